// A query to the terms it asks for. Terms are hashed as src/search/terms.rs hashes them.
((search) => {
  "use strict";
  const LONGEST = 200; // code points of a query that are read
  const FACTOR = { exact: 1, stem: 0.8, ofStem: 0.7 };

  // Traditional characters to simplified ones; the table comes with the index.
  let simplified = new Map();
  search.setVariants = (table) => {
    const [from, to] = table.split("\n").map((line) => [...line]);
    simplified = new Map(from.map((character, at) => [character, to[at]]));
  };
  const simplify = (text) => [...text].map((character) => simplified.get(character) || character).join("");

  // FNV-1a over UTF-16 code units, then the finalizer of MurmurHash3.
  function hash(text) {
    let h = 0x811c9dc5;
    for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
  }

  // What a query asks for: units, each with ways to meet it; a way is a list of atoms, an atom a list of terms.
  // `rank` says what to load first where not all can be loaded.
  const term = (text, rank, factor = 1) => ({ hash: hash(text), rank, exact: factor, stem: factor * FACTOR.stem });
  const atom = (...terms) => ({ terms });
  const unit = (...ways) => ({ ways });

  const number = (token, from, to) =>
    token && token.kind === "w" && /^[0-9]+$/.test(token.text) && token.text.length >= from && token.text.length <= to ? +token.text : null;
  const isYear = (year) => year !== null && year >= 1900 && year < 2100;

  // The number of a document that begins at token `at`: a year in brackets, or a number before 号.
  function documentNumber(text, tokens, at) {
    const [year, value, next] = [number(tokens[at], 4, 4), number(tokens[at + 1], 1, 5), tokens[at + 2]];
    if (!isYear(year) || value === null) return null;
    const between = text.slice(tokens[at].end, tokens[at + 1].start);
    const good = /[〕\]］)）】」﹞〉>》]/.test(between) || (next && next.kind === "h" && /^[号號]/.test(next.text));
    return good ? { text: `${year}.${value}`, used: 2 } : null;
  }

  function numberAfter(text, tokens, at, mark) {
    const next = tokens[at + 1];
    if (next && next.kind === "h" && next.text === mark) {
      const value = number(tokens[at + 2], 1, 2);
      return value === null ? null : { value, at: at + 2 };
    }
    const value = number(next, 1, 2);
    return value !== null && /^[-./]$/.test(text.slice(tokens[at].end, next.start)) ? { value, at: at + 1 } : null;
  }

  function valid(year, month, day) {
    if (!isYear(year) || month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return null;
    const two = (value) => String(value).padStart(2, "0");
    return `${year}${two(month)}${day === undefined ? "" : two(day)}`;
  }

  // A date that begins at token `at`, and how many tokens it has.
  function date(text, tokens, at) {
    const all = number(tokens[at], 8, 8);
    if (all !== null) {
      const found = valid(Math.floor(all / 10000), Math.floor(all / 100) % 100, all % 100);
      return found && { text: found, used: 1 };
    }
    const year = number(tokens[at], 4, 4);
    const month = year === null ? null : numberAfter(text, tokens, at, "年");
    if (!month) return null;
    const day = numberAfter(text, tokens, month.at, "月");
    const whole = day && valid(year, month.value, day.value);
    if (whole) {
      const named = tokens[day.at + 1] && /^[日号號]$/.test(tokens[day.at + 1].text);
      return { text: whole, used: day.at + 1 - at + (named ? 1 : 0) };
    }
    const found = valid(year, month.value);
    const named = tokens[month.at + 1] && tokens[month.at + 1].text === "月";
    return found && { text: found, used: month.at + 1 - at + (named ? 1 : 0) };
  }

  // Every second pair of a run covers it; the others only confirm the order.
  function han(token, alone) {
    const characters = [...simplify(token.text)];
    if (characters.length === 1) return [{ ...unit([atom(term("u" + characters[0], 2))]), optional: !alone }];
    const units = [];
    for (let at = 0; at + 1 < characters.length; at++) {
      const covers = at % 2 === 0 || at === characters.length - 2;
      units.push(unit([atom(term("h" + characters[at] + characters[at + 1], covers ? 1 : 3))]));
    }
    return units;
  }

  function mongolian(token, text, rank = 1) {
    const stems = token.stems.map((stem, at) => {
      const found = term("m" + stem, rank + 1 + Math.min(at, 2), FACTOR.ofStem);
      return { ...found, exact: FACTOR.stem };
    });
    const whole = term("m" + token.text, rank);
    // Where words of this fold are drawn in several ways: the pages that show it as it is spelled here.
    const drawn = ((whole.hash & 0xffff0000) | (hash("s" + search.spelling(text.slice(token.start, token.end))) & 0xffff)) >>> 0;
    return { ...atom(whole, ...stems), drawn };
  }

  // Latin as people type Mongolian with it, the letter names of UTN #57 first. Where a spelling has two readings,
  // both are tried.
  const LATIN = [
    ["ngg", ["ᠩᠭ"]], ["zhi", ["ᠵᠢ", "ᡁ"]], ["chi", ["ᠴᠢ", "ᡂ"]], ["oe", ["ᠥ"]], ["ue", ["ᠦ"]], ["ee", ["ᠧ", "ᠡ"]], ["ng", ["ᠩ", "ᠩᠭ"]],
    ["sh", ["ᠱ", "ᠰᠬ"]], ["ch", ["ᠴ"]], ["kh", ["ᠬ", "ᠻ"]], ["gh", ["ᠭ"]], ["ts", ["ᠲᠰ", "ᠼ"]], ["zh", ["ᠵ"]], ["hh", ["ᠾ", "ᠬᠬ"]],
    ["rh", ["ᠷᠬ", "ᠿ"]], ["lh", ["ᠯᠬ", "ᡀ"]],
    ["a", ["ᠠ"]], ["e", ["ᠡ"]], ["i", ["ᠢ"]], ["o", ["ᠣ"]], ["u", ["ᠤ"]], ["ö", ["ᠥ"]], ["ü", ["ᠦ"]], ["n", ["ᠨ"]], ["b", ["ᠪ"]],
    ["p", ["ᠫ"]], ["h", ["ᠬ"]], ["g", ["ᠭ"]], ["m", ["ᠮ"]], ["l", ["ᠯ"]], ["s", ["ᠰ"]], ["t", ["ᠲ"]], ["d", ["ᠳ"]], ["j", ["ᠵ"]],
    ["y", ["ᠶ"]], ["r", ["ᠷ"]], ["w", ["ᠸ"]], ["v", ["ᠸ"]], ["f", ["ᠹ"]], ["k", ["ᠺ", "ᠬ"]], ["z", ["ᠽ", "ᠵ"]], ["x", ["ᠱ"]],
    ["q", ["ᠴ", "ᠬ"]], ["c", ["ᠴ", "ᠼ"]], ["ē", ["ᠧ"]], ["š", ["ᠱ"]], ["č", ["ᠴ"]], ["ž", ["ᠵ"]], ["γ", ["ᠭ"]], ["'", [""]],
  ];
  const MOST_READINGS = 4;

  function readings(word) {
    let found = [""];
    for (let at = 0; at < word.length;) {
      const entry = LATIN.find(([latin]) => word.startsWith(latin, at));
      if (!entry) return [];
      const next = [];
      for (const letters of entry[1]) found.forEach((before) => next.push(before + letters));
      found = next.slice(0, MOST_READINGS);
      at += entry[0].length;
    }
    return found;
  }

  // Words of Mongolian written in Latin letters, with hyphens or spaces before suffixes.
  function latinMongolian(words, gaps) {
    const all = words.map(readings);
    if (all.some((found) => found.length === 0)) return null;
    let text = "";
    const starts = [];
    all.forEach((found, at) => {
      if (at > 0) text += /^[-'’]$/.test(gaps[at]) ? "\u180e" : " ";
      starts.push(text.length);
      text += found[0];
    });
    const tokens = search.tokens(text).filter((token) => token.kind === "m");
    const way = tokens.map((token) => {
      const found = mongolian(token, text, 2);
      for (const other of all[starts.indexOf(token.start)] || []) {
        const [folded] = search.tokens(other);
        if (folded && folded.kind === "m" && folded.text !== token.text) found.terms.push(...mongolian(folded, other, 2.3).terms.slice(0, 2));
      }
      return found;
    });
    return way.length ? { way, tokens } : null;
  }

  // A syllable of pinyin; ü is typed v.
  const SYLLABLE = new RegExp("^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:a(?:i|o|ng?)?|o(?:u|ng?)?|e(?:i|r|ng?)?|" +
    "i(?:a(?:o|ng?)?|e|u|ng?|ong)?|u(?:a(?:i|ng?)?|o|i|n|e)?|v(?:e)?))$");
  const BEGINS = /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)[aeiouv]?$/;

  // Whether letters can be read as pinyin, the last syllable perhaps unfinished.
  function isPinyin(letters) {
    const reached = new Array(letters.length + 1).fill(false);
    reached[0] = true;
    for (let at = 0; at < letters.length; at++) {
      if (!reached[at]) continue;
      if (at > 0 && BEGINS.test(letters.slice(at))) return true;
      for (let length = 1; length <= 6 && at + length <= letters.length; length++) {
        if (SYLLABLE.test(letters.slice(at, at + length))) reached[at + length] = true;
      }
    }
    return reached[letters.length];
  }

  // Every third gram, and the last, cover all letters.
  function grams(kind, letters, n, rank) {
    const atoms = [];
    for (let at = 0; ; at += n) {
      const from = Math.min(at, letters.length - n);
      atoms.push(atom(term(kind + letters.slice(from, from + n), rank)));
      if (from + n >= letters.length) return atoms;
    }
  }

  function latin(words, gaps) {
    // Of several words, their reading as Mongolian is loaded first: Latin words that pages have come one at a time.
    const ways = [words.map((word) => atom(term("w" + word, words.length > 1 ? 2.5 : 2)))];
    const joined = words.join("");
    const plain = /^[a-z]+$/.test(joined);
    const pinyin = plain && joined.length >= 3 && joined.length <= 60 && isPinyin(joined);
    if (pinyin) ways.push(Object.assign(grams("f", joined, 3, 2), { whole: true }));
    if (plain && joined.length >= 2 && joined.length <= 12 && (!pinyin || joined.length <= 4)) {
      ways.push(Object.assign(grams("i", joined, Math.min(3, joined.length), 2), { whole: true }));
    }
    const written = latinMongolian(words, gaps);
    if (written) ways.push(written.way);
    return { ...unit(...ways), tokens: written ? written.tokens : [] };
  }

  const isLatin = (token) => token && token.kind === "w" && /^[a-zöüēščžγ]+$/.test(token.text);

  // The units of a query, the term of a title that is the whole query, and what to highlight.
  search.read = (query) => {
    const text = [...query.normalize("NFC")].slice(0, LONGEST).join("").replace(/[\ud800-\udfff](?![\udc00-\udfff])/g, " ");
    const tokens = search.tokens(text);
    const units = [];
    const marks = [];
    for (let at = 0; at < tokens.length;) {
      const token = tokens[at];
      const given = documentNumber(text, tokens, at);
      const day = given ? null : date(text, tokens, at);
      if (given || day) {
        const kind = given ? "n" : "d";
        const { text: value, used } = given || day;
        const words = tokens.slice(at, at + used).filter((token) => token.kind === "w");
        units.push({ ...unit([atom(term(kind + value, 0))], words.map((word) => atom(term("w" + word.text, 3)))), number: !!given });
        marks.push(...tokens.slice(at, at + used));
        at += used;
        continue;
      }
      if (isLatin(token)) {
        let end = at + 1;
        while (isLatin(tokens[end]) && end - at < 12 && /^[\s\-'’]+$/.test(text.slice(tokens[end - 1].end, tokens[end].start))) end += 1;
        const words = tokens.slice(at, end);
        const gaps = words.map((word, n) => (n ? text.slice(words[n - 1].end, word.start) : ""));
        const made = latin(words.map((word) => word.text), gaps);
        units.push(made);
        marks.push(...words, ...made.tokens);
        at = end;
        continue;
      }
      if (token.kind === "h") units.push(...han(token, tokens.length === 1));
      else if (token.kind === "m") units.push(unit([mongolian(token, text)]));
      else units.push(unit([atom(term("w" + token.text, 1))]));
      marks.push(token);
      at += 1;
    }
    const title = term("t" + tokens.map((token) => " " + simplify(token.text)).join(""), tokens.length > 1 && tokens.every(isLatin) ? 2.6 : 0);
    const letters = text.replace(/[^0-9A-Za-z]/g, "").toLowerCase();
    const index = letters.length >= 12 ? term("x" + letters, 0) : null;
    return { units, title, index, marks, length: units.filter((unit) => !unit.optional).length };
  };

  // Where a text meets a query: places to highlight. A place holds whole Mongolian words, so that no letter changes.
  search.marks = (text, query) => {
    const han = query.marks.filter((token) => token.kind === "h").map((token) => [...simplify(token.text)]);
    const pairs = new Set(han.flatMap((run) => run.slice(1).map((character, at) => run[at] + character)));
    const single = new Set(han.filter((run) => run.length === 1).map(([character]) => character));
    const words = new Set(query.marks.filter((token) => token.kind === "w").map((token) => token.text));
    const mongolian = new Set(query.marks.filter((token) => token.kind === "m").flatMap((token) => [token.text, ...token.stems]));
    const places = [];
    const add = (start, end) => {
      while (end < text.length && search.isMongolian(text.charCodeAt(end))) end += 1;
      const last = places[places.length - 1];
      if (last && start <= last.end) last.end = Math.max(last.end, end);
      else places.push({ start, end });
    };
    for (const token of search.tokens(text)) {
      if (token.kind === "w" && words.has(token.text)) add(token.start, token.end);
      if (token.kind === "m" && [token.text, ...token.stems].some((form) => mongolian.has(form))) add(token.start, token.end);
      if (token.kind !== "h") continue;
      let at = token.start;
      let before = null;
      for (const character of text.slice(token.start, token.end)) {
        const plain = simplify(character);
        if (before && pairs.has(before.plain + plain)) add(before.at, at + character.length);
        else if (single.has(plain)) add(at, at + character.length);
        before = { plain, at };
        at += character.length;
      }
    }
    return places;
  };
})((globalThis.bosooSearch ??= {}));
