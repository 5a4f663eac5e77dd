### La fiche de mission : rédigée d’après les données du lieu, à relire, à compléter et à envoyer. Une partie, à la fin, reste dans l’équipe.

# $provider: le nom de l’aide extérieure
brief-title = Fiche de mission : { $provider }
# Au-dessus du titre, sur papier
brief-kind = Fiche de mission
brief-subject = Ce que le lieu attend de cette aide extérieure, pour que toutes les offres répondent à la même demande.
# $venue: le nom du lieu
# $date
brief-byline = { $venue }, le { $date }
# $date
brief-foot = Fiche rédigée le { $date }
# $page, $pages: les nombres, placés à l’impression
brief-page = page { $page } sur { $pages }
# Une ligne à remplir. $what: ce qui manque
brief-blank = { $what } : ____________________________
# Une liste qui s’arrête avant la fin. $list: les premiers éléments
# $count (number)
brief-more = { $count ->
    [one] { $list } et une autre
   *[other] { $list } et { $count } autres
}

## Qui nous sommes

brief-context-heading = Qui nous sommes
# $form, $place
brief-context-form-place = Établi { $place }, le lieu est porté par { $form }.
# $form
brief-context-form = Le lieu est porté par { $form }.
# $place
brief-context-place = Le lieu se trouve { $place }.
brief-form-association = une association
brief-form-company = une entreprise privée
brief-form-cooperative = une coopérative
brief-form-public = un organisme public
brief-place-QC = au Québec
brief-place-CA = au Canada
brief-place-FR = en France
brief-place-EU = dans l’Union européenne
# $list: des disciplines
brief-context-programme = Au programme : { $list }.
# $seats
# $halls (number)
brief-context-halls-seats = { $halls ->
    [one] Notre salle compte { $seats } places.
   *[other] Nos { $halls } salles comptent { $seats } places en tout.
}
# $halls (number)
brief-context-halls = { $halls ->
    [one] Nous avons une salle.
   *[other] Nous avons { $halls } salles.
}
# $seats
brief-context-seats = Nous disposons de { $seats } places.
brief-context-season = Notre activité suit une saison.
brief-context-festival = Notre activité tient dans un festival.
brief-context-both = Nous avons une saison et un festival.
# $staff (number)
brief-context-staff = { $staff ->
    [one] L’équipe compte une personne salariée.
   *[other] L’équipe compte { $staff } personnes salariées.
}
# $fte: le nombre d’équivalents temps plein
# $staff (number)
brief-context-staff-fte = { $staff ->
    [one] L’équipe compte une personne salariée ({ $fte } en équivalent temps plein).
   *[other] L’équipe compte { $staff } personnes salariées ({ $fte } en équivalents temps plein).
}
# $volunteers (number)
brief-context-volunteers = { $volunteers ->
    [one] Une personne bénévole nous prête main-forte.
   *[other] Nous comptons aussi sur { $volunteers } bénévoles.
}
brief-context-blank = Le lieu en deux phrases

## Ce qui nous amène

brief-need-heading = Ce qui nous amène
# $tools: des sortes d’outils
brief-need-tools = Dans l’année qui vient, nous prévoyons de changer d’outil : { $tools }.
# $hours
brief-need-retyping = Retaper d’un outil à l’autre nous prend environ { $hours } h par semaine.
brief-need-pooling = Nous participons à une mise en commun avec d’autres lieux.
brief-need-no-budget = Nous n’avons pas d’argent pour une aide extérieure cette année.
brief-need-small-budget = Nous avons peu d’argent pour une aide extérieure cette année.
# $date
brief-need-answers = Voici où nous en sommes, dans les mots de notre diagnostic du { $date } :
# $name: la pratique
# $words: l’échelon où elle se trouve
brief-need-answer = { $name } : { $words }
# $name
brief-need-unknown = { $name } : nous ne le savons pas encore.
brief-need-findings = Ce que montre l’inventaire de nos outils et de nos données :
# $finding
# $things: des outils, des ensembles de données, des échanges
brief-need-finding = { $finding } : { $things }
brief-need-blank = Ce qui ne va pas aujourd’hui, et ce que la mission doit changer

## Outils et données

brief-tools-heading = Outils et données
brief-tools-caption = Les outils que la mission touche
brief-tools-caption-fit = Nos outils les plus proches de la mission
brief-tools-caption-blank = Les outils que la mission touche, à compléter
brief-tools-tool = Outil
brief-tools-purpose = Usage
brief-tools-hosted = Hébergement
brief-tools-contract = Contrat
brief-tools-personal = Données personnelles
brief-tools-more = { $count ->
    [one] Un autre outil est concerné ; nous vous le montrerons.
   *[other] { $count } autres outils sont concernés ; nous vous les montrerons.
}
brief-tools-unsaid = Non précisé
# $list: des ensembles de données
brief-data = Ensembles de données concernés : { $list }.
brief-data-blank = Ensembles de données concernés

## La mission

brief-mission-heading = La mission
brief-deliverables-heading = Ce que nous attendons de vous
brief-team-heading = Ce que nous apportons
# $hours
brief-team-hours = L’équipe peut donner jusqu’à { $hours } h par mois à ses données, cette mission comprise.
# $role: une phrase
# $who
brief-team-accompany = { $role } Chez nous : { $who }.
# $role: une phrase
brief-team-accompany-blank = { $role } Chez nous : ____________________________
brief-handover-heading = Ce qui doit nous rester
brief-clauses-heading = Données personnelles : ce que dira le contrat
# $law
brief-clauses-law = Texte applicable : { $law }.
brief-clauses-blank = Loi qui s’applique à nous et clauses qu’elle demande
brief-questions-heading = Questions auxquelles répondre

## Pour nous répondre

brief-reply-heading = Pour nous répondre
brief-reply-intro = Quelques pages suffisent : votre démarche, votre calendrier, qui fera le travail, vos réponses aux questions ci-dessus et un prix par étape, déplacements compris.
# $amount
brief-reply-budget = Budget prévu : { $amount }
# $date
brief-reply-due = Échéance souhaitée : { $date }
brief-reply-due-blank = Échéance souhaitée
brief-reply-before = Réponse attendue avant le
# $who
brief-reply-person = Personne à joindre : { $who }
# $who
# $deputy
brief-reply-person-deputy = Personne à joindre : { $who } (en son absence : { $deputy })
brief-reply-person-blank = Personne à joindre
brief-reply-reach = E-mail et téléphone

## Pour l’équipe

brief-inside-heading = Pour l’équipe : à retirer avant l’envoi
brief-inside-intro = Ce qui suit ne s’adresse qu’à vous. Complétez d’abord les lignes restées blanches de la fiche, et retirez-en ce que vous préférez ne pas écrire à l’extérieur : ce qui manque à un contrat, par exemple, ou le nom d’un outil.
brief-precautions-heading = Précautions
brief-price-heading = Le prix
brief-grid-caption = Comparer les offres, avec la même note pour toutes : fort, moyen ou faible
brief-grid-criterion = Critère
brief-grid-a = Offre A
brief-grid-b = Offre B
brief-grid-c = Offre C
brief-grid-price = Prix, tout compris
brief-grid-notes = Notes
