// The whole way of a learner with a mouse or a finger: module 1 from the first page to the last question.

import { DESK, PHONE } from "../lib/browser.mjs";
import { courseIn } from "../lib/course.mjs";
import { barOf, cardOf, heading, menu, neighbour, open, share, study, verdictOf } from "../lib/learner.mjs";
import { MODULE, putOnShelf } from "../lib/stored.mjs";
import { expect, test } from "../lib/test.mjs";
import { LANGUAGES, words } from "../lib/words.mjs";

for (const [lang, language] of Object.entries(LANGUAGES)) {
  for (const viewport of [PHONE, DESK]) {
    test.describe(() => {
      test.use({ viewport });

      test(`module 1 can be studied from start to end in ${language} at ${viewport.width} px`, async ({ page, site }) => {
        const course = courseIn(site.folder, lang);
        const t = words(lang);
        const [first, second, ...others] = course.lessons;

        await open(page, site, lang);
        await expect(barOf(page, lang, course.module, 0)).toBeVisible();
        await page.getByRole("link", { name: t("home-start", { lesson: first.title }), exact: true }).click();
        await expect(heading(page)).toHaveText(first.title);
        await study(page, lang, first.steps);
        await expect(page.getByText(t("lesson-done"))).toBeVisible();
        await neighbour(page, lang, second.title).click();
        await expect(heading(page)).toHaveText(second.title);

        await goOnAfterReload(page, lang, course, second);
        await expect(page.getByText(t("lesson-done"))).toBeVisible();

        for (const lesson of others) {
          await neighbour(page, lang, lesson.title).click();
          await expect(heading(page)).toHaveText(lesson.title);
          await study(page, lang, lesson.steps);
          await expect(page.getByText(t("lesson-done"))).toBeVisible();
        }
        await menu(page, lang, "nav-course").click();
        await expect(barOf(page, lang, course.module, 100)).toHaveAttribute("value", "100");
        const [following] = course.index.modules[1].lessons;
        await expect(page.getByRole("link", { name: t("home-continue", { lesson: following.title }), exact: true })).toBeVisible();
      });
    });
  }
}

test("a lesson is read by going to its end, in one jump too", async ({ page, site }) => {
  const t = words("lv");
  const [lesson] = courseIn(site.folder, "lv").lessons;
  const given = ({ edition }) => [{ at: 1, edition, verdict: "wrong", answer: { choice: [0] } }];
  const answers = Object.fromEntries(lesson.questions.map((question) => [question.id, given(question)]));
  await putOnShelf(page, { [MODULE]: JSON.stringify({ v: 1, life: { count: 0, id: 0 }, data: { lessons: {}, answers } }) });
  await open(page, site, "lv", lesson.address);
  await expect(page.getByText(t("lesson-left", { what: t("left-text") }))).toBeVisible();
  await page.keyboard.press("End");
  await expect(page.getByText(t("lesson-done"))).toBeInViewport();
});

/** Answers half of a lesson's questions, reloads, goes on from the home page, and answers the rest. */
async function goOnAfterReload(page, lang, course, lesson) {
  const t = words(lang);
  const half = lesson.steps.findIndex(({ question }) => question === lesson.questions[2]) + 1;
  await study(page, lang, lesson.steps.slice(0, half));
  await page.reload();
  const answered = cardOf(page, lesson.questions[2]);
  await expect(verdictOf(answered)).toHaveText(t("question-right"));
  await expect(verdictOf(cardOf(page, lesson.questions[3]))).toBeEmpty();

  await menu(page, lang, "nav-course").click();
  const percent = share(course.module, 1, course.lessons[0].questions.length + 3);
  await expect(barOf(page, lang, course.module, percent)).toHaveAttribute("value", String(percent));
  await page.getByRole("link", { name: t("home-continue", { lesson: lesson.title }), exact: true }).click();
  await expect(heading(page)).toHaveText(lesson.title);
  await expect(verdictOf(answered)).toHaveText(t("question-right"));
  await study(page, lang, lesson.steps.slice(half));
}
