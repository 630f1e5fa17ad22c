//! What may be relied upon, small and one by one; then all of it at random against working everything out anew.

use super::*;
use proptest::prelude::*;
use std::cell::RefCell;
use std::fmt::Display;
use std::rc::Rc;

/// What was noted, in order.
#[derive(Clone, Default)]
struct Notes(Rc<RefCell<Vec<String>>>);

impl Notes {
    fn add(&self, note: impl Display) {
        self.0.borrow_mut().push(format!("{note}"));
    }

    /// The notes since the last time.
    fn taken(&self) -> Vec<String> {
        self.0.take()
    }
}

#[test]
fn an_effect_runs_at_once_and_after_each_change_when_all_has_settled() {
    let (count, notes) = (Signal::new(1), Notes::default());
    now(Box::new({
        let notes = notes.clone();
        move || notes.add(count.get())
    }));
    assert_eq!(notes.taken(), ["1"]);
    count.set(2);
    count.update(|count| *count += 1);
    assert!(notes.taken().is_empty());
    settle();
    assert_eq!(notes.taken(), ["3"]);
}

#[test]
fn what_is_done_later_waits_for_what_is_being_made() {
    let notes = Notes::default();
    later({
        let notes = notes.clone();
        move || notes.add("later")
    });
    assert!(notes.taken().is_empty());
    settle();
    assert_eq!(notes.taken(), ["later"]);
}

#[test]
fn a_memo_asks_once_and_tells_its_followers_only_what_is_new() {
    let (count, notes) = (Signal::new(1), Notes::default());
    let is_even = Memo::new({
        let notes = notes.clone();
        move || {
            notes.add("asked");
            count.get() % 2 == 0
        }
    });
    now(Box::new({
        let notes = notes.clone();
        move || notes.add(is_even.get())
    }));
    assert_eq!(notes.taken(), ["asked", "false"]);
    count.set(3);
    settle();
    assert_eq!(notes.taken(), ["asked"]);
    count.set(4);
    assert!(is_even.get(), "a memo is never behind");
    settle();
    assert_eq!(notes.taken(), ["asked", "true"]);
}

#[test]
fn what_is_no_longer_read_is_no_longer_followed() {
    let (shows, count, notes) = (Signal::new(true), Signal::new(1), Notes::default());
    now(Box::new({
        let notes = notes.clone();
        move || if shows.get() { notes.add(count.get()) } else { notes.add("hidden") }
    }));
    shows.set(false);
    settle();
    count.set(2);
    settle();
    assert_eq!(notes.taken(), ["1", "hidden"]);
}

#[test]
fn what_is_read_untracked_is_not_followed() {
    let (count, notes) = (Signal::new(1), Notes::default());
    now(Box::new({
        let notes = notes.clone();
        move || notes.add(untrack(|| count.get()) + count.get_untracked() + count.with_untracked(|count| *count))
    }));
    count.set(2);
    settle();
    assert_eq!(notes.taken(), ["3"]);
}

#[test]
fn before_an_effect_runs_again_what_it_made_is_gone() {
    let (outer, inner, notes) = (Signal::new("a"), Signal::new(1), Notes::default());
    now(Box::new({
        let notes = notes.clone();
        move || {
            let name = outer.get();
            let (told, gone) = (notes.clone(), notes.clone());
            now(Box::new(move || told.add(format!("{name}{}", inner.get()))));
            on_cleanup(move || gone.add(format!("{name} goes")));
        }
    }));
    assert_eq!(notes.taken(), ["a1"]);
    outer.set("b");
    inner.set(2);
    settle();
    assert_eq!(notes.taken(), ["a goes", "b2"], "the inner effect of `a` is not asked any more");
}

#[test]
fn an_owner_lets_go_of_everything_and_late_values_are_let_go() {
    let (owner, notes) = (Owner::new(), Notes::default());
    let (count, kept) = owner.with(|| {
        let told = notes.clone();
        on_cleanup(move || told.add("gone"));
        let count = Signal::new(1);
        let told = notes.clone();
        now(Box::new(move || told.add(count.get())));
        (count, Kept::new(Rc::new(())))
    });
    let held = kept.get();
    assert_eq!((notes.taken(), Rc::strong_count(&held)), (vec!["1".to_owned()], 2));
    owner.cleanup();
    count.set(2);
    count.update(|count| *count += 1);
    settle();
    assert_eq!((notes.taken(), Rc::strong_count(&held)), (vec!["gone".to_owned()], 1));
    assert!(!count.is_there());
}

#[test]
fn what_is_done_when_an_owner_goes_still_finds_what_belonged_to_it() {
    let (owner, notes) = (Owner::new(), Notes::default());
    owner.with(|| {
        let (kept, told) = (Kept::new("kept"), notes.clone());
        on_cleanup(move || told.add(kept.get()));
    });
    owner.cleanup();
    assert_eq!(notes.taken(), ["kept"]);
}

#[test]
fn an_effect_that_changes_what_another_follows_is_seen_by_it() {
    let (count, double, notes) = (Signal::new(1), Signal::new(0), Notes::default());
    now(Box::new({
        let notes = notes.clone();
        move || notes.add(double.get())
    }));
    now(Box::new(move || double.set(count.get() * 2)));
    settle();
    count.set(5);
    settle();
    assert_eq!(notes.taken(), ["0", "2", "10"]);
}

/// A graph of sums: each memo adds up some of what came before it.
#[derive(Clone, Debug)]
struct Sums {
    signals: usize,
    memos: Vec<Vec<usize>>,
}

impl Sums {
    fn any() -> impl Strategy<Value = Self> {
        (1..4_usize, proptest::collection::vec(proptest::collection::vec(0..100_usize, 1..4), 1..8)).prop_map(
            |(signals, memos)| {
                let before = |at: usize| move |source: usize| source % (signals + at);
                let memos = memos.into_iter().enumerate();
                let memos = memos.map(|(at, sources)| sources.into_iter().map(before(at)).collect()).collect();
                Self { signals, memos }
            },
        )
    }

    /// All values, worked out anew. A sum is taken by thirds, so that it often stays as it was.
    fn values(&self, given: &[i64]) -> Vec<i64> {
        let mut values = given.to_vec();
        for sources in &self.memos {
            values.push(sources.iter().map(|source| values[*source]).sum::<i64>() / 3);
        }
        values
    }
}

#[derive(Clone, Copy)]
enum Source {
    Signal(Signal<i64>),
    Memo(Memo<i64>),
}

impl Source {
    fn get(self) -> i64 {
        match self {
            Self::Signal(signal) => signal.get(),
            Self::Memo(memo) => memo.get(),
        }
    }
}

proptest! {
    #[test]
    fn every_effect_sees_what_working_everything_out_anew_gives_and_runs_only_for_what_is_new(
        sums in Sums::any(),
        changes in proptest::collection::vec(proptest::collection::vec((0..100_usize, -9..9_i64), 1..4), 1..8),
    ) {
        let owner = Owner::new();
        let mut given = vec![0_i64; sums.signals];
        let mut sources: Vec<Source> =
            owner.with(|| given.iter().map(|value| Source::Signal(Signal::new(*value))).collect());
        for wanted in &sums.memos {
            let wanted: Vec<Source> = wanted.iter().map(|source| sources[*source]).collect();
            let memo = move || wanted.iter().map(|source| source.get()).sum::<i64>() / 3;
            sources.push(owner.with(|| Source::Memo(Memo::new(memo))));
        }
        let seen: Rc<RefCell<Vec<Vec<i64>>>> = Rc::new(RefCell::new(vec![Vec::new(); sources.len()]));
        for (at, source) in sources.iter().copied().enumerate() {
            let seen = seen.clone();
            owner.with(|| now(Box::new(move || seen.borrow_mut()[at].push(source.get()))));
        }
        for change in changes {
            let before = sums.values(&given);
            for row in seen.borrow_mut().iter_mut() {
                row.clear();
            }
            let mut set = vec![false; sums.signals];
            for (at, value) in change {
                let at = at % sums.signals;
                (given[at], set[at]) = (value, true);
                if let Source::Signal(signal) = sources[at] {
                    signal.set(value);
                }
            }
            settle();
            for (at, (old, new)) in before.iter().zip(sums.values(&given)).enumerate() {
                // Who follows a signal is told that it was set; who follows a memo, that it has become another.
                let is_told = set.get(at).copied().unwrap_or(*old != new);
                prop_assert_eq!(&seen.borrow()[at], &if is_told { vec![new] } else { Vec::new() });
            }
        }
        owner.cleanup();
    }
}
