### La page de passation, à l’écran et imprimée : pour qui prend la suite, sans rien savoir d’avance.

# $venue: le nom du lieu
handover-page-title = Passation : { $venue }
handover-page-subject = Ce que doit savoir la personne qui prend la suite des données du lieu.
# Au-dessus du nom du lieu, sur papier
handover-page-kind = Page de passation
# $date
handover-page-byline = Faite le { $date }, pour qui prend la suite : relisez cette page avec la personne qui part, et complétez à deux ce qui est vide.
# $venue: le nom du lieu
# $date
handover-page-name = { $venue } – passation – { $date }
# $date
handover-page-foot = Page de passation faite le { $date }
# $page, $pages: les nombres, placés à l’impression
handover-page-page = page { $page } sur { $pages }
# Une ligne à remplir. $what: ce qui manque
handover-page-blank = { $what } : ____________________________

## Jauge et le dossier

handover-page-what-heading = Jauge, et où est le dossier
handover-page-what = Jauge fait le point, une fois par an, sur la façon dont le lieu s’occupe de ses données, et garde ce qui a été décidé. Le logiciel fonctionne sans internet ; tout tient dans un seul fichier, le dossier du lieu.
# $file: le nom du fichier
# $folder: son répertoire
handover-page-file = Le dossier s’appelle { $file }. Quand cette page a été faite, il se trouvait dans { $folder }.
handover-page-file-blank = Où est le dossier
handover-page-copy-blank = Où est la copie de sécurité, et qui la refait

# $date
handover-page-next-assessment = Le prochain diagnostic est prévu le { $date }.
handover-page-next-assessment-blank = Date du prochain diagnostic

## Où en est le lieu

handover-page-standing-heading = Où en est le lieu
# $date: jour du diagnostic
# $signed: jour de la clôture
# $present: les personnes présentes, par rôle
handover-page-signed-present = Le dernier diagnostic est du { $date } ; il a été clos le { $signed }, en présence de : { $present }.
# $date, $signed
handover-page-signed = Le dernier diagnostic est du { $date } ; il a été clos le { $signed }.
# $date
handover-page-finished = Le dernier diagnostic, du { $date }, est clos.
# $date
handover-page-open = Le dernier diagnostic, du { $date }, n’est pas encore clos.
# $count (number)
handover-page-to-confirm = { $count ->
    [one] Une réponse vient de l’an dernier et reste à confirmer : elle ne compte pas encore.
   *[other] { $count } réponses viennent de l’an dernier et restent à confirmer : elles ne comptent pas encore.
}
# $count (number)
handover-page-unanswered = { $count ->
    [one] Une question n’a pas de réponse.
   *[other] { $count } questions n’ont pas de réponse.
}
handover-page-standing-none = Aucune réponse pour l’instant : le premier diagnostic est à faire. Comptez deux heures à plusieurs, outils et contrats sous la main.

## Les décisions

handover-page-decided-heading = Ce qui a été décidé, et pourquoi
# $accepted (number)
# $postponed (number)
# $rejected (number)
handover-page-decided = Conseils retenus : { $accepted } (les actions, plus loin) ; reportés : { $postponed } ; écartés : { $rejected }.
handover-page-decided-none = Rien n’a encore été décidé sur les conseils.
# $title: le conseil
# $verdict: accepté, reporté, écarté
# $reason: les mots du lieu
handover-page-decision-reason = { $title } – { $verdict } : { $reason }
# $title, $verdict
handover-page-decision = { $title } – { $verdict }

## Les actions

handover-page-actions-heading = Ce qui est en cours
handover-page-actions-caption = Les actions à faire, dans l’ordre où elles demandent de l’attention
handover-page-action = Action
handover-page-who = Qui
handover-page-due = Échéance
handover-page-actions-none = Aucune action n’est en cours.
# $title: l’action
# $note: les mots du lieu
handover-page-action-note = { $title } – { $note }
# $deputy: un rôle
handover-page-deputy = Suppléance : { $deputy }
# $count (number): les actions qui ne sont pas nommées
handover-page-more = { $count ->
    [one] Et une autre, dans le plan de Jauge.
   *[other] Et { $count } autres, dans le plan de Jauge.
}
# $status
handover-page-status-late = { $status }, en retard
# $count (number)
handover-page-done = { $count ->
    [one] Une action est déjà faite : le plan de Jauge la raconte.
   *[other] { $count } actions sont déjà faites : le plan de Jauge les raconte.
}
handover-page-dropped = Abandonné :
# $title, $date
handover-page-closed-on = { $title }, le { $date }

## Les preuves

handover-page-evidence-heading = Où sont les preuves
# $practice: une pratique
# $evidence: les mots du lieu
handover-page-evidence-of = { $practice } ({ $evidence })
handover-page-evidence-none = Aucune preuve n’est notée. Demandez à la personne qui part où sont les contrats, les procédures et les listes.

## Qui sait quoi

handover-page-who-heading = Qui sait quoi
handover-page-tools-caption = Les outils, et qui les tient (une case vide est à remplir)
handover-page-tool = Outil
handover-page-administrator = Qui l’administre
handover-page-stands-in = Qui remplace
# $role: un rôle, ou une dimension
# $list: ce qui en dépend
handover-page-owner = { $role } : { $list }
# $list: des données
handover-page-no-owner = Personne ne répond encore de ces données : { $list }.
handover-page-fragile = Ce qu’une seule personne sait faire ; demandez-lui de le montrer avant son départ :
# $list: des compétences
handover-page-no-role = Une personne, sans précision : { $list }
handover-page-inventory-none = L’inventaire est vide : commencez par la liste des outils, avec qui administre chacun.

## Ce que personne ne sait encore

handover-page-unknown-heading = Ce que personne ne sait encore
handover-page-unknown-none = Aucune réponse n’est « ne sait pas ».

## À qui parler dehors

handover-page-contacts-heading = À qui parler, hors de l’équipe
# $name: une personne ou une organisation
# $what: pour quelle aide
handover-page-contact = { $name }, { $what }

## Les mots

handover-page-words-heading = Les mots de cette page
handover-page-word-practice = pratique
handover-page-word-practice-means = Une chose que le lieu fait, ou ne fait pas encore, et qui se constate. Chaque question du diagnostic en décrit une, en cinq échelons.
handover-page-word-dimension = dimension
handover-page-word-dimension-means = Un groupe de pratiques sur un même sujet. Son niveau va de 1 à 5, et monte quand toutes ses pratiques tiennent.
# $word, $means
handover-page-word = { $word } : { $means }
