// On somebody's web server: under a sub-path, with a strict policy, asking nobody else; and when a browser cannot do it all.

import { courseIn } from "../lib/course.mjs";
import { answerRightly, apology, cardOf, footer, heading, open, verdictOf } from "../lib/learner.mjs";
import { shelf } from "../lib/stored.mjs";
import { expect, test } from "../lib/test.mjs";
import { LANGUAGES, words } from "../lib/words.mjs";

test.use({ under: "/kurss/" });

const t = words("lv");

test("the course works under a sub-path, and asks for nothing outside it", async ({ page, site }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const { page: text, lessons: [lesson] } = courseIn(site.folder, "lv");
  // Whoever forgets the slash at the end is sent there.
  await page.goto(site.url.replace(/\/$/, ""));
  await expect(heading(page)).toHaveText(t("home-title"));
  await page.getByRole("link", { name: t("home-start", { lesson: lesson.title }), exact: true }).click();
  await answerRightly(page, "lv", lesson.questions[0]);
  await footer(page, "lv", "nav-about").click();
  await expect(heading(page)).toHaveText(text("par-kursu").reading.title);
  await page.getByRole("banner").getByRole("link", { name: t("language-switch"), exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(asked.length).toBeGreaterThan(6);
  expect(asked.filter((address) => !`${address}/`.startsWith(site.url))).toEqual([]);
});

test("the policy allows no inline script, no inline style but by its hash, and no eval", async ({ site }) => {
  const html = (await site.packed("index.html")).toString();
  const [, content] = /<meta http-equiv="?Content-Security-Policy"? content="([^"]+)">/.exec(html);
  const policy = Object.fromEntries(content.split(";").map((directive) => {
    const [name, ...sources] = directive.trim().split(" ");
    return [name, sources];
  }));
  expect(content).not.toMatch(/'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|https?:|\*/);
  expect(policy["script-src"]).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(policy["style-src"].filter((source) => !/^'(self|sha256-[\w+/]+=)'$/.test(source))).toEqual([]);
  for (const own of ["default-src", "connect-src"]) expect(policy[own]).toEqual(["'self'"]);
  for (const shut of ["object-src", "base-uri", "form-action"]) expect(policy[shut]).toEqual(["'none'"]);
});

test.describe(() => {
  test.use({ tolerated: /Content Security Policy/ });

  test("no page breaks the policy, and the watch for that is awake", async ({ page, site }) => {
    await page.addInitScript(() => {
      globalThis.broken = [];
      addEventListener("securitypolicyviolation", (event) => broken.push(`${event.violatedDirective} ${event.sourceFile}`));
    });
    const { lessons } = courseIn(site.folder, "lv");
    const addresses = ["", "/tris-soli", "/par-kursu", "/iestatijumi", "/nekas", ...lessons.map(({ address }) => address)];
    for (const address of addresses) {
      await open(page, site, "lv", address);
      expect(await page.evaluate(() => broken), address).toEqual([]);
    }
    await answerRightly(page, "lv", lessons.at(-1).questions[0]);
    expect(await page.evaluate(() => broken), "after an answer").toEqual([]);
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement("script"), { textContent: "globalThis.ran = true" }));
    });
    await expect.poll(() => page.evaluate(() => broken.length), "an inline script is one").toBe(1);
    expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
  });
});

test("while the program is on its way, the first view shows how far it is", async ({ page, site }) => {
  const devtools = await page.context().newCDPSession(page);
  // A server that does not compress says how long the program is; and the line is slow enough to watch.
  await page.setExtraHTTPHeaders({ "accept-encoding": "identity" });
  const line = { offline: false, latency: 0, downloadThroughput: 300_000, uploadThroughput: -1 };
  await devtools.send("Network.emulateNetworkConditions", line);
  await page.goto(`${site.url}#/lv`);
  const bar = page.locator("#boot").getByRole("progressbar");
  await expect(bar).toHaveAttribute("value", /^0\.[1-9]/);
  await expect(heading(page)).toHaveText(t("home-title"));
  await expect(bar).toHaveCount(0);
});

for (const [lang, language] of Object.entries(LANGUAGES)) {
  test(`when the program stops, a page leads on and nothing stored is lost, in ${language}`, async ({ page, site }) => {
    const { lessons: [lesson] } = courseIn(site.folder, lang);
    await open(page, site, lang, lesson.address);
    await answerRightly(page, lang, lesson.questions[0]);
    const before = await shelf(page);
    await page.evaluate(() => dispatchEvent(new Event("course-crash")));
    const section = await apology(page, "crash", lang);
    const reload = section.getByRole("button");
    await expect(reload).toBeFocused();
    await expect(page.getByRole("main"), "nothing else is shown").toHaveCount(1);
    expect(await shelf(page)).toEqual(before);
    await reload.click();
    await expect(heading(page)).toHaveText(lesson.title);
    await expect(verdictOf(cardOf(page, lesson.questions[0]))).toHaveText(words(lang)("question-right"));
  });

  test(`a browser without WebAssembly gets a plain sentence in ${language}`, async ({ page, site }) => {
    await page.addInitScript(() => delete globalThis.WebAssembly);
    await page.goto(`${site.url}#/${lang}`);
    await apology(page, "no-wasm", lang);
    await expect(page.locator("#boot")).toHaveCount(0);
  });
}

test.describe(() => {
  test.use({ tolerated: /panicked|unreachable/ });

  test("a real panic shows the same page", async ({ page, site, complaints }) => {
    const { lessons: [lesson] } = courseIn(site.folder, "lv");
    await open(page, site, "lv", lesson.address);
    await page.evaluate(() => {
      // Once, the program does not find the window that it runs in, which its code takes for impossible.
      let asked = 0;
      Object.defineProperty(Window, Symbol.hasInstance, { value: () => asked++ > 0 });
      dispatchEvent(new PopStateEvent("popstate"));
    });
    const section = await apology(page, "crash", "lv");
    expect(complaints.join("\n"), "it was a panic").toMatch(/panicked at src/);
    await section.getByRole("button").click();
    await expect(heading(page)).toHaveText(lesson.title);
  });
});

test.describe(() => {
  test.use({ javaScriptEnabled: false });

  test("a browser without JavaScript gets a plain sentence in both languages", async ({ page, site }) => {
    await page.goto(site.url);
    for (const lang of Object.keys(LANGUAGES)) await expect(page.locator(`noscript [lang="${lang}"]`)).toBeVisible();
    await expect(page.getByRole("progressbar"), "nothing is on its way").toBeHidden();
  });
});

test("on paper there is the lesson, and nothing that one could press", async ({ page, site }) => {
  const { lessons: [lesson] } = courseIn(site.folder, "lv");
  const [question] = lesson.questions;
  await open(page, site, "lv", lesson.address);
  await answerRightly(page, "lv", question);
  await page.emulateMedia({ media: "print" });
  await expect(heading(page)).toBeVisible();
  await expect(cardOf(page, question).getByText(question.options[0].text, { exact: true })).toBeVisible();
  await expect(page.getByText(question.explanation)).toBeVisible();
  for (const role of ["navigation", "contentinfo"]) await expect(page.getByRole(role)).toHaveCount(0);
  // A term in the text is a button too; on paper it is a word.
  await expect(page.locator("button:not(.term):visible")).toHaveCount(0);
});
