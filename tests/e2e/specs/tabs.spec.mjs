// Two tabs at once, and the wipe: no tab undoes another's work, and nothing wiped comes back.

import { courseIn } from "../lib/course.mjs";
import { answerRightly, barOf, cardOf, choose, heading, menu, notice, open, press, share, verdictOf } from "../lib/learner.mjs";
import { MODULE, moduleRecord, putOnShelf, SETTINGS, shelf } from "../lib/stored.mjs";
import { expect, test } from "../lib/test.mjs";
import { words } from "../lib/words.mjs";

const t = words("lv");

/** Opens the first lesson in two tabs of one browser. */
async function twoTabs(context, site) {
  const { module, lessons: [lesson] } = courseIn(site.folder, "lv");
  const tabs = [await context.newPage(), await context.newPage()];
  for (const tab of tabs) await open(tab, site, "lv", lesson.address);
  return { module, lesson, tabs };
}

/** Opens the wipe's question on the settings page, ready to be answered. */
async function readyToWipe(page, site) {
  await open(page, site, "lv", "/iestatijumi");
  await page.getByRole("button", { name: t("settings-wipe"), exact: true }).click();
  return page.getByRole("button", { name: t("wipe-confirm"), exact: true });
}

const lifeOf = async (page) => JSON.parse((await shelf(page))[SETTINGS]).life;

test("two tabs keep the answers of both", async ({ context, site }) => {
  const { module, lesson, tabs: [one, other] } = await twoTabs(context, site);
  const [first, second, third, fourth] = lesson.questions;
  await answerRightly(one, "lv", first);
  await answerRightly(other, "lv", second);
  await Promise.all([answerRightly(one, "lv", third), answerRightly(other, "lv", fourth)]);
  const answered = [first, second, third, fourth].map(({ id }) => id).sort();
  await expect.poll(async () => Object.keys((await moduleRecord(one)).data.answers).sort()).toEqual(answered);
  for (const tab of [one, other]) {
    await menu(tab, "lv", "nav-course").click();
    await expect(barOf(tab, "lv", module, share(module, 0, 4))).toBeVisible();
  }
});

test("what is chosen in one tab shows in the other", async ({ context, site }) => {
  const { tabs: [one, other] } = await twoTabs(context, site);
  await menu(one, "lv", "nav-settings").click();
  await one.getByRole("radio", { name: t("theme-dark"), exact: true }).check();
  await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("a wipe takes everything that was kept, and says so", async ({ page, site }) => {
  const { module, lessons: [lesson] } = courseIn(site.folder, "lv");
  await putOnShelf(page, { "atslega.module.cits": "{broken" });
  await open(page, site, "lv", lesson.address);
  await answerRightly(page, "lv", lesson.questions[0]);
  expect(Object.keys(await shelf(page)), "the record, the settings, and what was set aside").toHaveLength(3);
  await page.evaluate(() => localStorage.setItem("somebody.else", "stays"));
  await (await readyToWipe(page, site)).click();
  await expect(notice(page, "lv", "wipe-done")).toBeVisible();
  await expect(heading(page)).toBeFocused();

  const kept = await shelf(page);
  expect(Object.keys(kept)).toEqual([SETTINGS]);
  expect(JSON.parse(kept[SETTINGS])).toMatchObject({ v: 2, life: { count: 1 } });
  expect(kept[SETTINGS]).not.toContain(lesson.id);
  expect(await page.evaluate(() => localStorage.getItem("somebody.else"))).toBe("stays");
  await menu(page, "lv", "nav-course").click();
  await expect(barOf(page, "lv", module, 0)).toBeVisible();
});

test("a wipe that was refused wipes nothing", async ({ page, site }) => {
  const { lessons: [lesson] } = courseIn(site.folder, "lv");
  await open(page, site, "lv", lesson.address);
  await answerRightly(page, "lv", lesson.questions[0]);
  const before = await moduleRecord(page);
  await readyToWipe(page, site);
  await page.getByRole("button", { name: t("wipe-cancel"), exact: true }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  expect(await moduleRecord(page)).toEqual(before);
});

test("a wipe in one tab empties the other, whose next answer begins the new life", async ({ context, site }) => {
  const { lesson, tabs: [one, other] } = await twoTabs(context, site);
  const [first, second] = lesson.questions;
  await answerRightly(other, "lv", first);
  await (await readyToWipe(one, site)).click();
  await expect(notice(other, "lv", "notice-wiped-elsewhere")).toBeVisible();
  await expect(verdictOf(cardOf(other, first)), "the page is drawn anew").toBeEmpty();
  await answerRightly(other, "lv", second);
  const { life, data } = await moduleRecord(other);
  expect(Object.keys(data.answers)).toEqual([second.id]);
  expect(life).toEqual(await lifeOf(other));
  expect(life.count).toBe(1);
});

test("a wipe and an answer at the same moment leave nothing of the old life", async ({ context, site }) => {
  const { lesson, tabs: [one, other] } = await twoTabs(context, site);
  const [first, second] = lesson.questions;
  await answerRightly(other, "lv", first);
  const card = cardOf(other, second);
  await choose(card, second, second.right);
  const wipe = await readyToWipe(one, site);
  await Promise.all([wipe.click(), press(card, t("question-check"))]);
  await expect(notice(other, "lv", "notice-wiped-elsewhere")).toBeVisible();
  // A change in either tab makes both look at the shelf once more.
  await answerRightly(other, "lv", lesson.questions[2]);
  await expect.poll(() => livesOnShelf(one)).toEqual([1]);
  expect(Object.values(await shelf(one)).join()).not.toContain(`"${first.id}"`);
});

/** The lives that the documents on the shelf belong to. */
async function livesOnShelf(page) {
  const documents = Object.values(await shelf(page)).map((text) => JSON.parse(text));
  return [...new Set(documents.map(({ life }) => life.count))];
}

// A page of the site without the app has no icon of its own, so the browser asks for one that is not there.
test.use({ tolerated: /status of 404/ });

test("what a tab that lags behind writes back during a wipe does not stay", async ({ context, site }) => {
  // Between processes a tab can hear that a document is gone before it hears of the new life, and put it back.
  const { lesson, tabs: [one, lagging] } = await twoTabs(context, site);
  await one.close();
  await answerRightly(lagging, "lv", lesson.questions[0]);
  const wiping = await context.newPage();
  await wiping.goto(`${site.url}icons/key.svg`);
  const settings = JSON.parse((await shelf(wiping))[SETTINGS]);
  await wiping.evaluate((key) => localStorage.removeItem(key), MODULE);
  await expect.poll(async () => MODULE in (await shelf(wiping)), "the lagging tab has put it back").toBe(true);
  const next = JSON.stringify({ ...settings, life: { count: 1, id: 7 } });
  await wiping.evaluate(([key, text]) => localStorage.setItem(key, text), [SETTINGS, next]);
  await expect(notice(lagging, "lv", "notice-wiped-elsewhere")).toBeVisible();
  await expect.poll(async () => JSON.stringify(await shelf(wiping))).not.toContain(lesson.questions[0].id);
});
