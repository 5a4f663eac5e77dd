### Constats de l’inventaire : ce qu’il montre, pourquoi cela compte, quoi faire ; points à vérifier ; étapes d’un changement d’outil

## tool-without-contract

finding-tool-without-contract = Données personnelles dans un outil sans contrat connu
finding-tool-without-contract-why = D’autres gardent des noms et des adresses de votre public, et rien de signé ne dit ce qu’ils peuvent en faire ni ce qu’ils rendent à la fin.
finding-tool-without-contract-do = Retrouver ou faire signer les contrats d’outils qui manquent
finding-tool-without-contract-how = Cherchez d’abord dans les factures et l’espace client : le contrat existe parfois déjà, accepté en ligne. Sinon, demandez au prestataire son accord de protection des données ; la personne responsable le lit, la direction le signe. Notez-le ensuite dans l’inventaire.

## personal-data-abroad

finding-personal-data-abroad = Données personnelles hébergées hors du territoire de votre loi
finding-personal-data-abroad-why = Ailleurs, d’autres règles s’appliquent, et votre public n’y est pas toujours aussi bien protégé. La loi demande le plus souvent de le vérifier avant, et de poser des garanties par écrit.
finding-personal-data-abroad-do = Vérifier et encadrer par écrit les hébergements hors du territoire
finding-personal-data-abroad-how = Demandez au prestataire où vont les données, copies de secours comprises, et s’il propose un hébergement plus proche. Sinon, la personne responsable note en une page ce qui les protège là-bas et ce que prévoit le contrat. La direction décide alors de rester, de faire signer ce qui manque ou de partir.

## hosting-unknown

finding-hosting-unknown = Données personnelles dans un outil hébergé on ne sait où
finding-hosting-unknown-why = Sans savoir où sont les données, impossible de dire quelle loi les protège, ni de répondre à une personne inquiète qui le demande.
finding-hosting-unknown-do = Demander à chaque prestataire où les données sont hébergées
finding-hosting-unknown-how = Envoyez à tous le même court message : dans quel pays sont les données et leurs copies, et chez quel hébergeur ? Gardez la réponse écrite avec le contrat et reportez-la dans l’inventaire. Une réponse floue est déjà un renseignement.

## flow-abroad

finding-flow-abroad = Données personnelles envoyées hors du territoire de votre loi
finding-flow-abroad-why = C’est par cet échange que les données sortent : chaque envoi en ajoute, souvent sans que personne y pense. Une fois parties, elles se rattrapent mal.
finding-flow-abroad-do = N’envoyer hors du territoire que le nécessaire, et l’encadrer par écrit
finding-flow-abroad-how = Regardez ce qui part vraiment : le titre du spectacle et le nombre de places suffisent souvent, sans nom ni adresse. Si des noms doivent partir, vérifiez avant le prochain envoi que le contrat de l’outil d’arrivée le prévoit. Dans le doute, suspendez l’échange le temps de régler la question.

## minors-shared

finding-minors-shared = Données sur des mineurs communiquées à d’autres
finding-minors-shared-why = Une liste de classe ou des photos d’atelier touchent des enfants, et leurs familles comptent sur vous. Plus elles circulent, moins on sait qui peut les lire.
finding-minors-shared-do = Revoir chaque partage de données sur des mineurs
finding-minors-shared-how = Pour chaque partage, demandez-vous ce dont l’autre a vraiment besoin : un effectif et un âge remplacent souvent les noms. Vérifiez que la loi le permet et que les familles ou l’école le savent, puis écrivez qui reçoit quoi, et jusqu’à quand. Faites effacer les copies qui ne servent plus.

## asset-kept-forever

finding-asset-kept-forever = Données gardées sans limite de durée
finding-asset-kept-forever-why = Ce qui ne sort jamais d’un fichier finit par peser : fiches périmées, personnes perdues de vue, et davantage à perdre le jour d’une fuite.
finding-asset-kept-forever-do = Fixer une durée pour les données gardées sans limite
finding-asset-kept-forever-how = Pour chaque ensemble, écrivez combien de temps il sert vraiment, et qui efface ensuite ; faites confirmer les durées que fixe la loi, pour la paie et les comptes par exemple. Les totaux d’une saison se gardent très bien sans les noms. Une affiche ou une captation peut rester pour toujours : dites alors pourquoi.

## personal-retention-unknown

finding-personal-retention-unknown = Données personnelles dont la durée de conservation n’est pas dite
finding-personal-retention-unknown-why = Tant que la durée n’est pas dite, personne n’efface, et vous ne pouvez pas répondre à qui demande combien de temps vous garderez son nom.
finding-personal-retention-unknown-do = Décider combien de temps garder les données personnelles
finding-personal-retention-unknown-how = Demandez à la personne qui s’en sert à partir de quand elle ne les ouvre plus : la bonne durée n’est pas loin. Faites relire la réponse par la personne chargée des données personnelles, puis notez-la dans l’inventaire. Une heure à deux suffit pour les principaux ensembles.

## personal-data-in-spreadsheet

finding-personal-data-in-spreadsheet = Données personnelles dans un tableur
finding-personal-data-in-spreadsheet-why = Un tableur se copie, s’envoie et s’oublie sans laisser de trace. On ne sait plus qui l’a lu ni quelle version est la bonne, et il suffit d’un ordinateur perdu.
finding-personal-data-in-spreadsheet-do = Sortir les données personnelles des tableurs, ou en limiter l’accès
finding-personal-data-in-spreadsheet-how = Voyez d’abord si la billetterie ou la base de contacts peut les accueillir. Sinon, gardez un seul fichier, dans un dossier ouvert aux seules personnes qui en ont besoin, chacune avec son compte. Effacez ensuite les copies : pièces jointes, bureau, clés USB.

## export-never-tested

finding-export-never-tested = Outil dont l’export complet n’a jamais été testé
finding-export-never-tested-why = Vos données sont dedans, et personne n’a vérifié qu’elles peuvent en sortir. Mieux vaut l’apprendre un mardi calme que le jour où l’éditeur ferme.
finding-export-never-tested-do = Tester l’export complet de chaque outil jamais testé
finding-export-never-tested-how = À deux, sortez toutes les données, ouvrez les fichiers hors de l’outil et comparez quelques totaux avec l’écran. Notez dans l’inventaire la date du test et ce qui manquait. Effacez ensuite la copie si elle contient des données personnelles.

## export-test-old

finding-export-test-old = Outil dont le dernier test d’export a plus de deux ans
finding-export-test-old-why = En deux ans, un outil change de version, de format, parfois de propriétaire. Un export qui marchait a pu s’appauvrir sans que personne le sache.
finding-export-test-old-do = Refaire les tests d’export de plus de deux ans et en noter la date
finding-export-test-old-how = Reprenez la méthode de la dernière fois, si possible avec la personne suppléante aux commandes. Comparez le nombre de fiches et de ventes avec l’outil. Inscrivez le prochain test au calendrier de l’équipe, en fin de saison par exemple.

## tool-without-administrator

finding-tool-without-administrator = Outil que personne n’administre
finding-tool-without-administrator-why = Personne n’ouvre les comptes, ne ferme ceux des personnes parties, ne lit les messages de l’éditeur. Le soir d’une panne, il faut d’abord chercher qui a le mot de passe.
finding-tool-without-administrator-do = Désigner qui administre chaque outil
finding-tool-without-administrator-how = Demandez qui, dans les faits, règle les soucis : la réponse est souvent là. Notez son rôle dans l’inventaire, et si possible celui d’une personne suppléante. Vérifiez aussi que le compte principal est à une adresse du lieu, et non à celle de quelqu’un qui est parti.

## tool-one-administrator

finding-tool-one-administrator = Outil qu’une seule personne sait administrer
finding-tool-one-administrator-why = Un congé, une maladie, un départ, et plus personne ne peut ouvrir une vente ou corriger un tarif. Ce n’est la faute de personne : il manque une seconde paire de mains.
finding-tool-one-administrator-do = Former une personne suppléante pour administrer chaque outil
finding-tool-one-administrator-how = Commencez par l’outil qui bloquerait tout le plus vite, souvent la billetterie. La personne suppléante fait elle-même les gestes courants et écrit la marche à suivre en une page. Donnez-lui son propre compte, plutôt que le mot de passe de quelqu’un d’autre.

## asset-without-owner

finding-asset-without-owner = Données dont personne ne répond
finding-asset-without-owner-why = Sans personne pour en répondre, un fichier n’est ni corrigé, ni protégé, ni effacé. Tout le monde s’en sert en pensant que quelqu’un d’autre y veille.
finding-asset-without-owner-do = Désigner qui répond de chaque ensemble de données
finding-asset-without-owner-how = Passez la liste en réunion : pour chaque ensemble, qui s’en apercevrait s’il disparaissait demain ? Notez ce rôle dans l’inventaire, avec quelqu’un pour suppléer. Si personne ne se manifeste, l’ensemble est peut-être à fermer.

## asset-one-person

finding-asset-one-person = Données dont une seule personne répond
finding-asset-one-person-why = Une seule personne sait ce que veut dire chaque colonne. Qu’elle s’absente, et ces données deviennent muettes, parfois la veille d’un bilan.
finding-asset-one-person-do = Ajouter une personne suppléante pour chaque ensemble de données
finding-asset-one-person-how = La personne qui en répond montre à une autre où sont les données, comment elles se remplissent et à quoi elles servent. Écrivez-en une demi-page, pièges compris. Comptez une heure par ensemble, en commençant par ceux qui servent chaque mois.

## asset-doubtful

finding-asset-doubtful = Données que l’équipe juge peu fiables
finding-asset-doubtful-why = On hésite à s’en servir, ou on s’en sert en croisant les doigts. Un chiffre faux, cité une fois devant le conseil d’administration, fait douter de tous les autres.
finding-asset-doubtful-do = Corriger les données peu fiables, ou convenir de ne plus s’en servir
finding-asset-doubtful-how = Ouvrez vingt fiches au hasard et notez ce qui cloche : doublons, champs vides, noms écrits de plusieurs façons. Convenez d’une ou deux règles de saisie pour que l’erreur ne revienne pas, puis nettoyez ce qui sert encore. Inutile de réparer ce que personne n’ouvre plus.

## asset-unused

finding-asset-unused = Données qui ne servent à aucune décision connue
finding-asset-unused-why = Les recueillir, les garder et les protéger prend du temps à l’équipe. Si elles n’éclairent rien, ce temps serait mieux employé ailleurs.
finding-asset-unused-do = Trouver un usage aux données qui dorment, ou cesser de les recueillir
finding-asset-unused-how = Pour chaque ensemble, cherchez une décision qu’il pourrait éclairer : un tarif, un horaire, une date à ajouter. Essayez une fois, à la prochaine réunion de programmation. Si rien ne vient, arrêtez la collecte, sauf obligation de garder, à noter alors dans l’inventaire.

## flow-retyped

finding-flow-retyped = Données ressaisies à la main
finding-flow-retyped-why = Recopier mange des heures et fabrique des erreurs : une adresse mal tapée, un tarif oublié sur le site, une liste d’entrée incomplète.
finding-flow-retyped-do = Remplacer la ressaisie la plus longue par un export régulier
finding-flow-retyped-how = Chronométrez les ressaisies pendant deux semaines et choisissez la plus lourde. Cherchez l’export d’un côté et l’import de l’autre, essayez sur quelques lignes, puis écrivez la méthode à deux. Demandez aussi aux éditeurs si un connecteur existe déjà.

## flow-missing

finding-flow-missing = Données qui devraient passer et ne passent pas
finding-flow-missing-why = D’un côté quelqu’un sait, de l’autre on décide sans savoir : la désinscription notée au guichet n’arrive pas à la newsletter, la date reportée n’arrive pas au site.
finding-flow-missing-do = Mettre en place les échanges qui manquent, les plus utiles d’abord
finding-flow-missing-how = Demandez à la personne qui attend ces données ce qu’elle en ferait, et à quel rythme. Pour commencer, un simple fichier transmis à date fixe suffit souvent. Si personne n’en ferait rien, retirez l’échange de l’inventaire.

## flow-unwatched

finding-flow-unwatched = Échange automatique que personne ne surveille
finding-flow-unwatched-why = Quand l’un des deux outils change, l’échange peut s’arrêter sans bruit. On s’en aperçoit des semaines plus tard, à l’entrée de la salle ou devant des comptes qui ne tombent plus juste.
finding-flow-unwatched-do = Désigner qui surveille chaque échange automatique
finding-flow-unwatched-how = Chaque semaine, une personne vérifie que les derniers ajouts sont arrivés ; une autre sait la remplacer. Notez qui appeler en cas de panne et où sont les clés d’accès, qui appartiennent au lieu. Prévoyez l’entretien chaque année, surtout pour une API.

## skill-fragile

finding-skill-fragile = Compétence tenue par une seule personne
finding-skill-fragile-why = C’est un risque, quelle que soit la personne : un congé ou un départ, et le savoir s’en va avec elle. La laisser seule à tout porter n’est pas un cadeau non plus.
finding-skill-fragile-do = Faire apprendre les compétences fragiles à une deuxième personne
finding-skill-fragile-how = Pour chacune, trouvez une personne volontaire et une vraie tâche à faire ensemble : un envoi, un bilan, une ouverture de vente. La fois suivante, elle la fait seule et complète la marche à suivre. Si l’équipe est trop petite, cherchez la relève au conseil d’administration ou dans un lieu voisin.

## skill-missing

finding-skill-missing = Compétence nécessaire que personne n’a
finding-skill-missing-why = Vous en aurez besoin dans l’année, et personne ne l’a aujourd’hui. Ce qui en dépend attendra, ou se fera à l’aveugle.
finding-skill-missing-do = Décider comment acquérir les compétences qui manquent
finding-skill-missing-how = Ce qui revient souvent s’apprend dans l’équipe, ce qui est rare ou très technique se demande à l’extérieur, ce qui revient sans remplir un mi-temps se partage avec d’autres lieux. Choisissez pour chacune, avec un rôle et une date. Même pour une aide extérieure, quelqu’un de l’équipe doit pouvoir expliquer, vérifier et garder le résultat.

## Points à vérifier

doubt-export-tested = Vous dites que l’export complet des principaux outils a été fait et relu. L’inventaire montre au moins un outil sans test daté : manque-t-il une date, ou la réponse est-elle un peu en avance ?
doubt-contracts-signed = Vous dites que les clauses exigées sont signées avec chaque prestataire. L’inventaire montre des données personnelles dans au moins un outil sans contrat connu : faut-il corriger la réponse, ou l’inventaire ?
doubt-owners-named = Vous dites qu’une liste nomme qui répond de chaque ensemble de données. L’inventaire en montre au moins un dont personne ne répond : est-ce un oubli ici, ou la liste est-elle incomplète ?
doubt-retention-applied = Vous dites qu’une durée de conservation est écrite pour chaque ensemble de données. L’inventaire en montre au moins un gardé sans limite : est-ce un choix à expliquer, ou une durée à fixer ?
doubt-nothing-retyped = Vous dites qu’un connecteur ou une API fait passer les données. L’inventaire montre au moins une ressaisie à la main : a-t-elle disparu depuis, ou la réponse l’oublie-t-elle ?
doubt-two-people = Vous dites que, pour chaque tâche importante, une personne suppléante s’est déjà exercée. L’inventaire montre au moins un outil qu’une seule personne administre : qui peut la remplacer ?
doubt-skills-covered = Vous dites que, pour chaque tâche importante, une personne suppléante s’est déjà exercée. L’inventaire montre au moins une compétence importante tenue par une seule personne : la relève est-elle à noter, ou encore à trouver ?
doubt-decisions-cite = Vous dites que les décisions importantes citent les chiffres consultés. L’inventaire montre des données qui ne servent à aucune décision connue : reste-t-il à noter laquelle, ou ces données dorment-elles vraiment ?
doubt-entry-ruled = Vous dites que la saisie suit un guide et que son taux d’erreur est relevé. L’inventaire montre des données que l’équipe juge peu fiables : le jugement est-il ancien, ou le guide ne les couvre-t-il pas ?
doubt-training-planned = Vous dites qu’un plan de formation est suivi et que ses effets sont vérifiés. L’inventaire montre une compétence nécessaire que personne n’a : figure-t-elle au plan, ou faut-il l’y ajouter ?
doubt-access-closed = Vous dites que chaque personne a son compte et que celui d’une personne partie est fermé. L’inventaire montre des données personnelles dans un tableur : ses accès sont-ils aussi bien tenus ?
doubt-inventory-exists = D’après votre réponse, aucune liste de vos données n’existe. L’inventaire que vous avez rempli en est pourtant un bon début : la réponse peut-elle monter d’un échelon ?
doubt-flows-exist = D’après votre réponse, tout se ressaisit à la main. L’inventaire montre pourtant plusieurs échanges et aucune ressaisie : la réponse peut-elle monter, ou des ressaisies restent-elles à noter ?

## Étapes d’un changement d’outil

phase-need = Écrire le besoin avec l’équipe
phase-need-do = Réunissez billetterie, accueil, communication et administration, et faites raconter à chaque personne une vraie journée : ce qui bloque, ce qui se fait deux fois. Classez une dizaine de besoins par importance, en une page ou deux. Vérifiez au passage que l’outil en place, mieux réglé, ne suffirait pas.
phase-amo = Se faire aider par une assistance indépendante (AMO)
phase-amo-do = Choisissez une aide qui ne touche aucune commission des éditeurs, et faites-le écrire. Elle travaille avec l’équipe et non à sa place ; chaque étape a son prix et peut être la dernière. Là où l’argent manque, partagez la mission avec d’autres lieux, ou confiez-en une part à votre réseau ou à une agence de votre région.
phase-peers = Avancer avec des pairs
phase-peers-do = L’équipe peut mener ce changement elle-même, à condition de ne pas rester seule. Empruntez le cahier des charges d’un lieu qui vient de changer, appelez deux lieux équipés depuis un an, et faites relire vos documents par votre réseau ou une agence de votre région. Désignez qui tient le projet et qui peut prendre le relais.
phase-privacy = Évaluer ce que le changement fait aux données personnelles
phase-privacy-do = Avant de signer, notez quelles données personnelles l’outil contiendra, où elles seront, qui les verra et ce qui pourrait mal tourner. La personne chargée des données personnelles participe dès le début et dit si une analyse d’impact (AIPD) s’impose, à la mesure du projet. Ses conclusions entrent dans le cahier des charges.
phase-specifications = Rédiger le cahier des charges
phase-specifications-do = Partez des besoins classés et demandez l’accompagnement noir sur blanc : reprise des données, réglages, formation, séances de suivi après l’ouverture des ventes, assistance les soirs de représentation. Prévoyez la sortie avant l’entrée : export complet à tout moment, dans un format ouvert, puis restitution et effacement en fin de contrat. Dites aussi avec quels outils il faudra échanger.
phase-offers = Comparer les offres, accompagnement compris
phase-offers-do = Demandez plusieurs offres et notez-les à plusieurs, sur une même grille. L’accompagnement y pèse autant que les fonctions : un bon outil mal pris en main finit en tableurs. Faites jouer à chaque éditeur une de vos vraies journées, appelez un lieu déjà équipé, et comptez tous les coûts sur plusieurs années.
phase-contract = Relire et signer le contrat
phase-contract-do = Vérifiez que le contrat reprend le cahier des charges : accompagnement, délais, export complet dans un format ouvert, fin de contrat. S’il y a des données personnelles, les clauses que la loi demande y figurent, avec le lieu d’hébergement. La personne responsable relit, la direction signe, et une copie se range là où deux personnes la trouveront.
phase-migration = Nettoyer, puis déménager les données
phase-migration-do = Faites le ménage avant le déménagement : doublons, adresses mortes, fiches dont la durée est passée. Essayez la reprise sur un extrait, comptez les fiches et les ventes des deux côtés, puis choisissez une période creuse. Gardez l’ancien outil consultable le temps de vérifier, puis faites-le vider et fermer.
phase-onboarding = Prévoir la prise en main, au calendrier et au budget
phase-onboarding-do = L’accompagnement par l’éditeur s’inscrit au budget, au même titre que la licence. Formez au moins deux personnes par tâche, faites enregistrer les séances et gardez-en une ou deux pour après les premières ventes. Donnez du temps à l’équipe : pas de mise en service la semaine où ouvrent les abonnements.
phase-supervision = Veiller sur les échanges, année après année
phase-supervision-do = Pour chaque connecteur et chaque API, une personne vérifie régulièrement que les données passent, et une autre peut la remplacer. Prévoyez l’entretien au contrat et au budget de chaque année : un échange casse quand un outil change. Le code, les clés et les comptes appartiennent au lieu, et la documentation aussi.
