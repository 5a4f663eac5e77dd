### Decisions on the advice: what is decided, what no longer has a place, who can take a step

## What is decided

verdict-accepted = Accepted
verdict-postponed = Postponed
verdict-rejected = Turned down

## Why a piece of advice is no longer there

gone-reached = This advice has served its purpose: the practice has reached the rung it aimed at.
gone-earlier = This advice must wait its turn: the practice stands lower than when the decision was made, and a nearer step comes first.
gone-not-applicable = This advice has lost its purpose: the practice it came from no longer applies to the venue.
gone-unanswered = This advice is on hold: the answer it came from was taken back, or is not confirmed yet.
gone-on-target = This advice is no longer needed: the practice has reached its dimension’s target.
gone-mended = This advice has lost its purpose: the inventory no longer shows what called for it.
gone-not-called-for = This advice is no longer needed: nothing in the answers or the inventory calls for it today.
gone-held-back = This advice has moved to “not now”: a reason of its own makes it wait.
gone-unknown = This edition of the model does not know this advice: the decision is kept as it was.

## Who can take a step

by-team = The team
by-team-why = The team already has what this step takes; what it needs most is time set aside.
by-learning = The team, by learning
by-learning-why = The team still lacks a skill worth having in-house. This step is a good chance to learn it.
by-pooled = Someone shared with other venues
by-pooled-why = This step takes a skill that you share, or could share, with other venues. Settle dates early, and who follows the work on your side.
by-outside = Outside help
by-outside-why = This step takes a skill to be found outside the venue. Keep someone from the team alongside, to explain, check and carry on afterwards.
by-unknown = Not known yet
by-unknown-why = The skills inventory does not yet say who could take this step. Filling it in takes a few minutes.
