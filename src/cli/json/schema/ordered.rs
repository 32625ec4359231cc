//! JSON whose keys stand in the order in which they were put there, as a reader of the schema wants them.

use serde::ser::{Serialize, SerializeMap, Serializer};

/// A JSON value.
#[derive(Debug, Clone)]
pub(super) enum Json {
    Text(String),
    Flag(bool),
    Number(u8),
    Empty,
    List(Vec<Self>),
    Map(Vec<(String, Self)>),
    /// A value that was written as JSON already.
    Written(serde_json::Value),
}

impl Json {
    pub(super) fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    pub(super) fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        Self::List(texts.into_iter().map(Self::text).collect())
    }

    pub(super) fn map<K: Into<String>>(entries: impl IntoIterator<Item = (K, Self)>) -> Self {
        Self::Map(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
    }

    /// JSON, or a text as it is.
    pub(super) fn example(text: &str) -> Self {
        serde_json::from_str(text).map_or_else(|_| Self::text(text), Self::Written)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => serializer.serialize_u8(*number),
            Self::Empty => serializer.serialize_unit(),
            Self::List(items) => serializer.collect_seq(items),
            Self::Written(value) => value.serialize(serializer),
            Self::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}
