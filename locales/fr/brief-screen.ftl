### Fiche de mission : le brouillon tel qu’il sera, et comment l’enregistrer.

brief-screen-title = Fiche de mission
brief-screen-lead = Un texte à envoyer à qui pourrait vous aider, rédigé à partir de votre dossier. Relisez-le, complétez les blancs, puis enregistrez-le.
brief-screen-back = Retour aux conseils
brief-screen-provider = Pour quelle aide
brief-screen-language = Langue de la fiche
brief-screen-draft = Le brouillon
brief-screen-loading = Rédaction du brouillon…
brief-screen-problem = Le brouillon n’a pas pu être préparé.
brief-screen-again = Réessayer
brief-screen-docx = Document modifiable (.docx)…
brief-screen-docx-hint = Pour compléter les blancs dans un traitement de texte.
brief-screen-pdf = PDF…
brief-screen-pdf-hint = Pour lire, imprimer ou envoyer tel quel.
brief-screen-save = Enregistrer
brief-screen-saved = La fiche de mission est enregistrée
brief-screen-open = Ouvrir le fichier
brief-screen-blank = à compléter
brief-screen-contacts = Voir le carnet d’adresses
brief-screen-nothing-sent = Le fichier reste sur cet ordinateur : rien n’est envoyé, et aucun prix n’y est proposé.
