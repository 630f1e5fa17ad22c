// The sandbox as it is played: each scenario to its goal in both languages, and to each broken rule, along the ways that
// `course solve` prints; axe looks on.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { begin, debrief, explainedNow, findings, leave, solutions, walk, wayOf } from "../lib/desk.mjs";
import { DIST } from "../lib/paths.mjs";
import { expect, test } from "../lib/test.mjs";
import { LANGUAGES, words } from "../lib/words.mjs";

// Colours are judged where they come to rest.
test.use({ reducedMotion: "reduce" });
test.describe.configure({ timeout: 300_000 });

const told = (lang, id) => JSON.parse(readFileSync(join(DIST, "content", lang, "scenarios", `${id}.json`), "utf8")).words;

for (const lang of Object.keys(LANGUAGES)) {
  const t = words(lang, "sandbox");
  for (const solution of solutions(lang)) {
    const { scenario } = solution;
    test(`${scenario} is played to its goal (${lang})`, async ({ page, site }) => {
      const found = [];
      const looked = async ({ action }) => {
        // Each screen is looked at once, in the language that comes first.
        if (lang === "lv") found.push(...(await findings(page)).map((finding) => `after ${action}: ${finding}`));
      };
      await begin(page, site, lang, scenario);
      await looked({ action: "the beginning" });
      expect(await walk(page, lang, wayOf(solution, "guide", "goal").steps, looked)).toEqual([]);
      const article = await debrief(page);
      await expect(article).toHaveAttribute("data-verdict", "goal");
      await expect(article.getByText(t("debrief-rules-all"), { exact: true })).toBeVisible();
      found.push(...(await findings(page)));
      expect(found).toEqual([]);
    });
  }
}

for (const solution of solutions("lv")) {
  const { scenario } = solution;
  test(`${scenario} explains each rule that is broken`, async ({ page, site }) => {
    const { rules } = told("lv", scenario);
    for (const { id, steps } of solution.ways.filter(({ kind }) => kind === "rule")) {
      await begin(page, site, "lv", scenario);
      const explained = await walk(page, "lv", steps);
      explained.push(...(await leave(page, "lv")), ...(await explainedNow(page, "lv")));
      expect(explained, `${scenario}, ${id}`).toContain(rules[id].title);
      const article = await debrief(page);
      const broken = article.locator("[data-rule=broken]").filter({ hasText: rules[id].title });
      await expect(broken, `${scenario}, ${id}`).toHaveCount(1);
      expect(await findings(page), `${scenario}, ${id}`).toEqual([]);
    }
  });
}
