### L’aide : les termes du Québec.

help-level-answer = Une dimension atteint un niveau quand toutes ses pratiques y sont, sauf une au plus. Ce n’est pas une moyenne : une pratique de base restée basse retient toute la dimension. Chaque niveau montre les réponses dont il vient.
