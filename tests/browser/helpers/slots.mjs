// Sealed slots as a reader sees them.

/** Runs inside the page: which sealed slots a reader can't see, and why. */
export const unseen = async () => {
  const faults = [];
  // The footer is in reach: from where the text ends there is less than a window of nothing to it, and no more between two
  // things of the text.
  const down = document.documentElement.classList.contains("vertical");
  const footer = document.querySelector(".footer"), main = document.querySelector("main");
  if (footer && main) {
    const start = (r) => down ? r.left : r.top, end = (r) => down ? r.right : r.bottom;
    const boxes = [];
    const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (node.nodeType === 1 ? !node.matches("img, svg, video, input, textarea, select, button") : !node.data.trim()) continue;
      const range = document.createRange();
      range.selectNode(node);
      boxes.push(...[...range.getClientRects()].filter((r) => r.width > 1 && r.height > 1).map((r) => [start(r), end(r)]));
    }
    boxes.sort((a, b) => a[0] - b[0]);
    boxes.push([start(footer.getBoundingClientRect()), Infinity]);
    let at = start(main.getBoundingClientRect());
    const most = down ? innerWidth : innerHeight;
    for (const [from, to] of boxes) {
      if (from - at > most) faults.push(`${Math.round(from - at)} px with nothing in them before ${from === boxes.at(-1)[0] ? "the footer" : "more text"}`);
      at = Math.max(at, to);
    }
  }
  const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
  const luminance = (rgb) => rgb.slice(0, 3).map((v) => v / 255).map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (el) => {
    for (let at = el; at; at = at.parentElement) {
      const colour = numbers(getComputedStyle(at).backgroundColor);
      if (colour.length < 4 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  for (const slot of document.querySelectorAll("[data-slot]")) {
    const say = (why) => faults.push(`[data-slot=${slot.dataset.slot}] ${why}`);
    if (!slot.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) { say("is not shown"); continue; }
    slot.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    const box = slot.getBoundingClientRect();
    if (box.width < 8 || box.height < 8) { say(`is ${Math.round(box.width)} by ${Math.round(box.height)}`); continue; }
    const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth), top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
    if (right - left < 4 || bottom - top < 4) { say(`stands off the screen (${[box.left, box.top].map(Math.round)})`); continue; }
    // Text that is not seen: too small, too faint, or covered.
    const texts = document.createTreeWalker(slot, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const el = node.parentElement;
      if (!node.data.trim() || !el.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || el.closest("details:not([open]) > :not(summary)")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const line = [...range.getClientRects()].find((r) => r.width > 1 && r.height > 1);
      const words = `“${node.data.trim().slice(0, 12)}”`;
      if (!line) { say(`${words} has no size`); continue; }
      const style = getComputedStyle(el);
      if (parseFloat(style.fontSize) < 9) say(`${words} is ${style.fontSize} small`);
      const [a, b] = [luminance(numbers(style.color)), luminance(ground(el))];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      if (ratio < 4.5) say(`${words} has a contrast of ${ratio.toFixed(2)}`);
      const x = line.left + line.width / 2, y = line.top + line.height / 2;
      if (x < 1 || y < 1 || x > innerWidth - 1 || y > innerHeight - 1) continue;
      const over = document.elementFromPoint(x, y);
      // The bar at the top may stand over what was scrolled under it.
      if (over && !slot.contains(over) && !over.contains(slot) && !over.closest(".utility")) say(`${words} is covered by ${over.localName}.${over.className}`);
    }
  }
  return faults;
};
