//! Every rule that a file is held to, with the clauses it stands for.
//!
//! The clauses are those of the published veraPDF validation profiles, whose lists are in `profiles/`: `A` is PDF/A-2a
//! (ISO 19005-2), `UA` is PDF/UA-1 (ISO 14289-1). A test demands that each of them be held by a rule here, and that
//! each rule be seen to fail.

/// How a rule stands to the published ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The published rules are looked for as they are written, or more strictly.
    Checked,
    /// The published rules speak of something that our files never hold: that it is not there is what is looked for.
    Absent,
    /// More than the published rules ask.
    Own,
}

macro_rules! rules {
    ($($name:ident $kind:ident $meaning:literal [$($clause:literal),*])*) => {
        /// What a file must hold to.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Rule {
            $(#[doc = $meaning] $name,)*
        }

        impl Rule {
            /// Every rule.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// How it stands to the published rules.
            pub fn kind(self) -> Kind {
                match self {
                    $(Self::$name => Kind::$kind,)*
                }
            }

            /// What must hold, in words.
            pub fn meaning(self) -> &'static str {
                match self {
                    $(Self::$name => $meaning,)*
                }
            }

            /// The published rules it stands for, each `A` or `UA`, a clause, and a number.
            pub fn clauses(self) -> &'static [&'static str] {
                match self {
                    $(Self::$name => &[$($clause),*],)*
                }
            }
        }
    };
}

rules! {
    // The bytes.
    Readable Own "the file, its pages and their content can be read" []
    Header Checked "the file begins with %PDF-1.7 and one end of line" ["A 6.1.2-1", "UA 6.1-1"]
    BinaryMark Checked "a comment of four bytes above 127 follows the first line" ["A 6.1.2-2"]
    Identity Checked "the file has an identity, twice" ["A 6.1.3-1"]
    Encryption Absent "nothing is encrypted" ["A 6.1.3-2", "UA 7.16-1"]
    EndOfFile Checked "nothing follows the end of the file" ["A 6.1.3-3"]
    CrossTable Absent "objects are listed in a stream, never in a table" ["A 6.1.4-2"]
    CrossPlaces Own "every object stands where the list says" []
    HexString Checked "hexadecimal strings are an even number of digits, and nothing else" ["A 6.1.6-1", "A 6.1.6-2"]
    StreamLength Checked "streams are as long as they say" ["A 6.1.7.1-1"]
    StreamEnds Checked "ends of line stand around the content of a stream" ["A 6.1.7.1-2"]
    ExternalStream Absent "no stream has its content elsewhere" ["A 6.1.7.1-3"]
    Filter Checked "streams are compressed by Flate or DCT, or not at all" ["A 6.1.7.2-1"]
    NameLetters Checked "names are UTF-8" ["A 6.1.8-1"]
    ObjectEnds Checked "ends of line stand around every object" ["A 6.1.9-1"]
    InlineImage Absent "no image is drawn within the content of a page" ["A 6.1.10-1"]
    Signature Absent "nothing is signed, and no permission is given"
        ["A 6.1.12-1", "A 6.1.12-2", "A 6.4.3-1", "A 6.4.3-2", "A 6.4.3-3"]
    IntegerRange Checked "integers fit 32 bits" ["A 6.1.13-1"]
    RealRange Checked "real numbers fit single precision" ["A 6.1.13-2", "A 6.1.13-5"]
    StringLength Checked "strings have 32767 bytes at most" ["A 6.1.13-3"]
    NameLength Checked "names have 127 bytes at most" ["A 6.1.13-4"]
    ObjectCount Checked "there are 8388607 objects at most" ["A 6.1.13-7"]
    // The pages.
    PageSize Checked "every box of a page is between 3 and 14400 units wide and high" ["A 6.1.13-11"]
    StateDepth Checked "states are saved 28 deep at most, and each is restored" ["A 6.1.13-8"]
    Operator Checked "every operator is one of ISO 32000-1" ["A 6.2.2-1"]
    Resources Checked "what a page draws with is named by the page itself" ["A 6.2.2-2"]
    IntentProfile Checked "the colours meant have an RGB monitor profile of version 4" ["A 6.2.3-1"]
    OneIntent Checked "the colours meant are said once, for PDF/A" ["A 6.2.3-2", "A 6.2.3-3"]
    DeviceColour Checked "colours are RGB or grey, as the profile covers" ["A 6.2.4.3-2", "A 6.2.4.3-4"]
    Cmyk Absent "no colour is CMYK" ["A 6.2.4.3-3", "A 6.2.4.2-2"]
    OtherColour Absent "no colour space has an own profile, a pattern or colourants"
        ["A 6.2.4.2-1", "A 6.2.4.4-1", "A 6.2.4.4-2", "A 6.1.13-9"]
    GraphicsState Absent "no extended graphics state, halftone, transfer function or blend mode"
        ["A 6.2.5-1", "A 6.2.5-2", "A 6.2.5-3", "A 6.2.5-4", "A 6.2.5-5", "A 6.2.5-6", "A 6.2.10-1"]
    RenderingIntent Absent "no rendering intent is named" ["A 6.2.6-1"]
    ImageKeys Checked "images have no alternates, no OPI and no interpolation" ["A 6.2.8-1", "A 6.2.8-2", "A 6.2.8-3"]
    ImageBits Checked "parts of an image's colours have 1, 2, 4, 8 or 16 bits" ["A 6.2.8-4"]
    ImageMask Absent "no image is a mask or has one" ["A 6.2.8-5"]
    Jpeg2000 Absent "no image is JPEG 2000"
        ["A 6.2.8.3-1", "A 6.2.8.3-2", "A 6.2.8.3-3", "A 6.2.8.3-4", "A 6.2.8.3-5"]
    FormObject Absent "no form, reference or PostScript XObject"
        ["A 6.2.9-1", "A 6.2.9-2", "A 6.2.9-3", "UA 7.20-1", "UA 7.20-2"]
    Transparency Absent "nothing is transparent" ["A 6.2.10-2"]
    // The fonts.
    FontType Checked "fonts say that they are fonts, of which type, and their name"
        ["A 6.2.11.2-1", "A 6.2.11.2-2", "A 6.2.11.2-3"]
    SimpleFont Absent "every font is composite"
        ["A 6.2.11.2-4", "A 6.2.11.2-5", "A 6.2.11.2-6", "A 6.2.11.4.2-1", "UA 7.21.4.2-1"]
    TrueType Absent "every font has CFF outlines"
        ["A 6.2.11.3.2-1", "A 6.2.11.6-1", "A 6.2.11.6-2", "A 6.2.11.6-3", "A 6.2.11.6-4", "UA 7.21.3.2-1",
        "UA 7.21.6-1", "UA 7.21.6-2", "UA 7.21.6-3", "UA 7.21.6-4"]
    FontProgram Checked "programs of fonts are said to be CFF keyed by CID" ["A 6.2.11.2-7"]
    FontEncoding Checked "fonts are encoded by Identity-H"
        ["A 6.2.11.3.1-1", "A 6.2.11.3.3-1", "UA 7.21.3.1-1", "UA 7.21.3.3-1"]
    EmbeddedMap Absent "no map of codes is embedded"
        ["A 6.2.11.3.3-2", "A 6.2.11.3.3-3", "A 6.1.13-10", "UA 7.21.3.3-2", "UA 7.21.3.3-3"]
    FontEmbedded Checked "programs of fonts are embedded" ["A 6.2.11.4.1-1", "UA 7.21.4.1-1"]
    GlyphPresent Checked "every glyph shown is in its program" ["A 6.2.11.4.1-2", "UA 7.21.4.1-2"]
    GlyphSet Checked "a list of the glyphs of a subset, if any, is whole" ["A 6.2.11.4.2-2", "UA 7.21.4.2-2"]
    GlyphWidth Checked "every glyph shown is as wide as its program says, to a thousandth" ["A 6.2.11.5-1", "UA 7.21.5-1"]
    GlyphLetters Checked "every glyph shown has letters" ["A 6.2.11.7.2-1", "UA 7.21.7-1"]
    GlyphUnicode Checked "no glyph stands for U+0000, U+FEFF or U+FFFE" ["A 6.2.11.7.2-2", "UA 7.21.7-2"]
    PrivateUse Checked "no glyph stands for a private character without words instead" ["A 6.2.11.7.3-1"]
    NoGlyph Checked "the glyph of missing characters is never shown" ["A 6.2.11.8-1", "UA 7.21.8-1"]
    FontDescription Own "fonts have one name with the tag of a subset, and a whole description" []
    // What would act.
    AnnotationType Absent "every annotation is a link"
        ["A 6.3.1-1", "UA 7.18.1-1", "UA 7.18.2-1", "UA 7.18.6.2-1", "UA 7.18.6.2-2", "UA 7.18.8-1"]
    AnnotationFlags Checked "annotations are printed and never hidden" ["A 6.3.2-1", "A 6.3.2-2"]
    Appearance Absent "no annotation draws anything" ["A 6.3.3-1", "A 6.3.3-2", "A 6.3.3-3", "A 6.3.3-4"]
    Form Absent "there is no form to fill"
        ["A 6.4.1-1", "A 6.4.1-2", "A 6.4.1-3", "A 6.4.2-1", "A 6.4.2-2", "UA 7.2-25", "UA 7.15-1", "UA 7.18.1-3",
        "UA 7.18.4-1", "UA 7.18.4-2"]
    Action Checked "links only go to a place or to an address" ["A 6.5.1-1", "A 6.5.1-2"]
    OwnAction Absent "nothing acts on its own" ["A 6.5.2-1", "A 6.5.2-2"]
    EmbeddedFile Absent "no file is embedded" ["A 6.8-2", "A 6.8-5", "UA 7.11-1"]
    OptionalContent Absent "nothing is shown or hidden by choice"
        ["A 6.9-1", "A 6.9-2", "A 6.9-3", "A 6.9-4", "UA 7.10-1", "UA 7.10-2"]
    Presentation Absent "there is no other presentation" ["A 6.10-1", "A 6.10-2"]
    Requirements Absent "nothing is required of readers" ["A 6.11-1"]
    // What the file says of itself.
    Metadata Checked "the document has a description in XMP, uncompressed" ["A 6.6.2.1-1", "UA 7.1-8"]
    PacketHeader Checked "the description's first line names neither bytes nor encoding" ["A 6.6.2.1-2", "A 6.6.2.1-3"]
    PacketForm Checked "the description is well-formed" ["A 6.6.2.1-4"]
    PacketEncoding Checked "the description is UTF-8" ["A 6.6.2.1-5"]
    PropertyKnown Checked "every property is of a schema that archives know, or described" ["A 6.6.2.3.1-1"]
    PropertyType Checked "every property is of the type its schema says" ["A 6.6.2.3.1-2"]
    SchemaFields Checked "a described schema holds no field that is not defined" ["A 6.6.2.3.2-1"]
    SchemaBag Checked "described schemas stand in one bag" ["A 6.6.2.3.3-1"]
    Schema Checked "a described schema says its name, namespace, prefix and properties"
        ["A 6.6.2.3.3-2", "A 6.6.2.3.3-3", "A 6.6.2.3.3-4", "A 6.6.2.3.3-5"]
    SchemaProperty Checked "a described property says its name, type, category and meaning"
        ["A 6.6.2.3.3-7", "A 6.6.2.3.3-8", "A 6.6.2.3.3-9", "A 6.6.2.3.3-10"]
    SchemaType Absent "no schema describes a type of its own"
        ["A 6.6.2.3.3-6", "A 6.6.2.3.3-11", "A 6.6.2.3.3-12", "A 6.6.2.3.3-13", "A 6.6.2.3.3-14", "A 6.6.2.3.3-15",
        "A 6.6.2.3.3-16", "A 6.6.2.3.3-17", "A 6.6.2.3.3-18"]
    ClaimArchive Checked "the file claims PDF/A-2a" ["A 6.6.4-1", "A 6.6.4-2", "A 6.6.4-3"]
    ClaimAccess Checked "the file claims PDF/UA-1" ["UA 5-1", "UA 5-2"]
    ClaimPrefix Checked "claims are made under the usual prefixes"
        ["A 6.6.4-4", "A 6.6.4-5", "A 6.6.4-6", "A 6.6.4-7", "UA 5-3", "UA 5-4", "UA 5-5"]
    Title Checked "the document has a title" ["UA 7.1-9"]
    ShowTitle Checked "readers show the title rather than the name of the file" ["UA 7.1-10"]
    Descriptions Own "the two descriptions of the document agree" []
    // Language.
    DocumentLanguage Checked "the document has a language, which its words, outline and descriptions inherit"
        ["UA 7.2-2", "UA 7.2-21", "UA 7.2-22", "UA 7.2-23", "UA 7.2-24", "UA 7.2-30", "UA 7.2-31", "UA 7.2-32",
        "UA 7.2-33", "UA 7.2-34"]
    LanguageCode Checked "languages are codes of BCP 47" ["A 6.7.4-1", "UA 7.2-29"]
    // Marks and the tree.
    Marked Checked "the file is said to be tagged" ["A 6.7.2.2-1", "UA 6.2-1"]
    Suspects Checked "no tag is said to be doubtful" ["UA 7.1-4"]
    Unmarked Checked "whatever is painted is a part of the tree or an artifact" ["UA 7.1-3"]
    ArtifactInside Checked "no artifact stands inside what is tagged" ["UA 7.1-1"]
    TagInside Checked "nothing tagged stands inside an artifact" ["UA 7.1-2"]
    MarkNumbers Own "every mark has a number of its own, begins and ends" []
    Tree Checked "the file has a tree of tags" ["A 6.7.3.3-1", "UA 7.1-11"]
    TreeParent Checked "every part of the tree says what it is in, and is" ["UA 7.1-12"]
    TreeType Checked "every part of the tree is of a standard kind" ["A 6.7.3.4-1", "UA 7.1-5"]
    RoleMap Absent "no kind of part is mapped to another" ["A 6.7.3.4-2", "A 6.7.3.4-3", "UA 7.1-6", "UA 7.1-7"]
    TreeMarks Own "marks and tree agree" []
    ParentTree Own "the parent tree leads back from every mark and annotation" []
    // Kinds of parts.
    Heading Checked "headings begin with the first level and go down one at a time" ["UA 7.4.2-1"]
    HeadingPlain Absent "no heading is without a level" ["UA 7.4.4-1", "UA 7.4.4-2", "UA 7.4.4-3"]
    ListPlace Checked "items stand in lists, labels and bodies in items" ["UA 7.2-17", "UA 7.2-18"]
    ListKids Checked "lists hold items, items hold labels and bodies" ["UA 7.2-19", "UA 7.2-20", "UA 7.2-40"]
    ContentsPlace Checked "entries stand in contents" ["UA 7.2-26"]
    ContentsKids Checked "contents hold entries" ["UA 7.2-27", "UA 7.2-28"]
    TablePlace Checked "rows stand in tables, cells in rows" ["UA 7.2-4", "UA 7.2-8", "UA 7.2-9"]
    TableKids Checked "tables hold rows, rows hold cells" ["UA 7.2-3", "UA 7.2-10"]
    TableCaption Checked "a table has one caption at most, at its start or end" ["UA 7.2-16", "UA 7.2-39"]
    TableSections Absent "no table has sections"
        ["UA 7.2-5", "UA 7.2-6", "UA 7.2-7", "UA 7.2-11", "UA 7.2-12", "UA 7.2-13", "UA 7.2-14", "UA 7.2-36",
        "UA 7.2-37", "UA 7.2-38"]
    TableRegular Checked "every row of a table has as many cells, and no cell covers another"
        ["UA 7.2-15", "UA 7.2-41", "UA 7.2-42", "UA 7.2-43"]
    TableHeaders Checked "every table has headers, which say what they head" ["UA 7.5-1", "UA 7.5-2"]
    Figure Checked "figures say what they show" ["UA 7.3-1"]
    FigureBox Own "figures say where they stand" []
    Formula Absent "there is no formula" ["UA 7.7-1"]
    Note Absent "there is no note" ["UA 7.9-1", "UA 7.9-2"]
    // Links and outline.
    LinkWords Checked "links are said in words" ["UA 7.18.1-2", "UA 7.18.5-2"]
    LinkTag Checked "links stand in a link of the tree" ["UA 7.18.5-1"]
    LinkPlace Own "links are on their page and lead somewhere" []
    TabOrder Checked "pages are walked through in the order of the tree" ["UA 7.18.3-1"]
    Outline Own "the outline lists the headings" []
}
