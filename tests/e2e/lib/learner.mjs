// What a learner does on a page, in a learner's words.

import { expect } from "@playwright/test";
import { words } from "./words.mjs";

/** Opens an address of the app, such as `/tris-soli/ievads`, and waits until its page is there. */
export async function open(page, site, lang, address = "") {
  await page.goto(`${site.url}#/${lang}${address}`);
  await expect(heading(page)).toBeVisible();
}

/** The heading of the page that the app shows; the first view's own heading stands outside `#main`. */
export const heading = (page) => page.locator("#main").getByRole("heading", { level: 1 });

/** A question's card. */
export const cardOf = (page, question) => page.getByRole("form", { name: question.prompt, exact: true });

/** One option of a card. */
export const optionOf = (card, question, option) => card.getByRole(question.role, { name: option.text, exact: true });

/** The words under a card that say what an answer is worth. */
export const verdictOf = (card) => card.getByRole("status");

/** Ticks options with the mouse. The label lies over the whole option, so a click on the control lands on the label. */
export async function choose(card, question, options) {
  for (const option of options) await optionOf(card, question, option).check({ force: true });
}

/** Presses a card's main button, which is called differently at each stage. */
export const press = (card, name) => card.getByRole("button", { name, exact: true }).click();

/** Chooses options and asks for the verdict. */
export async function answer(page, lang, question, options) {
  const card = cardOf(page, question);
  await choose(card, question, options);
  await press(card, words(lang)("question-check"));
  return card;
}

/** Answers rightly, and sees why it is right. */
export async function answerRightly(page, lang, question) {
  const t = words(lang);
  const card = await answer(page, lang, question, question.right);
  await expect(verdictOf(card)).toHaveText(t("question-right"));
  await expect(card.getByText(question.explanation)).toBeVisible();
  return card;
}

/** Goes through a part of a lesson from top to bottom: looks at each heading, answers each question rightly. */
export async function study(page, lang, steps) {
  for (const { heading, question } of steps) {
    if (heading) await page.locator(`#${heading}`).evaluate(lookAt);
    if (question) await answerRightly(page, lang, question);
  }
}

/** In the page: scrolls an element to the top, and lets the browser draw it there. */
async function lookAt(element) {
  element.scrollIntoView();
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** How far a module is in per cent, when so many lessons are read and so many questions answered. */
export function share(module, read, answered) {
  const questions = module.lessons.flatMap((lesson) => lesson.questions);
  return Math.floor(((read + answered) * 100) / (module.lessons.length + questions.length));
}

/** The bar that says how far a module is. */
export function barOf(page, lang, module, percent) {
  const name = words(lang)("module-progress", { module: module.title, n: percent });
  return page.getByRole("progressbar", { name, exact: true });
}

/** A link of the main menu. */
export function menu(page, lang, id) {
  const t = words(lang);
  return page.getByRole("navigation", { name: t("nav-label") }).getByRole("link", { name: t(id), exact: true });
}

/** A link at the foot of every page. */
export function footer(page, lang, id) {
  return page.getByRole("contentinfo").getByRole("link", { name: words(lang)(id), exact: true });
}

/** The link to the lesson before or after, at the end of one. */
export function neighbour(page, lang, title) {
  const t = words(lang);
  return page.getByRole("navigation", { name: t("lesson-neighbours") }).getByRole("link", { name: title });
}

/** A notice above the page. */
export const notice = (page, lang, id) => page.getByRole("listitem").filter({ hasText: words(lang)(id) });

/** One of the pages that `index.html` holds for when the program cannot speak, shown in the language of the page alone. */
export async function apology(page, id, lang) {
  const section = page.locator(`#${id}`);
  await expect(section.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(section.locator(`h1 [lang="${lang}"]`)).toBeVisible();
  await expect(section.locator(`h1 [lang]:not([lang="${lang}"])`)).toBeHidden();
  return section;
}
