// What the browser keeps: facts, as long as it may, and nothing that was wiped.

import { courseIn } from "../lib/course.mjs";
import { answer, answerRightly, barOf, cardOf, heading, menu, notice, open, press, share, verdictOf } from "../lib/learner.mjs";
import { denyStorage, MODULE, moduleRecord, putOnShelf, SETTINGS, shelf } from "../lib/stored.mjs";
import { expect, test } from "../lib/test.mjs";
import { words } from "../lib/words.mjs";

const t = words("lv");

/** The first lesson in Latvian with its first two questions. */
function beginning(site) {
  const { module, lessons: [lesson] } = courseIn(site.folder, "lv");
  const [first, second] = lesson.questions;
  return { module, lesson, first, second };
}

test("where storage is denied a banner says so, and everything else works", async ({ page, site }) => {
  const { module, lesson, first } = beginning(site);
  await denyStorage(page);
  await open(page, site, "lv", lesson.address);
  await expect(notice(page, "lv", "notice-denied")).toBeVisible();
  await answerRightly(page, "lv", first);
  await menu(page, "lv", "nav-settings").click();
  await expect(page.getByText(t("settings-data-memory"))).toBeVisible();
  await page.getByRole("radio", { name: t("theme-dark"), exact: true }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await menu(page, "lv", "nav-course").click();
  await expect(barOf(page, "lv", module, share(module, 0, 1)), "the answer is there while the page is").toBeVisible();
  await page.reload();
  await expect(barOf(page, "lv", module, 0)).toBeVisible();
});

test("when storage is full a notice says so, and the answer is kept once there is room", async ({ page, site }) => {
  const { lesson, first, second } = beginning(site);
  await open(page, site, "lv", lesson.address);
  await answerRightly(page, "lv", first);
  await page.evaluate(fillStorage);
  const { [MODULE]: before } = await shelf(page);
  await answer(page, "lv", second, [second.wrong[0]]);
  await expect(verdictOf(cardOf(page, second))).toHaveText(t("question-wrong"));
  await expect(notice(page, "lv", "notice-full")).toBeVisible();
  expect((await shelf(page))[MODULE], "what was kept before is still whole").toEqual(before);

  await page.evaluate(() => localStorage.removeItem("filler"));
  await press(cardOf(page, second), t("question-again"));
  await answerRightly(page, "lv", second);
  await expect(notice(page, "lv", "notice-full")).toBeHidden();
  const { answers } = (await moduleRecord(page)).data;
  expect(answers[second.id].map(({ verdict }) => verdict)).toEqual(["wrong", "right"]);
  expect(answers[first.id]).toHaveLength(1);
});

/** Fills local storage to the last character with something that is not the course's. */
function fillStorage() {
  let filler = "";
  for (let length = 4_000_000; length >= 1; length = Math.floor(length / 2)) {
    for (;;) {
      try {
        localStorage.setItem("filler", filler + "x".repeat(length));
        filler += "x".repeat(length);
      } catch {
        break;
      }
    }
  }
}

for (const [name, text] of Object.entries({
  "is no JSON": "{broken",
  "is JSON of another kind": '{"v":1,"life":{"count":0,"id":0},"data":{"lessons":3}}',
  "is empty": "",
})) {
  test(`a document that ${name} is set aside, and the course works`, async ({ page, site }) => {
    const { lesson, first } = beginning(site);
    await putOnShelf(page, { [MODULE]: text });
    await open(page, site, "lv", lesson.address);
    await expect(notice(page, "lv", "notice-set-aside")).toBeVisible();
    await answerRightly(page, "lv", first);
    const kept = Object.entries(await shelf(page));
    const aside = kept.filter(([key]) => /^atslega\.broken\.\d+\.module\.tris-soli$/.test(key));
    expect(aside.map(([, text]) => text)).toEqual([text]);
    expect(Object.keys((await moduleRecord(page)).data.answers)).toEqual([first.id]);
    await page.reload();
    await expect(verdictOf(cardOf(page, first))).toHaveText(t("question-right"));
    await expect(notice(page, "lv", "notice-set-aside")).toBeHidden();
  });
}

test("a document of a newer version stays as it is, to the letter", async ({ page, site }) => {
  const { lesson, first } = beginning(site);
  const newer = '{ "v": 99, "life": {"count":0,"id":0}, "what": "ever" }';
  await putOnShelf(page, { [MODULE]: newer });
  await open(page, site, "lv", lesson.address);
  await expect(notice(page, "lv", "notice-newer")).toBeVisible();
  await answerRightly(page, "lv", first);
  await menu(page, "lv", "nav-course").click();
  await expect(heading(page)).toHaveText(t("home-title"));
  const kept = await shelf(page);
  expect(kept[MODULE]).toBe(newer);
  expect(Object.keys(kept).sort()).toEqual([MODULE, SETTINGS]);
});

test("a document of version 1 is read", async ({ page, site }) => {
  const { lesson, first } = beginning(site);
  const choice = first.right.map((option) => first.options.indexOf(option));
  const given = { at: 1795385000000, edition: first.edition, verdict: "right", answer: { choice } };
  const life = { count: 1, id: 4503599627370497 };
  const record = { lessons: { ievads: { reached: ["atslega"] } }, answers: { [first.id]: [given] } };
  const settings = { theme: { value: "dark", clock: 3, tab: 12 } };
  await putOnShelf(page, {
    [MODULE]: JSON.stringify({ v: 1, life, data: record }),
    [SETTINGS]: JSON.stringify({ v: 1, life, data: settings }),
  });
  await open(page, site, "lv", lesson.address);
  await expect(verdictOf(cardOf(page, first))).toHaveText(t("question-right"));
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await moduleRecord(page)).toMatchObject({ life, data: { answers: { [first.id]: [given] } } });
});

test("a notice can be put away", async ({ page, site }) => {
  await putOnShelf(page, { [MODULE]: "{broken" });
  await open(page, site, "lv");
  await notice(page, "lv", "notice-set-aside").getByRole("button", { name: t("dismiss"), exact: true }).click();
  await expect(notice(page, "lv", "notice-set-aside")).toBeHidden();
});

test("a question that was edited says so, keeps the history, and asks anew", async ({ page, site }) => {
  const { lesson, first } = beginning(site);
  await open(page, site, "lv", lesson.address);
  const card = await answerRightly(page, "lv", first);
  await page.route(`**/content/lv${lesson.address}.json`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(first.edition, "0123abcd") });
  });
  await page.reload();
  await expect(card.getByText(t("question-changed"))).toBeVisible();
  await expect(verdictOf(card)).toBeEmpty();
  await expect(card.getByRole("radio", { checked: true })).toHaveCount(0);
  await answerRightly(page, "lv", first);
  const given = (await moduleRecord(page)).data.answers[first.id];
  expect(given.map(({ edition }) => edition)).toEqual([first.edition, "0123abcd"]);
  await page.reload();
  await expect(verdictOf(card)).toHaveText(t("question-right"));
  await expect(card.getByText(t("question-changed"))).toBeHidden();
});

test("colours and text size are chosen for good", async ({ page, site }) => {
  const root = page.locator("html");
  const ground = () => root.evaluate((element) => getComputedStyle(element).backgroundColor);
  const size = () => root.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  await open(page, site, "lv", "/iestatijumi");
  const [light, normal] = [await ground(), await size()];
  await page.getByRole("radio", { name: t("theme-dark"), exact: true }).check();
  await page.getByRole("radio", { name: t("text-larger"), exact: true }).check();
  await expect(page.getByRole("radio", { name: t("theme-dark"), exact: true })).toBeChecked();
  await expect.poll(ground).not.toBe(light);
  await expect.poll(size).toBeGreaterThan(normal * 1.2);
  const [dark, large] = [await ground(), await size()];
  await page.reload();
  await expect(page.getByRole("radio", { name: t("theme-dark"), exact: true })).toBeChecked();
  await expect(page.getByRole("radio", { name: t("text-larger"), exact: true })).toBeChecked();
  expect([await ground(), await size()]).toEqual([dark, large]);
  await page.getByRole("radio", { name: t("theme-light"), exact: true }).check();
  await expect.poll(ground).toBe(light);
});
