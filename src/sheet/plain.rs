//! A sheet as text of a given width, for files and for the preview on the screen.

use super::{Part, Sheet, Tick};
use crate::text::width::{pad_right, width};
use crate::text::wrap::wrap;

/// The width of a text file.
pub const COLUMNS: usize = 80;

/// The whole sheet, with a line break behind every line.
pub fn text(sheet: &Sheet, columns: usize) -> String {
    let mut text = String::new();
    for line in lines(sheet, columns) {
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// The sheet line by line.
pub fn lines(sheet: &Sheet, columns: usize) -> Vec<String> {
    let columns = columns.max(20);
    let mut lines = centred(&sheet.title.to_uppercase(), columns);
    lines.push(String::new());
    for part in &sheet.parts {
        match part {
            Part::Centred(text) => lines.extend(centred(text, columns)),
            Part::Heading(text) => {
                lines.extend(wrap(&text.to_uppercase(), columns).into_iter().map(str::to_owned));
            }
            Part::Paragraph(text) => {
                lines.extend(wrap(text, columns).into_iter().map(str::to_owned));
            }
            Part::Row { label, value } => lines.extend(row(label, value, columns)),
            Part::Table { head, rows } => lines.extend(table(head, rows, columns)),
            Part::Check { tick, text, detail } => lines.extend(check(*tick, text, detail, columns)),
            Part::Step { number, text } => {
                lines.extend(hung(&format!("{number}. "), text, columns));
            }
            Part::Signatures(names) => lines.extend(signatures(names, columns)),
            Part::Gap => lines.push(String::new()),
        }
    }
    lines
}

fn centred(text: &str, columns: usize) -> Vec<String> {
    let lines = wrap(text, columns).into_iter();
    let centred = lines.map(|line| {
        let gap = columns.saturating_sub(width(line)) / 2;
        format!("{}{line}", " ".repeat(gap))
    });
    centred.collect()
}

/// "Label: value", the value hung under its own start; dots to the margin where there is none.
fn row(label: &str, value: &str, columns: usize) -> Vec<String> {
    let head = format!("{}: ", label.trim());
    if value.is_empty() {
        let room = columns.saturating_sub(width(&head));
        if room < MOST_DOTS {
            let mut lines: Vec<String> =
                wrap(head.trim_end(), columns).into_iter().map(str::to_owned).collect();
            lines.push(".".repeat(columns));
            return lines;
        }
        return vec![format!("{head}{}", ".".repeat(room))];
    }
    let whole = format!("{head}{value}");
    let mut lines = wrap(&whole, columns).into_iter();
    let first: Vec<String> = lines.next().map(str::to_owned).into_iter().collect();
    let taken = first.iter().map(String::len).sum::<usize>();
    let rest = whole.get(taken..).unwrap_or_default();
    let indented = wrap(rest.trim_start(), columns.saturating_sub(INDENT)).into_iter();
    let rest = indented.map(|line| format!("{}{line}", " ".repeat(INDENT)));
    first.into_iter().chain(rest).collect()
}

/// The least room for dots beside a label.
const MOST_DOTS: usize = 16;

/// How far later lines of a value stand in.
const INDENT: usize = 4;

/// A text behind a mark, its later lines under its own start.
fn hung(mark: &str, text: &str, columns: usize) -> Vec<String> {
    let indent = width(mark);
    let lines = wrap(text, columns.saturating_sub(indent)).into_iter();
    let hung = lines.enumerate().map(|(at, line)| match at {
        0 => format!("{mark}{line}"),
        _ => format!("{}{line}", " ".repeat(indent)),
    });
    hung.collect()
}

fn check(tick: Tick, text: &str, detail: &str, columns: usize) -> Vec<String> {
    let mark = match tick {
        Tick::Empty => "[ ] ",
        Tick::Done => "[x] ",
        Tick::Forbidden => " ✕  ",
    };
    let mut lines = hung(mark, text, columns);
    if !detail.is_empty() {
        lines.extend(hung("    ", detail, columns));
    }
    lines
}

/// Columns as wide as their longest cell needs, the last one taking what is left.
fn table(head: &[String], rows: &[Vec<String>], columns: usize) -> Vec<String> {
    let count = head.len().max(1);
    let most = columns.saturating_sub(2 * count) / count;
    let mut widths: Vec<usize> = (0..count)
        .map(|at| {
            let cells = rows.iter().filter_map(|row| row.get(at)).chain(head.get(at));
            cells.map(|cell| width(cell)).max().unwrap_or(0).min(most.max(4))
        })
        .collect();
    let used: usize = widths.iter().rev().skip(1).map(|own| own + 2).sum();
    if let Some(last) = widths.last_mut() {
        *last = columns.saturating_sub(used).max(4);
    }
    let mut lines = cells(head, &widths);
    lines.push("-".repeat(columns));
    for row in rows {
        lines.extend(cells(row, &widths));
    }
    lines
}

fn cells(row: &[String], widths: &[usize]) -> Vec<String> {
    let wrapped = row.iter().zip(widths).map(|(cell, own)| wrap(cell, *own));
    let wrapped: Vec<Vec<&str>> = wrapped.collect();
    let height = wrapped.iter().map(Vec::len).max().unwrap_or(0).max(1);
    let line = |at: usize| {
        let cells = wrapped.iter().zip(widths);
        let parts = cells.map(|(lines, own)| {
            let cell = lines.get(at).copied().unwrap_or_default();
            pad_right(cell, *own)
        });
        parts.collect::<Vec<_>>().join("  ")
    };
    (0..height).map(line).collect()
}

fn signatures(names: &[String], columns: usize) -> Vec<String> {
    let own = columns / names.len().max(1);
    let line: String = names.iter().map(|name| pad_right(&centre(name, own), own)).collect();
    vec![String::new(), line, String::new(), String::new(), String::new()]
}

fn centre(text: &str, columns: usize) -> String {
    let gap = columns.saturating_sub(width(text)) / 2;
    format!("{}{text}", " ".repeat(gap))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_value_leaves_dots_to_the_margin() {
        let mut sheet = Sheet::new("Tờ khai");
        sheet.row("Họ và tên", "");
        sheet.row("Ngày sinh", "05/06/1960");
        let lines = lines(&sheet, 40);
        assert_eq!(lines.get(2).unwrap(), &format!("Họ và tên: {}", ".".repeat(29)));
        assert_eq!(lines.get(3).unwrap(), "Ngày sinh: 05/06/1960");
    }

    #[test]
    fn every_line_fits_the_paper() {
        let mut sheet = Sheet::new("Phiếu hướng dẫn bổ sung hồ sơ một lần đầy đủ");
        let long = "Giấy chứng sinh do bệnh viện nơi sinh cấp, có dấu và chữ ký. ".repeat(3);
        sheet.heading(long.clone());
        sheet.paragraph(long.clone());
        sheet.row(long.clone(), "");
        sheet.row("Nơi cư trú", long.clone());
        sheet.push(Part::Check { tick: Tick::Empty, text: long.clone(), detail: long.clone() });
        sheet.push(Part::Table {
            head: vec!["Giấy tờ".to_owned(), "Bản chính".to_owned(), "Bản sao".to_owned()],
            rows: vec![vec![long, "1".to_owned(), "2".to_owned()]],
        });
        sheet.push(Part::Signatures(vec!["Người nộp".to_owned(), "Cán bộ".to_owned()]));
        for columns in [20, 40, 80] {
            for line in lines(&sheet, columns) {
                assert!(width(line.trim_end()) <= columns, "{columns}: {line}");
            }
        }
    }
}
