### Une année plus tard : partir de l’an dernier, puis dire ce qui est toujours vrai.

## Avant de commencer

year-start-title = Commencer une nouvelle année
# $year: année ou nom du diagnostic
year-start-lead = Le prochain diagnostic part de { $year } : vous ne réécrirez que ce qui a changé. Rien de ce qui est repris ne compte avant que vous l’ayez confirmé.
year-loading = Lecture de l’année…
year-problem = Cette année n’a pas pu être lue.
year-again = Réessayer
# $year: année ou nom du diagnostic
year-still-open-title = Le diagnostic { $year } n’est pas clos
year-still-open = Mieux vaut le clore d’abord : ses résultats ne bougeront plus et serviront de repère. Vous pouvez aussi commencer sans attendre, il restera ouvert.
# $year: année ou nom du diagnostic
year-sign-off = Clore le diagnostic { $year }
# $year: année ou nom du diagnostic
year-see-open = Revenir au diagnostic { $year }
year-carried = Ce qui est repris
year-carried-answers = { $count ->
    [one] Une réponse, avec sa note, sa preuve et le rôle de qui l’a donnée. Elle sera en gris jusqu’à ce que vous la confirmiez.
   *[other] { $count } réponses, avec leurs notes, leurs preuves et le rôle de qui les a données. Elles seront en gris jusqu’à ce que vous les confirmiez.
}
year-carried-rest = Le profil et l’inventaire sont ceux du dossier : vous direz ce qui y est toujours vrai. Les décisions et le carnet d’adresses restent en place.
# $count (number)
year-carried-list = { $count ->
    [one] Voir la question reprise
   *[other] Voir les { $count } questions reprises
}
year-not-carried = Ce qui ne l’est pas
year-not-carried-none = Rien : toutes les réponses sont reprises.
# $count (number)
year-not-carried-afresh = { $count ->
    [one] Une question à laquelle répondre de nouveau
   *[other] { $count } questions auxquelles répondre de nouveau
}
year-not-carried-afresh-hint = Cette réponse vieillit vite : mieux vaut la redonner chaque année.
# $count (number)
year-not-carried-question-changed = { $count ->
    [one] Une question qui a changé de sens
   *[other] { $count } questions qui ont changé de sens
}
year-not-carried-question-changed-hint = L’ancienne réponse ne répond plus à ce qui est demandé.
# $count (number)
year-not-carried-added = { $count ->
    [one] Une nouvelle question
   *[other] { $count } nouvelles questions
}
year-not-carried-added-hint = Rien ne lui répond encore dans vos années passées.
# $count (number)
year-not-carried-unanswered = { $count ->
    [one] Une question restée sans réponse
   *[other] { $count } questions restées sans réponse
}
year-not-carried-unanswered-hint = Il n’y a rien à reprendre.
# $count (number)
year-retired = { $count ->
    [one] Une question qui n’est plus posée
   *[other] { $count } questions qui ne sont plus posées
}
# $year: année ou nom du diagnostic
year-retired-hint = La réponse reste dans le diagnostic { $year }.
year-edition = Édition du modèle
year-edition-hint = Une autre édition peut poser d’autres questions. Les années passées gardent la leur.
# $edition: édition du modèle
year-edition-same = { $edition }, celle de l’an dernier
# $edition: édition du modèle
year-edition-program = { $edition }, celle de Jauge
# $edition: édition du modèle
year-edition-own = { $edition }, celle de votre réseau
year-start = Commencer la nouvelle année
# $year (text)
year-start-kept = { $year } ne change pas et se rouvre depuis la vue d’ensemble. Une année commencée, elle, ne se supprime plus.

## Les quatre étapes

year-title = Toujours vrai ?
# $year: année ou nom du diagnostic
year-lead = Ce qui est en gris vient de { $year } et ne compte pas encore. Arrêtez-vous quand vous voulez : tout est gardé.
# $year: année ou nom du diagnostic
year-lead-read-only = Ce qui a été repris de { $year }, et ce qui en a été dit.
# $count (number)
year-remaining = { $count ->
    [0] Toutes les réponses reprises sont confirmées.
    [one] Il reste une réponse à confirmer.
   *[other] Il reste { $count } réponses à confirmer.
}
year-steps = Étapes de la nouvelle année
year-step-profile = Profil du lieu
year-step-inventory = Outils et données
year-step-answers = Réponses
year-step-left = Ce qui reste
year-state-checked = relu
year-state-to-check = à relire
# $done (number)
# $total (number)
year-state-items = { $done } sur { $total }
year-state-no-items = rien à relire
# $count (number)
year-state-confirm = { $count } à confirmer
# $count (number)
year-state-left = { $count } à voir
year-state-done = terminé
# $step: nom d’une étape
year-next-step = Étape suivante : { $step }
year-later = Continuer plus tard

## Profil

year-profile-title = Votre lieu est-il toujours ainsi ?
year-profile-lead = Le profil écarte les questions qui ne vous concernent pas et dit quelle loi s’applique.
year-profile-confirm = C’est toujours vrai
year-profile-checked = Relu cette année : toujours vrai.
year-profile-again = Remettre à relire
year-profile-change = Modifier le profil
year-fact-country = Pays ou province
year-fact-legal-form = Forme juridique
year-fact-disciplines = Disciplines
year-fact-halls = Salles
year-fact-seats = Places en tout
year-fact-activity = Activité
year-fact-staff = Personnes salariées
year-fact-fte = Équivalents temps plein
year-fact-volunteers = Bénévoles
year-fact-own-ticketing = Billetterie propre
year-fact-newsletter = Newsletter
year-fact-online-sales = Vente en ligne
year-fact-free-entry = Entrées gratuites
year-fact-schools = Groupes scolaires
year-fact-minors = Données sur des mineurs
year-fact-pooling = Mise en commun
year-fact-tool-change = Outils à changer
year-fact-hours = Heures par mois pour les données
year-fact-retyping = Heures par semaine à ressaisir
year-fact-budget = Pour une aide extérieure

## Outils et données

year-items-title = Ces fiches sont-elles toujours justes ?
year-items-lead = Cochez ce qui n’a pas changé. Ce que vous ne cochez pas reste dans l’inventaire : rien ne se perd.
year-items-tool = Outils
year-items-asset = Données
year-items-flow = Échanges
year-items-skill = Compétences
# $done (number)
# $total (number)
year-items-count = { $done ->
    [0] Aucune fiche relue sur { $total }
    [one] Une fiche relue sur { $total }
   *[other] { $done } fiches relues sur { $total }
}
year-items-all = Toute cette liste est toujours vraie
# $list: nom d’une liste
year-items-all-of = Toute cette liste est toujours vraie : { $list }
year-items-change = Modifier
# $name: nom d’une fiche
year-items-change-what = Modifier : { $name }
year-items-see = Voir
# $name: nom d’une fiche
year-items-see-what = Voir : { $name }
year-items-empty = L’inventaire ne contient encore rien : il n’y a rien à relire.
year-items-inventory = Ouvrir l’inventaire

## Réponses

# $year: année ou nom du diagnostic
year-answers-title = Vos réponses de { $year }
year-answers-lead = Confirmez ce qui est toujours vrai, changez le reste. Seul ce que vous confirmez compte cette année.
year-dimensions = Dimensions
# $count (number)
year-dimension-left = { $count } à confirmer
year-confirm = Toujours vrai
# $name: nom court de la question
year-confirm-what = Toujours vrai : { $name }
year-change = Changer
# $name: nom court de la question
year-change-what = Changer la réponse : { $name }
year-see = Voir la question
# $name: nom court de la question
year-see-what = Voir la question : { $name }
# $count (number)
year-confirm-all = { $count ->
    [one] Confirmer la réponse en gris de cette dimension
   *[other] Confirmer les { $count } réponses en gris de cette dimension
}
# $year: année ou nom du diagnostic
year-answer-carried = Reprise de { $year }, à confirmer : ne compte pas encore
year-answer-same = Toujours vrai
year-answer-changed = Changée cette année
# $year: année ou nom du diagnostic
year-answer-then = En { $year }
year-answer-now = Cette année
year-afresh = À répondre de nouveau
year-afresh-lead = Ces réponses ne sont pas reprises : chacune dit pourquoi.
year-why-afresh = Cette réponse vieillit vite : elle est redemandée chaque année.
year-why-question-changed = La question a changé de sens : l’ancienne réponse n’y répond plus.
year-why-added = La question est nouvelle.
year-why-unanswered = Elle était restée sans réponse.
year-answer = Répondre
# $name: nom court de la question
year-answer-what = Répondre : { $name }
# $dimension: nom de la dimension
year-next-dimension = Dimension suivante : { $dimension }

## Ce qui reste

year-rest-title = Ce qui reste avant de lire les résultats
year-rest-lead = Ce qui n’est pas confirmé compte comme sans réponse. Les résultats se lisent dès maintenant : ils diront ce qui manque.
year-rest-profile = Le profil n’a pas été relu
# $count (number)
year-rest-items = { $count ->
    [one] Une fiche de l’inventaire n’a pas été relue
   *[other] { $count } fiches de l’inventaire n’ont pas été relues
}
year-rest-confirm = À confirmer
# $count (number)
# $dimension: nom de la dimension
year-rest-confirm-in = { $count ->
    [one] { $dimension } : une réponse
   *[other] { $dimension } : { $count } réponses
}
year-rest-answer = Sans réponse
year-rest-done-title = Plus rien en gris
year-rest-done = Chaque réponse de cette année est maintenant la vôtre. Voyez où en est le lieu, puis ce qui a bougé.
year-to-results = Voir les résultats
year-to-progress = Voir la progression

## Ce qui vient d’être fait

# $count (number)
year-done-confirmed = { $count ->
    [one] Une réponse confirmée
   *[other] { $count } réponses confirmées
}
year-done-profile = Profil relu : toujours vrai
year-done-profile-again = Profil à relire
# $count (number)
year-done-items = { $count ->
    [one] Une fiche toujours vraie
   *[other] { $count } fiches toujours vraies
}
# $count (number)
year-done-items-again = { $count ->
    [one] Une fiche à relire
   *[other] { $count } fiches à relire
}
