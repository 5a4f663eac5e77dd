//! The logo, and whom to ask.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jauge_core::limits;
use serde_json::{Value, json};

use super::{assert_refused, bytes, with};
use crate::error::ErrorCode;
use crate::exchange::{read, read_stood, samples, write, write_stood};

fn pictured(kind: &str, data: &[u8]) -> Value {
    with("/logo", json!({ "kind": kind, "data": STANDARD.encode(data) }))
}

#[test]
fn a_logo_that_is_ready_comes_back_byte_for_byte() {
    let mut dossier = read(samples::VERSION_1.as_bytes()).expect("the sample is right");
    dossier.logo = Some(samples::logo());
    assert_eq!(read(write(&dossier).as_bytes()), Ok(dossier));
}

#[test]
fn a_logo_that_is_not_ready_is_made_so() {
    let dossier = read(&bytes(&pictured("png", samples::DRAWING.as_bytes()))).expect("a drawing");
    assert_eq!(dossier.logo, Some(samples::logo()));
}

#[test]
fn a_logo_that_cannot_be_used_is_refused_with_its_place() {
    for (file, path) in [
        (pictured("png", b"no picture"), "logo.data"),
        (with("/logo", json!({ "kind": "png", "data": "%" })), "logo.data"),
        (with("/logo", json!({ "kind": "gif", "data": "" })), "logo.kind"),
        (pictured("jpeg", samples::DRAWING.as_bytes()), "logo.kind"),
    ] {
        assert_refused(&file, ErrorCode::Invalid, path);
    }
    let large = pictured("png", &vec![0; limits::LOGO_BYTES + 1]);
    assert_refused(&large, ErrorCode::TooLong, "logo.data");
}

#[test]
fn a_year_keeps_no_logo() {
    let mut dossier = read(samples::VERSION_1.as_bytes()).expect("the sample is right");
    dossier.logo = Some(samples::logo());
    let stood = read_stood(&write_stood(&dossier), &[]).expect("it stood");
    assert_eq!(stood.logo, None);
    let text = write(&dossier);
    let error = read_stood(&text, &[]).expect_err("it has a logo");
    assert_eq!(
        (error.code, error.details["path"].as_str()),
        (ErrorCode::UnknownField, "logo")
    );
}

#[test]
fn whom_to_ask_is_read_with_its_limit() {
    let told = with(
        "/assessments/0/answers/strategy-goals/ask",
        json!("la billetterie"),
    );
    let dossier = read(&bytes(&told)).expect("told");
    assert_eq!(
        dossier.assessments[0].answers["strategy-goals"].ask,
        "la billetterie"
    );
    let long = with(
        "/assessments/0/answers/strategy-goals/ask",
        json!("m".repeat(limits::SHORT_TEXT + 1)),
    );
    assert_refused(
        &long,
        ErrorCode::TooLong,
        "assessments[0].answers.strategy-goals.ask",
    );
}
