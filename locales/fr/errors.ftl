### Les erreurs : ce qui est arrivé (error-<code>), puis que faire (error-<code>-do). Une phrase courte chacune.

## Le dossier

# $file
error-not-a-dossier = Le fichier « { $file } » n’est pas un dossier Jauge.
error-not-a-dossier-do = Choisissez un fichier dont le nom finit par « .jauge ».
# $file
error-damaged = Le dossier « { $file } » est abîmé ; il a été laissé tel quel.
error-damaged-do = Reprenez une copie plus ancienne et gardez ce fichier : on pourra peut-être en tirer quelque chose.
# $file
error-newer = Le dossier « { $file } » vient d’une version plus récente de Jauge ; il a été laissé tel quel.
error-newer-do = Installez la dernière version de Jauge, puis ouvrez-le de nouveau.
# $file
error-locked = Le dossier « { $file } » est déjà ouvert ailleurs.
error-locked-do = Fermez-le dans l’autre fenêtre ou sur l’autre ordinateur, puis recommencez.
# $file
error-missing = « { $file } » n’est pas là.
error-missing-do = Vérifiez le nom et l’endroit, ou rebranchez la clé ou le disque où il se trouve.
# $file
error-exists = Un fichier « { $file } » existe déjà.
error-exists-do = Choisissez un autre nom ou un autre endroit.
# $file
error-refused = L’ordinateur ne permet pas d’ouvrir ou d’écrire « { $file } ».
error-refused-do = Choisissez un autre endroit, ou demandez l’accès à qui gère cet ordinateur.
# $file
error-disk-full = Il n’y a plus de place sur le disque pour écrire « { $file } ».
error-disk-full-do = Libérez de la place, puis recommencez ; ce qui était enregistré l’est toujours.
error-read-only = Ce dossier peut être lu, pas modifié.
error-read-only-do = Pour le modifier, copiez le fichier dans vos documents ; si c’est l’exemple, commencez votre propre dossier.

## Le diagnostic

# $assessment
error-frozen = Le diagnostic « { $assessment } » est terminé : il ne change plus.
error-frozen-do = Travaillez sur un diagnostic encore ouvert.
# $assessment
error-no-assessment = Le dossier n’a pas de diagnostic « { $assessment } ».
error-no-assessment-do = Choisissez un des diagnostics du dossier.
error-no-dossier = Aucun dossier n’est ouvert.
error-no-dossier-do = Ouvrez un dossier ou commencez-en un.

## Ce qui a été saisi

# $path: l’endroit
# $value
error-invalid = La valeur « { $value } » ne convient pas pour « { $path } ».
error-invalid-do = Corrigez cette valeur, puis recommencez.
# $path: l’endroit
# $limit
error-too-long = « { $path } » dépasse sa limite de { $limit }.
error-too-long-do = Raccourcissez, puis recommencez.

## Le fichier d’échange

# $file
# $line
# $column
error-not-json = Le fichier « { $file } » n’est pas du JSON lisible : ligne { $line }, colonne { $column }.
error-not-json-do = Corrigez cet endroit ou exportez le fichier de nouveau ; rien n’a été changé.
# $file
error-not-exchange = Le fichier « { $file } » n’est pas un fichier d’échange de Jauge.
error-not-exchange-do = Choisissez un fichier exporté par Jauge ; rien n’a été changé.
# $file
error-not-providers = Le fichier « { $file } » n’est pas une liste d’aides extérieures pour Jauge.
error-not-providers-do = Demandez à votre réseau une liste au format de Jauge ; rien n’a été changé.
# $found: la version du fichier
error-exchange-version = Ce fichier est de la version { $found }, que ce Jauge ne lit pas.
error-exchange-version-do = Installez la dernière version de Jauge, ou demandez un fichier de la version 1 ; rien n’a été changé.
# $path: l’endroit
error-unknown-field = Le champ « { $path } » n’existe pas dans cette version.
error-unknown-field-do = Retirez ce champ ou corrigez son nom ; rien n’a été changé.
# $path: l’endroit
error-missing-field = Il manque « { $path } ».
error-missing-field-do = Remplissez-le, puis recommencez ; rien n’a été changé.
# $edition
error-unknown-edition = Ce Jauge ne connaît pas l’édition « { $edition } » du modèle.
error-unknown-edition-do = Installez la dernière version de Jauge ; rien n’a été changé.
error-bad-edition = L’édition « { $edition } » du modèle ne peut pas être utilisée ; première faute : { $path }, ligne { $line }.
error-bad-edition-do = Demandez à votre réseau une édition corrigée ; rien n’a été changé.
# $value
error-unknown-practice = Il n’y a pas de pratique « { $value } » dans le modèle.
error-unknown-practice-do = Corrigez ce nom, puis recommencez ; rien n’a été changé.
# $path: l’endroit
# $value
error-unknown-reference = « { $path } » renvoie à « { $value } », qui n’existe pas.
error-unknown-reference-do = Corrigez ce renvoi ou ajoutez ce qui manque, puis recommencez ; rien n’a été changé.
# $path: l’endroit
# $value
error-duplicate = « { $value } » figure deux fois, la seconde à « { $path } ».
error-duplicate-do = N’en gardez qu’une, puis recommencez ; rien n’a été changé.
# $file
# $limit
error-too-large = Le fichier « { $file } » dépasse { $limit } Mo.
error-too-large-do = Vérifiez que c’est le bon fichier, ou choisissez-en un plus léger.

# $file: le nom du fichier
error-not-picture = Le fichier « { $file } » n’est pas une image que Jauge sait lire.
error-not-picture-do = Choisissez un fichier PNG, JPEG ou SVG ; le logo n’a pas changé.
# $file: le nom du fichier
# $limit: pixels de côté
error-picture-side = L’image « { $file } » a plus de { $limit } pixels de côté.
error-picture-side-do = Choisissez-en une plus petite : 1200 pixels de large suffisent à un logo.
# $file: le nom du fichier
error-picture-parts = Le dessin « { $file } » contient du texte ou des images, qui ne s’imprimeraient pas partout pareil.
error-picture-parts-do = Demandez-le avec les textes convertis en tracés, ou choisissez la version PNG du logo.
# $file: le nom du fichier
error-picture-unseen = Sur du papier blanc, on ne verrait rien du logo « { $file } ».
error-picture-unseen-do = C’est sans doute la version pour fond sombre : choisissez celle pour fond clair.

## Le reste

# $detail: pour qui développe
error-internal = Quelque chose d’imprévu est arrivé : { $detail }.
error-internal-do = Recommencez ; si cela revient, signalez-le avec cette phrase. Ce qui était enregistré l’est toujours.
