### The mission brief: drafted from the venue’s own data, to read over, complete and send. One part, at the end, stays with the team.

# $provider: the name of the kind of help
brief-title = Mission brief: { $provider }
# Above the title, on paper
brief-kind = Mission brief
brief-subject = What the venue expects of this outside help, so that all offers answer the same request.
# $venue: the name of the venue
# $date
brief-byline = { $venue }, { $date }
# $date
brief-foot = Brief drafted on { $date }
# $page, $pages: the numbers, put in when printing
brief-page = page { $page } of { $pages }
# A line to fill in. $what: what is missing
brief-blank = { $what }: ____________________________
# A list that stops before its end. $list: the first items
# $count (number)
brief-more = { $count ->
    [one] { $list } and one more
   *[other] { $list } and { $count } more
}

## Who we are

brief-context-heading = Who we are
# $form, $place
brief-context-form-place = We are { $form } { $place }.
# $form
brief-context-form = We are { $form }.
# $place
brief-context-place = We work { $place }.
brief-form-association = a non-profit association
brief-form-company = a private company
brief-form-cooperative = a cooperative
brief-form-public = a public body
brief-place-QC = in Québec
brief-place-CA = in Canada
brief-place-FR = in France
brief-place-EU = in the European Union
# $list: disciplines
brief-context-programme = We present { $list }.
# $seats
# $halls (number)
brief-context-halls-seats = { $halls ->
    [one] Our hall holds { $seats }.
   *[other] Our { $halls } halls hold { $seats } in all.
}
# $halls (number)
brief-context-halls = { $halls ->
    [one] We have one hall.
   *[other] We have { $halls } halls.
}
# $seats
brief-context-seats = We have room for { $seats }.
brief-context-season = Our work follows a season.
brief-context-festival = Our work is a festival.
brief-context-both = We run a season and a festival.
# $staff (number)
brief-context-staff = { $staff ->
    [one] There is one person on the payroll.
   *[other] There are { $staff } people on the payroll.
}
# $fte: the number of full-time equivalents
# $staff (number)
brief-context-staff-fte = { $staff ->
    [one] There is one person on the payroll ({ $fte } full-time equivalent).
   *[other] There are { $staff } people on the payroll ({ $fte } full-time equivalents).
}
# $volunteers (number)
brief-context-volunteers = { $volunteers ->
    [one] One volunteer lends a hand.
   *[other] We can also count on { $volunteers } volunteers.
}
brief-context-blank = The venue in two sentences

## What brings us to you

brief-need-heading = What brings us to you
# $tools: kinds of tools
brief-need-tools = Over the coming year we plan to replace these tools: { $tools }.
# $hours
brief-need-retyping = Typing the same things from one tool into another takes us about { $hours } h a week.
brief-need-pooling = We take part in pooling with other venues.
brief-need-no-budget = We have no money for outside help this year.
brief-need-small-budget = We have little money for outside help this year.
# $date
brief-need-answers = This is where we stand, in the words of our assessment of { $date }:
# $name: the practice
# $words: the rung where it stands
brief-need-answer = { $name }: { $words }
# $name
brief-need-unknown = { $name }: we do not know yet.
brief-need-findings = What the inventory of our tools and data shows:
# $finding
# $things: tools, sets of data, flows
brief-need-finding = { $finding }: { $things }
brief-need-blank = What is wrong today, and what the assignment must change

## Tools and data

brief-tools-heading = Tools and data
brief-tools-caption = The tools this assignment touches
brief-tools-caption-fit = Our tools closest to this assignment
brief-tools-caption-blank = The tools this assignment touches, to fill in
brief-tools-tool = Tool
brief-tools-purpose = What for
brief-tools-hosted = Hosting
brief-tools-contract = Contract
brief-tools-personal = Personal data
brief-tools-more = { $count ->
    [one] One more tool is concerned; we will show it to you.
   *[other] { $count } more tools are concerned; we will show them to you.
}
brief-tools-unsaid = Not stated
# $list: sets of data
brief-data = Sets of data concerned: { $list }.
brief-data-blank = Sets of data concerned

## The assignment

brief-mission-heading = The assignment
brief-deliverables-heading = What we expect from you
brief-team-heading = What we bring
# $hours
brief-team-hours = The team can give up to { $hours } h a month to its data, this assignment included.
# $role: a sentence
# $who
brief-team-accompany = { $role } On our team: { $who }.
# $role: a sentence
brief-team-accompany-blank = { $role } On our team: ____________________________
brief-handover-heading = What must stay with us
brief-clauses-heading = Personal data: what the contract will say
# $law
brief-clauses-law = Law that applies: { $law }.
brief-clauses-blank = Law that applies to us, and clauses it requires
brief-questions-heading = Questions to answer

## How to reply

brief-reply-heading = How to reply
brief-reply-intro = A few pages are enough: your approach, your calendar, who will do the work, your answers to the questions above and a price for each step, travel included.
# $amount
brief-reply-budget = Budget set aside: { $amount }
# $date
brief-reply-due = Wanted by: { $date }
brief-reply-due-blank = Wanted by
brief-reply-before = Reply before
# $who
brief-reply-person = Person to contact: { $who }
# $who
# $deputy
brief-reply-person-deputy = Person to contact: { $who } (in their absence: { $deputy })
brief-reply-person-blank = Person to contact
brief-reply-reach = E-mail and telephone

## For the team

brief-inside-heading = For the team: remove before sending
brief-inside-intro = What follows is for you alone. First fill in the lines left blank in the brief, and take out whatever you would rather not put in writing to outsiders: what is missing from a contract, for instance, or the name of a tool.
brief-precautions-heading = Precautions
brief-price-heading = The price
brief-grid-caption = Comparing offers, with the same mark for each: strong, fair or weak
brief-grid-criterion = Criterion
brief-grid-a = Offer A
brief-grid-b = Offer B
brief-grid-c = Offer C
brief-grid-price = Price, everything included
brief-grid-notes = Notes
