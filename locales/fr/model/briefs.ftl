### La fiche de mission envoyée aux candidats : ce que l’équipe apporte, ce qui doit rester, comment les offres se lisent, les clauses sur les données

## amo

provider-amo-team =
    Nous nommons une personne qui suit la mission et une autre qui peut la remplacer
    Nous vous montrons le travail tel qu’il se fait, au guichet comme au bureau
    Nous fournissons la liste de nos outils et les contrats en cours
    La direction répond à la fin de chaque étape et garde la décision
provider-amo-handover =
    Le cahier des charges, la grille et les comptes rendus nous appartiennent et restent modifiables
    Une personne de l’équipe sait expliquer le choix et refaire la comparaison des offres
    Le plan d’essai dit qui vérifie quoi et resservira aux mises à jour suivantes
    Un bilan écrit après l’ouverture dit ce qui reste à corriger et qui s’en charge
provider-amo-criteria =
    Indépendance écrite : ni commission ni partenariat avec un vendeur
    Missions comparables dans des lieux de notre taille, que nous pouvons appeler
    Façon de travailler avec l’équipe, billetterie comprise
    Étapes séparées, dont chacune peut être la dernière
    Clarté d’un cahier des charges déjà écrit, montré en exemple

## vendor-onboarding

provider-vendor-onboarding-team =
    Nous préparons nos tarifs, nos plans de salle et la liste des personnes à former
    Nous réservons des heures de formation pour chaque personne, hors des semaines d’ouverture des ventes
    Nous vérifions avec vous un échantillon des données reprises
    Nous nommons une personne qui administrera l’outil et une autre qui la suppléera
provider-vendor-onboarding-handover =
    Deux personnes savent régler l’outil sans vous appeler
    Les enregistrements et les supports des séances nous restent et serviront aux personnes qui arriveront
    Les réglages sont écrits : tarifs, salles, droits d’accès, envois automatiques
    L’export complet a été essayé avec nous, et la marche à suivre est écrite
provider-vendor-onboarding-criteria =
    Séances de suivi après l’ouverture des ventes : nombre et délai
    Formation adaptée à chaque métier et à notre saison
    Reprise des données : ce qui est repris et comment nous le vérifions
    Réponse les soirs de représentation
    Facilité à sortir toutes nos données dans un format ouvert

## developer

provider-developer-team =
    Nous décrivons l’échange voulu : quelles données, dans quel sens, à quel rythme
    Nous obtenons l’accès à l’API de chaque outil et à sa documentation
    Nous préparons avec vous des ventes et des personnes inventées pour les essais
    Nous nommons une personne qui veillera sur l’échange et une autre qui la suppléera
provider-developer-handover =
    Le code, les clés et les comptes sont à notre nom dès le premier jour et nous appartiennent
    L’entretien des années suivantes est écrit : mises à jour, délai de réponse, façon d’y mettre fin
    Deux personnes reçoivent l’alerte quand l’échange ne s’est pas fait, et une page dit quoi faire
    La notice et les essais permettent à quelqu’un d’autre de reprendre le lien
provider-developer-criteria =
    Recours à un connecteur existant quand il suffit
    Entretien dans la durée : qui surveille, sous quel délai, avec quelle relève
    Clarté de la notice pour une personne non technique
    Sobriété : seules les données utiles passent, sans copie oubliée en chemin
    Liens déjà construits et toujours en service ailleurs

## data-engineer

provider-data-engineer-team =
    Nous donnons les deux ou trois questions auxquelles l’espace commun doit répondre
    Nous disons ce que contient chaque source et qui en répond
    Nous remettons des extraits d’essai, sans noms quand c’est possible
    Nous comparons les premiers totaux aux nôtres
provider-data-engineer-handover =
    L’espace de stockage et ses comptes sont à notre nom, ou à celui du réseau qui le porte
    Les contrôles préviennent deux personnes quand une source manque, et une page dit quoi faire
    La documentation permet à quelqu’un d’autre de prendre la suite, et quelqu’un de l’équipe l’a relue
    L’entretien des années suivantes est décrit, comme la façon de repartir avec toutes les données
provider-data-engineer-criteria =
    Taille de la solution, au plus près de nos questions
    Pays d’hébergement et droit qui s’y applique
    Noms et coordonnées évités, ou protégés quand ils sont nécessaires
    Documentation qui permet à quelqu’un d’autre de prendre la suite
    Facilité à repartir ailleurs avec l’ensemble

## data-analyst

provider-data-analyst-team =
    Nous apportons nos questions et les décisions qui en dépendent
    Nous remettons des extraits réduits aux champs utiles et nous en signalons les défauts
    Nous expliquons nos mots : entrée, invitation, abonnement, nouveau public
    Une personne de l’équipe construit le tableau de bord avec vous, pour savoir le tenir ensuite
provider-data-analyst-handover =
    Deux personnes savent mettre à jour le tableau de bord et en expliquer chaque chiffre
    Les fichiers et les calculs s’ouvrent et se modifient avec nos logiciels
    La définition de chaque indicateur tient sur une page que nous gardons
    Nos données sont rendues et effacées de vos appareils, et vous nous l’écrivez
provider-data-analyst-criteria =
    Compréhension de nos questions, reformulées dans l’offre
    Connaissance du travail d’un lieu : abonnements, invitations, groupes, dates reportées
    Transmission : qui, dans l’équipe, saura refaire, et comment
    Sobriété : le moins de champs et le moins de noms possible
    Franchise sur ce que les chiffres ne diront pas

## data-scientist

provider-data-scientist-team =
    Nous apportons une question précise et la règle simple que le modèle devra dépasser
    Nous fournissons des données anonymisées et disons comment elles ont été recueillies
    Nous cherchons avec vous quels publics une erreur pourrait léser
    La direction décide à chaque étape de continuer ou de s’arrêter
provider-data-scientist-handover =
    Le modèle, les données d’essai et la documentation nous appartiennent
    Une page dit à quoi le modèle sert, à quoi il ne doit pas servir et où il se trompe
    Une personne de l’équipe sait quand s’en méfier et comment l’arrêter
    La surveillance est écrite : qui la fait, avec quelle mesure, jusqu’à quelle date de révision
provider-data-scientist-criteria =
    Gain attendu face à une règle simple, et façon de le mesurer
    Résultats que l’équipe pourra expliquer
    Recherche des biais et des publics qui pourraient être lésés
    Anonymisation des données, et leur sort à la fin
    Arrêt prévu si l’essai n’apporte rien

## data-designer

provider-data-designer-team =
    Nous apportons des chiffres vérifiés et leurs définitions
    Nous disons qui lira, en combien de temps et pour décider quoi
    Nous montrons nos rapports passés et ce que personne n’y a lu
    Nous faisons essayer la maquette à un membre du conseil et à une personne de l’équipe
provider-data-designer-handover =
    Les modèles se modifient avec nos logiciels, polices et couleurs comprises
    Deux personnes ont rempli chaque modèle elles-mêmes, avec vous à côté
    Le guide dit comment refaire chaque graphique et quelle échelle choisir
    Les droits d’usage nous permettent de tout reprendre les années suivantes
provider-data-designer-criteria =
    Clarté, jugée sur un rapport déjà réalisé
    Fidélité des échelles et des comparaisons
    Lecture possible en noir et blanc, sur un téléphone et par une personne qui voit mal
    Modèles que l’équipe remplira sans aide
    Attention à ce que le conseil doit décider

## privacy-counsel

provider-privacy-counsel-team =
    Nous fournissons la liste de nos outils, de nos fichiers et de nos contrats, telle qu’elle est
    Chaque service vous dit ce qu’il fait vraiment de ses fichiers
    La personne responsable travaille avec vous et apprend à tenir les documents
    La direction signe ce qui est convenu et le fait appliquer
provider-privacy-counsel-handover =
    Les documents remis nous appartiennent, prêts à l’emploi et modifiables
    La personne responsable et une personne suppléante savent les tenir à jour
    Une page dit quoi faire et qui prévenir dans les premières heures d’un incident
    Chaque ligne de ce qui reste à faire porte un nom et une date
provider-privacy-counsel-criteria =
    Pratique du droit de l’endroit où nous sommes
    Expérience de lieux culturels ou d’équipes de notre taille
    Documents concrets remis, plutôt qu’un nom à afficher
    Indépendance : rien à vendre parmi les outils à juger
    Transmission à la personne responsable

## security-advisor

provider-security-advisor-team =
    Nous fournissons la liste des outils, des appareils et des comptes, telle qu’elle est
    Nous ouvrons à votre nom un compte d’administration, que nous fermerons à la fin
    Deux personnes assistent à la revue des accès et à l’essai de restauration
    La direction tranche sur ce qui se corrige d’abord
provider-security-advisor-handover =
    Votre compte d’administration est fermé devant nous, et vous ne gardez ni mot de passe ni copie
    Deux personnes savent restaurer une sauvegarde et fermer un compte
    La fiche d’incident est à portée de main, et l’équipe l’a lue avec vous
    Une date de contrôle est fixée, et chaque ligne de ce qui reste à faire porte un nom
provider-security-advisor-criteria =
    Mesures à la taille de notre lieu
    Accès demandés : le moins possible, le moins longtemps possible
    Essai de restauration réel, fait avec l’équipe
    Clarté pour des personnes non techniques
    Indépendance : ce qui se vend en plus de ce conseil est dit

## data-trainer

provider-data-trainer-team =
    Nous préparons avec vous des exercices tirés de nos fichiers, rendus anonymes
    Nous libérons du temps pour toute l’équipe, accueil et technique compris
    Nous disons ce que chaque métier devrait savoir faire ensuite
    Une personne de l’équipe garde les fiches et les montrera à qui arrivera
provider-data-trainer-handover =
    Les fiches et les exercices nous restent, modifiables, pour les personnes qui arriveront
    Deux personnes savent montrer à leur tour l’essentiel
    Une séance de retour est fixée après quelques semaines d’usage
    Un bilan dit ce qui est acquis et ce qui reste à apprendre
provider-data-trainer-criteria =
    Travail sur nos fichiers et avec nos logiciels
    Objectifs concrets : ce que chaque personne saura faire le lendemain
    Place faite à celles et ceux que les chiffres rebutent
    Suivi après les séances
    Fiches claires, montrées en exemple

## survey-researcher

provider-survey-researcher-team =
    Nous écrivons la décision qui dépend de l’étude
    L’accueil propose le questionnaire au public, comme nous en conviendrons ensemble
    Nous donnons le calendrier de la saison, groupes et entrées gratuites compris
    Nous relisons le questionnaire et l’essayons avec quelques personnes
provider-survey-researcher-handover =
    Les réponses nous sont rendues dans un format ouvert, sans noms, avec le sens de chaque colonne
    Le questionnaire et la façon de choisir qui répond peuvent resservir sans vous
    Une personne de l’équipe sait refaire les principaux tableaux
    Le rapport dit ce que l’étude ne permet pas de conclure
provider-survey-researcher-criteria =
    Façon de joindre aussi les personnes qui n’achètent pas
    Lien entre chaque question posée et notre décision
    Comparaison possible avec une étude connue
    Respect des personnes : accord, anonymat, longueur du questionnaire
    Réponses et méthode laissées au lieu

## audience-marketing

provider-audience-marketing-team =
    Nous donnons le nombre de contacts par liste et l’état des consentements
    Nous disons ce que nous savons de nos publics et ce que nous voudrions dire à chacun
    La personne qui prépare nos envois construit les essais avec vous
    Nous fixons le nombre d’envois à ne pas dépasser
provider-audience-marketing-handover =
    La règle qui forme chaque groupe est écrite, et réglée dans notre outil d’envoi
    Deux personnes savent refaire un essai et en lire le résultat
    Les modèles de messages et les résultats des essais nous restent
    Aucune liste ne reste chez vous : toute copie est effacée, et vous nous l’écrivez
provider-audience-marketing-criteria =
    Respect du consentement et du rythme des envois
    Groupes formés sur peu de données, sans rien de sensible
    Façon de savoir si un message a servi
    Ton juste pour un lieu culturel, jugé sur des exemples
    Autonomie de l’équipe à la fin

## digital-agent

provider-digital-agent-team =
    Nous venons avec une question et notre diagnostic
    La direction et la personne chargée des données participent à la rencontre
    Nous disons franchement le temps et l’argent dont nous disposons
    Nous vous racontons ensuite ce que vos conseils ont donné
provider-digital-agent-handover =
    L’orientation tient sur une page que toute l’équipe peut lire
    Les noms à appeler et les subventions à demander sont écrits, avec leurs dates limites
    Une personne de l’équipe porte la suite, et une autre peut la remplacer
    Une date est prise pour refaire le point
provider-digital-agent-criteria =
    Connaissance des lieux de notre taille et de notre région
    Indépendance à l’égard des outils et des vendeurs
    Mise en relation avec des lieux qui ont déjà fait ce chemin
    Connaissance des subventions ouvertes et de leurs dates
    Disponibilité après la première rencontre

## pooling-operator

provider-pooling-operator-team =
    Nous disons ce que nous voulons bien partager et ce que nous gardons
    Nous préparons nos données selon les définitions communes
    Une personne nous représente là où les règles se décident, et une autre peut la remplacer
    Nous vérifions nos propres chiffres avant leur diffusion
provider-pooling-operator-handover =
    La charte, les définitions et les règles de sortie nous restent par écrit
    Nos données harmonisées nous sont rendues chaque année dans un format ouvert
    Il est écrit qui veille sur le tableau commun d’une année à l’autre et qui prévient quand il manque une donnée
    Si nous partons, nos données sont effacées et vous nous en donnez la preuve
provider-pooling-operator-criteria =
    But écrit, et place des lieux dans les décisions
    Anonymat du public, et celui du lieu qui le souhaite
    Règles de sortie et d’effacement
    Utilité de ce qui est rendu à chaque lieu
    Temps de préparation demandé à l’équipe

## shared-employee

provider-shared-employee-team =
    Nous décrivons les tâches qui reviennent et les heures qu’elles demandent
    Nous offrons une place de travail, un compte personnel et les seuls accès utiles
    Une personne de l’équipe accompagne le poste et peut prendre le relais
    La direction fixe les priorités et tient le point de suivi
provider-shared-employee-handover =
    Les procédures écrites restent au lieu, et une personne de l’équipe les a essayées
    Les fichiers et les outils restent au nom du lieu
    Une relève est prévue pour les absences, et un passage de relais avant tout départ
    Les accès de la personne sont fermés le jour où elle s’en va
provider-shared-employee-criteria =
    Solidité du cadre : qui emploie, qui répond si un lieu se retire
    Partage du temps, périodes de pointe comprises
    Confidentialité entre les lieux
    Continuité en cas d’absence ou de départ
    Compétences proposées pour les tâches décrites

## freelance-coordinator

provider-freelance-coordinator-team =
    La direction fixe les priorités et garde les décisions
    Nous nommons dès le départ la personne qui prendra la suite et sa suppléante
    Nous donnons la liste des chantiers ouverts et de leurs échéances
    Nous réservons du temps, chaque mois, pour faire le point
provider-freelance-coordinator-handover =
    Les dossiers, les comptes et les contrats sont au nom du lieu dès le premier jour
    Une page par chantier dit où l’on en est, ce qui a été décidé et qui appeler
    La date du passage de relais est fixée dès le début et rappelée à mi-parcours
    L’équipe tient seule la feuille de route pendant le dernier mois
provider-freelance-coordinator-criteria =
    Expérience de petites équipes et de plusieurs chantiers à la fois
    Plan pour passer la main, donné dès l’offre
    Régularité et clarté des écrits, montrées en exemple
    Disponibilité pendant nos périodes de pointe
    Franchise sur ce qu’il vaudrait mieux abandonner

## Clauses sur les données des personnes, selon le droit du lieu : ses mots sont ceux de ce lieu, quelle que soit la langue de l’écran

law-clauses-qc-public =
    Seuls les renseignements nécessaires au mandat sont communiqués, par un contrat écrit (Loi sur l’accès, article 67.2)
    Les dispositions de la loi qui s’appliquent à ces renseignements et les mesures qui en protègent le caractère confidentiel sont indiquées (article 67.2)
    Les renseignements ne servent qu’au mandat (article 67.2)
    Le fournisseur ne les conserve pas une fois le mandat terminé (article 67.2)
    Il avise sans délai la personne responsable de la protection des renseignements personnels de toute atteinte à leur confidentialité, pour que nous remplissions nos obligations en cas d’incident (articles 67.2, 63.8 et 63.11)
    Il nous laisse faire toute vérification relative à cette confidentialité (article 67.2)
    Si les renseignements sortent du Québec ou sont hébergés ailleurs, même dans une autre province, une évaluation des facteurs relatifs à la vie privée précède l’envoi et une entente écrite en tient compte (article 70.1)
    Si le mandat consiste à acquérir, à développer ou à refondre un système, une évaluation des facteurs relatifs à la vie privée est faite, et les renseignements peuvent être remis dans un format structuré et courant (article 63.5)
law-clauses-qc-private =
    Seuls les renseignements nécessaires au mandat ou au contrat de service sont communiqués, par écrit (Loi sur le privé, article 18.3)
    Les mesures qui protègent le caractère confidentiel des renseignements sont décrites (article 18.3)
    Les renseignements ne servent qu’au mandat ou au contrat (article 18.3)
    Le fournisseur ne les conserve pas une fois le mandat terminé (article 18.3)
    Il avise sans délai la personne responsable de la protection des renseignements personnels de toute atteinte à leur confidentialité, pour que nous remplissions nos obligations en cas d’incident (articles 18.3 et 3.5 à 3.8)
    Il nous laisse faire toute vérification relative à cette confidentialité (article 18.3)
    Si les renseignements sortent du Québec ou sont hébergés ailleurs, même dans une autre province, une évaluation des facteurs relatifs à la vie privée précède l’envoi et une entente écrite en tient compte (article 17)
    Si le mandat consiste à acquérir, à développer ou à refondre un système, une évaluation des facteurs relatifs à la vie privée est faite, et les renseignements peuvent être remis dans un format structuré et courant (article 3.3)
law-clauses-ca =
    Le but du mandat est écrit, et les renseignements ne servent à rien d’autre
    Seuls les renseignements nécessaires sont remis, ou un extrait sans noms
    Le fournisseur leur assure une protection comparable à celle que nous leur devons (LPRPDE, annexe 1, principe 1, ou loi de la province)
    La province ou le pays d’hébergement est nommé et ne change pas sans notre accord écrit
    Chaque personne qui y accède a son propre compte et s’engage à la confidentialité
    Le fournisseur nous prévient sans tarder de toute atteinte et nous laisse vérifier ses mesures
    À la fin, il rend ou détruit les renseignements et nous en donne la preuve
    S’il écrit au public en notre nom, chaque message repose sur un consentement prouvé, dit qui nous sommes et permet de se désabonner (LCAP)
law-clauses-fr-public =
    L’objet, la durée, la nature et le but du traitement, les types de données et les personnes concernées sont écrits (RGPD, article 28)
    Le sous-traitant n’agit que sur nos instructions écrites et nous avertit si l’une d’elles lui paraît contraire à la loi (article 28)
    Il tient les données confidentielles, impose la même règle aux personnes qui y accèdent et décrit ses mesures de sécurité (article 28)
    Il ne fait appel à aucun autre sous-traitant sans notre autorisation écrite préalable (article 28)
    Il nous aide à répondre aux personnes qui exercent leurs droits et, s’il en faut une, à faire l’analyse d’impact (articles 28 et 35)
    Il prévient sans tarder notre délégué à la protection des données de toute violation, pour que nous puissions la notifier à la CNIL dans les 72 heures (articles 33, 34 et 37 à 39)
    Le pays d’hébergement est nommé, et rien ne sort de l’Union européenne sans garantie admise ni accord écrit (articles 44 à 49)
    À la fin, le sous-traitant rend ou efface les données, à notre choix ; d’ici là, il donne de quoi vérifier tout cela et accepte les audits (article 28)
law-clauses-fr =
    L’objet, la durée, la nature et le but du traitement, les types de données et les personnes concernées sont écrits (RGPD, article 28)
    Le sous-traitant n’agit que sur nos instructions écrites et nous avertit si l’une d’elles lui paraît contraire à la loi (article 28)
    Il tient les données confidentielles, impose la même règle aux personnes qui y accèdent et décrit ses mesures de sécurité (article 28)
    Il ne fait appel à aucun autre sous-traitant sans notre autorisation écrite préalable (article 28)
    Il nous aide à répondre aux personnes qui exercent leurs droits et, s’il en faut une, à faire l’analyse d’impact (articles 28 et 35)
    Il nous prévient sans tarder de toute violation de données, pour que nous puissions la notifier à la CNIL dans les 72 heures (articles 33 et 34)
    Le pays d’hébergement est nommé, et rien ne sort de l’Union européenne sans garantie admise ni accord écrit (articles 44 à 49)
    À la fin, le sous-traitant rend ou efface les données, à notre choix ; d’ici là, il donne de quoi vérifier tout cela et accepte les audits (article 28)
law-clauses-eu =
    L’objet, la durée, la nature et le but du traitement, les types de données et les personnes concernées sont écrits (RGPD, article 28)
    Le sous-traitant n’agit que sur nos instructions écrites et nous avertit si l’une d’elles lui paraît contraire à la loi (article 28)
    Il tient les données confidentielles, impose la même règle aux personnes qui y accèdent et décrit ses mesures de sécurité (article 28)
    Il ne fait appel à aucun autre sous-traitant sans notre autorisation écrite préalable (article 28)
    Il nous aide à répondre aux personnes qui exercent leurs droits et, s’il en faut une, à faire l’analyse d’impact (articles 28 et 35)
    Il nous prévient sans tarder de toute violation de données, pour que nous puissions la notifier à l’autorité de notre pays dans les 72 heures (articles 33 et 34)
    Le pays d’hébergement est nommé, et rien ne sort de l’Union européenne sans garantie admise ni accord écrit (articles 44 à 49)
    À la fin, le sous-traitant rend ou efface les données, à notre choix ; d’ici là, il donne de quoi vérifier tout cela et accepte les audits (article 28)
law-clauses-other =
    Le but de la mission est écrit, et les données ne servent à rien d’autre
    Seuls les champs nécessaires sont remis, ou un extrait sans noms
    Les personnes ont donné leur accord, ou la loi de notre pays permet cet usage
    Le pays d’hébergement est nommé et ne change pas sans notre accord écrit
    Les risques pour la vie privée sont évalués avant de commencer, si la loi ou la prudence le demande
    Chaque personne qui accède aux données a son propre compte, et les envois passent par un canal sûr
    Le prestataire nous prévient sans tarder de toute perte ou fuite et nous laisse vérifier ses mesures
    À la fin, il rend ou efface les données et nous en donne la preuve
