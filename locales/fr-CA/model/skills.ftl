### Compétences : termes du Québec et du Canada francophone

skill-change-management = Gestion du changement
skill-ticketing-admin-hire = Faites venir le fournisseur de l’outil pour les réglages rares et demandez que la séance soit enregistrée.
skill-emailing = Infolettre et automatisations
skill-web-tracking = Analytique web et balises
skill-data-quality-pool = Adoptez le guide de saisie d’un lieu ou d’un réseau voisin : les échanges avec les codiffuseurs en seront plus simples.
skill-dataviz-hire = Une ou un designer de données peut dessiner des modèles que vous remplirez ensuite vous-mêmes, chaque année.
skill-privacy-law = Protection des renseignements personnels
skill-privacy-law-build = Formez la personne responsable et sa suppléance, et donnez-leur quelques heures chaque trimestre pour tenir l’inventaire et le registre des incidents, et relire les contrats.
skill-privacy-law-hire = Prenez un conseil spécialisé pour les contrats, les évaluations et les cas difficiles ; exigez des documents que vous saurez tenir à jour.
