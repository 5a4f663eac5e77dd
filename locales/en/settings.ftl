### Settings.

settings-title = Settings
settings-lead = These choices are yours, on this computer. They change nothing in the dossier.
settings-back = Go back

## Language and look

settings-look = Language and look
settings-locale = Language and region
settings-locale-hint = The region chooses the words (“program” or “programme”, for instance). The venue’s country, in the profile, chooses the law.
settings-locale-fr = Français
settings-locale-fr-CA = Français (Québec et Canada)
settings-locale-fr-FR = Français (France)
settings-locale-en = English
settings-locale-en-CA = English (Canada)
settings-theme = Colours
settings-theme-system = Same as the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-size = Text size
settings-size-hint = From the keyboard too: Ctrl and +, Ctrl and −, Ctrl and 0 to go back to 100%.
settings-size-usual = 100%
settings-size-larger = 115%
settings-size-large = 130%
settings-size-largest = 150%
settings-motion = Movement on screen follows the setting of your system.
# $name (text): the setting, as “Text size”
settings-changed = Setting changed: { $name }

## Questions

settings-questions = Questions
settings-display = Display
settings-display-one = One question at a time
settings-display-whole = A whole dimension on a page
settings-form = Questions asked
settings-form-full = All
settings-form-short = The essentials only
settings-shortcuts = Answer with a single key
settings-shortcuts-hint = Single keys never act while you are typing.

## Keys

settings-keys = From the keyboard
settings-keys-lead = Everything can be done without a mouse too: the Tab key moves from one thing to the next, in the order of reading.
settings-keys-see = See all keyboard shortcuts

## Help

settings-help = Help
settings-help-about = How Jauge works, the guide to the first hour, the glossary and the accessibility statement.
settings-help-open = Open the help

## Data

settings-data = Your data
settings-data-nothing = Nothing is sent, ever: Jauge connects to no network, does not measure how you use it, and asks for no account.
settings-data-file = A dossier is a single file. Copy it, file it and back it up like any document: close it first.
# $file: name of the file
# $folder: folder of the computer
settings-data-where = The open dossier is { $file }, in { $folder }.
settings-data-none = No dossier is open. New ones go into your documents, under “Jauge”.
settings-data-example = The example is not a file: it is kept nowhere.
settings-data-folder = Show where it is kept

## About

settings-about = About
# $version
settings-version = Jauge { $version }
# $edition
settings-edition = Edition { $edition } of the model
settings-licence = Jauge is free software, under the MIT or Apache 2.0 licence, as you prefer.
settings-others = It stands on other free software, Tauri, Svelte, SQLite and Fluent among them. Their list and licences come with its code (THIRD-PARTY.md).
settings-fonts = The typefaces are Source Serif 4 and Source Sans 3, by Frank Grießhammer and Paul D. Hunt for Adobe, under the SIL Open Font License 1.1.
settings-method = The model draws on public work from Québec and France, without reusing any existing questionnaire or claiming to match one.
