### L’aide : comment marche Jauge, en une page, et la déclaration d’accessibilité.

help-title = Aide
help-lead = Comment marche Jauge, en une page.
help-back = Revenir

## La première heure

help-hour = La première heure
help-hour-about = Six étapes. Rien n’oblige à les suivre dans l’ordre, et l’on s’arrête quand on veut.
help-guide = Afficher le guide
help-guide-none = Ouvrez un dossier ou l’exemple : un guide pourra vous accompagner d’écran en écran.

## Ce que l’on se demande

help-asked = Ce que l’on se demande
help-who = Qui doit répondre ?
help-who-answer = Une personne suffit pour commencer. À deux ou trois autour d’une table, c’est encore mieux : la billetterie sait des choses que la direction ignore, et l’inverse. « Qui a répondu » et « À revoir », sous chaque réponse, gardent trace de ce qui reste à discuter.
help-unknown = Et si nous ne savons pas ?
help-unknown-answer = Dites-le. « Nous ne savons pas » ne compte ni comme un point ni comme un zéro : le résultat s’affiche entre deux bornes, et la question rejoint la liste de ce qui reste à éclaircir.
help-na = Et si une question ne nous concerne pas ?
help-na-answer = Choisissez « Sans objet » et dites pourquoi en une phrase : elle sort du calcul. Le profil en écarte déjà certaines ; on peut y répondre quand même.
help-level = D’où vient un niveau ?
help-level-answer = Une dimension atteint un niveau quand toutes ses pratiques y sont, sauf une au plus. Ce n’est pas une moyenne : une pratique socle restée basse retient toute la dimension. Chaque niveau montre les réponses dont il vient.
help-stop = Peut-on s’arrêter et reprendre ?
help-stop-answer = Oui, à tout moment. Chaque réponse est enregistrée dès qu’elle est donnée ; l’heure du dernier enregistrement est en haut de la fenêtre. Au retour, la vue d’ensemble dit où vous en étiez.
help-mistake = Et si nous nous trompons ?
help-mistake-answer = Rien n’est définitif. Une réponse se change ou s’efface à tout moment, le bouton « Annuler » reprend le dernier changement, et un diagnostic clos peut être rouvert.
help-file = Où est notre dossier ?
help-file-answer = Dans un seul fichier, sur cet ordinateur. Il se copie sur une clé USB, se confie à une collègue et se sauvegarde comme n’importe quel document. Fermez-le d’abord.
help-alone = Qui d’autre voit nos réponses ?
help-alone-answer = Personne. Jauge ne se connecte à aucun réseau et n’envoie rien. Ne sortent de cet ordinateur que les documents que vous enregistrez et que vous donnez.

## Plus loin

help-more = Pour aller plus loin
help-glossary = Glossaire
help-glossary-about = Chaque mot du métier ou de la loi, expliqué avec un exemple pris dans un lieu.
help-keys = Touches et réglages
help-keys-about = Répondre d’une seule touche, agrandir le texte, changer les couleurs.
help-accessibility = Accessibilité
help-accessibility-about = Ce qui a été vérifié, ce qui ne l’a pas été, et comment signaler un obstacle.
