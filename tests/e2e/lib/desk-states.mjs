// Every state of the sandbox that a learner can see, for axe and for the screenshots: its catalogue, the desk in the middle of
// a run, what explains, and the look back.

import { expect } from "@playwright/test";
import { begin, debrief, drawn, explainedNow, leave, perform, solutionOf, walk, wayOf } from "./desk.mjs";
import { open } from "./learner.mjs";
import { putOnShelf } from "./stored.mjs";
import { words } from "./words.mjs";

// Where the guide's way is stopped at, just before a step: state → scenario, step, and how it is played if not guided.
const STOPS = {
  "desk-certificates": ["s01-eid", "choose annas-autentifikacija"],
  "desk-pin": ["s01-eid", "type right"],
  "desk-certificate-run-out": ["s04-sertifikats", 6],
  "desk-no-reader": ["s03-nav-lasitaja", "press again"],
  "desk-three-codes": ["s03-nav-lasitaja", "pick annas-smart-id right"],
  "desk-codes-differ": ["s07-smart-id", "reject annas-smart-id"],
  "desk-personal-code": ["s07-smart-id", "enter anna"],
  "desk-pin-tool": ["s02-bloketa", "say janis ludzu-puk"],
  "desk-locked": ["s17-darba-dators", "come-back"],
  "desk-locked-pin": ["s17-darba-dators", 1],
  "desk-free": ["s01-eid", "type right", "free"],
  "desk-assessed": ["s01-eid", "type right", "assessed"],
  "desk-call": ["s08-negaidits", 1],
  "desk-call-bank": ["s08-negaidits", "say bankas-darbiniece pastasta-par-zvanu"],
  "desk-message": ["s09-viltus-adrese", 0],
  "desk-banks": ["s10-internetbanka", "press bank banka-ozols"],
  "desk-bank": ["s10-internetbanka", "type page right"],
  "desk-qr": ["s10-internetbanka", "scan annas-smart-id"],
  "desk-counter": ["s12-pilnvarotais", "fill socialais-pabalsts"],
  "desk-roles": ["s12-pilnvarotais", "press role ilze-employee"],
  "desk-countries": ["s15-arvalstnieks", 4],
  "desk-attributes": ["s16-italija", "press agree"],
  "desk-shared": ["s18-kopigs-dators", "press log-out"],
  "desk-lost": ["s20-nozaudeta", "change-pin annas-eparaksts"],
};

// Runs that were broken off or went wrong: state → scenario and the rule that is broken.
const HARMS = { "debrief-harm": ["s21-kodi-sakrit-adrese-svesa", "pin1-tikai-istai-lapai"] };

/** The states: name → what brings the page there. */
export function deskStates(site, lang) {
  const t = words(lang, "sandbox");
  const button = (page, name) => page.locator("#desk").getByRole("button", { name, exact: true });
  const at = (stop, act = async () => {}) => async (page) => {
    await stopped(page, site, lang, STOPS[stop]);
    await act(page);
  };
  const opened = (page) => open(page, site, lang, "/smilskaste/s01-eid");
  return {
    sandbox: (page) => open(page, site, lang, "/smilskaste"),
    "sandbox-played": async (page) => {
      await putOnShelf(page, played());
      await open(page, site, lang, "/smilskaste");
    },
    "desk-begin": async (page) => {
      await opened(page);
      await page.locator("#desk [data-mode=guided]").waitFor();
    },
    "desk-failed": async (page) => {
      await page.route("**/desk.js*", (route) => route.abort());
      await opened(page);
      await page.locator("#desk-failed").waitFor();
    },
    ...Object.fromEntries(Object.keys(STOPS).map((name) => [name, at(name)])),
    "desk-address": at("desk-personal-code", (page) => page.locator("#desk .address").click()),
    "desk-why": at("desk-pin", async (page) => {
      await button(page, t("desk-why")).click();
      await page.locator("#desk .keypad").click({ position: { x: 5, y: 5 } });
    }),
    "desk-xray": at("desk-codes-differ", (page) => button(page, t("desk-xray")).click()),
    // The client's envelope in the learner's hands: his PUK is no secret any more.
    "desk-envelope": at("desk-pin-tool", async (page) => {
      await perform(page, lang, brokenIn(lang, "s02-bloketa").find(({ id }) => id === "aploksne-pie-jana").steps.at(-1));
      expect(await explainedNow(page, lang)).not.toEqual([]);
    }),
    "desk-clock": async (page) => {
      await opened(page);
      await page.locator("#desk").getByRole("checkbox", { name: t("desk-clock-wanted") }).check();
      await page.locator("#desk [data-mode=assessed]").click();
      await page.locator("#desk").getByRole("timer").waitFor();
    },
    "desk-slip": async (page) => {
      await begin(page, site, lang, "s07-smart-id");
      const { steps } = brokenIn(lang, "s07-smart-id")[0];
      for (const step of steps) await perform(page, lang, step);
      await drawn(page);
      await page.locator("#desk dialog[open]").waitFor();
    },
    "debrief-goal": async (page) => {
      await begin(page, site, lang, "s01-eid");
      await walk(page, lang, guide(lang, "s01-eid"));
      await debrief(page);
    },
    ...Object.fromEntries(Object.entries(HARMS).map(([name, [scenario, rule]]) => [name, async (page) => {
      await begin(page, site, lang, scenario);
      await walk(page, lang, brokenIn(lang, scenario).find(({ id }) => id === rule).steps);
      await leave(page, lang);
      await debrief(page);
    }])),
  };
}

const guide = (lang, scenario) => wayOf(solutionOf(scenario, lang), "guide").steps;
const brokenIn = (lang, scenario) => solutionOf(scenario, lang).ways.filter(({ kind }) => kind === "rule");

/** Plays a scenario as its guide shows, up to a step: the first of this name, or the one at this place. */
async function stopped(page, site, lang, [scenario, stop, mode]) {
  const steps = guide(lang, scenario);
  const at = typeof stop === "number" ? stop : steps.findIndex(({ action }) => action === stop);
  expect(at, `${scenario} has the step ${stop}`).toBeGreaterThanOrEqual(0);
  await begin(page, site, lang, scenario, mode);
  for (const step of steps.slice(0, at)) await perform(page, lang, step);
  await drawn(page);
}

/** The document of a learner who has played four scenarios, with each kind of result, in each way. */
function played() {
  const run = (at, mode, verdict, broken = [], undone = []) => ({ at, mode, end: "beigas", verdict, broken, undone });
  const data = {
    "s01-eid": [run(1, "guided", "goal", ["pirmais"]), run(2, "assessed", "goal")],
    "s02-bloketa": [run(1, "guided", "goal", ["pirmais"], ["otrais"])],
    "s07-smart-id": [run(1, "free", "honest")],
    "s09-viltus-adrese": [run(1, "guided", "harm", ["pirmais"]), run(2, "guided", "goal", [], ["pirmais"])],
  };
  return { "atslega.scenarios": JSON.stringify({ v: 2, life: { count: 0, id: 0 }, data }) };
}
