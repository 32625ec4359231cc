//! Typing Vietnamese without an input method: `F12` goes from none to Telex to VNI. It steps aside by
//! itself where letters arrive that only an input method of the system can have made.

use super::model::{Model, Notice, World};
use super::screen::{Intent, Stroke};
use super::update::tell;
use crate::text::compose::{Composer, Method};

/// How Vietnamese letters are typed.
#[derive(Debug, Default)]
pub struct Typing {
    composer: Option<Composer>,
}

impl Typing {
    /// The built-in way, while it is on.
    pub fn method(&self) -> Option<Method> {
        self.composer.as_ref().map(Composer::method)
    }
}

/// Goes to the next way of typing and says which.
pub(super) fn switch(world: &mut World) {
    let next = match world.typing.method() {
        None => Some(Method::Telex),
        Some(Method::Telex) => Some(Method::Vni),
        Some(Method::Vni) => None,
    };
    world.typing.composer = next.map(Composer::new);
    let text = world.locale.text(match next {
        Some(Method::Telex) => "typing-telex",
        Some(Method::Vni) => "typing-vni",
        None => "typing-off",
    });
    world.notice = Some(Notice::Good(text.into_owned()));
}

/// The name of the built-in way, while it is on.
pub(super) fn name(world: &World) -> Option<&'static str> {
    Some(match world.typing.method()? {
        Method::Telex => "Telex",
        Method::Vni => "VNI",
    })
}

/// The stroke of a typed character in the field that has the focus.
pub(super) fn stroke(model: &mut Model, c: char) -> Stroke {
    if model.world.typing.composer.is_none() {
        return Stroke::Insert(c);
    }
    if !c.is_ascii() && c.is_alphabetic() {
        let text = model.world.locale.text("typing-outside").into_owned();
        model.world.typing.composer = None;
        model.world.notice = Some(Notice::Note(text));
        return Stroke::Insert(c);
    }
    let Some((line, policy)) = model.front().line(&model.world) else {
        return Stroke::Insert(c);
    };
    if line.is_selected() {
        return Stroke::Insert(c);
    }
    let before = line.before().to_owned();
    let composer = model.world.typing.composer.as_mut();
    let rewrite = composer.and_then(|own| own.press(&before, c, policy));
    rewrite.map_or(Stroke::Insert(c), Stroke::Rewrite)
}

/// Gives the keys of the last word back as they were typed.
pub(super) fn restore(model: &mut Model) {
    let line = model.front().line(&model.world);
    let Some(before) = line.map(|(line, _)| line.before().to_owned()) else {
        return;
    };
    let composer = model.world.typing.composer.as_mut();
    if let Some(rewrite) = composer.and_then(|own| own.restore(&before)) {
        tell(model, Intent::Type(Stroke::Rewrite(rewrite)));
    }
}
