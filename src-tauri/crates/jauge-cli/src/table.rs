//! Columns of text, aligned.

/// Lines whose cells stand under one another. A letter is taken to be one column wide.
pub(crate) fn align(rows: &[Vec<String>]) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths);
        let padded = cells.map(|(cell, width)| format!("{cell:<width$}"));
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::align;

    #[test]
    fn cells_stand_under_one_another_whatever_their_accents() {
        let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
        let lines = align(&[row(["Qualité", "1"]), row(["Use", "23"])]);
        assert_eq!(lines, ["Qualité  1", "Use      23"]);
        assert_eq!(align(&[]), Vec::<String>::new());
    }
}
