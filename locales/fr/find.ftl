### La recherche : des mots, des lieux où aller, des choses à faire.

find-title = Rechercher dans Jauge
find-hint = Un mot, un écran, une chose à faire
find-close = Fermer
find-found = Trouvé
# $count (number)
find-count = { $count ->
    [0] Rien n’a été trouvé
    [one] { $count } résultat
   *[other] { $count } résultats
}
# $count (number): ceux que l’on ne voit pas encore
find-more = { $count ->
    [one] Voir encore un résultat
   *[other] Voir encore { $count } résultats
}
find-none = Rien ne contient tous ces mots. Essayez un seul mot, ou le début d’un mot : « billet », « contrat », « sauvegarde ».

## Groupes

find-group-screen = Aller à
find-group-command = Faire
find-group-question = Questions
find-group-inventory = Inventaire
find-group-advice = Conseils
find-group-plan = Plan d’action
find-group-contact = Carnet d’adresses
find-group-word = Glossaire

## Où se trouve une entrée de l’inventaire

find-list-tool = outil
find-list-asset = donnée
find-list-flow = échange
find-list-skill = compétence

## Écrans

find-screen-tool = Inventaire : outils
find-screen-asset = Inventaire : données
find-screen-flow = Inventaire : échanges
find-screen-skill = Inventaire : compétences
find-screen-map = Carte des données
# Des mots par lesquels on cherche cet écran ; ils ne sont pas montrés.
find-said-settings = réglages langue région couleurs thème taille du texte clavier version licence paramètres préférences
# Des mots par lesquels on cherche cet écran ; ils ne sont pas montrés.
find-said-help = aide guide mode d’emploi première heure débuter questions
# Des mots par lesquels on cherche cet écran ; ils ne sont pas montrés.
find-said-glossary = mots définitions termes lexique loi

## À faire

find-add-tool = Ajouter un outil
find-add-asset = Ajouter une donnée
find-add-flow = Ajouter un échange
find-add-action = Ajouter une action au plan
find-unknown = Voir ce que l’on ne sait pas encore
find-whole = Répondre une dimension à la fois
find-one = Répondre une question à la fois
# $id: nom du diagnostic, « 2025 » ; $date: « 21 novembre 2026 »
find-year = Passer au diagnostic { $id }, du { $date }
find-other = Ouvrir ou créer un autre dossier
find-language = Read it in English
# Des mots par lesquels on cherche ; ils ne sont pas montrés.
find-said-language = langue anglais français english language
find-theme-system = Passer aux couleurs du système
find-theme-light = Passer aux couleurs claires
find-theme-dark = Passer aux couleurs sombres
# Des mots par lesquels on cherche ; ils ne sont pas montrés.
find-said-theme = thème apparence mode nuit jour contraste
# Des mots par lesquels on cherche ; ils ne sont pas montrés.
find-said-size = texte grand gros agrandir zoom lettres police
find-keys = Voir tous les raccourcis clavier
# Des mots par lesquels on cherche ; ils ne sont pas montrés.
find-said-keys = touches clavier raccourcis sans souris
