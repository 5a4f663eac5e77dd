### Dimension « Partage, mutualisation, fournisseurs » : les mots du Québec et du Canada francophone

## Dimension

dim-sharing = Partage, mutualisation, fournisseurs
dim-sharing-about = Vous gagnez à travailler avec d’autres (pairs, compagnies, fournisseurs) sans perdre la main sur vos données.
dim-sharing-1 = Les échanges avec les partenaires et les fournisseurs se font sans règle écrite, et le lieu reste seul avec ses chiffres.
dim-sharing-3 = Les ententes et les commandes sont écrites, les dates sont saisies une seule fois, et le lieu prend part à un travail commun.

## sharing-rules

q-sharing-rules-1 = Les fichiers partent et arrivent par courriel, à la demande. Personne n’a dit à quoi ils serviront.
q-sharing-rules-3 = Une entente écrite dit ce qui est partagé, pourquoi, pour combien de temps, et qui a le droit d’écrire aux spectateurs.
q-sharing-rules-4 = L’entente est appliquée, et chaque envoi est noté : la date, le contenu, le destinataire.
q-sharing-rules-5 = En plus de ce suivi, votre réseau emploie un modèle d’entente commun auquel vous avez contribué.
q-sharing-rules-why = Une compagnie voudra la liste des spectateurs, un revendeur gardera celle de ses acheteurs, une salle voisine proposera un envoi croisé. Sans règle, vous donnez trop, ou vous n’obtenez rien. Une entente simple protège le public et vous rend les données qui vous reviennent.
q-sharing-rules-step-3 = Écrire une entente de partage et la joindre aux contrats
q-sharing-rules-step-4 = Noter chaque envoi de données et vérifier qu’il suit l’entente
q-sharing-rules-step-5 = Proposer un modèle d’entente commun à votre réseau
q-sharing-rules-climb-3 = Rédigez une page à joindre aux contrats de coproduction, de diffusion et de vente : quelles données, pour quoi, combien de temps, qui écrit au public, avec quel consentement. La personne responsable des renseignements personnels la relit. Deux réunions, puis une signature à chaque nouveau contrat.
q-sharing-rules-climb-4 = Ouvrez un tableau de quatre colonnes, tenu par la billetterie : date, contenu, destinataire, entente. À la fin de chaque coproduction, vérifiez que les fichiers ont été effacés ou rendus. Quelques minutes par envoi, une heure en fin de saison.

## sharing-peers

q-sharing-peers-help = Pensez aux études de fréquentation, aux calendriers partagés, aux groupes de travail, aux outils ou aux postes que vous partagez.
q-sharing-peers-3 = Vous prenez part à une étude collective ou à un calendrier partagé, et vous en recevez les résultats.
q-sharing-peers-step-3 = Prendre part à une étude collective ou à un calendrier partagé
q-sharing-peers-climb-3 = Demandez à votre réseau ou à votre municipalité quelles études et quels calendriers existent déjà. Choisissez-en un seul, vérifiez que rien n’y désigne une personne, et confiez l’envoi à quelqu’un, avec une suppléance. Une journée à répartir dans la saison.
q-sharing-peers-climb-4 = Avec trois à cinq lieux, convenez par écrit de quelques définitions : spectateur, entrée, capacité de la salle, nouveau public. Échangez ensuite les totaux à la même date chaque année et prenez une demi-journée pour les lire ensemble. Apportez ce que vous en retenez à votre conseil d’administration.
q-sharing-peers-unknown = Demandez à la direction et aux communications quelles enquêtes ou quels groupes de travail elles suivent. Votre réseau sait souvent mieux que vous à quoi vous participez.

## sharing-brief

q-sharing-brief-name = Commande aux fournisseurs
q-sharing-brief-2 = Un court courriel décrit la demande, sans dire précisément ce qui doit être livré.
q-sharing-brief-why = Une demande floue donne une soumission floue, et un outil que personne ne comprend une fois la facture payée. Écrire le besoin avant d’appeler vous aide à comparer les offres et à dire si c’est réussi. Ce qui reste dans l’équipe vaut autant que ce qui est livré.
q-sharing-brief-climb-5 = À la fin, demandez au fournisseur de regarder une personne de l’équipe refaire le travail, puis notez la marche à suivre. Partagez la demande et le bilan, sans les prix ni les données, avec votre réseau. Une demi-journée par mission.
q-sharing-brief-unlocks = Vous comparez des offres semblables, vous savez si le travail est fait, et vous pouvez changer de fournisseur.

## sharing-open

q-sharing-open = Comment vos dates arrivent-elles sur votre site, dans les calendriers culturels et dans les moteurs de recherche ?
q-sharing-open-1 = Chaque date est tapée de nouveau sur chaque site : le vôtre, la billetterie, les calendriers culturels.
q-sharing-open-3 = Chaque date est saisie une seule fois, champ par champ (titre, lieu, heure, tarif), puis envoyée aux calendriers culturels.
q-sharing-open-why = Le public cherche « que faire samedi » bien avant de chercher votre nom. Si vos dates ne sont lisibles que par des humains, les calendriers culturels, les moteurs et les assistants montrent celles des autres. Et chaque date retapée est une occasion de se tromper d’heure.
q-sharing-open-step-3 = Saisir chaque date une seule fois et l’envoyer aux calendriers culturels
q-sharing-open-climb-2 = L’équipe des communications tient un seul document par spectacle : titre, dates, durée, tarifs, texte court, photo et crédit. Tout le monde y copie, personne ne récrit. Une journée au lancement de saison, puis quelques minutes par changement.
q-sharing-open-climb-3 = Choisissez l’outil qui fait foi, souvent la billetterie ou le site, et remplissez-y des champs séparés. Demandez à votre fournisseur comment envoyer ces dates au site et aux calendriers culturels de votre région. Comptez quelques rendez-vous, avec un essai sur un seul spectacle.
q-sharing-open-unknown = Demandez aux communications par où passe une date, de la programmation jusqu’à l’affiche. Pour le balisage, posez la question à la personne qui fait le site.
