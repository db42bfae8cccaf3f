//! Pages out of the model. [`view`] is the whole vocabulary of templates; [`section`] renders what pages share, once.

mod accounts;
pub mod areas;
pub mod attachments;
mod chains;
pub mod collected;
mod deadlines;
pub mod document;
pub mod feed;
pub mod figures;
pub mod frame;
pub mod front_links;
pub mod gallery;
pub mod gazette;
mod head;
pub mod job;
pub mod leave;
pub mod links;
mod list;
pub mod open_data;
pub mod page;
pub mod pages;
mod picture;
mod qr;
mod schema_org;
pub mod section;
pub mod sheet;
pub mod sitemap;
pub mod sublists;
pub mod view;
mod view_openness;
mod withdrawn;
pub mod world;

pub use collected::Collected;
pub use head::manifest_name;
pub use page::{Made, SourceText};
pub use world::{Here, World};
