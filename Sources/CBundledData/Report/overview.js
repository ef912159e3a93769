// Everything at a glance; every figure leads to its list.
views.overview = (content) => {
  const own = store.findings.filter((finding) => finding.kind === "page");
  const figures = [
    ["pages", store.pages.length, "#/pages"],
    ["sources", store.sources, "#/pages"],
    ["facts", store.records.length, "#/facts"],
    ["units", new Set(store.records.filter((record) => !groups.includes(record.subject)).map((record) => record.subject)).size, "#/timeline"],
    ["error", own.filter((finding) => finding.severity === "error").length, address("findings", [], { severity: "error" })],
    ["warning", own.filter((finding) => finding.severity === "warning").length, address("findings", [], { severity: "warning" })],
    ["doubts", store.findings.length - own.length, address("findings", [], { kind: "reading" })],
  ];
  append(content, [
    heading(t("view.overview")),
    h("ul", { class: "figures" }, figures.map(([name, count, href]) =>
      h("li", null, h("a", { href, class: `figure ${name}` }, h("b", null, number(count)), h("span", null, t(`figure.${name}`)))))),
    h("div", { class: "panels" },
      panel("coverage", coverage(), "wide"),
      panel("checks", checks(own)),
      panel("confidence", confidence()),
      panel("disputes", disputes()),
      panel("provinces", provinces(), "tall")),
  ]);
};

function panel(name, body, kind = "") {
  return h("section", { class: `panel ${name} ${kind}`, "aria-labelledby": `panel-${name}` }, h("h2", { id: `panel-${name}` }, t(`panel.${name}`)), body);
}

// Records by index and year, for all levels or one.
function coverage() {
  const box = h("div");
  const draw = (level) => {
    const records = level ? store.records.filter((record) => record.level === level) : store.records;
    const indices = tally(records, (record) => record.index).map(([index]) => index);
    const years = tally(records, (record) => (/^\d{4}$/.test(record.period || "") ? record.period : null), true).map(([year]) => year);
    const counts = new Map(tally(records, (record) => `${record.index} ${record.period}`));
    const most = Math.max(1, ...counts.values());
    const cell = (index, year) => {
      const count = counts.get(`${index} ${year}`) || 0;
      const share = Math.log(1 + count) / Math.log(1 + most);
      return h("td", null, count ? h("a", { href: address("facts", [], { index, year, level }), class: `cell on-${step(share)} step-${step(share)}`, "aria-label": `${index} ${year}: ${count}` }, number(count)) : h("span", { class: "zero" }, "·"));
    };
    replace(box,
      menu(t("level"), level, levels.filter((one) => store.records.some((record) => record.level === one)).map((one) => [one, t(`level.${one}`)]), draw),
      h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": t("panel.coverage") }, h("table", { class: "heat" },
        h("thead", null, h("tr", null, h("th", { scope: "col" }, t("index")), years.map((year) => h("th", { scope: "col" }, year)))),
        h("tbody", null, indices.map((index) => h("tr", null,
          h("th", { scope: "row" }, h("a", { href: address("facts", [], { index, level }), title: indexName(index) }, index)), years.map((year) => cell(index, year))))))));
  };
  draw("");
  return box;
}

function checks(findings) {
  const rows = tally(findings, (finding) => `${finding.severity} ${finding.check}`)
    .map(([key, count]) => { const [severity, check] = key.split(" "); return { severity, check, count }; })
    .sort((left, right) => severities.indexOf(left.severity) - severities.indexOf(right.severity) || right.count - left.count);
  if (!rows.length) return nothing(t("no.findings"));
  return bars(rows.map(({ severity, check, count }) =>
    ({ name: checkName(check), mark: severityMark(severity), count, kind: severity, href: address("findings", [], { check, severity }) })), t("panel.checks"));
}

function checkName(check) { const name = t(`check.${check}`); return name === `check.${check}` ? check : name; }

function confidence() {
  const bins = Array.from({ length: 10 }, (_, place) => ({ from: place / 10, to: place === 9 ? 1 : place / 10 + 0.0999 }));
  return histogram(bins.map(({ from, to }, place) => {
    const count = store.records.filter((record) => record.confidence >= from && record.confidence <= to).length;
    return { count, short: `${place * 10}`, name: `${place * 10}–${place * 10 + 10} %`, href: address("facts", [], { sure: from || "", unsure: to < 1 ? to : "" }) };
  }), t("panel.confidence"));
}

function disputes() {
  if (!store.disputes.length) return nothing(t("no.disputes"));
  const list = h("ol", { class: "dispute-list" }, store.disputes.slice(0, 8).map(dispute));
  const rest = store.disputes.slice(8);
  if (!rest.length) return list;
  const more = h("button", { type: "button", class: "more", on: { click: () => { append(list, rest.map(dispute)); more.remove(); } } }, t("more", rest.length));
  return [list, more];
}

function dispute(fact) {
  return h("li", null,
    h("span", { class: "about" }, h("b", null, subjectName(fact.subject)), " ", h("span", { class: "muted" }, [fact.index, fact.period, fact.component, t(`measure.${fact.measure}`)].filter(Boolean).join(" · "))),
    h("span", { class: "values" }, fact.values.map((value) => h("details", { class: "value" },
      h("summary", null, h("b", null, number(value.value)), " ", h("span", { class: "muted" }, t("sources.count", value.sources))),
      h("ul", null, value.places.map(([page, place]) => store.pages[page] && h("li", null, h("a", { href: pageAddress(store.pages[page], { fact: place }) }, pageName(store.pages[page])))))))));
}

function provinces() {
  const counts = new Map(tally(store.records.filter((record) => record.level === "province"), (record) => record.subject));
  const epoch = "63";
  const names = store.map.filter((tile) => tile[0] === epoch).map((tile) => tile[2]);
  const most = Math.max(1, ...names.map((name) => counts.get(name) || 0));
  const known = names.filter((name) => counts.get(name)).length;
  return [
    h("p", { class: "muted" }, t("provinces.known", known, names.length)),
    tileMap(epoch, (name) => {
      const count = counts.get(name) || 0;
      return { figure: count || "", shade: count ? step(0.999 * Math.log(1 + count) / Math.log(1 + most)) : null, words: t("facts.count", count), href: count ? address("facts", [], { unit: name }) : null };
    }, 40),
  ];
}
