//! How a scenario begins: what its stage leaves open, and the world that the two make.

use super::device::{
    App, Authority, Banks, Browser, Card, Desk, Form, Leak, Login, Mailbox, Node, Person, Phishing, Portal, Reader,
    Registers, Relay, Standing, Things, Tries, Vendors, Window, Workstation,
};
use super::ids::{AppId, CertificateId, CodeId, Key as _, NodeId, PersonId, Set, Table};
use super::stage::{Counter, Hardware, Stage};
use super::world::{Fixed, Presence, World};

/// How things stand at the beginning, as far as that differs between scenarios.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Opening {
    /// What strangers know of each app.
    pub(super) leaks: Table<AppId, Leak>,
    /// What the register says of each certificate.
    pub(super) standings: Table<CertificateId, Standing>,
    /// Where each person's script begins.
    pub(super) nodes: Table<PersonId, NodeId>,
    /// Where the things are.
    pub(super) things: Things,
}

impl Opening {
    /// The opening that made a world in which nothing has happened yet.
    pub(super) fn of(start: &World) -> Self {
        Self {
            leaks: Table::new(start.apps.iter().map(|(_, app)| app.leak)),
            standings: start.authority.standings.clone(),
            nodes: Table::new(start.people.iter().map(|(_, person)| person.node)),
            things: start.things.clone(),
        }
    }

    /// The world at the beginning. `chance` decides which verification code comes first.
    pub(super) fn world(self, stage: Stage, chance: u64) -> World {
        let Self { leaks, standings, nodes, things } = self;
        let full = Tries::FULL;
        let count = u64::try_from(stage.codes.keys().count().max(1)).unwrap_or(1);
        World {
            workstation: (!stage.sign_in.is_empty()).then_some(Workstation::Locked),
            learner: Presence::Here,
            browsers: stage.browsers.filled(Browser::default()),
            reader: (stage.reader != Hardware::Absent).then_some(Reader { card: None, window: Window::Closed }),
            cards: stage.cards.filled(Card { pin1: full, pin2: full, puk: full }),
            apps: Table::new(leaks.iter().map(|(_, leak)| App { request: None, pin1: full, pin2: full, leak: *leak })),
            login: Login { attempts: stage.browsers.filled(None), remember: Set::EMPTY },
            vendors: Vendors {
                pending: stage.apps.filled(None),
                next: CodeId::at(u8::try_from(chance % count).unwrap_or(0)),
            },
            authority: Authority { standings, renewed: Set::EMPTY },
            portals: stage
                .portals
                .filled(Portal { sessions: stage.browsers.filled(None), applications: stage.services.filled(None) }),
            relays: stage.relays.filled(Relay::default()),
            phishing: stage.phishing.filled(Phishing::default()),
            banks: Banks { visits: stage.browsers.filled(None), tries: stage.accounts.filled(full), paid: Set::EMPTY },
            mailbox: Mailbox { reported: Set::EMPTY },
            abroad: stage.countries.filled(Login { attempts: stage.browsers.filled(None), remember: Set::EMPTY }),
            nodes: stage.countries.filled(Node { passages: stage.browsers.filled(None) }),
            registers: Registers { recorded: Set::EMPTY },
            desk: match stage.counter {
                Counter::Absent => None,
                Counter::Present => Some(Desk { form: Form::Blank }),
            },
            people: Table::new(nodes.iter().map(|(_, node)| Person { node: *node })),
            things,
            stage: Fixed::new(stage),
        }
    }
}
