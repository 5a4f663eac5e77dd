### Collecte et connaissance des données : textes de la dimension et de ses quatre pratiques.

dim-assets = Collecte et connaissance des données
dim-assets-about = Vous savez quelles données vous détenez, où et pourquoi, et vous recueillez ce dont vous avez besoin, sans plus.
dim-assets-1 = Le lieu ne sait pas encore tout ce qu’il détient, ou recueille des données sans savoir lesquelles lui serviront.
dim-assets-2 = Une partie des données est connue, mais cette connaissance tient à quelques personnes et à quelques fichiers.
dim-assets-3 = Pour l’essentiel, les données sont listées, leur utilité est connue, et tous les publics sont comptés de la même façon.
dim-assets-4 = Chaque année, la liste, les formulaires et la connaissance des publics sont vérifiés et mis à jour.
dim-assets-5 = Ce que le lieu sait de ses données et de ses publics, y compris des absents, change ce qu’il recueille et ce qu’il programme.

## assets-inventory

q-assets-inventory-name = Inventaire des données
q-assets-inventory = Avez-vous une liste des données que le lieu détient, et à quand remonte-t-elle ?
q-assets-inventory-help = Pensez à la billetterie, à la newsletter, aux scolaires, aux bénévoles, aux invitations, et aux fichiers restés sur un ordinateur.
q-assets-inventory-1 = Aucune liste n’existe : pour savoir ce que le lieu détient, il faut interroger chaque collègue.
q-assets-inventory-2 = Quelques fichiers sont connus et cités de mémoire, surtout la billetterie et la newsletter ; le reste n’est noté nulle part.
q-assets-inventory-3 = Une liste existe : elle dit, pour chaque ensemble, qui en répond, où il se trouve, ce qu’il contient et s’il comporte des données personnelles.
q-assets-inventory-4 = La liste a été mise à jour il y a moins d’un an, et les tableurs dispersés ont été recherchés ordinateur par ordinateur.
q-assets-inventory-5 = La liste a déjà servi à fermer, à réunir ou à ouvrir au moins une source de données, et ce choix y est noté.
q-assets-inventory-why = On ne protège pas et on n’utilise pas ce dont on ignore l’existence. Un tableur d’invitations oublié sur un ordinateur portable contient parfois plus de coordonnées que la billetterie. Une liste d’une page évite aussi de redemander au public ce que l’on sait déjà.
q-assets-inventory-step-2 = Noter les fichiers que l’équipe connaît déjà
q-assets-inventory-step-3 = Dresser la liste des données : responsable, emplacement, contenu
q-assets-inventory-step-4 = Mettre la liste à jour chaque année et rechercher les tableurs dispersés
q-assets-inventory-step-5 = Fermer, réunir ou ouvrir des sources à partir de la liste
q-assets-inventory-climb-2 = En fin de réunion, faites un tour de table d’une demi-heure : quels fichiers avez-vous ouverts cette semaine ? Une personne écrit les noms, sans rien trier encore.
q-assets-inventory-climb-3 = La personne responsable des données passe une heure avec chaque collègue et remplit une ligne par ensemble, dans l’inventaire de cette application ou dans un tableur partagé. Commencez par ce qui contient des noms et des adresses. Une semaine à temps perdu suffit d’ordinaire.
q-assets-inventory-climb-4 = Choisissez un creux de saison et regardez avec chacun les dossiers de l’ordinateur, les pièces jointes et les clés USB. Ajoutez ce qui manque, rayez ce qui a disparu, datez la liste. Une journée à deux y suffit.
q-assets-inventory-climb-5 = Relisez la liste en équipe en posant trois questions : qu’est-ce qui fait double emploi, qu’est-ce qui ne sert plus, qu’est-ce qui servirait à d’autres ? Traitez une source par trimestre et notez dans la liste ce qui a été décidé.
q-assets-inventory-unlocks = Vous savez en une minute où se trouve une donnée, qui en répond et ce qu’il faut protéger d’abord.
q-assets-inventory-unknown = Demandez à la billetterie, à la communication et à l’administration ; le registre tenu pour les données personnelles, s’il existe, est déjà un début de liste.
q-assets-inventory-na = Jamais : dès qu’il y a un public, une équipe ou des artistes, il y a des données à lister.

## assets-purpose

q-assets-purpose-name = Utilité de chaque champ recueilli
q-assets-purpose = Savez-vous à quoi sert chaque information demandée dans vos formulaires ?
q-assets-purpose-help = Prenez un achat en ligne, une inscription à la newsletter et une réservation scolaire : à quoi sert chaque case ?
q-assets-purpose-1 = Les formulaires demandent tout ce que l’outil propose, et personne ne saurait dire à quoi sert chaque champ.
q-assets-purpose-2 = L’utilité d’un champ n’est discutée que s’il gêne : une plainte, une file d’attente, un achat abandonné.
q-assets-purpose-3 = Chaque formulaire dit au public à quoi serviront les réponses, et les champs inutiles ont été retirés.
q-assets-purpose-4 = Une fois par an, chaque champ est comparé à l’usage qui en a été fait ; ceux qui n’ont pas servi sont retirés.
q-assets-purpose-5 = Les formulaires ont été essayés avec des personnes du public et modifiés d’après leurs remarques.
q-assets-purpose-why = Chaque case de trop ralentit la vente, fait renoncer à l’achat et ajoute une donnée à protéger. Une date de naissance demandée « au cas où » coûte de la confiance et n’aide personne. À l’inverse, un code postal bien expliqué est donné volontiers et sert toute la saison.
q-assets-purpose-step-2 = Relever les champs qui font hésiter ou qui agacent
q-assets-purpose-step-3 = Dire à quoi sert chaque formulaire et retirer les champs inutiles
q-assets-purpose-step-4 = Comparer chaque année les champs recueillis à leur usage réel
q-assets-purpose-step-5 = Faire essayer vos formulaires à des personnes du public
q-assets-purpose-climb-2 = Demandez à l’accueil et à la billetterie quelles questions agacent ou restent vides, et faites vous-même un achat en ligne. Notez ce que vous voyez sur une demi-page.
q-assets-purpose-climb-3 = À deux, imprimez vos formulaires et écrivez en face de chaque case qui s’en sert et pour quoi faire. Retirez ou rendez facultatif ce qui reste sans réponse, puis ajoutez une phrase claire en haut du formulaire. Comptez une demi-journée par outil.
q-assets-purpose-climb-4 = Au bilan de saison, regardez pour chaque champ la part de cases remplies et la dernière fois qu’il a servi. Une heure suffit pour décider ce qui reste, et une trace écrite évite de rouvrir la discussion.
q-assets-purpose-climb-5 = Invitez cinq personnes, dont une qui n’achète jamais en ligne et une qui accompagne un groupe, à remplir le formulaire devant vous. Gardez le silence, notez les hésitations, corrigez. L’heure qui précède un spectacle s’y prête bien.
q-assets-purpose-unlocks = L’achat va plus vite, le public comprend ce qu’il donne, et vous avez moins de données à protéger.
q-assets-purpose-unknown = Demandez à la personne qui règle la billetterie et la newsletter, et remplissez vous-même chaque formulaire comme le ferait le public.
q-assets-purpose-na = Seulement si le lieu ne recueille rien auprès du public, ni en ligne, ni au guichet, ni sur papier, ce qui est très rare.

## assets-coverage

q-assets-coverage-name = Connaissance de tous les publics
q-assets-coverage = Quels publics savez-vous compter et décrire, au-delà des personnes qui achètent un billet ?
q-assets-coverage-help = Pensez aux groupes, aux scolaires, aux entrées gratuites, aux ateliers, à la personne venue avec celle qui a payé, et aux absents.
q-assets-coverage-1 = Seuls les totaux de la billetterie sont connus : un nombre de billets et une recette par représentation.
q-assets-coverage-2 = Le lieu connaît aussi les adresses e-mail des personnes qui achètent, mais rien de celles qui les accompagnent ni des groupes.
q-assets-coverage-3 = Personnes qui achètent, groupes et entrées gratuites sont comptés pour toute la saison, avec les mêmes définitions.
q-assets-coverage-4 = Une enquête ou un échantillon complète ces comptages tous les ans ou tous les deux ans, et ses résultats ont été lus en équipe.
q-assets-coverage-5 = Ces résultats sont rapprochés des données du territoire, et un document dit quels habitants ne viennent pas.
q-assets-coverage-why = La billetterie connaît la personne qui paie, pas les trois qui l’accompagnent, ni la classe venue le mardi, ni la famille entrée gratuitement à l’exposition. Un lieu qui ne compte que ses ventes sous-estime son utilité et parle toujours aux mêmes personnes.
q-assets-coverage-step-2 = Recueillir l’adresse e-mail des personnes qui achètent
q-assets-coverage-step-3 = Compter achats, groupes et entrées gratuites avec les mêmes définitions
q-assets-coverage-step-4 = Mener une enquête courte tous les ans ou tous les deux ans
q-assets-coverage-step-5 = Rapprocher vos publics du territoire et nommer les absents
q-assets-coverage-climb-2 = Avec la billetterie, proposez de laisser une adresse au guichet comme en ligne, en disant à quoi elle servira et sans l’imposer. Regardez au bout d’un mois quelle part des ventes en comporte une.
q-assets-coverage-climb-3 = La billetterie et la médiation écrivent ensemble ce qu’est une entrée, un groupe, une entrée gratuite, puis reprennent une saison dans un même tableau. Prévoyez deux ou trois demi-journées, et un compteur à main pour les expositions.
q-assets-coverage-climb-4 = Partez d’une décision à prendre et choisissez dix questions au plus, sans demander de nom. Posez-les à quelques représentations bien différentes, avec l’aide des bénévoles, et réservez une réunion pour lire les réponses. Un réseau ou une université peut prêter ses questions.
q-assets-coverage-climb-5 = Comparez les codes postaux et les âges obtenus aux chiffres publics de la population. Écrivez en une page qui manque, puis allez vérifier pourquoi auprès de deux ou trois relais : école, maison de quartier, association.
q-assets-coverage-unlocks = Vous pouvez montrer toutes les personnes que vous touchez, et choisir à qui vous adresser ensuite.
q-assets-coverage-unknown = Demandez à la billetterie, à la médiation et à l’accueil ce que chacun compte de son côté, et cherchez la dernière enquête menée.
q-assets-coverage-na = Presque jamais : un lieu entièrement gratuit est concerné lui aussi, il compte simplement des entrées au lieu de billets.

## assets-channels

q-assets-channels-name = Chiffres du web, des réseaux et de la salle
q-assets-channels = Gardez-vous les chiffres du site, des réseaux sociaux, de la newsletter et des comptages en salle ?
q-assets-channels-help = Essayez de retrouver ceux du même mois l’an dernier : où sont-ils, et mesurent-ils la même chose ?
q-assets-channels-1 = Ces chiffres sont regardés, parfois, à l’écran de chaque application ; rien n’en est gardé.
q-assets-channels-2 = Des captures d’écran sont faites quand un bilan ou une demande de subvention l’exige.
q-assets-channels-3 = Les chiffres sont exportés à dates fixes dans un même tableau, avec les mêmes définitions d’une fois sur l’autre.
q-assets-channels-4 = Ces chiffres sont lus à côté des ventes de billetterie au moins à chaque bilan de saison, et un compte rendu le montre.
q-assets-channels-5 = Un seul calendrier réunit les campagnes et leurs résultats, et sert à préparer les suivantes.
q-assets-channels-why = Les applications effacent ou recalculent leurs statistiques sans prévenir, et la mémoire d’une campagne disparaît avec elles. Un tableau tenu chaque mois montre ce qui remplit vraiment la salle : l’envoi du mardi, l’affiche, ou le mot d’une enseignante.
q-assets-channels-step-2 = Conserver les chiffres d’au moins un bilan par saison
q-assets-channels-step-3 = Exporter les chiffres à dates fixes, avec les mêmes définitions
q-assets-channels-step-4 = Lire ces chiffres à côté des ventes de billetterie
q-assets-channels-step-5 = Tenir un seul calendrier des campagnes et de leurs résultats
q-assets-channels-climb-2 = Au moment d’un bilan, la communication enregistre, le même jour, une capture datée du site, de la newsletter et des réseaux sociaux dans un dossier partagé. Un quart d’heure suffit, et c’est déjà un point de comparaison.
q-assets-channels-climb-3 = Choisissez une dizaine de chiffres, écrivez ce que chacun mesure, et mettez un rappel mensuel à deux personnes. L’export prend une heure par mois une fois le tableau prêt ; ajoutez-y les comptages faits en salle.
q-assets-channels-climb-4 = Placez sur une même ligne de temps les envois, les publications et les ventes de trois spectacles très différents. La communication et la billetterie en parlent une heure ensemble et notent ce qu’elles referaient.
q-assets-channels-climb-5 = Dans le calendrier de communication, ajoutez à chaque campagne son but avant le départ et son résultat après. Ouvrez-le au début de chaque préparation de saison, et comparez-le avec celui d’un lieu proche.
q-assets-channels-unlocks = Vous savez quels efforts font venir le public, et lesquels vous pouvez abandonner sans regret.
q-assets-channels-unknown = Demandez à la communication, et à la personne qui compte les entrées, où vont leurs chiffres une fois regardés.
q-assets-channels-na = Seulement si le lieu n’a ni site, ni newsletter, ni réseaux sociaux, ni comptage en salle. S’il lui manque un seul de ces canaux, répondez pour les autres.
