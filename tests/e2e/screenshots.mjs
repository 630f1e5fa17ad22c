// A picture of every page in every main state, for a person to look at.
//
//   node screenshots.mjs [folder] [part of a name]      by default into tests/e2e/screenshots, all of them

import { chromium } from "@playwright/test";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { DESK, LAUNCH, PHONE } from "./lib/browser.mjs";
import { DIST } from "./lib/paths.mjs";
import { searchStates } from "./lib/search.mjs";
import { states } from "./lib/states.mjs";
import { LANGUAGES } from "./lib/words.mjs";
import { Site } from "./site.mjs";

// What lies over the page is where the window is; such a picture shows the window, the others the whole page.
const IN_WINDOW = /^(question|term|wipe|search|desk-slip)/;

// A card that has just been worked with, or a term that is explained.
const OPEN = ":popover-open, form:has(input:checked), form:has(.hasty, .explanation, details[open])";

/** Takes a state's four pictures from one opening of the page; the width and the theme change in place. */
async function take(browser, folder, lang, name, bringAbout) {
  const context = await browser.newContext({ viewport: DESK, locale: lang, serviceWorkers: "block", reducedMotion: "reduce" });
  const page = await context.newPage();
  await bringAbout(page);
  for (const viewport of [DESK, PHONE]) {
    await page.setViewportSize(viewport);
    await page.evaluate((state) => document.querySelector(state)?.scrollIntoView({ block: "center" }), OPEN);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      const path = join(folder, `${name}-${lang}-${viewport.width}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: !IN_WINDOW.test(name) });
    }
  }
  await context.close();
}

const [folderGiven, part = ""] = process.argv.slice(2);
const folder = resolve(folderGiven ?? fileURLToPath(new URL("screenshots", import.meta.url)));
mkdirSync(folder, { recursive: true });
const site = await new Site(DIST).start();
const browser = await chromium.launch(LAUNCH);
for (const lang of Object.keys(LANGUAGES)) {
  for (const [name, bringAbout] of Object.entries({ ...states(site, lang), ...searchStates(site, lang) })) {
    if (name.includes(part)) await take(browser, folder, lang, name, bringAbout);
  }
}
await browser.close();
await site.stop();
console.log(`The pictures are in ${folder}`);
