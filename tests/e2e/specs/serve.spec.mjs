// A trainer at work: `course serve` shows what was saved, and says in the page what is wrong.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { courseIn } from "../lib/course.mjs";
import { answerRightly, heading, open } from "../lib/learner.mjs";
import { CONTENT, copies, DIST } from "../lib/paths.mjs";
import { serve } from "../lib/serve.mjs";
import { expect, test as base } from "../lib/test.mjs";

const FILE = "lv/tris-soli/ievads.md";
const OLD = "Pie tavas letes pienāk Velta.";

const test = base.extend({
  /** Copies of the site and of the lessons, served; `edit` changes the first lesson as an editor would. */
  trainer: async ({}, use) => {
    const copied = copies({ site: DIST, content: CONTENT });
    const server = await serve(copied.site, copied.content);
    const file = join(copied.content, FILE);
    const edit = (from, to) => {
      const text = readFileSync(file, "utf8");
      expect(text).toContain(from);
      writeFileSync(file, text.replace(from, to));
      return text.slice(0, text.indexOf(from)).split("\n").length;
    };
    await use({ site: { url: server.url, folder: copied.site }, edit, stop: server.stop });
    await server.stop();
    copied.remove();
  },
});

// A lesson with a mistake is refused on purpose; and a page hears when its server ends.
test.use({ tolerated: /status of 422|ERR_INCOMPLETE_CHUNKED_ENCODING/ });

test("a saved change shows in the open page", async ({ page, trainer: { site, edit } }, testInfo) => {
  const { lessons: [lesson] } = courseIn(site.folder, "lv");
  await open(page, site, "lv", lesson.address);
  await answerRightly(page, "lv", lesson.questions[0]);
  await expect(page.getByText(OLD)).toBeVisible();
  const times = [];
  for (const [from, to] of [[OLD, "Pie tavas letes pienāk Ausma."], ["Pie tavas letes pienāk Ausma.", OLD]]) {
    const saved = performance.now();
    edit(from, to);
    await page.getByText(to).waitFor();
    times.push(Math.round(performance.now() - saved));
  }
  const description = `${times.join(" ms, ")} ms from saving to the new text on the screen`;
  testInfo.annotations.push({ type: "time", description });
  console.log(description);
});

test("a mistake shows with code, place and mending, and goes when it is mended", async ({ page, trainer: { site, edit } }) => {
  const { lessons: [lesson, second] } = courseIn(site.folder, "lv");
  await open(page, site, "lv", lesson.address);
  const line = edit("- [x] Sistēma nosaka", "- [ ] Sistēma nosaka");
  const problem = page.getByRole("listitem").filter({ hasText: FILE }).first();
  await expect(problem).toBeVisible();
  await expect(heading(page), "the lesson is not shown meanwhile").toBeHidden();
  const text = await problem.innerText();
  expect(text).toMatch(/\bA\d{3}\b/);
  const [, shownLine] = /lv\/tris-soli\/ievads\.md:(\d+):\d+/.exec(text);
  expect(Math.abs(Number(shownLine) - line), `line ${shownLine}, mistake in line ${line}`).toBeLessThan(8);
  await expect(problem.getByText("Kā labot", { exact: true })).toBeVisible();
  await expect(problem.getByText("Kāpēc", { exact: true })).toBeVisible();

  await page.goto(`${site.url}#/lv${second.address}`);
  await expect(heading(page), "other lessons can be read").toHaveText(second.title);
  await page.goBack();
  await expect(problem).toBeVisible();
  edit("- [ ] Sistēma nosaka", "- [x] Sistēma nosaka");
  await expect(heading(page)).toHaveText(lesson.title);
  await expect(problem).toBeHidden();
});

test.describe(() => {
  test.use({ serviceWorkers: "allow" });

  test("no service worker keeps old lessons", async ({ page, trainer: { site } }) => {
    const { lessons: [lesson] } = courseIn(site.folder, "lv");
    await open(page, site, "lv", lesson.address);
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    const workers = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    const kept = await page.evaluate(async () => (await caches.keys()).length);
    expect({ workers, kept }).toEqual({ workers: 0, kept: 0 });
  });
});
