//! The plan as a workbook: dates, numbers and amounts are what they are, not text.

use jauge_core::money::{Currency, Money};
use jauge_l10n::msg::plan_files as say;
use jiff::civil::{Date, DateTime};
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::Plan;
use super::sheet::{self, Cell, Sheet};
use crate::error::{ErrorCode, PublicError};

/// The years of a spreadsheet begin here.
const FIRST_YEAR: i16 = 1900;
/// Codes of papers in the format.
const A4: u8 = 9;
const LETTER: u8 = 1;
/// The format's own limit of a row's height is far above: long notes stay readable, and the table stays one.
const HEAD_HEIGHT: f64 = 20.0;

pub(super) fn write(plan: &Plan<'_>, now: DateTime) -> Result<Vec<u8>, PublicError> {
    build(plan, now).map_err(|error| PublicError::new(ErrorCode::Internal).with("detail", error))
}

fn build(plan: &Plan<'_>, now: DateTime) -> Result<Vec<u8>, XlsxError> {
    let texts = &plan.texts;
    let mut workbook = Workbook::new();
    let venue = &plan.dossier.profile.name;
    let mut properties = DocProperties::new()
        .set_title(say::title(texts, &texts.date(now.date()), venue))
        .set_subject(say::subject(texts))
        .set_author(venue);
    // The moment is told, never asked of the clock: the same plan gives the same file.
    if let Some(moment) = moment(now)? {
        properties = properties.set_creation_datetime(&moment);
    }
    workbook.set_properties(&properties);
    let styles = Styles::new(texts.locale().base());
    for sheet in [sheet::actions(plan), sheet::history(plan)] {
        fill(workbook.add_worksheet(), &sheet, &styles, plan)?;
    }
    workbook.save_to_buffer()
}

fn moment(now: DateTime) -> Result<Option<ExcelDateTime>, XlsxError> {
    let Some(day) = day(now.date())? else {
        return Ok(None);
    };
    let (hour, minute, second) = (now.hour(), now.minute(), now.second());
    let [hour, minute, second] = [hour, minute, second].map(i8::unsigned_abs);
    day.and_hms(u16::from(hour), minute, second).map(Some)
}

/// A date, where the format knows its year.
fn day(date: Date) -> Result<Option<ExcelDateTime>, XlsxError> {
    if date.year() < FIRST_YEAR {
        return Ok(None);
    }
    let year = date.year().unsigned_abs();
    ExcelDateTime::from_ymd(year, date.month().unsigned_abs(), date.day().unsigned_abs()).map(Some)
}

struct Styles {
    head: Format,
    text: Format,
    first: Format,
    date: Format,
    number: Format,
    dollars: Format,
    euros: Format,
}

impl Styles {
    fn new(language: &str) -> Self {
        let cell = Format::new().set_align(FormatAlign::Top);
        let amount = |mark: &str| match language {
            "fr" => format!("#,##0\u{A0}\"{mark}\""),
            _ => format!("\"{mark}\"#,##0"),
        };
        Self {
            head: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::VerticalCenter)
                .set_background_color(Color::RGB(0xE6_EB_EF))
                .set_border_bottom(FormatBorder::Thin),
            text: cell.clone().set_text_wrap(),
            first: cell.clone().set_text_wrap().set_bold(),
            date: cell
                .clone()
                .set_num_format("yyyy-mm-dd")
                .set_align(FormatAlign::Left),
            number: cell.clone().set_num_format("#,##0"),
            dollars: cell.clone().set_num_format(amount("$")),
            euros: cell.set_num_format(amount("€")),
        }
    }

    const fn money(&self, money: Money) -> &Format {
        match money.currency {
            Currency::CanadianDollar => &self.dollars,
            Currency::Euro => &self.euros,
        }
    }
}

fn fill(page: &mut Worksheet, sheet: &Sheet, styles: &Styles, plan: &Plan<'_>) -> Result<(), XlsxError> {
    let texts = &plan.texts;
    page.set_name(&sheet.name)?;
    page.set_row_height(0, HEAD_HEIGHT)?;
    for (column, index) in sheet.columns.iter().zip(0..) {
        page.set_column_width(index, column.width)?;
        page.write_string_with_format(0, index, &column.head, &styles.head)?;
    }
    for (row, line) in sheet.rows.iter().zip(1..) {
        for (cell, column) in row.iter().zip(0..) {
            let text = if column == 0 { &styles.first } else { &styles.text };
            write_cell(page, (line, column), cell, text, styles)?;
        }
    }
    let last_row = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    let last_column = u16::try_from(sheet.columns.len()).unwrap_or(1).saturating_sub(1);
    page.set_freeze_panes(1, 1)?;
    page.autofilter(0, 0, last_row, last_column)?;
    page.set_landscape();
    page.set_print_fit_to_pages(1, 0);
    page.set_repeat_rows(0, 0)?;
    let american = texts.locale().tag().ends_with("-CA");
    page.set_paper_size(if american { LETTER } else { A4 });
    page.set_footer(format!("&C{}", say::page(texts, "&P", "&N")));
    Ok(())
}

fn write_cell(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    text: &Format,
    styles: &Styles,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Nothing => {}
        // Written as text: never a formula nor a link, whatever it begins with.
        Cell::Text(words) => _ = page.write_string_with_format(row, column, words, text)?,
        Cell::Date(date) => match day(*date)? {
            Some(day) => _ = page.write_datetime_with_format(row, column, &day, &styles.date)?,
            None => _ = page.write_string_with_format(row, column, date.to_string(), text)?,
        },
        Cell::Number(number) => {
            page.write_number_with_format(row, column, *number, &styles.number)?;
        }
        Cell::Money(money) => {
            page.write_number_with_format(row, column, money.amount, styles.money(*money))?;
        }
    }
    Ok(())
}
