//! Where on the last painted frame the things are that can be pointed at.

use ratatui::layout::{Position, Rect};

use crate::app::page::Spot;

/// Rectangles of a frame and what a click in them means.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hits {
    areas: Vec<(Rect, Spot)>,
}

impl Hits {
    /// Marks an area; where areas overlap the later one is on top.
    pub fn mark(&mut self, area: Rect, spot: Spot) {
        if !area.is_empty() {
            self.areas.push((area, spot));
        }
    }

    /// Forgets the areas, for something that covers them.
    pub fn cover(&mut self) {
        self.areas.clear();
    }

    /// What is at a cell.
    pub fn at(&self, column: u16, row: u16) -> Option<Spot> {
        let cell = Position { x: column, y: row };
        let mut on_top = self.areas.iter().rev();
        on_top.find(|(area, _)| area.contains(cell)).map(|(_, spot)| *spot)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_topmost_area_is_hit() {
        let mut hits = Hits::default();
        hits.mark(Rect::new(0, 0, 10, 2), Spot(1));
        hits.mark(Rect::new(4, 1, 2, 1), Spot(2));
        assert_eq!(hits.at(4, 1), Some(Spot(2)));
        assert_eq!(hits.at(3, 1), Some(Spot(1)));
        assert_eq!(hits.at(10, 0), None);
        hits.cover();
        assert_eq!(hits.at(4, 1), None);
    }
}
