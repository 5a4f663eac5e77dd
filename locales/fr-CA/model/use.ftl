### Modèle de maturité, dimension « Analyse et usages » : termes du Québec et du Canada francophone.

## Dimension

dim-use-5 = Les effets des décisions sont vérifiés, les échecs racontés, et les mêmes données servent aux bilans et au pilotage de l’organisme.

## use-indicators

q-use-indicators-why = Avec trop de chiffres, on n’en regarde aucun ; avec des définitions floues, on débat des chiffres au lieu de débattre du projet. Quelques indicateurs bien choisis, taux d’occupation ou part de nouveaux publics par exemple, suffisent à voir venir une saison difficile.
q-use-indicators-climb-2 = Prenez trois chiffres que l’on vous demande sans cesse, par exemple les entrées, les recettes et le taux d’occupation. Notez-les dans un tableur, spectacle par spectacle. Une heure pour commencer, dix minutes par représentation ensuite.
q-use-indicators-climb-3 = Réunissez la direction, la billetterie et les communications deux heures. Partez des questions que vous vous posez, gardez dix indicateurs au plus, écrivez pour chacun une définition d’une ligne et sa source. Nommez qui les sort, qui supplée, et à quelles dates.
q-use-indicators-unknown = Demandez à la direction et à la billetterie quels chiffres elles regardent, et comparez les deux listes. Le dernier rapport annuel en dit long aussi.

## use-decisions

q-use-decisions-2 = Des chiffres sont cherchés après coup, pour justifier devant l’équipe, le conseil ou un bailleur de fonds une décision déjà prise.

## use-segments

q-use-segments-1 = Tout le monde reçoit la même chose : la même infolettre part à toute la liste, quel que soit le spectacle.
q-use-segments-climb-3 = Communications, billetterie et médiation se réunissent deux heures. Pour chaque groupe, écrivez qui en fait partie, ce que vous voulez lui proposer et à quel rythme, et vérifiez que ces personnes ont accepté de vous lire. Désignez qui tient les listes et qui supplée.

## use-reporting

q-use-reporting-name = Bilans aux subventionneurs et observatoires
q-use-reporting = Comment produisez-vous les chiffres demandés par les bailleurs de fonds et les observatoires ?
q-use-reporting-5 = Les données préparées pour les bilans servent aussi au pilotage de l’organisme : les mêmes chiffres sont lus en équipe pendant l’année.
q-use-reporting-climb-4 = Préparez un fichier qui se remplit au fil de la saison, représentation par représentation, avec les définitions des bailleurs de fonds. Avant l’envoi, une autre personne refait trois totaux à partir de la source. Notez le temps passé : il doit baisser d’une année à l’autre.
q-use-reporting-climb-5 = Choisissez dans les bilans les cinq chiffres qui intéressent votre projet et regardez-les chaque trimestre en réunion. Si une définition imposée ne vous convient pas, dites-le au bailleur de fonds avec d’autres lieux. Une heure par trimestre suffit.
q-use-reporting-unlocks = Les échéances ne bousculent plus la saison, et le temps passé pour les autres sert aussi à diriger l’organisme.
q-use-reporting-na = C’est une réponse juste si personne ne vous demande de chiffres : ni bailleur de fonds, ni ville, ni observatoire, ni réseau. C’est rare ; vérifiez vos ententes et vos obligations de billetterie.
