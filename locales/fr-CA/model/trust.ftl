### Dimension « Conformité, éthique, sécurité » : les mots du Québec et du Canada francophone

## trust-person

q-trust-person-name = Personne responsable, inventaire, incidents
q-trust-person = Qui répond des renseignements personnels, et où notez-vous à quoi ils servent et ce qui tourne mal ?
q-trust-person-help = Cherchez un nom ou une adresse sur votre site, un inventaire qui dit à quoi sert chaque fichier, et un endroit où noter une perte ou une fuite.
q-trust-person-2 = Une personne s’en occupe sans qu’on le lui ait vraiment confié. Rien n’est publié, et il manque l’inventaire ou le registre des incidents.
q-trust-person-3 = Une personne est désignée et le moyen de la joindre est publié. Un inventaire des renseignements personnels et un registre des incidents de confidentialité sont ouverts.
q-trust-person-4 = L’inventaire et le registre des incidents sont relus chaque année, la relecture est datée, et le conseil d’administration en reçoit un compte rendu.
q-trust-person-why = Un jour, une abonnée demandera ce que vous savez d’elle, ou un ordinateur de la billetterie disparaîtra. Avec un nom, un inventaire et une marche à suivre, vous répondez dans les temps. Sans eux, on improvise au pire moment, et le public s’en souvient.
q-trust-person-step-2 = Demander à quelqu’un de suivre les renseignements personnels
q-trust-person-step-3 = Désigner la personne responsable et ouvrir l’inventaire et le registre
q-trust-person-step-4 = Relire l’inventaire et le registre chaque année et en informer le CA
q-trust-person-climb-3 = La direction désigne la personne par écrit, avec quelqu’un pour la suppléer, et publie son titre et un moyen de la joindre sur le site. Ouvrez ensuite deux tableaux : l’inventaire des renseignements personnels (fichier, but, durée, qui y accède) et le registre des incidents de confidentialité, même vide. Comptez quelques demi-journées, en passant d’un service à l’autre.
q-trust-person-climb-4 = Choisissez une date creuse, par exemple après le lancement de saison. La personne responsable relit l’inventaire et le registre avec la billetterie et les communications, date la relecture, puis résume en une demi-page pour le conseil : ce qui a changé, les incidents, ce qui reste à faire.
q-trust-person-climb-5 = Proposez un échange à un lieu voisin : chacun passe une journée chez l’autre, inventaire et registre ouverts, et note ce qui l’étonne. Un audit extérieur convient aussi. Gardez la liste des corrections, avec une personne et une date pour chacune.
q-trust-person-unknown = Demandez à la direction si une personne a été désignée, puis regardez le bas de page de votre site. La personne qui gère l’informatique ou les contrats sait souvent s’il existe un inventaire ou un registre.

## trust-consent

q-trust-consent = Comment recueillez-vous l’accord des gens pour l’infolettre et les témoins, et quelle preuve en gardez-vous ?
q-trust-consent-help = Regardez d’où viennent les adresses de vos listes, le bandeau de témoins de votre site et le lien de désabonnement de votre dernier envoi.
q-trust-consent-3 = La date et la source de chaque accord sont gardées, le désabonnement fonctionne, et refuser les témoins est aussi facile que les accepter.
q-trust-consent-4 = Chaque année, l’inscription, le désabonnement, le bandeau et la politique de confidentialité sont testés. Le résultat est noté et les défauts corrigés.
q-trust-consent-why = L’infolettre est souvent le premier canal de vente d’un lieu, et elle ne tient que par la confiance. C’est à vous de prouver que chaque personne a dit oui. Une liste propre reçoit aussi moins de plaintes et arrive mieux dans les boîtes de réception.
q-trust-consent-step-4 = Tester chaque année l’inscription, le désabonnement et le bandeau
q-trust-consent-climb-2 = Arrêtez tout envoi aux adresses achetées ou d’origine inconnue. La personne chargée des communications ajoute ensuite une case vide, avec une phrase simple, au formulaire de billetterie et à celui du site. L’affaire d’une journée, avec l’aide du soutien technique de vos outils.
q-trust-consent-climb-3 = Réglez l’outil d’envoi pour qu’il garde la date et la source de chaque inscription, et testez le désabonnement avec votre propre adresse. Demandez à la personne qui gère le site un bouton « Refuser » aussi visible que « Accepter ». Prévoyez deux ou trois demi-journées sur un mois.
q-trust-consent-climb-4 = Une fois par an, avant le lancement de saison, une personne joue le public : elle s’inscrit, se désabonne, refuse les témoins, lit la politique de confidentialité. Elle note ce qu’elle voit sur une page datée et fait corriger le reste. Une matinée suffit.
q-trust-consent-climb-5 = Ouvrez une page où chaque personne choisit ses sujets et sa fréquence, et placez-en le lien au bas de chaque envoi. Vérifiez que le choix suit partout : billetterie, infolettre, textos. C’est un petit projet de quelques semaines avec vos outils actuels ; commencez par l’infolettre.
q-trust-consent-unknown = Demandez à la personne qui prépare les envois de vous montrer la fiche d’un contact : la date et la source de l’accord y sont, ou non. Pour les témoins, ouvrez votre site en navigation privée.
q-trust-consent-na = Rarement : il faudrait n’envoyer aucun message au public, n’avoir aucun formulaire et ne déposer aucun témoin soumis à l’accord des visiteurs.

## trust-contracts

q-trust-contracts-name = Contrats avec les fournisseurs
q-trust-contracts = Quel contrat avez-vous avec chaque fournisseur qui touche à des renseignements personnels ?
q-trust-contracts-1 = Aucun contrat n’a été lu sous cet angle, et personne n’a la liste de ces fournisseurs.
q-trust-contracts-3 = Avec chaque fournisseur, les clauses que la loi exige sont signées, et vous savez dans quelle province ou quel pays les données sont hébergées.
q-trust-contracts-4 = La liste des fournisseurs et de leurs contrats est relue chaque année, et une évaluation des facteurs relatifs à la vie privée est faite quand un projet le demande.
q-trust-contracts-step-2 = Lister les fournisseurs qui touchent à des renseignements personnels
q-trust-contracts-climb-2 = Avec la comptabilité, parcourez les factures de l’année et repérez chaque fournisseur qui voit des noms ou des adresses. Pour les plus importants, retrouvez les conditions que vous avez acceptées et rangez-les au même endroit. Une matinée à deux.
q-trust-contracts-climb-3 = Écrivez à chaque fournisseur de la liste : où sont les données, et avez-vous une entente de protection des renseignements personnels à signer ? La plupart en ont une toute prête. La personne responsable lit, la direction signe ; comptez un échange par fournisseur, étalé sur un trimestre.
q-trust-contracts-climb-4 = Avant le budget, relisez la liste : qui est arrivé, qui est parti, qui a changé d’hébergement. Quand un projet touche beaucoup de gens ou des données délicates, faites une évaluation des facteurs relatifs à la vie privée avant de signer. Une demi-journée par an, davantage les années de changement d’outil.
q-trust-contracts-climb-5 = Mettez vos clauses en commun avec deux ou trois lieux qui ont les mêmes outils, et négociez ensemble avec leurs fournisseurs. Faites relire le texte une fois par une personne du métier. Ensuite, il se joint à chaque nouveau contrat.
q-trust-contracts-unknown = Demandez les contrats à l’administration, et l’accès à l’espace client de chaque outil à la personne qui le gère. Cherchez dans les conditions les mots « renseignements personnels ».
