DELETE FROM edition_file
