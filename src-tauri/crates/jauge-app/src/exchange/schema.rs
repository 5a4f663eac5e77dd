//! The JSON Schema of the file, generated from its types and kept in the repository.

use schemars::generate::SchemaSettings;

use super::ExchangeFile;

/// The JSON Schema (draft 2020-12) of version 1, as text.
#[must_use]
pub fn schema() -> String {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let schema = generator.into_root_schema_for::<ExchangeFile>();
    let mut text = serde_json::to_string_pretty(&schema).expect("invariant: a schema is plain data");
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn the_schema_in_the_repository_is_that_of_the_types() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/jauge-exchange-1.schema.json");
        if std::env::var_os("JAUGE_ACCEPT").is_some() {
            std::fs::write(&path, super::schema()).expect("the repository can be written");
        }
        let kept = std::fs::read_to_string(&path).expect("the schema is kept in the repository");
        assert_eq!(
            kept,
            super::schema(),
            "run again with JAUGE_ACCEPT=1 and look at the change"
        );
    }
}
