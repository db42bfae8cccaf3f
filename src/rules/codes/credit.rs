//! 统一社会信用代码 (GB 32100-2015) and 组织机构代码 (GB 11714-1997), which is its characters 9 to 17.

use super::{Fault, half_width};

/// The characters of GB 32100, table 1, in the order of their values: no I, O, S, V, Z.
const CHARACTERS: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/// Checks the 18 characters of a unified social credit code and its check character.
pub fn credit_code(text: &str) -> Result<(), Fault> {
    let value = half_width(text).to_ascii_uppercase();
    let length = value.chars().count();
    if length != 18 {
        return Err(Fault::new("code-credit-length", text).arg("length", length));
    }
    let values: Vec<usize> = value.chars().filter_map(|c| CHARACTERS.find(c)).collect();
    if values.len() != 18 {
        let wrong = value.chars().find(|c| !CHARACTERS.contains(*c)).unwrap_or_default();
        let fault = Fault::new("code-credit-character", text).arg("character", wrong);
        // O and I are not in the set because they look like 0 and 1: that is what was meant, if the check agrees.
        let meant = value.replace('O', "0").replace('I', "1").replace('Z', "2").replace('S', "5");
        let known = meant.chars().all(|c| CHARACTERS.contains(c));
        return Err(if known && credit_code(&meant).is_ok() { fault.repair(meant) } else { fault });
    }
    // Weights are 3^i mod 31; the check character completes the sum to a multiple of 31.
    let mut weight = 1;
    let mut sum = 0;
    for value in &values[..17] {
        sum += value * weight;
        weight = weight * 3 % 31;
    }
    let expected = CHARACTERS.chars().nth((31 - sum % 31) % 31).unwrap_or_default();
    if !value.ends_with(expected) {
        return Err(Fault::new("code-credit-check", text).arg("expected", expected));
    }
    written_as(text, value)
}

/// Checks the nine characters of an organization code; a hyphen may stand before the check character.
pub fn organization_code(text: &str) -> Result<(), Fault> {
    let value = half_width(text).to_ascii_uppercase().replace('-', "");
    let digits: Vec<u32> = value.chars().filter_map(|c| c.to_digit(36)).collect();
    if value.chars().count() != 9 || digits.len() != 9 {
        return Err(Fault::new("code-organization-form", text));
    }
    let sum: u32 = digits.iter().zip([3, 7, 9, 10, 5, 8, 4, 2]).map(|(digit, weight)| digit * weight).sum();
    let expected = match 11 - sum % 11 {
        10 => 'X',
        11 => '0',
        digit => char::from_digit(digit, 10).unwrap_or_default(),
    };
    if !value.ends_with(expected) {
        return Err(Fault::new("code-organization-check", text).arg("expected", expected));
    }
    Ok(())
}

fn written_as(text: &str, value: String) -> Result<(), Fault> {
    if text == value { Ok(()) } else { Err(Fault::new("code-written-otherwise", text).repair(value)) }
}
