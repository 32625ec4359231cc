//! What a line was before: typing is taken back by the word, and nothing taken back is lost until
//! something else is typed.

/// A change of a line, as far as taking it back goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    /// A letter, or what an input method made of a word; goes back with the word it belongs to.
    Typed,
    /// The first letter of another word, or of what replaces a selection.
    Word,
    /// A letter deleted; goes back with its neighbours.
    Erased,
    /// Something done at one stroke: a paste, a selection deleted.
    Whole,
}

/// The line as it was at some moment.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct State {
    pub(super) text: String,
    pub(super) cursor: usize,
}

/// The states a line came through, and those that were taken back.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct History {
    past: Vec<State>,
    future: Vec<State>,
    run: Run,
}

/// What the changes of the last state have in common.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Run {
    /// Nothing goes on.
    #[default]
    None,
    /// A word is being typed.
    Typed,
    /// So many letters were deleted, right behind typing or not.
    Erased(usize, After),
}

/// Whether a deletion came right behind typing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum After {
    Typing,
    Other,
}

/// The most states kept.
const MOST: usize = 200;

/// The most letters an input method deletes of a word to write them anew ("thuong" to "thương").
const BURST: usize = 4;

impl History {
    /// Takes note of the state a change begins from.
    pub(super) fn note(&mut self, state: State, change: Change) {
        self.future.clear();
        let run = match (self.run, change) {
            (Run::Typed, Change::Typed) => return,
            (Run::Erased(letters, After::Typing), Change::Typed) if letters <= BURST => {
                self.past.pop();
                self.run = Run::Typed;
                return;
            }
            (Run::Erased(letters, after), Change::Erased) => {
                self.run = Run::Erased(letters + 1, after);
                return;
            }
            (_, Change::Typed | Change::Word) => Run::Typed,
            (Run::Typed, Change::Erased) => Run::Erased(1, After::Typing),
            (Run::None, Change::Erased) => Run::Erased(1, After::Other),
            (_, Change::Whole) => Run::None,
        };
        if self.past.len() == MOST {
            self.past.remove(0);
        }
        self.past.push(state);
        self.run = run;
    }

    /// The cursor was moved: what is typed next goes back by itself.
    pub(super) fn pause(&mut self) {
        self.run = Run::None;
    }

    /// The state before the last change.
    pub(super) fn back(&mut self, now: State) -> Option<State> {
        let state = self.past.pop()?;
        self.future.push(now);
        self.run = Run::None;
        Some(state)
    }

    /// The state that was taken back last.
    pub(super) fn forth(&mut self, now: State) -> Option<State> {
        let state = self.future.pop()?;
        self.past.push(now);
        self.run = Run::None;
        Some(state)
    }
}
