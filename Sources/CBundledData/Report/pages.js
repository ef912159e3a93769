// The list of pages, searched by their names or by their texts.
views.pages = (content, parts, parameters) => {
  const change = (key) => (value) => { refine({ [key]: value }); const field = key === "q" && document.querySelector("input.search"); if (field) { field.focus(); field.setSelectionRange(field.value.length, field.value.length); } };
  const rows = chosenPages(parameters);
  const list = virtualList(rows, 76, pageRow, t("view.pages"));
  const progress = h("span", { class: "muted", role: "status" });
  let stopped = false;
  const deep = h("button", { type: "button", class: "deep", on: { click: async () => {
    deep.disabled = true;
    if (await searchTexts(parameters.q, progress, () => stopped)) show();
  } } }, t("search.texts"));
  append(content, [
    heading(t("view.pages"), h("p", { class: "muted", role: "status" }, t("pages.shown", number(rows.length), number(store.pages.length)))),
    h("div", { class: "filters", role: "search" },
      searchField(t("search.pages"), parameters.q, change("q")),
      menu(t("severity"), parameters.severity, ["error", "warning", "none"].map((one) => [one, t(`severity.${one}`)]), change("severity")),
      menu(t("site"), parameters.site, tally(store.pages, (page) => page.site).slice(0, 200).map(([site, count]) => [site, `${site} (${number(count)})`]), change("site")),
      parameters.q && !(store.settings.files || []).length ? [deep, progress] : null,
      Object.keys(parameters).length ? h("a", { class: "clear", href: "#/pages" }, t("clear")) : null),
    rows.length ? list : nothing(),
  ]);
  return () => { stopped = true; };
};

// Looks for a query in the texts of all pages; whether it came to the end.
async function searchTexts(query, progress, isStopped) {
  const fits = matcher(query || "");
  if (!fits) return false;
  for (const page of store.pages) {
    if (isStopped()) return false;
    const data = await source.page(page.number);
    const plain = (data ? data.document.text : "").normalize("NFC").toLowerCase();
    if (fits(plain, folded(plain))) page.inText = query;
    if (page.number % 20 === 0) progress.textContent = t("search.progress", number(page.number), number(store.pages.length));
  }
  return !isStopped();
}

function pageRow(page) {
  return h("a", { class: "page-row", href: pageAddress(page) },
    h("span", { class: "what" }, h("b", null, pageName(page)), h("span", { class: "muted" }, [day(page.published), page.site, page.url || page.path].filter(Boolean).join(" · "))),
    h("span", { class: "state" },
      page.kind === "list" ? chip(t("kind.list")) : null,
      page.inText ? chip(t("in.text")) : null,
      page.errors ? severityMark("error", page.errors) : null,
      page.warnings ? severityMark("warning", page.warnings) : null,
      h("span", { class: "muted" }, t("facts.count", number(page.records)))));
}

function stepPage(by) {
  const { view, parts } = here();
  if (view !== "page") return;
  const page = store.byKey.get(parts[0]);
  const next = page && store.pages[page.number + by];
  if (next) location.hash = pageAddress(next);
}
