### Constats de l’inventaire : termes du Québec et du Canada francophone

## tool-without-contract

finding-tool-without-contract = Renseignements personnels dans un outil sans contrat connu
finding-tool-without-contract-how = Cherchez d’abord dans les factures et l’espace client : le contrat existe parfois déjà, accepté en ligne. Sinon, demandez au fournisseur son entente de protection des renseignements personnels ; la personne responsable la lit, la direction la signe. Notez-le ensuite dans l’inventaire.

## personal-data-abroad

finding-personal-data-abroad = Renseignements personnels hébergés hors du territoire de votre loi
finding-personal-data-abroad-how = Demandez au fournisseur où vont les données, copies de secours comprises, et s’il offre un hébergement plus proche. Sinon, la personne responsable fait l’évaluation des facteurs relatifs à la vie privée (ÉFVP), courte pour un outil simple : ce qui protège les données là-bas, ce que prévoit le contrat. La direction décide alors de rester, de faire signer ce qui manque ou de partir.

## hosting-unknown

finding-hosting-unknown = Renseignements personnels dans un outil hébergé on ne sait où
finding-hosting-unknown-do = Demander à chaque fournisseur où les données sont hébergées
finding-hosting-unknown-how = Envoyez à tous le même court message : dans quelle province ou quel pays sont les données et leurs copies, et chez quel hébergeur ? Gardez la réponse écrite avec le contrat et reportez-la dans l’inventaire. Une réponse floue est déjà un renseignement.

## flow-abroad

finding-flow-abroad = Renseignements personnels envoyés hors du territoire de votre loi

## minors-shared

finding-minors-shared = Renseignements sur des personnes mineures communiqués à d’autres
finding-minors-shared-do = Revoir chaque partage de renseignements sur des personnes mineures
finding-minors-shared-how = Pour chaque partage, demandez-vous ce dont l’autre a vraiment besoin : un nombre d’élèves et un âge remplacent souvent les noms. Vérifiez que la loi le permet et que les familles ou l’école le savent, puis écrivez qui reçoit quoi, et jusqu’à quand. Faites effacer les copies qui ne servent plus.

## personal-retention-unknown

finding-personal-retention-unknown = Renseignements personnels dont la durée de conservation n’est pas dite
finding-personal-retention-unknown-do = Décider combien de temps garder les renseignements personnels
finding-personal-retention-unknown-how = Demandez à la personne qui s’en sert à partir de quand elle ne les ouvre plus : la bonne durée n’est pas loin. Faites relire la réponse par la personne responsable des renseignements personnels, puis notez-la dans l’inventaire. Une heure à deux suffit pour les principaux ensembles.

## personal-data-in-spreadsheet

finding-personal-data-in-spreadsheet = Renseignements personnels dans un tableur
finding-personal-data-in-spreadsheet-do = Sortir les renseignements personnels des tableurs, ou en limiter l’accès

## export-never-tested

finding-export-never-tested-why = Vos données sont dedans, et personne n’a vérifié qu’elles peuvent en sortir. Mieux vaut l’apprendre un mardi calme que le jour où le fournisseur ferme.
finding-export-never-tested-how = À deux, sortez toutes les données, ouvrez les fichiers hors de l’outil et comparez quelques totaux avec l’écran. Notez dans l’inventaire la date du test et ce qui manquait. Effacez ensuite la copie si elle contient des renseignements personnels.

## tool-without-administrator

finding-tool-without-administrator-why = Personne n’ouvre les comptes, ne ferme ceux des personnes parties, ne lit les messages du fournisseur. Le soir d’une panne, il faut d’abord chercher qui a le mot de passe.

## tool-one-administrator

finding-tool-one-administrator-why = Des vacances, une maladie, un départ, et plus personne ne peut ouvrir une vente ou corriger un tarif. Ce n’est la faute de personne : il manque une seconde paire de mains.

## flow-retyped

finding-flow-retyped-how = Chronométrez les ressaisies pendant deux semaines et choisissez la plus lourde. Cherchez l’export d’un côté et l’import de l’autre, essayez sur quelques lignes, puis écrivez la méthode à deux. Demandez aussi aux fournisseurs si un connecteur existe déjà.

## flow-missing

finding-flow-missing-why = D’un côté quelqu’un sait, de l’autre on décide sans savoir : le désabonnement noté au guichet n’arrive pas à l’infolettre, la date reportée n’arrive pas au site.

## skill-fragile

finding-skill-fragile-why = C’est un risque, quelle que soit la personne : des vacances ou un départ, et le savoir s’en va avec elle. La laisser seule à tout porter n’est pas un cadeau non plus.

## Points à vérifier

doubt-contracts-signed = Vous dites que les clauses exigées sont signées avec chaque fournisseur. L’inventaire montre des renseignements personnels dans au moins un outil sans contrat connu : faut-il corriger la réponse, ou l’inventaire ?
doubt-access-closed = Vous dites que chaque personne a son compte et que celui d’une personne partie est fermé. L’inventaire montre des renseignements personnels dans un tableur : ses accès sont-ils aussi bien tenus ?

## Étapes d’un changement d’outil

phase-need-do = Réunissez billetterie, accueil, communications et administration, et faites raconter à chaque personne une vraie journée : ce qui bloque, ce qui se fait deux fois. Classez une dizaine de besoins par importance, en une page ou deux. Vérifiez au passage que l’outil en place, mieux réglé, ne suffirait pas.
phase-amo = Prendre un accompagnement indépendant
phase-amo-do = Choisissez un accompagnement en gestion de projet qui ne touche aucune commission des fournisseurs, et faites-le écrire. Il travaille avec l’équipe et non à sa place ; chaque étape a son prix et peut être la dernière. Là où l’argent manque, partagez le mandat avec d’autres lieux, ou confiez-en une part à votre réseau ou à l’agente ou à l’agent de développement culturel numérique (ADN) de votre région.
phase-peers-do = L’équipe peut mener ce changement elle-même, à condition de ne pas rester seule. Empruntez le cahier des charges d’un lieu qui vient de changer, appelez deux lieux équipés depuis un an, et faites relire vos documents par votre réseau, le conseil régional de la culture ou une agente ou un agent de développement culturel numérique (ADN). Désignez qui tient le projet et qui peut prendre le relais.
phase-privacy = Évaluer les facteurs relatifs à la vie privée (ÉFVP)
phase-privacy-do = Avant de signer, notez quels renseignements personnels l’outil contiendra, où ils seront, qui les verra et ce qui pourrait mal tourner. La personne responsable des renseignements personnels participe dès le début et garde l’évaluation à la mesure du projet. Ses conclusions entrent dans le cahier des charges.
phase-specifications-do = Partez des besoins classés et demandez l’accompagnement noir sur blanc : reprise des données, réglages, formation, séances de suivi après l’ouverture des ventes, soutien les soirs de représentation. Prévoyez la sortie avant l’entrée : export complet en tout temps, dans un format ouvert, puis restitution et effacement en fin de contrat. Dites aussi avec quels outils il faudra échanger.
phase-offers = Comparer les soumissions, accompagnement compris
phase-offers-do = Demandez plusieurs soumissions et notez-les à plusieurs, sur une même grille. L’accompagnement y pèse autant que les fonctions : un bon outil mal pris en main finit en tableurs. Faites jouer à chaque fournisseur une de vos vraies journées, appelez un lieu déjà équipé, et comptez tous les coûts sur plusieurs années.
phase-contract-do = Vérifiez que le contrat reprend le cahier des charges : accompagnement, délais, export complet dans un format ouvert, fin de contrat. S’il y a des renseignements personnels, les clauses que la loi demande y figurent, avec le lieu d’hébergement. La personne responsable relit, la direction signe, et une copie se range là où deux personnes la trouveront.
phase-onboarding-do = L’accompagnement par le fournisseur s’inscrit au budget, au même titre que la licence. Formez au moins deux personnes par tâche, faites enregistrer les séances et gardez-en une ou deux pour après les premières ventes. Donnez du temps à l’équipe : pas de mise en service la semaine où ouvrent les abonnements.
