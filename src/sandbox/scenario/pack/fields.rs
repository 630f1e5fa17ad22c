//! How things that have fields or cases are packed: the fields in the order given here, a case by the number given here.
//!
//! Both lists are whole: a new field or a new case does not compile until it is named.

use super::super::rule::{End, EndId, Rule, RuleId, RuleKind};
use super::{Pack, Packing, Unpacking};
use crate::sandbox::device::{Beat, Deed, Place, Thing, Things, Trigger};
use crate::sandbox::opening::Opening;
use crate::sandbox::pattern::Guard;
use crate::sandbox::stage::{
    Account, Actor, AppFacts, Audience, BrowserFacts, CardFacts, Carrier, Certificate, Company, Computer, Country,
    Document, Identity, MailFacts, MeansFacts, Memory, PhishingFacts, Question, RelayFacts, RoleFacts, Server, Service,
    Site, Stage,
};
use crate::sandbox::word::Word;

macro_rules! pack_fields {
    ($($type:ident { $($field:ident)* })*) => {$(
        impl Pack for $type {
            fn pack(&self, into: &mut Packing) {
                let Self { $($field),* } = self;
                $($field.pack(into);)*
            }

            fn unpack(from: &mut Unpacking<'_>) -> Self {
                // The fields are taken out in the order in which they stand here.
                Self { $($field: Pack::unpack(from)),* }
            }
        }
    )*};
}

pack_fields! {
    Stage {
        learner people browsers sites portals relays phishing banks accounts payments mail login notification reader
        counter reader_at sign_in methods services roles cards phones apps certificates remembered documents codes countries means
    }
    Actor { code born identity linked company script }
    Identity { family_name first_name code }
    Beat { at when guard says does to }
    BrowserFacts { user computer }
    Site { address server }
    RelayFacts { site browser imitates }
    PhishingFacts { site imitates asks }
    Account { bank holder }
    MailFacts { kind link }
    Service { portal audience level needs submission }
    RoleFacts { holder role }
    CardFacts { owner until memory }
    AppFacts { phone vendor }
    Certificate { holder carrier purpose until renewal level country }
    Document { holder until state }
    Country { code node login portals }
    MeansFacts { country shape }
    Opening { leaks standings nodes things }
    Things { cards phones documents }
    Guard { all none }
    End { id verdict when }
    Rule { id kind guard }
}

macro_rules! pack_cases {
    ($($type:ident { $($number:literal $case:ident $(($($field:ident)*))?;)* })*) => {$(
        impl Pack for $type {
            fn pack(&self, into: &mut Packing) {
                match self {
                    $(Self::$case $(($($field),*))? => {
                        into.number($number);
                        $($($field.pack(into);)*)?
                    })*
                }
            }

            fn unpack(from: &mut Unpacking<'_>) -> Self {
                match from.number() {
                    $($number => {
                        $($(let $field = Pack::unpack(from);)*)?
                        Self::$case $(($($field),*))?
                    })*
                    _ => {
                        // From here on every number is nought, and nought is a case everywhere.
                        from.is_sound = false;
                        Self::unpack(from)
                    }
                }
            }
        }
    )*};
}

pack_cases! {
    Company { 0 Present; 1 Away; }
    Computer { 0 Own; 1 Shared; }
    Memory { 0 Known; 1 Written(document); 2 Own(person); }
    Server { 0 Login; 1 Portal(id); 2 Relay(id); 3 Phishing(id); 4 Bank(id); 5 Abroad(country); 6 Node(country); }
    Question { 0 Account(method); 1 Code(secret); }
    Audience { 0 Authorised; 1 Personal; 2 Only(person); }
    Carrier { 0 Card(id); 1 App(id); 2 Account(id); }
    Thing { 0 Card(id); 1 Phone(id); 2 Document(id); }
    Place { 0 Reader; 1 With(person); }
    Trigger { 0 Hears(sentence); 1 Sees(event); }
    Deed {
        0 Sign; 1 TakeCard; 2 Reject; 3 Give(thing person); 4 Open(site); 5 Press(button); 6 Enter(person); 7 Insert(card);
        8 SignIn(way); 9 Choose(certificate); 10 Suspend(carrier); 11 Type(typed); 12 Demand(payment);
    }
    RuleKind { 0 Never(act); 1 Before(duty act); 2 Must(duty); 3 AtEnd(state); }
    Word {
        0 End; 1 Is(word); 2 Person(id); 3 Browser(id); 4 Site(id); 5 Service(id); 6 Role(id); 7 Card(id); 8 Phone(id);
        9 App(id); 10 Certificate(id); 11 Document(id); 12 Sentence(id); 13 Line(id); 14 Node(id); 15 Code(id);
        16 Account(id); 17 Payment(id); 18 Mail(id); 19 Country(id); 20 Means(id);
    }
}

impl Pack for RuleId {
    fn pack(&self, into: &mut Packing) {
        self.0.pack(into);
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        Self(Pack::unpack(from))
    }
}

impl Pack for EndId {
    fn pack(&self, into: &mut Packing) {
        self.0.pack(into);
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        Self(Pack::unpack(from))
    }
}
