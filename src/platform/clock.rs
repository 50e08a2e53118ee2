//! The time and the calendar of this device.

use crate::domain::{Day, DayTime, Moment};
use wasm_bindgen::JsValue;

pub fn now() -> Moment {
    // A date is a whole number of milliseconds, far below the 2^53 that a float holds exactly.
    Moment(js_sys::Date::now() as u64)
}

/// Today, as the person at this device would write it.
pub fn today() -> Option<Day> {
    local(now()).map(|at| at.day)
}

/// This moment on the clock of this device.
pub fn local(moment: Moment) -> Option<DayTime> {
    let date = js_sys::Date::new(&JsValue::from_f64(moment.0 as f64));
    let small = |number: u32| u8::try_from(number).ok();
    let year = u16::try_from(date.get_full_year()).ok()?;
    let day = Day::new(year, small(date.get_month() + 1)?, small(date.get_date())?).ok()?;
    Some(DayTime { day, hours: small(date.get_hours())?, minutes: small(date.get_minutes())? })
}
