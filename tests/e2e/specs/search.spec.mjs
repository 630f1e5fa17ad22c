// Looking up: an agent comes back to the course while a resident waits, and must find a rule in seconds.

import { axeFindings, sidewaysFindings } from "../lib/axe.mjs";
import { DESK, PHONE } from "../lib/browser.mjs";
import { tabTo } from "../lib/keyboard.mjs";
import { heading, menu, open } from "../lib/learner.mjs";
import { DIST } from "../lib/paths.mjs";
import { field, inState, lookup, openLookup, results, searchStates } from "../lib/search.mjs";
import { expect, test } from "../lib/test.mjs";
import { LANGUAGES, words } from "../lib/words.mjs";

// `boot.js` reports what it could not fetch.
test.use({ tolerated: /^Failed to load resource|TypeError: Failed to fetch|TypeError: Importing|dynamically imported module|could not be fetched/ });

const t = words("lv");
const PLACE = "pin1-un-pin2";

/** Types, and takes the first result's address. */
async function firstFor(page, typed) {
  await field(page).fill(typed);
  return results(page).first().getAttribute("href");
}

test("the course asks for nothing of it before it is wanted", async ({ page, site }) => {
  site.forget();
  await open(page, site, "lv");
  await page.waitForLoadState("networkidle");
  expect(site.log.map(({ path }) => path).filter((path) => /lookup|search/.test(path))).toEqual([]);
});

for (const [lang, language] of Object.entries(LANGUAGES)) {
  test(`the button opens it, and a result leads to its place, in ${language}`, async ({ page, site }) => {
    const typed = { lv: "aploksne puk", en: "envelope puk" }[lang];
    await open(page, site, lang);
    await page.getByRole("banner").getByRole("button", { name: words(lang)("search-open") }).click();
    await expect(field(page)).toBeFocused();
    await field(page).fill(typed);
    const result = results(page).and(page.locator('[href*="/tris-soli/"][href*="~"]')).first();
    await expect(result.locator("mark").first()).toBeVisible();
    const [path, anchor] = (await result.getAttribute("href")).split("~");
    expect(path).toContain(`#/${lang}/`);
    await result.click();
    await expect(lookup(page)).toBeHidden();
    await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
    await expect(page.locator(`[id="${anchor}"]`), "the eye is led to it").toHaveClass(/lookup-found/);
    await expect(page.locator(`[id="${anchor}"]`), "for a moment").not.toHaveClass(/lookup-found/);
  });

  test(`what can be practised is found behind the answer, in ${language}`, async ({ page, site }) => {
    await open(page, site, lang);
    await openLookup(page);
    await field(page).fill({ lv: "kodi nesakrit", en: "codes differ" }[lang]);
    await expect(results(page).first()).not.toHaveAttribute("href", /smilskaste/);
    const scenario = results(page).and(page.locator(`[href="#/${lang}/smilskaste/s07-smart-id"]`));
    await expect(scenario.locator(".chip")).toHaveText(words(lang)("search-scenario"));
    await scenario.click();
    await expect(lookup(page)).toBeHidden();
    await expect(page).toHaveURL(/smilskaste\/s07-smart-id$/);
  });
}

test("the keyboard alone opens, chooses, opens the place and comes back", async ({ page, site }) => {
  await open(page, site, "lv", "/tris-soli");
  const link = menu(page, "lv", "nav-settings");
  await tabTo(page, link);
  for (const key of ["/", "Control+k", "Meta+k"]) {
    await page.keyboard.press(key);
    await expect(field(page), key).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(lookup(page)).toBeHidden();
    await expect(link, "the focus is back").toBeFocused();
  }
  await page.keyboard.press("/");
  await expect(page.getByText(t("search-examples"))).toBeVisible();
  await page.keyboard.type("bloķējas");
  await expect(results(page).nth(1)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type(" pin1 un pin2");
  await expect(field(page), "who goes on typing means the field").toHaveValue("bloķējas pin1 un pin2");
  await expect(results(page).first()).toHaveAttribute("href", /tris-soli/);
  await page.keyboard.press("Enter");
  await expect(lookup(page)).toBeHidden();
  await expect(page).toHaveURL(/~/);
  const anchor = page.url().split("~")[1];
  await expect(page.locator(`[id="${anchor}"]`), "reading goes on there").toBeFocused();
});

test("a slash that is typed into a field is a slash", async ({ page, site }) => {
  await open(page, site, "lv");
  await openLookup(page);
  await page.keyboard.type("a/b");
  await expect(field(page)).toHaveValue("a/b");
});

test("diacritics, endings and a slip of the finger make no difference", async ({ page, site }) => {
  await open(page, site, "lv");
  await openLookup(page);
  for (const typed of ["uzticamības līmeņi", "uzticamibas limeni", "uzticamības līmenim", "uzticambas līmeņi", "uzticam līmeņ"]) {
    expect(await firstFor(page, typed), typed).toContain("#/lv/tris-soli/faktori-un-limeni");
  }
});

test("the place is found again when it is open already", async ({ page, site }) => {
  await open(page, site, "lv", `/tris-soli/faktori-un-limeni~${PLACE}`);
  for (let time = 0; time < 2; time++) {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(page.locator(`#${PLACE}`)).not.toBeInViewport();
    await openLookup(page);
    await field(page).fill("pin1 un pin2 bloķējas atsevišķi");
    await results(page).and(page.locator(`[href$="~${PLACE}"]`)).click();
    await expect(page.locator(`#${PLACE}`)).toBeInViewport();
  }
});

test("what is typed while it loads is not lost", async ({ page, site }) => {
  let letIn;
  const held = new Promise((done) => (letIn = done));
  await page.route("**/lookup_bg.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await open(page, site, "lv");
  await page.keyboard.press("/");
  await expect(lookup(page).getByText("Meklētājs tiek atvērts")).toBeVisible();
  await page.keyboard.type("sertifikats");
  letIn();
  await expect(results(page).first()).toBeVisible();
  await expect(field(page)).toHaveValue("sertifikats");
});

test("a changed language finds in the other language", async ({ page, site }) => {
  await open(page, site, "lv");
  await openLookup(page);
  expect(await firstFor(page, "autorizācija")).toContain("#/lv/");
  await page.keyboard.press("Escape");
  await page.getByRole("banner").getByRole("link", { name: t("language-switch"), exact: true }).click();
  await expect(heading(page)).toHaveText(words("en")("home-title"));
  await openLookup(page);
  expect(await firstFor(page, "authorization")).toContain("#/en/");
});

test("nothing found is no dead end", async ({ page, site }) => {
  await open(page, site, "lv", "/iestatijumi");
  await openLookup(page);
  await field(page).fill("xqzwvy");
  await expect(lookup(page).getByRole("status")).toHaveText(t("search-nothing"));
  await lookup(page).getByRole("link", { name: t("search-contents"), exact: true }).click();
  await expect(heading(page)).toHaveText(t("home-title"));
});

test("how many places were found is told once typing rests", async ({ page, site }) => {
  await open(page, site, "lv");
  await openLookup(page);
  await field(page).pressSequentially("autorizācija", { delay: 20 });
  const count = await results(page).count();
  await expect(lookup(page).getByRole("status")).toHaveText(t("search-found", { n: count }));
});

test("a program that does not come is told, can be tried again, and the course goes on", async ({ page, site }) => {
  await page.route("**/lookup*", (route) => route.abort());
  await open(page, site, "lv");
  await page.keyboard.press("/");
  await expect(lookup(page).getByRole("alert")).toBeVisible();
  await page.unroute("**/lookup*");
  await lookup(page).getByRole("button", { name: t("failure-retry"), exact: true }).click();
  await expect(lookup(page).getByText(t("search-examples"))).toBeVisible();
  await page.keyboard.press("Escape");
  await menu(page, "lv", "nav-settings").click();
  await expect(heading(page)).toHaveText(t("settings-title"));
});

test("an index that does not come is told and can be tried again", async ({ page, site }) => {
  await page.route("**/search.json", (route) => route.fulfill({ status: 500 }));
  await open(page, site, "lv");
  await openLookup(page);
  await expect(lookup(page).getByRole("alert")).toHaveText(t("search-unreachable"));
  await page.unroute("**/search.json");
  await field(page).fill("karte");
  await expect(lookup(page).getByRole("alert"), "typing does not ask again and again").toBeVisible();
  await lookup(page).getByRole("button", { name: t("failure-retry"), exact: true }).click();
  await expect(results(page).first()).toBeVisible();
});

test("a crash in it shows in the dialog alone", async ({ page, site }) => {
  await open(page, site, "lv");
  await openLookup(page);
  await page.evaluate(() => dispatchEvent(new Event("lookup-crash")));
  await expect(lookup(page).getByRole("alert")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(heading(page)).toBeVisible();
  await menu(page, "lv", "nav-glossary").click();
  await expect(heading(page)).not.toHaveText(t("home-title"));
});

test.describe(() => {
  test.use({ serviceWorkers: "allow" });

  test("without a server it works after one visit that never opened it", async ({ page, ownSite }) => {
    await open(page, ownSite, "lv");
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await ownSite.stop();
    await openLookup(page);
    expect(await firstFor(page, "uzticamības līmeņi")).toContain("faktori-un-limeni");
    await page.keyboard.press("Enter");
    await expect(heading(page)).toContainText("Faktori");
  });
});

test("it keeps its weight", async ({ site }) => {
  const { brotli } = await import("../lib/weight.mjs");
  const weight = brotli(site.folder, ["lookup.js", "lookup_bg.wasm", "lookup.css"]);
  console.log(`lookup: ${weight.total} bytes (brotli)`);
  expect(weight.total, JSON.stringify(weight.files)).toBeLessThanOrEqual(45_000);
});

for (const lang of Object.keys(LANGUAGES)) {
  for (const name of Object.keys(searchStates({ folder: DIST, url: "" }, lang))) {
    test(`${name} (${lang}) is accessible in both themes, at the desk and on the phone`, async ({ page, site }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await inState(page, site, lang, name);
      const findings = [];
      for (const viewport of [DESK, PHONE, { width: 320, height: 640 }]) {
        await page.setViewportSize(viewport);
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          findings.push(...(await axeFindings(page)), ...(await sidewaysFindings(page)));
        }
      }
      expect(findings).toEqual([]);
    });
  }
}
