//! A counterfeit site that relays: whatever its visitor does there it does at the real site, in a browser of its own,
//! and whatever page it gets there it shows to its visitor. The verification codes agree then, and yet the session is
//! the attacker's: the address is the only thing that tells.
//!
//! A card it cannot relay: the card software answers the browser that it belongs to.

use super::{BrowserAct, Post};
use crate::sandbox::event::Event;
use crate::sandbox::ids::{BrowserId, RelayId};
use crate::sandbox::message::{ForBrowser, ForRelay, FromBrowser, Message};

/// A relay.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Relay {
    /// Whose browser it deceives.
    pub victim: Option<BrowserId>,
}

impl Relay {
    pub(in crate::sandbox) fn receive(&mut self, me: RelayId, message: ForRelay, post: &mut Post<'_>) {
        let facts = &post.stage.relays[me];
        let (site, browser, imitates) = (facts.site, facts.browser, facts.imitates);
        let act = match message {
            ForRelay::Browser(victim, FromBrowser::Visit) => {
                self.victim = Some(victim);
                BrowserAct::Open(imitates)
            }
            ForRelay::Browser(_, FromBrowser::Pressed(button)) => BrowserAct::Press(button),
            ForRelay::Browser(_, FromBrowser::Entered(person)) => BrowserAct::Enter(person),
            ForRelay::Browser(victim, FromBrowser::Typed(secret, typed)) => {
                let user = post.stage.browsers[victim].user;
                post.note(Event::Surrendered(user, site, secret, typed));
                BrowserAct::Type(typed)
            }
            ForRelay::Browser(_, FromBrowser::Card(_) | FromBrowser::Remember(_) | FromBrowser::Forgot) => return,
            ForRelay::Shown(view) => {
                if let Some(victim) = self.victim {
                    post.send(Message::Browser(victim, ForBrowser::Show(site, view)));
                }
                return;
            }
        };
        post.send(Message::Browser(browser, ForBrowser::Do(act)));
    }
}
