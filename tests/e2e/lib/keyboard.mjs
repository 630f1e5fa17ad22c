// A learner who has a keyboard and no mouse. At every stop the focus must be seen.

import { expect } from "@playwright/test";

// Longer than the way through any page; whoever needs more stops than this is going round in circles.
const MOST_STOPS = 250;

/** Presses Tab until the focus is on the element that a locator means. */
export async function tabTo(page, locator) {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press("Tab");
    expect(await page.evaluate(unseenFocus), "the focus can be seen").toBe("");
    if (await isFocused(locator)) return;
  }
  throw new Error(`Tab does not lead to ${locator}`);
}

/** Goes to a link or button with Tab and presses Enter. */
export async function enter(page, locator) {
  await tabTo(page, locator);
  await page.keyboard.press("Enter");
}

/** Chooses one of a group of radio buttons: Tab leads to the group, arrows lead through it. */
export async function pick(page, group, wanted) {
  const first = group.getByRole("radio").first();
  await tabTo(page, first);
  const at = await wanted.evaluate((radio) => [...document.getElementsByName(radio.name)].indexOf(radio));
  if (at === 0) await page.keyboard.press("Space");
  for (let step = 0; step < at; step++) await page.keyboard.press("ArrowDown");
  await expect(wanted).toBeFocused();
  await expect(wanted).toBeChecked();
}

const isFocused = (locator) => locator.evaluateAll((all) => all.some((one) => one === document.activeElement));

/**
 * What is wrong with the place of the focus, in the page: nothing, or the element whose focus cannot be seen.
 * The ring may be drawn around or beside the control itself, as on the options of a question.
 */
function unseenFocus() {
  const { activeElement: focused, body } = document;
  // Between the last stop and the first the focus is with the browser itself.
  if (focused === body) return "";
  const around = [focused, focused.parentElement, focused.parentElement.parentElement, focused.nextElementSibling];
  const hasRing = around.some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  });
  const { top, bottom, left, right } = focused.getBoundingClientRect();
  const isInView = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  return hasRing && isInView ? "" : `${focused.outerHTML.slice(0, 200)} ring: ${hasRing}, in view: ${isInView}`;
}
