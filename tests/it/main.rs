//! What Bosoo does, seen from outside: small clusters in, pages and messages out. One module per feature.

mod atomic;
mod bodies;
mod cli;
mod cluster;
mod explain;
#[cfg(feature = "deploy")]
mod external;
mod figures;
mod forks;
mod golden;
mod hant;
mod hostile;
mod incremental;
mod letters;
mod markdown;
mod open_data;
mod openness;
mod pages;
mod pictures;
mod release;
mod reports;
mod rules;
mod score;
mod seal;
mod secret;
mod serve;
mod shards;
mod themes;
mod tidy;
mod unreviewed;
