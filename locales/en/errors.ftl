### Errors: what happened (error-<code>), then what to do (error-<code>-do). One short sentence each.

## The dossier

# $file
error-not-a-dossier = The file “{ $file }” is not a Jauge dossier.
error-not-a-dossier-do = Choose a file whose name ends in “.jauge”, or start a dossier.
# $file
error-damaged = The dossier “{ $file }” is damaged; it was left as it is.
error-damaged-do = Go back to an older copy, and keep this file: something may still be recovered from it.
# $file
error-newer = The dossier “{ $file }” comes from a newer version of Jauge; it was left as it is.
error-newer-do = Install the latest version of Jauge, then open it again.
# $file
error-locked = The dossier “{ $file }” is already open elsewhere.
error-locked-do = Close it in the other window or on the other computer, then try again.
# $file
error-missing = “{ $file }” cannot be found.
error-missing-do = See whether it was renamed or moved, or plug the stick or drive that holds it back in.
# $file
error-exists = A file “{ $file }” is already there.
error-exists-do = Choose another name or another place.
# $file
error-refused = The computer allows neither reading nor writing “{ $file }” in that place.
error-refused-do = Choose another place, or ask the person who looks after this computer for help.
# $file
error-disk-full = There is no room left on the disk to write “{ $file }”.
error-disk-full-do = Free some space, then try again; what was saved is still saved.
error-read-only = This dossier can be read, not changed.
error-read-only-do = To change it, copy the file into your documents; if it is the example, start a dossier of your own.

## The assessment

# $assessment
error-frozen = The assessment “{ $assessment }” is finished: it no longer changes.
error-frozen-do = Choose an assessment that is still open, or reopen this one to correct a copy of it.
# $assessment
error-no-assessment = This dossier has no assessment “{ $assessment }”.
error-no-assessment-do = Choose one of the dossier’s assessments.
error-no-dossier = No dossier is open.
error-no-dossier-do = Open a dossier or start one.

## What was typed

# $path: where
# $value
error-invalid = “{ $value }” cannot be used here: { $path }.
error-invalid-do = Correct it, then try again; nothing was changed.
# $path: where
# $limit
error-too-long = “{ $path }” goes over its limit of { $limit }.
error-too-long-do = Shorten it, then try again.

## The exchange file

# $file
# $line
# $column
error-not-json = The file “{ $file }” cannot be read: something is wrong at line { $line }, column { $column }.
error-not-json-do = Ask for a fresh copy of it, or save it again from Jauge; nothing was changed.
# $file
error-not-exchange = The file “{ $file }” is not a Jauge exchange file.
error-not-exchange-do = Choose a file that Jauge exported; nothing was changed.
# $file
error-not-providers = The file “{ $file }” is not a list of providers for Jauge.
error-not-providers-do = Ask your network for a list in Jauge’s format; nothing was changed.
# $found: the version of the file
error-exchange-version = This file is in format number { $found }, which this version of Jauge cannot read.
error-exchange-version-do = Install the latest version of Jauge, or ask for the file in format number 1; nothing was changed.
# $path: where
error-unknown-field = This file has a field that Jauge does not know: { $path }.
error-unknown-field-do = Ask whoever gave it to you for a corrected file, or take that field out; nothing was changed.
# $path: where
error-missing-field = Something is missing from this file: { $path }.
error-missing-field-do = Ask whoever gave it to you for a complete file, or add what is missing; nothing was changed.
# $edition
error-unknown-edition = This dossier asks the questions of the edition “{ $edition }”, which this version of Jauge does not have.
error-unknown-edition-do = Install the latest version of Jauge; nothing was changed.
error-bad-edition = The questions of the edition “{ $edition }” cannot be used: the first fault is in { $path }, line { $line }.
error-bad-edition-do = Ask your network for a corrected edition; nothing was changed.
# $value
error-unknown-practice = No question of Jauge is called “{ $value }”.
error-unknown-practice-do = Correct this name, then try again; nothing was changed.
# $path: where
# $value
error-unknown-reference = “{ $path }” points to “{ $value }”, which does not exist.
error-unknown-reference-do = Correct this reference or add what is missing, then try again; nothing was changed.
# $path: where
# $value
error-duplicate = “{ $value }” is there twice; the second one is here: { $path }.
error-duplicate-do = Keep one of them, then try again; nothing was changed.
# $file
# $limit
error-too-large = The file “{ $file }” is larger than { $limit } MB.
error-too-large-do = Check that it is the right file, or choose a lighter one.

# $file: the name of the file
error-not-picture = The file “{ $file }” is not a picture that Jauge can read.
error-not-picture-do = Choose a PNG, JPEG or SVG file; the logo has not changed.
# $file: the name of the file
# $limit: pixels a side
error-picture-side = The picture “{ $file }” has more than { $limit } pixels a side.
error-picture-side-do = Choose a smaller one: 1,200 pixels across are enough for a logo.
# $file: the name of the file
error-picture-parts = The drawing “{ $file }” holds text or pictures, which would not print the same everywhere.
error-picture-parts-do = Ask for one with its text converted to outlines, or choose the PNG version of the logo.
# $file: the name of the file
error-picture-unseen = On white paper, nothing would be seen of the logo “{ $file }”.
error-picture-unseen-do = It is probably the version for dark backgrounds: choose the one for light backgrounds.

## The rest

# $detail: for developers
error-internal = Something unexpected happened: { $detail }.
error-internal-do = Try again; if it comes back, report it and quote this sentence. What was saved is still saved.
