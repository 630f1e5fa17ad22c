// axe in the page. Directly, because `@axe-core/playwright` adds nothing here but the handling of frames, which the course
// has none of, and now asks for a newer Node than the project does.

import axe from "axe-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on the page as it is now, one line for each element. */
export async function axeFindings(page) {
  // By the debugger, not by a script element: the page's own security policy stays in force.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const runOnly = { type: "tag", values: tags };
    const { violations } = await globalThis.axe.run(document, { runOnly, resultTypes: ["violations"] });
    const line = (rule, { target, failureSummary }) => `${rule} at ${target.join(" ")}: ${failureSummary.replace(/\s+/g, " ")}`;
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => line(id, node)));
  }, RULES);
}

/** What makes the page wider than its window, so that one must scroll sideways: the innermost elements that stick out. */
export function sidewaysFindings(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const sticksOut = (element) => element.getBoundingClientRect().right > clientWidth + 1;
    const all = [...document.querySelectorAll("body *")].filter(sticksOut);
    const innermost = all.filter((element) => ![...element.children].some(sticksOut));
    const names = innermost.map(({ tagName, className, textContent }) => `${tagName}.${className} ${textContent.slice(0, 40)}`);
    return [`${scrollWidth} px in a window of ${clientWidth} px: ${names.slice(0, 3).join("; ")}`];
  });
}
