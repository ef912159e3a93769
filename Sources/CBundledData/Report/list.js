// A list of any length, of which only the rows in sight are elements.
function virtualList(rows, height, draw, label) {
  const spacer = h("div", { class: "spacer", role: "list", "aria-label": label, style: { height: `${rows.length * height}px` } });
  const frame = h("div", { class: "virtual", tabindex: "0", role: "region", "aria-label": label }, spacer);
  let shown = [-1, -1];
  const render = () => {
    const first = Math.max(0, Math.floor(frame.scrollTop / height) - 6);
    const last = Math.min(rows.length, Math.ceil((frame.scrollTop + (frame.clientHeight || 800)) / height) + 6);
    if (shown[0] === first && shown[1] === last) return;
    shown = [first, last];
    show(first, last);
  };
  const show = (first, last) => {
    const focused = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.row : undefined;
    replace(spacer, rows.slice(first, last).map((row, place) => {
      const item = draw(row, first + place);
      item.dataset.row = first + place;
      return h("div", { class: "row", role: "listitem", "aria-setsize": rows.length, "aria-posinset": first + place + 1, style: { top: `${(first + place) * height}px`, height: `${height}px` } }, item);
    }));
    if (focused !== undefined) focus(Number(focused), false);
  };
  const focus = (place, scroll = true) => {
    if (place < 0 || place >= rows.length) return;
    if (scroll) {
      const top = place * height;
      if (top < frame.scrollTop) frame.scrollTop = top;
      if (top + height > frame.scrollTop + frame.clientHeight) frame.scrollTop = top + height - frame.clientHeight;
      render();
    }
    const item = spacer.querySelector(`[data-row="${place}"]`);
    if (item) item.focus({ preventScroll: true });
  };
  const step = (by) => {
    const at = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.row : undefined;
    focus(at === undefined ? Math.floor(frame.scrollTop / height) : Number(at) + by);
  };
  frame.addEventListener("scroll", render, { passive: true });
  frame.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    }
  });
  new ResizeObserver(render).observe(frame);
  frame.step = step;
  frame.print = (on) => {
    frame.classList.toggle("whole", on);
    shown = [-1, -1];
    if (on) show(0, Math.min(rows.length, 300)); else render();
  };
  render();
  return frame;
}

// A menu of values; `change` is told the new one.
function menu(label, value, choices, change, all = t("all")) {
  const select = h("select", { "aria-label": label, on: { change: () => change(select.value) } },
    all === "" ? null : h("option", { value: "" }, `${label}: ${all}`),
    choices.map(([key, text]) => h("option", { value: key }, text)));
  select.value = value || "";
  if (value && select.value !== value) { select.append(h("option", { value }, value)); select.value = value; }
  return h("label", { class: `menu${value ? " set" : ""}` }, select);
}

function searchField(label, value, change) {
  const field = h("input", { type: "search", "aria-label": label, placeholder: label, value: value || "", spellcheck: "false", class: "search" });
  const tell = debounced(() => change(field.value));
  field.addEventListener("input", tell);
  return field;
}
