// How quickly something is found in a course of a thousand lessons: the size of the index, the first answer, later ones.
// The lessons are those of the course, over and over, each with words of its own, so that the vocabulary grows as well.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { DESK } from "./lib/browser.mjs";
import { open } from "./lib/learner.mjs";
import { CONTENT, copies, COURSE, DIST } from "./lib/paths.mjs";
import { field, results } from "./lib/search.mjs";
import { Site } from "./site.mjs";

const LESSONS = 1000;
const MODULE = "tris-soli";
const RUNS = 5;
const LATER = ["pin blokets", "uzticamības līmenis", "autentif", "sertifkats beidzies", "ko dara karte lasītājā", "p"];
const SYLLABLES = ["ka", "lo", "mi", "ser", "tau", "vie", "dro", "ni", "pus", "ga", "ze", "bri", "lau", "ti", "mo", "ska"];

/** Always the same numbers below 1, so that two runs measure the same course. */
function dice(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function sentence(random) {
  const word = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join("");
  return `${Array.from({ length: 40 }, word).join(" ")}.`;
}

/** A lesson under another name, with ids of its own. */
function another(text, slug, number, random) {
  return text
    .replace(/^id = .*$/m, `id = "${MODULE}/${slug}"`)
    .replace(/^title = "(.*)"$/m, (_, title) => `title = "${title} ${number}"`)
    .replace(/^```quiz (\w+) ([a-z0-9-]+)/gm, (_, kind, id) => `\`\`\`quiz ${kind} ${id}-${number}`)
    .replace(/\n\+\+\+\n/, (end) => `${end}\n${sentence(random)}\n`);
}

function generate(content) {
  const settings = join(content, "course.toml");
  const slugs = [];
  for (const lang of ["lv", "en"]) {
    const folder = join(content, lang, MODULE);
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    const random = dice(7);
    for (let number = 1; number + texts.length <= LESSONS; number++) {
      const slug = `l${number}`;
      writeFileSync(join(folder, `${slug}.md`), another(texts[number % texts.length], slug, number, random));
      if (lang === "lv") slugs.push(`"${slug}"`);
    }
  }
  const list = new RegExp(`(id = "${MODULE}"\\nlessons = \\[[^\\]]*)\\]`);
  writeFileSync(settings, readFileSync(settings, "utf8").replace(list, `$1, ${slugs.join(", ")}]`));
}

/** Types a text, and waits until it is answered; the milliseconds that took, the drawing included. */
async function answer(page, typed) {
  return page.evaluate(async (typed) => {
    const field = document.getElementById("lookup-field");
    const began = performance.now();
    field.value = typed;
    field.dispatchEvent(new Event("input"));
    const answered = performance.now();
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    return { program: answered - began, drawn: performance.now() - began };
  }, typed);
}

/** Someone who looks something up for the first time: from the key to the answer on the screen. */
async function first(browser, site) {
  const context = await browser.newContext({ viewport: DESK, locale: "lv", serviceWorkers: "block" });
  const page = await context.newPage();
  await open(page, site, "lv");
  await page.evaluate(() => (document.getElementById("lookup-field").value = "pin blokets"));
  const began = Date.now();
  await page.keyboard.press("/");
  await results(page).first().waitFor();
  const time = Date.now() - began;
  const later = [];
  for (const typed of LATER) later.push({ typed, ...(await answer(page, typed)) });
  await field(page).fill("");
  await context.close();
  return { time, later };
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

/** Measures and prints. */
export async function benchSearch(browser) {
  const copied = copies({ site: DIST, content: CONTENT });
  generate(copied.content);
  const began = Date.now();
  execFileSync(COURSE, ["build", "--site", copied.site, "--content", copied.content], { stdio: "inherit" });
  console.log(`\nLooking up in ${LESSONS} lessons, compiled in ${((Date.now() - began) / 1000).toFixed(1)} s; median of ${RUNS}.\n`);
  const bytes = readFileSync(join(copied.site, "content/lv/search.json"));
  const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  const { words, passages } = JSON.parse(bytes);
  console.log(`index: ${(bytes.length / 1e6).toFixed(2)} MB, brotli ${(packed.length / 1e6).toFixed(2)} MB;`
    + ` ${passages.split("\n").length} passages, ${words.split("\n").length} stems`);
  const site = await new Site(copied.site).start();
  const runs = [];
  for (let run = 0; run <= RUNS; run++) runs.push(await first(browser, site));
  runs.shift();
  console.log(`first answer, program and index fetched: ${median(runs.map(({ time }) => time))} ms`);
  for (const [at, typed] of LATER.entries()) {
    const [program, drawn] = ["program", "drawn"].map((part) => median(runs.map(({ later }) => later[at][part])).toFixed(1));
    console.log(`later, “${typed}”: ${program} ms, on the screen after ${drawn} ms`);
  }
  await site.stop();
  copied.remove();
}
