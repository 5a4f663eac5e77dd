//! What crosses the border to the window: plain data, from which the TypeScript types are generated.
//!
//! Core types are not wire types: these may change with the screens, those with the domain. No text for people crosses
//! but what people typed; everything else is an id to look up, or a number.

mod advice;
mod brief;
mod comparison;
mod contacts;
mod decisions;
mod dossier;
mod feeds;
mod handover;
mod inventory;
mod logo;
mod model;
mod plan;
mod preview;
mod questionnaire;
mod report;
mod results;
mod scene;
mod settings;
mod years;

pub use advice::{
    AdviceView, CapacityView, CauseView, ConditionView, NotNowView, PhaseView, ProjectView, ProviderView,
    SkillView, StepView,
};
pub use brief::{BriefBlock, BriefFormat, BriefOptions, BriefView};
pub use comparison::{
    ComparisonView, DimensionChangeView, EffectView, FindingsChangeView, PracticeChangeView, ScoreView,
    SkillsChangeView, TrendCellView, TrendRowView,
};
pub use contacts::{ContactView, ContactsChange, ContactsView, SavedContacts};
pub use decisions::{
    DecisionChange, DecisionView, EventView, GoneView, MoneyView, QuoteView, SavedDecisions, SubjectView,
};
pub use dossier::{
    AnswerInput, AnswerState, AnswerView, AssessmentInfo, DimensionProgress, DossierView, ProfileView,
    Progress, ProgressState, SavedAnswer, SavedProfile,
};
pub use feeds::{FedState, FedStepView, FedView, FeedsView, TurnView};
pub use handover::HandoverOptions;
pub use inventory::{
    AssetView, DoubtView, EndView, FindingView, FlowView, HeldSkillView, InventoryChange, InventoryView,
    ItemView, ListView, MapView, NamedItemView, SavedInventory, SpotView, ToolView,
};
pub use logo::{LogoView, SavedLogo};
pub use model::{
    AssetKindInfo, DimensionInfo, EditionView, EditionWords, ModelView, PracticeInfo, ProviderInfo,
    SkillInfo, SuggestionInfo, TermInfo, WordsView,
};
pub use plan::{ActionView, LoadView, MonthView, PlanFormat, PlanView, SavedPlan};
pub use preview::{FaceView, PartView, PassageView, PenView, PreviewMarkView, PreviewView};
pub use questionnaire::{QuestionnaireForm, QuestionnaireOptions, ToFindOutOptions};
pub use report::{Paper, ReportOptions, SavedReport};
pub use results::{BarView, DimensionView, LegalView, OrganisationView, ResultsView};
pub use scene::{AnchorView, DashView, FamilyView, Points, RoleView, SceneView, ShapeView, StrokeView};
pub use settings::{Recent, Settings, Start, TextSize, Theme};
pub use years::{
    EditionInfo, FinishInput, LeftView, SavedDossier, SavedYear, SignedView, YearChange, YearItemRef,
    YearItemView, YearPracticeView, YearPreview, YearView,
};
