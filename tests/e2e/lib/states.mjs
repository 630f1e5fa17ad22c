// Every page and every state that a learner can see, for axe and for the screenshots.

import { expect } from "@playwright/test";
import { courseIn } from "./course.mjs";
import { deskStates } from "./desk-states.mjs";
import { answer, answerRightly, cardOf, choose, heading, open, press, verdictOf } from "./learner.mjs";
import { denyStorage, keyOf, MODULE, putOnShelf, SETTINGS } from "./stored.mjs";
import { words } from "./words.mjs";

/** The states: name → what brings the page there. Each begins with a page that has opened nothing yet. */
export function states(site, lang) {
  const pagesAndDesk = { ...pages(site, lang), ...deskStates(site, lang) };
  return { ...pagesAndDesk, ...questions(site, lang), ...notices(site, lang), ...withoutProgram(site, lang) };
}

function pages(site, lang) {
  const t = words(lang);
  const { index, module, lessons, everyLesson } = courseIn(site.folder, lang);
  const at = (address) => (page) => open(page, site, lang, address);
  return {
    home: (page) => open(page, site, lang),
    "home-begun": async (page) => {
      await putOnShelf(page, record(module, 3));
      await open(page, site, lang);
    },
    "home-finished": async (page) => {
      await putOnShelf(page, Object.assign({}, ...index.modules.map((module) => record(module, Infinity))));
      await open(page, site, lang);
      await expect(page.getByText(t("home-finished"))).toBeVisible();
    },
    module: (page) => open(page, site, lang, `/${module.id}`),
    "module-begun": async (page) => {
      await putOnShelf(page, record(module, 8));
      await open(page, site, lang, `/${module.id}`);
    },
    "module-announced": async (page) => {
      const { id } = await announceLast(page, lang, index);
      await open(page, site, lang, `/${id}`);
      await expect(page.getByText(t("module-soon-text"))).toBeVisible();
    },
    "home-announced": async (page) => {
      await announceLast(page, lang, index);
      await open(page, site, lang);
    },
    ...Object.fromEntries(everyLesson().map(({ id, address }) => [`lesson-${id.replace("/", "-")}`, at(address)])),
    glossary: at("/vardnica"),
    "glossary-searched": async (page) => {
      await open(page, site, lang, "/vardnica");
      await page.getByRole("searchbox", { name: t("glossary-search") }).fill("pin");
      await expect(page.getByRole("search").getByRole("status")).not.toBeEmpty();
    },
    "glossary-nothing": async (page) => {
      await open(page, site, lang, "/vardnica");
      await page.getByRole("searchbox", { name: t("glossary-search") }).fill("qqqq");
      await expect(page.getByText(t("glossary-nothing"))).toBeVisible();
    },
    checklist: at("/kontrolsaraksts"),
    about: (page) => open(page, site, lang, "/par-kursu"),
    settings: (page) => open(page, site, lang, "/iestatijumi"),
    "wipe-question": async (page) => {
      await open(page, site, lang, "/iestatijumi");
      await page.getByRole("button", { name: t("settings-wipe"), exact: true }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
    missing: (page) => open(page, site, lang, "/tris-soli/nav-tadas"),
    term: async (page) => {
      await open(page, site, lang, lessons[0].address);
      await page.getByRole("main").locator("button[popovertarget]").first().click();
      await expect(page.locator("[popover]:popover-open")).toBeVisible();
    },
  };
}

function questions(site, lang) {
  const t = words(lang);
  const { lessons } = courseIn(site.folder, lang);
  const find = (isWanted) => {
    const all = lessons.flatMap((lesson) => lesson.questions.map((question) => ({ lesson, question })));
    return all.find(({ question }) => isWanted(question));
  };
  const state = ({ lesson, question }, act) => async (page) => {
    await open(page, site, lang, lesson.address);
    const card = cardOf(page, question);
    await act(page, card, question);
    await card.evaluate((element) => element.scrollIntoView({ block: "center" }));
  };
  const one = find(({ role }) => role === "radio");
  const many = find(({ role, right }) => role === "checkbox" && right.length > 1);
  const hinted = find(({ hint }) => hint);
  return {
    "question-chosen": state(one, (page, card, question) => choose(card, question, question.wrong.slice(0, 1))),
    "question-hasty": state(one, (page, card) => press(card, t("question-check"))),
    "question-wrong": state(one, (page, card, question) => answer(page, lang, question, question.wrong.slice(0, 1))),
    "question-right": state(one, (page, card, question) => answerRightly(page, lang, question)),
    "question-partly": state(many, (page, card, question) => answer(page, lang, question, question.right.slice(0, 1))),
    "question-many-right": state(many, (page, card, question) => answerRightly(page, lang, question)),
    "question-revealed": state(one, async (page, card, question) => {
      await answer(page, lang, question, question.wrong.slice(0, 1));
      await press(card, t("question-reveal"));
      await expect(verdictOf(card)).toHaveText(t("question-revealed"));
    }),
    "question-hint": state(hinted, (page, card) => card.getByText(t("question-hint"), { exact: true }).click()),
    "question-changed": async (page) => {
      const given = { at: 1, edition: "00", verdict: "right", answer: { choice: [0] } };
      const data = { lessons: {}, answers: { [one.question.id]: [given] } };
      await putOnShelf(page, { [MODULE]: JSON.stringify({ ...frame(), data }) });
      await state(one, (page, card) => expect(card.getByText(t("question-changed"))).toBeVisible())(page);
    },
  };
}

function notices(site, lang) {
  const t = words(lang);
  const { lessons: [, lesson] } = courseIn(site.folder, lang);
  return {
    notices: async (page) => {
      await putOnShelf(page, { [MODULE]: "{broken", [SETTINGS]: '{"v":99}' });
      await open(page, site, lang);
      for (const id of ["notice-set-aside", "notice-newer"]) await expect(page.getByText(t(id))).toBeVisible();
      await page.evaluate(() => dispatchEvent(new Event("course-update")));
      await expect(page.getByText(t("notice-update"))).toBeVisible();
    },
    "notice-denied": async (page) => {
      await denyStorage(page);
      await open(page, site, lang, "/iestatijumi");
      await expect(page.getByText(t("notice-denied"))).toBeVisible();
    },
    failure: async (page) => {
      await page.route(`**/content/${lang}${lesson.address}.json`, (route) => route.abort());
      await open(page, site, lang, lesson.address);
      await expect(heading(page)).toHaveText(t("failure-title"));
    },
  };
}

/** Makes the last module one that is only announced, as it is while its lessons are being written. */
async function announceLast(page, lang, index) {
  const last = index.modules.at(-1);
  const modules = index.modules.map((module) => (module === last ? { ...module, lessons: [] } : module));
  await page.route(`**/content/${lang}/index.json`, (route) => route.fulfill({ json: { ...index, modules } }));
  return last;
}

/** What `index.html` shows before the program, and when there is none. */
function withoutProgram(site, lang) {
  const address = `${site.url}#/${lang}`;
  const shown = (page, id) => expect(page.locator(`#${id}`)).toBeVisible();
  return {
    "first-view": async (page) => {
      // Never answered: the program stays on its way.
      await page.route("**/*.wasm", () => {});
      await page.goto(address);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await shown(page, "boot");
    },
    unreachable: async (page) => {
      await page.route("**/*.wasm", (route) => route.abort());
      await page.goto(address);
      await shown(page, "unreachable");
    },
    "no-wasm": async (page) => {
      await page.addInitScript(() => delete globalThis.WebAssembly);
      await page.goto(address);
      await shown(page, "no-wasm");
    },
    crash: async (page) => {
      await open(page, site, lang);
      await page.evaluate(() => dispatchEvent(new Event("course-crash")));
      await shown(page, "crash");
    },
  };
}

/** The frame of a stored document. */
const frame = () => ({ v: 1, life: { count: 0, id: 0 } });

/** The document of a learner who has answered so many questions of a module, and read every lesson that these finish. */
function record(module, answered) {
  const given = { at: 1, edition: "00", verdict: "right", answer: { choice: [0] } };
  const ids = module.lessons.flatMap(({ questions }) => questions).slice(0, answered);
  const opened = module.lessons.filter(({ questions }) => ids.includes(questions[0]));
  const data = {
    lessons: Object.fromEntries(opened.map(({ slug, last }) => [slug, { reached: [last] }])),
    answers: Object.fromEntries(ids.map((id) => [id, [given]])),
  };
  return { [keyOf(module.id)]: JSON.stringify({ ...frame(), data }) };
}
