### Termes en usage au Québec et au Canada ; les autres messages viennent du français de base.
### La salle, le festival ou le centre d’art y reste « le lieu » : tous ne sont pas des diffuseurs.

## strategy-goals

q-strategy-goals-help = Cherchez un document que l’équipe pourrait vous montrer aujourd’hui : projet artistique, plan d’action, compte rendu daté.
q-strategy-goals-3 = Quelques questions sont écrites et reliées au projet artistique ; toute l’équipe les a reçues.
q-strategy-goals-climb-2 = Inscrivez le sujet une demi-heure à l’ordre du jour d’une réunion ordinaire. Demandez à la billetterie, aux communications, à la médiation et à la direction une question chacune, restée sans réponse la saison passée.
q-strategy-goals-unknown = Demandez à la direction et à la personne qui a rédigé la dernière demande de subvention ou le dernier rapport annuel : les questions sur le public s’y cachent souvent.

## strategy-owner

q-strategy-owner-help = Regardez les descriptions de poste et demandez-vous à qui l’on téléphone quand un chiffre manque ou qu’un fichier semble faux.
q-strategy-owner-3 = Une personne responsable et une personne suppléante sont nommées, et leurs descriptions de poste le mentionnent.
q-strategy-owner-climb-3 = La direction écrit cinq lignes dans les deux descriptions de poste : ce que fait la personne responsable, ce que fait la personne suppléante, combien d’heures par mois. Comptez une réunion pour en parler et une heure pour l’écrire, puis dites-le à toute l’équipe.
q-strategy-owner-climb-5 = Répartissez les données par service (billetterie, communications, médiation, administration), avec une personne référente dans chacun. Écrivez ensuite la page de passation et faites-la essayer une semaine par la personne suppléante.
q-strategy-owner-unknown = Demandez à la direction et à l’administration, puis relisez les descriptions de poste. Si deux collègues citent deux noms différents, c’est déjà une réponse.

## strategy-board

q-strategy-board-help = Relisez les procès-verbaux des deux dernières années : le mot « données », la fréquentation ou la billetterie y apparaissent-ils, et pour décider quoi ?
q-strategy-board-1 = Aucun procès-verbal des deux dernières années ne montre que le conseil d’administration a parlé des données.
q-strategy-board-2 = Le sujet n’est venu qu’à l’occasion d’une crise ou de la demande d’un bailleur de fonds.
q-strategy-board-4 = À partir de ce point annuel, le conseil d’administration a voté une décision de budget ou de priorité, et le procès-verbal la cite.
q-strategy-board-climb-4 = Terminez le point écrit par une ou deux propositions nettes, avec les heures demandées et ce qu’elles rendent possible. Faites inscrire la décision au procès-verbal, avec un nom et une date.
q-strategy-board-unknown = Demandez à la direction ou à la présidence, ou parcourez une heure les procès-verbaux.

## strategy-means

q-strategy-means-na = Presque jamais. Si la municipalité ou une institution dont vous dépendez paie les outils à votre place, répondez pour le temps de votre équipe.
