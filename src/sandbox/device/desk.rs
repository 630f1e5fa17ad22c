//! The counter's desk with its paper: the list of authorised e-services and one mandate form.

use super::Post;
use crate::sandbox::event::Event;
use crate::sandbox::ids::{DocumentId, PersonId, ServiceId};
use crate::sandbox::stage::{Audience, Stage};

/// The desk.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Desk {
    /// The mandate form.
    pub form: Form,
}

/// The mandate form: for one service, signed by whoever gives the mandate.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Form {
    /// Nothing is written on it.
    Blank,
    /// It names a service.
    Filled(ServiceId),
    /// It is signed.
    Signed(ServiceId, PersonId),
    /// It is signed and in the institution's file.
    Filed(ServiceId, PersonId),
}

/// What the learner does at the desk.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum DeskAct {
    /// Look closely at a document: whose it is, the photograph, the last day.
    Examine(DocumentId),
    /// Look up the list of authorised e-services.
    Consult,
    /// Write a service onto the form; a new form takes the place of one that is not signed.
    Fill(ServiceId),
    /// Put the signed form into the file.
    File,
}

impl Desk {
    /// What may be done here; `at_hand` are the documents that the learner holds.
    pub(in crate::sandbox) fn offers(&self, at_hand: impl Iterator<Item = DocumentId>, stage: &Stage) -> Vec<DeskAct> {
        let mut acts: Vec<DeskAct> = at_hand.map(DeskAct::Examine).collect();
        acts.push(DeskAct::Consult);
        let fill = stage.services.keys().filter(|service| match self.form {
            Form::Blank => true,
            Form::Filled(written) => written != *service,
            Form::Signed(..) | Form::Filed(..) => false,
        });
        acts.extend(fill.map(DeskAct::Fill));
        if matches!(self.form, Form::Signed(..)) {
            acts.push(DeskAct::File);
        }
        acts
    }

    /// The learner does something here.
    pub(in crate::sandbox) fn act(&mut self, act: DeskAct, post: &mut Post<'_>) {
        match act {
            DeskAct::Examine(document) => post.note(Event::Examined(document, post.stage.documents[document].state)),
            DeskAct::Consult => post.note(Event::Consulted),
            DeskAct::Fill(service) => {
                self.form = Form::Filled(service);
                post.note(Event::FormFilled(service));
            }
            DeskAct::File => {
                if let Form::Signed(service, by) = self.form {
                    self.form = Form::Filed(service, by);
                    post.note(Event::FormFiled(service));
                }
            }
        }
    }

    /// Somebody signs the form, if it says for what.
    pub(in crate::sandbox) fn sign(&mut self, by: PersonId, post: &mut Post<'_>) {
        if let Form::Filled(service) = self.form {
            self.form = Form::Signed(service, by);
            post.note(Event::FormSigned(by, service));
        }
    }

    /// Whether the list of authorised e-services names a service.
    pub fn lists(stage: &Stage, service: ServiceId) -> bool {
        stage.services[service].audience == Audience::Authorised
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{answers, small};
    use super::*;
    use crate::sandbox::ids::Key as _;
    use crate::sandbox::message::Party;

    fn sign(desk: &mut Desk) -> Vec<Event> {
        let by = PersonId::at(1);
        answers(Party::Person(by), |post| desk.sign(by, post)).1
    }

    #[test]
    fn a_blank_form_cannot_be_signed_and_a_signed_one_not_written_over() {
        let (service, stage) = (ServiceId::at(0), small());
        let mut desk = Desk { form: Form::Blank };
        assert_eq!(sign(&mut desk), []);
        desk.form = Form::Filled(service);
        assert_eq!(sign(&mut desk), [Event::FormSigned(PersonId::at(1), service)]);
        let offers = desk.offers(std::iter::empty(), &stage);
        assert_eq!(offers, [DeskAct::Consult, DeskAct::File]);
    }
}
