//! The inspectors' sheet (国办秘函〔2019〕19号): vetoes, deductions by indicator, bonus, the result of each site; and the
//! matrix that shows whether the sites are uniform.
//!
//! What is law and what is configuration is told apart: most points are known with medium confidence only.

mod csv;
mod data;
mod html;
mod matrix;
mod sheet;
mod text;

pub use csv::{matrix_csv, sheet_csv};
pub use html::{matrix_html, published, sheet_html};
pub use matrix::{Cell, Mark, Matrix, matrix};
pub use sheet::{Line, Sheet, Verdict, sheets};
pub use text::{matrix_text, sheet_text};
