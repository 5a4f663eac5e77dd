//! What the page may ask: one thin function each, in the order of the interface `Backend` of the page.
//!
//! Tauri runs them off the main thread, so that the window never freezes. Each stands in `build.rs` and is opened by
//! name in `capabilities/window.json`; a test compares the three.

use jauge_app::error::{ErrorCode, PublicError};
use jauge_app::wire::{
    AdviceView, AnswerInput, BriefOptions, BriefView, ComparisonView, ContactsChange, ContactsView,
    DecisionChange, DossierView, EditionView, FeedsView, FinishInput, HandoverOptions, InventoryChange,
    InventoryView, LogoView, PlanFormat, PlanView, PreviewView, ProfileView, QuestionnaireOptions, Recent,
    ReportOptions, ResultsView, SavedAnswer, SavedContacts, SavedDecisions, SavedDossier, SavedInventory,
    SavedLogo, SavedPlan, SavedProfile, SavedReport, SavedYear, Settings, Start, ToFindOutOptions,
    YearChange, YearPreview, YearView,
};
use jauge_app::App;
use tauri::{AppHandle, State, Wry};
use tauri_plugin_opener::OpenerExt;
use tauri_specta::{collect_commands, Builder};

use crate::{dialogs, leaving, window};

type Answer<T> = Result<T, PublicError>;

/// All commands: what the page is generated from and what the window answers to.
pub(crate) fn builder() -> Builder<Wry> {
    Builder::new().disable_serde_phases().commands(collect_commands![
        start,
        save_settings,
        create_dossier,
        open_dossier,
        open_recent,
        forget_recent,
        recall_recent,
        open_example,
        close_dossier,
        show_folder,
        choose_assessment,
        save_profile,
        save_answer,
        set_target,
        results,
        advice,
        feeds,
        decide,
        inventory,
        change_inventory,
        contacts,
        change_contacts,
        import_contacts,
        brief,
        save_brief,
        plan,
        change_plan,
        save_plan,
        finish,
        reopen,
        preview_year,
        start_year,
        year,
        change_year,
        set_reminder,
        save_reminder,
        comparison,
        handover,
        save_handover,
        edition,
        create_with_edition,
        add_edition,
        preview_report,
        save_report,
        logo,
        choose_logo,
        set_logo,
        save_questionnaire,
        save_to_find_out,
        report_progress,
        stop_report,
        open_report,
        show_report,
        leave,
    ])
}

#[tauri::command(async)]
#[specta::specta]
fn start(app: AppHandle<Wry>, jauge: State<'_, App>) -> Answer<Start> {
    let start = jauge.start();
    window::name(
        &app,
        start
            .dossier
            .as_ref()
            .map(|dossier| dossier.profile.name.as_str()),
    );
    Ok(start)
}

#[tauri::command(async)]
#[specta::specta]
fn save_settings(jauge: State<'_, App>, settings: Settings) -> Answer<Settings> {
    jauge.save_settings(settings)
}

#[tauri::command(async)]
#[specta::specta]
fn create_dossier(app: AppHandle<Wry>, jauge: State<'_, App>, name: String) -> Answer<DossierView> {
    opened(&app, jauge.create_dossier(&name)?)
}

#[tauri::command(async)]
#[specta::specta]
fn open_dossier(app: AppHandle<Wry>, jauge: State<'_, App>) -> Answer<Option<DossierView>> {
    match dialogs::dossier(&app) {
        Some(path) => opened(&app, jauge.open_dossier(&path)?).map(Some),
        None => Ok(None),
    }
}

#[tauri::command(async)]
#[specta::specta]
fn open_recent(app: AppHandle<Wry>, jauge: State<'_, App>, index: u32) -> Answer<DossierView> {
    opened(&app, jauge.open_recent(index)?)
}

#[tauri::command(async)]
#[specta::specta]
fn forget_recent(jauge: State<'_, App>, index: u32) -> Answer<Vec<Recent>> {
    jauge.forget_recent(index)
}

#[tauri::command(async)]
#[specta::specta]
fn recall_recent(jauge: State<'_, App>) -> Answer<Vec<Recent>> {
    jauge.recall_recent()
}

#[tauri::command(async)]
#[specta::specta]
fn open_example(app: AppHandle<Wry>, jauge: State<'_, App>) -> Answer<DossierView> {
    opened(&app, jauge.open_example()?)
}

#[tauri::command(async)]
#[specta::specta]
fn close_dossier(app: AppHandle<Wry>, jauge: State<'_, App>) -> Answer<Vec<Recent>> {
    window::name(&app, None);
    jauge.close_dossier();
    Ok(jauge.recent())
}

#[tauri::command(async)]
#[specta::specta]
fn show_folder(app: AppHandle<Wry>, jauge: State<'_, App>) -> Answer<()> {
    let path = jauge.dossier_path()?;
    app.opener()
        .reveal_item_in_dir(path)
        .map_err(|error| refused(&error))
}

#[tauri::command(async)]
#[specta::specta]
fn choose_assessment(jauge: State<'_, App>, id: String) -> Answer<DossierView> {
    jauge.choose_assessment(&id)
}

#[tauri::command(async)]
#[specta::specta]
fn save_profile(app: AppHandle<Wry>, jauge: State<'_, App>, profile: ProfileView) -> Answer<SavedProfile> {
    let saved = jauge.save_profile(&profile)?;
    window::name(&app, Some(&saved.dossier.profile.name));
    Ok(saved)
}

#[tauri::command(async)]
#[specta::specta]
fn save_answer(jauge: State<'_, App>, practice: String, answer: Option<AnswerInput>) -> Answer<SavedAnswer> {
    jauge.save_answer(&practice, answer)
}

#[tauri::command(async)]
#[specta::specta]
fn set_target(jauge: State<'_, App>, dimension: String, level: Option<u8>) -> Answer<ResultsView> {
    jauge.set_target(&dimension, level)
}

#[tauri::command(async)]
#[specta::specta]
fn results(jauge: State<'_, App>) -> Answer<ResultsView> {
    jauge.results()
}

#[tauri::command(async)]
#[specta::specta]
fn advice(jauge: State<'_, App>) -> Answer<AdviceView> {
    jauge.advice()
}

#[tauri::command(async)]
#[specta::specta]
fn feeds(jauge: State<'_, App>, practice: String) -> Answer<FeedsView> {
    jauge.feeds(&practice)
}

#[tauri::command(async)]
#[specta::specta]
fn decide(jauge: State<'_, App>, change: DecisionChange) -> Answer<SavedDecisions> {
    jauge.decide(change)
}

#[tauri::command(async)]
#[specta::specta]
fn inventory(jauge: State<'_, App>) -> Answer<InventoryView> {
    jauge.inventory()
}

#[tauri::command(async)]
#[specta::specta]
fn change_inventory(jauge: State<'_, App>, change: InventoryChange) -> Answer<SavedInventory> {
    jauge.change_inventory(change)
}

#[tauri::command(async)]
#[specta::specta]
fn contacts(jauge: State<'_, App>) -> Answer<ContactsView> {
    jauge.contacts()
}

#[tauri::command(async)]
#[specta::specta]
fn change_contacts(jauge: State<'_, App>, change: ContactsChange) -> Answer<SavedContacts> {
    jauge.change_contacts(change)
}

#[tauri::command(async)]
#[specta::specta]
fn import_contacts(app: AppHandle<Wry>, jauge: State<'_, App>) -> Answer<Option<SavedContacts>> {
    match dialogs::contacts(&app) {
        Some(path) => jauge.import_contacts(&path).map(Some),
        None => Ok(None),
    }
}

#[tauri::command(async)]
#[specta::specta]
fn brief(jauge: State<'_, App>, options: BriefOptions) -> Answer<BriefView> {
    jauge.brief(&options)
}

#[tauri::command(async)]
#[specta::specta]
fn save_brief(
    app: AppHandle<Wry>,
    jauge: State<'_, App>,
    options: BriefOptions,
) -> Answer<Option<SavedReport>> {
    let name = jauge.suggested_brief_name(&options)?;
    match dialogs::report(&app, &name) {
        Some(path) => jauge.save_brief(&options, &path).map(Some),
        None => Ok(None),
    }
}

#[tauri::command(async)]
#[specta::specta]
fn plan(jauge: State<'_, App>) -> Answer<PlanView> {
    jauge.plan()
}

#[tauri::command(async)]
#[specta::specta]
fn change_plan(jauge: State<'_, App>, change: DecisionChange) -> Answer<SavedPlan> {
    jauge.change_plan(change)
}

#[tauri::command(async)]
#[specta::specta]
fn save_plan(app: AppHandle<Wry>, jauge: State<'_, App>, format: PlanFormat) -> Answer<Option<SavedReport>> {
    let name = jauge.suggested_plan_name(format)?;
    match dialogs::report(&app, &name) {
        Some(path) => jauge.save_plan(format, &path).map(Some),
        None => Ok(None),
    }
}

#[tauri::command(async)]
#[specta::specta]
fn finish(jauge: State<'_, App>, input: FinishInput) -> Answer<SavedDossier> {
    jauge.finish(&input)
}

#[tauri::command(async)]
#[specta::specta]
fn reopen(jauge: State<'_, App>) -> Answer<SavedDossier> {
    jauge.reopen()
}

#[tauri::command(async)]
#[specta::specta]
fn preview_year(jauge: State<'_, App>, edition: Option<String>) -> Answer<YearPreview> {
    jauge.preview_year(edition.as_deref())
}

#[tauri::command(async)]
#[specta::specta]
fn start_year(jauge: State<'_, App>, edition: String) -> Answer<SavedDossier> {
    jauge.start_year(&edition)
}

#[tauri::command(async)]
#[specta::specta]
fn year(jauge: State<'_, App>) -> Answer<Option<YearView>> {
    jauge.year()
}

#[tauri::command(async)]
#[specta::specta]
fn change_year(jauge: State<'_, App>, change: YearChange) -> Answer<SavedYear> {
    jauge.change_year(change)
}

#[tauri::command(async)]
#[specta::specta]
fn set_reminder(jauge: State<'_, App>, date: Option<String>) -> Answer<SavedDossier> {
    jauge.set_reminder(date.as_deref())
}

#[tauri::command(async)]
#[specta::specta]
fn save_reminder(app: AppHandle<Wry>, jauge: State<'_, App>) -> Answer<Option<SavedReport>> {
    let name = jauge.suggested_reminder_name()?;
    match dialogs::report(&app, &name) {
        Some(path) => jauge.save_reminder(&path).map(Some),
        None => Ok(None),
    }
}

#[tauri::command(async)]
#[specta::specta]
fn comparison(
    jauge: State<'_, App>,
    then: Option<String>,
    now: Option<String>,
) -> Answer<Option<ComparisonView>> {
    jauge.comparison(then.as_deref(), now.as_deref())
}

#[tauri::command(async)]
#[specta::specta]
fn handover(jauge: State<'_, App>, options: HandoverOptions) -> Answer<BriefView> {
    jauge.handover(&options)
}

#[tauri::command(async)]
#[specta::specta]
fn save_handover(
    app: AppHandle<Wry>,
    jauge: State<'_, App>,
    options: HandoverOptions,
) -> Answer<Option<SavedReport>> {
    let name = jauge.suggested_handover_name(&options)?;
    match dialogs::report(&app, &name) {
        Some(path) => jauge.save_handover(&options, &path).map(Some),
        None => Ok(None),
    }
}

#[tauri::command(async)]
#[specta::specta]
fn edition(jauge: State<'_, App>) -> Answer<Option<EditionView>> {
    jauge.edition()
}

#[tauri::command(async)]
#[specta::specta]
fn create_with_edition(
    app: AppHandle<Wry>,
    jauge: State<'_, App>,
    name: String,
) -> Answer<Option<DossierView>> {
    match dialogs::edition(&app) {
        Some(folder) => opened(&app, jauge.create_with_edition(&name, &folder)?).map(Some),
        None => Ok(None),
    }
}

#[tauri::command(async)]
#[specta::specta]
fn add_edition(app: AppHandle<Wry>, jauge: State<'_, App>) -> Answer<Option<DossierView>> {
    match dialogs::edition(&app) {
        Some(folder) => jauge.add_edition(&folder).map(Some),
        None => Ok(None),
    }
}

#[tauri::command(async)]
#[specta::specta]
fn preview_report(jauge: State<'_, App>, options: ReportOptions, page: u32) -> Answer<Option<PreviewView>> {
    jauge.preview_report(&options, page)
}

#[tauri::command(async)]
#[specta::specta]
fn save_report(
    app: AppHandle<Wry>,
    jauge: State<'_, App>,
    options: ReportOptions,
) -> Answer<Option<SavedReport>> {
    let name = jauge.suggested_report_name(&options)?;
    match dialogs::report(&app, &name) {
        Some(path) => jauge.save_report(&options, &path),
        None => Ok(None),
    }
}

#[tauri::command(async)]
#[specta::specta]
fn logo(jauge: State<'_, App>) -> Answer<Option<LogoView>> {
    jauge.logo()
}

#[tauri::command(async)]
#[specta::specta]
fn choose_logo(app: AppHandle<Wry>, jauge: State<'_, App>) -> Answer<Option<SavedLogo>> {
    match dialogs::logo(&app) {
        Some(path) => jauge.take_logo(&path).map(Some),
        None => Ok(None),
    }
}

#[tauri::command(async)]
#[specta::specta]
fn set_logo(jauge: State<'_, App>, logo: Option<LogoView>) -> Answer<SavedLogo> {
    jauge.set_logo(logo.as_ref())
}

#[tauri::command(async)]
#[specta::specta]
fn save_questionnaire(
    app: AppHandle<Wry>,
    jauge: State<'_, App>,
    options: QuestionnaireOptions,
) -> Answer<Option<SavedReport>> {
    let name = jauge.suggested_questionnaire_name(&options)?;
    match dialogs::report(&app, &name) {
        Some(path) => jauge.save_questionnaire(&options, &path).map(Some),
        None => Ok(None),
    }
}

#[tauri::command(async)]
#[specta::specta]
fn save_to_find_out(
    app: AppHandle<Wry>,
    jauge: State<'_, App>,
    options: ToFindOutOptions,
) -> Answer<Option<SavedReport>> {
    let name = jauge.suggested_to_find_out_name(&options)?;
    match dialogs::report(&app, &name) {
        Some(path) => jauge.save_to_find_out(&options, &path).map(Some),
        None => Ok(None),
    }
}

#[tauri::command(async)]
#[specta::specta]
fn report_progress(jauge: State<'_, App>) -> Answer<u16> {
    Ok(jauge.report_progress())
}

#[tauri::command(async)]
#[specta::specta]
fn stop_report(jauge: State<'_, App>) -> Answer<()> {
    jauge.stop_report();
    Ok(())
}

#[tauri::command(async)]
#[specta::specta]
fn open_report(app: AppHandle<Wry>, jauge: State<'_, App>) -> Answer<()> {
    let path = jauge
        .last_report()
        .ok_or_else(|| PublicError::new(ErrorCode::Missing))?;
    app.opener()
        .open_path(path.to_string_lossy(), None::<&str>)
        .map_err(|error| refused(&error))
}

#[tauri::command(async)]
#[specta::specta]
fn show_report(app: AppHandle<Wry>, jauge: State<'_, App>) -> Answer<()> {
    let path = jauge
        .last_report()
        .ok_or_else(|| PublicError::new(ErrorCode::Missing))?;
    app.opener()
        .reveal_item_in_dir(path)
        .map_err(|error| refused(&error))
}

/// The page has saved what was being typed: the window may go.
#[tauri::command(async)]
#[specta::specta]
fn leave(app: AppHandle<Wry>) -> Answer<()> {
    leaving::close(&app);
    Ok(())
}

/// The system could not show something: there is nothing to do about it but to tell.
fn refused(error: &tauri_plugin_opener::Error) -> PublicError {
    PublicError::new(ErrorCode::Internal).with("detail", error)
}

fn opened(app: &AppHandle<Wry>, dossier: DossierView) -> Answer<DossierView> {
    window::name(app, Some(&dossier.profile.name));
    Ok(dossier)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use specta_typescript::Typescript;

    /// The one generated file of the page: compared, or rewritten with `JAUGE_ACCEPT=1`.
    #[test]
    fn the_page_knows_the_commands_and_types_of_the_program() {
        let path = Path::new(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../ui/src/backend/generated.ts"
        ));
        let fresh = std::env::temp_dir().join(format!("jauge-generated-{}.ts", std::process::id()));
        super::builder()
            .export(Typescript::default(), &fresh)
            .expect("all types can be said in TypeScript");
        let written = std::fs::read_to_string(&fresh).expect("just written");
        std::fs::remove_file(&fresh).expect("just written");
        if std::env::var_os("JAUGE_ACCEPT").is_some() {
            std::fs::write(path, &written).expect("the file can be written");
        }
        let kept = std::fs::read_to_string(path).unwrap_or_default();
        assert!(kept == written, "generated.ts is stale: `cargo xtask accept`");
    }
}
