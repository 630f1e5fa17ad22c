// What the first lesson costs, and the first scenario: bytes and requests. The limits hold for good: docs/architecture.md, budgets.

import { courseIn } from "../lib/course.mjs";
import { cardOf, open } from "../lib/learner.mjs";
import { expect, test } from "../lib/test.mjs";
import { LANGUAGES } from "../lib/words.mjs";
import { brotli, programFiles } from "../lib/weight.mjs";

const PROGRAM = 120_000;
const FIRST_LESSON = 20_000;
// On first use, until the first scenario can be begun; then come the style and the words of what is looked at after the first act.
const DESK = 160_000;
const LATER = 11_000;
const SCENARIO = "s12-pilnvarotais";
// The page, boot.js, glue, program; index and lesson; the icon.
const REQUESTS = 7;

for (const [lang, language] of Object.entries(LANGUAGES)) {
  test(`the program and the first lesson stay within their bytes in ${language}`, async ({ page, site }) => {
    const { lessons: [lesson] } = courseIn(site.folder, lang);
    site.forget();
    await open(page, site, lang, lesson.address);
    await expect(cardOf(page, lesson.questions[0])).toBeVisible();
    // All that was asked for but the icon; so the words of the interface count wherever a build puts them.
    const asked = site.log.map(({ path }) => path).filter((path) => !path.startsWith("icons/"));
    const content = asked.filter((path) => path.startsWith("content/"));
    const program = asked.filter((path) => !path.startsWith("content/"));
    expect(program, "the program is what was asked for").toEqual(expect.arrayContaining(programFiles(site.folder)));
    const [ofProgram, ofLesson] = [brotli(site.folder, program), brotli(site.folder, content)];
    console.log(`${lang}: program ${ofProgram.total} bytes, first lesson ${ofLesson.total} bytes (brotli)`);
    expect(ofProgram.total, JSON.stringify(ofProgram.files)).toBeLessThanOrEqual(PROGRAM);
    expect(ofLesson.total, JSON.stringify(ofLesson.files)).toBeLessThanOrEqual(FIRST_LESSON);
  });

  test(`the desk of the sandbox stays within its bytes in ${language}`, async ({ page, site }) => {
    await open(page, site, lang, "/smilskaste");
    site.forget();
    await open(page, site, lang, `/smilskaste/${SCENARIO}`);
    await expect(page.locator("#desk [data-mode]").first()).toBeVisible();
    const asked = site.log.map(({ path }) => path).filter((path) => !path.startsWith("icons/"));
    const [scenarios, desk] = [true, false].map((wanted) => asked.filter((path) => path.includes("/scenarios/") === wanted));
    const [ofDesk, ofScenario] = [brotli(site.folder, desk), brotli(site.folder, scenarios)];
    console.log(`${lang}: desk ${ofDesk.total} bytes, scenario ${ofScenario.total} bytes (brotli)`);
    expect(desk.toSorted(), "the desk is what was asked for")
      .toEqual([`content/${lang}/desk.json`, "desk.css", "desk.js", "desk_bg.wasm"]);
    expect(scenarios).toEqual([`content/${lang}/scenarios/${SCENARIO}.json`]);
    expect(ofDesk.total, JSON.stringify(ofDesk.files)).toBeLessThanOrEqual(DESK);

    site.forget();
    await page.locator("#desk [data-mode]").first().click();
    const later = [`content/${lang}/desk-later.json`, "debrief.css"];
    await expect.poll(() => site.log.map(({ path }) => path).toSorted()).toEqual(later);
    const ofLater = brotli(site.folder, later);
    console.log(`${lang}: what comes once one plays ${ofLater.total} bytes (brotli)`);
    expect(ofLater.total, JSON.stringify(ofLater.files)).toBeLessThanOrEqual(LATER);
  });

  test(`the first lesson needs few requests and none twice in ${language}`, async ({ page, site }) => {
    const { lessons: [lesson] } = courseIn(site.folder, lang);
    site.forget();
    await open(page, site, lang, lesson.address);
    await expect(cardOf(page, lesson.questions.at(-1))).toBeVisible();
    const asked = site.log.map(({ path }) => path);
    expect(asked.filter((path, at) => asked.indexOf(path) !== at), "asked twice").toEqual([]);
    expect(asked.length, asked.join(" ")).toBeLessThanOrEqual(REQUESTS);
    expect(site.log.filter(({ status, encoding }) => status !== 200 || encoding !== "br")).toEqual([]);
  });
}
