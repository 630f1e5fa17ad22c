//! One file per page.

pub(crate) mod failure;
pub(crate) mod home;
pub(crate) mod lesson;
pub(crate) mod missing;
pub(crate) mod module;
pub(crate) mod sandbox;
pub(crate) mod scenario;
pub(crate) mod settings;
pub(crate) mod text;

use super::state::Course;
use atslega::dom;

/// Gives the tab the title of the page that is being drawn.
fn title(course: &Course, page: &str) {
    dom::set_title(&course.words.page_title(&page));
}
