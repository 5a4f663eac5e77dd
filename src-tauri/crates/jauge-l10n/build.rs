//! Embeds `locales/` and writes one typed function per interface message.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "src/catalogue/mod.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "shared with the crate, which uses the rest"
)]
mod catalogue;

use catalogue::{ArgumentKind, Catalogue, MessageInfo, REFERENCE, Source};

fn main() {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo gives the folder of the crate"));
    let locales = here
        .join("../../../locales")
        .canonicalize()
        .expect("locales/ stands at the root");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo gives a folder to write in"));
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=src/catalogue");
    println!("cargo::rerun-if-changed=build.rs");

    let files = read(&locales);
    let sources: Vec<Source<'_>> = files
        .iter()
        .map(|file| Source {
            language: &file.language,
            file: &file.name,
            text: &file.text,
        })
        .collect();
    let catalogue = Catalogue::read(&sources);
    fs::write(out.join("embedded.rs"), embed(&files)).expect("the output folder can be written");
    fs::write(out.join("msg.rs"), functions(&catalogue)).expect("the output folder can be written");
}

struct File {
    language: String,
    name: String,
    text: String,
}

/// The `.ftl` files of every language, sorted, so that the same sources make the same program.
fn read(locales: &Path) -> Vec<File> {
    let mut files = Vec::new();
    let mut folders = vec![locales.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the folder can be listed") {
            let path = entry.expect("the folder can be listed").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "ftl") {
                let inside = path.strip_prefix(locales).expect("found under locales/");
                let inside = inside
                    .to_str()
                    .expect("names of files are plain")
                    .replace('\\', "/");
                let (language, name) = inside
                    .split_once('/')
                    .expect("each file stands in the folder of a language");
                // A checkout on Windows may have changed the ends of lines.
                let text = fs::read_to_string(&path)
                    .expect("texts are UTF-8")
                    .replace("\r\n", "\n");
                files.push(File {
                    language: language.to_owned(),
                    name: name.to_owned(),
                    text,
                });
            }
        }
    }
    files.sort_by(|a, b| (&a.language, &a.name).cmp(&(&b.language, &b.name)));
    files
}

fn embed(files: &[File]) -> String {
    let mut code = String::from("static EMBEDDED: &[Source<'static>] = &[\n");
    for File { language, name, text } in files {
        writeln!(
            code,
            "    Source {{ language: {language:?}, file: {name:?}, text: {text:?} }},"
        )
        .expect("a string takes all");
    }
    code.push_str("];\n");
    code
}

fn functions(catalogue: &Catalogue) -> String {
    let mut modules: BTreeMap<String, (String, BTreeMap<String, String>)> = BTreeMap::new();
    for message in catalogue.of(REFERENCE) {
        if let Some(function) = message.function() {
            let code = write_function(catalogue, message, &function.name);
            let module = modules
                .entry(function.module)
                .or_insert_with(|| (message.path(), BTreeMap::new()));
            module.1.insert(function.name, code);
        }
    }
    let mut code = String::new();
    for (module, (path, functions)) in modules {
        let functions: String = functions.into_values().collect();
        write!(
            code,
            "/// Messages of `locales/{path}`.\npub mod {module} {{\n    #[allow(unused_imports, reason = \"not every message takes values\")]\n    \
             use crate::{{Count, Texts, Value}};\n{functions}}}\n"
        )
        .expect("a string takes all");
    }
    code
}

fn write_function(catalogue: &Catalogue, message: &MessageInfo, name: &str) -> String {
    let mut parameters = String::new();
    let mut values = String::new();
    for argument in catalogue.arguments(&message.id) {
        let variable = &argument.name;
        let parameter = variable.replace('-', "_").to_lowercase();
        if argument.kind == ArgumentKind::Number {
            write!(parameters, ", r#{parameter}: impl Count").expect("a string takes all");
            write!(values, "({variable:?}, Value::Number(r#{parameter}.count())), ")
                .expect("a string takes all");
        } else {
            write!(parameters, ", r#{parameter}: &str").expect("a string takes all");
            write!(values, "({variable:?}, Value::Text(r#{parameter})), ").expect("a string takes all");
        }
    }
    let doc = format!("```text\n{}\n```", message.source);
    format!(
        "    #[doc = {doc:?}]\n    pub fn r#{name}(texts: &Texts{parameters}) -> String {{\n        \
         texts.print({:?}, &[{values}])\n    }}\n",
        message.id
    )
}
