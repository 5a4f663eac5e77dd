### Modèle de maturité, dimension « Compétences et culture » : textes des niveaux et des pratiques.

## Dimension

dim-skills = Compétences et culture
dim-skills-about = L’équipe sait lire les chiffres, en douter et s’en servir, sans que tout repose sur une seule personne.
dim-skills-1 = Une partie du savoir-faire manque ou ne se transmet pas : des chiffres évités ou redoutés, des tâches que personne ne pourrait reprendre.
dim-skills-2 = Le savoir-faire existe, mais il tient à une personne et à la mémoire d’une autre, et l’on se forme quand l’occasion se présente.
dim-skills-3 = Pour l’essentiel, l’équipe lit les chiffres, les tâches importantes sont connues de deux personnes et un plan de formation existe.
dim-skills-4 = L’équipe lit régulièrement les chiffres ensemble, dit ses doutes, et les absences comme les formations sont mises à l’épreuve.
dim-skills-5 = Tous les métiers posent des questions et vérifient les réponses, le savoir se transmet et le sens des chiffres se débat avec le public.

## skills-literacy

q-skills-literacy-name = Lecture des chiffres
q-skills-literacy = Qui, dans l’équipe, lit un tableau de chiffres et sait le mettre en question ?
q-skills-literacy-help = Pensez au dernier tableau de fréquentation qui a circulé : qui l’a ouvert, et qui a demandé d’où venait un chiffre ?
q-skills-literacy-1 = Les tableaux de chiffres circulent peu et ne sont pas lus. En réunion, on passe à la suite.
q-skills-literacy-2 = Une seule personne lit les chiffres et les explique. Les autres la croient sur parole.
q-skills-literacy-3 = La plupart des membres de l’équipe ont déjà lu un tableau, posé une question sur une définition ou relevé une anomalie.
q-skills-literacy-4 = L’équipe lit des chiffres ensemble à dates régulières, par exemple chaque mois, et note ce qu’elle en retient.
q-skills-literacy-5 = Des personnes de tous les métiers ont proposé une question, cherché la réponse dans les données et vérifié qu’elle tenait.
q-skills-literacy-why = Un chiffre lu par une seule personne ne se discute pas : on le croit ou on l’ignore. Quand l’accueil, la technique et la médiation lisent aussi les tableaux, les erreurs se voient plus tôt, car ces personnes étaient dans la salle.
q-skills-literacy-step-2 = Désigner une personne qui lit les chiffres et les explique
q-skills-literacy-climb-2 = Choisissez une personne curieuse, pas forcément à l’aise, et donnez-lui deux heures par mois. Elle ouvre l’état des ventes, y repère trois choses et les raconte à l’équipe en cinq minutes.
q-skills-literacy-step-3 = Faire lire un tableau à la plupart des membres de l’équipe
q-skills-literacy-climb-3 = Organisez une séance d’une heure et demie sur vos propres chiffres : d’où vient ce total, qui n’y est pas compté, qu’est-ce qui surprend ? Chaque personne repart avec une question à poser. Recommencez avec celles qui manquaient et confiez la suite à un binôme.
q-skills-literacy-step-4 = Lire des chiffres ensemble à dates régulières
q-skills-literacy-climb-4 = Réservez un quart d’heure dans une réunion qui existe déjà, chaque mois. À tour de rôle, quelqu’un apporte un seul tableau et une question. Notez en deux lignes ce que vous en retenez et relisez ces notes une fois par an.
q-skills-literacy-step-5 = Faire proposer et vérifier des questions par tous les métiers
q-skills-literacy-climb-5 = Une fois par trimestre, une personne d’un métier différent propose une question, par exemple sur l’heure d’arrivée du public. Elle cherche la réponse, avec l’aide d’une autre, puis dit comment elle l’a vérifiée. Une demi-journée par question, et le résultat se partage avec d’autres lieux.
q-skills-literacy-unlocks = Les chiffres deviennent une conversation d’équipe, et les erreurs sont repérées par celles et ceux qui connaissent le terrain.
q-skills-literacy-unknown = Demandez à trois collègues de métiers différents ce que disait le dernier tableau qu’ils ont reçu. La réponse vient vite.
q-skills-literacy-na = Presque jamais : toute équipe reçoit des chiffres, ne serait-ce que des recettes. Si l’équipe, c’est vous, répondez pour vous et pour les bénévoles ou le conseil.

## skills-continuity

q-skills-continuity-name = Deux personnes par tâche importante
q-skills-continuity = Qui prend le relais quand la personne qui tient une tâche importante s’absente ?
q-skills-continuity-help = Passez en revue quelques tâches (ouvrir une vente, envoyer la newsletter, fermer une caisse, sortir un bilan) : qui d’autre les a déjà faites ?
q-skills-continuity-1 = Chaque tâche repose sur une seule personne. Quand elle s’absente, on attend son retour ou on l’appelle.
q-skills-continuity-2 = Une personne fait, une autre se souvient d’avoir vu faire. Rien n’est écrit.
q-skills-continuity-3 = Les tâches importantes ont une procédure écrite, et la personne suppléante les a déjà faites au moins une fois.
q-skills-continuity-4 = Une absence a été essayée dans l’année : pendant quelques jours, la personne suppléante a tout tenu sans appeler.
q-skills-continuity-5 = Une carte des compétences, tenue à jour, a orienté une embauche ou un partage de poste avec d’autres lieux.
q-skills-continuity-why = Dans une petite équipe, un arrêt maladie la semaine de l’ouverture des abonnements peut tout bloquer. Deux personnes par tâche, c’est aussi la possibilité de prendre des vacances sans téléphone et de partir un jour l’esprit tranquille.
q-skills-continuity-step-2 = Montrer chaque tâche importante à une deuxième personne
q-skills-continuity-climb-2 = Listez les quatre tâches qui bloqueraient tout si elles s’arrêtaient. Pour chacune, la personne qui la fait invite quelqu’un à s’asseoir à côté d’elle, une heure, le jour où elle la fait vraiment.
q-skills-continuity-step-3 = Écrire les procédures et les faire essayer par une deuxième personne
q-skills-continuity-climb-3 = Commencez par la tâche la plus risquée. La personne suppléante la fait elle-même et écrit la procédure, une page avec des captures ; la titulaire corrige. Une demi-journée par tâche, une tâche par mois, et au mur la liste de qui fait et de qui supplée.
q-skills-continuity-step-4 = Essayer une vraie absence, sans appeler la personne
q-skills-continuity-climb-4 = Choisissez une semaine ordinaire. La personne titulaire fait autre chose et ne répond pas ; la suppléante suit les procédures et note ce qui manque. Corrigez ensemble en une heure, puis recommencez chaque année.
q-skills-continuity-step-5 = Dresser une carte des compétences et s’en servir pour recruter
q-skills-continuity-climb-5 = Reprenez l’inventaire des compétences : qui sait, qui supplée, qui apprend. Relisez-le avant chaque embauche et à chaque départ, et voyez avec d’autres lieux si un besoin commun mérite un poste partagé. Deux heures, deux fois par an.
q-skills-continuity-unlocks = Une absence devient un désagrément plutôt qu’une crise, et un départ ne fait plus repartir de zéro.
q-skills-continuity-unknown = Demandez à chaque personne ce qui s’arrêterait si elle s’absentait deux semaines, et cherchez si une procédure existe.
q-skills-continuity-na = Presque jamais. Même une personne seule peut être suppléée par quelqu’un du conseil, de l’équipe bénévole ou d’un lieu voisin.

## skills-training

q-skills-training-name = Formation aux outils et aux données
q-skills-training = Comment l’équipe se forme-t-elle aux données : tableurs, outils, respect de la vie privée ?
q-skills-training-help = Regardez les deux dernières années : qui a suivi quoi, qui l’avait décidé, et qu’est-ce que cela a changé ?
q-skills-training-1 = Personne n’a suivi de formation aux tableurs, aux outils ou aux données personnelles ces deux dernières années.
q-skills-training-2 = Des formations ont eu lieu par hasard : une invitation, une place offerte, l’envie d’une personne.
q-skills-training-3 = Un plan de formation est écrit chaque année, suivi par une personne désignée. Il comprend les tableurs et les données personnelles.
q-skills-training-4 = L’effet de chaque formation est vérifié quelques mois après : ce que la personne fait autrement est noté et sert au plan suivant.
q-skills-training-5 = Des membres de l’équipe forment leurs pairs, dans le lieu ou dans le réseau, à ce qu’ils ont appris.
q-skills-training-why = Beaucoup de temps se perd faute d’un tri ou d’un filtre que personne n’a montré. Une fuite de données commence souvent par un fichier envoyé à la mauvaise adresse. Une journée bien choisie, sur vos propres fichiers, rapporte dès le lendemain.
q-skills-training-step-2 = Suivre une première formation ou un premier atelier
q-skills-training-climb-2 = Demandez à votre réseau professionnel ou à la collectivité quels ateliers existent près de chez vous ou à distance. Inscrivez une personne pour une demi-journée et demandez-lui de raconter trois choses utiles à l’équipe.
q-skills-training-step-3 = Écrire le plan de l’année, avec tableurs et données personnelles
q-skills-training-climb-3 = Demandez à chaque personne ce qu’elle voudrait le plus savoir faire, et rapprochez les réponses de l’inventaire des compétences. Retenez deux ou trois formations pour l’année, dont une sur les tableurs et une sur les données personnelles, et cherchez l’aide financière possible. Une demi-journée pour l’écrire, un binôme pour le suivre.
q-skills-training-step-4 = Vérifier l’effet des formations quelques mois après
q-skills-training-climb-4 = Avant la formation, notez ce que la personne veut savoir faire. Trois mois après, prenez un quart d’heure ensemble : le fait-elle, qu’est-ce qui l’en empêche ? Reportez la réponse dans le plan de l’année suivante.
q-skills-training-step-5 = Faire former les pairs par des membres de l’équipe
q-skills-training-climb-5 = Après chaque formation, demandez une séance d’une heure pour les collègues, avec un exercice sur un fichier anonymisé. Proposez ensuite les meilleures séances à votre réseau, en échange de celles des autres. Comptez ce temps comme du travail.
q-skills-training-unlocks = L’équipe fait seule ce qu’elle demandait ailleurs, et les erreurs avec les fichiers se font plus rares.
q-skills-training-unknown = Demandez à la personne qui s’occupe de l’administration la liste des formations des deux dernières années, ou posez la question en réunion.
q-skills-training-na = Presque jamais : toute personne qui ouvre un fichier de contacts gagne à être formée, bénévoles compris.

## skills-culture

q-skills-culture-name = Climat autour des chiffres
q-skills-culture = Que se passe-t-il quand un chiffre est mauvais, faux ou discuté ?
q-skills-culture-help = Souvenez-vous du dernier spectacle dont la salle était à moitié vide : comment en a-t-on parlé, et à qui ?
q-skills-culture-1 = Les chiffres font peur : on les tait, ou ils ont servi à mettre en cause un spectacle ou une personne.
q-skills-culture-2 = Les chiffres sont admis comme un passage obligé. Ils circulent peu et on en parle le moins possible.
q-skills-culture-3 = Les chiffres sont présentés à toute l’équipe, avec leur contexte : le spectacle, la date, la météo, les moyens engagés.
q-skills-culture-4 = Les erreurs de chiffres et les doutes se disent à voix haute en réunion, sans reproche, et ce qui en est tiré est noté.
q-skills-culture-5 = Le sens des chiffres, leurs limites et leur juste usage ont été débattus avec des artistes et avec le public.
q-skills-culture-why = Là où les chiffres servent à punir, ils finissent par mentir : on arrondit, on compte les invitations, on se tait. Dits avec leur contexte, ils aident à défendre un spectacle exigeant aussi bien qu’à en tirer des leçons.
q-skills-culture-step-2 = Convenir qu’aucun chiffre ne servira contre une personne
q-skills-culture-climb-2 = La direction le dit en réunion, simplement, et rappelle à quoi servent les chiffres : comprendre, pas juger. Choisissez un chiffre sans enjeu, parlez-en dix minutes, et recommencez le mois suivant.
q-skills-culture-step-3 = Présenter les chiffres à toute l’équipe, avec leur contexte
q-skills-culture-climb-3 = Après chaque série de spectacles, une personne envoie une demi-page : les chiffres, ce qui les explique, ce qu’ils ne disent pas. La programmation et l’accueil y ajoutent leur regard. Une demi-heure par série ; désignez qui l’écrit et qui supplée.
q-skills-culture-step-4 = Dire les erreurs et les doutes en réunion, sans reproche
q-skills-culture-climb-4 = Ouvrez chaque bilan par deux questions : de quoi doutons-nous, qu’avons-nous mal compté ? La direction répond la première. Notez ce que vous changez et, une fois par an, demandez à l’équipe, sans noms, si elle ose parler.
q-skills-culture-step-5 = Débattre du sens des chiffres avec les artistes et le public
q-skills-culture-climb-5 = Une fois par an, invitez une compagnie et quelques personnes du public à lire vos chiffres avec vous : que mesurent-ils, qu’oublient-ils, que ne faut-il pas mesurer ? Deux heures, un compte rendu d’une page, et des pratiques revues en conséquence. D’autres lieux peuvent s’y joindre.
q-skills-culture-unlocks = Les mauvaises nouvelles arrivent à temps, et l’équipe ose des paris artistiques en sachant qu’ils seront jugés avec justesse.
q-skills-culture-unknown = Demandez en tête-à-tête à des collègues de métiers différents comment se vivent les chiffres ici. Une hésitation est déjà une indication.
q-skills-culture-na = Presque jamais : dès que deux personnes partagent un chiffre, un climat existe. Si l’équipe, c’est vous, pensez à vos échanges avec le conseil et les artistes.
