### The inventory on screen and in documents.

# $from: where data comes from; $to: where it goes
inventory-flow-name = { $from } → { $to }
inventory-somebody = Somebody
