mod years;

use super::*;
use crate::scene::{Anchor, Dash, Scene, Shape};
use crate::text;

fn bar(standing: Standing) -> Bar {
    Bar {
        name: "Partage, mutualisation, prestataires et tout ce qui les touche".to_owned(),
        standing,
        target: Some(4),
        earlier: Some(1),
        words: "Entre Structuré et Apprenant (3 à 5 sur 5)".to_owned(),
        detail: "12 à 16 échelons sur 20 · 4 réponses sur 5".to_owned(),
    }
}

fn words() -> BarWords {
    BarWords {
        levels: ["Épars", "Amorcé", "Structuré", "Piloté", "Apprenant"].map(str::to_owned),
        reached: "niveau atteint".to_owned(),
        possible: "possible".to_owned(),
        target: "cible".to_owned(),
        earlier: "en 2025".to_owned(),
        unclear: "pas assez d’information".to_owned(),
    }
}

fn says(scene: &Scene, wanted: &str) -> bool {
    scene
        .shapes
        .iter()
        .any(|shape| matches!(shape, Shape::Text { text, .. } if text == wanted))
}

/// Every word stands inside the drawing, whatever it is anchored by.
fn words_stand_inside(scene: &Scene) {
    for shape in &scene.shapes {
        let Shape::Text {
            x,
            y,
            text,
            size,
            anchor,
            strong,
            family,
            ..
        } = shape
        else {
            continue;
        };
        let width = text::width(text, *family, *strong, *size);
        let left = match anchor {
            Anchor::Start => *x,
            Anchor::Middle => x - width / 2.0,
            Anchor::End => x - width,
        };
        assert!(
            left >= -0.1 && left + width <= scene.width + 0.1,
            "{text}: {left} + {width}"
        );
        assert!(
            *y >= size * 0.7 && *y <= scene.height,
            "{text} at {y} of {}",
            scene.height
        );
    }
}

#[test]
fn words_of_bars_stand_inside_at_every_width() {
    let bars = [
        Standing::Levels { low: 1, high: 5 },
        Standing::Unclear,
        Standing::NotConcerned,
    ]
    .map(bar);
    for width in [380.0, 471.0, 488.0, 640.0] {
        words_stand_inside(&level_bars(&bars, &words(), width).0);
        words_stand_inside(&tight_level_bars(&bars, &words(), width).0);
    }
}

#[test]
fn what_is_said_of_a_bar_is_torn_between_its_parts_only() {
    let mut one = bar(Standing::Levels { low: 1, high: 2 });
    one.detail = "6 à 10 échelons sur 20 · 4 réponses sur 5".to_owned();
    let (scene, _) = level_bars(&[one], &words(), 380.0);
    assert!(says(&scene, "6 à 10 échelons sur 20") && says(&scene, "4 réponses sur 5"));
}

#[test]
fn rows_stand_one_under_the_other() {
    let bars = vec![bar(Standing::Levels { low: 2, high: 3 }); 8];
    let (scene, rows) = level_bars(&bars, &words(), 471.0);
    assert_eq!(rows.len(), 8);
    assert!(
        rows.windows(2)
            .all(|pair| (pair[0].y + pair[0].height - pair[1].y).abs() < 0.01)
    );
    assert!(rows[7].y + rows[7].height <= scene.height);
}

#[test]
fn the_legend_says_the_marks_that_are_drawn_and_no_other() {
    let mut one = bar(Standing::Levels { low: 3, high: 3 });
    one.earlier = None;
    let (scene, _) = level_bars(std::slice::from_ref(&one), &words(), 471.0);
    assert!(says(&scene, "niveau atteint") && says(&scene, "cible"));
    assert!(
        !says(&scene, "possible") && !says(&scene, "en 2025") && !says(&scene, "pas assez d’information")
    );
    one.standing = Standing::Levels { low: 3, high: 4 };
    assert!(says(&level_bars(&[one], &words(), 471.0).0, "possible"));
}

#[test]
fn what_is_possible_is_told_by_dashes_and_not_by_colour_alone() {
    let dashed = |high| {
        let (scene, _) = level_bars(&[bar(Standing::Levels { low: 2, high })], &words(), 471.0);
        let is_dashed = |shape: &&Shape| matches!(shape, Shape::Rect { stroke: Some(stroke), .. } if stroke.dash == Dash::Dashed);
        scene.shapes.iter().filter(is_dashed).count()
    };
    assert_eq!(dashed(2), 0);
    assert!(dashed(3) >= 1);
}

#[test]
fn a_level_out_of_range_is_drawn_at_the_nearest_end() {
    let (scene, _) = level_bars(&[bar(Standing::Levels { low: 0, high: 9 })], &words(), 471.0);
    for shape in &scene.shapes {
        if let Shape::Rect { x, width, .. } = shape {
            assert!(*x >= 0.0 && x + width <= 471.1);
        }
    }
}

fn task(start: f32, end: f32) -> Task {
    Task {
        number: Some("5".to_owned()),
        name: "Personne responsable, registre et incidents de toutes sortes, deux lignes durant".to_owned(),
        words: "plus de 20 heures".to_owned(),
        start,
        end,
        pace: Pace::Steady,
    }
}

#[test]
fn tasks_stay_inside_their_year() {
    let quarters = Quarters {
        names: ["janv. – mars", "avr. – juin", "juill. – sept.", "oct. – déc."].map(str::to_owned),
        first_month: "1er mois".to_owned(),
    };
    let tasks = [
        task(0.0, 0.1),
        task(5.0, 12.0),
        task(11.9, 14.0),
        task(13.0, 20.0),
        task(0.0, 12.0),
    ];
    let scene = timeline(&tasks, &quarters, 471.0);
    words_stand_inside(&scene);
    for shape in &scene.shapes {
        if let Shape::Rect { x, width, .. } = shape {
            assert!(*x >= 0.0 && x + width <= 471.1 && *width > 0.0, "{x} + {width}");
        }
    }
}

#[test]
fn dots_tell_the_states_apart_without_colour() {
    let row = |place| Dots {
        name: "Sauvegarde".to_owned(),
        place,
        words: "x".to_owned(),
        blocks: false,
    };
    let places = [
        Place::Level(1),
        Place::Unknown,
        Place::Unanswered,
        Place::Carried(1),
        Place::NotApplicable,
    ];
    // Whatever the place, its words stand beside it; what has no answer has neither a query nor a filled dot.
    for place in places {
        let scene = profile_dots(&[row(place)], &words().levels, 470.0);
        words_stand_inside(&scene);
        assert!(says(&scene, "x"));
        assert_eq!(says(&scene, "?"), place == Place::Unknown);
    }
}
