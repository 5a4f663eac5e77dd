//! Declares the program's own commands, so that the capability opens them one by one.

const COMMANDS: &[&str] = &[
    "start",
    "save_settings",
    "create_dossier",
    "open_dossier",
    "open_recent",
    "forget_recent",
    "open_example",
    "close_dossier",
    "show_folder",
    "choose_assessment",
    "save_profile",
    "save_answer",
    "set_target",
    "results",
    "advice",
    "decide",
    "inventory",
    "change_inventory",
    "contacts",
    "change_contacts",
    "import_contacts",
    "brief",
    "save_brief",
    "plan",
    "change_plan",
    "save_plan",
    "finish",
    "reopen",
    "preview_year",
    "start_year",
    "year",
    "change_year",
    "set_reminder",
    "save_reminder",
    "comparison",
    "handover",
    "save_handover",
    "edition",
    "create_with_edition",
    "add_edition",
    "save_report",
    "open_report",
    "leave",
];

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
        .expect("the configuration of the window is checked in");
}
