### The accessibility statement: what was tested, what was not.

accessibility-title = Accessibility statement
accessibility-lead = Jauge is meant to serve everyone, with or without a mouse, with or without a screen.
# $date: "22 November 2026"
accessibility-date = Statement made on { $date }, for the screens and documents of this version.
accessibility-aim = What we aim for
accessibility-aim-text = Level AA of the international guidelines WCAG 2.2 and, in France, of the RGAA 4. For reports in PDF, the standard PDF/UA-1.
accessibility-state = Where we stand
accessibility-state-text = This program was tested by those who make it. No independent body has audited it: we therefore cannot declare it conformant, and do not.
accessibility-tested = What was tested
accessibility-tested-audit = An automatic audit (axe-core) of every screen in Chromium, in English and in French, with an empty dossier, the example and a full dossier: all its rules in light colours, those on contrast in dark colours and in colours imposed by the system. No finding is left there.
accessibility-tested-keys = Journeys by keyboard alone: the first start, the profile, a whole dimension, a decision made and then undone, the report saved. And, on every screen, the order in which things take the focus.
accessibility-tested-size = Every screen with text enlarged to 150%, letters and lines set apart, a window narrowed to 320 pixels (the same as a zoom of 400%): nothing is cut off or runs over the side. Drawings and wide tables scroll within their frame.
accessibility-tested-contrast = Contrasts, computed for the light and the dark colours: at least 4.5 to 1 for text, 3 to 1 for marks.
accessibility-tested-tree = What the program’s window passes on to screen readers on Linux (AT-SPI) while one question is answered: the question, its rungs, the one chosen, the notice that it is saved.
accessibility-tested-pdf = Reports in PDF: tags, reading order and text alternatives, checked by several tools.
accessibility-untested = What was not
accessibility-untested-certified = No certified audit, and no trial yet with disabled people.
accessibility-untested-readers = Nobody has listened to Jauge with a screen reader yet: neither Orca on Linux, nor NVDA, JAWS or Narrator on Windows, nor VoiceOver on macOS.
accessibility-untested-systems = Everything was tested on Linux: nothing was on Windows or macOS.
accessibility-untested-others = Nor were voice control, switches or screen magnifiers.
accessibility-limits = Known limits
accessibility-limits-drawings = The data map and the charts are drawings. Everything they show can also be read in a table, right beside them.
accessibility-limits-keys = Single keys (1 to 5, D, N) can get in the way of voice control: they can be switched off in the settings.
accessibility-limits-tables = How accessible spreadsheets and editable documents are depends on the program that opens them; the PDF is the reference version.
accessibility-report = Report a barrier
# $version: version of the program
accessibility-report-text = Jauge sends nothing: tell the person or the network that gave you the program. Say which screen it was, what you wanted to do, what happened, the assistive technology you use and the version of the program ({ $version }).
accessibility-report-law = In France, if no answer satisfies you, the Défenseur des droits can be approached free of charge.
accessibility-back = Back to the help
