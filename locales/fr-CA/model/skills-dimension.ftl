### Modèle de maturité, dimension « Compétences et culture » : termes du Québec et du Canada francophone.

## skills-literacy

q-skills-literacy-climb-5 = Une fois par trimestre, une personne d’un métier différent propose une question, par exemple sur l’heure d’arrivée du public. Elle cherche la réponse, avec l’aide d’une autre, puis dit comment elle l’a vérifiée. Une demi-journée par question, et le résultat se partage avec d’autres diffuseurs.

## skills-continuity

q-skills-continuity-help = Passez en revue quelques tâches (ouvrir une vente, envoyer l’infolettre, fermer une caisse, sortir un bilan) : qui d’autre les a déjà faites ?
q-skills-continuity-5 = Une carte des compétences, tenue à jour, a orienté une embauche ou un partage de poste avec d’autres diffuseurs.
q-skills-continuity-why = Dans une petite équipe, un congé de maladie la semaine de l’ouverture des abonnements peut tout bloquer. Deux personnes par tâche, c’est aussi la possibilité de prendre des vacances sans téléphone et de partir un jour l’esprit tranquille.
q-skills-continuity-climb-5 = Reprenez l’inventaire des compétences : qui sait, qui supplée, qui apprend. Relisez-le avant chaque embauche et à chaque départ, et voyez avec d’autres diffuseurs si un besoin commun mérite un poste partagé. Deux heures, deux fois par an.
q-skills-continuity-na = Presque jamais. Même une personne seule peut être suppléée par quelqu’un du conseil, de l’équipe bénévole ou d’un diffuseur voisin.

## skills-training

q-skills-training-1 = Personne n’a suivi de formation aux tableurs, aux outils ou aux renseignements personnels ces deux dernières années.
q-skills-training-3 = Un plan de formation est écrit chaque année, suivi par une personne désignée. Il comprend les tableurs et les renseignements personnels.
q-skills-training-5 = Des membres de l’équipe forment leurs pairs, dans l’organisme ou dans le réseau, à ce qu’ils ont appris.
q-skills-training-climb-2 = Demandez à votre réseau professionnel ou à votre municipalité quels ateliers existent près de chez vous ou à distance. Inscrivez une personne pour une demi-journée et demandez-lui de raconter trois choses utiles à l’équipe.
q-skills-training-step-3 = Écrire le plan de l’année, avec tableurs et renseignements personnels
q-skills-training-climb-3 = Demandez à chaque personne le geste qui lui manque le plus, et croisez avec l’inventaire des compétences. Retenez deux ou trois formations pour l’année, dont une sur les tableurs et une sur les renseignements personnels, et cherchez l’aide financière possible. Une demi-journée pour l’écrire, un binôme pour le suivre.

## skills-culture

q-skills-culture-why = Là où les chiffres servent à punir, ils finissent par mentir : on arrondit, on compte les billets de faveur, on se tait. Dits avec leur contexte, ils aident à défendre un spectacle exigeant aussi bien qu’à en tirer des leçons.
q-skills-culture-climb-5 = Une fois par an, invitez une compagnie et quelques personnes du public à lire vos chiffres avec vous : que mesurent-ils, qu’oublient-ils, que ne faut-il pas mesurer ? Deux heures, un compte rendu d’une page, et des pratiques revues en conséquence. D’autres diffuseurs peuvent s’y joindre.
