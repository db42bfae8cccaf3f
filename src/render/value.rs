//! Views as values of the engine, without what the template does not name.
//!
//! A row of a list has 25 fields and a list's template names nine of them; to make, to keep and to drop the others took a
//! tenth of a build without search and rules.

use crate::theme::Asked;
use rustc_hash::FxHashSet;
use serde::Serialize;
use serde::ser::{SerializeSeq, SerializeStruct, Serializer};
use tera::Value;

/// Fields that a view's table has room for at first: most templates name no more.
const ROOM: usize = 14;

/// The value of a view for a template that asks for `asked`.
pub(super) fn of<T: Serialize + ?Sized>(view: &T, asked: Option<&Asked>) -> Value {
    match asked.and_then(|asked| asked.fields.as_ref()) {
        Some(named) => Value::from_serializable(&Part { view, named }),
        None => Value::from_serializable(view),
    }
}

/// A view with the fields that are named, and so of the views in it.
struct Part<'a, T: ?Sized> {
    view: &'a T,
    named: &'a FxHashSet<String>,
}

impl<T: Serialize + ?Sized> Serialize for Part<'_, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.view.serialize(Parts { to, named: self.named })
    }
}

/// Passes on what is named to a serializer, to a list or to a view in the making.
struct Parts<'a, S> {
    to: S,
    named: &'a FxHashSet<String>,
}

impl<S: SerializeSeq> SerializeSeq for Parts<'_, S> {
    type Ok = S::Ok;
    type Error = S::Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, view: &T) -> Result<(), S::Error> {
        self.to.serialize_element(&Part { view, named: self.named })
    }

    fn end(self) -> Result<S::Ok, S::Error> {
        self.to.end()
    }
}

impl<S: SerializeStruct> SerializeStruct for Parts<'_, S> {
    type Ok = S::Ok;
    type Error = S::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        view: &T,
    ) -> Result<(), S::Error> {
        match self.named.contains(name) {
            true => self.to.serialize_field(name, &Part { view, named: self.named }),
            false => Ok(()),
        }
    }

    fn end(self) -> Result<S::Ok, S::Error> {
        self.to.end()
    }
}

/// What is no view, and holds none, is passed on as it is.
macro_rules! pass_on {
    ($($name:ident($($value:ident: $type:ty),*) -> $result:ident),* $(,)?) => {
        $(fn $name(self, $($value: $type),*) -> Result<S::$result, S::Error> {
            self.to.$name($($value),*)
        })*
    };
}

type Name = &'static str;

impl<'a, S: Serializer> Serializer for Parts<'a, S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Parts<'a, S::SerializeSeq>;
    type SerializeTuple = S::SerializeTuple;
    type SerializeTupleStruct = S::SerializeTupleStruct;
    type SerializeTupleVariant = S::SerializeTupleVariant;
    type SerializeMap = S::SerializeMap;
    type SerializeStruct = Parts<'a, S::SerializeStruct>;
    type SerializeStructVariant = S::SerializeStructVariant;

    pass_on!(
        serialize_bool(value: bool) -> Ok,
        serialize_i8(value: i8) -> Ok,
        serialize_i16(value: i16) -> Ok,
        serialize_i32(value: i32) -> Ok,
        serialize_i64(value: i64) -> Ok,
        serialize_u8(value: u8) -> Ok,
        serialize_u16(value: u16) -> Ok,
        serialize_u32(value: u32) -> Ok,
        serialize_u64(value: u64) -> Ok,
        serialize_f32(value: f32) -> Ok,
        serialize_f64(value: f64) -> Ok,
        serialize_char(value: char) -> Ok,
        serialize_str(value: &str) -> Ok,
        serialize_bytes(value: &[u8]) -> Ok,
        serialize_none() -> Ok,
        serialize_unit() -> Ok,
        serialize_unit_struct(name: Name) -> Ok,
        serialize_unit_variant(name: Name, at: u32, variant: Name) -> Ok,
        serialize_tuple(length: usize) -> SerializeTuple,
        serialize_tuple_struct(name: Name, length: usize) -> SerializeTupleStruct,
        serialize_tuple_variant(name: Name, at: u32, variant: Name, length: usize) -> SerializeTupleVariant,
        serialize_map(length: Option<usize>) -> SerializeMap,
        serialize_struct_variant(name: Name, at: u32, variant: Name, length: usize) -> SerializeStructVariant,
    );

    fn serialize_some<T: Serialize + ?Sized>(self, view: &T) -> Result<S::Ok, S::Error> {
        self.to.serialize_some(&Part { view, named: self.named })
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: Name,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        // The engine's own values come in this way: they stay what they are.
        self.to.serialize_newtype_struct(name, value)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: Name,
        at: u32,
        variant: Name,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        self.to.serialize_newtype_variant(name, at, variant, value)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Self::SerializeSeq, S::Error> {
        Ok(Parts { to: self.to.serialize_seq(length)?, named: self.named })
    }

    fn serialize_struct(self, name: Name, fields: usize) -> Result<Self::SerializeStruct, S::Error> {
        Ok(Parts { to: self.to.serialize_struct(name, fields.min(ROOM))?, named: self.named })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[derive(Serialize)]
    struct View {
        title: &'static str,
        rows: Vec<Row>,
        total: usize,
    }

    #[derive(Serialize)]
    struct Row {
        title: Option<Arc<str>>,
        lang: Option<&'static str>,
        total: u8,
    }

    #[test]
    fn fields_that_no_template_names_are_left_out() {
        let row = |title| Row { title, lang: None, total: 1 };
        let view = View { title: "a", rows: vec![row(None), row(Some("b".into()))], total: 2 };
        let names = |names: &[&str]| names.iter().map(|name| name.to_string()).collect::<FxHashSet<_>>();
        let some = Asked { fields: Some(names(&["rows", "title", "lang"])), ..Asked::default() };
        assert_eq!(
            of(&view, Some(&some)).to_string(),
            "{\"rows\": [{\"lang\": , \"title\": }, {\"lang\": , \"title\": \"b\"}], \"title\": \"a\"}"
        );
        let all = Value::from_serializable(&view);
        assert_eq!(of(&view, None), all);
        assert_eq!(of(&view, Some(&Asked::default())), all);
        // What the engine made itself stays what it is.
        assert!(of(&Value::safe_string("<b>"), Some(&some)).is_safe());
        assert_eq!(of(&[("a", 1)][..], Some(&some)), Value::from_serializable(&[("a", 1)]));
    }
}
