### Mots du Québec.

applicability-no-contacts = D’après le profil, le lieu ne tient ni billetterie propre ni infolettre : il n’a pas de fichier de contacts à nettoyer.
applicability-no-mailing = D’après le profil, le lieu n’envoie pas d’infolettre : il n’a pas d’envois à adapter.
applicability-no-collection = D’après le profil, le lieu n’envoie pas d’infolettre et ne vend pas en ligne : il ne recueille pas de consentement.
