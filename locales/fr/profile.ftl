### Le profil du lieu, demandé en premier. Chaque code du fichier d’échange a son libellé : profile-<champ>-<code>.

profile-title = Décrivez votre lieu
profile-lead = Cinq minutes. Ces réponses écartent les questions qui ne vous concernent pas, disent quelle loi s’applique et nourrissent les conseils.
profile-optional = Seul le nom est nécessaire. Laissez vide ce que vous ne savez pas.
profile-error-title = Ce qui n’a pas pu être enregistré
profile-error-name = Écrivez le nom de votre lieu
# $limit (number)
profile-error-long = Raccourcissez ce nom : { $limit } caractères au plus
# $limit: « 1 000 000 »
profile-error-count = Écrivez un nombre entier de 0 à { $limit }, sans unité
# $limit: « 1 000 000 »
profile-error-quantity = Écrivez un nombre de 0 à { $limit }, avec deux décimales au plus
profile-unsaid = Non précisé
profile-yes = Oui
profile-no = Non
profile-continue = Passer aux questions
profile-overview = Vue d’ensemble

## Qui vous êtes

profile-who = Qui vous êtes
profile-name = Nom du lieu
profile-name-hint = Tel qu’il paraîtra en tête du rapport.
profile-country = Où êtes-vous ?
profile-country-hint = Le lieu décide de la loi citée, jamais de la langue.
profile-country-QC = Québec
profile-country-CA = Canada, hors Québec
profile-country-FR = France
profile-country-EU = Autre pays de l’Union européenne
profile-country-other = Ailleurs
profile-legal-form = Forme juridique
profile-legal-form-association = Association, organisme sans but lucratif
profile-legal-form-company = Entreprise privée
profile-legal-form-cooperative = Coopérative
profile-legal-form-public = Régie, service municipal ou organisme public
profile-legal-form-other = Autre forme
profile-disciplines = Que présentez-vous ?
profile-disciplines-theatre = Théâtre
profile-disciplines-dance = Danse
profile-disciplines-music = Musique
profile-disciplines-circus = Cirque, arts de la rue
profile-disciplines-puppetry = Marionnette
profile-disciplines-spoken-word = Conte, humour, parole
profile-disciplines-visual-arts = Arts visuels, expositions
profile-disciplines-screen = Cinéma, arts numériques
profile-disciplines-other = Autre

## Votre salle et votre saison

profile-hall = Votre salle et votre saison
profile-halls = Nombre de salles
profile-seats = Places en tout
profile-seats-hint = Assises et debout, toutes salles confondues.
profile-seats-unit = places
profile-activity = Votre activité suit
profile-activity-season = Une saison
profile-activity-festival = Un festival
profile-activity-both = Les deux
profile-staff = Personnes salariées
profile-staff-hint = En période ordinaire, à temps plein ou partiel.
profile-people-unit = personnes
profile-fte = En équivalents temps plein
profile-fte-unit = ETP
profile-volunteers = Bénévoles

## Avec votre public

profile-public = Votre travail avec le public
profile-own-ticketing = Gérez-vous votre propre billetterie ?
profile-own-ticketing-hint = Plutôt que celle d’un tiers : revendeur, ville, office de tourisme.
profile-newsletter = Envoyez-vous une newsletter ?
profile-online-sales = Vendez-vous des billets en ligne ?
profile-free-entry = Avez-vous des expositions ou des entrées gratuites ?
profile-schools = Accueillez-vous des groupes scolaires ?
profile-minors = Détenez-vous des données sur des mineurs ?
profile-minors-hint = Inscriptions à des ateliers, listes de classes, photos.
profile-pooling = Participez-vous à une mise en commun de données, d’outils ou de postes ?

## Moyens

profile-means = Vos moyens et vos projets
profile-tool-change = Quels outils pensez-vous changer d’ici un an ?
profile-tool-change-hint = Un changement se prépare : il pèse sur les conseils.
profile-tool-change-ticketing = Billetterie
profile-tool-change-crm = Relation avec les publics (CRM)
profile-tool-change-newsletter = Newsletter
profile-tool-change-website = Site web
profile-tool-change-planning = Planning et production
profile-tool-change-accounting = Comptabilité et paie
profile-tool-change-other = Un autre outil
profile-hours = Temps que l’équipe peut donner aux données
profile-hours-hint = Toutes personnes confondues. Les prochains pas tiendront dans ce temps.
profile-hours-unit = heures par mois
profile-retyping = Temps perdu à ressaisir
profile-retyping-hint = Recopier d’un outil à l’autre ce qui est déjà écrit quelque part.
profile-retyping-unit = heures par semaine
profile-budget = Pour une aide extérieure cette année, vous pouvez dépenser
profile-budget-hint = À peu près : aucun montant n’est demandé.
profile-budget-none = Rien
profile-budget-small = Un peu
profile-budget-medium = Une somme prévue au budget
profile-budget-large = Beaucoup

## Ce que cela change

profile-effects = Ce que cela change
profile-effects-law = La loi citée
profile-effects-no-law = Dites où se trouve le lieu : le rapport citera la loi qui s’y applique.
profile-effects-off = Questions écartées
profile-effects-none-off = Aucune question n’est écartée par ces réponses.
profile-effects-undo = Une question écartée reste accessible : on peut y répondre quand même.
