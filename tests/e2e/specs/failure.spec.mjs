// When something cannot be fetched: a message, another try, and never a blank page.

import { courseIn } from "../lib/course.mjs";
import { apology, heading, menu, open } from "../lib/learner.mjs";
import { expect, test } from "../lib/test.mjs";
import { LANGUAGES, words } from "../lib/words.mjs";

// `boot.js` reports on the console what kept the program from starting.
test.use({ tolerated: /^Failed to load resource|^Error: 500 atslega-/ });

const t = words("lv");
const LESSON = "**/content/lv/tris-soli/vardi-un-likums.json";
const faults = {
  "the server has lost": { text: "failure-missing", fail: (route) => route.fulfill({ status: 404 }) },
  "the server fails to give": { text: "failure-missing", fail: (route) => route.fulfill({ status: 500 }) },
  "the network does not bring": { text: "failure-unreachable", fail: (route) => route.abort() },
  "comes as something else": { text: "failure-unreadable", fail: (route) => route.fulfill({ body: "<!doctype html>" }) },
};

for (const [name, { text, fail }] of Object.entries(faults)) {
  test(`a lesson that ${name} has a message and another try`, async ({ page, site }) => {
    const [, lesson] = courseIn(site.folder, "lv").lessons;
    await page.route(LESSON, fail);
    await open(page, site, "lv", lesson.address);
    await expect(heading(page)).toHaveText(t("failure-title"));
    await expect(page.getByRole("alert")).toContainText(t(text));
    await expect(menu(page, "lv", "nav-course"), "the rest of the course is there").toBeVisible();

    const retry = page.getByRole("button", { name: t("failure-retry"), exact: true });
    const asked = page.waitForRequest(LESSON);
    await retry.click();
    await asked;
    await expect(heading(page), "nothing has changed yet").toHaveText(t("failure-title"));
    await page.unroute(LESSON);
    await retry.click();
    await expect(heading(page)).toHaveText(lesson.title);
  });
}

test("the page about the course has a message and another try as well", async ({ page, site }) => {
  const file = "**/content/lv/par-kursu.json";
  await page.route(file, (route) => route.abort());
  await open(page, site, "lv", "/par-kursu");
  await expect(heading(page)).toHaveText(t("failure-title"));
  await page.unroute(file);
  await page.getByRole("button", { name: t("failure-retry"), exact: true }).click();
  await expect(heading(page)).toHaveText(courseIn(site.folder, "lv").page("par-kursu").reading.title);
});

for (const [lang, language] of Object.entries(LANGUAGES)) {
  test(`without the course's index the page says so and tries again, in ${language}`, async ({ page, site }) => {
    const file = `**/content/${lang}/index.json`;
    await page.route(file, (route) => route.abort());
    await page.goto(`${site.url}#/${lang}`);
    const section = await apology(page, "unreachable", lang);
    await page.unroute(file);
    await section.getByRole("button").click();
    await expect(heading(page)).toHaveText(words(lang)("home-title"));
    await expect(section).toBeHidden();
  });

  test(`without the program the page says so and tries again, in ${language}`, async ({ page, site }) => {
    await page.route("**/*.wasm", (route) => route.fulfill({ status: 500 }));
    await page.goto(`${site.url}#/${lang}`);
    const section = await apology(page, "unreachable", lang);
    await page.unroute("**/*.wasm");
    await section.getByRole("button").click();
    await expect(heading(page)).toHaveText(words(lang)("home-title"));
  });
}

test("a language that cannot be fetched has a message, and the one before is still there", async ({ page, site }) => {
  await open(page, site, "lv", "/iestatijumi");
  await page.route("**/content/en/index.json", (route) => route.abort());
  await page.getByRole("banner").getByRole("link", { name: t("language-switch"), exact: true }).click();
  await apology(page, "unreachable", "lv");
  await page.goBack();
  await expect(heading(page)).toHaveText(t("settings-title"));
});
