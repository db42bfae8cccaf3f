// Reloads the page when its files change, and shows what is wrong over it. Served by the preview alone.
(function () {
  "use strict";
  var closedFor = null;
  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }
  function show(report) {
    var old = document.getElementById("bosoo-preview");
    if (old) old.remove();
    var found = report.diagnostics;
    var key = JSON.stringify(found);
    if (!found.length || key === closedFor) return;
    var box = element("section", "bosoo-preview");
    box.id = "bosoo-preview";
    box.lang = "zh-CN";
    var head = element("header", "bosoo-preview-head");
    head.append(element("strong", "", report.built ? report.words.title : report.words.broken));
    var close = element("button", "", report.words.close);
    close.type = "button";
    close.addEventListener("click", function () { closedFor = key; box.remove(); });
    head.append(close);
    box.append(head);
    var list = element("ol");
    found.slice(0, 50).forEach(function (one) {
      var item = element("li", "bosoo-preview-" + one.level);
      item.append(element("p", "bosoo-preview-reason", one.reason));
      if (one.file) item.append(element("p", "bosoo-preview-place", one.file + (one.line ? ":" + one.line + ":" + one.column : "")));
      if (one.snippet) item.append(element("pre", "", one.snippet));
      if (one.repair) item.append(element("p", "bosoo-preview-repair", report.words.repair + "： " + one.repair));
      list.append(item);
    });
    box.append(list);
    document.body.append(box);
  }
  function refresh() {
    fetch("/_preview/report.json").then(function (answer) { return answer.json(); }).then(show, function () {});
  }
  var events = new EventSource("/_preview/events");
  var lost = false;
  events.addEventListener("reload", function () { location.reload(); });
  events.addEventListener("report", refresh);
  events.onerror = function () { lost = true; };
  events.onopen = function () { if (lost) location.reload(); };
  refresh();
})();
