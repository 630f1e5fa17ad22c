//! A browser: shows the page that a site sends, and tells that site what was done there. It knows no site's inside.

use super::Post;
use super::traces::{Privacy, TraceAct, Traces};
use crate::sandbox::event::Event;
use crate::sandbox::ids::{BrowserId, PersonId, SiteId};
use crate::sandbox::message::{
    CardAnswer, ForBank, ForBrowser, ForLogin, ForNode, ForPhishing, ForPortal, ForReader, ForRelay, FromBrowser,
    Message,
};
use crate::sandbox::page::{Button, Failure, Field, Page, View};
use crate::sandbox::stage::{Computer, Server, Stage};
use crate::sandbox::word::{Kind as _, Secret, Typed};

/// A browser with one page.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Browser {
    /// The page that is open.
    pub page: Option<Page>,
    /// What it keeps.
    pub traces: Traces,
}

/// What somebody does at a browser.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BrowserAct {
    /// Type an address.
    Open(SiteId),
    /// Press something on the page.
    Press(Button),
    /// Type a person's code into the page's field.
    Enter(PersonId),
    /// Type a secret code into the page's field.
    Type(Typed),
    /// Close the page.
    Close,
    /// Mind what stays behind on a shared computer.
    Trace(TraceAct),
}

impl Browser {
    /// What may be done here.
    pub(in crate::sandbox) fn offers(&self, me: BrowserId, stage: &Stage) -> Vec<BrowserAct> {
        let mut acts = self.offers_of_page(stage);
        match stage.browsers[me].computer {
            Computer::Own => {}
            Computer::Shared => {
                acts.extend(self.traces.offers(self.page.map(|page| page.view)).into_iter().map(BrowserAct::Trace));
            }
        }
        acts
    }

    fn offers_of_page(&self, stage: &Stage) -> Vec<BrowserAct> {
        let Some(page) = self.page else {
            return stage.addresses().map(BrowserAct::Open).collect();
        };
        let mut acts: Vec<BrowserAct> =
            page.view.buttons(page.site, stage).into_iter().map(BrowserAct::Press).collect();
        match page.view.field() {
            Some(Field::Account) => acts.extend(stage.known().map(BrowserAct::Enter)),
            // Whose bank's code it is has no other code there.
            Some(Field::Code(Secret::BankCode)) => {
                acts.extend([Typed::Right, Typed::Wrong].map(BrowserAct::Type));
            }
            Some(Field::Code(Secret::Pin1 | Secret::Pin2 | Secret::Puk)) => {
                acts.extend(Typed::ALL.iter().copied().map(BrowserAct::Type));
            }
            // Nobody is their own client.
            Some(Field::Client) => {
                acts.extend(stage.known().filter(|who| *who != stage.learner).map(BrowserAct::Enter));
            }
            None => {}
        }
        acts.push(BrowserAct::Close);
        acts
    }

    /// Somebody does something here.
    pub(in crate::sandbox) fn act(&mut self, me: BrowserId, act: BrowserAct, post: &mut Post<'_>) {
        let user = post.by;
        match act {
            BrowserAct::Open(site) => {
                post.note(Event::Opened(user, site));
                // What whoever comes next leaves behind is no longer the learner's affair.
                if is_shared(me, post) && user == post.stage.browsers[me].user {
                    self.traces.visit(site);
                }
                tell(me, site, FromBrowser::Visit, post);
            }
            BrowserAct::Press(button) => {
                if matches!(button, Button::Method(_)) && is_shared(me, post) {
                    self.tell_page(me, FromBrowser::Remember(self.traces.tick), post);
                }
                if let Some(choice) = self.choice(user, button) {
                    post.note(choice);
                }
                if let (Button::Agree, Some(Page { site, view: View::Consent(service) })) = (button, self.page) {
                    post.note(Event::Consented(user, site, service));
                }
                self.tell_page(me, FromBrowser::Pressed(button), post);
            }
            BrowserAct::Enter(person) => {
                if let Some((page, field)) = self.page.and_then(|page| Some((page, page.view.field()?))) {
                    post.note(Event::Entered(user, page.site, field, person));
                    self.tell_page(me, FromBrowser::Entered(person), post);
                }
            }
            BrowserAct::Type(typed) => {
                if let Some(Field::Code(secret)) = self.page.and_then(|page| page.view.field()) {
                    self.tell_page(me, FromBrowser::Typed(secret, typed), post);
                }
            }
            BrowserAct::Close => {
                self.page = None;
                post.note(Event::PageClosed(user));
            }
            BrowserAct::Trace(act) => {
                post.note(Event::Traced(user, act));
                self.trace(me, act, post);
            }
        }
    }

    fn trace(&mut self, me: BrowserId, act: TraceAct, post: &mut Post<'_>) {
        match act {
            TraceAct::OpenPrivate => self.traces.privacy = Privacy::Private,
            TraceAct::ClosePrivate => {
                self.page = None;
                self.traces.forget();
                // Whoever knew the visitor by what they had given the window knows nobody there any more.
                for site in post.stage.sites.keys() {
                    tell(me, site, FromBrowser::Forgot, post);
                }
            }
            TraceAct::Remember => self.traces.tick = self.traces.tick.other(),
            TraceAct::Download => {
                if let Some(Page { view: View::Receipt(service, _), .. }) = self.page {
                    self.traces.file = Some(service);
                }
            }
            TraceAct::Delete => self.traces.file = None,
        }
    }

    pub(in crate::sandbox) fn receive(&mut self, me: BrowserId, message: ForBrowser, post: &mut Post<'_>) {
        match message {
            ForBrowser::Show(site, view) => {
                self.page = Some(Page { site, view });
                if let Some(relay) = post.stage.relay_in(me) {
                    post.send(Message::Relay(relay, ForRelay::Shown(view)));
                }
            }
            ForBrowser::Keep(person) => self.traces.kept = Some(person),
            ForBrowser::Do(act) => self.act(me, act, post),
            ForBrowser::AskCard(site, purpose) => {
                if post.stage.has_reader(me) {
                    post.send(Message::Reader(ForReader::Ask(me, purpose)));
                } else {
                    tell(me, site, FromBrowser::Card(CardAnswer::Failed(Failure::NoReader)), post);
                }
            }
            ForBrowser::Card(answer) => self.tell_page(me, FromBrowser::Card(answer), post),
        }
    }

    /// The choice that somebody makes known by pressing a button, if it is one.
    fn choice(&self, user: PersonId, button: Button) -> Option<Event> {
        let shown = self.page.and_then(|page| if let View::Attributes(shown) = page.view { Some(shown) } else { None });
        match button {
            Button::Method(method) => Some(Event::MethodChosen(user, method)),
            Button::Bank(bank) => Some(Event::BankChosen(user, bank)),
            Button::Means(means) => Some(Event::MeansChosen(user, means)),
            Button::Country(country) => Some(Event::CountryChosen(user, country)),
            Button::Agree => shown.map(|shown| Event::Disclosed(user, shown)),
            Button::Refuse => shown.map(|shown| Event::Withheld(user, shown)),
            Button::LogIn(_)
            | Button::Cancel
            | Button::Again
            | Button::Role(_)
            | Button::Open(_)
            | Button::Want(_)
            | Button::Submit
            | Button::Sign
            | Button::Record
            | Button::LogOut
            | Button::Home => None,
        }
    }

    /// Tells the site whose page is open.
    fn tell_page(&self, me: BrowserId, said: FromBrowser, post: &mut Post<'_>) {
        if let Some(page) = self.page {
            tell(me, page.site, said, post);
        }
    }
}

fn is_shared(me: BrowserId, post: &Post<'_>) -> bool {
    match post.stage.browsers[me].computer {
        Computer::Own => false,
        Computer::Shared => true,
    }
}

/// Tells the server behind a site.
fn tell(me: BrowserId, site: SiteId, said: FromBrowser, post: &mut Post<'_>) {
    match post.stage.sites[site].server {
        Server::Portal(portal) => post.send(Message::Portal(portal, ForPortal::Browser(me, said))),
        Server::Relay(relay) => post.send(Message::Relay(relay, ForRelay::Browser(me, said))),
        Server::Phishing(phishing) => post.send(Message::Phishing(phishing, ForPhishing::Browser(me, said))),
        Server::Bank(bank) => post.send(Message::Bank(bank, ForBank::Browser(me, said))),
        Server::Login => post.send(Message::Login(ForLogin::Browser(me, said))),
        Server::Abroad(country) => post.send(Message::Abroad(country, ForLogin::Browser(me, said))),
        Server::Node(country) => post.send(Message::Node(country, ForNode::Browser(me, said))),
    }
}
