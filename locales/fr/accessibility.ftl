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
accessibility-tested-audit = Un contrôle automatique (axe-core) des écrans, en français et en anglais, en couleurs claires, sombres et à fort contraste : tous les défauts relevés ont été corrigés.
accessibility-tested-keys = Des parcours entiers au clavier seul, de la création du dossier au rapport, et l’ordre dans lequel les éléments reçoivent le focus.
accessibility-tested-size = Le texte agrandi à 150 %, une fenêtre réduite jusqu’à 320 pixels de large (l’équivalent d’un zoom de 400 %) : rien ne déborde sur le côté.
accessibility-tested-contrast = Les contrastes, calculés pour chaque couleur : au moins 4,5 pour 1 pour le texte, 3 pour 1 pour les signes.
accessibility-tested-tree = Ce que la fenêtre annonce aux lecteurs d’écran sous Linux (arbre AT-SPI) : noms, rôles, états et messages d’enregistrement.
accessibility-tested-pdf = Les rapports en PDF : balises, ordre de lecture, textes de remplacement, contrôlés par plusieurs outils.
accessibility-untested = Ce qui ne l’a pas été
accessibility-untested-certified = Aucun audit certifié, et pas encore d’essai mené avec des personnes handicapées.
accessibility-untested-readers = Les lecteurs d’écran de Windows (NVDA, JAWS, Narrateur) et de macOS (VoiceOver) n’ont pas été essayés.
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
