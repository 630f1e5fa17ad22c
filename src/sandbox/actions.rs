//! What can be done in a world: the one answer to that question. A step does exactly these things and refuses the rest.

use super::action::Action;
use super::device::{BrowserAct, DeskAct, Login, MailAct, PersonAct, Reader, ReaderAct, Thing, Window, WorkstationAct};
use super::event::Event;
use super::ids::{AppId, PersonId};
use super::page::{Applicant, View};
use super::stage::{Company, Memory};
use super::word::Typed;
use super::world::{Presence, World};

/// Everything that the learner can do now, each thing once, in a fixed order.
pub fn actions(world: &World) -> Vec<Action> {
    match world.learner {
        Presence::Here => {}
        Presence::Away => return vec![Action::ComeBack],
        Presence::Gone => return Vec::new(),
    }
    let mut actions = Vec::new();
    actions.extend(workstation(world).into_iter().map(Action::Workstation));
    actions.extend(browser(world).into_iter().map(Action::Browser));
    actions.extend(reader(world).into_iter().map(Action::Reader));
    actions.extend(apps(world));
    actions.extend(desk(world).into_iter().map(Action::Desk));
    actions.extend(mail(world).into_iter().map(Action::Mail));
    actions.extend(people(world));
    actions.extend(giving(world));
    if world.somebody_awaits(&Event::SteppedAway) {
        actions.push(Action::StepAway);
    }
    if can_wait(world) {
        actions.push(Action::Wait);
    }
    actions.push(Action::Leave);
    actions
}

/// The screen of the work computer, unless the card software's window stands before it.
fn workstation(world: &World) -> Vec<WorkstationAct> {
    let card = world.reader.as_ref().and_then(|reader| reader.card);
    match world.workstation {
        Some(screen) if window(world) == Window::Closed => screen.offers(card, &world.stage.sign_in),
        Some(_) | None => Vec::new(),
    }
}

/// The card software's window before the learner.
fn window(world: &World) -> Window {
    reader_at_hand(world).map_or(Window::Closed, |reader| reader.window)
}

/// The learner's browser, unless its screen is shut or the card software's window stands before it.
fn browser(world: &World) -> Vec<BrowserAct> {
    match world.stage.desk() {
        Some(desk) if window(world) == Window::Closed && !world.is_locked() => {
            world.browsers[desk].offers(desk, &world.stage)
        }
        Some(_) | None => Vec::new(),
    }
}

/// The letter box, unless the browser in which a link would open is behind a window or a shut screen.
fn mail(world: &World) -> Vec<MailAct> {
    if window(world) == Window::Closed && !world.is_locked() { world.mailbox.offers(&world.stage) } else { Vec::new() }
}

/// The reader, if it stands where the learner sits.
fn reader_at_hand(world: &World) -> Option<&Reader> {
    world.reader.as_ref().filter(|_| world.stage.reader_at_hand())
}

fn reader(world: &World) -> Vec<ReaderAct> {
    let at_hand = world.things.cards.iter().filter(|(_, place)| world.holds(**place)).map(|(card, _)| card);
    let reader = reader_at_hand(world);
    let mut acts = reader.map(|reader| reader.offers(at_hand, &world.stage)).unwrap_or_default();
    // The tool is a program on the computer; putting a card in and taking it out is not.
    acts.retain(|act| !world.is_locked() || !is_of_tool(*act));
    match reader.and_then(|reader| reader.card).map(|card| world.stage.cards[card].memory) {
        None | Some(Memory::Known) => {}
        Some(Memory::Written(envelope)) => {
            // Who does not have the envelope can only guess.
            let has_it = world.holds(world.things.documents[envelope]);
            acts.retain(|act| has_it || *act != ReaderAct::Type(Typed::Right));
        }
        Some(Memory::Own(who)) => acts.retain(|act| who == world.stage.learner || !matches!(act, ReaderAct::Type(_))),
    }
    acts
}

fn is_of_tool(act: ReaderAct) -> bool {
    match act {
        ReaderAct::OpenTool(_) | ReaderAct::Inspect | ReaderAct::Renew => true,
        ReaderAct::Insert(_) | ReaderAct::TakeCard | ReaderAct::Choose(_) | ReaderAct::Type(_) | ReaderAct::Cancel => {
            false
        }
    }
}

/// The apps on the phones that the learner holds, their own or not.
fn apps(world: &World) -> Vec<Action> {
    let phone = |app: AppId| world.stage.apps[app].phone;
    let at_hand = world.apps.iter().filter(|(app, _)| world.holds(world.things.phones[phone(*app)]));
    at_hand
        .flat_map(|(id, app)| app.offers(id, world.qr(), &world.stage).into_iter().map(move |act| Action::App(id, act)))
        .collect()
}

fn desk(world: &World) -> Vec<DeskAct> {
    let at_hand = world.things.documents.iter().filter(|(_, place)| world.holds(**place)).map(|(document, _)| document);
    world.desk.as_ref().map(|desk| desk.offers(at_hand, &world.stage)).unwrap_or_default()
}

fn people(world: &World) -> Vec<Action> {
    let mut actions = Vec::new();
    for (who, person) in world.people.iter() {
        actions.extend(
            person.offers(who, &world.stage, |guard| world.is(guard)).into_iter().map(|act| Action::Person(who, act)),
        );
    }
    let page = world.stage.desk().and_then(|desk| world.browsers[desk].page);
    let shown = page.filter(|_| !world.is_locked()).map(|page| page.view);
    if let Some(View::Service(service, Applicant::Client(client))) = shown {
        actions.push(Action::Person(client, PersonAct::ReadAloud(service)));
    }
    actions
}

/// What the learner has of others can go to anybody who is there: to its owner, or to whoever brought it.
fn giving(world: &World) -> Vec<Action> {
    let stage = &world.stage;
    let owner = |thing| match thing {
        Thing::Card(card) => stage.cards[card].owner,
        Thing::Phone(phone) => stage.phones[phone],
        Thing::Document(document) => stage.documents[document].holder,
    };
    let there = |who: &PersonId| *who != stage.learner && stage.people[*who].company == Company::Present;
    let others = world.things.of(stage.learner).filter(|thing| owner(*thing) != stage.learner);
    others.flat_map(|thing| stage.people.keys().filter(there).map(move |who| Action::Give(thing, who))).collect()
}

/// Whether anything would come of waiting.
fn can_wait(world: &World) -> bool {
    let mut modules = world.abroad.iter().map(|(_, login)| login);
    world.login.waits() || modules.any(Login::waits) || world.somebody_awaits(&Event::Waited)
}
