INSERT INTO tool (
    id, position, name, purpose, vendor, hosted, contract, export_tested, administrator, deputy, note
) VALUES (
    :id, :position, :name, :purpose, :vendor, :hosted, :contract, :export_tested, :administrator, :deputy, :note
)
