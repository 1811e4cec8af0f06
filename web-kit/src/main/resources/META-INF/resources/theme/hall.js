/* Keeps what a hall's pages show up to date, and reads new calls aloud where somebody asked for it. */
"use strict";
(() => {
  const voice = window.speechSynthesis;
  const speaker = document.querySelector("[data-speak]");
  if (speaker && voice) {
    speaker.hidden = false;
    speaker.addEventListener("click", () => {
      speaker.setAttribute("aria-pressed", String(speaker.getAttribute("aria-pressed") !== "true"));
    });
  }

  const calls = (part) => [...part.querySelectorAll("[data-call]")];

  /* A call that was not there before, or was repeated, stands out and is said. */
  const announce = (part, known) => {
    calls(part).filter((call) => !known.has(call.dataset.call)).reverse().forEach((call) => {
      call.classList.add("new");
      if (!voice || !speaker || speaker.getAttribute("aria-pressed") !== "true") return;
      const words = new SpeechSynthesisUtterance(call.dataset.say);
      words.lang = document.documentElement.lang;
      voice.speak(words);
    });
  };

  document.querySelectorAll("[data-refresh]").forEach((part) => {
    const refresh = () => {
      fetch(location.href, { headers: { Accept: "text/html" } })
        .then((answer) => (answer.ok ? answer.text() : null))
        .then((text) => {
          if (!text) return;
          const fresh = new DOMParser().parseFromString(text, "text/html").getElementById(part.id);
          if (!fresh || fresh.innerHTML === part.dataset.shown) return;
          const known = new Set(calls(part).map((call) => call.dataset.call));
          part.dataset.shown = fresh.innerHTML;
          part.innerHTML = fresh.innerHTML;
          announce(part, known);
        })
        .catch(() => {});
    };
    setInterval(refresh, Number(part.dataset.refresh) * 1000);
  });
})();
