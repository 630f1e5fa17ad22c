// Addresses: each can be kept, shared and reloaded, and the browser's own buttons do what they promise.

import { courseIn } from "../lib/course.mjs";
import { footer, heading, open } from "../lib/learner.mjs";
import { expect, test } from "../lib/test.mjs";
import { LANGUAGES, words } from "../lib/words.mjs";

const height = (page) => page.evaluate(() => Math.round(scrollY));
const hash = (page) => new URL(page.url()).hash;

/** Scrolls to an element, and waits until the app has noted the height in the history. */
async function scrollTo(page, locator) {
  await locator.evaluate((element) => element.scrollIntoView({ block: "start" }));
  await expect.poll(() => page.evaluate(() => history.state !== null && Math.abs(history.state - scrollY) < 2)).toBe(true);
  return height(page);
}

for (const [lang, language] of Object.entries(LANGUAGES)) {
  test(`every address can be opened, reloaded and kept in ${language}`, async ({ page, site }) => {
    const course = courseIn(site.folder, lang);
    const t = words(lang);
    const [, lesson] = course.lessons;
    const [, section] = lesson.reading.sections;
    const pages = {
      "": [t("home-title"), t("course-name")],
      "/tris-soli": [course.module.title],
      [lesson.address]: [lesson.title],
      [`${lesson.address}~${section.anchor}`]: [lesson.title],
      ...Object.fromEntries(["par-kursu", "vardnica", "kontrolsaraksts"].map((name) => [`/${name}`, [course.page(name).reading.title]])),
      "/iestatijumi": [t("settings-title")],
    };
    for (const [address, [title, tab = t("page-title", { page: title })]] of Object.entries(pages)) {
      const check = async () => {
        await expect(heading(page)).toHaveText(title);
        await expect(page).toHaveTitle(tab);
        await expect(page.locator("html")).toHaveAttribute("lang", lang);
        expect(hash(page)).toBe(`#/${lang}${address}`);
      };
      await open(page, site, lang, address);
      await check();
      await page.reload();
      await check();
    }
  });
}

test("an address without a language opens in the browser's, and later in the one last read", async ({ page, site }) => {
  await page.goto(site.url);
  await expect(heading(page)).toHaveText(words("lv")("home-title"));
  expect(hash(page)).toBe("#/lv");
  await open(page, site, "en", "/iestatijumi");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto(site.url);
  await expect(heading(page)).toHaveText(words("en")("home-title"));
});

test("an address with a heading opens at it", async ({ page, site }) => {
  const { lessons: [lesson] } = courseIn(site.folder, "lv");
  const { anchor } = lesson.reading.sections.at(-1);
  await open(page, site, "lv", `${lesson.address}~${anchor}`);
  await expect(page.locator(`#${anchor}`)).toBeInViewport();
  expect(await height(page)).toBeGreaterThan(0);
});

test("a new page begins at its heading; back and forward find the old height", async ({ page, site }) => {
  const { page: text, lessons: [lesson] } = courseIn(site.folder, "lv");
  await open(page, site, "lv", lesson.address);
  const left = await scrollTo(page, page.locator(`#${lesson.reading.sections[2].anchor}`));
  expect(left).toBeGreaterThan(500);

  await footer(page, "lv", "nav-about").evaluate((link) => link.click());
  await expect(heading(page)).toHaveText(text("par-kursu").reading.title);
  await expect(heading(page)).toBeFocused();
  expect(await height(page)).toBe(0);
  const lower = await scrollTo(page, page.locator("#licence"));

  await page.goBack();
  await expect(heading(page)).toHaveText(lesson.title);
  await expect.poll(() => height(page)).toBe(left);
  await expect(heading(page), "going back is no new page").not.toBeFocused();

  await page.goForward();
  await expect(heading(page)).toHaveText(text("par-kursu").reading.title);
  await expect.poll(() => height(page)).toBe(lower);
});

test("a reload finds the height again", async ({ page, site }) => {
  const { lessons: [lesson] } = courseIn(site.folder, "lv");
  await open(page, site, "lv", lesson.address);
  const left = await scrollTo(page, page.locator(`#${lesson.reading.sections[1].anchor}`));
  await page.reload();
  await expect(heading(page)).toHaveText(lesson.title);
  await expect.poll(() => height(page)).toBe(left);
});

test("the other language opens at the same heading of the same lesson", async ({ page, site }) => {
  const lv = courseIn(site.folder, "lv").lessons[1];
  const en = courseIn(site.folder, "en").lessons[1];
  const { anchor } = lv.reading.sections[2];
  await open(page, site, "lv", lv.address);
  await scrollTo(page, page.locator(`#${anchor}`));
  const toEnglish = page.getByRole("banner").getByRole("link", { name: words("lv")("language-switch"), exact: true });
  await expect(toEnglish).toHaveAttribute("href", `#/en${lv.address}~${anchor}`);
  await toEnglish.evaluate((link) => link.click());
  await expect(heading(page)).toHaveText(en.title);
  await expect(page).toHaveTitle(words("en")("page-title", { page: en.title }));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { name: en.reading.sections[2].title, exact: true })).toBeInViewport();
  await page.goBack();
  await expect(heading(page)).toHaveText(lv.title);
});

test("the contents lead to a heading, and say where one is", async ({ page, site }) => {
  const { lessons: [lesson] } = courseIn(site.folder, "lv");
  const [, , section] = lesson.reading.sections;
  await open(page, site, "lv", lesson.address);
  const contents = page.getByRole("navigation", { name: words("lv")("contents") });
  const link = contents.getByRole("link", { name: section.title, exact: true });
  await link.click();
  const target = page.getByRole("heading", { name: section.title, exact: true });
  await expect(target).toBeInViewport();
  await expect(target).toBeFocused();
  await expect(link).toHaveAttribute("aria-current", "true");
  expect(hash(page)).toBe(`#/lv${lesson.address}~${section.anchor}`);
});

test("a footnote leads to its source and back again, and its address can be reloaded", async ({ page, site }) => {
  const { lessons: [lesson] } = courseIn(site.folder, "lv");
  await open(page, site, "lv", lesson.address);
  const mark = page.locator("#ref-slaids-1");
  await mark.click();
  const note = page.locator("#fn-slaids");
  await expect(note).toBeInViewport();
  await expect(note).toBeFocused();
  expect(hash(page)).toBe(`#/lv${lesson.address}~fn-slaids`);

  await page.reload();
  await expect(heading(page)).toHaveText(lesson.title);
  await expect(note).toBeInViewport();

  await note.locator(".note-back").first().click();
  await expect(mark).toBeInViewport();
  await expect(mark).toBeFocused();
  expect(hash(page)).toBe(`#/lv${lesson.address}~ref-slaids-1`);
});

test("a fragment that is no route leads to that place, and the address stays one that can be kept", async ({ page, site }) => {
  const { lessons: [lesson] } = courseIn(site.folder, "lv");
  const { anchor } = lesson.reading.sections[2];
  await open(page, site, "lv", lesson.address);
  await page.evaluate((id) => (location.hash = id), anchor);
  await expect(page.locator(`#${anchor}`)).toBeInViewport();
  await expect.poll(() => hash(page)).toBe(`#/lv${lesson.address}`);
  await expect(heading(page)).toHaveText(lesson.title);
});

for (const [lang, language] of Object.entries(LANGUAGES)) {
  test(`no link of the course leads nowhere in ${language}`, async ({ page, site }) => {
    const { index, everyLesson } = courseIn(site.folder, lang);
    const modules = index.modules.map(({ id }) => `/${id}`);
    const beside = ["/par-kursu", "/vardnica", "/kontrolsaraksts", "/iestatijumi", "/smilskaste"];
    const scenarios = index.scenarios.map(({ id }) => `/smilskaste/${id}`);
    const start = ["", ...modules, ...beside, ...scenarios, ...everyLesson().map(({ address }) => address)];
    const pages = new Map();
    for (const address of start) {
      await open(page, site, lang, address);
      await expect(page.getByRole("contentinfo")).toBeVisible();
      await expect(page.locator("[aria-busy]")).toHaveCount(0);
      pages.set(`#/${lang}${address}`, await page.evaluate(whatIsHere));
    }
    for (const [from, { links }] of pages) {
      expect(links.filter((link) => !leadsSomewhere(link, lang, pages)), from).toEqual([]);
    }
  });
}

/** In the page: its links into the course, and the ids that a link could mean. */
function whatIsHere() {
  const links = [...document.querySelectorAll("a[href^='#']")].map((link) => link.getAttribute("href"));
  return { links, ids: [...document.querySelectorAll("#main [id]")].map(({ id }) => id) };
}

/** Whether a link's page is one of those seen, and has the id; the other language's pages are seen in their own test. */
function leadsSomewhere(link, lang, pages) {
  const [address, id] = link.split("~");
  if (!address.startsWith(`#/${lang}`)) return /^#\/(lv|en)/.test(address) && pages.has(address.replace(/^#\/../, `#/${lang}`));
  return pages.has(address) && (id === undefined || pages.get(address).ids.includes(id));
}

test.describe(() => {
  // `boot.js` asks early for what the address names, before anyone knows that there is no such lesson.
  test.use({ tolerated: /status of 404/ });

  for (const [lang, language] of Object.entries(LANGUAGES)) {
    test(`an address that leads nowhere says so and leads home, in ${language}`, async ({ page, site }) => {
      const t = words(lang);
      for (const address of ["tris-soli/nav-tadas", "nav-tada-modula", "a/b/c/d"]) {
        await open(page, site, lang, `/${address}`);
        await expect(heading(page)).toHaveText(t("missing-title"));
        await expect(page.getByText(t("missing-text", { address }))).toBeVisible();
        await expect(page).toHaveTitle(t("page-title", { page: t("missing-title") }));
      }
      await page.getByRole("link", { name: t("missing-home"), exact: true }).click();
      await expect(heading(page)).toHaveText(t("home-title"));
    });
  }
});

test("a term is explained on its button, by the keyboard too", async ({ page, site }) => {
  const { lessons: [lesson] } = courseIn(site.folder, "lv");
  await open(page, site, "lv", lesson.address);
  const button = page.getByRole("main").getByRole("button", { name: "identifikatora", exact: true });
  const card = page.getByRole("note", { name: "identifikators", exact: true });
  await expect(card).toBeHidden();
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(card).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(button).toBeFocused();
});
