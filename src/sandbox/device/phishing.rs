//! Phishing sites: pages that look like a place to log in and only collect what is typed into them.
//!
//! Such a page looks as the real one does, for it is the same `View`; only the address tells. It cannot know whether
//! what it gets is right, and thanks for anything.

use super::Post;
use crate::sandbox::event::Event;
use crate::sandbox::ids::PhishingId;
use crate::sandbox::message::{ForBrowser, ForPhishing, FromBrowser, Message};
use crate::sandbox::page::View;
use crate::sandbox::stage::Question;
use crate::sandbox::word::{Secret, Typed};

/// A phishing site. Which question comes next it reads from the answer, so that a visit leaves no trace but the loot.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Phishing {
    /// The code that it has got last and that is worth something.
    pub code: Option<Secret>,
}

impl Phishing {
    pub(in crate::sandbox) fn receive(&mut self, me: PhishingId, message: ForPhishing, post: &mut Post<'_>) {
        let ForPhishing::Browser(browser, said) = message;
        let facts = &post.stage.phishing[me];
        let next = match said {
            FromBrowser::Remember(_) | FromBrowser::Forgot => return,
            FromBrowser::Visit | FromBrowser::Pressed(_) | FromBrowser::Card(_) => facts.asks.first(),
            FromBrowser::Entered(_) => after(&facts.asks, |question| matches!(question, Question::Account(_))),
            FromBrowser::Typed(secret, typed) => {
                self.take(secret, typed);
                let user = post.stage.browsers[browser].user;
                post.note(Event::Surrendered(user, facts.site, secret, typed));
                after(&facts.asks, |question| question == Question::Code(secret))
            }
        };
        let view = match next.copied() {
            Some(Question::Account(method)) => View::Account(method),
            Some(Question::Code(secret)) => View::Code(secret),
            None => View::Thanks,
        };
        post.send(Message::Browser(browser, ForBrowser::Show(facts.site, view)));
    }

    fn take(&mut self, secret: Secret, typed: Typed) {
        match typed {
            Typed::Right | Typed::OtherCode => self.code = Some(secret),
            Typed::Wrong => {}
        }
    }
}

/// The question after the one that was answered.
fn after(asks: &[Question], answered: impl Fn(Question) -> bool) -> Option<&Question> {
    asks.iter().skip_while(|question| !answered(**question)).nth(1)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{answers_on, small};
    use super::*;
    use crate::sandbox::ids::{BrowserId, Key as _, PersonId, SiteId, Table};
    use crate::sandbox::message::Party;
    use crate::sandbox::stage::{PhishingFacts, Stage};
    use crate::sandbox::word::Method;

    fn stage() -> Stage {
        let mut stage = small();
        let asks = vec![Question::Account(Method::Bank), Question::Code(Secret::BankCode)];
        stage.phishing = Table::new([PhishingFacts { site: SiteId::at(0), imitates: None, asks }]);
        stage
    }

    fn hear(phishing: &mut Phishing, said: FromBrowser) -> (Option<View>, Vec<Event>) {
        let me = PhishingId::at(0);
        let message = ForPhishing::Browser(BrowserId::at(0), said);
        let (messages, events) = answers_on(&stage(), Party::Phishing(me), |post| phishing.receive(me, message, post));
        let view = messages.into_iter().find_map(|message| {
            let Message::Browser(_, ForBrowser::Show(_, view)) = message else { return None };
            Some(view)
        });
        (view, events)
    }

    #[test]
    fn it_asks_its_questions_in_turn_and_keeps_what_it_gets() {
        let mut phishing = Phishing::default();
        assert_eq!(hear(&mut phishing, FromBrowser::Visit).0, Some(View::Account(Method::Bank)));
        let asked = hear(&mut phishing, FromBrowser::Entered(PersonId::at(0))).0;
        assert_eq!(asked, Some(View::Code(Secret::BankCode)));
        let (view, events) = hear(&mut phishing, FromBrowser::Typed(Secret::BankCode, Typed::Right));
        assert_eq!(view, Some(View::Thanks));
        let taken = Event::Surrendered(PersonId::at(0), SiteId::at(0), Secret::BankCode, Typed::Right);
        assert_eq!(events, [taken]);
        assert_eq!(phishing.code, Some(Secret::BankCode));
    }

    #[test]
    fn a_made_up_code_gives_nothing_away() {
        let mut phishing = Phishing::default();
        assert_eq!(hear(&mut phishing, FromBrowser::Typed(Secret::BankCode, Typed::Wrong)).0, Some(View::Thanks));
        assert_eq!(phishing.code, None);
    }
}
