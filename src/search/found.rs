//! The terms of one page while they are found: each once, in the order of their numbers.
//!
//! A term is a hash, so that its first bits say near which place of a table it belongs. There it is put in its order at
//! once, and met again where it comes a second time: a page has a third as many again, and nothing is left to be sorted.

use super::loaded;
use super::postings::{Field, OFTEN};
use crate::lang::Lang;

/// The bit below the term: whether it is there as a stem. The last three tell what it says.
const STEM: u32 = 31;
const SAYS: u64 = 7;

/// What is known of a term: the most telling field, and of one that stands in the text alone how often. 0 is no term.
const TITLE: u64 = 1;
const FACTS: u64 = 2;
/// Once; each time more is one more, until it is often.
const BODY: u64 = 3;
const ENOUGH: u64 = BODY + OFTEN as u64 - 1;

/// Fewest bits that tell a term's place.
const LEAST: u32 = 8;

/// The terms of a page.
#[derive(Default)]
pub(super) struct Found {
    /// In their order, with gaps between. As many places as the first bits tell, and as many behind them, so that the last
    /// ones have room wherever they belong. Beyond them, and where no page is being read, all are empty.
    slots: Vec<u64>,
    bits: u32,
    count: usize,
    /// What the terms that come now say.
    says: u64,
}

impl Found {
    /// Begins a page of about so many terms.
    pub fn begin(&mut self, about: usize) {
        if self.count > 0 {
            // Another page was given up.
            *self = Found::default();
        }
        self.bits = about.max(1 << LEAST).next_power_of_two().ilog2();
        self.slots.resize(self.slots.len().max(2 << self.bits), 0);
    }

    /// The field that the next terms stand in: title, facts, text, in this order.
    pub fn field(&mut self, field: Field) {
        self.says = match field {
            Field::Title => TITLE,
            Field::Facts => FACTS,
            Field::Often | Field::Body => BODY,
        };
    }

    /// A term.
    #[inline]
    pub fn add(&mut self, term: u32, stem: bool) {
        let key = u64::from(term) << 32 | u64::from(stem) << STEM;
        let mut at = (term >> (32 - self.bits)) as usize;
        loop {
            let slot = self.slots[at];
            if slot == 0 {
                self.slots[at] = key | self.says;
                break;
            }
            if slot >= key {
                if (slot ^ key) >> STEM != 0 {
                    self.insert(at, key | self.says);
                    break;
                }
                // Of what stands in the title or in the facts it does not count how often.
                let counts = (BODY..ENOUGH).contains(&(slot & SAYS)) && self.says == BODY;
                self.slots[at] = slot + u64::from(counts);
                return;
            }
            at += 1;
        }
        self.count += 1;
        if self.count > 3 << (self.bits - 2) {
            self.grow();
        }
    }

    /// Puts a term before others.
    fn insert(&mut self, at: usize, mut key: u64) {
        for slot in &mut self.slots[at..] {
            key = std::mem::replace(slot, key);
            if key == 0 {
                return;
            }
        }
    }

    #[cold]
    fn grow(&mut self) {
        self.bits += 1;
        let old = std::mem::replace(&mut self.slots, vec![0; 2 << self.bits]);
        let mut next = 0;
        for slot in old.into_iter().filter(|slot| *slot != 0) {
            next = next.max((slot >> (64 - self.bits)) as usize);
            self.slots[next] = slot;
            next += 1;
        }
    }

    /// How many terms there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Takes the terms out, in their order: the number, and the kind of list that it stands in.
    #[inline]
    pub fn take(&mut self, lang: Lang, mut each: impl FnMut(u32, u32)) {
        // By the bits that are left of a slot: whether as a stem, and what it says.
        let classes: [u32; 16] = std::array::from_fn(|bits| {
            let field = match bits as u64 & SAYS {
                TITLE => Field::Title,
                FACTS => Field::Facts,
                ENOUGH => Field::Often,
                _ => Field::Body,
            };
            loaded::class(lang, bits > 7, field)
        });
        for slot in &mut self.slots {
            if self.count == 0 {
                break;
            }
            if *slot != 0 {
                let bits = (*slot >> (STEM - 3) & 8 | *slot & SAYS) as usize;
                each((*slot >> 32) as u32, classes[bits & 15]);
                *slot = 0;
                self.count -= 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    /// Terms of which some are alike and some stand very near each other, also at the end.
    fn terms(field: Field) -> impl Strategy<Value = Vec<(u32, bool, Field)>> {
        let term = prop_oneof![0u32..20, any::<u32>(), 7u32 << 20..(7 << 20) + 99, u32::MAX - 200..=u32::MAX];
        proptest::collection::vec(
            (term, any::<bool>()).prop_map(move |(term, stem)| (term, stem, field)),
            0..500,
        )
    }

    proptest! {
        #[test]
        fn each_term_stands_once_and_where_it_says_most(
            title in terms(Field::Title), facts in terms(Field::Facts), body in terms(Field::Body), about in 0usize..900,
            given_up: bool,
        ) {
            let mut wanted: BTreeMap<(u32, bool), (Field, usize)> = BTreeMap::new();
            let mut found = Found::default();
            // What another page left behind does not count.
            found.begin(3);
            found.field(Field::Title);
            (0..50).for_each(|term| found.add(term, false));
            if given_up {
                found.take(Lang::Zh, |_, _| ());
            }
            found.begin(about);
            for (term, stem, field) in title.into_iter().chain(facts).chain(body) {
                let (known, times) = wanted.entry((term, stem)).or_insert((field, 0));
                *times += usize::from(*known == Field::Body);
                if *times >= OFTEN {
                    *known = Field::Often;
                }
                found.field(field);
                found.add(term, stem);
            }
            let wanted: Vec<_> = wanted
                .into_iter()
                .map(|((term, stem), (field, _))| (term, loaded::class(Lang::Mn, stem, field)))
                .collect();
            prop_assert_eq!(found.count(), wanted.len());
            let mut terms = Vec::new();
            found.take(Lang::Mn, |term, class| terms.push((term, class)));
            prop_assert_eq!(terms, wanted);
            prop_assert!(found.count() == 0 && found.slots.iter().all(|slot| *slot == 0));
        }
    }
}
