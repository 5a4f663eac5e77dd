//! The venue's profile (model, section 5), asked first. Every field but the name may be left empty.

use crate::codes::coded;
use crate::quantity::Quantity;

coded!(
    /// Where the venue is: chooses the law that is cited.
    Country {
        /// Québec.
        Quebec = "QC",
        /// Canada outside Québec.
        Canada = "CA",
        /// France.
        France = "FR",
        /// Another country of the European Union.
        Europe = "EU",
        /// Elsewhere.
        Other = "other",
    }
);

coded!(
    /// The legal form: with the country, chooses the law that is cited.
    LegalForm {
        /// Non-profit organisation or association.
        Association = "association",
        /// Private company.
        Company = "company",
        /// Cooperative.
        Cooperative = "cooperative",
        /// Municipal or public body.
        Public = "public",
        /// Another form.
        Other = "other",
    }
);

coded!(
    /// What the venue presents.
    Discipline {
        /// Theatre.
        Theatre = "theatre",
        /// Dance.
        Dance = "dance",
        /// Music.
        Music = "music",
        /// Circus and street arts.
        Circus = "circus",
        /// Puppetry.
        Puppetry = "puppetry",
        /// Storytelling, humour, spoken word.
        SpokenWord = "spoken-word",
        /// Visual arts, exhibitions.
        VisualArts = "visual-arts",
        /// Cinema, digital arts.
        Screen = "screen",
        /// Several, or another.
        Other = "other",
    }
);

coded!(
    /// Rhythm of the venue's activity.
    Activity {
        /// A season.
        Season = "season",
        /// A festival.
        Festival = "festival",
        /// Both.
        Both = "both",
    }
);

coded!(
    /// A tool that may be changed within twelve months.
    ToolKind {
        /// Ticketing.
        Ticketing = "ticketing",
        /// Audience relations (CRM).
        Crm = "crm",
        /// Newsletter.
        Newsletter = "newsletter",
        /// Web site.
        Website = "website",
        /// Planning and production.
        Planning = "planning",
        /// Accounts and payroll.
        Accounting = "accounting",
        /// Another tool.
        Other = "other",
    }
);

coded!(
    /// What the venue can spend on outside help this year, in its own words: not a price.
    BudgetBand {
        /// Nothing.
        None = "none",
        /// A little.
        Small = "small",
        /// Some.
        Medium = "medium",
        /// A lot.
        Large = "large",
    }
);

/// The venue, as it describes itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// Name of the organisation.
    pub name: String,
    /// Country or province.
    pub country: Option<Country>,
    /// Legal form.
    pub legal_form: Option<LegalForm>,
    /// Disciplines presented.
    pub disciplines: Vec<Discipline>,
    /// Number of halls.
    pub halls: Option<u32>,
    /// Seats in all.
    pub seats: Option<u32>,
    /// Season, festival or both.
    pub activity: Option<Activity>,
    /// Paid staff, people.
    pub staff: Option<u32>,
    /// Paid staff, full-time equivalents.
    pub fte: Option<Quantity>,
    /// Volunteers.
    pub volunteers: Option<u32>,
    /// Runs its own ticketing rather than a third party's.
    pub own_ticketing: Option<bool>,
    /// Sends a newsletter.
    pub newsletter: Option<bool>,
    /// Sells online.
    pub online_sales: Option<bool>,
    /// Has exhibitions or free entry.
    pub free_entry: Option<bool>,
    /// Receives school audiences.
    pub schools: Option<bool>,
    /// Holds data about minors.
    pub minors: Option<bool>,
    /// Takes part in a pooling network.
    pub pooling: Option<bool>,
    /// Tools that will change within twelve months.
    pub tool_change: Vec<ToolKind>,
    /// Hours a month that the team can give to data.
    pub hours_per_month: Option<Quantity>,
    /// Hours a week lost to re-typing.
    pub retyping_hours_per_week: Option<Quantity>,
    /// Money for outside help this year.
    pub budget_band: Option<BudgetBand>,
}

impl Profile {
    /// A profile that holds a name only.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }
}
