//! 政务新媒体: the accounts of the cluster with their QR codes and counts.

use super::given::Given;
use super::view::{AccountCount, AccountView};
use super::world::{Here, World, iso};
use crate::data::accounts::PLATFORMS;

/// What the page shows.
pub fn list(world: &World, here: &Here, site: usize, given: &mut Given) {
    let config = &world.cluster.config;
    let words = world.words(here.lang);
    let platform = |id: &str| words.word(&format!("platform_{id}"));
    let all = &world.cluster.data.accounts.accounts;
    let shown = all.iter().filter(|account| account.owner == site || site == config.portal);
    let accounts: Vec<AccountView> = shown
        .map(|account| {
            let label = words.format("account_qr", &[("name", account.name.get(here.lang).to_string())]);
            AccountView {
                id: account.id.clone(),
                platform: platform(account.platform),
                name: account.name.get(here.lang).clone(),
                account: Some(account.account.clone()).filter(|text| !text.is_empty()),
                owner: config.sites[account.owner].name.get(here.lang).clone(),
                owner_url: world.link(here, &world.addresses.home(account.owner, here.lang)),
                state: account.state.id(),
                state_name: words.word(&format!("account_{}", account.state.id())),
                filed: account.filed.map(iso),
                opened: account.opened.map(iso),
                closed: account.closed.map(iso),
                last_post: account.last_post.map(iso),
                url: account.url.to_string(),
                // A closed account has no code: nobody should be led to it.
                qr: (!account.url.is_empty() && account.closed.is_none())
                    .then(|| super::qr::svg(&account.url, &label)),
            }
        })
        .collect();
    let count =
        |wanted: &dyn Fn(&AccountView) -> bool| accounts.iter().filter(|account| wanted(account)).count();
    let counts: Vec<AccountCount> = PLATFORMS
        .iter()
        .map(|(id, _)| {
            let name = platform(id);
            AccountCount {
                open: count(&|account| account.platform == name && account.closed.is_none()),
                total: count(&|account| account.platform == name),
                name,
            }
        })
        .filter(|row| row.total > 0)
        .collect();
    given.add("accounts", &accounts);
    given.add("account_counts", &counts);
}
