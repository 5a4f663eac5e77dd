### Les résultats : les termes du Québec.

# $level
results-rule-reached = Une dimension atteint un niveau quand toutes ses pratiques y sont ; une seule peut être juste en dessous, si ce n’est pas une pratique de base et si trois pratiques au moins s’appliquent. Ici, cela donne { $level }.
# $count (number)
# $next
# $practices
results-rule-foundation = { $count ->
    [one] Pour { $next }, il manque une pratique de base : { $practices }. Une pratique de base n’a aucune tolérance, car aucune force ailleurs ne rattrape ce qui manque là.
   *[other] Pour { $next }, il manque des pratiques de base : { $practices }. Une pratique de base n’a aucune tolérance, car aucune force ailleurs ne rattrape ce qui manque là.
}
# $level
results-wanted-spare = L’une d’elles, si ce n’est pas une pratique de base, peut rester à { $level }.
results-foundation = Pratique de base
