// A keyboard of Mongolian letters on the screen, laid out as "Mongolian (Mongolian Script)" of Windows is.
((search) => {
  "use strict";
  const root = globalThis.document && document.getElementById("search-keyboard");
  if (!root) return;
  const words = document.getElementById("search").dataset;
  const field = document.getElementById("page-search");
  const MVS = "\u180e", FVS1 = "\u180b", FVS2 = "\u180c";
  // Plain and shifted, row by row; a space stands for no key.
  const ROWS = [
    ["1234567890", "᠑᠒᠓᠔᠕᠖᠗᠘᠙᠐"],
    ["ᠴᠣᠡᠷᠲᠶᠦᠢᠥᠫ", " ᠸᠧᠿ      "],
    ["ᠠᠰᠳᠹᠭᠬᠵᠺᠯ", "     ᠾ ᠻᡀ"],
    ["ᠽᠱᠼᠤᠪᠨᠮ", "ᡁ ᡂ  ᠩ "],
  ];
  const NAMES = { ᠠ: "a", ᠡ: "e", ᠢ: "i", ᠣ: "o", ᠤ: "u", ᠥ: "ö", ᠦ: "ü", ᠧ: "ee", ᠨ: "n", ᠩ: "ng", ᠪ: "b", ᠫ: "p", ᠬ: "h", ᠭ: "g",
    ᠮ: "m", ᠯ: "l", ᠰ: "s", ᠱ: "sh", ᠲ: "t", ᠳ: "d", ᠴ: "ch", ᠵ: "j", ᠶ: "y", ᠷ: "r", ᠸ: "w", ᠹ: "f", ᠺ: "k", ᠻ: "kh", ᠼ: "ts",
    ᠽ: "z", ᠾ: "hh", ᠿ: "rh", ᡀ: "lh", ᡁ: "zhi", ᡂ: "chi" };
  let shifted = false;

  function insert(text) {
    const [start, end] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length];
    field.setRangeText(text, start, end, "end");
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  function back() {
    const end = field.selectionEnd ?? field.value.length;
    let start = field.selectionStart ?? end;
    if (start === end && start > 0) start -= /[\udc00-\udfff]/.test(field.value[start - 1]) ? 2 : 1;
    field.setRangeText("", start, end, "end");
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }

  const key = (label, press, attributes = {}) => {
    const made = document.createElement("button");
    made.type = "button";
    made.tabIndex = -1;
    made.className = "key";
    made.textContent = label;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.addEventListener("mousedown", (event) => event.preventDefault()); // the caret stays in the field
    made.addEventListener("click", press);
    return made;
  };
  const letters = [];
  const board = document.createElement("div");
  board.className = "keys";
  board.setAttribute("role", "group");
  board.setAttribute("aria-label", words.keyboard);
  ROWS.forEach(([plain, upper]) => {
    const row = document.createElement("div");
    row.className = "keys-row";
    const shiftedLetters = [...upper];
    [...plain].forEach((letter, at) => {
      const other = shiftedLetters[at] && shiftedLetters[at] !== " " ? shiftedLetters[at] : letter;
      const made = key(letter, () => insert(shifted ? other : letter), { lang: "mn-Mong-CN" });
      letters.push([made, letter, other]);
      row.append(made);
    });
    board.append(row);
  });
  const shift = key(words.keyboardShift, () => turn(!shifted), { class: "key key-word", "aria-pressed": "false" });
  const last = document.createElement("div");
  last.className = "keys-row";
  last.append(
    shift,
    key(words.keyboardJoiner, () => insert(MVS), { class: "key key-word" }),
    key(words.keyboardSpace, () => insert(" "), { class: "key key-word key-wide" }),
    key(`${words.keyboardForm} 1`, () => insert(FVS1), { class: "key key-word" }),
    key(`${words.keyboardForm} 2`, () => insert(FVS2), { class: "key key-word" }),
    key(words.keyboardBack, back, { class: "key key-word" }),
  );
  board.append(last);

  function turn(on) {
    shifted = on;
    shift.setAttribute("aria-pressed", String(on));
    for (const [made, letter, other] of letters) {
      const shown = on ? other : letter;
      made.textContent = shown;
      made.setAttribute("aria-label", NAMES[shown] ? `${shown} ${NAMES[shown]}` : shown);
    }
  }

  // One stop of the Tab key; arrows go from key to key.
  const rows = [...board.children].map((row) => [...row.children]);
  rows[1][0].tabIndex = 0;
  board.addEventListener("keydown", (event) => {
    const y = rows.findIndex((row) => row.includes(event.target));
    if (y < 0) return;
    const x = rows[y].indexOf(event.target);
    const move = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
    if (!move) return;
    event.preventDefault();
    const row = rows[(y + move[0] + rows.length) % rows.length];
    const next = row[move[0] ? Math.min(x, row.length - 1) : (x + move[1] + row.length) % row.length];
    for (const made of rows.flat()) made.tabIndex = made === next ? 0 : -1;
    next.focus();
  });

  turn(false);
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = words.keyboard;
  details.append(summary, board);
  root.append(details);
  root.hidden = false;
})((globalThis.bosooSearch ??= {}));
