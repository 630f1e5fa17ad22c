//! What the simulated official screens show: pages of sites. They address people formally.

use super::Teller;
use super::shown::{Line, Screen, Tone};
use crate::sandbox::device::Assertion;
use crate::sandbox::ids::{BrowserId, PersonId, ServiceId, SiteId};
use crate::sandbox::page::{Applicant, Button, Denial, Field, Page, Register, View};
use crate::sandbox::stage::{Server, Submission};
use crate::sandbox::word::{Method, Secret, Word};
use crate::sandbox::world::World;

impl Teller {
    /// A page in words.
    pub fn page(&self, world: &World, page: &Page) -> Screen {
        let words = self.words;
        let plain = |title: &str| self.blank(page, title, Tone::Plain);
        let mut screen = match page.view {
            View::Home => plain(words.page_home()).with(words.page_home_text()),
            View::Methods => plain(words.page_methods()).with(words.page_methods_text()),
            View::CardWait => self.blank(page, words.page_card_wait(), Tone::Waiting).with(words.page_card_wait_text()),
            View::Account(method) => plain(&words.page_account(&self.method(method))).and(self.account_text(method)),
            View::ControlCode(code) => Screen {
                code: Some(self.digits(code)),
                ..self.blank(page, words.page_control_code(), Tone::Waiting).with(words.page_control_code_text())
            },
            View::AppWait(vendor) => self
                .blank(page, &self.open_app(vendor), Tone::Waiting)
                .with(words.page_app_wait_text())
                .note(words.page_app_wait_assumed()),
            View::Qr(_) => self.blank(page, words.page_qr(), Tone::Waiting).with(words.page_qr_text()),
            View::Code(Secret::BankCode) => plain(words.page_code_bank()).note(words.page_code_bank_text()),
            View::Code(secret @ (Secret::Pin1 | Secret::Pin2 | Secret::Puk)) => {
                plain(&words.page_code(&self.secret(secret))).with(words.page_code_text())
            }
            View::Thanks => self.blank(page, words.page_thanks(), Tone::Good).with(words.page_thanks_text()),
            View::Consent(service) => {
                plain(words.page_consent()).with(self.service_line(service)).with(words.page_consent_text())
            }
            View::Banks => plain(words.page_banks()).with(words.page_banks_text()),
            View::Scheme => plain(words.page_scheme()).with(words.page_scheme_text()),
            View::NationalAccount(means) => {
                plain(&words.page_account(&self.name(Word::Means(means)))).with(words.page_national_account_text())
            }
            View::Countries => plain(words.page_countries()).with(words.page_countries_text()),
            View::Attributes(assertion) => plain(words.page_attributes())
                .and(self.attributes(assertion))
                .with(words.page_attributes_text())
                .note(words.page_attributes_assumed()),
            View::Roles(_) => {
                plain(words.page_roles()).with(words.page_roles_text()).and(self.holder_lines(world, page))
            }
            View::Rights(service) => self
                .blank(page, words.page_rights(), Tone::Good)
                .with(self.service_line(service))
                .and(self.holder_lines(world, page)),
            View::Denied(service, denial) => self
                .blank(page, self.denied_title(denial), Tone::Bad)
                .with(self.denied_text(denial))
                .with(self.service_line(service))
                .and(self.holder_lines(world, page)),
            View::Service(service, applicant) => self.service_page(world, page, service, applicant),
            View::Signing(service, _) => self
                .blank(page, words.page_signing(), Tone::Waiting)
                .with(self.service_line(service))
                .with(words.page_signing_text()),
            View::Unsigned(service, _, failure) => self
                .blank(page, words.page_unsigned(), Tone::Bad)
                .with(self.failure(failure))
                .with(self.service_line(service)),
            View::Receipt(service, register) => self
                .blank(page, words.page_receipt(), Tone::Good)
                .with(self.service_line(service))
                .and(self.register_line(register)),
            View::LoggedOut => self.blank(page, words.page_logged_out(), Tone::Good).with(words.page_logged_out_text()),
            View::Failed(failure) => self.blank(page, words.page_failed(), Tone::Bad).with(self.failure(failure)),
        };
        screen.field = self.field(page.view).map(|(label, _)| label.to_owned());
        screen
    }

    /// A page's title.
    pub(super) fn title(&self, view: View) -> String {
        let words = self.words;
        match view {
            View::Home => words.page_home().to_owned(),
            View::Methods => words.page_methods().to_owned(),
            View::CardWait => words.page_card_wait().to_owned(),
            View::Account(method) => words.page_account(&self.method(method)),
            View::ControlCode(_) => words.page_control_code().to_owned(),
            View::AppWait(vendor) => self.open_app(vendor),
            View::Qr(_) => words.page_qr().to_owned(),
            View::Code(Secret::BankCode) => words.page_code_bank().to_owned(),
            View::Code(secret @ (Secret::Pin1 | Secret::Pin2 | Secret::Puk)) => words.page_code(&self.secret(secret)),
            View::Thanks => words.page_thanks().to_owned(),
            View::Consent(_) => words.page_consent().to_owned(),
            View::Banks => words.page_banks().to_owned(),
            View::Scheme => words.page_scheme().to_owned(),
            View::NationalAccount(means) => words.page_account(&self.name(Word::Means(means))),
            View::Countries => words.page_countries().to_owned(),
            View::Attributes(_) => words.page_attributes().to_owned(),
            View::Roles(_) => words.page_roles().to_owned(),
            View::Rights(_) => words.page_rights().to_owned(),
            View::Denied(_, denial) => self.denied_title(denial).to_owned(),
            View::Service(service, _) => self.name(Word::Service(service)),
            View::Signing(..) => words.page_signing().to_owned(),
            View::Unsigned(..) => words.page_unsigned().to_owned(),
            View::Receipt(..) => words.page_receipt().to_owned(),
            View::LoggedOut => words.page_logged_out().to_owned(),
            View::Failed(_) => words.page_failed().to_owned(),
        }
    }

    /// The words on a button.
    pub fn button(&self, button: Button) -> String {
        let words = self.words;
        let service = |service| self.name(Word::Service(service));
        match button {
            Button::LogIn(wanted) => words.button_log_in(&service(wanted)),
            Button::Method(method) => self.method(method).to_owned(),
            Button::Bank(bank) => self.name(Word::Site(bank)),
            Button::Means(means) => self.name(Word::Means(means)),
            Button::Country(country) => self.name(Word::Country(country)),
            Button::Cancel => words.button_cancel().to_owned(),
            Button::Agree => words.button_agree().to_owned(),
            Button::Refuse => words.button_refuse().to_owned(),
            Button::Again => words.button_again().to_owned(),
            Button::Role(role) => self.name(Word::Role(role)),
            Button::Open(granted) => words.button_open(&service(granted)),
            Button::Want(wanted) => words.button_want(&service(wanted)),
            Button::Submit => words.button_submit().to_owned(),
            Button::Sign => words.button_sign().to_owned(),
            Button::Record => words.button_record().to_owned(),
            Button::LogOut => words.button_log_out().to_owned(),
            Button::Home => words.button_home().to_owned(),
        }
    }

    /// The label of a page's field, and the words on the button that sends it off.
    pub fn field(&self, view: View) -> Option<(&'static str, &'static str)> {
        let words = self.words;
        let account = (words.field_account(), words.field_account_confirm());
        Some(match (view.field()?, view) {
            (Field::Account, View::Account(Method::EparakstsMobile)) => {
                (words.field_user_number(), words.field_user_number_confirm())
            }
            (Field::Account, View::Account(Method::Bank)) => {
                (words.field_bank_number(), words.field_bank_number_confirm())
            }
            (Field::Account, View::NationalAccount(_)) => (words.field_national(), words.field_national_confirm()),
            (Field::Account, _) => account,
            (Field::Code(secret), _) => (self.secret(secret), words.field_account_confirm()),
            (Field::Client, _) => (words.field_client(), words.field_client_confirm()),
        })
    }

    fn account_text(&self, method: Method) -> Option<&'static str> {
        match method {
            Method::Eid | Method::SmartIdQr | Method::Eidas => None,
            Method::Bank => Some(self.words.page_account_bank()),
            Method::SmartId => Some(self.words.page_account_smart_id()),
            Method::EparakstsMobile => Some(self.words.page_account_eparaksts_mobile()),
        }
    }

    /// A page that says whose it is. A counterfeit says what the real site says.
    fn blank(&self, page: &Page, title: &str, tone: Tone) -> Screen {
        Screen::new(self.name(Word::Site(self.claimed(page))), title, tone)
    }

    /// What stands behind the site that a page says it is of: a counterfeit looks like what it imitates.
    pub fn looks_like(&self, page: &Page) -> Server {
        self.stage.sites[self.claimed(page)].server
    }

    /// The site that a page says it is of.
    pub(super) fn claimed(&self, page: &Page) -> SiteId {
        match self.stage.sites[page.site].server {
            Server::Portal(_) | Server::Bank(_) | Server::Login | Server::Abroad(_) | Server::Node(_) => page.site,
            Server::Phishing(phishing) => self.stage.phishing[phishing].imitates.unwrap_or(page.site),
            Server::Relay(relay) => match page.view {
                View::Methods
                | View::Banks
                | View::CardWait
                | View::Account(_)
                | View::ControlCode(_)
                | View::AppWait(_)
                | View::Qr(_)
                | View::Code(_)
                | View::Thanks
                | View::Consent(_)
                | View::Scheme
                | View::NationalAccount(_)
                | View::Countries
                | View::Attributes(_)
                | View::Failed(_) => self.stage.login,
                View::Home
                | View::Roles(_)
                | View::Rights(_)
                | View::Denied(..)
                | View::Service(..)
                | View::Signing(..)
                | View::Unsigned(..)
                | View::Receipt(..)
                | View::LoggedOut => self.stage.relays[relay].imitates,
            },
        }
    }

    fn service_page(&self, world: &World, page: &Page, service: ServiceId, applicant: Applicant) -> Screen {
        let words = self.words;
        let screen = self.blank(page, &self.name(Word::Service(service)), Tone::Plain);
        let holder = self.session(world, page).map(|(holder, _)| self.person(holder)).unwrap_or_default();
        match applicant {
            Applicant::Oneself => screen.fact(words.line_applicant(&holder)).and(self.to_hand_in(service)),
            Applicant::Missing => screen.fact(words.line_submitted_by(&holder)).with(words.page_service_missing()),
            Applicant::Client(client) => screen
                .fact(words.line_submitted_by(&holder))
                .fact(words.line_client(&self.person(client)))
                .and(self.to_hand_in(service)),
        }
    }

    /// How an application that is filled in is handed in.
    fn to_hand_in(&self, service: ServiceId) -> Vec<Line> {
        let words = self.words;
        match self.stage.services[service].submission {
            Submission::Plain => vec![words.page_service_text().into()],
            Submission::Signed => {
                vec![words.page_service_signed().into(), Line::Note(words.page_service_signed_assumed().to_owned())]
            }
        }
    }

    /// The four attributes that would cross the border, and where they would go.
    fn attributes(&self, assertion: Assertion) -> Vec<Line> {
        let words = self.words;
        let receiver = words.line_receiver(&self.name(Word::Country(assertion.to)));
        let data = self.stage.minimum_data(assertion).map(|data| {
            [
                words.line_family_name(&data.family_name),
                words.line_first_name(&data.first_name),
                words.line_born(&self.day(data.born)),
                words.line_identifier(&data.identifier),
            ]
        });
        [receiver].into_iter().chain(data.into_iter().flatten()).map(Line::Fact).collect()
    }

    pub(super) fn service_line(&self, service: ServiceId) -> Line {
        Line::Fact(self.words.line_service(&self.name(Word::Service(service))))
    }

    fn denied_title(&self, denial: Denial) -> &'static str {
        match denial {
            Denial::Role | Denial::Person => self.words.page_denied(),
            Denial::Level => self.words.page_denied_level_title(),
            Denial::Document => self.words.page_denied_document_title(),
        }
    }

    fn denied_text(&self, denial: Denial) -> &'static str {
        match denial {
            Denial::Role => self.words.page_denied_role(),
            Denial::Level => self.words.page_denied_level(),
            Denial::Document => self.words.page_denied_document(),
            Denial::Person => self.words.page_denied_person(),
        }
    }

    fn register_line(&self, register: Register) -> Option<&'static str> {
        match register {
            Register::NotNeeded => None,
            Register::Open => Some(self.words.page_receipt_open()),
            Register::Done => Some(self.words.page_receipt_done()),
        }
    }

    /// Whom the portal takes the visitor for, and in which role.
    fn holder_lines(&self, world: &World, page: &Page) -> Vec<Line> {
        let Some((holder, role)) = self.session(world, page) else { return Vec::new() };
        let role = role.map(|role| self.words.line_role(&self.name(role)));
        [self.words.line_holder(&self.person(holder))].into_iter().chain(role).map(Line::Fact).collect()
    }

    /// The holder of the session whose page the learner sees, and the role.
    fn session(&self, world: &World, page: &Page) -> Option<(PersonId, Option<Word>)> {
        let shown = |browser: BrowserId| world.browsers[browser].page == Some(*page);
        let visitor = self.stage.desk().filter(|desk| shown(*desk));
        let (site, browser) = match self.stage.sites[page.site].server {
            Server::Portal(_)
            | Server::Phishing(_)
            | Server::Bank(_)
            | Server::Login
            | Server::Abroad(_)
            | Server::Node(_) => {
                (page.site, visitor.or_else(|| self.stage.browsers.keys().find(|browser| shown(*browser)))?)
            }
            Server::Relay(relay) => (self.stage.relays[relay].imitates, self.stage.relays[relay].browser),
        };
        let (portal, _) = self.stage.portals.iter().find(|(_, portal)| **portal == site)?;
        let session = world.portals[portal].sessions[browser]?;
        Some((self.stage.certificates[session.certificate].holder, session.role.map(Word::Role)))
    }
}
