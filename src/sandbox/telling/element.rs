//! What can be asked "why?" on the desk.

use super::Teller;
use crate::sandbox::device::{Thing, TraceAct, WorkstationAct};
use crate::sandbox::ids::{AppId, MailId, PersonId};
use crate::sandbox::message::Tie;
use crate::sandbox::page::{Button, Field};
use crate::sandbox::stage::Server;
use crate::sandbox::word::Secret;
use crate::sandbox::world::World;

/// A thing on the desk that the learner may ask about.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Element {
    /// The address bar of the learner's browser.
    AddressBar,
    /// The page in it.
    Page,
    /// A button on the page.
    Button(Button),
    /// The field on the page.
    Field(Field),
    /// The verification code on the page.
    ControlCode,
    /// The card reader.
    Reader,
    /// The window of the card software.
    Window,
    /// The list of certificates in it.
    Certificates,
    /// A keypad.
    Keypad(Secret),
    /// A card, a phone, a document.
    Thing(Thing),
    /// An app on a phone.
    App(AppId),
    /// The request that an app shows.
    Request(AppId),
    /// The fingerprint reader, where an app takes a finger.
    Fingerprint(AppId),
    /// Choosing another PIN in an app.
    ChangePin(AppId),
    /// Taking another user number in an app.
    ChangeNumber(AppId),
    /// The verification code in it.
    RequestCode(AppId),
    /// The mandate form.
    Form,
    /// The list of authorised e-services.
    ServiceList,
    /// A message with a link.
    Mail(MailId),
    /// Scanning a QR code with an app.
    Scan(AppId),
    /// Somebody.
    Person(PersonId),
    /// What one does about what stays behind on a shared computer.
    Trace(TraceAct),
    /// What one does at the screen of the work computer.
    Workstation(WorkstationAct),
    /// Leaving the desk for a while.
    StepAway,
    /// Coming back to it.
    ComeBack,
    /// Waiting.
    Wait,
    /// Leaving.
    Leave,
}

impl Teller {
    /// What a thing on the desk is and why it matters, in one sentence.
    pub fn why_element(&self, world: &World, element: Element) -> String {
        let words = self.words;
        let why = match element {
            Element::AddressBar => return self.why_address(world),
            Element::Page => words.element_page(),
            Element::Button(button) => self.why_button(button),
            Element::Field(Field::Account) => words.element_field_account(),
            Element::Field(Field::Client) => words.element_field_client(),
            Element::Field(Field::Code(_)) => words.element_field_code(),
            Element::ControlCode => words.element_control_code(),
            Element::Reader => words.element_reader(),
            Element::Window => words.element_window(),
            Element::Certificates => words.element_certificates(),
            Element::Keypad(Secret::Pin1) => words.element_keypad_pin1(),
            Element::Keypad(Secret::Pin2) => words.element_keypad_pin2(),
            Element::Keypad(Secret::Puk) => words.element_keypad_puk(),
            Element::Keypad(Secret::BankCode) => words.element_keypad_bank_code(),
            Element::Mail(_) => words.element_mail(),
            Element::Scan(_) => words.element_scan(),
            Element::Thing(Thing::Card(_)) => words.element_card(),
            Element::Thing(Thing::Phone(_)) => words.element_phone(),
            Element::Thing(Thing::Document(_)) => words.element_document(),
            Element::App(_) => words.element_app(),
            Element::Request(app) => self.why_request(world, app),
            Element::ChangePin(_) => words.element_change_pin(),
            Element::ChangeNumber(_) => words.element_change_number(),
            Element::Fingerprint(_) => words.element_fingerprint(),
            Element::RequestCode(_) => words.element_request_code(),
            Element::Form => words.element_form(),
            Element::ServiceList => words.element_list(),
            Element::Person(_) => words.element_person(),
            Element::Trace(act) => self.why_trace(act),
            Element::Workstation(act) => self.why_workstation(act),
            Element::StepAway => words.why_stepped_away(),
            Element::ComeBack => words.why_came_back(),
            Element::Wait => words.element_wait(),
            Element::Leave => words.element_leave(),
        };
        why.to_owned()
    }

    /// Looking closer is help: asked about the address, the desk says if it is not the one that the page claims.
    fn why_address(&self, world: &World) -> String {
        let page = self.stage.desk().and_then(|desk| world.browsers[desk].page);
        match page.map(|page| (page.site, self.stage.sites[page.site].server)) {
            Some((site, Server::Relay(relay))) => {
                let real = self.address(self.stage.relays[relay].imitates);
                self.words.element_address_foreign(&self.address(site), &real)
            }
            Some((site, Server::Phishing(_))) => self.words.element_address_phishing(&self.address(site)),
            Some((_, Server::Abroad(_))) => self.words.element_address_abroad().to_owned(),
            Some((_, Server::Node(country))) if self.stage.home() != Some(country) => {
                self.words.element_address_abroad().to_owned()
            }
            Some((_, Server::Portal(_) | Server::Bank(_) | Server::Login | Server::Node(_))) | None => {
                self.words.element_address().to_owned()
            }
        }
    }

    fn why_request(&self, world: &World, app: AppId) -> &'static str {
        match world.apps[app].request.map(|request| request.tie) {
            Some(Tie::Named) => self.words.element_request_named(),
            Some(Tie::Choice(..)) => self.words.element_request_choice(),
            Some(Tie::Code(_)) | None => self.words.element_request(),
        }
    }

    fn why_button(&self, button: Button) -> &'static str {
        let words = self.words;
        match button {
            Button::LogIn(_) => words.element_log_in(),
            Button::Country(_) => words.element_country(),
            Button::Bank(_) => words.element_bank(),
            Button::Means(_) | Button::Method(_) => words.element_method(),
            Button::Cancel => words.element_cancel(),
            Button::Agree => words.element_agree(),
            Button::Refuse => words.element_refuse(),
            Button::Again => words.element_again(),
            Button::Role(_) => words.element_role(),
            Button::Open(_) => words.element_open(),
            Button::Want(_) => words.element_want(),
            Button::Submit => words.element_submit(),
            Button::Sign => words.element_sign(),
            Button::Record => words.element_record(),
            Button::LogOut => words.element_log_out(),
            Button::Home => words.element_home(),
        }
    }
}
