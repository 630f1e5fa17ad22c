// The sandbox as it is played: each scenario to its goal in both languages, and to each broken rule, along the ways that
// `course solve` prints; axe looks on.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { begin, beginAgain, debrief, findings, kindsOnDesk, leave, scenarios, solutionOf, walk, wayOf } from "../lib/desk.mjs";
import { DIST } from "../lib/paths.mjs";
import { expect, test } from "../lib/test.mjs";
import { LANGUAGES } from "../lib/words.mjs";

// Colours are judged where they come to rest.
test.use({ reducedMotion: "reduce" });
test.describe.configure({ timeout: 300_000 });

const told = (lang, id) => JSON.parse(readFileSync(join(DIST, "content", lang, "scenarios", `${id}.json`), "utf8")).words;

/** Looks with axe whenever there is something on the desk of a kind not looked at before; collects what it finds. */
function looker(page) {
  const [found, seen] = [[], new Set()];
  const looked = async ({ action }) => {
    const fresh = (await kindsOnDesk(page)).filter((kind) => !seen.has(kind));
    if (fresh.length === 0) return;
    for (const kind of fresh) seen.add(kind);
    found.push(...(await findings(page)).map((finding) => `after ${action}: ${finding}`));
  };
  return { found, looked };
}

for (const lang of Object.keys(LANGUAGES)) {
  for (const scenario of scenarios()) {
    test(`${scenario} is played to its goal (${lang})`, async ({ page, site }) => {
      const { found, looked } = looker(page);
      await begin(page, site, lang, scenario);
      const { steps } = wayOf(solutionOf(scenario, lang), "guide", "goal");
      // What the screens look like does not depend on the language.
      expect(await walk(page, lang, steps, lang === "lv" ? looked : undefined)).toEqual([]);
      const article = await debrief(page);
      await expect(article).toHaveAttribute("data-verdict", "goal");
      await expect(article.locator("[data-rule=kept]").first()).toBeVisible();
      await expect(article.locator("[data-rule=broken]")).toHaveCount(0);
      await looked({ action: "the end" });
      expect(found).toEqual([]);
    });
  }
}

for (const scenario of scenarios()) {
  test(`${scenario} explains each rule that is broken`, async ({ page, site }) => {
    const { rules } = told("lv", scenario);
    const { found, looked } = looker(page);
    const ways = solutionOf(scenario, "lv").ways.filter(({ kind }) => kind === "rule");
    expect(ways.map(({ id }) => id).toSorted()).toEqual(Object.keys(rules).toSorted());
    for (const [at, { id, steps }] of ways.entries()) {
      await (at === 0 ? begin(page, site, "lv", scenario) : beginAgain(page, "lv"));
      const explained = await walk(page, "lv", steps, looked);
      explained.push(...(await leave(page, "lv")));
      expect(explained.some((heading) => heading.endsWith(rules[id].title)), `${scenario}, ${id}: ${explained}`).toBe(true);
      const article = await debrief(page);
      const broken = article.locator("[data-rule=broken]").filter({ hasText: rules[id].title });
      await expect(broken, `${scenario}, ${id}`).toHaveCount(1);
      await looked({ action: `the end of ${id}` });
    }
    expect(found).toEqual([]);
  });
}
