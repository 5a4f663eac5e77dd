### Termes en usage au Québec et au Canada ; les autres messages viennent du français de base.

## assets-inventory

q-assets-inventory-help = Pensez à la billetterie, à l’infolettre, aux groupes scolaires, aux bénévoles, aux billets de faveur, et aux fichiers restés sur un ordinateur.
q-assets-inventory-2 = Quelques fichiers sont connus et cités de mémoire, surtout la billetterie et l’infolettre ; le reste n’est noté nulle part.
q-assets-inventory-3 = Une liste existe : elle dit, pour chaque ensemble, qui en répond, où il se trouve, ce qu’il contient et s’il comporte des renseignements personnels.
q-assets-inventory-why = On ne protège pas et on n’utilise pas ce dont on ignore l’existence. Un fichier de billets de faveur oublié sur un ordinateur portable contient parfois plus de coordonnées que la billetterie. Une liste d’une page évite aussi de redemander au public ce que l’on sait déjà.
q-assets-inventory-unknown = Demandez à la billetterie, aux communications et à l’administration ; le registre tenu pour les renseignements personnels, s’il existe, est déjà un début de liste.

## assets-purpose

q-assets-purpose-help = Prenez un achat en ligne, une inscription à l’infolettre et une réservation scolaire : à quoi sert chaque case ?
q-assets-purpose-unknown = Demandez à la personne qui règle la billetterie et l’infolettre, et remplissez vous-même chaque formulaire comme le ferait le public.

## assets-coverage

q-assets-coverage-help = Pensez aux groupes, au milieu scolaire, aux entrées gratuites, aux ateliers, à la personne venue avec celle qui a payé, et aux absents.
q-assets-coverage-2 = Le lieu connaît aussi les adresses courriel des personnes qui achètent, mais rien de celles qui les accompagnent ni des groupes.
q-assets-coverage-step-2 = Recueillir l’adresse courriel des personnes qui achètent
q-assets-coverage-climb-5 = Comparez les codes postaux et les âges obtenus aux chiffres publics de la population. Écrivez en une page qui manque, puis allez vérifier pourquoi auprès de deux ou trois partenaires du milieu : école, centre communautaire, organisme d’entraide.
q-assets-coverage-na = Presque jamais : un lieu dont tout est gratuit est concerné lui aussi, il compte simplement des entrées au lieu de billets.

## assets-channels

q-assets-channels = Gardez-vous les chiffres du site, des réseaux sociaux, de l’infolettre et des comptages en salle ?
q-assets-channels-climb-2 = Au moment d’un bilan, la personne aux communications enregistre, le même jour, une capture datée du site, de l’infolettre et des réseaux sociaux dans un dossier partagé. Un quart d’heure suffit, et c’est déjà un point de comparaison.
q-assets-channels-climb-4 = Placez sur une même ligne de temps les envois, les publications et les ventes de trois spectacles très différents. Les communications et la billetterie en parlent une heure ensemble et notent ce qu’elles referaient.
q-assets-channels-climb-5 = Dans le calendrier des communications, ajoutez à chaque campagne son but avant le départ et son résultat après. Ouvrez-le au début de chaque préparation de saison, et comparez-le avec celui d’un lieu proche.
q-assets-channels-unknown = Demandez aux communications, et à la personne qui compte les entrées, où vont leurs chiffres une fois regardés.
q-assets-channels-na = Seulement si le lieu n’a ni site, ni infolettre, ni réseaux sociaux, ni comptage en salle. S’il lui manque un seul de ces canaux, répondez pour les autres.
