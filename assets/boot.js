// Starts the course: asks for the first files while the program is on its way, shows how far it is, and what to do when it
// does not come. Afterwards it looks after the service worker. Talks with the program by events on the window only.

const script = document.querySelector("script[data-wasm]");
const root = document.documentElement;
const under = (id) => document.getElementById(id);

// --- Which language, and which files, from the address -------------------------------------------------------------

const [, language, path] = /^#\/(lv|en)(?:\/([^~]*))?/.exec(location.hash) ?? [];

/** What the learner has chosen, if that can be read; a denied or broken storage is the program's to deal with. */
function chosen(name) {
  try {
    return JSON.parse(localStorage.getItem("atslega.settings")).data[name].value;
  } catch {
    return null;
  }
}

function ownLanguage() {
  if (["lv", "en"].includes(chosen("locale"))) return chosen("locale");
  return navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === "lv" || tag === "en") ?? "lv";
}

root.lang = language ?? ownLanguage();
for (const [attribute, name] of [["data-theme", "theme"], ["data-text", "text-size"]]) {
  const word = chosen(name);
  if (word) root.setAttribute(attribute, word);
}

const files = [`content/${root.lang}/index.json`];
// A scenario is fetched by the desk.
if (/^(?!smilskaste\/)[a-z0-9-]+\/[a-z0-9-]+$/.test(path ?? "")) files.push(`content/${root.lang}/${path}.json`);
globalThis.coursePromises = new Map(files.map((file) => [file, fetch(file)]));
// A refusal is the program's to report, when it asks.
for (const promise of globalThis.coursePromises.values()) promise.catch(() => {});

// --- What is on the screen -----------------------------------------------------------------------------------------

function show(id) {
  under("boot")?.remove();
  for (const page of ["no-wasm", "unreachable", "crash"]) under(page).hidden = page !== id;
}

addEventListener("course-started", () => show(null));
addEventListener("course-unreachable", () => show("unreachable"));
addEventListener("course-crash", () => {
  under("lookup").close();
  for (const element of [...document.body.children]) if (element.id !== "crash") element.hidden = true;
  show("crash");
  document.querySelector("[data-reload]").focus();
});
document.querySelector("[data-reload]").addEventListener("click", () => location.reload());
let retry = () => location.reload();
document.querySelector("[data-retry]").addEventListener("click", () => retry());

// --- The program ---------------------------------------------------------------------------------------------------

/** The response, its bytes counted on the way where their number is known beforehand. */
function counted(response) {
  const total = response.headers.get("content-encoding") ? 0 : Number(response.headers.get("content-length"));
  if (!total || !response.body) return response;
  const bar = under("boot-progress");
  let received = 0;
  const count = new TransformStream({
    transform(chunk, controller) {
      received += chunk.byteLength;
      if (bar) bar.value = received / total;
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(count), { headers: { "content-type": "application/wasm" } });
}

async function start() {
  const program = fetch(script.dataset.wasm).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${script.dataset.wasm}`);
    return counted(response);
  });
  const [glue, wasm] = await Promise.all([import(new URL(script.dataset.js, document.baseURI)), program]);
  await glue.default({ module_or_path: wasm });
  retry = () => dispatchEvent(new Event("course-retry"));
}

if (typeof WebAssembly !== "object" || typeof TransformStream !== "function") {
  show("no-wasm");
} else {
  start().catch((error) => {
    console.error(error);
    if (under("crash").hidden) show("unreachable");
  });
}

// --- Further programs, each fetched when it is first wanted ----------------------------------------------------------

/** Fetches a further program and starts it: its style, glue and WASM stand beside the page under its name. */
async function load(name, attempt) {
  // A browser may remember that an address failed; with another end it asks anew.
  const at = (file) => new URL(attempt ? `${file}?${attempt}` : file, document.baseURI);
  const [glue] = await Promise.all([import(at(`${name}.js`)), styled(at(`${name}.css`))]);
  await glue.default({ module_or_path: at(`${name}_bg.wasm`) });
}

/** Fetches a style sheet. */
function styled(href) {
  return new Promise((done, failed) => {
    const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
    style.onload = done;
    style.onerror = () => {
      style.remove();
      failed(new Error(`${href} could not be fetched`));
    };
    document.head.append(style);
  });
}

// Looking up. The dialog opens at once, and what is typed meanwhile is answered when the program is there.
const lookup = under("lookup");
let lookupAttempts = 0;
let lookupProgram;

function fetchLookup() {
  failLookup(false);
  lookupProgram = load("lookup", lookupAttempts++);
  lookupProgram.catch((error) => {
    console.error(error);
    failLookup(true);
  });
  openLookup();
}

function failLookup(failed) {
  under("lookup-failed").hidden = !failed;
  under("lookup-body").hidden = failed;
}

function openLookup() {
  lookupProgram.then(() => dispatchEvent(new Event("lookup-open")), () => {});
}

function look() {
  under("lookup-field").select();
  if (document.querySelector("dialog[open]") || !under("crash").hidden) return;
  lookup.showModal();
  if (lookupProgram) openLookup();
  else fetchLookup();
}

addEventListener("lookup-crash", () => failLookup(true));
document.querySelector("[data-lookup-retry]").addEventListener("click", fetchLookup);
document.querySelector("[data-lookup-close]").addEventListener("click", () => lookup.close());
addEventListener("click", (event) => event.target.closest("[data-search]") && look());
addEventListener("keydown", (event) => {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
  const types = target.closest("textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])");
  const slash = key === "/" && !altKey && !ctrlKey && !metaKey && !types;
  const k = key.toLowerCase() === "k" && (ctrlKey || metaKey) && !altKey && !shiftKey;
  if (!slash && !k) return;
  event.preventDefault();
  look();
});

// The desk of the sandbox. The page that holds it says when it is there, and when it has gone.
let deskAttempts = 0;
let deskProgram;
let debriefStyle;

function openDesk() {
  failDesk(false);
  deskProgram ??= load("desk", deskAttempts++);
  deskProgram.then(() => dispatchEvent(new Event("desk-open")), (error) => {
    console.error(error);
    deskProgram = undefined;
    failDesk(true);
  });
}

/** Shows or hides what the page says when the desk could not be opened, or has failed. */
function failDesk(failed) {
  const [place, apology] = [under("desk"), under("desk-failed")];
  if (!place || !apology) return;
  place.hidden = failed;
  apology.hidden = !failed;
}

addEventListener("desk-wanted", openDesk);
// What is looked at after the first act has its own style.
addEventListener("desk-begun", () => {
  debriefStyle ??= styled("debrief.css");
  debriefStyle.catch((error) => {
    console.error(error);
    debriefStyle = undefined;
  });
});
addEventListener("desk-unopened", () => failDesk(true));
addEventListener("desk-crash", () => {
  // A program that has failed cannot go on: the next try fetches a new one.
  deskProgram = undefined;
  failDesk(true);
});

// --- Without a network, and new versions ---------------------------------------------------------------------------

const underServe = document.querySelector('script[src^="__course/"]');
const HOUR = 3_600_000;

/** Tells the program that a new version waits; it asks the learner, and nothing changes until they agree. */
function offer(registration) {
  if (!registration.waiting || !navigator.serviceWorker.controller) return;
  root.setAttribute("data-update", "");
  dispatchEvent(new Event("course-update"));
}

async function keepOffline() {
  const registration = await navigator.serviceWorker.register("sw.js");
  offer(registration);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => worker.state === "installed" && offer(registration));
  });
  addEventListener("course-update-take", () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting?.postMessage({ type: "activate" });
  });
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && Date.now() - asked > HOUR) {
      asked = Date.now();
      registration.update().catch(() => {});
    }
  });
}

if (navigator.serviceWorker && !underServe) {
  addEventListener("course-started", () => {
    const whenIdle = globalThis.requestIdleCallback ?? ((task) => setTimeout(task, 1000));
    whenIdle(() => keepOffline().catch((error) => console.warn("The course cannot be kept for offline use:", error)));
  }, { once: true });
}
