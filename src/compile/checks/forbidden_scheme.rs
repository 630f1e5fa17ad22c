//! A202: an address that begins with something other than `https:` and `mailto:`.
//!
//! `http:` can be read and changed on the way, `javascript:` is a program.

use super::Code;
use crate::compile::links::{Astray, resolve};
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (text, flow) in course.flows() {
        for link in flow.links() {
            if let Err(Astray::Scheme(scheme)) = resolve(course, text, &link.address) {
                report.add(Code::A202, &link.span).with("scheme", scheme);
            }
        }
    }
    for url in course.sources.iter().filter_map(|source| source.url.as_ref()) {
        if !url.value.starts_with("https://") {
            let scheme = url.value.split_inclusive(':').next().unwrap_or_default();
            report.add(Code::A202, &url.span).with("scheme", scheme);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn only_https_and_mailto_are_allowed() {
        sound()
            .replace(LV, "https://www.pmlp.gov.lv/", "http://www.pmlp.gov.lv/")
            .finds(&["A202 lv/pirmais/ievads.md:49:63"]);
        sound()
            .replace(LV, "https://www.pmlp.gov.lv/", "javascript:alert(1)")
            .finds(&["A202 lv/pirmais/ievads.md:49:63"]);
        sound().replace(LV, "https://www.pmlp.gov.lv/", "mailto:pasts@pmlp.gov.lv").finds(&[]);
    }

    #[test]
    fn a_source_needs_a_safe_address_too() {
        sound().replace("sources.toml", "https:", "http:").finds(&["A202 sources.toml:10:7"]);
    }
}


