//! How things stand out: three colour themes of the 16 named colours and one without any colour. Every
//! role differs by more than its colour where it must be told apart.

use ratatui::style::{Color, Modifier, Style};

/// A choice of colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Palette {
    /// "tối": the terminal's own colours, with light accents.
    #[default]
    Dark,
    /// "sáng": black on white.
    Light,
    /// "tương phản cao": white, yellow and black only.
    Contrast,
    /// No colour at all, as `NO_COLOR` asks.
    Mono,
}

impl Palette {
    /// Reads a theme's name, with or without marks; `None` for any other word.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "toi" | "tối" | "dark" => Some(Self::Dark),
            "sang" | "sáng" | "light" => Some(Self::Light),
            "tuong-phan" | "tương-phản" | "contrast" => Some(Self::Contrast),
            _ => None,
        }
    }

    /// The palette that fits what the environment says: `NO_COLOR` and `COLORFGBG`.
    pub fn fitting(no_color: Option<&str>, fg_bg: Option<&str>) -> Self {
        if no_color.is_some_and(|value| !value.is_empty()) {
            return Self::Mono;
        }
        match fg_bg.and_then(|value| value.rsplit(';').next()) {
            Some("7" | "15") => Self::Light,
            _ => Self::Dark,
        }
    }
}

/// The styles of a screen by what they are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Ordinary text, and the ground of the screen.
    pub plain: Style,
    /// Of lesser weight.
    pub quiet: Style,
    /// Of greater weight; headings.
    pub strong: Style,
    /// In order.
    pub good: Style,
    /// Worth a look.
    pub warning: Style,
    /// Stops the dossier.
    pub error: Style,
    /// The line on top.
    pub bar: Style,
    /// A key's name in the footer.
    pub key: Style,
    /// The row under the focus.
    pub focus: Style,
    /// A line to type into.
    pub field: Style,
    /// What is selected in it.
    pub selected: Style,
    /// What is said to the citizen.
    pub say: Style,
}

impl Theme {
    /// The styles of a palette.
    pub fn of(palette: Palette) -> Self {
        match palette {
            Palette::Dark => Self::dark(),
            Palette::Light => Self::light(),
            Palette::Contrast => Self::contrast(),
            Palette::Mono => Self::mono(),
        }
    }

    fn dark() -> Self {
        let plain = Style::new();
        Self {
            good: plain.fg(Color::Green),
            warning: plain.fg(Color::Yellow),
            error: plain.fg(Color::LightRed).add_modifier(Modifier::BOLD),
            key: plain.fg(Color::Cyan).add_modifier(Modifier::BOLD),
            say: plain.fg(Color::Cyan),
            ..Self::mono()
        }
    }

    fn light() -> Self {
        let plain = Style::new().fg(Color::Black).bg(Color::White);
        let strong = plain.add_modifier(Modifier::BOLD);
        Self {
            plain,
            quiet: plain.fg(Color::DarkGray),
            strong,
            good: plain.fg(Color::Green),
            warning: plain.fg(Color::Magenta),
            error: strong.fg(Color::Red),
            bar: plain.add_modifier(Modifier::REVERSED),
            key: strong.fg(Color::Blue),
            focus: plain.add_modifier(Modifier::REVERSED),
            field: plain.add_modifier(Modifier::UNDERLINED),
            selected: plain.add_modifier(Modifier::REVERSED),
            say: plain.fg(Color::Blue),
        }
    }

    fn contrast() -> Self {
        let plain = Style::new().fg(Color::White).bg(Color::Black);
        let strong = plain.add_modifier(Modifier::BOLD);
        let turned = Style::new().fg(Color::Black).bg(Color::Yellow);
        Self {
            plain,
            quiet: plain,
            strong,
            good: strong,
            warning: strong.fg(Color::Yellow),
            error: strong.fg(Color::Yellow).add_modifier(Modifier::UNDERLINED),
            bar: Style::new().fg(Color::Black).bg(Color::White),
            key: strong.fg(Color::Yellow),
            focus: turned.add_modifier(Modifier::BOLD),
            field: strong.add_modifier(Modifier::UNDERLINED),
            selected: turned,
            say: strong,
        }
    }

    fn mono() -> Self {
        let plain = Style::new();
        let strong = plain.add_modifier(Modifier::BOLD);
        Self {
            plain,
            quiet: plain.add_modifier(Modifier::DIM),
            strong,
            good: plain,
            warning: strong,
            error: strong.add_modifier(Modifier::UNDERLINED),
            bar: plain.add_modifier(Modifier::REVERSED),
            key: strong,
            focus: plain.add_modifier(Modifier::REVERSED),
            field: plain.add_modifier(Modifier::UNDERLINED),
            selected: plain.add_modifier(Modifier::REVERSED),
            say: plain,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_color_takes_every_colour_away() {
        assert_eq!(Palette::fitting(Some("1"), Some("15;0")), Palette::Mono);
        assert_eq!(Palette::fitting(Some(""), None), Palette::Dark);
        let theme = Theme::of(Palette::Mono);
        for style in [theme.plain, theme.error, theme.bar, theme.focus, theme.key] {
            assert_eq!((style.fg, style.bg), (None, None));
        }
    }

    #[test]
    fn a_light_terminal_gets_the_light_theme() {
        assert_eq!(Palette::fitting(None, Some("0;15")), Palette::Light);
        assert_eq!(Palette::fitting(None, Some("15;0")), Palette::Dark);
        assert_eq!(Palette::named("tương-phản"), Some(Palette::Contrast));
        assert_eq!(Palette::named("hồng"), None);
    }

    #[test]
    fn the_focus_is_told_from_plain_text_without_colour() {
        for palette in [Palette::Dark, Palette::Light, Palette::Mono] {
            let focus = Theme::of(palette).focus;
            assert!(focus.add_modifier.contains(Modifier::REVERSED));
        }
    }
}
