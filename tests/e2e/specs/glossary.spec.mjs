// The glossary and the checklist: find a word, get from a lesson to its entry and on to the lessons, and put it on paper.

import { tabTo } from "../lib/keyboard.mjs";
import { DESK, PHONE } from "../lib/browser.mjs";
import { courseIn } from "../lib/course.mjs";
import { heading, open } from "../lib/learner.mjs";
import { expect, test } from "../lib/test.mjs";
import { LANGUAGES, words } from "../lib/words.mjs";

const t = words("lv");
const field = (page, lang = "lv") => page.getByRole("searchbox", { name: words(lang)("glossary-search") });
const entries = (page) => page.getByRole("main").locator(".entry:visible");

for (const [lang, language] of Object.entries(LANGUAGES)) {
  test(`the glossary holds every term and can be narrowed in ${language}`, async ({ page, site }) => {
    await open(page, site, lang, "/vardnica");
    const all = await entries(page).count();
    expect(all).toBeGreaterThanOrEqual(69);
    await field(page, lang).fill("PUK");
    await expect(page.locator("#puk")).toBeVisible();
    await expect(page.locator("#identifikacija")).toBeHidden();
    const left = await entries(page).count();
    await expect(page.getByRole("search").getByRole("status")).toHaveText(words(lang)("glossary-found", { found: left }));
    await expect(page.locator(".letter:visible:not(:has(.entry:visible))"), "no letter stands empty").toHaveCount(0);
    await field(page, lang).fill("");
    await expect(entries(page)).toHaveCount(all);
    await expect(page.getByRole("search").getByRole("status")).toBeEmpty();
  });
}

test("a term is found without its diacritics and in another form", async ({ page, site }) => {
  await open(page, site, "lv", "/vardnica");
  for (const typed of ["autentifikacija", "autentifikāciju", "AUTENTIFIKACIJAS"]) {
    await field(page).fill(typed);
    await expect(page.locator("#autentifikacija"), typed).toBeVisible();
    await expect(page.locator("#puk"), typed).toBeHidden();
  }
});

test("when nothing matches the page says so and keeps what was typed", async ({ page, site }) => {
  await open(page, site, "lv", "/vardnica");
  await field(page).fill("qqqq");
  await expect(page.getByText(t("glossary-nothing"))).toBeVisible();
  await expect(entries(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue("qqqq");
});

test("with the keyboard alone a term in a lesson opens its card, leads to its entry, and that back to a lesson", async ({ page, site }) => {
  const { lessons: [lesson] } = courseIn(site.folder, "lv");
  await open(page, site, "lv", lesson.address);
  const term = page.getByRole("main").locator("button[popovertarget]").first();
  await tabTo(page, term);
  await page.keyboard.press("Enter");
  const card = page.locator("[popover]:popover-open");
  await expect(card).toBeVisible();
  await tabTo(page, card.getByRole("link", { name: "Vārdnīcā", exact: true }));
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(courseIn(site.folder, "lv").page("vardnica").reading.title);
  const id = new URL(page.url()).hash.split("~")[1];
  await expect(page.locator(`#${id}`)).toBeInViewport();
  await expect(page.locator(`#${id}`)).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(lesson.title);
});

test("the checklist can be ticked, and the next visit finds it clean", async ({ page, site }) => {
  await open(page, site, "lv", "/kontrolsaraksts");
  const boxes = page.getByRole("main").getByRole("checkbox");
  expect(await boxes.count()).toBeGreaterThanOrEqual(12);
  await boxes.first().check();
  await expect(boxes.first()).toBeChecked();
  await page.reload();
  await expect(page.getByRole("main").getByRole("checkbox").first()).not.toBeChecked();
});

test("the checklist fits one sheet of A4, and no page prints wider than the paper", async ({ page, site }) => {
  const { lessons: [lesson] } = courseIn(site.folder, "lv");
  await page.emulateMedia({ media: "print" });
  const sheets = async (address, lang = "lv") => {
    await open(page, site, lang, address);
    const pdf = await page.pdf({ format: "A4", margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" } });
    return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  };
  for (const lang of Object.keys(LANGUAGES)) expect(await sheets("/kontrolsaraksts", lang), lang).toBe(1);
  for (const address of [lesson.address, "/vardnica"]) {
    expect(await sheets(address)).toBeGreaterThan(1);
    const paper = { width: Math.floor((180 / 25.4) * 96), height: 1000 };
    await page.setViewportSize(paper);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, address).toBeLessThanOrEqual(0);
    await page.setViewportSize(DESK);
  }
});

test("on paper there are no controls that only a screen can use", async ({ page, site }) => {
  await page.setViewportSize(PHONE);
  for (const address of ["/kontrolsaraksts", "/vardnica", "/tris-soli/ievads"]) {
    await page.emulateMedia({ media: "screen" });
    await open(page, site, "lv", address);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button").filter({ visible: true, hasNot: page.locator("xpath=self::*[@popovertarget]") }).and(page.locator(".button")), address).toHaveCount(0);
    await expect(page.getByRole("searchbox"), address).toHaveCount(0);
    await expect(page.getByRole("navigation"), address).toHaveCount(0);
  }
});
