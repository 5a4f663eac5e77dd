### Les cinq niveaux, les mêmes dans toutes les pratiques, et les états d’une réponse.

## Noms des niveaux

level-1 = Épars
level-2 = Amorcé
level-3 = Structuré
level-4 = Piloté
level-5 = Apprenant

## Ce que chaque niveau veut dire, quelle que soit la pratique

level-1-about = Cela ne se fait pas, ou par hasard ; personne ne saurait l’expliquer à quelqu’un qui arrive.
level-2-about = Cela se fait de temps en temps ; tout tient dans la tête d’une personne ou dans un seul fichier.
level-3-about = C’est écrit, partagé et régulier ; une personne en est responsable et une autre peut la suppléer.
level-4-about = C’est vérifié par une mesure, utilisé pour décider et revu au moins une fois par an.
level-5-about = C’est amélioré d’après les résultats, mis à l’épreuve pour tenir en cas d’imprévu et partagé avec d’autres lieux.

## Conseil aux petites équipes

level-advice-small = Pour un lieu de moins de dix personnes, le niveau 3 partout est un but solide ; le niveau 4 se vise là où il sert la mission, le niveau 5 reste facultatif. « Rien de plus cette année » est un résultat tout à fait respectable.

## États d’une réponse

state-unknown = Ne sait pas
state-na = Sans objet
state-unanswered = Sans réponse
state-carried = Repris, à confirmer
