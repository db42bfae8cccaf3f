//! Stream filters (ISO 32000-1, 7.4) that text goes through, each within the budget.

use super::super::budget::Budget;
use super::super::sink::Reason;
use super::object::{Dict, Object};
use std::borrow::Cow;
use std::io::{Cursor, Read};

/// More filters in a row are a bomb: each can multiply the size by a thousand.
const MOST_FILTERS: usize = 3;

/// The decoded stream; `None` where it is a picture. Release the bytes to the budget.
pub(super) fn decode(dict: &Dict, raw: &[u8], budget: &mut Budget) -> Result<Option<Vec<u8>>, Reason> {
    let (data, picture) = decode_to_picture(dict, raw, budget)?;
    if picture.is_some() {
        budget.release(data);
        return Ok(None);
    }
    Ok(Some(data))
}

/// The stream decoded up to the first filter for pictures, and the name of that filter.
pub(super) fn decode_to_picture(
    dict: &Dict,
    raw: &[u8],
    budget: &mut Budget,
) -> Result<(Vec<u8>, Option<Vec<u8>>), Reason> {
    let names = names(dict);
    if names.len() > MOST_FILTERS {
        return Err(Reason::TooDeep);
    }
    let mut data: Option<Vec<u8>> = None;
    for (index, name) in names.iter().enumerate() {
        let input: Cow<[u8]> = match data.take() {
            Some(data) => Cow::Owned(data),
            None => Cow::Borrowed(raw),
        };
        let output = match name.as_slice() {
            b"FlateDecode" | b"Fl" => budget.unpack_all_there_is(flate2::read::ZlibDecoder::new(&*input)),
            b"LZWDecode" | b"LZW" => budget.unpack_all_there_is(Lzw::new(&input)),
            b"ASCIIHexDecode" | b"AHx" => budget.unpack(Cursor::new(ascii_hex(&input))),
            b"ASCII85Decode" | b"A85" => budget.unpack(Cursor::new(ascii_85(&input))),
            b"RunLengthDecode" | b"RL" => budget.unpack(RunLength { input: &input, pending: Vec::new() }),
            _ => {
                let data = match input {
                    Cow::Owned(data) => data,
                    Cow::Borrowed(raw) => budget.unpack(raw)?,
                };
                return Ok((data, Some(name.clone())));
            }
        };
        if let Cow::Owned(input) = input {
            budget.release(input);
        }
        data = Some(unpredict(dict, index, output?));
    }
    match data {
        Some(data) => Ok((data, None)),
        None => Ok((budget.unpack(raw)?, None)),
    }
}

/// The names of the filters of a stream.
fn names(dict: &Dict) -> Vec<Vec<u8>> {
    let name = |object: &Object| match object {
        Object::Name(name) => Some(name.clone()),
        _ => None,
    };
    match dict.get("Filter") {
        Some(Object::Array(filters)) => filters.iter().filter_map(name).collect(),
        Some(object) => name(object).into_iter().collect(),
        None => Vec::new(),
    }
}

/// Undoes PNG predictors (7.4.4.4), which cross-reference and object streams may use.
fn unpredict(dict: &Dict, index: usize, data: Vec<u8>) -> Vec<u8> {
    let parameters = match dict.get("DecodeParms") {
        Some(Object::Dict(parameters)) => Some(parameters),
        Some(Object::Array(all)) => match all.get(index) {
            Some(Object::Dict(parameters)) => Some(parameters),
            _ => None,
        },
        _ => None,
    };
    let Some(parameters) = parameters else { return data };
    let number = |key: &str, default: f64| parameters.get(key).and_then(Object::number).unwrap_or(default);
    if number("Predictor", 1.0) < 10.0 {
        return data;
    }
    let bits = number("Colors", 1.0) * number("BitsPerComponent", 8.0);
    let row = (bits * number("Columns", 1.0) / 8.0).ceil().clamp(1.0, 1e6) as usize;
    let step = (bits / 8.0).ceil().clamp(1.0, 32.0) as usize;
    let mut output = Vec::with_capacity(data.len());
    let mut above = vec![0u8; row];
    for line in data.chunks(row + 1) {
        let (kind, line) = (line[0], &line[1..]);
        let mut current = vec![0u8; row];
        for (i, &byte) in line.iter().enumerate() {
            let left = if i >= step { current[i - step] } else { 0 };
            let corner = if i >= step { above[i - step] } else { 0 };
            let up = above[i];
            let prediction = match kind {
                1 => left,
                2 => up,
                3 => ((u16::from(left) + u16::from(up)) / 2) as u8,
                4 => paeth(left, up, corner),
                _ => 0,
            };
            current[i] = byte.wrapping_add(prediction);
        }
        output.extend_from_slice(&current[..line.len()]);
        above = current;
    }
    output
}

fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let (a, b, c) = (i16::from(left), i16::from(up), i16::from(corner));
    let estimate = a + b - c;
    let (to_a, to_b, to_c) = ((estimate - a).abs(), (estimate - b).abs(), (estimate - c).abs());
    if to_a <= to_b && to_a <= to_c {
        left
    } else if to_b <= to_c {
        up
    } else {
        corner
    }
}

/// Pairs of hexadecimal digits up to `>`; other characters are passed over.
pub(super) fn ascii_hex(input: &[u8]) -> Vec<u8> {
    let end = memchr::memchr(b'>', input).unwrap_or(input.len());
    let mut output = Vec::with_capacity(end / 2 + 1);
    let mut high = None;
    for digit in input[..end].iter().filter_map(|b| char::from(*b).to_digit(16)) {
        match high.take() {
            None => high = Some(digit as u8),
            Some(high) => output.push(high << 4 | digit as u8),
        }
    }
    output.extend(high.map(|high| high << 4));
    output
}

fn ascii_85(input: &[u8]) -> Vec<u8> {
    let mut output = Vec::new();
    let mut group = Vec::with_capacity(5);
    for &byte in input {
        match byte {
            b'z' if group.is_empty() => output.extend_from_slice(&[0; 4]),
            b'!'..=b'u' => group.push(u32::from(byte - b'!')),
            b'~' => break,
            _ => {}
        }
        if group.len() == 5 {
            let value = group.iter().fold(0u32, |value, digit| value.wrapping_mul(85).wrapping_add(*digit));
            output.extend_from_slice(&value.to_be_bytes());
            group.clear();
        }
    }
    if group.len() > 1 {
        let kept = group.len() - 1;
        group.resize(5, 84);
        let value = group.iter().fold(0u32, |value, digit| value.wrapping_mul(85).wrapping_add(*digit));
        output.extend_from_slice(&value.to_be_bytes()[..kept]);
    }
    output
}

struct RunLength<'a> {
    input: &'a [u8],
    pending: Vec<u8>,
}

impl Read for RunLength<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.pending.is_empty() {
            match *self.input {
                [length @ 0..=127, ref rest @ ..] => {
                    let (run, rest) = rest.split_at((usize::from(length) + 1).min(rest.len()));
                    self.pending.extend_from_slice(run);
                    self.input = rest;
                }
                [length @ 129..=255, byte, ref rest @ ..] => {
                    self.pending.resize(257 - usize::from(length), byte);
                    self.input = rest;
                }
                _ => return Ok(0),
            }
        }
        let count = self.pending.len().min(buffer.len());
        buffer[..count].copy_from_slice(&self.pending[..count]);
        self.pending.drain(..count);
        Ok(count)
    }
}

struct Lzw<'a> {
    input: &'a [u8],
    decoder: weezl::decode::Decoder,
}

impl<'a> Lzw<'a> {
    fn new(input: &'a [u8]) -> Lzw<'a> {
        Lzw { input, decoder: weezl::decode::Decoder::with_tiff_size_switch(weezl::BitOrder::Msb, 8) }
    }
}

impl Read for Lzw<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        loop {
            let result = self.decoder.decode_bytes(self.input, buffer);
            self.input = &self.input[result.consumed_in..];
            match result.status {
                Ok(weezl::LzwStatus::Ok) if result.consumed_out == 0 && result.consumed_in > 0 => {}
                Ok(_) => return Ok(result.consumed_out),
                Err(error) => return Err(std::io::Error::other(error)),
            }
        }
    }
}
