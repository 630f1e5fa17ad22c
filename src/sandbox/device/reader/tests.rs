//! The reader's answers to the learner, to the card and to those who ask.

use super::super::testing::{answers, small};
use super::*;
use crate::sandbox::ids::{Key, ServiceId};
use crate::sandbox::message::Party;
use crate::sandbox::stage::Submission;

fn act(reader: &mut Reader, act: ReaderAct) -> Vec<Message> {
    answers(Party::Reader, |post| reader.act(act, post)).0
}

fn failed(why: Failure) -> Vec<Message> {
    vec![Message::Browser(BrowserId::at(0), ForBrowser::Card(CardAnswer::Failed(why)))]
}

fn choosing() -> Reader {
    choosing_for(Purpose::Login)
}

fn choosing_for(purpose: Purpose) -> Reader {
    Reader { card: Some(CardId::at(0)), window: Window::Choose(BrowserId::at(0), purpose) }
}

/// The window for the code of a certificate of Anna's card.
fn asking(certificate: u8) -> Reader {
    Reader { window: Window::Asking(BrowserId::at(0), CertificateId::at(certificate)), ..choosing() }
}

#[test]
fn a_certificate_of_another_card_gives_no_keypad() {
    let mut reader = choosing();
    assert_eq!(act(&mut reader, ReaderAct::Choose(CertificateId::at(2))), failed(Failure::OtherCard));
    assert_eq!(reader.window, Window::Closed);
}

#[test]
fn taking_the_card_closes_the_window_and_the_page_learns_it() {
    let mut reader = choosing();
    assert_eq!(act(&mut reader, ReaderAct::TakeCard), failed(Failure::CardRemoved));
    assert_eq!(reader, Reader { card: None, window: Window::Closed });
}

#[test]
fn an_inserted_card_brings_the_list_that_was_waited_for() {
    let mut reader = Reader { card: None, window: Window::Insert(BrowserId::at(0), Purpose::Login) };
    act(&mut reader, ReaderAct::Insert(CardId::at(0)));
    assert_eq!(reader, choosing());
}

#[test]
fn the_tool_renews_only_after_the_card_has_accepted_the_pin() {
    let mut reader = Reader { window: Window::Renew(Tries::FULL), ..choosing() };
    let renew = Message::Authority(ForAuthority::Renew(CardId::at(0)));
    let declined = ForReader::Declined(Tries::FULL.less());
    let (messages, _) = answers(Party::Reader, |post| reader.receive(declined, post));
    assert_eq!((messages, reader.window), (vec![], Window::Renew(Tries::FULL.less())));
    let (messages, _) = answers(Party::Reader, |post| reader.receive(ForReader::Accepted, post));
    assert_eq!((messages, reader.window), (vec![renew], Window::Information));
}

#[test]
fn a_blocked_card_gives_no_keypad() {
    for (certificate, secret) in [(0, Secret::Pin1), (1, Secret::Pin2)] {
        let mut reader = asking(certificate);
        let (messages, _) = answers(Party::Reader, |post| reader.receive(ForReader::Ready(Tries::NONE), post));
        assert_eq!(messages, failed(Failure::Blocked(secret)));
        assert_eq!(reader.window, Window::Closed);
    }
}

#[test]
fn for_a_signature_only_the_signing_certificate_is_listed_and_can_be_chosen() {
    let mut reader = choosing_for(Purpose::Sign);
    let sign = ReaderAct::Choose(CertificateId::at(1));
    assert_eq!(reader.offers([].into_iter(), &small()), [sign, ReaderAct::Cancel, ReaderAct::TakeCard]);
    assert_eq!(act(&mut reader, ReaderAct::Choose(CertificateId::at(0))), []);
    assert_eq!(reader, choosing_for(Purpose::Sign));
    let asked = Message::Card(CardId::at(0), ForCard::State(Secret::Pin2));
    assert_eq!(act(&mut reader, sign), [asked]);
}

#[test]
fn an_accepted_pin1_brings_a_proof_and_an_accepted_pin2_a_signature() {
    let answered = |certificate| {
        let mut reader = asking(certificate);
        let (messages, _) = answers(Party::Reader, |post| {
            reader.receive(ForReader::Ready(Tries::FULL), post);
            reader.receive(ForReader::Accepted, post);
        });
        messages
    };
    let card = |answer| [Message::Browser(BrowserId::at(0), ForBrowser::Card(answer))];
    assert_eq!(answered(0), card(CardAnswer::Proof(CertificateId::at(0))));
    assert_eq!(answered(1), card(CardAnswer::Signature(CertificateId::at(1))));
}

#[test]
fn the_tool_unblocks_pin2_only_where_a_signature_can_be_asked_for() {
    let reader = Reader { window: Window::Closed, ..choosing() };
    let unblocks_pin2 =
        |stage: &Stage| reader.offers([].into_iter(), stage).contains(&ReaderAct::OpenTool(Purpose::Sign));
    let mut stage = Stage { reader: Hardware::ReaderWithTool, ..small() };
    assert!(!unblocks_pin2(&stage));
    stage.services[ServiceId::at(0)].submission = Submission::Signed;
    assert!(unblocks_pin2(&stage));
}
