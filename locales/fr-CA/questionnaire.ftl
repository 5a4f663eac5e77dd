### Les questions : les termes du Québec.

questionnaire-foundation-why = Pratique de base : rien ne la compense. Tant qu’elle reste basse, la dimension reste basse.
questionnaire-legal-why = Pratique de base, demandée par la loi : rien ne la compense.
