### Termes en usage au Québec et au Canada ; les autres messages viennent du français de base.

## strategy-goals

q-strategy-goals-help = Cherchez un document que l’équipe pourrait vous montrer aujourd’hui : projet artistique, plan d’action, compte rendu daté.
q-strategy-goals-1 = Aucune question n’a été formulée : personne ne saurait dire ce que le diffuseur attend de ses données.
q-strategy-goals-3 = Quelques questions sont écrites et reliées au projet artistique ; toute l’équipe les a reçues.
q-strategy-goals-climb-2 = Inscrivez le sujet une demi-heure à l’ordre du jour d’une réunion ordinaire. Demandez à la billetterie, aux communications, à la médiation et à la direction une question chacune, restée sans réponse la saison passée.
q-strategy-goals-climb-5 = Avant la saison suivante, ajoutez deux lignes à la page : ce que chaque réponse a changé, et la question qui la remplace. Parlez-en au conseil d’administration et montrez la page à un diffuseur voisin : ses doutes affûteront les vôtres.
q-strategy-goals-unknown = Demandez à la direction et à la personne qui a rédigé la dernière demande de subvention ou le dernier rapport annuel : les questions sur le public s’y cachent souvent.

## strategy-owner

q-strategy-owner-help = Regardez les descriptions de poste et demandez-vous à qui l’on téléphone quand un chiffre manque ou qu’un fichier semble faux.
q-strategy-owner-3 = Une personne responsable et une personne suppléante sont nommées, et leurs descriptions de poste le mentionnent.
q-strategy-owner-climb-3 = La direction écrit cinq lignes dans les deux descriptions de poste : ce que fait la personne responsable, ce que fait la personne suppléante, combien d’heures par mois. Comptez une réunion pour en parler et une heure pour l’écrire, puis dites-le à toute l’équipe.
q-strategy-owner-climb-5 = Répartissez les données par service (billetterie, communications, médiation, administration), avec une personne référente dans chacun. Écrivez ensuite la page de passation et faites-la essayer une semaine par la personne suppléante.
q-strategy-owner-unlocks = Chaque question sur un chiffre trouve une réponse, et un départ ne fait plus perdre la mémoire du diffuseur.
q-strategy-owner-unknown = Demandez à la direction et à l’administration, puis relisez les descriptions de poste. Si deux collègues citent deux noms différents, c’est déjà une réponse.
q-strategy-owner-na = Jamais tout à fait : dans une équipe d’une ou deux personnes, le rôle existe aussi, et la suppléance peut venir du conseil d’administration ou d’un diffuseur ami.

## strategy-board

q-strategy-board = Quand le conseil d’administration parle-t-il des données du diffuseur, et qu’en fait-il ?
q-strategy-board-help = Relisez les procès-verbaux des deux dernières années : le mot « données », la fréquentation ou la billetterie y apparaissent-ils, et pour décider quoi ?
q-strategy-board-1 = Aucun procès-verbal des deux dernières années ne montre que le conseil d’administration a parlé des données.
q-strategy-board-2 = Le sujet n’est venu qu’à l’occasion d’une crise ou de la demande d’un bailleur de fonds.
q-strategy-board-4 = À partir de ce point annuel, le conseil d’administration a voté une décision de budget ou de priorité, et le procès-verbal la cite.
q-strategy-board-why = Le conseil d’administration répond du diffuseur devant le public, les partenaires et la loi. S’il ne voit les données qu’après un incident, il décide dans l’urgence. Une page par an lui permet d’arbitrer à froid entre une billetterie, une formation et une affiche de plus.
q-strategy-board-climb-4 = Terminez le point écrit par une ou deux propositions nettes, avec les heures demandées et ce qu’elles rendent possible. Faites inscrire la décision au procès-verbal, avec un nom et une date.
q-strategy-board-unknown = Demandez à la direction ou à la présidence, ou parcourez une heure les procès-verbaux.
q-strategy-board-na = Seulement si aucune instance ne se réunit. Pour un diffuseur municipal ou une entreprise, répondez pour la commission, le conseil municipal ou l’assemblée qui en tient lieu.

## strategy-means

q-strategy-means-5 = Un plan sur plusieurs années existe, et une part de son coût est partagée avec d’autres diffuseurs ou portée par des subventions.
q-strategy-means-climb-5 = Dessinez trois ans sur une page : ce qui revient, ce qui se renouvelle, ce qui s’apprend. Cherchez ensuite avec un réseau ou un diffuseur voisin ce qui peut se payer à plusieurs, et quelle subvention correspond.
q-strategy-means-na = Presque jamais. Si la municipalité ou une institution dont vous dépendez paie les outils à votre place, répondez pour le temps de votre équipe.
