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
report-preview-other-brief = Fiches de mission
report-preview-other-brief-hint = Une par aide recommandée, prête à envoyer. Choisissez l’aide dans les conseils.
report-preview-other-plan = Plan d’action
report-preview-other-plan-hint = Pour un tableur ou pour votre agenda.
report-preview-other-handover = Passation
report-preview-other-handover-hint = Pour la personne qui prendra la suite.
