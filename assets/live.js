// Only under `course serve`, never in the site that is handed out: it shows the course's problems in the page,
// and reloads the page when the texts or the program have changed.
//
// `course serve` sends its whole state after every change: { version, problems }. Nothing is remembered between two
// messages but the version of which this page was made.

(() => {
  "use strict";

  const WORDS = {
    lv: {
      heading: {
        zero: "Šo lapu vēl nevar parādīt: {n} kļūdu",
        one: "Šo lapu vēl nevar parādīt: {n} kļūda",
        other: "Šo lapu vēl nevar parādīt: {n} kļūdas",
      },
      lead: "Izlabo un saglabā failu. Lapa atjaunosies pati.",
      errors: { zero: "{n} kļūdu citos failos", one: "{n} kļūda citā failā", other: "{n} kļūdas citos failos" },
      warnings: { zero: "{n} brīdinājumu", one: "{n} brīdinājums", other: "{n} brīdinājumi" },
      others: "Pārējās kļūdas un brīdinājumi",
      error: "Kļūda",
      warning: "Brīdinājums",
      reason: "Kāpēc",
      mend: "Kā labot",
      example: "Piemērs",
    },
    en: {
      heading: {
        one: "This page cannot be shown yet: {n} error",
        other: "This page cannot be shown yet: {n} errors",
      },
      lead: "Mend and save the file. The page will come back by itself.",
      errors: { one: "{n} error in another file", other: "{n} errors in other files" },
      warnings: { one: "{n} warning", other: "{n} warnings" },
      others: "Other errors and warnings",
      error: "Error",
      warning: "Warning",
      reason: "Why",
      mend: "How to mend it",
      example: "Example",
    },
  };

  // The texts of a language; any other file belongs to the whole course.
  const TEXT = /^(lv|en)\/.*\.md$/;
  const NOTE_OPEN = "course-note-open";

  const root = document.documentElement;
  const madeOf = document.currentScript.dataset.version;
  let state = { version: madeOf, problems: [] };
  let shown = {};
  let events;

  // ---- which page is open ----------------------------------------------------------------------------------------

  function pageShown() {
    const route = /^#\/(lv|en)(?:\/([^~]*))?/.exec(location.hash);
    // A fragment that is no route is a place on the page that is open already.
    if (!route) return { file: shown.file, lang: shown.lang ?? (root.lang === "en" ? "en" : "lv") };
    const path = (route[2] ?? "").replace(/\/$/, "");
    return { file: `${route[1]}/${path}.md`, lang: route[1] };
  }

  const severityOf = (problem) => problem.lv.severity;

  function covers(problem) {
    const { file } = problem.lv.place;
    return severityOf(problem) === "error" && (!TEXT.test(file) || [file, problem.twin].includes(shown.file));
  }

  // ---- drawing ---------------------------------------------------------------------------------------------------

  // An element with a class, its children and its attributes; text is never read as HTML.
  function make(tag, name, children = [], attributes = {}) {
    const element = document.createElement(tag);
    if (name) element.className = name;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }

  // A sentence in which `…` marks code.
  const sentence = (text) => text.split("`").map((part, at) => (at % 2 ? make("code", "", [part]) : part));

  function counted(forms, n) {
    const form = forms[new Intl.PluralRules(shown.lang).select(n)] ?? forms.other;
    return form.replace("{n}", n);
  }

  function drawSource(lines) {
    const rows = lines.map(({ number, before, marked, after }) =>
      make("div", "live-line", [
        make("span", "live-number", [String(number)], { "aria-hidden": "true" }),
        make("code", "", [before, make("mark", marked ? "" : "live-caret", [marked]), after]),
      ]));
    return make("div", "live-source", rows, { translate: "no" });
  }

  function drawProblem(problem) {
    const words = WORDS[shown.lang];
    const told = problem[shown.lang];
    const place = `${told.place.file}:${told.place.line}:${told.place.column}`;
    const part = (label, body) => [make("dt", "", [label]), make("dd", "", body)];
    return make("li", `live-problem live-${told.severity}`, [
      make("h2", "live-title", sentence(told.title)),
      make("p", "live-place", [
        make("span", "live-kind", [`${words[told.severity]} ${told.code}`]),
        make("code", "", [place], { translate: "no" }),
      ]),
      ...(told.lines.length ? [drawSource(told.lines)] : []),
      make("dl", "live-why", [
        ...(told.reason ? part(words.reason, sentence(told.reason)) : []),
        ...(told.mend ? part(words.mend, sentence(told.mend)) : []),
        ...(told.example ? part(words.example, [make("pre", "", [make("code", "", [told.example])])]) : []),
      ]),
    ]);
  }

  const panel = make("section", "live-panel", [], { role: "main", "aria-labelledby": "live-heading" });
  const fold = make("details");
  const note = make("aside", "live-note", [fold]);

  function drawPanel(problems) {
    const words = WORDS[shown.lang];
    panel.lang = shown.lang;
    panel.replaceChildren(
      // Only this part is announced; the list is for reading at leisure.
      make("div", "live-head", [
        make("h1", "", [counted(words.heading, problems.length)], { id: "live-heading" }),
        make("p", "", [words.lead]),
      ], { role: "alert" }),
      make("ol", "live-list", problems.map(drawProblem)),
    );
  }

  function drawNote(problems) {
    const words = WORDS[shown.lang];
    const errors = problems.filter((problem) => severityOf(problem) === "error").length;
    const warnings = problems.length - errors;
    const parts = [];
    if (errors) parts.push(counted(words.errors, errors));
    if (warnings) parts.push(counted(words.warnings, warnings));
    note.lang = shown.lang;
    note.classList.toggle("live-has-errors", errors > 0);
    note.setAttribute("aria-label", words.others);
    fold.replaceChildren(
      make("summary", "", [parts.join(" · ")]),
      // It scrolls, so the keyboard must reach it.
      make("ol", "live-list", problems.map(drawProblem), { "aria-label": words.others, tabindex: "0" }),
    );
  }

  // The panel stands where the page's own content stands, which the style sheet hides meanwhile; nothing of the app's is
  // moved or removed, so that it can go on as if nothing had been.
  function place() {
    // The page also holds the messages that boot.js may show, each a hidden <main>.
    const main = document.querySelector("main:not([hidden])");
    if (root.hasAttribute("data-course-broken")) {
      // A crash hides everything but its own message; the course's problems may well be what has caused it.
      panel.hidden = false;
      if (main && panel.nextElementSibling !== main) main.before(panel);
      else if (!panel.isConnected) document.body.append(panel);
    } else if (panel.isConnected) {
      panel.remove();
    }
    if (root.hasAttribute("data-course-note")) {
      if (!note.isConnected) document.body.append(note);
    } else if (note.isConnected) {
      note.remove();
    }
  }

  // Shows the state on the page that is open. `isNews` is false after a mere change of page.
  function show({ isNews }) {
    shown = pageShown();
    // What stands in the file itself comes first; a difference between the languages often follows from it.
    const isElsewhere = (problem) => Number(problem.lv.place.file !== shown.file);
    const covering = state.problems.filter(covers).sort((a, b) => isElsewhere(a) - isElsewhere(b));
    const others = state.problems.filter((problem) => !covering.includes(problem));
    const wasBroken = root.hasAttribute("data-course-broken");
    if (!covering.length && (state.version !== madeOf || (wasBroken && isNews))) return reload();
    root.toggleAttribute("data-course-broken", covering.length > 0);
    root.toggleAttribute("data-course-note", others.length > 0);
    if (covering.length) drawPanel(covering);
    if (others.length) drawNote(others);
    place();
  }

  function reload() {
    events?.close();
    events = undefined;
    location.reload();
  }

  // ---- listening -------------------------------------------------------------------------------------------------

  function hear({ data }) {
    state = JSON.parse(data);
    show({ isNews: true });
  }

  // A browser keeps only six connections to a server, so a page that nobody sees gives its own up.
  function listen() {
    if (document.hidden) {
      events?.close();
      events = undefined;
    } else if (!events) {
      events = new EventSource(`__course/events?version=${madeOf}`);
      events.addEventListener("problems", hear);
      events.addEventListener("reload", hear);
      // The browser tries again by itself, except after an answer that is no event stream.
      events.addEventListener("error", () => {
        if (events?.readyState !== EventSource.CLOSED) return;
        events = undefined;
        setTimeout(listen, 1000);
      });
    }
  }

  // The app changes the page and the address in its own time.
  function followApp() {
    const { file, lang } = pageShown();
    if (file !== shown.file || lang !== shown.lang) show({ isNews: false });
    else place();
  }

  function remembered() {
    try {
      return sessionStorage.getItem(NOTE_OPEN) !== null;
    } catch {
      return false;
    }
  }

  function remember() {
    try {
      if (fold.open) sessionStorage.setItem(NOTE_OPEN, "");
      else sessionStorage.removeItem(NOTE_OPEN);
    } catch {
      // Without storage the list closes at the next reload, and that is all.
    }
  }

  // A worker from an earlier visit to this address would answer with old lessons.
  async function retireWorkers() {
    if (!("serviceWorker" in navigator)) return;
    const here = new URL("./", location.href).href;
    const isControlled = navigator.serviceWorker.controller !== null;
    const registrations = await navigator.serviceWorker.getRegistrations();
    await Promise.all(registrations.filter(({ scope }) => scope.startsWith(here)).map((one) => one.unregister()));
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith("atslega-")).map((name) => caches.delete(name)));
    if (isControlled) reload();
  }

  fold.open = remembered();
  fold.addEventListener("toggle", remember);
  addEventListener("hashchange", followApp);
  addEventListener("popstate", followApp);
  document.addEventListener("visibilitychange", listen);
  new MutationObserver(followApp).observe(document.body, { childList: true, subtree: true });
  listen();
  retireWorkers().catch((error) => console.warn(error));
})();
