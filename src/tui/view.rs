//! Which part of a column longer than its area is seen. The view follows the focus, moved as little as
//! can be; where the next thing to focus on is out of sight, the view moves towards it line by line, so
//! that everything between can be read.

use super::column::Focus;

/// The seen part of a column, kept from frame to frame.
#[derive(Debug, Default)]
pub(super) struct View {
    offset: usize,
    extent: Extent,
    place: Option<(usize, usize, usize)>,
    title: Vec<String>,
}

/// What a column and its area measure.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Extent {
    /// Lines of the column.
    pub(super) lines: usize,
    /// Lines of the area.
    pub(super) height: usize,
    /// The lines at which things to focus on begin, ascending.
    pub(super) stops: Vec<usize>,
}

impl View {
    /// Settles on the first line to paint. `title` tells one screen from another.
    pub(super) fn settle(
        &mut self,
        title: &[String],
        extent: Extent,
        focus: Option<&Focus>,
    ) -> usize {
        if self.title != title {
            *self = Self { title: title.to_vec(), ..Self::default() };
        }
        self.extent = extent;
        self.offset = self.offset.min(self.longest());
        let place = focus.map(|focus| (focus.first, focus.end, self.extent.height));
        if place != self.place {
            self.place = place;
            self.follow(focus);
        }
        self.offset
    }

    /// Moves the view by so many lines, negative is up, unless the next thing to focus on comes into
    /// sight that way; says whether it moved.
    pub(super) fn step(&mut self, lines: isize) -> bool {
        let before = self.offset;
        let ahead = lines.unsigned_abs();
        if lines > 0 && !self.is_near_below(ahead) {
            self.offset = self.offset.saturating_add(ahead).min(self.longest());
        } else if lines < 0 && !self.is_near_above(ahead) {
            self.offset = self.offset.saturating_sub(ahead);
        }
        self.offset != before
    }

    fn is_near_below(&self, ahead: usize) -> bool {
        let after = self.place.map_or(0, |(_, end, _)| end);
        let next = self.extent.stops.iter().find(|stop| **stop >= after);
        next.is_some_and(|stop| *stop < self.offset + self.extent.height + ahead)
    }

    fn is_near_above(&self, ahead: usize) -> bool {
        let before = self.place.map_or(usize::MAX, |(first, ..)| first);
        let mut above = self.extent.stops.iter().rev();
        let next = above.find(|stop| **stop < before);
        next.is_some_and(|stop| *stop + ahead >= self.offset)
    }

    /// Brings the focus into view; as much as fits of what stands above it comes along.
    fn follow(&mut self, focus: Option<&Focus>) {
        let Some(focus) = focus else { return };
        let height = self.extent.height;
        if focus.end <= height {
            self.offset = 0;
        } else if focus.first < self.offset + MARGIN {
            self.offset = focus.first.saturating_sub(MARGIN);
        } else if focus.end + MARGIN > self.offset + height {
            let wanted = (focus.end + MARGIN).saturating_sub(height);
            self.offset = wanted.min(focus.first);
        }
        self.offset = self.offset.min(self.longest());
    }

    fn longest(&self) -> usize {
        self.extent.lines.saturating_sub(self.extent.height)
    }
}

/// Lines kept in view above and below the focus.
const MARGIN: usize = 1;

#[cfg(test)]
mod tests {
    use super::*;

    fn focus(first: usize, end: usize) -> Focus {
        Focus { first, end, row: first, column: 0 }
    }

    fn thirty(stops: &[usize]) -> Extent {
        Extent { lines: 30, height: 10, stops: stops.to_vec() }
    }

    #[test]
    fn the_view_moves_only_as_far_as_the_focus_needs() {
        let mut view = View::default();
        let mut at = |first, end| view.settle(&[], thirty(&[]), Some(&focus(first, end)));
        assert_eq!(at(3, 4), 0);
        assert_eq!(at(15, 16), 7);
        assert_eq!(at(14, 15), 7);
        assert_eq!(at(29, 30), 20);
        assert_eq!(at(20, 21), 19);
        assert_eq!(at(8, 9), 0);
    }

    #[test]
    fn what_lies_before_the_next_thing_can_be_read() {
        let mut view = View::default();
        let stops = [2, 3, 29];
        view.settle(&[], thirty(&stops), Some(&focus(2, 3)));
        assert!(!view.step(1), "the next thing is in sight");
        view.settle(&[], thirty(&stops), Some(&focus(3, 4)));
        for line in 1..20 {
            assert!(view.step(1));
            assert_eq!(view.settle(&[], thirty(&stops), Some(&focus(3, 4))), line);
        }
        assert!(!view.step(1), "now the last thing comes into sight");
        assert_eq!(view.settle(&[], thirty(&stops), Some(&focus(29, 30))), 20);
        assert!(view.step(-8));
        assert!(view.step(-8));
        assert!(!view.step(-8), "now the things on top come into sight");
    }

    #[test]
    fn a_page_with_nothing_to_focus_on_moves_freely() {
        let mut view = View::default();
        view.settle(&[], thirty(&[]), None);
        assert!(view.step(8));
        assert!(view.step(100));
        assert!(!view.step(1));
        assert_eq!(view.settle(&[], thirty(&[]), None), 20);
        assert!(view.step(-100));
        assert!(!view.step(-1));
    }

    #[test]
    fn a_new_screen_begins_at_its_top() {
        let mut view = View::default();
        let mut at = |title: &str| {
            let offset = view.settle(&[title.into()], thirty(&[]), None);
            view.step(5);
            offset
        };
        assert_eq!(at("a"), 0);
        assert_eq!(at("a"), 5);
        assert_eq!(at("b"), 0);
    }
}
