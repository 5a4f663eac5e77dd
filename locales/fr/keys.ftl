### La liste des touches, où que l’on soit.

keys-title = Au clavier
keys-lead = Tout se fait aussi sans souris.
keys-note = Les touches seules n’agissent jamais pendant que vous écrivez. Elles se désactivent dans les réglages.
keys-note-off = Les touches seules sont désactivées. Elles se réactivent dans les réglages.
keys-close = Fermer

## Où elles agissent

keys-in-everywhere = Partout
keys-in-questionnaire = Dans les questions
keys-in-inventory = Dans l’inventaire
keys-in-map = Sur la carte des données
keys-in-advice = Dans les conseils

## Touches qui ont un nom

keys-enter = Entrée
keys-escape = Échap
keys-delete = Suppr
keys-tab = Tab

## Ce qu’elles font

keys-answer = choisir un échelon
keys-unknown = nous ne savons pas
keys-na = sans objet
keys-answers = passer d’une réponse à l’autre
keys-next = question suivante
keys-new = ajouter quelque chose
keys-entries = passer d’une entrée à l’autre
keys-edit = ouvrir ou fermer une entrée
keys-close-entry = fermer l’entrée ouverte
keys-duplicate = copier l’entrée
keys-remove = retirer l’entrée
keys-zoom = agrandir, réduire, tout voir
keys-move = déplacer le conseil
keys-find = rechercher, ou aller quelque part
keys-size = agrandir, réduire, revenir à 100 %
keys-undo = annuler le dernier changement
keys-back = revenir à l’écran d’avant
keys-through = passer d’un élément à l’autre, dans l’ordre de la lecture
keys-list = montrer cette liste
