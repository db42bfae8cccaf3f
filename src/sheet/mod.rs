//! A sheet of figures as people hand it in: headings, texts and tables with merged cells. It is written as HTML, Markdown,
//! CSV and XLSX from one value; it knows nothing of what the cells mean.

mod html;
mod markdown;
mod plain;
mod xlsx;

/// A report, ready to be written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its title.
    pub title: String,
    /// Its parts in order.
    pub parts: Vec<Part>,
}

/// A part of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A table.
    Grid(Grid),
}

/// A table whose cells may span columns and rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grid {
    /// What it shows.
    pub caption: String,
    /// The rows; a cell that another one covers is not there.
    pub rows: Vec<Vec<Cell>>,
    /// How many rows from the top are headings.
    pub head: usize,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// What stands in it.
    pub content: Content,
    /// Columns it covers.
    pub columns: usize,
    /// Rows it covers.
    pub rows: usize,
    /// Whether it is a heading, of columns in the head, else of its row.
    pub heading: bool,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Words.
    Text(String),
    /// A count.
    Number(u64),
    /// A sum of money in hundredths of its unit.
    Hundredths(u64),
}

impl Cell {
    /// A heading.
    pub fn heading(text: impl Into<String>) -> Cell {
        Cell { content: Content::Text(text.into()), columns: 1, rows: 1, heading: true }
    }

    /// Words.
    pub fn text(text: impl Into<String>) -> Cell {
        Cell { heading: false, ..Cell::heading(text) }
    }

    /// A count.
    pub fn number(number: u64) -> Cell {
        Cell { content: Content::Number(number), ..Cell::text("") }
    }

    /// Covers so many columns.
    pub fn across(self, columns: usize) -> Cell {
        Cell { columns, ..self }
    }

    /// Covers so many rows.
    pub fn down(self, rows: usize) -> Cell {
        Cell { rows, ..self }
    }
}

impl Content {
    /// As people read it.
    pub fn words(&self) -> String {
        match self {
            Content::Text(text) => text.clone(),
            Content::Number(number) => number.to_string(),
            Content::Hundredths(number) => crate::lang::number::hundredths(*number),
        }
    }
}

impl Grid {
    /// A table without rows.
    pub fn new(caption: impl Into<String>) -> Grid {
        Grid { caption: caption.into(), ..Grid::default() }
    }

    /// A table with one row of headings.
    pub fn with_head<T: Into<String>>(caption: impl Into<String>, head: impl IntoIterator<Item = T>) -> Grid {
        let row = head.into_iter().map(Cell::heading).collect();
        Grid { caption: caption.into(), rows: vec![row], head: 1 }
    }

    /// A row of a heading and its figures.
    pub fn figures(&mut self, name: impl Into<String>, figures: impl IntoIterator<Item = u64>) {
        let cells = figures.into_iter().map(Cell::number);
        self.rows.push(std::iter::once(Cell::heading(name)).chain(cells).collect());
    }

    /// Each cell with its row and column; rows have holes where a cell above covers them.
    pub fn places(&self) -> Vec<(usize, usize, &Cell)> {
        let mut places = Vec::new();
        let mut covered: Vec<usize> = Vec::new(); // by column: rows still covered from above
        for (row, cells) in self.rows.iter().enumerate() {
            let mut column = 0;
            let mut now = covered.clone();
            for cell in cells {
                while covered.get(column).is_some_and(|rows| *rows > 0) {
                    column += 1;
                }
                places.push((row, column, cell));
                now.resize(now.len().max(column + cell.columns), 0);
                now[column..column + cell.columns].fill(cell.rows);
                covered.resize(now.len(), 0);
                column += cell.columns;
            }
            covered = now.into_iter().map(|rows| rows.saturating_sub(1)).collect();
        }
        places
    }

    /// Columns of the widest row.
    pub fn width(&self) -> usize {
        self.places().iter().map(|(_, column, cell)| column + cell.columns).max().unwrap_or(0)
    }

    /// The cells as a plain table: a cell that covers several stands in the first of them.
    pub fn plain(&self) -> Vec<Vec<String>> {
        let mut rows = vec![vec![String::new(); self.width()]; self.rows.len()];
        for (row, column, cell) in self.places() {
            rows[row][column] = cell.content.words();
        }
        rows
    }
}

#[cfg(test)]
mod tests;
