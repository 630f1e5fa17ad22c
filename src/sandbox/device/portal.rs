//! A portal: knows nobody by itself. It sends people to the login module, opens a session for the holder of the
//! certificate that the module vouches for, and asks the registers what that person may do.

mod signing;

use super::Post;
use crate::sandbox::event::Event;
use crate::sandbox::ids::{BrowserId, CertificateId, PersonId, PortalId, RoleId, ServiceId, Set, Table};
use crate::sandbox::message::{Decision, ForBrowser, ForLogin, ForPortal, ForRegisters, FromBrowser, Message};
use crate::sandbox::page::{Applicant, Button, Denial, Register, View};
use crate::sandbox::stage::{Role, Submission};

/// A portal.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Portal {
    /// Who is logged in, browser by browser. Closing a page does not end a session.
    pub sessions: Table<BrowserId, Option<Session>>,
    /// The last application for each service.
    pub applications: Table<ServiceId, Option<Application>>,
}

/// A session. It is made only of a token, so there is none without an authentication; and it is in the name of the
/// certificate's holder, because it has no other name.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Session {
    /// The certificate that was used.
    pub certificate: CertificateId,
    /// The role taken, once it is.
    pub role: Option<RoleId>,
    /// The service that was asked for last.
    pub wanted: ServiceId,
    /// The page it is at, once there is one.
    pub view: Option<View>,
}

/// An application that was handed in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Application {
    /// Who handed it in.
    pub by: PersonId,
    /// For whom.
    pub client: PersonId,
}

impl Portal {
    pub(in crate::sandbox) fn receive(&mut self, me: PortalId, message: ForPortal, post: &mut Post<'_>) {
        match message {
            ForPortal::Browser(browser, said) => match self.sessions[browser] {
                Some(session) => self.hear(me, browser, session, said, post),
                None => greet(me, browser, said, post),
            },
            ForPortal::Token(browser, wanted, certificate) => {
                self.sessions[browser] = Some(Session { certificate, role: None, wanted, view: None });
                let holder = post.stage.certificates[certificate].holder;
                post.note(Event::SessionOpened(browser, me, holder));
                post.send(Message::Registers(ForRegisters::Roles(me, browser, certificate)));
            }
            ForPortal::Standing(browser, certificate, standing) => {
                self.judge(me, browser, certificate, standing, post);
            }
            ForPortal::Cancelled(browser) => show(me, browser, View::Home, post),
            ForPortal::Roles(browser, roles) => self.offer(me, browser, roles, post),
            ForPortal::Decision(browser, service, decision) => self.decide(me, browser, service, decision, post),
            ForPortal::Recorded(browser, service) => {
                self.turn(me, browser, View::Receipt(service, Register::Done), post);
            }
        }
    }

    fn hear(&mut self, me: PortalId, browser: BrowserId, session: Session, said: FromBrowser, post: &mut Post<'_>) {
        match said {
            FromBrowser::Visit => show(me, browser, session.view.unwrap_or(View::Home), post),
            FromBrowser::Pressed(button) => self.press(me, browser, session, button, post),
            FromBrowser::Entered(person) => {
                if let Some(View::Service(service, Applicant::Missing | Applicant::Client(_))) = session.view {
                    self.turn(me, browser, View::Service(service, Applicant::Client(person)), post);
                }
            }
            FromBrowser::Card(answer) => self.hear_card(me, browser, session, answer, post),
            // Codes are the login module's affair.
            FromBrowser::Typed(..) | FromBrowser::Remember(_) => {}
            FromBrowser::Forgot => self.sessions[browser] = None,
        }
    }

    fn press(&mut self, me: PortalId, browser: BrowserId, session: Session, button: Button, post: &mut Post<'_>) {
        match (button, session.view) {
            (Button::Role(role), Some(View::Roles(roles))) if roles.has(role) => self.take(me, browser, role, post),
            (Button::Want(service), Some(_)) => self.want(me, browser, service, post),
            (Button::Open(service), Some(View::Rights(granted))) if service == granted => {
                let applicant = match session.role.map(|role| post.stage.roles[role].role) {
                    Some(Role::Employee) => Applicant::Missing,
                    Some(Role::Resident) | None => Applicant::Oneself,
                };
                self.turn(me, browser, View::Service(service, applicant), post);
            }
            (Button::Submit | Button::Sign, Some(View::Service(service, applicant))) => {
                match post.stage.services[service].submission {
                    Submission::Plain => self.submit(me, browser, session, service, applicant, post),
                    Submission::Signed => self.ask_signature(me, browser, service, applicant, post),
                }
            }
            (Button::Cancel, Some(View::Signing(service, applicant)))
            | (Button::Again, Some(View::Unsigned(service, applicant, _))) => {
                self.turn(me, browser, View::Service(service, applicant), post);
            }
            (Button::Record, Some(View::Receipt(service, Register::Open))) => {
                post.send(Message::Registers(ForRegisters::Record(me, browser, service)));
            }
            (Button::LogOut, _) => {
                self.sessions[browser] = None;
                post.note(Event::LoggedOut(browser, post.stage.certificates[session.certificate].holder));
                show(me, browser, View::LoggedOut, post);
            }
            // Buttons of pages that are gone.
            (
                Button::LogIn(_)
                | Button::Method(_)
                | Button::Bank(_)
                | Button::Means(_)
                | Button::Country(_)
                | Button::Cancel
                | Button::Agree
                | Button::Refuse
                | Button::Again
                | Button::Role(_)
                | Button::Open(_)
                | Button::Want(_)
                | Button::Submit
                | Button::Sign
                | Button::Record
                | Button::Home,
                _,
            ) => {}
        }
    }

    fn submit(
        &mut self,
        me: PortalId,
        browser: BrowserId,
        session: Session,
        service: ServiceId,
        applicant: Applicant,
        post: &mut Post<'_>,
    ) {
        let by = post.stage.certificates[session.certificate].holder;
        let (client, register) = match applicant {
            Applicant::Missing => return,
            Applicant::Oneself => (by, Register::NotNeeded),
            Applicant::Client(client) => (client, Register::Open),
        };
        self.applications[service] = Some(Application { by, client });
        post.note(Event::Submitted(service, by, client));
        self.turn(me, browser, View::Receipt(service, register), post);
    }

    /// The registers have named the roles: the only one is taken, several are offered.
    fn offer(&mut self, me: PortalId, browser: BrowserId, roles: Set<RoleId>, post: &mut Post<'_>) {
        let Some(session) = self.sessions[browser] else { return };
        match roles.single() {
            Some(role) => self.take(me, browser, role, post),
            None if roles == Set::EMPTY => self.turn(me, browser, View::Denied(session.wanted, Denial::Role), post),
            None => self.turn(me, browser, View::Roles(roles), post),
        }
    }

    fn take(&mut self, me: PortalId, browser: BrowserId, role: RoleId, post: &mut Post<'_>) {
        let Some(session) = &mut self.sessions[browser] else { return };
        session.role = Some(role);
        let (wanted, holder) = (session.wanted, post.stage.certificates[session.certificate].holder);
        post.note(Event::RoleTaken(browser, holder, role));
        self.want(me, browser, wanted, post);
    }

    fn want(&mut self, me: PortalId, browser: BrowserId, service: ServiceId, post: &mut Post<'_>) {
        let Some(session) = &mut self.sessions[browser] else { return };
        session.wanted = service;
        if let Some(role) = session.role {
            let question = ForRegisters::May(me, browser, role, session.certificate, service);
            post.send(Message::Registers(question));
        }
    }

    fn decide(
        &mut self,
        me: PortalId,
        browser: BrowserId,
        service: ServiceId,
        decision: Decision,
        post: &mut Post<'_>,
    ) {
        let Some(session) = self.sessions[browser] else { return };
        let holder = post.stage.certificates[session.certificate].holder;
        let missing = post.stage.services[service].needs.filter(|first| !self.has_from(*first, holder));
        let view = match decision {
            Decision::Granted if missing.is_some() => {
                post.note(Event::Denied(browser, holder, service, Denial::Document));
                View::Denied(service, Denial::Document)
            }
            Decision::Granted => {
                post.note(Event::Authorized(browser, holder, service));
                View::Rights(service)
            }
            Decision::Denied(why) => {
                post.note(Event::Denied(browser, holder, service, why));
                View::Denied(service, why)
            }
        };
        self.turn(me, browser, view, post);
    }

    /// Whether somebody has handed in what another service asks for first.
    fn has_from(&self, service: ServiceId, client: PersonId) -> bool {
        self.applications[service].is_some_and(|application| application.client == client)
    }

    /// The session turns to a page.
    fn turn(&mut self, me: PortalId, browser: BrowserId, view: View, post: &mut Post<'_>) {
        if let Some(session) = &mut self.sessions[browser] {
            session.view = Some(view);
            show(me, browser, view, post);
        }
    }
}

/// What a visitor gets whom nobody has vouched for.
fn greet(me: PortalId, browser: BrowserId, said: FromBrowser, post: &mut Post<'_>) {
    match said {
        FromBrowser::Pressed(Button::LogIn(service)) => {
            let start = ForLogin::Start(browser, me, service);
            let abroad = post.stage.country_of(me).map(|country| start.at(country, post.stage));
            post.send(abroad.unwrap_or(Message::Login(start)));
        }
        FromBrowser::Remember(_) | FromBrowser::Forgot => {}
        FromBrowser::Visit
        | FromBrowser::Pressed(_)
        | FromBrowser::Entered(_)
        | FromBrowser::Typed(..)
        | FromBrowser::Card(_) => show(me, browser, View::Home, post),
    }
}

fn show(me: PortalId, browser: BrowserId, view: View, post: &mut Post<'_>) {
    post.send(Message::Browser(browser, ForBrowser::Show(post.stage.portals[me], view)));
}

#[cfg(test)]
mod tests {
    use super::super::testing::answers;
    use super::*;
    use crate::sandbox::ids::Key;
    use crate::sandbox::message::Party;

    const BROWSER: fn() -> BrowserId = || BrowserId::at(0);

    fn tell(portal: &mut Portal, message: ForPortal) -> (Vec<Message>, Vec<Event>) {
        let me = PortalId::at(0);
        answers(Party::Portal(me), |post| portal.receive(me, message, post))
    }

    fn empty() -> Portal {
        Portal { sessions: Table::new([None]), applications: Table::new([None]) }
    }

    #[test]
    fn without_a_token_no_answer_of_the_registers_opens_anything() {
        let mut portal = empty();
        tell(&mut portal, ForPortal::Roles(BROWSER(), Set::EMPTY.with(RoleId::at(0))));
        tell(&mut portal, ForPortal::Decision(BROWSER(), ServiceId::at(0), Decision::Granted));
        tell(&mut portal, ForPortal::Browser(BROWSER(), FromBrowser::Pressed(Button::Submit)));
        assert_eq!(portal, empty());
    }

    #[test]
    fn a_session_is_in_the_name_of_the_certificates_holder() {
        let mut portal = empty();
        let (_, events) = tell(&mut portal, ForPortal::Token(BROWSER(), ServiceId::at(0), CertificateId::at(0)));
        assert_eq!(events, [Event::SessionOpened(BROWSER(), PortalId::at(0), PersonId::at(0))]);
    }

    #[test]
    fn a_window_that_has_forgotten_has_no_session_any_more() {
        let mut portal = empty();
        tell(&mut portal, ForPortal::Token(BROWSER(), ServiceId::at(0), CertificateId::at(0)));
        let (messages, _) = tell(&mut portal, ForPortal::Browser(BROWSER(), FromBrowser::Forgot));
        assert_eq!((portal, messages), (empty(), vec![]));
    }

    #[test]
    fn the_only_role_is_taken_by_itself() {
        let mut portal = empty();
        tell(&mut portal, ForPortal::Token(BROWSER(), ServiceId::at(0), CertificateId::at(0)));
        let (_, events) = tell(&mut portal, ForPortal::Roles(BROWSER(), Set::EMPTY.with(RoleId::at(0))));
        assert_eq!(events, [Event::RoleTaken(BROWSER(), PersonId::at(0), RoleId::at(0))]);
    }
}
