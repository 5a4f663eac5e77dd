use proptest::prelude::*;

use super::grid::{BOX, CHANNEL};
use super::*;
use crate::scene::{Anchor, Dash, Segment, Shape};
use crate::text;

fn node(id: &str, column: usize) -> MapNode {
    MapNode {
        id: id.to_owned(),
        label: format!("Outil {id} du lieu, au nom anticonstitutionnellement long"),
        sub: "Relation avec les publics (CRM)".to_owned(),
        column,
        person: false,
        marks: vec![
            mark(MarkKind::Alone, "une seule personne"),
            mark(MarkKind::Abroad, "États-Unis"),
        ],
    }
}

fn mark(kind: MarkKind, label: &str) -> MapMark {
    MapMark {
        kind,
        label: label.to_owned(),
    }
}

fn person(id: &str) -> MapNode {
    MapNode {
        id: id.to_owned(),
        label: "Administration".to_owned(),
        person: true,
        ..MapNode::default()
    }
}

fn edge(id: &str, from: &str, to: &str, kind: EdgeKind) -> MapEdge {
    MapEdge {
        id: id.to_owned(),
        from: from.to_owned(),
        to: to.to_owned(),
        label: "Fichier clients".to_owned(),
        kind,
        crosses: false,
    }
}

fn map(nodes: Vec<MapNode>, edges: Vec<MapEdge>) -> DataMap {
    let word = str::to_owned;
    DataMap {
        columns: ["Vers le public", "Ventes", "Relations", "Gestion"]
            .map(word)
            .to_vec(),
        nodes,
        edges,
        words: MapWords {
            missing: word("w-missing"),
            retyped: word("w-retyped"),
            file: word("w-file"),
            connector: word("w-connector"),
            api: word("w-api"),
            unsaid: word("w-unsaid"),
            crosses: word("w-crosses"),
            alone: word("w-alone"),
            abroad: word("w-abroad"),
            personal: word("w-personal"),
            person: word("w-person"),
        },
    }
}

fn legend(map: &DataMap) -> Vec<String> {
    let said = |shape| match shape {
        Shape::Text { text, .. } if text.starts_with("w-") => Some(text),
        _ => None,
    };
    data_map(map, 480.0)
        .scene
        .shapes
        .into_iter()
        .filter_map(said)
        .collect()
}

fn boxes(drawn: &MapDrawn) -> Vec<&Spot> {
    drawn.spots.iter().filter(|spot| !spot.edge).collect()
}

/// Left, top, right and bottom of every line of words.
fn words(scene: &Scene) -> Vec<(String, [f32; 4])> {
    let place = |shape: &Shape| {
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
            return None;
        };
        let width = text::width(text, *family, *strong, *size);
        let left = match anchor {
            Anchor::Start => *x,
            Anchor::Middle => x - width / 2.0,
            Anchor::End => x - width,
        };
        Some((
            text.clone(),
            [left, y - size * 0.75, left + width, y + size * 0.2],
        ))
    };
    scene.shapes.iter().filter_map(place).collect()
}

/// What must hold of any map.
fn sound(map: &DataMap, width: f32) {
    let drawn = data_map(map, width);
    let boxes = boxes(&drawn);
    assert_eq!(boxes.len(), map.nodes.len());
    for (at, a) in boxes.iter().enumerate() {
        assert!(a.x >= 0.0 && a.x + a.width <= drawn.scene.width && a.y + a.height <= drawn.scene.height);
        for b in &boxes[at + 1..] {
            let apart = a.x + a.width <= b.x || b.x + b.width <= a.x;
            assert!(
                apart || a.y + a.height <= b.y || b.y + b.height <= a.y,
                "{a:?} {b:?}"
            );
        }
    }
    for (said, [left, top, right, bottom]) in words(&drawn.scene) {
        assert!(
            left >= -0.1 && right <= drawn.scene.width + 0.1 && bottom <= drawn.scene.height + 0.1,
            "{said}"
        );
        for spot in &boxes {
            let (x, y) = ((left + right) / 2.0, (top + bottom) / 2.0);
            let within = x > spot.x && x < spot.x + spot.width && y > spot.y && y < spot.y + spot.height;
            if within {
                let inside = left >= spot.x && right <= spot.x + spot.width && top >= spot.y;
                assert!(inside && bottom <= spot.y + spot.height, "{said} out of {spot:?}");
            }
        }
    }
    let grid = Grid::of(map, width);
    for route in route::routes(map, &grid) {
        let edge = &map.edges[route.edge];
        let known = |id: &str| {
            map.nodes
                .iter()
                .position(|node| node.id == id)
                .expect("a known end")
        };
        touches(&route.points[0], grid.area(known(&edge.from)));
        touches(
            route.points.last().expect("two points at least"),
            grid.area(known(&edge.to)),
        );
        for pair in route.points.windows(2) {
            let (a, b) = (pair[0], pair[1]);
            assert!(
                (a.0 - b.0).abs() < 0.01 || (a.1 - b.1).abs() < 0.01,
                "slanted: {:?}",
                route.points
            );
            assert!(a.0.min(b.0) >= 0.0 && a.0.max(b.0) <= drawn.scene.width);
            for node in 0..map.nodes.len() {
                let area = grid.area(node);
                let (low, high) = (a.0.min(b.0), a.0.max(b.0));
                let across = low < area.x + area.width - 0.05 && high > area.x + 0.05;
                let (low, high) = (a.1.min(b.1), a.1.max(b.1));
                let along = low < area.y + area.height - 0.05 && high > area.y + 0.05;
                assert!(!(across && along), "{:?} through {area:?}", route.points);
            }
        }
    }
}

fn touches(&(x, y): &(f32, f32), area: crate::charts::brush::Area) {
    const NEAR: f32 = 0.05;
    let (right, bottom) = (area.x + area.width, area.y + area.height);
    let side = (x - area.x).abs() < NEAR || (x - right).abs() < NEAR;
    let end = (y - area.y).abs() < NEAR || (y - bottom).abs() < NEAR;
    let beside = side && y > area.y && y < bottom;
    assert!(
        beside || (end && x > area.x && x < right),
        "({x}, {y}) not on {area:?}"
    );
}

fn ten() -> DataMap {
    let mut nodes: Vec<_> = (0..10).map(|at| node(&at.to_string(), at % 4)).collect();
    nodes.push(person("p"));
    let kinds = [
        EdgeKind::Missing,
        EdgeKind::Retyped,
        EdgeKind::File,
        EdgeKind::Api,
    ];
    let line = |at: usize| {
        let (from, to) = ((at * 3 % 10).to_string(), (at * 7 % 10).to_string());
        edge(&format!("f{at}"), &from, &to, kinds[at % 4])
    };
    let mut edges: Vec<_> = (1..15).map(line).collect();
    edges.push(edge("by-hand", "p", "2", EdgeKind::Retyped));
    map(nodes, edges)
}

#[test]
fn nothing_and_one_tool_are_drawn() {
    sound(&DataMap::default(), 480.0);
    sound(&map(Vec::new(), Vec::new()), 480.0);
    let one = map(vec![node("a", 9)], vec![edge("self", "a", "a", EdgeKind::File)]);
    sound(&one, 480.0);
    sound(&one, f32::NAN);
    assert_eq!(data_map(&one, 480.0).spots.len(), 2);
}

#[test]
fn ten_tools_are_sound_on_page_and_screen() {
    for width in [100.0, 480.0, 640.0, 960.0] {
        sound(&ten(), width);
    }
}

#[test]
fn lines_without_known_ends_are_left_out() {
    let drawn = data_map(
        &map(vec![node("a", 0)], vec![edge("f", "a", "gone", EdgeKind::Api)]),
        480.0,
    );
    assert!(drawn.spots.iter().all(|spot| spot.id != "f"));
}

#[test]
fn the_legend_says_what_occurs_and_nothing_else() {
    let mut plain = node("a", 0);
    plain.marks.clear();
    let mut other = node("b", 1);
    other.marks.clear();
    let mut bare = map(vec![plain, other], vec![edge("f", "a", "b", EdgeKind::Missing)]);
    assert_eq!(legend(&bare), ["w-missing"]);
    bare.nodes[0].marks = vec![mark(MarkKind::Personal, "")];
    bare.edges[0].crosses = true;
    bare.nodes.push(person("p"));
    bare.edges.push(edge("gone", "a", "nobody", EdgeKind::Api));
    assert_eq!(
        legend(&bare),
        ["w-missing", "w-crosses", "w-personal", "w-person"]
    );
}

#[test]
fn a_new_link_moves_no_box() {
    let before = ten();
    let mut after = before.clone();
    after.edges.insert(0, edge("new", "9", "0", EdgeKind::Missing));
    assert_eq!(boxes(&data_map(&before, 480.0)), boxes(&data_map(&after, 480.0)));
}

#[test]
fn a_new_tool_moves_people_by_one_row_and_no_other_box() {
    for column in 0..4 {
        let before = ten();
        let mut after = before.clone();
        after.nodes.push(node("new", column));
        let (before, after) = (data_map(&before, 480.0), data_map(&after, 480.0));
        for old in boxes(&before) {
            let new = after.spots.iter().find(|spot| spot.id == old.id && !spot.edge);
            let new = new.expect("still there");
            assert!((old.x - new.x).abs() < 0.01);
            let moved = new.y - old.y;
            let row = old.id == "p" && (moved - BOX - CHANNEL).abs() < 0.01;
            assert!(moved.abs() < 0.01 || row, "{} moved by {moved}", old.id);
        }
    }
}

#[test]
fn tools_are_read_by_columns_then_people_then_lines() {
    let map = map(
        vec![person("p"), node("c", 2), node("a", 0), node("b", 0)],
        vec![edge("f", "a", "c", EdgeKind::File)],
    );
    let ids: Vec<_> = data_map(&map, 480.0)
        .spots
        .into_iter()
        .map(|spot| spot.id)
        .collect();
    assert_eq!(ids, ["a", "b", "c", "p", "f"]);
}

#[test]
fn missing_and_retyped_links_are_told_apart_without_colour() {
    let dashes = |kind| {
        let scene = data_map(
            &map(vec![node("a", 0), node("b", 2)], vec![edge("f", "a", "b", kind)]),
            480.0,
        )
        .scene;
        let of = |shape: &Shape| match shape {
            Shape::Path {
                stroke: Some(stroke), ..
            } => Some(stroke.dash),
            _ => None,
        };
        let found: Vec<Dash> = scene.shapes.iter().filter_map(of).collect();
        (found.contains(&Dash::Dotted), found.contains(&Dash::Dashed))
    };
    assert_eq!(dashes(EdgeKind::Missing), (true, false));
    assert_eq!(dashes(EdgeKind::Retyped), (false, true));
    assert_eq!(dashes(EdgeKind::Api), (false, false));
}

#[test]
fn every_line_of_a_small_map_has_its_number() {
    let kinds = [EdgeKind::Missing, EdgeKind::Retyped, EdgeKind::Connector];
    let ends = [("a", "b"), ("b", "c"), ("c", "a")];
    let line = |at: usize| MapEdge {
        label: format!("n{at}"),
        ..edge(&format!("f{at}"), ends[at].0, ends[at].1, kinds[at])
    };
    let map = map(
        vec![node("a", 0), node("b", 0), node("c", 2)],
        (0..3).map(line).collect(),
    );
    let said = words(&data_map(&map, 480.0).scene);
    for edge in &map.edges {
        assert!(said.iter().any(|(text, _)| *text == edge.label), "{}", edge.label);
    }
}

#[test]
fn labels_of_lines_stand_clear_of_each_other() {
    let mut map = ten();
    for (at, edge) in map.edges.iter_mut().enumerate() {
        edge.label = format!("n{at}");
    }
    let said = words(&data_map(&map, 480.0).scene);
    let number = |text: &str| map.edges.iter().any(|edge| edge.label == text);
    let labels: Vec<_> = said.iter().filter(|(text, _)| number(text)).collect();
    assert!(labels.len() * 10 >= map.edges.len() * 7, "{labels:?}");
    for (at, (one, a)) in labels.iter().enumerate() {
        for (other, b) in &labels[at + 1..] {
            let apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
            assert!(apart, "{one} over {other}");
        }
    }
}

#[test]
fn five_hundred_tools_are_drawn() {
    let nodes = (0..500).map(|at| node(&at.to_string(), at % 4)).collect();
    let line = |at: usize| {
        let (from, to) = ((at * 31 % 500).to_string(), (at * 77 % 500).to_string());
        edge(&format!("f{at}"), &from, &to, EdgeKind::Retyped)
    };
    let map = map(nodes, (0..1000).map(line).collect());
    assert_eq!(data_map(&map, 480.0).spots.len(), 1500);
}

/// A venue of so many tools, unevenly spread over the columns, with people under them.
fn venue(tools: usize) -> DataMap {
    let column = |at: usize| [3, 0, 3, 1, 2, 3][at % 6];
    let mut nodes: Vec<_> = (0..tools).map(|at| node(&at.to_string(), column(at))).collect();
    nodes.extend((0..3).map(|at| person(&format!("p{at}"))));
    let kinds = [
        EdgeKind::Missing,
        EdgeKind::Retyped,
        EdgeKind::File,
        EdgeKind::Api,
    ];
    let line = |at: usize| MapEdge {
        label: at.to_string(),
        ..edge(
            &format!("f{at}"),
            &(at * 7 % tools).to_string(),
            &((at * 11 + 5) % tools).to_string(),
            kinds[at % 4],
        )
    };
    map(nodes, (0..tools * 6 / 5).map(line).collect())
}

/// Room that Letter leaves to a part of a map.
const SHEET: (f32, f32) = (488.0, 530.0);

fn sheets(map: &DataMap) -> Vec<Scene> {
    data_map_sheets(map, SHEET.0, SHEET.1, 9).expect("few enough")
}

fn level(from: (f32, f32), to: (f32, f32)) -> bool {
    (from.1 - to.1).abs() < 0.01
}

fn dashed(shape: &Shape) -> Option<f32> {
    match shape {
        Shape::Line { from, to, stroke } if stroke.dash == Dash::Dashed && level(*from, *to) => Some(from.1),
        _ => None,
    }
}

#[test]
fn a_map_of_twenty_five_and_one_of_sixty_tools_come_whole_on_several_sheets() {
    for (tools, count) in [(25, 3), (60, 6)] {
        let map = venue(tools);
        let sheets = sheets(&map);
        assert_eq!(sheets.len(), count, "{tools} tools");
        let boxes = |scene: &Scene| {
            let box_of = |shape: &&Shape| matches!(shape, Shape::Rect { height, .. } if *height == BOX);
            scene.shapes.iter().filter(box_of).count()
        };
        assert_eq!(sheets.iter().map(boxes).sum::<usize>(), tools + 3);
        for (at, scene) in sheets.iter().enumerate() {
            assert!(
                scene.height <= SHEET.1 && scene.width <= SHEET.0,
                "{}",
                scene.height
            );
            let said = words(scene);
            assert!(said.iter().any(|(text, _)| text == "Gestion"), "titles on each");
            assert!(
                said.iter().any(|(text, _)| text.starts_with("w-")),
                "a legend on each"
            );
            for (text, [left, top, right, bottom]) in said {
                assert!(left >= -0.1 && right <= scene.width + 0.1, "{text}");
                assert!(top >= 0.0 && bottom <= scene.height + 0.1, "{text}");
            }
            let folds = scene.shapes.iter().filter_map(dashed).count();
            assert_eq!(folds, usize::from(at > 0) + usize::from(at + 1 < count));
        }
    }
}

#[test]
fn a_line_that_a_sheet_cuts_goes_on_at_the_same_place_of_the_next_one() {
    let map = venue(60);
    let reaching = |scene: &Scene, fold: f32| {
        let mut places: Vec<i32> = Vec::new();
        for shape in &scene.shapes {
            if let Shape::Path { segments, .. } = shape {
                let ends = segments.iter().filter_map(|segment| match segment {
                    Segment::Move(x, y) | Segment::Line(x, y) if (y - fold).abs() < 0.01 => Some(*x),
                    _ => None,
                });
                places.extend(ends.map(|x| (x * 10.0).round() as i32));
            }
        }
        places.sort_unstable();
        places.dedup();
        places
    };
    let sheets = sheets(&map);
    let mut cut = 0;
    for pair in sheets.windows(2) {
        let below = pair[0].shapes.iter().filter_map(dashed).fold(0.0, f32::max);
        let above = pair[1]
            .shapes
            .iter()
            .filter_map(dashed)
            .fold(f32::INFINITY, f32::min);
        let (leaving, arriving) = (reaching(&pair[0], below), reaching(&pair[1], above));
        assert_eq!(leaving, arriving);
        cut += leaving.len();
    }
    assert!(cut > 40, "{cut}");
}

#[test]
fn a_map_for_too_many_sheets_is_not_drawn() {
    assert_eq!(data_map_sheets(&venue(60), SHEET.0, SHEET.1, 5), None);
    assert_eq!(data_map_sheets(&venue(25), SHEET.0, 90.0, 99), None);
}

#[test]
fn a_map_whose_lines_would_be_cut_in_a_bundle_is_not_drawn() {
    let mut map = venue(25);
    map.edges = (0..80)
        .map(|at| edge(&format!("f{at}"), "0", "p1", EdgeKind::Api))
        .collect();
    assert_eq!(data_map_sheets(&map, SHEET.0, SHEET.1, 9), None);
}

#[test]
fn a_map_that_one_sheet_holds_is_the_one_of_the_screen() {
    for map in [ten(), DataMap::default()] {
        assert_eq!(sheets(&map), [data_map(&map, SHEET.0).scene]);
    }
}

prop_compose! {
    fn any_map()(
        columns in 0_usize..6,
        nodes in prop::collection::vec((0_usize..6, any::<bool>(), ".{0,40}", 0_usize..4), 0..24),
        edges in prop::collection::vec((0_usize..26, 0_usize..26, 0_usize..6, any::<bool>(), ".{0,20}"), 0..48),
    ) -> DataMap {
        let kinds = [
            EdgeKind::Missing,
            EdgeKind::Retyped,
            EdgeKind::File,
            EdgeKind::Connector,
            EdgeKind::Api,
            EdgeKind::Unsaid,
        ];
        let all = [MarkKind::Alone, MarkKind::Abroad, MarkKind::Personal];
        let nodes = nodes.into_iter().enumerate().map(|(at, (column, person, label, marks))| MapNode {
            id: at.to_string(),
            sub: label.chars().rev().collect(),
            marks: all.iter().take(marks).map(|&kind| mark(kind, &label)).collect(),
            label,
            column,
            person: person && at % 3 == 0,
        });
        let edges = edges.into_iter().map(|(from, to, kind, crosses, label)| MapEdge {
            id: format!("f{from}-{to}"),
            from: from.to_string(),
            to: to.to_string(),
            label,
            kind: kinds[kind],
            crosses,
        });
        let mut map = map(nodes.collect(), edges.collect());
        map.columns = vec!["Colonne".to_owned(); columns];
        map
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_map_is_sound_and_drawn_the_same_twice(map in any_map(), width in 200.0_f32..1000.0) {
        sound(&map, width);
        prop_assert_eq!(data_map(&map, width), data_map(&map, width));
    }

    #[test]
    fn any_map_can_be_cut(map in any_map(), height in 250.0_f32..900.0) {
        if let Some(sheets) = data_map_sheets(&map, 480.0, height, 30) {
            for scene in sheets {
                prop_assert!(scene.height <= height + 0.1 || map.nodes.is_empty());
            }
        }
    }

    #[test]
    fn links_never_move_boxes(map in any_map()) {
        let mut bare = map.clone();
        bare.edges.clear();
        let (linked, bare) = (data_map(&map, 480.0), data_map(&bare, 480.0));
        prop_assert_eq!(boxes(&linked), boxes(&bare));
    }
}
