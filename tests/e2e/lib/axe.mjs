// axe in the page. Directly, because `@axe-core/playwright` adds nothing here but the handling of frames, which the course
// has none of, and now asks for a newer Node than the project does.

import { expect } from "@playwright/test";
import axe from "axe-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Asserts that axe finds nothing on the page as it is now. */
export async function expectAccessible(page, state) {
  // By the debugger, not by a script element: the page's own security policy stays in force.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (tags) => {
    const results = await globalThis.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
    return results.violations.map(({ id, nodes }) => ({
      rule: id,
      nodes: nodes.map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary.replace(/\s+/g, " ")}`),
    }));
  }, RULES);
  expect.soft(violations, `axe: ${state}`).toEqual([]);
}

/** Asserts that nobody has to scroll sideways, and says what sticks out. */
export async function expectNoSideways(page, state) {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const sticksOut = (element) => element.getBoundingClientRect().right > clientWidth + 1;
    const found = [...document.querySelectorAll("body *")].filter(sticksOut).map((element) => element.outerHTML.slice(0, 120));
    return [`${scrollWidth} > ${clientWidth}`, ...found.slice(0, 5)];
  });
  expect.soft(wide, `no sideways scrolling: ${state}`).toEqual([]);
}
