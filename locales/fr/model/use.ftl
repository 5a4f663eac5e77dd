### Modèle de maturité, dimension « Analyse et usages » : textes des niveaux et des pratiques.

## Dimension

dim-use = Analyse et usages
dim-use-about = Vos chiffres répondent à des questions et changent ce que vous faites.
dim-use-1 = Une partie des chiffres ne répond encore à aucune question : ils sortent de l’outil, servent peu ou se recomptent dans l’urgence.
dim-use-2 = Des chiffres sont suivis et envoyés, mais par une seule personne, après coup ou en retard sur les échéances.
dim-use-3 = Pour l’essentiel, quelques indicateurs définis sont regardés à dates fixes et consultés avant certaines décisions.
dim-use-4 = Les écarts aux objectifs se discutent, les décisions s’appuient sur des chiffres cités et les bilans sortent vite, vérifiés.
dim-use-5 = Les effets des décisions sont vérifiés, les échecs racontés, et les mêmes données servent aux bilans et au pilotage du lieu.

## use-indicators

q-use-indicators-name = Quelques indicateurs partagés
q-use-indicators = Quels indicateurs suivez-vous, et qui s’est mis d’accord sur leur sens ?
q-use-indicators-help = Regardez les chiffres de votre dernière réunion d’équipe ou de conseil : d’où venaient-ils, et les mêmes reviennent-ils chaque fois ?
q-use-indicators-1 = Les seuls chiffres sont ceux que l’outil imprime, par exemple l’état des ventes du soir. Personne ne les a choisis.
q-use-indicators-2 = Une personne tient son propre tableau, avec ses définitions. Si elle s’absente, le suivi s’arrête.
q-use-indicators-3 = Cinq à dix indicateurs sont choisis, définis par écrit et sortis aux mêmes dates, par une personne ou par sa suppléante.
q-use-indicators-4 = Chaque indicateur important a un objectif, et les écarts sont discutés en réunion au moins une fois par an.
q-use-indicators-5 = La liste d’indicateurs évolue avec l’usage : celui qui n’a rien éclairé est retiré, un autre est ajouté quand une question se pose.
q-use-indicators-why = Avec trop de chiffres, on n’en regarde aucun ; avec des définitions floues, on débat des chiffres au lieu de débattre du projet. Quelques indicateurs bien choisis, taux de remplissage ou part de nouveaux publics par exemple, suffisent à voir venir une saison difficile.
q-use-indicators-step-2 = Tenir un premier tableau de suivi, même simple
q-use-indicators-climb-2 = Prenez trois chiffres que l’on vous demande sans cesse, par exemple les entrées, les recettes et le taux de remplissage. Notez-les dans un tableur, spectacle par spectacle. Une heure pour commencer, dix minutes par représentation ensuite.
q-use-indicators-step-3 = Choisir cinq à dix indicateurs, les définir et fixer les dates
q-use-indicators-climb-3 = Réunissez la direction, la billetterie et la communication deux heures. Partez des questions que vous vous posez, gardez dix indicateurs au plus, écrivez pour chacun une définition d’une ligne et sa source. Nommez qui les sort, qui supplée, et à quelles dates.
q-use-indicators-step-4 = Donner un objectif à chaque indicateur et discuter les écarts
q-use-indicators-climb-4 = Avant la saison, notez pour chaque indicateur ce que vous espérez et pourquoi. À mi-saison puis au bilan, réservez une demi-heure aux trois plus grands écarts : que s’est-il passé, que change-t-on ? Consignez la réponse en une ligne.
q-use-indicators-step-5 = Retirer et ajouter des indicateurs selon leur usage réel
q-use-indicators-climb-5 = Au bilan annuel, demandez pour chaque indicateur quelle décision il a éclairée. Retirez ceux qui n’ont servi à rien et ajoutez-en un seul par question nouvelle. Comparez votre liste à celle d’un lieu de votre taille : une heure suffit.
q-use-indicators-unlocks = Toute l’équipe et le conseil d’administration lisent les mêmes chiffres, et la discussion porte enfin sur ce qu’il faut faire.
q-use-indicators-unknown = Demandez à la direction et à la billetterie quels chiffres elles regardent, et comparez les deux listes. Le dernier rapport d’activité en dit long aussi.
q-use-indicators-na = Presque jamais : même un petit festival gratuit suit quelque chose, ne serait-ce que les entrées. Si rien n’est suivi, c’est le premier échelon.

## use-decisions

q-use-decisions-name = Décisions éclairées par les chiffres
q-use-decisions = Quelle place les chiffres ont-ils eue dans vos décisions de programmation, de tarifs et de communication ?
q-use-decisions-help = Prenez trois décisions de l’an dernier, un tarif, une date, une campagne : qu’a-t-on regardé avant, et qu’a-t-on vérifié après ?
q-use-decisions-1 = Les décisions se prennent à l’intuition et à l’expérience. Aucun chiffre n’a été regardé pour les dernières.
q-use-decisions-2 = Des chiffres sont cherchés après coup, pour justifier devant l’équipe, le conseil ou un financeur une décision déjà prise.
q-use-decisions-3 = Avant certaines décisions, comme la grille tarifaire ou le nombre de représentations, les chiffres sont sortis et regardés à plusieurs.
q-use-decisions-4 = Les décisions importantes donnent lieu à une courte note qui cite les chiffres consultés, à côté des raisons artistiques.
q-use-decisions-5 = L’effet des décisions importantes est vérifié à une date convenue, et les échecs sont racontés à l’équipe comme les réussites.
q-use-decisions-why = Les chiffres ne programment pas une saison : ils disent qui est venu, à quel prix et à quelle heure. Les regarder avant de fixer un tarif ou un horaire évite de répéter une erreur coûteuse et donne de l’assise aux choix audacieux.
q-use-decisions-step-2 = Rechercher les chiffres d’une décision déjà prise
q-use-decisions-climb-2 = Choisissez une décision récente, par exemple une représentation ajoutée. Avec la billetterie, sortez les ventes et dites en trois phrases ce qu’elles montrent. Une heure suffit, et l’exercice apprend où se trouvent les chiffres.
q-use-decisions-step-3 = Regarder les chiffres à plusieurs avant certaines décisions
q-use-decisions-climb-3 = Convenez de trois rendez-vous où les chiffres passent en premier : les tarifs, le calendrier, le plan de communication. Une personne prépare une page une semaine avant ; on la lit ensemble un quart d’heure avant de débattre. Désignez qui la prépare et qui supplée.
q-use-decisions-step-4 = Écrire une courte note de décision qui cite les chiffres
q-use-decisions-climb-4 = Adoptez un modèle d’une demi-page : la question, les chiffres et leur source, les raisons artistiques, la décision, la date à laquelle on en reparlera. Commencez par trois décisions dans l’année. Une demi-heure par note suffit ; rangez-les toutes au même endroit.
q-use-decisions-step-5 = Vérifier les effets des décisions et raconter aussi les échecs
q-use-decisions-climb-5 = À la date notée, relisez chaque décision avec l’équipe : ce qui était attendu, ce qui est arrivé, ce que l’on change. La direction commence par une décision qui n’a pas marché, pour que toute l’équipe ose en faire autant. Une heure deux fois par an, et les leçons utiles se partagent avec d’autres lieux.
q-use-decisions-unlocks = Vous expliquez vos choix sans vous justifier, et chaque saison apprend quelque chose à la suivante.
q-use-decisions-unknown = Demandez à la direction comment le dernier tarif a été fixé, et cherchez dans les comptes rendus si un chiffre y apparaît.
q-use-decisions-na = Presque jamais : tout lieu décide d’un tarif, d’une date ou d’un envoi. C’est une réponse juste si toutes ces décisions sont prises par un autre organisme.

## use-segments

q-use-segments-name = Messages adaptés aux publics
q-use-segments = Vos messages sont-ils les mêmes pour tout le monde, ou adaptés à des groupes de publics ?
q-use-segments-help = Ouvrez vos trois derniers envois : à quelles listes sont-ils partis, et qu’attendiez-vous de chacun ?
q-use-segments-1 = Tout le monde reçoit la même chose : la même newsletter part à toute la liste, quel que soit le spectacle.
q-use-segments-2 = Les envois distinguent au plus deux groupes, par exemple les personnes qui ont déjà acheté et les autres.
q-use-segments-3 = Trois à cinq groupes de publics sont décrits par écrit, chacun avec une intention : faire revenir, faire découvrir, inviter une école.
q-use-segments-4 = Les résultats de chaque groupe de publics sont relevés (ventes, désabonnements) et servent à revoir les groupes chaque année.
q-use-segments-5 = Les messages à chaque groupe sont essayés en deux versions, et le nombre d’envois par personne reste sous une limite fixée par l’équipe.
q-use-segments-why = Une famille, une enseignante et une personne abonnée depuis vingt ans n’attendent pas le même message. Envoyer tout à tout le monde fatigue : les gens se désabonnent, et on ne peut plus leur écrire le jour où un spectacle est fait pour eux.
q-use-segments-step-2 = Séparer les personnes qui ont acheté des autres contacts
q-use-segments-climb-2 = Avec la billetterie, exportez les personnes qui ont acheté cette saison, en ne gardant que celles qui acceptent vos envois. Préparez pour elles un message différent, même de deux phrases. Comptez deux heures la première fois.
q-use-segments-step-3 = Décrire trois à cinq groupes et l’intention de chacun
q-use-segments-climb-3 = Communication, billetterie et médiation se réunissent deux heures. Pour chaque groupe, écrivez qui en fait partie, ce que vous voulez lui proposer et à quel rythme, et vérifiez que ces personnes ont accepté de vous lire. Désignez qui tient les listes et qui supplée.
q-use-segments-step-4 = Relever les résultats de chaque groupe et revoir les groupes
q-use-segments-climb-4 = Après chaque campagne, notez pour chaque groupe le nombre d’envois, de ventes et de désabonnements, dans un seul tableau. En fin de saison, fusionnez les groupes qui réagissent pareil et abandonnez ceux qui ne servent pas. Une demi-heure par campagne suffit.
q-use-segments-step-5 = Essayer deux versions et limiter le nombre d’envois par personne
q-use-segments-climb-5 = Sur un envoi par mois, proposez deux objets à deux moitiés d’un groupe et notez le résultat, même décevant. Fixez un nombre d’envois à ne pas dépasser par personne et par mois, et faites-le respecter par tous les services. Partagez vos essais avec d’autres lieux.
q-use-segments-unlocks = Vos messages sont attendus plutôt que subis, et un spectacle fragile trouve plus vite son public.
q-use-segments-unknown = Demandez à la personne qui prépare les envois combien de listes elle utilise. L’historique de l’outil d’envoi le montre aussi.
q-use-segments-na = C’est une réponse juste si vous n’écrivez jamais directement à vos publics, parce qu’un partenaire le fait à votre place. Dès que vous tenez une liste d’envoi, la question vous concerne.

## use-reporting

q-use-reporting-name = Bilans aux financeurs et observatoires
q-use-reporting = Comment produisez-vous les chiffres demandés par les financeurs et les observatoires ?
q-use-reporting-help = Repensez au dernier bilan envoyé : combien de jours, combien de fichiers, et deux chiffres se contredisaient-ils ?
q-use-reporting-1 = Chaque bilan se fait dans l’urgence : on recompte à la main, et le total change d’un fichier à l’autre.
q-use-reporting-2 = Les bilans finissent par partir, souvent en retard ou après une relance, grâce à la personne qui sait où chercher.
q-use-reporting-3 = Un calendrier des échéances existe, et tous les bilans puisent dans une seule source, connue de deux personnes.
q-use-reporting-4 = Un bilan se produit en quelques heures. Une deuxième personne vérifie les totaux avant l’envoi, et la méthode est revue chaque année.
q-use-reporting-5 = Les données préparées pour les bilans servent aussi au pilotage du lieu : les mêmes chiffres sont lus en équipe pendant l’année.
q-use-reporting-why = Une subvention se perd rarement pour un chiffre faux, mais la confiance s’use quand deux bilans se contredisent. Les jours passés à recompter, souvent en pleine saison, manquent ailleurs. Et ces chiffres, une fois justes, peuvent aussi vous servir.
q-use-reporting-step-2 = Rassembler les derniers bilans et finir ceux qui manquent
q-use-reporting-climb-2 = La personne qui s’occupe de l’administration range au même endroit les derniers bilans envoyés et note d’où venait chaque chiffre. Une demi-journée suffit. Signalez tout de suite un retard : un mot à temps vaut mieux qu’une relance.
q-use-reporting-step-3 = Dresser le calendrier des échéances et choisir une seule source
q-use-reporting-climb-3 = Listez qui demande quoi et pour quand, et inscrivez les dates dans le calendrier de l’équipe, avec un rappel un mois avant. Décidez d’où sort chaque chiffre, en général de la billetterie et de la comptabilité, et écrivez-le. Une journée à deux, pour que quelqu’un d’autre puisse prendre le relais.
q-use-reporting-step-4 = Produire chaque bilan en quelques heures et le faire vérifier
q-use-reporting-climb-4 = Préparez un fichier qui se remplit au fil de la saison, représentation par représentation, avec les définitions des financeurs. Avant l’envoi, une autre personne refait trois totaux à partir de la source. Notez le temps passé : il doit baisser d’une année à l’autre.
q-use-reporting-step-5 = Lire les mêmes chiffres en équipe pendant l’année
q-use-reporting-climb-5 = Choisissez dans les bilans les cinq chiffres qui intéressent votre projet et regardez-les chaque trimestre en réunion. Si une définition imposée ne vous convient pas, dites-le au financeur avec d’autres lieux. Une heure par trimestre suffit.
q-use-reporting-unlocks = Les échéances ne bousculent plus la saison, et le temps passé pour les autres sert aussi à diriger le lieu.
q-use-reporting-unknown = Demandez à la personne qui s’occupe de l’administration ou des demandes de subvention combien de temps le dernier bilan a pris, et cherchez la date d’envoi.
q-use-reporting-na = C’est une réponse juste si personne ne vous demande de chiffres : ni financeur, ni ville, ni observatoire, ni réseau. C’est rare ; vérifiez vos conventions et vos obligations de billetterie.
