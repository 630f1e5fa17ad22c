// The course as the site carries it: the tests read the key and the words of lessons from the same files as the page.

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The course in one language. */
export function courseIn(folder, lang) {
  const read = (path) => JSON.parse(readFileSync(join(folder, "content", lang, `${path}.json`), "utf8"));
  const index = read("index");
  const module = index.modules[0];
  const lesson = (slug) => withSteps(read(`${module.id}/${slug}`));
  const everyLesson = () => index.modules.flatMap(({ id, lessons }) => lessons.map(({ slug }) => withSteps(read(`${id}/${slug}`))));
  return { lang, index, module, lesson, lessons: module.lessons.map(({ slug }) => lesson(slug)), everyLesson, page: read };
}

/** A lesson with what a learner meets on the way through it, in order: headings and questions. */
function withSteps(lesson) {
  const steps = lesson.reading.blocks.flatMap((block) => {
    if (block.question) return [{ question: question(block.question) }];
    if (block.scenario) return [];
    return Array.from(block.html.matchAll(/<h[23] id="([^"]+)"/g), ([, anchor]) => ({ heading: anchor }));
  });
  const sections = new Set(lesson.reading.sections.map(({ anchor }) => anchor));
  const way = steps.filter((step) => step.question || sections.has(step.heading));
  const questions = way.flatMap((step) => step.question ?? []);
  return { ...lesson, title: lesson.reading.title, address: `/${lesson.id}`, steps: way, questions };
}

/** A question as a learner sees it: plain words, and which options are right. */
function question({ id, edition, prompt, hint, explanation, kind: { choice } }) {
  const options = choice.options.map((option) => ({
    text: plain(option.text),
    feedback: plain(option.feedback),
    right: option.mark === "right",
  }));
  return {
    id,
    edition,
    prompt: plain(prompt),
    hint: hint && plain(hint),
    explanation: plain(explanation),
    role: choice.arity === "one" ? "radio" : "checkbox",
    options,
    right: options.filter((option) => option.right),
    wrong: options.filter((option) => !option.right),
  };
}

/** The words of a piece of HTML, as a screen reader joins them. */
export function plain(html) {
  const text = html.replace(/<\/?(?:p|ul|ol|li|br|div)\b[^>]*>/g, " ").replace(/<[^>]*>/g, "");
  const signs = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name) => signs[name]).replace(/\s+/g, " ").trim();
}
