//! Editions made up for tests: the program's own with a few changes, so that they stay whole as it grows.

use std::collections::BTreeMap;

use crate::model::{Edition, FILES, Sources, load};

/// The id of the second edition.
pub const SECOND: &str = "2027.1";

/// How the second edition comes from the program's.
const MAPPING: &str = r#"[[from]]
edition = "2026.1"
retired = ["sharing-open"]

[[from.practice]]
id = "quality-entry"
kind = "reworded"

[[from.practice]]
id = "skills-culture"
kind = "changed"

[[from.practice]]
id = "sharing-need"
was = ["sharing-brief"]
kind = "split"

[[from.practice]]
id = "sharing-specification"
was = ["sharing-brief"]
kind = "split"

[[from.practice]]
id = "use-ai"
was = []
kind = "added"
"#;

/// The data files of a second edition, by name: `quality-entry` is reworded, a rung of `skills-culture` means something
/// else, `sharing-brief` is split into `sharing-need` and `sharing-specification`, `sharing-open` is retired and `use-ai`
/// is added.
///
/// # Panics
/// Where the program's edition has changed so much that these changes do not fit any more.
#[must_use]
pub fn second_edition() -> BTreeMap<String, String> {
    let mut files: BTreeMap<String, String> = FILES
        .into_iter()
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .collect();
    let mut change = |name: &str, change: &dyn Fn(&str) -> String| {
        let text = files.get_mut(name).expect("invariant: an edition has this file");
        let changed = change(text);
        assert_ne!(*text, changed, "{name} is changed");
        *text = changed;
    };
    change("practices.toml", &|text| {
        let text = text.replace("edition = \"2026.1\"", &format!("edition = \"{SECOND}\""));
        let brief = entry(&text, "sharing-brief");
        let split = ["sharing-need", "sharing-specification"].map(|id| brief.replace("sharing-brief", id));
        let added = entry(&text, "use-reporting").replace("use-reporting", "use-ai");
        text.replace(&brief, &split.concat())
            .replace(&entry(&text, "sharing-open"), "")
            .replace(
                &entry(&text, "skills-literacy"),
                &format!("{added}{}", entry(&text, "skills-literacy")),
            )
    });
    let listed = |text: &str| {
        text.replace("\"sharing-brief\"", "\"sharing-need\", \"sharing-specification\"")
            .replace("\"sharing-open\"", "\"sharing-peers\"")
    };
    change("law.toml", &listed);
    change("glossary.toml", &listed);
    change("skills.toml", &|text| {
        text.replace("sharing-brief at-most", "sharing-need at-most")
            .replace("sharing-open at-most", "sharing-peers at-most")
    });
    files.insert("mapping.toml".to_owned(), MAPPING.to_owned());
    files
}

/// The second edition, loaded.
///
/// # Panics
/// Where it has a problem.
#[must_use]
pub fn second() -> Edition {
    match load(&Sources::new(second_edition())) {
        Ok(edition) => edition,
        Err(problems) => {
            let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
            panic!("{}", lines.join("\n"))
        }
    }
}

/// The lines of a practice.
fn entry(text: &str, id: &str) -> String {
    let head = "[[practice]]\n";
    let at = text.find(&format!("{head}id = \"{id}\"\n"));
    let rest = &text[at.expect("invariant: the edition has this practice")..];
    let end = rest[head.len()..].find(head);
    rest[..end.map_or(rest.len(), |end| end + head.len())].to_owned()
}

#[cfg(test)]
mod tests {
    use super::second;
    use crate::model::edition;

    #[test]
    fn the_second_edition_is_whole_and_says_where_each_practice_comes_from() {
        assert_eq!(second().check_mapping(edition()), []);
        assert_eq!(second().practices.len(), edition().practices.len() + 1);
    }
}
