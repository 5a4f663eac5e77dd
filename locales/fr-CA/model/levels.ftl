### Termes en usage au Québec et au Canada ; les autres messages viennent du français de base.

## Ce que chaque niveau veut dire, quelle que soit la pratique

level-5-about = C’est amélioré d’après les résultats, mis à l’épreuve pour tenir en cas d’imprévu et partagé avec d’autres diffuseurs.

## Conseil aux petites équipes

level-advice-small = Pour un diffuseur de moins de dix personnes, le niveau 3 partout est un but solide ; le niveau 4 se vise là où il sert la mission, le niveau 5 reste facultatif. « Rien de plus cette année » est un résultat tout à fait respectable.
