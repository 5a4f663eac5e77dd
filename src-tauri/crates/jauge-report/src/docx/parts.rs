//! The parts around the matter: styles, numbering, properties, and what binds them.

use std::fmt::Write as _;

use super::body::{BULLETS, DEPTH, INDENT};
use super::xml;
use crate::document::Document;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
const WORDS: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPES: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/// Parts that the document names, besides addresses: what they are and where.
const NAMED: [(&str, &str); 4] = [
    ("styles", "styles.xml"),
    ("numbering", "numbering.xml"),
    ("settings", "settings.xml"),
    ("footer", "footer1.xml"),
];
/// Twentieths of a point in a point.
const TWENTIETHS: f32 = 20.0;

pub(super) fn content_types() -> String {
    let mut types = format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" \
         ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" \
         ContentType=\"{TYPES}.document.main+xml\"/><Override PartName=\"/docProps/core.xml\" \
         ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
    );
    for (kind, name) in NAMED {
        write!(
            types,
            "<Override PartName=\"/word/{name}\" ContentType=\"{TYPES}.{kind}+xml\"/>"
        )
        .expect("a string takes all");
    }
    types + "</Types>"
}

pub(super) fn package_relations() -> String {
    format!(
        "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"document\" \
         Type=\"{RELATIONS}/officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"properties\" \
         Type=\"{PACKAGE}/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"
    )
}

pub(super) fn relations(addresses: &[String]) -> String {
    let mut relations = format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for (kind, name) in NAMED {
        write!(
            relations,
            "<Relationship Id=\"{kind}\" Type=\"{RELATIONS}/{kind}\" Target=\"{name}\"/>"
        )
        .expect("a string takes all");
    }
    for (place, address) in addresses.iter().enumerate() {
        write!(
            relations,
            "<Relationship Id=\"link{}\" Type=\"{RELATIONS}/hyperlink\" Target=\"{}\" TargetMode=\"External\"/>",
            place + 1,
            xml::text(address)
        )
        .expect("a string takes all");
    }
    relations + "</Relationships>"
}

pub(super) fn properties(document: &Document) -> String {
    // The maker's clock without its zone: the format has no other way to say so.
    let date = document.date.strftime("%Y-%m-%dT%H:%M:%SZ");
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title><dc:subject>{}</dc:subject>\
         <dc:creator>{}</dc:creator><dc:language>{}</dc:language>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{date}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{date}</dcterms:modified></cp:coreProperties>",
        xml::text(&document.title),
        xml::text(&document.subject),
        xml::text(&document.author),
        xml::text(&document.language.0),
    )
}

pub(super) fn document(document: &Document, body: &str) -> String {
    let (width, height) = document.paper.size();
    let side = (width - crate::flow::content_width(document.paper)) / 2.0 * TWENTIETHS;
    let (width, height) = (width * TWENTIETHS, height * TWENTIETHS);
    format!(
        "{HEAD}<w:document xmlns:w=\"{WORDS}\" xmlns:r=\"{RELATIONS}\"><w:body>{body}<w:sectPr>\
         <w:footerReference w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"{width:.0}\" w:h=\"{height:.0}\"/>\
         <w:pgMar w:top=\"1020\" w:right=\"{side:.0}\" w:bottom=\"1020\" w:left=\"{side:.0}\" w:header=\"560\" \
         w:footer=\"560\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
    )
}

/// A paragraph style: id, name, what it is based on, properties of paragraphs and of letters.
type Style = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

const STYLES: [Style; 12] = [
    (
        "Title",
        "Title",
        "BodyText",
        "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"60\"/><w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:color w:val=\"221B1A\"/><w:sz w:val=\"40\"/>",
    ),
    (
        "Subtitle",
        "Subtitle",
        "BodyText",
        "<w:spacing w:after=\"160\"/>",
        "<w:color w:val=\"625753\"/><w:sz w:val=\"24\"/>",
    ),
    (
        "Heading1",
        "heading 1",
        "Normal",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"280\" w:after=\"80\"/><w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:color w:val=\"A8321F\"/><w:sz w:val=\"28\"/>",
    ),
    (
        "Heading2",
        "heading 2",
        "Normal",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"200\" w:after=\"60\"/><w:outlineLvl w:val=\"1\"/>",
        "<w:b/><w:color w:val=\"221B1A\"/><w:sz w:val=\"24\"/>",
    ),
    (
        "Heading3",
        "heading 3",
        "Normal",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"160\" w:after=\"40\"/><w:outlineLvl w:val=\"2\"/>",
        "<w:b/>",
    ),
    (
        "BodyText",
        "Body Text",
        "Normal",
        "<w:spacing w:before=\"60\" w:after=\"80\"/>",
        "",
    ),
    (
        "ListParagraph",
        "List Paragraph",
        "Normal",
        "<w:spacing w:after=\"40\"/>",
        "",
    ),
    (
        "TableText",
        "Table Text",
        "Normal",
        "<w:spacing w:after=\"0\"/>",
        "<w:sz w:val=\"19\"/>",
    ),
    (
        "Caption",
        "caption",
        "Normal",
        "<w:keepNext/><w:spacing w:before=\"80\" w:after=\"60\"/>",
        "<w:b/><w:sz w:val=\"19\"/>",
    ),
    (
        "Small",
        "Small Text",
        "Normal",
        "<w:spacing w:after=\"60\"/>",
        "<w:color w:val=\"625753\"/><w:sz w:val=\"19\"/>",
    ),
    ("Header", "header", "Normal", "", "<w:sz w:val=\"18\"/>"),
    (
        "Footer",
        "footer",
        "Normal",
        "<w:tabs><w:tab w:val=\"right\" w:pos=\"9600\"/></w:tabs>",
        "<w:color w:val=\"625753\"/><w:sz w:val=\"18\"/>",
    ),
];

pub(super) fn styles(document: &Document) -> String {
    let mut styles = format!(
        "{HEAD}<w:styles xmlns:w=\"{WORDS}\"><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"Calibri\" w:cs=\"Calibri\"/>\
         <w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"{language}\" w:eastAsia=\"{language}\"/></w:rPr>\
         </w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line=\"259\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>\
         </w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>\
         <w:qFormat/></w:style><w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">\
         <w:name w:val=\"Normal Table\"/><w:tblPr><w:tblCellMar><w:top w:w=\"40\" w:type=\"dxa\"/><w:left w:w=\"80\" w:type=\"dxa\"/>\
         <w:bottom w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>",
        language = xml::text(&document.language.0)
    );
    for (id, name, base, paragraph, letters) in STYLES {
        write!(
            styles,
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"{base}\"/>\
             <w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
        )
        .expect("a string takes all");
    }
    styles.push_str(
        "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/>\
         <w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>",
    );
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
        write!(
            styles,
            "<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"B5ABA5\"/>"
        )
        .expect("a string takes all");
    }
    styles + "</w:tblBorders></w:tblPr></w:style></w:styles>"
}

/// One list of bullets, and one numbered list for each that begins again at 1.
pub(super) fn numbering(numbered: usize) -> String {
    let mut numbering = format!("{HEAD}<w:numbering xmlns:w=\"{WORDS}\">");
    for (kind, format) in [(0, "bullet"), (1, "decimal")] {
        write!(
            numbering,
            "<w:abstractNum w:abstractNumId=\"{kind}\"><w:multiLevelType w:val=\"hybridMultilevel\"/>"
        )
        .expect("a string takes all");
        for depth in 0..DEPTH {
            let mark = if kind == 0 {
                "•".to_owned()
            } else {
                format!("%{}.", depth + 1)
            };
            let left = INDENT * (depth + 1);
            write!(
                numbering,
                "<w:lvl w:ilvl=\"{depth}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>\
                 <w:lvlText w:val=\"{mark}\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{left}\" \
                 w:hanging=\"{INDENT}\"/></w:pPr></w:lvl>"
            )
            .expect("a string takes all");
        }
        numbering.push_str("</w:abstractNum>");
    }
    write!(
        numbering,
        "<w:num w:numId=\"{BULLETS}\"><w:abstractNumId w:val=\"0\"/></w:num>"
    )
    .expect("a string takes all");
    for list in 1..=numbered {
        write!(
            numbering,
            "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">\
             <w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>",
            BULLETS + list
        )
        .expect("a string takes all");
    }
    numbering + "</w:numbering>"
}

pub(super) fn settings(document: &Document) -> String {
    format!(
        "{HEAD}<w:settings xmlns:w=\"{WORDS}\"><w:compat><w:compatSetting w:name=\"compatibilityMode\" \
         w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         <w:themeFontLang w:val=\"{}\"/></w:settings>",
        xml::text(&document.language.0)
    )
}

/// The line at the bottom of every page; the numbers are fields that the word processor fills.
pub(super) fn footer(document: &Document) -> String {
    let mut pages = String::new();
    for (place, piece) in document.running.page.0.split(['{', '}']).enumerate() {
        // Names of fields stand between braces.
        let field = match piece {
            "page" if place % 2 == 1 => "PAGE",
            "pages" if place % 2 == 1 => "NUMPAGES",
            words => {
                write!(pages, "<w:r>{}</w:r>", xml::run(words)).expect("a string takes all");
                continue;
            }
        };
        write!(
            pages,
            "<w:fldSimple w:instr=\"{field}\"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
        )
        .expect("a string takes all");
    }
    format!(
        "{HEAD}<w:ftr xmlns:w=\"{WORDS}\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r>{}<w:tab/></w:r>{pages}\
         </w:p></w:ftr>",
        xml::run(&document.running.foot)
    )
}
