### Why the profile sets a practice to “not applicable”.

applicability-no-contacts = According to the profile, the venue runs neither its own ticketing nor a newsletter: it has no contact file to clean.
applicability-no-mailing = According to the profile, the venue sends no newsletter: it has no mailings to adapt.
applicability-no-collection = According to the profile, the venue sends no newsletter and sells nothing online: it collects no consent.
