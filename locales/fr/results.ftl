### Résultats : le profil d’abord, les totaux ensuite ; chaque niveau s’explique.

## En tête

results-title = Résultats
results-lead = Les huit dimensions, de la plus fragile à la plus solide. Choisissez-en une pour savoir d’où vient son niveau.

## Un niveau n’est jamais un chiffre seul

# $low (number)
# $high (number) : les deux bouts de la fourchette
results-level-range = { $lowName } à { $highName } ({ $low } à { $high } sur 5)
results-insufficient = Pas assez d’information
results-not-concerned = Non concernée
results-no-level = Aucun
# $max (number)
results-rungs = { $rungs ->
    [one] { $rungs } échelon sur { $max }
   *[other] { $rungs } échelons sur { $max }
}
# $low (number)
# $high (number)
# $max (number)
results-rungs-range = { $low } à { $high } échelons sur { $max }
# $applicable (number)
results-answers = { $answered ->
    [one] { $answered } réponse sur { $applicable }
   *[other] { $answered } réponses sur { $applicable }
}

## Les barres et leur tableau

results-profile = Le profil
# $level : un niveau en toutes lettres
results-row = { $dimension } : { $level }
results-bars = Niveau de chaque dimension, de la plus fragile à la plus solide. Les mêmes faits se lisent dans le tableau qui suit.
results-table = Lire en tableau
results-table-dimension = Dimension
results-table-level = Niveau
results-table-target = Cible
# $year : l’année du diagnostic précédent
results-table-earlier = Niveau en { $year }
results-table-rungs = Échelons gravis

## Le lieu dans son ensemble

results-whole = Le lieu dans son ensemble
results-whole-none = Aucune des huit dimensions ne concerne le lieu : toutes les pratiques sont sans objet.
# $concerned (number) ; $level : le niveau 3 en toutes lettres
results-at-least = { $count ->
    [0] Aucune des { $concerned } dimensions n’est encore au niveau { $level } ou plus.
    [one] { $count } dimension sur { $concerned } est au niveau { $level } ou plus.
   *[other] { $count } dimensions sur { $concerned } sont au niveau { $level } ou plus.
}
results-unclear = { $count ->
    [one] { $count } dimension n’a pas assez de réponses pour recevoir un niveau.
   *[other] { $count } dimensions n’ont pas assez de réponses pour recevoir un niveau.
}
results-strongest = La plus solide : { $name }.
results-weakest = La plus fragile : { $name }.
# $rungs : des échelons en toutes lettres
results-whole-rungs = En tout, { $rungs }. Les échelons se comptent, ils ne font pas une moyenne : ils bougent dès qu’une pratique avance, même quand le niveau ne change pas encore.
results-pending = { $count ->
    [one] { $count } pratique attend encore une réponse. Ces résultats sont donc provisoires : elle compte pour l’instant comme non connue.
   *[other] { $count } pratiques attendent encore une réponse. Ces résultats sont donc provisoires : elles comptent pour l’instant comme non connues.
}
results-pending-title = Il reste des questions
results-resume = Reprendre les questions

## Ce que la loi demande

results-legal = Veille juridique
results-legal-intro = Ces pratiques répondent à une obligation légale. Elles sont sous le niveau { $level }, ou personne ne sait encore où elles en sont.
results-legal-asks = Ce que la loi demande
results-legal-none = Aucune des pratiques que la loi demande n’est sous le niveau { $level }.
results-legal-regime = La loi de votre lieu
results-legal-authority = L’autorité
results-legal-no-regime = Le profil ne dit pas encore où est le lieu, ni sous quelle forme : impossible de citer la loi qui s’applique.
results-legal-profile = Compléter le profil

results-legal-findings = Ce que l’inventaire y ajoute
# $count (number)
results-legal-findings-intro = { $count ->
    [one] Un constat de l’inventaire touche aussi à ce que la loi demande :
   *[other] { $count } constats de l’inventaire touchent aussi à ce que la loi demande :
}

## Ce que montre l’inventaire

results-findings = Ce que montre l’inventaire
results-findings-intro = Ces constats viennent des outils, des données et des échanges que vous avez notés. Chaque nom mène à sa fiche.
results-findings-here = L’inventaire parle aussi des pratiques de cette dimension. Chaque nom mène à sa fiche.
# $count (number)
results-findings-more = { $count ->
    [one] Voir l’autre constat
   *[other] Voir les { $count } autres constats
}
results-findings-none = Rien à signaler pour l’instant dans ce que vous avez noté.
results-findings-empty = L’inventaire attend vos premiers outils et vos premières données. Cinq minutes suffisent pour commencer, et les conseils parleront alors de vos outils par leur nom.
results-findings-start = Commencer l’inventaire
results-findings-loading = Lecture de l’inventaire…
results-finding-where = Où
# $count (number)
results-finding-others = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
results-finding-practice = Pratique
results-finding-legal = Touche à la loi

## Points à vérifier

results-doubts = Points à vérifier
results-doubts-intro = Ici, une réponse et l’inventaire ne disent pas la même chose. L’un des deux est sans doute à mettre à jour : votre équipe sait lequel.
# $practice : le nom d’une pratique
results-doubt-question = Revoir la réponse : { $practice }
results-doubt-inventory = Voir dans l’inventaire
# $practice : le nom d’une pratique
results-doubt-inventory-what = Voir dans l’inventaire : { $practice }

## Ce qui reste à trouver

results-unknown = À éclaircir, et auprès de qui
results-unknown-intro = « Ne sait pas » est une réponse : elle dit quoi chercher. Chaque réponse trouvée resserre la fourchette.
results-unknown-none = Rien : personne n’a répondu « Ne sait pas ».

## Ce qui ne compte pas

results-na = Sans objet ici
results-na-intro = Ces pratiques ne comptent ni pour le lieu, ni contre lui.
results-na-no-reason = Aucune raison n’a été notée.

## Une dimension

results-all = Tous les résultats
results-facts = En bref
results-fact-rungs = Échelons
results-fact-answers = Réponses
results-fact-profile = Pratiques par niveau
results-fact-earlier = Niveau précédent
# $level : un niveau en toutes lettres
# $count (number)
results-profile-part = { $count } { $level }
results-profile-unknown = { $count ->
    [one] { $count } inconnue
   *[other] { $count } inconnues
}
results-profile-unanswered = { $count ->
    [one] { $count } sans réponse
   *[other] { $count } sans réponse
}
results-earlier = { $level }, le { $date }
results-range-title = Pourquoi une fourchette
results-range = Ce que personne ne sait, ou n’a encore répondu, compte comme le plus bas échelon à un bout et comme le plus haut à l’autre : la vérité est entre les deux.

## Ce qui fait le niveau

results-rule = D’où vient ce niveau
results-rule-none = Pourquoi il n’y a pas de niveau
# $level : le niveau atteint en toutes lettres
results-rule-reached = Une dimension atteint un niveau quand toutes ses pratiques y sont ; une seule peut être juste en dessous, si ce n’est pas une pratique socle et si trois pratiques au moins s’appliquent. Ici, cela donne { $level }.
results-rule-tolerated = { $practice } est un niveau plus bas : cette tolérance lui sert.
results-rule-tolerated-unknown = { $practice } n’a pas de réponse sûre et compte comme le plus bas échelon : cette tolérance lui sert.
# $next : le niveau suivant en toutes lettres
results-rule-foundation = { $count ->
    [one] Pour { $next }, il manque une pratique socle : { $practices }. Un socle n’a aucune tolérance, car aucune force ailleurs ne rattrape ce qui manque là.
   *[other] Pour { $next }, il manque des pratiques socles : { $practices }. Un socle n’a aucune tolérance, car aucune force ailleurs ne rattrape ce qui manque là.
}
# $count (number)
results-rule-several = Pour { $next }, { $count } pratiques sont trop basses, et une seule pourrait l’être : { $practices }.
results-rule-far = Pour { $next }, { $practice } est à plus d’un niveau : la tolérance ne va pas si loin.
results-rule-few = Pour { $next }, { $practice } est trop bas : quand moins de trois pratiques s’appliquent, aucune n’a de tolérance.
results-rule-top = Rien ne retient cette dimension : elle est au plus haut niveau.
# $level : le niveau suivant en toutes lettres
results-wanted = Pour atteindre { $level }
# $level : un échelon en toutes lettres
results-wanted-rung = À partir de { $level } :
# $level : un échelon en toutes lettres
results-wanted-spare = L’une d’elles, si ce n’est pas une pratique socle, peut rester à { $level }.
# $level : un échelon en toutes lettres
results-wanted-spare-any = L’une d’elles peut rester à { $level }.
results-missing-title = Les réponses à trouver
# $missing (number)
# $applicable (number)
results-rule-insufficient = Sur { $applicable } pratiques qui s’appliquent, { $missing } n’ont pas de réponse sûre : c’est plus d’un tiers. Un niveau ne voudrait rien dire ; répondez d’abord à celles qui sont signalées.
results-rule-not-concerned = Toutes les pratiques de cette dimension sont sans objet pour le lieu : il n’y a pas de niveau à donner, et ce n’est pas un zéro.

## Les pratiques d’une dimension

results-practices = Pratique par pratique
results-practices-intro = Celles qui retiennent le niveau viennent d’abord. Chaque nom mène à sa question.
results-foundation = Pratique socle
results-blocking = Retient le niveau
results-missing = Réponse à trouver
# $practice : le nom d’une pratique
results-see-advice = Voir les conseils sur { $practice }
results-advice-link = Voir les conseils

## La cible

results-target = Cible à douze mois
results-target-hint = Les conseils visent cette cible. Sans choix de votre part, Jauge propose le niveau suivant.
# $level : un niveau en toutes lettres
results-target-proposed = Proposée par Jauge : { $level }
results-target-is-proposed = { $level }, proposée par Jauge.
results-target-is-chosen = { $level }, choisie par le lieu.
results-target-none = Il n’y a pas de cible tant qu’il n’y a pas de niveau.
results-target-saved = Cible enregistrée : { $level }.

## Rien encore, et ensuite

results-empty-title = Il n’y a encore rien à conclure
results-empty = Les résultats se dessinent à mesure que vous répondez. Une dimension prend environ quatre minutes ; rien n’oblige à tout remplir d’un coup.
results-empty-start = Répondre à la première question
results-next = Et maintenant ?
results-to-advice = Voir les conseils
# $year: année ou nom du diagnostic
results-sign-off = Clore le diagnostic { $year }
results-other-dimensions = Les dimensions voisines
results-loading = Calcul des résultats…
results-again = Réessayer
results-problem = Les résultats n’ont pas pu être calculés
