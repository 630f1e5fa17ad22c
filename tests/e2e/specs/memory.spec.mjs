// What was on the screen and has gone is let go: nodes, listeners, effects. A shared computer may stay on for weeks.

import { courseIn } from "../lib/course.mjs";
import { cardOf, choose, heading, open, press, verdictOf } from "../lib/learner.mjs";
import { expect, test } from "../lib/test.mjs";
import { words } from "../lib/words.mjs";

const LANG = "lv";
const t = words(LANG);

/** What the page holds, once the browser has thrown away what it can. */
async function held(page) {
  const session = await page.context().newCDPSession(page);
  for (let round = 0; round < 3; round++) await session.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  await session.detach();
  return { nodes, listeners: jsEventListeners };
}

/** Does something some times to settle, then many times more, and gives what is held after each. */
async function beforeAndAfter(page, act) {
  for (let time = 0; time < 3; time++) await act();
  const before = await held(page);
  for (let time = 0; time < 12; time++) await act();
  return { before, after: await held(page) };
}

/** Nothing of a dozen times is left; a few nodes more or less are the browser's own. */
function expectNoMore({ before, after }) {
  console.log(JSON.stringify({ before, after }));
  expect(after.listeners, "listeners").toBeLessThanOrEqual(before.listeners);
  expect(after.nodes, "nodes").toBeLessThan(before.nodes + 100);
}

test("pages that were left are let go", async ({ page, site }) => {
  const { lessons: [lesson] } = courseIn(site.folder, LANG);
  await open(page, site, LANG);
  const visited = [
    [lesson.address, lesson.title],
    ["/iestatijumi", t("settings-title")],
    ["", t("home-title")],
  ];
  expectNoMore(await beforeAndAfter(page, async () => {
    for (const [address, title] of visited) {
      await page.evaluate((hash) => { location.hash = hash; }, `#/${LANG}${address}`);
      await expect(heading(page)).toHaveText(title);
    }
  }));
});

test("what a question has shown is let go", async ({ page, site }) => {
  const { lessons: [lesson] } = courseIn(site.folder, LANG);
  const question = lesson.questions[0];
  await open(page, site, LANG, lesson.address);
  const card = cardOf(page, question);
  expectNoMore(await beforeAndAfter(page, async () => {
    await choose(card, question, question.wrong.slice(0, 1));
    await press(card, t("question-check"));
    await expect(verdictOf(card)).toHaveText(t("question-wrong"));
    await press(card, t("question-again"));
    await expect(verdictOf(card)).toHaveText("");
  }));
});
