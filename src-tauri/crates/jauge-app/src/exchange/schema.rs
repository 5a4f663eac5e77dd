//! The JSON Schemas of the files, generated from their types and kept in the repository.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;

use super::{ExchangeFile, ProvidersFile};

/// The JSON Schema (draft 2020-12) of version 1 of the exchange file, as text.
#[must_use]
pub fn schema() -> String {
    of::<ExchangeFile>()
}

/// The JSON Schema (draft 2020-12) of version 1 of a network's list of providers, as text.
#[must_use]
pub fn providers_schema() -> String {
    of::<ProvidersFile>()
}

fn of<T: JsonSchema>() -> String {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let schema = generator.into_root_schema_for::<T>();
    let mut text = serde_json::to_string_pretty(&schema).expect("invariant: a schema is plain data");
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn the_schemas_in_the_repository_are_those_of_the_types() {
        for (name, schema) in [
            ("jauge-exchange-1", super::schema()),
            ("jauge-providers-1", super::providers_schema()),
        ] {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("schema/{name}.schema.json"));
            if std::env::var_os("JAUGE_ACCEPT").is_some() {
                std::fs::write(&path, &schema).expect("the repository can be written");
            }
            let kept = std::fs::read_to_string(&path).expect("the schema is kept in the repository");
            assert_eq!(
                kept, schema,
                "{name}: run again with JAUGE_ACCEPT=1 and look at the change"
            );
        }
    }
}
