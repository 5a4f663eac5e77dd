### La ligne de commande : l’aide, les messages et les tableaux en texte.

## L’aide

cli-about = Jauge fait le point sur les données d’un petit lieu culturel, sans réseau ni fenêtre.
cli-usage-title = Usage :
cli-commands-title = Commandes :
cli-arguments-title = Arguments :
cli-options-title = Options :
# Les quatre codes de sortie, une ligne chacun
cli-exit-codes =
    Codes de sortie : 0 fait ; 1 une vérification a trouvé des problèmes ; 2 mauvais usage ;
    3 fichier refusé (abîmé, trop récent, invalide) ; 4 refus du système (disque, permission, verrou).

cli-usage = COMMANDE [OPTIONS]
cli-usage-new = DOSSIER --profile PROFIL.json [--edition RÉPERTOIRE]
cli-usage-import = DOSSIER ÉCHANGE.json
cli-usage-export = DOSSIER [-o FICHIER]
cli-usage-providers = DOSSIER LISTE.json
cli-usage-answer = DOSSIER PRATIQUE 1..5|unknown|na|clear [--note TEXTE] [--reason TEXTE]
cli-usage-score = DOSSIER [--assessment ID] [--json]
cli-usage-advice = DOSSIER [--assessment ID] [--json]
cli-usage-report = DOSSIER -o FICHIER.pdf [--assessment ID] [--lang LANGUE] [--paper a4|letter] [--contents LISTE] [--radar] [--no-logo]
cli-usage-brief = DOSSIER AIDE -o FICHIER.pdf|FICHIER.docx [--assessment ID] [--lang LANGUE] [--paper a4|letter]
cli-usage-questionnaire = DOSSIER -o FICHIER.pdf [--beside LANGUE] [--form short|full] [--dimension ID] [--lang LANGUE] [--paper a4|letter]
cli-usage-to-find-out = DOSSIER -o FICHIER.pdf [--assessment ID] [--lang LANGUE] [--paper a4|letter]
cli-usage-demo = RÉPERTOIRE
cli-usage-model = check [RÉPERTOIRE] | export RÉPERTOIRE
cli-usage-model-check = [RÉPERTOIRE] [--texts RÉPERTOIRE]
cli-usage-check = DOSSIER

cli-word-dossier = DOSSIER
cli-word-exchange = ÉCHANGE.json
cli-word-list = LISTE.json
cli-word-practice = PRATIQUE
cli-word-answer = RÉPONSE
cli-word-help = AIDE
cli-word-folder = RÉPERTOIRE

cli-new = Créer un dossier avec un premier diagnostic
cli-import = Reprendre un fichier d’échange, en entier ou pas du tout ; il prend la place du contenu du dossier, ou le crée
cli-export = Écrire le fichier d’échange d’un dossier
cli-providers = Reprendre la liste d’aides extérieures d’un réseau dans le carnet d’adresses
cli-answer = Répondre à une pratique du dernier diagnostic
cli-score = Donner les niveaux, les échelons et la veille juridique
cli-advice = Donner les prochains pas, les compétences et les aides extérieures, avec leurs raisons
cli-report = Imprimer le diagnostic en PDF
cli-brief = Rédiger la fiche de mission d’une aide extérieure, en PDF ou en .docx
cli-questionnaire = Imprimer le questionnaire vierge, à remplir à la main
cli-to-find-out = Imprimer la liste de ce qui reste à éclaircir, et à qui le demander
cli-demo = Écrire l’exemple rempli : dossier, fichier d’échange, rapports
cli-model = Travailler sur une édition du modèle
cli-model-check = Donner tous les problèmes d’une édition et de ses textes, avec fichier et ligne
cli-check = Dire si un dossier est entier, et de quelles éditions

cli-arg-dossier = Le dossier (.jauge)
cli-arg-dossier-read = Le dossier (.jauge), ou un fichier d’échange (.json)
cli-arg-profile = Le profil du lieu : un objet JSON comme « organisation » du fichier d’échange
cli-arg-exchange = Le fichier d’échange (.json)
cli-arg-list = La liste du réseau (.json) ; une adresse de même nom et de même type est mise à jour, les autres s’ajoutent
cli-arg-export-output = Où écrire, à la place de la sortie standard
cli-arg-practice = L’identifiant de la pratique, par exemple strategy-goals
cli-arg-answer = Un niveau de 1 à 5, unknown (ne sait pas), na (sans objet) ou clear (effacer)
cli-arg-note = Une note ; sans cette option, la note ne change pas
cli-arg-reason = Pourquoi la pratique est sans objet
cli-arg-assessment = Le diagnostic, par exemple 2026 ; le dernier par défaut
cli-arg-json = Écrire du JSON pour un programme
cli-arg-report-output = Le fichier PDF à écrire
cli-arg-brief-help = Le type d’aide extérieure, par exemple amo
cli-arg-brief-output = Le fichier à écrire : .pdf pour imprimer, .docx pour modifier
cli-arg-paper = Le papier : a4 ou letter
# $list : les mots possibles
cli-arg-contents = Les annexes, séparées par des virgules, parmi { $list } ; toutes sauf radar par défaut, aucune avec none
cli-arg-confidential = Imprimer une marque de confidentialité sur chaque page
cli-arg-radar = Ajouter l’annexe du radar
cli-arg-no-logo = Ne pas imprimer le logo
# $list: les langues possibles
cli-arg-beside = Une seconde langue, imprimée à côté, parmi { $list }
cli-arg-form = Les questions : short (l’essentiel) ou full (toutes, par défaut)
cli-arg-dimension = Une seule dimension, par exemple trust
cli-arg-demo-folder = Le répertoire où écrire, créé au besoin
cli-arg-model-folder = Le répertoire de l’édition d’un réseau : fichiers .toml, et un répertoire locales pour ses propres textes ; l’édition du programme par défaut
cli-arg-model-texts = Le répertoire de tous les textes, pour une édition à venir du programme
# $list : les langues offertes
cli-arg-lang = La langue des messages et du rapport : { $list } ; celle du système par défaut
cli-arg-help = Afficher cette aide
cli-arg-version = Afficher la version

## Mauvais usage

# $word
cli-wrong-command = « { $word } » n’est pas une commande.
# $word
cli-wrong-option = « { $word } » n’est pas attendu ici.
# $word
# $value
cli-wrong-value = « { $value } » ne convient pas pour { $word }.
# $word
cli-no-value = Il manque une valeur à { $word }.
# $list
cli-missing = Il manque { $list }.
cli-missing-command = Il manque une commande.
# $word
cli-conflict = { $word } ne va pas avec le reste, ou figure deux fois.
cli-not-text = Un des mots n’est pas du texte lisible.
# $value
# $list : les langues offertes
cli-wrong-language = La langue « { $value } » n’est pas offerte ; choisissez parmi { $list }.
cli-reason-without-na = --reason ne va qu’avec na.
cli-note-with-clear = --note ne va pas avec clear.
# $command : à taper
cli-see-help = Pour l’aide, tapez : { $command }

## Messages

# $file
cli-created = Dossier créé : { $file }
# $file
cli-imported = Importé dans { $file }
# $file
cli-written = Écrit : { $file }
# $practice
cli-answered = Enregistré : { $practice }
# $added (number)
# $updated (number)
cli-taken-in = Carnet d’adresses : ajouts, { $added } ; mises à jour, { $updated }
# $file
# $pages (number)
cli-printed = { $pages ->
    [one] Imprimé : { $file }, { $pages } page
   *[other] Imprimé : { $file }, { $pages } pages
}
# $list : des caractères
cli-replaced = Caractères que les polices n’ont pas, remplacés : { $list }
cli-no-display = Il n’y a pas d’écran pour ouvrir la fenêtre ; la ligne de commande, elle, s’en passe : voir --help.
# $detail
cli-no-window = La fenêtre ne s’ouvre pas : { $detail }.

## Vérifications

# $file
cli-check-whole = { $file } : entier
# $file
cli-check-damaged = { $file } : abîmé
# $found, $newest : numéros du schéma
cli-check-schema = Schéma { $found } (le plus récent connu : { $newest })
# $list
cli-check-editions = Éditions du modèle : { $list }
# $assessments (number)
# $answers (number)
cli-check-contents = Diagnostics : { $assessments } ; réponses : { $answers }
# $list
cli-check-own-editions = Éditions apportées par le dossier : { $list }
# $signed (number)
# $actions (number)
cli-check-years = Diagnostics clos : { $signed } ; actions du plan : { $actions }
# $detail
cli-check-problem = Problème : { $detail }
# $edition
cli-check-edition = Édition que cette version de Jauge ne connaît pas : { $edition }
cli-check-exchange = Fichier d’échange valide
cli-model-whole = Aucun problème.
# $count (number)
cli-model-problems = { $count ->
    [one] { $count } problème.
   *[other] { $count } problèmes.
}

## Résultats en texte

# $venue
# $assessment
# $date
cli-title = { $venue } – diagnostic { $assessment } – { $date }
cli-column-dimension = Dimension
cli-column-level = Niveau
cli-column-rungs = Échelons
cli-column-target = Cible
cli-column-answers = Réponses
# $name : le niveau
# $number (number)
cli-level = { $name } ({ $number } sur 5)
# $low, $high : les niveaux
cli-level-range = { $low } à { $high }
cli-insufficient = pas assez d’information
cli-not-concerned = non concernée
# $part, $whole
cli-of = { $part } sur { $whole }
# $low, $high
cli-range = { $low } à { $high }
# $level : le niveau 3
# $concerned (number)
cli-at-least = { $count ->
    [0] Aucune dimension sur { $concerned } au niveau { $level } ou plus
    [one] { $count } dimension sur { $concerned } au niveau { $level } ou plus
   *[other] { $count } dimensions sur { $concerned } au niveau { $level } ou plus
}
# $rungs, $max
cli-whole-rungs = En tout, { $rungs } échelons sur { $max }
# $weakest, $strongest : des dimensions
cli-ends = La plus solide : { $strongest } ; la plus fragile : { $weakest }
cli-legal-title = Veille juridique
# $practice, $state
cli-legal-point = { $practice } : { $state }
cli-unknown-title = À éclaircir

## L’inventaire en texte

cli-findings-title = Ce que montre l’inventaire
# $name, $list : ce qui est trouvé, et où
cli-finding = { $name } : { $list }
# $list : quelques choses
# $count (number)
cli-more = { $count ->
    [one] { $list } et { $count } de plus
   *[other] { $list } et { $count } de plus
}
# $from, $to : des outils ou des rôles
cli-flow = { $from } → { $to }
cli-doubts-title = À vérifier

## Conseils en texte

cli-steps-quick = Dans le mois
cli-steps-year = Dans l’année
cli-steps-later = Plus tard
cli-steps-none = Rien de plus cette année.
cli-effort-s = 4 heures au plus
cli-effort-m = 20 heures au plus
cli-effort-l = plus de 20 heures
cli-money = demande de l’argent
# $practice : ce que personne ne sait
cli-find-out = Trouver où en est : { $practice }
# $by : l’équipe, une aide…
cli-by = qui peut le faire : { $by }
# $by : l’équipe, une aide…
# $list : des rôles
cli-by-who = qui peut le faire : { $by } ({ $list })
# $month (number)
# $year (number)
# $planned (number)
# $later (number)
cli-capacity = Heures : { $year } dans l’année ({ $month } par mois) ; les pas de l’année en demandent { $planned }, ceux de plus tard { $later }.
# $month (number)
# $year (number)
# $planned (number)
# $later (number)
cli-capacity-assumed = Heures : { $year } dans l’année ({ $month } par mois, faute d’indication dans le profil) ; les pas de l’année en demandent { $planned }, ceux de plus tard { $later }.
cli-project-title = Changement d’outil
# $list
cli-because = à cause de : { $list }
cli-skills-title = Compétences
cli-providers-title = Aides extérieures
cli-providers-none = Aucune pour l’instant.
cli-not-now-title = Pas maintenant
# $name, $what
cli-item = { $name } : { $what }
# $list : les compétences qui accompagnent
cli-accompanied = à accompagner de : { $list }

## Décisions en texte

cli-decisions-title = Décisions
cli-undecided = Pas encore décidé
# $date
cli-due = pour le { $date }
# $amount : une somme
cli-budget = budget de { $amount }
# $reason : les mots du lieu
cli-reason = parce que : { $reason }
