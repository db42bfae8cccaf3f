// The state of a consultation is right on the day of the build; here it is made right on the day it is read.
// Without this script the page says the dates, which are always true.
for (const box of document.querySelectorAll("[data-consultation]")) {
  const { opens, closes } = box.dataset;
  // The day in China, wherever the reader is.
  const today = new Date(Date.now() + 8 * 3600e3).toISOString().slice(0, 10);
  const state = today < opens ? "pending" : today <= closes ? "open" : "closed";
  box.querySelector("[data-state]").textContent = box.dataset[state];
  box.classList.remove("consultation-pending", "consultation-open", "consultation-closed");
  box.classList.add(`consultation-${state}`);
}
