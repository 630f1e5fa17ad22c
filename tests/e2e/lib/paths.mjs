// Where things are. `cargo xtask test` says so by environment variables; by hand the usual places will do.

import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const inRepository = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The built site. */
export const DIST = process.env.ATSLEGA_DIST || inRepository("dist");
/** The trainer's command. */
export const COURSE = process.env.ATSLEGA_COURSE || inRepository("target/command/course");
/** The browser. */
export const CHROMIUM = process.env.CHROMIUM || "/usr/bin/chromium";
/** The lessons as they are written. */
export const CONTENT = inRepository("content");
/** The words of the interface. */
export const LOCALES = inRepository("locales");

/** Copies folders side by side into a temporary one; `remove` takes it away again. */
export function copies(folders) {
  const parent = mkdtempSync(join(tmpdir(), "atslega-e2e-"));
  const places = Object.entries(folders).map(([name, from]) => {
    const to = join(parent, name);
    cpSync(from, to, { recursive: true });
    return [name, to];
  });
  return { ...Object.fromEntries(places), remove: () => rmSync(parent, { recursive: true, force: true }) };
}
