### Le diagnostic imprimé pour le conseil d’administration : deux pages, puis les annexes.

## Mots communs

# $name: le nom du niveau
# $number (number)
report-level = { $name } ({ $number } sur 5)

# $low, $high: les noms des niveaux
# $from (number)
# $to (number)
report-level-range = entre { $low } et { $high } ({ $from } à { $to } sur 5)

# Une liste qui s’arrête avant la fin. $list: les premiers éléments
report-list-more = { $count ->
    [one] { $list } et une autre
   *[other] { $list } et { $count } autres
}

# La dernière phrase d’un paragraphe quand l’annexe est jointe. $letter: sa lettre
report-see-annex = Voir l’annexe { $letter }.

# $letter: la lettre
# $title: le titre
report-annex-title = Annexe { $letter } – { $title }

report-yes = oui
report-no = non

## Document

# $year (number)
report-title = Diagnostic des données { $year }
report-subject = Où en est le lieu avec ses données, et ce que le conseil d’administration est invité à décider.

# $venue, $title
report-head = { $venue } · { $title }

# $date
report-foot = État au { $date }

# $page, $pages: les nombres, placés à l’impression
report-page = page { $page } sur { $pages }
report-mark = Confidentiel

## Page 1 : où en est le lieu

report-purpose = Ce document dit au conseil d’administration où en est le lieu avec ses données, puis ce qu’il est invité à décider pour l’année qui vient.

# $level: le niveau 3 en toutes lettres
# $concerned (number)
report-sentence-at-least = { $count ->
    [0] Aucune dimension sur { $concerned } n’a encore atteint le niveau { $level }.
    [one] Une dimension sur { $concerned } est au niveau { $level } ou plus haut.
   *[other] { $count } dimensions sur { $concerned } sont au niveau { $level } ou plus haut.
}
# $strongest, $strongest-level, $weakest, $weakest-level
report-sentence-ends = La plus solide : { $strongest }, niveau { $strongest-level } ; la plus fragile : { $weakest }, niveau { $weakest-level }.
# $level
report-sentence-even = Toutes les dimensions évaluées sont au même niveau : { $level }.
report-sentence-unclear = { $count ->
    [one] Une dimension n’a pas encore assez de réponses pour recevoir un niveau.
   *[other] { $count } dimensions n’ont pas encore assez de réponses pour recevoir un niveau.
}
# $applicable (number)
report-sentence-empty = Il n’y a encore rien à conclure : aucune des { $applicable } questions n’a reçu de réponse.
# $answered (number)
# $applicable (number)
report-sentence-early = { $answered ->
    [0] Il est trop tôt pour conclure : sur { $applicable } pratiques, personne ne sait encore où en est aucune.
    [one] Il est trop tôt pour conclure : une réponse connue sur { $applicable }, trop peu pour donner un niveau.
   *[other] Il est trop tôt pour conclure : { $answered } réponses connues sur { $applicable }, trop peu dans chaque dimension pour donner un niveau.
}
report-sentence-not-concerned = Il n’y a rien à conclure : toutes les pratiques ont été dites sans objet pour ce lieu.

# $max (number)
report-rungs = { $rungs ->
    [0] Aucun échelon gravi sur { $max }.
    [one] Un échelon gravi sur { $max }.
   *[other] { $rungs } échelons gravis sur { $max }.
}
# $rungs (number)
# $high (number)
# $max (number)
report-rungs-range = De { $rungs } à { $high } échelons gravis sur { $max }, selon ce qui reste inconnu ou sans réponse.

report-bars-heading = Les huit dimensions, de la plus fragile à la plus solide
report-bars-heading-unordered = Les huit dimensions
report-bars-reached = niveau atteint
report-bars-possible = possible, selon ce qui reste inconnu
report-bars-target = cible dans un an
# $month: mois et année
report-bars-earlier = niveau en { $month }
report-bars-unclear = pas assez d’information
report-bar-unclear = Pas assez d’information
report-bar-not-concerned = Non concernée
report-bar-not-concerned-detail = toutes les pratiques sont sans objet
# $rungs (number)
# $max (number)
# $answered (number)
# $applicable (number)
report-bar-detail = { $rungs ->
    [one] { $rungs } échelon
   *[other] { $rungs } échelons
} sur { $max } · { $answered ->
    [one] { $answered } réponse
   *[other] { $answered } réponses
} sur { $applicable }
# $rungs (number)
# $high (number)
# $max (number)
# $answered (number)
# $applicable (number)
report-bar-detail-range = { $rungs } à { $high } échelons sur { $max } · { $answered ->
    [one] { $answered } réponse
   *[other] { $answered } réponses
} sur { $applicable }
# $answered (number)
# $applicable (number)
report-bar-detail-unclear = { $answered ->
    [0] aucune réponse sur { $applicable }
    [one] une réponse sur { $applicable }
   *[other] { $answered } réponses sur { $applicable }
}
# $rows: une phrase par dimension
report-bars-alternative = Une barre par dimension, de la plus fragile à la plus solide. { $rows }
# $name, $words
report-bars-row = { $name } : { $words }.
# $level
report-bars-row-target = Cible : { $level }.
# $level
# $month: mois et année
report-bars-row-earlier = En { $month } : { $level }.

## Page 1 : constats

report-findings-heading = { $count ->
    [one] Un constat
    [2] Deux constats
   *[other] Trois constats
}
report-finding-legal-label = La loi d’abord
# $practices
report-finding-legal = { $count ->
    [one] Une pratique que la loi demande n’est pas assurée, ou personne ne sait si elle l’est : { $practices }.
   *[other] { $count } pratiques que la loi demande ne sont pas assurées, ou personne ne sait si elles le sont : { $practices }.
}
report-finding-blocks-label = Ce qui retient le plus
# $dimension, $level, $practices
report-finding-blocks = { $count ->
    [one] La dimension « { $dimension } » en reste au niveau { $level } à cause d’une pratique : { $practices }.
   *[other] La dimension « { $dimension } » en reste au niveau { $level } à cause de { $count } pratiques : { $practices }.
}
report-finding-unknown-label = Ce que personne ne sait
# $practices
report-finding-unknown = { $count ->
    [one] « Ne sait pas » est la réponse donnée pour une pratique : { $practices }.
   *[other] « Ne sait pas » est la réponse donnée pour { $count } pratiques : { $practices }.
}
report-finding-unanswered-label = Ce qui reste à répondre
report-finding-unanswered = { $count ->
    [one] Une pratique attend encore une réponse et compte, d’ici là, au plus bas.
   *[other] { $count } pratiques attendent encore une réponse et comptent, d’ici là, au plus bas.
}
# $month: mois et année
report-finding-progress-label = Depuis { $month }
# $practices
report-finding-risen = { $count ->
    [one] Une pratique a monté : { $practices }.
   *[other] { $count } pratiques ont monté : { $practices }.
}
# $practices
report-finding-fallen = { $count ->
    [one] Une pratique a baissé : { $practices }.
   *[other] { $count } pratiques ont baissé : { $practices }.
}
report-finding-still = Aucune pratique n’a changé de niveau parmi celles qui ont une réponse les deux années.
report-finding-strength-label = Un appui
# $practices
report-finding-strength = { $count ->
    [one] Une pratique est déjà au niveau 4 ou 5 : { $practices }.
   *[other] { $count } pratiques sont déjà au niveau 4 ou 5 : { $practices }.
}
report-finding-base = { $count ->
    [one] Une pratique est déjà écrite, partagée et régulière (niveau 3) : { $practices }.
   *[other] { $count } pratiques sont déjà écrites, partagées et régulières (niveau 3) : { $practices }.
}
report-finding-start-label = Par où commencer
report-finding-start = Le questionnaire court tient en douze questions et une dizaine de minutes : l’équipe peut y répondre autour d’une table, et « ne sait pas » est une réponse utile.

report-finding-na-label = Rien ne s’applique
report-finding-na = Toutes les pratiques ont été dites sans objet. C’est rare : relire les motifs avec l’équipe dira si c’est bien le cas.

report-legal-label = Veille juridique.
report-legal-clear = Les pratiques que la loi demande sont toutes assurées au niveau 3 ou plus haut.
report-legal-none = Aucune des pratiques que la loi demande ne s’applique au lieu, d’après les réponses.
report-legal-unanswered = Rien ne peut être dit : aucune des pratiques que la loi demande n’a encore de réponse.
# $practices
report-legal-open = { $count ->
    [one] Un point à régler ou à vérifier : { $practices }.
   *[other] { $count } points à régler ou à vérifier : { $practices }.
}
# $law: le nom de la loi
report-legal-law = Texte applicable : { $law }.
report-legal-no-law = Le profil ne dit pas encore quelle loi s’applique : indiquez le pays et la forme juridique.

## Page 2 : décisions

report-ask-heading = Ce qui est demandé au conseil d’administration
report-ask-intro = { $count ->
    [one] Une décision, que le conseil peut accepter, reporter ou refuser.
    [2] Deux décisions, que le conseil peut accepter, reporter ou refuser une à une.
    [3] Trois décisions, que le conseil peut accepter, reporter ou refuser une à une.
    [4] Quatre décisions, que le conseil peut accepter, reporter ou refuser une à une.
   *[other] Cinq décisions, que le conseil peut accepter, reporter ou refuser une à une.
}
report-ask-what = Décision
report-ask-who = Qui
report-ask-when = Quand
report-ask-cost = Coût

report-decision-answer = Demander à l’équipe de répondre aux questions qui restent
report-decision-answer-detail = Le questionnaire court compte douze questions ; le questionnaire complet prend environ une demi-heure.
report-decision-name = Nommer la personne qui mènera ce diagnostic
report-decision-name-detail = Elle réunit l’équipe une fois, note les réponses et ce que personne ne sait.
report-decision-hours = { $hours ->
    [0] Trouver du temps pour ce plan : l’équipe n’en a pas déclaré
    [one] Réserver une heure par mois de l’équipe à ce plan
   *[other] Réserver { $hours } heures par mois de l’équipe à ce plan
}
# $hours (number)
report-decision-hours-assumed = Fixer le temps de l’équipe pour ce plan, qui suppose { $hours } heures par mois
report-decision-hours-detail = Sans heures réservées, les urgences passent devant.
report-decision-quick = { $count ->
    [one] Lancer ce mois-ci une action rapide
   *[other] Lancer ce mois-ci { $count } actions rapides
}
# $practices
report-decision-quick-detail = Sur : { $practices }.
report-decision-find-out-detail = Personne n’a su répondre.
# $practice
# $to: le niveau en toutes lettres
report-decision-climb-detail = { $practice } : viser { $to }.
# $provider
report-decision-provider = Demander des devis : { $provider }
# $provider
report-decision-provider-shared = Chercher une aide partagée ou gratuite : { $provider }
# $causes
report-decision-provider-detail = À cause de : { $causes }.
report-decision-board = Inscrire les données une fois par an à l’ordre du jour du conseil
report-decision-board-detail = Un point écrit, une heure : ce diagnostic peut servir de support.
report-decision-review = Refaire ce diagnostic dans un an
report-decision-review-detail = Les réponses de cette année seront reprises et confirmées une à une.
report-decision-recheck = Vérifier avec l’équipe ce qui a été dit sans objet
report-decision-recheck-detail = Il est rare qu’aucune pratique ne s’applique à un lieu.
report-decision-note = Prendre acte : rien de plus à demander cette année
report-decision-note-detail = Les cibles choisies sont atteintes.
report-decision-share = Montrer à un lieu voisin ce qui marche ici
report-decision-share-detail = Ce qui est expliqué à d’autres tient mieux.
report-who-management = Direction
report-who-board = Conseil d’administration
report-who-team = Équipe
report-who-named = À nommer par la direction
report-who-with = Direction et une personne de l’équipe
report-when-now = Dès cette réunion
report-when-month = Premier mois
report-when-year = Toute l’année
# $month: mois et année
report-when-by = D’ici { $month }
# $from, $to: deux mois abrégés
report-when-span = { $from } – { $to }
# $month: mois et année
report-when-in = { $month }
report-cost-none = Aucune dépense
report-cost-quote = À faire chiffrer
report-cost-shared = Sans argent cette année

## Page 2 : le plan de l’année

report-plan-heading = Le plan de l’année
# $count (number)
# $quick (number)
report-plan = { $hours ->
    [0] L’équipe n’a déclaré aucune heure pour les données.
    [one] À raison d’une heure par mois,
   *[other] À raison de { $hours } heures par mois,
} { $count ->
    [0] aucune action ne tient encore dans l’année.
    [one] une action tient dans l’année.
   *[other] { $count } actions tiennent dans l’année{ $quick ->
        [0] .
        [one] , dont une dès le premier mois.
       *[other] , dont { $quick } dès le premier mois.
    }
}
report-plan-law-only = { $count ->
    [one] L’équipe n’a déclaré aucune heure pour les données ; une action est prévue quand même, parce que la loi la demande.
   *[other] L’équipe n’a déclaré aucune heure pour les données ; { $count } actions sont prévues quand même, parce que la loi les demande.
}
report-plan-no-hours = L’équipe n’a déclaré aucune heure pour les données : aucune action ne peut être prévue cette année.
report-plan-later = { $count ->
    [one] Une autre attendra que du temps se libère.
   *[other] { $count } autres attendront que du temps se libère.
}
report-plan-none = Aucune action n’est à prévoir : les cibles choisies sont atteintes.
report-plan-unfinished = Aucune action n’est encore à prévoir ; d’autres viendront peut-être avec les réponses qui manquent.
# $count (number)
report-plan-quick = { $count } actions rapides
report-plan-quick-each = 4 heures au plus chacune
report-plan-not-concerned = Aucune action n’est à prévoir : aucune pratique ne s’applique, d’après les réponses.
report-plan-empty = Le plan viendra avec les réponses.
report-plan-first-month = 1er mois
report-plan-alternative = Les actions de l’année, trimestre par trimestre.
# $name, $when, $effort
report-plan-row = { $name } : { $when }, { $effort }.
report-plan-more = { $count ->
    [one] Une autre action de l’année n’est pas dessinée ici.
   *[other] { $count } autres actions de l’année ne sont pas dessinées ici.
}
# $from, $to: deux mois abrégés
report-quarter = { $from } – { $to }
report-effort-s = jusqu’à 4 heures
report-effort-m = jusqu’à 20 heures
report-effort-l = plus de 20 heures

## Page 2 : risques, et ce qui n’est pas proposé

report-risks-heading = { $count ->
    [one] Un risque
   *[other] Deux risques
}
report-risk-legal-label = Une plainte ou une fuite de données.
# $practices
report-risk-legal = Tant que tout n’est pas en ordre ({ $practices }), le lieu aurait du mal à répondre à une personne ou à l’autorité. Commencer par la loi réduit ce risque.
report-risk-backup-label = Une panne ou un vol.
report-risk-backup = Rien n’assure que les fichiers et la billetterie survivraient à la perte d’un ordinateur. Une copie automatique, gardée ailleurs et connue de deux personnes, suffit à commencer.
report-risk-person-label = Tout repose sur une personne.
report-risk-person = Un départ ou un congé arrêterait des tâches que personne d’autre ne connaît. Écrire la marche à suivre et faire essayer une deuxième personne réduit ce risque.
report-risk-switch-label = Un changement d’outil sans filet.
report-risk-switch = Un outil doit changer, et personne n’a montré que toutes les données peuvent en sortir. L’essayer avant de signer réduit ce risque.
report-risk-unknown-label = Décider sans savoir.
report-risk-unknown = { $count ->
    [one] Une pratique reste inconnue ou sans réponse : le lieu pourrait être mieux, ou moins bien, que ce document ne le dit.
   *[other] { $count } pratiques restent inconnues ou sans réponse : le lieu pourrait être mieux, ou moins bien, que ce document ne le dit.
}
report-risk-time-label = Le temps qui manque.
report-risk-time = Si les heures ne sont pas réservées, les urgences de la saison passeront devant le plan. Mieux vaut retirer une action que les commencer toutes.
report-risk-habit-label = Des habitudes qui se perdent.
report-risk-habit = Ce qui marche tient à des gestes réguliers : un départ ou une saison chargée peut les défaire. Refaire ce diagnostic chaque année réduit ce risque.

report-aside-heading = Ce qui n’est pas proposé, et pourquoi
# $name
report-aside-label = { $name }.
report-aside-later-label = Tout faire cette année.
report-aside-later = { $count ->
    [one] Une action est remise à plus tard, pour que les autres tiennent dans les heures de l’équipe.
   *[other] { $count } actions sont remises à plus tard, pour que les autres tiennent dans les heures de l’équipe.
}
report-aside-level-label = Le niveau 5 partout.
report-aside-level = Pour une petite équipe, le niveau 3 partout est un but solide ; viser plus haut n’a de sens que là où la mission y gagne.
report-aside-help-label = Une aide extérieure.
report-aside-help = Rien dans les réponses n’en appelle une aujourd’hui.
report-aside-help-empty = Il est trop tôt pour en conseiller une : les réponses diront laquelle, et pourquoi.
report-nothing-more = « Rien de plus cette année » est un résultat tout à fait respectable.

## Pages suivantes

report-contents = Annexes
report-levels-heading = Les cinq niveaux
report-levels-level = Niveau
report-levels-meaning = Ce qu’il veut dire

## Annexe : veille juridique

report-legal-title = Veille juridique
report-legal-intro = Quatre pratiques ont un poids particulier parce que la loi les demande. Celles qui ne sont pas au niveau 3, ou dont personne ne sait où elles en sont, sont listées ici avec les textes qui s’appliquent au lieu.
report-legal-intro-clear = Les pratiques que la loi demande sont toutes au niveau 3 ou plus haut : rien n’est à signaler.
report-legal-regime = Texte applicable
report-legal-authority = Autorité
# $date
report-legal-since = En vigueur depuis le { $date }.
# $standing: où en est la pratique
report-legal-standing = Aujourd’hui : { $standing }
report-legal-others = Ailleurs dans les réponses
# Un devoir déjà imprimé plus haut. $citation
report-legal-no-provision = Le profil ne dit pas quelle loi s’applique au lieu : aucun texte ne peut être cité.

## Annexe : dimensions

report-dimensions-title = Chaque dimension
report-dimensions-intro = Une fiche par dimension : où en est le lieu, pratique par pratique, ce qui retient le niveau et l’échelon suivant. Les pratiques qui retiennent le niveau sont en caractères gras.
# $rungs (number)
# $max (number)
report-progress-count = { $rungs ->
    [one] { $rungs } échelon
   *[other] { $rungs } échelons
} sur { $max }
# $rungs (number)
# $high (number)
# $max (number)
report-progress-count-range = { $rungs } à { $high } échelons sur { $max }
report-progress-note = Seules les pratiques qui ont une réponse les deux années sont comparées une à une ; « ne sait pas » et « sans réponse » comptent au plus bas dans les niveaux et les échelons.
report-none = –
# $level
report-dimension-level = Niveau : { $level }
report-dimension-blocks = Ce qui retient
# $name, $standing
report-dimension-practice = { $name } ({ $standing })
report-dimension-missing = Ce qui manque
report-dimension-next = Échelon suivant
report-dimension-figures = Repères
# $answered (number)
# $applicable (number)
# $unknown (number)
# $unanswered (number)
report-dimension-coverage = { $answered ->
    [0] Aucune réponse connue
    [one] Une réponse connue
   *[other] { $answered } réponses connues
} sur { $applicable }{ $unknown ->
    [0] {""}
    [one] , un « ne sait pas »
   *[other] , { $unknown } « ne sait pas »
}{ $unanswered ->
    [0] {""}
    [one] , une sans réponse
   *[other] , { $unanswered } sans réponse
}.
report-dimension-unknown = À éclaircir
# $who: la personne qui saurait, par son rôle
report-dimension-ask = à demander ({ $who })
report-dimension-na = Sans objet
# $name, $reason
report-dimension-na-item = { $name } : { $reason }
report-dimension-na-silent = sans motif donné.
# $rows
report-dots-alternative = Place de chaque pratique sur les cinq niveaux. { $rows }

## Annexe : prochaines étapes

report-steps-title = Prochains pas
report-steps-intro = Pour chaque pratique sous sa cible, le pas suivant. L’ordre est celui des priorités : ce que la loi demande, les autres pratiques socles, ce qui retient un niveau, la qualité avant l’analyse, puis l’effort.
report-steps-none = Aucun pas n’est proposé : les cibles sont atteintes.
report-steps-empty = Les prochains pas viendront avec les réponses.
report-steps-quick = Dès le premier mois
report-steps-quick-intro = Quatre heures au plus chacune, sans argent.
report-steps-year = Dans l’année
# $hours (number)
report-steps-year-intro = { $hours ->
    [0] L’équipe n’a déclaré aucune heure ; seuls restent les pas que la loi demande.
    [one] Ce qui tient dans une heure par mois, et ce que la loi demande de toute façon.
   *[other] Ce qui tient dans { $hours } heures par mois, et ce que la loi demande de toute façon.
}
report-steps-later = Plus tard
report-steps-later-intro = Quand du temps se libérera.
report-steps-what = Pas
report-steps-rung = Échelon visé
report-steps-effort = Temps et argent
report-steps-because = Raisons
report-steps-money = dépense à prévoir
report-steps-no-money = sans dépense
# $practice
report-step-find-out = Trouver où en est la pratique « { $practice } »
# $skills
report-step-skills = Compétences utiles : { $skills }.

## Annexe : compétences

report-skills-title = Compétences à réunir
report-skills-intro = Les compétences que les réponses et les prochains pas appellent, la base interne d’abord. Il s’agit de ce que le lieu sait faire, jamais de juger une personne.
report-skills-none = Les réponses n’appellent aucune compétence particulière.
report-skills-unknown = Qui tient chaque compétence dans l’équipe n’est pas encore renseigné.
report-skills-skill = Compétence
report-skills-how = Comment l’acquérir
report-skills-because = À cause de
report-skills-base = base interne
report-skills-rule-build = En interne.
report-skills-rule-hire = À l’extérieur.
report-skills-rule-pool = Mutualisée.

## Annexe : aides extérieures

report-providers-title = Aides extérieures
report-providers-intro = Trois aides au plus sont conseillées à la fois, chacune avec ce qui l’appelle dans les réponses. Aucun prix n’est donné : demandez des devis.
report-providers-none = Aucune aide extérieure n’est conseillée aujourd’hui.
report-providers-why = Pourquoi
report-providers-mission = Mission
report-providers-deliverables = À recevoir
report-providers-precautions = Précautions
report-providers-questions = Questions à poser
report-providers-budget = À faire chiffrer
report-providers-without-money = Sans argent
report-providers-inside = Dans l’équipe
# $providers
report-providers-checklist = Aides concernées : { $providers }.
report-not-now-heading = Pas maintenant
report-not-now-intro = Le reste du catalogue, et ce qui ferait changer d’avis.
report-not-now-what = Aide
report-not-now-why = Pourquoi pas maintenant
report-not-now-because = D’après

## Ce qui fait naître un conseil

# $name, $standing
report-cause-practice = { $name } : { $standing }
# $tools
report-cause-tool-change = changement d’outil prévu dans l’année : { $tools }
report-cause-no-tool-change = aucun changement d’outil prévu
# $hours: nombre d’heures
report-cause-retyping = heures perdues à ressaisir chaque semaine : { $hours }
report-cause-retyping-unset = heures perdues à ressaisir : non renseignées
# $number
report-cause-staff = personnes salariées : { $number }
report-cause-budget-none = aucun budget pour une aide extérieure cette année
report-cause-budget-small = petit budget pour une aide extérieure cette année
report-cause-budget-medium = budget moyen pour une aide extérieure cette année
report-cause-budget-large = budget important pour une aide extérieure cette année
report-cause-pooling = participation à une mutualisation : { $answer }
report-cause-newsletter = envoi d’une newsletter : { $answer }
report-cause-online-sales = vente en ligne : { $answer }
report-cause-own-ticketing = billetterie propre : { $answer }
report-cause-free-entry = expositions ou entrées gratuites : { $answer }
report-cause-schools = accueil de groupes scolaires : { $answer }
report-cause-minors = données sur des mineurs : { $answer }
report-cause-more = { $count ->
    [one] et une autre cause
   *[other] et { $count } autres causes
}
report-cause-profile = profil du lieu
report-tool-ticketing = billetterie
report-tool-crm = relation avec les publics (CRM)
report-tool-newsletter = newsletter
report-tool-website = site web
report-tool-planning = planning et production
report-tool-accounting = comptabilité et paie
report-tool-other = autre outil

## Annexe : réponses

report-answers-title = Toutes les réponses
report-answers-intro = Chaque question avec la réponse donnée, ce qui l’accompagne et ce qui en découle. Une question sans réponse est dite sans réponse.
# $level: dernier niveau connu
report-answer-carried = Repris de l’année précédente, à confirmer : { $level }.
# $level
report-answer-level = { $level }.
report-answer-unknown = Ne sait pas.
report-answer-na = Sans objet.
report-answer-unanswered = Sans réponse.
report-answer-note = Note
report-answer-evidence = Preuve
report-answer-by = Répondu par
report-answer-review = À revoir
report-answer-review-text = Cette réponse est à revoir.
report-answer-follows = Ce qui en découle

## Annexe : méthode

report-method-title = Méthode et limites
report-method-what-heading = Ce qui est mesuré
report-method-what = Le lieu a répondu lui-même, pratique par pratique, en choisissant l’état observable qui décrit le mieux ce qui se fait. Personne n’a vérifié ses réponses de l’extérieur.
report-method-what-origin = Le modèle est une création originale ; il ne prétend équivaloir à aucun autre questionnaire publié.
report-method-level-heading = Comment un niveau est atteint
report-method-level = Une dimension est à un niveau quand toutes ses pratiques y sont au moins. Une seule exception est admise : une pratique peut se trouver un niveau plus bas, si trois pratiques au moins s’appliquent et si elle n’est pas une pratique socle (sauvegarde, export, personne responsable, consentement, contrats, accès).
report-method-rungs = Les échelons se comptent ; ils ne sont jamais transformés en moyenne ni en pourcentage. Il n’existe pas de note globale du lieu.
report-method-unknown-heading = Ce que personne ne sait
report-method-unknown = « Ne sait pas » et « sans réponse » comptent au plus bas, et la fourchette montre ce que serait le niveau si tout ce qui est inconnu était au mieux. Quand plus d’un tiers des pratiques d’une dimension est dans ce cas, aucun niveau n’est donné.
report-method-na = Une pratique sans objet ne compte ni pour ni contre ; elle est listée avec son motif.
report-method-advice-heading = D’où viennent les conseils
report-method-advice = Chaque pas, compétence ou aide proposée vient de règles écrites d’avance et porte ses causes : changer une réponse change le conseil. Le conseil d’administration reste libre de tout accepter, reporter ou refuser.
report-method-limits-heading = Limites
report-method-limits = Un niveau dit ce qui est en place, pas la valeur du travail de l’équipe. Deux lieux ne se comparent pas sans connaître leur taille et leur mission.
report-method-facts = Ce document
report-method-date = État au
report-method-made = Imprimé le
report-method-edition = Édition du modèle
report-method-who = Ont répondu
report-method-who-none = Les rôles n’ont pas été notés.
report-method-coverage = Réponses
# $answered (number)
# $unknown (number)
# $unanswered (number)
# $na (number)
report-method-coverage-text = Connues : { $answered } ; « ne sait pas » : { $unknown } ; sans réponse : { $unanswered } ; sans objet : { $na }.
report-method-review = À revoir
report-method-status = Diagnostic
report-method-open = encore ouvert : les réponses peuvent changer
report-method-finished = terminé et figé
report-method-private = Rien n’a été envoyé : les réponses restent dans le fichier du lieu.
report-method-data = Confidentialité

## Ce que le lieu a décidé

# $title: le titre du conseil
report-decision-title = D’après le conseil : { $title }.
# $deputy
report-decision-deputy = Suppléance : { $deputy }.
# $skill
report-decision-skill = Réunir une compétence : { $skill }
report-ask-kept = { $count ->
    [one] La première est déjà retenue par l’équipe.
   *[other] Les { $count } premières sont déjà retenues par l’équipe.
}
report-ask-more = { $count ->
    [one] Une autre décision retenue ne tient pas sur cette page.
   *[other] { $count } autres décisions retenues ne tiennent pas sur cette page.
}
# $date
report-when-due = D’ici le { $date }
# $amount
report-cost-budget = Budget : { $amount }
# $amount: le plus bas
report-cost-offers = { $count ->
    [one] Un devis : { $amount }
   *[other] { $count } devis, à partir de { $amount }
}
# $what
report-aside-postponed = { $what } (reporté).
# $what
report-aside-rejected = { $what } (écarté).
report-aside-silent = Aucune raison n’a été notée.
report-decided-label = Décision du lieu
# $said
report-decided = Décision du lieu : { $said }
# $owner
report-decided-owner = responsable : { $owner }
# $deputy
report-decided-deputy = suppléance : { $deputy }
# $date
report-decided-due = d’ici le { $date }
# $amount
report-decided-budget = budget : { $amount }
# $reason
report-decided-reason = raison : { $reason }
report-offers-label = Devis reçus
# $from, $amount
report-offer = { $from } : { $amount }
# $from, $amount, $date
report-offer-dated = { $from } : { $amount } ({ $date })
report-gone-heading = Ce que sont devenues d’autres décisions
report-gone-intro = Ces décisions portent sur des conseils qui ne sont plus donnés.
report-gone-what = Conseil
report-gone-verdict = Décision
report-gone-why = Ce qui a changé

## Qui peut le faire

# $by
report-step-by = Qui peut le faire : { $by }.
# $by, $who
report-step-by-who = Qui peut le faire : { $by } ({ $who }).
# $planned (number)
# $year (number)
report-steps-capacity = Les pas du premier mois et de l’année demandent jusqu’à { $planned ->
    [one] une heure
   *[other] { $planned } heures
}, pour { $year } disponibles en douze mois{ $later ->
    [0] .
   *[other]  ; ceux de plus tard en demanderaient { $later }.
}
# $planned (number)
# $year (number)
report-steps-capacity-over = Les pas du premier mois et de l’année demandent jusqu’à { $planned } heures, plus que les { $year } disponibles en douze mois, parce que la loi n’attend pas{ $later ->
    [0] .
   *[other]  ; ceux de plus tard en demanderaient { $later }.
}
# $who
report-skills-who = Qui : { $who }
report-project-heading = Le changement d’outil, étape par étape
# $changes
report-project-intro = Changement prévu : { $changes }.
# $tools
report-project-tools = Outils de l’inventaire concernés : { $tools }.
report-project-phase = Étape
report-project-do = À faire
report-project-help = Aide possible

## Ce que montre l’inventaire

# $names, $why
report-found = { $names }. { $why }
# $findings
report-legal-found = { $count ->
    [one] L’inventaire montre un point que la loi encadre : { $findings }.
   *[other] L’inventaire montre { $count } points que la loi encadre : { $findings }.
}
report-legal-intro-found = L’inventaire montre des points que la loi encadre. Ils sont listés ici avec les textes qui s’appliquent au lieu.
report-risk-held-label = Des données mal encadrées.
# $finding, $names
report-risk-held = « { $finding } » ({ $names }) : en cas de fuite ou de plainte, le lieu aurait du mal à répondre. Commencer par là réduit ce risque.
# $tools
report-risk-alone = { $count ->
    [one] Une seule personne sait administrer { $tools }. Un départ ou un congé laisserait cet outil sans personne ; former une personne suppléante réduit ce risque.
   *[other] Une seule personne sait administrer chacun de ces { $count } outils : { $tools }. Un départ ou un congé les laisserait sans personne ; former une personne suppléante réduit ce risque.
}
# $finding, $names
report-cause-finding = { $finding } : { $names }
# $finding, $names
report-cause-finding-inside = { $finding } ({ $names })
# $name, $number
report-cause-count = { $name } : { $number }
report-doubts-heading = Points à vérifier

## Annexe : carte et inventaire

report-map-title = Carte des données et inventaire
report-map-intro = Ce que le lieu a inscrit dans son inventaire : ses outils, ses données, et ce qui passe des uns aux autres. Le numéro d’un trait de la carte est celui de l’échange dans son tableau.
# $page, $pages: les nombres, placés à l’impression
report-map-sheet = Carte, partie { $page } sur { $pages }. Un trait coupé reprend à la même place sur la partie voisine.
report-map-too-tall = Quelques pages ne suffiraient pas à rendre cette carte lisible : les tableaux qui suivent disent la même chose.
report-map-findings = Ce que l’inventaire montre
report-map-finding = Constat
report-map-where = Où
report-map-why = Pourquoi cela compte
report-map-legal = point que la loi encadre
report-map-tools = Outils
report-map-tool = Outil
report-map-purpose = Usage
report-map-hosting = Hébergement et contrat
report-map-people = Administration
report-map-export = Export testé
report-map-assets = Ensembles de données
report-map-asset = Données
report-map-in = Outils
report-map-owner = Responsable
report-map-personal = Personnes, conservation
report-map-use = Usage, qualité
report-map-flows = Échanges
report-map-flow = Échange
report-map-data = Données
report-map-passage = Comment
report-map-watcher = Qui y veille
# $name
# $number: le rang de l’échange
report-map-numbered = { $number }. { $name }
# $deputy
report-map-deputy = suppléance : { $deputy }
# $who
report-map-shared = communiqué à : { $who }
# $years (number)
report-map-kept = { $years ->
    [0] conservation : moins d’un an
    [one] conservation : un an
   *[other] conservation : { $years } ans
}
# $words
report-map-kept-words = conservation : { $words }
# $number (number)
report-map-quality = qualité ressentie : { $number } sur 5

## Logo et radar

# $venue
report-logo = Logo de { $venue }
report-answer-ask = Qui saurait
report-radar-title = Le radar
report-radar-intro = Certains conseils d’administration attendent cette image. Ce rapport commence par des barres, qui se comparent mieux : dans un radar, l’ordre des axes change la forme, et la surface grossit les écarts.
# $count (number)
# $rows: une phrase par dimension
report-radar-alternative = Un radar de { $count } axes, du centre au niveau 5. { $rows }
report-radar-dimension = Dimension
report-radar-detail = En détail
