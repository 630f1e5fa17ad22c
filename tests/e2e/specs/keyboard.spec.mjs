// The same way as in walk.spec, without a mouse. Only `page.keyboard` touches the page after it has been opened.

import { courseIn } from "../lib/course.mjs";
import { enter, pick, tabTo } from "../lib/keyboard.mjs";
import { barOf, cardOf, heading, menu, neighbour, open, optionOf, verdictOf } from "../lib/learner.mjs";
import { expect, test } from "../lib/test.mjs";
import { words } from "../lib/words.mjs";

const t = words("lv");

test("module 1 can be studied from start to end with the keyboard alone", async ({ page, site }) => {
  const course = courseIn(site.folder, "lv");
  await open(page, site, "lv");
  await enter(page, page.getByRole("link", { name: t("home-start", { lesson: course.lessons[0].title }), exact: true }));
  for (const [at, lesson] of course.lessons.entries()) {
    await expect(heading(page)).toHaveText(lesson.title);
    await expect(heading(page), "a new page begins at its heading").toBeFocused();
    for (const question of lesson.questions) await answerWithKeys(page, question);
    await expect(page.getByText(t("lesson-done"))).toBeVisible();
    const next = course.lessons[at + 1];
    await enter(page, next ? neighbour(page, "lv", next.title) : menu(page, "lv", "nav-course"));
  }
  await expect(heading(page)).toBeFocused();
  await expect(barOf(page, "lv", course.module, 100)).toBeVisible();
});

async function answerWithKeys(page, question) {
  const card = cardOf(page, question);
  const [right] = question.right;
  if (question.role === "radio") {
    await pick(page, card, optionOf(card, question, right));
    // In a form Enter stands for its main button.
    await page.keyboard.press("Enter");
  } else {
    await tickAll(page, card, question);
    await enter(page, card.getByRole("button", { name: t("question-check"), exact: true }));
  }
  await expect(verdictOf(card)).toHaveText(t("question-right"));
  await expect(card.getByText(question.explanation)).toBeVisible();
}

/** Ticks the right boxes in the order in which this learner sees them. */
async function tickAll(page, card, question) {
  const places = await Promise.all(question.right.map(async (option) => {
    const box = optionOf(card, question, option);
    return { box, top: (await box.boundingBox()).y };
  }));
  for (const { box } of places.sort((one, other) => one.top - other.top)) {
    await tabTo(page, box);
    await page.keyboard.press("Space");
    await expect(box).toBeChecked();
  }
}

test("the first stop is the way past the menu", async ({ page, site }) => {
  await open(page, site, "lv", "/tris-soli");
  const skip = page.getByRole("button", { name: t("skip-to-content"), exact: true });
  await expect(skip).not.toBeInViewport();
  await tabTo(page, skip);
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").getByRole("link").first()).toBeFocused();
});

test("the focus stays in the question through every answer", async ({ page, site }) => {
  const [lesson] = courseIn(site.folder, "lv").lessons;
  const question = lesson.questions.find(({ role }) => role === "radio");
  const card = cardOf(page, question);
  const focused = card.locator(":focus");
  await open(page, site, "lv", lesson.address);
  await pick(page, card, optionOf(card, question, question.wrong[0]));
  await page.keyboard.press("Enter");
  await expect(verdictOf(card)).toHaveText(t("question-wrong"));
  await expect(focused).toHaveCount(1);

  await enter(page, card.getByRole("button", { name: t("question-reveal"), exact: true }));
  await expect(verdictOf(card)).toHaveText(t("question-revealed"));
  await expect(focused, "the button goes, the focus stays").toHaveCount(1);
});

test("after a right answer Enter leads on to the text below", async ({ page, site }) => {
  const [lesson] = courseIn(site.folder, "lv").lessons;
  const [question] = lesson.questions;
  await open(page, site, "lv", lesson.address);
  await answerWithKeys(page, question);
  await enter(page, cardOf(page, question).getByRole("button", { name: t("question-next"), exact: true }));
  await expect(page.locator(`[id="${question.id}"] + :focus`)).toBeInViewport();
});

test("the question before the wipe can be answered, refused and left with the keyboard", async ({ page, site }) => {
  await open(page, site, "lv", "/iestatijumi");
  const button = page.getByRole("button", { name: t("settings-wipe"), exact: true });
  const dialog = page.getByRole("dialog", { name: t("wipe-question") });
  await enter(page, button);
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button, "the focus is back where it was").toBeFocused();
  await page.keyboard.press("Enter");
  await enter(page, dialog.getByRole("button", { name: t("wipe-confirm"), exact: true }));
  await expect(page.getByText(t("wipe-done"))).toBeVisible();
  await expect(heading(page)).toBeFocused();
});
