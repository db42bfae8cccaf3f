// What every suite begins with: a server for the built sample, a browser, one tab for all of its tests.
import { after, before } from "node:test";
import { launch } from "./browser.mjs";
import { serve } from "./site.mjs";

/** Opens them before the suite's tests, hands `{ server, browser, tab }` to `ready`, and closes them after the tests.
 *  `served` is for the server, `preferences` for Firefox. */
export function suite(name, ready, served, preferences) {
  const open = {};
  before(async () => {
    open.server = await serve(served);
    open.browser = await launch(name, preferences);
    open.tab = await open.browser.newPage();
    await ready(open);
  });
  after(async () => { await open.browser?.close(); open.server?.close(); });
}
