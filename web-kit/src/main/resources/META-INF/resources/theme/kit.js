/* Small comforts. Every page works without them. */
"use strict";
(() => {
  /* A summary of errors is read first. */
  const summary = document.querySelector("[data-focus]");
  if (summary) summary.focus();

  /* A form is sent once; the server makes sure of it too. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("[data-once]")) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "true";
    if (event.submitter) event.submitter.classList.add("busy");
    setTimeout(() => {
      delete form.dataset.sent;
      if (event.submitter) event.submitter.classList.remove("busy");
    }, 8000);
  });

  /* The slash leads to the search. */
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    const search = document.querySelector("[data-search]");
    if (event.key === "/" && !typing && search) {
      event.preventDefault();
      search.focus();
    }
  });

  /* Arrow keys walk through the rows of a list. */
  document.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const row = event.target.closest("[data-rows] tbody tr");
    if (!row || event.target.matches("input, select, textarea")) return;
    const links = [...row.closest("tbody").querySelectorAll("tr a.t")];
    const next = links[links.indexOf(row.querySelector("a.t")) + (event.key === "ArrowDown" ? 1 : -1)];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });

  document.addEventListener("click", (event) => {
    const copy = event.target.closest("[data-copy]");
    if (copy && navigator.clipboard) {
      navigator.clipboard.writeText(copy.dataset.copy).then(() => {
        const said = copy.querySelector("[data-said]");
        if (said) said.textContent = said.dataset.said;
      });
    }
    if (event.target.closest("[data-print]")) window.print();
    /* A click beside an open menu closes it. */
    document.querySelectorAll("details[data-menu][open]").forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    document.querySelectorAll("details[data-menu][open]").forEach((menu) => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });

  /* A choice that narrows a list takes effect at once. */
  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-auto]");
    if (form) form.requestSubmit();
  });

  /* What is being written is kept on the server while one writes: a time-out loses nothing. */
  document.querySelectorAll("textarea[data-keep]").forEach((area) => {
    const said = document.querySelector("[data-kept]");
    let timer;
    let kept = area.value;
    const keep = () => {
      clearTimeout(timer);
      if (area.value === kept) return;
      const text = area.value;
      fetch(area.dataset.keep, { method: "POST", body: new URLSearchParams({ text }), keepalive: true })
        .then((answer) => {
          if (!answer.ok || answer.redirected) return;
          kept = text;
          if (said) answer.text().then((words) => { said.textContent = words; });
        })
        .catch(() => {});
    };
    area.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(keep, 1200);
    });
    area.addEventListener("blur", keep);
  });

  /* Ready phrases go into the text at the cursor. */
  document.addEventListener("click", (event) => {
    const phrase = event.target.closest("[data-phrase]");
    if (!phrase) return;
    const area = document.getElementById(phrase.dataset.into);
    area.setRangeText(phrase.dataset.phrase, area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
    area.focus();
  });

  /* Five minutes before the session ends, asks whether to stay. */
  document.querySelectorAll("dialog[data-idle]").forEach((dialog) => {
    const seconds = Number(dialog.dataset.idle) - 300;
    if (!(seconds > 0)) return;
    let timer;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => dialog.showModal(), seconds * 1000);
    };
    dialog.querySelector("[data-stay]").addEventListener("click", () => {
      fetch(location.href, { method: "HEAD" }).finally(() => dialog.close());
    });
    dialog.addEventListener("close", wait);
    wait();
  });

  /* Reads a part of the page aloud, and stops when asked again. */
  const voice = window.speechSynthesis;
  document.querySelectorAll("[data-read]").forEach((button) => {
    if (!voice) {
      button.removeAttribute("data-script");
      return;
    }
    button.addEventListener("click", () => {
      const speaking = voice.speaking;
      voice.cancel();
      button.setAttribute("aria-pressed", String(!speaking));
      if (speaking) return;
      const words = new SpeechSynthesisUtterance(document.querySelector(button.dataset.read).innerText);
      words.lang = document.documentElement.lang;
      words.onend = () => button.setAttribute("aria-pressed", "false");
      voice.speak(words);
    });
  });

  /* An upload shows how far it is; without script the browser sends the form as ever. */
  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-upload]");
    if (!form || event.target.type !== "file" || !event.target.files.length) return;
    const bar = form.querySelector("progress");
    const sending = new XMLHttpRequest();
    const data = new FormData(form);
    const send = form.querySelector("[type=submit]");
    if (send) data.append(send.name, send.value);
    sending.upload.addEventListener("progress", (now) => {
      if (!bar || !now.lengthComputable) return;
      bar.hidden = false;
      bar.max = now.total;
      bar.value = now.loaded;
    });
    sending.addEventListener("load", () => {
      if (sending.status === 200 && new URL(sending.responseURL).href !== new URL(form.action).href) {
        location.assign(sending.responseURL);
        return;
      }
      const page = new DOMParser().parseFromString(sending.responseText, "text/html");
      document.title = page.title;
      document.body.replaceWith(page.body);
      const problems = document.querySelector("[data-focus]");
      if (problems) problems.focus();
    });
    sending.addEventListener("error", () => form.submit());
    sending.open("POST", form.action);
    sending.send(data);
  });

  /* What is being typed into a search is finished by what there is. */
  document.querySelectorAll("[data-suggest]").forEach((input, number) => {
    const list = document.createElement("datalist");
    list.id = `suggest-${number}`;
    input.after(list);
    input.setAttribute("list", list.id);
    input.setAttribute("autocomplete", "off");
    let timer = 0;
    let asked = "";
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const text = input.value.trim();
        if (text === asked || text.length < 1) return;
        asked = text;
        const language = document.documentElement.lang.startsWith("en") ? "en" : "zh";
        fetch(`${input.dataset.suggest}?q=${encodeURIComponent(text)}&language=${language}`)
          .then((answer) => (answer.ok ? answer.json() : []))
          .then((found) => {
            if (asked !== text) return;
            list.replaceChildren(...found.map((each) => {
              const option = document.createElement("option");
              option.value = each.title;
              return option;
            }));
          })
          .catch(() => list.replaceChildren());
      }, 200);
    });
  });

  /* What the script can do is shown only where there is script. */
  document.querySelectorAll("[data-script]").forEach((each) => each.removeAttribute("hidden"));
})();
