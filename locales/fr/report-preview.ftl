### Aperçu du rapport : ses pages telles qu’elles seront imprimées, et les autres documents.

report-preview-title = Aperçu
# $page (number): la page
# $pages (number): combien il y en a
# $headings: les titres de la page
report-preview-name = Page { $page } sur { $pages } : { $headings }
# $page (number): la page
# $pages (number): combien il y en a
report-preview-page = Page { $page } sur { $pages }
report-preview-frame = Page du rapport. Touches Page précédente et Page suivante pour tourner les pages.
report-preview-back = Précédente
report-preview-next = Suivante
report-preview-go = Aller à
report-preview-zoom = Taille de l’aperçu
report-preview-zoom-page = Page entière
report-preview-zoom-width = Pleine largeur
report-preview-zoom-large = Agrandie
report-preview-text = Lire le texte de cette page
report-preview-text-hint = Le PDF enregistré se lit aussi avec un lecteur d’écran : titres, tableaux et descriptions des dessins y sont.
report-preview-loading = Mise en page…
report-preview-problem = L’aperçu n’a pas pu être préparé.
report-preview-again = Réessayer
report-preview-print = Rien n’est envoyé. Pour imprimer, ouvrez le PDF enregistré.
# $hundredths (number): la part faite, en centièmes
report-preview-done = { $hundredths } %
report-preview-stop = Arrêter
report-preview-stopped = Rien n’a été enregistré : vous avez arrêté la préparation.
report-preview-folder = Voir dans son dossier
report-preview-others = Les autres documents
report-preview-others-hint = Les deux premiers prennent la langue et le papier du rapport.
report-preview-elsewhere = Préparés sur leur propre écran
report-preview-other-brief = Fiches de mission
report-preview-other-brief-hint = Une par aide recommandée, prête à envoyer. Choisissez l’aide dans les conseils.
report-preview-other-plan = Plan d’action
report-preview-other-plan-hint = Pour un tableur ou pour votre agenda.
report-preview-other-handover = Passation
report-preview-other-handover-hint = Pour la personne qui prendra la suite.

## Le logo

report-preview-logo = Logo du lieu
report-preview-logo-alt = Le logo de votre lieu
report-preview-logo-print = L’imprimer sur la première page
report-preview-logo-hint = PNG, JPEG ou SVG, 1 Mo et 4 000 pixels de côté au plus. Il est gardé dans votre dossier.
report-preview-logo-choose = Choisir un logo…
report-preview-logo-change = Changer de logo…
report-preview-logo-remove = Retirer le logo
report-preview-logo-taken = Le logo est dans votre dossier
report-preview-logo-removed = Le logo est retiré

## À remplir à la main

report-preview-hand = Le questionnaire, à remplir à la main
report-preview-hand-hint = Pour répondre ensemble, autour d’une table, avec de la place pour écrire.
report-preview-hand-which = Quelles questions
report-preview-hand-all = Toutes les dimensions
report-preview-hand-form = Questions posées
report-preview-hand-full = Toutes
report-preview-hand-short = L’essentiel seulement
report-preview-hand-both = Français et anglais côte à côte
report-preview-hand-save = Enregistrer le questionnaire…
report-preview-hand-saved = Le questionnaire est enregistré
report-preview-ask = Ce qui reste à éclaircir
report-preview-ask-hint = Les questions sans réponse ou auxquelles personne ne savait répondre, par personne à qui les poser.
report-preview-ask-save = Enregistrer la liste…
report-preview-ask-saved = La liste est enregistrée
