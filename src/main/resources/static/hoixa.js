// The pages work without this file. With it: answers come without loading the page anew, and can be copied and read aloud.
(function () {
  "use strict";

  var turns = document.getElementById("cac-luot");
  var form = document.getElementById("khung-hoi");
  var canRead = "speechSynthesis" in window;
  var canCopy = Boolean(navigator.clipboard && window.isSecureContext) || Boolean(document.queryCommandSupported);

  function showTools(root) {
    root.querySelectorAll(".tools").forEach(function (tools) {
      tools.hidden = !(canRead || canCopy);
      tools.querySelectorAll("[data-read]").forEach(function (b) { b.hidden = !canRead; });
      tools.querySelectorAll("[data-copy]").forEach(function (b) { b.hidden = !canCopy; });
    });
  }

  function say(button, words) {
    var before = button.dataset.label || button.textContent;
    button.dataset.label = before;
    button.textContent = words;
    setTimeout(function () { button.textContent = before; }, 2500);
  }

  function copyOldWay(text) {
    var area = document.createElement("textarea");
    area.value = text;
    document.body.appendChild(area);
    area.select();
    var done = document.execCommand("copy");
    area.remove();
    return done ? Promise.resolve() : Promise.reject(new Error("copy"));
  }

  function copy(button) {
    var text = button.dataset.text;
    var copied = navigator.clipboard && window.isSecureContext ? navigator.clipboard.writeText(text) : copyOldWay(text);
    copied.then(function () { say(button, "Đã chép"); }, function () { say(button, "Không chép được"); });
  }

  function read(button) {
    var wasReading = button.getAttribute("aria-pressed") === "true";
    speechSynthesis.cancel();
    document.querySelectorAll("[data-read]").forEach(function (b) {
      b.setAttribute("aria-pressed", "false");
      b.textContent = "Đọc to";
    });
    if (wasReading) { return; }
    var speech = new SpeechSynthesisUtterance(button.dataset.text);
    speech.lang = "vi-VN";
    speech.rate = 0.9;
    var voice = speechSynthesis.getVoices().find(function (v) { return v.lang.replace("_", "-").indexOf("vi") === 0; });
    if (voice) { speech.voice = voice; }
    speech.onend = speech.onerror = function () {
      button.setAttribute("aria-pressed", "false");
      button.textContent = "Đọc to";
    };
    button.setAttribute("aria-pressed", "true");
    button.textContent = "Dừng đọc";
    speechSynthesis.speak(speech);
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest ? event.target.closest("button") : null;
    if (!button) { return; }
    if ("copy" in button.dataset) { copy(button); }
    if ("read" in button.dataset) { read(button); }
  });

  showTools(document);
  if (!form || !turns) { return; }

  var question = form.querySelector("textarea");
  var waiting = form.querySelector(".waiting");

  // Enter asks, Shift and Enter makes a new line; not while a Vietnamese keyboard is still composing.
  question.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && question.value.trim() !== "") {
      event.preventDefault();
      form.requestSubmit();
    }
  });

  // The line about an import asks for itself on every page; it is no question.
  function isQuestion(event) {
    var path = event.detail.pathInfo ? event.detail.pathInfo.requestPath : "";
    return path.indexOf("/tien-do") < 0;
  }

  // Where a language model writes, its checked sentences are shown while it goes on; the answer then takes their place.
  var drafting = form.querySelector(".drafting");
  var stream = null;

  function endDraft() {
    if (stream) { stream.close(); }
    stream = null;
    drafting.hidden = true;
    drafting.textContent = "";
  }

  document.body.addEventListener("htmx:configRequest", function (event) {
    if (event.detail.verb !== "post" || form.dataset.drafts !== "true" || !("EventSource" in window) || !window.crypto) { return; }
    endDraft();
    var id = Array.from(crypto.getRandomValues(new Uint8Array(16)), function (b) {
      return b.toString(16).padStart(2, "0");
    }).join("");
    event.detail.parameters.luot = id;
    stream = new EventSource("/hoi/dong?luot=" + id);
    stream.onmessage = function (message) {
      drafting.hidden = false;
      drafting.textContent += message.data + " ";
    };
    stream.onerror = function () { this.close(); };
  });

  document.body.addEventListener("htmx:afterRequest", function (event) { if (isQuestion(event)) { endDraft(); } });

  document.body.addEventListener("htmx:beforeRequest", function (event) {
    if (!isQuestion(event)) { return; }
    waiting.textContent = "Đang tìm câu trả lời…";
    turns.querySelectorAll(".notice").forEach(function (old) { old.remove(); });
  });

  document.body.addEventListener("htmx:afterRequest", function (event) {
    if (!isQuestion(event)) { return; }
    waiting.textContent = event.detail.xhr && event.detail.xhr.status > 0 ? "" : "Mất kết nối. Hãy bấm Hỏi lại.";
    if (event.detail.successful && event.detail.elt === form) { form.reset(); }
  });

  document.body.addEventListener("htmx:afterSwap", function (event) {
    if (!isQuestion(event)) { return; }
    var last = turns.lastElementChild;
    showTools(turns);
    if (last.matches(".turn")) {
      document.querySelector(".again").hidden = false;
      document.querySelectorAll(".examples, .chat > .lead").forEach(function (first) { first.remove(); });
    }
    last.scrollIntoView({ block: "start" });
    last.focus({ preventScroll: true });
  });

  ["htmx:sendError", "htmx:timeout"].forEach(function (name) {
    document.body.addEventListener(name, function (event) { if (isQuestion(event)) { waiting.textContent = "Mất kết nối. Hãy bấm Hỏi lại."; } });
  });
})();
