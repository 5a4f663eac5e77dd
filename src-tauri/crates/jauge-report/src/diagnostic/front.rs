//! The two pages that the board reads.

use super::Entry;
use crate::charts::{Bar, BarWords, Quarters, Task};

/// Page 1: where the venue stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Front {
    /// What the logo is, for who does not see it.
    pub logo_alternative: String,
    /// Title.
    pub title: String,
    /// What the document is for, in one sentence.
    pub purpose: String,
    /// The organisation's sentence.
    pub sentence: String,
    /// Rungs climbed, and what is not known.
    pub rungs: String,
    /// What moved since the year before; empty where there is nothing to say.
    pub since: String,
    /// Heading of the bars.
    pub bars_heading: String,
    /// Dimensions, in the order of reading.
    pub bars: Vec<Bar>,
    /// Words of the drawing.
    pub bar_words: BarWords,
    /// What the drawing shows.
    pub bars_alternative: String,
    /// Heading of the findings.
    pub findings_heading: String,
    /// At most three.
    pub findings: Vec<Entry>,
    /// The legal watch in one line.
    pub legal: Entry,
    /// Whether something in the legal watch is not in order.
    pub legal_open: bool,
}

/// Page 2: what the board is asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Ask {
    /// Heading.
    pub heading: String,
    /// Words above the decisions.
    pub intro: String,
    /// Heads of the columns: what, who, when, cost.
    pub header: [String; 4],
    /// Three to five decisions.
    pub decisions: Vec<Decision>,
    /// Heading of the plan.
    pub plan_heading: String,
    /// The hours and what they allow.
    pub plan: String,
    /// The year, in order.
    pub tasks: Vec<Task>,
    /// The same in sentences, one a task.
    pub plan_rows: Vec<String>,
    /// Words of the drawing.
    pub quarters: Quarters,
    /// What the drawing is; the sentences of what is drawn follow it.
    pub plan_alternative: String,
    /// Words on the tasks left out, from how many are left out.
    pub plan_more: Vec<String>,
    /// Heading of the risks.
    pub risks_heading: String,
    /// At most two.
    pub risks: Vec<Entry>,
    /// Heading of what is not proposed.
    pub aside_heading: String,
    /// What is not proposed and why, most relevant first.
    pub aside: Vec<Entry>,
    /// Last words.
    pub closing: Option<String>,
}

/// One decision asked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Decision {
    /// What is asked, in one sentence.
    pub what: String,
    /// What it covers; left out where room is short.
    pub detail: String,
    /// Who carries it.
    pub who: String,
    /// When.
    pub when: String,
    /// Cost.
    pub cost: String,
}
