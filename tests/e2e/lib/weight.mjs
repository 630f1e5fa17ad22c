// What a learner's first lesson weighs on the line, counted from the built files.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/** The bytes of files of the site after brotli at its best. */
export function brotli(folder, files) {
  const sizes = files.map((file) => [file, brotliCompressSync(readFileSync(join(folder, file)), QUALITY).length]);
  return { files: Object.fromEntries(sizes), total: sizes.reduce((sum, [, size]) => sum + size, 0) };
}

/** The files without which there is no program, as the page names them. */
export function programFiles(folder) {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const named = (attribute) => new RegExp(`${attribute}="?([^\\s">]+)`).exec(html)[1];
  return ["index.html", named("src"), named("data-js"), named("data-wasm")];
}
