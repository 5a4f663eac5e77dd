//! The sRGB profile (ICC version 2), built from its published definition: white D65, primaries of ITU-R BT.709
//! adapted to D50, the tone curve of IEC 61966-2-1.

use std::sync::OnceLock;

/// Samples of the tone curve.
const SAMPLES: u16 = 1024;
const HEADER: usize = 128;
/// Primaries of sRGB adapted to D50 (Bradford), in XYZ.
const RED: [f64; 3] = [0.436_065_7, 0.222_488_4, 0.013_916_0];
const GREEN: [f64; 3] = [0.385_147_1, 0.716_873_2, 0.097_076_4];
const BLUE: [f64; 3] = [0.143_066_4, 0.060_607_9, 0.714_096_1];
/// White of the space that profiles connect through: D50.
const WHITE: [f64; 3] = [0.964_2, 1.0, 0.824_9];

/// The profile.
pub(super) fn srgb() -> Vec<u8> {
    static PROFILE: OnceLock<Vec<u8>> = OnceLock::new();
    PROFILE.get_or_init(build).clone()
}

fn build() -> Vec<u8> {
    let curve = tone_curve();
    let elements: Vec<(Vec<&[u8; 4]>, Vec<u8>)> = vec![
        (vec![b"desc"], description("sRGB IEC61966-2.1")),
        (vec![b"cprt"], words("Public domain")),
        (vec![b"wtpt"], xyz(WHITE)),
        (vec![b"rXYZ"], xyz(RED)),
        (vec![b"gXYZ"], xyz(GREEN)),
        (vec![b"bXYZ"], xyz(BLUE)),
        (vec![b"rTRC", b"gTRC", b"bTRC"], curve),
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
    header.extend([2, 0x10, 0, 0]);
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
    let mut curve = b"curv\0\0\0\0".to_vec();
    curve.extend(be32(usize::from(SAMPLES)));
    for sample in 0..SAMPLES {
        let value = f64::from(sample) / f64::from(SAMPLES - 1);
        let linear = if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        };
        curve.extend(((linear * 65_535.0).round() as u16).to_be_bytes());
    }
    curve
}

fn description(text: &str) -> Vec<u8> {
    let mut element = b"desc\0\0\0\0".to_vec();
    element.extend(be32(text.len() + 1));
    element.extend(text.bytes());
    // An end of text, then no text in Unicode and none for old Macintosh scripts.
    element.resize(element.len() + 1 + 8 + 3 + 67, 0);
    element
}

fn words(text: &str) -> Vec<u8> {
    let mut element = b"text\0\0\0\0".to_vec();
    element.extend(text.bytes());
    element.push(0);
    element
}

fn xyz(values: [f64; 3]) -> Vec<u8> {
    let mut element = b"XYZ \0\0\0\0".to_vec();
    for value in values {
        element.extend(fixed(value));
    }
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
}
