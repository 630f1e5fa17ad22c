// Playing on the desk of the sandbox as a person does who hears it: every control by its place, role and accessible name.
// The ways are those that `course solve` prints.

import { execFileSync } from "node:child_process";
import { expect } from "@playwright/test";
import { axeFindings, sidewaysFindings } from "./axe.mjs";
import { open } from "./learner.mjs";
import { CONTENT, COURSE } from "./paths.mjs";
import { words } from "./words.mjs";

/** Every scenario with its ways, and the controls of each step in a language. */
export function solutions(lang) {
  const options = ["solve", "--json", "--lang", lang, "--content", CONTENT];
  const printed = execFileSync(COURSE, options, { encoding: "utf8", maxBuffer: 1 << 28 });
  return printed.trim().split("\n").map((line) => JSON.parse(line));
}

/** The first way of a solution that is of one of these kinds. */
export const wayOf = (solution, ...kinds) => solution.ways.find(({ kind }) => kinds.includes(kind));

/** The desk's part of the page. */
const desk = (page) => page.locator("#desk");

/** The dialog that explains a broken rule. */
const slip = (page, t) => desk(page).getByRole("dialog").filter({ hasText: t("desk-slip") });

/** Opens a scenario and begins to play it. Chance is stilled: the codes are those that `course solve` knows. */
export async function begin(page, site, lang, scenario, mode = "guided") {
  const t = words(lang, "sandbox");
  await page.addInitScript(() => { Math.random = () => 0; });
  await open(page, site, lang, `/smilskaste/${scenario}`);
  await desk(page).getByRole("button", { name: t(`desk-mode-${mode}`) }).click();
  await expect(desk(page).getByRole("heading", { name: t(`desk-mode-${mode}`) })).toBeVisible();
}

/** Does one step. */
export async function perform(page, lang, { action, control }) {
  await inPlace(page, lang, control, async (place) => {
    const element = place.getByRole(control.role, { name: control.name, exact: true });
    await expect(element, `${action}: ${control.role} “${control.name}”`).toHaveCount(1);
    if (control.type) await type(page, lang, element, control.type.digits);
    else if (control.fill) await fill(place, element, control.fill);
    else await element.click();
  });
}

/** Where a control stands: a region of the desk; what is in one's hands and in the room stands beside them. */
async function inPlace(page, lang, control, act) {
  const t = words(lang, "sandbox");
  const named = { computer: t("desk-place-computer"), counter: t("desk-place-counter"), phone: control.of, people: control.of };
  const name = named[control.spot];
  await act(name ? desk(page).getByRole("region", { name, exact: true }) : desk(page));
}

/** Types digits at a keypad, key by key, and confirms. */
async function type(page, lang, keypad, digits) {
  const t = words(lang, "sandbox");
  for (const digit of digits) await keypad.getByRole("button", { name: digit, exact: true }).click();
  await keypad.getByRole("button", { name: t("desk-keypad.confirm"), exact: true }).click();
}

/** Writes into a field and sends it off. */
async function fill(place, field, { text, confirm }) {
  await field.fill(text);
  await place.getByRole("button", { name: confirm, exact: true }).click();
}

/** Walks a way. What breaks a rule is explained at once, and one goes on; gives the titles of the rules explained. */
export async function walk(page, lang, steps, looked = async () => {}) {
  const explained = [];
  for (const step of steps) {
    await perform(page, lang, step);
    explained.push(...(await explainedNow(page, lang)));
    await looked(step);
  }
  return explained;
}

/** The titles in the dialog of broken rules, if it is open; then goes on. */
export async function explainedNow(page, lang) {
  const t = words(lang, "sandbox");
  // The dialog is opened with the next frame.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const dialog = slip(page, t);
  if ((await dialog.count()) === 0) return [];
  const titles = await dialog.getByRole("heading", { level: 2 }).allTextContents();
  await dialog.getByRole("button", { name: t("desk-slip.on"), exact: true }).click();
  await expect(dialog).toHaveCount(0);
  return titles;
}

/** Leaves the place, if it is not over yet: whatever was done, one can always leave. Gives the titles explained then. */
export async function leave(page, lang) {
  const t = words(lang, "sandbox");
  const door = desk(page).getByRole("button", { name: t("do-leave"), exact: true });
  if ((await door.count()) === 0) return [];
  await door.click();
  return explainedNow(page, lang);
}

/** The debrief, once it is there. */
export async function debrief(page) {
  const article = desk(page).getByRole("article");
  await expect(article).toBeVisible();
  return article;
}

/** What axe and the width have to say of the page as it is, in both themes. */
export async function findings(page) {
  const found = [];
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await axeFindings(page)).map((finding) => `${colorScheme}: ${finding}`));
  }
  return [...found, ...(await sidewaysFindings(page))];
}


