/* Saves each change of the designer while one works. Without it the button does. */
"use strict";
(() => {
  let waiting = false;
  let changed = false;

  const valuesOf = (form) => new Map([...form.elements].filter((each) => each.id && "value" in each).map((each) => [each.id, each.value]));

  /* What was typed since the form was sent stays. */
  const keepTyping = (old, sent, fresh) => {
    valuesOf(old).forEach((value, id) => {
      const there = fresh.getElementById(id);
      if (there && sent.get(id) !== value && there.type !== "checkbox" && there.type !== "radio") there.value = value;
    });
  };

  const show = (page, form, sent) => {
    const there = page.getElementById("studio");
    if (!there) return false;
    const focus = document.activeElement && document.activeElement.id;
    const at = document.activeElement && document.activeElement.selectionStart;
    keepTyping(form, sent, page);
    document.querySelector(".studio-head").replaceWith(page.querySelector(".studio-head"));
    document.getElementById("studio").replaceWith(there);
    const again = focus && document.getElementById(focus);
    if (again) {
      again.focus({ preventScroll: true });
      if (typeof at === "number" && again.setSelectionRange) again.setSelectionRange(at, at);
    }
    return true;
  };

  const save = (form) => {
    if (waiting) {
      changed = true;
      return;
    }
    waiting = true;
    changed = false;
    const sent = valuesOf(form);
    const data = new URLSearchParams(new FormData(form));
    data.set("act", "save");
    fetch(form.action, { method: "POST", body: data })
      .then((answer) => answer.text())
      .then((text) => {
        const page = new DOMParser().parseFromString(text, "text/html");
        waiting = false;
        if (!show(page, form, sent)) location.reload();
        if (changed) save(document.getElementById("design"));
      })
      .catch(() => {
        waiting = false;
      });
  };

  document.addEventListener("change", (event) => {
    const form = event.target.closest("form.sentences");
    if (form) save(form);
  });
})();
