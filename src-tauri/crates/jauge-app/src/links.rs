//! Addresses that people typed, as links.

use jauge_report::document::{Link, Span};

/// Text with the e-mail and web addresses in it made links; what only looks like an address stays text.
pub(crate) fn linked(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut plain = 0;
    for (start, word) in words(text) {
        let Some(uri) = uri(word) else { continue };
        if start > plain {
            spans.push(Span::new(&text[plain..start]));
        }
        spans.push(Span::new(word).link(Link::Uri(uri)));
        plain = start + word.len();
    }
    if plain < text.len() || spans.is_empty() {
        spans.push(Span::new(&text[plain..]));
    }
    spans
}

/// The words of a text without the signs around them, each with where it starts.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let ends = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '«' | '»' | '“' | '”');
    let mut end = 0;
    text.split_inclusive(ends).map(move |piece| {
        end += piece.len();
        let inner = piece.trim_start_matches(['(', '[', '\'', '’', ',', ';', ':', '.']);
        let start = end - inner.len();
        let inner = inner.trim_end_matches(ends);
        (
            start,
            inner.trim_end_matches([')', ']', '\'', '’', ',', ';', ':', '.', '!', '?', '…']),
        )
    })
}

/// Where a word leads.
fn uri(word: &str) -> Option<String> {
    let host = |rest: &str| {
        let end = rest.find(['/', '?', '#', ':']).unwrap_or(rest.len());
        is_domain(&rest[..end])
    };
    let lower = word.to_ascii_lowercase();
    for scheme in ["https://", "http://"] {
        if let Some(rest) = lower.strip_prefix(scheme) {
            return host(rest).then(|| word.to_owned());
        }
    }
    if lower.starts_with("www.") {
        return host(&lower).then(|| format!("https://{word}"));
    }
    let (name, domain) = word.split_once('@')?;
    let is_name = |c: char| c.is_ascii_alphanumeric() || "._%+-".contains(c);
    (!name.is_empty() && name.chars().all(is_name) && is_domain(domain)).then(|| format!("mailto:{word}"))
}

/// Whether a text is a name of the network: labels of letters and digits, two at least.
fn is_domain(text: &str) -> bool {
    let is_label = |label: &str| {
        let inside = |c: char| c.is_alphanumeric() || c == '-';
        !label.is_empty() && !label.starts_with('-') && !label.ends_with('-') && label.chars().all(inside)
    };
    text.contains('.') && text.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, String)> {
        let spans = linked(text);
        let whole: String = spans.iter().map(|span| span.text.as_str()).collect();
        assert_eq!(whole, text, "no letter is lost");
        let links = spans.into_iter().filter_map(|span| match span.link {
            Some(Link::Uri(uri)) => Some((span.text, uri)),
            _ => None,
        });
        links.collect()
    }

    #[test]
    fn addresses_lead_where_they_say_without_the_signs_around_them() {
        for (text, shown, uri) in [
            (
                "écrire à a.b@lieu.example, le matin",
                "a.b@lieu.example",
                "mailto:a.b@lieu.example",
            ),
            (
                "(https://lieu.example/a?b=c).",
                "https://lieu.example/a?b=c",
                "https://lieu.example/a?b=c",
            ),
            (
                "« www.lieu.example »",
                "www.lieu.example",
                "https://www.lieu.example",
            ),
            ("<a@b.example>", "a@b.example", "mailto:a@b.example"),
        ] {
            assert_eq!(found(text), [(shown.to_owned(), uri.to_owned())], "{text}");
        }
        assert_eq!(found("a@b.example ou c@d.example").len(), 2);
    }

    #[test]
    fn what_only_looks_like_an_address_stays_text() {
        for text in [
            "",
            " ",
            "@",
            "a@",
            "@b.example",
            "a@b",
            "a@@b.example",
            "inventaire.ods",
            "https://",
            "https:///x",
            "javascript:alert(1)",
            "file:///etc/hosts",
            "www.",
            "www..example",
            "a@b..example",
            "W@-b.example",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
