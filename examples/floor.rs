//! The least a program with ratatui and crossterm can be: paints one line, counts keys, leaves with `q`.
//! Figures of the assistant are read against it, measured in the same run.

use std::io;

use crossterm::event::{Event, KeyCode, read};
use ratatui::text::Line;

fn main() -> io::Result<()> {
    let mut terminal = ratatui::init();
    let mut keys = 0;
    loop {
        terminal.draw(|frame| {
            frame.render_widget(Line::raw(format!("Cầm Tay {keys}")), frame.area());
        })?;
        if let Event::Key(key) = read()? {
            keys += 1;
            if key.code == KeyCode::Char('q') {
                break;
            }
        }
    }
    ratatui::restore();
    Ok(())
}
