// Last: all scripts have run, and this is after the page has been drawn (src/render/first.js). The Mongolian words in the
// frame of a Chinese page ask for their font now (styles/vertical.css).
document.documentElement.classList.add("painted");
