### Editions of the model made by networks.

## Problems of an edition

edition-problem-file = the file is missing
# $id
edition-problem-twice = the id “{ $id }” appears twice
# $id
edition-problem-unknown-id = “{ $id }” is the id of nothing
# $id
edition-problem-bad-id = “{ $id }” is not an id: lower-case letters, digits and dashes
# $word
# $list
edition-problem-word = “{ $word }” is not in the list: { $list }
# $name
# $count (number)
edition-problem-climbs = “{ $name }” holds { $count } items; a ladder of five rungs has 4 climbs
# $id
edition-problem-always = “{ $id }” has no condition: the rule would always hold
# $rank (number)
edition-problem-rank = the rank { $rank } appears twice: the order would not be total
# $id
edition-problem-empty = the dimension “{ $id }” has no practice
# $id
edition-problem-unreachable = no venue can meet “{ $id }”
# $regime
# $practice
edition-problem-provision = the regime “{ $regime }” has no provision for “{ $practice }”
# $word
edition-problem-subject = “{ $word }” is no practice, dimension or field of the profile
# $word
edition-problem-operator = “{ $word }” is not a test of this subject
# $word
edition-problem-value = “{ $word }” is not a value that this subject can have
# $id
# $language
edition-problem-no-text = the text “{ $id }” is missing in { $language }
# $id
edition-problem-unused = nothing asks for the text “{ $id }”
edition-problem-junk = this passage is not Fluent
# $id
# $file
# $line (number)
edition-problem-repeated-id = “{ $id }” already appears in { $file }, line { $line }
# $id
edition-problem-no-value = “{ $id }” has no text
# $id
# $name
edition-problem-attribute = “{ $id }” has an attribute, “{ $name }”: make it a message
# $id
# $name
edition-problem-function = “{ $id }” uses the function “{ $name }”: numbers and dates come written already
# $id
# $name
edition-problem-reference = “{ $id }” refers to “{ $name }”, which does not exist
# $id
edition-problem-extra = “{ $id }” does not exist in the reference language
# $id
edition-problem-same = “{ $id }” repeats the base language
# $id
# $expected
# $found
edition-problem-variables = “{ $id }” has the variables { $found } instead of { $expected }
# $id
# $found
edition-problem-model-variables = “{ $id }” has variables that nobody fills in: { $found }
edition-problem-none = none
# $id
edition-problem-circle = “{ $id }” refers to itself
edition-problem-stranger = no file of an edition has this name, or not in this place
# $list
edition-problem-language = this is not a language of Jauge: { $list }
edition-problem-outside = this link leads out of the folder
edition-problem-not-text = this file is not text (UTF-8)
edition-problem-control = this line holds a control character
edition-problem-deep = braces are nested too deeply
# $limit
edition-problem-large = the edition is larger than { $limit } MB
# $limit
edition-problem-many = the edition has more than { $limit } files
# $id
# $limit
edition-problem-edition-id = “{ $id }” is not the id of an edition: at most { $limit } plain letters, digits, dots and dashes
# $id
edition-problem-taken = “{ $id }” is an edition of Jauge: give yours another id
# $id
edition-problem-other = the dossier has an edition “{ $id }” already, and it says something else: give the new one another id
# $limit
edition-problem-full = the dossier has { $limit } editions already

# $id
edition-fault-same-edition = “{ $id }”: an edition does not come from itself
# $id
edition-fault-no-origin = “{ $id }” comes from nothing: only an added practice does
# $id
edition-fault-added-with-origin = “{ $id }” is added and comes from nothing: take “was” away
# $id
edition-fault-several-origins = “{ $id }” comes from one practice only, or has changed
# $id
edition-fault-still-asked = “{ $id }” is said to be retired, and this edition asks it
# $id
edition-fault-two-fates = “{ $id }” cannot become this and something else
# $id
edition-fault-unsaid = “{ $id }” goes into another practice and keeps its id: say what became of it
# $id
edition-fault-not-asked-then = “{ $id }” is not asked in the earlier edition
# $id
edition-fault-asked-then = “{ $id }” is asked in the earlier edition: an id is never used again
# $id
edition-fault-lost = “{ $id }” is asked in the earlier edition: say what became of it, or that it is retired
# $id
edition-fault-new = “{ $id }” is not asked in the earlier edition: say where it comes from, or that it is added

## On the command line

edition-usage-export = FOLDER [--id ID]
edition-export = Write the program’s edition to a folder, as a start for that of a network
edition-arg-folder = An empty folder, or one that does not exist yet
edition-arg-id = The id of the new edition
edition-arg-own = The folder of a network’s edition, which the dossier will bring along
# $folder
# $id
edition-exported = Edition “{ $id }” written to { $folder }; “model check” gives its problems.
# $edition
edition-mapping = Nothing has changed meaning since edition { $edition }: the answers of earlier years can be compared. Name here the practices that are reworded, changed in meaning (changed), split or added, and under “retired” those that are gone.

## On screen

edition-question = Did your network give you an edition?
edition-what = An edition is a folder of questions and advice that your network adapts to its venues. The dossier brings it along: nobody else needs the folder.
edition-choose = Choose the folder and create the dossier
edition-add = Choose the folder and add it to the dossier
# $count (number)
edition-refused-count = { $count ->
    [one] { $count } problem, to be told to your network:
   *[other] { $count } problems, to be told to your network:
}
# $count (number)
edition-refused-more = { $count ->
    [one] and { $count } other
   *[other] and { $count } others
}
