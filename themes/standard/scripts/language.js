// The language switch lands on the paragraph being read: both languages give their blocks the same ids.
(() => {
  const switches = document.querySelectorAll("[data-language-switch], [data-script-switch]");
  const blocks = document.querySelectorAll(".prose [id]");
  if (!switches.length || !blocks.length) return;
  const vertical = document.documentElement.classList.contains("vertical");

  // The first block that is still on the screen; none while the page's head is in view.
  const firstVisible = () => {
    const bar = document.querySelector(".utility")?.getBoundingClientRect();
    const edge = bar ? (vertical ? bar.right : bar.bottom) + 2 : 2;
    let before = true;
    for (const block of blocks) {
      const box = block.getBoundingClientRect();
      const end = vertical ? box.right : box.bottom;
      if (end > edge && (box.width || box.height)) return before ? "" : block.id;
      before = false;
    }
    return "";
  };

  switches.forEach((link) => link.addEventListener("click", () => {
    const url = new URL(link.href, location.href);
    url.hash = firstVisible();
    link.href = url.href;
  }));
})();
