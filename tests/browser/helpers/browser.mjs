// Chromium over CDP and Firefox over WebDriver BiDi: one instance and one tab for a whole file.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import puppeteer from "puppeteer-core";

const NAMES = { chromium: ["chromium", "chromium-browser", "google-chrome"], firefox: ["firefox-esr", "firefox"] };
export const BROWSERS = ["chromium", "firefox"];

function find(browser) {
  const own = process.env[`BOSOO_${browser.toUpperCase()}`];
  if (own) return own;
  for (const name of NAMES[browser]) {
    for (const folder of (process.env.PATH ?? "").split(delimiter)) {
      try { accessSync(join(folder, name), constants.X_OK); return join(folder, name); } catch { /* the next one */ }
    }
  }
  throw new Error(`No ${browser} found: install ${NAMES[browser].join(" or ")}, or name it in BOSOO_${browser.toUpperCase()}.`);
}

// A machine that is busy with other tests may need long to start a browser.
const timeout = 120_000;

const open = (browser, preferences) => browser === "firefox"
  ? puppeteer.launch({ browser: "firefox", timeout, executablePath: find("firefox"), headless: true, extraPrefsFirefox: {
      "app.update.enabled": false, "browser.safebrowsing.malware.enabled": false, "network.captive-portal-service.enabled": false,
      ...preferences,
    } })
  : puppeteer.launch({ browser: "chrome", timeout, executablePath: find("chromium"), headless: true, args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--hide-scrollbars=false", "--font-render-hinting=none",
    ] });

/** Starts a browser. A Firefox that can't turn its screen says so after it has taken the window's size: no fault of a page. */
export async function launch(browser, preferences = {}) {
  const opened = await open(browser, preferences);
  if (browser !== "firefox") return opened;
  const newPage = opened.newPage.bind(opened);
  opened.newPage = async (...options) => {
    const tab = await newPage(...options);
    const setViewport = tab.setViewport.bind(tab);
    tab.setViewport = async (viewport) => {
      await setViewport(viewport).catch((error) => { if (!/unknown command emulation\.setScreenOrientationOverride/.test(error.message)) throw error; });
      // Both commands were sent at once: the size is waited for.
      for (let n = 0; n < 100 && await tab.evaluate(() => innerWidth) !== viewport.width; n++) await sleep(20);
    };
    return tab;
  };
  return opened;
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Opens a page and waits for its scripts, which it asks for when it has been drawn, and for its fonts. A Chinese page asks for
 * that of its masthead's Mongolian line after its scripts.
 */
export async function visit(tab, url) {
  await tab.goto(url, { waitUntil: "load" });
  await scripted(tab);
  await tab.evaluate(async () => {
    // Until then an animation holds the line back.
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
}

/** Waits until the site's script has run, where the page may run any: the words that ask for it take themselves out of the page. */
export const scripted = (tab) => tab.waitForFunction(() => {
  const asks = document.readyState !== "loading" && !document.querySelector("script[data-src]") && document.querySelector("link[rel=stylesheet][integrity]");
  return !asks || document.documentElement.classList.contains("painted");
}, { polling: 20, timeout: 30_000 });

/** Where the page stands after it has come to rest. */
export const rest = (tab) => tab.evaluate(async () => {
  // A busy machine draws late: a step counts when a frame was drawn in it.
  const frame = () => Promise.all([new Promise((resolve) => setTimeout(resolve, 40)), Promise.race([new Promise(requestAnimationFrame), new Promise((resolve) => setTimeout(resolve, 400))])]);
  let last = [NaN, NaN], still = 0;
  for (let i = 0; i < 100 && still < 5; i++) {
    await frame();
    const now = [Math.round(scrollX), Math.round(scrollY)];
    still = now[0] === last[0] && now[1] === last[1] ? still + 1 : 0;
    last = now;
  }
  return { x: last[0], y: last[1] };
});

/** Does what should move the page, and says where it came to rest. A busy machine hands keys and wheels on late: waits for the move. */
export async function moved(tab, act, enough = (at, from) => at.x !== from.x || at.y !== from.y) {
  const place = () => tab.evaluate(() => ({ x: Math.round(scrollX), y: Math.round(scrollY) }));
  const from = await place();
  await act();
  for (let n = 0; n < 100 && !enough(await place(), from); n++) await sleep(50);
  return rest(tab);
}

/** Sets one of the accessibility bar's choices. */
export const choose = (tab, id) => tab.evaluate((id) => { document.getElementById(id).click(); }, id);
