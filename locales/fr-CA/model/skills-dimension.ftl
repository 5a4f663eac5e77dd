### Modèle de maturité, dimension « Compétences et culture » : termes du Québec et du Canada francophone.

## skills-continuity

q-skills-continuity-help = Passez en revue quelques tâches (ouvrir une vente, envoyer l’infolettre, fermer une caisse, sortir un bilan) : qui d’autre les a déjà faites ?
q-skills-continuity-why = Dans une petite équipe, un congé de maladie la semaine de l’ouverture des abonnements peut tout bloquer. Deux personnes par tâche, c’est aussi la possibilité de prendre des vacances sans téléphone et de partir un jour l’esprit tranquille.

## skills-training

q-skills-training-1 = Personne n’a suivi de formation aux tableurs, aux outils ou aux renseignements personnels ces deux dernières années.
q-skills-training-3 = Un plan de formation est écrit chaque année, suivi par une personne désignée. Il comprend les tableurs et les renseignements personnels.
q-skills-training-5 = Des membres de l’équipe forment leurs pairs, dans l’organisme ou dans le réseau, à ce qu’ils ont appris.
q-skills-training-climb-2 = Demandez à votre réseau professionnel ou à votre municipalité quels ateliers existent près de chez vous ou à distance. Inscrivez une personne pour une demi-journée et demandez-lui de raconter trois choses utiles à l’équipe.
q-skills-training-step-3 = Écrire le plan de l’année, avec tableurs et renseignements personnels
q-skills-training-climb-3 = Demandez à chaque personne ce qu’elle voudrait le plus savoir faire, et rapprochez les réponses de l’inventaire des compétences. Retenez deux ou trois formations pour l’année, dont une sur les tableurs et une sur les renseignements personnels, et cherchez l’aide financière possible. Une demi-journée pour l’écrire, un binôme pour le suivre.

## skills-culture

q-skills-culture-why = Là où les chiffres servent à punir, ils finissent par mentir : on arrondit, on compte les billets de faveur, on se tait. Dits avec leur contexte, ils aident à défendre un spectacle exigeant aussi bien qu’à en tirer des leçons.
