// Without a network, and a new version: what the service worker promises.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { courseIn } from "../lib/course.mjs";
import { begin, debrief, solutionOf, stillChance, walk, wayOf } from "../lib/desk.mjs";
import { answerRightly, barOf, cardOf, heading, menu, neighbour, notice } from "../lib/learner.mjs";
import { open, share, study, verdictOf } from "../lib/learner.mjs";
import { CONTENT, copies, COURSE, DIST } from "../lib/paths.mjs";
import { expect, test } from "../lib/test.mjs";
import { LANGUAGES, words } from "../lib/words.mjs";
import { Site } from "../site.mjs";

test.use({ serviceWorkers: "allow" });

const t = words("lv");
const updateNotice = (page) => notice(page, "lv", "notice-update");

/** Waits until a worker answers for this page and keeps every file of the site. */
async function keptOffline(page) {
  const kept = await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    // The first page was loaded without a worker, which takes over once it is active.
    while (!navigator.serviceWorker.controller) {
      await new Promise((change) => navigator.serviceWorker.addEventListener("controllerchange", change, { once: true }));
    }
    const names = (await caches.keys()).filter((name) => name.startsWith("atslega-"));
    const files = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    return files.reduce((sum, count) => sum + count, 0);
  });
  expect(kept, "every file of the list").toBe(filesOnList(await (await fetch(page.url().split("#")[0] + "sw.js")).text()));
}

const filesOnList = (worker) => JSON.parse(/\/\*manifest\*\/(.*)\/\*end\*\//.exec(worker)[1]).files.length;

for (const [lang, language] of Object.entries(LANGUAGES)) {
  test(`after one visit a new lesson can be studied without a server, in ${language}`, async ({ page, ownSite }) => {
    const { module, lessons: [first, , third] } = courseIn(ownSite.folder, lang);
    await open(page, ownSite, lang, first.address);
    await keptOffline(page);
    await ownSite.stop();
    await expect(fetch(ownSite.url), "a plain request fails").rejects.toThrow();

    await page.reload();
    await expect(heading(page)).toHaveText(first.title);
    await menu(page, lang, "nav-course").click();
    await page.getByRole("link", { name: module.title, exact: true }).click();
    await page.getByRole("main").getByRole("link", { name: third.title }).click();
    await expect(heading(page)).toHaveText(third.title);
    await study(page, lang, third.steps);
    await expect(page.getByText(words(lang)("lesson-done"))).toBeVisible();

    await ownSite.start();
    await page.reload();
    await expect(page.getByText(words(lang)("lesson-done"))).toBeVisible();
    await menu(page, lang, "nav-course").click();
    await expect(barOf(page, lang, module, share(module, 1, third.questions.length))).toBeVisible();
  });
}

test("after one visit a scenario can be played without a server, though the sandbox was never opened", async ({ page, ownSite }) => {
  await stillChance(page);
  await open(page, ownSite, "lv");
  await keptOffline(page);
  await ownSite.stop();
  await begin(page, ownSite, "lv", "s05-eparaksts-mobile");
  await walk(page, "lv", wayOf(solutionOf("s05-eparaksts-mobile", "lv"), "guide").steps);
  await expect(await debrief(page)).toHaveAttribute("data-verdict", "goal");
});

test("without a server the bare address opens, and the language can be changed", async ({ page, ownSite }) => {
  await open(page, ownSite, "lv");
  await keptOffline(page);
  await ownSite.stop();
  await page.goto(ownSite.url);
  await expect(heading(page)).toHaveText(t("home-title"));
  await page.getByRole("banner").getByRole("link", { name: t("language-switch"), exact: true }).click();
  await expect(heading(page)).toHaveText(words("en")("home-title"));
  await open(page, ownSite, "en", "/par-kursu");
  await expect(heading(page)).toHaveText(courseIn(ownSite.folder, "en").page("par-kursu").reading.title);
});

test("what the page has just loaded is not asked for again to be kept", async ({ page, ownSite }) => {
  await open(page, ownSite, "lv");
  await keptOffline(page);
  const program = ownSite.log.filter(({ path }) => /\.(wasm|js)$/.test(path) && path !== "sw.js").map(({ path }) => path);
  expect(program.toSorted()).toEqual([...new Set(program)].toSorted());
  // The first program's three files, and two of each that the page has not loaded: what looks up, and the desk.
  expect(program).toHaveLength(7);
});

test.describe("a new version", () => {
  const LESSON = "lv/tris-soli/ievads.md";
  const OLD = "Pie tavas letes pienāk Velta.";
  const NEW = "Pie tavas letes pienāk Ausma.";

  /** A site and its content as copies, served; `edit` puts a new version on the server. */
  const versioned = test.extend({
    copied: async ({}, use) => {
      const copied = copies({ site: DIST, content: CONTENT });
      const site = await new Site(copied.site).start();
      const edit = () => {
        const file = join(copied.content, LESSON);
        const text = readFileSync(file, "utf8");
        expect(text).toContain(OLD);
        writeFileSync(file, text.replaceAll(OLD, NEW));
        execFileSync(COURSE, ["build", "--site", copied.site, "--content", copied.content]);
      };
      // The site's own content may be older than the repository's.
      execFileSync(COURSE, ["build", "--site", copied.site, "--content", copied.content]);
      await use({ site, edit });
      await site.stop();
      copied.remove();
    },
  });

  /** Waits until no worker is on its way, and says whether one waits. */
  const waits = (page) => page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch(() => {});
    const worker = registration.installing;
    while (worker && !["installed", "redundant"].includes(worker.state)) {
      await new Promise((change) => worker.addEventListener("statechange", change, { once: true }));
    }
    return registration.waiting !== null;
  });

  versioned("is offered and not forced, and comes when it is taken", async ({ page, copied: { site, edit } }) => {
    const { lessons: [lesson] } = courseIn(site.folder, "lv");
    await open(page, site, "lv", lesson.address);
    await keptOffline(page);
    await answerRightly(page, "lv", lesson.questions[0]);
    edit();
    await page.reload();
    await expect(updateNotice(page)).toBeVisible();
    await expect(page.getByText(OLD)).toBeVisible();
    await page.reload();
    await expect(updateNotice(page)).toBeVisible();
    await expect(page.getByText(OLD), "still not forced").toBeVisible();

    await updateNotice(page).getByRole("button", { name: t("update-take"), exact: true }).click();
    await expect(page.getByText(NEW)).toBeVisible();
    await expect(heading(page), "at the same address").toHaveText(lesson.title);
    await expect(verdictOf(cardOf(page, lesson.questions[0]))).toHaveText(t("question-right"));
    await expect(updateNotice(page)).toBeHidden();
    await keptOffline(page);
  });

  versioned("that cannot be fetched whole leaves the old one working", async ({ page, copied: { site, edit } }) => {
    const { lessons: [lesson, second] } = courseIn(site.folder, "lv");
    await open(page, site, "lv", lesson.address);
    await keptOffline(page);
    edit();
    const file = `content/lv${lesson.address}.json`;
    site.failing.set(file, 500);
    site.forget();
    await page.reload();
    expect(await waits(page), "a version with a file missing does not wait to be taken").toBe(false);
    expect(site.log).toContainEqual(expect.objectContaining({ path: file, status: 500 }));
    await expect(page.getByText(OLD)).toBeVisible();
    await expect(updateNotice(page)).toBeHidden();
    await neighbour(page, "lv", second.title).click();
    await expect(heading(page)).toHaveText(second.title);

    site.failing.clear();
    await page.reload();
    await expect(updateNotice(page)).toBeVisible();
  });

  versioned("is seen by a learner who has the page open and no worker", async ({ page, copied: { site, edit } }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "serviceWorker", { value: undefined }));
    const { lessons: [first, second] } = courseIn(site.folder, "lv");
    await open(page, site, "lv", second.address);
    edit();
    await neighbour(page, "lv", first.title).click();
    await expect(page.getByText(NEW)).toBeVisible();
  });
});
