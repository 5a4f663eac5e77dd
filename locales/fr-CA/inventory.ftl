### L’inventaire : les termes du Québec.

inventory-skill-base = À garder à l’interne
