### La page de passation : pour qui prend la suite.

handover-title = Passation
handover-lead = Pour la personne qui prend la suite : ce qui a été décidé et pourquoi, où sont les preuves, ce qui est en cours et la prochaine date.
handover-language = Langue de la page
handover-page = La page
handover-loading = Préparation de la page…
handover-problem = La page n’a pas pu être préparée.
handover-again = Réessayer
handover-save = Enregistrer le PDF…
handover-save-hint = Le fichier reste sur cet ordinateur : rien n’est envoyé. Relisez-le avant de le remettre, il cite vos notes et les rôles de l’équipe.
handover-saved = La page de passation est enregistrée
