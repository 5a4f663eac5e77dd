//! The sRGB profile (ICC version 4.2), built from its published definition: white D65, primaries of ITU-R BT.709
//! adapted to D50, the tone curve of IEC 61966-2-1 by its formula.

use std::sync::OnceLock;

const HEADER: usize = 128;
/// Primaries of sRGB adapted to D50 (Bradford), in XYZ.
const RED: [f64; 3] = [0.436_065_7, 0.222_488_4, 0.013_916_0];
const GREEN: [f64; 3] = [0.385_147_1, 0.716_873_2, 0.097_076_4];
const BLUE: [f64; 3] = [0.143_066_4, 0.060_607_9, 0.714_096_1];
/// White of the space that profiles connect through: D50.
const WHITE: [f64; 3] = [0.964_2, 1.0, 0.824_9];

/// How D65 is seen under D50 (Bradford).
const ADAPTED: [f64; 9] = [
    1.047_811_2,
    0.022_886_6,
    -0.050_127_0,
    0.029_542_4,
    0.990_484_4,
    -0.017_049_1,
    -0.009_234_5,
    0.015_043_6,
    0.752_131_6,
];
/// The tone curve: `((x + 0.055) / 1.055) ^ 2.4`, and `x / 12.92` below 0.04045.
const CURVE: [f64; 5] = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.040_45];

/// The profile.
pub(super) fn srgb() -> Vec<u8> {
    static PROFILE: OnceLock<Vec<u8>> = OnceLock::new();
    PROFILE.get_or_init(build).clone()
}

fn build() -> Vec<u8> {
    let elements: Vec<(Vec<&[u8; 4]>, Vec<u8>)> = vec![
        (vec![b"desc"], words("sRGB IEC61966-2.1")),
        (vec![b"cprt"], words("Public domain")),
        (vec![b"wtpt"], numbers(b"XYZ ", &WHITE)),
        (vec![b"chad"], numbers(b"sf32", &ADAPTED)),
        (vec![b"rXYZ"], numbers(b"XYZ ", &RED)),
        (vec![b"gXYZ"], numbers(b"XYZ ", &GREEN)),
        (vec![b"bXYZ"], numbers(b"XYZ ", &BLUE)),
        (vec![b"rTRC", b"gTRC", b"bTRC"], tone_curve()),
    ];
    let count: usize = elements.iter().map(|(tags, _)| tags.len()).sum();
    let mut table = be32(count);
    let mut data = Vec::new();
    let start = HEADER + 4 + 12 * count;
    for (tags, element) in elements {
        for tag in tags {
            table.extend_from_slice(tag);
            table.extend(be32(start + data.len()));
            table.extend(be32(element.len()));
        }
        data.extend(element);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut profile = header(start + data.len());
    profile.extend(table);
    profile.extend(data);
    profile
}

fn header(size: usize) -> Vec<u8> {
    let mut header = be32(size);
    header.extend([0; 4]);
    header.extend([4, 0x20, 0, 0]);
    header.extend(b"mntrRGB XYZ ");
    // The date of the standard's publication rather than of any build.
    for part in [1999_u16, 10, 18, 0, 0, 0] {
        header.extend(part.to_be_bytes());
    }
    header.extend(b"acsp");
    header.resize(68, 0);
    for value in WHITE {
        header.extend(fixed(value));
    }
    header.resize(HEADER, 0);
    header
}

fn tone_curve() -> Vec<u8> {
    // The fourth form of curve: five numbers.
    let mut curve = b"para\0\0\0\0\0\x03\0\0".to_vec();
    curve.extend(CURVE.into_iter().flat_map(fixed));
    curve
}

/// A text in one language, in two bytes a letter.
fn words(text: &str) -> Vec<u8> {
    let mut element = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS".to_vec();
    element.extend(be32(2 * text.len()));
    element.extend(be32(element.len() + 4));
    element.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    element
}

fn numbers(kind: &[u8; 4], values: &[f64]) -> Vec<u8> {
    let mut element = [*kind, [0; 4]].concat();
    element.extend(values.iter().copied().flat_map(fixed));
    element
}

fn fixed(value: f64) -> [u8; 4] {
    ((value * 65_536.0).round() as i32).to_be_bytes()
}

fn be32(value: usize) -> Vec<u8> {
    u32::try_from(value)
        .expect("invariant: the profile is small")
        .to_be_bytes()
        .to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_says_its_own_size_and_kind() {
        let profile = srgb();
        assert_eq!(
            u32::from_be_bytes([profile[0], profile[1], profile[2], profile[3]]) as usize,
            profile.len()
        );
        assert_eq!(&profile[12..24], b"mntrRGB XYZ ");
        assert_eq!(&profile[36..40], b"acsp");
    }

    #[test]
    fn the_primaries_add_up_to_white() {
        for (part, white) in WHITE.iter().enumerate() {
            assert!((RED[part] + GREEN[part] + BLUE[part] - white).abs() < 0.001);
        }
    }
    #[test]
    fn the_white_of_daylight_is_adapted_to_that_of_the_space() {
        let daylight = [0.950_456, 1.0, 1.089_058];
        for (row, white) in ADAPTED.chunks(3).zip(WHITE) {
            let seen: f64 = row.iter().zip(daylight).map(|(part, value)| part * value).sum();
            assert!((seen - white).abs() < 0.001, "{seen} for {white}");
        }
    }

    #[test]
    fn the_curve_has_no_step_where_its_two_parts_meet() {
        let [power, slope, shift, low, meet] = CURVE;
        assert!(((slope * meet + shift).powf(power) - low * meet).abs() < 1e-5);
    }
}
