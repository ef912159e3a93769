// What is wrong, or may be.
views.findings = (content, parts, parameters) => {
  const rows = chosenFindings(parameters);
  const change = (key) => (value) => { refine({ [key]: value }); const field = key === "q" && document.querySelector("input.search"); if (field) { field.focus(); field.setSelectionRange(field.value.length, field.value.length); } };
  const kind = parameters.kind || "page";
  const pool = store.findings.filter((finding) => finding.kind === kind);
  const list = h("ol", { class: "findings" });
  const more = h("button", { type: "button", class: "more" });
  let drawn = 0;
  const draw = () => {
    append(list, rows.slice(drawn, drawn + 50).map(findingCard));
    drawn = Math.min(rows.length, drawn + 50);
    more.textContent = t("more", number(rows.length - drawn));
    more.hidden = drawn >= rows.length;
  };
  more.addEventListener("click", draw);
  draw();
  append(content, [
    heading(t("view.findings"), h("p", { class: "muted", role: "status" }, t("findings.shown", number(rows.length), number(pool.length)))),
    h("div", { class: "filters", role: "search" },
      searchField(t("search.findings"), parameters.q, change("q")),
      menu(t("severity"), parameters.severity, tally(pool, (finding) => finding.severity).map(([one, count]) => [one, `${t(`severity.${one}`)} (${number(count)})`]), change("severity")),
      menu(t("check"), parameters.check, tally(pool, (finding) => finding.check).map(([check, count]) => [check, `${checkName(check)} (${number(count)})`]), change("check")),
      h("span", { class: "switch", role: "group", "aria-label": t("kind") }, ["page", "reading"].map((one) =>
        h("a", { href: address("findings", [], { ...parameters, kind: one, check: "", severity: "" }), "aria-current": one === kind ? "true" : undefined }, t(`kind.${one}`)))),
      parameters.q || parameters.severity || parameters.check ? h("a", { class: "clear", href: address("findings", [], { kind }) }, t("clear")) : null),
    rows.length ? [list, more] : nothing(t("no.findings")),
  ]);
};

function findingCard(finding) {
  const sides = finding.places.map(([page, place]) => [store.pages[page], place]).filter(([page]) => page);
  return h("li", { class: `finding ${finding.severity}` },
    h("p", { class: "message" }, severityMark(finding.severity), " ", h("span", { class: "check" }, checkName(finding.check)), " ", told(finding.message)),
    finding.quotes.map(quote),
    finding.attached.length ? h("details", null, h("summary", null, t("attached", finding.attached.length)), h("ul", null, finding.attached.map((one) => h("li", null, severityMark(one.severity), " ", told(one.message))))) : null,
    h("p", { class: "sides" }, sides.slice(0, 6).map(([page, place]) => h("a", { href: pageAddress(page, place === null ? {} : { fact: place }) }, pageName(page))), sides.length > 6 ? h("span", { class: "muted" }, t("and.more", sides.length - 6)) : null));
}

// A sentence whose words stand between ⟦ and ⟧.
function quote(text) {
  const parts = text.split(/[⟦⟧]/);
  return h("blockquote", null, parts.map((part, place) => (place % 2 ? h("mark", null, part) : part)));
}
