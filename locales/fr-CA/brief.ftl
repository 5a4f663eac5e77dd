### La fiche de mission : les termes du Québec.

brief-form-association = un organisme à but non lucratif
brief-tools-personal = Renseignements personnels
brief-clauses-heading = Renseignements personnels : ce que dira le contrat
brief-reply-reach = Courriel et téléphone
