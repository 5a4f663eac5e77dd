INSERT INTO contact (id, position, kind, name, region, presence, reach, checked, note)
VALUES (:id, :position, :kind, :name, :region, :presence, :reach, :checked, :note)
