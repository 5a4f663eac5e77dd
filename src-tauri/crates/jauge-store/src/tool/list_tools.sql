SELECT id, name, purpose, vendor, hosted, contract, export_tested, administrator, deputy, note
FROM tool
ORDER BY position, id
