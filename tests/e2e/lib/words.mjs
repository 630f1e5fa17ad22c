// The words of the interface, read from where translators write them, so that a test names a button as the page does.
// It knows as much of Fluent as these files use: placeables of variables, attributes, and a choice by PLURAL.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LOCALES } from "./paths.mjs";

/** The languages of the course, by their names in English. */
export const LANGUAGES = { lv: "Latvian", en: "English" };

/** A function from a message's id (or `id.attribute`) and its variables to its words: of the app, or of the desk. */
export function words(lang, file = "app") {
  const messages = read(readFileSync(join(LOCALES, lang, `${file}.ftl`), "utf8"));
  const plural = new Intl.PluralRules(lang);
  return (id, variables = {}) => {
    const message = messages.get(id);
    if (message === undefined) throw new Error(`${lang}/${file}.ftl has no message ${id}`);
    return fill(chosen(message, variables, plural), variables);
  };
}

/** The messages of a file: id → everything that belongs to it. */
function read(text) {
  const messages = text.matchAll(/^([a-z][a-z0-9-]*) =[ ]*(.*(?:\n[ }]+.*)*)/gm);
  return new Map(Array.from(messages, ([, id, value]) => withAttributes(id, value)).flat());
}

/** A message's value under its id, and each of its attributes under `id.attribute`. */
function withAttributes(id, text) {
  const [value, ...rest] = text.split(/\n\s+\.([a-z-]+) = /);
  const attributes = rest.flatMap((part, at) => (at % 2 ? [] : [[`${id}.${part}`, rest[at + 1].trim()]]));
  return [[id, value.trim()], ...attributes];
}

/** The variant that fits the number, where a message has variants. */
function chosen(message, variables, plural) {
  const choice = /^\{ PLURAL\(\$(\w+)\) ->([\s\S]*)\}$/.exec(message);
  if (!choice) return message;
  const [, variable, list] = choice;
  const variants = Array.from(list.matchAll(/^\s*\*?\[(\w+)\] (.*)$/gm), ([, form, text]) => [form, text]);
  const byForm = new Map(variants);
  return byForm.get(plural.select(variables[variable])) ?? byForm.get("other");
}

function fill(text, variables) {
  return text.replace(/\{ \$(\w+) \}/g, (_, name) => {
    if (!(name in variables)) throw new Error(`“${text}” needs ${name}`);
    return String(variables[name]);
  });
}
