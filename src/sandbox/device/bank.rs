//! The internet banks: each knows its own customers by a user number and a code, and vouches for them to the login
//! module. For a payment it asks the payer's Smart-ID app to sign; what is signed is paid.
//!
//! Assumptions of the simulation: three wrong codes block the access; the login module believes a bank as it believes a
//! certificate; whoever demands a payment has got into the bank in the payer's name before the scenario begins.

use super::Post;
use super::card::Tries;
use crate::sandbox::event::Event;
use crate::sandbox::ids::{AccountId, BankId, BrowserId, PaymentId, PersonId, Set, Table};
use crate::sandbox::message::{
    AppAnswer, Asker, BankAnswer, ForBank, ForBrowser, ForLogin, ForVendor, FromBrowser, FromVendor, Matter, Message,
};
use crate::sandbox::page::{Button, Failure, View};
use crate::sandbox::stage::{Carrier, Stage};
use crate::sandbox::word::{Method, Secret, Typed, Vendor};

/// The banks. Each account belongs to one of them, so that they can share their lists.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Banks {
    /// Who is being asked what, browser by browser.
    pub visits: Table<BrowserId, Option<Visit>>,
    /// Tries left for each account's code.
    pub tries: Table<AccountId, Tries>,
    /// The payments that are made.
    pub paid: Set<PaymentId>,
}

/// A visitor whom the login module has sent.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Visit {
    /// The field for the user number waits.
    Number(BankId),
    /// The field for this account's code waits.
    Code(AccountId),
}

impl Banks {
    pub(in crate::sandbox) fn receive(&mut self, me: BankId, message: ForBank, post: &mut Post<'_>) {
        match message {
            ForBank::Vouch(browser) => {
                self.visits[browser] = Some(Visit::Number(me));
                self.show(browser, post);
            }
            ForBank::Browser(browser, said) => self.hear(me, browser, said, post),
            ForBank::Demand(payment) => {
                let payer = post.stage.accounts[post.stage.payments[payment]].holder;
                let begin = ForVendor::Begin(Asker::Bank(payment), payer, Matter::Payment(payment));
                if !self.paid.has(payment) {
                    post.send(Message::Vendor(Vendor::SmartId, begin));
                }
            }
            ForBank::Vendor(payment, FromVendor::Answered(AppAnswer::Approved(_))) => {
                self.paid = self.paid.with(payment);
                post.note(Event::Paid(payment));
            }
            ForBank::Vendor(payment, FromVendor::Unknown | FromVendor::Answered(_)) => {
                post.note(Event::NotPaid(payment));
            }
            ForBank::Vendor(_, FromVendor::Started(_) | FromVendor::Asked | FromVendor::Scanned(_)) => {}
        }
    }

    /// Each bank hears only the visitors that were sent to it.
    fn hear(&mut self, me: BankId, browser: BrowserId, said: FromBrowser, post: &mut Post<'_>) {
        match (said, self.visits[browser].filter(|visit| visit.bank(post.stage) == me)) {
            (FromBrowser::Entered(person), Some(Visit::Number(bank))) => {
                self.look_up(bank, browser, person, post);
            }
            (FromBrowser::Typed(_, typed), Some(Visit::Code(account))) => {
                self.check(account, browser, typed, post);
            }
            (FromBrowser::Pressed(Button::Cancel), Some(_)) => {
                self.answer(browser, BankAnswer::Back, post);
            }
            (FromBrowser::Visit, Some(_)) => self.show(browser, post),
            (FromBrowser::Forgot, _) => self.visits[browser] = None,
            // Nobody sent this visitor, or the page is gone.
            (
                FromBrowser::Visit
                | FromBrowser::Pressed(_)
                | FromBrowser::Entered(_)
                | FromBrowser::Typed(..)
                | FromBrowser::Card(_)
                | FromBrowser::Remember(_),
                _,
            ) => {}
        }
    }

    fn look_up(&mut self, bank: BankId, browser: BrowserId, person: PersonId, post: &mut Post<'_>) {
        match post.stage.account_of(person, bank) {
            None => self.answer(browser, BankAnswer::Failed(Failure::NotCustomer), post),
            Some(account) if self.tries[account] == Tries::NONE => {
                self.answer(browser, BankAnswer::Failed(Failure::Blocked(Secret::BankCode)), post);
            }
            Some(account) => {
                self.visits[browser] = Some(Visit::Code(account));
                self.show(browser, post);
            }
        }
    }

    fn check(&mut self, account: AccountId, browser: BrowserId, typed: Typed, post: &mut Post<'_>) {
        let (at, user) = (Carrier::Account(account), post.stage.browsers[browser].user);
        post.note(Event::Typed(user, at, Secret::BankCode, typed));
        match typed {
            Typed::Right => {
                self.tries[account] = Tries::FULL;
                let Some(certificate) = post.stage.account_certificate(account) else { return };
                post.note(Event::KeyUsed(certificate));
                self.answer(browser, BankAnswer::Vouched(certificate), post);
            }
            Typed::Wrong | Typed::OtherCode => {
                self.tries[account] = self.tries[account].less();
                if self.tries[account] == Tries::NONE {
                    post.note(Event::Blocked(at, Secret::BankCode));
                    self.answer(browser, BankAnswer::Failed(Failure::Blocked(Secret::BankCode)), post);
                }
            }
        }
    }

    /// The login module learns what came of it, and the visit is over.
    fn answer(&mut self, browser: BrowserId, answer: BankAnswer, post: &mut Post<'_>) {
        self.visits[browser] = None;
        post.send(Message::Login(ForLogin::Bank(browser, answer)));
    }

    fn show(&self, browser: BrowserId, post: &mut Post<'_>) {
        let Some(visit) = self.visits[browser] else { return };
        let view = match visit {
            Visit::Number(_) => View::Account(Method::Bank),
            Visit::Code(_) => View::Code(Secret::BankCode),
        };
        let site = post.stage.banks[visit.bank(post.stage)];
        post.send(Message::Browser(browser, ForBrowser::Show(site, view)));
    }
}

impl Visit {
    /// The bank that the visitor was sent to.
    fn bank(self, stage: &Stage) -> BankId {
        match self {
            Self::Number(bank) => bank,
            Self::Code(account) => stage.accounts[account].bank,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{answers_on, small};
    use super::*;
    use crate::sandbox::ids::{CertificateId, Key as _, SiteId};
    use crate::sandbox::message::Party;
    use crate::sandbox::stage::Account;

    const ACCOUNT: fn() -> AccountId = || AccountId::at(0);

    /// The small stage with a bank at which Anna has an account; her card's certificate stands in for the bank's word.
    fn stage() -> Stage {
        let mut stage = small();
        stage.banks = Table::new([SiteId::at(0)]);
        stage.accounts = Table::new([Account { bank: BankId::at(0), holder: PersonId::at(0) }]);
        stage.payments = Table::new([ACCOUNT()]);
        stage.certificates[CertificateId::at(0)].carrier = Carrier::Account(ACCOUNT());
        stage
    }

    fn banks(visit: Option<Visit>) -> Banks {
        Banks { visits: Table::new([visit]), tries: Table::new([Tries::FULL]), paid: Set::EMPTY }
    }

    fn tell(banks: &mut Banks, message: ForBank) -> (Vec<Message>, Vec<Event>) {
        let me = BankId::at(0);
        answers_on(&stage(), Party::Bank(me), |post| banks.receive(me, message, post))
    }

    fn from_page(banks: &mut Banks, said: FromBrowser) -> (Vec<Message>, Vec<Event>) {
        tell(banks, ForBank::Browser(BrowserId::at(0), said))
    }

    fn answered(answer: BankAnswer) -> Message {
        Message::Login(ForLogin::Bank(BrowserId::at(0), answer))
    }

    #[test]
    fn a_bank_vouches_for_whoever_typed_the_code_of_the_account() {
        let mut bank = banks(None);
        tell(&mut bank, ForBank::Vouch(BrowserId::at(0)));
        from_page(&mut bank, FromBrowser::Entered(PersonId::at(0)));
        assert_eq!(bank, banks(Some(Visit::Code(ACCOUNT()))));
        let (messages, events) = from_page(&mut bank, FromBrowser::Typed(Secret::BankCode, Typed::Right));
        assert_eq!(messages, [answered(BankAnswer::Vouched(CertificateId::at(0)))]);
        assert_eq!(events.last(), Some(&Event::KeyUsed(CertificateId::at(0))));
        assert_eq!(bank, banks(None));
    }

    #[test]
    fn a_bank_vouches_for_nobody_elses_customers() {
        let (ozols, browser) = (BankId::at(1), BrowserId::at(0));
        let mut stage = stage();
        stage.banks = Table::new([SiteId::at(0), SiteId::at(1)]);
        let mut bank = banks(None);
        let mut hear = |at, message| answers_on(&stage, Party::Bank(at), |post| bank.receive(at, message, post));
        let entered = ForBank::Browser(browser, FromBrowser::Entered(PersonId::at(0)));
        hear(ozols, ForBank::Vouch(browser));
        // Whose visitor it is not hears nothing.
        assert_eq!(hear(BankId::at(0), entered), (vec![], vec![]));
        assert_eq!(hear(ozols, entered).0, [answered(BankAnswer::Failed(Failure::NotCustomer))]);
    }

    #[test]
    fn who_leaves_a_bank_chooses_anew() {
        let mut bank = banks(Some(Visit::Number(BankId::at(0))));
        let (messages, _) = from_page(&mut bank, FromBrowser::Pressed(Button::Cancel));
        assert_eq!(messages, [answered(BankAnswer::Back)]);
        assert_eq!(bank, banks(None));
    }

    #[test]
    fn three_wrong_codes_block_the_access() {
        let mut bank = banks(Some(Visit::Code(ACCOUNT())));
        for typed in [Typed::Wrong, Typed::OtherCode] {
            assert_eq!(from_page(&mut bank, FromBrowser::Typed(Secret::BankCode, typed)).0, []);
        }
        let (messages, _) = from_page(&mut bank, FromBrowser::Typed(Secret::BankCode, Typed::Wrong));
        assert_eq!(messages, [answered(BankAnswer::Failed(Failure::Blocked(Secret::BankCode)))]);
        assert_eq!(bank.tries[ACCOUNT()], Tries::NONE);
    }

    #[test]
    fn whom_nobody_sent_gets_nothing() {
        let mut bank = banks(None);
        for said in [FromBrowser::Visit, FromBrowser::Typed(Secret::BankCode, Typed::Right)] {
            assert_eq!(from_page(&mut bank, said), (vec![], vec![]));
        }
    }

    #[test]
    fn only_what_was_approved_is_paid() {
        let payment = PaymentId::at(0);
        for answer in [AppAnswer::Rejected, AppAnswer::Blocked, AppAnswer::WrongCode] {
            let mut bank = banks(None);
            let events = tell(&mut bank, ForBank::Vendor(payment, FromVendor::Answered(answer))).1;
            assert_eq!(events, [Event::NotPaid(payment)]);
            assert!(!bank.paid.has(payment));
        }
        let mut bank = banks(None);
        let approved = FromVendor::Answered(AppAnswer::Approved(CertificateId::at(0)));
        assert_eq!(tell(&mut bank, ForBank::Vendor(payment, approved)).1, [Event::Paid(payment)]);
        assert_eq!(tell(&mut bank, ForBank::Demand(payment)).0, []);
    }
}
