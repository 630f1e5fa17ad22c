// What the browser keeps of a learner: the documents in local storage.

/** The key of a module's document. */
export const keyOf = (module) => `atslega.module.${module}`;
/** The key of the first module's document. */
export const MODULE = keyOf("tris-soli");
/** The key of the document with the settings. */
export const SETTINGS = "atslega.settings";

/** Everything that the course keeps, as text by key. */
export function shelf(page) {
  return page.evaluate(() => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith("atslega."))));
}

/** The document of the first module. */
export const moduleRecord = async (page) => JSON.parse((await shelf(page))[MODULE]);

/** Puts documents on the shelf, once, before the app of this tab first runs. */
export function putOnShelf(page, documents) {
  return page.addInitScript((entries) => {
    // A tab keeps its session over a reload; what the app has made of the documents meanwhile must stay.
    if (sessionStorage.getItem("put-on-shelf")) return;
    sessionStorage.setItem("put-on-shelf", "yes");
    for (const [key, text] of entries) localStorage.setItem(key, text);
  }, Object.entries(documents));
}

/** Lets the browser deny storage, as some do in private windows. */
export function denyStorage(page) {
  return page.addInitScript(() => {
    const denied = () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    };
    Object.defineProperty(globalThis, "localStorage", { get: denied });
  });
}
