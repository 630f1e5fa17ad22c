//! What must be true of every step in every scenario, whatever its author wrote.
//!
//! The properties look only at the world before a step, at what happened, and at the world after; they use none of the
//! devices' own conditions, so that a mistake in a device does not excuse itself.

mod rejections;

use super::device::{Application, Passage, Place, Progress, SignIn, Standing, Thing, Tries};
use super::event::Event;
use super::ids::{BrowserId, CertificateId, PaymentId, PersonId};
use super::stage::{Carrier, Stage, Submission};
use super::word::{Kind as _, Purpose, Secret, Typed};
use super::world::World;

/// A property that no step may breach.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Property {
    /// A step that was offered is not refused, and comes to rest.
    StepsComeToRest,
    /// A key is used only after its own code was typed rightly at its card or phone, or its owner's finger was read
    /// there in place of PIN1, and that code was not blocked.
    KeysNeedTheirCode,
    /// A login is believed only with the key of an authentication certificate, used in that step.
    LoginsNeedAKey,
    /// An expired, suspended or revoked certificate never authenticates.
    OnlyValidCertificates,
    /// A session opens only for somebody who was authenticated, in the same step, before they consented, or by the
    /// country that vouches for them; and it is in the name of the certificate's holder.
    SessionsBearTheCertificatesName,
    /// A country vouches only for whom it has itself authenticated by what it has itself issued, and who agreed.
    VouchingNeedsALoginAndConsent,
    /// Nothing is authorized, taken or handed in but in a session.
    NoRightsWithoutASession,
    /// After a rejection no key is used, no session opens, nothing is paid or crosses a border, and no signature exists:
    /// not in that step, and in no later one either, for nothing is left of what was rejected.
    RejectionsAreFinal,
    /// A signature needs the signing key, a payment the payer's signature, and an application that must be signed a
    /// valid one of whoever hands it in.
    SignaturesNeedTheSigningKey,
    /// Three wrong codes block exactly that function, and only the PUK opens it.
    ThreeTriesAndThePuk,
    /// A certificate's standing changes only on request: it is suspended by the helpline, and renewed with a
    /// key of its own card.
    StandingsChangeOnRequest,
    /// A locked screen opens only to a password or to a key of its user, and until then nobody does anything behind it.
    LockedScreensStayShut,
    /// A card is in the reader exactly if it is not with somebody.
    ThingsAreInOnePlace,
}

impl Property {
    /// Every property.
    pub const ALL: [Self; 13] = [
        Self::StepsComeToRest,
        Self::KeysNeedTheirCode,
        Self::LoginsNeedAKey,
        Self::OnlyValidCertificates,
        Self::SessionsBearTheCertificatesName,
        Self::VouchingNeedsALoginAndConsent,
        Self::NoRightsWithoutASession,
        Self::RejectionsAreFinal,
        Self::SignaturesNeedTheSigningKey,
        Self::ThreeTriesAndThePuk,
        Self::StandingsChangeOnRequest,
        Self::LockedScreensStayShut,
        Self::ThingsAreInOnePlace,
    ];
}

/// The first property that a step breaches, if any.
pub fn breach(before: &World, events: &[Event], after: &World) -> Option<Property> {
    let step = Step { before, events, after };
    Property::ALL.into_iter().find(|property| !step.keeps(*property))
}

/// A step as its witness sees it.
struct Step<'s> {
    before: &'s World,
    events: &'s [Event],
    after: &'s World,
}

impl Step<'_> {
    fn keeps(&self, property: Property) -> bool {
        match property {
            Property::StepsComeToRest => {
                !self.events.iter().any(|event| matches!(event, Event::Refused | Event::Restless))
            }
            Property::KeysNeedTheirCode => self.each(|event, past| self.key_had_its_code(event, past)),
            Property::LoginsNeedAKey => self.each(|event, past| {
                let Event::Authenticated(_, used) = event else { return true };
                self.was_used(*used, Purpose::Login, past)
            }),
            Property::OnlyValidCertificates => self.each(|event, _| {
                let Event::Authenticated(_, used) = event else { return true };
                self.before.authority.standings[*used] == Standing::Valid
            }),
            Property::SessionsBearTheCertificatesName => {
                self.each(|event, past| self.session_bears_the_name(event, past))
                    && self.sessions_are_accounted_for()
                    && self.consents_are_accounted_for()
            }
            Property::VouchingNeedsALoginAndConsent => {
                self.each(|event, past| self.vouching_is_backed(event, past)) && self.passages_are_accounted_for()
            }
            Property::NoRightsWithoutASession => self.each(|event, past| self.has_its_session(event, past)),
            Property::RejectionsAreFinal => self.rejections_are_final(),
            Property::SignaturesNeedTheSigningKey => {
                self.each(|event, past| self.has_its_signature(event, past))
                    && self.payments_are_accounted_for()
                    && self.applications_are_accounted_for()
            }
            Property::ThreeTriesAndThePuk => self.tries_are_counted(),
            Property::StandingsChangeOnRequest => self.standings_change_on_request(),
            Property::LockedScreensStayShut => {
                self.screen_opened_rightly() && self.each(|event, past| self.is_before_an_open_screen(event, past))
            }
            Property::ThingsAreInOnePlace => {
                let reader = self.after.reader.as_ref().and_then(|reader| reader.card).map(Thing::Card);
                self.after.things.all().all(|(thing, place)| (place == Place::Reader) == (reader == Some(thing)))
            }
        }
    }

    fn stage(&self) -> &Stage {
        &self.before.stage
    }

    /// Whether a check holds for each event with those before it.
    fn each(&self, check: impl Fn(&Event, &[Event]) -> bool) -> bool {
        self.events.iter().enumerate().all(|(at, event)| check(event, &self.events[..at]))
    }

    fn was_used(&self, certificate: CertificateId, purpose: Purpose, past: &[Event]) -> bool {
        past.contains(&Event::KeyUsed(certificate)) && self.stage().certificates[certificate].purpose == purpose
    }

    fn has_its_signature(&self, event: &Event, past: &[Event]) -> bool {
        if let Event::Paid(payment) = event {
            let payer = self.stage().accounts[self.stage().payments[*payment]].holder;
            return self.signatures_of(payer, past).next().is_some();
        }
        if let Event::Submitted(service, by, _) = event {
            let valid = |used: CertificateId| self.before.authority.standings[used] == Standing::Valid;
            return match self.stage().services[*service].submission {
                Submission::Plain => true,
                Submission::Signed => self.signatures_of(*by, past).any(valid),
            };
        }
        let Event::Signed(used) = event else { return true };
        self.was_used(*used, Purpose::Sign, past)
    }

    /// The certificates with which somebody has signed.
    fn signatures_of(&self, who: PersonId, past: &[Event]) -> impl Iterator<Item = CertificateId> {
        past.iter().filter_map(move |event| {
            let Event::Signed(used) = event else { return None };
            (self.stage().certificates[*used].holder == who).then_some(*used)
        })
    }

    /// No application is there that was not handed in in this step or before it.
    fn applications_are_accounted_for(&self) -> bool {
        self.after.portals.iter().all(|(portal, after)| {
            after.applications.iter().all(|(service, application)| {
                let is_old = *application == self.before.portals[portal].applications[service];
                let submitted = |new: Application| Event::Submitted(service, new.by, new.client);
                is_old || application.is_none_or(|new| self.events.contains(&submitted(new)))
            })
        })
    }

    /// Nothing is paid that was not paid in this step or before it.
    fn payments_are_accounted_for(&self) -> bool {
        let new = |payment: &PaymentId| !self.before.banks.paid.has(*payment);
        self.after.banks.paid.iter().filter(new).all(|payment| self.events.contains(&Event::Paid(payment)))
    }

    fn key_had_its_code(&self, event: &Event, past: &[Event]) -> bool {
        let Event::KeyUsed(used) = event else { return true };
        let certificate = &self.stage().certificates[*used];
        let (carrier, secret) = (certificate.carrier, certificate.secret());
        let typed = past.iter().any(|event| {
            let Event::Typed(_, at, what, Typed::Right) = event else { return false };
            *at == carrier && *what == secret
        });
        let touched = past.iter().any(|event| {
            let Event::Touched(who, app, Purpose::Login) = event else { return false };
            Carrier::App(*app) == carrier && secret == Secret::Pin1 && self.stage().owner_of(*app) == *who
        });
        (typed || touched) && tries(self.before, carrier, secret) != Some(Tries::NONE)
    }

    fn session_bears_the_name(&self, event: &Event, past: &[Event]) -> bool {
        let Event::SessionOpened(browser, _, person) = event else { return true };
        let agreed = past.iter().any(|event| matches!(event, Event::Consented(..)));
        let is_theirs = |used: CertificateId| self.stage().certificates[used].holder == *person;
        let fits = |used: CertificateId| is_theirs(used) && (agreed || !self.stage().asks_consent(used));
        let now = past.iter().any(|event| {
            let Event::Authenticated(at, used) = event else { return false };
            at == browser && fits(*used)
        });
        let abroad = past.iter().any(|event| {
            let Event::Vouched(at, assertion) = event else { return false };
            at == browser && is_theirs(assertion.certificate)
        });
        now || abroad || (agreed && consenting(self.before, *browser).is_some_and(fits))
    }

    /// Nobody is asked for consent who was not authenticated in this step or before it.
    fn consents_are_accounted_for(&self) -> bool {
        self.stage().browsers.keys().all(|browser| {
            let asked = consenting(self.after, browser);
            let known = |used: CertificateId| self.events.contains(&Event::Authenticated(browser, used));
            asked == consenting(self.before, browser) || asked.is_none_or(known)
        })
    }

    /// Whether a country vouches for whom it knew before the step, by its own certificate, and just after consent.
    fn vouching_is_backed(&self, event: &Event, past: &[Event]) -> bool {
        let Event::Vouched(browser, assertion) = event else { return true };
        let certificate = &self.stage().certificates[assertion.certificate];
        let knew = self.before.nodes[assertion.from].passages[*browser] == Some(Passage::Agreeing(*assertion));
        let agreed = past.iter().any(|event| {
            let Event::Disclosed(_, shown) = event else { return false };
            shown == assertion
        });
        knew && agreed && certificate.country.or(self.stage().home()) == Some(assertion.from)
    }

    /// Nobody waits at a node to be vouched for who was not authenticated in this step or before it.
    fn passages_are_accounted_for(&self) -> bool {
        self.after.nodes.iter().all(|(country, after)| {
            after.passages.iter().all(|(browser, passage)| {
                let old = &self.before.nodes[country].passages[browser];
                let Some(Passage::Agreeing(assertion)) = passage else { return true };
                passage == old || self.events.contains(&Event::Authenticated(browser, assertion.certificate))
            })
        })
    }

    /// No session is there that did not open in this step or before it.
    fn sessions_are_accounted_for(&self) -> bool {
        self.after.portals.iter().all(|(portal, after)| {
            after.sessions.iter().all(|(browser, session)| {
                let certificate = session.map(|session| session.certificate);
                let old = self.before.portals[portal].sessions[browser].map(|session| session.certificate);
                let holder = certificate.map(|certificate| self.stage().certificates[certificate].holder);
                let opened = |who: PersonId| self.events.contains(&Event::SessionOpened(browser, portal, who));
                certificate == old || holder.is_none_or(opened)
            })
        })
    }

    fn has_its_session(&self, event: &Event, past: &[Event]) -> bool {
        if let Event::RoleTaken(browser, who, role) = event {
            return self.stage().roles[*role].holder == *who && self.is_in(*browser, *who, past);
        }
        if let Event::Authorized(browser, who, _) | Event::Denied(browser, who, ..) = event {
            return self.is_in(*browser, *who, past);
        }
        let Event::Submitted(_, by, _) = event else { return true };
        self.stage().browsers.keys().any(|browser| self.is_in(browser, *by, past))
    }

    /// Whether somebody has a session in a browser, from before the step or since it.
    fn is_in(&self, browser: BrowserId, who: PersonId, past: &[Event]) -> bool {
        let since = past.iter().any(|event| {
            let Event::SessionOpened(at, _, person) = event else { return false };
            *at == browser && *person == who
        });
        let before = self.before.portals.iter().any(|(_, portal)| {
            let session = portal.sessions[browser];
            session.is_some_and(|session| self.stage().certificates[session.certificate].holder == who)
        });
        since || before
    }

    fn screen_opened_rightly(&self) -> bool {
        let opened = self.before.is_locked() && !self.after.is_locked();
        let signed_in = self.events.iter().any(|event| matches!(event, Event::SignedIn(..)));
        (signed_in || !opened)
            && self.each(|event, past| {
                let Event::SignedIn(who, SignIn::Card) = event else { return true };
                past.iter().any(|event| self.is_users_key(event, *who))
            })
    }

    /// Whether an event is the use of the key by which the computer's user proves who they are.
    fn is_users_key(&self, event: &Event, who: PersonId) -> bool {
        let Event::KeyUsed(used) = event else { return false };
        let certificate = &self.stage().certificates[*used];
        certificate.holder == who && certificate.purpose == Purpose::Login && who == self.stage().learner
    }

    /// What is done in the learner's browser is done before an open screen.
    fn is_before_an_open_screen(&self, event: &Event, past: &[Event]) -> bool {
        let (Event::Opened(who, _)
        | Event::MethodChosen(who, _)
        | Event::BankChosen(who, _)
        | Event::Entered(who, ..)
        | Event::Consented(who, ..)
        | Event::Traced(who, _)
        | Event::PageClosed(who)) = event
        else {
            return true;
        };
        let elsewhere = self.stage().browser_of(*who).is_some_and(|browser| self.stage().desk() != Some(browser));
        let opened = past.iter().any(|event| matches!(event, Event::SignedIn(..)));
        elsewhere || opened || !self.before.is_locked()
    }

    fn standings_change_on_request(&self) -> bool {
        self.after.authority.standings.iter().all(|(certificate, after)| {
            match (self.before.authority.standings[certificate], *after) {
                (before, after) if before == after => true,
                (Standing::Valid, Standing::Suspended) => self.events.contains(&Event::Suspended(certificate)),
                (Standing::Expired, Standing::Valid) => self.was_renewed(certificate),
                (Standing::Valid | Standing::Expired | Standing::Suspended | Standing::Revoked, _) => false,
            }
        })
    }

    /// Whether a key on the same card was used before the certificate was renewed.
    fn was_renewed(&self, certificate: CertificateId) -> bool {
        let carrier = |id: CertificateId| self.stage().certificates[id].carrier;
        let mut past = self.events.iter().take_while(|event| **event != Event::Renewed(certificate));
        let used = past.any(|event| matches!(event, Event::KeyUsed(used) if carrier(*used) == carrier(certificate)));
        used && self.events.contains(&Event::Renewed(certificate))
    }

    fn tries_are_counted(&self) -> bool {
        let cards = self.stage().cards.keys().map(Carrier::Card);
        let apps = self.stage().apps.keys().map(Carrier::App);
        let accounts = self.stage().accounts.keys().map(Carrier::Account);
        cards.chain(apps).chain(accounts).all(|carrier| Secret::ALL.iter().all(|secret| self.counts(carrier, *secret)))
    }

    fn counts(&self, carrier: Carrier, secret: Secret) -> bool {
        let Some(mut left) = tries(self.before, carrier, secret) else { return true };
        for (place, event) in self.events.iter().enumerate() {
            if let Event::Typed(_, at, what, typed) = event
                && *at == carrier
                && *what == secret
                && left != Tries::NONE
            {
                left = if *typed == Typed::Right { Tries::FULL } else { left.less() };
            }
            if let Event::Unblocked(card, what) = event
                && Carrier::Card(*card) == carrier
                && *what == secret
            {
                if !puk_was_typed(carrier, &self.events[..place]) {
                    return false;
                }
                left = Tries::FULL;
            }
        }
        let blocked = self.events.contains(&Event::Blocked(carrier, secret));
        tries(self.after, carrier, secret) == Some(left) && (!blocked || left == Tries::NONE)
    }
}

/// The tries left for a code, if the card or the app has it.
fn tries(world: &World, carrier: Carrier, secret: Secret) -> Option<Tries> {
    match carrier {
        Carrier::Card(card) => world.cards[card].tries(secret),
        Carrier::App(app) => world.apps[app].tries_for(secret),
        Carrier::Account(account) => (secret == Secret::BankCode).then(|| world.banks.tries[account]),
    }
}

/// The certificate whose holder is being asked for consent in a browser.
fn consenting(world: &World, browser: BrowserId) -> Option<CertificateId> {
    let attempt = world.login.attempts[browser]?;
    if let Progress::Consent(certificate) = attempt.stage { Some(certificate) } else { None }
}

fn puk_was_typed(carrier: Carrier, past: &[Event]) -> bool {
    past.iter().any(|event| {
        let Event::Typed(_, at, Secret::Puk, Typed::Right) = event else { return false };
        *at == carrier
    })
}
