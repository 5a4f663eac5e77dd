### Le carnet d’adresses : les termes du Québec.

contacts-reach-hint = Courriel, téléphone, site : comme cela vous vient.
