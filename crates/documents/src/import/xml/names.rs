//! The namespaces of office files.

macro_rules! namespaces {
    ($($(#[$doc:meta])* $name:ident: $($address:literal)|+;)*) => {
        /// A namespace that a reader looks for; the strict form of one is the same as its transitional form.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Ns {
            $($(#[$doc])* $name,)*
            /// No namespace.
            None,
            /// Any other.
            Other,
        }

        impl Ns {
            /// The namespace of an address.
            pub(super) fn of(address: &str) -> Self {
                match address {
                    $($($address)|+ => Self::$name,)*
                    "" => Self::None,
                    _ => Self::Other,
                }
            }
        }
    };
}

namespaces! {
    /// Attributes of every XML file.
    Xml: "http://www.w3.org/XML/1998/namespace";
    /// Text of Word.
    W: "http://schemas.openxmlformats.org/wordprocessingml/2006/main" | "http://purl.oclc.org/ooxml/wordprocessingml/main";
    /// Word 2010: ids of paragraphs.
    W14: "http://schemas.microsoft.com/office/word/2010/wordml";
    /// Word 2013: threads of comments.
    W15: "http://schemas.microsoft.com/office/word/2012/wordml";
    /// Text boxes of Word 2010.
    Wps: "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    /// Relations within a part.
    R: "http://schemas.openxmlformats.org/officeDocument/2006/relationships" | "http://purl.oclc.org/ooxml/officeDocument/relationships";
    /// Relations of a part.
    Relations: "http://schemas.openxmlformats.org/package/2006/relationships";
    /// Types of parts.
    Types: "http://schemas.openxmlformats.org/package/2006/content-types";
    /// Choices between old and new forms.
    Mc: "http://schemas.openxmlformats.org/markup-compatibility/2006";
    /// Formulas.
    M: "http://schemas.openxmlformats.org/officeDocument/2006/math" | "http://purl.oclc.org/ooxml/officeDocument/math";
    /// Drawings.
    A: "http://schemas.openxmlformats.org/drawingml/2006/main" | "http://purl.oclc.org/ooxml/drawingml/main";
    /// Places of drawings in Word.
    Wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" | "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing";
    /// Pictures.
    Pic: "http://schemas.openxmlformats.org/drawingml/2006/picture" | "http://purl.oclc.org/ooxml/drawingml/picture";
    /// Old drawings.
    V: "urn:schemas-microsoft-com:vml";
    /// Old objects.
    O: "urn:schemas-microsoft-com:office:office";
    /// OpenDocument: the frame of a file.
    Office: "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    /// OpenDocument: text.
    Text: "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    /// OpenDocument: tables.
    Table: "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    /// OpenDocument: styles.
    Style: "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    /// OpenDocument: drawings.
    Draw: "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    /// OpenDocument: looks.
    Fo: "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    /// OpenDocument: vector graphics.
    Svg: "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
    /// OpenDocument: form controls.
    Form: "urn:oasis:names:tc:opendocument:xmlns:form:1.0";
    /// OpenDocument: numbers.
    Number: "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";
    /// OpenDocument: facts about a file.
    Meta: "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
    /// OpenDocument: scripts.
    Script: "urn:oasis:names:tc:opendocument:xmlns:script:1.0";
    /// OpenDocument: the list of parts.
    Manifest: "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" | "http://openoffice.org/2001/manifest";
    /// OpenDocument: what LibreOffice adds.
    Loext: "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";
    /// OpenDocument: what OpenOffice adds to offices.
    OfficeExt: "http://openoffice.org/2009/office";
    /// Dublin Core.
    Dc: "http://purl.org/dc/elements/1.1/";
    /// Links.
    Xlink: "http://www.w3.org/1999/xlink";
    /// Formulas of the web.
    Math: "http://www.w3.org/1998/Math/MathML";
}
