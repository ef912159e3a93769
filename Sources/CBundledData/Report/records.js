// The list of facts with its filters.
views.facts = (content, parts, parameters) => {
  const rows = chosenRecords(parameters);
  const list = virtualList(rows, 64, recordRow, t("view.facts"));
  const change = (key) => (value) => { refine({ [key]: value }); const field = key === "q" && document.querySelector("input.search"); if (field) { field.focus(); field.setSelectionRange(field.value.length, field.value.length); } };
  const part = (key, label, byName) => menu(t(label), parameters[key], tally(store.records, (record) => record[key === "year" ? "period" : key === "unit" ? "subject" : key], byName)
    .slice(0, 400).map(([value, count]) => [String(value), `${t(`${label}.${value}`) === `${label}.${value}` ? (key === "unit" ? subjectName(value) : value) : t(`${label}.${value}`)} (${number(count)})`]), change(key));
  append(content, [
    heading(t("view.facts"), h("p", { class: "muted", role: "status" }, t("facts.shown", number(rows.length), number(store.records.length)))),
    h("div", { class: "filters", role: "search" },
      searchField(t("search.facts"), parameters.q, change("q")),
      part("index", "index"), part("year", "year", true), part("measure", "measure"), part("level", "level"), part("unit", "unit", true),
      menu(t("severity"), parameters.severity, severities.slice(0, 2).map((one) => [one, t(`severity.${one}`)]), change("severity")),
      menu(t("confidence"), parameters.sure, ["0.5", "0.8", "0.9", "0.97"].map((least) => [least, t("at.least", `${Math.round(least * 100)} %`)]), change("sure")),
      Object.keys(parameters).length ? h("a", { class: "clear", href: "#/facts" }, t("clear")) : null),
    rows.length ? list : nothing(),
  ]);
};

function recordRow(record) {
  const page = store.pages[record.page];
  const bad = worst(record);
  return h("a", { class: "record-row", href: recordAddress(record) },
    h("span", { class: "value" }, valueText(record), h("small", null, t(`measure.${record.measure}`))),
    h("span", { class: "what" }, h("b", null, subjectName(record.subject)), h("span", { class: "muted" }, aboutRecord(record))),
    h("span", { class: "where muted" }, pageName(page)),
    h("span", { class: "state" }, bad ? severityMark(bad) : null, record.derived ? chip(t("derived")) : null, sureness(record.confidence)));
}

function pageName(page) {
  return page ? page.title || page.url || (page.path || page.id).split("/").pop() : "";
}
