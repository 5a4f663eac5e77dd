### Le guide de la première heure : six étapes, à côté des écrans et dans l’aide.

guide-label = Guide de la première heure
# $step (number): rang de l’étape
# $total (number)
guide-step = Premiers pas · étape { $step } sur { $total }
# $total (number): nombre d’étapes
guide-shown = Un guide en { $total } étapes s’affiche au-dessus de chaque écran.
# $place: nom d’une partie du diagnostic
guide-go = Ouvrir : { $place }
# Comment on nomme les questions, parmi les parties.
guide-questions = Questions
guide-next = Étape suivante
guide-previous = Étape précédente
guide-later = Plus tard
guide-skip = Passer le guide
guide-done = Terminer le guide

## Les étapes

guide-profile-title = D’abord, votre lieu
guide-profile = Cinq minutes suffisent, et seul le nom est nécessaire. Ces réponses choisissent les questions posées et la loi citée. Dites ce que vous savez, le reste peut attendre.
guide-inventory-title = Puis vos outils et vos données
guide-inventory = Dix minutes, maintenant ou plus tard. Quelques mots à choisir dans des listes, et une carte de vos données se dessine. Les questions peuvent s’en passer.
guide-questionnaire-title = Les questions, une à la fois
guide-questionnaire = Choisissez la phrase qui ressemble à chez vous. « Nous ne savons pas » est une vraie réponse : elle rejoint la liste de ce qui reste à éclaircir.
guide-results-title = Voyez où vous en êtes
guide-results = Vos points forts et vos fragilités apparaissent dès les premières réponses. Ouvrez un niveau pour voir les réponses et la règle dont il vient.
guide-advice-title = Choisissez vos prochains pas
guide-advice = Acceptez un conseil, remettez-le à plus tard ou écartez-le. Ce que vous acceptez devient votre plan d’action.
guide-report-title = Imprimez le rapport
guide-report = Deux pages que votre conseil d’administration pourra lire et voter, puis les annexes de votre choix. Le tout dans un PDF, en français ou en anglais.
