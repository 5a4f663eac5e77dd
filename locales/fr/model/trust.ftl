### Dimension « Conformité, éthique, sécurité » : ce que l’on demande, pourquoi, et comment progresser

## Dimension

dim-trust = Conformité, éthique, sécurité
dim-trust-about = Les données des personnes (public, équipe, artistes, élèves, bénévoles) sont recueillies dans les règles, tenues en sécurité et utilisées avec loyauté.
dim-trust-1 = Au moins une protection de base manque : personne responsable, preuve des accords, contrats ou comptes personnels.
dim-trust-2 = Les premières protections existent, mais elles reposent sur des habitudes, et les preuves manquent souvent.
dim-trust-3 = Les règles sont écrites et suivies : quelqu’un en répond, les accords se prouvent, les contrats sont signés, chaque personne a son compte.
dim-trust-4 = Les protections sont vérifiées à date fixe, et le conseil d’administration est tenu au courant.
dim-trust-5 = Les protections sont mises à l’épreuve, relues par d’autres et discutées avec le public.

## trust-person

q-trust-person-name = Personne responsable, registre, incidents
q-trust-person = Qui répond des données personnelles, et où notez-vous à quoi elles servent et ce qui tourne mal ?
q-trust-person-help = Cherchez un nom ou une adresse sur votre site, un registre qui dit à quoi sert chaque fichier, et un endroit où noter une perte ou une fuite.
q-trust-person-1 = Personne ne sait qui en répond. Si quelqu’un du public posait la question, l’équipe ne saurait pas vers qui l’envoyer.
q-trust-person-2 = Une personne s’en occupe sans qu’on le lui ait vraiment confié. Rien n’est publié, et il manque le registre des traitements ou celui des incidents.
q-trust-person-3 = Une personne est désignée et le moyen de la joindre est publié. Un registre des traitements et un registre des incidents sont ouverts.
q-trust-person-4 = Les deux registres sont relus chaque année, la relecture est datée, et le conseil d’administration en reçoit un compte rendu.
q-trust-person-5 = En plus de la relecture annuelle, un audit ou un autre lieu examine l’ensemble, et les corrections proposées sont suivies.
q-trust-person-why = Un jour, une abonnée demandera ce que vous savez d’elle, ou un ordinateur de la billetterie disparaîtra. Avec un nom, un registre et une marche à suivre, vous répondez dans les temps. Sans eux, on improvise au pire moment, et le public s’en souvient.
q-trust-person-step-2 = Demander à quelqu’un de suivre les données personnelles
q-trust-person-step-3 = Désigner la personne responsable et ouvrir les deux registres
q-trust-person-step-4 = Relire les registres chaque année et en informer le conseil d’administration
q-trust-person-step-5 = Faire examiner vos pratiques par un audit ou par un autre lieu
q-trust-person-climb-2 = À la prochaine réunion d’équipe, demandez à une personne volontaire de recevoir les questions et les alertes. Elle commence par une page : quels fichiers, dans quels outils, qui s’en sert. Dix minutes de réunion et une matinée de collecte suffisent pour démarrer.
q-trust-person-climb-3 = La direction désigne la personne par écrit, avec quelqu’un pour la suppléer, et publie un moyen de la joindre sur le site. Ouvrez ensuite deux tableaux : le registre des traitements (fichier, but, durée, qui y accède) et celui des incidents, même vide. Comptez quelques demi-journées, en passant d’un service à l’autre.
q-trust-person-climb-4 = Choisissez une date creuse, par exemple après le lancement de saison. La personne responsable relit les registres avec la billetterie et la communication, date la relecture, puis résume en une demi-page pour le conseil : ce qui a changé, les incidents, ce qui reste à faire.
q-trust-person-climb-5 = Proposez un échange à un lieu voisin : chacun passe une journée chez l’autre, registres ouverts, et note ce qui l’étonne. Un audit extérieur convient aussi. Gardez la liste des corrections, avec une personne et une date pour chacune.
q-trust-person-unlocks = Vous répondez à toute demande du public et à tout incident sans perdre de temps à chercher qui s’en charge.
q-trust-person-unknown = Demandez à la direction si une personne a été désignée, puis regardez le bas de page de votre site. La personne qui gère l’informatique ou les contrats sait souvent s’il existe un registre.
q-trust-person-na = Presque jamais : dès que vous avez un fichier de spectateurs, une équipe ou des bénévoles, la question se pose.

## trust-consent

q-trust-consent-name = Consentement et information du public
q-trust-consent = Comment recueillez-vous l’accord des gens pour la newsletter et les cookies, et quelle preuve en gardez-vous ?
q-trust-consent-help = Regardez d’où viennent les adresses de vos listes, le bandeau de cookies de votre site et le lien de désinscription de votre dernier envoi.
q-trust-consent-1 = La liste d’envoi a été achetée, reçue d’un partenaire ou mélangée au fil des ans. Personne ne sait d’où vient chaque adresse.
q-trust-consent-2 = Une case permet de s’inscrire, mais rien ne garde la trace du moment ni de la source de l’accord.
q-trust-consent-3 = La date et la source de chaque accord sont gardées, la désinscription fonctionne, et refuser les cookies est aussi facile que les accepter.
q-trust-consent-4 = Chaque année, l’inscription, la désinscription, le bandeau et les mentions d’information sont testés. Le résultat est noté et les défauts corrigés.
q-trust-consent-5 = En plus de la vérification annuelle, chaque personne retrouve ses choix (sujets, fréquence, accords) et les change elle-même, pour tous vos envois.
q-trust-consent-why = La newsletter est souvent le premier canal de vente d’un lieu, et elle ne tient que par la confiance. C’est à vous de prouver que chaque personne a dit oui. Une liste propre reçoit aussi moins de plaintes et arrive mieux dans les boîtes de réception.
q-trust-consent-step-2 = Mettre une case d’inscription claire, jamais cochée d’avance
q-trust-consent-step-3 = Garder la preuve des accords et rendre le refus aussi simple que le oui
q-trust-consent-step-4 = Tester chaque année l’inscription, la désinscription et le bandeau
q-trust-consent-step-5 = Rendre à chaque personne la main sur ses préférences
q-trust-consent-climb-2 = Arrêtez tout envoi aux adresses achetées ou d’origine inconnue. La personne chargée de la communication ajoute ensuite une case vide, avec une phrase simple, au formulaire de billetterie et à celui du site. L’affaire d’une journée, avec l’aide du service d’assistance de vos outils.
q-trust-consent-climb-3 = Réglez l’outil d’envoi pour qu’il garde la date et la source de chaque inscription, et testez la désinscription avec votre propre adresse. Demandez à la personne qui gère le site un bouton « Refuser » aussi visible que « Accepter ». Prévoyez deux ou trois demi-journées sur un mois.
q-trust-consent-climb-4 = Une fois par an, avant le lancement de saison, une personne joue le public : elle s’inscrit, se désinscrit, refuse les cookies, lit les mentions. Elle note ce qu’elle voit sur une page datée et fait corriger le reste. Une matinée suffit.
q-trust-consent-climb-5 = Ouvrez une page où chaque personne choisit ses sujets et sa fréquence, et placez-en le lien au bas de chaque envoi. Vérifiez que le choix suit partout : billetterie, newsletter, SMS. C’est un petit projet de quelques semaines avec vos outils actuels ; commencez par la newsletter.
q-trust-consent-unlocks = Vous écrivez à des gens qui l’ont voulu, et vous pouvez le prouver si l’on vous le demande.
q-trust-consent-unknown = Demandez à la personne qui prépare les envois de vous montrer la fiche d’un contact : la date et la source de l’accord y sont, ou non. Pour les cookies, ouvrez votre site en navigation privée.
q-trust-consent-na = Rarement : il faudrait n’envoyer aucun message au public, n’avoir aucun formulaire et ne déposer aucun cookie soumis à l’accord des visiteurs.

## trust-contracts

q-trust-contracts-name = Contrats avec les prestataires
q-trust-contracts = Quel contrat avez-vous avec chaque prestataire qui touche à des données personnelles ?
q-trust-contracts-help = Pensez à la billetterie, à l’outil d’envoi, à l’hébergement du site, à la paie, au dépannage à distance, sans oublier les outils gratuits.
q-trust-contracts-1 = Aucun contrat n’a été lu sous cet angle, et personne n’a la liste de ces prestataires.
q-trust-contracts-2 = Les conditions générales des principaux outils ont été acceptées. Ce qu’elles disent des données n’a pas été vérifié.
q-trust-contracts-3 = Avec chaque prestataire, les clauses que la loi exige sont signées, et vous savez dans quel pays les données sont hébergées.
q-trust-contracts-4 = La liste des prestataires et de leurs contrats est relue chaque année, et une analyse d’impact est faite quand un projet le demande.
q-trust-contracts-5 = En plus de la relecture annuelle, vous employez des clauses communes avec d’autres lieux, et elles servent pour chaque nouveau contrat.
q-trust-contracts-why = Votre fichier de spectateurs est entre les mains de la billetterie, de l’outil d’envoi et de bien d’autres. S’ils le perdent ou s’en servent pour eux-mêmes, c’est à vous que le public demandera des comptes. Le contrat dit ce qu’ils ont le droit de faire et ce qu’ils vous rendent à la fin.
q-trust-contracts-step-2 = Lister les prestataires qui touchent à des données personnelles
q-trust-contracts-step-3 = Faire signer les clauses obligatoires et noter le lieu d’hébergement
q-trust-contracts-step-4 = Relire les contrats chaque année et évaluer les projets à risque
q-trust-contracts-step-5 = Adopter des clauses communes avec d’autres lieux
q-trust-contracts-climb-2 = Avec la comptabilité, parcourez les factures de l’année et repérez chaque prestataire qui voit des noms ou des adresses. Pour les plus importants, retrouvez les conditions que vous avez acceptées et rangez-les au même endroit. Une matinée à deux.
q-trust-contracts-climb-3 = Écrivez à chaque prestataire de la liste : où sont les données, et avez-vous un accord de protection des données à signer ? La plupart en ont un tout prêt. La personne responsable lit, la direction signe ; comptez un échange par prestataire, étalé sur un trimestre.
q-trust-contracts-climb-4 = Avant le budget, relisez la liste : qui est arrivé, qui est parti, qui a changé d’hébergement. Quand un projet touche beaucoup de gens ou des données délicates, faites une analyse d’impact avant de signer. Une demi-journée par an, davantage les années de changement d’outil.
q-trust-contracts-climb-5 = Mettez vos clauses en commun avec deux ou trois lieux qui ont les mêmes outils, et négociez ensemble avec leurs éditeurs. Faites relire le texte une fois par une personne du métier. Ensuite, il se joint à chaque nouveau contrat.
q-trust-contracts-unlocks = Vous savez qui détient les données de votre public, ce qu’il a le droit d’en faire et comment les reprendre.
q-trust-contracts-unknown = Demandez les contrats à l’administration, et l’accès à l’espace client de chaque outil à la personne qui le gère. Cherchez dans les conditions les mots « données personnelles ».
q-trust-contracts-na = Presque jamais : une billetterie, un outil d’envoi, une messagerie ou une paie confiée à d’autres suffisent pour que la question se pose.

## trust-access

q-trust-access-name = Comptes et accès
q-trust-access = Comment chaque personne entre-t-elle dans les outils, et que devient son accès quand elle s’en va ?
q-trust-access-help = Regardez la liste des comptes de la billetterie, de la messagerie et du site : y voyez-vous des prénoms inconnus, ou un seul compte pour tout le monde ?
q-trust-access-1 = Les mots de passe sont partagés : le même sert au guichet, au bureau et aux renforts des soirs de représentation.
q-trust-access-2 = Certaines personnes ont leur propre compte. D’autres, comme les stagiaires ou les renforts de saison, empruntent celui de quelqu’un d’autre.
q-trust-access-3 = Chaque personne a son compte, celui d’une personne partie est fermé, et la double authentification protège les outils clés.
q-trust-access-4 = Tous les trois mois, les comptes et les droits sont vérifiés outil par outil, et la vérification est datée.
q-trust-access-5 = En plus des vérifications, un exercice simule un compte piraté ou un ordinateur volé, et ce qu’il apprend à l’équipe est corrigé.
q-trust-access-why = Dans une petite équipe, les renforts passent et les mots de passe restent. Bien des piratages commencent par un mot de passe réutilisé ou par le compte oublié d’une personne partie. Un compte chacun permet aussi de savoir ce qui s’est passé, sans soupçonner tout le monde.
q-trust-access-step-2 = Créer des comptes personnels dans les outils les plus sensibles
q-trust-access-step-3 = Donner à chacun un compte, fermé au départ, avec double authentification
q-trust-access-step-4 = Vérifier les comptes et les droits tous les trois mois
q-trust-access-step-5 = Répéter un incident, comme on répète une évacuation
q-trust-access-climb-2 = Commencez par la billetterie et la messagerie : un compte par personne, avec les seuls droits utiles. Changez aussitôt les mots de passe partagés. Une demi-journée pour la personne qui administre l’outil.
q-trust-access-climb-3 = Étendez les comptes personnels à tous les outils et adoptez un gestionnaire de mots de passe pour l’équipe. Ajoutez « fermer les accès » à la liste des départs, renforts et stagiaires compris. Activez la double authentification sur la messagerie, la billetterie et la banque : comptez une heure tranquille par outil.
q-trust-access-climb-4 = Inscrivez quatre dates à l’agenda. La personne responsable et sa suppléante ouvrent la liste des comptes de chaque outil, ferment ce qui n’a plus lieu d’être et datent la vérification. Une heure ou deux à chaque fois.
q-trust-access-climb-5 = Une fois par an, jouez une heure de crise : la messagerie est piratée un soir de première, qui fait quoi ? Notez les hésitations, corrigez la fiche d’incident, puis racontez-le au conseil d’administration.
q-trust-access-unlocks = Un départ, un vol ou un piratage ne met plus en danger le fichier de tout votre public.
q-trust-access-unknown = Demandez à la personne qui administre chaque outil d’ouvrir devant vous la liste des comptes. Si personne n’administre l’outil, c’est déjà une réponse.
q-trust-access-na = Presque jamais : il suffit d’un outil partagé par deux personnes pour que la question se pose.

## trust-ethics

q-trust-ethics-name = Usage loyal, IA, mineurs, groupes scolaires
q-trust-ethics = Comment décidez-vous qu’un usage des données est juste, surtout avec l’IA, les mineurs ou les groupes scolaires ?
q-trust-ethics-help = Pensez à la dernière fois : une liste d’élèves reçue, des photos d’atelier, un texte ou un fichier confié à une IA, un tri du public par profils.
q-trust-ethics-1 = La question n’est pas posée : un nouvel outil ou une liste d’élèves s’utilise comme il se présente.
q-trust-ethics-2 = La question se pose au cas par cas, quand quelqu’un s’inquiète. La réponse n’est écrite nulle part.
q-trust-ethics-3 = Une courte charte écrite, connue de l’équipe, dit ce que vous faites et ne faites pas avec l’IA, les mineurs, les groupes scolaires et les profils.
q-trust-ethics-4 = La charte est ouverte avant chaque nouvel usage, et la décision est notée, même quand c’est non.
q-trust-ethics-5 = En plus de ces décisions notées, vos choix et vos doutes sont discutés en public, avec des spectateurs, des artistes ou des écoles.
q-trust-ethics-why = Tout ce qui est possible n’est pas souhaitable : confier à une IA la liste d’une classe, relancer sans fin, classer les gens selon ce qu’ils dépensent. Les familles et les écoles vous font confiance parce que vous êtes un lieu de culture. Une règle dite d’avance évite de trancher dans l’urgence.
q-trust-ethics-step-2 = Prendre l’habitude de poser la question avant de se lancer
q-trust-ethics-step-3 = Écrire une charte d’une page sur l’usage des données
q-trust-ethics-step-4 = Ouvrir la charte avant chaque nouvel usage et noter la décision
q-trust-ethics-step-5 = Discuter de vos choix avec le public, les artistes et les écoles
q-trust-ethics-climb-2 = À chaque nouvel outil ou nouveau fichier, posez trois questions en réunion : les gens s’y attendent-ils, est-ce dans leur intérêt, et si c’était notre enfant ? Cinq minutes suffisent. Commencez par les groupes scolaires et par l’IA.
q-trust-ethics-climb-3 = Réunissez la billetterie, la médiation et la direction autour de cas vécus. Écrivez une page : ce que l’on fait, ce que l’on ne fait pas, à qui demander. Deux réunions et une relecture par la direction suffisent.
q-trust-ethics-climb-4 = Ajoutez une ligne au lancement de chaque projet : « charte lue le, décision, par qui ». La personne responsable tient la liste et la relit une fois par an avec l’équipe. Quelques minutes par projet.
q-trust-ethics-climb-5 = Publiez la charte, puis invitez à en parler lors d’une rencontre après le spectacle, d’un conseil des spectateurs ou d’une réunion avec les écoles. Écoutez, changez ce qui doit l’être et dites ce que vous avez changé. Une rencontre par saison suffit.
q-trust-ethics-unlocks = Vous essayez de nouveaux outils sans crainte, parce que la limite est claire pour l’équipe comme pour le public.
q-trust-ethics-unknown = Demandez à la médiation comment arrivent les listes d’élèves, et à l’équipe quels outils d’IA elle emploie déjà. Les réponses surprennent souvent.
q-trust-ethics-na = Rarement : même sans groupes scolaires ni mineurs, l’IA et le tri du public concernent presque tous les lieux.
