SELECT skill, cover, needed, who FROM skill
