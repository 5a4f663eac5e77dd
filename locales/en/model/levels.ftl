### The five levels, the same in every practice, and the states of an answer.

## Names of the levels

level-1 = Scattered
level-2 = Started
level-3 = Structured
level-4 = Steered
level-5 = Learning

## What each level means, whatever the practice

level-1-about = It does not happen, or only by accident; nobody could explain it to a newcomer.
level-2-about = It happens now and then; it lives in one person’s head or in a single file.
level-3-about = It is written down, shared and regular; one person owns it and another can step in.
level-4-about = It is checked with a measure, used to decide, and reviewed at least once a year.
level-5-about = It is improved from results, tested so that it holds when things go wrong, and shared with other venues.

## Advice to small teams

level-advice-small = For a venue of fewer than ten people, level 3 everywhere is a sound goal; aim for level 4 where it serves the mission, and treat level 5 as optional. “Nothing more this year” is a perfectly respectable result.

## States of an answer

state-unknown = Don’t know
state-na = Not applicable
state-unanswered = Not answered
state-carried = Carried over, to confirm
