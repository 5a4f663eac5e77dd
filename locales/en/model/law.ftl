### The law that applies, cited by the place and legal form of the organisation: its words are those of that place, whatever the language on screen

## Regimes and authorities

law-disclaimer = These pointers help you prepare your questions; they are not legal advice. Laws change and your situation is your own: check with the relevant authority or a qualified person before deciding.
law-regime-qc-public = Act respecting Access to documents held by public bodies and the Protection of personal information (CQLR, c. A-2.1)
law-authority-qc-public = Commission d’accès à l’information du Québec (CAI)
law-regime-qc-private = Act respecting the protection of personal information in the private sector (CQLR, c. P-39.1)
law-authority-qc-private = Commission d’accès à l’information du Québec (CAI)
law-regime-ca = Personal Information Protection and Electronic Documents Act (PIPEDA), or the law of your province or territory
law-authority-ca = Office of the Privacy Commissioner of Canada (OPC), or the commissioner of your province or territory
law-regime-fr-public = General Data Protection Regulation (GDPR) and French Data Protection Act, public bodies
law-authority-fr-public = Commission nationale de l’informatique et des libertés (CNIL, France)
law-regime-fr = General Data Protection Regulation (GDPR) and French Data Protection Act
law-authority-fr = Commission nationale de l’informatique et des libertés (CNIL, France)
law-regime-eu = General Data Protection Regulation (GDPR) and your country’s own law
law-authority-eu = Your country’s data protection authority
law-regime-other = Your country’s law on privacy and data
law-authority-other = Your country’s privacy authority, if there is one

## Québec, private sector (P-39.1)

law-qc-private-scope = Private Sector Act, section 1; Civil Code of Québec, article 1525
law-qc-private-scope-duty = Know that the law covers non-profits too: without seeking profit, they generally carry on an organised economic activity, and the CAI then treats them as enterprises.
law-qc-private-person = Private Sector Act, section 3.1
law-qc-private-person-duty = The person with the highest authority is in charge of the protection of personal information, unless that role is delegated in writing. Publish the person’s title and contact details on the website.
law-qc-private-incidents = Private Sector Act, sections 3.5 to 3.8
law-qc-private-incidents-duty = After a confidentiality incident, reduce the risk of injury; if that injury may be serious, notify the CAI and the people concerned. Keep a register of all incidents, with the content set by regulation.
law-qc-private-governance = Private Sector Act, section 3.2
law-qc-private-governance-duty = Adopt rules on keeping and destroying information, on each person’s role and on handling complaints, and make them known on the website.
law-qc-private-policy = Private Sector Act, section 8.2
law-qc-private-policy-duty = Publish on the website a privacy policy in simple and clear terms as soon as you collect information by technological means.
law-qc-private-consent = Private Sector Act, section 14
law-qc-private-consent-duty = Obtain consent that is clear, free, informed and given for specific purposes, asked for in simple terms and separately. A new purpose calls for a new consent, save for exceptions.
law-qc-private-necessity = Private Sector Act, sections 4 and 5
law-qc-private-necessity-duty = Decide what each piece of information will be used for before collecting it, and collect only what is necessary for those purposes.
law-qc-private-mandate = Private Sector Act, section 18.3
law-qc-private-mandate-duty = Entrust a provider, in writing, with only the information that the mandate or service contract needs. Provide for protection measures, use limited to the mandate, nothing kept afterwards, immediate notice of any breach and the right to check.
law-qc-private-outside = Private Sector Act, section 17
law-qc-private-outside-duty = Before information leaves Québec or is hosted elsewhere, even in another province, do a privacy impact assessment. Entrust it only if it will be adequately protected, under a written agreement.
law-qc-private-efvp = Private Sector Act, section 3.3
law-qc-private-efvp-duty = Do a proportionate privacy impact assessment for any project to acquire, develop or overhaul a system that handles personal information. Consult the person in charge from the start and make sure the information can be handed over in a structured, commonly used format.
law-qc-private-security = Private Sector Act, section 10
law-qc-private-security-duty = Take reasonable security measures, given how sensitive the information is, its purpose, its quantity and its medium.
law-qc-private-retention = Private Sector Act, section 23
law-qc-private-retention-duty = Once the purpose is fulfilled, destroy the information or anonymise it as the law provides, subject to any retention period set by another law.
law-qc-private-sharing = Private Sector Act, section 13
law-qc-private-sharing-duty = Pass personal information to a partner only with the person’s consent, save in the cases the law provides for.
law-qc-private-research = Private Sector Act, sections 21 and following
law-qc-private-research-duty = To pass on information without consent for study, research or statistics, first do a privacy impact assessment and sign an agreement.
law-qc-private-profiling = Private Sector Act, sections 8.1, 9.1 and 12.1
law-qc-private-profiling-duty = Keep identification, location and profiling functions off by default, and set online services offered to the public to the highest level of privacy by default. Tell people about any decision that is fully automated.
law-qc-private-minors = Private Sector Act, sections 4.1 and 14
law-qc-private-minors-duty = For a child under the age set by law, obtain the consent of the person having parental authority or of the tutor, unless collecting is clearly for the child’s benefit.
law-qc-private-portability = Private Sector Act, section 27
law-qc-private-portability-duty = Give people who ask the computerised information collected from them, in a structured, commonly used technological format.

## Québec, public bodies (A-2.1)

law-qc-public-person = Access Act, section 8
law-qc-public-person-duty = The person with the highest authority in the body is in charge of the protection of personal information, unless that role is delegated in writing. Make the person’s title and contact details public.
law-qc-public-incidents = Access Act, sections 63.8 and 63.11
law-qc-public-incidents-duty = After a confidentiality incident, reduce the risk of injury; if that injury may be serious, notify the CAI and the people concerned. Keep a register of all incidents, with the content set by regulation.
law-qc-public-inventory = Access Act, section 76
law-qc-public-inventory-duty = Keep an up-to-date inventory of the body’s files of personal information.
law-qc-public-governance = Access Act, section 63.3
law-qc-public-governance-duty = Publish rules on the protection of personal information: staff roles, complaints, training, surveys.
law-qc-public-policy = Access Act, sections 63.4 and 65
law-qc-public-policy-duty = Say, when collecting, why and how information is collected. Publish a clear privacy policy as soon as the means is technological.
law-qc-public-consent = Access Act, section 53.1
law-qc-public-consent-duty = Where consent is required, make sure it is clear, free, informed and given for specific purposes, and ask for it in simple terms for each of them.
law-qc-public-necessity = Access Act, section 64
law-qc-public-necessity-duty = Collect only the information needed for the body’s functions or for a programme it manages.
law-qc-public-mandate = Access Act, section 67.2
law-qc-public-mandate-duty = Entrust a provider, in writing, with only the information that the mandate or service contract needs. State the provisions of the Act that apply, the protection measures, what becomes of the information at the end, notice of any breach and the right to check.
law-qc-public-outside = Access Act, section 70.1
law-qc-public-outside-duty = Before information leaves Québec or is hosted elsewhere, even in another province, do a privacy impact assessment. Entrust it only if it will be adequately protected, under a written agreement.
law-qc-public-efvp = Access Act, section 63.5
law-qc-public-efvp-duty = Do a proportionate privacy impact assessment for any project to acquire, develop or overhaul a system that handles personal information. Make sure it can be handed over in a structured, commonly used format.
law-qc-public-security = Access Act, sections 62 and 63.1
law-qc-public-security-duty = Keep access to information for those who need it in their duties, and take reasonable security measures given how sensitive it is.
law-qc-public-retention = Access Act, section 73
law-qc-public-retention-duty = Once the purpose is fulfilled, destroy the information or anonymise it, subject to the retention schedule that the Archives Act requires.
law-qc-public-sharing = Access Act, section 59
law-qc-public-sharing-duty = Release personal information to a partner only with the person’s consent, save in the cases the Act provides for.
law-qc-public-research = Access Act, sections 67.2.1 and following
law-qc-public-research-duty = To release information without consent for study, research or statistics, first do a privacy impact assessment and sign an agreement.
law-qc-public-profiling = Access Act, sections 63.7, 65.0.1 and 65.2
law-qc-public-profiling-duty = Keep identification, location and profiling functions off by default, and set online services offered to the public to the highest level of privacy by default. Tell people about any decision that is fully automated.
law-qc-public-minors = Access Act, sections 53.1 and 64.1
law-qc-public-minors-duty = For a child under the age set by law, obtain the consent of the person having parental authority or of the tutor, unless collecting is clearly for the child’s benefit.
law-qc-public-portability = Access Act, section 84
law-qc-public-portability-duty = Give people who ask the computerised information collected from them, in a structured, commonly used technological format.

## Canada: commercial e-mail, everywhere

law-casl = Canada’s anti-spam legislation (CASL)
law-casl-duty = Before any commercial message: have consent that you can prove, say who you are, offer an unsubscribe. Express consent does not expire; implied consent does, two years after a purchase, six months after an inquiry. Non-profits have no general exemption.

## Canada outside Québec

law-ca-scope = Scope of PIPEDA and of provincial laws
law-ca-scope-duty = Check which law covers you: the federal Act applies to private-sector commercial activities, including those of a non-profit; some provinces have their own Act, and public bodies come under theirs.
law-ca-person = PIPEDA, Schedule 1, Principle 1
law-ca-person-duty = Name someone who is accountable for complying with the Act, and make their identity known to anyone who asks.
law-ca-breach = PIPEDA, sections 10.1 to 10.3
law-ca-breach-duty = If a breach of security safeguards creates a real risk of significant harm, report it to the Commissioner and notify the people concerned. Keep a record of every breach.
law-ca-consent = PIPEDA, Schedule 1, Principles 2 and 3
law-ca-consent-duty = Say what information will be used for, at the latest when collecting it, and obtain meaningful consent, which people can withdraw.
law-ca-contracts = PIPEDA, Schedule 1, Principle 1
law-ca-contracts-duty = You remain responsible for information handed to a provider: require, by contract or otherwise, a comparable level of protection.
law-ca-security = PIPEDA, Schedule 1, Principle 7
law-ca-security-duty = Protect information with safeguards that match how sensitive it is: physical, organisational and technical.
law-ca-limits = PIPEDA, Schedule 1, Principles 4 and 5
law-ca-limits-duty = Collect only what is necessary, use and disclose it only for the stated purpose, and keep it no longer than that.
law-ca-access = PIPEDA, Schedule 1, Principle 9
law-ca-access-duty = Be able to give people who ask access to the information you hold about them, and correct it where needed.
law-ca-ethics = PIPEDA, subsection 5(3)
law-ca-ethics-duty = Even with consent, use information only for purposes that a reasonable person would consider appropriate.

## France and the European Union (GDPR)

law-gdpr-register = GDPR, Article 30
law-gdpr-register-duty = Keep a record of processing activities. A small organisation is not exempt for what it does regularly: customer file, payroll, newsletter.
law-gdpr-dpo-public = GDPR, Articles 37 to 39
law-gdpr-dpo-public-duty = Appoint a data protection officer: it is mandatory for a public body, and the officer may be shared with others.
law-gdpr-dpo = GDPR, Articles 37 to 39
law-gdpr-dpo-duty = Appoint a data protection officer if you are a public body, or if you monitor people or handle sensitive data on a large scale. Otherwise, a named contact is good practice.
law-gdpr-breach = GDPR, Articles 33 and 34
law-gdpr-breach-duty = Notify a data breach to the authority within 72 hours, unless it poses no risk to people, and tell those people when the risk is high. Note every breach in an internal log.
law-gdpr-rights = GDPR, Articles 12 to 20
law-gdpr-rights-duty = Answer requests for access, correction, erasure and portability, which means being able to get data out of your tools.
law-gdpr-consent = GDPR, Articles 4 and 7
law-gdpr-consent-duty = Where a use rests on consent: obtain it by a clear act, be able to prove it and let people withdraw it as easily as they gave it.
law-gdpr-notice = GDPR, Articles 13 and 14
law-gdpr-notice-duty = Tell each person who you are, why you collect their data, for how long, who receives it and what their rights are.
law-fr-prospecting = French Postal and Electronic Communications Code, Article L. 34-5
law-fr-prospecting-duty = For promotional e-mail, obtain prior consent by an act (a box not ticked in advance) and keep proof of it. Exceptions: existing customers and similar offers, professional addresses, charities, always with prior notice and a right to refuse.
law-fr-cookies = CNIL, deliberations 2020-091 and 2020-092 of 17 September 2020
law-fr-cookies-duty = Set cookies that need consent only after a yes: silence means no, refusing must be as easy as accepting, and the choice is remembered for about six months. Strictly necessary cookies are exempt.
law-eu-eprivacy = Directive 2002/58/EC, Articles 5 and 13, and your country’s law
law-eu-eprivacy-duty = Obtain prior consent for promotional e-mail and for cookies that are not strictly necessary, save for exceptions in your country’s law.
law-gdpr-contract = GDPR, Article 28
law-gdpr-contract-duty = Choose only processors that offer sufficient guarantees and sign a written contract with each: subject, duration, purpose, data and people concerned. It provides for documented instructions, confidentiality, security, written authorisation before any further processor, help with people’s rights, return or deletion at the end, and audits.
law-gdpr-transfer = GDPR, Articles 44 to 49
law-gdpr-transfer-duty = Before sending or hosting data outside the European Union, check that an adequacy decision, standard clauses or another safeguard allows it.
law-gdpr-aipd = GDPR, Article 35
law-gdpr-aipd-duty = When a project is likely to put people’s rights at high risk, do a data protection impact assessment before starting.
law-gdpr-security = GDPR, Article 32
law-gdpr-security-duty = Protect data with measures that match the risk: access, backup, the ability to restore data after an incident, regular tests.
law-gdpr-minimisation = GDPR, Article 5(1)(b) and (c)
law-gdpr-minimisation-duty = Collect data for a specific, stated purpose, and only the data that this purpose needs.
law-gdpr-retention = GDPR, Article 5(1)(e)
law-gdpr-retention-duty = Do not keep data about named people longer than its purpose requires: set periods and apply them.
law-gdpr-sharing = GDPR, Articles 6 and 26
law-gdpr-sharing-duty = Pass data to a partner only on a lawful basis and, if you decide together how it is used, settle each one’s role in an arrangement.
law-gdpr-profiling = GDPR, Articles 21 and 22
law-gdpr-profiling-duty = Let anyone object to direct marketing and to the profiling behind it, and take no important decision by machine alone, save for exceptions.
law-gdpr-minors = GDPR, Article 8
law-gdpr-minors-duty = For an online service offered to children and based on consent, obtain the parents’ agreement under the age set by your country’s law.
law-fr-sibil = French Act 2016-925, Article 48, and Decree 2017-926 (SIBIL)
law-fr-sibil-duty = If you hold a performance licence and are responsible for ticketing, even when sold by a third party, send SIBIL the data of each performance before the 10th of the first month of each quarter: price or free admission, show, discipline, place, number of tickets.

## Elsewhere

law-other-general = Your country’s law
law-other-general-duty = Ask your country’s authority what the law requires: a person in charge, consent, contracts with providers, security and incidents. If part of your audience lives in the European Union, ask too whether the GDPR applies to you.
