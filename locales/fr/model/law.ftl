### Le droit applicable, cité selon le lieu et la forme juridique de l’organisation : ses mots sont ceux de ce lieu, quelle que soit la langue de l’écran

## Régimes et autorités

law-disclaimer = Ces repères aident à préparer vos questions ; ils ne sont pas un avis juridique. Les lois changent et votre situation est particulière : vérifiez auprès de l’autorité compétente ou d’une personne du métier avant de décider.
law-regime-qc-public = Loi sur l’accès aux documents des organismes publics et sur la protection des renseignements personnels (RLRQ, c. A-2.1)
law-authority-qc-public = Commission d’accès à l’information du Québec (CAI)
law-regime-qc-private = Loi sur la protection des renseignements personnels dans le secteur privé (RLRQ, c. P-39.1)
law-authority-qc-private = Commission d’accès à l’information du Québec (CAI)
law-regime-ca = Loi sur la protection des renseignements personnels et les documents électroniques (LPRPDE), ou loi de votre province ou territoire
law-authority-ca = Commissariat à la protection de la vie privée du Canada, ou commissaire de votre province ou territoire
law-regime-fr-public = Règlement général sur la protection des données (RGPD) et loi Informatique et Libertés, organismes publics
law-authority-fr-public = Commission nationale de l’informatique et des libertés (CNIL)
law-regime-fr = Règlement général sur la protection des données (RGPD) et loi Informatique et Libertés
law-authority-fr = Commission nationale de l’informatique et des libertés (CNIL)
law-regime-eu = Règlement général sur la protection des données (RGPD) et loi de votre pays
law-authority-eu = L’autorité de protection des données de votre pays
law-regime-other = Loi de votre pays sur la vie privée et les données
law-authority-other = L’autorité de votre pays chargée de la vie privée, s’il en existe une

## Québec, secteur privé (P-39.1)

law-qc-private-scope = Loi sur le privé, article 1 ; Code civil du Québec, article 1525
law-qc-private-scope-duty = Savoir que la loi vise aussi un OBNL : sans chercher de profit, il exerce en général une activité économique organisée, et la CAI le tient alors pour une entreprise.
law-qc-private-person = Loi sur le privé, article 3.1
law-qc-private-person-duty = La personne ayant la plus haute autorité est responsable de la protection des renseignements personnels, à moins de déléguer cette fonction par écrit. Publier son titre et ses coordonnées sur le site.
law-qc-private-incidents = Loi sur le privé, articles 3.5 à 3.8
law-qc-private-incidents-duty = En cas d’incident de confidentialité, réduire le risque de préjudice ; si un préjudice sérieux est à craindre, aviser la CAI et les personnes touchées. Tenir un registre de tous les incidents, avec le contenu fixé par règlement.
law-qc-private-governance = Loi sur le privé, article 3.2
law-qc-private-governance-duty = Adopter des règles sur la conservation et la destruction des renseignements, les rôles de chaque personne et le traitement des plaintes, et les faire connaître sur le site.
law-qc-private-policy = Loi sur le privé, article 8.2
law-qc-private-policy-duty = Publier sur le site une politique de confidentialité en termes simples et clairs dès que vous recueillez des renseignements par un moyen technologique.
law-qc-private-consent = Loi sur le privé, article 14
law-qc-private-consent-duty = Obtenir un consentement manifeste, libre, éclairé et donné à des fins précises, demandé en termes simples et à part. Un nouveau but demande un nouveau consentement, sauf exception.
law-qc-private-necessity = Loi sur le privé, articles 4 et 5
law-qc-private-necessity-duty = Déterminer à quoi servira chaque renseignement avant de le recueillir, et ne recueillir que ceux qui sont nécessaires à ces fins.
law-qc-private-mandate = Loi sur le privé, article 18.3
law-qc-private-mandate-duty = Confier à un fournisseur, par écrit, les seuls renseignements nécessaires au mandat ou au contrat de service. Prévoir les mesures de protection, l’usage limité au mandat, l’interdiction de les conserver ensuite, l’avis immédiat de toute atteinte et le droit de vérifier.
law-qc-private-outside = Loi sur le privé, article 17
law-qc-private-outside-duty = Avant qu’un renseignement sorte du Québec ou soit hébergé ailleurs, même dans une autre province, faire une évaluation des facteurs relatifs à la vie privée. Ne le confier que s’il sera protégé adéquatement, par une entente écrite.
law-qc-private-efvp = Loi sur le privé, article 3.3
law-qc-private-efvp-duty = Faire une évaluation des facteurs relatifs à la vie privée, proportionnée, pour tout projet d’acquisition, de développement ou de refonte d’un système qui traite des renseignements personnels. Consulter la personne responsable dès le début et s’assurer que les renseignements pourront être remis dans un format structuré et courant.
law-qc-private-security = Loi sur le privé, article 10
law-qc-private-security-duty = Prendre des mesures de sécurité raisonnables, selon la sensibilité, le but, la quantité et le support des renseignements.
law-qc-private-retention = Loi sur le privé, article 23
law-qc-private-retention-duty = Une fois le but accompli, détruire le renseignement ou l’anonymiser selon la loi, sous réserve d’une durée de conservation prévue par une autre loi.
law-qc-private-sharing = Loi sur le privé, article 13
law-qc-private-sharing-duty = Ne communiquer un renseignement personnel à un partenaire qu’avec le consentement de la personne, sauf dans les cas que la loi prévoit.
law-qc-private-research = Loi sur le privé, articles 21 et suivants
law-qc-private-research-duty = Pour communiquer sans consentement des renseignements à des fins d’étude, de recherche ou de statistiques, faire d’abord une évaluation des facteurs relatifs à la vie privée et conclure une entente.
law-qc-private-profiling = Loi sur le privé, articles 8.1, 9.1 et 12.1
law-qc-private-profiling-duty = Garder désactivées par défaut les fonctions d’identification, de localisation et de profilage, et régler par défaut au plus haut niveau de confidentialité les services en ligne offerts au public. Informer la personne d’une décision entièrement automatisée.
law-qc-private-minors = Loi sur le privé, articles 4.1 et 14
law-qc-private-minors-duty = Pour un enfant sous l’âge fixé par la loi, obtenir le consentement du titulaire de l’autorité parentale ou du tuteur, sauf si la collecte est manifestement à son bénéfice.
law-qc-private-portability = Loi sur le privé, article 27
law-qc-private-portability-duty = Remettre à une personne qui le demande les renseignements informatisés recueillis auprès d’elle, dans un format technologique structuré et couramment utilisé.

## Québec, organismes publics (A-2.1)

law-qc-public-person = Loi sur l’accès, article 8
law-qc-public-person-duty = La personne ayant la plus haute autorité dans l’organisme est responsable de la protection des renseignements personnels, à moins de déléguer cette fonction par écrit. Diffuser son titre et ses coordonnées.
law-qc-public-incidents = Loi sur l’accès, articles 63.8 et 63.11
law-qc-public-incidents-duty = En cas d’incident de confidentialité, réduire le risque de préjudice ; si un préjudice sérieux est à craindre, aviser la CAI et les personnes touchées. Tenir un registre de tous les incidents, avec le contenu fixé par règlement.
law-qc-public-inventory = Loi sur l’accès, article 76
law-qc-public-inventory-duty = Tenir à jour un inventaire des fichiers de renseignements personnels de l’organisme.
law-qc-public-governance = Loi sur l’accès, article 63.3
law-qc-public-governance-duty = Publier des règles sur la protection des renseignements personnels : rôles du personnel, plaintes, formation, sondages.
law-qc-public-policy = Loi sur l’accès, articles 63.4 et 65
law-qc-public-policy-duty = Dire au moment de la collecte pourquoi et comment les renseignements sont recueillis. Publier une politique de confidentialité claire dès que le moyen est technologique.
law-qc-public-consent = Loi sur l’accès, article 53.1
law-qc-public-consent-duty = Lorsqu’un consentement est requis, s’assurer qu’il est manifeste, libre, éclairé et donné à des fins précises, et le demander en termes simples pour chacune d’elles.
law-qc-public-necessity = Loi sur l’accès, article 64
law-qc-public-necessity-duty = Ne recueillir que les renseignements nécessaires aux attributions de l’organisme ou à un programme qu’il gère.
law-qc-public-mandate = Loi sur l’accès, article 67.2
law-qc-public-mandate-duty = Confier à un fournisseur, par écrit, les seuls renseignements nécessaires au mandat ou au contrat de service. Y inscrire les dispositions de la loi qui s’appliquent, les mesures de protection, le sort des renseignements à la fin, l’avis de toute atteinte et le droit de vérifier.
law-qc-public-outside = Loi sur l’accès, article 70.1
law-qc-public-outside-duty = Avant qu’un renseignement sorte du Québec ou soit hébergé ailleurs, même dans une autre province, faire une évaluation des facteurs relatifs à la vie privée. Ne le confier que s’il sera protégé adéquatement, par une entente écrite.
law-qc-public-efvp = Loi sur l’accès, article 63.5
law-qc-public-efvp-duty = Faire une évaluation des facteurs relatifs à la vie privée, proportionnée, pour tout projet d’acquisition, de développement ou de refonte d’un système qui traite des renseignements personnels. S’assurer qu’ils pourront être remis dans un format structuré et courant.
law-qc-public-security = Loi sur l’accès, articles 62 et 63.1
law-qc-public-security-duty = Réserver l’accès aux renseignements aux personnes qui en ont besoin dans leurs fonctions, et prendre des mesures de sécurité raisonnables selon leur sensibilité.
law-qc-public-retention = Loi sur l’accès, article 73
law-qc-public-retention-duty = Une fois le but accompli, détruire le renseignement ou l’anonymiser, sous réserve du calendrier de conservation que la Loi sur les archives impose.
law-qc-public-sharing = Loi sur l’accès, article 59
law-qc-public-sharing-duty = Ne communiquer un renseignement personnel à un partenaire qu’avec le consentement de la personne, sauf dans les cas que la loi prévoit.
law-qc-public-research = Loi sur l’accès, articles 67.2.1 et suivants
law-qc-public-research-duty = Pour communiquer sans consentement des renseignements à des fins d’étude, de recherche ou de statistiques, faire d’abord une évaluation des facteurs relatifs à la vie privée et conclure une entente.
law-qc-public-profiling = Loi sur l’accès, articles 63.7, 65.0.1 et 65.2
law-qc-public-profiling-duty = Garder désactivées par défaut les fonctions d’identification, de localisation et de profilage, et régler par défaut au plus haut niveau de confidentialité les services en ligne offerts au public. Informer la personne d’une décision entièrement automatisée.
law-qc-public-minors = Loi sur l’accès, articles 53.1 et 64.1
law-qc-public-minors-duty = Pour un enfant sous l’âge fixé par la loi, obtenir le consentement du titulaire de l’autorité parentale ou du tuteur, sauf si la collecte est manifestement à son bénéfice.
law-qc-public-portability = Loi sur l’accès, article 84
law-qc-public-portability-duty = Remettre à une personne qui le demande les renseignements informatisés recueillis auprès d’elle, dans un format technologique structuré et couramment utilisé.

## Canada : messages commerciaux, partout

law-casl = Loi canadienne anti-pourriel (LCAP)
law-casl-duty = Avant tout message commercial : avoir un consentement que vous pouvez prouver, vous identifier, offrir un désabonnement. Le consentement exprès n’expire pas ; le consentement tacite expire deux ans après un achat, six mois après une demande de renseignements. Les OBNL n’en sont pas exemptés en bloc.

## Canada hors Québec

law-ca-scope = Champ de la LPRPDE et des lois provinciales
law-ca-scope-duty = Vérifier quelle loi vous vise : la loi fédérale s’applique aux activités commerciales du secteur privé, y compris celles d’un organisme sans but lucratif ; certaines provinces ont leur propre loi, et les organismes publics relèvent de la leur.
law-ca-person = LPRPDE, annexe 1, principe 1
law-ca-person-duty = Désigner une personne qui répond du respect de la loi, et faire connaître son nom ou sa fonction à qui le demande.
law-ca-breach = LPRPDE, articles 10.1 à 10.3
law-ca-breach-duty = En cas d’atteinte aux mesures de sécurité qui crée un risque réel de préjudice grave, la déclarer au Commissariat et aviser les personnes. Tenir un registre de toutes les atteintes.
law-ca-consent = LPRPDE, annexe 1, principes 2 et 3
law-ca-consent-duty = Dire à quoi serviront les renseignements, au plus tard au moment de les recueillir, et obtenir un consentement valable, que la personne peut retirer.
law-ca-contracts = LPRPDE, annexe 1, principe 1
law-ca-contracts-duty = Vous répondez des renseignements confiés à un fournisseur : lui imposer, par contrat ou autrement, un degré de protection comparable.
law-ca-security = LPRPDE, annexe 1, principe 7
law-ca-security-duty = Protéger les renseignements par des mesures de sécurité à la hauteur de leur sensibilité : matérielles, administratives et techniques.
law-ca-limits = LPRPDE, annexe 1, principes 4 et 5
law-ca-limits-duty = Ne recueillir que ce qui est nécessaire, ne s’en servir et ne le communiquer que pour le but annoncé, et ne pas le garder au-delà.
law-ca-access = LPRPDE, annexe 1, principe 9
law-ca-access-duty = Pouvoir donner à une personne qui le demande accès aux renseignements que vous détenez sur elle, et les corriger au besoin.
law-ca-ethics = LPRPDE, paragraphe 5(3)
law-ca-ethics-duty = Même avec un consentement, n’utiliser les renseignements qu’à des fins qu’une personne raisonnable jugerait acceptables.

## France et Union européenne (RGPD)

law-gdpr-register = RGPD, article 30
law-gdpr-register-duty = Tenir un registre des activités de traitement. Une petite structure n’en est pas dispensée pour ce qu’elle fait régulièrement : fichier clients, paie, newsletter.
law-gdpr-dpo-public = RGPD, articles 37 à 39
law-gdpr-dpo-public-duty = Désigner un délégué à la protection des données : c’est obligatoire pour un organisme public, et il peut être partagé avec d’autres.
law-gdpr-dpo = RGPD, articles 37 à 39
law-gdpr-dpo-duty = Désigner un délégué à la protection des données si vous êtes un organisme public ou si vous suivez des personnes ou traitez des données sensibles à grande échelle. Sinon, une personne référente nommée est une bonne pratique.
law-gdpr-breach = RGPD, articles 33 et 34
law-gdpr-breach-duty = Notifier une violation de données à l’autorité dans les 72 heures, sauf si elle ne présente pas de risque pour les personnes, et prévenir celles-ci quand le risque est élevé. Noter toutes les violations dans un registre interne.
law-gdpr-rights = RGPD, articles 12 à 20
law-gdpr-rights-duty = Répondre aux demandes d’accès, de rectification, d’effacement et de portabilité, ce qui suppose de pouvoir extraire les données de vos outils.
law-gdpr-consent = RGPD, articles 4 et 7
law-gdpr-consent-duty = Quand l’usage repose sur le consentement : l’obtenir par un acte clair, pouvoir le prouver et permettre de le retirer aussi simplement qu’il a été donné.
law-gdpr-notice = RGPD, articles 13 et 14
law-gdpr-notice-duty = Dire à chaque personne qui vous êtes, pourquoi vous recueillez ses données, pour combien de temps, qui les reçoit et quels sont ses droits.
law-fr-prospecting = Code des postes et des communications électroniques, article L. 34-5
law-fr-prospecting-duty = Pour la prospection par e-mail, obtenir un accord préalable par un acte (case non cochée d’avance) et en garder la preuve. Exceptions : clientèle existante et offres similaires, adresse professionnelle, organisme caritatif, toujours avec information préalable et droit de refus.
law-fr-cookies = CNIL, délibérations n° 2020-091 et n° 2020-092 du 17 septembre 2020
law-fr-cookies-duty = Ne déposer de cookies soumis à consentement qu’après un accord : le silence vaut refus, refuser doit être aussi simple qu’accepter, et le choix est retenu environ six mois. Les cookies strictement nécessaires en sont dispensés.
law-eu-eprivacy = Directive 2002/58/CE, articles 5 et 13, et loi de votre pays
law-eu-eprivacy-duty = Obtenir un accord préalable pour la prospection par e-mail et pour les cookies qui ne sont pas strictement nécessaires, sauf exceptions de la loi de votre pays.
law-gdpr-contract = RGPD, article 28
law-gdpr-contract-duty = Ne choisir que des sous-traitants qui offrent des garanties suffisantes et signer avec chacun un contrat écrit : objet, durée, but, données et personnes concernées. Il prévoit instructions documentées, confidentialité, sécurité, accord écrit avant toute autre sous-traitance, aide aux droits des personnes, restitution ou effacement à la fin, et contrôles.
law-gdpr-transfer = RGPD, articles 44 à 49
law-gdpr-transfer-duty = Avant d’envoyer ou d’héberger des données hors de l’Union européenne, vérifier qu’une décision d’adéquation, des clauses types ou une autre garantie le permet.
law-gdpr-aipd = RGPD, article 35
law-gdpr-aipd-duty = Quand un projet risque fort de porter atteinte aux droits des personnes, faire une analyse d’impact (AIPD) avant de commencer.
law-gdpr-security = RGPD, article 32
law-gdpr-security-duty = Protéger les données par des mesures adaptées au risque : accès, sauvegarde, capacité à rétablir les données après un incident, tests réguliers.
law-gdpr-minimisation = RGPD, article 5, paragraphe 1, points b et c
law-gdpr-minimisation-duty = Recueillir des données pour un but précis et annoncé, et seulement celles dont ce but a besoin.
law-gdpr-retention = RGPD, article 5, paragraphe 1, point e
law-gdpr-retention-duty = Ne pas garder de données nominatives plus longtemps que leur but ne l’exige : fixer des durées et les appliquer.
law-gdpr-sharing = RGPD, articles 6 et 26
law-gdpr-sharing-duty = Ne transmettre des données à un partenaire que sur une base légale, et, si vous décidez ensemble de leur usage, fixer par un accord le rôle de chacun.
law-gdpr-profiling = RGPD, articles 21 et 22
law-gdpr-profiling-duty = Laisser toute personne s’opposer à la prospection et au profilage qui l’accompagne, et ne pas prendre de décision importante par une machine seule, sauf exceptions.
law-gdpr-minors = RGPD, article 8
law-gdpr-minors-duty = Pour un service en ligne proposé aux enfants et fondé sur le consentement, obtenir l’accord des parents sous l’âge fixé par la loi de votre pays.
law-fr-sibil = Loi n° 2016-925, article 48, et décret n° 2017-926 (SIBIL)
law-fr-sibil-duty = Si vous avez une licence d’entrepreneur de spectacles et répondez de la billetterie, même vendue par un tiers, transmettre à SIBIL les données de chaque représentation avant le 10 du premier mois de chaque trimestre : prix ou gratuité, spectacle, discipline, lieu, nombre de billets.

## Ailleurs

law-other-general = Loi de votre pays
law-other-general-duty = Demander à l’autorité de votre pays ce que la loi exige : personne responsable, consentement, contrats avec les prestataires, sécurité et incidents. Si une partie de votre public vit dans l’Union européenne, demander aussi si le RGPD vous concerne.
