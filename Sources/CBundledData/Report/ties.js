// What belongs together lights up, and lines are drawn between its words.
Object.assign(Article.prototype, {
  wire() {
    this.release = () => this.pin(null, false);
    document.addEventListener("trich-close", this.release);
    this.observer = new ResizeObserver(() => this.redraw());
    this.observer.observe(this.reading);
  },

  // Holds a fact lit, and its address with it.
  pin(place, scroll) {
    if (this.pinned !== null && this.cards[this.pinned]) this.cards[this.pinned].setAttribute("aria-pressed", "false");
    this.pinned = place;
    remember({ fact: place === null ? undefined : place });
    if (place !== null) {
      this.cards[place].setAttribute("aria-pressed", "true");
      const record = this.records[place];
      const piece = this.find([record.start, record.end])[0];
      if (scroll && piece) this.bring(piece.element);
      this.within(this.cards[place]);
      say(this.spoken(place));
    }
    this.light(place);
  },

  bring(element) {
    const folded = element.closest("details:not([open])");
    if (folded) folded.open = true;
    element.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  },

  // Brings a card into sight within the list of cards, without moving the page.
  within(card) {
    const list = this.side;
    const [top, height] = [card.getBoundingClientRect().top - list.getBoundingClientRect().top, list.clientHeight];
    if (top < 40 || top > height - 120) list.scrollTop += top - height / 3;
  },

  find([start, end]) { return this.pieces.filter((piece) => start <= piece.start && piece.end <= end); },

  light(place) {
    this.dim();
    if (place === null || place === undefined) return;
    const record = this.records[place];
    if (!record) return;
    this.cards[place].classList.add("lit");
    const value = this.find([record.start, record.end]);
    for (const piece of value) piece.element.classList.add("lit", "lit-value");
    this.lit = { from: value, to: Object.entries(this.data.ties[place] || {}).map(([part, span]) => ({ part, pieces: this.find(span) })), label: (part) => t(`part.${part}`) };
    this.draw();
  },

  lightNote(note) {
    this.dim();
    const [first, ...rest] = note.spans.map((span) => this.find(span));
    if (!first) return;
    this.lit = { from: first, to: rest.map((pieces) => ({ part: "against", pieces })), label: () => t("against.this") };
    for (const piece of first) piece.element.classList.add("lit", "lit-value");
    this.draw();
  },

  dim() {
    for (const element of this.reading.querySelectorAll(".lit")) element.classList.remove("lit", "lit-value", "lit-unit", "lit-index", "lit-time", "lit-other");
    this.lit = null;
    this.overlay.replaceChildren();
  },

  draw() {
    for (const { part, pieces } of this.lit.to) for (const piece of pieces) piece.element.classList.add("lit", `lit-${partFamily[part] || "other"}`);
    this.redraw();
  },

  redraw() {
    if (this.closed) return;
    this.overlay.replaceChildren();
    if (!this.lit || !this.lit.from.length) return;
    const frame = this.reading.getBoundingClientRect();
    fill(this.overlay, { width: frame.width, height: this.reading.scrollHeight, viewBox: `0 0 ${frame.width} ${this.reading.scrollHeight}` }, []);
    const from = middle(this.lit.from[0].element, frame);
    if (!from) return;
    for (const { part, pieces } of this.lit.to) {
      const to = pieces.length ? middle(pieces[0].element, frame) : null;
      if (to && (Math.abs(to.x - from.x) > 2 || Math.abs(to.y - from.y) > 2)) this.overlay.append(tie(from, to, partFamily[part] || "other", this.lit.label(part)));
    }
  },

  // Brings the words at a place into sight.
  show(place) {
    const piece = this.pieces.find((one) => one.start <= place && place < one.end);
    if (piece) this.flash([piece.start, piece.end]);
  },

  flash(span) {
    const pieces = this.find(span);
    if (!pieces.length) return;
    this.bring(pieces[0].element);
    for (const piece of pieces) piece.element.classList.add("flash");
    setTimeout(() => { for (const piece of pieces) piece.element.classList.remove("flash"); }, 1600);
  },
});

function middle(element, frame) {
  const box = element.getClientRects()[0];
  return box && box.width ? { x: box.left - frame.left + box.width / 2, top: box.top - frame.top, bottom: box.bottom - frame.top, y: (box.top + box.bottom) / 2 - frame.top } : null;
}

// A line from the value's words to another part's: an arc above on one line, a curve between lines.
function tie(from, to, kind, text) {
  const level = Math.abs(from.y - to.y) < 8;
  const [start, end] = level ? [from.top, to.top] : from.y > to.y ? [from.top, to.bottom] : [from.bottom, to.top];
  const lift = level ? Math.min(34, 12 + Math.abs(from.x - to.x) / 14) : 0;
  const bend = (end - start) / 2;
  const path = level ? `M${from.x} ${start}C${from.x} ${start - lift},${to.x} ${end - lift},${to.x} ${end}` : `M${from.x} ${start}C${from.x} ${start + bend},${to.x} ${end - bend},${to.x} ${end}`;
  const at = { x: (from.x + to.x) / 2, y: level ? start - lift * 0.75 : (start + end) / 2 };
  return svg("g", { class: `tie ${kind}` }, svg("path", { d: path }), svg("circle", { cx: to.x, cy: end, r: 3 }), svg("text", { x: at.x, y: at.y }, text));
}
