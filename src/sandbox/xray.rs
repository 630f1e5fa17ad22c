//! The X-ray: what the devices said to each other in a run, as lanes and arrows between them.
//!
//! A lane is a device. Devices that are in one place stand side by side, so that a narrow screen can show the places
//! alone.

use super::event::Event;
use super::message::{ForLogin, Message, Party, Sent};
use super::phase::{Phase, phase};
use super::play::{Moment, MomentAt};
use super::stage::Stage;

/// The messages of a run, drawn.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Xray {
    /// The devices that said or heard something: place by place, in the order in which they first did.
    pub lanes: Vec<Lane>,
    /// The places of these devices, in the same order.
    pub realms: Vec<Realm>,
    /// What was said, in order.
    pub arrows: Vec<Arrow>,
}

/// A device.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lane {
    /// Which one.
    pub party: Party,
    /// Where it is.
    pub realm: Realm,
}

/// Where a device is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Realm {
    /// On the learner's desk: the computer, the reader, the card.
    Desk,
    /// On a phone, or with whoever makes its app.
    Phone,
    /// Where the services are that somebody came for.
    Service,
    /// With the state: the unified login module and the registers.
    State,
    /// In another country: its login module and its eIDAS node.
    Abroad,
    /// With people whom the learner speaks to and who pass something on, such as a helpline.
    People,
    /// With somebody else, who has no business here.
    Stranger,
}

/// A message from one lane to another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Arrow {
    /// In which moment it was sent.
    pub moment: MomentAt,
    /// The message.
    pub sent: Sent,
    /// The phase that it belongs to, if any.
    pub phase: Option<Phase>,
    /// The sender's lane.
    pub from: usize,
    /// The receiver's lane.
    pub to: usize,
}

/// What a device looks like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Figure {
    /// Somebody.
    Person,
    /// A computer with a browser.
    Computer,
    /// A card reader.
    Reader,
    /// A card with a chip.
    Card,
    /// A phone.
    Phone,
    /// A computer that serves pages or answers questions.
    Server,
    /// A register.
    Register,
    /// A site that is not what it seems.
    Counterfeit,
}

impl Xray {
    /// The X-ray of a run.
    pub fn of(moments: &[Moment], stage: &Stage) -> Self {
        let messages: Vec<(MomentAt, Sent)> =
            MomentAt::each(moments).flat_map(|(at, moment)| messages(moment).map(move |sent| (at, sent))).collect();
        let (lanes, realms) = lanes(messages.iter().map(|(_, sent)| *sent), stage);
        let lane = |party: Party| lanes.iter().position(|lane| lane.party == party).unwrap_or_default();
        let arrows = messages.iter().map(|&(moment, sent)| Arrow {
            moment,
            sent,
            phase: phase(&Event::Sent(sent), stage),
            from: lane(sent.from),
            to: lane(sent.message.to()),
        });
        let arrows = arrows.collect();
        Self { lanes, realms, arrows }
    }

    /// What was said in one moment.
    pub fn of_moment(&self, moment: MomentAt) -> impl Iterator<Item = &Arrow> {
        self.arrows.iter().filter(move |arrow| arrow.moment == moment)
    }

    /// The place of a lane, as its number among the places.
    pub fn realm_of(&self, lane: usize) -> usize {
        let realm = self.lanes.get(lane).map(|lane| lane.realm);
        self.realms.iter().position(|other| Some(*other) == realm).unwrap_or_default()
    }

    /// How many lanes are in a place.
    pub fn breadth(&self, realm: Realm) -> usize {
        self.lanes.iter().filter(|lane| lane.realm == realm).count()
    }
}

/// The messages of a moment. That time passes is told to the devices too, but nobody says it.
fn messages(moment: &Moment) -> impl Iterator<Item = Sent> {
    let sent = moment.events.iter().filter_map(|event| if let Event::Sent(sent) = event { Some(*sent) } else { None });
    sent.filter(|sent| !matches!(sent.message, Message::Login(ForLogin::Tick) | Message::Abroad(_, ForLogin::Tick)))
}

fn lanes(messages: impl Iterator<Item = Sent>, stage: &Stage) -> (Vec<Lane>, Vec<Realm>) {
    let mut found: Vec<Lane> = Vec::new();
    let mut realms: Vec<Realm> = Vec::new();
    for party in messages.flat_map(|sent| [sent.from, sent.message.to()]) {
        if found.iter().all(|lane| lane.party != party) {
            let realm = realm(party, stage);
            found.push(Lane { party, realm });
            if !realms.contains(&realm) {
                realms.push(realm);
            }
        }
    }
    let of = |realm: &Realm| found.iter().filter(|lane| lane.realm == *realm).copied().collect::<Vec<_>>();
    (realms.iter().flat_map(of).collect(), realms)
}

/// Where a device is: a table.
fn realm(party: Party, stage: &Stage) -> Realm {
    let (own, foreign) = (Realm::Desk, Realm::Stranger);
    match party {
        Party::Person(person) if person == stage.learner => own,
        Party::Person(_) => Realm::People,
        Party::Browser(browser) if stage.browsers[browser].user == stage.learner => own,
        Party::Browser(_) => foreign,
        // Where the learner has no computer, the only reader is somebody else's.
        Party::Workstation => own,
        Party::Reader | Party::Card(_) => {
            if stage.desk().is_some() {
                own
            } else {
                foreign
            }
        }
        Party::App(_) | Party::Vendor(_) => Realm::Phone,
        Party::Portal(_) | Party::Bank(_) => Realm::Service,
        Party::Login | Party::Authority | Party::Registers => Realm::State,
        Party::Node(country) if stage.home() == Some(country) => Realm::State,
        Party::Abroad(_) | Party::Node(_) => Realm::Abroad,
        Party::Relay(_) | Party::Phishing(_) => Realm::Stranger,
    }
}

impl Party {
    /// What it looks like.
    pub fn figure(self) -> Figure {
        match self {
            Self::Person(_) => Figure::Person,
            Self::Browser(_) | Self::Workstation => Figure::Computer,
            Self::Reader => Figure::Reader,
            Self::Card(_) => Figure::Card,
            Self::App(_) => Figure::Phone,
            Self::Login | Self::Abroad(_) | Self::Node(_) | Self::Vendor(_) | Self::Portal(_) | Self::Bank(_) => {
                Figure::Server
            }
            Self::Authority | Self::Registers => Figure::Register,
            Self::Relay(_) | Self::Phishing(_) => Figure::Counterfeit,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::play::testing::{TO_THE_CODES, WITH_THE_CARD, played};
    use super::super::play::{Mode, Play};
    use super::super::scenario::shipped;
    use super::*;

    fn xray(play: &Play) -> Xray {
        Xray::of(play.moments(), &play.world().stage)
    }

    #[test]
    fn devices_that_are_in_one_place_stand_side_by_side() {
        let xray = xray(&played("s01-eid", Mode::Guided, &WITH_THE_CARD));
        assert_eq!(xray.realms, [Realm::Desk, Realm::Service, Realm::State]);
        let figures: Vec<Figure> = xray.lanes.iter().map(|lane| lane.party.figure()).collect();
        let desk = [Figure::Computer, Figure::Reader, Figure::Card];
        let far = [Figure::Server, Figure::Server, Figure::Register, Figure::Register];
        assert_eq!(figures, [&desk[..], &far[..]].concat());
        assert_eq!(xray.breadth(Realm::Desk), 3);
    }

    #[test]
    fn every_message_is_an_arrow_between_the_lanes_of_its_sender_and_its_receiver() {
        let play = played("s01-eid", Mode::Guided, &WITH_THE_CARD);
        let xray = xray(&play);
        let sent =
            play.moments().iter().flat_map(|moment| &moment.events).filter(|event| matches!(event, Event::Sent(_)));
        assert_eq!(xray.arrows.len(), sent.count());
        for arrow in &xray.arrows {
            assert_eq!(xray.lanes[arrow.from].party, arrow.sent.from);
            assert_eq!(xray.lanes[arrow.to].party, arrow.sent.message.to());
        }
    }

    #[test]
    fn a_moment_in_which_no_device_says_anything_has_no_arrow() {
        let play = played("s01-eid", Mode::Guided, &WITH_THE_CARD);
        let messages = |(at, _)| xray(&play).of_moment(at).count();
        assert_eq!(MomentAt::each(play.moments()).map(messages).collect::<Vec<_>>()[3..5], [0, 2]);
    }

    #[test]
    fn a_stranger_has_a_place_of_their_own() {
        let xray = xray(&played("s07-smart-id", Mode::Guided, &TO_THE_CODES));
        assert_eq!(xray.realms, [Realm::Desk, Realm::Service, Realm::State, Realm::Stranger, Realm::Phone]);
        assert_eq!(xray.realm_of(xray.lanes.len() - 1), 4);
    }

    #[test]
    fn who_helps_on_the_phone_is_no_stranger_and_the_thiefs_reader_is_not_on_the_learners_desk() {
        let scenario = shipped("s20-nozaudeta");
        let stage = &scenario.start.stage;
        let helper = stage.people.keys().find(|who| *who != stage.learner).expect("somebody else");
        assert_eq!(realm(Party::Person(helper), stage), Realm::People);
        assert_eq!(realm(Party::Reader, stage), Realm::Stranger);
    }

    #[test]
    fn that_time_passes_is_nothing_that_somebody_says() {
        let play = played("s07-smart-id", Mode::Guided, &[&TO_THE_CODES[..], &["wait"]].concat());
        let people = xray(&play).lanes.iter().filter(|lane| lane.party.figure() == Figure::Person).count();
        assert_eq!(people, 0);
    }
}
