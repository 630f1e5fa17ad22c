//! Reading a scenario's file in the browser, which parses JSON by itself; see [`crate::course::Read`].
//!
//! Serde's own code for these types would be a fifth of the desk's program. A test holds both readings to the same result.

use super::file::{EndWords, RuleWords, ScenarioFile, ScenarioWords};
use super::setup::{
    AccountSetup, AppSetup, BankSetup, BeatSetup, BrowserSetup, CertificateSetup, CounterSetup, CountrySetup,
    DocumentSetup, EndSetup, IdentitySetup, LoginSetup, MailSetup, MeansSetup, OwnedSetup, PaymentSetup, PersonSetup,
    PhishingSetup, PortalSetup, RelaySetup, RuleSetup, ServiceSetup, Setup,
};
use crate::course::{Read, Value};
use std::collections::BTreeMap;

impl<T: Read> Read for BTreeMap<String, T> {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        let mut map = Self::new();
        for (name, value) in value.entries() {
            map.insert(name, T::read_from(&value)?);
        }
        Some(map)
    }
}

impl Read for [String; 2] {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Vec::read_from(value)?.try_into().ok()
    }
}

/// Reads each field from the value under its name in files.
macro_rules! read_fields {
    ($($type:ident { $($field:ident $name:literal)* })*) => {$(
        impl Read for $type {
            fn read_from<V: Value>(value: &V) -> Option<Self> {
                let _ = value;
                Some(Self { $($field: value.read($name)?,)* })
            }
        }
    )*};
}

read_fields! {
    ScenarioFile { version "version" id "id" title "title" setup "setup" words "words" }
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
    CounterSetup {}
    EndSetup { id "id" verdict "verdict" when "when" }
    RuleSetup { id "id" never "never" before "before" must "must" at_end "at-end" given "if" }
}
