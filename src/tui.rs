//! Pages on a terminal: keys and mouse in, frames out. What a page says and what a key means is left
//! to `app`; here is decided only where lines break and where the cursor stands.

mod ansi;
pub mod canvas;
mod column;
mod footer;
pub mod glyph;
pub mod hits;
pub mod input;
mod large;
pub mod paint;
mod surface;
pub mod terminal;
pub mod theme;
mod view;
mod widget;
