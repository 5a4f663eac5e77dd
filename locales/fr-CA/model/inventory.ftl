### Inventaire : termes du Québec et du Canada francophone

## Types de données

asset-access-control-what = Ce que relève la lecture des billets à l’entrée : qui est venu, à quelle heure, quelles places sont restées vides.
asset-newsletter-lists = Listes d’infolettre
asset-newsletter-stats-what = Ce que l’outil d’envoi rapporte : ouvertures, clics, désabonnements, adresses en erreur.
asset-web-analytics = Analytique web
asset-groups-schools = Groupes, milieu scolaire, partenaires du milieu
asset-groups-schools-what = Les réservations d’écoles, de groupes et d’organismes du milieu : contacts, nombre de personnes, listes de classes.
asset-outreach = Médiation culturelle
asset-outreach-what = Les ateliers, rencontres et projets avec la population : participation, partenaires, bilans.
asset-feedback = Avis, plaintes, courriels
asset-feedback-what = Les avis en ligne, les plaintes, les mots laissés à l’accueil ou reçus par courriel.
asset-guest-lists = Billets de faveur, protocole, presse
asset-donors = Donateurs et commanditaires
asset-donors-what = Les dons et les commandites : qui, combien, quel reçu, quel remerciement.
asset-production-planning = Planification, production, technique
asset-production-planning-what = Qui travaille quand et où : montages, répétitions, devis techniques, matériel loué.
asset-hr-payroll = RH, paie, contractuels
asset-hr-payroll-what = Les contrats de travail, les heures, la paie et les candidatures, équipe permanente et personnel d’appoint.
asset-building-energy-what = La consommation, les inspections de sécurité, l’entretien, le bilan carbone.

## Usage d’un outil

purpose-newsletter = Infolettre, textos
purpose-web-analytics = Analytique web
purpose-planning = Planification, production, technique

## Ce que les données disent des personnes

personal-sensitive = Renseignements sensibles
personal-minors = Renseignements sur des personnes mineures

## Comment les données passent

passage-connector-what = Un lien tout prêt, offert par le fournisseur d’un des deux outils, transfère les données sans qu’on y touche.
