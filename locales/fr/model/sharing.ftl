### Dimension « Partage, mutualisation, prestataires » : ce que l’on demande, pourquoi, et comment progresser

## Dimension

dim-sharing = Partage, mutualisation, prestataires
dim-sharing-about = Vous gagnez à travailler avec d’autres (pairs, compagnies, prestataires) sans perdre la main sur vos données.
dim-sharing-1 = Les échanges avec les partenaires et les prestataires se font sans règle écrite, et le lieu reste seul avec ses chiffres.
dim-sharing-2 = Des habitudes d’échange existent avec quelques partenaires, mais peu de choses sont écrites.
dim-sharing-3 = Les accords et les commandes sont écrits, les dates sont saisies une seule fois, et le lieu prend part à un travail commun.
dim-sharing-4 = Les échanges sont notés, les missions vérifiées à la fin, et les chiffres comparés chaque année à ceux d’autres lieux.
dim-sharing-5 = Le lieu construit avec d’autres des modèles, des outils et des données dont tout le réseau profite.

## sharing-rules

q-sharing-rules-name = Règles de partage avec les partenaires
q-sharing-rules = Quelles règles suivez-vous quand des données passent entre vous et une compagnie, une autre salle ou un revendeur ?
q-sharing-rules-help = Pensez à la dernière coproduction ou au dernier spectacle accueilli : quels fichiers de spectateurs sont partis ou arrivés, et sur quelle base ?
q-sharing-rules-1 = Les fichiers partent et arrivent par e-mail, à la demande. Personne n’a dit à quoi ils serviront.
q-sharing-rules-2 = Des habitudes existent avec les partenaires réguliers, mais elles ne sont pas écrites.
q-sharing-rules-3 = Un accord écrit dit ce qui est partagé, pourquoi, pour combien de temps, et qui a le droit d’écrire aux spectateurs.
q-sharing-rules-4 = L’accord est appliqué, et chaque envoi est noté : la date, le contenu, le destinataire.
q-sharing-rules-5 = En plus de ce suivi, votre réseau emploie un modèle d’accord commun auquel vous avez contribué.
q-sharing-rules-why = Une compagnie voudra la liste des spectateurs, un revendeur gardera celle de ses acheteurs, une salle voisine proposera un envoi croisé. Sans règle, vous donnez trop, ou vous n’obtenez rien. Un accord simple protège le public et vous rend les données qui vous reviennent.
q-sharing-rules-step-2 = Convenir de vive voix de ce qui s’échange avec vos partenaires réguliers
q-sharing-rules-step-3 = Écrire un accord de partage et le joindre aux contrats
q-sharing-rules-step-4 = Noter chaque envoi de données et vérifier qu’il suit l’accord
q-sharing-rules-step-5 = Proposer un modèle d’accord commun à votre réseau
q-sharing-rules-climb-2 = La billetterie dresse la liste des fichiers partis et reçus la saison dernière, et la direction décide de ce qui continue. Appelez ensuite les trois partenaires les plus réguliers pour le leur dire. Deux heures pour la liste, un appel à chacun.
q-sharing-rules-climb-3 = Rédigez une page à joindre aux contrats de coproduction, d’accueil et de vente : quelles données, pour quoi, combien de temps, qui écrit au public, avec quel consentement. La personne responsable des données personnelles la relit. Deux réunions, puis une signature à chaque nouveau contrat.
q-sharing-rules-climb-4 = Ouvrez un tableau de quatre colonnes, tenu par la billetterie : date, contenu, destinataire, accord. À la fin de chaque coproduction, vérifiez que les fichiers ont été effacés ou rendus. Quelques minutes par envoi, une heure en fin de saison.
q-sharing-rules-climb-5 = Apportez votre page à une réunion du réseau et demandez à deux ou trois lieux de l’essayer pendant une saison. Rassemblez leurs retours, faites relire le droit une fois pour tous, puis publiez le modèle. Comptez une saison, à raison de quelques réunions.
q-sharing-rules-unlocks = Vous pouvez dire oui à une compagnie ou à un revendeur le jour même, sans risque pour votre public.
q-sharing-rules-unknown = Demandez à la billetterie quels fichiers elle envoie et reçoit, et à l’administration ce que les contrats en disent.
q-sharing-rules-na = Seulement si vous n’échangez aucune donnée, pas même des chiffres de vente, avec des compagnies, des salles ou des revendeurs.

## sharing-peers

q-sharing-peers-name = Comparaison et mutualisation entre pairs
q-sharing-peers = Que faites-vous avec d’autres lieux pour comparer vos chiffres ou mettre des moyens en commun ?
q-sharing-peers-help = Pensez aux études de fréquentation, aux agendas partagés, aux groupes de travail, aux outils ou aux postes que vous partagez.
q-sharing-peers-1 = Rien : vos chiffres restent chez vous, et vous ne connaissez pas ceux des autres.
q-sharing-peers-2 = Vous en parlez à l’occasion, au téléphone ou dans une rencontre du réseau, sans échanger de données.
q-sharing-peers-3 = Vous prenez part à une étude collective ou à un agenda partagé, et vous en recevez les résultats.
q-sharing-peers-4 = Au moins une fois par an, vous comparez vos chiffres à ceux d’autres lieux, selon des définitions convenues ensemble.
q-sharing-peers-5 = Vous décidez avec d’autres, dans une instance commune, des règles d’une mutualisation de données, d’emplois ou d’outils.
q-sharing-peers-why = Une salle remplie aux deux tiers, est-ce peu ou beaucoup ? Seuls les autres lieux peuvent vous le dire. À plusieurs, on s’offre aussi ce qu’aucun petit lieu ne peut porter seul : une étude, un poste, un outil mieux négocié.
q-sharing-peers-step-2 = Parler de vos chiffres avec un ou deux lieux proches
q-sharing-peers-step-3 = Prendre part à une étude collective ou à un agenda partagé
q-sharing-peers-step-4 = Comparer vos chiffres chaque année, avec des définitions convenues
q-sharing-peers-step-5 = Prendre part aux décisions d’une mutualisation
q-sharing-peers-climb-2 = Invitez un lieu de taille comparable à prendre un café, avec une seule question : que comptez-vous, et comment ? Une personne de la direction et une de la billetterie suffisent. Une rencontre par saison pour commencer.
q-sharing-peers-climb-3 = Demandez à votre réseau ou à votre collectivité quelles études et quels agendas existent déjà. Choisissez-en un seul, vérifiez que rien n’y désigne une personne, et confiez l’envoi à quelqu’un, avec une suppléance. Une journée à répartir dans la saison.
q-sharing-peers-climb-4 = Avec trois à cinq lieux, convenez par écrit de quelques définitions : spectateur, entrée, jauge, nouveau public. Échangez ensuite les totaux à la même date chaque année et prenez une demi-journée pour les lire ensemble. Apportez ce que vous en retenez à votre conseil d’administration.
q-sharing-peers-climb-5 = Proposez une charte : but, anonymat, qui voit quoi, qui décide, comment on en sort. Désignez une personne et sa suppléante pour y siéger, et faites voter l’engagement par votre conseil d’administration. Ce travail se compte en saisons ; commencez par un seul sujet.
q-sharing-peers-unlocks = Vos chiffres prennent un sens, et vous accédez à plusieurs à des moyens hors de portée d’un seul lieu.
q-sharing-peers-unknown = Demandez à la direction et à la communication quelles enquêtes ou quels groupes de travail elles suivent. Votre réseau sait souvent mieux que vous à quoi vous participez.
q-sharing-peers-na = Presque jamais : même isolé, un lieu peut se comparer à d’autres à distance. Si vous n’en avez pas l’occasion, choisissez plutôt le premier échelon.

## sharing-brief

q-sharing-brief-name = Commande aux prestataires
q-sharing-brief = Comment demandez-vous de l’aide extérieure, et que reste-t-il chez vous quand la mission est finie ?
q-sharing-brief-help = Reprenez votre dernière mission : site, billetterie, étude, dépannage. Qu’aviez-vous écrit avant, et qu’avez-vous reçu à la fin ?
q-sharing-brief-1 = Un coup de téléphone pour avoir un prix, et la mission commence. Le besoin n’est pas écrit.
q-sharing-brief-2 = Un court e-mail décrit la demande, sans dire précisément ce qui doit être livré.
q-sharing-brief-3 = Le besoin est écrit, avec ce qui doit être livré, la documentation attendue et le passage de relais à l’équipe.
q-sharing-brief-4 = À la fin de chaque mission, le résultat est comparé point par point à la demande écrite, et cette vérification est gardée.
q-sharing-brief-5 = En plus de la vérification, une personne de l’équipe sait refaire ou expliquer le travail, et votre fiche de mission a servi à d’autres lieux.
q-sharing-brief-why = Une demande floue donne un devis flou, et un outil que personne ne comprend une fois la facture payée. Écrire le besoin avant d’appeler vous aide à comparer les offres et à dire si c’est réussi. Ce qui reste dans l’équipe vaut autant que ce qui est livré.
q-sharing-brief-step-2 = Écrire quelques lignes avant de demander un prix
q-sharing-brief-step-3 = Écrire le besoin, les livrables et le passage de relais
q-sharing-brief-step-4 = Vérifier chaque résultat à la fin de la mission
q-sharing-brief-step-5 = Garder le savoir dans l’équipe et en faire profiter d’autres lieux
q-sharing-brief-climb-2 = Avant tout appel, la personne qui aura à se servir du résultat écrit trois phrases : le problème, ce que l’on veut pouvoir faire, pour quand. Envoyez le même message à tous ceux que vous consultez. Une demi-heure suffit.
q-sharing-brief-climb-3 = Partez de la fiche de mission que Jauge prépare à partir de vos réponses et complétez-la à deux : une personne du terrain, une de la direction. Ajoutez la documentation, la formation de deux personnes et le sort des données à la fin. Comptez une journée, répartie sur deux semaines.
q-sharing-brief-climb-4 = Transformez la demande en liste à cocher et gardez-la pour le dernier rendez-vous. Essayez vous-même, avec un cas de votre saison, avant de régler le solde. Deux heures à deux personnes, et une page signée que l’on garde.
q-sharing-brief-climb-5 = À la fin, demandez au prestataire de regarder une personne de l’équipe refaire le travail, puis notez la marche à suivre. Partagez la demande et le bilan, sans les prix ni les données, avec votre réseau. Une demi-journée par mission.
q-sharing-brief-unlocks = Vous comparez des offres semblables, vous savez si le travail est fait, et vous pouvez changer de prestataire.
q-sharing-brief-unknown = Demandez à l’administration la dernière facture d’une mission, puis cherchez ce qui avait été demandé par écrit. Si l’on ne trouve rien, c’est une réponse.
q-sharing-brief-na = Seulement si vous n’avez fait appel à personne depuis plusieurs années et que rien n’est prévu. Un dépannage informatique ou un site refait compte comme une mission.

## sharing-open

q-sharing-open-name = Programmation facile à trouver en ligne
q-sharing-open = Comment vos dates arrivent-elles sur votre site, dans les agendas et dans les moteurs de recherche ?
q-sharing-open-help = Prenez un spectacle à venir et comptez combien de fois vous avez saisi sa date. Cherchez-le ensuite comme le ferait une personne du public.
q-sharing-open-1 = Chaque date est tapée de nouveau sur chaque site : le vôtre, la billetterie, les agendas.
q-sharing-open-2 = Les textes sont copiés et collés d’un site à l’autre. Un changement d’horaire ne suit pas toujours.
q-sharing-open-3 = Chaque date est saisie une seule fois, champ par champ (titre, lieu, heure, tarif), puis envoyée aux agendas.
q-sharing-open-4 = Vos pages portent un balisage lu par les moteurs, spectacles et artistes ont un identifiant, et l’affichage est vérifié chaque saison.
q-sharing-open-5 = En plus du balisage, la programmation est publiée en données ouvertes, selon une politique écrite : quoi, sous quelle licence, tenu à jour par qui.
q-sharing-open-why = Le public cherche « que faire samedi » bien avant de chercher votre nom. Si vos dates ne sont lisibles que par des humains, les agendas, les moteurs et les assistants montrent celles des autres. Et chaque date retapée est une occasion de se tromper d’heure.
q-sharing-open-step-2 = Tenir un document de référence d’où partent tous les textes
q-sharing-open-step-3 = Saisir chaque date une seule fois et l’envoyer aux agendas
q-sharing-open-step-4 = Ajouter un balisage et des identifiants à vos pages de spectacle
q-sharing-open-step-5 = Adopter une politique de données ouvertes pour la programmation
q-sharing-open-climb-2 = La communication tient un seul document par spectacle : titre, dates, durée, tarifs, texte court, photo et crédit. Tout le monde y copie, personne ne récrit. Une journée au lancement de saison, puis quelques minutes par changement.
q-sharing-open-climb-3 = Choisissez l’outil qui fait foi, souvent la billetterie ou le site, et remplissez-y des champs séparés. Demandez à votre éditeur comment envoyer ces dates au site et aux agendas de votre territoire. Comptez quelques rendez-vous, avec un essai sur un seul spectacle.
q-sharing-open-climb-4 = Demandez à la personne qui fait votre site de baliser les événements, puis vérifiez une page avec un outil de test gratuit. Donnez aux artistes, aux œuvres et au lieu un identifiant connu, par exemple dans une base publique. Quelques jours pour le site, une matinée par saison pour vérifier.
q-sharing-open-climb-5 = Écrivez une page : ce que vous ouvrez, sous quelle licence, avec quels crédits, qui met à jour. Consultez les artistes et les photographes pour les textes et les images, puis faites adopter la page par le conseil d’administration. Un trimestre, à raison de quelques heures.
q-sharing-open-unlocks = Vos spectacles apparaissent là où le public cherche, et une heure corrigée l’est partout.
q-sharing-open-unknown = Demandez à la communication par où passe une date, de la programmation jusqu’à l’affiche. Pour le balisage, posez la question à la personne qui fait le site.
q-sharing-open-na = Seulement si vous n’annoncez aucune date au public. Un lieu qui publie ne serait-ce qu’une affiche en ligne est concerné.
