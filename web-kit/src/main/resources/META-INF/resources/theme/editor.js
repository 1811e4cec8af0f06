/* Writing with headings, lists, links and pictures in a plain text area's place. Without script the area shows the markup. */
"use strict";
(() => {
  const area = document.querySelector("textarea[data-rich]");
  if (!area) return;
  const [bold, heading, paragraph, list, link, address] = area.dataset.rich.split("|");
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
})();
