// Print, share, text size and reading aloud on documents: shown only where the browser can do them.
(() => {
  const bar = document.querySelector("[data-toolbar]");
  if (!bar) return;
  bar.hidden = false;
  const part = (name) => bar.querySelector(`[data-${name}]`);

  part("print").addEventListener("click", () => print());

  const share = part("share");
  if (navigator.share || navigator.clipboard) {
    share.addEventListener("click", async () => {
      const url = (document.querySelector("link[rel=canonical]") || location).href;
      try {
        if (navigator.share) return await navigator.share({ title: document.title, url });
        await navigator.clipboard.writeText(url);
        const words = share.textContent;
        share.textContent = share.dataset.done;
        setTimeout(() => { share.textContent = words; }, 3000);
      } catch { /* the reader closed the dialog */ }
    });
  } else share.hidden = true;

  const sizes = ["text-normal", "text-large", "text-larger"].map((id) => document.getElementById(id));
  const step = (by) => {
    const next = sizes[sizes.findIndex((box) => box && box.checked) + by];
    if (next) next.click();
  };
  if (sizes.every(Boolean)) {
    part("text-smaller").addEventListener("click", () => step(-1));
    part("text-bigger").addEventListener("click", () => step(1));
  } else { part("text-smaller").hidden = true; part("text-bigger").hidden = true; }

  const read = part("read-aloud");
  const speech = window.speechSynthesis;
  const text = document.querySelector(".reading-main .prose");
  if (!speech || !text) return;
  const language = (text.closest("[lang]") || document.documentElement).lang;
  // A Mongolian voice for Cyrillic cannot read this script. Any Chinese voice reads either kind of characters; those of
  // where they are written come first.
  const wanted = /^zh-hant/i.test(language) ? ["zh-hk", "zh-tw", "zh"] : /^zh/i.test(language) ? ["zh-cn", "cmn", "zh"] : ["mn-mong"];
  const voices = () => speech.getVoices().map((voice) => [voice, voice.lang.replace("_", "-").toLowerCase()]);
  const voice = () => wanted.map((tag) => voices().find(([, lang]) => lang.startsWith(tag))).find(Boolean)?.[0];
  const offer = () => { if (voice()) read.hidden = false; };
  offer();
  speech.addEventListener?.("voiceschanged", offer);
  const start = read.textContent;
  read.addEventListener("click", () => {
    if (speech.speaking) { speech.cancel(); return; }
    const words = new SpeechSynthesisUtterance(text.innerText);
    words.voice = voice();
    words.lang = language;
    words.onend = words.onerror = () => { read.textContent = start; };
    read.textContent = read.dataset.stop;
    speech.speak(words);
  });
  addEventListener("pagehide", () => speech.cancel());
})();
