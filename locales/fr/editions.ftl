### Éditions du modèle faites par des réseaux.

## Problèmes d’une édition

edition-problem-file = le fichier manque
# $id
edition-problem-twice = l’identifiant « { $id } » figure deux fois
# $id
edition-problem-unknown-id = « { $id } » n’est l’identifiant de rien
# $id
edition-problem-bad-id = « { $id } » n’est pas un identifiant : minuscules, chiffres et tirets
# $word
# $list
edition-problem-word = « { $word } » n’est pas dans la liste : { $list }
# $name
# $count (number)
edition-problem-climbs = « { $name } » compte { $count } éléments ; une échelle de cinq échelons a 4 montées
# $id
edition-problem-always = « { $id } » n’a pas de condition : la règle vaudrait toujours
# $rank (number)
edition-problem-rank = le rang { $rank } figure deux fois : l’ordre ne serait pas total
# $id
edition-problem-empty = la dimension « { $id } » n’a aucune pratique
# $id
edition-problem-unreachable = aucun lieu ne peut remplir « { $id } »
# $regime
# $practice
edition-problem-provision = le régime « { $regime } » n’a pas de disposition pour « { $practice } »
# $word
edition-problem-subject = « { $word } » n’est ni une pratique, ni une dimension, ni un champ du profil
# $word
edition-problem-operator = « { $word } » n’est pas un test de ce sujet
# $word
edition-problem-value = « { $word } » n’est pas une valeur que ce sujet peut avoir
# $id
# $language
edition-problem-no-text = le texte « { $id } » manque en { $language }
# $id
edition-problem-unused = rien ne demande le texte « { $id } »
edition-problem-junk = ce passage n’est pas du Fluent
# $id
# $file
# $line (number)
edition-problem-repeated-id = « { $id } » figure déjà dans { $file }, ligne { $line }
# $id
edition-problem-no-value = « { $id } » n’a pas de texte
# $id
# $name
edition-problem-attribute = « { $id } » a un attribut, « { $name } » : faites-en un message
# $id
# $name
edition-problem-function = « { $id } » emploie la fonction « { $name } » : les nombres et les dates arrivent déjà écrits
# $id
# $name
edition-problem-reference = « { $id } » renvoie à « { $name } », qui n’existe pas
# $id
edition-problem-extra = « { $id } » n’existe pas dans la langue de référence
# $id
edition-problem-same = « { $id } » répète la langue de base
# $id
# $expected
# $found
edition-problem-variables = « { $id } » a pour variables { $found }, et non { $expected }
# $id
# $found
edition-problem-model-variables = « { $id } » a des variables que personne ne remplit : { $found }
edition-problem-none = aucune
# $id
edition-problem-circle = « { $id } » renvoie à lui-même
edition-problem-stranger = aucun fichier d’une édition ne porte ce nom, ou pas à cet endroit
# $list
edition-problem-language = ce n’est pas une langue de Jauge : { $list }
edition-problem-outside = ce lien mène hors du répertoire
edition-problem-not-text = ce fichier n’est pas du texte (UTF-8)
edition-problem-control = cette ligne porte un caractère de contrôle
edition-problem-deep = les accolades s’emboîtent trop profondément
# $limit
edition-problem-large = l’édition dépasse { $limit } Mo
# $limit
edition-problem-many = l’édition compte plus de { $limit } fichiers
# $id
# $limit
edition-problem-edition-id = « { $id } » n’est pas un identifiant d’édition : au plus { $limit } lettres sans accent, chiffres, points et tirets
# $id
edition-problem-taken = « { $id } » est une édition de Jauge : donnez à la vôtre un autre identifiant
# $id
edition-problem-other = le dossier a déjà une édition « { $id } » dont le contenu diffère : donnez à la nouvelle un autre identifiant
# $limit
edition-problem-full = le dossier a déjà { $limit } éditions

# $id
edition-fault-same-edition = « { $id } » : une édition ne vient pas d’elle-même
# $id
edition-fault-no-origin = « { $id } » ne vient de rien : seule une pratique ajoutée (added) le peut
# $id
edition-fault-added-with-origin = « { $id } » est ajoutée (added) et ne vient de rien : retirez « was »
# $id
edition-fault-several-origins = « { $id } » ne vient que d’une pratique, ou change de sens (changed)
# $id
edition-fault-still-asked = « { $id } » est dite retirée (retired), et cette édition la pose
# $id
edition-fault-two-fates = « { $id } » ne peut devenir ceci et autre chose
# $id
edition-fault-unsaid = « { $id } » va dans une autre pratique et garde son identifiant : dites ce qu’elle devient
# $id
edition-fault-not-asked-then = « { $id } » n’est pas posée dans l’édition d’avant
# $id
edition-fault-asked-then = « { $id } » est posée dans l’édition d’avant : un identifiant ne sert qu’une fois
# $id
edition-fault-lost = « { $id } » est posée dans l’édition d’avant : dites ce qu’elle devient, ou qu’elle est retirée (retired)
# $id
edition-fault-new = « { $id } » n’est pas posée dans l’édition d’avant : dites d’où elle vient, ou qu’elle est ajoutée (added)

## En ligne de commande

edition-usage-export = RÉPERTOIRE [--id IDENTIFIANT]
edition-export = Écrire l’édition du programme dans un répertoire, point de départ de celle d’un réseau
edition-arg-folder = Un répertoire vide, ou qui n’existe pas encore
edition-arg-id = L’identifiant de la nouvelle édition
edition-arg-own = Le répertoire d’une édition du réseau, que le dossier emportera
# $folder
# $id
edition-exported = Édition « { $id } » écrite dans { $folder } ; « model check » en donne les problèmes.
# $edition
edition-mapping = Rien ne change de sens depuis l’édition { $edition } : les réponses des années d’avant se comparent. Nommez ici les pratiques reformulées (reworded), changées de sens (changed), divisées (split) ou ajoutées (added), et sous « retired » celles qui disparaissent.

## À l’écran

edition-question = Votre réseau vous a donné une édition ?
edition-what = Une édition est un répertoire de questions et de conseils que votre réseau adapte à ses lieux. Le dossier l’emporte : personne d’autre n’a besoin du répertoire.
edition-choose = Choisir le répertoire et créer le dossier
edition-add = Choisir le répertoire et l’ajouter au dossier
# $count (number)
edition-refused-count = { $count ->
    [one] { $count } problème, à signaler à votre réseau :
   *[other] { $count } problèmes, à signaler à votre réseau :
}
# $count (number)
edition-refused-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
