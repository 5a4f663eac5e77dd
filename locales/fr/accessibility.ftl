### La déclaration d’accessibilité : ce qui a été vérifié, ce qui ne l’a pas été.

accessibility-title = Déclaration d’accessibilité
accessibility-lead = Jauge veut servir à tout le monde, avec ou sans souris, avec ou sans écran.
# $date: « 22 novembre 2026 »
accessibility-date = Déclaration établie le { $date }, pour les écrans et les documents de cette version.
accessibility-aim = Ce que nous visons
accessibility-aim-text = Le niveau AA des règles internationales WCAG 2.2 et, en France, du RGAA 4. Pour les rapports en PDF, la norme PDF/UA-1.
accessibility-state = Où nous en sommes
accessibility-state-text = Ce logiciel a été vérifié par celles et ceux qui le font. Aucun organisme indépendant ne l’a audité : nous ne pouvons donc pas le déclarer conforme, et ne le faisons pas.
accessibility-tested = Ce qui a été vérifié
accessibility-tested-audit = Un contrôle automatique (axe-core) de chaque écran dans Chromium, en français et en anglais, avec un dossier vide, l’exemple et un dossier plein : toutes les règles en couleurs claires, celles des contrastes en couleurs sombres et en couleurs imposées par le système. Aucun défaut n’y est laissé.
accessibility-tested-keys = Des parcours au clavier seul : le premier démarrage, le profil, une dimension entière, une décision prise puis annulée, le rapport enregistré. Et, sur chaque écran, l’ordre dans lequel les éléments reçoivent le focus.
accessibility-tested-size = Chaque écran avec un texte agrandi à 150 %, des lettres et des lignes espacées, une fenêtre réduite jusqu’à 320 pixels de large (l’équivalent d’un zoom de 400 %) : rien n’est coupé ni ne déborde. Les dessins et les tableaux larges défilent dans leur cadre.
accessibility-tested-contrast = Les contrastes, calculés pour les couleurs claires et les sombres : au moins 4,5 pour 1 pour le texte, 3 pour 1 pour les signes.
accessibility-tested-tree = Ce que la fenêtre du programme transmet aux lecteurs d’écran sous Linux (AT-SPI), le temps d’une réponse : la question, ses échelons, celui qui est choisi, l’annonce de l’enregistrement.
accessibility-tested-pdf = Les rapports en PDF : balises, ordre de lecture, textes de remplacement, contrôlés par plusieurs outils.
accessibility-untested = Ce qui ne l’a pas été
accessibility-untested-certified = Aucun audit certifié, et pas encore d’essai mené avec des personnes handicapées.
accessibility-untested-readers = Personne n’a encore écouté Jauge avec un lecteur d’écran : ni Orca sous Linux, ni NVDA, JAWS ou Narrateur sous Windows, ni VoiceOver sur macOS.
accessibility-untested-systems = Tout a été vérifié sous Linux : rien ne l’a été sous Windows ni sur macOS.
accessibility-untested-others = Ni la commande vocale, ni les contacteurs, ni les loupes d’écran.
accessibility-limits = Limites connues
accessibility-limits-drawings = La carte des données et les graphiques sont des dessins. Tout ce qu’ils montrent se lit aussi en tableau, juste à côté.
accessibility-limits-keys = Les touches seules (1 à 5, D, N) peuvent gêner la commande vocale : elles se désactivent dans les réglages.
accessibility-limits-tables = L’accessibilité des fichiers de tableur et des documents modifiables dépend du logiciel qui les ouvre ; le PDF est la version de référence.
accessibility-report = Signaler un obstacle
# $version: numéro de version du programme
accessibility-report-text = Jauge n’envoie rien : dites-le à la personne ou au réseau qui vous a remis le programme. Indiquez le nom de l’écran, ce que vous vouliez faire, ce qui s’est passé, l’aide technique que vous utilisez et la version du programme ({ $version }).
accessibility-report-law = En France, si aucune réponse ne vous convient, le Défenseur des droits peut être saisi gratuitement.
accessibility-back = Revenir à l’aide
