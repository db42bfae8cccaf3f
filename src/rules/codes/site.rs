//! Numbers in the footer: 政府网站标识码, ICP 备案, 公安备案.

use super::{Fault, half_width};

/// Short names of the provinces as the registrars write them, before `ICP备` and `公网安备`.
const PROVINCES: &str = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔云滇藏陕秦甘陇青宁新";

/// The site code of a local government (ten digits, the first six of them GB/T 2260) or of a department of the
/// State Council (`bm` and eight digits). `areas` are the six digits that the site's code may begin with; none is known
/// where they are empty.
pub fn site_code(text: &str, areas: &[&str]) -> Result<(), Fault> {
    let value = half_width(text);
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    let central = value.strip_prefix("bm").is_some_and(|rest| rest.len() == 8 && digits(rest));
    let local = value.len() == 10 && digits(&value);
    if !central && !local {
        return Err(Fault::new("code-site-form", text));
    }
    if !areas.is_empty() && !central && !areas.iter().any(|area| value.starts_with(area)) {
        // The wrong code of another place comes with copied templates.
        return Err(Fault::new("code-site-area", text).arg("expected", areas.join("、")));
    }
    if value == text { Ok(()) } else { Err(Fault::new("code-written-otherwise", text).repair(value)) }
}

/// `蒙ICP备05000000号-1`: eight digits, ten in numbers given out since about 2020; the site's number after it is optional.
pub fn icp_record(text: &str) -> Result<(), Fault> {
    let value: String = half_width(text).chars().filter(|c| !crate::lang::chars::is_space(*c)).collect();
    let value = value.replace("icp", "ICP");
    let form = || Fault::new("code-icp-form", text);
    let (province, rest) = value.split_once("ICP备").ok_or_else(form)?;
    is_province(province).then_some(()).ok_or_else(form)?;
    let (number, site) = rest.split_once('号').ok_or_else(form)?;
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    if !digits(number) || !matches!(number.len(), 8 | 10) {
        return Err(form());
    }
    if !site.is_empty() && !site.strip_prefix('-').is_some_and(|n| digits(n) && !n.starts_with('0')) {
        return Err(form());
    }
    if value == text { Ok(()) } else { Err(Fault::new("code-written-otherwise", text).repair(value)) }
}

/// `蒙公网安备15078402000001号`: 14 digits, the first six of them GB/T 2260; a space before the digits is usual.
pub fn police_record(text: &str) -> Result<(), Fault> {
    let value = half_width(text);
    let form = || Fault::new("code-police-form", text);
    let (province, rest) = value.split_once("公网安备").ok_or_else(form)?;
    let province = crate::lang::text::trim_end(province);
    is_province(province).then_some(()).ok_or_else(form)?;
    let number = crate::lang::text::trim(crate::lang::text::trim(rest).strip_suffix('号').ok_or_else(form)?);
    if number.len() != 14 || !number.bytes().all(|b| b.is_ascii_digit()) {
        return Err(form());
    }
    let right = [format!("{province}公网安备{number}号"), format!("{province}公网安备 {number}号")];
    if right.iter().any(|r| r == text) {
        Ok(())
    } else {
        Err(Fault::new("code-written-otherwise", text).repair(right[0].clone()))
    }
}

/// The province of an area (GB/T 2260, two digits) as registrars write it: `15` is 蒙.
pub fn province(area: &str) -> Option<char> {
    const CODES: [&str; 31] = [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42",
        "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65",
    ];
    const SIGNS: &str = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新";
    let at = CODES.iter().position(|code| area.starts_with(code))?;
    SIGNS.chars().nth(at)
}

/// The record of another province than the site's: `粤ICP备09178146号` under a site of Inner Mongolia was copied with the
/// footer. Records of the capital are given to organs of the centre everywhere.
pub fn record_province(text: &str, area: &str) -> Result<(), Fault> {
    let same = |sign: char| match sign {
        '蜀' => '川',
        '贵' => '黔',
        '滇' => '云',
        '秦' => '陕',
        '陇' => '甘',
        sign => sign,
    };
    let (Some(own), Some(written)) = (province(area), crate::lang::text::trim(text).chars().next()) else {
        return Ok(());
    };
    if !PROVINCES.contains(written) || same(written) == own || written == '京' {
        return Ok(());
    }
    Err(Fault::new("code-record-province", text).arg("found", written).arg("expected", own))
}

fn is_province(text: &str) -> bool {
    text.chars().count() == 1 && PROVINCES.contains(text)
}
