// Runs inside the page: measures what a reader sees and returns the faults in words. Self-contained, no imports.
export function measure({ vertical }) {
  const faults = [];
  const root = document.documentElement;
  const view = document.scrollingElement;
  const near = 1.5;
  const block = (r) => vertical ? [r.left, r.right] : [r.top, r.bottom];
  const inline = (r) => vertical ? [r.top, r.bottom] : [r.left, r.right];
  const n = (x) => Math.round(x * 10) / 10;

  const name = (node) => {
    if (node.nodeType === 3) node = node.parentElement;
    const own = node.id ? `#${node.id}` : node.classList.length ? `.${[...node.classList].join(".")}` : "";
    const parent = node.parentElement;
    const up = parent && parent !== document.body ? (parent.id ? `#${parent.id}` : parent.localName + (parent.classList.length ? `.${parent.classList[0]}` : "")) + " > " : "";
    return `${up}${node.localName}${own}`;
  };
  const words = (s) => `“${s.trim().replace(/\s+/g, " ").slice(0, 24)}”`;

  // 1 The root's writing mode.
  const mode = getComputedStyle(root).writingMode;
  if (mode !== (vertical ? "vertical-lr" : "horizontal-tb")) faults.push(`html: writing-mode ${mode}`);

  // Elements that are drawn, and whether they are cut to nothing on purpose (for screen readers only).
  const styles = new Map();
  const style = (el) => { if (!styles.has(el)) styles.set(el, getComputedStyle(el)); return styles.get(el); };
  const spoken = (el) => { for (let e = el; e; e = e.parentElement) if (style(e).clipPath !== "none") return true; return false; };
  const shown = (el) => el.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !spoken(el);
  const scroller = (el) => {
    for (let e = el.parentElement; e && e !== document.body; e = e.parentElement) {
      const s = style(e);
      if (/auto|scroll/.test(s.overflowX + s.overflowY) && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)) return e;
    }
    return null;
  };
  const all = [...document.body.querySelectorAll("*")].filter((el) => !el.closest("svg") || el.localName === "svg");
  const drawn = all.filter(shown);

  // 2 Nothing overflows in the axis in which the page does not scroll.
  const [have, room] = vertical ? [view.scrollHeight, view.clientHeight] : [view.scrollWidth, view.clientWidth];
  if (have > room + 1) {
    const far = drawn.filter((el) => inline(el.getBoundingClientRect())[1] > room + near && !scroller(el));
    const worst = far.filter((el) => ![...el.children].some((c) => far.includes(c))).slice(0, 4);
    faults.push(`page overflows the wrong axis: ${have} > ${room} px; ${worst.map((el) => `${name(el)} ends at ${n(inline(el.getBoundingClientRect())[1])}`).join(", ") || "(no single box found)"}`);
  }

  // 3 Text: its lines.
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || node.parentElement.closest("svg, script, style, option") || !shown(node.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const r of range.getClientRects()) if (r.width > 0.5 && r.height > 0.5) lines.push({ node, r });
  }
  const holder = (node) => {
    let el = node.parentElement;
    while (el && /^(inline|contents|ruby)/.test(style(el).display) && !/^inline-/.test(style(el).display)) el = el.parentElement;
    return el;
  };
  const over = new Map();
  for (const { node, r } of lines) {
    if (scroller(node.parentElement)) continue;
    const [start, end] = inline(r);
    if (start < -near || end > room + near) over.set(node, `text outside the window: ${name(node)} ${words(node.data)} from ${n(start)} to ${n(end)} of ${room}`);
    // `text-combine-upright` squeezes two digits into one em; engines report the unsqueezed box.
    const box = holder(node);
    if (!box || over.has(node) || node.parentElement.closest(".tcy")) continue;
    if (style(box).writingMode !== mode) continue;
    const [from, to] = inline(box.getBoundingClientRect());
    if (start < from - near || end > to + near) over.set(node, `text leaves its box: ${name(node)} ${words(node.data)} from ${n(start)} to ${n(end)}, box ${n(from)} to ${n(to)}`);
  }
  faults.push(...over.values());

  // 4 Boxes that cut their content off.
  for (const el of drawn) {
    const s = style(el);
    const cuts = [s.overflowX, s.overflowY].some((o) => o === "hidden" || o === "clip");
    if (!cuts || /^(input|select|textarea|img|svg|video)$/.test(el.localName) || s.webkitLineClamp !== "none" && s.webkitLineClamp) continue;
    const x = el.scrollWidth - el.clientWidth, y = el.scrollHeight - el.clientHeight;
    if ((x > 1 || y > 1) && el.textContent.trim()) faults.push(`clipped: ${name(el)} content ${el.scrollWidth}×${el.scrollHeight}, box ${el.clientWidth}×${el.clientHeight}`);
  }

  // 5 Lines of text do not lie upon each other.
  const core = lines.filter(({ node }) => !scroller(node.parentElement) && !node.parentElement.closest(".tcy")).map(({ node, r }) => {
    const [a, b] = block(r), [c, d] = inline(r);
    const cut = (b - a) * 0.3;
    return { node, a: a + cut, b: b - cut, c: c + 1, d: d - 1 };
  }).sort((p, q) => p.a - q.a);
  const met = new Set();
  for (let i = 0; i < core.length; i++) {
    for (let j = i + 1; j < core.length && core[j].a < core[i].b; j++) {
      const p = core[i], q = core[j];
      if (p.node === q.node || p.c >= q.d || q.c >= p.d || p.b - q.a < 1.5) continue;
      const key = name(p.node) + name(q.node);
      if (met.has(key)) continue;
      met.add(key);
      faults.push(`text upon text: ${name(p.node)} ${words(p.node.data)} and ${name(q.node)} ${words(q.node.data)}`);
    }
  }

  // 6 The bands of the page follow each other and share no space.
  const frame = document.querySelector(".page") ?? document.body;
  const bands = [...frame.children].filter((el) => shown(el) && el.getClientRects().length && !/absolute|fixed/.test(style(el).position));
  for (let i = 1; i < bands.length; i++) {
    const [, before] = block(bands[i - 1].getBoundingClientRect()), [after] = block(bands[i].getBoundingClientRect());
    if (after < before - near) faults.push(`bands overlap: ${name(bands[i])} starts at ${n(after)}, ${name(bands[i - 1])} ends at ${n(before)}`);
  }
  for (const selector of ["header", "nav[aria-label]", "main", "footer"]) if (!document.querySelector(selector)) faults.push(`no ${selector}`);

  // 7 Cells of a table share no space.
  for (const table of document.querySelectorAll("table")) {
    const cells = [...table.querySelectorAll("th, td")].map((el) => [el, el.getBoundingClientRect()]);
    for (let i = 0; i < cells.length; i++) for (let j = i + 1; j < cells.length; j++) {
      const [p, a] = cells[i], [q, b] = cells[j];
      if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > near && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > near) {
        faults.push(`cells overlap: ${words(p.textContent)} and ${words(q.textContent)}`);
      }
    }
  }

  // 8 Things to press share no space.
  const press = [...document.querySelectorAll("a[href], button, summary, input:not([type=hidden])")].filter((el) => shown(el) && !scroller(el) && style(el).position !== "absolute");
  const areas = press.flatMap((el) => [...el.getClientRects()].map((r) => ({ el, r })));
  const pressed = new Set();
  for (let i = 0; i < areas.length; i++) for (let j = i + 1; j < areas.length; j++) {
    const { el: p, r: a } = areas[i], { el: q, r: b } = areas[j];
    if (p === q || p.contains(q) || q.contains(p)) continue;
    const x = Math.min(a.right, b.right) - Math.max(a.left, b.left), y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    const [across, along] = vertical ? [x, y] : [y, x];
    // Lines of running text may touch by the height of their glyph boxes; a quarter of the smaller is more than that.
    const least = Math.min(...[a, b].map((r) => vertical ? r.width : r.height));
    if (along > 2 && across > Math.max(2, least * 0.35) && !pressed.has(p)) {
      pressed.add(p);
      faults.push(`targets overlap: ${name(p)} ${words(p.textContent)} and ${name(q)} ${words(q.textContent)} by ${n(x)}×${n(y)}`);
    }
  }

  // 9 Lines run down the page, or from left to right; the first stands at the top or at the left.
  const at = (el) => block(el.getBoundingClientRect())[0];
  const origin = vertical ? scrollX : scrollY;
  if (bands.length && at(bands[0]) + origin > 2) faults.push(`the first band ${name(bands[0])} stands at ${n(at(bands[0]))}, not at the edge`);
  let sequences = 0;
  for (const p of document.querySelectorAll("main p, main li, main dd")) {
    if (style(p).writingMode !== mode || !shown(p) || sequences > 20) continue;
    const text = [...p.childNodes].find((c) => c.nodeType === 3 && c.data.trim().length > 30);
    if (!text) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const starts = [...range.getClientRects()].map((r) => block(r)[0]);
    if (starts.length < 2) continue;
    sequences++;
    if (starts.some((s, i) => i && s < starts[i - 1] - 3)) faults.push(`lines run backwards in ${name(p)}: ${starts.map(n).join(", ")}`);
  }

  // 10 Pictures: their size is stated, so nothing jumps, and they have arrived.
  for (const img of document.images) {
    const where = img.getAttribute("src");
    if (!img.hasAttribute("width") || !img.hasAttribute("height")) faults.push(`img without width and height: ${where}`);
    if (!img.hasAttribute("alt")) faults.push(`img without alt: ${where}`);
    const r = img.getBoundingClientRect();
    if (shown(img) && (r.width < 1 || r.height < 1)) faults.push(`img drawn at ${n(r.width)}×${n(r.height)}: ${where}`);
    if (img.complete && img.naturalWidth && r.width > 1) {
      const s = style(img);
      const ratio = (r.width / r.height) / (img.naturalWidth / img.naturalHeight);
      if (s.objectFit === "fill" && (ratio > 1.03 || ratio < 0.97)) faults.push(`img distorted by ${n(ratio * 100)} %: ${where}`);
    }
  }

  // 11 Numbers of one or two digits stand upright in vertical text.
  if (vertical) {
    for (const el of document.querySelectorAll(".tcy")) {
      const s = style(el);
      if (s.textCombineUpright !== "all") faults.push(`.tcy ${words(el.textContent)}: text-combine-upright ${s.textCombineUpright}`);
      if (!/^\d{1,2}$/.test(el.textContent)) faults.push(`.tcy with ${words(el.textContent)}`);
    }
    const prose = [...document.querySelectorAll("main .prose")];
    for (const { node } of lines) {
      const el = node.parentElement;
      if (!prose.some((p) => p.contains(el)) || el.closest(".tcy, a, code, pre, .zh-block, .body-horizontal, .part-horizontal, [lang=zh-CN], .number, time, sup")) continue;
      const bare = /(?:^|[\s\u1800-\u180A])(\d{1,2})(?=$|[\s\u1800-\u180E])/.exec(node.data);
      if (bare) faults.push(`number not upright: ${bare[1]} in ${name(el)} ${words(node.data.slice(Math.max(0, bare.index - 8)))}`);
    }
  }

  // 12 Sealed parts can be seen.
  const sealed = ["sample", "accessibility", "masthead", "footer-organizer", "footer-contact", "footer-site-id-code", "footer-icp", "footer-police", "footer-site-map", "footer-identity", "footer-error-report"];
  for (const slot of sealed) {
    const el = document.querySelector(`[data-slot="${slot}"]`);
    if (!el) { faults.push(`no [data-slot=${slot}]`); continue; }
    const r = el.getBoundingClientRect();
    if (!shown(el) || r.width < 8 || r.height < 8) { faults.push(`[data-slot=${slot}] cannot be seen: ${n(r.width)}×${n(r.height)}`); continue; }
    const from = block(r)[0] + origin, size = vertical ? view.scrollWidth : view.scrollHeight;
    if (from < -1 || from > size || inline(r)[0] < -1 || inline(r)[1] > room + near) faults.push(`[data-slot=${slot}] is off the page`);
  }
  return faults;
}

/** Runs inside the page: is the Mongolian web font there, and does every Mongolian text ask for it and get it? */
export function fonts() {
  const faults = [];
  const probe = "ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ᠌ ᠬᠣᠲᠠ᠎ᠶᠢᠨ";
  const covered = (face) => face.unicodeRange.split(",").map((part) => part.trim().replace(/^U\+/i, "").split("-").map((code) => parseInt(code, 16)));
  const faces = [...document.fonts].filter((f) => f.family.replace(/["']/g, "") === "Bosoo Mongol");
  // Letters of other scripts (Todo, Manchu) stand in a file of their own, which no page of the sample asks for.
  const face = faces.find((face) => covered(face).some(([from, to = from]) => from <= 0x1820 && 0x1820 <= to));
  if (!face) return ["no @font-face “Bosoo Mongol” with today's letters"];
  if (face.status !== "loaded") faults.push(`the web font is ${face.status}`);
  if (!document.fonts.check('16px "Bosoo Mongol"', "ᠮᠣᠩᠭᠣᠯ")) faults.push("document.fonts.check: the web font is not ready");

  if (face.display && face.display !== "block") faults.push(`font-display ${face.display}: unshaped text would be shown`);
  for (const code of [0x180a, 0x180b, 0x180e, 0x180f, 0x1820, 0x1842, 0x200d, 0x202f]) {
    if (!covered(face).some(([from, to = from]) => from <= code && code <= to)) faults.push(`U+${code.toString(16)} is not in the web font's unicode-range`);
  }
  // One file, asked for once: by the head of a Mongolian page already.
  const fetched = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".woff2"));
  if (fetched.length > 1) faults.push(`${fetched.length} font files: ${fetched.map(({ name }) => name)}`);
  const preloads = [...document.querySelectorAll("link[rel=preload][as=font]")].map(({ href }) => href);
  if (document.documentElement.lang.startsWith("mn") && (preloads.length !== 1 || fetched.some(({ name }) => name !== preloads[0]))) faults.push(`preloaded: ${preloads}; fetched: ${fetched.map(({ name }) => name)}`);

  const width = (family) => {
    const span = document.createElement("span");
    span.style.cssText = "position:absolute;visibility:hidden;white-space:nowrap;writing-mode:horizontal-tb;font-size:40px;font-weight:400;letter-spacing:0";
    span.style.fontFamily = family;
    span.lang = "mn-Mong-CN";
    span.textContent = probe;
    document.body.append(span);
    const w = span.getBoundingClientRect().width;
    span.remove();
    return w;
  };
  const own = width('"Bosoo Mongol", monospace'), other = width("monospace");
  if (Math.abs(own - other) < 1) faults.push(`the web font draws as wide as the fallback (${own} px): not in use, or installed`);

  const families = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!/[\u1820-\u1842]/.test(node.data) || !node.parentElement.checkVisibility()) continue;
    const family = getComputedStyle(node.parentElement).fontFamily;
    if (!families.has(family)) families.set(family, { node, words: new Set() });
    for (const [word] of node.data.matchAll(/[\u1800-\u18af\u202f\u200c\u200d]*[\u1820-\u1842][\u1800-\u18af\u202f\u200c\u200d]*/g)) families.get(family).words.add(word);
    const lang = node.parentElement.closest("[lang]").lang;
    if (!lang.startsWith("mn-Mong")) faults.push(`Mongolian text under lang=${lang}: ${node.parentElement.localName}.${node.parentElement.className} “${node.data.trim().slice(0, 20)}”`);
    const spacing = getComputedStyle(node.parentElement).letterSpacing;
    if (spacing !== "normal" && spacing !== "0px") faults.push(`letter-spacing ${spacing} on Mongolian: ${node.parentElement.localName}.${node.parentElement.className}`);
  }
  // Every word: as wide in the family that it has on the page as in the web font alone.
  for (const [family, { node, words }] of families) {
    const box = document.createElement("div");
    box.lang = "mn-Mong-CN";
    box.style.cssText = "position:absolute;visibility:hidden;writing-mode:horizontal-tb;font-size:40px;font-weight:400;letter-spacing:0";
    const pairs = [...words].map((word) => [family, '"Bosoo Mongol"'].map((family) => {
      const line = document.createElement("div"), span = document.createElement("span");
      span.style.cssText = "white-space:nowrap";
      span.style.fontFamily = family;
      span.textContent = word;
      line.append(span);
      box.append(line);
      return span;
    }));
    document.body.append(box);
    const other = pairs.map((pair) => pair.map((span) => span.getBoundingClientRect().width)).findIndex(([a, b]) => Math.abs(a - b) > 0.5);
    if (other >= 0) faults.push(`“${[...words][other]}” is not drawn by the web font in “${family}”`);
    box.remove();
    const w = width(family);
    if (Math.abs(w - own) > 0.5) faults.push(`Mongolian drawn ${w} px wide by “${family}”, ${own} by the web font: ${node.parentElement.localName}.${node.parentElement.className}`);
  }
  return [...new Set(faults)];
}
