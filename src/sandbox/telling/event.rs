//! What happened, one sentence for the timeline: to the learner as *you*, of all others by name.

use super::Teller;
use super::noticed::Witness;
use crate::sandbox::device::{Place, Thing};
use crate::sandbox::event::Event;
use crate::sandbox::ids::{AppId, CardId, CertificateId, PersonId, ServiceId, SiteId};
use crate::sandbox::message::Matter;
use crate::sandbox::page::{Denial, Field};
use crate::sandbox::stage::{Carrier, DocumentState, Memory};
use crate::sandbox::word::{Pick, Secret, Typed, Word};
use crate::sandbox::world::World;

impl Teller {
    /// What happened, in one sentence; nothing for what is not worth a line. `before` is the world before the step.
    pub fn event(&self, before: &World, event: &Event) -> Option<String> {
        let told = self.plain_event(before, event)?;
        match self.witness(event) {
            Witness::At(browser) if self.stage.desk() != Some(browser) => {
                Some(self.words.elsewhere(&self.name(Word::Browser(browser)), &told))
            }
            Witness::At(_) | Witness::Nobody | Witness::Near(_) | Witness::Holder(_) | Witness::Anybody => Some(told),
        }
    }

    #[expect(clippy::too_many_lines, reason = "a table with a row for each event")]
    fn plain_event(&self, before: &World, event: &Event) -> Option<String> {
        let words = self.words;
        let service = |service: ServiceId| self.name(Word::Service(service));
        Some(match *event {
            Event::Refused | Event::Restless | Event::Sent(_) => return None,
            Event::Opened(who, site) => {
                let address = self.address(site);
                self.by(who, words.event_opened_you(&address), |who| words.event_opened_other(&address, &who))
            }
            Event::MethodChosen(who, method) => {
                let method = self.method(method);
                self.by(who, words.event_method_you(&method), |who| words.event_method_other(&method, &who))
            }
            Event::BankChosen(who, bank) => {
                let bank = self.name(Word::Site(bank));
                self.by(who, words.event_bank_you(&bank), |who| words.event_bank_other(&bank, &who))
            }
            Event::MeansChosen(who, means) => {
                let means = self.name(Word::Means(means));
                self.by(who, words.event_method_you(&means), |who| words.event_method_other(&means, &who))
            }
            Event::CountryChosen(who, country) => {
                let country = self.name(Word::Country(country));
                self.by(who, words.event_country_you(&country), |who| words.event_country_other(&country, &who))
            }
            Event::Disclosed(who, assertion) => {
                let to = self.name(Word::Country(assertion.to));
                self.by(who, words.event_disclosed_you(&to), |who| words.event_disclosed_other(&to, &who))
            }
            Event::Withheld(who, _) => {
                self.by(who, words.event_withheld_you().to_owned(), |who| words.event_withheld_other(&who))
            }
            Event::Vouched(_, assertion) => {
                words.event_vouched(&self.name(Word::Country(assertion.from)), &self.holder(assertion.certificate))
            }
            Event::Matched(_, who) => words.event_matched(&self.person(who)),
            Event::Unmatched(_, who) => words.event_unmatched(&self.person(who)),
            Event::Entered(who, site, field, code) => self.entered(who, site, field, code),
            Event::PageClosed(who) => {
                self.by(who, words.event_page_closed_you().to_owned(), |who| words.event_page_closed_other(&who))
            }
            Event::Traced(who, act) => self.traced(who, act),
            Event::CardInserted(card) => self.inserted(before, card),
            Event::CardTaken(card) => words.event_card_taken(&self.name(Word::Card(card))),
            Event::CertificateChosen(chosen) if self.chooses(chosen) => {
                words.event_certificate_chosen_you(&self.name(Word::Certificate(chosen)))
            }
            Event::CertificateChosen(chosen) => words.event_certificate_chosen(&self.name(Word::Certificate(chosen))),
            Event::Typed(who, _, secret, typed) => self.typed(who, secret, typed),
            Event::Blocked(at, secret) => words.event_blocked(&self.name(at.word()), &self.secret(secret)),
            Event::Unblocked(card, secret) => words.event_unblocked(&self.name(Word::Card(card)), &self.secret(secret)),
            Event::Inspected(card) => words.event_inspected(&self.name(Word::Card(card))),
            Event::Renewed(certificate) => words.event_renewed(&self.name(Word::Certificate(certificate))),
            Event::Suspended(certificate) => words.event_suspended(&self.name(Word::Certificate(certificate))),
            Event::KeyUsed(certificate) => words.event_key_used(&self.name(Word::Certificate(certificate))),
            Event::Requested(app, matter) => words.event_requested(&self.name(Word::App(app)), &self.matter(matter)),
            Event::Rejected(app, matter) => self.rejected(before, app, matter),
            Event::Touched(who, app, _) => {
                let app = self.name(Word::App(app));
                self.by(who, words.event_touched_you(&app), |who| words.event_touched_other(&app, &who))
            }
            Event::Approved(who, _, matter) => {
                let matter = self.matter(matter);
                self.by(who, words.event_approved_you(&matter), |who| words.event_approved_other(&matter, &who))
            }
            Event::Scanned(who, app, _) => {
                let app = self.name(Word::App(app));
                self.by(who, words.event_scanned_you(&app), |who| words.event_scanned_other(&app, &who))
            }
            Event::Picked(who, _, Pick::Right) => {
                self.by(who, words.event_picked_right_you().to_owned(), |who| words.event_picked_right_other(&who))
            }
            Event::Picked(who, _, Pick::Wrong) => {
                self.by(who, words.event_picked_wrong_you().to_owned(), |who| words.event_picked_wrong_other(&who))
            }
            Event::Surrendered(who, site, secret, _) => {
                let (address, secret) = (self.address(site), self.secret(secret));
                self.by(who, words.event_surrendered_you(&address, &secret), |who| {
                    words.event_surrendered_other(&address, &secret, &who)
                })
            }
            Event::Paid(payment) => words.event_paid(&self.name(Word::Payment(payment))),
            Event::NotPaid(payment) => words.event_not_paid(&self.name(Word::Payment(payment))),
            Event::Followed(who, _, site) => {
                let address = self.address(site);
                self.by(who, words.event_followed_you(&address), |who| words.event_followed_other(&address, &who))
            }
            Event::Reported(_) => words.event_reported().to_owned(),
            Event::PinChanged(app) => words.event_pin_changed(&self.name(Word::App(app))),
            Event::NumberChanged(app) => words.event_number_changed(&self.name(Word::App(app))),
            Event::Consented(who, _, wanted) => {
                let wanted = service(wanted);
                self.by(who, words.event_consented_you(&wanted), |who| words.event_consented_other(&wanted, &who))
            }
            Event::CodeShown(_, code) => words.event_code_shown(&self.digits(code)),
            Event::CertificateChecked(certificate, standing) => {
                words.event_certificate_checked(&self.name(Word::Certificate(certificate)), &self.standing(standing))
            }
            Event::Authenticated(_, certificate) => {
                words.event_authenticated(&self.person(self.stage.certificates[certificate].holder))
            }
            Event::Signed(certificate) => words.event_signed(&self.name(Word::Certificate(certificate))),
            Event::LoginFailed(_) => words.event_login_failed().to_owned(),
            Event::TimedOut(_) => words.event_timed_out().to_owned(),
            Event::SessionOpened(_, portal, who) => {
                words.event_session_opened(&self.name(Word::Site(self.stage.portals[portal])), &self.person(who))
            }
            Event::RoleTaken(_, _, role) => words.event_role_taken(&self.name(Word::Role(role))),
            Event::Authorized(_, _, granted) => words.event_authorized(&service(granted)),
            Event::Denied(_, _, denied, Denial::Role) => words.event_denied_role(&service(denied)),
            Event::Denied(_, _, denied, Denial::Level) => words.event_denied_level(&service(denied)),
            Event::Denied(_, _, denied, Denial::Person) => words.event_denied_person(&service(denied)),
            Event::Denied(_, _, denied, Denial::Document) => words.event_denied_document(&service(denied)),
            Event::Submitted(wanted, by, client) => self.submitted(wanted, by, client),
            Event::SignatureDeclined(_, certificate) => {
                words.event_signature_declined(&self.name(Word::Certificate(certificate)))
            }
            Event::Recorded(done) => words.event_recorded(&service(done)),
            Event::LoggedOut(_, who) => words.event_logged_out(&self.person(who)),
            Event::Told(_, sentence) => words.event_told(&self.sentence(sentence)),
            Event::Said(who, line) => words.event_said(&self.line(line), &self.person(who)),
            Event::Moved(thing, place) => return self.moved(before, thing, place),
            Event::Examined(document, state) => {
                let name = self.name(Word::Document(document));
                match state {
                    DocumentState::Valid => words.event_examined_valid(&name),
                    DocumentState::Expired => words.event_examined_expired(&name),
                }
            }
            Event::Consulted => words.event_consulted().to_owned(),
            Event::FormFilled(written) => words.event_form_filled(&service(written)),
            Event::FormSigned(who, written) => words.event_form_signed(&service(written), &self.person(who)),
            Event::FormFiled(written) => words.event_form_filed(&service(written)),
            Event::ReadAloud(who, read) => words.event_read_aloud(&service(read), &self.person(who)),
            Event::SignedIn(who, way) => self.signed_in(who, way),
            Event::ScreenLocked => words.event_screen_locked().to_owned(),
            Event::SteppedAway => words.event_stepped_away().to_owned(),
            Event::CameBack => words.event_came_back().to_owned(),
            Event::Waited => words.event_waited().to_owned(),
            Event::Left => words.event_left().to_owned(),
        })
    }

    /// Whether it is the learner who chooses a certificate: at the own reader, and not of a card whose owner alone
    /// knows the codes, for then the owner sits there.
    fn chooses(&self, certificate: CertificateId) -> bool {
        let anothers = match self.stage.certificates[certificate].carrier {
            Carrier::App(_) | Carrier::Account(_) => false,
            Carrier::Card(card) => match self.stage.cards[card].memory {
                Memory::Known | Memory::Written(_) => false,
                Memory::Own(who) => who != self.stage.learner,
            },
        };
        self.stage.reader_at_hand() && !anothers
    }

    /// The words for the learner, or those for somebody else.
    pub(super) fn by(&self, who: PersonId, you: String, other: impl Fn(String) -> String) -> String {
        if who == self.stage.learner { you } else { other(self.person(who)) }
    }

    fn entered(&self, who: PersonId, site: SiteId, field: Field, code: PersonId) -> String {
        let words = self.words;
        let (address, holder) = (self.address(site), self.person(code));
        match field {
            Field::Account => self.by(who, words.event_entered_account_you(&address, &holder), |who| {
                words.event_entered_account_other(&address, &holder, &who)
            }),
            // Codes have events of their own.
            Field::Code(secret) => self.typed(who, secret, Typed::Right),
            Field::Client => self.by(who, words.event_entered_client_you(&holder), |who| {
                words.event_entered_client_other(&holder, &who)
            }),
        }
    }

    fn inserted(&self, before: &World, card: CardId) -> String {
        let name = self.name(Word::Card(card));
        if before.things.cards[card] == Place::With(self.stage.learner) {
            self.words.event_card_inserted_you(&name)
        } else {
            self.words.event_card_inserted(&name)
        }
    }

    fn typed(&self, who: PersonId, secret: Secret, typed: Typed) -> String {
        let words = self.words;
        let secret = self.secret(secret);
        match typed {
            Typed::Right => {
                self.by(who, words.event_typed_right_you(&secret), |who| words.event_typed_right_other(&secret, &who))
            }
            Typed::Wrong => {
                self.by(who, words.event_typed_wrong_you(&secret), |who| words.event_typed_wrong_other(&secret, &who))
            }
            Typed::OtherCode => self.by(who, words.event_typed_other_code_you(&secret), |who| {
                words.event_typed_other_code_other(&secret, &who)
            }),
        }
    }

    fn rejected(&self, before: &World, app: AppId, matter: Matter) -> String {
        let matter = self.matter(matter);
        if self.in_hand(before, app) {
            self.words.event_rejected_you(&matter)
        } else {
            self.words.event_rejected_other(&matter)
        }
    }

    fn submitted(&self, service: ServiceId, by: PersonId, client: PersonId) -> String {
        let (service, by_name) = (self.name(Word::Service(service)), self.person(by));
        if by == client {
            self.words.event_submitted_oneself(&by_name, &service)
        } else {
            self.words.event_submitted_client(&by_name, &self.person(client), &service)
        }
    }

    /// A card's way into the reader and out of it has its own event.
    fn moved(&self, before: &World, thing: Thing, place: Place) -> Option<String> {
        let (words, me, name) = (self.words, self.stage.learner, self.name(thing.word()));
        let from = before.things.place(thing);
        match place {
            Place::Reader => None,
            Place::With(_) if from == Place::Reader => None,
            Place::With(who) if who == me => Some(words.event_received(&name)),
            Place::With(who) if from != Place::With(me) => Some(words.event_moved(&name, &self.person(who))),
            Place::With(who) if self.owner(thing) == who => Some(words.event_given_back(&name, &self.person(who))),
            Place::With(who) => Some(words.event_given(&name, &self.person(who))),
        }
    }
}
