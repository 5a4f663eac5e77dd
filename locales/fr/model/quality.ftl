### Qualité et cycle de vie : textes de la dimension et de ses cinq pratiques.

dim-quality = Qualité et cycle de vie
dim-quality-about = Vos données sont justes, tenues à un seul endroit, à l’abri, et supprimées à temps.
dim-quality-1 = Il manque encore une base : une sauvegarde connue, des règles de saisie, un ménage des fichiers ou des définitions communes.
dim-quality-2 = Les données sont nettoyées, copiées ou vérifiées par moments, selon l’habitude ou la bonne volonté d’une personne.
dim-quality-3 = Pour l’essentiel, la saisie, le ménage, les définitions et les durées sont écrits, et les sauvegardes se font toutes seules, ailleurs.
dim-quality-4 = La qualité se mesure, une restauration est essayée chaque année, et les durées de conservation sont appliquées.
dim-quality-5 = Les erreurs sont évitées à la source, les règles sont communes avec les partenaires, et la panne d’un prestataire a été répétée.

## quality-entry

q-quality-entry-name = Règles de saisie
q-quality-entry = Comment l’équipe saisit-elle les noms, les codes postaux, les tarifs et les titres de spectacles ?
q-quality-entry-help = Ouvrez vingt fiches au hasard dans la billetterie : le même tarif ou la même école y sont-ils écrits de la même manière ?
q-quality-entry-1 = Chaque personne saisit à sa façon : un même spectacle ou une même école porte plusieurs noms dans les outils.
q-quality-entry-2 = Des habitudes communes existent à l’oral ; une personne nouvelle les apprend en se faisant corriger.
q-quality-entry-3 = Un guide de saisie court est écrit et remis à l’équipe, et les outils proposent des listes pour les tarifs et les titres.
q-quality-entry-4 = Le taux d’erreur est relevé au moins une fois par an sur un échantillon de fiches, et le guide est corrigé en conséquence.
q-quality-entry-5 = Les mêmes règles sont convenues par écrit avec les coproducteurs ou coorganisateurs, et leurs fichiers les suivent.
q-quality-entry-why = Un spectacle écrit de trois manières fait trois lignes dans le bilan, et il faut une soirée pour les recoller. Des codes postaux justes permettent au contraire de dire d’où vient le public sans rien recompter. La règle se fixe en une heure ; le nettoyage, lui, revient chaque saison.
q-quality-entry-step-2 = S’entendre de vive voix sur les saisies qui posent le plus de soucis
q-quality-entry-step-3 = Écrire un guide de saisie d’une page et régler les listes dans les outils
q-quality-entry-step-4 = Mesurer une fois par an le taux d’erreur sur un échantillon
q-quality-entry-step-5 = Convenir des mêmes règles avec vos coproducteurs et coorganisateurs
q-quality-entry-climb-2 = Réunissez une demi-heure les personnes qui saisissent, autour de dix fiches prises au hasard. Décidez ensemble comment écrire les titres, les écoles et les tarifs, et appliquez-le dès le lendemain.
q-quality-entry-climb-3 = La personne responsable écrit une page avec un bon et un mauvais exemple par champ, et la fait relire par l’équipe saisonnière. Remplacez ensuite le texte libre par des listes partout où l’outil le permet. Une journée en tout, si possible avant l’ouverture des ventes.
q-quality-entry-climb-4 = Tirez cent fiches au hasard et comptez celles qui s’écartent du guide : deux heures à deux. Notez le chiffre et la date, puis corrigez le guide ou l’outil là où les erreurs se répètent.
q-quality-entry-climb-5 = Envoyez votre page aux partenaires avec qui vous vendez des billets et demandez-leur la leur. Une heure d’échange suffit pour vous accorder sur les titres, les tarifs et les dates ; joignez le résultat à la convention.
q-quality-entry-unlocks = Les bilans tombent juste du premier coup, et les fichiers des partenaires se joignent aux vôtres sans retouche.
q-quality-entry-unknown = Demandez à deux personnes de la billetterie de saisir la même commande et comparez.
q-quality-entry-na = Presque jamais : dès que deux personnes, ou une seule à deux dates différentes, saisissent des données, la question se pose.

## quality-duplicates

q-quality-duplicates-name = Doublons et contacts périmés
q-quality-duplicates = Que faites-vous des contacts en double et des adresses qui ne répondent plus ?
q-quality-duplicates-help = Regardez le dernier grand envoi : combien d’adresses en erreur, et combien de personnes l’ont reçu deux fois ?
q-quality-duplicates-1 = Personne ne sait combien de contacts sont en double ou ne sont plus valables.
q-quality-duplicates-2 = Un ménage est fait avant un grand envoi, par la personne qui s’en charge, quand le temps le permet.
q-quality-duplicates-3 = Le ménage a ses dates dans le calendrier de l’année, une personne responsable et une marche à suivre écrite.
q-quality-duplicates-4 = La part de contacts valables est mesurée au moins une fois par an, et le chiffre est comparé au précédent.
q-quality-duplicates-5 = Les doublons sont repérés dès la saisie par les outils ou par l’équipe, et la part de contacts valables reste stable ou monte.
q-quality-duplicates-why = Une abonnée qui reçoit trois brochures se demande ce que vous faites de son argent. Les adresses mortes font classer vos envois parmi les indésirables et gonflent une liste que l’on croit fidèle. Un fichier plus petit et plus juste touche plus de monde.
q-quality-duplicates-step-2 = Nettoyer la liste avant le prochain grand envoi
q-quality-duplicates-step-3 = Fixer les dates du ménage et nommer qui s’en charge
q-quality-duplicates-step-4 = Mesurer chaque année la part de contacts valables
q-quality-duplicates-step-5 = Empêcher les doublons dès la saisie
q-quality-duplicates-climb-2 = Avant l’envoi du lancement de saison, retirez les adresses en erreur et triez la liste par nom pour repérer les doublons. Deux à trois heures suffisent pour une première passe ; gardez une copie de la liste d’origine jusqu’à l’envoi.
q-quality-duplicates-climb-3 = Choisissez deux dates dans l’année, par exemple avant les abonnements et après la dernière représentation. Écrivez la marche à suivre en dix lignes (quoi fusionner, quoi garder, qui prévenir) et faites-la essayer par la personne suppléante.
q-quality-duplicates-climb-4 = Décidez de ce qu’est un contact valable, par exemple un nom et une adresse qui reçoit encore. Comptez ces contacts une fois par an, une heure suffit, et montrez le chiffre à l’équipe à côté de celui de l’année précédente.
q-quality-duplicates-climb-5 = Demandez à l’éditeur d’activer l’alerte de doublon, et prenez l’habitude au guichet de chercher la personne avant de créer une fiche. Vérifiez après trois mois que les doublons ne reviennent plus.
q-quality-duplicates-unlocks = Vos envois arrivent, vos chiffres de fidélité sont vrais, et chaque personne est reconnue d’un achat à l’autre.
q-quality-duplicates-unknown = Demandez à la personne qui envoie la newsletter de regarder le dernier rapport d’envoi, puis cherchez dans la billetterie trois noms de famille courants.
q-quality-duplicates-na = Seulement si le lieu ne tient aucun fichier de contacts, ni public, ni groupes, ni partenaires.

## quality-definitions

q-quality-definitions-name = Mêmes mots pour les mêmes chiffres
q-quality-definitions = Les mots « spectateur », « entrée », « taux de remplissage » et « nouveau public » ont-ils le même sens pour toute l’équipe ?
q-quality-definitions-help = Demandez à deux collègues la fréquentation de la saison passée : obtenez-vous le même chiffre, invitations et scolaires compris ?
q-quality-definitions-1 = Selon la personne ou le document, la fréquentation d’une même saison n’est pas la même, et personne ne l’explique.
q-quality-definitions-2 = L’équipe sait quels chiffres ne concordent pas et pourquoi, mais les définitions ne sont pas écrites.
q-quality-definitions-3 = Un dictionnaire d’une page dit ce que comptent les mots principaux, et toute l’équipe l’a reçu.
q-quality-definitions-4 = Tous les bilans de l’année suivent le dictionnaire, et une relecture annuelle le vérifie.
q-quality-definitions-5 = Les définitions ont été rapprochées de celles de l’organisme statistique, du ministère et d’autres lieux, et les écarts sont écrits.
q-quality-definitions-why = Quand le conseil d’administration, la presse et la subvention lisent trois fréquentations différentes, c’est votre parole qui s’use. Faut-il compter les invitations, les scolaires, la même personne venue quatre fois ? Une page suffit pour que la réponse ne change pas d’un bilan à l’autre.
q-quality-definitions-step-2 = Repérer les chiffres qui ne concordent pas
q-quality-definitions-step-3 = Écrire un dictionnaire d’une page avec l’équipe
q-quality-definitions-step-4 = Appliquer le dictionnaire à tous les bilans et le vérifier chaque année
q-quality-definitions-step-5 = Rapprocher vos définitions de la statistique publique et des autres lieux
q-quality-definitions-climb-2 = Posez côte à côte le dernier rapport d’activité, un bilan envoyé à un financeur et l’écran de la billetterie. En une heure, à deux, entourez les écarts et dites d’où chacun vient.
q-quality-definitions-climb-3 = Choisissez huit à dix mots (entrée, spectateur, invitation, place disponible, taux de remplissage, nouveau public…) et écrivez une phrase pour chacun, avec ce qui est compté et ce qui ne l’est pas. Réunissez billetterie, communication, médiation et administration deux fois une heure, puis diffusez la page.
q-quality-definitions-climb-4 = Joignez la page à chaque bilan et citez-la sous les tableaux. Une fois l’an, une personne qui n’a pas fait les comptes relit deux bilans avec le dictionnaire à la main, une heure ou deux, et signale les écarts.
q-quality-definitions-climb-5 = Lisez les notices des enquêtes auxquelles vous répondez et notez en regard de chaque mot ce qui diffère. Mettez la page en commun avec deux ou trois lieux du réseau : une demi-journée suffit souvent pour s’accorder.
q-quality-definitions-unlocks = Vos chiffres se comparent d’une année à l’autre et d’un lieu à l’autre, et personne ne les conteste plus en séance.
q-quality-definitions-unknown = Demandez à la personne qui remplit les bilans ce qu’elle compte comme une entrée, puis posez la même question à la billetterie.
q-quality-definitions-na = Presque jamais : dès que vous annoncez un chiffre de fréquentation à quelqu’un, il repose sur une définition.

## quality-backup

q-quality-backup-name = Sauvegarde et continuité
q-quality-backup = Si un ordinateur ou un prestataire lâche demain, d’où les données reviendraient-elles ?
q-quality-backup-help = Pensez au dossier partagé, à la comptabilité, et à ce qui vit chez le prestataire de la billetterie ou de la newsletter.
q-quality-backup-1 = Aucune sauvegarde n’est connue : personne ne saurait dire où se trouve une copie des données du lieu.
q-quality-backup-2 = Une personne fait une copie de temps en temps, sur un disque ou une clé, sans date fixée.
q-quality-backup-3 = La sauvegarde est automatique, la copie se trouve ailleurs que dans le lieu, et deux personnes savent comment y accéder.
q-quality-backup-4 = Une restauration a été essayée il y a moins d’un an : un fichier et une liste ont été retrouvés, et la date est notée.
q-quality-backup-5 = Un plan dit comment ouvrir les portes sans la billetterie ou sans un autre prestataire, et il a été essayé.
q-quality-backup-why = Un dégât des eaux, un vol, un virus ou la faillite d’un prestataire n’attendent pas la fin de la saison. Sans copie, ce sont les abonnements, les contrats et dix ans de fréquentation qui disparaissent. Et une sauvegarde que personne n’a jamais restaurée n’est qu’un espoir.
q-quality-backup-step-2 = Faire dès cette semaine une première copie des données essentielles
q-quality-backup-step-3 = Rendre la sauvegarde automatique, hors du lieu, et connue de deux personnes
q-quality-backup-step-4 = Essayer chaque année de restaurer un fichier et une liste
q-quality-backup-step-5 = Répéter une soirée sans la billetterie ou sans un autre prestataire
q-quality-backup-climb-2 = Copiez le dossier partagé, la comptabilité et un export de la billetterie sur un disque chiffré, rangé ailleurs que dans le bureau. Une demi-journée, et notez sur une feuille ce qui a été copié et quand.
q-quality-backup-climb-3 = Avec la personne qui suit l’informatique, réglez une copie chaque nuit vers un autre endroit, et demandez par écrit à chaque prestataire ce qu’il sauvegarde. Écrivez sur une page comment retrouver un fichier, et montrez-le à la personne suppléante. Comptez une journée.
q-quality-backup-climb-4 = Choisissez un jour calme et demandez à la personne suppléante de retrouver, seule avec la page, un contrat de l’an dernier et la liste des abonnements. Deux heures suffisent ; datez l’essai et corrigez la page.
q-quality-backup-climb-5 = Écrivez en une page ce que l’on fait si la billetterie tombe à deux heures du spectacle : liste imprimée, contrôle à la main, qui appelle qui. Jouez la scène avec l’accueil pendant une heure, puis prévoyez ce qui suivrait si le prestataire fermait pour de bon.
q-quality-backup-unlocks = Une panne ou un vol vous coûte une mauvaise journée au lieu d’une saison, et la porte s’ouvre quand même.
q-quality-backup-unknown = Demandez à la personne ou à l’entreprise qui suit vos ordinateurs, et à chaque prestataire, où se trouve la dernière copie et de quand elle date.
q-quality-backup-na = Jamais : même si tout est en ligne chez des prestataires, il faut savoir ce qu’ils sauvegardent et garder vos propres copies.

## quality-retention

q-quality-retention-name = Conservation et suppression
q-quality-retention = Combien de temps gardez-vous les données, et qui les supprime quand ce temps est passé ?
q-quality-retention-help = Cherchez la plus ancienne fiche de la billetterie et la plus ancienne candidature reçue : pourquoi sont-elles encore là ?
q-quality-retention-1 = Tout est gardé pour toujours ; rien n’a jamais été supprimé à dessein.
q-quality-retention-2 = L’équipe dit vouloir supprimer les vieilles données et en efface parfois, mais aucune durée n’est écrite.
q-quality-retention-3 = Une durée de conservation est écrite pour chaque ensemble de données, et l’équipe sait où la lire.
q-quality-retention-4 = Une fois par an, ce qui dépasse la durée écrite est supprimé ou rendu anonyme, et l’opération est consignée.
q-quality-retention-5 = Les outils suppriment ou rendent anonymes d’eux-mêmes les données arrivées à échéance, et une personne vérifie qu’ils le font.
q-quality-retention-why = Ce que l’on ne garde plus ne peut être ni volé ni envoyé par erreur. Les candidatures d’il y a huit ans, les fiches médicales d’un stage d’enfants et les personnes perdues de vue pèsent sur vous sans rien vous apporter. Les chiffres de la saison, eux, se gardent très bien sans les noms.
q-quality-retention-step-2 = Effacer ce qui est manifestement trop vieux
q-quality-retention-step-3 = Écrire une durée de conservation pour chaque ensemble de données
q-quality-retention-step-4 = Appliquer les durées chaque année et en garder la trace
q-quality-retention-step-5 = Faire supprimer par les outils les données arrivées à échéance
q-quality-retention-climb-2 = Vérifiez auprès de l’administration ce qui doit être gardé, puis supprimez les anciennes candidatures et les fiches d’atelier des saisons passées. Deux heures à deux, et l’équipe voit tout de suite de quoi il s’agit.
q-quality-retention-climb-3 = Partez de l’inventaire et notez pour chaque ligne une durée, sa raison et la personne qui supprime. La comptabilité, la paie et les contrats ont des durées fixées par la loi : faites-les confirmer. Une journée, à relire avec la personne chargée des données personnelles.
q-quality-retention-climb-4 = Fixez une date, après la clôture des comptes par exemple, et bloquez une demi-journée à deux. Supprimez ou rendez anonyme ce qui dépasse, copies et pièces jointes comprises, et notez en une ligne quoi, quand et par qui, sans recopier les noms.
q-quality-retention-climb-5 = Demandez à chaque éditeur si une suppression programmée existe, réglez-la sur vos durées et essayez-la d’abord sur une copie. Vérifiez une fois par an, en une heure, qu’aucune fiche n’a dépassé sa durée.
q-quality-retention-unlocks = Vos fichiers s’allègent, un incident ferait moins de dégâts, et vous pouvez répondre à qui demande ce que vous gardez.
q-quality-retention-unknown = Demandez à l’administration et à la personne chargée des données personnelles, puis cherchez la plus vieille fiche de chaque outil.
q-quality-retention-na = Jamais : un lieu garde au moins des contrats, des bulletins de paie ou des contacts, et chacun a une durée.
