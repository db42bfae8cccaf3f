// The search page: form, filters, results. Without scripts it is a list of columns.
((search) => {
  "use strict";
  const PAGE = 10; // results of a page: one file of records each, at worst
  const DEEP = 5; // pages opened for a passage, where the lead does not show why it was found
  const PASSAGE = 120;
  const TAGS = { zh: "zh-CN", mn: "mn-Mong-CN" };
  const FILTERS = ["site", "column", "type", "year", "lang", "validity"];

  // The part of a text around what was found: whole sentences or words, never a part of a Mongolian word.
  search.passage = (text, places) => {
    if (!places.length || text.length <= PASSAGE) return { text, places };
    const stop = (at) => /[\s。！？；᠃᠂]/.test(text[at]);
    let start = Math.max(0, places[0].start - 30);
    while (start > 0 && !stop(start - 1) && (search.isMongolian(text.charCodeAt(start - 1)) || places[0].start - start < 45)) start -= 1;
    let end = Math.min(text.length, start + PASSAGE);
    while (end < text.length && search.isMongolian(text.charCodeAt(end))) end += 1;
    if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1])) end += 1;
    const before = start > 0 ? "…" : "";
    const shown = places.filter((place) => place.start >= start && place.end <= end);
    return {
      text: before + text.slice(start, end) + (end < text.length ? "…" : ""),
      places: shown.map((place) => ({ start: place.start - start + before.length, end: place.end - start + before.length })),
    };
  };

  const root = globalThis.document && document.getElementById("search");
  if (!root) return;
  const words = root.dataset;
  const at = (id) => document.getElementById(id);
  const [form, field, status, results, list, pager, filters] = ["search-form", "page-search", "search-status", "search-results",
    "search-hits", "search-pager", "search-filters"].map(at);
  const selects = Object.fromEntries(FILTERS.map((name) => [name, filters.querySelector(`[name=${name}]`)]));
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
  const own = words.lang;
  const nameOf = (names) => (own === "mn" ? names[2] || names[1] : names[1] || names[2]);

  const load = async (name) => {
    const answer = await fetch(new URL(`${words.root}search/${name}`, location.href));
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return answer.arrayBuffer();
  };
  let opening = null;
  const open = () => (opening ??= search.open(load).catch((fault) => {
    opening = null;
    throw fault;
  }));

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined && value !== false) made.setAttribute(key, value);
    }
    made.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
    return made;
  }

  // Text with what was found marked.
  function marked(text, places) {
    const parts = [];
    let from = 0;
    for (const { start, end } of places) {
      parts.push(text.slice(from, start), element("mark", {}, text.slice(start, end)));
      from = end;
    }
    parts.push(text.slice(from));
    return parts.filter((part) => part !== "");
  }

  // What is asked for stands in the address alone.
  function read() {
    const asked = new URLSearchParams(location.search);
    return {
      q: (asked.get("q") || "").trim(), page: Math.max(1, parseInt(asked.get("page"), 10) || 1),
      ...Object.fromEntries(FILTERS.map((name) => [name, asked.get(name) || ""])),
    };
  }
  function address(asked) {
    const set = new URLSearchParams();
    for (const name of ["q", ...FILTERS]) if (asked[name]) set.set(name, asked[name]);
    if (asked.page > 1) set.set("page", asked.page);
    return `?${set}`;
  }

  let found = null; // of the last query: the query, the index, all hits
  let run = 0;

  async function show(focus) {
    const asked = read();
    const mine = ++run;
    field.value = asked.q;
    if (!asked.q) {
      results.hidden = filters.hidden = true;
      status.textContent = "";
      return;
    }
    status.textContent = words.loading;
    try {
      const index = await open();
      if (!found || found.q !== asked.q) {
        const query = search.read(asked.q);
        const site = index.names.sites.findIndex(([id]) => id === words.site);
        const hits = await index.find(query, site);
        if (mine !== run) return;
        found = { q: asked.q, query, index, hits };
      }
      const site = index.names.sites.findIndex(([id]) => id === asked.site);
      const { hits, counts } = index.filter(found.hits, {
        site: asked.site ? site : "", column: asked.column, form: asked.type ? +asked.type : "", year: asked.year, lang: TAGS[asked.lang] ? asked.lang : "",
        validity: asked.validity ? +asked.validity : "",
      });
      const pages = Math.max(1, Math.ceil(hits.length / PAGE));
      const page = Math.min(asked.page, pages);
      const shown = hits.slice((page - 1) * PAGE, page * PAGE);
      const rows = await index.records(shown.map((hit) => hit.id));
      if (mine !== run) return;
      options(index, asked, counts);
      list.start = (page - 1) * PAGE + 1;
      list.replaceChildren(...shown.map((hit, n) => row(index, hit, rows[n], asked)));
      paging(asked, page, pages, hits.length);
      filters.hidden = found.hits.length === 0;
      results.hidden = hits.length === 0;
      status.textContent = hits.length ? fill(words.found, { n: hits.length })
        : `${words.none} ${found.hits.length ? words.filtered : words.noneHint}`;
      if (pages > 1) status.textContent += ` ${fill(words.pageNumber, { n: page })}`;
      if (focus && hits.length) at("search-heading").focus();
      deepen(mine);
    } catch (fault) {
      if (mine !== run) return;
      results.hidden = true;
      status.textContent = words.failed;
    }
  }

  function options(index, asked, counts) {
    const made = (name, entries) => {
      const first = selects[name].options[0];
      selects[name].replaceChildren(first, ...entries.map(([value, text]) => element("option", { value }, text)));
    };
    const count = (name, value) => counts[name].get(value) || 0;
    const kept = (name, value, key) => count(name, value) > 0 || asked[name] === String(key);
    made("site", index.names.sites.map((names, n) => [names[0], names, n]).filter(([id, , n]) => kept("site", n, id))
      .map(([id, names, n]) => [id, `${nameOf(names)} (${count("site", n)})`]));
    const columns = new Map(index.names.columns.map((names) => [names[0], names]));
    made("column", [...columns].filter(([id]) => kept("column", id, id)).map(([id, names]) => [id, `${nameOf(names)} (${count("column", id)})`]));
    const years = [...new Set([...counts.year.keys(), ...(asked.year ? [asked.year] : [])])].sort().reverse();
    made("year", years.map((year) => [year, `${year} (${count("year", year)})`]));
    for (const [name, facet] of [["type", "form"], ["lang", "lang"], ["validity", "validity"]]) {
      for (const option of [...selects[name].options].slice(1)) {
        option.dataset.word ??= option.textContent;
        const n = counts[facet].get(name === "lang" ? option.value : +option.value) || 0;
        option.textContent = `${option.dataset.word} (${n})`;
        option.hidden = option.disabled = n === 0 && asked[name] !== option.value;
      }
    }
    for (const name of FILTERS) selects[name].value = asked[name];
  }

  // In the tree of traditional characters results in Chinese are pages of that tree.
  const link = (url, lang) => (/^https?:\/\//.test(url) ? url : words.root + (lang === "zh" ? words.tree || "" : "") + url);

  function row(index, hit, sides, asked) {
    const entry = index.entry(hit.id);
    const wanted = asked.lang && sides[asked.lang] ? asked.lang : own;
    const lang = sides[wanted] ? wanted : wanted === "zh" ? "mn" : "zh";
    const other = lang === "zh" ? "mn" : "zh";
    const side = sides[lang];
    const met = { zh: (hit.sides & 1) !== 0, mn: (hit.sides & 2) !== 0 };
    const tag = (which) => (which === own && !words.tree ? undefined : TAGS[which]);
    const places = search.marks(side.title, found.query);
    const passage = search.passage(side.lead, search.marks(side.lead, found.query));
    const item = element("li", { class: "search-hit" },
      element("a", { class: "search-title", href: link(side.url, lang), lang: tag(lang), hreflang: tag(lang) }, ...marked(side.title, places)));
    const lead = element("p", { class: "search-lead", lang: tag(lang) }, ...marked(passage.text, passage.places));
    if (side.lead) item.append(lead);
    if (met[other] && !met[lang] && sides[other]) {
      item.append(element("p", { class: "search-other" }, element("span", { class: "tag" }, other === "zh" ? words.metZh : words.metMn), " ",
        element("a", { href: link(sides[other].url, other), lang: tag(other), hreflang: tag(other) },
          ...marked(sides[other].title, search.marks(sides[other].title, found.query)))));
    } else if (met[lang] && !places.length && !passage.places.length && !/^https?:/.test(side.url)) {
      item.dataset.deep = side.url;
    }
    const site = index.names.sites[entry.site];
    const column = entry.column === null ? null : index.names.columns[entry.column];
    const facts = element("p", { class: "search-facts" });
    const add = (made) => made && facts.append(made, " ");
    if (entry.form !== 6) add(element("span", {}, nameOf(site)));
    if (column && entry.form !== 5) add(element("span", {}, nameOf(column)));
    if (entry.date) add(element("time", { datetime: entry.date }, entry.date));
    if (sides.number) add(element("span", { lang: tag("zh") }, ...marked(sides.number, search.marks(sides.number, found.query))));
    if (entry.validity > 1) {
      const option = [...selects.validity.options].find((option) => option.value === String(entry.validity));
      add(element("span", { class: "tag tag-main" }, option.dataset.word || option.textContent));
    }
    if (lang !== own) add(element("span", { class: "tag" }, words[lang]));
    if (sides[other] && lang === own) add(element("a", { href: link(sides[other].url, other), hreflang: TAGS[other] }, words[other]));
    item.append(facts);
    return item;
  }

  function paging(asked, page, pages, total) {
    pager.hidden = pages < 2;
    const step = (n, text, attributes) => element("a", { href: address({ ...asked, page: n }), ...attributes }, text);
    const around = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages);
    pager.replaceChildren(...[
      page > 1 && step(page - 1, words.previous, { rel: "prev", class: "pager-step" }),
      element("ul", { class: "pager-list" }, ...around.map((n) => element("li", {}, n === page
        ? element("span", { class: "pager-here", "aria-current": "page" }, n) : step(n, n, { "aria-label": fill(words.pageNumber, { n }) })))),
      page < pages && step(page + 1, words.next, { rel: "next", class: "pager-step" }),
      element("p", { class: "pager-sum" }, fill(words.pageOf, { n: page, pages, total })),
    ].filter(Boolean));
  }

  // Opens pages whose lead does not show why they were found, and shows the passage; not where data is dear.
  async function deepen(mine) {
    if (navigator.connection && navigator.connection.saveData) return;
    for (const item of [...list.querySelectorAll("[data-deep]")].slice(0, DEEP)) {
      try {
        const answer = await fetch(new URL(link(item.dataset.deep), location.href));
        if (mine !== run || !answer.ok) return;
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const blocks = [...page.querySelectorAll(".prose :is(p, li, td, dd, h2, h3, figcaption, summary)")].map((block) => block.textContent.trim());
        const best = blocks.map((text) => ({ text, places: search.marks(text, found.query) }))
          .reduce((best, block) => (block.places.length > best.places.length ? block : best), { places: [] });
        if (mine !== run || !best.places.length) continue;
        const passage = search.passage(best.text, best.places);
        item.querySelector(".search-lead").replaceChildren(...marked(passage.text, passage.places));
      } catch {
        return; // the lead stays
      }
    }
  }

  function go(asked, focus) {
    if (address(asked) !== location.search) history.pushState(null, "", address(asked));
    return show(focus);
  }
  const chosen = () => Object.fromEntries(FILTERS.map((name) => [name, selects[name].value]));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const q = field.value.trim();
    go({ q, page: 1, ...(q === read().q ? chosen() : {}) }, false);
  });
  filters.addEventListener("change", () => go({ q: read().q, page: 1, ...chosen() }, false));
  pager.addEventListener("click", (event) => {
    const step = event.target.closest("a");
    if (!step || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, "", step.href);
    show(true);
  });
  field.addEventListener("focus", () => open().catch(() => {}), { once: true });
  window.addEventListener("popstate", () => show(false));
  show(false);
})((globalThis.bosooSearch ??= {}));
