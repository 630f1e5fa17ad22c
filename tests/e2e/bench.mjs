// How quickly a learner can answer the first question, everything included: prints the table of the design, section 9.
//
//   node bench.mjs            as fast as this machine is, and on the slow profile, the median of five cold starts each;
//                             then looking up in a thousand lessons, and the desk
//   node bench.mjs search     looking up alone
//   node bench.mjs desk       the desk of the sandbox alone

import { chromium } from "@playwright/test";
import { gzipSync } from "node:zlib";
import { benchDesk } from "./bench-desk.mjs";
import { benchSearch } from "./bench-search.mjs";
import { LAUNCH, PHONE } from "./lib/browser.mjs";
import { courseIn } from "./lib/course.mjs";
import { DIST } from "./lib/paths.mjs";
import { Site } from "./site.mjs";

const RUNS = 5;
const KILOBIT = 1000 / 8;
const SLOW = { latency: 150, downloadThroughput: 1600 * KILOBIT, uploadThroughput: 750 * KILOBIT };
const PROFILES = {
  unthrottled: {},
  "slow (1.6 Mbit/s, 150 ms, CPU ×4)": { network: SLOW, cpu: 4 },
};

/** In the page, before anything else runs: notes long tasks, and the moment when the first question can be answered. */
function watch() {
  globalThis.bench = { tasks: [], ready: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) bench.tasks.push({ startTime, duration });
  }).observe({ type: "longtask", buffered: true });
  const look = () => {
    const button = document.querySelector("form button[type=submit]");
    const isThere = button && !button.disabled && button.getClientRects().length > 0;
    if (isThere) bench.ready = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** In the page, once it is ready: the figures. */
function figures() {
  const paint = performance.getEntriesByName("first-contentful-paint")[0].startTime;
  // A task blocks by what it takes beyond 50 ms; counted until the question can be answered.
  const blocking = bench.tasks.filter(({ startTime }) => startTime < bench.ready).map(({ duration }) => duration - 50);
  return { paint, ready: bench.ready, blocking: blocking.reduce((sum, time) => sum + time, 0) };
}

/** One learner who has never been here. */
async function coldStart(browser, site, address, { network, cpu }) {
  const context = await browser.newContext({ viewport: PHONE, locale: "lv", serviceWorkers: "block" });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (network) await devtools.send("Network.emulateNetworkConditions", { offline: false, ...network });
  if (cpu) await devtools.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  await page.addInitScript(watch);
  site.forget();
  await page.goto(address);
  await page.waitForFunction(() => bench.ready > 0);
  // The paint is told a little later than it happens.
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  const measured = await page.evaluate(figures);
  const requests = site.log.map(({ path }) => path);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  await context.close();
  return { ...measured, heap: usedSize, requests };
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
const milliseconds = (time) => `${Math.round(time)} ms`;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** The bytes of the files that were asked for: as they are, and as they go over the line. */
async function weigh(site, paths) {
  const files = await Promise.all(paths.map((path) => site.packed(path)));
  const packed = await Promise.all(paths.map((path) => site.packed(path, "br")));
  const sum = (all) => all.reduce((total, { length }) => total + length, 0);
  return { raw: sum(files), gzip: sum(files.map((bytes) => gzipSync(bytes, { level: 9 }))), brotli: sum(packed) };
}

function print(rows) {
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, ...values] of rows) {
    console.log([name.padEnd(width), ...values.map((value) => value.padStart(14))].join("  "));
  }
}

/** The median figures of one profile, as text. */
async function measure(browser, site, address, profile) {
  const runs = [];
  // The first start only warms up this machine: its disk, and the packed files.
  for (let run = 0; run <= RUNS; run++) runs.push(await coldStart(browser, site, address, profile));
  runs.shift();
  const of = (figure) => median(runs.map((run) => run[figure]));
  const times = ["paint", "ready", "blocking"].map((figure) => milliseconds(of(figure)));
  return { requests: runs[0].requests, column: [...times, `${(of("heap") / 1e6).toFixed(2)} MB`] };
}

const browser = await chromium.launch(LAUNCH);
const alone = { search: benchSearch, desk: benchDesk }[process.argv[2]];
if (alone) {
  await alone(browser);
  await browser.close();
  process.exit();
}
const site = await new Site(DIST).start();
const { lessons: [lesson] } = courseIn(DIST, "lv");
const address = `${site.url}#/lv${lesson.address}`;
const columns = [];
let requests;
for (const profile of Object.values(PROFILES)) {
  const measured = await measure(browser, site, address, profile);
  columns.push(measured.column);
  requests = measured.requests;
}
const bytes = await weigh(site, requests);
await site.stop();

console.log(`The first lesson with its questions, from a cold cache, brotli served; median of ${RUNS}.\n`);
print([
  ["requests", String(requests.length)],
  ["bytes, as they are", kilobytes(bytes.raw)],
  ["bytes, gzip", kilobytes(bytes.gzip)],
  ["bytes, brotli", kilobytes(bytes.brotli)],
]);
console.log();
const names = ["first paint", "question ready", "blocking time", "JS heap"];
print([["", "unthrottled", "slow profile"], ...names.map((name, row) => [name, ...columns.map((column) => column[row])])]);
console.log(`\nSlow profile: ${Object.keys(PROFILES)[1].replace(/^slow \(|\)$/g, "")}. Asked for: ${requests.join(", ")}.`);

await benchSearch(browser);
await benchDesk(browser);
await browser.close();
