### La fiche de mission : termes du Québec et du Canada francophone

## data-analyst

provider-data-analyst-team =
    Nous apportons nos questions et les décisions qui en dépendent
    Nous remettons des extraits réduits aux champs utiles et nous en signalons les défauts
    Nous expliquons nos mots : entrée, billet de faveur, abonnement, nouveau public
    Une personne de l’équipe construit le tableau de bord avec vous, pour savoir le tenir ensuite
provider-data-analyst-criteria =
    Compréhension de nos questions, reformulées dans l’offre
    Connaissance du travail d’un diffuseur : abonnements, billets de faveur, groupes, dates reportées
    Transmission : qui, dans l’équipe, saura refaire, et comment
    Sobriété : le moins de champs et le moins de noms possible
    Franchise sur ce que les chiffres ne diront pas
