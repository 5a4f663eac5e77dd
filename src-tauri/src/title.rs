//! What the window is called.

/// How many letters of the venue’s name the title has room for: more push out the name of the program.
const LETTERS: usize = 60;

/// The title of the window: the name of the venue, cut between words where it is long, and that of the program.
pub(crate) fn of(venue: Option<&str>) -> String {
    venue.map_or_else(|| "Jauge".to_owned(), |venue| format!("{} – Jauge", short(venue)))
}

fn short(name: &str) -> String {
    if name.chars().count() <= LETTERS {
        return name.to_owned();
    }
    let kept: String = name.chars().take(LETTERS - 1).collect();
    // A first word that is endless is cut within.
    let words = kept
        .rsplit_once(' ')
        .map(|(words, _)| words)
        .filter(|words| words.chars().count() >= LETTERS / 2);
    format!("{}…", words.unwrap_or(&kept))
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn the_window_is_called_after_the_venue_or_the_program_alone() {
        assert_eq!(of(None), "Jauge");
        assert_eq!(of(Some("La Verrière")), "La Verrière – Jauge");
    }

    #[test]
    fn an_endless_name_of_a_venue_leaves_room_for_that_of_the_program() {
        let long = "Théâtre intercommunal de la Petite-Verrière et des Arts de la parole";
        let cut = "Théâtre intercommunal de la Petite-Verrière et des Arts de… – Jauge";
        assert_eq!(of(Some(long)), cut);
        assert_eq!(of(Some(&"é".repeat(200))), format!("{}… – Jauge", "é".repeat(59)));
    }
}
