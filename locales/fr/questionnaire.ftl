### Le questionnaire : une question à la fois ou toute une dimension, l’aide, la note, les touches.

# $dimension: nom de la dimension
# $place (number): rang de la question
# $total (number)
questionnaire-place-in = { $dimension } · question { $place } sur { $total }
questionnaire-foundation-why = Pratique socle : rien ne la compense. Tant qu’elle reste basse, la dimension reste basse.
questionnaire-legal-why = Pratique socle, demandée par la loi : rien ne la compense.

## Réponses

questionnaire-unknown = Nous ne savons pas
questionnaire-na = Sans objet chez nous, parce que…
questionnaire-reason = Pourquoi cette question ne vous concerne-t-elle pas ?
questionnaire-ask = Qui saurait ?
questionnaire-ask-hint = Un rôle plutôt qu’un nom. La question l’attendra dans « À éclaircir ».
questionnaire-ask-offered = Rôles déjà cités
questionnaire-switched-off = Écartée par le profil. Si ce n’est pas juste, choisissez une réponse.
questionnaire-carried-title = Réponse de l’an dernier
# $answer: la réponse en mots
questionnaire-carried = { $answer } Est-ce toujours vrai ?
questionnaire-carried-counts = Tant que vous ne l’avez pas confirmée, elle ne compte pour rien.
questionnaire-carried-here = Réponse de l’an dernier : choisissez-la si c’est toujours vrai.
questionnaire-confirm = Oui, c’est toujours vrai

## À côté de la réponse

questionnaire-why = Pourquoi c’est important
questionnaire-law = Ce que la loi demande
questionnaire-words = Les mots
questionnaire-words-all = Tout le glossaire
questionnaire-glossary = Glossaire
questionnaire-doubt = Point à vérifier
questionnaire-doubt-inventory = Voir dans l’inventaire
questionnaire-climb = Comment progresser
# $level: « Structuré (3 sur 5) »
questionnaire-climb-to = Vers { $level }
questionnaire-climb-top = Vous êtes en haut de l’échelle : il reste à tenir, et à le raconter à d’autres lieux.
questionnaire-unlocks = Ce que cela ouvre
questionnaire-remarks = Note, preuve, qui a répondu
questionnaire-remarks-first = Choisissez d’abord une réponse ; « nous ne savons pas » en est une. Une note pourra alors l’accompagner.
questionnaire-note = Note
questionnaire-note-hint = Pour vous, pour le conseil d’administration, pour la personne qui vous succédera. Elle peut figurer au rapport.
questionnaire-evidence = Où est la preuve ?
questionnaire-evidence-hint = Un document, un dossier partagé, une page : de quoi le retrouver.
questionnaire-by = Qui a répondu ?
questionnaire-by-hint = Un rôle plutôt qu’un nom : direction, billetterie…
questionnaire-review = À revoir
questionnaire-review-hint = Gardez un doute de côté sans bloquer la suite.
# $left (number): caractères encore possibles, négatif au-delà
# $over (number): caractères en trop
questionnaire-remaining = { $over ->
    [0] { $left ->
        [one] Encore un caractère
       *[other] Encore { $left } caractères
    }
    [one] Un caractère de trop
   *[other] { $over } caractères de trop
}
# $limit (number)
questionnaire-too-long = Raccourcissez ce texte : { $limit } caractères au plus. Rien n’est perdu, mais il n’est pas encore enregistré.
questionnaire-unsaved = Cette réponse n’a pas pu être enregistrée. Elle est gardée ici.
questionnaire-retry = Enregistrer de nouveau

## À quoi sert une réponse

questionnaire-feeds = À quoi sert cette réponse
questionnaire-feeds-loading = Lecture des règles…
questionnaire-feeds-problem = Les règles n’ont pas pu être lues. La question, elle, ne change pas.
questionnaire-feeds-again = Réessayer
questionnaire-feeds-level = Le niveau
# $dimension: nom de la dimension, entre guillemets
questionnaire-feeds-level-counts = Votre réponse comptera dans le niveau de la dimension { $dimension }. Ce qu’elle y change se lira ici une fois donnée.
# $dimension: nom de la dimension, entre guillemets
questionnaire-feeds-level-na = Sans objet : elle ne compte ni pour ni contre la dimension { $dimension }.
# $dimension: nom de la dimension, entre guillemets
questionnaire-feeds-level-none = Elle compte dans la dimension { $dimension }, qui n’a pas encore assez de réponses pour avoir un niveau.
# $dimension: nom de la dimension, entre guillemets
# $level: « Structuré (3 sur 5) »
questionnaire-feeds-level-now = Elle compte dans la dimension { $dimension }, aujourd’hui à { $level }.
# $rung: l’échelon de la réponse, « Structuré (3 sur 5) »
# $level: le niveau de la dimension, « Structuré (3 sur 5) »
questionnaire-feeds-rise = À partir de { $rung }, elle suffirait à porter la dimension à { $level }.
questionnaire-feeds-not-alone = Elle retient ce niveau, avec d’autres : la faire monter seule n’y suffirait pas.
# $rung: l’échelon de la réponse, « Amorcé (2 sur 5) »
# $level: le niveau de la dimension, « Amorcé (2 sur 5) »
questionnaire-feeds-fall = À { $rung } ou plus bas, la dimension redescendrait à { $level }.
# $rung: le plus bas échelon, « Épars (1 sur 5) »
# $level: le niveau de la dimension, « Amorcé (2 sur 5) »
questionnaire-feeds-fall-lowest = À { $rung }, la dimension redescendrait à { $level }.
questionnaire-feeds-results = Voir d’où vient ce niveau
questionnaire-feeds-now = Ce qu’elle entraîne aujourd’hui
questionnaire-feeds-held-back = Appelé aussi, mais remis à plus tard
questionnaire-feeds-could = Possible avec d’autres réponses
questionnaire-feeds-found = Dans votre inventaire, sur la même pratique
questionnaire-feeds-findable = Ce que l’inventaire peut y montrer
questionnaire-feeds-watched = Dans la veille juridique aujourd’hui
questionnaire-feeds-unwatched = Rien à signaler aujourd’hui

## Aller et venir

questionnaire-previous = Précédente
questionnaire-next = Question suivante
questionnaire-next-dimension = Dimension suivante
questionnaire-finish = Relire les réponses
questionnaire-steps = Questions de cette dimension
# $place (number): rang de la question
# $name: nom court de la question
# $state: où elle en est
questionnaire-step = { $place } : { $name } ({ $state })
questionnaire-step-answered = répondue
questionnaire-clear = Effacer
questionnaire-clear-what = Effacer la réponse
# $name: nom court de la question
questionnaire-cleared = Réponse effacée : { $name }
# $name: nom court de la question
questionnaire-undone = Changement annulé : { $name }

## Affichage

questionnaire-view = Affichage et tri
questionnaire-display = Affichage
questionnaire-display-one = Une question
questionnaire-display-whole = Toute la dimension
questionnaire-form = Questions posées
questionnaire-form-full = Toutes
questionnaire-form-short = L’essentiel
questionnaire-sieve = Parcourir
questionnaire-sieve-all = Toutes les questions
questionnaire-sieve-only = Cette dimension seulement
questionnaire-sieve-unanswered = Sans réponse
questionnaire-sieve-unknown = « Ne sait pas »
questionnaire-sieve-review = À revoir
# $sieve: ce que l’on parcourt
# $count (number)
questionnaire-sieved = { $count ->
    [one] Vous parcourez : { $sieve } (une question)
   *[other] Vous parcourez : { $sieve } ({ $count } questions)
}
questionnaire-sieve-leave = Revenir à toutes
# $dimension: nom de la dimension
questionnaire-only = Cette dimension seulement : { $dimension }
# $done (number): réponses données
# $total (number): questions qui s’appliquent
questionnaire-only-progress = { $done ->
    [0] Aucune réponse encore, sur { $total }
    [one] Une réponse sur { $total }
   *[other] { $done } réponses sur { $total }
}
questionnaire-only-leave = Répondre à toutes les dimensions
questionnaire-only-finish = Relire cette dimension
questionnaire-empty-title = Rien de ce côté
questionnaire-empty-unanswered = Toutes les questions posées ont une réponse.
questionnaire-empty-unknown = Aucune réponse « ne sait pas » : tout est éclairci.
questionnaire-empty-review = Aucune réponse n’est à revoir.

## Touches

questionnaire-keys = Touches
