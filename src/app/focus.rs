//! Where the focus stands: the things of a screen lie in groups (a line to type into, a list); arrows
//! go from thing to thing, Tab from group to group, and *Việc khác* is always the last group.

use super::keys::Key;

/// The place of the focus, counted over all groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Focus(pub usize);

/// A motion of the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Motion {
    /// To the thing before.
    Up,
    /// To the next thing.
    Down,
    /// So many things back.
    Back(usize),
    /// So many things forward.
    Forward(usize),
    /// To the group before.
    GroupBefore,
    /// To the next group; from the last one round to the first.
    NextGroup,
}

impl Motion {
    /// The motion a key asks for; `page` is how many things a screen holds.
    pub fn of(key: Key, page: usize) -> Option<Self> {
        match key {
            Key::Up => Some(Self::Up),
            Key::Down => Some(Self::Down),
            Key::PageUp => Some(Self::Back(page)),
            Key::PageDown => Some(Self::Forward(page)),
            Key::Tab => Some(Self::NextGroup),
            Key::BackTab => Some(Self::GroupBefore),
            Key::Char(_)
            | Key::Enter
            | Key::Esc
            | Key::Backspace
            | Key::Delete
            | Key::Go(_)
            | Key::Extend(_)
            | Key::Edit(_)
            | Key::F(_)
            | Key::Restore
            | Key::Interrupt
            | Key::Suspend => None,
        }
    }
}

impl Focus {
    /// Moves over groups of these sizes and *Việc khác* behind them.
    pub fn go(&mut self, motion: Motion, groups: &[usize]) {
        let last = groups.iter().sum::<usize>();
        let at = self.0.min(last);
        self.0 = match motion {
            Motion::Up => at.saturating_sub(1),
            Motion::Down => (at + 1).min(last),
            Motion::Back(page) => at.saturating_sub(page.max(1)),
            Motion::Forward(page) if at < last => (at + page.max(1)).min(last.saturating_sub(1)),
            Motion::Forward(_) => last,
            Motion::NextGroup => {
                let next = starts(groups).into_iter().find(|start| *start > at);
                next.unwrap_or(0)
            }
            Motion::GroupBefore if at == 0 => last,
            Motion::GroupBefore => {
                let before = starts(groups).into_iter().rev().find(|start| *start < at);
                before.unwrap_or(0)
            }
        };
    }
}

/// The first place of every group that is not empty, and of *Việc khác*.
fn starts(groups: &[usize]) -> Vec<usize> {
    let mut next = 0;
    let mut starts = Vec::with_capacity(groups.len() + 1);
    for size in groups.iter().filter(|size| **size > 0) {
        starts.push(next);
        next += size;
    }
    starts.push(next);
    starts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn walked(motions: &[Motion], groups: &[usize]) -> usize {
        let mut focus = Focus::default();
        for motion in motions {
            focus.go(*motion, groups);
        }
        focus.0
    }

    #[test]
    fn arrows_go_through_everything_and_end_on_the_last_line() {
        assert_eq!(walked(&[Motion::Down; 9], &[1, 3]), 4);
        assert_eq!(walked(&[Motion::Down, Motion::Up, Motion::Up], &[1, 3]), 0);
    }

    #[test]
    fn tab_goes_from_group_to_group_and_round() {
        let groups = [1, 0, 3];
        assert_eq!(walked(&[Motion::NextGroup], &groups), 1);
        assert_eq!(walked(&[Motion::NextGroup; 2], &groups), 4);
        assert_eq!(walked(&[Motion::NextGroup; 3], &groups), 0);
        assert_eq!(walked(&[Motion::GroupBefore], &groups), 4);
        assert_eq!(walked(&[Motion::GroupBefore; 2], &groups), 1);
    }

    #[test]
    fn a_page_forward_stops_before_the_last_line_once() {
        assert_eq!(walked(&[Motion::Forward(10)], &[1, 3]), 3);
        assert_eq!(walked(&[Motion::Forward(10); 2], &[1, 3]), 3);
        assert_eq!(walked(&[Motion::Forward(10)], &[]), 0);
    }
}
