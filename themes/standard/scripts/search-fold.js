// The search folding: one text gives one list of tokens, the same as src/lang/fold.rs makes for the index.
// tests/fold_vectors.tsv holds both to it; the specification is in docs/mongolian.md.
((search) => {
  "use strict";
  const SYMBOLS = ["A", "A", "I", "O", "O", "O", "O", "W", "N", "NH", "B", "P", "H", "H", "M", "L", "S", "S", "T", "T", "C",
    "I", "I", "R", "W", "F", "K", "Q", "G", "Z", "V", "U", "Y", "J", "D"];
  const GLUED = ["ACAHAA", "TAIHAA", "TAHAA", "NOHOT", "IOHAA", "TOHAR", "LOHA", "IIAR", "IIAA", "TAHI", "TONI", "ACA",
    "IIA", "TOR", "TAI", "BAR", "BAA", "TAH", "NAR", "OA", "OT", "TO", "TA", "II", "NI", "CO", "HO", "O", "I", "A"];
  // Suffixes that are suffixes after a plain space too: always, or after a vowel.
  const ALWAYS = new Set(("ᠤᠨ ᠦᠨ ᠤ ᠦ ᠶᠢᠨ ᠢ ᠶᠢ ᠳᠤ ᠳᠦ ᠲᠤ ᠲᠦ ᠳᠤᠷ ᠳᠦᠷ ᠲᠤᠷ ᠠᠴᠠ ᠡᠴᠡ ᠢᠶᠠᠷ ᠢᠶᠡᠷ ᠲᠠᠢ ᠲᠡᠢ ᠯᠤᠭ\u180Eᠠ ᠯᠤᠭᠠ ᠯᠦᠭᠡ ᠢᠶᠠᠨ ᠢᠶᠡᠨ " +
    "ᠳᠠᠭᠠᠨ ᠳᠡᠭᠡᠨ ᠲᠠᠭᠠᠨ ᠲᠡᠭᠡᠨ ᠠᠴᠠᠭᠠᠨ ᠡᠴᠡᠭᠡᠨ ᠲᠠᠢᠭᠠᠨ ᠲᠡᠢᠭᠡᠨ ᠶᠤᠭᠠᠨ ᠶᠦᠭᠡᠨ ᠤᠳ ᠦᠳ ᠨᠤᠭᠤᠳ ᠨᠦᠭᠦᠳ ᠳᠠᠬᠢ ᠳᠡᠬᠢ ᠲᠠᠬᠢ ᠲᠡᠬᠢ ᠳᠤᠨᠢ ᠳᠦᠨᠢ ᠵᠢᠨ ᠵᠢ").split(" "));
  const AFTER_VOWEL = new Set("ᠪᠠᠷ ᠪᠡᠷ ᠪᠠᠨ ᠪᠡᠨ".split(" "));
  const LONGEST = 21; // letters of a suffix with selectors
  const MOST_PARTS = 4; // parts of a stem

  const MONGOLIAN = 0, HAN = 1, WORD = 2, SPACE = 3, OTHER = 4;
  const ALNUM = /[\p{Alphabetic}\p{Nd}\p{Nl}\p{No}]/u;
  const DIGITS = /^[\p{Nd}\p{Nl}\p{No}]*$/u;

  const isLetter = (c) => c >= 0x1820 && c <= 0x1842;
  const isForeign = (c) => c >= 0x1843 && c <= 0x18af;
  const isSilent = (c) => (c >= 0x180a && c <= 0x180d) || c === 0x180f || c === 0x200c || c === 0x200d;
  const isJoiner = (c) => c === 0x180e || c === 0x202f;
  const isHan = (c) => (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || c === 0x3005 || c === 0x3007 ||
    (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);

  function classOf(c) {
    if (c === 0x20 || c === 9 || c === 10 || c === 13 || c === 0xa0 || c === 0x3000) return SPACE;
    if (c < 0x80) return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) ? WORD : OTHER;
    if (isLetter(c) || isForeign(c) || isSilent(c) || isJoiner(c)) return MONGOLIAN;
    if (isHan(c)) return HAN;
    return ALNUM.test(String.fromCodePoint(c)) ? WORD : OTHER;
  }

  function plain(character) {
    const c = character.codePointAt(0);
    if (c >= 0xff01 && c <= 0xff5e) return String.fromCodePoint(c - 0xfee0).toLowerCase();
    if (c >= 0x1810 && c <= 0x1819) return String.fromCodePoint(c - 0x1810 + 48);
    return character.toLowerCase();
  }

  // The letters, and the vowel separator; without what only selects or joins.
  const letters = (text) => [...text].filter((character) => !isSilent(character.codePointAt(0))).join("");
  const isDetachedVowel = (text) => /^[ᠠᠡ]$/.test(letters(text));

  function isFreeAfter(run, before) {
    const suffix = letters(run);
    if (suffix === "ᠵᠢᠨ" || suffix === "ᠵᠢ") return true;
    if (run.length > LONGEST) return false;
    return ALWAYS.has(suffix) || (AFTER_VOWEL.has(suffix) && /[\u1820-\u1827]$/.test(letters(before)));
  }

  // The parts of one Mongolian word: their symbols in one string, and where each part ends.
  class Parts {
    constructor() { this.symbols = ""; this.ends = []; }
    end() {
      if (this.symbols.length > (this.ends[this.ends.length - 1] || 0)) this.ends.push(this.symbols.length);
    }
    // Reads a run; `joined` adds the first letters to the last part.
    read(run, joined) {
      if (joined) this.ends.pop();
      run.split(/[\u180e\u202f]/).forEach((piece, at) => {
        if (at > 0 && isDetachedVowel(piece)) this.ends.pop();
        for (const character of letters(piece)) {
          this.symbols += SYMBOLS[character.codePointAt(0) - 0x1820] || character;
        }
        this.end();
      });
    }
    fold() {
      const parts = this.ends.map((end, at) => this.symbols.slice(at ? this.ends[at - 1] : 0, end));
      let text = "";
      let stems = [];
      parts.forEach((part, at) => {
        if (at >= 1 && at <= MOST_PARTS) stems.unshift(text);
        text += finish(part);
      });
      let first = parts[0];
      if (first.length > 1 && first.endsWith("N")) first = first.slice(0, -1) + "A";
      for (const glued of GLUED) {
        if (!first.endsWith(glued) || first.length - glued.length < 2) continue;
        const stem = finish(first.slice(0, -glued.length));
        if (stem !== text && !stems.includes(stem)) stems.push(stem);
      }
      stems = stems.filter((stem) => stem !== text);
      return { text, stems };
    }
  }

  function finish(symbols) {
    let out = "";
    let before = "";
    for (let at = 0; at < symbols.length; at++) {
      let c = symbols[at];
      const last = at === symbols.length - 1;
      if (last && at > 0 && c === "N") c = "A";
      const doubled = c === before && (c === "A" || c === "O" || c === "I");
      if (!doubled || (last && c === "A")) out += c;
      before = c;
    }
    return out;
  }

  // The folded tokens of a text: kind "h", "w" or "m", text, stems, and where it stands.
  function tokens(text) {
    const found = [];
    let parts = null; // of the last token, while it may still get suffixes
    const close = () => {
      if (parts) Object.assign(found[found.length - 1], parts.fold());
      parts = null;
    };
    const push = (kind, text, start, end) => found.push({ kind, text, stems: [], start, end });
    const mongolian = (start, end) => {
      const run = text.slice(start, end);
      if (![...run].some((character) => isLetter(character.codePointAt(0)) || isForeign(character.codePointAt(0)))) {
        close();
        return;
      }
      const last = found[found.length - 1];
      if (last) {
        const gap = text.slice(last.end, start);
        const before = text.slice(last.start, last.end);
        const open = last.kind === "m" && parts !== null;
        const takesSuffix = /^[ \t\n\r\u00a0\u3000]+$/.test(gap) && (open || (last.kind === "w" && DIGITS.test(before)));
        const vowel = takesSuffix && last.kind === "m" && isDetachedVowel(run);
        if (isJoiner(run.charCodeAt(0)) || vowel || (takesSuffix && isFreeAfter(run, before))) {
          if (open) {
            parts.read(run, vowel);
            last.end = end;
          }
          return;
        }
      }
      close();
      push("m", "", start, end);
      parts = new Parts();
      parts.read(run, false);
    };
    let at = 0;
    while (at < text.length) {
      const kind = classOf(text.codePointAt(at));
      let end = at;
      while (end < text.length) {
        const c = text.codePointAt(end);
        if (classOf(c) !== kind) break;
        end += c > 0xffff ? 2 : 1;
      }
      if (kind === MONGOLIAN) mongolian(at, end);
      else if (kind !== SPACE) {
        close();
        if (kind === HAN) push("h", text.slice(at, end), at, end);
        if (kind === WORD) push("w", [...text.slice(at, end)].map(plain).join(""), at, end);
      }
      at = end;
    }
    close();
    return found;
  }

  // A Mongolian word as it is spelled, but for what no font shows; the same as src/search/shapes.rs makes.
  search.spelling = (word) => {
    let out = "";
    for (const character of word) {
      const c = character.codePointAt(0);
      const joint = out.endsWith("\u180e");
      if (isJoiner(c) || classOf(c) === SPACE) out += joint ? "" : "\u180e";
      else if (character === "ᠣ") out += "ᠤ";
      else if (character === "ᠥ") out += "ᠦ";
      else if (character === "ᠵ" && joint) out += "ᠶ";
      else if (isLetter(c) || isForeign(c)) out += character;
    }
    return out;
  };

  // Whether a highlight that ends before this character would cut a Mongolian word.
  search.isMongolian = (c) => classOf(c) === MONGOLIAN;
  search.tokens = tokens;
})((globalThis.bosooSearch ??= {}));
