//! Reading a scenario's file in the browser, which parses JSON by itself; see [`crate::course::Read`].
//!
//! Serde's own code for these types would be a fifth of the desk's program. A test holds both readings to the same result.

use super::file::{EndWords, RuleWords, ScenarioFile, ScenarioWords};
use super::setup::{
    AccountSetup, AppSetup, BankSetup, BeatSetup, BrowserSetup, CertificateSetup, CounterSetup, CountrySetup,
    DocumentSetup, EndSetup, IdentitySetup, LoginSetup, MailSetup, MeansSetup, OwnedSetup, PaymentSetup, PersonSetup,
    PhishingSetup, PortalSetup, RelaySetup, RuleSetup, ServiceSetup, Setup,
};
use crate::course::{Date, Html, Read, Value};
use crate::sandbox::sorted_map::Named;

impl<T: Read> Read for Named<T> {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        let mut entries = Vec::new();
        for (name, value) in value.entries() {
            entries.push((name, T::read_from(&value)?));
        }
        Some(Self::of_sorted(entries))
    }
}

impl Read for [String; 2] {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Vec::read_from(value)?.try_into().ok()
    }
}

/// Fields being read. What cannot be read stays blank and is remembered: with a way out behind each field, on which all
/// that was read before it is let go, most of the code would be ways out.
struct Fields<'v, V> {
    value: &'v V,
    all_read: bool,
}

impl<V: Value> Fields<'_, V> {
    fn read<T: Read + Blank>(&mut self, name: &str) -> T {
        self.value.read(name).unwrap_or_else(|| {
            self.all_read = false;
            T::blank()
        })
    }
}

/// What stands for a field that could not be read.
trait Blank {
    fn blank() -> Self;
}

impl<T: Default> Blank for T {
    fn blank() -> Self {
        Self::default()
    }
}

impl Blank for Date {
    fn blank() -> Self {
        Self::FIRST
    }
}

impl Blank for Html {
    fn blank() -> Self {
        Self::from_renderer(String::new())
    }
}

/// That it is there is all there is to say of a counter.
impl Read for CounterSetup {
    fn read_from<V: Value>(_: &V) -> Option<Self> {
        Some(Self {})
    }
}

impl Read for ScenarioFile {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(Self {
            version: value.read("version")?,
            id: value.read("id")?,
            title: value.read("title")?,
            setup: value.read("setup")?,
            words: value.read("words")?,
        })
    }
}

/// Reads each field from the value under its name in files.
macro_rules! read_fields {
    ($($type:ident { $($field:ident $name:literal)* })*) => {$(
        impl Read for $type {
            fn read_from<V: Value>(value: &V) -> Option<Self> {
                let mut fields = Fields { value, all_read: true };
                let read = Self { $($field: fields.read($name),)* };
                fields.all_read.then_some(read)
            }
        }
    )*};
}

read_fields! {
    ScenarioWords { story "story" practise "practise" names "names" ends "ends" rules "rules" life "life" }
    EndWords { title "title" text "text" }
    RuleWords { title "title" life "life" why "why" right "right" }
    Setup {
        today "today" learner "learner" module "module" minutes "minutes" difficulty "difficulty" lessons "lessons"
        guide "guide" reader "reader" reader_at "reader-at" sign_in "sign-in" remembered "remembered" challenges "challenges"
        codes "codes" people "people" browsers "browsers" login "login" portals "portals" relays "relays"
        phishing "phishing" banks "banks" accounts "accounts" payments "payments" mail "mail"
        countries "countries" means "means" services "services" cards "cards" phones "phones" apps "apps"
        certificates "certificates" documents "documents" counter "counter" ends "ends" rules "rules"
    }
    PersonSetup { code "code" roles "roles" present "present" identity "identity" linked "linked" script "script" }
    IdentitySetup { family_name "family-name" first_name "first-name" born "born" code "code" }
    CountrySetup { code "code" node "node" login "login" }
    MeansSetup { country "country" shape "shape" }
    BeatSetup { at "at" hears "hears" sees "sees" given "if" says "says" does "does" to "to" }
    BrowserSetup { user "user" shared "shared" }
    LoginSetup { address "address" methods "methods" smart_id "smart-id" }
    PhishingSetup { address "address" imitates "imitates" asks "asks" }
    BankSetup { address "address" }
    AccountSetup { bank "bank" owner "owner" }
    PaymentSetup { from "from" }
    MailSetup { kind "kind" link "link" }
    PortalSetup { address "address" country "country" }
    RelaySetup { address "address" imitates "imitates" browser "browser" }
    ServiceSetup { portal "portal" audience "audience" level "level" needs "needs" }
    OwnedSetup { owner "owner" with "with" codes_in "codes-in" until "until" }
    AppSetup { phone "phone" vendor "vendor" leaked "leaked" }
    CertificateSetup {
        holder "holder" on "on" purpose "for" until "until" renews_until "renews-until" standing "standing"
        level "level" country "country"
    }
    DocumentSetup { holder "holder" with "with" until "until" }
    EndSetup { id "id" verdict "verdict" when "when" }
    RuleSetup { id "id" never "never" before "before" must "must" at_end "at-end" given "if" }
}
