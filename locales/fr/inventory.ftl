### L’inventaire à l’écran et dans les documents.

# $from: d’où viennent les données ; $to: où elles vont
inventory-flow-name = { $from } → { $to }
inventory-somebody = Une personne

## En tête

inventory-title = Inventaire
inventory-lead = Vos outils, vos données, ce qui passe de l’un à l’autre et qui sait s’en occuper. Notez ce que vous savez : le reste peut attendre.
inventory-lists = Montrer
# $count (number)
inventory-tab-tool = Outils ({ $count })
# $count (number)
inventory-tab-asset = Données ({ $count })
# $count (number)
inventory-tab-flow = Échanges ({ $count })
# $count (number): compétences renseignées
inventory-tab-skill = Compétences ({ $count })
inventory-tab-map = Carte
inventory-retry = Réessayer
inventory-unread = L’inventaire n’a pas pu être lu.

## Pour commencer

inventory-start = Cinq minutes suffisent pour commencer
inventory-start-text = L’inventaire dit où sont vos données, qui s’en occupe et ce qui se retape à la main. Les conseils et le rapport s’en servent. Commencez par trois outils ouverts cette semaine : le nom suffit.
inventory-start-chips = Par exemple

## Ajouter

inventory-add = Ajouter
inventory-add-tool = Nom d’un outil
inventory-add-tool-hint = Entrée pour ajouter et continuer. Une liste collée, ou des virgules, en ajoutent plusieurs à la fois.
inventory-add-asset = Des données que vous avez
inventory-add-asset-hint = Vos propres mots conviennent : « fichier des abonnés ». Plusieurs à la fois avec des virgules ou une liste collée.
inventory-add-flow = D’un outil vers un autre, ou vers une personne
inventory-add-flow-hint = Écrivez par exemple « billetterie > comptable ». Le début du nom d’un outil suffit.
inventory-chips-tool = Outils proposés
inventory-chips-asset = Données proposées
inventory-chips-flow = Échanges proposés
inventory-chips-more = Autres propositions
inventory-chips-fitting = Souvent dans vos outils
inventory-chips-others = Autres types
inventory-chips-shared = Partagent des données
inventory-chips-should = S’échangent souvent des données
# $name
inventory-chip = Ajouter { $name }
# $text: ce qui a été écrit
inventory-flow-unread = « { $text } » n’a pas été ajouté : écrivez deux noms séparés par « > », dont un outil de votre liste.
inventory-flow-first = Un échange relie deux outils, ou un outil et une personne. Notez d’abord un outil.
inventory-flow-to-tools = Noter un outil

## Ce qui vient d’être fait

# $count (number)
# $name: le nom, s’il n’y en a qu’un
inventory-added = { $count ->
    [one] Ajouté : { $name }
   *[other] { $count } ajouts
}
# $name
# $kind: type de données deviné
inventory-added-as = Ajouté : { $name }, rangé dans « { $kind } »
# $name
inventory-removed = Retiré : { $name }
# $name
# $count (number): échanges partis avec l’outil
inventory-removed-flows = { $count ->
    [one] Retiré : { $name }, avec un échange
   *[other] Retiré : { $name }, avec { $count } échanges
}
# $name
inventory-duplicated = Copié : { $name }

## Une entrée

inventory-entries-tool = Vos outils
inventory-entries-asset = Vos données
inventory-entries-flow = Vos échanges
inventory-entries-skill = Vos compétences
# $what: ce qui n’est pas dit encore
inventory-missing = À compléter : { $what }
inventory-missing-all = Un nom pour l’instant
inventory-missing-purpose = usage
inventory-missing-hosted = hébergement
inventory-missing-contract = contrat
inventory-missing-administrator = responsable
inventory-missing-deputy = relève
inventory-missing-export = essai d’un export
inventory-missing-tools = outil
inventory-missing-owner = responsable
inventory-missing-personal = ce qu’elles disent des personnes
inventory-missing-retention = durée de conservation
inventory-missing-decision = décision qu’elles éclairent
inventory-missing-quality = qualité
inventory-missing-passage = comment elles passent
inventory-missing-assets = quelles données
inventory-missing-frequency = à quel rythme
inventory-missing-watcher = qui y veille
inventory-duplicate = Copier
inventory-remove = Retirer
inventory-close = Fermer
# $name
inventory-edit = Modifier { $name }
inventory-unsaid = Non précisé
inventory-proposed = Proposé :
# $limit (number)
inventory-error-long = Ce texte est trop long : { $limit } caractères au plus.
inventory-error-name = Donnez un nom à cet outil.
# $limit (number)
inventory-error-years = Écrivez un nombre entier d’années, { $limit } au plus.
inventory-years = ans
inventory-note = Note

## Outil

inventory-tool-name = Nom
inventory-tool-purpose = À quoi il sert
inventory-tool-vendor = Qui le vend ou le fournit
inventory-tool-hosted = Où sont les données
inventory-tool-contract = Contrat
inventory-tool-export = Dernier essai d’un export complet
inventory-tool-export-hint = Le jour où quelqu’un a vraiment sorti toutes les données et les a relues.
inventory-tool-administrator = Qui l’administre
inventory-role-hint = Une fonction plutôt qu’un nom.
inventory-deputy = Qui peut prendre la relève

## Données

inventory-asset-kind = Type
inventory-asset-name = Votre nom pour elles
inventory-asset-name-hint = Vide, c’est le nom du type.
inventory-asset-tools = Dans quels outils
inventory-asset-tools-none = Aucun outil n’est noté pour l’instant.
inventory-asset-owner = Qui en répond
inventory-asset-personal = Ce qu’elles disent des personnes
inventory-asset-years-held = Depuis combien d’années
inventory-asset-decision = Pour quelle décision elles servent
inventory-asset-shared = À qui vous les communiquez
inventory-asset-retention = Combien de temps vous les gardez
inventory-retention-years = Un nombre d’années
inventory-retention-count = Années de conservation
inventory-asset-quality = Leur qualité, à votre avis
inventory-quality-1 = 1 – on n’ose pas s’en servir
inventory-quality-2 = 2 – beaucoup d’erreurs
inventory-quality-3 = 3 – à vérifier avant usage
inventory-quality-4 = 4 – bonne, à quelques détails près
inventory-quality-5 = 5 – on s’y fie les yeux fermés

## Échange

inventory-flow-from = D’où
inventory-flow-to = Vers où
inventory-flow-person = Une personne
inventory-flow-role = Quelle personne
inventory-flow-assets = Quelles données passent
inventory-flow-assets-none = Aucune donnée n’est notée pour l’instant.
inventory-flow-assets-others = Autres données
inventory-flow-passage = Comment elles passent
inventory-flow-frequency = À quel rythme
inventory-flow-watcher = Qui y veille
# $name
inventory-passage-of = Comment passent les données : { $name }

## Compétences

inventory-skill-lead = Pour chaque compétence : qui l’a dans l’équipe ? On regarde ce que le lieu sait faire, jamais ce que vaut quelqu’un.
inventory-skill-base = À garder en interne
inventory-skill-others = Les autres
inventory-cover-held = deux ou plus
inventory-cover-fragile = une seule personne
inventory-cover-missing = personne
inventory-cover-external = à l’extérieur
inventory-cover-pooled = partagée
inventory-cover-unknown = non précisé
inventory-skill-needed = Utile d’ici un an
inventory-yes = oui
inventory-no = non
inventory-skill-who = Qui, par fonction
# $skill
inventory-skill-who-of = Qui, par fonction : { $skill }
# $skill
inventory-skill-needed-of = Utile d’ici un an : { $skill }

## Constats

inventory-findings = Ce que montre l’inventaire
inventory-findings-none = Rien à signaler ici pour l’instant.
inventory-finding-more = Pourquoi, et que faire
inventory-finding-law = Demandé par la loi
# $count (number)
inventory-finding-others = { $count ->
    [one] Et un autre
   *[other] Et { $count } autres
}
inventory-doubts = Points à vérifier
# $practice: nom court de la question
inventory-doubt-question = Relire la question : { $practice }

## Carte

inventory-map-title = Carte des données
# $tools (number)
# $flows (number)
inventory-map-name = { $tools ->
    [one] Carte d’un outil
   *[other] Carte de { $tools } outils
} et de { $flows ->
    [one] son échange
   *[other] leurs { $flows } échanges
}. Le tableau en dessous dit la même chose.
inventory-map-hint = Choisissez un outil pour l’ouvrir ; les échanges s’ouvrent depuis les tableaux plus bas.
inventory-map-empty = La carte se dessine d’elle-même
inventory-map-empty-text = Notez deux ou trois outils et ce qui passe de l’un à l’autre : les ressaisies et les liens qui manquent sauteront aux yeux.
inventory-map-undrawn = La carte n’est pas encore dessinée. Voici les mêmes faits en tableau.
inventory-map-zoom = Taille de la carte
inventory-map-in = Agrandir
inventory-map-out = Réduire
inventory-map-fit = Tout voir
inventory-map-table = Voir en tableau
inventory-table-tools = Outils
inventory-table-flows = Échanges
inventory-table-tool = Outil
inventory-table-flow = Échange
inventory-table-unsaid = –

## Touches

inventory-keys = Touches
