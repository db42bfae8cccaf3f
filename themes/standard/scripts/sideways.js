// Vertical pages scroll sideways, but browsers send the wheel and the page keys up and down, where nothing is to be read.
// This turns them. Trackpads that move sideways, zoom (ctrl), form fields and boxes that scroll by themselves stay as they are.
(() => {
  const root = document.documentElement;
  // The class, not the computed style: asking for that lays the page out before its first paint, for this script's sake.
  if (!root.classList.contains("vertical")) return;
  const page = document.scrollingElement || root;
  const overflows = () => page.scrollWidth > page.clientWidth + 1;

  // WebKitGTK keeps fields horizontal; the style sheet then gives them a line's height. No other engine is asked.
  const field = CSS.supports("-webkit-nbsp-mode", "space") && document.querySelector("input[type=search]");
  if (field && getComputedStyle(field).writingMode === "horizontal-tb") root.classList.add("fields-horizontal");

  // Is there a box around `node` that can still scroll by itself, up or down, or left or right?
  const scrollsItself = (node, delta, across = false) => {
    for (let box = node; box && box !== root && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      const [overflow, at, size, all] = across
        ? [style.overflowX, box.scrollLeft, box.clientWidth, box.scrollWidth]
        : [style.overflowY, box.scrollTop, box.clientHeight, box.scrollHeight];
      if (!/auto|scroll/.test(overflow) || all <= size + 1) continue;
      if (delta < 0 ? at > 0 : at + size < all - 1) return true;
    }
    return false;
  };

  addEventListener("wheel", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.shiftKey || event.altKey || event.metaKey) return;
    if (Math.abs(event.deltaY) <= Math.abs(event.deltaX) || !overflows()) return;
    if (event.target instanceof Element && scrollsItself(event.target, event.deltaY)) return;
    const unit = event.deltaMode === 1 ? 32 : event.deltaMode === 2 ? page.clientWidth * 0.9 : 1;
    event.preventDefault();
    page.scrollBy({ left: event.deltaY * unit, behavior: "instant" });
  }, { passive: false });

  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const target = event.target;
    if (target instanceof Element && target.closest("input, textarea, select, [contenteditable]:not([contenteditable=false])")) return;
    if (event.key === " " && target instanceof Element && target.closest("button, summary, label, video, audio, [role=button]")) return;
    if (!overflows()) return;
    const step = page.clientWidth * 0.85;
    const moves = { PageDown: step, PageUp: -step, ArrowDown: 80, ArrowUp: -80, ArrowRight: 80, ArrowLeft: -80, Home: -page.scrollWidth, End: page.scrollWidth, " ": event.shiftKey ? -step : step };
    const move = moves[event.key];
    if (move === undefined || (event.shiftKey && event.key !== " ")) return;
    const across = event.key === "ArrowRight" || event.key === "ArrowLeft";
    if (event.key.startsWith("Arrow") && target instanceof Element && scrollsItself(target, move, across)) return;
    event.preventDefault();
    page.scrollBy({ left: move, behavior: calm.matches || event.key.startsWith("Arrow") ? "instant" : "smooth" });
  });

  // Firefox brings the block that an address names only just onto the screen, at the far edge, with what follows it out of sight.
  // A reader who goes back, reloads or has begun to read keeps the place.
  const toTarget = () => {
    let id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch { /* not an escape: the id as it stands */ }
    document.getElementById(id)?.scrollIntoView({ block: "start", inline: "nearest", behavior: "instant" });
  };
  let reading = false;
  for (const name of ["wheel", "touchstart", "keydown", "pointerdown"]) addEventListener(name, () => { reading = true; }, { once: true, passive: true });
  if (location.hash && performance.getEntriesByType("navigation")[0]?.type === "navigate") {
    toTarget();
    addEventListener("load", () => { if (!reading) toTarget(); });
  }
  let followed = false;
  addEventListener("click", (event) => { followed = Boolean(event.target instanceof Element && event.target.closest('a[href*="#"]')); });
  addEventListener("hashchange", () => { if (followed) toTarget(); followed = false; });
})();
