### L’accueil : nouveau dossier, dossiers récents, exemple.

welcome-title = Faites le point sur vos données
welcome-lead = Pour les théâtres, salles, festivals et centres d’art de deux à quinze personnes.
# $count (number): questions de l’édition
welcome-what-answer = Répondez à { $count } questions concrètes, en solo ou autour d’une table : une heure suffit, et l’on s’arrête quand on veut.
welcome-what-read = Voyez où en est votre lieu, ce qui bloque, les prochains pas, les compétences à développer et l’aide à demander.
welcome-what-print = Imprimez deux pages que votre conseil d’administration pourra lire et voter, puis revenez l’an prochain voir ce qui a bougé.
welcome-private = Rien ne quitte cet ordinateur. Jauge n’envoie rien et ne demande aucun compte : votre dossier est un simple fichier, chez vous.

## Nouveau dossier

welcome-new = Commencer un dossier
welcome-name = Nom de votre lieu
welcome-name-hint = Tel qu’il paraîtra en tête du rapport. Il se change plus tard.
welcome-create = Créer le dossier
welcome-created-where = Le dossier est rangé dans vos documents, sous « Jauge ».
welcome-error-name = Écrivez le nom de votre lieu
# $limit (number)
welcome-error-long = Raccourcissez ce nom : { $limit } caractères au plus

## Ouvrir

welcome-recent = Reprendre un dossier
# $folder: dossier de l’ordinateur
welcome-in = dans { $folder }
welcome-missing = Ce fichier n’est plus à sa place. Il est peut-être sur une clé USB ou dans un dossier renommé.
# $name: nom du lieu
welcome-forget = Retirer { $name } de la liste
# $name (text): le lieu
welcome-forgotten = { $name } n’est plus dans la liste. Son fichier reste où il est.
welcome-open = Ouvrir un autre dossier…
welcome-example = Visiter l’exemple
welcome-example-what = Un lieu inventé, deux années de réponses, en lecture seule : pour voir où l’on va avant de partir.
