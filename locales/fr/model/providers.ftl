### Aides extérieures : qui elles sont, quand les appeler, quoi demander ; pourquoi pas maintenant ; avant de confier des données

## amo

provider-amo = Assistance à maîtrise d’ouvrage (AMO)
provider-amo-what = Une personne ou une petite équipe indépendante des vendeurs, qui aide un lieu à dire ce qu’il lui faut, à choisir, puis à vérifier ce qu’on lui livre.
provider-amo-why = Cette aide se justifie quand un changement notable se prépare, surtout de billetterie ou de CRM, ou quand les outils ne répondent plus au travail et qu’il faut choisir sans se tromper pour plusieurs années.
provider-amo-mission = Écouter l’équipe, écrire les besoins et le cahier des charges, puis comparer les offres avec l’équipe selon une grille convenue. Préparer ensuite l’essai avant ouverture et le passage de l’ancien outil au nouveau.
provider-amo-deliverables =
    État des lieux des outils et des échanges de données
    Besoins classés par importance et cahier des charges
    Tour du marché et grille de comparaison des offres
    Plan d’essai avant la mise en service
    Plan d’accompagnement de l’équipe pendant le changement
provider-amo-precautions =
    Aucune commission ni partenariat avec un vendeur : faites-le écrire
    Les documents vous appartiennent et restent modifiables
    Chaque étape a son prix et peut être la dernière
    Le travail se fait avec l’équipe, billetterie comprise, pas à côté d’elle
    Pour un petit outil bon marché, un simple essai suffit : gardez cette aide pour les choix qui engagent
provider-amo-questions =
    Avec quels vendeurs avez-vous des liens, et de quelle nature ?
    Quel lieu de notre taille avez-vous accompagné, et pouvons-nous l’appeler ?
    Combien de temps demanderez-vous à notre équipe, et quand ?
    Que nous restera-t-il en main si nous nous arrêtons après le cahier des charges ?
    Comment vérifierez-vous que toutes nos données peuvent sortir de l’ancien outil ?
provider-amo-budget = Faites chiffrer séparément l’état des lieux, le cahier des charges, le choix et le suivi, avec les déplacements et le nombre de rencontres ; prévoyez aussi les heures de l’équipe.
provider-amo-without-money = Sans argent, empruntez le cahier des charges d’un lieu qui vient de changer, demandez une relecture à votre réseau ou à une agence de votre région, ou partagez une même mission entre lieux qui changent la même année.

## vendor-onboarding

provider-vendor-onboarding = Accompagnement par l’éditeur
provider-vendor-onboarding-what = La société qui édite votre outil, ou une personne qu’elle a formée, qui l’installe avec vous et apprend à l’équipe à s’en servir.
provider-vendor-onboarding-why = Cette aide se justifie à l’arrivée d’un nouvel outil, ou quand l’outil en place est mal connu et que l’équipe en contourne la moitié.
provider-vendor-onboarding-mission = Régler l’outil sur la saison du lieu, reprendre les données et former chaque personne à ce qu’elle fait vraiment. Revenir après quelques semaines d’usage pour corriger, répondre et installer les premiers tableaux de bord.
provider-vendor-onboarding-deliverables =
    Outil réglé sur les tarifs, les salles et les droits d’accès du lieu
    Données reprises et vérifiées avec l’équipe
    Séances de formation par métier, enregistrées
    Premiers tableaux de bord et envois automatiques
    Mesure des ventes en ligne réglée et notée
provider-vendor-onboarding-precautions =
    Inscrivez l’accompagnement au cahier des charges et pesez-le dans la comparaison des offres
    Demandez des séances de suivi après l’ouverture des ventes
    Gardez les enregistrements et les supports
    Faites figurer l’export complet des données au contrat
    Ne réservez pas la formation à une seule personne
provider-vendor-onboarding-questions =
    Combien de séances après l’ouverture des ventes, et sous quel délai ?
    Qui nous répond un soir de première ?
    Qui reprend nos données, et comment vérifions-nous qu’il n’en manque pas ?
    Comment sortir toutes nos données, dans quel format et à quel prix ?
    Pouvons-nous parler à un lieu équipé depuis un an ?
provider-vendor-onboarding-budget = Faites chiffrer l’installation, la reprise des données, les séances de départ et celles de suivi, l’assistance et l’export final ; comparez les offres tout compris sur plusieurs années.
provider-vendor-onboarding-without-money = Sans argent, cherchez les aides en ligne et les séances collectives de l’éditeur, et montez avec les lieux voisins qui ont le même outil un groupe où chacun montre ce qu’il sait faire.

## developer

provider-developer = Développeur·euse, intégrateur·rice
provider-developer-what = Une personne technique qui relie vos outils pour que les données passent de l’un à l’autre sans être retapées.
provider-developer-why = Cette aide se justifie quand l’équipe perd chaque semaine des heures à recopier d’un outil dans un autre et qu’aucun lien tout fait n’existe.
provider-developer-mission = Construire le lien entre deux outils, l’essayer avec l’équipe sur une vente fictive et en écrire la notice. Le surveiller et l’entretenir ensuite chaque année, puisque les outils qu’il relie changeront.
provider-developer-deliverables =
    Lien en service entre les outils nommés
    Notice lisible par une personne non technique
    Essais à refaire après chaque mise à jour
    Alerte quand l’échange ne s’est pas fait
    Code, clés et comptes remis au lieu
provider-developer-precautions =
    Demandez d’abord à vos éditeurs si un connecteur existe déjà
    Ne reliez pas un outil que vous allez quitter
    Prévoyez l’entretien de chaque année et nommez qui surveille l’échange
    Le code, les clés et les comptes appartiennent au lieu
    Un contrat règle l’accès aux données personnelles, et les essais se font sur des données inventées
provider-developer-questions =
    Existe-t-il un connecteur que nous pourrions prendre tel quel ?
    Comment saurons-nous, le jour même, que le lien est rompu ?
    Qui s’en occupe si vous n’êtes plus disponible ?
    Quelles données passent, et où sont-elles copiées en chemin ?
    Que comprend l’entretien annuel, et que ne comprend-il pas ?
provider-developer-budget = Faites chiffrer à part la construction, les essais, la notice et l’entretien de chaque année, puis mettez en regard les heures de ressaisie gagnées.
provider-developer-without-money = Sans argent, écrivez à deux une méthode d’export et d’import régulière, demandez le connecteur à votre éditeur avec d’autres lieux, ou partagez la commande entre lieux qui ont les mêmes outils.

## data-engineer

provider-data-engineer = Ingénieur·e de données
provider-data-engineer-what = Une personne qui rassemble les données de plusieurs sources ou de plusieurs lieux dans un endroit sûr, tenu à jour et documenté.
provider-data-engineer-why = Cette aide se justifie quand plusieurs sources déjà propres doivent être lues ensemble régulièrement, le plus souvent dans une mutualisation ou un grand établissement.
provider-data-engineer-mission = Organiser l’arrivée, le contrôle et le rangement des données de plusieurs sources dans un espace commun. Remettre une documentation telle qu’une autre personne puisse en reprendre la charge.
provider-data-engineer-deliverables =
    Schéma des sources et des échanges
    Alimentation automatique, avec contrôles et alertes
    Espace de stockage commun, droits d’accès compris
    Documentation et procédure de reprise
provider-data-engineer-precautions =
    Méfiez-vous d’une installation trop grande : partez de deux ou trois questions réelles
    Sachez où sont hébergées les données et sous quel droit
    N’y versez que les champs utiles, sans noms quand c’est possible
    Prévoyez qui l’entretient la troisième année
provider-data-engineer-questions =
    Qu’est-ce qu’une solution deux fois plus petite ne saurait pas faire ?
    Où seront les données, et qui d’autre peut y accéder ?
    Combien coûtera l’hébergement quand tout sera chargé ?
    Comment repart-on ailleurs avec l’ensemble ?
provider-data-engineer-budget = Faites chiffrer la mise en place, l’hébergement et l’entretien sur trois ans, ainsi que la sortie.
provider-data-engineer-without-money = Sans argent, restez au tableur propre et bien décrit, et voyez si votre réseau ou une mutualisation existante peut accueillir vos données.

## data-analyst

provider-data-analyst = Analyste de données
provider-data-analyst-what = Une personne qui part de vos questions, réunit les chiffres qu’il faut et vous aide à les lire sans leur faire trop dire.
provider-data-analyst-why = Cette aide se justifie quand les données sont assez propres, mais que les indicateurs manquent ou que les décisions se prennent sans les regarder.
provider-data-analyst-mission = Choisir avec l’équipe quelques questions et les indicateurs qui y répondent, puis préparer les données et un premier tableau de bord. Montrer comment le refaire, et laisser une note qui dit ce que les chiffres prouvent et ce qu’ils ne prouvent pas.
provider-data-analyst-deliverables =
    Liste des questions retenues, avec qui s’en servira
    Jeu de données nettoyé et décrit
    Tableau de bord modifiable
    Note de lecture en langage courant
    Séance de transmission et marche à suivre
provider-data-analyst-precautions =
    Les indicateurs se définissent avec l’équipe, pas pour elle
    Ne transmettez que les champs nécessaires, sans noms si possible
    Préférez quelqu’un qui connaît le spectacle, les abonnements et les exonérés
    Exigez des fichiers que vous pourrez rouvrir et refaire
provider-data-analyst-questions =
    Quelles questions ne pourrez-vous pas traiter avec nos données ?
    Comment traitez-vous les invitations, les groupes et les dates reportées ?
    Qui, chez nous, saura refaire ce tableau de bord l’an prochain ?
    Que deviennent nos données chez vous à la fin ?
provider-data-analyst-budget = Faites chiffrer le cadrage des questions, la préparation des données, le tableau de bord et la séance de transmission, chacun à part.
provider-data-analyst-without-money = Sans argent, choisissez une seule question et cinq indicateurs, tenez-les dans un tableur, et demandez à un réseau, à un observatoire ou à une université s’ils cherchent un cas réel.

## data-scientist

provider-data-scientist = Scientifique des données
provider-data-scientist-what = Une personne qui construit des modèles, par exemple pour estimer une fréquentation, à partir de données nombreuses et propres.
provider-data-scientist-why = Cette aide se justifie quand les données, leur qualité et leurs usages sont déjà solides, ou mis en commun avec d’autres lieux, et qu’une question précise dépasse les tableaux habituels.
provider-data-scientist-mission = Mettre une question à l’épreuve d’un modèle, en mesurer l’erreur et dire s’il fait mieux qu’une règle simple. Remettre au lieu un modèle documenté, ses limites et la façon de le surveiller.
provider-data-scientist-deliverables =
    Modèle et données d’essai documentés
    Résultats comparés à ceux d’une règle simple
    Note sur les limites et les biais
    Plan d’entretien et date de révision
provider-data-scientist-precautions =
    Cherchez à quels publics le modèle pourrait nuire : un biais ne se voit pas dans la moyenne
    N’acceptez pas un résultat que personne ne peut expliquer
    Anonymisez avant de transmettre
    Ne laissez pas un modèle décider seul du sort d’une personne
    Convenez d’une date où l’on s’arrête si cela n’apporte rien
provider-data-scientist-questions =
    Que fait votre modèle de mieux que notre habitude ?
    Avec combien de saisons et de lieux a-t-il été testé ?
    Comment saurons-nous qu’il ne vaut plus rien ?
    Quelles personnes pourrait-il léser ?
provider-data-scientist-budget = Faites chiffrer d’abord un essai court avec arrêt possible, puis seulement la mise en service et l’entretien.
provider-data-scientist-without-money = Sans argent, proposez votre question à un laboratoire, à une école ou à une mutualisation : les données d’un seul lieu y suffisent rarement, celles de plusieurs intéressent.

## data-designer

provider-data-designer = Data designer
provider-data-designer-what = Une personne qui met vos chiffres en forme pour qu’un conseil d’administration, un financeur ou le public les comprenne d’un coup d’œil.
provider-data-designer-why = Cette aide se justifie quand des chiffres sûrs existent, mais que personne ne lit les rapports ou que le conseil n’en tire rien.
provider-data-designer-mission = Choisir avec l’équipe ce qui doit être compris, puis dessiner des modèles clairs pour le rapport annuel et le conseil. Lui apprendre à les remplir sans aide l’année suivante.
provider-data-designer-deliverables =
    Charte des graphiques, couleurs et mots compris
    Modèles à remplir pour le rapport et le conseil
    Un récit visuel de la saison
    Guide court pour refaire et mettre à jour
provider-data-designer-precautions =
    Exigez des fichiers sources modifiables avec vos propres logiciels
    Vérifiez la lecture en noir et blanc, par une personne qui voit mal et sur un téléphone
    Refusez les échelles qui grossissent les écarts
    Transmettez des totaux, pas des listes de personnes
provider-data-designer-questions =
    Pouvons-nous modifier chaque graphique sans vous ?
    Comment vérifiez-vous que les graphiques sont accessibles ?
    Que retireriez-vous de notre dernier rapport ?
    À qui ferez-vous essayer la maquette ?
provider-data-designer-budget = Faites chiffrer les modèles, une première mise en page complète, la séance de prise en main et les droits d’usage.
provider-data-designer-without-money = Sans argent, refaites à deux la page que le conseil lit en premier et empruntez les modèles d’un lieu ou d’un réseau dont les rapports se lisent bien.

## privacy-counsel

provider-privacy-counsel = Conseil en protection des données (DPO externe)
provider-privacy-counsel-what = Une personne spécialiste du droit des données personnelles, qui met vos fichiers, vos contrats et vos procédures en règle avec vous.
provider-privacy-counsel-why = Cette aide se justifie quand une pratique socle manque (personne responsable, consentement, contrats, accès), et avant un transfert, un nouveau système ou une mise en commun de données.
provider-privacy-counsel-mission = Passer en revue les fichiers, les envois et les contrats du lieu, et dire ce qui doit être corrigé d’abord. Remettre des documents prêts à l’emploi et former la personne responsable pour qu’elle les tienne à jour.
provider-privacy-counsel-deliverables =
    Registre des traitements : fichiers, buts, accès
    Clauses à signer avec chaque prestataire
    Analyse d’impact quand elle est nécessaire
    Mentions d’information et textes de consentement
    Marche à suivre en cas d’incident
    Liste de ce qui reste à faire, par ordre d’urgence
provider-privacy-counsel-precautions =
    Achetez des documents et une transmission, pas seulement un nom à afficher
    Vérifiez l’indépendance : la même personne ne vend pas l’outil qu’elle juge
    Choisissez quelqu’un qui pratique le droit de l’endroit où vous êtes
    La responsabilité reste celle du lieu
provider-privacy-counsel-questions =
    Quels documents aurons-nous en main à la fin, et saurons-nous les tenir ?
    Quels lieux culturels avez-vous déjà accompagnés ?
    Que traiteriez-vous le premier mois ?
    En combien de temps répondez-vous lors d’un incident ?
provider-privacy-counsel-budget = Faites chiffrer à part la remise en ordre, la transmission à l’équipe et, si vous en voulez un, le suivi annuel, avec le nombre de contrats à relire.
provider-privacy-counsel-without-money = Sans argent, partez des modèles gratuits de l’autorité de contrôle, réglez d’abord les contrats et les accès, et voyez si votre réseau, votre commune ou un groupe de lieux peut partager une même personne référente.

## security-advisor

provider-security-advisor = Conseil en sécurité informatique
provider-security-advisor-what = Une personne qui vérifie vos comptes, vos appareils et vos sauvegardes, et vous laisse une liste courte de choses à corriger.
provider-security-advisor-why = Cette aide se justifie quand les mots de passe se partagent, que des comptes restent ouverts après un départ, ou que personne n’a jamais rouvert une sauvegarde.
provider-security-advisor-mission = Revoir les accès et les sauvegardes, corriger avec l’équipe le plus urgent et faire un essai de restauration. Lui laisser une fiche qui dit qui appeler et quoi faire le jour d’un incident.
provider-security-advisor-deliverables =
    Liste des comptes et des droits, revue avec l’équipe
    Essai de restauration daté
    Double authentification activée sur les outils clés
    Fiche d’incident d’une page
    Liste courte de ce qui reste à faire
provider-security-advisor-precautions =
    Demandez des mesures à la taille du lieu, pas celles d’une banque
    La personne travaille avec son propre compte, fermé ensuite
    Elle ne garde ni mot de passe ni copie
    Deux personnes de l’équipe assistent à l’essai de restauration
provider-security-advisor-questions =
    Par quelles trois choses commenceriez-vous chez nous ?
    De quels accès avez-vous besoin, et jusqu’à quand ?
    Que ferions-nous, avec votre fiche, un samedi soir sans billetterie ?
    Que vendez-vous d’autre que ce conseil ?
provider-security-advisor-budget = Faites chiffrer la revue, les corrections, l’essai de restauration et une visite de contrôle, séparément de tout matériel ou abonnement.
provider-security-advisor-without-money = Sans argent, faites à deux la liste des comptes, fermez ceux des personnes parties, essayez une restauration, et demandez une relecture à votre commune, à votre réseau ou à un lieu voisin mieux équipé.

## data-trainer

provider-data-trainer = Formation aux données
provider-data-trainer-what = Une formatrice ou un formateur qui apprend à toute l’équipe à lire, à remettre en doute et à employer les chiffres du lieu.
provider-data-trainer-why = Cette aide se justifie quand une seule personne sait lire les tableaux, ou que l’équipe apprend par hasard et chacun de son côté.
provider-data-trainer-mission = Bâtir avec le lieu un programme court sur ses propres fichiers, du tableur à la protection des données. Former l’essentiel de l’équipe et laisser des fiches pour les personnes qui arriveront ensuite.
provider-data-trainer-deliverables =
    Programme adapté aux métiers du lieu
    Exercices tirés de ses fichiers, sans noms
    Fiches d’une page par geste
    Bilan de ce qui est acquis et de ce qui reste
provider-data-trainer-precautions =
    Rendez anonymes les exercices tirés de vos fichiers
    Groupez billetterie, communication et administration dans la même séance
    Plusieurs séances courtes valent mieux qu’une longue journée
    Demandez avant de signer ce que les aides à la formation peuvent couvrir
provider-data-trainer-questions =
    Que saura faire chaque personne le lendemain ?
    Travaillez-vous sur nos fichiers et avec nos logiciels ?
    Que nous laissez-vous, et pouvons-nous le modifier ?
    Revenez-vous quelques semaines plus tard ?
provider-data-trainer-budget = Faites chiffrer la préparation sur vos fichiers, les séances, les fiches et une séance de retour, et joignez la demande d’aide à la formation.
provider-data-trainer-without-money = Sans argent, ouvrez un rendez-vous mensuel où l’on lit un tableau ensemble, échangez des séances avec un lieu voisin et guettez les ateliers gratuits de votre réseau.

## survey-researcher

provider-survey-researcher = Étude des publics
provider-survey-researcher-what = Une personne ou un bureau d’études qui interroge les publics, présents et absents, avec une méthode que l’on peut expliquer.
provider-survey-researcher-why = Cette aide se justifie quand on ne connaît que les acheteurs et qu’une décision réelle attend de savoir qui vient, avec qui, et qui ne vient pas.
provider-survey-researcher-mission = Tirer d’une décision à prendre un questionnaire court et une façon juste de choisir qui répond. Rendre un rapport lisible, les réponses brutes et de quoi refaire l’étude sans aide.
provider-survey-researcher-deliverables =
    Questionnaire réutilisable
    Règle de choix des personnes interrogées
    Rapport avec ses marges d’erreur
    Réponses rendues dans un format ouvert
provider-survey-researcher-precautions =
    Écrivez d’abord la décision qui en dépend
    Demandez l’accord des personnes et n’exigez pas leur nom
    Reprenez les questions d’une étude connue pour pouvoir vous comparer
    Faites-vous rendre les données, pas seulement le rapport
    Pensez aux groupes, aux scolaires et aux entrées gratuites
provider-survey-researcher-questions =
    Combien de réponses faut-il pour notre question ?
    Comment joindrez-vous les personnes qui n’achètent pas ?
    À quelles études pourrons-nous nous comparer ?
    Que pourrons-nous refaire sans aide dans deux ans ?
provider-survey-researcher-budget = Faites chiffrer le questionnaire, le recueil, l’analyse et la remise des données, et dites ce que l’équipe d’accueil peut faire elle-même.
provider-survey-researcher-without-money = Sans argent, posez cinq questions à la sortie de quelques spectacles, rejoignez l’étude d’un réseau, ou proposez le terrain à une formation universitaire.

## audience-marketing

provider-audience-marketing = Conseil en marketing des publics
provider-audience-marketing-what = Une personne qui vous aide à parler autrement à quelques groupes de publics, et à vérifier que cela leur convient.
provider-audience-marketing-why = Cette aide se justifie quand tout le monde reçoit le même message alors que les consentements sont en règle et permettent mieux.
provider-audience-marketing-mission = Définir avec l’équipe trois à cinq groupes, ce que le lieu veut dire à chacun et à quel rythme. Essayer sur quelques envois, lire les résultats ensemble et garder ce qui marche.
provider-audience-marketing-deliverables =
    Groupes définis, avec la règle qui les forme
    Scénario d’envois pour la saison
    Plan d’essai et de lecture des résultats
    Modèles de messages à reprendre
provider-audience-marketing-precautions =
    Vérifiez d’abord que chaque personne a accepté de recevoir vos messages
    Fixez un nombre d’envois à ne pas dépasser
    N’utilisez pas de données sensibles pour former un groupe
    Refusez toute liste achetée ou prêtée
provider-audience-marketing-questions =
    Sur quelles données formez-vous les groupes, et pourquoi celles-là ?
    Comment saurons-nous qu’un message a servi ?
    Combien de fois par mois écririez-vous à la même personne ?
    Que saurons-nous faire sans vous à la fin ?
provider-audience-marketing-budget = Faites chiffrer la définition des groupes, les modèles, l’accompagnement de quelques envois et le bilan, hors coût de l’outil d’envoi.
provider-audience-marketing-without-money = Sans argent, distinguez trois groupes que l’équipe connaît déjà, écrivez un message à chacun et comparez vos résultats avec un lieu voisin.

## digital-agent

provider-digital-agent = Réseau ou agence culturelle de votre région
provider-digital-agent-what = Une personne d’un organisme public ou d’un réseau, dont le rôle est d’orienter les lieux culturels dans leurs premiers pas numériques.
provider-digital-agent-why = Cette aide se justifie au tout premier pas, quand il n’y a pas d’argent, ou quand il faut trouver une subvention avant de commander quoi que ce soit.
provider-digital-agent-mission = Faire le point avec l’équipe, l’aider à choisir le premier chantier et lui dire qui a déjà fait ce chemin. Signaler les ateliers, les personnes et les aides qui lui sont ouvertes.
provider-digital-agent-deliverables =
    Une rencontre pour faire le point
    Une orientation écrite d’une page
    Un atelier, souvent collectif
    Des noms à appeler et des aides à demander
provider-digital-agent-precautions =
    Vérifiez que le dispositif existe toujours et vous concerne
    Venez avec une question et ce diagnostic
    Ne demandez pas de faire à votre place : la personne oriente
    Notez les dates limites des aides
provider-digital-agent-questions =
    Quelles aides pourrions-nous demander cette année, et avant quelle date ?
    Quels lieux proches ont traité la même question ?
    Quel atelier nous conseillez-vous de suivre d’abord ?
    Pouvez-vous relire notre demande ou notre cahier des charges ?
provider-digital-agent-budget = Demandez ce qui est gratuit, ce qui ne l’est pas, et le temps que la personne peut vous donner ; prévoyez celui de l’équipe.
provider-digital-agent-without-money = C’est justement l’aide à demander quand il n’y a pas d’argent ; à défaut d’une telle personne, un lieu voisin un peu plus avancé peut tenir ce rôle le temps d’un café.

## pooling-operator

provider-pooling-operator = Opérateur de mutualisation
provider-pooling-operator-what = Un organisme ou un réseau qui réunit les données de plusieurs lieux dans un cadre de confiance et rend à chacun ce qu’elles apprennent.
provider-pooling-operator-why = Cette aide se justifie quand vos données sont assez propres et en règle, que votre lieu travaille seul, et que d’autres lieux sont prêts à compter comme vous.
provider-pooling-operator-mission = Écrire avec les lieux volontaires ce que l’on met en commun, pourquoi, et qui voit quoi. Réunir des données définies de la même façon et rendre à chaque lieu un tableau où se situer.
provider-pooling-operator-deliverables =
    Charte de mise en commun
    Données harmonisées et leurs définitions
    Tableau de bord partagé
    Règles d’entrée, de sortie et d’effacement
provider-pooling-operator-precautions =
    Écrivez le but avant de verser la moindre donnée
    Vérifiez que personne ne peut être reconnu, ni dans le public, ni votre lieu si vous ne le souhaitez pas
    Sachez comment sortir et ce que deviennent vos données
    Sachez qui voit quoi, tutelles comprises
provider-pooling-operator-questions =
    Qui décide d’un nouvel usage des données ?
    Que voit-on de notre lieu, et qui le voit ?
    Comment nous retirons-nous, et qu’advient-il de nos données passées ?
    Que recevrons-nous, et à quelle date ?
provider-pooling-operator-budget = Demandez la cotisation, le temps de préparation demandé à l’équipe, ce que comprend le tableau rendu et ce que coûte la sortie.
provider-pooling-operator-without-money = Sans argent, commencez à trois lieux : cinq chiffres définis ensemble, un tableur partagé sans aucun nom, deux rendez-vous par an.

## shared-employee

provider-shared-employee = Groupement d’employeurs, emploi partagé
provider-shared-employee-what = Une personne salariée par plusieurs lieux à la fois, qui revient chez vous chaque semaine ou chaque mois.
provider-shared-employee-why = Cette aide se justifie quand le besoin revient toute l’année sans remplir un mi-temps, et que personne dans l’équipe n’a le temps de le porter.
provider-shared-employee-mission = Tenir dans le lieu, à jours fixes, les tâches de données qui reviennent : qualité, tableaux, suivi des outils. Les écrire au fur et à mesure, pour qu’une personne de l’équipe puisse les reprendre.
provider-shared-employee-deliverables =
    Fiche de poste commune
    Calendrier de présence dans chaque lieu
    Procédures écrites chez chacun
    Point de suivi avec la direction à dates fixes
provider-shared-employee-precautions =
    Lisez bien ce que chaque lieu doit si l’un des autres se retire
    Fixez le partage du temps, périodes de pointe comprises
    Écrivez la confidentialité entre les lieux, surtout s’ils sont voisins
    Gardez une personne suppléante dans l’équipe
provider-shared-employee-questions =
    Qui est l’employeur, et qui répond en cas de départ ?
    Que se passe-t-il quand deux lieux ouvrent leur saison la même semaine ?
    Comment les fichiers de chacun restent-ils séparés ?
    Quelle est la durée d’engagement ?
provider-shared-employee-budget = Demandez le coût complet de votre part (salaire, charges, déplacements, matériel, gestion), la durée d’engagement et les conditions de retrait.
provider-shared-employee-without-money = Sans argent, échangez des heures avec un lieu voisin : quelqu’un de chez vous tient une tâche pour les deux, quelqu’un de chez eux en tient une autre.

## freelance-coordinator

provider-freelance-coordinator = Coordination numérique à temps partagé
provider-freelance-coordinator-what = Une personne indépendante, quelques jours par mois, qui met de l’ordre entre plusieurs chantiers et fait avancer chacun.
provider-freelance-coordinator-why = Cette aide se justifie quand plusieurs projets arrivent ensemble et que ni la direction ni l’équipe n’a encore le temps ou l’habitude de les conduire.
provider-freelance-coordinator-mission = Tenir une feuille de route commune, suivre chaque chantier et rendre compte à la direction à dates fixes. Passer peu à peu la main à une personne de l’équipe et à sa suppléante.
provider-freelance-coordinator-deliverables =
    Feuille de route d’une page, tenue à jour
    Compte rendu régulier à la direction
    Dossier partagé de chaque chantier
    Plan de transmission daté
provider-freelance-coordinator-precautions =
    C’est de nouveau une seule personne : nommez une personne suppléante et exigez des écrits
    Les comptes et les contrats restent au nom du lieu
    Fixez dès le début la date et la façon de passer la main
    La direction garde les décisions
provider-freelance-coordinator-questions =
    Que trouvera-t-on si vous vous absentez un mois ?
    Quel chantier nous conseilleriez-vous d’abandonner ?
    Comment formerez-vous la personne qui prendra la suite ?
    Combien d’autres clients suivez-vous en même temps ?
provider-freelance-coordinator-budget = Faites chiffrer un nombre de jours par mois sur une durée limitée, la transmission comprise, avec un bilan à mi-parcours et une sortie possible.
provider-freelance-coordinator-without-money = Sans argent, gardez un seul chantier pour l’année, confiez-le à une personne de l’équipe avec des heures réservées, et partagez la coordination du reste avec un lieu ou un réseau.

## Pourquoi pas maintenant

reason-not-called-for = Rien dans vos réponses n’appelle cette aide aujourd’hui ; elle reviendra si une réponse ou un projet change.
reason-three-at-most = Cette aide serait utile, mais trois autres passent avant : mieux vaut en mener trois à bien, puis refaire le point.
reason-tools-in-hand = Vous choisissez déjà vos outils sur des besoins écrits et revus chaque année : cette aide redeviendrait utile si cette habitude se perdait.
reason-needs-first = Un changement d’outil se prépare et les besoins ne sont pas encore écrits : écrivez-les d’abord, pour que l’accompagnement entre dans la comparaison des offres.
reason-quality-first = La qualité des données n’a pas encore atteint le niveau 2, ou n’est pas assez connue : nettoyez et sauvegardez d’abord, le reste viendra ensuite.
reason-solid-quality-first = Réunir plusieurs sources demande une qualité de niveau 3 : consolidez d’abord la saisie, les sauvegardes et les définitions, sans quoi les défauts s’additionneraient.
reason-duplicates-first = Les doublons et les contacts morts n’ont pas encore été nettoyés : un premier nettoyage rendra les chiffres dignes d’être analysés.
reason-definitions-first = Les mêmes mots ne désignent pas encore les mêmes chiffres : relevez d’abord les écarts entre vos définitions, puis faites analyser.
reason-figures-first = Il n’y a pas encore de chiffres stables à mettre en forme : tenez d’abord quelques indicateurs définis, aux mêmes dates.
reason-question-first = Aucune question n’est encore posée : dites d’abord quelle décision dépend de cette étude.
reason-consent-first = Rien ne montre encore, preuve à l’appui, que les personnes ont accepté vos messages : mettez les consentements en règle, et cette aide pourra servir.
reason-foundations-first = Une pratique socle n’est pas encore assurée (personne responsable, consentement, contrats, accès) : réglez-la avant de mettre des données en commun.
reason-small-single-venue = Un lieu seul, de votre taille, n’a pas assez de travail à confier à ce métier : la question se reposera dans une mutualisation ou dans une équipe plus grande.
reason-steered-first = Cette aide demande que la connaissance, la qualité et l’usage des données soient déjà au niveau 4, ou que les données soient mises en commun avec d’autres lieux.
reason-need-not-recurring = Rien ne montre encore que le besoin revient toute l’année : dites d’abord ce que vous attendez des données, puis comptez les heures.
reason-own-team = À votre taille, un poste à vous se justifie mieux qu’un poste partagé : cette aide redeviendrait utile pour une tâche trop mince pour un poste.
reason-well-under-way = Vous pilotez déjà l’essentiel sans aide : c’est vous que des lieux voisins pourraient appeler, et cette porte vous reste ouverte si un nouveau chantier commence.

## Avant de confier des données

checklist-title = Avant de confier des données
checklist-intro = Cette mission peut toucher des données personnelles. Cochez chaque ligne avant d’envoyer le moindre fichier ; une ligne qui manque est une bonne raison d’attendre.
checklist-items =
    Le but est écrit, en une phrase
    Seuls les champs nécessaires sont transmis, ou un extrait sans noms
    Les personnes ont donné leur accord, ou la loi permet cet usage : c’est vérifié
    Le contrat est signé, avec les clauses que la loi demande
    Le lieu d’hébergement est connu
    L’analyse d’impact est faite, si elle est nécessaire
    Chaque personne a son compte, sans mot de passe partagé
    L’envoi passe par un canal sûr, jamais par une simple pièce jointe
    La fin est prévue : restitution, effacement, et preuve des deux
    L’opération figure au registre

## Qui accompagne, dans l’équipe

accompaniment-project-management = Dans l’équipe, une personne qui conduit le projet remet la fiche de mission, suit le calendrier, vérifie chaque étape et range le résultat où les autres le trouveront.
accompaniment-needs-analysis = Dans l’équipe, une personne qui connaît le travail réel écrit le besoin, vérifie que la réponse y correspond et garde le document pour la fois suivante.
accompaniment-change-management = Dans l’équipe, une personne prépare ses collègues, recueille ce qui coince, vérifie que chacun sait se servir du nouvel outil et garde les fiches.
accompaniment-data-governance = Dans l’équipe, la personne qui répond des données dit ce qui peut sortir, contrôle les accès et les clauses, et conserve les documents avec sa suppléante.
accompaniment-data-literacy = Dans l’équipe, une personne qui sait lire un tableau explique les chiffres du lieu, remet en doute les résultats et saura les expliquer une fois la mission finie.
accompaniment-data-quality = Dans l’équipe, une personne qui connaît les fichiers prépare l’extrait, signale ses défauts, contrôle ce qui revient et reporte les corrections à la source.
accompaniment-data-ethics = Dans l’équipe, une personne demande qui pourrait être lésé, vérifie que la réponse tient et garde par écrit ce qui a été décidé.
accompaniment-training-facilitation = Dans l’équipe, une personne prépare les séances avec la personne qui les anime, vérifie ce qui a été retenu et reprend les fiches pour les nouveaux venus.
accompaniment-segmentation = Dans l’équipe, une personne qui connaît les publics dit quels groupes ont un sens, vérifie les règles qui les forment et les garde à jour.
accompaniment-emailing = Dans l’équipe, la personne qui envoie les messages précise les accords reçus, relit chaque scénario avant l’envoi et garde modèles et résultats.
