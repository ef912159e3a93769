// One page: its text with marks, what was read from it beside, what is wrong in the margin.
const articleRoles = new Set(["title", "lead", "body", "subheading", "table", "caption", "date", "byline", "source"]);
const families = ["value", "unit", "index", "time", "other"];
let open = null;

function family(mention) {
  if (mention.type === "date") return "time";
  if (mention.type !== "entity") return "value";
  if (mention.kind === "index") return "index";
  return ["ministry", "province", "district", "commune", "country", "region"].includes(mention.kind) ? "unit" : "other";
}

views.page = async (content, [key], parameters) => {
  const page = store.byKey.get(key);
  if (!page) { append(content, [heading(t("view.pages")), nothing()]); return; }
  const data = await source.page(page.number);
  if (!data) { append(content, [heading(pageName(page)), nothing()]); return; }
  const article = new Article(page, data);
  open = article;
  append(content, [article.head(), article.body()]);
  article.wire();
  const wanted = parameters.fact !== undefined ? Number(parameters.fact) : null;
  if (wanted !== null && article.records[wanted]) article.pin(wanted, true);
  else if (parameters.at !== undefined) article.show(Number(parameters.at));
  return () => { article.close(); open = null; };
};

function stepFact(by) {
  if (!open || !open.records.length) return false;
  const next = open.pinned === null ? (by > 0 ? 0 : open.records.length - 1) : open.pinned + by;
  if (next >= 0 && next < open.records.length) { open.pin(next, true); open.cards[next].focus({ preventScroll: true }); }
  return true;
}

class Article {
  constructor(page, data) {
    this.page = page;
    this.data = data;
    this.document = data.document;
    this.records = data.document.records;
    this.text = scalars(data.document.text);
    this.pieces = [];
    this.cards = [];
    this.pinned = null;
    this.listed = store.records.slice(page.first, page.first + page.records);
    this.notes = this.findings();
    this.edges = [...new Set([
      ...this.document.mentions.flatMap((mention) => [mention.start, mention.end]),
      ...this.records.flatMap((record) => [record.start, record.end]),
      ...data.ties.flatMap((ties) => Object.values(ties).flat()),
      ...this.notes.flatMap((note) => note.spans.flat()),
    ])].sort((left, right) => left - right);
  }

  // The findings of the page itself, and those that other pages share with it.
  findings() {
    const shared = new Set(this.page.findings);
    const own = this.document.findings.map((finding, place) => {
      const twin = [...shared].find((one) => one.check === finding.check && one.message[0] === finding.message && one.places[0][0] === this.page.number);
      if (twin) shared.delete(twin);
      const words = this.data.vietnamese[place];
      const related = finding.related.map((one, at) => ({ span: one.start === undefined ? null : [one.start, one.end], record: one.record, message: [one.message, words ? words.related[at] : one.message] }));
      return {
        severity: finding.severity, kind: finding.kind, check: finding.check, message: [finding.message, words ? words.message : finding.message], related,
        spans: [finding.start === undefined ? null : [finding.start, finding.end], ...related.map((one) => one.span)].filter(Boolean),
        pages: twin ? twin.places.filter(([page]) => page !== this.page.number) : [], attached: twin ? twin.attached : [],
      };
    });
    const others = [...shared].filter((one) => one.places.some(([page]) => page !== this.page.number)).map((one) => {
      const spans = one.places.filter(([page, place]) => page === this.page.number && place !== null && this.records[place]).map(([, place]) => [this.records[place].start, this.records[place].end]);
      return { severity: one.severity, kind: one.kind, check: one.check, message: one.message, related: [], spans, pages: one.places.filter(([page]) => page !== this.page.number), attached: one.attached };
    });
    return [...own, ...others];
  }

  head() {
    const { document, page } = this;
    const [before, after] = [store.pages[page.number - 1], store.pages[page.number + 1]];
    const facts = [day(document.published), document.author, document.site].filter(Boolean);
    return h("div", { class: "page-head" },
      h("p", { class: "steps" },
        h("a", { href: "#/pages" }, t("view.pages")),
        h("span", { class: "muted" }, `${number(page.number + 1)} / ${number(store.pages.length)}`),
        before ? h("a", { href: pageAddress(before), rel: "prev", "aria-label": t("page.before") }, "←") : null,
        after ? h("a", { href: pageAddress(after), rel: "next", "aria-label": t("page.after") }, "→") : null),
      h("h1", { lang: "vi" }, document.title || pageName(page)),
      h("p", { class: "muted" }, facts.map((fact) => [fact, " · "]), document.source.url ? outward(document.source.url) : document.source.path, document.source.charset && document.source.charset !== "utf-8" ? ` · ${document.source.charset}` : ""),
      h("div", { class: "legend", role: "group", "aria-label": t("marks") },
        families.map((name) => this.toggle(`kind ${name}`, t(`family.${name}`), (on) => this.reading.classList.toggle(`hide-${name}`, !on), true)),
        this.data.dropped.length || document.blocks.some((block) => !articleRoles.has(block.role))
          ? this.toggle("left-out", t("left.out"), (on) => this.reading.querySelectorAll("details.dropped").forEach((one) => { one.open = on; }), false) : null));
  }

  toggle(kind, text, act, isOn) {
    const button = h("button", { type: "button", class: kind, "aria-pressed": String(isOn), on: { click: () => {
      const on = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(on));
      act(on);
      this.redraw();
    } } }, text);
    return button;
  }

  body() {
    this.overlay = svg("svg", { class: "ties", "aria-hidden": "true" });
    const text = h("article", { class: "text", lang: "vi", "aria-label": t("text") });
    const loose = this.notes.filter((note) => !note.spans.length && note.kind === "page");
    if (loose.length) text.append(h("div", { class: "line" }, loose.map((note) => this.note(note))));
    if (!this.document.text) text.append(nothing(t("no.text")));
    append(text, this.lines());
    this.side = h("aside", { class: "beside", "aria-label": t("view.facts") },
      h("h2", null, t("facts.count", number(this.records.length))),
      this.records.length ? h("ol", { class: "cards" }, this.records.map((record, place) => this.card(record, place))) : nothing(t("no.facts")));
    this.reading = h("div", { class: "reading" }, text, this.side, this.overlay);
    return this.reading;
  }

  // The blocks in their order, what was left out folded between them.
  lines() {
    const lines = [];
    const { blocks } = this.document;
    const cells = new Map(this.data.cells.map(([block, ...cell]) => [block, cell]));
    let left = [];
    const flush = () => { if (left.length) lines.push(this.leftOut(left)); left = []; };
    let next = 0;
    const dropped = (place) => { while (next < this.data.dropped.length && this.data.dropped[next].place <= place) { left.push(this.data.dropped[next]); next += 1; } };
    for (let place = 0; place < blocks.length; place += 1) {
      dropped(place);
      const block = blocks[place];
      if (!articleRoles.has(block.role)) { left.push({ ...block, text: this.text.slice(block.start, block.end) }); continue; }
      flush();
      if (cells.has(place)) {
        const table = cells.get(place)[0];
        let end = place;
        while (end < blocks.length && cells.has(end) && cells.get(end)[0] === table) end += 1;
        lines.push(this.table(place, end, cells));
        dropped(end - 1);
        place = end - 1;
      } else lines.push(this.line(h(block.role === "title" || block.role === "subheading" ? "h2" : "p", { class: `block ${block.role}`, title: `${t(`role.${block.role}`)} · ${block.rule}` }, this.marked(block.start, block.end)), block.start, block.end));
    }
    dropped(blocks.length);
    flush();
    return lines;
  }

  line(element, start, end) {
    const notes = this.notes.filter((note) => note.kind === "page" && note.spans.length && note.spans[0][0] >= start && note.spans[0][0] < Math.max(end, start + 1));
    return h("div", { class: "line" }, notes.map((note) => this.note(note)), element);
  }

  table(from, to, cells) {
    const rows = new Map();
    for (let place = from; place < to; place += 1) {
      const row = cells.get(place)[1];
      if (!rows.has(row)) rows.set(row, []);
      rows.get(row).push(place);
    }
    const { blocks } = this.document;
    const element = h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": t("table") }, h("table", { class: "page-table" }, h("tbody", null, [...rows.values()].map((places) => h("tr", null, places.map((place) => {
      const [, , , columns, height, isHeading] = cells.get(place);
      return h(isHeading ? "th" : "td", { colspan: columns > 1 ? Math.min(columns, 60) : undefined, rowspan: height > 1 ? Math.min(height, 200) : undefined }, this.marked(blocks[place].start, blocks[place].end));
    }))))));
    return this.line(element, blocks[from].start, blocks[to - 1].end);
  }

  leftOut(blocks) {
    return h("details", { class: "dropped" }, h("summary", null, t("blocks.left", number(blocks.length))),
      h("ul", null, blocks.map((block) => h("li", null, h("span", { class: "chip" }, t(`role.${block.role}`)), h("code", null, block.rule), " ", block.text))));
  }

  // The text of a stretch in pieces, each with the marks it lies in.
  marked(start, end) {
    let low = 0;
    while (low < this.edges.length && this.edges[low] <= start) low += 1;
    const parts = [];
    let from = start;
    for (let at = low; from < end; at += 1) {
      const to = Math.min(end, at < this.edges.length ? this.edges[at] : end);
      if (to <= from) continue;
      parts.push(this.piece(from, to));
      from = to;
    }
    return parts;
  }

  piece(start, end) {
    const text = this.text.slice(start, end);
    const mention = this.document.mentions.find((one) => one.start <= start && end <= one.end);
    const records = this.records.flatMap((record, place) => (record.start <= start && end <= record.end ? [place] : []));
    const notes = this.notes.filter((note) => note.kind === "page" && note.spans.some(([from, to]) => from <= start && end <= to));
    const isTied = this.tied ? this.tied(start, end) : this.data.ties.some((ties) => Object.values(ties).some(([from, to]) => from <= start && end <= to));
    if (!mention && !records.length && !notes.length && !isTied) return text;
    const kind = mention ? family(mention) : records.length ? "value" : "plain";
    const classes = ["mark", kind, records.length ? "fact" : "", notes.length ? `noted ${notes[0].severity}` : "", mention && mention.start === start ? "first" : "", mention && mention.end === end ? "last" : ""];
    const element = h("span", { class: classes.filter(Boolean).join(" "), title: mention ? this.gloss(mention) : undefined }, text);
    if (records.length) {
      fill(element, { tabindex: "0", role: "button", "aria-label": `${text}, ${records.map((place) => this.spoken(place)).join("; ")}` }, []);
      const turn = () => records[(records.indexOf(this.pinned) + 1) % records.length];
      element.addEventListener("click", () => this.pin(turn(), false));
      element.addEventListener("keydown", (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); this.pin(turn(), false); } });
      element.addEventListener("mouseenter", () => this.light(records[0]));
      element.addEventListener("focus", () => this.light(records[0]));
      element.addEventListener("mouseleave", () => this.light(this.pinned));
    }
    this.pieces.push({ start, end, element });
    return element;
  }

  gloss(mention) {
    const what = mention.type === "entity" ? t(`entity.${mention.kind}`) : t(`measure.${mention.type}`);
    return `${what}: ${mention.name || mention.iso || [mention.value, mention.of].filter((one) => one !== null && one !== undefined).join("/")} · ${mention.rule}`;
  }

  spoken(place) {
    const record = this.records[place];
    return [subjectName(record.subject), record.index, record.period, t(`measure.${record.measure}`), valueText(record)].filter(Boolean).join(", ");
  }

  card(record, place) {
    const ties = this.data.ties[place] || {};
    const part = (name, text) => (text ? h("span", { class: `part ${partFamily[name]}${ties[name] ? "" : " untied"}`, title: ties[name] ? t(`part.${name}`) : `${t(`part.${name}`)}: ${t("not.in.text")}` }, text) : null);
    const bad = this.listed[place] ? worst(this.listed[place]) : null;
    const card = h("button", { type: "button", class: "card", "aria-pressed": "false" },
      h("span", { class: "top" }, h("b", { class: "value" }, valueText(record)), h("span", { class: "muted" }, t(`measure.${record.measure}`)), bad ? severityMark(bad) : null),
      h("span", { class: "parts" }, part("subject", subjectName(record.subject)), part("index", record.index), part("component", record.component), part("period", record.period), part("baseline", record.baseline), part("scope", record.scope)),
      h("span", { class: "foot" }, sureness(record.confidence), h("span", { class: "muted" }, record.derived ? t("derived") : t(`origin.${record.origin || "prose"}`))));
    card.addEventListener("mouseenter", () => this.light(place));
    card.addEventListener("focus", () => this.light(place));
    card.addEventListener("mouseleave", () => this.light(this.pinned));
    card.addEventListener("click", () => this.pin(this.pinned === place ? null : place, true));
    this.cards.push(card);
    return h("li", null, card, typeof recordTools === "function" ? recordTools(this, place) : null);
  }

  note(note) {
    const jump = (span) => h("button", { type: "button", class: "jump", on: { click: () => this.flash(span) } }, this.text.slice(span[0], Math.min(span[1], span[0] + 60)));
    const element = h("div", { class: `note ${note.severity}`, role: "note" },
      h("p", null, severityMark(note.severity), " ", h("b", null, checkName(note.check))),
      h("p", null, told(note.message)),
      note.related.map((one) => h("p", { class: "side" }, told(one.message), one.span ? [" ", jump(one.span)] : null)),
      note.attached.map((one) => h("p", { class: "side" }, told(one.message))),
      note.pages.length ? h("p", { class: "side" }, t("other.side"), " ", note.pages.slice(0, 5).map(([page, place]) => store.pages[page] && h("a", { href: pageAddress(store.pages[page], place === null ? {} : { fact: place }) }, pageName(store.pages[page])))) : null);
    element.addEventListener("mouseenter", () => this.lightNote(note));
    element.addEventListener("mouseleave", () => this.light(this.pinned));
    return element;
  }

  close() { this.closed = true; if (this.observer) this.observer.disconnect(); document.removeEventListener("trich-close", this.release); }
}

const partFamily = { subject: "unit", index: "index", component: "index", period: "time", baseline: "time", scope: "unit" };
