// The desk for everyone, and when something fails: by ear alone, with the keyboard alone, on a phone, without a network.

import { PHONE } from "../lib/browser.mjs";
import {
  begin, debrief, findings, perform, performByKeyboard, scenarios, solutionOf, stillChance, walk, wayOf,
} from "../lib/desk.mjs";
import { all, announced, hearing, spoken } from "../lib/hearing.mjs";
import { enter } from "../lib/keyboard.mjs";
import { heading, menu, open } from "../lib/learner.mjs";
import { expect, test } from "../lib/test.mjs";
import { words } from "../lib/words.mjs";

test.use({ reducedMotion: "reduce" });
test.describe.configure({ timeout: 240_000 });

const t = words("lv", "sandbox");
const app = words("lv");
const guide = (scenario) => wayOf(solutionOf(scenario, "lv"), "guide").steps;
const desk = (page) => page.locator("#desk");

test("S07 is played by ear: the accessibility tree tells everything, and the keyboard does it", async ({ page, site }) => {
  await begin(page, site, "lv", "s07-smart-id");
  const { tree, the, press } = await hearing(page);
  const places = { computer: t("desk-place-computer"), room: t("desk-place-room") };
  const place = async ({ spot, of }) => the(await tree(), "region", of ?? places[spot]);
  const code = (region) => /\b\d{4}\b/.exec(spoken(region))?.[0];
  const codes = [];
  for (const { action, control } of guide("s07-smart-id")) {
    const region = await place(control);
    if (control.spot === "phone") codes.push([code(region), code(await place({ spot: "computer" }))]);
    const found = the(region, control.role, control.name);
    if (control.type) {
      for (const digit of control.type.digits) await press(the(found, "button", digit), "Space");
      await expect.poll(async () => announced(await tree())).toContain(t("desk-keypad-typed", { count: control.type.digits.length }));
      await press(the(found, "button", t("desk-keypad.confirm")), "Enter");
    } else if (control.fill) {
      await press(found, "End");
      await page.keyboard.insertText(control.fill.text);
      await press(the(region, "button", control.fill.confirm), "Enter");
    } else {
      await press(found, "Enter");
    }
    // What came of it is announced, until it is over and looked back upon.
    if (action !== "leave") await expect.poll(async () => announced(await tree()).length, action).toBeGreaterThan(0);
  }
  // Both codes were told, and what has to be noticed could be: first they differ, then they agree.
  expect(codes.map(([phone, page]) => phone === page)).toEqual([false, true]);
  expect(codes.flat().every(Boolean)).toBe(true);
  await debrief(page);
  expect(all(await tree()).some(({ role, name }) => role === "heading" && name === t("debrief-rules"))).toBe(true);
});

for (const scenario of scenarios()) {
  test(`${scenario} is played with the keyboard alone, and the focus is always seen`, async ({ page, site }) => {
    await stillChance(page);
    await open(page, site, "lv", `/smilskaste/${scenario}`);
    // What comes to stand above would push the focus out of view.
    await expect(desk(page).locator("[data-mode=guided]")).toBeVisible();
    await enter(page, desk(page).locator("[data-mode=guided]"));
    await expect(desk(page).getByRole("heading", { name: t("desk-mode-guided"), exact: true })).toBeFocused();
    for (const step of guide(scenario)) await performByKeyboard(page, "lv", step);
    await expect(await debrief(page)).toHaveAttribute("data-verdict", "goal");
  });
}

test("on a phone a request is noticed and announced while another tab is open", async ({ page, site }) => {
  await page.setViewportSize(PHONE);
  await begin(page, site, "lv", "s07-smart-id");
  const steps = guide("s07-smart-id");
  const first = steps.findIndex(({ control }) => control.spot === "phone");
  const { of } = steps[first].control;
  const tab = (name) => desk(page).getByRole("tab", { name, exact: true });
  for (const step of steps.slice(0, first)) await perform(page, "lv", step);

  await expect(tab(t("desk-place-computer"))).toHaveAttribute("aria-selected", "true");
  await expect(tab(t("desk-place-new", { place: of })), "the tab is marked").toBeVisible();
  await expect(desk(page).getByRole("tabpanel", { name: of, exact: true })).toBeHidden();
  await expect(desk(page).locator("[data-happened]"), "it is announced").toContainText("Smart-ID");
  expect(await findings(page)).toEqual([]);

  await tab(t("desk-place-new", { place: of })).click();
  await expect(tab(of), "what was seen is not new").toHaveAttribute("aria-selected", "true");
  await walk(page, "lv", steps.slice(first));
  await expect(await debrief(page)).toHaveAttribute("data-verdict", "goal");
});

test("a field refuses what looks like a real personal code, and keeps nothing of it", async ({ page, site }) => {
  await begin(page, site, "lv", "s07-smart-id");
  const steps = guide("s07-smart-id");
  const at = steps.findIndex(({ control }) => control.fill);
  for (const step of steps.slice(0, at)) await perform(page, "lv", step);
  const field = desk(page).getByRole("textbox", { name: steps[at].control.name, exact: true });
  for (const shaped of ["010203-12345", "32000012345"]) {
    await field.fill(shaped);
    await expect(field).toHaveValue("");
    await expect(desk(page).getByRole("status").filter({ hasText: t("desk-field-real") })).toBeVisible();
  }
  const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)) + document.body.innerText);
  expect(kept).not.toMatch(/010203|32000012345/);
  await perform(page, "lv", steps[at]);
});

test("in the other language the run goes on, with the same codes, and so does looking back", async ({ page, site }) => {
  await begin(page, site, "lv", "s01-eid");
  const inEnglish = wayOf(solutionOf("s01-eid", "en"), "guide").steps;
  const half = Math.ceil(inEnglish.length / 2);
  await walk(page, "lv", guide("s01-eid").slice(0, half));
  await page.getByRole("link", { name: "English", exact: true }).click();
  const en = words("en", "sandbox");
  await expect(desk(page).getByRole("heading", { name: en("desk-mode-guided"), exact: true })).toBeVisible();
  await walk(page, "en", inEnglish.slice(half));
  await expect(await debrief(page)).toHaveAttribute("data-verdict", "goal");
  await page.getByRole("link", { name: "Latviešu", exact: true }).click();
  await expect(desk(page).getByRole("heading", { name: t("debrief-rules"), exact: true })).toBeVisible();
  await expect(await debrief(page)).toHaveAttribute("data-verdict", "goal");
});

test("a page of the course that is opened in the middle of a run lets go of the desk", async ({ page, site }) => {
  await begin(page, site, "lv", "s01-eid");
  await perform(page, "lv", guide("s01-eid")[0]);
  await menu(page, "lv", "nav-sandbox").click();
  await expect(heading(page)).toHaveText(app("catalogue-title"));
  await page.goBack();
  await expect(desk(page).getByRole("button", { name: t("desk-mode-guided") })).toHaveCount(1);
});

test.describe("when something fails", () => {
  test.use({ tolerated: /^Failed to load resource|^TypeError: Failed to fetch|could not be fetched/ });

  const files = {
    glue: "desk.js",
    program: "desk_bg.wasm",
    style: "desk.css",
    words: "desk.json",
    scenario: "s01-eid.json",
  };
  for (const [what, file] of Object.entries(files)) {
    test(`without the desk's ${what} the page says so and tries again`, async ({ page, site }) => {
      await page.route(`**/${file}*`, (route) => route.abort());
      await open(page, site, "lv", "/smilskaste/s01-eid");
      const apology = page.getByRole("alert").filter({ hasText: app("desk-failed") });
      await expect(apology).toBeVisible();
      await expect(menu(page, "lv", "nav-course"), "the rest of the course is there").toBeVisible();
      expect(await findings(page)).toEqual([]);
      await page.unroute(`**/${file}*`);
      await apology.getByRole("button", { name: app("failure-retry"), exact: true }).click();
      await expect(desk(page).getByRole("button", { name: t("desk-mode-guided") })).toBeVisible();
      await expect(apology).toBeHidden();
    });
  }

  test("without the style of the debrief one can play, and it is asked for again with the next run", async ({ page, site }) => {
    await page.route("**/debrief.css", (route) => route.abort());
    await begin(page, site, "lv", "s01-eid");
    await perform(page, "lv", guide("s01-eid")[0]);
    await page.unroute("**/debrief.css");
    const asked = page.waitForResponse((response) => response.url().endsWith("/debrief.css") && response.ok());
    await desk(page).getByRole("button", { name: t("desk-restart"), exact: true }).click();
    await desk(page).getByRole("button", { name: t("desk-mode-guided") }).click();
    await asked;
  });

  test("when the desk crashes the course goes on, and a new desk can be had", async ({ page, site }) => {
    await begin(page, site, "lv", "s01-eid");
    await page.evaluate(() => dispatchEvent(new Event("desk-crash")));
    const apology = page.getByRole("alert").filter({ hasText: app("desk-failed") });
    await expect(apology).toBeVisible();
    await expect(desk(page)).toBeHidden();
    await apology.getByRole("button", { name: app("failure-retry"), exact: true }).click();
    await expect(desk(page).getByRole("button", { name: t("desk-mode-guided") })).toHaveCount(1);
    await page.evaluate(() => dispatchEvent(new Event("desk-crash")));
    await menu(page, "lv", "nav-course").click();
    await expect(heading(page)).toHaveText(app("home-title"));
    await expect(page.locator("#crash")).toBeHidden();
  });
});
