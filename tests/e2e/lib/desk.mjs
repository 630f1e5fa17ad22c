// Playing on the desk of the sandbox as a person does who hears it: every control by its place, role and accessible name.
// The ways are those that `course solve` prints.

import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { expect } from "@playwright/test";
import { axeFindings, sidewaysFindings } from "./axe.mjs";
import { enter, tabTo } from "./keyboard.mjs";
import { open } from "./learner.mjs";
import { CONTENT, COURSE } from "./paths.mjs";
import { words } from "./words.mjs";

/** The scenarios of the course, by their ids. */
export function scenarios() {
  const stories = readdirSync(join(CONTENT, "scenarios")).filter((name) => name.endsWith(".toml"));
  return stories.map((name) => basename(name, ".toml")).toSorted();
}

/** A scenario with its ways, and the controls of each step in a language. */
export function solutionOf(scenario, lang) {
  const options = ["solve", scenario, "--json", "--lang", lang, "--content", CONTENT];
  return JSON.parse(execFileSync(COURSE, options, { encoding: "utf8", maxBuffer: 1 << 28 }));
}

/** The first way of a solution that is of one of these kinds. */
export const wayOf = (solution, ...kinds) => solution.ways.find(({ kind }) => kinds.includes(kind));

/** The desk's part of the page. */
const desk = (page) => page.locator("#desk");

/** The dialog that explains a broken rule. */
export const slip = (page, t) => desk(page).getByRole("dialog").filter({ hasText: t("desk-slip") });

/** The card of a scenario, in the catalogue or in a lesson. */
export const scenarioCard = (page, scenario) =>
  page.locator("article.scenario").filter({ has: page.locator(`a[href$="/${scenario}"]`) });

/** Stills chance, from the next load of the page on: the codes are those that `course solve` knows. */
export const stillChance = (page) => page.addInitScript(() => { Math.random = () => 0; });

/** Opens a scenario and begins to play it, in a page that has opened nothing yet or where chance was stilled before. */
export async function begin(page, site, lang, scenario, mode = "guided") {
  const t = words(lang, "sandbox");
  await stillChance(page);
  await open(page, site, lang, `/smilskaste/${scenario}`);
  await desk(page).getByRole("button", { name: t(`desk-mode-${mode}`) }).click();
  await expect(desk(page).getByRole("heading", { name: t(`desk-mode-${mode}`) })).toBeVisible();
}

/** Begins once more in the same way, from the debrief. */
export async function beginAgain(page, lang) {
  const t = words(lang, "sandbox");
  await desk(page).getByRole("button", { name: t("debrief-again"), exact: true }).last().click();
  await expect(desk(page).getByRole("heading", { name: t("desk-mode-guided"), exact: true })).toBeVisible();
}

/** Does one step. */
export async function perform(page, lang, { action, control }) {
  await inPlace(page, lang, action, control, async (place) => {
    const element = place.getByRole(control.role, { name: control.name, exact: true });
    await expect(element, `${action}: ${control.role} “${control.name}”`).toHaveCount(1);
    if (control.type) await type(page, lang, element, control.type.digits);
    else if (control.fill) await fill(place, element, control.fill);
    else await element.click();
  });
}

/** Does one step with the keyboard alone: to its control by the Tab key, and there what anybody would press. */
export async function performByKeyboard(page, lang, { action, control }) {
  const t = words(lang, "sandbox");
  await inPlace(page, lang, action, control, async (place) => {
    const element = place.getByRole(control.role, { name: control.name, exact: true });
    if (control.type) {
      await tabTo(page, element.getByRole("button", { name: "1", exact: true }));
      await page.keyboard.type(control.type.digits);
      await enter(page, element.getByRole("button", { name: t("desk-keypad.confirm"), exact: true }));
    } else if (control.fill) {
      await tabTo(page, element);
      await page.keyboard.type(control.fill.text);
      await page.keyboard.press("Enter");
    } else {
      await enter(page, element);
    }
  });
  await drawn(page);
}

/** What is done with a thing in one's hands. */
const WITH_HANDS = /^(insert|examine|give) /;

/** Where a control stands: a region of the desk, or the panel of a tab; what one holds and the room stand beside them. */
async function inPlace(page, lang, action, control, act) {
  const t = words(lang, "sandbox");
  const computer = t("desk-place-computer");
  const named = { computer, reader: computer, counter: t("desk-place-counter"), phone: control.of, people: control.of };
  const name = WITH_HANDS.test(action) ? undefined : named[control.spot];
  if (name) await turnTo(page, t, name);
  if (!name || control.spot === "reader") return act(desk(page));
  const isTabbed = (await desk(page).getByRole("tablist").count()) > 0;
  await act(desk(page).getByRole(isTabbed ? "tabpanel" : "region", { name, exact: true }));
}

/** Turns to a tab, where the screen is narrow. */
async function turnTo(page, t, name) {
  for (const shown of [name, t("desk-place-new", { place: name })]) {
    const tab = desk(page).getByRole("tab", { name: shown, exact: true, selected: false });
    if ((await tab.count()) > 0) await tab.click();
  }
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

/** Waits until what was done is drawn: dialogs open, and the focus settles, with the next frame. */
export function drawn(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** What the dialog of broken rules is headed with, if it is open: each title stands after a mark. Then goes on. */
export async function explainedNow(page, lang) {
  const t = words(lang, "sandbox");
  await drawn(page);
  const dialog = slip(page, t);
  if ((await dialog.count()) === 0) return [];
  // The first rule has the heading; the others are folded below it.
  const titles = await dialog.locator("h2, summary").allTextContents();
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
  await article.waitFor();
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

/** The kinds of elements that are on the desk: what each is, and what its style and its state make of it. */
export function kindsOnDesk(page) {
  return desk(page).evaluate((place) => {
    const kind = ({ tagName, classList, dataset, parentElement }) =>
      [tagName, parentElement.className, ...classList, dataset.tone, dataset.verdict, dataset.rule].join(" ");
    const drawn = [...place.querySelectorAll(":not(svg *)")].filter((element) => element.checkVisibility());
    return [...new Set(drawn.map(kind))];
  });
}
