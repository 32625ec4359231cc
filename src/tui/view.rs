//! Which part of a column longer than its area is seen: always the focus, moved as little as can be,
//! unless the wheel asked for something else.

use super::column::Focus;

/// The seen part of a column, kept from frame to frame.
#[derive(Debug, Default)]
pub(super) struct View {
    offset: usize,
    longest: usize,
    place: Option<(usize, usize, usize)>,
    title: Vec<String>,
}

impl View {
    /// Settles on the first line to paint. `title` tells one screen from another.
    pub(super) fn settle(
        &mut self,
        title: &[String],
        lines: usize,
        height: usize,
        focus: Option<&Focus>,
    ) -> usize {
        if self.title != title {
            *self = Self {
                title: title.to_vec(),
                ..Self::default()
            };
        }
        self.longest = lines.saturating_sub(height);
        self.offset = self.offset.min(self.longest);
        let place = focus.map(|focus| (focus.first, focus.end, height));
        if place != self.place {
            self.place = place;
            self.follow(focus, height);
        }
        self.offset
    }

    /// Moves the view by so many lines; negative is up.
    pub(super) fn scroll(&mut self, lines: isize) {
        self.offset = self.offset.saturating_add_signed(lines).min(self.longest);
    }

    /// Brings the focus into view; as much as fits of what stands above it comes along.
    fn follow(&mut self, focus: Option<&Focus>, height: usize) {
        let Some(focus) = focus else { return };
        if focus.end <= height {
            self.offset = 0;
        } else if focus.first < self.offset + MARGIN {
            self.offset = focus.first.saturating_sub(MARGIN);
        } else if focus.end + MARGIN > self.offset + height {
            let wanted = (focus.end + MARGIN).saturating_sub(height);
            self.offset = wanted.min(focus.first);
        }
        self.offset = self.offset.min(self.longest);
    }
}

/// Lines kept in view above and below the focus.
const MARGIN: usize = 1;

#[cfg(test)]
mod tests {
    use super::*;

    fn focus(first: usize, end: usize) -> Focus {
        Focus {
            first,
            end,
            row: first,
            column: 0,
        }
    }

    #[test]
    fn the_view_moves_only_as_far_as_the_focus_needs() {
        let mut view = View::default();
        assert_eq!(view.settle(&[], 30, 10, Some(&focus(3, 4))), 0);
        assert_eq!(view.settle(&[], 30, 10, Some(&focus(15, 16))), 7);
        assert_eq!(view.settle(&[], 30, 10, Some(&focus(14, 15))), 7);
        assert_eq!(view.settle(&[], 30, 10, Some(&focus(29, 30))), 20);
        assert_eq!(view.settle(&[], 30, 10, Some(&focus(20, 21))), 19);
        assert_eq!(view.settle(&[], 30, 10, Some(&focus(8, 9))), 0);
    }

    #[test]
    fn the_wheel_is_obeyed_until_the_focus_moves() {
        let mut view = View::default();
        view.settle(&[], 30, 10, Some(&focus(2, 3)));
        view.scroll(8);
        assert_eq!(view.settle(&[], 30, 10, Some(&focus(2, 3))), 8);
        view.scroll(100);
        assert_eq!(view.settle(&[], 30, 10, Some(&focus(2, 3))), 20);
        assert_eq!(view.settle(&[], 30, 10, Some(&focus(1, 2))), 0);
    }

    #[test]
    fn a_new_screen_begins_at_its_top() {
        let mut view = View::default();
        view.settle(&["a".into()], 30, 10, None);
        view.scroll(5);
        assert_eq!(view.settle(&["a".into()], 30, 10, None), 5);
        assert_eq!(view.settle(&["b".into()], 30, 10, None), 0);
        assert_eq!(view.settle(&["b".into()], 4, 10, None), 0);
    }
}
