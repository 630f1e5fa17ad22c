//! The learner's letter box: text messages and letters, each with a link. What a link says and where it leads are two
//! things.

use super::{BrowserAct, Post};
use crate::sandbox::event::Event;
use crate::sandbox::ids::{MailId, Set};
use crate::sandbox::message::{ForBrowser, Message};
use crate::sandbox::stage::Stage;

/// The letter box. Everything in it can be read at once; only what is done with it changes it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Mailbox {
    /// What was reported as suspicious.
    pub reported: Set<MailId>,
}

/// What the learner does with a message.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum MailAct {
    /// Open its link in the browser.
    Follow(MailId),
    /// Report it.
    Report(MailId),
}

impl Mailbox {
    /// What may be done here.
    pub(in crate::sandbox) fn offers(&self, stage: &Stage) -> Vec<MailAct> {
        let follow = stage.mail.keys().filter(|_| stage.desk().is_some()).map(MailAct::Follow);
        let report = stage.mail.keys().filter(|mail| !self.reported.has(*mail)).map(MailAct::Report);
        follow.chain(report).collect()
    }

    /// The learner does something here.
    pub(in crate::sandbox) fn act(&mut self, act: MailAct, post: &mut Post<'_>) {
        match act {
            MailAct::Follow(mail) => {
                let link = post.stage.mail[mail].link;
                post.note(Event::Followed(post.by, mail, link));
                if let Some(browser) = post.stage.desk() {
                    post.send(Message::Browser(browser, ForBrowser::Do(BrowserAct::Open(link))));
                }
            }
            MailAct::Report(mail) => {
                self.reported = self.reported.with(mail);
                post.note(Event::Reported(mail));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{answers_on, small};
    use super::*;
    use crate::sandbox::ids::{BrowserId, Key as _, PersonId, SiteId, Table};
    use crate::sandbox::message::Party;
    use crate::sandbox::stage::{MailFacts, MailKind};

    #[test]
    fn a_link_opens_where_it_leads_and_a_message_is_reported_once() {
        let (mail, site) = (MailId::at(0), SiteId::at(0));
        let mut stage = small();
        stage.mail = Table::new([MailFacts { kind: MailKind::Sms, link: site }]);
        let mut mailbox = Mailbox { reported: Set::EMPTY };
        let me = Party::Person(PersonId::at(0));
        let mut act = |act| answers_on(&stage, me, |post| mailbox.act(act, post));
        let (messages, events) = act(MailAct::Follow(mail));
        let open = ForBrowser::Do(BrowserAct::Open(site));
        assert_eq!(messages, [Message::Browser(BrowserId::at(0), open)]);
        assert_eq!(events, [Event::Followed(PersonId::at(0), mail, site)]);
        assert_eq!(act(MailAct::Report(mail)).1, [Event::Reported(mail)]);
        assert_eq!(mailbox.offers(&stage), [MailAct::Follow(mail)]);
    }
}
