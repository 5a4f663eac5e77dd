//! The print palette: roles, and the one ink each is printed with.
//!
//! Five levels are five steps of one hue whose lightness falls evenly, so that they stay apart in grey.

/// What a colour is for. Screen and print each give it their own value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Role {
    /// Words and marks that matter.
    #[default]
    Ink,
    /// Side matter.
    Muted,
    /// The sheet itself.
    Paper,
    /// Thin lines.
    Line,
    /// Neutral ground: stripes, empty parts of a bar.
    Tint,
    /// What the eye should meet first.
    Accent,
    /// Ground of what matters most.
    AccentTint,
    /// Words of a warning.
    Warning,
    /// Ground of a warning.
    WarningTint,
    /// A level, 1 to 5, as a mark; outside the range it is taken to the nearest end.
    Level(u8),
    /// Ground beside a level.
    LevelTint(u8),
    /// Words written on a level's colour.
    OnLevel(u8),
}

/// An opaque colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rgb(pub u8, pub u8, pub u8);

const INK: Rgb = Rgb(0x22, 0x1b, 0x1a);
const PAPER: Rgb = Rgb(0xff, 0xff, 0xff);
const LEVELS: [Rgb; 5] = [
    Rgb(0x8c, 0xb6, 0xc4),
    Rgb(0x57, 0x90, 0xa5),
    Rgb(0x23, 0x6a, 0x80),
    Rgb(0x05, 0x4b, 0x5e),
    Rgb(0x01, 0x27, 0x2f),
];
const LEVEL_TINTS: [Rgb; 5] = [
    Rgb(0xee, 0xf4, 0xf6),
    Rgb(0xe6, 0xee, 0xf1),
    Rgb(0xdd, 0xe9, 0xed),
    Rgb(0xd5, 0xe3, 0xe8),
    Rgb(0xcc, 0xdd, 0xe3),
];

impl Role {
    /// The colour it is printed in.
    pub fn print(self) -> Rgb {
        match self {
            Self::Ink => INK,
            Self::Muted => Rgb(0x62, 0x57, 0x53),
            Self::Paper => PAPER,
            Self::Line => Rgb(0xcf, 0xc6, 0xc0),
            Self::Tint => Rgb(0xf5, 0xf2, 0xee),
            Self::Accent => Rgb(0xa8, 0x32, 0x1f),
            Self::AccentTint => Rgb(0xfa, 0xec, 0xe8),
            Self::Warning => Rgb(0x74, 0x46, 0x00),
            Self::WarningTint => Rgb(0xfb, 0xf1, 0xdc),
            Self::Level(level) => step(&LEVELS, level),
            Self::LevelTint(level) => step(&LEVEL_TINTS, level),
            Self::OnLevel(level) if level <= 2 => INK,
            Self::OnLevel(_) => PAPER,
        }
    }

    /// The colour it is printed in as words on the sheet or a tint: ink where its own would be too pale.
    pub fn print_words(self) -> Rgb {
        let own = self.print();
        if matches!(self, Self::Paper | Self::OnLevel(_)) || contrast(own, GROUND) >= READABLE {
            own
        } else {
            INK
        }
    }

    /// Name of the role where style sheets are written: `accent-tint`, `level-3`.
    pub fn token(self) -> String {
        match self {
            Self::Ink => "ink".to_owned(),
            Self::Muted => "muted".to_owned(),
            Self::Paper => "paper".to_owned(),
            Self::Line => "line".to_owned(),
            Self::Tint => "tint".to_owned(),
            Self::Accent => "accent".to_owned(),
            Self::AccentTint => "accent-tint".to_owned(),
            Self::Warning => "warning".to_owned(),
            Self::WarningTint => "warning-tint".to_owned(),
            Self::Level(level) => format!("level-{}", level.clamp(1, 5)),
            Self::LevelTint(level) => format!("level-tint-{}", level.clamp(1, 5)),
            Self::OnLevel(level) => format!("on-level-{}", level.clamp(1, 5)),
        }
    }
}

/// The darkest ground that words of any role are set on.
const GROUND: Rgb = Rgb(0xfa, 0xec, 0xe8);
/// WCAG's least contrast for text.
const READABLE: f64 = 4.5;

fn step(steps: &[Rgb; 5], level: u8) -> Rgb {
    steps[usize::from(level.clamp(1, 5) - 1)]
}

/// Ratio of two colours' luminances, as WCAG defines it.
pub fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(Rgb(red, green, blue): Rgb) -> f64 {
    let linear = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lightness(colour: Rgb) -> f64 {
        116.0 * luminance(colour).cbrt() - 16.0
    }

    #[test]
    fn words_of_every_role_are_readable_on_the_sheet_and_on_every_tint() {
        let words = [
            Role::Ink,
            Role::Muted,
            Role::Accent,
            Role::Warning,
            Role::Line,
            Role::Tint,
        ]
        .into_iter()
        .chain((1..=5).map(Role::Level));
        for role in words {
            for ground in [Role::Paper, Role::Tint, Role::AccentTint, Role::WarningTint] {
                let ratio = contrast(role.print_words(), ground.print());
                assert!(ratio >= READABLE, "{role:?} on {ground:?}: {ratio:.2}");
            }
        }
    }

    #[test]
    fn words_on_a_level_are_readable() {
        for level in 1..=5 {
            let ratio = contrast(Role::OnLevel(level).print_words(), Role::Level(level).print());
            assert!(ratio >= READABLE, "level {level}: {ratio:.2}");
        }
    }

    #[test]
    fn levels_stay_apart_in_grey() {
        for pair in LEVELS.windows(2) {
            assert!(lightness(pair[0]) - lightness(pair[1]) >= 12.0, "{pair:?}");
        }
    }

    #[test]
    fn the_accent_prints_dark_in_grey() {
        assert!(lightness(Role::Accent.print()) < 40.0);
    }

    #[test]
    fn a_level_out_of_range_takes_the_nearest_end() {
        assert_eq!(Role::Level(0).print(), Role::Level(1).print());
        assert_eq!(Role::Level(9).token(), "level-5");
    }
}
