### Réglages.

settings-title = Réglages
settings-lead = Ces choix valent pour vous, sur cet ordinateur. Ils ne changent rien au dossier.
settings-back = Revenir

## Langue et apparence

settings-look = Langue et apparence
settings-locale = Langue et région
settings-locale-hint = La région choisit les mots (courriel ou e-mail, par exemple). Le pays du lieu, dans le profil, choisit la loi.
settings-locale-fr = Français
settings-locale-fr-CA = Français (Québec et Canada)
settings-locale-fr-FR = Français (France)
settings-locale-en = English
settings-locale-en-CA = English (Canada)
settings-theme = Couleurs
settings-theme-system = Comme le système
settings-theme-light = Claires
settings-theme-dark = Sombres
settings-size = Taille du texte
settings-size-hint = Aussi au clavier : Ctrl et +, Ctrl et −, Ctrl et 0 pour revenir à 100 %.
settings-size-usual = 100 %
settings-size-larger = 115 %
settings-size-large = 130 %
settings-size-largest = 150 %
settings-motion = Les mouvements à l’écran suivent le réglage de votre système.
# $name (text): le réglage, comme « Taille du texte »
settings-changed = Réglage changé : { $name }

## Questions

settings-questions = Questions
settings-display = Affichage
settings-display-one = Une question à la fois
settings-display-whole = Toute une dimension sur une page
settings-form = Questions posées
settings-form-full = Toutes
settings-form-short = L’essentiel seulement
settings-shortcuts = Répondre avec une seule touche
settings-shortcuts-hint = Les touches seules n’agissent jamais pendant que vous écrivez.

## Touches

settings-keys = Au clavier
settings-keys-lead = Tout se fait aussi sans souris : la touche de tabulation passe d’un élément à l’autre, dans l’ordre de la lecture.
settings-keys-see = Voir tous les raccourcis clavier

## Aide

settings-help = Aide
settings-help-about = Comment marche Jauge, le guide de la première heure, le glossaire et la déclaration d’accessibilité.
settings-help-open = Ouvrir l’aide

## Données

settings-data = Vos données
settings-data-nothing = Rien n’est envoyé, jamais : Jauge ne se connecte à aucun réseau, ne mesure pas votre usage et ne demande aucun compte.
settings-data-file = Un dossier est un seul fichier. Il se copie, se range et se sauvegarde comme un document : fermez-le d’abord.
# $file: nom du fichier
# $folder: dossier de l’ordinateur
settings-data-where = Le dossier ouvert est { $file }, dans { $folder }.
settings-data-none = Aucun dossier n’est ouvert. Les nouveaux vont dans vos documents, sous « Jauge ».
settings-data-example = L’exemple n’est pas un fichier : il n’est gardé nulle part.
settings-data-folder = Voir où il est rangé

## À propos

settings-about = À propos
# $version
settings-version = Jauge { $version }
# $edition
settings-edition = Édition { $edition } du modèle
settings-licence = Jauge est un logiciel libre, sous licence MIT ou Apache 2.0, au choix.
settings-others = Il repose sur d’autres logiciels libres, dont Tauri, Svelte, SQLite et Fluent. Leur liste et leurs licences accompagnent son code (THIRD-PARTY.md).
settings-fonts = Les caractères sont Source Serif 4 et Source Sans 3, de Frank Grießhammer et Paul D. Hunt pour Adobe, sous licence SIL Open Font License 1.1.
settings-method = Le modèle s’inspire de travaux publics québécois et français, sans reprendre aucun questionnaire existant ni prétendre à une équivalence.
