//! Numbers of disability certificates (残疾人证): the identity number, one digit of the class (1–7, GB/T 26341)
//! and one of the degree (1–4). A reissue mark such as `B1` may follow and is no part of the number.

use super::super::Kind;
use super::digits::Run;
use super::{Hit, id_number, stars};

/// 20 characters in one group, or the identity number and a group of two digits.
pub(super) fn at(run: &Run, group: usize) -> Option<Hit> {
    let groups = match run.lengths(group)[..] {
        [20, ..] => 1,
        [18, 2, ..] => 2,
        _ => return None,
    };
    let value = run.value(group, groups)?;
    let (id, suffix) = value.split_at_checked(18)?;
    let class_and_degree = matches!(suffix.as_bytes(), [b'1'..=b'7', b'1'..=b'4']);
    (class_and_degree && id_number::is_valid(id)).then(|| Hit {
        kind: Kind::Disability,
        groups,
        value: value.to_string(),
        masked: stars(value, 2, 3),
        strong: true,
    })
}
