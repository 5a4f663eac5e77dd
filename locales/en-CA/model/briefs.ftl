### The mission brief: Canadian terms

## data-analyst

provider-data-analyst-team =
    We bring our questions and the decisions that depend on them
    We hand over extracts cut down to the useful fields, and point out their flaws
    We explain our words: admission, comp, subscription, new audience
    Someone on the team builds the dashboard with you, so as to keep it going afterwards
provider-data-analyst-criteria =
    Understanding of our questions, put in other words in the offer
    Knowledge of how a venue works: subscriptions, comps, groups, postponed dates
    Handover: who on the team will be able to do it again, and how
    Restraint: as few fields and as few names as possible
    Candour about what the figures will not say

## privacy-counsel

provider-privacy-counsel-team =
    We provide the list of our tools, files and contracts, such as it is
    Each department tells you what it really does with its files
    The privacy officer works with you and learns to keep the documents
    Management signs what is agreed and sees that it is applied
provider-privacy-counsel-handover =
    The documents handed over belong to us, ready to use and editable
    The privacy officer and a deputy can keep them up to date
    One page says what to do and whom to warn in the first hours of an incident
    Each line of what is left to do carries a name and a date
provider-privacy-counsel-criteria =
    Practice of the law of the place where we are
    Experience of arts venues or of teams of our size
    Real documents handed over, rather than a name to display
    Independence: nothing to sell among the tools to be judged
    Handover to the privacy officer
