### The guide of the first hour: six steps, beside the screens and in the help.

guide-label = Guide to the first hour
# $step (number): place of the step
# $total (number)
guide-step = First steps · step { $step } of { $total }
# $total (number): how many steps
guide-shown = A guide in { $total } steps is shown above each screen.
# $place: name of a part of the assessment
guide-go = Open: { $place }
# What the questions are called, among the parts.
guide-questions = Questions
guide-next = Next step
guide-previous = Previous step
guide-later = Later
guide-skip = Skip the guide
guide-done = Finish the guide

## The steps

guide-profile-title = First, your venue
guide-profile = Five minutes are enough, and only the name is needed. These answers choose the questions asked and the law cited. Say what you know, the rest can wait.
guide-inventory-title = Then your tools and your data
guide-inventory = Ten minutes, now or later. Pick a few words from lists, and a map of your data draws itself. The questions can do without it.
guide-questionnaire-title = The questions, one at a time
guide-questionnaire = Choose the sentence that sounds like your place. “We don’t know” is a real answer: it joins the list of what to find out.
guide-results-title = See where you stand
guide-results = Your strengths and weak spots appear with the first answers. Open a level to see the answers and the rule it comes from.
guide-advice-title = Choose your next steps
guide-advice = Accept a piece of advice, put it off or turn it down. What you accept becomes your action plan.
guide-report-title = Print the report
guide-report = Two pages that your board can read and vote on, then the annexes of your choice. All in one PDF, in English or in French.
