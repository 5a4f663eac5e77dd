### Termes en usage au Québec et au Canada ; les autres messages viennent du français de base.

dim-quality-5 = Les erreurs sont évitées à la source, les règles sont communes avec les partenaires, et la panne d’un fournisseur a été répétée.

## quality-entry

q-quality-entry-5 = Les mêmes règles sont convenues par écrit avec les codiffuseurs, et leurs fichiers les suivent.
q-quality-entry-step-5 = Convenir des mêmes règles avec vos codiffuseurs
q-quality-entry-climb-5 = Envoyez votre page aux partenaires avec qui vous vendez des billets et demandez-leur la leur. Une heure d’échange suffit pour vous accorder sur les titres, les tarifs et les dates ; joignez le résultat à l’entente.

## quality-duplicates

q-quality-duplicates-why = Une abonnée qui reçoit trois brochures se demande ce que vous faites de son argent. Les adresses mortes font classer vos envois parmi les pourriels et gonflent une liste que l’on croit fidèle. Un fichier plus petit et plus juste touche plus de monde.
q-quality-duplicates-climb-5 = Demandez au fournisseur d’activer l’alerte de doublon, et prenez l’habitude au guichet de chercher la personne avant de créer une fiche. Vérifiez après trois mois que les doublons ne reviennent plus.
q-quality-duplicates-unknown = Demandez à la personne qui envoie l’infolettre de regarder le dernier rapport d’envoi, puis cherchez dans la billetterie trois noms de famille courants.

## quality-definitions

q-quality-definitions = Les mots « spectateur », « entrée », « taux d’occupation » et « nouveau public » ont-ils le même sens pour toute l’équipe ?
q-quality-definitions-help = Demandez à deux collègues la fréquentation de la saison passée : obtenez-vous le même chiffre, billets de faveur et groupes scolaires compris ?
q-quality-definitions-why = Quand le conseil d’administration, la presse et la subvention lisent trois fréquentations différentes, c’est votre parole qui s’use. Faut-il compter les billets de faveur, les groupes scolaires, la même personne venue quatre fois ? Une page suffit pour que la réponse ne change pas d’un bilan à l’autre.
q-quality-definitions-climb-2 = Posez côte à côte le dernier rapport annuel, un bilan envoyé à un bailleur de fonds et l’écran de la billetterie. En une heure, à deux, entourez les écarts et dites d’où chacun vient.
q-quality-definitions-climb-3 = Choisissez huit à dix mots (entrée, spectateur, billet de faveur, place disponible, taux d’occupation, nouveau public…) et écrivez une phrase pour chacun, avec ce qui est compté et ce qui ne l’est pas. Réunissez billetterie, communications, médiation et administration deux fois une heure, puis diffusez la page.

## quality-backup

q-quality-backup = Si un ordinateur ou un fournisseur lâche demain, d’où les données reviendraient-elles ?
q-quality-backup-help = Pensez au dossier partagé, à la comptabilité, et à ce qui vit chez le fournisseur de la billetterie ou de l’infolettre.
q-quality-backup-3 = La sauvegarde est automatique, la copie se trouve ailleurs que dans vos bureaux, et deux personnes savent comment y accéder.
q-quality-backup-5 = Un plan dit comment ouvrir les portes sans la billetterie ou sans un autre fournisseur, et il a été essayé.
q-quality-backup-why = Un dégât d’eau, un vol, un virus ou la faillite d’un fournisseur n’attendent pas la fin de la saison. Sans copie, ce sont les abonnements, les contrats et dix ans de fréquentation qui disparaissent. Et une sauvegarde que personne n’a jamais restaurée n’est qu’un espoir.
q-quality-backup-step-3 = Rendre la sauvegarde automatique, hors des bureaux, et connue de deux personnes
q-quality-backup-step-5 = Répéter une soirée sans la billetterie ou sans un autre fournisseur
q-quality-backup-climb-3 = Avec la personne qui suit l’informatique, réglez une copie chaque nuit vers un autre endroit, et demandez par écrit à chaque fournisseur ce qu’il sauvegarde. Écrivez sur une page comment retrouver un fichier, et montrez-le à la personne suppléante. Comptez une journée.
q-quality-backup-climb-5 = Écrivez en une page ce que l’on fait si la billetterie tombe à deux heures du spectacle : liste imprimée, contrôle à la main, qui appelle qui. Jouez la scène avec l’accueil pendant une heure, puis prévoyez ce qui suivrait si le fournisseur fermait pour de bon.
q-quality-backup-unknown = Demandez à la personne ou à l’entreprise qui suit vos ordinateurs, et à chaque fournisseur, où se trouve la dernière copie et de quand elle date.
q-quality-backup-na = Jamais : même si tout est en ligne chez des fournisseurs, il faut savoir ce qu’ils sauvegardent et garder vos propres copies.

## quality-retention

q-quality-retention-why = Ce que l’on ne garde plus ne peut être ni volé ni envoyé par erreur. Les candidatures d’il y a huit ans, les fiches médicales d’un camp de jour et les personnes perdues de vue pèsent sur vous sans rien vous apporter. Les chiffres de la saison, eux, se gardent très bien sans les noms.
q-quality-retention-climb-3 = Partez de l’inventaire et notez pour chaque ligne une durée, sa raison et la personne qui supprime. La comptabilité, la paie et les contrats ont des durées fixées par la loi : faites-les confirmer. Une journée, à relire avec la personne chargée des renseignements personnels.
q-quality-retention-climb-5 = Demandez à chaque fournisseur si une suppression programmée existe, réglez-la sur vos durées et essayez-la d’abord sur une copie. Vérifiez une fois par an, en une heure, qu’aucune fiche n’a dépassé sa durée.
q-quality-retention-unknown = Demandez à l’administration et à la personne chargée des renseignements personnels, puis cherchez la plus vieille fiche de chaque outil.
q-quality-retention-na = Jamais : un lieu garde au moins des contrats, des talons de paie ou des contacts, et chacun a une durée.
