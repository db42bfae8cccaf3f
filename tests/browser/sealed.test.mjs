// What no theme may drop: footer elements, meta tags, sample mark, QR code; and nothing from elsewhere, nothing inline.
// Sources: 国办发〔2017〕47号 with its annexes on page design and page tags.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { promisify } from "node:util";
import { visit } from "./helpers/browser.mjs";
import { FIRST_SCRIPT, attribute, elements, files, none, pages, read, samples, target, text } from "./helpers/site.mjs";
import { suite } from "./helpers/suite.mjs";

const FIRST = ["SiteName", "SiteDomain", "SiteIDCode"];
const COLUMN = ["ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"];
const ARTICLE = ["ArticleTitle", "PubDate", "ContentSource"];
// Function pages (search, site map, list of sites) count as columns; a page that is left at once has the first three.
const TAGS = {
  home: FIRST, leave: FIRST, notfound: FIRST,
  list: [...FIRST, ...COLUMN], search: [...FIRST, ...COLUMN], sitemap: [...FIRST, ...COLUMN], sites: [...FIRST, ...COLUMN],
  areas: [...FIRST, ...COLUMN], letters: [...FIRST, ...COLUMN], gazette: [...FIRST, ...COLUMN], data: [...FIRST, ...COLUMN], score: [...FIRST, ...COLUMN], withdrawn: [...FIRST, ...COLUMN],
  article: [...FIRST, ...COLUMN, ...ARTICLE], document: [...FIRST, ...COLUMN, ...ARTICLE], guide: [...FIRST, ...COLUMN, ...ARTICLE],
  request: [...FIRST, ...COLUMN, ...ARTICLE], topic: [...FIRST, ...COLUMN, ...ARTICLE], page: [...FIRST, ...COLUMN, ...ARTICLE],
};
const ALL = [...FIRST, ...COLUMN, ...ARTICLE];
const EMPTY = /^\s*(null|undefined|none|-)?\s*$/i;
// 党政机关网站标识 stands on the host of the office that gives it.
const OFFICIAL = /(^|\.)(gov\.cn|conac\.cn)$/;

const full = pages.filter((p) => p.kind !== "redirect").map((p) => ({ ...p, path: p.path, html: p.html, nodes: [...elements(p.tree)] }));
const metas = (p) => p.nodes.filter((el) => el.tagName === "meta" && attribute(el, "name")).map((el) => [attribute(el, "name"), attribute(el, "content")]);
const one = (p, is) => p.nodes.find(is);
const slot = (p, name) => p.nodes.filter((el) => attribute(el, "data-slot") === name);
const link = (el) => el && [...elements(el)].find((e) => e.tagName === "a");
const canonical = (p) => attribute(one(p, (el) => el.tagName === "link" && attribute(el, "rel") === "canonical") ?? { attrs: [] }, "href");

test("the sample is as large as it says", () => {
  assert.ok(pages.length > 400, `${pages.length} pages`);
  for (const p of pages) assert.ok(p.kind === "redirect" || TAGS[p.kind], `/${p.path}: a kind of page without a rule: ${p.kind}`);
});

test("the footer has its seven elements on every page", () => {
  const faults = [];
  const RULES = {
    "footer-organizer": (el) => text(el).trim().length > 4 || "no name",
    "footer-contact": (el) => /\d{3,4}-\d{7,8}|\d{11}/.test(text(el)) || `no telephone number: ${text(el).trim()}`,
    "footer-site-id-code": (el) => /(^|\D)(\d{10})$/.test(text(el).trim()) || `not ten digits: ${text(el).trim()}`,
    "footer-icp": (el) => /^\p{Script=Han}ICP备\d{8}号(-\d+)?$/u.test(text(el).trim()) && new URL(attribute(link(el), "href")).host === "beian.miit.gov.cn" || `${text(el).trim()}`,
    "footer-police": (el) => /^\p{Script=Han}公网安备\s*\d{14}号$/u.test(text(el).trim()) && new URL(attribute(link(el), "href")).host.endsWith("beian.mps.gov.cn") || `${text(el).trim()}`,
    "footer-site-map": (el, p) => files.includes(target(p.path, attribute(link(el), "href")).path) || "the link is dead",
    "footer-identity": (el) => /(^|\.)(conac|gov)\.cn$/.test(new URL(attribute(link(el), "href")).host) || "not a certificate page",
    "footer-error-report": (el) => /(^|\.)gov\.cn$/.test(new URL(attribute(link(el), "href")).host) || "not the office's page",
  };
  for (const p of full) {
    const footers = p.nodes.filter((el) => el.tagName === "footer" && attribute(el, "class")?.split(" ").includes("footer"));
    if (footers.length !== 1) faults.push(`/${p.path}: ${footers.length} footers`);
    for (const [name, rule] of Object.entries(RULES)) {
      const found = slot(p, name);
      if (found.length !== 1) { faults.push(`/${p.path}: ${found.length} × [data-slot=${name}]`); continue; }
      let result;
      try { result = rule(found[0], p); } catch { result = "no link, or a broken one"; }
      if (result !== true) faults.push(`/${p.path}: [data-slot=${name}]: ${result}`);
    }
    const code = text(slot(p, "footer-site-id-code")[0] ?? { childNodes: [] }).match(/\d{10}$/)?.[0];
    if (code !== p.meta.SiteIDCode) faults.push(`/${p.path}: site id code ${code} in the footer, ${p.meta.SiteIDCode} in the meta tag`);
  }
  none(faults, "footer element missing or wrong");
});

test("the meta tags are those of the page's type, with the right form", () => {
  const faults = [];
  for (const p of full) {
    const tags = metas(p);
    const say = (what) => faults.push(`/${p.path} (${p.kind}): ${what}`);
    for (const name of TAGS[p.kind]) {
      const values = tags.filter(([n]) => n === name).map(([, v]) => v);
      if (values.length !== 1) say(`${values.length} × ${name}`);
      else if (EMPTY.test(values[0])) say(`${name} says “${values[0]}”`);
    }
    for (const name of ALL) if (!TAGS[p.kind].includes(name) && tags.some(([n]) => n === name)) say(`${name} does not belong here`);
    for (const [n] of tags) {
      const right = ALL.find((name) => name.toLowerCase() === n.toLowerCase());
      if (right && right !== n) say(`${n} instead of ${right}`);
    }
    const meta = Object.fromEntries(tags);
    const host = canonical(p) && new URL(canonical(p)).host;
    if (meta.SiteDomain !== host) say(`SiteDomain “${meta.SiteDomain}”, the address has ${host}`);
    if (!/^\d{10}$/.test(meta.SiteIDCode)) say(`SiteIDCode “${meta.SiteIDCode}”`);
    const masthead = slot(p, "masthead")[0];
    if (masthead && !text(masthead).includes(meta.SiteName)) say(`SiteName “${meta.SiteName}” is not in the masthead`);
    if (meta.ColumnKeywords !== undefined && /[，、;；]|,\s*,|^,|,$/.test(meta.ColumnKeywords)) say(`ColumnKeywords “${meta.ColumnKeywords}”: separate with ASCII commas`);
    if (TAGS[p.kind].includes("PubDate")) {
      if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d$/.test(meta.PubDate)) say(`PubDate “${meta.PubDate}”`);
      const body = text(one(p, (el) => el.tagName === "main"));
      if (!body.includes(meta.PubDate)) say(`the page does not show its time ${meta.PubDate}`);
      if (!body.includes(meta.ContentSource)) say(`the page does not show its source ${meta.ContentSource}`);
      const h1 = text(one(p, (el) => el.tagName === "h1")).replace(/\s+/g, " ").trim();
      if (h1 !== meta.ArticleTitle) say(`ArticleTitle “${meta.ArticleTitle}”, h1 “${h1}”`);
      if (meta.Url !== canonical(p)) say(`Url “${meta.Url}”`);
      for (const name of ["Keywords", "Description"]) if (EMPTY.test(meta[name] ?? "")) say(`${name} is not given`);
    }
    if (meta.Image !== undefined && !/^https?:\/\//.test(meta.Image)) say(`Image “${meta.Image}” is not absolute`);
    const title = text(one(p, (el) => el.tagName === "title")).trim();
    const parts = [meta.ArticleTitle, meta.ColumnName, meta.SiteName].filter((v) => v !== undefined && p.kind !== "home");
    for (const part of parts) if (!title.includes(part)) say(`<title> “${title}” lacks “${part}”`);
    if (p.nodes.filter((el) => el.tagName === "h1").length !== 1) say(`${p.nodes.filter((el) => el.tagName === "h1").length} × h1`);
  }
  none(faults, "meta tag missing or wrong");
});

test("a site has one name and one id code, and no other site has them", () => {
  const faults = [], sites = new Map();
  for (const p of full) {
    const own = `${p.lang} ${p.meta.SiteIDCode}`;
    if (!sites.has(own)) sites.set(own, p);
    else if (sites.get(own).meta.SiteName !== p.meta.SiteName) faults.push(`/${p.path}: ${p.meta.SiteIDCode} ${p.meta.SiteName}; /${sites.get(own).path}: ${sites.get(own).meta.SiteName}`);
  }
  assert.ok(sites.size >= 22, `${sites.size} sites in two languages`);
  none(faults, "page with another site's code");
});

test("every page says that it is a sample", () => {
  const faults = [];
  for (const p of full) {
    const mark = slot(p, "sample");
    if (mark.length !== 1 || !text(mark[0]).trim()) faults.push(`/${p.path}: ${mark.length} sample marks`);
    else if (!p.nodes.slice(0, p.nodes.indexOf(one(p, (el) => el.tagName === "main"))).includes(mark[0])) faults.push(`/${p.path}: the sample mark stands after the text`);
  }
  none(faults, "page without its sample mark");
});

test("what is said about a text stands before it, once, in its slot", () => {
  const faults = [], kinds = new Set();
  for (const p of full) {
    const notices = p.nodes.filter((el) => /\bnotice\b/.test(attribute(el, "class") ?? "") && attribute(el, "role") === "note");
    const slots = slot(p, "notices");
    for (const el of notices) for (const [, kind] of (attribute(el, "class")).matchAll(/\bnotice-([a-z]+)/g)) kinds.add(kind);
    if (slots.length !== Math.min(notices.length, 1)) { faults.push(`/${p.path}: ${notices.length} notices, ${slots.length} × [data-slot=notices]`); continue; }
    if (!notices.length) continue;
    const inside = [...elements(slots[0])];
    for (const el of notices) {
      if (!inside.includes(el)) faults.push(`/${p.path}: “${text(el).trim()}” stands outside of the slot`);
      if (!text(el).trim()) faults.push(`/${p.path}: a notice without words`);
    }
    if (p.nodes.indexOf(slots[0]) > p.nodes.indexOf(one(p, (el) => el.tagName === "h1"))) faults.push(`/${p.path}: the notices stand after the title`);
  }
  for (const kind of ["machine", "repealed"]) assert.ok(kinds.has(kind), `the sample has no notice of the kind ${kind}, only ${[...kinds].join(", ")}`);
  none(faults, "notice missing or out of its place");
});

test("language, viewport and frame of every page", () => {
  const faults = [];
  for (const p of full) {
    const html = p.nodes[0];
    if (attribute(html, "lang") !== (p.lang === "mn" ? "mn-Mong-CN" : "zh-CN")) faults.push(`/${p.path}: lang=${attribute(html, "lang")}`);
    const viewport = metas(p).find(([n]) => n === "viewport")?.[1] ?? "";
    if (!viewport.includes("width=device-width") || /user-scalable|maximum-scale/.test(viewport)) faults.push(`/${p.path}: viewport “${viewport}”`);
    for (const [what, is] of [["skip link", (el) => el.tagName === "a" && attribute(el, "href") === "#main"], ["main", (el) => el.tagName === "main" && attribute(el, "id") === "main"],
      ["search form", (el) => el.tagName === "form" && attribute(el, "role") === "search"], ["main navigation", (el) => el.tagName === "nav" && attribute(el, "aria-label")]]) {
      if (p.nodes.filter(is).length < 1) faults.push(`/${p.path}: no ${what}`);
    }
    if (!["home", "notfound", "leave"].includes(p.kind) && !p.nodes.some((el) => /\bbreadcrumb\b/.test(attribute(el, "class") ?? ""))) faults.push(`/${p.path}: no breadcrumb`);
  }
  none(faults, "frame missing or wrong", 12);
});

test("the breadcrumb of a document leads to its column", () => {
  const faults = [];
  for (const p of full.filter((p) => TAGS[p.kind].includes("ArticleTitle"))) {
    const list = p.nodes.find((el) => /\bbreadcrumb-list\b/.test(attribute(el, "class") ?? ""));
    const links = list ? [...elements(list)].filter((el) => el.tagName === "a") : [];
    // The document itself may end the list, without a link.
    if (!links.some((el) => text(el).trim() === p.meta.ColumnName)) faults.push(`/${p.path}: no link to “${p.meta.ColumnName}” in ${links.map((el) => text(el).trim()).join(" › ")}`);
    const current = list && [...elements(list)].find((el) => attribute(el, "aria-current") === "page");
    if (current && text(current).trim() === p.meta.ColumnName && p.meta.ColumnName !== p.meta.ArticleTitle) faults.push(`/${p.path}: the column is marked as the current page`);
  }
  none(faults, "breadcrumb without its column", 12);
});

test("nothing is loaded from another host", () => {
  const faults = [];
  const LOADS = { script: ["src"], img: ["src", "srcset"], source: ["src", "srcset"], video: ["src", "poster"], audio: ["src"], track: ["src"], iframe: ["src"], embed: ["src"], object: ["data"], input: ["src"], form: ["action"], use: ["href"], image: ["href"], base: ["href"] };
  const outside = (url) => /^\s*([a-z][a-z0-9+.-]*:|\/\/)/i.test(url) && !/^\s*data:image\//i.test(url);
  for (const p of pages) for (const el of elements(p.tree)) {
    for (const name of LOADS[el.tagName] ?? []) {
      const value = attribute(el, name);
      for (const url of value === undefined ? [] : name === "srcset" ? value.split(",") : [value]) if (outside(url)) faults.push(`/${p.path}: <${el.tagName} ${name}="${url}">`);
    }
    if (el.tagName === "link" && !/^(canonical|alternate|license|author|next|prev)$/.test(attribute(el, "rel")) && outside(attribute(el, "href"))) faults.push(`/${p.path}: <link rel="${attribute(el, "rel")}" href="${attribute(el, "href")}">`);
    if (el.tagName === "iframe" || el.tagName === "object" || el.tagName === "embed") faults.push(`/${p.path}: <${el.tagName}>`);
  }
  for (const file of files.filter((f) => /\.(css|svg)$/.test(f))) {
    const body = read(file);
    for (const [, url] of body.matchAll(/url\(\s*["']?([^"')]+)/g)) if (outside(url)) faults.push(`/${file}: url(${url})`);
    if (/@import/.test(body)) faults.push(`/${file}: @import`);
    if (file.endsWith(".svg")) {
      for (const [, name, url] of body.matchAll(/\s(href|xlink:href|src)\s*=\s*["']([^"']+)/g)) if (outside(url)) faults.push(`/${file}: ${name}=${url}`);
      if (/<script|\son[a-z]+\s*=|<foreignObject/i.test(body)) faults.push(`/${file}: a script or foreign content`);
    }
  }
  for (const file of files.filter((f) => f.endsWith(".js"))) {
    for (const [found] of read(file).matchAll(/\b(fetch|importScripts|XMLHttpRequest|sendBeacon|WebSocket|EventSource|import)\s*\(\s*["'`](https?:)?\/\/[^"'`]*/g)) faults.push(`/${file}: ${found}`);
  }
  none(faults, "load from elsewhere");
});

test("no script but the one whose hash the policy names, and no style, stands in a page", () => {
  const faults = [];
  for (const p of pages) for (const el of elements(p.tree)) {
    const where = `/${p.path}: <${el.tagName}>`;
    if (el.tagName === "script" && attribute(el, "src") === undefined && attribute(el, "type") !== "application/ld+json" && text(el) !== FIRST_SCRIPT) faults.push(`${where} with code`);
    if (el.tagName === "style") faults.push(where);
    for (const { name, value } of el.attrs) {
      if (name === "style" || /^on/.test(name)) faults.push(`${where} ${name}="${value}"`);
      if (/^(href|src|action|formaction)$/.test(name) && /^\s*(javascript|vbscript|data:text)/i.test(value)) faults.push(`${where} ${name}="${value}"`);
    }
  }
  none(faults, "script or style inside a page");
});

test("links out of the government go through the leaving-site notice", () => {
  const faults = [];
  for (const p of full) {
    if (p.kind === "leave") continue;
    for (const el of p.nodes.filter((el) => el.tagName === "a" || el.tagName === "area")) {
      const href = attribute(el, "href") ?? "";
      if (/^(https?:)?\/\//i.test(href) && !OFFICIAL.test(new URL(href, "https://x/").hostname)) faults.push(`/${p.path}: ${href}`);
      if (/^(?!https?:|mailto:|tel:)[a-z][a-z0-9+.-]*:/i.test(href)) faults.push(`/${p.path}: ${href}`);
    }
  }
  const leaving = full.filter((p) => p.kind === "leave");
  assert.ok(leaving.length >= 2, "the sample leaves the site somewhere, in both languages");
  for (const p of leaving) {
    const [go, stay] = p.nodes.filter((el) => /\bbutton\b/.test(attribute(el, "class") ?? "") && el.tagName === "a");
    if (!go || !/^https?:\/\//.test(attribute(go, "href"))) faults.push(`/${p.path}: no way on`);
    else if (!text(one(p, (el) => el.tagName === "main")).includes(attribute(go, "href"))) faults.push(`/${p.path}: the address is not shown`);
    if (!stay || !files.includes(target(p.path, attribute(stay, "href")).path)) faults.push(`/${p.path}: no way back`);
  }
  none(faults, "link past the notice");
});

test("every article carries the QR code of its own address", async () => {
  const faults = [];
  for (const p of full.filter((p) => TAGS[p.kind].includes("ArticleTitle"))) {
    const svg = p.nodes.filter((el) => el.tagName === "svg" && /\bqr-code\b/.test(attribute(el, "class") ?? ""));
    if (svg.length !== 1) { faults.push(`/${p.path}: ${svg.length} QR codes`); continue; }
    // A page that shows another page's text (a column with one document, the Chinese text in a Mongolian page) is its own or that one.
    const own = new URL(p.path, new URL("/", canonical(p))).href;
    const label = attribute(svg[0], "aria-label") ?? "";
    if (![own, canonical(p)].some((url) => label.endsWith(url))) faults.push(`/${p.path}: its label “${label}” does not name ${own}`);
  }
  none(faults, "QR code missing or wrong");
});

describe("QR codes", () => {
  let tab, server;
  suite("chromium", (open) => { ({ tab, server } = open); });

  test("they read as the page's absolute address", async () => {
    const faults = [];
    const folder = await mkdtemp(join(tmpdir(), "bosoo-qr-"));
    await tab.setViewport({ width: 1440, height: 900, deviceScaleFactor: 2 });
    for (const kind of ["article", "document", "guide", "topic", "page"]) for (const lang of ["zh", "mn"]) {
      const path = samples.find((s) => s.kind === kind)[lang];
      await visit(tab, server.url(path));
      const file = join(folder, `${kind}-${lang}.png`);
      // Of the code as it stands on the page: its colours and its quiet zone belong to the check.
      await (await tab.$("svg.qr-code")).screenshot({ path: file });
      const { stdout } = await promisify(execFile)("zbarimg", ["--quiet", "--raw", file]).catch((e) => {
        if (e.code === "ENOENT") throw new Error("zbarimg is missing: install zbar-tools");
        return { stdout: "" };
      });
      const wanted = canonical(full.find((p) => p.path === path));
      if (stdout.trim() !== wanted) faults.push(`/${path}: reads “${stdout.trim()}”, wanted ${wanted}`);
    }
    await rm(folder, { recursive: true, force: true });
    none(faults, "QR code that cannot be read");
  });
});
