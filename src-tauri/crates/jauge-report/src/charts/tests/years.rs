//! Two years, and all of them.

use proptest::prelude::*;

use super::{says, words_stand_inside};
use crate::charts::{Change, ChangeWords, Standing, Trend, TrendWords, TrendYear, changes, trend};
use crate::palette::Role;
use crate::scene::{Dash, Scene, Shape};

fn levels() -> [String; 5] {
    ["Épars", "Amorcé", "Structuré", "Piloté", "Apprenant"].map(str::to_owned)
}

fn words() -> ChangeWords {
    ChangeWords {
        levels: levels(),
        then: "niveau en novembre 2025".to_owned(),
        now: "niveau en novembre 2026".to_owned(),
        same: "même niveau".to_owned(),
        possible_then: "possible en novembre 2025".to_owned(),
        possible_now: "possible en novembre 2026".to_owned(),
        target: "cible".to_owned(),
        unclear: "pas assez d’information".to_owned(),
        unconfirmed: "réponses à confirmer".to_owned(),
        changed: "questions changées, non comparables".to_owned(),
    }
}

fn at(low: u8, high: u8) -> Option<Standing> {
    Some(Standing::Levels { low, high })
}

fn row(then: Option<Standing>, now: Option<Standing>) -> Change {
    Change {
        name: "Partage, mutualisation, prestataires et tout ce qui les touche".to_owned(),
        then,
        now,
        target: Some(4),
        comparable: true,
        unconfirmed: false,
        words: "Entre Structuré et Apprenant (3 à 5 sur 5)".to_owned(),
        detail: "avant : entre Amorcé et Structuré · trois échelons de plus".to_owned(),
    }
}

fn drawn(row: Change) -> Scene {
    changes(&[row], &words(), 471.0).0
}

/// Lines of the row, not of the legend under it.
fn joins(scene: &Scene, role: Role, dash: Dash) -> bool {
    scene.shapes.iter().any(|shape| {
        matches!(shape, Shape::Line { stroke, .. } if stroke.role == role && stroke.dash == dash && stroke.width > 1.2)
    })
}

#[test]
fn a_rise_is_a_solid_arrow_and_a_fall_a_dashed_one() {
    let (rise, fall, same) = (
        drawn(row(at(1, 1), at(3, 3))),
        drawn(row(at(3, 3), at(1, 1))),
        drawn(row(at(2, 2), at(2, 2))),
    );
    assert!(joins(&rise, Role::Ink, Dash::Solid) && !joins(&rise, Role::Accent, Dash::Dashed));
    assert!(joins(&fall, Role::Accent, Dash::Dashed) && !says(&fall, "même niveau"));
    assert!(!joins(&same, Role::Accent, Dash::Dashed) && says(&same, "même niveau"));
}

#[test]
fn no_arrow_joins_levels_of_different_questions() {
    for (then, now) in [(1, 3), (3, 1), (2, 2)] {
        let scene = drawn(Change {
            target: None,
            comparable: false,
            ..row(at(then, then), at(now, now))
        });
        assert!(!joins(&scene, Role::Ink, Dash::Solid) && !joins(&scene, Role::Accent, Dash::Dashed));
        assert!(says(&scene, "questions changées, non comparables") && !says(&scene, "même niveau"));
    }
}

#[test]
fn what_waits_to_be_confirmed_is_framed_and_said() {
    let waits = drawn(Change {
        unconfirmed: true,
        ..row(at(2, 2), Some(Standing::Unclear))
    });
    assert!(says(&waits, "réponses à confirmer") && !says(&waits, "pas assez d’information"));
    let unclear = drawn(row(at(2, 2), Some(Standing::Unclear)));
    assert!(!says(&unclear, "réponses à confirmer") && says(&unclear, "pas assez d’information"));
}

#[test]
fn the_legend_of_two_years_says_the_marks_that_are_drawn_and_no_other() {
    let scene = drawn(Change {
        target: None,
        ..row(None, at(2, 4))
    });
    assert!(says(&scene, "niveau en novembre 2026") && says(&scene, "possible en novembre 2026"));
    for absent in [
        "niveau en novembre 2025",
        "possible en novembre 2025",
        "cible",
        "même niveau",
        "questions changées, non comparables",
    ] {
        assert!(!says(&scene, absent), "{absent}");
    }
}

fn standing() -> impl Strategy<Value = Option<Standing>> {
    prop_oneof![
        4 => (1..=5_u8, 0..=4_u8).prop_map(|(low, more)| at(low, (low + more).min(5))),
        1 => Just(Some(Standing::Unclear)),
        1 => Just(Some(Standing::NotConcerned)),
        1 => Just(None),
    ]
}

fn change() -> impl Strategy<Value = Change> {
    let target = proptest::option::of(1..=5_u8);
    (standing(), standing(), target, any::<bool>(), any::<bool>()).prop_map(
        |(then, now, target, comparable, unconfirmed)| Change {
            target,
            comparable,
            unconfirmed,
            ..row(then, now)
        },
    )
}

fn panel(years: usize) -> impl Strategy<Value = Trend> {
    let year = (standing(), any::<bool>());
    let year = year.prop_map(|(standing, comparable)| TrendYear { standing, comparable });
    proptest::collection::vec(year, years).prop_map(|years| Trend {
        name: "Partage, mutualisation, prestataires et tout ce qui les touche".to_owned(),
        years,
    })
}

/// All years of a few dimensions.
fn panels() -> impl Strategy<Value = Vec<Trend>> {
    (1..=100_usize).prop_flat_map(|years| proptest::collection::vec(panel(years), 1..10))
}

fn trend_words(years: usize) -> TrendWords {
    TrendWords {
        years: (0..years).map(|year| (1930 + year).to_string()).collect(),
        reached: "niveau atteint".to_owned(),
        possible: "possible, selon ce qui reste inconnu".to_owned(),
        unclear: "pas assez d’information".to_owned(),
        changed: "questions changées".to_owned(),
    }
}

fn shapes_stand_inside(scene: &Scene) -> Result<(), TestCaseError> {
    let inside =
        |x: f32, y: f32| (-0.1..=scene.width + 0.1).contains(&x) && (-0.1..=scene.height + 0.1).contains(&y);
    for shape in &scene.shapes {
        let ends = match shape {
            Shape::Rect {
                x, y, width, height, ..
            } => {
                prop_assert!(*width >= 0.0 && *height >= 0.0);
                vec![(*x, *y), (x + width, y + height)]
            }
            Shape::Line { from, to, .. } => vec![*from, *to],
            Shape::Circle { x, y, radius, .. } => vec![(x - radius, y - radius), (x + radius, y + radius)],
            Shape::Path { .. } | Shape::Text { .. } => Vec::new(),
        };
        prop_assert!(ends.iter().all(|(x, y)| inside(*x, *y)), "{shape:?}");
    }
    Ok(())
}

/// Names of years printed under one drawing.
fn printed(scene: &Scene) -> Vec<(f32, f32, String)> {
    let year = |shape: &Shape| match shape {
        Shape::Text { x, y, text, .. } if text.len() == 4 && text.parse::<u16>().is_ok() => {
            Some((*x, *y, text.clone()))
        }
        _ => None,
    };
    scene.shapes.iter().filter_map(year).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn two_years_stand_inside_whatever_they_say(rows in proptest::collection::vec(change(), 1..12), width in 320.0..640.0_f32) {
        let (scene, extents) = changes(&rows, &words(), width);
        words_stand_inside(&scene);
        shapes_stand_inside(&scene)?;
        prop_assert_eq!(extents.len(), rows.len());
        for pair in extents.windows(2) {
            prop_assert!((pair[0].y + pair[0].height - pair[1].y).abs() < 0.01);
        }
    }

    #[test]
    fn all_years_stand_inside_whatever_they_say(rows in panels(), width in 320.0..640.0_f32) {
        let years = rows[0].years.len();
        let scene = trend(&rows, &trend_words(years), width);
        words_stand_inside(&scene);
        shapes_stand_inside(&scene)?;
    }

    #[test]
    fn names_of_years_stand_apart_and_the_latest_is_always_printed(years in 1..=100_usize, width in 320.0..640.0_f32) {
        let row = Trend {
            name: "Outils".to_owned(),
            years: vec![TrendYear { standing: at(2, 2), comparable: true }; years],
        };
        let printed = printed(&trend(&[row], &trend_words(years), width));
        let latest = (1930 + years - 1).to_string();
        prop_assert!(printed.iter().any(|(_, _, text)| *text == latest));
        for pair in printed.windows(2) {
            prop_assert!(pair[1].0 - pair[0].0 >= 17.0, "{:?}", pair);
        }
    }
}

#[test]
fn two_years_and_ten_are_named_as_far_as_there_is_room() {
    let row = |years| Trend {
        name: "Outils".to_owned(),
        years: vec![
            TrendYear {
                standing: at(2, 2),
                comparable: true
            };
            years
        ],
    };
    let names = |years| printed(&trend(&[row(years)], &trend_words(years), 471.0)).len();
    assert_eq!(names(2), 2);
    assert!((3..10).contains(&names(10)), "{}", names(10));
}

#[test]
fn years_of_other_questions_are_parted_and_never_joined() {
    let year = |level, comparable| TrendYear {
        standing: at(level, level),
        comparable,
    };
    let scene = |comparable| {
        let row = Trend {
            name: "Outils".to_owned(),
            years: vec![year(1, true), year(4, comparable)],
        };
        trend(&[row], &trend_words(2), 471.0)
    };
    let joined = |scene: &Scene| {
        scene.shapes.iter().any(|shape| {
            matches!(shape, Shape::Line { from, to, stroke } if (from.0 - to.0).abs() < 0.01 && stroke.dash == Dash::Solid)
        })
    };
    assert!(joined(&scene(true)) && !says(&scene(true), "questions changées"));
    assert!(!joined(&scene(false)) && says(&scene(false), "questions changées"));
}

#[test]
fn a_year_without_a_level_is_a_gap() {
    let row = Trend {
        name: "Outils".to_owned(),
        years: vec![
            TrendYear {
                standing: Some(Standing::Unclear),
                comparable: true,
            },
            TrendYear {
                standing: None,
                comparable: true,
            },
        ],
    };
    let scene = trend(&[row], &trend_words(2), 471.0);
    let steps = scene.shapes.iter().filter(|shape| {
        matches!(
            shape,
            Shape::Rect {
                fill: Some(Role::Level(_)),
                ..
            }
        )
    });
    assert_eq!(steps.count(), 0);
    assert!(says(&scene, "pas assez d’information") && !says(&scene, "niveau atteint"));
}
