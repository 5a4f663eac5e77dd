//! The venue's logo: taken in, shown, printed.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jauge_core::limits;
use jauge_core::logo::{Logo, LogoKind};
use jauge_report::picture::{self, Coding, Picture, PictureError};

use crate::error::{ErrorCode, PublicError};
use crate::wire::LogoView;

/// A picture as the logo that is kept: ready to print. One that is ready stays as it is.
///
/// # Errors
/// `TooLarge`, `NotPicture`, `PictureSide`, `PictureParts`, `PictureUnseen`.
pub fn ready(bytes: &[u8]) -> Result<Logo, PublicError> {
    if bytes.len() > limits::LOGO_BYTES {
        let megabytes = limits::LOGO_BYTES / (1024 * 1024);
        return Err(PublicError::new(ErrorCode::TooLarge).with("limit", megabytes));
    }
    let picture = picture::ready(bytes, limits::LOGO_SIDE).map_err(|error| match error {
        PictureError::NotAPicture => PublicError::new(ErrorCode::NotPicture),
        PictureError::Side { limit } => PublicError::new(ErrorCode::PictureSide).with("limit", limit),
        PictureError::Parts => PublicError::new(ErrorCode::PictureParts),
        PictureError::Unseen => PublicError::new(ErrorCode::PictureUnseen),
    })?;
    Ok(Logo {
        kind: match picture.coding {
            Coding::Png => LogoKind::Png,
            Coding::Jpeg => LogoKind::Jpeg,
        },
        bytes: picture.bytes.to_vec(),
    })
}

/// The logo as it is printed; `None` where what the file holds is no picture any more.
pub(crate) fn picture(logo: &Logo) -> Option<Picture> {
    Picture::read(&logo.bytes)
}

/// The logo as the screen shows it.
pub(crate) fn view(logo: &Logo) -> Option<LogoView> {
    let frame = picture(logo)?;
    let data = STANDARD.encode(&logo.bytes);
    Some(LogoView {
        picture: format!("data:{};base64,{data}", logo.kind.media_type()),
        width: frame.width,
        height: frame.height,
    })
}

/// What the screen gives back: judged like any picture that comes from outside.
pub(crate) fn from_view(view: &LogoView) -> Result<Logo, PublicError> {
    let (_, data) = view.picture.split_once(";base64,").unwrap_or_default();
    let bytes = STANDARD
        .decode(data)
        .map_err(|_| PublicError::new(ErrorCode::NotPicture))?;
    ready(&bytes)
}
