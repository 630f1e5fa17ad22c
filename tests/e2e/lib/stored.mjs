// What the browser keeps of a learner: the documents in local storage.

/** The key of the first module's document. */
export const MODULE = "atslega.module.tris-soli";
/** The key of the document with the settings. */
export const SETTINGS = "atslega.settings";

/** Everything that the course keeps, as text by key. */
export function shelf(page) {
  return page.evaluate(() => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith("atslega."))));
}

/** The document of the first module. */
export const moduleRecord = async (page) => JSON.parse((await shelf(page))[MODULE]);

/** Puts documents on the shelf before the app runs: the icon is a page of the same site without the app. */
export async function putOnShelf(page, site, documents) {
  await page.goto(`${site.url}icons/key.svg`);
  await page.evaluate((entries) => entries.forEach(([key, text]) => localStorage.setItem(key, text)), Object.entries(documents));
}
