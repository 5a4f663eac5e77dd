### Carnet d’adresses : qui pourrait aider, selon le lieu lui-même.

contacts-title = Carnet d’adresses
contacts-lead = Les personnes et les structures que vous pourriez appeler. Rien n’y est noté, classé ni tarifé : c’est votre liste, et elle reste ici.
contacts-back = Retour aux conseils
contacts-empty-title = Le carnet est vide
contacts-empty = Inscrivez ici qui pourrait vous aider : un nom, ce que fait la personne, comment la joindre et la date de votre dernière vérification. Votre réseau peut aussi vous en donner une liste à importer.
contacts-empty-kind = Aucune adresse de ce type pour l’instant.
contacts-filter = Montrer
contacts-all = Tous les types d’aide
contacts-add = Ajouter une adresse
contacts-import = Importer la liste d’un réseau…
# $count (number)
contacts-count = { $count ->
    [one] { $count } adresse
   *[other] { $count } adresses
}
contacts-brief = Rédiger la fiche de mission
contacts-new = Nouvelle adresse
contacts-name = Nom
contacts-kind = Type d’aide
contacts-kind-none = Non précisé
contacts-region = Région
contacts-languages = Langues de travail
contacts-presence = Présence
contacts-reach = Comment joindre
contacts-reach-hint = E-mail, téléphone, site : comme cela vous vient.
contacts-checked = Vérifié le
contacts-checked-hint = La dernière fois que quelqu’un s’est assuré que l’adresse est bonne.
contacts-note = Note
contacts-keep = Garder
contacts-cancel = Laisser tel quel
contacts-edit = Modifier
# $name : un nom
contacts-edit-what = Modifier : { $name }
contacts-remove = Retirer
# $name : un nom
contacts-remove-what = Retirer : { $name }
contacts-today = Vérifié aujourd’hui
# $name : un nom
contacts-today-what = Vérifié aujourd’hui : { $name }
contacts-error-name = Écrivez un nom.
# $limit : un nombre écrit
contacts-error-long = { $limit } caractères au plus : raccourcissez un peu.

## Depuis quand

# $date : une date ; $ago : « il y a deux mois »
contacts-checked-on = Vérifié le { $date }, { $ago }
contacts-never = Jamais vérifié
contacts-ago-today = aujourd’hui
contacts-ago-days = { $count ->
    [one] hier
   *[other] il y a { $count } jours
}
contacts-ago-months = { $count ->
    [one] il y a un mois
   *[other] il y a { $count } mois
}
contacts-ago-years = { $count ->
    [one] il y a un an
   *[other] il y a { $count } ans
}
# $date : une date à venir
contacts-checked-ahead = À vérifier le { $date }
contacts-old = Plus d’un an : un coup de fil avant d’y compter ?

## Ce qui vient de se faire

# $name : un nom
contacts-added = Ajouté : { $name }
# $name : un nom
contacts-changed = Modifié : { $name }
# $name : un nom
contacts-removed = Retiré : { $name }
# $added : « 3 adresses ajoutées » ; $updated : « une mise à jour »
contacts-imported = Liste importée : { $added }, { $updated }
contacts-imported-added = { $count ->
    [0] rien de nouveau
    [one] { $count } adresse ajoutée
   *[other] { $count } adresses ajoutées
}
contacts-imported-updated = { $count ->
    [0] aucune mise à jour
    [one] { $count } mise à jour
   *[other] { $count } mises à jour
}
contacts-import-cancelled = Rien n’a été importé : vous avez fermé la fenêtre sans choisir de fichier.
contacts-loading = Ouverture du carnet…
contacts-problem = Le carnet n’a pas pu être ouvert.
contacts-again = Réessayer
