### Modèle de maturité, dimension « Outils et interopérabilité » : textes des niveaux et des pratiques.

## Dimension

dim-tools = Outils et interopérabilité
dim-tools-about = Vos outils conviennent au travail, se parlent entre eux et peuvent être quittés sans perdre vos données.
dim-tools-1 = Une partie du travail avec les outils tient encore au hasard : choix hérités, ressaisie, apprentissage en solitaire ou départ jamais essayé.
dim-tools-2 = Des comparaisons, des exports ou des formations ont eu lieu, mais au coup par coup, souvent grâce à une seule personne.
dim-tools-3 = Pour l’essentiel, les outils répondent à un besoin écrit, s’échangent des données selon une méthode connue et peuvent être quittés.
dim-tools-4 = Les outils sont revus chaque année avec les personnes qui s’en servent ; les échanges sont surveillés et les exports testés de nouveau.
dim-tools-5 = Les outils se choisissent avec d’autres lieux, les données ne se saisissent qu’une fois et un changement d’outil a été répété.

## tools-fit

q-tools-fit-name = Choix des outils selon les besoins
q-tools-fit = Comment choisissez-vous vos outils : billetterie, fichier des publics, planning, comptabilité ?
q-tools-fit-help = Pensez au dernier outil acheté ou renouvelé : qu’y avait-il d’écrit, combien d’offres aviez-vous, et qui était autour de la table ?
q-tools-fit-1 = Les outils étaient là avant l’équipe actuelle ou se sont imposés d’eux-mêmes. Personne ne saurait expliquer pourquoi ceux-là.
q-tools-fit-2 = Un autre outil a été regardé au hasard d’une rencontre ou d’une démonstration. Le besoin n’était écrit nulle part.
q-tools-fit-3 = Pour le dernier choix, le besoin a été écrit, plusieurs offres comparées, et l’accompagnement chiffré en plus de la licence.
q-tools-fit-4 = Les outils, choisis sur un besoin écrit, sont revus chaque année avec les personnes qui s’en servent. Pour chacun, on décide : garder, régler ou changer.
q-tools-fit-5 = Les outils se choisissent avec d’autres lieux. La grille de critères est commune et ressert d’un choix à l’autre.
q-tools-fit-why = Un outil mal choisi se paie tous les jours, en contournements et en tableurs parallèles. Une billetterie se garde souvent des années : quelques heures passées à écrire le besoin évitent de signer pour des fonctions inutiles et d’oublier celle qui manquera le soir de la première.
q-tools-fit-step-2 = Regarder au moins un autre outil que celui en place
q-tools-fit-climb-2 = Choisissez l’outil qui fait perdre le plus de temps. Demandez à deux lieux voisins ce qu’ils utilisent et ce qui les agace, puis assistez à une démonstration. Une demi-journée suffit.
q-tools-fit-step-3 = Écrire le besoin et comparer plusieurs offres avant le prochain choix
q-tools-fit-climb-3 = Réunissez billetterie, communication et administration une heure : chaque personne cite les trois gestes qu’elle fait le plus et ce qui bloque. Résumez le tout en une page, envoyez-la à trois éditeurs et demandez à chacun le coût de la reprise des données, de la formation et de l’assistance. Désignez qui suit le dossier et qui peut prendre le relais.
q-tools-fit-step-4 = Faire chaque année le bilan des outils avec les personnes qui s’en servent
q-tools-fit-climb-4 = En fin de saison, prenez la liste des outils et consacrez dix minutes à chacun : ce qu’il coûte, ce qu’il fait gagner, ce qui manque. Notez une décision par outil : garder, régler ou changer. Une matinée par an suffit à une petite équipe.
q-tools-fit-step-5 = Choisir avec d’autres lieux, sur une grille de critères commune
q-tools-fit-climb-5 = Proposez à votre réseau de mettre en commun une grille de critères et vos retours d’expérience. Au prochain choix, menez la comparaison avec plusieurs lieux, puis complétez la grille avec ce que vous aurez appris.
q-tools-fit-unlocks = Vous signez en sachant pourquoi, vous discutez avec l’éditeur sur une page écrite, et le conseil d’administration comprend la dépense.
q-tools-fit-unknown = Demandez à la personne qui a signé le dernier contrat, ou cherchez le devis et les échanges de l’époque. Si rien ne se retrouve, c’est sans doute le premier échelon.
q-tools-fit-na = Presque jamais : même un tableur ou un outil prêté se choisit. C’est une réponse juste si un autre organisme, une ville par exemple, impose tous vos outils sans vous consulter.

## tools-flows

q-tools-flows-name = Circulation des données entre outils
q-tools-flows = Comment les données passent-elles d’un outil à l’autre : billetterie, newsletter, site, comptabilité ?
q-tools-flows-help = Suivez un spectacle ou l’adresse d’une personne abonnée : combien de fois l’information est-elle tapée à la main, et par qui ?
q-tools-flows-1 = Tout se ressaisit à la main : le même spectacle est tapé dans la billetterie, sur le site, puis dans le planning.
q-tools-flows-2 = De temps en temps, quelqu’un exporte un fichier d’un outil et le charge dans un autre, de mémoire.
q-tools-flows-3 = Les exports et les imports ont lieu à dates régulières, selon une méthode écrite que deux personnes savent suivre.
q-tools-flows-4 = Un connecteur ou une API transfère les données. Une personne désignée veille sur l’échange, et les pannes sont notées et corrigées.
q-tools-flows-5 = Chaque spectacle est saisi une seule fois, dans un format partagé, et part de là vers la billetterie, le site et les agendas.
q-tools-flows-why = Chaque ressaisie prend du temps et invente des erreurs : une heure de spectacle fausse sur le site, un tarif oublié, une personne désabonnée qui reçoit encore vos messages. Le temps gagné sur la copie se retrouve à l’accueil et auprès des publics.
q-tools-flows-step-2 = Remplacer une première ressaisie par un export de fichier
q-tools-flows-climb-2 = Repérez la ressaisie la plus longue, souvent celle qui va de la billetterie à la newsletter. Cherchez le bouton d’export avec la personne qui fait ce travail et essayez-le sur une petite liste. Comptez deux heures, en vérifiant le résultat ligne par ligne.
q-tools-flows-step-3 = Fixer des dates d’échange et écrire la méthode, à deux
q-tools-flows-climb-3 = La personne qui fait l’export l’écrit en une page, avec des captures d’écran. Une autre le refait seule, en suivant la page, et corrige ce qui n’est pas clair. Inscrivez les dates dans le calendrier de l’équipe : une demi-journée par échange suffit en général.
q-tools-flows-step-4 = Mettre en place un connecteur surveillé pour l’échange le plus lourd
q-tools-flows-climb-4 = Demandez d’abord aux deux éditeurs si un connecteur existe déjà. Faites-le essayer sur quelques fiches, puis désignez qui vérifie chaque semaine que tout est passé et qui appeler en cas de panne. Prévoyez l’entretien chaque année : un connecteur finit par casser quand un outil change.
q-tools-flows-step-5 = Saisir chaque spectacle une seule fois, dans un format partagé
q-tools-flows-climb-5 = Décidez, avec la programmation, la communication et la technique, dans quel outil un spectacle naît. Adoptez un format que d’autres lisent aussi (agendas, réseau, coproducteurs), puis faites-en partir tous les autres usages. Le chantier se mène sur une saison, en gardant un œil sur les corrections de dernière minute.
q-tools-flows-unlocks = Les heures passées à recopier reviennent à l’équipe, et le public lit partout la même date, le même tarif et le même titre.
q-tools-flows-unknown = Demandez à la billetterie, à la communication et à la comptabilité ce qu’elles recopient chaque semaine. La carte des données, dans les inventaires, aide à le voir d’un coup d’œil.
q-tools-flows-na = C’est une réponse juste si un seul outil fait tout, ou si vous n’en avez qu’un. Dès que deux outils parlent du même spectacle ou de la même personne, la question vous concerne.

## tools-export

q-tools-export-name = Possibilité de partir avec ses données
q-tools-export = Qu’avez-vous déjà essayé pour pouvoir quitter vos principaux outils avec toutes vos données ?
q-tools-export-help = Commencez par la billetterie : quand un export complet a-t-il été fait, qui l’a ouvert, et que prévoit le contrat à son terme ?
q-tools-export-1 = Personne n’a jamais essayé. Aucun export complet de la billetterie ou du fichier des publics n’a été demandé ni ouvert.
q-tools-export-2 = Un export partiel a été vu : une liste d’adresses ou les ventes d’une saison, sans l’historique ni les liens entre les fichiers.
q-tools-export-3 = L’export complet des principaux outils a été fait et relu hors de ces outils, dans un format ouvert. Le contrat prévoit ce droit.
q-tools-export-4 = L’export complet est refait chaque année. Son contenu est vérifié, et la date du test est notée pour chaque outil.
q-tools-export-5 = Un changement d’outil a été répété : les données exportées ont été chargées ailleurs, et le travail courant y a été essayé.
q-tools-export-why = Des années de relations avec votre public dorment dans un outil qui ne vous appartient pas. Si l’éditeur ferme, augmente ses tarifs ou est racheté, l’export est votre seule porte de sortie. Mieux vaut savoir qu’elle s’ouvre avant d’en avoir besoin.
q-tools-export-step-2 = Faire un premier export, même partiel, et l’ouvrir
q-tools-export-climb-2 = Avec la personne qui gère la billetterie, cherchez la fonction d’export et sortez une liste. Ouvrez-la dans un tableur, notez ce qu’elle contient et ce qui manque. Une heure suffit ; effacez ensuite la copie si elle contient des données personnelles.
q-tools-export-step-3 = Tester l’export complet et faire inscrire ce droit au contrat
q-tools-export-climb-3 = Demandez par écrit à l’éditeur comment obtenir toutes vos données, dans quel format et sous quel délai. À deux, en une demi-journée par outil, faites l’export, relisez-le hors de l’outil et comparez quelques totaux. Au prochain renouvellement, faites écrire la restitution et l’effacement en fin de contrat.
q-tools-export-step-4 = Refaire le test chaque année et noter la date pour chaque outil
q-tools-export-climb-4 = Choisissez une date calme, par exemple la fin de saison, et inscrivez-la dans le calendrier de l’équipe. Refaites l’export, comparez le nombre de fiches et de ventes avec l’outil, notez la date et l’écart. La personne suppléante s’en charge une année sur deux.
q-tools-export-step-5 = Répéter un changement d’outil sur une copie des données
q-tools-export-climb-5 = Demandez une version d’essai d’un autre outil, ou l’aide d’un lieu qui l’utilise. Chargez-y une copie, de préférence anonymisée, puis essayez les gestes d’un jour ordinaire : vendre, rembourser, sortir la liste d’entrée. Écrivez ce qui s’est perdu et ce qu’il faudrait demander à l’éditeur.
q-tools-export-unlocks = Vous gardez le choix : négocier, changer d’outil ou faire face à une fermeture sans perdre la mémoire de vos publics.
q-tools-export-unknown = Demandez à la personne qui administre la billetterie si un export complet a déjà été ouvert. Le contrat ou les conditions générales disent ce que devient votre fichier à la fin.
q-tools-export-na = Presque jamais : même une billetterie tenue par un tiers garde la trace de vos publics, et un tableur peut se perdre. Répondez ainsi seulement si aucun outil ne conserve de données pour vous.

## tools-onboarding

q-tools-onboarding-name = Prise en main des outils
q-tools-onboarding = Comment l’équipe apprend-elle à se servir de ses outils, puis à mieux s’en servir ?
q-tools-onboarding-help = Pensez à la dernière personne arrivée : qui lui a montré la billetterie, avec quel document, et qu’a-t-elle appris depuis ?
q-tools-onboarding-1 = Chaque personne apprend seule, en essayant. Quand quelqu’un arrive, tout est à redécouvrir.
q-tools-onboarding-2 = L’éditeur a formé l’équipe une journée, à l’achat. Il n’y a rien eu depuis, et les personnes arrivées ensuite font sans.
q-tools-onboarding-3 = Des séances de suivi ont lieu après la mise en route, et des fiches d’astuces écrites sont à la portée de toute l’équipe.
q-tools-onboarding-4 = Une fois par an, l’usage réel des outils est mesuré. Chaque fonction payée et inutilisée fait l’objet d’une décision : l’apprendre ou y renoncer.
q-tools-onboarding-5 = L’équipe participe à un groupe d’utilisateurs avec d’autres lieux : astuces, fiches et demandes à l’éditeur y sont communes.
q-tools-onboarding-why = Un outil ne vaut que par ce que l’équipe sait en faire. Beaucoup de lieux paient des fonctions qu’ils n’ouvrent jamais, puis font la même chose à la main. Et lorsque la personne qui savait s’en va, une partie de l’outil part avec elle.
q-tools-onboarding-step-2 = Obtenir une séance de formation de l’éditeur sur l’outil principal
q-tools-onboarding-climb-2 = Relisez le contrat : une formation y est parfois comprise. Demandez une séance à distance sur vos propres tâches, avec deux personnes présentes, et le droit de l’enregistrer. Préparez cinq questions : une demi-journée en tout.
q-tools-onboarding-step-3 = Prévoir des séances de suivi et écrire des fiches d’astuces
q-tools-onboarding-climb-3 = Fixez deux séances dans l’année, quelques semaines après un changement puis avant l’ouverture de saison. À chaque question résolue, la personne qui a trouvé écrit cinq lignes dans un document commun. Désignez qui tient ces fiches et qui prend le relais.
q-tools-onboarding-step-4 = Mesurer l’usage et décider du sort des fonctions inutilisées
q-tools-onboarding-climb-4 = Une fois par an, listez les fonctions payées et notez pour chacune qui s’en sert et à quelle fréquence. Décidez ensemble : l’apprendre, la confier à quelqu’un ou ne plus la payer. Deux heures par outil suffisent.
q-tools-onboarding-step-5 = Rejoindre ou lancer un groupe d’utilisateurs avec d’autres lieux
q-tools-onboarding-climb-5 = Demandez à l’éditeur ou à votre réseau qui utilise le même outil près de chez vous. Proposez deux rencontres par an, un ordre du jour court, des fiches mises en commun et une liste de demandes portée à plusieurs.
q-tools-onboarding-unlocks = L’équipe gagne du temps avec ce que vous payez déjà, et une arrivée ou un remplacement se prépare en jours plutôt qu’en mois.
q-tools-onboarding-unknown = Demandez à la dernière personne arrivée comment elle a appris, et à celle qui administre l’outil ce que l’éditeur propose. Cherchez aussi s’il existe des fiches.
q-tools-onboarding-na = Presque jamais : dès qu’un outil sert chaque semaine, il s’apprend. Une personne seule y gagne aussi, car quelqu’un devra un jour la remplacer.
