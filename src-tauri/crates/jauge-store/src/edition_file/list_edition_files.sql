SELECT edition, path, text FROM edition_file ORDER BY edition, path
