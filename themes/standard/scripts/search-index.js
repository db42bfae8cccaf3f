// The index, loaded piece by piece, and the order of what is found. docs/search.md describes the files.
((search) => {
  "use strict";
  const VERSION = 1;
  const BUDGET = 52000; // bytes of terms that a query may load; a page of records comes on top
  const IN_FIELD = [3, 2, 1.3, 1]; // title, facts, often in the text, in the text
  const UNKNOWN = 0.5; // of a typical word, what a word counts that no page has
  const LEAST = 0.5; // share of a query that a page must meet
  const TITLE = 0, FACTS = 1;

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
      Object.assign(this, { load, names, table, files: new Map(), waiting: new Map() });
      this.digits = Math.max(1, Math.ceil(names.bits / 4));
    }

    // What filters ask of an entry.
    entry(id) {
      const { places, days, flags } = this.table;
      const [site, column] = this.names.places[places[id]];
      const day = days[id];
      return {
        site, column, validity: flags[id] & 7, form: (flags[id] >> 3) & 7, zh: (flags[id] & 64) !== 0, mn: (flags[id] & 128) !== 0,
        date: day ? new Date(day * 86400000).toISOString().slice(0, 10) : "",
      };
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

    // The entries of a term: id to the best weight, with the side and the field. `null` where the file is not there.
    matches(term) {
      const file = this.files.get(this.file(term.hash));
      if (!file) return null;
      const matches = new Map();
      const low = 0xffffffff >>> this.names.bits;
      const lists = file.get((term.hash & low) >>> 0);
      if (!lists) return matches;
      const read = reader(lists.bytes);
      read.at = lists.from;
      for (let kind = 0; kind < 16; kind++) {
        if (!(lists.mask & (1 << kind))) continue;
        const side = kind >> 2; // Chinese, Mongolian, Mongolian as a stem, Chinese page with a Mongolian stem
        const field = kind & 3;
        const factor = side > 1 ? term.stem : term.exact;
        const weight = factor * IN_FIELD[field];
        const lang = side === 1 || side === 2 ? 1 : 0;
        read.list(this.names.entries, (id) => {
          const match = matches.get(id) || { weight: 0, factor: 0, sides: 0, titles: 0, facts: false };
          match.sides |= 1 << lang;
          if (field === TITLE) match.titles |= 1 << lang;
          if (field <= FACTS) match.facts = true;
          if (weight > match.weight) match.weight = weight;
          if (factor > match.factor) match.factor = factor;
          matches.set(id, match);
        });
      }
      return matches;
    }

    // The best of several terms that mean the same.
    atom(atom) {
      let all = null;
      for (const term of atom.terms) {
        const matches = this.matches(term);
        if (!matches) continue;
        if (!all) {
          all = matches;
          continue;
        }
        for (const [id, match] of matches) {
          const known = all.get(id);
          if (!known) all.set(id, match);
          else all.set(id, {
            weight: Math.max(known.weight, match.weight), factor: Math.max(known.factor, match.factor),
            sides: known.sides | match.sides, titles: known.titles | match.titles, facts: known.facts || match.facts,
          });
        }
      }
      return all;
    }

    rarity(count) { return Math.log(1 + this.names.entries / Math.max(1, count)); }

    // A unit by its best way: share met, score, languages. `worth` is what it counts among the units.
    unit(unit) {
      const found = new Map();
      let worth = 0;
      let known = false; // whether any of its terms could be looked up
      for (const way of unit.ways) {
        const atoms = way.map((atom) => this.atom(atom)).filter(Boolean);
        known = known || atoms.length > 0;
        if (!atoms.length || (way.whole && atoms.some((atom) => !atom.size))) continue;
        const rarities = atoms.map((atom) => this.rarity(atom.size));
        const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
        if (atoms.some((atom) => atom.size)) worth = Math.max(worth, total);
        const sums = new Map();
        atoms.forEach((atom, at) => {
          for (const [id, match] of atom) {
            const sum = sums.get(id) || { met: 0, score: 0, count: 0, sides: 0, titles: 3, facts: true };
            sum.met += rarities[at];
            sum.score += rarities[at] * match.weight;
            sum.count += 1;
            sum.sides |= match.sides;
            sum.titles &= match.titles;
            sum.facts = sum.facts && match.facts;
            sums.set(id, sum);
          }
        });
        for (const [id, sum] of sums) {
          if (way.whole && sum.count < atoms.length) continue;
          if (sum.count < atoms.length) {
            sum.titles = 0;
            sum.facts = false;
          }
          const share = sum.met / total;
          const before = found.get(id);
          // Of two ways the one that is met best; its score is taken as if all ways were worth the same.
          if (!before || share * sum.score > before.share * before.score) {
            found.set(id, { share, score: sum.score, sides: sum.sides | (before ? before.sides : 0), titles: sum.titles, facts: sum.facts });
          }
        }
      }
      return { found, known, worth, optional: unit.optional, number: unit.number };
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
      const hits = new Map();
      for (const unit of units) {
        for (const [id, match] of unit.found) {
          const hit = hits.get(id) || { id, met: 0, score: 0, sides: 0, titles: 3, inTitle: 0, number: false };
          if (!unit.optional) {
            hit.met += unit.worth * match.share;
            hit.titles &= match.titles;
            if (match.titles) hit.inTitle += 1;
          }
          hit.score += match.score;
          hit.sides |= match.sides;
          if (unit.number && match.facts && match.share > 0.99) hit.number = true;
          hits.set(id, hit);
        }
      }
      const exact = this.matches(query.title) || new Map();
      const index = (query.index && this.matches(query.index)) || new Map();
      const asked = units.filter((unit) => !unit.optional).length;
      const found = [];
      for (const id of new Set([...hits.keys(), ...exact.keys(), ...index.keys()])) {
        const hit = hits.get(id) || { id, met: 0, score: 0, sides: 0, titles: 0, inTitle: 0 };
        const share = total ? hit.met / total : 0;
        const whole = exact.get(id);
        if (whole) hit.sides |= whole.titles;
        hit.tier = whole && whole.titles ? 3 : index.has(id) ? 2 : hit.number && share > 0.99 ? 1 : 0;
        if (!hit.tier && share < LEAST) continue;
        const length = Math.min(...[0, 1].map((lang) => (hit.titles & (1 << lang) && this.table.lengths[lang][id]) || 999));
        const inTitle = hit.inTitle === asked && hit.titles ? 1 + Math.min(1, asked / length) : 0;
        const { validity } = this.entry(id);
        const inForce = validity !== 3 && validity !== 4;
        hit.value = Math.round(100 * share * share * (hit.score + (inTitle * total)) * (inForce || hit.tier ? 1 : 0.85));
        hit.inForce = inForce;
        hit.own = this.names.places[this.table.places[id]][0] === site;
        found.push(hit);
      }
      found.sort((a, b) => b.tier - a.tier || (a.tier === 3 ? 0 : b.value - a.value) || b.own - a.own || b.inForce - a.inForce ||
        this.table.days[b.id] - this.table.days[a.id] || b.id - a.id);
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
        year: (entry, value) => entry.date.startsWith(value),
        lang: (entry, value) => entry[value],
        validity: (entry, value) => entry.validity === value,
      };
      const values = {
        site: (entry) => [entry.site],
        column: (entry) => (entry.column === null ? [] : [this.names.columns[entry.column][0]]),
        form: (entry) => [entry.form],
        year: (entry) => (entry.date ? [entry.date.slice(0, 4)] : []),
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
