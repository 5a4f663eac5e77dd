//! How soon the page shows what was done, on the fullest dossier: measured in the page itself, up to the frame in which
//! it can be seen.

use std::path::Path;

use jauge_l10n::{Locale, Texts, msg};
use jauge_tests::driver::{Driver, Start};
use serde_json::json;

use crate::{Bench, say};

/// How often each thing is done.
const TIMES: usize = 15;

/// Does something, waits for the frame that shows it, then until nothing changes any more. Says how long the first and
/// the last took, in milliseconds.
const MEASURE: &str = "
const done = arguments[arguments.length - 1];
const began = performance.now();
const since = () => performance.now() - began;
let shown = null, last = 0, asked = false;
const look = () => {
  if (asked || !seen()) return;
  asked = true;
  requestAnimationFrame(() => setTimeout(() => (shown = since()), 0));
};
const changes = new MutationObserver(() => ((last = since()), look()));
changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
act();
look();
const wait = setInterval(() => {
  if (shown === null ? since() < 20000 : since() - Math.max(shown, last) < 250) return;
  clearInterval(wait);
  changes.disconnect();
  done([shown, Math.max(shown, last)]);
}, 50);
";

/// What is done in the page, and what shows that it was.
struct Act {
    what: String,
    act: String,
    seen: String,
}

/// Measures what people do most.
pub(crate) fn measure(bench: &Bench, fullest: &Path) {
    let home = bench.home();
    let jauge = bench.program("jauge");
    let window = Driver::start(&Start {
        program: Some(&jauge),
        words: vec![fullest.as_os_str()],
        released: true,
        ..Start::new(home.path(), "fr_CA.UTF-8")
    });
    let texts = Texts::new(Locale::parse("fr-CA").expect("offered"));
    window.wait_for(&msg::shell::part_results(&texts));
    let model = |id: &str| texts.model(id).expect("a text of the model");
    let strategy = model("dim-strategy");

    for screen in [
        msg::shell::part_results(&texts),
        msg::shell::part_advice(&texts),
        msg::shell::part_inventory(&texts),
        msg::shell::part_plan(&texts),
        msg::shell::part_progress(&texts),
        msg::shell::part_report(&texts),
    ] {
        let back = go(&strategy);
        repeat(&window, &go(&screen), Some(&back));
    }

    run(&window, &go(&strategy));
    window.wait_for(&model("q-strategy-goals"));
    for (what, act, seen) in [
        (
            "choose an answer",
            "const radios = [...document.querySelectorAll('input[type=radio]')]; \
             const next = radios[(radios.findIndex((one) => one.checked) + 1) % 5]; \
             const act = () => next.click();",
            "const seen = () => next.checked;",
        ),
        (
            "type a letter in a note",
            "document.querySelectorAll('details').forEach((one) => (one.open = true)); \
             const note = document.querySelector('textarea'); note.focus(); \
             note.setSelectionRange(note.value.length - 9, note.value.length - 8); const before = note.value; \
             const letter = before.at(-9) === 'a' ? 'b' : 'a'; \
             const act = () => document.execCommand('insertText', false, letter);",
            "const seen = () => note.value !== before;",
        ),
    ] {
        repeat(&window, &Act::new(what, act, seen), None);
    }
    let close = Act::new(
        "close",
        "const act = () => document.querySelector('dialog[open]')?.close();",
        "const seen = () => !document.querySelector('dialog[open]');",
    );
    let open = Act::new(
        "open the search",
        "const act = () => document.dispatchEvent(new KeyboardEvent('keydown', \
             { key: 'k', code: 'KeyK', ctrlKey: true, bubbles: true, cancelable: true }));",
        "const seen = () => document.activeElement?.closest('dialog[open]');",
    );
    repeat(&window, &open, Some(&close));
    run(&window, &open);
    let search = Act::new(
        "type a letter in the search",
        "const field = document.activeElement; const before = field.value; \
         const act = () => document.execCommand('insertText', false, 'données '[before.length % 8]);",
        "const seen = () => field.value !== before;",
    );
    repeat(&window, &search, None);
}

impl Act {
    fn new(what: &str, act: &str, seen: &str) -> Self {
        let [what, act, seen] = [what, act, seen].map(str::to_owned);
        Self { what, act, seen }
    }
}

/// Goes to a screen by the list of the parts.
fn go(name: &str) -> Act {
    let find = "[...document.querySelectorAll('nav button')].find((one) => one.textContent.includes";
    Act {
        what: format!("go to « {name} »"),
        act: format!(
            "const title = document.title; const act = () => {find}({})).click();",
            json!(name)
        ),
        seen: "const seen = () => document.title !== title;".to_owned(),
    }
}

fn repeat(window: &Driver, act: &Act, back: Option<&Act>) {
    let (mut shown, mut whole) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        if let Some(back) = back {
            run(window, back);
        }
        let (first, last) = run(window, act);
        shown.push(first);
        whole.push(last);
    }
    say(&act.what, "shown", "ms", shown);
    say(&act.what, "whole", "ms", whole);
}

fn run(window: &Driver, act: &Act) -> (f64, f64) {
    let told = window.script_to_its_end(&format!("{}\n{}\n{MEASURE}", act.act, act.seen));
    let time = |at: usize| {
        let time = told[at].as_f64();
        time.unwrap_or_else(|| panic!("{} was never shown", act.what))
    };
    (time(0), time(1))
}
