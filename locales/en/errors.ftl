### Errors: what happened (error-<code>), then what to do (error-<code>-do). One short sentence each.

## The dossier

# $file
error-not-a-dossier = The file “{ $file }” is not a Jauge dossier.
error-not-a-dossier-do = Choose a file whose name ends in “.jauge”.
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
error-missing = “{ $file }” is not there.
error-missing-do = Check the name and the place, or plug the stick or drive that holds it back in.
# $file
error-exists = A file “{ $file }” is already there.
error-exists-do = Choose another name or another place.
# $file
error-refused = The computer does not allow “{ $file }” to be opened or written.
error-refused-do = Choose another place, or ask whoever manages this computer for access.
# $file
error-disk-full = There is no room left on the disk to write “{ $file }”.
error-disk-full-do = Free some space, then try again; what was saved is still saved.
error-read-only = This dossier can be read, not changed.
error-read-only-do = To change it, copy the file into your documents; if it is the example, start a dossier of your own.

## The assessment

# $assessment
error-frozen = The assessment “{ $assessment }” is finished: it no longer changes.
error-frozen-do = Work on an assessment that is still open.
# $assessment
error-no-assessment = The dossier has no assessment “{ $assessment }”.
error-no-assessment-do = Choose one of the dossier’s assessments.
error-no-dossier = No dossier is open.
error-no-dossier-do = Open a dossier or start one.

## What was typed

# $path: where
# $value
error-invalid = The value “{ $value }” does not suit “{ $path }”.
error-invalid-do = Correct this value, then try again.
# $path: where
# $limit
error-too-long = “{ $path }” goes over its limit of { $limit }.
error-too-long-do = Shorten it, then try again.

## The exchange file

# $file
# $line
# $column
error-not-json = The file “{ $file }” is not readable JSON: line { $line }, column { $column }.
error-not-json-do = Correct that place or export the file again; nothing was changed.
# $file
error-not-exchange = The file “{ $file }” is not a Jauge exchange file.
error-not-exchange-do = Choose a file that Jauge exported; nothing was changed.
# $file
error-not-providers = The file “{ $file }” is not a list of providers for Jauge.
error-not-providers-do = Ask your network for a list in Jauge’s format; nothing was changed.
# $found: the version of the file
error-exchange-version = This file is of version { $found }, which this Jauge does not read.
error-exchange-version-do = Install the latest version of Jauge, or ask for a file of version 1; nothing was changed.
# $path: where
error-unknown-field = The field “{ $path }” does not exist in this version.
error-unknown-field-do = Remove this field or correct its name; nothing was changed.
# $path: where
error-missing-field = “{ $path }” is missing.
error-missing-field-do = Fill it in, then try again; nothing was changed.
# $edition
error-unknown-edition = This Jauge does not know the edition “{ $edition }” of the model.
error-unknown-edition-do = Install the latest version of Jauge; nothing was changed.
error-bad-edition = The edition “{ $edition }” of the model cannot be used; first fault: { $path }, line { $line }.
error-bad-edition-do = Ask your network for an edition that is mended; nothing was changed.
# $value
error-unknown-practice = There is no practice “{ $value }” in the model.
error-unknown-practice-do = Correct this name, then try again; nothing was changed.
# $path: where
# $value
error-unknown-reference = “{ $path }” points to “{ $value }”, which does not exist.
error-unknown-reference-do = Correct this reference or add what is missing, then try again; nothing was changed.
# $path: where
# $value
error-duplicate = “{ $value }” stands twice, the second time at “{ $path }”.
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
error-picture-side-do = Choose a smaller one: 1200 pixels across are enough for a logo.
# $file: the name of the file
error-picture-parts = The drawing “{ $file }” holds text or pictures, which would not print the same everywhere.
error-picture-parts-do = Ask for one with its text converted to outlines, or choose the PNG version of the logo.
# $file: the name of the file
error-picture-unseen = On white paper, nothing would be seen of the logo “{ $file }”.
error-picture-unseen-do = It is probably the version for dark backgrounds: choose the one for light backgrounds.

## The rest

# $detail: for developers
error-internal = Something unexpected happened: { $detail }.
error-internal-do = Try again; if it comes back, report it with this sentence. What was saved is still saved.
