### Le cadre de la fenêtre : en-tête, parties du diagnostic, suite ; et les mots communs à plusieurs écrans.

shell-name = Jauge
# $screen: titre de l’écran
shell-title = { $screen } – Jauge
shell-skip = Aller au contenu
shell-home = Vue d’ensemble
shell-settings = Réglages
shell-help = Aide
shell-accessibility = Accessibilité
# $size: « 115 % »
shell-size = Taille du texte : { $size }
shell-find = Rechercher
shell-welcome = Accueil
# $year: année ou nom du diagnostic
shell-assessment = Diagnostic { $year }

## Langues, chacune nommée dans la sienne

shell-language-fr = Français
shell-language-en = English

## Enregistrement

shell-saving = Enregistrement…
# $time: « 14 h 07 »
shell-saved = Enregistré à { $time }
shell-unsaved = Pas encore enregistré

## Parties

shell-parts = Parties du diagnostic
shell-part-profile = Profil du lieu
shell-part-inventory = Inventaire
shell-part-check = Relecture
shell-part-results = Résultats
shell-part-advice = Conseils
shell-part-report = Rapport
shell-part-sign-off = Clôture
shell-follow = Suivi
shell-part-plan = Plan d’action
shell-part-progress = Progression
shell-part-year = Réévaluation
shell-part-handover = Passation
# $count (number) - Answers carried from last year and not confirmed yet.
shell-follow-unconfirmed = { $count } à confirmer
shell-follow-due = c’est le moment
shell-find-out = À éclaircir
shell-brief = Fiche de mission
shell-contacts = Carnet d’adresses
shell-glossary = Glossaire

## Où en est une partie

shell-state-not-started = à faire
shell-state-started = commencé
# $done (number): réponses données
# $total (number): questions qui s’appliquent
shell-state-count = { $done } sur { $total }
# $count (number)
shell-inventory-tools = { $count ->
    [one] { $count } outil
   *[other] { $count } outils
}
# $count (number)
shell-inventory-assets = { $count ->
    [one] { $count } donnée
   *[other] { $count } données
}
# $first: « 12 outils » ; $second: « 26 données »
shell-inventory-both = { $first }, { $second }
shell-state-complete = complet
shell-state-review = à revoir
shell-state-locked = après vos réponses
shell-state-partial = provisoire
shell-state-ready = à lire
# $count (number): questions sans réponse
shell-state-missing = { $count } sans réponse
shell-state-none = sans objet

## Ensuite

shell-next = Ensuite
shell-next-profile = Décrire votre lieu
# $question: nom court de la question
shell-next-question = Répondre : { $question }
# $count (number): réponses à revoir
shell-next-review = { $count ->
    [one] Revoir une réponse
   *[other] Revoir { $count } réponses
}
shell-next-results = Lire les résultats
# $minutes (number)
shell-left = { $minutes ->
    [one] Il reste environ une minute
   *[other] Il reste environ { $minutes } minutes
}
shell-left-none = Toutes les questions ont une réponse
# $done (number): réponses données
# $total (number): questions qui s’appliquent
shell-answered = { $done ->
    [0] Aucune question n’a encore de réponse sur { $total }
    [one] Une question sur { $total } a une réponse
   *[other] { $done } questions sur { $total } ont une réponse
}

## Messages

shell-kind-info = À savoir
shell-kind-warning = Attention
shell-kind-error = Erreur
shell-kind-success = Réussi
shell-dismiss = Fermer ce message
shell-undo = Annuler
shell-undo-what = Annuler le dernier changement
shell-undone = Le dernier changement est annulé
shell-example-title = Vous regardez l’exemple
shell-example = Ce lieu est inventé et rien ne peut y être changé. Promenez-vous dans les questions, les résultats et le rapport, puis créez votre dossier.
shell-example-leave = Quitter l’exemple
shell-finished-title = Ce diagnostic est terminé
shell-finished = Ses réponses ne changent plus : elles servent de repère pour les années suivantes. On peut les lire et en imprimer le rapport.
# $date: « 21 novembre 2026 »
shell-signed = Ce diagnostic est clos depuis le { $date }
# $date: « 21 novembre 2026 »
# $present: qui était là, par rôle
shell-signed-with = Ce diagnostic est clos depuis le { $date }. Étaient là : { $present }
shell-signed-means = Ses réponses ne changent plus : elles servent de repère pour les années suivantes. Le plan d’action, l’inventaire, les décisions et le carnet d’adresses, eux, restent ouverts.
shell-signed-see = Voir la clôture ou rouvrir
shell-protected-title = Ce dossier est en lecture seule
shell-protected = Le système protège ce fichier. Pour répondre, copiez-le dans vos documents, puis ouvrez la copie.

## Niveaux

# $name: nom du niveau
# $level (number): 1 à 5
shell-level = { $name } ({ $level } sur 5)
