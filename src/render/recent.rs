//! Rows that were given to a template a moment ago. Documents are rendered in the order of their column, so that a
//! document is its neighbour's next one and two pages later another one's previous: its value is made once.

use super::view::Item;
use std::cell::RefCell;
use tera::Value;

/// How many are kept: the neighbours of a document and of the one before it.
const KEPT: usize = 4;

thread_local! {
    static RECENT: RefCell<Vec<(Item, Value)>> = const { RefCell::new(Vec::new()) };
}

/// The value of a row, or of none.
pub(super) fn value(item: Option<&Item>) -> Value {
    let Some(item) = item else { return Value::none() };
    RECENT.with_borrow_mut(|recent| {
        // The same row to the last field: nothing else says that its value is the same.
        if let Some((_, value)) = recent.iter().find(|(known, _)| known == item) {
            return value.clone();
        }
        let value = Value::from_serializable(item);
        if recent.len() == KEPT {
            recent.remove(0);
        }
        recent.push((item.clone(), value.clone()));
        value
    })
}
