/* Writing with headings, lists, links and pictures in a plain text area's place. Without script the area shows the markup. */
"use strict";
(() => {
  const area = document.querySelector("textarea[data-rich]");
  if (!area) return;
  const [bold, heading, paragraph, list, link, address, table] = area.dataset.rich.split("|");
  const page = document.createElement("div");
  page.className = "inp rich";
  page.contentEditable = "true";
  page.setAttribute("role", "textbox");
  page.setAttribute("aria-multiline", "true");
  const label = document.querySelector(`label[for="${area.id}"]`);
  if (label) {
    label.id = label.id || area.id + "-label";
    page.setAttribute("aria-labelledby", label.id);
    label.addEventListener("click", () => page.focus());
  }
  /* What is parsed here runs nothing: the document is never shown before it is cleaned of all but text and known tags. */
  const known = ["P", "H2", "H3", "H4", "UL", "OL", "LI", "B", "STRONG", "I", "EM", "A", "IMG", "FIGURE", "FIGCAPTION",
    "TABLE", "THEAD", "TBODY", "TR", "TH", "TD", "BLOCKQUOTE", "BR", "SUP", "SUB"];
  const clean = (html) => {
    const parsed = new DOMParser().parseFromString(html, "text/html");
    parsed.querySelectorAll("script, style, iframe, object, svg, math, template").forEach((each) => each.remove());
    [...parsed.body.querySelectorAll("*")].reverse().forEach((each) => {
      if (!known.includes(each.tagName)) {
        each.replaceWith(...each.childNodes);
        return;
      }
      [...each.attributes].forEach((attribute) => {
        const keeps = ["href", "src", "alt", "id", "colspan", "rowspan", "width", "height"].includes(attribute.name);
        if (!keeps || /^\s*(javascript|data|vbscript):/i.test(attribute.value)) each.removeAttribute(attribute.name);
      });
    });
    return parsed.body;
  };
  page.replaceChildren(...clean(area.value).childNodes);
  const keep = () => { area.value = page.innerHTML; };
  page.addEventListener("input", keep);
  page.addEventListener("paste", (event) => {
    const html = event.clipboardData.getData("text/html");
    if (!html) return;
    event.preventDefault();
    document.execCommand("insertHTML", false, clean(html).innerHTML);
    keep();
  });
  const bar = document.createElement("div");
  bar.className = "rich-bar";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", label ? label.textContent.trim() : "");
  const tool = (name, act) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn small";
    button.textContent = name;
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => { page.focus(); act(); keep(); });
    bar.append(button);
  };
  tool(bold, () => document.execCommand("bold"));
  tool(heading, () => document.execCommand("formatBlock", false, "h2"));
  tool(paragraph, () => document.execCommand("formatBlock", false, "p"));
  tool(list, () => document.execCommand("insertUnorderedList"));
  tool(link, () => {
    const to = window.prompt(address, "https://");
    if (to && /^(https?:\/\/|\/|mailto:|tel:)/.test(to)) document.execCommand("createLink", false, to);
  });
  tool(table, () => {
    const cells = (tag) => `<tr>${`<${tag}><br></${tag}>`.repeat(3)}</tr>`;
    document.execCommand("insertHTML", false, `<table>${cells("th")}${cells("td")}${cells("td")}</table><p><br></p>`);
  });
  document.execCommand("defaultParagraphSeparator", false, "p");
  area.before(bar, page);
  area.style.display = "none";
  document.querySelectorAll("[data-insert]").forEach((button) => button.addEventListener("click", () => {
    const figure = document.createElement("figure");
    const picture = document.createElement("img");
    picture.src = button.dataset.insert;
    picture.alt = button.dataset.alt;
    figure.append(picture);
    page.append(figure, document.createElement("p"));
    keep();
  }));
  area.form.addEventListener("submit", keep);
  autosave(area, keep);
})();

/* Hands in what stands in the form while it is being written: soon after a pause, at the latest after a while. */
function autosave(area, keep) {
  const address = area.dataset.autosave;
  if (!address) return;
  const [kept, unreachable, signedOut] = area.dataset.told.split("|");
  const said = document.createElement("p");
  said.className = "autosave";
  said.setAttribute("role", "status");
  area.after(said);
  const PAUSE = 3000;
  const LONGEST = 15000;
  let timer = 0;
  let since = 0;
  let dirty = false;
  const say = (text, bad) => {
    said.textContent = text;
    said.classList.toggle("bad", Boolean(bad));
  };
  const send = async () => {
    clearTimeout(timer);
    timer = 0;
    since = 0;
    keep();
    const fields = new URLSearchParams();
    new FormData(area.form).forEach((value, name) => {
      if (typeof value === "string" && !/^(jakarta|javax|primefaces|once|number$)/.test(name)) fields.append(name, value);
    });
    fields.append("number", area.dataset.number);
    dirty = false;
    try {
      const answer = await fetch(address, { method: "POST", body: fields, redirect: "manual", credentials: "same-origin" });
      if (answer.status === 204) {
        say(kept + new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" }));
        return;
      }
      dirty = true;
      say(answer.type === "opaqueredirect" || answer.status === 401 ? signedOut : unreachable, true);
    } catch {
      dirty = true;
      say(unreachable, true);
    }
    if (!timer) timer = setTimeout(send, LONGEST);
  };
  area.form.addEventListener("input", () => {
    dirty = true;
    since = since || Date.now();
    clearTimeout(timer);
    timer = setTimeout(send, Math.min(PAUSE, Math.max(0, since + LONGEST - Date.now())));
  });
  document.addEventListener("visibilitychange", () => { if (document.hidden && dirty) send(); });
  document.querySelectorAll("[data-flush]").forEach((link) => link.addEventListener("click", async (event) => {
    if (!dirty) return;
    event.preventDefault();
    await send();
    window.location.assign(link.href);
  }));
}
