//! What happened: plain facts. What a fact means stands in [`super::phase()`], how rules speak of it in [`Event::saying`].

use super::device::{Assertion, Place, SignIn, Standing, Thing, TraceAct};
use super::ids::{
    AppId, BrowserId, CardId, CertificateId, CodeId, CountryId, DocumentId, LineId, MailId, MeansId, PaymentId,
    PersonId, PortalId, RoleId, SentenceId, ServiceId, SiteId,
};
use super::message::{Matter, Sent};
use super::page::{Denial, Field};
use super::stage::{Carrier, DocumentState, Stage};
use super::word::{Kind, Method, Pick, Purpose, Saying, Secret, Typed, Word, saying};

/// One fact.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Event {
    /// The action was none that this world offers; nothing changed.
    Refused,
    /// The devices did not come to rest; a mistake in the program, which the explorer reports.
    Restless,
    /// A message went from one device to another.
    Sent(Sent),

    /// Somebody opened an address.
    Opened(PersonId, SiteId),
    /// Somebody chose the means to log in with.
    MethodChosen(PersonId, Method),
    /// Somebody chose the bank at this address to log in through.
    BankChosen(PersonId, SiteId),
    /// Somebody chose a means of another country to log in with.
    MeansChosen(PersonId, MeansId),
    /// Somebody chose the country that is to prove who is there.
    CountryChosen(PersonId, CountryId),
    /// Somebody agreed that the four attributes cross the border.
    Disclosed(PersonId, Assertion),
    /// Somebody did not agree to it.
    Withheld(PersonId, Assertion),
    /// Somebody typed a person's code into a field of a site.
    Entered(PersonId, SiteId, Field, PersonId),
    /// Somebody minded, or did not mind, what stays behind on a shared computer.
    Traced(PersonId, TraceAct),
    /// Somebody closed a page without logging out.
    PageClosed(PersonId),

    /// A card was put into the reader.
    CardInserted(CardId),
    /// A card was taken out of the reader.
    CardTaken(CardId),
    /// A certificate was chosen: its name is the identity that is claimed.
    CertificateChosen(CertificateId),
    /// Somebody typed at the keypad of a card or an app.
    Typed(PersonId, Carrier, Secret, Typed),
    /// A code was wrong too often: this function is blocked.
    Blocked(Carrier, Secret),
    /// The PUK opened a blocked PIN.
    Unblocked(CardId, Secret),
    /// The tool showed what is on a card: the certificates and their last days.
    Inspected(CardId),
    /// A new certificate took the place of one that had ended.
    Renewed(CertificateId),
    /// A certificate was suspended at its holder's request.
    Suspended(CertificateId),
    /// A key was used, after its code had been typed rightly.
    KeyUsed(CertificateId),

    /// An app shows a request.
    Requested(AppId, Matter),
    /// An app's holder rejected a request.
    Rejected(AppId, Matter),
    /// Somebody scanned the QR code of a browser's session with an app.
    Scanned(PersonId, AppId, BrowserId),
    /// Somebody chose one of the codes on a phone.
    Picked(PersonId, AppId, Pick),
    /// An app's holder touched the fingerprint reader.
    Touched(PersonId, AppId, Purpose),
    /// An app's request was approved, by code or by finger.
    Approved(PersonId, AppId, Matter),
    /// Somebody agreed that their data go from this site to a service.
    Consented(PersonId, SiteId, ServiceId),
    /// Somebody typed into a page's field for a code where that code does not belong.
    Surrendered(PersonId, SiteId, Secret, Typed),
    /// A bank made a payment.
    Paid(PaymentId),
    /// A payment was not made: nobody approved it.
    NotPaid(PaymentId),
    /// Somebody opened a message's link, which leads to this site.
    Followed(PersonId, MailId, SiteId),
    /// The learner reported a message.
    Reported(MailId),
    /// An app's holder chose another PIN, because strangers knew the old one.
    PinChanged(AppId),
    /// An app's holder took another user number, because strangers knew the old one.
    NumberChanged(AppId),
    /// A page shows a code to compare with the phone.
    CodeShown(BrowserId, CodeId),

    /// The certificates' register was asked.
    CertificateChecked(CertificateId, Standing),
    /// The login module is sure who is there.
    Authenticated(BrowserId, CertificateId),
    /// A country vouched for somebody to another country.
    Vouched(BrowserId, Assertion),
    /// The registers know which entry is that of somebody from abroad.
    Matched(BrowserId, PersonId),
    /// They do not.
    Unmatched(BrowserId, PersonId),
    /// A signature came into being.
    Signed(CertificateId),
    /// The login module is not sure, and the login is over.
    LoginFailed(BrowserId),
    /// Nobody answered in time.
    TimedOut(BrowserId),

    /// A portal opened a session in somebody's name.
    SessionOpened(BrowserId, PortalId, PersonId),
    /// A role was taken.
    RoleTaken(BrowserId, PersonId, RoleId),
    /// The right to use a service was granted.
    Authorized(BrowserId, PersonId, ServiceId),
    /// The right to use a service was denied.
    Denied(BrowserId, PersonId, ServiceId, Denial),
    /// An application was handed in: by whom, for whom.
    Submitted(ServiceId, PersonId, PersonId),
    /// A portal did not accept the signature of this certificate.
    SignatureDeclined(BrowserId, CertificateId),
    /// An application was put on record.
    Recorded(ServiceId),
    /// Somebody logged out.
    LoggedOut(BrowserId, PersonId),

    /// The learner said something to somebody.
    Told(PersonId, SentenceId),
    /// Somebody said something.
    Said(PersonId, LineId),
    /// A thing went from a place to another.
    Moved(Thing, Place),
    /// A document was looked at closely: whose it is and whether it is valid.
    Examined(DocumentId, DocumentState),
    /// The list of authorised e-services was looked up.
    Consulted,
    /// The mandate form was filled in for a service.
    FormFilled(ServiceId),
    /// The mandate form was signed.
    FormSigned(PersonId, ServiceId),
    /// The signed form was put into the institution's file.
    FormFiled(ServiceId),
    /// What stands in an application was read aloud to somebody.
    ReadAloud(PersonId, ServiceId),

    /// The screen of the work computer opened to somebody.
    SignedIn(PersonId, SignIn),
    /// The screen of the work computer was shut.
    ScreenLocked,
    /// The learner left the desk for a while.
    SteppedAway,
    /// The learner came back to it.
    CameBack,
    /// Time passed.
    Waited,
    /// The learner left the place.
    Left,
}

impl Event {
    /// The fact in the words of rules, ends and scripts: a table with a row for each fact.
    #[expect(clippy::too_many_lines, reason = "a table with a row for each fact")]
    pub fn saying(&self, stage: &Stage) -> Saying {
        use Word::{
            App, Browser, Card, Certificate, Code, Country, Document, Is, Line, Mail, Means, Person, Role, Service,
            Site,
        };
        match *self {
            // What machines say to each other, and what never happens in a sound scenario, is nobody's to judge: no
            // pattern fits a saying without words.
            Self::Refused | Self::Restless | Self::Sent(_) => saying([]),
            Self::Opened(who, site) => saying([Is("opened"), Person(who), Site(site)]),
            Self::MethodChosen(who, method) => saying([Is("method-chosen"), Person(who), Is(method.word())]),
            Self::BankChosen(who, bank) => saying([Is("bank-chosen"), Person(who), Site(bank)]),
            Self::MeansChosen(who, means) => saying([Is("means-chosen"), Person(who), Means(means)]),
            Self::CountryChosen(who, country) => saying([Is("country-chosen"), Person(who), Country(country)]),
            Self::Disclosed(who, assertion) => {
                let holder = stage.certificates[assertion.certificate].holder;
                saying([Is("disclosed"), Person(who), Person(holder), Country(assertion.to)])
            }
            Self::Withheld(who, assertion) => {
                let holder = stage.certificates[assertion.certificate].holder;
                saying([Is("withheld"), Person(who), Person(holder), Country(assertion.to)])
            }
            Self::Entered(who, site, field, code) => {
                saying([Is("entered"), Person(who), Site(site), Is(field_word(field)), Person(code)])
            }
            Self::Traced(who, act) => saying([Is("traced"), Person(who), Is(act.word())]),
            Self::PageClosed(who) => saying([Is("page-closed"), Person(who)]),
            Self::CardInserted(card) => saying([Is("card-inserted"), Card(card)]),
            Self::CardTaken(card) => saying([Is("card-taken"), Card(card)]),
            Self::CertificateChosen(chosen) => saying([Is("certificate-chosen"), Certificate(chosen)]),
            Self::Typed(who, at, secret, typed) => {
                saying([Is("typed"), Person(who), at.word(), Is(secret.word()), Is(typed.word())])
            }
            Self::Blocked(at, secret) => saying([Is("blocked"), at.word(), Is(secret.word())]),
            Self::Unblocked(card, secret) => saying([Is("unblocked"), Card(card), Is(secret.word())]),
            Self::Inspected(card) => saying([Is("inspected"), Card(card)]),
            Self::Renewed(certificate) => saying([Is("renewed"), Certificate(certificate)]),
            Self::Suspended(certificate) => saying([Is("suspended"), Certificate(certificate)]),
            Self::KeyUsed(certificate) => saying([Is("key-used"), Certificate(certificate)]),
            Self::Requested(app, matter) => {
                saying([Is("requested"), App(app), Is(matter.purpose().word()), matter.word()])
            }
            Self::Rejected(app, matter) => {
                saying([Is("rejected"), App(app), Is(matter.purpose().word()), matter.word()])
            }
            Self::Scanned(who, app, browser) => saying([Is("scanned"), Person(who), App(app), Browser(browser)]),
            Self::Picked(who, app, pick) => saying([Is("picked"), Person(who), App(app), Is(pick.word())]),
            Self::Surrendered(who, site, secret, typed) => {
                saying([Is("surrendered"), Person(who), Site(site), Is(secret.word()), Is(typed.word())])
            }
            Self::Paid(payment) => saying([Is("paid"), Word::Payment(payment)]),
            Self::NotPaid(payment) => saying([Is("not-paid"), Word::Payment(payment)]),
            Self::Followed(who, mail, site) => saying([Is("followed"), Person(who), Mail(mail), Site(site)]),
            Self::Reported(mail) => saying([Is("reported"), Mail(mail)]),
            Self::Touched(who, app, purpose) => saying([Is("touched"), Person(who), App(app), Is(purpose.word())]),
            Self::Approved(who, app, matter) => {
                saying([Is("approved"), Person(who), App(app), Is(matter.purpose().word()), matter.word()])
            }
            Self::Consented(who, site, service) => saying([Is("consented"), Person(who), Site(site), Service(service)]),
            Self::PinChanged(app) => saying([Is("pin-changed"), App(app)]),
            Self::NumberChanged(app) => saying([Is("number-changed"), App(app)]),
            Self::CodeShown(browser, code) => saying([Is("code-shown"), Browser(browser), Code(code)]),
            Self::CertificateChecked(certificate, standing) => {
                saying([Is("certificate-checked"), Certificate(certificate), Is(standing.word())])
            }
            Self::Authenticated(browser, certificate) => {
                let holder = stage.certificates[certificate].holder;
                saying([Is("authenticated"), Browser(browser), Person(holder), Certificate(certificate)])
            }
            Self::Vouched(browser, assertion) => {
                let holder = stage.certificates[assertion.certificate].holder;
                let (from, to) = (Country(assertion.from), Country(assertion.to));
                saying([Is("vouched"), Browser(browser), Person(holder), from, to])
            }
            Self::Matched(browser, who) => saying([Is("matched"), Browser(browser), Person(who)]),
            Self::Unmatched(browser, who) => saying([Is("unmatched"), Browser(browser), Person(who)]),
            Self::Signed(certificate) => saying([Is("signed"), Certificate(certificate)]),
            Self::LoginFailed(browser) => saying([Is("login-failed"), Browser(browser)]),
            Self::TimedOut(browser) => saying([Is("timed-out"), Browser(browser)]),
            Self::SessionOpened(browser, portal, who) => {
                saying([Is("session-opened"), Browser(browser), Person(who), Site(stage.portals[portal])])
            }
            Self::RoleTaken(browser, who, role) => {
                let kind = stage.roles[role].role.word();
                saying([Is("role-taken"), Browser(browser), Person(who), Is(kind), Role(role)])
            }
            Self::Authorized(browser, who, service) => {
                saying([Is("authorized"), Browser(browser), Person(who), Service(service)])
            }
            Self::Denied(browser, who, service, denial) => {
                saying([Is("denied"), Browser(browser), Person(who), Service(service), Is(denial.word())])
            }
            Self::Submitted(service, by, client) => {
                saying([Is("submitted"), Service(service), Person(client), Person(by)])
            }
            Self::SignatureDeclined(browser, certificate) => {
                let holder = stage.certificates[certificate].holder;
                saying([Is("signature-declined"), Browser(browser), Person(holder), Certificate(certificate)])
            }
            Self::Recorded(service) => saying([Is("recorded"), Service(service)]),
            Self::LoggedOut(browser, who) => saying([Is("logged-out"), Browser(browser), Person(who)]),
            Self::Told(who, sentence) => saying([Is("told"), Person(who), Word::Sentence(sentence)]),
            Self::Said(who, line) => saying([Is("said"), Person(who), Line(line)]),
            Self::Moved(thing, place) => saying([Is("moved"), thing.word(), place.word()]),
            Self::Examined(document, found) => saying([Is("examined"), Document(document), Is(found.word())]),
            Self::Consulted => saying([Is("consulted")]),
            Self::FormFilled(service) => saying([Is("form-filled"), Service(service)]),
            Self::FormSigned(who, service) => saying([Is("form-signed"), Service(service), Person(who)]),
            Self::FormFiled(service) => saying([Is("form-filed"), Service(service)]),
            Self::ReadAloud(who, service) => saying([Is("read-aloud"), Person(who), Service(service)]),
            Self::SignedIn(who, way) => saying([Is("signed-in"), Person(who), Is(way.word())]),
            Self::ScreenLocked => saying([Is("screen-locked")]),
            Self::SteppedAway => saying([Is("stepped-away")]),
            Self::CameBack => saying([Is("came-back")]),
            Self::Waited => saying([Is("waited")]),
            Self::Left => saying([Is("left")]),
        }
    }
}

impl Carrier {
    /// The carrier's word in patterns.
    pub fn word(self) -> Word {
        match self {
            Self::Card(card) => Word::Card(card),
            Self::App(app) => Word::App(app),
            Self::Account(account) => Word::Account(account),
        }
    }
}

fn field_word(field: Field) -> &'static str {
    match field {
        Field::Account => "account",
        Field::Client => "client",
        Field::Code(secret) => secret.word(),
    }
}
