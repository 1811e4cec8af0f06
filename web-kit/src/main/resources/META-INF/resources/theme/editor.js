/* Writing with headings, lists, links, pictures and videos in a plain text area's place. Without script the area shows the markup. */
"use strict";
(() => {
  const area = document.querySelector("textarea[data-rich]");
  if (!area) return;
  const words = JSON.parse(area.dataset.words);
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
  const known = ["P", "H2", "H3", "H4", "UL", "OL", "LI", "B", "STRONG", "I", "EM", "A", "IMG", "VIDEO", "FIGURE", "FIGCAPTION",
    "TABLE", "CAPTION", "THEAD", "TBODY", "TFOOT", "TR", "TH", "TD", "BLOCKQUOTE", "BR", "HR", "SUP", "SUB", "U", "S"];
  const keptOfAll = ["href", "src", "alt", "id", "colspan", "rowspan", "scope", "width", "height"];
  const keptOfVideos = ["poster", "controls", "preload", "title", "aria-label"];
  const clean = (html) => {
    const parsed = new DOMParser().parseFromString(html, "text/html");
    parsed.querySelectorAll("script, style, iframe, object, svg, math, template").forEach((each) => each.remove());
    [...parsed.body.querySelectorAll("*")].reverse().forEach((each) => {
      if (!known.includes(each.tagName)) {
        each.replaceWith(...each.childNodes);
        return;
      }
      [...each.attributes].forEach((attribute) => {
        const keeps = keptOfAll.includes(attribute.name)
          || (each.tagName === "VIDEO" && keptOfVideos.includes(attribute.name))
          || (attribute.name === "class" && /^align-(center|right)$/.test(attribute.value));
        if (!keeps || /^\s*(javascript|data|vbscript):/i.test(attribute.value)) each.removeAttribute(attribute.name);
      });
    });
    return parsed.body;
  };
  page.replaceChildren(...clean(area.value).childNodes);
  /* The first line is a paragraph like all others. */
  const begin = () => {
    if (!page.textContent.trim() && !page.querySelector("img, video, table")) page.innerHTML = "<p><br></p>";
  };
  begin();
  const keep = () => { area.value = page.innerHTML; };
  const changed = () => area.dispatchEvent(new Event("input", { bubbles: true }));
  page.addEventListener("input", () => { begin(); keep(); });
  const status = document.createElement("p");
  status.className = "rich-said";
  status.setAttribute("role", "status");
  const tell = (text) => { status.textContent = text; };
  const files = filing(area, tell, words);
  const put = (html) => {
    page.focus();
    document.execCommand("insertHTML", false, html);
    keep();
    changed();
  };
  const text = (said) => {
    const box = document.createElement("i");
    box.textContent = said;
    return box.innerHTML.replaceAll('"', "&quot;");
  };
  const picture = (key, alternative) =>
    put(`<figure><img src="${files.address(key)}" alt="${text(alternative)}"></figure><p><br></p>`);
  /* A player of the browser's own, which needs no script; what it shows is written beneath it. */
  const video = (key, description) =>
    put(`<figure><video src="${files.address(key)}" controls preload="metadata"></video>`
      + `<figcaption>${text(description) || "<br>"}</figcaption></figure><p><br></p>`);
  /* What was pasted or dropped is kept with the article first; each is described before it stands in the text. */
  const takePictures = async (list) => {
    for (const file of list) {
      const film = isVideo(file);
      const alternative = window.prompt(film ? words.describeVideo : words.describe, "") || "";
      const key = await files.send(file, alternative);
      if (key) (film ? video : picture)(key, alternative);
    }
  };
  const picturesOf = (transfer) => [...transfer.files].filter((file) => file.type.startsWith("image/") || isVideo(file));
  /* The server knows what Word and WPS mean by their markup; where it can't be reached, known tags alone are kept. */
  const paste = async (html) => {
    const selection = document.getSelection();
    const place = selection.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
    const pasted = new DOMParser().parseFromString(html, "text/html");
    const foreign = [...pasted.querySelectorAll("img, video")].filter((each) => !(each.getAttribute("src") || "").startsWith("/"));
    foreign.forEach((each) => each.remove());
    let kept = null;
    const said = foreign.length ? words.foreign.replace("{0}", foreign.length) : "";
    try {
      const body = new URLSearchParams({ number: area.dataset.number, html: pasted.body.innerHTML });
      const answer = await fetch(area.dataset.paste, { method: "POST", body, redirect: "manual", credentials: "same-origin" });
      if (answer.ok) kept = await answer.text();
      else if (answer.status === 422) {
        tell(await answer.text());
        return;
      }
    } catch { /* cleaned here instead */ }
    if (place) {
      selection.removeAllRanges();
      selection.addRange(place);
    }
    put(clean(kept === null ? pasted.body.innerHTML : kept).innerHTML);
    tell(said);
  };
  page.addEventListener("paste", (event) => {
    const html = event.clipboardData.getData("text/html");
    const pictures = picturesOf(event.clipboardData);
    if (pictures.length && !/<(p|table|li)[\s>]/i.test(html)) {
      event.preventDefault();
      takePictures(pictures);
      return;
    }
    if (!html) return;
    event.preventDefault();
    paste(html);
  });
  page.addEventListener("drop", (event) => {
    const pictures = picturesOf(event.dataTransfer);
    if (!pictures.length) return;
    event.preventDefault();
    takePictures(pictures);
  });
  const bar = document.createElement("div");
  bar.className = "rich-bar";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", label ? label.textContent.trim() : "");
  let group = null;
  const together = () => {
    group = document.createElement("span");
    group.className = "rich-group";
    bar.append(group);
    return group;
  };
  const tool = (name, act, icon) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn small";
    if (icon) button.innerHTML = `<svg class="i" aria-hidden="true" focusable="false"><use href="${area.dataset.icons}#${icon}"></use></svg>`;
    button.append(name);
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => { page.focus(); act(); keep(); changed(); });
    group.append(button);
  };
  const command = (name, value) => () => document.execCommand(name, false, value);
  together();
  tool(words.bold, command("bold"));
  tool(words.italic, command("italic"));
  together();
  tool(words.heading, command("formatBlock", "h2"));
  tool(words.paragraph, command("formatBlock", "p"));
  together();
  tool(words.bullets, command("insertUnorderedList"), "list");
  tool(words.numbers, command("insertOrderedList"));
  together();
  tool(words.link, () => {
    const said = (window.prompt(words.address, "https://") || "").trim();
    if (!said || said === "https://") return;
    const to = /^www\./i.test(said) ? "https://" + said : said;
    if (!/^(https?:\/\/|\/|mailto:|tel:)/i.test(to)) {
      tell(words.badAddress);
      return;
    }
    tell("");
    if (document.getSelection().isCollapsed) put(`<a href="${text(to)}">${text(to)}</a>`);
    else document.execCommand("createLink", false, to);
  });
  tool(words.unlink, command("unlink"));
  together();
  const chosen = document.createElement("input");
  chosen.type = "file";
  chosen.accept = "image/*";
  chosen.addEventListener("change", async () => {
    await takePictures([...chosen.files]);
    chosen.value = "";
  });
  tool(words.picture, () => chosen.click(), "plus");
  tool(words.table, () => {
    const cells = (tag) => `<tr>${`<${tag}><br></${tag}>`.repeat(3)}</tr>`;
    document.execCommand("insertHTML", false, `<table>${cells("th")}${cells("td")}${cells("td")}</table><p><br></p>`);
  }, "table");
  const cell = () => {
    const at = document.getSelection().anchorNode;
    return at && page.contains(at) ? (at.nodeType === 1 ? at : at.parentElement).closest("td, th") : null;
  };
  const empty = (tag) => {
    const made = document.createElement(tag);
    made.append(document.createElement("br"));
    return made;
  };
  /* Of each row the cell below or above the one with the cursor. */
  const column = (act) => {
    const at = cell();
    if (!at) return;
    const place = at.cellIndex;
    [...at.closest("table").rows].forEach((row) => { if (row.cells[place]) act(row.cells[place]); });
  };
  const row = (act) => {
    const at = cell();
    if (at) act(at.parentElement, at.closest("table"));
  };
  /* Tools for tables stand there while the cursor is in one. */
  const ofTables = together();
  const showTools = () => { ofTables.hidden = !cell(); };
  document.addEventListener("selectionchange", showTools);
  showTools();
  tool(words.rowMore, () => row((at) => {
    const made = document.createElement("tr");
    [...at.cells].forEach(() => made.append(empty("td")));
    at.after(made);
  }));
  tool(words.rowLess, () => row((at, table) => { (table.rows.length > 1 ? at : table).remove(); }));
  tool(words.columnMore, () => column((at) => at.after(empty(at.tagName))));
  tool(words.columnLess, () => column((at) => { if (at.parentElement.cells.length > 1) at.remove(); }));
  together();
  tool(words.undo, command("undo"), "undo");
  tool(words.redo, command("redo"), "redo");
  document.execCommand("defaultParagraphSeparator", false, "p");
  area.before(bar, page, status);
  area.style.display = "none";
  if (area.matches(":disabled")) {
    page.contentEditable = "false";
    bar.remove();
  }
  document.addEventListener("click", (event) => {
    const insert = event.target.closest("[data-insert]");
    if (insert) (insert.dataset.kind === "VIDEO" ? video : picture)(insert.dataset.insert, insert.dataset.alt || "");
  });
  area.form.addEventListener("submit", keep);
  autosave(area, keep);
})();

function isVideo(file) {
  return file.type.startsWith("video/");
}

/* Keeps pictures, videos and attachments with the article without leaving the page on which its text is being written. */
function filing(area, tell, words) {
  const to = area.dataset.files;
  const MEGABYTE = 1024 * 1024;
  const card = document.getElementById("files");
  const refresh = async () => {
    const answer = await fetch(window.location.pathname + "?number=" + area.dataset.number, { credentials: "same-origin" });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const list = fresh.querySelector("#files > .lines");
    if (!list) return;
    list.querySelectorAll("[data-script]").forEach((each) => { each.hidden = false; });
    card.querySelector(":scope > .lines").replaceWith(list);
    card.querySelector(".count").textContent = fresh.querySelector("#files .count").textContent;
    const covers = fresh.getElementById("cover");
    const cover = document.getElementById("cover");
    if (!cover && covers) area.closest(".field").after(covers.closest(".field"));
    else if (cover && covers) {
      const chosen = cover.value;
      cover.replaceChildren(...covers.childNodes);
      cover.value = chosen;
    }
  };
  /* What is wrong with a file is said where it was chosen. */
  const beside = document.createElement("p");
  beside.className = "file-said";
  beside.setAttribute("role", "status");
  const chooser = card.querySelector("input[type=file]");
  if (chooser) chooser.after(beside);
  const tellBeside = (text) => { beside.textContent = text; };
  const ask = async (fields, say = tellBeside) => {
    if (fields.file) {
      /* Nobody should wait for the end of what will be refused. */
      const most = Number(area.dataset.video);
      if (isVideo(fields.file) && fields.file.size > most * MEGABYTE) {
        say(words.tooLarge.replace("{0}", most));
        return null;
      }
      say(words.sending);
    }
    const form = new FormData();
    form.append("number", area.dataset.number);
    Object.entries(fields).forEach(([name, value]) => form.append(name, value));
    try {
      const answer = await fetch(to, { method: "POST", body: form, redirect: "manual", credentials: "same-origin" });
      const said = answer.ok || answer.status === 422 ? await answer.text() : words.failed;
      say(answer.ok ? "" : said);
      if (answer.ok) await refresh();
      return answer.ok ? said : null;
    } catch {
      say(words.failed);
      return null;
    }
  };
  card.addEventListener("submit", (event) => {
    const file = event.target.querySelector("input[type=file]");
    if (!file || !file.files.length) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const said = event.target.querySelector("input[type=text]");
    ask({ file: file.files[0], alternative: said.value }).then((key) => {
      if (key) { file.value = ""; said.value = ""; }
    });
  }, true);
  card.addEventListener("click", (event) => {
    const describe = event.target.closest("[data-describe]");
    const remove = event.target.closest("[data-detach]");
    if (describe) {
      event.preventDefault();
      const said = window.prompt(
        describe.dataset.kind === "VIDEO" ? words.describeVideo : words.describe, describe.dataset.alt || "");
      if (said) ask({ key: describe.dataset.describe, alternative: said });
    } else if (remove && window.confirm(words.remove)) {
      ask({ key: remove.dataset.detach });
    }
  });
  return {
    send: (file, alternative) => ask({ file, alternative }, tell),
    address: (key) => `/intranet/content/media/${area.dataset.number}/${key}`,
  };
}

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
  /* What is being saved must not be kept beside it once more when the page goes. */
  area.form.addEventListener("submit", () => {
    clearTimeout(timer);
    dirty = false;
  });
  document.addEventListener("visibilitychange", () => { if (document.hidden && dirty) send(); });
  document.querySelectorAll("[data-flush]").forEach((link) => link.addEventListener("click", async (event) => {
    if (!dirty) return;
    event.preventDefault();
    await send();
    window.location.assign(link.href);
  }));
}
