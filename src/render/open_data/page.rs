//! The page that shows people where the open data stands.

use super::super::given::Given;
use super::super::view::{DataLinks, DataList, DataSite};
use super::super::world::{Here, World};
use super::{File, Form, spot, total};

/// The links to a column's list for programs, in the page's language.
pub fn links(world: &World, here: &Here, site: usize, column: usize) -> DataLinks {
    let link = |form| world.link(here, &spot(world, File::List(site, column, here.lang, form)));
    DataLinks { json: link(Form::Json), csv: link(Form::Csv) }
}

/// What the page shows: the cluster's file, and the lists of each site.
pub fn index(world: &World, here: &Here, given: &mut Given) {
    let config = &world.cluster.config;
    given.add("cluster_url", &world.link(here, &spot(world, File::Cluster)));
    let of_site = |site: usize| DataSite {
        name: config.sites[site].name.get(here.lang).clone(),
        url: world.link(here, &world.addresses.home(site, here.lang)),
        lists: (0..config.layout(site).columns.len())
            .map(|column| DataList {
                name: config.layout(site).columns[column].name.get(here.lang).clone(),
                url: world.link(here, &world.column_spot(site, column, here.lang, 1)),
                total: total(world, site, column, here.lang),
                data: links(world, here, site, column),
            })
            .collect(),
    };
    given.add("datasets", &(0..config.sites.len()).map(of_site).collect::<Vec<_>>());
}
