### Les erreurs : ce qui est arrivé (error-<code>), puis que faire (error-<code>-do). Une phrase courte chacune.

## Le dossier

# $file
error-not-a-dossier = Le fichier « { $file } » n’est pas un dossier Jauge.
error-not-a-dossier-do = Choisissez un fichier dont le nom finit par « .jauge », ou commencez un dossier.
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
error-missing = « { $file } » est introuvable.
error-missing-do = Regardez s’il a été renommé ou déplacé, ou rebranchez la clé ou le disque où il se trouve.
# $file
error-exists = Un fichier « { $file } » existe déjà à cet endroit.
error-exists-do = Choisissez un autre nom ou un autre endroit.
# $file
error-refused = L’ordinateur ne permet ni de lire ni d’écrire « { $file } » à cet endroit.
error-refused-do = Choisissez un autre endroit, ou demandez de l’aide à la personne qui s’occupe de cet ordinateur.
# $file
error-disk-full = Il n’y a plus de place sur le disque pour écrire « { $file } ».
error-disk-full-do = Libérez de la place, puis recommencez ; ce qui était enregistré l’est toujours.
error-read-only = Ce dossier peut être lu, pas modifié.
error-read-only-do = Pour le modifier, copiez le fichier dans vos documents ; si c’est l’exemple, commencez votre propre dossier.

## Le diagnostic

# $assessment
error-frozen = Le diagnostic « { $assessment } » est terminé : il ne change plus.
error-frozen-do = Choisissez un diagnostic encore ouvert, ou rouvrez celui-ci pour en corriger une copie.
# $assessment
error-no-assessment = Ce dossier n’a pas de diagnostic « { $assessment } ».
error-no-assessment-do = Choisissez un des diagnostics du dossier.
error-no-dossier = Aucun dossier n’est ouvert.
error-no-dossier-do = Ouvrez un dossier ou commencez-en un.

## Ce qui a été saisi

# $path: l’endroit
# $value
error-invalid = « { $value } » ne convient pas à cet endroit : { $path }.
error-invalid-do = Corrigez, puis recommencez ; rien n’a été changé.
# $path: l’endroit
# $limit
error-too-long = « { $path } » dépasse sa limite de { $limit }.
error-too-long-do = Raccourcissez, puis recommencez.

## Le fichier d’échange

# $file
# $line
# $column
error-not-json = Le fichier « { $file } » ne peut pas être lu : il est mal écrit à la ligne { $line }, colonne { $column }.
error-not-json-do = Demandez-en une nouvelle copie, ou enregistrez-le de nouveau à partir de Jauge ; rien n’a été changé.
# $file
error-not-exchange = Le fichier « { $file } » n’est pas un fichier d’échange de Jauge.
error-not-exchange-do = Choisissez un fichier exporté par Jauge ; rien n’a été changé.
# $file
error-not-providers = Le fichier « { $file } » n’est pas une liste d’aides extérieures pour Jauge.
error-not-providers-do = Demandez à votre réseau une liste au format de Jauge ; rien n’a été changé.
# $found: la version du fichier
error-exchange-version = Ce fichier est au format numéro { $found }, que cette version de Jauge ne sait pas lire.
error-exchange-version-do = Installez la dernière version de Jauge, ou demandez le fichier au format numéro 1 ; rien n’a été changé.
# $path: l’endroit
error-unknown-field = Ce fichier contient une case que Jauge ne connaît pas : { $path }.
error-unknown-field-do = Demandez un fichier corrigé à qui vous l’a donné, ou retirez cette case ; rien n’a été changé.
# $path: l’endroit
error-missing-field = Il manque quelque chose dans ce fichier : { $path }.
error-missing-field-do = Demandez un fichier complet à qui vous l’a donné, ou ajoutez ce qui manque ; rien n’a été changé.
# $edition
error-unknown-edition = Ce dossier pose les questions de l’édition « { $edition } », que cette version de Jauge n’a pas.
error-unknown-edition-do = Installez la dernière version de Jauge ; rien n’a été changé.
error-bad-edition = Les questions de l’édition « { $edition } » ne peuvent pas être utilisées : la première faute est dans { $path }, ligne { $line }.
error-bad-edition-do = Demandez à votre réseau une édition corrigée ; rien n’a été changé.
# $value
error-unknown-practice = Aucune question de Jauge ne porte le nom « { $value } ».
error-unknown-practice-do = Corrigez ce nom, puis recommencez ; rien n’a été changé.
# $path: l’endroit
# $value
error-unknown-reference = « { $path } » renvoie à « { $value } », qui n’existe pas.
error-unknown-reference-do = Corrigez ce renvoi ou ajoutez ce qui manque, puis recommencez ; rien n’a été changé.
# $path: l’endroit
# $value
error-duplicate = « { $value } » s’y trouve deux fois ; la seconde est ici : { $path }.
error-duplicate-do = N’en gardez qu’une, puis recommencez ; rien n’a été changé.
# $file
# $limit
error-too-large = Le fichier « { $file } » dépasse { $limit } Mo.
error-too-large-do = Vérifiez que c’est le bon fichier, ou choisissez-en un plus léger.

# $file: le nom du fichier
error-not-picture = Le fichier « { $file } » n’est pas une image que Jauge sait lire.
error-not-picture-do = Choisissez un fichier PNG, JPEG ou SVG ; le logo n’a pas changé.
# $file: le nom du fichier
# $limit: pixels de côté
error-picture-side = L’image « { $file } » a plus de { $limit } pixels de côté.
error-picture-side-do = Choisissez-en une plus petite : 1 200 pixels de large suffisent à un logo.
# $file: le nom du fichier
error-picture-parts = Le dessin « { $file } » contient du texte ou des images, qui ne s’imprimeraient pas partout pareil.
error-picture-parts-do = Demandez-le avec les textes convertis en tracés, ou choisissez la version PNG du logo.
# $file: le nom du fichier
error-picture-unseen = Sur du papier blanc, on ne verrait rien du logo « { $file } ».
error-picture-unseen-do = C’est sans doute la version pour fond sombre : choisissez celle pour fond clair.

## Le reste

# $detail: pour qui développe
error-internal = Quelque chose d’imprévu est arrivé : { $detail }.
error-internal-do = Recommencez ; si cela revient, signalez-le en citant cette phrase. Ce qui était enregistré l’est toujours.
