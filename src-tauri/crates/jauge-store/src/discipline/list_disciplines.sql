SELECT discipline FROM organisation_discipline ORDER BY position
