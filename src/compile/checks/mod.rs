//! Step 2: the checks, one file per code.
//!
//! Each file says in its first lines what it finds and why that matters, and ends with the mistake that its test seeds.
//! What a trainer reads (title, reason, mending, example) stands in `locales/<lang>/check.ftl` under the code.
//! Adding a check is one new file, one row in the table below, and its words in both languages.

#[cfg(test)]
pub(super) mod harness;
mod scenario_faults;

use super::parse::draft::CourseDraft;
use super::problem::{Report, Severity};

/// The table of codes: number, slug, severity, and the file that looks for it.
macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident $slug:literal $severity:ident $module:ident;)*) => {
        $(mod $module;)*

        /// A check's stable code. A code never changes its meaning and is never given again.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Code {
            $($(#[$doc])* $code,)*
        }

        impl Code {
            /// Every code, in order.
            pub const ALL: &[Self] = &[$(Self::$code,)*];

            /// The code as authors see it: `A101`.
            pub fn number(self) -> &'static str {
                match self { $(Self::$code => stringify!($code),)* }
            }

            /// The code in words: `broken-front-matter`.
            pub fn slug(self) -> &'static str {
                match self { $(Self::$code => $slug,)* }
            }

            /// How bad it is.
            pub fn severity(self) -> Severity {
                match self { $(Self::$code => Severity::$severity,)* }
            }

            fn check(self, course: &CourseDraft<'_>, report: &mut Report<'_>) {
                match self { $(Self::$code => $module::check(course, report),)* }
            }
        }
    };
}

codes! {
    /// TOML cannot read the settings at the top of a text.
    A101 "broken-front-matter" Error broken_front_matter;
    /// A text does not begin with settings.
    A102 "no-front-matter" Error no_front_matter;
    /// TOML cannot read a settings file.
    A103 "broken-settings-file" Error broken_settings_file;
    /// A key that the format does not know.
    A104 "unknown-key" Error unknown_key;
    /// A key is missing.
    A105 "missing-key" Error missing_key;
    /// A value of the wrong sort.
    A106 "wrong-value" Error wrong_value;
    /// A name that cannot be an id.
    A107 "broken-id" Error broken_id;
    /// The same id twice.
    A108 "double-id" Error double_id;
    /// A text's id is not its path.
    A109 "id-differs-from-path" Error id_differs_from_path;
    /// A file that must be there is missing.
    A110 "missing-file" Error missing_file;
    /// A text that `course.toml` does not name.
    A111 "unlisted-file" Error unlisted_file;
    /// A name that the course needs for itself.
    A112 "reserved-name" Error reserved_name;
    /// A page that the app has no address for.
    A113 "page-without-address" Error page_without_address;
    /// A file that is not saved as UTF-8.
    A114 "broken-encoding" Error broken_encoding;
    /// A mark that a merge of two versions left behind.
    A115 "merge-marker" Error merge_marker;

    /// Raw HTML.
    A201 "raw-html" Error raw_html;
    /// A link that begins with something other than `https:` and `mailto:`.
    A202 "forbidden-scheme" Error forbidden_scheme;
    /// A link to a text that does not exist.
    A203 "dead-link" Error dead_link;
    /// A link to a heading that does not exist.
    A204 "dead-anchor" Error dead_anchor;
    /// Heading levels that jump.
    A205 "heading-level-jump" Error heading_level_jump;
    /// A heading of the first level.
    A206 "top-heading" Error top_heading;
    /// A heading without `{#id}`.
    A207 "heading-without-id" Error heading_without_id;
    /// More than an id in a heading's braces.
    A208 "heading-attributes" Error heading_attributes;
    /// A fence that nothing closes.
    A209 "unclosed-fence" Error unclosed_fence;
    /// A fence of a kind that the format does not know.
    A210 "unknown-fence" Error unknown_fence;
    /// A sentence that Markdown takes for an item of a list.
    A211 "list-from-number" Warning list_from_number;

    /// A question's first line lacks a word.
    A301 "missing-question-word" Error missing_question_word;
    /// An unknown word in a question's first line.
    A302 "unknown-question-word" Error unknown_question_word;
    /// A question kind that does not exist.
    A303 "unknown-question-kind" Error unknown_question_kind;
    /// A question kind that is not built yet.
    A304 "unbuilt-question-kind" Error unbuilt_question_kind;
    /// A question inside a list or a quotation.
    A305 "nested-question" Error nested_question;
    /// A question that asks nothing.
    A306 "question-without-prompt" Error question_without_prompt;
    /// A question with fewer than two options.
    A307 "too-few-options" Error too_few_options;
    /// An option that is marked neither right nor wrong.
    A308 "option-without-mark" Error option_without_mark;
    /// No option is right.
    A309 "no-right-option" Error no_right_option;
    /// Every option is right.
    A310 "only-right-options" Error only_right_options;
    /// A question `one` with several right options.
    A311 "several-right-options" Error several_right_options;
    /// A question `many` with one right option.
    A312 "single-right-option" Error single_right_option;
    /// An option without feedback.
    A313 "option-without-feedback" Error option_without_feedback;
    /// A question without explanation.
    A314 "question-without-explanation" Error question_without_explanation;
    /// Text in a question that belongs to none of its parts.
    A315 "stray-text-in-question" Error stray_text_in_question;
    /// A footnote in a question.
    A316 "footnote-in-question" Error footnote_in_question;
    /// An objective that the lesson does not have.
    A317 "unknown-objective" Error unknown_objective;
    /// An objective that no question asks for.
    A318 "objective-without-question" Error objective_without_question;

    /// A text in one language only.
    A401 "missing-translation" Error missing_translation;
    /// The languages ask different questions.
    A402 "different-questions" Error different_questions;
    /// The languages have different options.
    A403 "different-options" Error different_options;
    /// The languages have different headings.
    A404 "different-headings" Error different_headings;
    /// The languages have different objectives.
    A405 "different-objectives" Error different_objectives;
    /// The languages have different terms.
    A406 "different-terms" Error different_terms;
    /// The languages have different words in figures.
    A407 "different-figure-words" Error different_figure_words;

    /// A source that `sources.toml` does not name.
    A501 "unknown-source" Error unknown_source;
    /// A section that cites nothing.
    A502 "section-without-source" Error section_without_source;
    /// A text without the date of its last check.
    A503 "missing-check-date" Error missing_check_date;
    /// A check more than a year ago.
    A504 "old-check-date" Warning old_check_date;
    /// A check in the future.
    A505 "future-check-date" Error future_check_date;

    /// A picture without a text alternative.
    A601 "picture-without-text" Error picture_without_text;
    /// A picture that is not there.
    A602 "missing-figure" Error missing_figure;
    /// An SVG file that cannot be read.
    A603 "broken-figure" Error broken_figure;
    /// Something that a figure may not hold.
    A604 "forbidden-in-figure" Error forbidden_in_figure;
    /// A shape without a word on its fill.
    A605 "shape-without-fill" Error shape_without_fill;
    /// Words that stand in the figure itself.
    A606 "words-in-figure" Error words_in_figure;
    /// A placeholder without words.
    A607 "unknown-figure-word" Error unknown_figure_word;
    /// Words without a placeholder.
    A608 "unused-figure-word" Warning unused_figure_word;
    /// A term that the glossary does not have.
    A609 "unknown-term" Error unknown_term;

    /// The right option is too often the longest.
    A701 "longest-right-option" Warning longest_right_option;
    /// Placeholder text left over.
    A702 "placeholder-text" Error placeholder_text;
    /// A name that may not appear.
    A703 "forbidden-name" Error forbidden_name;
    /// A sentence of too many words.
    A704 "long-sentence" Warning long_sentence;
    /// A text of long sentences and long words.
    A705 "heavy-text" Warning heavy_text;
    /// A phrase that the course words otherwise.
    A706 "discouraged-phrase" Warning discouraged_phrase;

    /// A word that neither the scenario nor the format knows.
    A801 "unknown-scenario-word" Error unknown_scenario_word;
    /// A name for something of another sort.
    A802 "wrong-sort-of-name" Error wrong_sort_of_name;
    /// A name that is taken.
    A803 "taken-scenario-name" Error taken_scenario_name;
    /// A pattern, deed, step or rule that says nothing.
    A804 "broken-scenario-sentence" Error broken_scenario_sentence;
    /// A code or an address that could be real.
    A805 "could-be-real" Error could_be_real;
    /// Verification codes that do not suffice.
    A806 "broken-challenges" Error broken_challenges;
    /// A scenario that is too large to walk.
    A807 "too-large-scenario" Error too_large_scenario;
    /// A goal that cannot be reached faultlessly.
    A808 "goal-out-of-reach" Error goal_out_of_reach;
    /// An end that no way leads to.
    A809 "end-out-of-reach" Error end_out_of_reach;
    /// A rule that nobody can break, or nobody can keep.
    A810 "rule-without-choice" Error rule_without_choice;
    /// A way after which there is no end.
    A811 "dead-end" Error dead_end;
    /// Harm that no rule explains.
    A812 "harm-without-rule" Error harm_without_rule;
    /// A step that breaches a property of the sandbox.
    A813 "breached-property" Error breached_property;
    /// A guide that does not lead to the goal faultlessly.
    A814 "broken-guide" Error broken_guide;
    /// A story without words, or words without a story.
    A815 "half-scenario" Error half_scenario;
    /// Words that a scenario lacks.
    A816 "missing-scenario-words" Error missing_scenario_words;
    /// Words that a scenario does not need.
    A817 "unused-scenario-words" Error unused_scenario_words;
    /// A module, lesson or difficulty that does not exist.
    A818 "unknown-in-catalogue" Error unknown_in_catalogue;
    /// A lesson's scenario that does not exist.
    A819 "unknown-scenario" Error unknown_scenario;
}

/// Runs every check.
pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for code in Code::ALL {
        code.check(course, report);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_stand_in_order_and_are_given_once() {
        let numbers: Vec<&str> = Code::ALL.iter().map(|code| code.number()).collect();
        assert!(numbers.is_sorted_by(|a, b| a < b), "{numbers:?}");
    }

    #[test]
    fn a_sound_course_has_no_problem() {
        harness::sound().finds(&[]);
    }
}
