//! Decision diagrams: functions of variables with few values, each kept once, so that equal
//! functions are the same diagram and "can this ever be true" is a look at it.
//!
//! A leaf is a small number. For conditions it is [`FALSE`], [`UNKNOWN`] or [`TRUE`], so that the
//! three-valued conjunction is the minimum and the disjunction the maximum; for sums it is a count.
//! Growth is bounded: an operation that would need too much says [`TooLarge`].

use std::collections::HashMap;
use std::sync::Arc;

/// The leaf of what is false.
pub(super) const FALSE: i32 = 0;
/// The leaf of what is not known.
pub(super) const UNKNOWN: i32 = 1;
/// The leaf of what is true.
pub(super) const TRUE: i32 = 2;

/// The most nodes that one definition's diagrams may have.
const MOST: usize = 1 << 17;
/// The most pairs that are joined.
const MOST_JOINED: usize = 1 << 19;
/// The most variables, and so the deepest recursion.
const MOST_VARIABLES: usize = 1 << 12;

/// A diagram among [`Diagrams`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Diagram(u32);

/// A variable, by its position in the order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Var(pub(super) u16);

/// The diagrams grew beyond what is worth computing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooLarge;

/// A diagram, or too much.
pub(super) type Built = Result<Diagram, TooLarge>;

/// How two leaves become one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Join {
    /// The lesser: "and".
    Min,
    /// The greater: "or".
    Max,
    /// The sum.
    Add,
    /// The second where the first is true, else unknown.
    Guard,
    /// The second where the first is true, else -1.
    Within,
}

impl Join {
    fn of(self, one: i32, other: i32) -> i32 {
        match self {
            Self::Min => one.min(other),
            Self::Max => one.max(other),
            Self::Add => one.saturating_add(other),
            Self::Guard | Self::Within if one == TRUE => other,
            Self::Guard => UNKNOWN,
            Self::Within => -1,
        }
    }
}

/// How one leaf becomes another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Turn {
    /// True and false change places.
    Not,
    /// True where the leaf is this one, else false.
    Is(i32),
    /// True where the leaf is neither false nor unknown, else false.
    Known,
    /// 1 where the leaf is true, else 0.
    One,
}

impl Turn {
    fn of(self, leaf: i32) -> i32 {
        let truth = |holds| if holds { TRUE } else { FALSE };
        match self {
            Self::Not => TRUE - leaf,
            Self::Is(own) => truth(leaf == own),
            Self::Known => truth(leaf > UNKNOWN),
            Self::One => i32::from(leaf == TRUE),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Node {
    Leaf(i32),
    Branch(Var, Arc<[Diagram]>),
}

/// Every diagram of one definition.
#[derive(Debug, Default)]
pub(super) struct Diagrams {
    nodes: Vec<Node>,
    known: HashMap<Node, Diagram>,
    joined: HashMap<(Join, Diagram, Diagram), Diagram>,
    turned: HashMap<(Turn, Diagram), Diagram>,
}

/// Values of variables on the way to a leaf.
pub(super) type Path = Vec<(Var, u16)>;

impl Diagrams {
    /// The same leaf everywhere.
    pub(super) fn leaf(&mut self, leaf: i32) -> Built {
        self.node(Node::Leaf(leaf))
    }

    /// One leaf a value of the variable.
    pub(super) fn variable(&mut self, var: Var, leaves: impl IntoIterator<Item = i32>) -> Built {
        if usize::from(var.0) >= MOST_VARIABLES {
            return Err(TooLarge);
        }
        let kids: Result<Vec<Diagram>, TooLarge> =
            leaves.into_iter().map(|leaf| self.leaf(leaf)).collect();
        self.branch(var, kids?)
    }

    /// Two diagrams joined leaf by leaf.
    pub(super) fn join(&mut self, join: Join, one: Diagram, other: Diagram) -> Built {
        if let Some(known) = self.joined.get(&(join, one, other)) {
            return Ok(*known);
        }
        let (left, right) = (self.at(one), self.at(other));
        let joined = match (left, right) {
            (Node::Leaf(left), Node::Leaf(right)) => self.leaf(join.of(left, right))?,
            (Node::Branch(var, kids), Node::Leaf(_)) => {
                let kids = kids.iter().map(|kid| self.join(join, *kid, other));
                let kids = kids.collect::<Result<_, _>>()?;
                self.branch(var, kids)?
            }
            (Node::Leaf(_), Node::Branch(var, kids)) => {
                let kids = kids.iter().map(|kid| self.join(join, one, *kid));
                let kids = kids.collect::<Result<_, _>>()?;
                self.branch(var, kids)?
            }
            (Node::Branch(var, kids), Node::Branch(own, others)) => {
                let first = var.min(own);
                let left = |at: usize| if var == first { kids.get(at).copied() } else { Some(one) };
                let right =
                    |at: usize| if own == first { others.get(at).copied() } else { Some(other) };
                let count = if var == first { kids.len() } else { others.len() };
                let pairs = (0..count).filter_map(|at| left(at).zip(right(at)));
                let pairs: Vec<_> = pairs.collect();
                let kids = pairs.into_iter().map(|(left, right)| self.join(join, left, right));
                let kids = kids.collect::<Result<_, _>>()?;
                self.branch(first, kids)?
            }
        };
        if self.joined.len() >= MOST_JOINED {
            return Err(TooLarge);
        }
        self.joined.insert((join, one, other), joined);
        Ok(joined)
    }

    /// A diagram with every leaf turned.
    pub(super) fn turn(&mut self, turn: Turn, one: Diagram) -> Built {
        if let Some(known) = self.turned.get(&(turn, one)) {
            return Ok(*known);
        }
        let turned = match self.at(one) {
            Node::Leaf(leaf) => self.leaf(turn.of(leaf))?,
            Node::Branch(var, kids) => {
                let kids = kids.iter().map(|kid| self.turn(turn, *kid));
                let kids = kids.collect::<Result<_, _>>()?;
                self.branch(var, kids)?
            }
        };
        self.turned.insert((turn, one), turned);
        Ok(turned)
    }

    /// The leaf, where it is the same everywhere.
    pub(super) fn constant(&self, own: Diagram) -> Option<i32> {
        if let Node::Leaf(leaf) = self.at(own) { Some(leaf) } else { None }
    }

    /// The greatest leaf and a way to it.
    pub(super) fn greatest(&self, own: Diagram) -> (i32, Path) {
        let mut best: HashMap<Diagram, (i32, u16)> = HashMap::new();
        let greatest = self.best(own, &mut best);
        let (mut path, mut at) = (Path::new(), own);
        while let Node::Branch(var, kids) = self.at(at) {
            let value = best.get(&at).map_or(0, |(_, value)| *value);
            path.push((var, value));
            let Some(kid) = kids.get(usize::from(value)) else { break };
            at = *kid;
        }
        (greatest, path)
    }

    fn best(&self, own: Diagram, known: &mut HashMap<Diagram, (i32, u16)>) -> i32 {
        if let Some((best, _)) = known.get(&own) {
            return *best;
        }
        let best = match self.at(own) {
            Node::Leaf(leaf) => (leaf, 0),
            Node::Branch(_, kids) => {
                let leaves = (0_u16..).zip(kids.iter());
                let leaves = leaves.map(|(value, kid)| (self.best(*kid, known), value));
                // The first of the greatest, so that counter-examples name first options.
                leaves.reduce(|best, own| if own.0 > best.0 { own } else { best }).unwrap_or((0, 0))
            }
        };
        known.insert(own, best);
        best.0
    }

    /// Ways to leaves that are true, at most `most`, in the order of values.
    pub(super) fn ways(&self, own: Diagram, most: usize) -> Vec<Path> {
        let (mut ways, mut path) = (Vec::new(), Path::new());
        self.walk(own, most, &mut path, &mut ways);
        ways
    }

    fn walk(&self, own: Diagram, most: usize, path: &mut Path, ways: &mut Vec<Path>) {
        match self.at(own) {
            Node::Leaf(TRUE) if ways.len() < most => ways.push(path.clone()),
            Node::Leaf(_) => {}
            Node::Branch(var, kids) => {
                for (value, kid) in (0_u16..).zip(kids.iter()) {
                    if ways.len() >= most {
                        return;
                    }
                    path.push((var, value));
                    self.walk(*kid, most, path, ways);
                    path.pop();
                }
            }
        }
    }

    /// How many nodes there are.
    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    fn branch(&mut self, var: Var, kids: Vec<Diagram>) -> Built {
        match kids.split_first() {
            Some((first, rest)) if rest.iter().all(|kid| kid == first) => Ok(*first),
            Some(_) => self.node(Node::Branch(var, kids.into())),
            None => self.leaf(UNKNOWN),
        }
    }

    fn node(&mut self, node: Node) -> Built {
        if let Some(known) = self.known.get(&node) {
            return Ok(*known);
        }
        if self.nodes.len() >= MOST {
            return Err(TooLarge);
        }
        let own = Diagram(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(node.clone());
        self.known.insert(node, own);
        Ok(own)
    }

    fn at(&self, own: Diagram) -> Node {
        let at = usize::try_from(own.0).unwrap_or(usize::MAX);
        self.nodes.get(at).cloned().unwrap_or(Node::Leaf(UNKNOWN))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_functions_are_the_same_diagram() {
        let mut all = Diagrams::default();
        let a = all.variable(Var(0), [FALSE, TRUE]).unwrap();
        let b = all.variable(Var(1), [FALSE, UNKNOWN, TRUE]).unwrap();
        let both = all.join(Join::Min, a, b).unwrap();
        let (not_a, not_b) = (all.turn(Turn::Not, a).unwrap(), all.turn(Turn::Not, b).unwrap());
        let either = all.join(Join::Max, not_b, not_a).unwrap();
        assert_eq!(all.turn(Turn::Not, either).unwrap(), both);
    }

    #[test]
    fn what_can_never_be_true_has_no_way() {
        let mut all = Diagrams::default();
        let a = all.variable(Var(0), [FALSE, TRUE]).unwrap();
        let not_a = all.turn(Turn::Not, a).unwrap();
        let never = all.join(Join::Min, a, not_a).unwrap();
        assert_eq!(all.constant(never), Some(FALSE));
        assert_eq!(all.ways(never, 9), Vec::<Path>::new());
        assert_eq!(all.ways(a, 9), [vec![(Var(0), 1)]]);
    }

    #[test]
    fn the_greatest_sum_is_found_with_its_way() {
        let mut all = Diagrams::default();
        let mut sum = all.leaf(0).unwrap();
        for (var, leaves) in [(0, [0, 1]), (1, [1, 0]), (2, [0, 1])] {
            let own = all.variable(Var(var), leaves).unwrap();
            sum = all.join(Join::Add, sum, own).unwrap();
        }
        assert_eq!(all.greatest(sum), (3, vec![(Var(0), 1), (Var(1), 0), (Var(2), 1)]));
    }
}
