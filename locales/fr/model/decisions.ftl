### Décisions sur les conseils : ce qui est décidé, ce qui n’a plus lieu d’être, qui peut faire un pas

## Ce qui est décidé

verdict-accepted = Accepté
verdict-postponed = Reporté
verdict-rejected = Écarté

## Pourquoi un conseil n’est plus là

gone-reached = Ce conseil n’a plus d’objet : la pratique a atteint l’échelon visé.
gone-earlier = Ce conseil attend son tour : la pratique est plus bas qu’au moment de la décision, et un pas plus proche vient d’abord.
gone-not-applicable = Ce conseil n’a plus d’objet : la pratique dont il venait ne s’applique plus au lieu.
gone-unanswered = Ce conseil est en suspens : la réponse dont il venait a été retirée, ou n’est pas encore confirmée.
gone-on-target = Ce conseil n’est plus nécessaire : la pratique a atteint la cible de sa dimension.
gone-mended = Ce conseil n’a plus d’objet : l’inventaire ne montre plus ce qui l’appelait.
gone-not-called-for = Ce conseil n’est plus nécessaire : rien, dans les réponses ni dans l’inventaire, ne l’appelle aujourd’hui.
gone-held-back = Ce conseil est passé à « pas maintenant » : une raison particulière le fait attendre.
gone-unknown = Cette édition du modèle ne connaît pas ce conseil : la décision est gardée telle quelle.

## Qui peut faire un pas

by-team = L’équipe
by-team-why = L’équipe a déjà ce que ce pas demande ; il lui faut surtout du temps réservé.
by-learning = L’équipe, en apprenant
by-learning-why = Il manque encore à l’équipe une compétence qui gagne à être sue en interne. Ce pas est une bonne occasion de l’apprendre.
by-pooled = Quelqu’un de partagé avec d’autres lieux
by-pooled-why = Ce pas demande une compétence que vous partagez, ou pourriez partager, avec d’autres lieux. Convenez tôt des dates, et de qui suit le travail chez vous.
by-outside = Une aide extérieure
by-outside-why = Ce pas demande une compétence à chercher hors du lieu. Gardez quelqu’un de l’équipe à ses côtés, pour expliquer, vérifier et continuer ensuite.
by-unknown = Pas encore connu
by-unknown-why = L’inventaire des compétences ne dit pas encore qui saurait faire ce pas. Le remplir prend quelques minutes.
