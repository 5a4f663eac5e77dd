### Aides extérieures : termes du Québec et du Canada francophone

## amo

provider-amo = Accompagnement en gestion de projet numérique
provider-amo-without-money = Sans argent, empruntez le cahier des charges d’un lieu qui vient de changer, demandez une relecture à votre réseau, au conseil régional de la culture ou à son agente ou agent de développement culturel numérique (ADN), ou partagez une même mission entre lieux qui changent la même année.

## vendor-onboarding

provider-vendor-onboarding = Accompagnement par le fournisseur
provider-vendor-onboarding-what = Le fournisseur de votre outil, ou une personne qu’il a formée, qui l’installe avec vous et apprend à l’équipe à s’en servir.
provider-vendor-onboarding-without-money = Sans argent, cherchez les aides en ligne et les séances collectives du fournisseur, et montez avec les lieux voisins qui ont le même outil un groupe où chacun montre ce qu’il sait faire.

## developer

provider-developer-precautions =
    Demandez d’abord à vos fournisseurs si un connecteur existe déjà
    Ne reliez pas un outil que vous allez quitter
    Prévoyez l’entretien de chaque année et nommez qui surveille l’échange
    Le code, les clés et les comptes appartiennent au lieu
    Un contrat règle l’accès aux renseignements personnels, et les essais se font sur des données inventées
provider-developer-without-money = Sans argent, écrivez à deux une méthode d’export et d’import régulière, demandez le connecteur à votre fournisseur avec d’autres lieux, ou partagez la commande entre lieux qui ont les mêmes outils.

## data-analyst

provider-data-analyst-precautions =
    Les indicateurs se définissent avec l’équipe, pas pour elle
    Ne transmettez que les champs nécessaires, sans noms si possible
    Préférez quelqu’un qui connaît le spectacle, les abonnements et les billets de faveur
    Exigez des fichiers que vous pourrez rouvrir et refaire
provider-data-analyst-questions =
    Quelles questions ne pourrez-vous pas traiter avec nos données ?
    Comment traitez-vous les billets de faveur, les groupes et les dates reportées ?
    Qui, chez nous, saura refaire ce tableau de bord l’an prochain ?
    Que deviennent nos données chez vous à la fin ?

## data-scientist

provider-data-scientist = Scientifique de données

## data-designer

provider-data-designer = Designer de données
provider-data-designer-what = Une personne qui met vos chiffres en forme pour qu’un conseil d’administration, un bailleur de fonds ou le public les comprenne d’un coup d’œil.

## privacy-counsel

provider-privacy-counsel = Conseil en protection des renseignements personnels
provider-privacy-counsel-what = Une personne spécialiste du droit des renseignements personnels, qui met vos fichiers, vos contrats et vos procédures en règle avec vous.
provider-privacy-counsel-why = Cette aide se justifie quand une pratique de base manque (personne responsable, consentement, contrats, accès), et avant un transfert, un nouveau système ou une mise en commun de données.
provider-privacy-counsel-deliverables =
    Inventaire des renseignements personnels et de leurs usages
    Clauses à signer avec chaque fournisseur
    Évaluation des facteurs relatifs à la vie privée (ÉFVP) quand elle est nécessaire
    Mentions d’information et textes de consentement
    Marche à suivre et registre en cas d’incident de confidentialité
    Liste de ce qui reste à faire, par ordre d’urgence
provider-privacy-counsel-questions =
    Quels documents aurons-nous en main à la fin, et saurons-nous les tenir ?
    Quels lieux culturels avez-vous déjà accompagnés ?
    Que traiteriez-vous le premier mois ?
    En combien de temps répondez-vous lors d’un incident de confidentialité ?
provider-privacy-counsel-without-money = Sans argent, partez des modèles gratuits de l’autorité de surveillance, réglez d’abord les contrats et les accès, et voyez si votre réseau, votre municipalité ou un groupe de lieux peut partager une même personne-ressource.

## security-advisor

provider-security-advisor-without-money = Sans argent, faites à deux la liste des comptes, fermez ceux des personnes parties, essayez une restauration, et demandez une relecture à votre municipalité, à votre réseau ou à un lieu voisin mieux équipé.

## data-trainer

provider-data-trainer-mission = Bâtir avec le lieu un programme court sur ses propres fichiers, du tableur à la protection des renseignements personnels. Former l’essentiel de l’équipe et laisser des fiches pour les personnes qui arriveront ensuite.
provider-data-trainer-precautions =
    Rendez anonymes les exercices tirés de vos fichiers
    Groupez billetterie, communications et administration dans la même séance
    Plusieurs séances courtes valent mieux qu’une longue journée
    Demandez avant de signer ce que les subventions à la formation peuvent couvrir
provider-data-trainer-budget = Faites chiffrer la préparation sur vos fichiers, les séances, les fiches et une séance de retour, et joignez la demande de subvention à la formation.

## survey-researcher

provider-survey-researcher-what = Une personne ou une firme qui interroge les publics, présents et absents, avec une méthode que l’on peut expliquer.
provider-survey-researcher-precautions =
    Écrivez d’abord la décision qui en dépend
    Demandez l’accord des personnes et n’exigez pas leur nom
    Reprenez les questions d’une étude connue pour pouvoir vous comparer
    Faites-vous rendre les données, pas seulement le rapport
    Pensez aux groupes, au milieu scolaire et aux entrées gratuites
provider-survey-researcher-without-money = Sans argent, posez cinq questions à la sortie de quelques spectacles, rejoignez l’étude d’un réseau, ou proposez le terrain à un programme universitaire.

## digital-agent

provider-digital-agent = Agent·e de développement culturel numérique (ADN), conseil régional de la culture
provider-digital-agent-what = Une agente ou un agent de développement culturel numérique (ADN), souvent rattaché à un conseil régional de la culture ou à un réseau, dont le rôle est d’orienter les organismes culturels dans leurs premiers pas numériques.
provider-digital-agent-mission = Faire le point avec l’équipe, l’aider à choisir le premier chantier et lui dire qui a déjà fait ce chemin. Signaler les ateliers, les personnes et les subventions qui lui sont ouvertes.
provider-digital-agent-deliverables =
    Une rencontre pour faire le point
    Une orientation écrite d’une page
    Un atelier, souvent collectif
    Des noms à appeler et des subventions à demander
provider-digital-agent-precautions =
    Vérifiez que le dispositif existe toujours et vous concerne
    Venez avec une question et ce diagnostic
    Ne demandez pas de faire à votre place : la personne oriente
    Notez les dates limites des subventions
provider-digital-agent-questions =
    Quelles subventions pourrions-nous demander cette année, et avant quelle date ?
    Quels lieux proches ont traité la même question ?
    Quel atelier nous conseillez-vous de suivre d’abord ?
    Pouvez-vous relire notre demande ou notre cahier des charges ?
provider-digital-agent-without-money = C’est justement l’aide à demander quand il n’y a pas d’argent ; si votre région n’a plus d’ADN, un lieu voisin un peu plus avancé peut tenir ce rôle le temps d’un café.

## pooling-operator

provider-pooling-operator-precautions =
    Écrivez le but avant de verser la moindre donnée
    Vérifiez que personne ne peut être reconnu, ni dans le public, ni votre lieu si vous ne le souhaitez pas
    Sachez comment sortir et ce que deviennent vos données
    Sachez qui voit quoi, bailleurs de fonds compris

## shared-employee

provider-shared-employee = Emploi partagé entre organismes
provider-shared-employee-deliverables =
    Description de poste commune
    Calendrier de présence dans chaque lieu
    Procédures écrites chez chacun
    Point de suivi avec la direction à dates fixes
provider-shared-employee-budget = Demandez le coût complet de votre part (salaire, cotisations, déplacements, matériel, gestion), la durée d’engagement et les conditions de retrait.

## freelance-coordinator

provider-freelance-coordinator-what = Une personne pigiste, quelques jours par mois, qui met de l’ordre entre plusieurs chantiers et fait avancer chacun.

## Pourquoi pas maintenant

reason-foundations-first = Une pratique de base n’est pas encore assurée (personne responsable, consentement, contrats, accès) : réglez-la avant de mettre des données en commun.

## Avant de confier des données

checklist-intro = Cette mission peut toucher des renseignements personnels. Cochez chaque ligne avant d’envoyer le moindre fichier ; une ligne qui manque est une bonne raison d’attendre.
checklist-items =
    Le but est écrit, en une phrase
    Seuls les champs nécessaires sont transmis, ou un extrait sans noms
    Les personnes ont donné leur accord, ou la loi permet cet usage : c’est vérifié
    Le contrat est signé, avec les clauses que la loi demande
    Le lieu d’hébergement est connu
    L’évaluation des facteurs relatifs à la vie privée (ÉFVP) est faite, si elle est nécessaire
    Chaque personne a son compte, sans mot de passe partagé
    L’envoi passe par un canal sûr, jamais par une simple pièce jointe
    La fin est prévue : restitution, effacement, et preuve des deux
    L’opération figure à l’inventaire des renseignements personnels
