//! Why it matters: one sentence for every event.

use super::Teller;
use crate::sandbox::event::Event;
use crate::sandbox::page::Field;
use crate::sandbox::word::Secret;

impl Teller {
    /// Why an event matters, in one sentence; nothing for what is no event of the simulated life.
    pub fn why(&self, event: &Event) -> Option<String> {
        let words = self.words;
        let why = match event {
            Event::Refused | Event::Restless | Event::Sent(_) => return None,
            Event::Opened(..) => words.why_opened(),
            Event::CountryChosen(..) => words.why_country(),
            Event::MeansChosen(..) | Event::MethodChosen(..) => words.why_method(),
            Event::Entered(_, _, Field::Account, _) => words.why_entered_account(),
            Event::Entered(_, _, Field::Client, _) => words.why_entered_client(),
            Event::Entered(_, _, Field::Code(_), _) | Event::Surrendered(..) => words.why_surrendered(),
            Event::PageClosed(_) => words.why_page_closed(),
            Event::Traced(_, act) => self.why_trace(*act),
            Event::CardInserted(_) => words.why_card_inserted(),
            Event::CardTaken(_) => words.why_card_taken(),
            Event::CertificateChosen(_) => words.why_certificate_chosen(),
            Event::Typed(_, _, Secret::Pin1, _) => words.why_typed_pin1(),
            Event::Typed(_, _, Secret::Pin2, _) => words.why_typed_pin2(),
            Event::Typed(_, _, Secret::Puk, _) => words.why_typed_puk(),
            Event::Typed(_, _, Secret::BankCode, _) => words.why_typed_bank_code(),
            Event::Blocked(..) => words.why_blocked(),
            Event::Unblocked(..) => words.why_unblocked(),
            Event::Inspected(_) => words.why_inspected(),
            Event::Renewed(_) => words.why_renewed(),
            Event::Suspended(_) => words.why_suspended(),
            Event::KeyUsed(_) => words.why_key_used(),
            Event::Requested(..) => words.why_requested(),
            Event::Rejected(..) => words.why_rejected(),
            Event::Touched(..) => words.why_touched(),
            Event::Approved(..) => words.why_approved(),
            Event::Scanned(..) => words.why_scanned(),
            Event::Picked(..) => words.why_picked(),
            Event::Paid(_) => words.why_paid(),
            Event::NotPaid(_) => words.why_not_paid(),
            Event::Followed(..) => words.why_followed(),
            Event::Reported(_) => words.why_reported(),
            Event::Consented(..) => words.why_consented(),
            Event::Disclosed(..) => words.why_disclosed(),
            Event::Withheld(..) => words.why_withheld(),
            Event::Vouched(..) => words.why_vouched(),
            Event::Matched(..) => words.why_matched(),
            Event::Unmatched(..) => words.why_unmatched(),
            Event::PinChanged(_) => words.why_pin_changed(),
            Event::NumberChanged(_) => words.why_number_changed(),
            Event::CodeShown(..) => words.why_code_shown(),
            Event::CertificateChecked(..) => words.why_certificate_checked(),
            Event::Authenticated(..) => words.why_authenticated(),
            Event::Signed(_) => words.why_signed(),
            Event::LoginFailed(_) => words.why_login_failed(),
            Event::TimedOut(_) => words.why_timed_out(),
            Event::SessionOpened(..) => words.why_session_opened(),
            Event::RoleTaken(..) => words.why_role_taken(),
            Event::Authorized(..) => words.why_authorized(),
            Event::Denied(..) => words.why_denied(),
            Event::Submitted(..) => words.why_submitted(),
            Event::Recorded(_) => words.why_recorded(),
            Event::LoggedOut(..) => words.why_logged_out(),
            Event::Told(..) => words.why_told(),
            Event::Said(..) => words.why_said(),
            Event::Moved(..) => words.why_moved(),
            Event::Examined(..) => words.why_examined(),
            Event::Consulted => words.why_consulted(),
            Event::FormFilled(_) => words.why_form_filled(),
            Event::FormSigned(..) => words.why_form_signed(),
            Event::FormFiled(_) => words.why_form_filed(),
            Event::ReadAloud(..) => words.why_read_aloud(),
            Event::SignedIn(_, way) => self.why_sign_in(*way),
            Event::ScreenLocked => words.why_screen_locked(),
            Event::SteppedAway => words.why_stepped_away(),
            Event::CameBack => words.why_came_back(),
            Event::Waited => words.why_waited(),
            Event::Left => words.why_left(),
        };
        Some(why.to_owned())
    }
}
