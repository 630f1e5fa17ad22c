// A question in the flow of a lesson: every answer teaches, and the first one counts.

import { courseIn } from "../lib/course.mjs";
import { answer, answerRightly, cardOf, choose, open, optionOf, press, verdictOf } from "../lib/learner.mjs";
import { moduleRecord } from "../lib/stored.mjs";
import { expect, test } from "../lib/test.mjs";
import { words } from "../lib/words.mjs";

const t = words("lv");

/** The first question of the module of which something is true, and its lesson. */
function find(site, isWanted) {
  const { lessons } = courseIn(site.folder, "lv");
  const found = lessons.flatMap((lesson) => lesson.questions.map((question) => ({ lesson, question })));
  return found.find(({ question }) => isWanted(question));
}

const isOne = ({ role }) => role === "radio";
const isMany = ({ role }) => role === "checkbox";

test("a wrong answer says why, and can be tried again", async ({ page, site }) => {
  const { lesson, question } = find(site, isOne);
  const [wrong, other] = question.wrong;
  await open(page, site, "lv", lesson.address);
  const card = await answer(page, "lv", question, [wrong]);
  await expect(verdictOf(card)).toHaveText(t("question-wrong"));
  await expect(card.getByText(wrong.feedback)).toBeVisible();
  await expect(card.getByText(other.feedback)).toBeHidden();
  await expect(card.getByText(question.right[0].feedback)).toBeHidden();
  await expect(card.getByText(question.explanation)).toBeHidden();

  await press(card, t("question-again"));
  await expect(verdictOf(card)).toBeEmpty();
  await expect(card.getByText(wrong.feedback)).toBeHidden();
  await expect(card.getByRole("radio", { checked: true })).toHaveCount(0);
  await answerRightly(page, "lv", question);
  await expect(card.getByText(question.right[0].feedback)).toBeVisible();
});

test("another option can be chosen at once after a wrong answer", async ({ page, site }) => {
  const { lesson, question } = find(site, isOne);
  await open(page, site, "lv", lesson.address);
  const card = await answer(page, "lv", question, [question.wrong[0]]);
  await choose(card, question, question.right);
  await expect(verdictOf(card)).toBeEmpty();
  await expect(card.getByText(question.wrong[0].feedback)).toBeHidden();
  await press(card, t("question-check"));
  await expect(verdictOf(card)).toHaveText(t("question-right"));
});

test("after a wrong answer the right one can be shown", async ({ page, site }) => {
  const { lesson, question } = find(site, isOne);
  await open(page, site, "lv", lesson.address);
  const card = cardOf(page, question);
  const reveal = card.getByRole("button", { name: t("question-reveal"), exact: true });
  await expect(reveal).toBeHidden();
  await answer(page, "lv", question, [question.wrong[0]]);
  await reveal.click();
  await expect(verdictOf(card)).toHaveText(t("question-revealed"));
  await expect(card.getByText(question.right[0].feedback)).toBeVisible();
  await expect(card.getByText(question.wrong[0].feedback)).toBeHidden();
  await expect(card.getByText(question.explanation)).toBeVisible();
  await expect(reveal).toBeHidden();
});

test("a hint is there for whoever asks", async ({ page, site }) => {
  const { lesson, question } = find(site, ({ hint }) => hint);
  await open(page, site, "lv", lesson.address);
  const card = cardOf(page, question);
  await expect(card.getByText(question.hint)).toBeHidden();
  await card.getByText(t("question-hint"), { exact: true }).click();
  await expect(card.getByText(question.hint)).toBeVisible();
});

test("a partly right answer says how much is missing, but not what", async ({ page, site }) => {
  const { lesson, question } = find(site, (question) => isMany(question) && question.right.length > 1);
  const [found, ...missed] = question.right;
  await open(page, site, "lv", lesson.address);
  const card = await answer(page, "lv", question, [found]);
  await expect(verdictOf(card)).toHaveText(t("question-missed", { n: missed.length }));
  await expect(card.getByText(found.feedback)).toBeVisible();
  for (const option of missed) await expect(card.getByText(option.feedback)).toBeHidden();
  await press(card, t("question-again"));
  await answerRightly(page, "lv", question);
  for (const option of question.right) await expect(card.getByText(option.feedback)).toBeVisible();
});

test("one wrong tick among right ones is a wrong answer", async ({ page, site }) => {
  const { lesson, question } = find(site, isMany);
  await open(page, site, "lv", lesson.address);
  const card = await answer(page, "lv", question, [...question.right, question.wrong[0]]);
  await expect(verdictOf(card)).toHaveText(t("question-wrong"));
  await expect(card.getByText(question.wrong[0].feedback)).toBeVisible();
});

test("the button asks for a choice first, and that is no answer", async ({ page, site }) => {
  const { lesson, question } = find(site, isOne);
  await open(page, site, "lv", lesson.address);
  const card = cardOf(page, question);
  await press(card, t("question-check"));
  await expect(verdictOf(card)).toHaveText(t("question-choose-first"));
  expect((await moduleRecord(page)).data.answers).toEqual({});
  await answerRightly(page, "lv", question);
});

test("answers are still there after a reload", async ({ page, site }) => {
  const { lesson } = find(site, isOne);
  const [first, second, third] = lesson.questions.filter(isOne);
  await open(page, site, "lv", lesson.address);
  await answerRightly(page, "lv", first);
  await answer(page, "lv", second, [second.wrong[0]]);
  await page.reload();
  await expect(verdictOf(cardOf(page, first))).toHaveText(t("question-right"));
  await expect(optionOf(cardOf(page, first), first, first.right[0])).toBeChecked();
  await expect(cardOf(page, first).getByText(first.explanation)).toBeVisible();
  await expect(verdictOf(cardOf(page, second))).toHaveText(t("question-wrong"));
  await expect(cardOf(page, second).getByText(second.wrong[0].feedback)).toBeVisible();
  await expect(verdictOf(cardOf(page, third))).toBeEmpty();
});

test("the first answer counts: every answer is kept as a fact, in its order", async ({ page, site }) => {
  const { lesson, question } = find(site, isOne);
  const { options, right, wrong } = question;
  await open(page, site, "lv", lesson.address);
  const card = await answer(page, "lv", question, [wrong[0]]);
  await press(card, t("question-again"));
  await answerRightly(page, "lv", question);
  const { v, data } = await moduleRecord(page);
  const [first, second, ...none] = data.answers[question.id];
  expect({ v, none }).toEqual({ v: 2, none: [] });
  const { edition } = question;
  expect(first).toMatchObject({ verdict: "wrong", edition, answer: { choice: [options.indexOf(wrong[0])] } });
  expect(second).toMatchObject({ verdict: "right", edition, answer: { choice: [options.indexOf(right[0])] } });
  expect(second.at).toBeGreaterThan(first.at);
});

test("the options are shuffled once for a learner, and never again", async ({ page, site }) => {
  const { lessons: [lesson] } = courseIn(site.folder, "lv");
  await open(page, site, "lv", lesson.address);
  const before = await orders(page, lesson);
  const asWritten = lesson.questions.map(({ options }) => options.map(({ text }) => text));
  expect(before.map((texts) => texts.toSorted())).toEqual(asWritten.map((texts) => texts.toSorted()));
  expect(before, "at least one of the questions is shuffled").not.toEqual(asWritten);
  await answerRightly(page, "lv", lesson.questions[0]);
  await page.reload();
  await expect(verdictOf(cardOf(page, lesson.questions[0]))).toHaveText(t("question-right"));
  expect(await orders(page, lesson)).toEqual(before);
});

/** The words of each question's options, from top to bottom. */
async function orders(page, lesson) {
  const labels = lesson.questions.map((question) => cardOf(page, question).locator("label").allInnerTexts());
  return Promise.all(labels);
}
