### The glossary on screen: the words, what they mean, and where they are met.

glossary-title = Glossary
glossary-lead = The words of the trade, of data and of the law, in plain sentences. You need not know any of them beforehand to answer.
glossary-search = Look for a word
glossary-search-hint = Accents do not matter; meanings are searched too.
# $count (number)
glossary-count = { $count ->
    [0] No word matches
    [one] One word
   *[other] { $count } words
}
glossary-none = Try a shorter word, or only its beginning.
glossary-clear = Show all
glossary-letters = Letters
# $letter: a letter
glossary-letter = Go to the letter { $letter }
glossary-met = Met in the question
glossary-back = Go back
