### Inventaire : types de données, usages des outils, hébergement, contrats, échanges ; adresses du carnet

## Types de données

asset-ticketing-sales = Ventes de billetterie (transactions)
asset-ticketing-sales-what = Chaque billet vendu, échangé ou remboursé : spectacle, date, tarif, canal de vente.
asset-ticketing-customers = Fichier clients de billetterie
asset-ticketing-customers-what = Les personnes qui ont acheté ou réservé : nom, adresse, téléphone, achats passés.
asset-access-control = Contrôle d’accès, scans, places non honorées
asset-access-control-what = Ce que relève le contrôle des billets à l’entrée : qui est venu, à quelle heure, quelles places sont restées vides.
asset-subscriptions = Abonnements, adhésions, cartes
asset-subscriptions-what = Les formules en cours et passées : qui les a prises, laquelle, jusqu’à quand.
asset-crm-contacts = Base de relation avec les publics (CRM)
asset-crm-contacts-what = La base qui réunit ce que le lieu sait de chaque contact : achats, envois, échanges, goûts.
asset-newsletter-lists = Listes de newsletter
asset-newsletter-lists-what = Les adresses auxquelles le lieu écrit, avec la date et la source de leur accord.
asset-newsletter-stats = Statistiques d’envoi
asset-newsletter-stats-what = Ce que l’outil d’envoi rapporte : ouvertures, clics, désinscriptions, adresses en erreur.
asset-social-media = Réseaux sociaux (statistiques)
asset-social-media-what = L’audience, les vues et les réactions des comptes du lieu, relevées ou laissées dans chaque application.
asset-web-analytics = Mesure d’audience du site
asset-web-analytics-what = Les visites du site : pages vues, provenance, parcours jusqu’à l’achat.
asset-ads-campaigns = Campagnes publicitaires
asset-ads-campaigns-what = Les annonces payées, en ligne ou sur papier : où, quand, à quel coût, avec quel résultat.
asset-groups-schools = Groupes, scolaires, relais
asset-groups-schools-what = Les réservations d’écoles, de groupes et de relais : contacts, effectifs, listes de classes.
asset-outreach = Médiation, action culturelle
asset-outreach-what = Les ateliers, rencontres et projets avec les habitants : participation, partenaires, bilans.
asset-surveys = Enquêtes et sondages auprès des publics
asset-surveys-what = Les questionnaires remplis par le public, en salle ou en ligne, et leurs résultats.
asset-feedback = Avis, réclamations, e-mails
asset-feedback-what = Les avis en ligne, les réclamations, les mots laissés à l’accueil ou reçus par e-mail.
asset-free-attendance = Comptages d’entrées gratuites
asset-free-attendance-what = Les entrées sans billet (exposition, rue, scène ouverte), comptées à la main ou par un capteur.
asset-guest-lists = Invitations, protocole, presse
asset-guest-lists-what = Les listes de personnes invitées, de journalistes et de professionnels, souvent dans des tableurs.
asset-donors = Mécènes et donateurs
asset-donors-what = Les dons et les mécénats : qui, combien, quel reçu, quel remerciement.
asset-programming = Programmation (spectacles, dates, lieux)
asset-programming-what = Les spectacles annoncés : titre, distribution, dates, salles, durée, tarifs, images.
asset-production-planning = Planning, production, technique
asset-production-planning-what = Qui travaille quand et où : montages, répétitions, fiches techniques, matériel loué.
asset-artists-companies = Artistes, compagnies, contrats
asset-artists-companies-what = Les artistes et les compagnies : contacts, contrats, cachets, conditions d’accueil.
asset-rentals-bar-shop = Locations, bar, boutique, restauration
asset-rentals-bar-shop-what = Ce qui se vend ou se loue en dehors des billets : la salle, le bar, la boutique, les repas.
asset-finance = Comptabilité, budget par spectacle
asset-finance-what = Les comptes, les factures et le budget de chaque spectacle.
asset-hr-payroll = RH, paie, intermittents
asset-hr-payroll-what = Les contrats de travail, les heures, la paie et les candidatures, équipe permanente et renforts.
asset-volunteers = Bénévoles
asset-volunteers-what = Les personnes qui donnent un coup de main : coordonnées, disponibilités, tâches confiées.
asset-rights-declarations = Droits, taxes, déclarations
asset-rights-declarations-what = Les droits d’auteur, les taxes et les déclarations à rendre sur les représentations.
asset-media-archive = Archives, photos, captations
asset-media-archive-what = Les photos, affiches, programmes et captations, avec les droits qui vont avec.
asset-collections-works = Œuvres et expositions
asset-collections-works-what = Les œuvres prêtées, produites ou détenues : notices, assurances, transports, accrochages.
asset-building-energy = Bâtiment, énergie, environnement
asset-building-energy-what = Les consommations, les contrôles de sécurité, l’entretien, le bilan carbone.
asset-territory-open-data = Données ouvertes du territoire
asset-territory-open-data-what = Les chiffres publics sur votre territoire : population, revenus, écoles, transports.
asset-pooled-data = Données mutualisées reçues d’un réseau
asset-pooled-data-what = Ce qu’un réseau vous rend : comparaisons, études communes, calendriers partagés.
asset-other-spreadsheets = Tableurs dispersés
asset-other-spreadsheets-what = Les fichiers restés sur un ordinateur, dans une messagerie ou sur une clé USB, et dont quelqu’un se sert.

## Usage d’un outil

purpose-ticketing = Billetterie
purpose-access-control = Contrôle d’accès
purpose-point-of-sale = Bar, boutique, locations
purpose-crm = Relation avec les publics (CRM)
purpose-newsletter = Newsletter, SMS
purpose-website = Site web
purpose-web-analytics = Mesure d’audience du site
purpose-social-media = Réseaux sociaux
purpose-surveys = Enquêtes et formulaires
purpose-planning = Planning, production, technique
purpose-accounting = Comptabilité
purpose-payroll = Paie et personnel
purpose-volunteers = Bénévoles
purpose-spreadsheet = Tableur
purpose-files = Fichiers partagés, archives
purpose-dashboards = Tableaux de bord
purpose-other = Autre usage

## Hébergement d’un outil

hosting-on-site = Sur place, sur les machines du lieu
hosting-QC = Québec
hosting-CA = Canada, hors Québec
hosting-FR = France
hosting-EU = Autre pays de l’Union européenne
hosting-US = États-Unis
hosting-other = Ailleurs
hosting-unknown = On ne sait pas où

## Contrat d’un outil

contract-yes = Contrat signé
contract-no = Pas de contrat
contract-unknown = On ne sait pas s’il y en a un

## Ce que les données disent des personnes

personal-none = Rien sur des personnes
personal-none-what = Personne ne peut y être reconnu : des totaux, des titres, des dates.
personal-contact = Coordonnées
personal-contact-what = Un nom, une adresse, un téléphone, des achats : de quoi reconnaître et joindre quelqu’un.
personal-sensitive = Données sensibles
personal-sensitive-what = Santé ou handicap, argent, opinions, pièces d’identité : ce qui ferait le plus de tort en cas de fuite.
personal-minors = Données sur des mineurs
personal-minors-what = Des enfants ou des adolescents : listes de classes, ateliers, photos, autorisations parentales.

## Durée de conservation

retention-forever = Sans limite
retention-unknown = On ne sait pas combien de temps

## Comment les données passent

passage-missing = Échange qui manque
passage-missing-what = Les données devraient passer, et ne passent pas.
passage-retyped = Ressaisie
passage-retyped-what = Quelqu’un lit d’un côté et retape de l’autre.
passage-file = Fichier
passage-file-what = Un fichier sort d’un outil et se charge dans l’autre, à la main.
passage-connector = Connecteur
passage-connector-what = Un lien tout prêt, fourni par l’éditeur d’un des deux outils, transfère les données sans qu’on y touche.
passage-api = API
passage-api-what = Un lien programmé pour le lieu fait dialoguer les deux outils ; il demande de l’entretien.

## À quel rythme

frequency-live = En continu
frequency-daily = Chaque jour
frequency-weekly = Chaque semaine
frequency-monthly = Chaque mois
frequency-season = Quelques fois par saison
frequency-rarely = De temps en temps

## Ce que contient l’inventaire, dans une phrase

item-tool = outil
item-asset = ensemble de données
item-flow = échange
item-skill = compétence

## Carnet d’adresses

presence-remote = À distance
presence-on-site = Sur place
presence-both = À distance ou sur place
works-in-fr = En français
works-in-en = En anglais
works-in-other = Dans une autre langue

## Ce que les règles comptent

count-inventory-tools = Nombre d’outils inventoriés
count-inventory-assets = Nombre d’ensembles de données inventoriés
count-inventory-flows = Nombre d’échanges de données inventoriés
count-inventory-skills = Compétences passées en revue
count-inventory-to-connect = Outils à relier entre eux
count-inventory-owned-assets = Ensembles de données qui ont une personne responsable
count-inventory-skills-at-risk = Compétences nécessaires qui tiennent à une personne ou manquent
