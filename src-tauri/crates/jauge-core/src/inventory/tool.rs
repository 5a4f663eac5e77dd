use jiff::civil::Date;

use crate::codes::coded;
use crate::ids::ToolId;
use crate::profile::{Country, ToolKind};

coded!(
    /// What a tool is mainly for.
    ToolPurpose {
        /// Selling tickets.
        Ticketing = "ticketing",
        /// Checking tickets at the door.
        AccessControl = "access-control",
        /// Bar, shop, rentals.
        PointOfSale = "point-of-sale",
        /// Audience relations (CRM), donors, members.
        Crm = "crm",
        /// Newsletter, text messages.
        Newsletter = "newsletter",
        /// Web site.
        Website = "website",
        /// Web measurement.
        WebAnalytics = "web-analytics",
        /// Social media.
        SocialMedia = "social-media",
        /// Surveys and forms.
        Surveys = "surveys",
        /// Planning, production, technique.
        Planning = "planning",
        /// Accounts.
        Accounting = "accounting",
        /// Payroll and staff.
        Payroll = "payroll",
        /// Volunteers.
        Volunteers = "volunteers",
        /// Spreadsheet.
        Spreadsheet = "spreadsheet",
        /// Shared files, storage, media archive.
        Files = "files",
        /// Dashboards, figures.
        Dashboards = "dashboards",
        /// Another purpose.
        Other = "other",
    }
);

impl ToolPurpose {
    /// The planned change of the profile that concerns such a tool.
    #[must_use]
    pub const fn change(self) -> ToolKind {
        match self {
            Self::Ticketing => ToolKind::Ticketing,
            Self::Crm => ToolKind::Crm,
            Self::Newsletter => ToolKind::Newsletter,
            Self::Website => ToolKind::Website,
            Self::Planning => ToolKind::Planning,
            Self::Accounting | Self::Payroll => ToolKind::Accounting,
            _ => ToolKind::Other,
        }
    }
}

coded!(
    /// Where a tool keeps its data.
    Hosting {
        /// On the venue's own machines.
        OnSite = "on-site",
        /// In Québec.
        Quebec = "QC",
        /// In Canada outside Québec.
        Canada = "CA",
        /// In France.
        France = "FR",
        /// In another country of the European Union.
        Europe = "EU",
        /// In the United States.
        UnitedStates = "US",
        /// Elsewhere.
        Other = "other",
        /// Asked, and nobody knows.
        Unknown = "unknown",
    }
);

impl Hosting {
    /// Whether data kept there is outside the jurisdiction of a venue; `None` where that is not known. Nothing is outside
    /// for a venue of which no jurisdiction is known.
    #[must_use]
    pub const fn is_outside(self, country: Option<Country>) -> Option<bool> {
        let inside = match self {
            Self::OnSite => true,
            Self::Unknown => return None,
            place => match country {
                Some(Country::Quebec) => matches!(place, Self::Quebec),
                Some(Country::Canada) => matches!(place, Self::Quebec | Self::Canada),
                Some(Country::France | Country::Europe) => matches!(place, Self::France | Self::Europe),
                Some(Country::Other) | None => true,
            },
        };
        Some(!inside)
    }
}

coded!(
    /// Whether a contract with the provider of a tool is signed.
    Contract {
        /// Signed.
        Signed = "yes",
        /// None.
        Missing = "no",
        /// Asked, and nobody knows.
        Unknown = "unknown",
    }
);

/// A tool: a program, a service, a spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tool {
    /// Its id in the dossier.
    pub id: ToolId,
    /// Its name, never empty.
    pub name: String,
    /// What it is mainly for.
    pub purpose: Option<ToolPurpose>,
    /// Who sells or provides it.
    pub vendor: String,
    /// Where it keeps its data.
    pub hosted: Option<Hosting>,
    /// Whether a contract is signed.
    pub contract: Option<Contract>,
    /// The day a full export was last tested; `None` when it never was, as far as anybody knows.
    pub export_tested: Option<Date>,
    /// Who administers it, by role.
    pub administrator: String,
    /// Who can stand in, by role.
    pub deputy: String,
    /// Free note.
    pub note: String,
}

impl Tool {
    /// A tool of which only the name is known.
    #[must_use]
    pub fn named(id: ToolId, name: &str) -> Self {
        Self {
            id,
            name: name.to_owned(),
            purpose: None,
            vendor: String::new(),
            hosted: None,
            contract: None,
            export_tested: None,
            administrator: String::new(),
            deputy: String::new(),
            note: String::new(),
        }
    }
}
