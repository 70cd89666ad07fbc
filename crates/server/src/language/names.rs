//! What languages call themselves.

use colloquy_consultation::Language;

/// The names that languages have in themselves.
const OWN_NAMES: [(&str, &str); 24] = [
    ("ar", "العربية"),
    ("bn", "বাংলা"),
    ("de", "Deutsch"),
    ("en", "English"),
    ("es", "español"),
    ("fa", "فارسی"),
    ("fr", "français"),
    ("ha", "Hausa"),
    ("hi", "हिन्दी"),
    ("id", "Bahasa Indonesia"),
    ("it", "italiano"),
    ("ja", "日本語"),
    ("ko", "한국어"),
    ("nl", "Nederlands"),
    ("pl", "polski"),
    ("pt", "português"),
    ("ru", "русский"),
    ("sw", "Kiswahili"),
    ("th", "ไทย"),
    ("tr", "Türkçe"),
    ("uk", "українська"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
    ("zh", "中文"),
];

/// The name of a language in itself, with its tag where that says more; the tag alone where no name is known.
#[must_use]
pub fn own_name(language: &Language) -> String {
    let named = OWN_NAMES.iter().find(|(code, _)| *code == language.primary().to_ascii_lowercase());
    match named {
        Some((code, name)) if *code == language.as_str() => (*name).to_owned(),
        Some((_, name)) => format!("{name} ({language})"),
        None => language.to_string(),
    }
}
