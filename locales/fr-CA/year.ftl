### La nouvelle année : les termes du Québec.

year-fact-newsletter = Infolettre
year-fact-minors = Renseignements sur des personnes mineures
