//! What the file says of itself.

use lopdf::Object;

use super::Change::{Objects, Packet};
use super::{Mutation, Rule, catalog, find, instead, name, stream};

const CATEGORY: &str = "</pdfaProperty:category>";
const PREFIX: &str = "</pdfaSchema:prefix>";

pub(super) fn all() -> Vec<Mutation> {
    vec![
        Mutation(
            &[Rule::Metadata],
            Objects(|file| {
                catalog(file).remove(b"Metadata");
            }),
        ),
        Mutation(
            &[Rule::PacketEncoding],
            Objects(|file| {
                let id = find(file, "Type", "Metadata");
                stream(file, id).content[200] = 0xff;
            }),
        ),
        Mutation(
            &[Rule::PacketHeader],
            Packet(|old| instead(old, " id=", " bytes=\"9\" id=")),
        ),
        Mutation(
            &[Rule::PacketForm],
            Packet(|old| instead(old, "</dc:format>", "")),
        ),
        Mutation(
            &[Rule::PacketForm],
            Packet(|old| instead(old, "application", "a&#xffff;\u{ffff}")),
        ),
        Mutation(
            &[Rule::PropertyKnown],
            Packet(|old| old.replace("dc:format", "dc:shape")),
        ),
        Mutation(
            &[Rule::PropertyType],
            Packet(|old| instead(old, "MetadataDate>2026-", "MetadataDate>last ")),
        ),
        Mutation(
            &[Rule::SchemaBag],
            Packet(|old| {
                instead(
                    old.replace("pdfaExtension:", "other:"),
                    "xmlns:pdfaExtension",
                    "xmlns:other",
                )
            }),
        ),
        Mutation(
            &[Rule::Schema],
            Packet(|old| instead(old, &format!("pdfuaid{PREFIX}"), &format!("other{PREFIX}"))),
        ),
        Mutation(
            &[Rule::SchemaProperty],
            Packet(|old| instead(old, &format!("internal{CATEGORY}"), &format!("other{CATEGORY}"))),
        ),
        Mutation(
            &[Rule::SchemaFields],
            Packet(|old| {
                instead(
                    old,
                    CATEGORY,
                    &format!("{CATEGORY}<pdfaProperty:more>x</pdfaProperty:more>"),
                )
            }),
        ),
        Mutation(
            &[Rule::SchemaType],
            Packet(|old| instead(old, PREFIX, &format!("{PREFIX}<pdfaSchema:valueType/>"))),
        ),
        Mutation(
            &[Rule::ClaimArchive],
            Packet(|old| instead(old, "<pdfaid:part>2<", "<pdfaid:part>3<")),
        ),
        Mutation(
            &[Rule::ClaimArchive],
            Packet(|old| instead(old, "conformance>A<", "conformance>B<")),
        ),
        Mutation(
            &[Rule::ClaimAccess],
            Packet(|old| instead(old, "<pdfuaid:part>1<", "<pdfuaid:part>2<")),
        ),
        Mutation(
            &[Rule::ClaimPrefix],
            Packet(|old| old.replace("pdfaid:", "other:").replace(":pdfaid", ":other")),
        ),
        Mutation(
            &[Rule::Title, Rule::Descriptions],
            Packet(|old| {
                let from = old.find("x-default\">").expect("a title") + 11;
                let to = from + old[from..].find('<').expect("an end");
                format!("{}{}", &old[..from], &old[to..])
            }),
        ),
        Mutation(
            &[Rule::Descriptions],
            Packet(|old| instead(old, "Où en sont", "Ou en sont")),
        ),
        Mutation(
            &[Rule::Descriptions],
            Packet(|old| instead(old, "CreateDate>2026-11-22", "CreateDate>2026-11-23")),
        ),
        Mutation(
            &[Rule::ShowTitle],
            Objects(|file| {
                catalog(file).remove(b"ViewerPreferences");
            }),
        ),
        Mutation(
            &[Rule::DocumentLanguage],
            Objects(|file| {
                catalog(file).remove(b"Lang");
            }),
        ),
        Mutation(
            &[Rule::LanguageCode],
            Objects(|file| super::part(file, "Span").set("Lang", Object::string_literal("anglais !"))),
        ),
        Mutation(
            &[Rule::Marked],
            Objects(|file| {
                catalog(file).remove(b"MarkInfo");
            }),
        ),
        Mutation(
            &[Rule::Suspects],
            Objects(|file| {
                let info = catalog(file).get_mut(b"MarkInfo").and_then(Object::as_dict_mut);
                info.expect("there").set("Suspects", true);
            }),
        ),
        Mutation(
            &[Rule::OneIntent],
            Objects(|file| {
                catalog(file).remove(b"OutputIntents");
            }),
        ),
        Mutation(
            &[Rule::IntentProfile],
            Objects(|file| {
                let profile = file.objects.values_mut().find_map(|object| match object {
                    Object::Stream(stream) if stream.dict.has(b"N") && !stream.dict.has(b"First") => {
                        Some(stream)
                    }
                    _ => None,
                });
                profile.expect("a profile").dict.set("N", 4);
            }),
        ),
        Mutation(
            &[Rule::Outline],
            Objects(|file| {
                catalog(file).remove(b"Outlines");
            }),
        ),
        Mutation(
            &[Rule::Outline],
            Objects(|file| {
                let outlines = super::of_type(file, "Outlines");
                let last = outlines.get(b"Last").cloned().expect("an entry");
                outlines.set("First", last);
            }),
        ),
        Mutation(
            &[Rule::RoleMap],
            Objects(|file| super::of_type(file, "StructTreeRoot").set("RoleMap", roles())),
        ),
    ]
}

fn roles() -> lopdf::Dictionary {
    [("Para", name("P"))].into_iter().collect()
}
