//! The state registers, which know who may act as what, and the centre's own system, which keeps a record of what its
//! employees did for clients.

use super::Post;
use crate::sandbox::event::Event;
use crate::sandbox::ids::{CertificateId, RoleId, ServiceId, Set};
use crate::sandbox::message::{Decision, ForLogin, ForPortal, ForRegisters, Matching, Message};
use crate::sandbox::page::Denial;
use crate::sandbox::stage::{Audience, Role, Stage};

/// The registers.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Registers {
    /// The services whose applications are on record.
    pub recorded: Set<ServiceId>,
}

impl Registers {
    pub(in crate::sandbox) fn receive(&mut self, message: ForRegisters, post: &mut Post<'_>) {
        match message {
            ForRegisters::Roles(portal, browser, certificate) => {
                let holder = post.stage.certificates[certificate].holder;
                let roles = post.stage.roles.iter().filter(|(_, role)| role.holder == holder).map(|(id, _)| id);
                post.send(Message::Portal(portal, ForPortal::Roles(browser, roles.collect())));
            }
            ForRegisters::May(portal, browser, role, certificate, service) => {
                let decision = may(post.stage, role, certificate, service);
                post.send(Message::Portal(portal, ForPortal::Decision(browser, service, decision)));
            }
            ForRegisters::Match(browser, assertion) => {
                let holder = &post.stage.people[post.stage.certificates[assertion.certificate].holder];
                let found = if holder.linked.has(assertion.to) { Matching::Linked } else { Matching::Unknown };
                post.send(ForLogin::Matched(browser, assertion, found).at(assertion.to, post.stage));
            }
            ForRegisters::Record(portal, browser, service) => {
                self.recorded = self.recorded.with(service);
                post.note(Event::Recorded(service));
                post.send(Message::Portal(portal, ForPortal::Recorded(browser, service)));
            }
        }
    }
}

/// Whether a role may use a service with such a certificate.
fn may(stage: &Stage, role: RoleId, certificate: CertificateId, service: ServiceId) -> Decision {
    let wanted = &stage.services[service];
    let holder = stage.certificates[certificate].holder;
    match (stage.roles[role].role, wanted.audience) {
        (Role::Employee, Audience::Personal | Audience::Only(_)) => Decision::Denied(Denial::Role),
        (Role::Resident, Audience::Only(person)) if person != holder => Decision::Denied(Denial::Person),
        (Role::Employee, Audience::Authorised)
        | (Role::Resident, Audience::Authorised | Audience::Personal | Audience::Only(_)) => {
            if stage.certificates[certificate].level < wanted.level {
                Decision::Denied(Denial::Level)
            } else {
                Decision::Granted
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::small;
    use super::*;
    use crate::sandbox::ids::{Key as _, PersonId};
    use crate::sandbox::stage::Level;

    fn decision(change: impl Fn(&mut Stage)) -> Decision {
        let mut stage = small();
        change(&mut stage);
        may(&stage, RoleId::at(0), CertificateId::at(0), ServiceId::at(0))
    }

    #[test]
    fn a_resident_may_use_a_personal_service() {
        assert_eq!(decision(|_| {}), Decision::Granted);
    }

    #[test]
    fn an_employee_may_apply_for_a_client_only_if_the_service_is_on_the_list() {
        let employee = |stage: &mut Stage| stage.roles[RoleId::at(0)].role = Role::Employee;
        assert_eq!(decision(employee), Decision::Denied(Denial::Role));
        let listed = |stage: &mut Stage| {
            employee(stage);
            stage.services[ServiceId::at(0)].audience = Audience::Authorised;
        };
        assert_eq!(decision(listed), Decision::Granted);
    }

    #[test]
    fn a_case_opens_only_to_the_person_whose_it_is() {
        let of = |row| move |stage: &mut Stage| stage.services[ServiceId::at(0)].audience = Audience::Only(row);
        assert_eq!(decision(of(PersonId::at(0))), Decision::Granted);
        assert_eq!(decision(of(PersonId::at(1))), Decision::Denied(Denial::Person));
    }

    #[test]
    fn being_known_is_not_enough_if_the_means_is_too_weak() {
        let weak = |stage: &mut Stage| stage.certificates[CertificateId::at(0)].level = Level::Low;
        assert_eq!(decision(weak), Decision::Denied(Denial::Level));
    }
}
