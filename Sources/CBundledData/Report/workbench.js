// The workbench: the same views, live, with why, corrections and learning. A report has none of this.
const bench = { edits: [], annotator: "", learned: null, timer: null };

const live = {
  summary: () => ask("api/summary"),
  page: (number) => ask(`api/pages/${number}`),
};

async function ask(path, body) {
  const answer = await fetch(path, body === undefined ? {} : { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  const data = await answer.json();
  if (!answer.ok) throw new Error(data.message || answer.statusText);
  return data;
}

async function openWorkbench() {
  source = live;
  bench.annotator = kept("annotator") || "me";
  bench.edits = await ask("api/edits");
  bench.timer = setInterval(() => { if (!document.hidden) refreshEdits(); }, 4000);
}

// Others may be at work: what they did appears.
async function refreshEdits() {
  try {
    const edits = await ask("api/edits");
    if (edits.length === bench.edits.length) return;
    bench.edits = edits;
    if (open) open.showEdits();
  } catch { /* the server is away; it is asked again */ }
}

async function keepEdit(edit) {
  try {
    const kept = await ask("api/edits", { annotator: bench.annotator, ...edit });
    bench.edits = await ask("api/edits");
    say(t("kept", kept.number));
    if (open) open.showEdits();
    return kept;
  } catch (error) {
    complain(error);
    return null;
  }
}

function complain(error) {
  const dialog = h("dialog", { class: "keys", role: "alertdialog", "aria-label": t("failed", "") }, h("p", null, t("failed", error.message)), h("form", { method: "dialog" }, h("button", { type: "submit" }, t("close"))));
  document.body.append(dialog);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.showModal();
}

const slots = ["subject", "index", "component", "period", "measure", "value", "of", "unit", "baseline", "scope"];

function editable(record) {
  const fields = { start: record.start, end: record.end };
  for (const slot of slots) if (record[slot] !== null && record[slot] !== undefined) fields[slot] = record[slot];
  return fields;
}

function keyOf(record) {
  return JSON.stringify([...slots.filter((slot) => slot !== "unit" && slot !== "of").map((slot) => record[slot] ?? null), record.start, record.end]);
}

// The edits that count, by annotator, of one page.
function standing(page) {
  const undone = new Set(bench.edits.filter((edit) => edit.action === "undo").map((edit) => edit.target));
  return bench.edits.filter((edit) => edit.page === page && edit.action !== "undo" && !undone.has(edit.number));
}

// What each annotator says of a record: the last word of each.
function verdicts(edits, record) {
  const said = new Map();
  for (const edit of edits) if (edit.original && keyOf(edit.original) === keyOf(record)) said.set(edit.annotator, edit);
  return said;
}

function verdictText(edit) {
  if (edit.action !== "change") return t(`did.${edit.action}`);
  const changed = slots.filter((slot) => (edit.original[slot] ?? null) !== (edit.fields[slot] ?? null));
  return `${t("did.change")} ${changed.map((slot) => `${t(`slot.${slot}`)}: ${edit.original[slot] ?? "–"} → ${edit.fields[slot] ?? "–"}`).join(", ")}`;
}

function recordTools(article, place) {
  if (source === embedded) return null;
  const record = article.records[place];
  const button = (name, act) => h("button", { type: "button", class: `act ${name}`, on: { click: act } }, t(`act.${name}`));
  const tools = h("div", { class: "acts" },
    button("accept", () => keepEdit({ page: article.document.id, action: "accept", original: editable(record) })),
    button("reject", () => keepEdit({ page: article.document.id, action: "reject", original: editable(record) })),
    button("change", () => editRecord(article, record, "change")),
    button("why", () => showWhy(article, record.start, record.end)),
    h("span", { class: "said-by" }));
  (article.tools = article.tools || [])[place] = tools;
  return tools;
}

Object.assign(Article.prototype, {
  showEdits() {
    if (!this.tools) this.tools = [];
    const edits = standing(this.document.id);
    this.records.forEach((record, place) => {
      if (!this.tools[place]) return;
      const said = verdicts(edits, record);
      const own = said.get(bench.annotator);
      for (const button of this.tools[place].querySelectorAll("button")) button.setAttribute("aria-pressed", String(Boolean(own && button.classList.contains(own.action))));
      this.cards[place].classList.toggle("rejected", Boolean(own && own.action === "reject"));
      replace(this.tools[place].querySelector(".said-by"), [...said].map(([name, edit]) => h("span", { class: `verdict ${edit.action}` }, h("b", null, name), " ", verdictText(edit))));
    });
    if (this.panel) replace(this.panel, benchPanel(this, edits));
  },
});

// Above the list of facts: the page's own tools, and the facts that were added.
function benchPanel(article, edits) {
  const page = article.document.id;
  const own = edits.filter((edit) => edit.annotator === bench.annotator);
  const last = own[own.length - 1];
  const checked = own.some((edit) => edit.action === "checked");
  const taken = (edit) => edits.some((other) => other.number > edit.number && other.original && other.annotator === edit.annotator && keyOf(other.original) === keyOf(edit.fields));
  const added = edits.filter((edit) => edit.action === "add" && !taken(edit));
  const name = h("input", { value: bench.annotator, "aria-label": t("annotator"), pattern: "[a-z0-9_\\-]{1,40}", class: "annotator" });
  name.addEventListener("change", () => { if (/^[a-z0-9_-]{1,40}$/.test(name.value)) { bench.annotator = name.value; keep("annotator", name.value); article.showEdits(); } else name.value = bench.annotator; });
  return [
    h("label", { class: "muted" }, t("annotator"), " ", name),
    h("div", { class: "acts" },
      h("button", { type: "button", class: "act checked", "aria-pressed": String(checked), disabled: checked, on: { click: () => keepEdit({ page, action: "checked" }) } }, t("act.checked")),
      h("button", { type: "button", class: "act undo", disabled: !last, on: { click: () => keepEdit({ page, action: "undo", target: last.number }) } }, last ? t("act.undo", t(`did.${last.action}`)) : t("act.undo", "")),
      h("button", { type: "button", class: "act add", on: { click: () => addRecord(article) } }, t("act.add")),
      h("button", { type: "button", class: "act why-not", on: { click: () => whySelected(article) } }, t("act.why.selected"))),
    h("p", { class: "muted hint" }, t("select.first")),
    added.length ? h("ul", { class: "added" }, added.map((edit) => h("li", null, h("b", null, edit.annotator), " ", `${edit.fields.subject} · ${aboutRecord(edit.fields)} · ${t(`measure.${edit.fields.measure}`)} ${edit.fields.value}`,
      edit.annotator === bench.annotator ? h("button", { type: "button", class: "act reject", on: { click: () => keepEdit({ page, action: "reject", original: edit.fields }) } }, t("act.reject")) : null))) : null,
  ];
}

const drawReportPage = views.page;
views.page = async (content, parts, parameters) => {
  const left = await drawReportPage(content, parts, parameters);
  if (source !== embedded && open) {
    open.panel = h("div", { class: "bench" });
    open.side.prepend(open.panel);
    open.showEdits();
    open.addBlockTools();
  }
  return left;
};

// A block that cleaning took wrongly is said so where it stands; the page becomes a golden for tests.
Object.assign(Article.prototype, {
  addBlockTools() {
    const say = (action, text) => h("button", { type: "button", class: `act block-${action}`, "aria-label": `${t(`act.${action}`)}: ${text.slice(0, 60)}`, title: t(`act.${action}`), on: { click: (event) => { keepEdit({ page: this.document.id, action, text }); event.target.setAttribute("aria-pressed", "true"); } } }, t(`sign.${action}`));
    for (const item of this.reading.querySelectorAll("details.dropped li")) item.append(" ", say("keep", item.lastChild.textContent));
    for (const block of this.reading.querySelectorAll(".text .line > .block")) block.before(say("drop", block.textContent));
  },
});

// What is selected in the article, in scalars of its text.
function selectedSpan(article) {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const words = selection.toString().trim();
  const box = selection.getRangeAt(0).startContainer.parentElement;
  const block = box && box.closest(".block, td, th");
  if (!words || !block || !article.reading.contains(block)) return null;
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(selection.getRangeAt(0).startContainer, selection.getRangeAt(0).startOffset);
  const lead = selection.toString().length - selection.toString().trimStart().length;
  const text = block.textContent;
  const own = article.document.blocks.find((one) => article.text.slice(one.start, one.end) === text && article.blockOf(block) === one);
  if (!own) return null;
  const start = own.start + Array.from(before.toString()).length + lead;
  return [start, start + Array.from(words).length];
}

Object.assign(Article.prototype, {
  // The block that an element shows: elements and article blocks stand in one order.
  blockOf(element) {
    const elements = [...this.reading.querySelectorAll(".text .block, .text td, .text th")];
    return this.document.blocks.filter((block) => articleRoles.has(block.role))[elements.indexOf(element)];
  },
});

function addRecord(article) {
  const span = selectedSpan(article);
  if (!span) { say(t("select.first")); return; }
  const words = article.text.slice(span[0], span[1]);
  const figure = /[\d.,]+/.exec(words);
  const near = article.records.reduce((best, record) => (!best || Math.abs(record.start - span[0]) < Math.abs(best.start - span[0]) ? record : best), null) || {};
  const value = figure ? Number(figure[0].replace(/\.(?=\d{3}\b)/g, "").replace(",", ".")) : 1;
  editRecord(article, { ...near, value, of: null, measure: near.measure || "rank", start: span[0], end: span[1] }, "add");
}

function whySelected(article) {
  const span = selectedSpan(article);
  if (!span) { say(t("select.first")); return; }
  showWhy(article, span[0], span[1], true);
}

async function candidates(article, record) {
  try {
    const why = await ask(`api/pages/${article.page.number}/why?start=${record.start}&end=${record.end}`);
    const decision = why.decisions[0];
    return new Map((decision ? decision.parts : []).map((part) => [part.slot, part.choices.filter((choice) => choice.name)]));
  } catch { return new Map(); }
}

// A form for a record's values; what could fill a part stands first.
async function editRecord(article, record, action) {
  const offered = await candidates(article, record);
  const fields = new Map();
  const row = (slot) => {
    const choices = offered.get(slot) || [];
    const id = `slot-${slot}`;
    const field = slot === "measure"
      ? h("select", { id }, measures.map((one) => h("option", { value: one }, t(`measure.${one}`))))
      : h("input", { id, list: choices.length ? `${id}-choices` : undefined, inputmode: ["value", "of"].includes(slot) ? "decimal" : undefined });
    field.value = record[slot] ?? "";
    fields.set(slot, field);
    return [h("label", { for: id }, t(`slot.${slot}`)), h("div", null, field,
      slot !== "measure" && choices.length ? h("datalist", { id: `${id}-choices` }, choices.map((choice) => h("option", { value: choice.name }))) : null,
      choices.length ? h("span", { class: "offers" }, choices.slice(0, 4).map((choice) => h("button", { type: "button", class: "offer", on: { click: () => { field.value = choice.name; } } }, `${choice.name} ${Math.round(choice.probability * 100)} %`))) : null)];
  };
  const form = h("form", { method: "dialog", class: "record-form" },
    h("h2", null, t(`act.${action}`)), h("p", null, h("mark", null, article.text.slice(record.start, record.end))),
    h("div", { class: "grid" }, slots.map(row)),
    h("p", { class: "buttons" }, h("button", { type: "submit", value: "keep", class: "primary" }, t("keep")), h("button", { type: "submit", value: "", formnovalidate: true }, t("cancel"))));
  const dialog = h("dialog", { class: "keys", "aria-label": t(`act.${action}`) }, form);
  document.body.append(dialog);
  dialog.addEventListener("close", async () => {
    dialog.remove();
    if (dialog.returnValue !== "keep") return;
    const changed = { start: record.start, end: record.end };
    for (const [slot, field] of fields) {
      const text = field.value.trim();
      if (text === "") continue;
      changed[slot] = ["value", "of"].includes(slot) ? Number(text.replace(",", ".")) : text;
    }
    if (!Number.isFinite(changed.value)) { complain(new Error(t("no.number"))); return; }
    await keepEdit({ page: article.document.id, action, original: action === "change" ? editable(record) : undefined, fields: changed });
  });
  dialog.showModal();
}

const kinds = ["rank", "top", "rank_change", "percent", "score", "count", "date", "entity.index", "entity.province", "entity.ministry", "entity.organization", "entity.person"];

async function showWhy(article, start, end, asksNot = false) {
  const body = h("div", { class: "why", tabindex: "0" });
  const pick = h("select", { "aria-label": t("why.not") }, h("option", { value: "" }, t("why.not")), kinds.map((kind) => h("option", { value: kind }, kind)));
  const dialog = h("dialog", { class: "keys wide", "aria-label": t("why") },
    h("h2", null, `${t("why")} “${article.text.slice(start, Math.min(end, start + 80))}”`), pick, body,
    h("form", { method: "dialog" }, h("button", { type: "submit" }, t("close"))));
  const draw = async () => {
    try {
      const kind = pick.value ? `&kind=${encodeURIComponent(pick.value)}` : "";
      const why = await ask(`api/pages/${article.page.number}/why?start=${start}&end=${end}${kind}`);
      replace(body,
        why.whyNot ? h("pre", { class: "why-not" }, why.whyNot) : null,
        why.decisions.map((decision) => h("section", null, h("h3", null, decision.isLinked ? t("linked") : t("not.linked")), decision.parts.map(whyPart))),
        h("h3", null, t("trail")), h("pre", null, why.trail));
    } catch (error) { replace(body, h("p", null, t("failed", error.message))); }
  };
  pick.addEventListener("change", draw);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  await draw();
  if (asksNot) pick.focus();
}

function whyPart(part) {
  return h("div", { class: "why-part" }, h("b", null, t(`slot.${part.slot}`)),
    h("ul", null, part.choices.slice(0, 5).map((choice) => h("li", null, h("span", { class: "bar-of", "aria-hidden": "true" }, h("span", { style: { width: `${Math.round(choice.probability * 100)}%` } })), `${choice.name ?? t("none")} ${Math.round(choice.probability * 100)} %`))),
    part.reasons.length ? h("p", { class: "muted" }, t("because"), " ", part.reasons.map((reason) => h("code", null, `${reason.weight > 0 ? "+" : ""}${reason.weight} ${reason.feature} `))) : null);
}

// What it is unsure of, where annotators differ, and learning.
views.learn = async (content) => {
  const box = h("div", { class: "learned" });
  const train = h("button", { type: "button", class: "primary train", on: { click: async () => {
    train.disabled = true;
    replace(box, h("p", { role: "status" }, t("learning")));
    try { bench.learned = await ask("api/train", { annotator: bench.annotator }); replace(box, proposal(bench.learned, box)); } catch (error) { replace(box, h("p", { class: "empty" }, t("failed", error.message))); }
    train.disabled = false;
  } } }, t("train"));
  const own = new Set(standingPages());
  append(content, [
    heading(t("view.learn"), h("p", { class: "muted" }, t("passages", own.size, bench.annotator))),
    h("p", null, train), box,
    h("h2", null, t("disagreements")), disagreements(),
    h("h2", null, t("unsure.first")),
  ]);
  if (bench.learned) replace(box, proposal(bench.learned, box));
  const list = h("div", null, h("p", { role: "status" }, t("looking")));
  content.append(list);
  ask("api/unsure").then((unsure) => { bench.unsure = unsure; replace(list, unsure.length ? h("ol", { class: "unsure" }, unsure.slice(0, 100).map(unsureRow)) : nothing()); }, (error) => replace(list, nothing(t("failed", error.message))));
};

function standingPages() {
  const undone = new Set(bench.edits.filter((edit) => edit.action === "undo").map((edit) => edit.target));
  return bench.edits.filter((edit) => edit.annotator === bench.annotator && edit.action !== "undo" && !undone.has(edit.number)).map((edit) => edit.page);
}

function proposal(learned, box) {
  const finish = (act) => async () => {
    try {
      const answer = await ask(`api/${act}`, {});
      bench.learned = null;
      if (act === "keep") { await loadSummary(); replace(box, h("p", { role: "status" }, t("kept.model", answer.message))); } else replace(box);
    } catch (error) { complain(error); }
  };
  const words = (record) => (record ? `${record.subject} · ${aboutRecord(record)} · ${t(`measure.${record.measure}`)} ${number(record.value)}` : "–");
  return [
    h("p", { role: "status" }, t("learned", learned.passages, learned.changes.length)),
    learned.changes.length ? h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": t("changes") }, h("table", { class: "standings changes" },
      h("thead", null, h("tr", null, ["page", "before", "after"].map((name) => h("th", { scope: "col" }, t(`change.${name}`))))),
      h("tbody", null, learned.changes.map((change) => h("tr", null, h("td", null, h("a", { href: store.pages[change.page] ? pageAddress(store.pages[change.page]) : "#/" }, pageName(store.pages[change.page]))), h("td", null, h("del", null, words(change.before))), h("td", null, h("ins", null, words(change.after)))))))) : null,
    h("p", { class: "buttons" }, h("button", { type: "button", class: "primary keep", on: { click: finish("keep") } }, t("keep.model")), h("button", { type: "button", class: "discard", on: { click: finish("discard") } }, t("discard"))),
  ];
}

function unsureRow(value) {
  const page = store.pages[value.page];
  const record = page && store.records.slice(page.first, page.first + page.records).find((one) => one.words && value.isLinked);
  return h("li", null, h("a", { href: page ? pageAddress(page, { at: value.start }) : "#/" }, pageName(page)), " ",
    h("span", { class: "muted" }, `${t(`slot.${value.slot}`)}: ${value.choices.map((choice) => `${choice.name ?? t("none")} ${Math.round(choice.probability * 100)} %`).join(" | ")}`),
    value.isDisputed ? chip(t("rules.differ")) : null, record ? null : null);
}

// Records of which annotators say different things.
function disagreements() {
  const rows = [];
  for (const page of new Set(bench.edits.map((edit) => edit.page))) {
    const byKey = new Map();
    for (const edit of standing(page)) if (edit.original) {
      const key = keyOf(edit.original);
      if (!byKey.has(key)) byKey.set(key, new Map());
      byKey.get(key).set(edit.annotator, edit);
    }
    for (const said of byKey.values()) {
      const views = new Set([...said.values()].map((edit) => (edit.action === "change" ? keyOf(edit.fields) : edit.action)));
      if (said.size > 1 && views.size > 1) rows.push([store.byKey.get(page), [...said.values()]]);
    }
  }
  if (!rows.length) return nothing(t("no.disagreements"));
  return h("ul", { class: "disagreements" }, rows.map(([page, edits]) => h("li", null, page ? h("a", { href: pageAddress(page) }, pageName(page)) : null,
    h("p", { class: "muted" }, `${edits[0].original.subject} · ${aboutRecord(edits[0].original)} · ${t(`measure.${edits[0].original.measure}`)} ${edits[0].original.value}`),
    h("div", { class: "sides" }, edits.map((edit) => h("span", { class: `verdict ${edit.action}` }, h("b", null, edit.annotator), " ", verdictText(edit)))))));
}
