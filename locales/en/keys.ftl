### The list of the keys, wherever one is.

keys-title = From the keyboard
keys-lead = Everything can be done without a mouse too.
keys-note = Single keys never act while you are typing. You can switch them off in the settings.
keys-note-off = Single keys are switched off. You can switch them on again in the settings.
keys-close = Close

## Where they act

keys-in-everywhere = Everywhere
keys-in-questionnaire = In the questions
keys-in-inventory = In the inventory
keys-in-map = On the data map
keys-in-advice = In the advice

## Keys that have a name

keys-enter = Enter
keys-escape = Esc
keys-delete = Delete
keys-tab = Tab

## What they do

keys-answer = choose a rung
keys-unknown = we don’t know
keys-na = not applicable
keys-answers = move between answers
keys-next = next question
keys-new = add something
keys-entries = move between entries
keys-edit = open or close an entry
keys-close-entry = close the open entry
keys-duplicate = copy the entry
keys-remove = remove the entry
keys-zoom = enlarge, reduce, see it all
keys-move = move the advice
keys-find = search, or go somewhere
keys-size = enlarge, reduce, back to 100%
keys-undo = undo the last change
keys-back = go back to the screen before
keys-through = move from one thing to the next, in the order of reading
keys-list = show this list
