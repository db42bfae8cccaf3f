//! Zip archives, and the office formats that are zip archives: told apart by their entries.

use super::budget::Budget;
use super::sink::{Reason, Sink};
use super::{office, scan_nested, sheet, text};
use std::io::Cursor;
use zip::CompressionMethod;

/// An open archive and the names of its entries.
pub(super) struct Parts<'a> {
    archive: zip::ZipArchive<Cursor<&'a [u8]>>,
    pub(super) names: Vec<String>,
}

impl<'a> Parts<'a> {
    fn open(bytes: &'a [u8], budget: &mut Budget) -> Result<Parts<'a>, Reason> {
        // The directory is read into memory as a whole: count its entries first.
        let entries = memchr::memmem::find_iter(bytes, b"PK\x01\x02").take(1 << 20).count();
        if entries > budget.limits().entries as usize {
            return Err(Reason::TooManyParts);
        }
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Reason::Broken)?;
        let mut names = Vec::with_capacity(archive.len());
        for index in 0..archive.len() {
            budget.entry()?;
            let entry = archive.by_index_raw(index).map_err(|_| Reason::Broken)?;
            names.push(text::decode(entry.name_raw()).into_owned());
        }
        Ok(Parts { archive, names })
    }

    /// The unpacked entry. Give the memory back with [`Budget::release`].
    pub(super) fn read(&mut self, index: usize, budget: &mut Budget) -> Result<Vec<u8>, Reason> {
        {
            let entry = self.archive.by_index_raw(index).map_err(|_| Reason::Broken)?;
            if entry.encrypted() {
                return Err(Reason::Encrypted);
            }
            if !matches!(entry.compression(), CompressionMethod::Stored | CompressionMethod::Deflated) {
                return Err(Reason::PackingMethod);
            }
        }
        let entry = self.archive.by_index(index).map_err(|_| Reason::Broken)?;
        budget.unpack(entry)
    }

    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|n| n.trim_start_matches('/') == name)
    }

    /// The text of an entry, where there is one of this name.
    pub(super) fn text(&mut self, name: &str, budget: &mut Budget) -> Result<Option<String>, Reason> {
        let Some(index) = self.find(name) else { return Ok(None) };
        let bytes = self.read(index, budget)?;
        let text = text::decode(&bytes).into_owned();
        budget.release(bytes);
        Ok(Some(text))
    }
}

pub(super) fn scan(bytes: &[u8], sink: &mut Sink, budget: &mut Budget, depth: u32) -> Result<(), Reason> {
    let mut parts = Parts::open(bytes, budget)?;
    if !parts.archive.comment().is_empty() {
        let comment = text::decode(parts.archive.comment()).into_owned();
        sink.text("压缩包注释", &comment);
    }
    if parts.find("[Content_Types].xml").is_some() && parts.names.iter().any(|n| n.starts_with("xl/")) {
        return sheet::scan(&mut parts, sink, budget, depth);
    }
    let office = ["[Content_Types].xml", "OFD.xml", "META-INF/manifest.xml"];
    if office.iter().any(|name| parts.find(name).is_some()) {
        return office::scan(&mut parts, sink, budget, depth);
    }
    for index in 0..parts.names.len() {
        budget.entry()?;
        let name = parts.names[index].clone();
        sink.within(format!("压缩包内“{name}”"), |sink| {
            sink.text("文件名", &name);
            let result = parts.read(index, budget).and_then(|inner| {
                let result = scan_nested(&name, &inner, sink, budget, depth + 1);
                budget.release(inner);
                result
            });
            part_result(result, sink)
        })?;
    }
    Ok(())
}

/// One unreadable part does not end the scan of the others, unless the time is over.
pub(super) fn part_result(result: Result<(), Reason>, sink: &mut Sink) -> Result<(), Reason> {
    match result {
        Err(reason @ (Reason::TooSlow | Reason::TooManyParts)) => Err(reason),
        Err(reason) => {
            sink.unreadable(reason);
            Ok(())
        }
        Ok(()) => Ok(()),
    }
}
