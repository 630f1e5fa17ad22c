// How a scenario is played: freely, assessed, with a mistake taken back; what explains it, and what can be done with a run
// that is over.

import {
  begin, beginAgain, debrief, drawn, explainedNow, perform, scenarioCard, scenarios, slip, solutionOf, walk, wayOf,
} from "../lib/desk.mjs";
import { enter } from "../lib/keyboard.mjs";
import { heading, open } from "../lib/learner.mjs";
import { expect, test } from "../lib/test.mjs";
import { words } from "../lib/words.mjs";

test.use({ reducedMotion: "reduce" });
test.describe.configure({ timeout: 120_000 });

const t = words("lv", "sandbox");
const app = words("lv");
const guide = (scenario) => wayOf(solutionOf(scenario, "lv"), "guide").steps;
const brokenIn = (scenario, rule) => solutionOf(scenario, "lv").ways.find(({ kind, id }) => kind === "rule" && id === rule).steps;
const before = (steps, action) => steps.slice(0, steps.findIndex((step) => step.action === action));
const after = (steps, action) => steps.slice(steps.findIndex((step) => step.action === action));
const desk = (page) => page.locator("#desk");
const button = (within, name) => within.getByRole("button", { name, exact: true });

/** How a run shows on the card of its scenario. */
const result = (...parts) => parts.join(" · ");

/** The helps that stand on the desk. */
async function helps(page) {
  const help = {
    "the next step": desk(page).getByText(t("desk-next"), { exact: true }),
    "a mark where it is done": desk(page).locator("[data-hint]"),
    "the key": desk(page).getByRole("list", { name: t("desk-key") }),
    "the name of a phase": desk(page).locator("[data-happened] .phase"),
    "why": button(desk(page), t("desk-why")),
    "the X-ray": button(desk(page), t("desk-xray")),
  };
  const counts = await Promise.all(Object.values(help).map((locator) => locator.count()));
  return Object.keys(help).filter((name, at) => counts[at] > 0);
}

/** Begins S01 in some way and does all up to the PIN; gives the helps that are there then. */
async function helpsAtThePin(page, site, mode) {
  await begin(page, site, "lv", "s01-eid", mode);
  for (const step of before(guide("s01-eid"), "type right")) await perform(page, "lv", step);
  await drawn(page);
  return helps(page);
}

test("whoever is guided has every help", async ({ page, site }) => {
  expect(await helpsAtThePin(page, site, "guided")).toEqual([
    "the next step", "a mark where it is done", "the key", "the name of a phase", "why", "the X-ray",
  ]);
});

test("whoever plays freely is not shown the next step, can ask why, and is told of a mistake", async ({ page, site }) => {
  expect(await helpsAtThePin(page, site, "free")).toEqual(["the key", "the name of a phase", "why", "the X-ray"]);
  await perform(page, "lv", brokenIn("s01-eid", "pin1-nevis-cits").at(-1));
  expect(await explainedNow(page, "lv")).not.toEqual([]);
});

test("whoever is assessed has no help", async ({ page, site }) => {
  expect(await helpsAtThePin(page, site, "assessed")).toEqual([]);
});

test("whoever is assessed learns of a mistake only at the end", async ({ page, site }) => {
  await begin(page, site, "lv", "s17-darba-dators", "assessed");
  const [first, ...rest] = brokenIn("s17-darba-dators", "aizsledz-ekranu");
  await perform(page, "lv", first);
  expect(await explainedNow(page, "lv"), `${first.action} breaks a rule, and nothing is said`).toEqual([]);
  expect(await helps(page)).toEqual([]);
  expect(await walk(page, "lv", rest)).toEqual([]);
  const article = await debrief(page);
  await expect(article).toHaveAttribute("data-verdict", "harm");
  await expect(article.locator("#debrief-step-1 .misstep"), "the first step is explained now").toBeVisible();
});

test("a clock runs only for whoever is assessed and asked for it, and can be stopped", async ({ page, site }) => {
  const clock = desk(page).getByRole("timer", { name: t("desk-clock") });
  const beginAs = async (mode) => {
    await desk(page).locator(`[data-mode=${mode}]`).click();
    await expect(desk(page).getByRole("heading", { name: t(`desk-mode-${mode}`), exact: true })).toBeVisible();
  };
  await begin(page, site, "lv", "s01-eid", "assessed");
  await expect(clock).toHaveCount(0);
  await button(desk(page), t("desk-restart")).click();
  await desk(page).getByRole("checkbox", { name: t("desk-clock-wanted") }).check();
  await beginAs("guided");
  await expect(clock).toHaveCount(0);
  await button(desk(page), t("desk-restart")).click();
  await beginAs("assessed");
  await expect(clock).toContainText(/\d:\d\d/);
  await button(clock, t("desk-clock.stop")).click();
  await expect(button(clock, t("desk-clock.go"))).toBeVisible();
});

test("a mistake leads back to the moment before, the run goes on, and the mistake stays with it", async ({ page, site }) => {
  await begin(page, site, "lv", "s01-eid");
  const wrong = brokenIn("s01-eid", "pin1-nevis-cits");
  for (const step of wrong) await perform(page, "lv", step);
  const dialog = slip(page, t);
  await expect(dialog).toBeVisible();
  const broken = await dialog.locator("h2, summary").count();
  await button(dialog, t("desk-slip.back")).click();
  await expect(dialog).toHaveCount(0);
  const { control } = wrong.at(-1);
  await expect(desk(page).getByRole(control.role, { name: control.name, exact: true }), "where it was done").toBeVisible();

  expect(await walk(page, "lv", after(guide("s01-eid"), "type right"))).toEqual([]);
  const article = await debrief(page);
  await expect(article).toHaveAttribute("data-verdict", "goal");
  await expect(article.getByText(t("debrief-rules-undone", { undone: broken }), { exact: true })).toBeVisible();
  await article.getByRole("link", { name: app("scenario-all"), exact: true }).click();
  const first = result(app("scenario-reached"), app("scenario-slips", { n: broken }), app("scenario-guided"));
  await expect(scenarioCard(page, "s01-eid")).toContainText(app("scenario-first", { result: first }));
  await expect(page.getByText(app("catalogue-done", { done: 0, all: scenarios().length, first: 0, alone: 0 }))).toBeVisible();
});

test("a mistake that was taken back is known in the other language too", async ({ page, site }) => {
  await begin(page, site, "lv", "s01-eid");
  for (const step of brokenIn("s01-eid", "pin1-nevis-cits")) await perform(page, "lv", step);
  const broken = await slip(page, t).locator("h2, summary").count();
  await button(slip(page, t), t("desk-slip.back")).click();
  await page.getByRole("link", { name: "English", exact: true }).click();
  const en = words("en", "sandbox");
  await expect(desk(page).getByRole("heading", { name: en("desk-mode-guided"), exact: true })).toBeVisible();
  await walk(page, "en", after(wayOf(solutionOf("s01-eid", "en"), "guide").steps, "type right"));
  const article = await debrief(page);
  await expect(article).toHaveAttribute("data-verdict", "goal");
  await expect(article.getByText(en("debrief-rules-undone", { undone: broken }), { exact: true })).toBeVisible();
});

test("from a step of the debrief the run goes on, and both its ends are kept", async ({ page, site }) => {
  await begin(page, site, "lv", "s07-smart-id", "assessed");
  const wrong = brokenIn("s07-smart-id", "atskirigi-kodi");
  await walk(page, "lv", wrong);
  await expect(await debrief(page)).toHaveAttribute("data-verdict", "harm");
  const broken = await desk(page).locator("[data-rule=broken]").count();
  await button(desk(page), t("debrief-back-to", { step: wrong.length })).click();
  await expect(desk(page).getByRole("heading", { name: t("desk-mode-assessed"), exact: true })).toBeVisible();

  await walk(page, "lv", after(guide("s07-smart-id"), "reject annas-smart-id"));
  const article = await debrief(page);
  await expect(article).toHaveAttribute("data-verdict", "goal");
  await expect(article.getByText(t("debrief-rules-undone", { undone: broken }), { exact: true })).toBeVisible();
  await article.getByRole("link", { name: app("scenario-all"), exact: true }).click();
  const [slips, help] = [app("scenario-slips", { n: broken }), app("scenario-assessed")];
  const card = scenarioCard(page, "s07-smart-id");
  await expect(card).toContainText(app("scenario-first", { result: result(app("scenario-harmed"), slips, help) }));
  await expect(card).toContainText(app("scenario-best", { result: result(app("scenario-reached"), slips, help) }));
});

test("the first and the best run show in the catalogue, in the lesson and on the home page", async ({ page, site }) => {
  await begin(page, site, "lv", "s01-eid");
  await walk(page, "lv", brokenIn("s01-eid", "karte-panemta"));
  const broken = await (await debrief(page)).locator("[data-rule=broken]").count();
  await beginAgain(page, "lv");
  await walk(page, "lv", guide("s01-eid"));
  await expect(await debrief(page)).toHaveAttribute("data-verdict", "goal");

  const slips = app("scenario-slips", { n: broken });
  const best = app("scenario-best", { result: result(app("scenario-flawless"), app("scenario-guided")) });
  for (const address of ["/smilskaste", "/identitates-lidzekli/eid-karte"]) {
    await open(page, site, "lv", address);
    const lines = scenarioCard(page, "s01-eid").locator(".scenario-result");
    await expect(lines).toHaveCount(2);
    await expect(lines.first()).toContainText(slips);
    await expect(lines.last()).toHaveText(best);
  }
  await open(page, site, "lv");
  const done = app("catalogue-done", { done: 1, all: scenarios().length, first: 0, alone: 0 });
  await expect(page.getByText(done)).toBeVisible();
  await page.reload();
  await expect(page.getByText(done)).toBeVisible();
});

test("a run without a mistake and without help counts as all three at once", async ({ page, site }) => {
  await begin(page, site, "lv", "s01-eid", "assessed");
  await walk(page, "lv", guide("s01-eid"));
  await (await debrief(page)).getByRole("link", { name: app("scenario-all"), exact: true }).click();
  await expect(heading(page)).toHaveText(app("catalogue-title"));
  const first = app("scenario-first", { result: result(app("scenario-flawless"), app("scenario-assessed")) });
  await expect(scenarioCard(page, "s01-eid").locator(".scenario-result")).toHaveText([first]);
  await expect(page.getByText(app("catalogue-done", { done: 1, all: scenarios().length, first: 1, alone: 1 }))).toBeVisible();
});

test("the replay shows any step, with the slider and with its buttons", async ({ page, site }) => {
  await begin(page, site, "lv", "s01-eid");
  const steps = guide("s01-eid");
  await walk(page, "lv", steps);
  const article = await debrief(page);
  const slider = article.getByRole("slider", { name: t("debrief-replay-slider") });
  const shown = article.locator(".replay-desk");
  const row = (step) => article.locator(`#debrief-step-${step}`);
  const shows = async (step) => {
    const position = t("debrief-replay-position", { step, all: steps.length });
    await expect(slider).toHaveAttribute("aria-valuetext", position);
    await expect(slider).toHaveValue(String(step));
    await expect(shown.getByRole("heading", { name: position, exact: true })).toBeVisible();
    const deed = step === 0 ? t("debrief-replay-begin") : await row(step).locator(".timeline-deed b").textContent();
    await expect(shown.locator(".replay-deed")).toHaveText(deed);
    await expect(article.locator(".xray-moment"), "the messages up to there").toHaveCount(step);
  };
  await shows(steps.length);
  await slider.fill("4");
  await shows(4);
  await button(article, t("debrief-replay-previous")).click();
  await shows(3);
  await button(article, t("debrief-replay-next")).click();
  await shows(4);
  await slider.press("Home");
  await shows(0);
  await expect(button(article, t("debrief-replay-previous"))).toHaveAttribute("aria-disabled", "true");
  await button(article, t("debrief-watch", { step: 6 })).click();
  await shows(6);
});

/** Plays S01 and gives the exercise that is made of the run. */
async function sorting(page, site) {
  await begin(page, site, "lv", "s01-eid");
  await walk(page, "lv", guide("s01-eid"));
  const exercise = (await debrief(page)).getByRole("region", { name: t("debrief-sort"), exact: true });
  const done = exercise.getByText(t("debrief-sort-done"), { exact: true });
  return { exercise, cards: exercise.locator(".sorting-card"), done };
}

/** What is said of a card in a part where it does not belong. */
function elsewhere(part) {
  const word = ["identification", "authentication", "authorization"].find((word) => t(`phase-${word}`) === part);
  return t("debrief-sort-elsewhere", { part, question: t(`debrief-question-${word}`) });
}

test("the steps are sorted with the keyboard, and a wrong part gets its reason", async ({ page, site }) => {
  const { exercise, cards, done } = await sorting(page, site);
  const all = await cards.count();
  const reasons = [];
  await enter(page, cards.first().getByRole("button").first());
  // The focus goes on to what can be chosen next; Tab alone leads past what was tried already.
  for (let tried = new Map(); await cards.count(); ) {
    const focused = exercise.locator(":focus");
    const [card, part] = await focused.evaluate((one) => [one.closest(".sorting-card").id, one.textContent]);
    const known = tried.get(card) ?? [];
    const reason = exercise.locator(`#${card} .sorting-feedback`);
    if ((await reason.count()) > 0 && known.length > 0) {
      await expect(reason).toHaveText(elsewhere(known.at(-1)));
      reasons.push(known.at(-1));
    }
    if (known.includes(part)) {
      await page.keyboard.press("Tab");
    } else {
      tried.set(card, [...known, part]);
      await page.keyboard.press("Enter");
      await drawn(page);
    }
  }
  expect(reasons).not.toEqual([]);
  await expect(done).toBeFocused();
  await expect(exercise.locator(".sorting-placed > li")).toHaveCount(all);
  await expect(exercise.getByRole("status")).toHaveText(t("debrief-sort-placed", { placed: all, all }));
});

test("the steps are sorted by dragging, and a wrong part gets its reason", async ({ page, site }) => {
  // Whoever drags sees both ends of the way.
  await page.setViewportSize({ width: 1280, height: 1600 });
  const { exercise, cards, done } = await sorting(page, site);
  const parts = await exercise.locator(".sorting-part").all();
  const reasons = [];
  while (await cards.count()) {
    const card = cards.first();
    const told = await card.locator(".sorting-told").textContent();
    const still = cards.filter({ hasText: told });
    for (const part of parts) {
      if ((await still.count()) === 0) break;
      await still.dragTo(part);
      await drawn(page);
      if ((await still.count()) > 0) {
        const name = await part.getByRole("heading").textContent();
        await expect(still.locator(".sorting-feedback")).toHaveText(elsewhere(name));
        reasons.push(name);
      }
    }
    await expect(still, `“${told}” belongs somewhere`).toHaveCount(0);
  }
  expect(reasons).not.toEqual([]);
  await expect(done).toBeVisible();
});

test("whoever asks why is told in one sentence, and nothing is done meanwhile", async ({ page, site }) => {
  await begin(page, site, "lv", "s01-eid");
  const why = button(desk(page), t("desk-why"));
  const answer = desk(page).getByRole("status").locator("p");
  await why.click();
  await expect(answer).toHaveText(t("desk-why.how"));
  await perform(page, "lv", guide("s01-eid")[0]);
  await expect(answer).toHaveText(/^[^.?!]+\.$/);
  await expect(answer).not.toHaveText(t("desk-why.how"));
  await expect(desk(page).getByText(t("desk-happened.nothing"), { exact: true })).toBeVisible();
  await desk(page).getByRole("status").getByRole("button", { name: t("desk-why.close") }).click();

  for (const step of before(guide("s01-eid"), "type right")) await perform(page, "lv", step);
  await why.click();
  await desk(page).locator(".keypad").click({ position: { x: 5, y: 5 } });
  await expect(answer).toHaveText(t("element-keypad-pin1"));
});

test("the X-ray is an ordered list, and each item says what its arrow draws", async ({ page, site }) => {
  await begin(page, site, "lv", "s07-smart-id");
  for (const step of before(guide("s07-smart-id"), "reject annas-smart-id")) await perform(page, "lv", step);
  await button(desk(page), t("desk-xray")).click();
  const panel = desk(page).getByRole("region", { name: t("xray-title"), exact: true });
  const messages = panel.locator("ol > li.xray-moment > ol > li");
  await expect(messages).not.toHaveCount(0);
  await expect(panel.locator("svg.xray-arrow.of-lanes"), "each arrow belongs to an item").toHaveCount(await messages.count());
  const { read, drawnLanes } = await messages.evaluateAll((items) => {
    const lanes = [...items[0].closest(".xray").querySelectorAll(".xray-name")].map((name) => name.textContent);
    const laneAt = (percent) => lanes[Math.floor((parseFloat(percent) / 100) * lanes.length)];
    const ends = (arrow) => {
      const [line, dot] = [arrow.querySelector("line"), arrow.querySelector("circle")];
      return line ? [line.getAttribute("x1"), line.getAttribute("x2")] : [dot.getAttribute("cx"), dot.getAttribute("cx")];
    };
    return {
      read: items.map((item) => [...item.querySelectorAll(".xray-who b")].map((name) => name.textContent)),
      drawnLanes: items.map((item) => ends(item.querySelector(".xray-arrow.of-lanes")).map(laneAt)),
    };
  });
  expect(read).toEqual(drawnLanes);
  const said = await panel.locator(".xray-said").allTextContents();
  expect(said.filter((sentence) => sentence.trim() === "")).toEqual([]);
  await button(panel, t("xray-list")).click();
  await expect(panel.locator(".xray-said"), "as a list it says the same").toHaveText(said);
});
