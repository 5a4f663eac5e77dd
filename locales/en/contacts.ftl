### Address book: who could help, as the venue itself knows.

contacts-title = Address book
contacts-lead = The people and organisations you could call. Nothing is rated, ranked or priced in it: it is your list, and it stays here.
contacts-back = Back to the advice
contacts-empty-title = The address book is empty
contacts-empty = Write down who could help you: a name, what they do, how to reach them, and the date you last checked. Your network may also give you a list to import.
contacts-empty-kind = No address of this type yet.
contacts-filter = Show
contacts-all = All types of help
contacts-add = Add an address
contacts-import = Import a network’s list…
# $count (number)
contacts-count = { $count ->
    [one] { $count } address
   *[other] { $count } addresses
}
contacts-brief = Draft the brief
contacts-new = New address
contacts-name = Name
contacts-kind = Type of help
contacts-kind-none = Not stated
contacts-region = Region
contacts-languages = Working languages
contacts-presence = Presence
contacts-reach = How to reach them
contacts-reach-hint = E-mail, telephone, website: as it comes to you.
contacts-checked = Checked on
contacts-checked-hint = The last time somebody made sure that the address is right.
contacts-note = Note
contacts-keep = Keep
contacts-cancel = Leave as it was
contacts-edit = Edit
# $name: a name
contacts-edit-what = Edit: { $name }
contacts-remove = Remove
# $name: a name
contacts-remove-what = Remove: { $name }
contacts-today = Checked today
# $name: a name
contacts-today-what = Checked today: { $name }
contacts-error-name = Write a name.
# $limit: a written number
contacts-error-long = { $limit } characters at most: please shorten it a little.

## Since when

# $date: a date; $ago: “two months ago”
contacts-checked-on = Checked on { $date }, { $ago }
contacts-never = Never checked
contacts-ago-today = today
contacts-ago-days = { $count ->
    [one] yesterday
   *[other] { $count } days ago
}
contacts-ago-months = { $count ->
    [one] a month ago
   *[other] { $count } months ago
}
contacts-ago-years = { $count ->
    [one] a year ago
   *[other] { $count } years ago
}
# $date: a date to come
contacts-checked-ahead = To be checked on { $date }
contacts-old = More than a year ago: perhaps a call before you count on it?

## What was just done

# $name: a name
contacts-added = Added: { $name }
# $name: a name
contacts-changed = Changed: { $name }
# $name: a name
contacts-removed = Removed: { $name }
# $added: “3 addresses added”; $updated: “one brought up to date”
contacts-imported = List imported: { $added }, { $updated }
contacts-imported-added = { $count ->
    [0] nothing new
    [one] { $count } address added
   *[other] { $count } addresses added
}
contacts-imported-updated = { $count ->
    [0] nothing updated
    [one] { $count } updated
   *[other] { $count } updated
}
contacts-import-cancelled = Nothing was imported: you closed the window without choosing a file.
contacts-loading = Opening the address book…
contacts-problem = The address book could not be opened.
contacts-again = Try again
