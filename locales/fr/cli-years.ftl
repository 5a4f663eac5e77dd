### La ligne de commande, d’une année à l’autre : plan, clôture, réévaluation, comparaison, passation.

## L’aide

cli-years-usage-plan = DOSSIER [-o FICHIER.xlsx|FICHIER.csv|FICHIER.ics] [--json] [--lang LANGUE]
cli-years-usage-action = DOSSIER ACTION planned|started|done|dropped [--date JOUR] [--note TEXTE]
cli-years-usage-finish = DOSSIER [--present TEXTE] [--note TEXTE] [--reminder JOUR]
cli-years-usage-reassess = DOSSIER [--edition ID]
cli-years-usage-confirm = DOSSIER PRATIQUE… | --all
cli-years-usage-compare = DOSSIER AVANT APRÈS [--json]
cli-years-usage-handover = DOSSIER -o FICHIER.pdf [--lang LANGUE] [--paper a4|letter]

cli-years-word-action = ACTION
cli-years-word-status = ÉTAT
cli-years-word-practices = PRATIQUE
cli-years-word-then = AVANT
cli-years-word-now = APRÈS

cli-years-plan = Donner le plan d’action, ou l’écrire pour un tableur ou un agenda
cli-years-action = Noter où en est une action du plan
cli-years-finish = Clore le dernier diagnostic : il ne change plus
cli-years-reassess = Commencer le diagnostic suivant ; les réponses reprises restent à confirmer
cli-years-confirm = Confirmer des réponses reprises de l’an dernier
cli-years-compare = Comparer deux diagnostics : ce qui a monté, baissé, changé
cli-years-handover = Imprimer la page de passation, pour qui prend la suite

cli-years-arg-plan-output = Le fichier à écrire : .xlsx ou .csv pour un tableur, .ics pour un agenda
cli-years-arg-plan-json = Écrire du JSON : today, actions (comme plan du fichier d’échange, avec status, since, timing, hours, practice, advised), load, undecided
cli-years-arg-action = L’identifiant du conseil accepté, par exemple trust-contracts-3, amo ou own-1
cli-years-arg-status = planned (prévue), started (commencée), done (réalisée) ou dropped (abandonnée)
cli-years-arg-date = Le jour, par exemple 2027-03-31 ; aujourd’hui par défaut
cli-years-arg-action-note = Ce qui est à dire ; il en faut une pour dropped
cli-years-arg-present = Qui était là, par rôle
cli-years-arg-finish-note = Une note
cli-years-arg-reminder = Le jour prévu pour le prochain diagnostic ; sans cette option, il ne change pas
cli-years-arg-edition = L’édition du modèle ; par défaut la plus récente du programme, ou celle du réseau
cli-years-arg-practices = Les identifiants des pratiques, par exemple strategy-goals
cli-years-arg-all = Confirmer toutes les réponses reprises
cli-years-arg-then = Le premier diagnostic, par exemple 2026
cli-years-arg-now = Le second diagnostic, par exemple 2027
cli-years-arg-compare-json = Écrire du JSON : then, now, dimensions, practices (avec change), findings, skills, actions, providers
cli-years-arg-handover-output = Le fichier PDF à écrire

## Messages

# $id: le diagnostic
cli-years-finished = Clos : le diagnostic { $id }
# $id: le diagnostic
# $count (number)
cli-years-started = { $count ->
    [0] Commencé : le diagnostic { $id } ; aucune réponse à confirmer
    [one] Commencé : le diagnostic { $id } ; une réponse à confirmer
   *[other] Commencé : le diagnostic { $id } ; { $count } réponses à confirmer
}
# $id: le diagnostic
cli-years-still-open = Le diagnostic { $id } n’est pas clos : ses résultats suivent encore le profil et l’inventaire d’aujourd’hui.
# $count (number)
# $left (number)
cli-years-confirmed = { $count ->
    [0] Rien à confirmer parmi elles ; il reste : { $left }
    [one] Une réponse confirmée ; il en reste : { $left }
   *[other] { $count } réponses confirmées ; il en reste : { $left }
}
# $action: son titre
# $status
cli-years-recorded = Noté : { $action } : { $status }
cli-years-no-practice = Il manque PRATIQUE ou --all.
cli-years-all-and-practice = --all ne va pas avec des pratiques.
cli-years-drop-note = Pour dropped, dites pourquoi avec --note.

## Le plan en texte

# $venue
# $date
cli-years-plan-title = { $venue } – plan d’action au { $date }
cli-years-column-action = Action
cli-years-column-status = État
cli-years-column-due = Échéance
cli-years-column-who = Qui
cli-years-column-id = Identifiant
cli-years-plan-none = Aucun conseil n’est encore accepté : le plan est vide.
# $status
cli-years-late = { $status }, en retard
# $hours (number)
# $month (number)
cli-years-hours = Heures demandées par les actions datées : { $hours } ; l’équipe en a { $month } par mois.
# $month: un mois
# $due (number)
# $available (number)
cli-years-tight = D’ici la fin de { $month }, il en faut { $due } et il y en a { $available }.
# $count (number)
cli-years-undecided = { $count ->
    [one] Un conseil attend une décision.
   *[other] { $count } conseils attendent une décision.
}

## La comparaison en texte

# $venue
# $then, $now: des diagnostics
cli-years-compare-title = { $venue } – de { $then } à { $now }
cli-years-column-dimension = Dimension
cli-years-column-target = Cible
cli-years-column-rungs = Échelons
cli-years-not-asked = pas posée
cli-years-not-comparable = questions différentes
cli-years-practices-rose = Ont monté
cli-years-practices-fell = Ont baissé
cli-years-practices-became-known = Maintenant connues
cli-years-practices-became-unknown = Ne sont plus connues
cli-years-practices-applies-now = S’appliquent maintenant
cli-years-practices-applies-no-more = Ne s’appliquent plus
cli-years-practices-answered = Répondues cette fois seulement
cli-years-practices-not-answered = Sans réponse cette fois
cli-years-practices-not-confirmed = Pas encore confirmées : rien ne peut en être dit
cli-years-practices-question-changed = Question changée : pas comparables
cli-years-practices-added = Nouvelles questions
cli-years-practices-retired = Questions retirées
# $name, $then, $now: une pratique et ses deux niveaux
cli-years-moved = { $name } : { $then } → { $now }
cli-years-actions-title = Actions réalisées entre les deux
# $date
# $title: l’action
cli-years-done = { $date } : { $title }
# $practice, $then, $now
cli-years-rose-after = « { $practice } » est plus haut après : { $then } → { $now }
cli-years-opened-title = Constats apparus dans l’inventaire
cli-years-closed-title = Constats qui n’y sont plus
cli-years-gained-title = Compétences gagnées
cli-years-lost-title = Compétences perdues
cli-years-engaged-title = Aides extérieures engagées
cli-years-nothing = Rien n’a bougé.
