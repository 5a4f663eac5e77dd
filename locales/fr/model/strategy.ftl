### Stratégie et direction : textes de la dimension et de ses quatre pratiques.

dim-strategy = Stratégie et direction
dim-strategy-about = Vos données servent le projet artistique et de service public ; la direction les porte et leur donne du temps et de l’argent.
dim-strategy-1 = Des bases manquent encore : un but, une personne responsable, l’attention du conseil d’administration ou des moyens restent à trouver.
dim-strategy-2 = Le sujet est lancé, mais il avance surtout au gré des demandes et du temps que chacun peut trouver.
dim-strategy-3 = Pour l’essentiel, les buts, les responsables, le temps et le budget sont écrits et connus de l’équipe et du conseil d’administration.
dim-strategy-4 = La direction et le conseil d’administration s’appuient sur des mesures pour décider, et revoient chaque année les buts et les moyens.
dim-strategy-5 = Buts, rôles et moyens évoluent d’après ce qui a été appris, et tiendraient malgré un départ.

## strategy-goals

q-strategy-goals-name = Buts et questions pour les données
q-strategy-goals = À quoi vos données doivent-elles servir, et où est-ce écrit ?
q-strategy-goals-help = Cherchez un document que l’équipe pourrait vous montrer aujourd’hui : projet du lieu, plan d’action, compte rendu daté.
q-strategy-goals-1 = Aucune question n’a été formulée : personne ne saurait dire ce que le lieu attend de ses données.
q-strategy-goals-2 = Des questions ont été dites de vive voix en réunion (« qui vient, et d’où ? »), mais elles ne sont écrites nulle part.
q-strategy-goals-3 = Quelques questions sont écrites et reliées au projet du lieu ; toute l’équipe les a reçues.
q-strategy-goals-4 = Chaque question écrite est suivie par une mesure, et la direction tranche une fois par an celles que l’on garde.
q-strategy-goals-5 = Les questions ont été révisées au moins une fois d’après ce que les réponses ont appris, et la trace de ce changement existe.
q-strategy-goals-why = Sans question, les chiffres s’entassent et personne ne sait lesquels regarder. Trois questions qui servent le projet, par exemple « les élèves reviennent-ils avec leurs parents ? », disent quoi recueillir, quoi arrêter de recueillir et quoi raconter au conseil d’administration.
q-strategy-goals-step-2 = Dire en réunion d’équipe ce que vous voudriez apprendre de vos données
q-strategy-goals-step-3 = Écrire trois questions liées à votre projet et les partager avec l’équipe
q-strategy-goals-step-4 = Suivre chaque question par une mesure et trancher une fois par an
q-strategy-goals-step-5 = Réviser vos questions d’après ce que les réponses vous ont appris
q-strategy-goals-climb-2 = Inscrivez le sujet une demi-heure à l’ordre du jour d’une réunion ordinaire. Demandez à la billetterie, à la communication, à la médiation et à la direction une question chacune, restée sans réponse la saison passée.
q-strategy-goals-climb-3 = La direction reprend ce qui s’est dit et garde trois à cinq questions, sur une page, chacune en face de la part du projet qu’elle sert. Datez la page, envoyez-la à tout le monde et relisez-la ensemble : un après-midi suffit.
q-strategy-goals-climb-4 = Pour chaque question, choisissez un chiffre que vous avez déjà et la personne qui le présente. Gardez une heure au bilan de saison : qu’avons-nous appris, quelle question s’en va, laquelle reste ?
q-strategy-goals-climb-5 = Avant la saison suivante, ajoutez deux lignes à la page : ce que chaque réponse a changé, et la question qui la remplace. Parlez-en au conseil d’administration et montrez la page à un lieu voisin : ses doutes affûteront les vôtres.
q-strategy-goals-unlocks = L’équipe sait de quels chiffres prendre soin d’abord, et cesse de recueillir ceux que personne n’utilise.
q-strategy-goals-unknown = Demandez à la direction et à la personne qui a rédigé la dernière demande de subvention ou le dernier rapport d’activité : les questions sur le public s’y cachent souvent.
q-strategy-goals-na = Presque jamais : même une équipe de trois personnes attend quelque chose de ses chiffres, ne serait-ce que pour remplir son bilan annuel.

## strategy-owner

q-strategy-owner-name = Personne responsable des données
q-strategy-owner = Qui s’occupe des données chez vous, et qui prend le relais en son absence ?
q-strategy-owner-help = Regardez les fiches de poste et demandez-vous à qui l’on téléphone quand un chiffre manque ou qu’un fichier semble faux.
q-strategy-owner-1 = Personne n’est chargé des données : une question sur un chiffre ou un fichier reste sans destinataire.
q-strategy-owner-2 = La personne qui a un moment s’en occupe ; ce n’est pas toujours la même et aucun document ne le dit.
q-strategy-owner-3 = Une personne responsable et une personne suppléante sont nommées, et leurs fiches de poste le mentionnent.
q-strategy-owner-4 = La personne responsable rend compte à la direction à des dates fixées d’avance, et il en reste une trace écrite.
q-strategy-owner-5 = Plusieurs services se partagent le rôle, et un document prévoit qui le reprendra en cas de départ.
q-strategy-owner-why = Quand personne n’est nommé, chacun corrige le fichier à sa façon et le jour du bilan les chiffres ne concordent pas. Quand une seule personne sait, son congé ou son départ arrête tout. Un nom et une suppléance suffisent à éviter les deux, même dans une très petite équipe.
q-strategy-owner-step-2 = Demander à une personne de l’équipe de répondre aux questions de données
q-strategy-owner-step-3 = Nommer une personne responsable des données et sa suppléante
q-strategy-owner-step-4 = Fixer deux ou trois rendez-vous par an entre ce rôle et la direction
q-strategy-owner-step-5 = Partager le rôle entre services et préparer la relève
q-strategy-owner-climb-2 = Convenez en réunion de la personne vers qui l’on se tourne pour l’instant, souvent à la billetterie ou à l’administration. Elle note pendant un mois les questions reçues : cela montre la taille réelle du rôle.
q-strategy-owner-climb-3 = La direction écrit cinq lignes dans les deux fiches de poste : ce que fait la personne responsable, ce que fait la personne suppléante, combien d’heures par mois. Comptez une réunion pour en parler et une heure pour l’écrire, puis dites-le à toute l’équipe.
q-strategy-owner-climb-4 = Placez les dates dans l’agenda dès le lancement de saison : une demi-heure, une page, ce qui va, ce qui bloque, ce qu’il faut décider. Si la direction tient elle-même le rôle, le rendez-vous se prend avec toute l’équipe ou avec une personne du conseil d’administration.
q-strategy-owner-climb-5 = Répartissez les données par service (billetterie, communication, médiation, administration), avec une personne référente dans chacun. Écrivez ensuite la page de passation et faites-la essayer une semaine par la personne suppléante.
q-strategy-owner-unlocks = Chaque question sur un chiffre trouve une réponse, et un départ ne fait plus perdre la mémoire du lieu.
q-strategy-owner-unknown = Demandez à la direction et à l’administration, puis relisez les fiches de poste. Si deux collègues citent deux noms différents, c’est déjà une réponse.
q-strategy-owner-na = Jamais tout à fait : dans une équipe d’une ou deux personnes, le rôle existe aussi, et la suppléance peut venir du conseil d’administration ou d’un lieu ami.

## strategy-board

q-strategy-board-name = Regard du conseil d’administration
q-strategy-board = Quand le conseil d’administration parle-t-il des données du lieu, et qu’en fait-il ?
q-strategy-board-help = Relisez les comptes rendus des deux dernières années : le mot « données », la fréquentation ou la billetterie y apparaissent-ils, et pour décider quoi ?
q-strategy-board-1 = Aucun compte rendu des deux dernières années ne montre que le conseil d’administration a parlé des données.
q-strategy-board-2 = Le sujet n’est venu qu’à l’occasion d’une crise ou de la demande d’un financeur.
q-strategy-board-3 = Une fois par an, le conseil d’administration reçoit un point écrit sur les données et l’inscrit à son ordre du jour.
q-strategy-board-4 = À partir de ce point annuel, le conseil d’administration a voté une décision de budget ou de priorité, et le compte rendu la cite.
q-strategy-board-5 = Le conseil d’administration pose ses propres questions par écrit et vérifie l’année suivante l’effet de ses décisions.
q-strategy-board-why = Le conseil d’administration répond du lieu devant le public, les partenaires et la loi. S’il ne voit les données qu’après un incident, il décide dans l’urgence. Une page par an lui permet d’arbitrer à froid entre une billetterie, une formation et une affiche de plus.
q-strategy-board-step-2 = Prévenir le conseil d’administration quand une question de données se pose
q-strategy-board-step-3 = Présenter chaque année un point écrit sur les données
q-strategy-board-step-4 = Faire voter une priorité ou un budget à partir du point annuel
q-strategy-board-step-5 = Recueillir les questions du conseil d’administration et lui rendre compte
q-strategy-board-climb-2 = La direction ajoute deux phrases à son prochain point d’information : les données demandées par un partenaire, une panne, un fichier perdu. Dix minutes suffisent pour que le sujet existe.
q-strategy-board-climb-3 = Choisissez la séance qui suit le bilan de saison et envoyez une page ou deux avec la convocation ; le rapport de cet autodiagnostic peut en tenir lieu. La personne responsable des données le présente en un quart d’heure.
q-strategy-board-climb-4 = Terminez le point écrit par une ou deux propositions nettes, avec les heures demandées et ce qu’elles rendent possible. Faites inscrire la décision au compte rendu, avec un nom et une date.
q-strategy-board-climb-5 = Un mois avant la séance, demandez aux membres une question chacun sur le public ou la fréquentation. L’année suivante, ouvrez le point par ce que les décisions ont changé, y compris ce qui n’a pas marché.
q-strategy-board-unlocks = Les moyens demandés pour les données sont compris, votés et défendus auprès des partenaires.
q-strategy-board-unknown = Demandez à la direction ou à la présidence, ou parcourez une heure les comptes rendus de séance.
q-strategy-board-na = Seulement si aucune instance ne se réunit. Pour un lieu municipal ou une entreprise, répondez pour la commission, le conseil municipal ou l’assemblée qui en tient lieu.

## strategy-means

q-strategy-means-name = Temps et budget
q-strategy-means = Quel temps et quel budget sont prévus pour les données, et où cela se voit-il ?
q-strategy-means-help = Ouvrez le budget et le calendrier de l’année : y a-t-il une ligne et des heures, assistance et formation aux outils comprises ?
q-strategy-means-1 = Ni le budget ni le calendrier de l’année ne prévoient quoi que ce soit pour les données, et rien n’a été trouvé en route.
q-strategy-means-2 = Du temps ou de l’argent se trouve au cas par cas, quand un outil tombe en panne ou qu’un bilan presse.
q-strategy-means-3 = Le plan de l’année contient une ligne de budget et des heures, et le budget de chaque outil comprend son accompagnement.
q-strategy-means-4 = Chaque année, les heures et la dépense réelles sont comparées au besoin, et l’écart est discuté avant le budget suivant.
q-strategy-means-5 = Un plan sur plusieurs années existe, et une part de son coût est partagée avec d’autres lieux ou portée par des subventions.
q-strategy-means-why = Une billetterie achetée sans temps pour l’apprendre reste un tiroir-caisse. Les heures passées à ressaisir des listes ne se voient dans aucun budget, et pourtant quelqu’un les fait, souvent le soir. Les écrire permet de les défendre et d’en économiser.
q-strategy-means-step-2 = Dégager du temps pour un premier chantier de données
q-strategy-means-step-3 = Inscrire au plan de l’année une ligne de budget et des heures
q-strategy-means-step-4 = Comparer chaque année les heures et le budget au besoin réel
q-strategy-means-step-5 = Bâtir un plan sur plusieurs années, partagé ou aidé
q-strategy-means-climb-2 = Choisissez une tâche qui pèse (une liste à nettoyer, un bilan à préparer) et réservez-lui une demi-journée dans l’agenda. La personne qui s’en charge est libérée d’autre chose ce jour-là, et la direction le dit.
q-strategy-means-climb-3 = Au moment du budget, l’administration réunit ce que coûtent les outils, leur assistance et leur formation, et la direction y ajoute des heures par mois pour la personne responsable. Une réunion suffit, pourvu que la ligne porte un nom.
q-strategy-means-climb-4 = Notez les heures à gros traits pendant deux mois ordinaires, puis rapprochez-les de ce qui était prévu. Présentez l’écart avant de préparer le budget suivant, avec une proposition : plus d’heures, moins de tâches ou un outil en moins.
q-strategy-means-climb-5 = Dessinez trois ans sur une page : ce qui revient, ce qui se renouvelle, ce qui s’apprend. Cherchez ensuite avec un réseau ou un lieu voisin ce qui peut se payer à plusieurs, et quelle subvention correspond.
q-strategy-means-unlocks = Les chantiers décidés se font pendant les heures de travail, et vous savez ce que vous pouvez promettre à un partenaire.
q-strategy-means-unknown = Demandez à l’administration ou à la comptabilité où sont rangées les dépenses d’outils, et à chaque collègue combien d’heures passent dans les fichiers.
q-strategy-means-na = Presque jamais. Si une collectivité ou une maison mère paie les outils à votre place, répondez pour le temps de votre équipe.
