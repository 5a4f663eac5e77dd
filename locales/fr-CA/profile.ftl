### Mots du Québec.

profile-legal-form-association = Organisme à but non lucratif (OBNL), association
profile-legal-form-public = Service municipal ou organisme public
profile-newsletter = Envoyez-vous une infolettre ?
profile-minors = Détenez-vous des renseignements sur des personnes mineures ?
profile-tool-change-newsletter = Infolettre
profile-tool-change-planning = Planification et production
profile-retyping = Temps perdu à ressaisir des données
