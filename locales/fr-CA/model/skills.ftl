### Compétences : termes du Québec et du Canada francophone

## project-management

skill-project-management = Gestion de projet
skill-project-management-build = Confiez un petit projet, par exemple la remise en ordre des listes de billets de faveur, à une personne qui dispose d’heures réservées et d’une page de suivi. Le bilan sert au projet suivant.

## needs-analysis

skill-needs-analysis-build = Demandez à la billetterie, à l’accueil et aux communications de raconter une journée réelle : ce qui bloque, ce qui se fait deux fois. De là viennent dix besoins classés par importance.

## change-management

skill-change-management = Gestion du changement

## ticketing-admin

skill-ticketing-admin-hire = Faites venir le fournisseur de l’outil pour les réglages rares et demandez que la séance soit enregistrée.

## emailing

skill-emailing = Infolettre et automatisations

## web-tracking

skill-web-tracking = Analytique web et balises

## data-quality

skill-data-quality-pool = Adoptez le guide de saisie d’un lieu ou d’un réseau voisin : les échanges avec les codiffuseurs en seront plus simples.

## dataviz

skill-dataviz-hire = Une ou un designer de données peut dessiner des modèles que vous remplirez ensuite vous-mêmes, chaque année.

## privacy-law

skill-privacy-law = Protection des renseignements personnels
skill-privacy-law-build = Formez la personne responsable et sa suppléante, et donnez-leur quelques heures chaque trimestre pour tenir l’inventaire et le registre des incidents, et relire les contrats.
skill-privacy-law-hire = Prenez un conseil spécialisé pour les contrats, les évaluations et les cas difficiles ; exigez des documents que vous saurez tenir à jour.

## metadata-discoverability

skill-metadata-discoverability-what = Décrire un spectacle une seule fois, avec assez de précision pour que moteurs et calendriers culturels le trouvent et le montrent bien.
skill-metadata-discoverability-pool = Les réseaux et calendriers communs ont souvent une fiche et des identifiants tout prêts : adoptez-les.
