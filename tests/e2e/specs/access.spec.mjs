// For everyone: no axe finding on any page in any state, both themes, phone and desk; large text, forced colours, calm motion.

import { axeFindings, sidewaysFindings } from "../lib/axe.mjs";
import { DESK, PHONE } from "../lib/browser.mjs";
import { courseIn } from "../lib/course.mjs";
import { answer, cardOf, open, optionOf } from "../lib/learner.mjs";
import { DIST } from "../lib/paths.mjs";
import { states } from "../lib/states.mjs";
import { expect, test } from "../lib/test.mjs";
import { LANGUAGES, words } from "../lib/words.mjs";

// Colours are judged where they come to rest. Some states are failures, which the browser tells.
test.use({ reducedMotion: "reduce", tolerated: /^Failed to load resource|^TypeError: Failed to fetch/ });

const NARROWEST = { width: 320, height: 640 };

for (const lang of Object.keys(LANGUAGES)) {
  // The names alone are needed here; the states themselves are made with the site of the test.
  for (const name of Object.keys(states({ folder: DIST, url: "" }, lang))) {
    test(`${name} (${lang}) is accessible in both themes and at every width`, async ({ page, site }) => {
      await states(site, lang)[name](page);
      expect([...(await lookedAt(page)), ...(await squeezed(page))]).toEqual([]);
    });
  }
}

/** What axe finds on a page in both themes, at the desk and on the phone. */
async function lookedAt(page) {
  const findings = [];
  for (const viewport of [DESK, PHONE]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      findings.push(...(await axeFindings(page)).map((finding) => `${colorScheme}, ${viewport.width} px: ${finding}`));
    }
  }
  return findings;
}

/** What sticks out of a page on the smallest screens, with the course's own text and with its largest. */
async function squeezed(page) {
  const findings = [];
  for (const viewport of [NARROWEST, PHONE]) {
    await page.setViewportSize(viewport);
    for (const size of ["normal", "larger"]) {
      await page.evaluate((size) => document.documentElement.setAttribute("data-text", size), size);
      findings.push(...(await sidewaysFindings(page)).map((finding) => `${size} text: ${finding}`));
    }
  }
  return findings;
}

test("the folded contents of a phone are accessible when they are open", async ({ page, site }) => {
  const { lessons: [lesson] } = courseIn(site.folder, "lv");
  await page.setViewportSize(PHONE);
  await open(page, site, "lv", lesson.address);
  await page.getByRole("main").locator("summary", { hasText: words("lv")("contents") }).click();
  const contents = page.getByRole("navigation", { name: words("lv")("contents") });
  await expect(contents.getByRole("link")).toHaveCount(lesson.reading.sections.length);
  expect([...(await axeFindings(page)), ...(await sidewaysFindings(page))]).toEqual([]);
});

test("with forced colours right and wrong differ by more than their colour", async ({ page, site }) => {
  const { lessons: [lesson] } = courseIn(site.folder, "lv");
  const [first, second] = lesson.questions;
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, site, "lv", lesson.address);
  await answer(page, "lv", first, first.right);
  await answer(page, "lv", second, second.wrong.slice(0, 1));
  const frame = (question, option) => optionOf(cardOf(page, question), question, option).evaluate((control) => {
    const { borderTopStyle, borderTopWidth } = getComputedStyle(control.closest(".option"));
    return `${borderTopStyle} ${borderTopWidth}`;
  });
  const [right, wrong, plain] = await Promise.all([
    frame(first, first.right[0]),
    frame(second, second.wrong[0]),
    frame(second, second.right[0]),
  ]);
  expect(new Set([right, wrong, plain]).size, `${right}, ${wrong}, ${plain}`).toBe(3);
  expect(await axeFindings(page)).toEqual([]);
});

test("whoever asks for less motion gets none", async ({ page, site }) => {
  const moving = () => page.evaluate(() => {
    const seconds = (list) => Math.max(...list.split(",").map(parseFloat));
    const moves = (element) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      return seconds(transitionDuration) > 0 || (animationName !== "none" && seconds(animationDuration) > 0);
    };
    return [...document.querySelectorAll("body *")].filter(moves).map((element) => element.className || element.tagName);
  });
  await open(page, site, "lv", "/tris-soli");
  expect(await moving()).toEqual([]);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await moving(), "there is motion to be had").not.toEqual([]);
});
