//! 依申请公开: the last days for an application, by the day on which it is received
//! (政府信息公开条例 第30, 32, 33条; the days are working days).

use super::view::Deadline;
use super::world::{World, iso};
use crate::calendar::Calendar;

/// 第30条: notice that the application must be completed.
const COMPLETE: u32 = 7;
/// 第33条: the answer where it can't be given at once.
const ANSWER: u32 = 20;
/// 第33条: the answer where the time was prolonged, by at most as much again.
const PROLONGED: u32 = 40;
/// Working days that the table shows.
const ROWS: usize = 20;

/// A row for each of the coming working days. A day in a year whose holidays are not yet announced is left open.
pub(super) fn of(world: &World) -> Vec<Deadline> {
    let calendar = Calendar::embedded();
    let mut rows = Vec::new();
    let mut day = world.cluster.as_of.date();
    while rows.len() < ROWS {
        match calendar.is_working_day(day) {
            Ok(true) => {
                let last = |count| calendar.add_working_days(day, count).ok().map(iso);
                rows.push(Deadline {
                    received: iso(day),
                    complete: last(COMPLETE),
                    answer: last(ANSWER),
                    prolonged: last(PROLONGED),
                });
            }
            Ok(false) => {}
            Err(_) => break,
        }
        match day.tomorrow() {
            Ok(next) => day = next,
            Err(_) => break,
        }
    }
    rows
}
