// How quickly the desk of the sandbox answers: from an input to the frame that shows what came of it, on a processor four
// times slower; how soon the desk is there once a scenario is opened; and how much it weighs.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { DESK } from "./lib/browser.mjs";
import { drawn, perform, solutionOf, stillChance, wayOf } from "./lib/desk.mjs";
import { open } from "./lib/learner.mjs";
import { DIST } from "./lib/paths.mjs";
import { Site } from "./site.mjs";

const RUNS = 3;
const SLOWER = 4;
const SCENARIOS = ["s01-eid", "s07-smart-id", "s12-pilnvarotais"];
// What goes over the line before the first scenario can be begun.
const FILES = ["desk.js", "desk_bg.wasm", "desk.css", "content/lv/desk.json", "content/lv/scenarios/s01-eid.json"];

/**
 * In the page: notes for each click what was clicked, how long the browser was busy with the pointer's own frames before
 * it told the program, how long the program took, and how long from then on until the answer could be seen.
 */
function watch() {
  globalThis.bench = { clicks: [] };
  // Which frame it is; what changes before a frame's callbacks have run is in that frame.
  let frame = 0;
  const count = () => {
    frame++;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  // The last frame in which something on the desk became another on account of a click; the first after it is 1.
  let answered;
  const changes = new MutationObserver((records) => {
    const isOfDesk = ({ target }) => (target.closest ? target : target.parentElement)?.closest("#desk");
    if (answered && records.some(isOfDesk)) answered.frames = Math.max(1, frame - answered.frame);
  });
  addEventListener("input", () => { answered = undefined; }, { capture: true });
  changes.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  addEventListener("click", ({ target, timeStamp }) => {
    const control = target.closest?.("button, a, input");
    if (!control?.closest("#desk")) return;
    const kind = control.matches(".digit") ? "digit" : control.matches(".mode") ? "begin" : "button";
    const told = performance.now();
    const click = { kind, name: control.ariaLabel ?? control.innerText, told: told - timeStamp, frame, frames: 1 };
    bench.clicks.push(click);
    answered = click;
    // A message is answered after this event's own task, so when the program has done all of its work at once.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { click.program = performance.now() - told; };
    port2.postMessage(null);
    // A frame is asked for before the program runs; what it changes is in that frame, painted before the next message.
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => { click.painted = performance.now() - told; };
      painted.port2.postMessage(null);
    });
  }, { capture: true });
}

/** One learner who opens a scenario and plays it as the guide shows. */
async function play(browser, site, scenario) {
  const context = await browser.newContext({ viewport: DESK, locale: "lv", serviceWorkers: "block" });
  const page = await context.newPage();
  await stillChance(page);
  await page.addInitScript(watch);
  const devtools = await context.newCDPSession(page);
  await open(page, site, "lv", "/smilskaste");
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const ready = await page.evaluate(opened, scenario);
  await page.locator("#desk [data-mode=guided]").click();
  for (const step of wayOf(solutionOf(scenario, "lv"), "guide").steps) {
    await perform(page, "lv", step);
    await drawn(page);
  }
  await page.waitForFunction(() => bench.clicks.every(({ painted }) => painted));
  const clicks = await page.evaluate(() => bench.clicks);
  await context.close();
  return { ready, clicks };
}

/** In the page: opens a scenario from the catalogue; the milliseconds until it can be begun. */
function opened(scenario) {
  const began = performance.now();
  document.querySelector(`a[href$="/${scenario}"]`).click();
  return new Promise((ready) => {
    const look = () => {
      if (document.querySelector("#desk [data-mode]")) ready(performance.now() - began);
      else requestAnimationFrame(look);
    };
    look();
  });
}

const sorted = (numbers) => numbers.toSorted((one, other) => one - other);
const median = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)];
const packed = (path) => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(join(DIST, path)), { params }).length;
};

/** Measures and prints. */
export async function benchDesk(browser) {
  console.log(`\nThe desk, CPU ×${SLOWER}; ${RUNS} runs of ${SCENARIOS.join(", ")} as their guides show.\n`);
  const weights = FILES.map((path) => [path, packed(path)]);
  for (const [path, bytes] of weights) console.log(`${path}: ${(bytes / 1000).toFixed(1)} kB brotli`);
  console.log(`together ${(weights.reduce((sum, [, bytes]) => sum + bytes, 0) / 1000).toFixed(1)} kB`);
  const site = await new Site(DIST).start();
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    for (const scenario of SCENARIOS) runs.push(await play(browser, site, scenario));
  }
  await site.stop();
  const [first, ...later] = runs.map(({ ready }) => ready);
  console.log(`ready to begin after ${Math.round(median([first, ...later]))} ms (the median), ${Math.round(Math.max(first, ...later))} ms (the worst)`);
  const clicks = runs.flatMap((run) => run.clicks);
  for (const kind of ["digit", "button", "begin"]) {
    const of = clicks.filter((click) => click.kind === kind);
    const worst = of.toSorted((one, other) => other.painted - one.painted)[0];
    const told = ["told", "program", "painted"].map((part) => `${part} ${median(of.map((click) => click[part])).toFixed(1)} ms`);
    const late = of.filter(({ frames }) => frames > 1);
    console.log(`${kind}: ${of.length - late.length} of ${of.length} answered in the next frame${late.length ? `, not: ${late.map(({ name, frames }) => `${name} (${frames})`).join(", ")}` : ""}`);
    console.log(`${kind} (${of.length}): median ${told.join(", ")}; worst: program ${worst.program.toFixed(1)} ms, painted ${worst.painted.toFixed(1)} ms (${worst.name})`);
  }
}
