//! The stage: who and what there is.

use super::super::fault::SetupFault;
use super::super::setup::IdentitySetup;
use super::{Builder, CertificateId, CodeId, Hardware, Key as _, PersonId, SiteId, Stage, Table, Word};
use crate::sandbox::code::ControlCode;
use crate::sandbox::ids::{
    AccountId, AppId, BankId, BrowserId, CardId, DocumentId, MailId, PaymentId, PhishingId, PortalId, RelayId, RoleId,
    ServiceId,
};
use crate::sandbox::stage::{
    Account, Actor, AppFacts, Audience, BrowserFacts, CardFacts, Carrier, Certificate, Company, Computer, Counter,
    Document, DocumentState, MailFacts, Memory, PhishingFacts, Question, RelayFacts, RoleFacts, Server, Service, Site,
    Submission,
};
use crate::sandbox::word::{Kind as _, Method, Notification, Secret};

impl Builder<'_> {
    pub(super) fn stage(&mut self) -> Stage {
        let setup = self.setup;
        let methods = setup.login.iter().flat_map(|login| &login.methods);
        Stage {
            learner: self.person(&setup.learner),
            people: self.actors(),
            browsers: Table::new(setup.browsers.values().map(|b| BrowserFacts {
                user: self.person(&b.user),
                computer: if b.shared { Computer::Shared } else { Computer::Own },
            })),
            portals: Table::new((0..=u8::MAX).zip(&setup.portals).map(|(row, _)| SiteId::at(row))),
            sites: self.sites(),
            relays: self.relays(),
            phishing: self.phishing(),
            banks: Table::new(setup.banks.keys().filter_map(|name| self.site(name)).collect::<Vec<_>>()),
            accounts: self.accounts(),
            payments: self.payments(),
            mail: self.mail(),
            login: setup.login_site(),
            notification: self.notification(),
            reader: setup.reader.as_ref().map_or(Hardware::Absent, |word| self.kind(word, Hardware::Absent)),
            counter: if setup.counter.is_some() { Counter::Present } else { Counter::Absent },
            reader_at: self.reader_at(),
            sign_in: setup.sign_in.iter().filter_map(|word| self.kind_of(word)).collect(),
            methods: methods.filter_map(|word| self.kind_of(word)).collect(),
            services: self.services(),
            roles: self.roles(),
            cards: self.cards(),
            phones: Table::new(setup.phones.values().map(|phone| self.person(&phone.owner))),
            apps: self.apps(),
            certificates: self.certificates(),
            remembered: setup.remembered.iter().filter_map(|name| self.certificate(name)).collect(),
            documents: self.documents(),
            codes: self.codes(),
            countries: self.countries(),
            means: self.means(),
        }
    }

    /// The browser whose computer the reader stands at; the learner's, if nothing is said.
    fn reader_at(&mut self) -> Option<BrowserId> {
        let setup = self.setup;
        match &setup.reader_at {
            Some(name) => self.browser(name),
            None => {
                setup.browsers.iter().find(|(_, b)| b.user == setup.learner).and_then(|(name, _)| self.browser(name))
            }
        }
    }

    fn browser(&mut self, name: &str) -> Option<BrowserId> {
        match self.names.word(name) {
            Some(Word::Browser(browser)) => Some(browser),
            other => self.wrong(name, other),
        }
    }

    /// The sites, in the order of their names; the login module's comes last.
    fn sites(&self) -> Table<SiteId, Site> {
        let setup = self.setup;
        let rows = || 0..=u8::MAX;
        let portals = rows().zip(setup.portals.values());
        let relays = rows().zip(setup.relays.values());
        let phishing = rows().zip(setup.phishing.values());
        let banks = rows().zip(setup.banks.values());
        let site = |address: &String, server| Site { address: address.clone(), server };
        let login = setup.login.as_ref().map(|login| login.address.clone()).unwrap_or_default();
        Table::new(
            portals
                .map(|(row, portal)| site(&portal.address, Server::Portal(PortalId::at(row))))
                .chain(relays.map(|(row, relay)| site(&relay.address, Server::Relay(RelayId::at(row)))))
                .chain(phishing.map(|(row, one)| site(&one.address, Server::Phishing(PhishingId::at(row)))))
                .chain(banks.map(|(row, bank)| site(&bank.address, Server::Bank(BankId::at(row)))))
                .chain([site(&login, Server::Login)])
                .chain(setup.border_servers()),
        )
    }

    fn relays(&mut self) -> Table<RelayId, RelayFacts> {
        let mut rows = Vec::new();
        for (name, written) in &self.setup.relays {
            let browser = self.browser(&written.browser);
            let (site, imitates) = (self.site(name), self.site(&written.imitates));
            if let (Some(site), Some(browser), Some(imitates)) = (site, browser, imitates) {
                rows.push(RelayFacts { site, browser, imitates });
            }
        }
        Table::new(rows)
    }

    fn phishing(&mut self) -> Table<PhishingId, PhishingFacts> {
        let mut rows = Vec::new();
        for (name, written) in &self.setup.phishing {
            let asks = written.asks.iter().filter_map(|word| self.question(word)).collect();
            let imitates = written.imitates.as_ref().and_then(|name| self.site(name));
            rows.extend(self.site(name).map(|site| PhishingFacts { site, imitates, asks }));
        }
        Table::new(rows)
    }

    fn question(&mut self, word: &str) -> Option<Question> {
        match (Method::of(word), Secret::of(word)) {
            (Some(method), _) => Some(Question::Account(method)),
            (None, Some(secret)) => Some(Question::Code(secret)),
            (None, None) => self.wrong(word, None),
        }
    }

    fn accounts(&mut self) -> Table<AccountId, Account> {
        let mut rows = Vec::new();
        for written in self.setup.accounts.values() {
            let place = self.setup.banks.keys().position(|name| *name == written.bank);
            match place.and_then(|row| u8::try_from(row).ok()).map(BankId::at) {
                Some(bank) => rows.push(Account { bank, holder: self.person(&written.owner) }),
                None => self.fault(SetupFault::UnknownWord, &written.bank),
            }
        }
        Table::new(rows)
    }

    fn payments(&mut self) -> Table<PaymentId, AccountId> {
        let mut rows = Vec::new();
        for written in self.setup.payments.values() {
            match self.names.word(&written.from) {
                Some(Word::Account(account)) => rows.push(account),
                other => self.wrong(&written.from, other).unwrap_or_default(),
            }
        }
        Table::new(rows)
    }

    fn mail(&mut self) -> Table<MailId, MailFacts> {
        let mut rows = Vec::new();
        for written in self.setup.mail.values() {
            let (kind, link) = (self.kind_of(&written.kind), self.site(&written.link));
            rows.extend(kind.zip(link).map(|(kind, link)| MailFacts { kind, link }));
        }
        Table::new(rows)
    }

    fn notification(&mut self) -> Notification {
        let written = self.setup.login.as_ref().and_then(|login| login.smart_id.as_ref());
        written.map_or(Notification::Compare, |word| self.kind(word, Notification::Compare))
    }

    fn actors(&mut self) -> Table<PersonId, Actor> {
        let people = &self.setup.people;
        Table::new(people.values().map(|person| Actor {
            code: person.code.clone(),
            born: person.born,
            identity: person.identity.as_ref().map(IdentitySetup::identity),
            linked: self.linked(&person.linked),
            company: if person.present { Company::Present } else { Company::Away },
            script: self.script(&person.script),
        }))
    }

    fn services(&mut self) -> Table<ServiceId, Service> {
        let mut rows = Vec::new();
        for service in self.setup.services.values() {
            let place = self.setup.portals.keys().position(|name| *name == service.portal);
            let portal = place.and_then(|row| u8::try_from(row).ok()).map(PortalId::at);
            if portal.is_none() {
                self.fault(SetupFault::UnknownWord, &service.portal);
            }
            let (audience, level) = (self.audience(&service.audience), self.kind_of(&service.level));
            if let (Some(portal), Some(audience), Some(level)) = (portal, audience, level) {
                let needs = service.needs.as_ref().and_then(|name| self.service(name));
                let written = service.submission.as_ref();
                let submission = written.map_or(Submission::Plain, |word| self.kind(word, Submission::Plain));
                rows.push(Service { portal, audience, level, needs, submission });
            }
        }
        Table::new(rows)
    }

    fn service(&mut self, name: &str) -> Option<ServiceId> {
        match self.names.word(name) {
            Some(Word::Service(service)) => Some(service),
            other => self.wrong(name, other),
        }
    }

    /// Who may use a service: one of two words, or the only person's name.
    fn audience(&mut self, text: &str) -> Option<Audience> {
        match (text, self.names.word(text)) {
            ("authorised", _) => Some(Audience::Authorised),
            ("personal", _) => Some(Audience::Personal),
            (_, Some(Word::Person(person))) => Some(Audience::Only(person)),
            (_, other) => self.wrong(text, other),
        }
    }

    fn roles(&mut self) -> Table<RoleId, RoleFacts> {
        let mut rows = Vec::new();
        for (person, role) in self.setup.roles() {
            if let Some(role) = self.kind_of(role) {
                rows.push(RoleFacts { holder: self.person(person), role });
            }
        }
        Table::new(rows)
    }

    fn cards(&mut self) -> Table<CardId, CardFacts> {
        let mut rows = Vec::new();
        for written in self.setup.cards.values() {
            let memory = written.codes_in.as_ref().map_or(Memory::Known, |name| match self.names.word(name) {
                Some(Word::Document(document)) => Memory::Written(document),
                Some(Word::Person(person)) => Memory::Own(person),
                other => self.wrong(name, other).unwrap_or(Memory::Known),
            });
            rows.push(CardFacts { owner: self.person(&written.owner), until: written.until, memory });
        }
        Table::new(rows)
    }

    fn apps(&mut self) -> Table<AppId, AppFacts> {
        let mut rows = Vec::new();
        for written in self.setup.apps.values() {
            let phone = match self.names.word(&written.phone) {
                Some(Word::Phone(phone)) => Some(phone),
                other => self.wrong(&written.phone, other),
            };
            if let (Some(phone), Some(vendor)) = (phone, self.kind_of(&written.vendor)) {
                rows.push(AppFacts { phone, vendor });
            }
        }
        Table::new(rows)
    }

    fn certificates(&mut self) -> Table<CertificateId, Certificate> {
        let mut rows = Vec::new();
        for written in self.setup.certificates.values() {
            let carrier = match self.names.word(&written.on) {
                Some(Word::Card(card)) => Some(Carrier::Card(card)),
                Some(Word::App(app)) => Some(Carrier::App(app)),
                Some(Word::Account(account)) => Some(Carrier::Account(account)),
                other => self.wrong(&written.on, other),
            };
            let (purpose, level) = (self.kind_of(&written.purpose), self.kind_of(&written.level));
            let country = written.country.as_ref().and_then(|name| self.country(name));
            if let (Some(carrier), Some(purpose), Some(level)) = (carrier, purpose, level) {
                let holder = self.person(&written.holder);
                let (until, renewal) = (written.until, written.renews_until);
                rows.push(Certificate { holder, carrier, purpose, until, renewal, level, country });
            }
        }
        Table::new(rows)
    }

    fn documents(&mut self) -> Table<DocumentId, Document> {
        let setup = self.setup;
        Table::new(setup.documents.values().map(|document| {
            let state = if document.until < setup.today { DocumentState::Expired } else { DocumentState::Valid };
            Document { holder: self.person(&document.holder), until: document.until, state }
        }))
    }

    fn codes(&mut self) -> Table<CodeId, ControlCode> {
        if !self.setup.challenges.is_empty() {
            self.faults.push(SetupFault::CodesNotDrawn);
        }
        let mut codes: Vec<ControlCode> = Vec::new();
        for text in &self.setup.codes {
            let code = text.parse().ok().filter(|_| text.len() == 4).and_then(ControlCode::new);
            match code.filter(|code| !codes.contains(code)) {
                Some(code) => codes.push(code),
                None => self.fault(SetupFault::BadCode, text),
            }
        }
        Table::new(codes)
    }
}
