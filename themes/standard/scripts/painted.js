// The Mongolian words in the frame of a Chinese page ask for their font when the page has been drawn (styles/vertical.css).
(() => {
  const painted = () => document.documentElement.classList.add("painted");
  if (!self.PerformanceObserver?.supportedEntryTypes?.includes("paint")) return painted();
  new PerformanceObserver((_, observer) => { observer.disconnect(); painted(); }).observe({ type: "paint", buffered: true });
})();
