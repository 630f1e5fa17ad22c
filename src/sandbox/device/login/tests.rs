use super::*;
use crate::sandbox::device::testing::{answers, answers_on, small};
use crate::sandbox::device::{Standing, Tick};
use crate::sandbox::ids::{AppId, BankId, Key, PersonId};
use crate::sandbox::message::{AppAnswer, BankAnswer, ForBank, FromBrowser, FromVendor};
use crate::sandbox::page::Button;
use crate::sandbox::word::Method;

fn login(stage: Progress) -> Login {
    let attempt = Attempt { client: Client::Portal(PortalId::at(0), ServiceId::at(0)), stage };
    Login { attempts: Table::new([Some(attempt)]), remember: Set::EMPTY }
}

fn tell(login: &mut Login, message: ForLogin) -> (Vec<Message>, Vec<Event>) {
    answers(Party::Login, |post| login.receive(message, post))
}

#[test]
fn only_a_valid_certificate_brings_a_token() {
    let (browser, certificate) = (BrowserId::at(0), CertificateId::at(0));
    for standing in [Standing::Expired, Standing::Suspended, Standing::Revoked] {
        let mut login = login(Progress::Checking);
        let (messages, events) = tell(&mut login, ForLogin::Standing(browser, certificate, standing));
        assert_eq!(events, [Event::LoginFailed(browser)]);
        assert!(!messages.iter().any(|message| matches!(message, Message::Portal(..))), "{standing:?}");
    }
    let (_, events) = tell(&mut login(Progress::Checking), ForLogin::Standing(browser, certificate, Standing::Valid));
    assert_eq!(events, [Event::Authenticated(browser, certificate)]);
}

#[test]
fn a_bank_is_chosen_only_where_there_are_several() {
    let browser = BrowserId::at(0);
    let sites = [SiteId::at(0), SiteId::at(1)];
    let vouch = |bank| Message::Bank(BankId::at(bank), ForBank::Vouch(browser));
    let press = |module: &mut Login, banks: &[SiteId], button| {
        let mut stage = small();
        stage.banks = Table::new(banks.iter().copied());
        let pressed = ForLogin::Browser(browser, FromBrowser::Pressed(button));
        answers_on(&stage, Party::Login, |post| module.receive(pressed, post)).0
    };
    assert_eq!(press(&mut login(Progress::Choosing), &sites[..1], Button::Method(Method::Bank)), [vouch(0)]);
    let mut module = login(Progress::Choosing);
    let listed = press(&mut module, &sites, Button::Method(Method::Bank));
    assert!(matches!(listed[..], [Message::Browser(_, ForBrowser::Show(_, View::Banks))]), "{listed:?}");
    assert_eq!(press(&mut module, &sites, Button::Bank(sites[1])), [vouch(1)]);
}

#[test]
fn who_comes_back_from_a_bank_chooses_a_means_anew() {
    let mut module = login(Progress::Bank);
    let (messages, events) = tell(&mut module, ForLogin::Bank(BrowserId::at(0), BankAnswer::Back));
    assert!(matches!(messages[..], [Message::Browser(_, ForBrowser::Show(_, View::Methods))]), "{messages:?}");
    assert_eq!(events, []);
    assert_eq!(module, login(Progress::Choosing));
}

#[test]
fn without_consent_no_data_go_to_the_portal() {
    let (browser, certificate) = (BrowserId::at(0), CertificateId::at(2));
    let mut stage = small();
    stage.apps[AppId::at(0)].vendor = Vendor::EparakstsMobile;
    let mut module = login(Progress::Checking);
    let mut hear = |message| answers_on(&stage, Party::Login, |post| module.receive(message, post));
    let vouched = |messages: &[Message]| messages.iter().any(|message| matches!(message, Message::Portal(..)));
    let (messages, events) = hear(ForLogin::Standing(browser, certificate, Standing::Valid));
    assert_eq!(events, [Event::Authenticated(browser, certificate)]);
    assert!(!vouched(&messages));
    let (messages, events) = hear(ForLogin::Browser(browser, FromBrowser::Pressed(Button::Refuse)));
    assert_eq!(events, [Event::LoginFailed(browser)]);
    assert!(!vouched(&messages));
    assert!(!vouched(&hear(ForLogin::Browser(browser, FromBrowser::Pressed(Button::Agree))).0));
    let agreed = ForLogin::Browser(browser, FromBrowser::Pressed(Button::Agree));
    let (messages, _) = tell(&mut login(Progress::Consent(certificate)), agreed);
    assert!(vouched(&messages));
}

#[test]
fn a_name_is_kept_only_if_the_tick_was_set_when_the_means_was_chosen() {
    let (browser, certificate) = (BrowserId::at(0), CertificateId::at(0));
    for (tick, kept) in [(Tick::On, true), (Tick::Off, false)] {
        let mut module = login(Progress::Checking);
        tell(&mut module, ForLogin::Browser(browser, FromBrowser::Remember(tick)));
        let (messages, _) = tell(&mut module, ForLogin::Standing(browser, certificate, Standing::Valid));
        let keep = Message::Browser(browser, ForBrowser::Keep(PersonId::at(0)));
        assert_eq!(messages.contains(&keep), kept, "{tick:?}");
    }
}

#[test]
fn an_answer_that_comes_too_late_changes_nothing() {
    let late = FromVendor::Answered(AppAnswer::Approved(CertificateId::at(0)));
    for progress in [Progress::Choosing, Progress::Failed, Progress::Account(Vendor::SmartId)] {
        let mut module = login(progress);
        assert_eq!(tell(&mut module, ForLogin::Vendor(BrowserId::at(0), late)), (vec![], vec![]));
        assert_eq!(module, login(progress));
    }
}
