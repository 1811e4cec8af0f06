/* Filling in a form: questions that depend on others, saving by itself, uploads that show how far they are. Without it
   the page does the same with its buttons. */
"use strict";
(() => {
  const form = document.getElementById("filing") || document.getElementById("correct");
  if (!form) return;
  const keep = form.querySelector("[formaction]")?.formAction || form.dataset.keep;

  /* ---------- questions that an answer asks for ---------- */
  const answers = (name) => [...form.elements]
    .filter((each) => each.name === name && (!["radio", "checkbox"].includes(each.type) || each.checked))
    .map((each) => each.value);
  const show = () => form.querySelectorAll("[data-when]").forEach((each) => {
    const asked = answers(each.dataset.when).some((value) => each.dataset.is.split(" ").includes(value));
    each.hidden = !asked;
  });
  form.addEventListener("change", show);
  show();

  /* ---------- saving by itself ---------- */
  const saved = form.querySelector("[data-saved]");
  const typed = () => {
    const data = new FormData(form);
    [...data.entries()].filter(([, value]) => value instanceof File).forEach(([name]) => data.delete(name));
    data.append("by", "script");
    return data;
  };
  let waiting;
  const save = () => fetch(keep, { method: "POST", body: typed() })
    .then((answer) => (answer.ok && !answer.redirected ? answer.text() : Promise.reject(answer)))
    .then((text) => { saved.textContent = text; saved.closest(".s").classList.remove("lost"); })
    .catch(() => { saved.textContent = saved.dataset.saved; saved.closest(".s").classList.add("lost"); });
  if (saved && keep) {
    form.addEventListener("change", (event) => {
      if (event.target.type === "file") return;
      clearTimeout(waiting);
      waiting = setTimeout(save, 800);
    });
    form.addEventListener("submit", () => clearTimeout(waiting));
  }

  /* ---------- uploads ---------- */
  const fill = (text, values) => text.replace(/\{(\w+)}/g, (all, name) => values[name]);
  const row = (file) => {
    const element = document.createElement("div");
    element.className = "up";
    element.innerHTML = "<span class='thumb'></span><p><b></b><small role='status'></small><progress max='100' value='0'></progress></p>";
    element.querySelector("b").textContent = file.name;
    return element;
  };
  const send = (input, file, list) => new Promise((done) => {
    const element = list.appendChild(row(file));
    element.querySelector(".thumb").append(input.closest(".drop").querySelector("svg").cloneNode(true));
    const note = element.querySelector("small");
    const bar = element.querySelector("progress");
    const refuse = (text) => {
      element.classList.add("bad");
      bar.remove();
      note.textContent = fill(text, { name: file.name, size: (file.size / 1048576).toFixed(1), most: input.dataset.most });
      done(false);
    };
    if (file.size > input.dataset.most * 1048576) {
      refuse(form.dataset.large);
      return;
    }
    const data = typed();
    data.append(input.name, file);
    const request = new XMLHttpRequest();
    note.textContent = fill(form.dataset.sending, { name: file.name });
    bar.setAttribute("aria-label", note.textContent);
    request.upload.addEventListener("progress", (now) => { bar.value = (100 * now.loaded) / now.total; });
    request.addEventListener("load", () => (request.status === 200 ? done(true) : refuse(form.dataset.failed)));
    request.addEventListener("error", () => refuse(form.dataset.failed));
    request.open("POST", keep);
    request.send(data);
  });
  const sendAll = async (input, files) => {
    const field = input.closest("fieldset");
    let list = field.querySelector(".uploads");
    if (!list) {
      list = document.createElement("div");
      list.className = "uploads";
      field.querySelector(".drop").before(list);
    }
    clearTimeout(waiting);
    let well = true;
    for (const file of files) well = (await send(input, file, list)) && well;
    input.value = "";
    if (well) {
      /* asked for anew: to reload a page that answered a form would send the form again */
      location.assign(`${form.dataset.here}&shown=${Date.now()}#${field.id}`);
    }
  };
  form.querySelectorAll("input[type=file]").forEach((input) => {
    const drop = input.closest(".drop");
    input.classList.add("vh");
    drop.querySelector("button").remove();
    input.addEventListener("change", () => input.files.length && sendAll(input, [...input.files]));
    drop.addEventListener("dragover", (event) => { event.preventDefault(); drop.classList.add("over"); });
    drop.addEventListener("dragleave", () => drop.classList.remove("over"));
    drop.addEventListener("drop", (event) => {
      event.preventDefault();
      drop.classList.remove("over");
      if (event.dataTransfer.files.length) sendAll(input, [...event.dataTransfer.files]);
    });
  });
})();
