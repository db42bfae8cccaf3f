// A page walked by the Tab key from its head, stop by stop, and what is wrong with the stops.
import { sleep } from "./browser.mjs";

/**
 * The faults that a second look finds too. On a busy machine Firefox now and then moves the focus to a link beyond the screen
 * and does not scroll to it within a second: seen in two whole runs, once in each, at another page and link, and the next step
 * scrolled again. Watched for it, pages of ours never moved once they were loaded (80 loads beside eight busy processes), and 19,000
 * steps beside other browsers brought it not once. A fault of ours is found each time, so `look`, which loads its page anew, is asked
 * again where it has found anything; what it does not find again is said beside the test.
 */
export async function twice(t, look) {
  const first = await look();
  if (!first.length) return [];
  const again = await look();
  // Numbers may differ between two loads; what is wrong, and with what, may not.
  const same = (fault) => fault.replace(/ \([^()]*\)$/, "");
  const found = new Set(again.map(same));
  for (const fault of first.filter((fault) => !found.has(same(fault)))) t.diagnostic(`seen once, not again: ${fault}`);
  const known = new Set(first.map(same));
  return again.filter((fault) => known.has(same(fault)));
}

/** Runs inside the page: numbers all that Tab should stop at, in order, and says how many there are. */
const number = () => {
  // Focus is looked at when the page stands still.
  document.documentElement.style.scrollBehavior = "auto";
  const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), summary, select, textarea, [tabindex='0']")]
    // Of radio buttons one is a stop: the chosen one, and the first where none is chosen yet.
    .filter((el) => el.checkVisibility({ visibilityProperty: true }) && !el.disabled && !(el.type === "radio" && !el.checked && el !== [...document.getElementsByName(el.name)].find((_, i, all) => i === 0 && ![...all].some((one) => one.checked))));
  all.forEach((el, i) => { el.dataset.order = i; });
  return all.length;
};

/** Runs inside the page: where the focus is, and whether it is seen. */
const stop = () => {
  const el = document.activeElement;
  if (!el || el === document.body || el === document.documentElement) return null;
  // Firefox stops at every box that can be scrolled.
  if (el.dataset.order === undefined && (el.scrollWidth > el.clientWidth || el.scrollHeight > el.clientHeight)) return "scroller";
  const r = [...el.getClientRects()].find((r) => r.width && r.height) ?? el.getBoundingClientRect();
  // The ring of a label's box may be drawn on the label.
  const ring = [el, el.closest("label")].filter(Boolean).some((e) => {
    const s = getComputedStyle(e);
    return s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2 && !/rgba\(.*, 0\)|transparent/.test(s.outlineColor) || s.boxShadow !== "none";
  });
  return {
    order: el.dataset.order === undefined ? -1 : Number(el.dataset.order),
    what: `${el.localName}${el.id ? `#${el.id}` : el.className ? `.${String(el.className).split(" ")[0]}` : ""} “${el.textContent.trim().slice(0, 20)}”`,
    ring,
    seen: r.right > 1 && r.bottom > 1 && r.left < innerWidth - 1 && r.top < innerHeight - 1,
    x: scrollX,
    box: [r.left, r.top, r.width, r.height].map(Math.round).join(" "),
    page: `scrolled to ${[scrollX, scrollY].map(Math.round)} of ${document.scrollingElement.scrollWidth} by ${document.scrollingElement.scrollHeight}`,
  };
};

/** Presses Tab and looks. Firefox moves the focus first and scrolls to it with one of its next frames. */
export async function step(tab) {
  await tab.keyboard.press("Tab");
  let at = await tab.evaluate(stop);
  for (let n = 0; n < 20 && at?.seen === false; n++) {
    await sleep(50);
    at = await tab.evaluate(stop);
  }
  return at;
}

/** Walks the page that is open: its stops, and the faults: out of order, passed over, without a ring, off the screen. */
export async function walk(tab, path, most = 140) {
  const stops = [], faults = [];
  const expected = await tab.evaluate(number);
  for (let i = 0; i < Math.min(expected, most); i++) {
    const at = await step(tab);
    if (at === "scroller") continue;
    if (!at) { faults.push(`${path}: after ${i} of ${expected} stops the focus is lost`); break; }
    const last = stops.at(-1);
    if (at.order < 0) faults.push(`${path}: stop ${i + 1} at ${at.what}, which is not to be expected`);
    else if (last && at.order <= last.order) faults.push(`${path}: from ${last.what} back to ${at.what}`);
    else if (at.order !== (last?.order ?? -1) + 1) faults.push(`${path}: ${at.order - (last?.order ?? -1) - 1} passed over before ${at.what}`);
    if (!at.ring) faults.push(`${path}: no focus ring on ${at.what}`);
    if (!at.seen) faults.push(`${path}: the focus on ${at.what} is off the screen (${at.box}; ${at.page})`);
    stops.push(at);
  }
  return { stops, faults };
}
