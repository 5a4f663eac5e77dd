### Modèle de maturité, dimension « Outils et interopérabilité » : termes du Québec et du Canada francophone.

## tools-fit

q-tools-fit = Comment choisissez-vous vos outils : billetterie, fichier des publics, planification, comptabilité ?
q-tools-fit-climb-3 = Réunissez billetterie, communications et administration une heure : chaque personne cite les trois gestes qu’elle fait le plus et ce qui bloque. Résumez le tout en une page, envoyez-la à trois fournisseurs et demandez à chacun le coût de la reprise des données, de la formation et du soutien. Désignez qui suit le dossier et qui peut prendre le relais.
q-tools-fit-unlocks = Vous signez en sachant pourquoi, vous discutez avec le fournisseur sur une page écrite, et le conseil d’administration comprend la dépense.
q-tools-fit-unknown = Demandez à la personne qui a signé le dernier contrat, ou cherchez la soumission et les échanges de l’époque. Si rien ne se retrouve, c’est sans doute le premier échelon.

## tools-flows

q-tools-flows = Comment les données passent-elles d’un outil à l’autre : billetterie, infolettre, site, comptabilité ?
q-tools-flows-1 = Tout se ressaisit à la main : le même spectacle est tapé dans la billetterie, sur le site, puis dans le calendrier de production.
q-tools-flows-5 = Chaque spectacle est saisi une seule fois, dans un format partagé, et part de là vers la billetterie, le site et les calendriers culturels.
q-tools-flows-climb-2 = Repérez la ressaisie la plus longue, souvent celle qui va de la billetterie à l’infolettre. Cherchez le bouton d’export avec la personne qui fait ce travail et essayez-le sur une petite liste. Comptez deux heures, en vérifiant le résultat ligne par ligne.
q-tools-flows-climb-4 = Demandez d’abord aux deux fournisseurs si un connecteur existe déjà. Faites-le essayer sur quelques fiches, puis désignez qui vérifie chaque semaine que tout est passé et qui appeler en cas de panne. Prévoyez l’entretien chaque année : un connecteur finit par casser quand un outil change.
q-tools-flows-climb-5 = Décidez, avec la programmation, les communications et la technique, dans quel outil un spectacle naît. Adoptez un format que d’autres lisent aussi (calendriers culturels, réseau, coproducteurs), puis faites-en partir tous les autres usages. Le chantier se mène sur une saison, en gardant un œil sur les corrections de dernière minute.
q-tools-flows-unknown = Demandez à la billetterie, aux communications et à la comptabilité ce qu’elles recopient chaque semaine. La carte des données, dans les inventaires, aide à le voir d’un coup d’œil.

## tools-export

q-tools-export-why = Des années de relations avec votre public dorment dans un outil qui ne vous appartient pas. Si le fournisseur ferme, augmente ses tarifs ou est racheté, l’export est votre seule porte de sortie. Mieux vaut savoir qu’elle s’ouvre avant d’en avoir besoin.
q-tools-export-climb-2 = Avec la personne qui gère la billetterie, cherchez la fonction d’export et sortez une liste. Ouvrez-la dans un tableur, notez ce qu’elle contient et ce qui manque. Une heure suffit ; effacez ensuite la copie si elle contient des renseignements personnels.
q-tools-export-climb-3 = Demandez par écrit au fournisseur comment obtenir toutes vos données, dans quel format et sous quel délai. À deux, en une demi-journée par outil, faites l’export, relisez-le hors de l’outil et comparez quelques totaux. Au prochain renouvellement, faites écrire la restitution et l’effacement en fin de contrat.
q-tools-export-climb-5 = Demandez une version d’essai d’un autre outil, ou l’aide d’un lieu qui l’utilise. Chargez-y une copie, de préférence anonymisée, puis essayez les gestes d’un jour ordinaire : vendre, rembourser, sortir la liste d’entrée. Écrivez ce qui s’est perdu et ce qu’il faudrait demander au fournisseur.

## tools-onboarding

q-tools-onboarding-2 = Le fournisseur a formé l’équipe une journée, à l’achat. Il n’y a rien eu depuis, et les personnes arrivées ensuite font sans.
q-tools-onboarding-5 = L’équipe participe à un groupe d’utilisateurs avec d’autres lieux : astuces, fiches et demandes au fournisseur y sont communes.
q-tools-onboarding-step-2 = Obtenir une séance de formation du fournisseur sur l’outil principal
q-tools-onboarding-climb-5 = Demandez au fournisseur ou à votre réseau qui utilise le même outil près de chez vous. Proposez deux rencontres par an, un ordre du jour court, des fiches mises en commun et une liste de demandes portée à plusieurs.
q-tools-onboarding-unknown = Demandez à la dernière personne arrivée comment elle a appris, et à celle qui administre l’outil ce que le fournisseur propose. Cherchez aussi s’il existe des fiches.
