// The index, loaded piece by piece, and the order of what is found. docs/search.md describes the files.
((search) => {
  "use strict";
  const VERSION = 1;
  const BUDGET = 52000; // bytes of terms that a query may load; a page of records comes on top
  const IN_FIELD = [3, 2, 1.3, 1]; // title, facts, often in the text, in the text
  const UNKNOWN = 0.5; // of a typical word, what a word counts that no page has
  const LEAST = 0.5; // share of a query that a page must meet
  const OTHER_SHAPE = 0.9; // what a word of a title or fact counts that folds as the query's, but is drawn otherwise
  const TITLE = 0, FACTS = 1; // fields
  const MOST_VALUE = 2 ** 20 - 1, MOST_IDS = 2 ** 28; // with four tiers and two bits, 52 bits: a whole number
  // What an entry meets: on the Chinese and the Mongolian page; in the title of each; in title or facts; in another shape.
  const ZH = 1, MN = 2, SIDES = 3, IN_FACTS = 16, OTHERWISE = 32;
  const ANY = SIDES | OTHERWISE; // what is kept of several words, if one of them has it

  const shorts = (bytes, at, count) => {
    const found = new Uint16Array(count);
    for (let n = 0; n < count; n++) found[n] = bytes[at + 2 * n] | (bytes[at + 2 * n + 1] << 8);
    return found;
  };

  // `load` gets a file by its name under the index: its bytes.
  search.open = async (load) => {
    const text = async (name) => new TextDecoder().decode(await load(name));
    const [head, table, variants] = await Promise.all([text("index.json"), load("entries.bin"), text("variants.txt")]);
    const names = JSON.parse(head);
    if (names.version !== VERSION) throw new Error(`search index of version ${names.version}`);
    search.setVariants(variants);
    const bytes = new Uint8Array(table);
    const n = names.entries;
    const files = 2 ** names.bits;
    const flags = 4 * n + 2 * files;
    return new Index(load, names, {
      places: shorts(bytes, 0, n),
      days: shorts(bytes, 2 * n, n),
      sizes: shorts(bytes, 4 * n, files),
      flags: bytes.subarray(flags, flags + n),
      lengths: [bytes.subarray(flags + n, flags + 2 * n), bytes.subarray(flags + 2 * n, flags + 3 * n)],
    });
  };

  class Index {
    constructor(load, names, table) {
      Object.assign(this, { load, names, table, files: new Map(), waiting: new Map(), years: new Map() });
      this.digits = Math.max(1, Math.ceil(names.bits / 4));
    }

    // What filters ask of an entry.
    entry(id) {
      const { places, days, flags } = this.table;
      const [site, column] = this.names.places[places[id]];
      const day = days[id];
      return {
        site, column, validity: flags[id] & 7, form: (flags[id] >> 3) & 7, zh: (flags[id] & 64) !== 0, mn: (flags[id] & 128) !== 0,
        year: this.year(day),
        // A list of thousands needs the year alone.
        get date() { return day ? new Date(day * 86400000).toISOString().slice(0, 10) : ""; },
      };
    }

    year(day) {
      let year = this.years.get(day);
      if (year === undefined) this.years.set(day, year = day ? String(new Date(day * 86400000).getUTCFullYear()) : "");
      return year;
    }

    file(hash) { return this.names.bits ? hash >>> (32 - this.names.bits) : 0; }

    // A file of the index; one that could not be loaded is asked for again next time.
    once(name) {
      let waiting = this.waiting.get(name);
      if (!waiting) {
        waiting = this.load(name).catch((fault) => {
          this.waiting.delete(name);
          throw fault;
        });
        this.waiting.set(name, waiting);
      }
      return waiting;
    }

    // Loads the files of some terms, the most telling first, as far as the budget goes.
    async terms(terms) {
      let room = BUDGET;
      const wanted = new Set();
      for (const term of [...terms].sort((a, b) => a.rank - b.rank)) {
        const at = this.file(term.hash);
        const size = this.table.sizes[at];
        if (wanted.has(at) || (size > room && wanted.size)) continue;
        room -= size;
        wanted.add(at);
      }
      await Promise.all([...wanted].map(async (at) => {
        if (this.files.has(at)) return;
        const name = `t/${at.toString(16).padStart(this.digits, "0")}.bin`;
        const bytes = this.table.sizes[at] ? new Uint8Array(await this.once(name)) : new Uint8Array();
        this.files.set(at, this.decode(bytes));
        this.waiting.delete(name);
      }));
    }

    // The terms of a file: where each one's lists begin.
    decode(bytes) {
      const found = new Map();
      const read = reader(bytes);
      let hash = 0;
      while (read.at < bytes.length) {
        hash += read.number();
        const mask = read.number();
        const from = read.at;
        for (let kind = 0; kind < 16; kind++) {
          if (mask & (1 << kind)) read.skip(read.number() >>> 1);
        }
        found.set(hash, { bytes, mask, from });
      }
      return found;
    }

    // Adds the entries of a term to what an atom meets. `false` where the file is not there.
    add(term, met) {
      const file = this.files.get(this.file(term.hash));
      if (!file) return false;
      const low = 0xffffffff >>> this.names.bits;
      const lists = file.get((term.hash & low) >>> 0);
      if (!lists) return true;
      const read = reader(lists.bytes);
      read.at = lists.from;
      for (let kind = 0; kind < 16; kind++) {
        if (!(lists.mask & (1 << kind))) continue;
        const side = kind >> 2; // Chinese, Mongolian, Mongolian as a stem, Chinese page with a Mongolian stem
        const field = kind & 3;
        const weight = (side > 1 ? term.stem : term.exact) * IN_FIELD[field];
        const lang = side === 1 || side === 2 ? MN : ZH;
        const flags = lang | (field === TITLE ? lang << 2 : 0) | (field <= FACTS ? IN_FACTS : 0);
        read.list(this.names.entries, (id) => {
          if (!met.flags[id]) met.ids.push(id);
          met.flags[id] |= flags;
          if (weight > met.weight[id]) met.weight[id] = weight;
        });
      }
      return true;
    }

    // The best of several terms that mean the same; `null` where none could be looked up.
    atom(atom) {
      const n = this.names.entries;
      const met = { ids: [], flags: new Uint8Array(n), weight: new Float32Array(n) };
      const known = atom.terms.map((term) => this.add(term, met)).some(Boolean);
      if (known && atom.drawn !== undefined) this.shapes(atom, met);
      return known ? met : null;
    }

    // Of the pages that have a word in title or facts, those that show another word than the query's count less.
    shapes(atom, met) {
      const same = { ids: [], flags: new Uint8Array(met.flags.length), weight: new Float32Array(met.flags.length) };
      this.add({ hash: atom.drawn, exact: 1, stem: 1 }, same);
      if (!same.ids.length) return;
      for (const id of met.ids) {
        if (!(met.flags[id] & IN_FACTS) || same.flags[id]) continue;
        met.flags[id] |= OTHERWISE;
        met.weight[id] *= OTHER_SHAPE;
      }
    }

    rarity(count) { return Math.log(1 + this.names.entries / Math.max(1, count)); }

    // A unit by its best way: of each entry the share met, the score, and flags. `worth` is what it counts among the units.
    unit(unit) {
      const n = this.names.entries;
      const { optional, number } = unit;
      if (unit.ways.length === 1 && unit.ways[0].length === 1) {
        // One word, one way: whoever meets it meets all of it.
        const met = this.atom(unit.ways[0][0]);
        if (!met) return { known: false };
        const { ids, flags, weight: score } = met;
        const rarity = this.rarity(ids.length);
        for (let at = 0; at < ids.length; at++) score[ids[at]] *= rarity;
        this.ones ||= new Float32Array(n).fill(1);
        return { ids, flags, score, share: this.ones, known: true, worth: ids.length ? rarity : 0, optional, number };
      }
      const best = { ids: [], share: new Float32Array(n), score: new Float32Array(n), flags: new Uint8Array(n) };
      let worth = 0;
      let known = false; // whether any of its terms could be looked up
      for (const way of unit.ways) {
        const atoms = way.map((atom) => this.atom(atom)).filter(Boolean);
        known = known || atoms.length > 0;
        if (!atoms.length || (way.whole && atoms.some(({ ids }) => !ids.length))) continue;
        const rarities = atoms.map(({ ids }) => this.rarity(ids.length));
        const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
        if (atoms.some(({ ids }) => ids.length)) worth = Math.max(worth, total);
        const sums = atoms.length === 1 ? null : { share: new Float32Array(n), score: new Float32Array(n), count: new Uint8Array(n) };
        const all = sums ? [] : atoms[0].ids;
        const flags = atoms[0].flags; // of all atoms: the sides of any, title and facts only where each has them
        if (sums) {
          atoms.forEach(({ ids, flags: own, weight }, at) => {
            for (const id of ids) {
              if (!sums.count[id]) all.push(id);
              flags[id] = sums.count[id] === at ? (at ? (flags[id] & own[id]) | ((flags[id] | own[id]) & ANY) : own[id]) : (flags[id] | own[id]) & ANY;
              sums.count[id] += 1;
              sums.share[id] += rarities[at] / total;
              sums.score[id] += rarities[at] * weight[id];
            }
          });
        }
        for (const id of all) {
          const complete = !sums || sums.count[id] === atoms.length;
          if (way.whole && !complete) continue;
          const share = sums ? sums.share[id] : 1;
          const score = sums ? sums.score[id] : rarities[0] * atoms[0].weight[id];
          const own = complete ? flags[id] : flags[id] & ANY;
          if (!best.flags[id]) best.ids.push(id);
          // Of two ways the one that is met best.
          if (share * score > best.share[id] * best.score[id]) {
            best.share[id] = share;
            best.score[id] = score;
            best.flags[id] = own | (best.flags[id] & SIDES);
          } else best.flags[id] |= own & SIDES;
        }
      }
      return { ...best, known, worth, optional, number };
    }

    // All entries that meet a query, best first.
    async find(query, site = -1) {
      const terms = query.units.flatMap((unit) => unit.ways.flatMap((way) => way.flatMap((atom) => atom.terms)));
      await this.terms([query.title, ...(query.index ? [query.index] : []), ...terms]);
      const units = query.units.map((unit) => this.unit(unit)).filter((unit) => unit.known);
      // A word that no page has counts for less than those that some have: people ask in sentences.
      const real = units.filter((unit) => unit.worth && !unit.optional);
      const typical = real.reduce((sum, unit) => sum + unit.worth, 0) / Math.max(1, real.length);
      for (const unit of units) unit.worth ||= UNKNOWN * typical;
      const total = units.reduce((sum, unit) => sum + (unit.optional ? 0 : unit.worth), 0);
      const asked = units.filter((unit) => !unit.optional).length;
      const n = this.names.entries;
      const met = new Float32Array(n), score = new Float32Array(n), inTitle = new Uint8Array(n), sides = new Uint8Array(n), titles = new Uint8Array(n).fill(SIDES), own = new Uint8Array(n), other = new Uint8Array(n);
      for (const { ids, flags, score: scores, share: shares, worth, optional, number } of units) {
        for (let at = 0; at < ids.length; at++) {
          const id = ids[at];
          const flag = flags[id];
          sides[id] |= flag & SIDES;
          score[id] += scores[id];
          if (flag & OTHERWISE) other[id] = 1;
          if (number && flag & IN_FACTS && shares[id] > 0.99) own[id] = 1;
          if (optional) continue;
          met[id] += worth * shares[id];
          const title = (flag >> 2) & SIDES;
          titles[id] &= title;
          if (title) inTitle[id] += 1;
        }
      }
      const exact = this.atom({ terms: [query.title] });
      const index = query.index && this.atom({ terms: [query.index] });
      // Thousands may be found, and a phone must order them in no time: what counts is packed into one number each, and the
      // numbers are sorted as numbers. Later entries have higher ids, so that the newer stand first among equals.
      const keys = new Float64Array(n);
      let count = 0;
      const { lengths, flags, places } = this.table;
      const [zhLengths, mnLengths] = lengths;
      for (let id = 0; id < n; id++) {
        const share = total ? met[id] / total : 0;
        const whole = exact ? (exact.flags[id] >> 2) & SIDES : 0;
        const tier = whole ? 3 : index && index.flags[id] ? 2 : own[id] && share > 0.99 ? 1 : 0;
        if (!tier && (share < LEAST || !sides[id])) continue;
        const length = Math.min((titles[id] & ZH && zhLengths[id]) || 999, (titles[id] & MN && mnLengths[id]) || 999);
        const asTitle = inTitle[id] === asked && titles[id] ? 1 + Math.min(1, asked / length) : 0;
        const validity = flags[id] & 7;
        const inForce = validity !== 3 && validity !== 4;
        const value = Math.round(100 * share * share * (score[id] + asTitle * total) * (inForce || tier ? 1 : 0.85));
        if (whole) sides[id] |= whole;
        const first = tier === 3 ? 1 - other[id] : Math.min(value, MOST_VALUE);
        const ownSite = this.names.places[places[id]][0] === site ? 2 : 0;
        keys[count++] = ((tier * (MOST_VALUE + 1) + first) * 4 + ownSite + (inForce ? 1 : 0)) * MOST_IDS + id;
      }
      const sorted = keys.subarray(0, count).sort();
      const found = new Array(count);
      for (let at = 0; at < count; at++) {
        const id = sorted[count - 1 - at] % MOST_IDS;
        found[at] = { id, sides: sides[id] };
      }
      return found;
    }

    // The rows of some entries: address, title and lead of each language, number.
    async records(ids) {
      const { chunk } = this.names;
      return Promise.all(ids.map(async (id) => {
        const bytes = await this.once(`r/${Math.floor(id / chunk)}.json`);
        const row = JSON.parse(new TextDecoder().decode(bytes))[id % chunk];
        const side = (at) => (row[at] ? { url: row[at], title: row[at + 1], lead: row[at + 2] } : null);
        return { zh: side(0), mn: side(3), number: row[6] };
      }));
    }

    // The found entries that filters let through, and how many there would be of each value of a filter.
    filter(hits, filters) {
      const entries = hits.map((hit) => ({ hit, entry: this.entry(hit.id) }));
      const tests = {
        site: (entry, value) => entry.site === value,
        column: (entry, value) => entry.column !== null && this.names.columns[entry.column][0] === value,
        form: (entry, value) => entry.form === value,
        year: (entry, value) => entry.year === String(value),
        lang: (entry, value) => entry[value],
        validity: (entry, value) => entry.validity === value,
      };
      const values = {
        site: (entry) => [entry.site],
        column: (entry) => (entry.column === null ? [] : [this.names.columns[entry.column][0]]),
        form: (entry) => [entry.form],
        year: (entry) => (entry.year ? [entry.year] : []),
        lang: (entry) => ["zh", "mn"].filter((lang) => entry[lang]),
        validity: (entry) => (entry.validity ? [entry.validity] : []),
      };
      const set = Object.keys(tests).filter((name) => filters[name] !== undefined && filters[name] !== "");
      const counts = Object.fromEntries(Object.keys(tests).map((name) => [name, new Map()]));
      const through = [];
      for (const { hit, entry } of entries) {
        const failed = set.filter((name) => !tests[name](entry, filters[name]));
        if (failed.length === 0) through.push(hit);
        for (const name of Object.keys(tests)) {
          if (failed.length > 1 || (failed.length === 1 && failed[0] !== name)) continue;
          for (const value of values[name](entry)) counts[name].set(value, (counts[name].get(value) || 0) + 1);
        }
      }
      return { hits: through, counts };
    }
  }

  function reader(bytes) {
    return {
      at: 0,
      number() {
        let value = 0;
        for (let factor = 1; ; factor *= 128) {
          const byte = bytes[this.at++];
          if (byte === undefined) return value;
          value += (byte & 0x7f) * factor;
          if (byte < 0x80) return value;
        }
      },
      skip(length) { this.at += length; },
      // A list of entries below `count`.
      list(count, each) {
        const length = this.number();
        const end = this.at + (length >>> 1);
        if (length & 1) {
          for (let from = this.at; this.at < end; this.at++) {
            for (let bit = 0; bit < 8; bit++) {
              if (bytes[this.at] & (1 << bit)) each(8 * (this.at - from) + bit);
            }
          }
          return;
        }
        let next = 0;
        while (this.at < end) {
          const id = next + this.number();
          if (id < count) each(id);
          next = id + 1;
        }
      },
    };
  }
})((globalThis.bosooSearch ??= {}));
