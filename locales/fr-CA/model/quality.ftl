### Termes en usage au Québec et au Canada ; les autres messages viennent du français de base.

## quality-entry

q-quality-entry-5 = Les mêmes règles sont convenues par écrit avec les codiffuseurs, et leurs fichiers les suivent.
q-quality-entry-step-5 = Convenir des mêmes règles avec vos codiffuseurs
q-quality-entry-climb-5 = Envoyez votre page aux partenaires avec qui vous vendez des billets et demandez-leur la leur. Une heure d’échange suffit pour vous accorder sur les titres, les tarifs et les dates ; joignez le résultat à l’entente.

## quality-duplicates

q-quality-duplicates-why = Une abonnée qui reçoit trois brochures se demande ce que vous faites de son argent. Les adresses mortes font classer vos envois parmi les pourriels et gonflent une liste que l’on croit fidèle. Un fichier plus petit et plus juste touche plus de monde.
q-quality-duplicates-climb-5 = Demandez au fournisseur d’activer l’alerte de doublon, et prenez l’habitude au guichet de chercher la personne avant de créer une fiche. Vérifiez après trois mois que les doubles ne reviennent plus.
q-quality-duplicates-unknown = Demandez à la personne qui envoie l’infolettre de regarder le dernier rapport d’envoi, puis cherchez dans la billetterie trois noms de famille courants.
q-quality-duplicates-na = Seulement si le diffuseur ne tient aucun fichier de contacts, ni public, ni groupes, ni partenaires.

## quality-definitions

q-quality-definitions = Les mots « spectateur », « entrée », « taux d’occupation » et « nouveau public » ont-ils le même sens pour toute l’équipe ?
q-quality-definitions-help = Demandez à deux collègues la fréquentation de la saison passée : obtenez-vous le même chiffre, billets de faveur et groupes scolaires compris ?
q-quality-definitions-5 = Les définitions ont été rapprochées de celles de l’organisme statistique, du ministère et d’autres diffuseurs, et les écarts sont écrits.
q-quality-definitions-why = Quand le conseil d’administration, la presse et la subvention lisent trois fréquentations différentes, c’est votre parole qui s’use. Faut-il compter les billets de faveur, les groupes scolaires, la même personne venue quatre fois ? Une page suffit pour que la réponse ne change pas d’un bilan à l’autre.
q-quality-definitions-step-5 = Rapprocher vos définitions de la statistique publique et des autres diffuseurs
q-quality-definitions-climb-2 = Posez côte à côte le dernier rapport annuel, un bilan envoyé à un bailleur de fonds et l’écran de la billetterie. En une heure, à deux, entourez les écarts et dites d’où chacun vient.
q-quality-definitions-climb-3 = Choisissez huit à dix mots (entrée, spectateur, billet de faveur, place disponible, taux d’occupation, nouveau public…) et écrivez une phrase pour chacun, avec ce qui est compté et ce qui ne l’est pas. Réunissez billetterie, communications, médiation et administration deux fois une heure, puis diffusez la page.
q-quality-definitions-climb-5 = Lisez les notices des enquêtes auxquelles vous répondez et notez en regard de chaque mot ce qui diffère. Mettez la page en commun avec deux ou trois diffuseurs du réseau : une demi-journée suffit souvent pour s’accorder.
q-quality-definitions-unlocks = Vos chiffres se comparent d’une année à l’autre et d’un diffuseur à l’autre, et personne ne les conteste plus en séance.

## quality-backup

q-quality-backup-help = Pensez au dossier partagé, à la comptabilité, et à ce qui vit chez le fournisseur de la billetterie ou de l’infolettre.
q-quality-backup-1 = Aucune sauvegarde n’est connue : personne ne saurait dire où se trouve une copie des données du diffuseur.
q-quality-backup-3 = La sauvegarde est automatique, la copie se trouve ailleurs que dans vos bureaux, et deux personnes savent comment y accéder.
q-quality-backup-why = Un dégât d’eau, un vol, un virus ou la faillite d’un fournisseur n’attendent pas la fin de la saison. Sans copie, ce sont les abonnements, les contrats et dix ans de fréquentation qui disparaissent. Et une sauvegarde que personne n’a jamais restaurée n’est qu’un espoir.
q-quality-backup-step-3 = Rendre la sauvegarde automatique, hors des bureaux, et connue de deux personnes
q-quality-backup-climb-2 = Copiez le dossier partagé, la comptabilité et une exportation de la billetterie sur un disque chiffré, rangé ailleurs que dans le bureau. Une demi-journée, et notez sur une feuille ce qui a été copié et quand.

## quality-retention

q-quality-retention-why = Ce que l’on ne garde plus ne peut être ni volé ni envoyé par erreur. Les candidatures d’il y a huit ans, les fiches médicales d’un camp de jour et les personnes perdues de vue pèsent sur vous sans rien vous apporter. Les chiffres de la saison, eux, se gardent très bien sans les noms.
q-quality-retention-climb-3 = Partez de l’inventaire et notez pour chaque ligne une durée, sa raison et la personne qui supprime. La comptabilité, la paie et les contrats ont des durées fixées par la loi : faites-les confirmer. Une journée, à relire avec la personne chargée des renseignements personnels.
q-quality-retention-climb-5 = Demandez à chaque fournisseur si une suppression programmée existe, réglez-la sur vos durées et essayez-la d’abord sur une copie. Vérifiez une fois par an, en une heure, qu’aucune fiche échue ne reste.
q-quality-retention-unknown = Demandez à l’administration et à la personne chargée des renseignements personnels, puis cherchez la plus vieille fiche de chaque outil.
q-quality-retention-na = Jamais : un diffuseur garde au moins des contrats, des paies ou des contacts, et chacun a une durée.
