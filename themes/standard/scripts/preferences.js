// Remembers the reader's choices of the accessibility bar. The choices themselves are CSS and work without this.
(() => {
  const ids = ["elder-mode", "text-normal", "text-large", "text-larger", "scheme-auto", "scheme-light", "scheme-dark"];
  const key = "bosoo-preferences";
  const boxes = ids.map((id) => document.getElementById(id)).filter(Boolean);
  const root = document.documentElement;
  const classOf = { "elder-mode": "elder", "text-large": "text-large", "text-larger": "text-larger", "scheme-light": "scheme-light", "scheme-dark": "scheme-dark" };

  // Browsers without :has() follow the class.
  const show = () => boxes.forEach((box) => classOf[box.id] && root.classList.toggle(classOf[box.id], box.checked));

  let stored = [];
  try { stored = JSON.parse(localStorage.getItem(key)) || []; } catch { /* storage is switched off: nothing is remembered */ }
  // The browser may restore form fields by itself; what was stored counts.
  if (Array.isArray(stored) && stored.length) boxes.forEach((box) => { box.checked = stored.includes(box.id); });
  const menu = document.getElementById("nav-toggle");
  if (menu) menu.checked = false;
  show();

  boxes.forEach((box) => box.addEventListener("change", () => {
    show();
    try { localStorage.setItem(key, JSON.stringify(boxes.filter((b) => b.checked).map((b) => b.id))); } catch { /* as above */ }
  }));
})();
