### Le glossaire : le mot, et ce qu’il veut dire avec un exemple pris dans un lieu

## Données

term-data-asset = actif de données
term-data-asset-means = Un ensemble de données qui a de la valeur pour le lieu et que l’on soigne comme un bien. Le fichier clients de la billetterie en est un, les comptages d’entrées d’une exposition aussi.
term-personal-data = donnée personnelle
term-personal-data-means = Tout ce qui permet de reconnaître une personne, seul ou en rapprochant plusieurs éléments. L’adresse e-mail d’une spectatrice, mais aussi la place qu’elle occupe chaque vendredi.
term-sensitive-data = donnée sensible
term-sensitive-data-means = Une donnée qui peut nuire gravement si elle s’ébruite : santé, handicap, opinions, croyances. La fiche médicale d’un stage d’enfants ou le besoin d’un fauteuil roulant en sont.
term-field = champ
term-field-means = Une case à remplir dans un formulaire ou une fiche, pour une seule information. Le code postal demandé à l’achat d’un billet est un champ.
term-duplicate = doublon
term-duplicate-means = La même personne, ou le même spectacle, présente deux fois dans un fichier. Une abonnée inscrite sous ses deux noms de famille reçoit deux brochures.
term-data-dictionary = dictionnaire des données
term-data-dictionary-means = Une page qui dit ce que veut dire chaque mot compté : ce que l’on compte et ce que l’on ne compte pas. Par exemple, si une invitation compte comme une entrée.
term-sample = échantillon
term-sample-means = Une petite partie que l’on examine pour se faire une idée du tout. Cent fiches tirées au hasard suffisent à voir si la saisie est juste.
term-metadata = métadonnées
term-metadata-means = Les données qui en décrivent d’autres. Pour la photo d’un spectacle : le titre, la date, le nom de la photographe et le droit de s’en servir.
term-open-data = données ouvertes
term-open-data-means = Des données publiées pour que chacun puisse les reprendre librement, sans même demander. Les dates et les lieux de votre saison peuvent en être ; la liste de vos spectateurs, jamais.
term-open-format = format ouvert
term-open-format-means = Une façon d’enregistrer un fichier que plusieurs logiciels savent lire, sans qu’il faille acheter celui qui l’a créé. Une liste d’abonnés en CSV s’ouvre dans n’importe quel tableur.

## Personnes et droit

term-controller = responsable de traitement
term-controller-means = L’organisation qui décide pourquoi et comment des données personnelles sont utilisées. Pour votre newsletter, c’est le lieu, même si un prestataire l’envoie.
term-processor = sous-traitant
term-processor-means = Un prestataire qui utilise des données personnelles pour vous et selon vos consignes. La société qui héberge votre billetterie en est un.
term-dpo = délégué à la protection des données (DPO)
term-dpo-means = La personne qui veille au respect des données personnelles et que le public peut joindre. Plusieurs lieux peuvent partager la même.
term-processing-register = registre des traitements
term-processing-register-means = La liste de ce que vous faites avec des données personnelles : quel fichier, dans quel but, pour combien de temps, qui y accède. Une ligne pour la newsletter, une pour la paie, une pour les groupes scolaires.
term-privacy-notice = mention d’information
term-privacy-notice-means = Le court texte qui dit aux gens pourquoi vous demandez leurs données, pour combien de temps et quels sont leurs droits. Il se lit sous le formulaire d’achat ou d’inscription.
term-consent = consentement
term-consent-means = Un oui clair, donné librement et que l’on peut retirer. Une case laissée vide, que la personne coche elle-même pour recevoir vos messages, en recueille un.
term-cookie = cookie
term-cookie-means = Un petit fichier qu’un site dépose sur l’appareil de qui le visite. Certains gardent le panier d’achat ; d’autres suivent la personne d’un site à l’autre et demandent son accord.
term-incident = incident (violation de données)
term-incident-means = Des données personnelles perdues, volées, modifiées ou vues par qui ne le devait pas. Une newsletter envoyée avec toutes les adresses visibles en est un.
term-impact-assessment = analyse d’impact (AIPD)
term-impact-assessment-means = Un examen écrit, fait avant de commencer, de ce qu’un projet pourrait faire subir aux personnes et de la façon de l’éviter. Par exemple, avant de choisir un CRM qui suit chaque achat du public.
term-retention-period = durée de conservation
term-retention-period-means = Le temps pendant lequel vous gardez une donnée avant de la supprimer ou de la rendre anonyme. Par exemple, les candidatures non retenues : un temps court, écrit d’avance.
term-anonymisation = anonymisation
term-anonymisation-means = Retirer d’un fichier tout ce qui permettrait de retrouver une personne, sans retour possible. Il reste « 42 billets vendus dans cette ville », et plus aucun nom.
term-pseudonymisation = pseudonymisation
term-pseudonymisation-means = Remplacer les noms par des codes, en gardant à part la liste qui permet de revenir en arrière. L’analyste voit « spectateur 1207 », et le lieu seul sait qui c’est.
term-hosting = hébergement
term-hosting-means = L’endroit où vos données se trouvent vraiment, sur les machines de quelqu’un d’autre. Une newsletter préparée à votre bureau est souvent hébergée dans un autre pays, dont la loi compte aussi.
term-two-factor = double authentification
term-two-factor-means = Deux preuves au lieu d’une pour entrer dans un outil : un mot de passe, puis un code reçu ou créé sur votre téléphone. Un mot de passe volé à la billetterie ne suffit plus.
term-charter = charte
term-charter-means = Une page qui dit ce que l’on s’engage à faire et à ne pas faire. Par exemple : « nous ne confions jamais une liste d’élèves à une IA ».
term-ai = IA (intelligence artificielle)
term-ai-means = Un programme qui imite un travail humain, écrire ou trier par exemple, à partir de très nombreux exemples. Ce que vous lui confiez, comme un fichier d’abonnés, peut être gardé ailleurs.

## Outils

term-crm = CRM
term-crm-means = Un outil qui réunit ce que vous savez de chaque contact : billets, dons, messages, rencontres. Il évite de demander trois fois la même chose à une abonnée ou à une école.
term-vendor = éditeur
term-vendor-means = La société qui conçoit un logiciel et vous le loue ou vous le vend. Celle de votre billetterie, par exemple.
term-onboarding = prise en main
term-onboarding-means = Les premières semaines avec un outil : le régler, apprendre à s’en servir, poser ses questions. À la billetterie, elle dure au moins jusqu’à la première ouverture des ventes.
term-retyping = ressaisie
term-retyping-means = Taper à la main dans un outil ce qui se trouve déjà dans un autre. Par exemple, recopier chaque lundi les nouveaux abonnés de la billetterie dans l’outil de newsletter.
term-interoperability = interopérabilité
term-interoperability-means = Le fait que deux outils puissent s’échanger des données sans que personne ne recopie. La billetterie qui met à jour les dates du site en est un exemple.
term-connector = connecteur
term-connector-means = Un lien tout prêt entre deux outils, qui fait passer les données de l’un à l’autre. Il envoie par exemple vers la newsletter les personnes qui l’ont demandée en achetant leur billet.
term-api = API
term-api-means = Une entrée prévue pour que d’autres programmes lisent ou écrivent dans un outil. Grâce à celle de la billetterie, votre site peut afficher les places qui restent ; quelqu’un doit veiller à ce que cela tienne.
term-full-export = export complet
term-full-export-means = Une copie de tout ce que l’outil sait, sortie de l’outil et lisible ailleurs. Pour la billetterie : les personnes, les ventes, les spectacles et les liens entre eux, pas seulement une liste d’adresses.
term-restore = restauration
term-restore-means = Remettre en place des données à partir de leur sauvegarde. Retrouver la liste des abonnements effacée hier en est une, et seul un essai prouve que cela marche.
term-markup = balisage
term-markup-means = Des repères cachés dans une page web, qui disent aux machines ce qu’elle contient : ceci est un titre, ceci est une date, ceci est une salle. Les moteurs de recherche s’en servent pour afficher votre spectacle.
term-identifier = identifiant
term-identifier-means = Un code propre à une seule chose, partout le même. Grâce à lui, deux artistes du même nom, ou deux spectacles du même titre, ne se confondent pas.
term-discoverability = découvrabilité
term-discoverability-means = La facilité avec laquelle on tombe en ligne sur ce que vous proposez, même sans vous connaître. Quelqu’un qui cherche « concert samedi » devrait trouver le vôtre.

## Chiffres

term-indicator = indicateur
term-indicator-means = Un chiffre choisi et défini pour suivre une question dans le temps. La part de personnes venues pour la première fois en est un.
term-house-capacity = jauge
term-house-capacity-means = Le nombre de places que vous pouvez proposer pour une représentation. Elle change avec la configuration : moins de places si la scène avance, plus si le public est debout.
term-occupancy-rate = taux de remplissage
term-occupancy-rate-means = La part des places proposées qui ont été prises. Cent cinquante entrées pour deux cents places font 75 % ; encore faut-il dire si les invitations comptent.
term-attendance = fréquentation
term-attendance-means = Le nombre d’entrées pendant une période. Une personne venue quatre fois dans la saison compte pour quatre entrées, pas pour quatre spectateurs.
term-new-audience = nouveau public
term-new-audience-means = Les personnes qui viennent pour la première fois, selon une règle écrite. Par exemple : aucun billet à leur nom depuis trois saisons.
term-comp-ticket = invitation (exonéré)
term-comp-ticket-means = Un billet remis gratuitement : artistes, presse, partenaires, équipe. Il occupe une place sans apporter de recette, d’où l’intérêt de le compter à part.
term-audience-group = groupe de publics (segment)
term-audience-group-means = Des personnes qui se ressemblent assez pour que le même message leur convienne. Par exemple, les familles venues aux vacances, ou les abonnés de plus de cinq ans.
term-campaign = campagne
term-campaign-means = Un ensemble de messages préparés pour un même but et sur un temps donné. L’ouverture des abonnements, avec son affiche, ses envois et ses publications, en est une.
term-observatory = observatoire
term-observatory-means = Un organisme qui recueille les chiffres de nombreux lieux et publie ce qu’ils disent ensemble. Il vous demande votre fréquentation et vous permet de vous situer.

## Travailler avec d’autres

term-deputy = personne suppléante
term-deputy-means = Celle qui prend le relais quand la personne responsable s’absente, et qui a déjà fait la tâche au moins une fois. Par exemple, une collègue de l’accueil qui sait ouvrir une vente.
term-data-literacy = littératie des données
term-data-literacy-means = Savoir lire un chiffre, se demander d’où il vient et s’en servir sans lui faire trop dire. Cela concerne toute l’équipe, de la direction au bar.
term-amo = AMO (assistance à maîtrise d’ouvrage)
term-amo-means = Une aide indépendante des vendeurs, qui se tient de votre côté : elle écrit vos besoins avec vous, compare les offres et vérifie ce qui est livré. Elle sert surtout au moment de changer de billetterie.
term-specifications = cahier des charges
term-specifications-means = Le document qui dit à tous les candidats ce dont vous avez besoin, dans l’ordre d’importance. Pour une billetterie : vendre au guichet, gérer les groupes scolaires, sortir toutes les données.
term-deliverable = livrable
term-deliverable-means = Ce qu’un prestataire doit vous remettre à la fin, décrit d’avance. Un fichier nettoyé, une notice ou une séance de formation en sont.
term-acceptance-test = recette
term-acceptance-test-means = L’essai que vous faites avant d’accepter un outil livré, liste en main : vendre, rembourser, imprimer, sortir la liste d’entrée. Rien à voir, ici, avec l’argent de la caisse.
term-pooling = mutualisation
term-pooling-means = Mettre en commun avec d’autres lieux des données, un outil ou un emploi, selon des règles écrites. Cinq lieux qui comptent leurs publics de la même façon peuvent se comparer.
term-co-presenter = coorganisateur
term-co-presenter-means = Un autre lieu ou un festival avec qui vous présentez le même spectacle. Vous vendez chacun des billets, et vos fichiers doivent pouvoir se rejoindre.

## Les mots de ce diagnostic

term-level = niveau
term-level-means = Une étape sur cinq, d’« épars » à « apprenant », qui dit comment une chose se fait aujourd’hui dans le lieu. Au niveau 3, la sauvegarde par exemple est automatique et connue de deux personnes.
term-rung = échelon
term-rung-means = Un pas d’un niveau au suivant, pour une seule pratique. Passer d’une sauvegarde faite à l’occasion à une sauvegarde automatique, c’est gravir un échelon.
term-foundation-practice = pratique socle
term-foundation-practice-means = Une pratique dont l’absence ne se rattrape pas ailleurs, comme les contrats, les accès ou la sauvegarde. De beaux tableaux n’effacent pas un fichier clients sans copie.
term-profile = profil du lieu
term-profile-means = Ce que vous dites du lieu avant les questions : taille, statut, activités, projets. Un lieu sans newsletter n’est pas interrogé sur ses envois.
