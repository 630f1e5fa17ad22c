// Looking up, in a learner's words; and its states, for axe and for the screenshots.

import { expect } from "@playwright/test";
import { open } from "./learner.mjs";
import { words } from "./words.mjs";

export const lookup = (page) => page.locator("#lookup");
export const field = (page) => page.locator("#lookup-field");
export const results = (page) => lookup(page).locator(".lookup-result");

/** Opens the dialog by its key, and waits until its program has answered. */
export async function openLookup(page) {
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await expect(lookup(page).locator(".lookup-page, .lookup-list")).toBeVisible();
}

/** The states: name → what brings the page there. */
export function searchStates(site, lang) {
  const t = words(lang);
  const home = (page) => open(page, site, lang);
  const typed = (text) => async (page) => {
    await home(page);
    await openLookup(page);
    await field(page).fill(text);
  };
  return {
    "search-start": async (page) => {
      await home(page);
      await openLookup(page);
    },
    "search-found": async (page) => {
      await typed({ lv: "pin blokets", en: "pin blocked" }[lang])(page);
      await expect(results(page).first()).toBeVisible();
    },
    "search-chosen": async (page) => {
      await typed({ lv: "pin blokets", en: "pin blocked" }[lang])(page);
      await page.keyboard.press("ArrowDown");
      await expect(results(page).first()).toBeFocused();
    },
    "search-nothing": async (page) => {
      await typed("xqzwvy")(page);
      await expect(lookup(page).getByText(t("search-nothing-text"))).toBeVisible();
    },
    "search-loading": async (page) => {
      await page.route("**/lookup_bg.wasm", () => {});
      await home(page);
      await page.keyboard.press("/");
      await expect(lookup(page).locator(".lookup-wait")).toBeVisible();
    },
    "search-failed": async (page) => {
      await page.route("**/lookup_bg.wasm", (route) => route.abort());
      await home(page);
      await page.keyboard.press("/");
      await expect(page.locator("#lookup-failed")).toBeVisible();
    },
    "search-no-index": async (page) => {
      await page.route("**/search.json", (route) => route.abort());
      await home(page);
      await openLookup(page);
      await expect(lookup(page).getByText(t("search-unreachable"))).toBeVisible();
    },
  };
}

/** Brings a page into one of the states. */
export const inState = (page, site, lang, name) => searchStates(site, lang)[name](page);
