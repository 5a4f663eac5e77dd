INSERT INTO skill (skill, cover, needed, who) VALUES (:skill, :cover, :needed, :who)
