### Pourquoi le profil met une pratique « sans objet ».

applicability-no-contacts = D’après le profil, le lieu ne tient ni billetterie propre ni newsletter : il n’a pas de fichier de contacts à nettoyer.
applicability-no-mailing = D’après le profil, le lieu n’envoie pas de newsletter : il n’a pas d’envois à adapter.
applicability-no-collection = D’après le profil, le lieu n’envoie pas de newsletter et ne vend pas en ligne : il ne recueille pas de consentement.
