### Compétences : ce que chacune recouvre, et comment l’acquérir en interne, à l’extérieur ou entre pairs

## Repères communs

skill-large-team = À partir de cinquante personnes, une équipe chargée des données devient possible : deux ou trois postes réunis peuvent faire, chez vous, une bonne part de ce qu’un petit lieu partage ou commande à l’extérieur.
skill-one-person = Une compétence tenue par une seule personne est un risque, quelle que soit cette personne : un congé, un départ ou une maladie, et tout s’arrête.
skill-how-build = à développer en interne
skill-how-hire = à trouver à l’extérieur
skill-how-pool = à mutualiser
skill-how-build-why = Ce qui revient souvent et touche de près à votre mission gagne à être su dans l’équipe.
skill-how-hire-why = Ce qui est rare ou très technique se trouve mieux à l’extérieur, le temps d’une mission bien préparée.
skill-how-pool-why = Ce qui revient toute l’année sans remplir un mi-temps se partage bien avec d’autres lieux.
skill-cover-held = tenue par deux personnes ou plus
skill-cover-fragile = tenue par une seule personne
skill-cover-missing = absente de l’équipe
skill-cover-external = assurée à l’extérieur
skill-cover-pooled = partagée avec d’autres lieux
skill-cover-unknown = pas encore renseignée

## data-literacy

skill-data-literacy = Littératie des données
skill-data-literacy-what = Savoir lire un tableau de fréquentation, demander d’où vient un chiffre et dire ce qu’il ne prouve pas.
skill-data-literacy-build = Regardez ensemble, une fois par mois, un seul tableau de la billetterie : chacun dit ce qu’il y lit et ce dont il doute. Une personne différente l’apporte chaque fois.
skill-data-literacy-hire = Faites venir une formatrice ou un formateur une demi-journée, sur vos propres chiffres, puis gardez le rendez-vous mensuel.
skill-data-literacy-pool = Montez la séance avec deux ou trois lieux voisins : comparer des tableaux qui ne se ressemblent pas apprend vite à poser des questions.

## data-governance

skill-data-governance = Gouvernance des données
skill-data-governance-what = Savoir qui décide de quoi : quelles données on garde, qui les corrige, qui y a accès, qui peut les transmettre.
skill-data-governance-build = Sur une page, écrivez qui répond de chaque fichier important et qui prend le relais. Relisez cette page en équipe au début de chaque saison.
skill-data-governance-hire = Demandez une mission courte pour poser les règles du départ ; les décisions, elles, restent à la direction.
skill-data-governance-pool = Partez des règles d’un lieu de votre réseau et adaptez-les ; relisez-vous mutuellement une fois par an.

## project-management

skill-project-management = Conduite de projet
skill-project-management-what = Tenir un projet du besoin jusqu’au bilan : un but, un calendrier, qui fait quoi, et savoir quand s’arrêter.
skill-project-management-build = Confiez un petit projet, par exemple la remise en ordre des listes d’invitations, à une personne qui dispose d’heures réservées et d’une page de suivi. Le bilan sert au projet suivant.
skill-project-management-hire = Pour un gros chantier, prenez une aide à temps partagé qui travaille avec quelqu’un de l’équipe, jamais à sa place.
skill-project-management-pool = Partagez une coordination avec d’autres lieux qui mènent le même chantier la même année.

## needs-analysis

skill-needs-analysis = Expression de besoin, cahier des charges
skill-needs-analysis-what = Écrire ce que l’équipe doit pouvoir faire, un jour de vente ou un soir de spectacle, avant de regarder un outil.
skill-needs-analysis-build = Demandez à la billetterie, à l’accueil et à la communication de raconter une journée réelle : ce qui bloque, ce qui se fait deux fois. De là viennent dix besoins classés par importance.
skill-needs-analysis-hire = Une assistance indépendante peut mener les entretiens et mettre le document en forme ; l’équipe le relit et le valide.
skill-needs-analysis-pool = Empruntez le cahier des charges d’un lieu qui vient de choisir, et rendez le vôtre au réseau une fois fini.

## change-management

skill-change-management = Conduite du changement
skill-change-management-what = Préparer les personnes à travailler autrement : annoncer tôt, essayer à petite échelle, écouter, laisser du temps.
skill-change-management-build = Nommez dans chaque service une personne qui essaie l’outil avant les autres et fait remonter ce qui coince. Gardez l’ancien et le nouveau côte à côte le temps d’une ouverture des ventes.
skill-change-management-hire = Demandez à la personne qui installe l’outil de prévoir des séances de suivi après l’ouverture des ventes, et pas seulement avant.
skill-change-management-pool = Allez voir un lieu qui a vécu le même changement l’an dernier, et invitez la billetterie à faire le voyage.

## spreadsheets

skill-spreadsheets = Tableurs
skill-spreadsheets-what = Trier, filtrer, écrire une formule et dresser un tableau croisé sans abîmer le fichier d’origine.
skill-spreadsheets-build = Choisissez un fichier que vous refaites chaque mois et reconstruisez-le à deux, avec une feuille de données propre et une feuille de résultats. Notez la marche à suivre dans le fichier lui-même.
skill-spreadsheets-hire = Une formation courte suffit souvent, à condition d’apporter vos fichiers plutôt que des exercices tout faits.
skill-spreadsheets-pool = Échangez vos modèles de tableaux avec un lieu qui a la même billetterie.

## ticketing-admin

skill-ticketing-admin = Paramétrage de la billetterie
skill-ticketing-admin-what = Régler soi-même tarifs, quotas, séances, plans de salle et droits des comptes, et savoir ce que chaque réglage change aux chiffres.
skill-ticketing-admin-build = Deux personnes préparent ensemble l’ouverture de la saison et notent leurs choix au fur et à mesure. L’année suivante, on échange les rôles.
skill-ticketing-admin-hire = Faites venir la société qui édite l’outil pour les réglages rares et demandez que la séance soit enregistrée.
skill-ticketing-admin-pool = Avec les lieux qui ont la même billetterie, tenez une liste commune de réglages et de pièges.

## crm-admin

skill-crm-admin = Administration du CRM
skill-crm-admin-what = Tenir la base de contacts : champs, règles de fusion, droits, envois, et ce qui entre depuis la billetterie.
skill-crm-admin-build = Confiez la base à une personne et à sa suppléante, avec une heure réservée chaque semaine. Elles écrivent les règles de saisie sur une page.
skill-crm-admin-hire = Prenez une aide extérieure pour la mise en place et les migrations, puis faites-vous transmettre la main.
skill-crm-admin-pool = Un réseau peut employer une personne qui administre les bases de plusieurs lieux, chacune restant bien séparée des autres.

## emailing

skill-emailing = Emailing et automatisations
skill-emailing-what = Envoyer aux bonnes personnes, au bon rythme, des messages qu’elles ont accepté de recevoir, et lire ce qu’il en est advenu.
skill-emailing-build = Écrivez le calendrier des envois de la saison et, pour chacun, à qui il s’adresse et pourquoi. Notez les résultats au même endroit.
skill-emailing-hire = Une mission courte peut installer deux ou trois messages automatiques, comme le mot d’avant-spectacle ; demandez-en la notice.
skill-emailing-pool = Échangez vos calendriers et vos modèles avec d’autres lieux, mais jamais vos listes.

## segmentation

skill-segmentation = Segmentation des publics
skill-segmentation-what = Distinguer quelques groupes de publics qui appellent un message différent, et savoir pourquoi.
skill-segmentation-build = Partez de trois groupes que l’équipe connaît : les fidèles, les nouveaux venus, les groupes. Décidez ce que vous voulez dire à chacun et vérifiez après deux envois.
skill-segmentation-hire = Un conseil en marketing des publics peut vous aider à choisir les critères, une fois les consentements en règle.
skill-segmentation-pool = Comparez vos groupes avec ceux de lieux proches : des définitions communes rendent les résultats lisibles.

## web-tracking

skill-web-tracking = Mesure web et balises
skill-web-tracking-what = Savoir ce que le site compte, avec l’accord de qui, et relier une visite à une vente sans en savoir trop.
skill-web-tracking-build = Listez ce que le site dépose sur l’appareil des visiteurs et retirez ce qui ne sert à aucune question. Relevez les mêmes quelques chiffres à date fixe.
skill-web-tracking-hire = Confiez à votre agence web un réglage sobre et documenté, et demandez que les comptes soient ouverts à votre nom.
skill-web-tracking-pool = Une personne peut régler et relire la mesure de plusieurs lieux d’un réseau, avec le même modèle de relevé.

## social-analytics

skill-social-analytics = Lecture des chiffres des réseaux sociaux
skill-social-analytics-what = Lire les chiffres des réseaux sociaux sans les prendre pour des spectateurs, et les garder d’une saison à l’autre.
skill-social-analytics-build = Notez chaque mois, dans un même tableau, trois ou quatre chiffres dont vous connaissez la définition. Mettez les ventes en regard.
skill-social-analytics-hire = Une séance avec une personne du métier suffit pour choisir ces quelques chiffres et écarter les autres.
skill-social-analytics-pool = Un tableau commun à plusieurs lieux dit vite ce qui est un bon résultat et ce qui n’en est pas un.

## data-quality

skill-data-quality = Nettoyage et qualité
skill-data-quality-what = Repérer doublons, adresses mortes et saisies divergentes, les corriger, puis empêcher qu’elles reviennent.
skill-data-quality-build = Écrivez un guide de saisie d’une page et réservez deux dates par an au nettoyage. Comptez avant et après, pour voir l’effet.
skill-data-quality-hire = Un premier grand nettoyage peut se commander ; demandez la méthode avec le résultat, et gardez une copie d’avant.
skill-data-quality-pool = Adoptez le guide de saisie d’un lieu ou d’un réseau voisin : les échanges avec les coproducteurs et coorganisateurs en seront plus simples.

## data-analysis

skill-data-analysis = Analyse de données
skill-data-analysis-what = Partir d’une question de programmation ou de tarif, réunir les bons chiffres et y répondre avec prudence.
skill-data-analysis-build = Donnez à une personne curieuse une question par trimestre et les heures pour y répondre, avec une relecture par quelqu’un d’autre.
skill-data-analysis-hire = Confiez une question précise à une ou un analyste qui connaît le spectacle, et demandez que la méthode vous reste.
skill-data-analysis-pool = Une personne analyste partagée entre plusieurs lieux apprend de chacun et vous coûte moins qu’un poste.

## dataviz

skill-dataviz = Visualisation et récit
skill-dataviz-what = Choisir le graphique qui montre l’essentiel sans tromper, et l’accompagner des deux phrases qui comptent.
skill-dataviz-build = Refaites un seul graphique du rapport annuel jusqu’à ce qu’une personne extérieure le comprenne sans explication.
skill-dataviz-hire = Une ou un data designer peut dessiner des modèles que vous remplirez ensuite vous-mêmes, chaque année.
skill-dataviz-pool = Un jeu de modèles commun à un réseau donne des rapports lisibles et comparables.

## survey-methods

skill-survey-methods = Méthodes d’enquête
skill-survey-methods-what = Poser peu de questions, bien tournées, à un échantillon qui ressemble au public, et dire la marge d’erreur.
skill-survey-methods-build = Essayez cinq questions à la sortie de trois spectacles différents, avec une règle simple pour choisir qui l’on aborde.
skill-survey-methods-hire = Pour une vraie enquête, prenez une personne du métier ; gardez le questionnaire et les réponses pour la refaire sans aide.
skill-survey-methods-pool = Rejoignez une enquête de réseau : le questionnaire est prêt et vous pourrez vous situer.

## bi-dashboards

skill-bi-dashboards = Tableaux de bord
skill-bi-dashboards-what = Réunir quelques chiffres convenus dans un tableau de bord qui se met à jour sans ressaisie, et que l’équipe ouvre vraiment.
skill-bi-dashboards-build = Commencez par une feuille de tableur avec cinq chiffres définis, tenue six mois. Si elle sert, on pourra l’automatiser.
skill-bi-dashboards-hire = Faites construire le tableau quand les définitions sont écrites ; demandez les fichiers modifiables et la notice.
skill-bi-dashboards-pool = Un tableau commun à plusieurs lieux partage l’effort, pourvu que chacun compte de la même façon.

## integration-api

skill-integration-api = Intégration, API
skill-integration-api-what = Faire passer les données d’un outil à l’autre sans les retaper, et s’apercevoir quand le lien se rompt.
skill-integration-api-build = Sans coder, apprenez à décrire l’échange voulu : quoi, d’où, vers où, quand, et qui regarde si cela a marché.
skill-integration-api-hire = Faites construire le lien par une personne qui développe, avec les essais, la notice et un entretien chaque année.
skill-integration-api-pool = Les lieux qui ont les deux mêmes outils peuvent commander un seul lien et en partager l’entretien.

## database-sql

skill-database-sql = Bases de données
skill-database-sql-what = Comprendre comment les données sont rangées et reliées, et aller y chercher une réponse qu’aucun écran ne donne.
skill-database-sql-build = Une personne à l’aise avec les tableurs peut apprendre à lire un export complet et à reconnaître ses tables.
skill-database-sql-hire = Faites appel à une personne technique pour une migration ou un entrepôt, et gardez le schéma des tables.
skill-database-sql-pool = Au sein d’un réseau, une même personne peut préparer les extractions de plusieurs lieux.

## privacy-law

skill-privacy-law = Protection des données personnelles
skill-privacy-law-what = Connaître ce que la loi demande pour les fichiers, les envois, les contrats et les incidents, et savoir quand demander conseil.
skill-privacy-law-build = Formez la personne responsable et sa suppléante, et donnez-leur quelques heures chaque trimestre pour tenir le registre et relire les contrats.
skill-privacy-law-hire = Prenez un conseil spécialisé pour les contrats, les analyses et les cas difficiles ; exigez des documents que vous saurez tenir à jour.
skill-privacy-law-pool = Plusieurs lieux peuvent partager une même personne conseil et des clauses communes.

## it-security

skill-it-security = Sécurité informatique
skill-it-security-what = Protéger les comptes, les appareils et les copies, et savoir quoi faire le jour où quelque chose tourne mal.
skill-it-security-build = Tenez la liste des comptes, fermez ceux des personnes parties, activez la double authentification sur les outils clés et essayez une restauration chaque année.
skill-it-security-hire = Une revue par une personne du métier, tous les ans ou deux, avec une liste courte de choses à faire.
skill-it-security-pool = Partagez avec des lieux voisins la même assistance informatique, les mêmes consignes et le même exercice d’incident.

## metadata-discoverability

skill-metadata-discoverability = Métadonnées et découvrabilité
skill-metadata-discoverability-what = Décrire un spectacle une seule fois, avec assez de précision pour que moteurs et agendas le trouvent et le montrent bien.
skill-metadata-discoverability-build = Écrivez la fiche type d’un spectacle : titre, artistes, dates, lieu, publics, accès. Saisissez-la une fois et servez-vous-en partout.
skill-metadata-discoverability-hire = Demandez à votre agence web de publier ces fiches dans un format que les moteurs savent lire.
skill-metadata-discoverability-pool = Les réseaux et agendas communs ont souvent une fiche et des identifiants tout prêts : adoptez-les.

## procurement

skill-procurement = Achat, contrats, négociation
skill-procurement-what = Comparer des offres, relire un contrat, demander les clauses qui manquent et prévoir la fin dès le début.
skill-procurement-build = Tenez la liste des contrats avec leur échéance, et relisez à deux celui qui vient à renouvellement. Une page de clauses à demander suffit pour commencer.
skill-procurement-hire = Une relecture extérieure vaut la peine pour un contrat long ou un outil central.
skill-procurement-pool = Achetez ou négociez à plusieurs : les mêmes clauses demandées par dix lieux s’obtiennent plus facilement.

## training-facilitation

skill-training-facilitation = Formation et animation
skill-training-facilitation-what = Transmettre un geste de travail à ses collègues : préparer, montrer, faire essayer, laisser une trace.
skill-training-facilitation-build = La personne qui vient d’apprendre montre aux autres dans le mois, avec une fiche d’une page. C’est aussi ainsi qu’elle retient.
skill-training-facilitation-hire = Choisissez des formations sur vos outils et vos fichiers, et demandez le support modifiable.
skill-training-facilitation-pool = Ouvrez vos séances à deux lieux voisins et allez aux leurs.

## ai-use

skill-ai-use = Usage critique de l’IA
skill-ai-use-what = Savoir quand un assistant d’IA aide, ce qu’il ne faut jamais lui confier et comment vérifier ce qu’il répond.
skill-ai-use-build = Écrivez une demi-page : pour quoi l’on s’en sert, quels fichiers n’y vont jamais, qui relit. Reparlez-en en équipe deux fois par an.
skill-ai-use-hire = Une séance avec une personne indépendante des vendeurs aide à faire le tri entre promesses et usages.
skill-ai-use-pool = Un réseau peut essayer, comparer et écrire une charte commune pour tous ses membres.

## data-ethics

skill-data-ethics = Éthique des données
skill-data-ethics-what = Se demander, avant un nouvel usage, si les personnes concernées le trouveraient juste : enfants, publics fragiles, artistes, équipe.
skill-data-ethics-build = Prenez dix minutes, à chaque nouvel usage, pour trois questions : qui y gagne, qui pourrait en souffrir, le dirions-nous à voix haute ? Gardez-en la réponse par écrit.
skill-data-ethics-hire = Pour un sujet délicat, comme les publics mineurs ou la recherche, demandez un avis extérieur.
skill-data-ethics-pool = Un petit groupe de pairs peut relire les cas des uns et des autres et en garder la mémoire.
