//! Killing the process at random moments: never an answer lost that was shown as saved, never a damaged file.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on must fail"
)]

mod common;

use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use common::process::{Conversation, command, role, say};
use common::{Chance, full_dossier, full_still_true, level, names, small_dossier, trace, venue};
use jauge_core::answers::{Answer, Last, State};
use jauge_core::assessment::{Assessment, SignOff, Status};
use jauge_core::decisions::Decision;
use jauge_core::dossier::Dossier;
use jauge_core::ids::PracticeId;
use jauge_core::inventory::{Asset, End, Flow, Inventory, Retention, Tool};
use jauge_core::profile::Profile;
use jauge_store::{Access, Changes, Store, StoreError, check};

const KILLS_ON_DISK: usize = 60;
#[cfg(target_os = "linux")]
const KILLS_IN_MEMORY: usize = 300;
const KILLS_OF_CREATION: usize = 60;

#[test]
#[ignore = "the process that the tests below kill"]
fn child() {
    match role() {
        Some((role, path)) if role == "create" => create_for_ever(&path),
        Some((role, path)) => write_for_ever(&path, role.parse().unwrap()),
        None => {}
    }
}

fn write_for_ever(path: &Path, first: usize) {
    let mut store = Store::open(path, Access::Write).unwrap();
    say("open");
    for number in first.. {
        store.change(|changes| Step(number).write(changes)).unwrap();
        say(&number.to_string());
    }
}

fn create_for_ever(folder: &Path) {
    say("ready");
    for number in 0.. {
        let name = format!("{number}.jauge");
        drop(Store::create(folder.join(&name), &full_dossier()).unwrap());
        say(&name);
    }
}

/// The change of a number: mostly one answer, at times many things at once, at times everything. In each round, many
/// answers are confirmed at once, then the year is finished and the next one started, before everything is replaced.
struct Step(usize);

impl Step {
    fn write(&self, changes: &Changes<'_>) -> Result<(), StoreError> {
        let year = &"2026".into();
        match self.0 % 12 {
            0 => changes.replace(&self.everything()),
            9 => {
                for (practice, answer) in self.answers() {
                    changes.put_answer(year, &practice, &answer)?;
                }
                changes.set_still_true(year, &full_still_true())
            }
            10 => {
                changes.finish(year, &self.sign_off())?;
                changes.set_reminder(Some(self.day()))
            }
            11 => changes.add_assessment(&self.next_year()),
            6 => changes.set_inventory(&self.inventory()),
            7 => {
                changes.set_decisions(&self.decisions())?;
                changes.set_contacts(&venue::contacts()[self.0 % 2..])
            }
            3 => {
                changes.set_profile(&self.profile())?;
                changes.clear_answer(year, &self.practice())?;
                changes.set_target(year, &"trust".into(), Some(self.level()))
            }
            _ => changes.put_answer(year, &self.practice(), &self.answer()),
        }
    }

    /// The same, on a dossier in memory.
    fn apply(&self, dossier: &mut Dossier) {
        let year = dossier.assessments.last_mut().unwrap();
        match self.0 % 12 {
            0 => *dossier = self.everything(),
            9 => {
                year.answers.extend(self.answers());
                year.still_true = full_still_true();
            }
            10 => {
                year.status = Status::Finished;
                year.signed = Some(self.sign_off());
                dossier.reminder = Some(self.day());
            }
            11 => dossier.assessments.push(self.next_year()),
            6 => dossier.inventory = self.inventory(),
            7 => {
                dossier.decisions = self.decisions();
                dossier.contacts = venue::contacts()[self.0 % 2..].to_vec();
            }
            3 => {
                year.answers.remove(&self.practice());
                year.targets.insert("trust".into(), self.level());
                dossier.profile = self.profile();
            }
            _ => {
                year.answers.insert(self.practice(), self.answer());
            }
        }
    }

    fn practice(&self) -> PracticeId {
        PracticeId::from(format!("practice-{}", self.0 % 34).as_str())
    }

    fn level(&self) -> jauge_core::level::Level {
        level(u8::try_from(self.0 % 5 + 1).unwrap())
    }

    fn answers(&self) -> impl Iterator<Item = (PracticeId, Answer)> {
        let number = self.0;
        (0..34).map(move |one| (Step(one).practice(), Step(number + one).answer()))
    }

    fn day(&self) -> jiff::civil::Date {
        jiff::civil::date(2027, 1, i8::try_from(self.0 % 28 + 1).unwrap())
    }

    fn sign_off(&self) -> SignOff {
        SignOff {
            at: jiff::Timestamp::from_second(i64::try_from(self.0).unwrap()).unwrap(),
            present: "direction".to_owned(),
            note: String::new(),
            as_it_stood: self.answer().note.repeat(40),
        }
    }

    fn next_year(&self) -> Assessment {
        let carried = |(practice, answer): (PracticeId, Answer)| {
            let state = State::Carried(Last::Level(self.level()));
            (practice, Answer { state, ..answer })
        };
        Assessment {
            from: Some("2026".into()),
            answers: self.answers().map(carried).collect(),
            ..Assessment::new("2027".into(), "2027-11-21".parse().unwrap(), "2026.1")
        }
    }

    fn profile(&self) -> Profile {
        Profile::named(&format!("Salle {}", self.0))
    }

    /// Notes of several lengths, so that pages come and go.
    fn answer(&self) -> Answer {
        Answer {
            note: format!("{} ", self.0).repeat(self.0 % 400),
            ..Answer::new(State::Level(self.level()))
        }
    }

    /// Inventories of several sizes, some of them none at all.
    fn inventory(&self) -> Inventory {
        let mut inventory = Inventory::default();
        for number in 0..self.0 % 60 {
            let (tool, asset) = (format!("t{number}"), format!("a{number}"));
            let note = self.answer().note;
            inventory.tools.push(Tool {
                note,
                ..venue::full_tool(&tool)
            });
            inventory.assets.push(Asset {
                tools: vec![tool.as_str().into()],
                ..venue::full_asset(&asset, Retention::Forever)
            });
            let ends = (End::Person("caisse".to_owned()), End::Tool(tool.as_str().into()));
            inventory.flows.push(Flow {
                assets: vec![asset.as_str().into()],
                ..venue::full_flow(&format!("f{tool}"), ends.0, ends.1)
            });
        }
        inventory
    }

    fn decisions(&self) -> Vec<Decision> {
        let mut decisions = venue::decisions();
        decisions[0].note = self.answer().note;
        decisions
    }

    fn everything(&self) -> Dossier {
        let assessments = ["2024", "2025", "2026"].map(|year| {
            let date = format!("{year}-11-21").parse().unwrap();
            let mut assessment = Assessment::new(year.into(), date, "2026.1");
            for number in 0..34 {
                assessment
                    .answers
                    .insert(Step(number).practice(), Step(self.0 * 7 + number).answer());
            }
            assessment
        });
        Dossier {
            profile: self.profile(),
            assessments: assessments.into(),
            inventory: self.inventory(),
            decisions: self.decisions(),
            contacts: venue::contacts(),
            editions: full_dossier().editions,
            ..Dossier::default()
        }
    }
}

#[test]
fn an_answer_shown_as_saved_survives_a_kill_at_any_moment() {
    let folder = tempfile::tempdir().unwrap();
    kill_often(folder.path(), KILLS_ON_DISK, 30_000);
}

/// On a disk most of the time goes into waiting for it, and most kills hit that. In memory they hit everything else.
#[cfg(target_os = "linux")]
#[test]
fn an_answer_shown_as_saved_survives_hundreds_of_kills_between_any_two_steps() {
    let folder = tempfile::tempdir_in("/dev/shm").unwrap();
    kill_often(folder.path(), KILLS_IN_MEMORY, 3_000);
}

fn kill_often(folder: &Path, kills: usize, microseconds: usize) {
    let path = folder.join("Théâtre imaginaire.jauge");
    let alone = ["Théâtre imaginaire.jauge"];
    let mut expected = small_dossier();
    drop(Store::create(&path, &expected).unwrap());
    let mut chance = Chance::new();
    let (mut next, mut cut_short) = (1, 0);
    for kill in 0..kills {
        let mut child = Conversation::start(command(&next.to_string(), &path));
        // Mostly among changes, at times while it opens.
        let mut said = Vec::new();
        if kill % 10 != 0 {
            said.extend((0..=chance.below(4)).map(|_| child.hear()));
        }
        sleep(Duration::from_micros(chance.below(microseconds) as u64));
        said.extend(child.kill());
        for number in said.into_iter().skip(1) {
            assert_eq!(number, next.to_string());
            Step(next).apply(&mut expected);
            next += 1;
        }

        let after = trace(folder);
        if after.len() > 1 {
            cut_short += 1;
        }
        // The last change may be on the disk without having been said: whole, or not at all.
        let mut unsaid = expected.clone();
        Step(next).apply(&mut unsaid);
        if kill % 2 == 0 {
            let read = Store::open(&path, Access::Read).unwrap().dossier().unwrap();
            assert!(
                read == expected || read == unsaid,
                "reader, kill {kill}, step {next}"
            );
            assert_eq!(trace(folder), after, "a reader has touched the file");
        }
        let read = Store::open(&path, Access::Write).unwrap().dossier().unwrap();
        assert!(
            read == expected || read == unsaid,
            "writer, kill {kill}, step {next}"
        );
        if read == unsaid {
            expected = unsaid;
            next += 1;
        }
        assert_eq!(names(folder), alone);
        assert_eq!(check(&path).unwrap().problems, [""; 0]);
    }
    println!("{kills} kills, {cut_short} in the middle of a change, {next} changes");
    assert!(cut_short > kills / 20, "only {cut_short} kills hit a change");
    assert!(next > kills, "only {next} changes between the kills");
}

#[test]
fn a_creation_that_is_killed_leaves_a_whole_dossier_or_none() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut chance = Chance::new();
    let mut created = 0;
    for _ in 0..KILLS_OF_CREATION {
        let mut child = Conversation::start(command("create", folder));
        child.hear();
        sleep(Duration::from_micros(chance.below(60_000) as u64));
        for name in child.kill() {
            assert!(folder.join(name).exists());
        }
        for name in names(folder) {
            let path = folder.join(&name);
            if name.ends_with(".jauge") {
                let store = Store::open(&path, Access::Write).unwrap();
                assert_eq!(store.dossier().unwrap(), full_dossier());
                created += 1;
            }
        }
        for name in names(folder) {
            fs::remove_file(folder.join(name)).unwrap();
        }
    }
    assert!(created > 0);
}
