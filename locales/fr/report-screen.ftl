### Écran du rapport : ce qui sera imprimé, et où.

report-screen-title = Rapport
report-screen-lead = Un PDF pour le conseil d’administration : deux pages qui se suffisent, puis les annexes que vous choisissez.
report-screen-language = Langue du rapport
report-screen-language-hint = Elle peut différer de celle de l’écran. Ce que vous avez écrit reste tel quel.
report-screen-language-fr = Français (France)
report-screen-language-fr-ca = Français (Québec)
report-screen-language-en = English
report-screen-language-en-ca = English (Canada)
report-screen-paper = Format du papier
report-screen-paper-a4 = A4 (Europe)
report-screen-paper-letter = Lettre (Amérique du Nord)
report-screen-annexes = Annexes
report-screen-annexes-hint = Les deux premières pages s’impriment toujours.
report-screen-annex-legal = Veille juridique
report-screen-annex-legal-hint = La loi de votre lieu, article par article.
report-screen-annex-progress = La progression
report-screen-annex-progress-hint = Ce qui a bougé depuis l’année d’avant, s’il y en a une.
report-screen-annex-dimensions = Les huit dimensions
report-screen-annex-dimensions-hint = Où en est chacune, et ce qui la retient.
report-screen-annex-radar = Le radar
report-screen-annex-radar-hint = Pour un conseil d’administration qui attend cette image.
report-screen-annex-steps = Les prochains pas
report-screen-annex-steps-hint = Le tableau complet : effort, argent, échéance, raisons.
report-screen-annex-plan = Le plan d’action
report-screen-annex-plan-hint = Ce que le lieu a accepté : qui, quand, où cela en est.
report-screen-annex-skills = Les compétences
report-screen-annex-skills-hint = Celles qu’il vous faut, et comment les acquérir.
report-screen-annex-providers = Les aides extérieures
report-screen-annex-providers-hint = Missions, précautions, questions à poser.
report-screen-annex-map = La carte des données
report-screen-annex-map-hint = L’inventaire : outils, données, échanges, et ce qu’ils montrent.
report-screen-annex-answers = Toutes les réponses
report-screen-annex-answers-hint = Avec les notes, les preuves et les rôles de qui a répondu : relisez-les avant de partager.
report-screen-annex-method = La méthode et ses limites
report-screen-annex-method-hint = Comment les niveaux se calculent, et ce qu’ils ne disent pas.
report-screen-all = Tout cocher
report-screen-none = Tout décocher
report-screen-confidential = Marquer chaque page « Confidentiel »
report-screen-confidential-hint = Conseillé si les annexes citent des notes ou des fournisseurs.
report-screen-summary = Ce qui sera fait
# $language : une langue ; $paper : un format
report-screen-summary-form = Un PDF en { $language }, au format { $paper }.
report-screen-summary-fr = français (France)
report-screen-summary-fr-ca = français (Québec)
report-screen-summary-en = anglais
report-screen-summary-en-ca = anglais (Canada)
report-screen-summary-a4 = A4
report-screen-summary-letter = Lettre
report-screen-summary-board = Deux pages pour le conseil d’administration : où en est le lieu, ce qu’il y a à décider.
report-screen-summary-annexes = { $count ->
    [0] Aucune annexe.
    [one] { $count } annexe : { $annexes }.
   *[other] { $count } annexes : { $annexes }.
}
report-screen-summary-annex-legal = la veille juridique
report-screen-summary-annex-progress = la progression
report-screen-summary-annex-dimensions = les huit dimensions
report-screen-summary-annex-radar = le radar
report-screen-summary-annex-steps = les prochains pas
report-screen-summary-annex-plan = le plan d’action
report-screen-summary-annex-skills = les compétences
report-screen-summary-annex-providers = les aides extérieures
report-screen-summary-annex-map = la carte des données
report-screen-summary-annex-answers = toutes les réponses
report-screen-summary-annex-method = la méthode
report-screen-summary-confidential = La mention « Confidentiel » sur chaque page.
report-screen-summary-pending = { $count ->
    [one] { $count } pratique n’a pas encore de réponse : le rapport le dira.
   *[other] { $count } pratiques n’ont pas encore de réponse : le rapport le dira.
}
report-screen-summary-empty = Rien n’a encore de réponse : le rapport dira honnêtement qu’il n’y a rien à conclure, et quoi faire ensuite.
report-screen-resume = Reprendre les questions
report-screen-save = Enregistrer le PDF…
report-screen-saving = Préparation du PDF…
report-screen-saved = Le rapport est enregistré
# $file : un nom de fichier ; $folder : un dossier
report-screen-saved-where = { $file }, dans { $folder }
# $size : une taille en toutes lettres
report-screen-saved-size = { $pages ->
    [one] { $pages } page, { $size }
   *[other] { $pages } pages, { $size }
}
# $size : un nombre écrit
report-screen-size-kb = { $size } ko
# $size : un nombre écrit
report-screen-size-mb = { $size } Mo
report-screen-open = Ouvrir le rapport
report-screen-cancelled = Rien n’a été enregistré : vous avez fermé la fenêtre sans choisir d’endroit.
# $characters : des signes
report-screen-replaced = { $count ->
    [one] Un signe n’existe pas dans les polices du rapport et y a été remplacé par un carré : { $characters }. Retrouvez-le dans vos textes si le sens en souffre.
   *[other] Des signes n’existent pas dans les polices du rapport et y ont été remplacés par un carré : { $characters }. Retrouvez-les dans vos textes si le sens en souffre.
}
report-screen-replaced-title = À relire
report-screen-done = Fait
