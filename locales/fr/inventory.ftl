### L’inventaire à l’écran et dans les documents.

# $from: d’où viennent les données ; $to: où elles vont
inventory-flow-name = { $from } → { $to }
inventory-somebody = Une personne
