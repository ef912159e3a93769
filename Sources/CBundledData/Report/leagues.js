// League tables: which there are, and one with its sources, gaps and conflicts.
function leagueAddress(league) {
  return address("table", [league.index, league.year, league.level], { parent: league.parent, component: league.component });
}

function leagueName(league) {
  return [league.index, league.year, t(`level.${league.level}`), league.parent, league.component].filter(Boolean).join(" · ");
}

views.tables = (content, parts, parameters) => {
  const change = (key) => (value) => refine({ [key]: value });
  const rows = store.leagues.filter((league) =>
    (!parameters.index || league.index === parameters.index) && (!parameters.level || league.level === parameters.level) && (!parameters.whole || !league.component)).map((league) => ({ league, known: league.rows.filter((row) => row.rank !== null).length })).sort((left, right) => right.known - left.known);
  append(content, [
    heading(t("view.tables"), h("p", { class: "muted", role: "status" }, t("tables.count", number(rows.length)))),
    h("div", { class: "filters" },
      menu(t("index"), parameters.index, tally(store.leagues, (league) => league.index).map(([index, count]) => [index, `${index} (${number(count)})`]), change("index")),
      menu(t("level"), parameters.level, tally(store.leagues, (league) => league.level).map(([level, count]) => [level, `${t(`level.${level}`)} (${number(count)})`]), change("level")),
      menu(t("component"), parameters.whole, [["1", t("component.none")]], change("whole"))),
    rows.length ? h("ul", { class: "leagues" }, rows.map(({ league, known }) => {
      const all = league.total || known + league.gaps.length;
      return h("li", null, h("a", { href: leagueAddress(league) },
        h("b", null, league.index, " ", league.year), h("span", { class: "muted" }, [t(`level.${league.level}`), league.parent, league.component].filter(Boolean).join(" · ")),
        h("span", { class: "known" }, h("span", { class: "bar-of", "aria-hidden": "true" }, h("span", { style: { width: `${all ? 100 * known / all : 0}%` } })), t("ranks.known", known, all))));
    })) : nothing(),
  ]);
};

views.table = (content, [index, year, level], parameters) => {
  const same = (left, right) => (left || null) === (right || null);
  const league = store.leagues.find((one) => one.index === index && String(one.year) === year && one.level === level && same(one.parent, parameters.parent) && same(one.component, parameters.component));
  if (!league) { append(content, [heading(t("view.tables")), nothing()]); return; }
  const most = Math.max(...league.rows.map((row) => row.score || 0), 1);
  append(content, [
    heading(leagueName(league), h("p", { class: "muted" }, indexName(index)),
      level === "province" && !league.component && !league.parent ? h("a", { class: "clear", href: address("map", [index, year]) }, t("show.map")) : null),
    h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": leagueName(league) }, h("table", { class: "league" },
      h("thead", null, h("tr", null, ["rank", "unit", "score", "moved", "before", "sources"].map((name) => h("th", { scope: "col", class: name }, t(`column.${name}`))))),
      h("tbody", null, leagueRows(league, most)))),
    league.rows.some((row) => [row.rank_from, row.score_from, row.change_from, row.before_from].some((from) => from !== null)) ? h("p", { class: "muted" }, t("star")) : null,
  ]);
};

// The rows in their order, with a row for each stretch of ranks that nobody is known to hold.
function leagueRows(league, most) {
  const stretches = [];
  for (const gap of league.gaps) {
    const last = stretches[stretches.length - 1];
    if (last && last[1] === gap - 1) last[1] = gap; else stretches.push([gap, gap]);
  }
  const rows = [];
  for (const row of league.rows) {
    while (stretches.length && row.rank !== null && stretches[0][0] < row.rank) rows.push(gapRow(stretches.shift()));
    rows.push(leagueRow(league, row, most));
  }
  return rows.concat(stretches.map(gapRow));
}

function gapRow([from, to]) {
  return h("tr", { class: "gap" }, h("td", { class: "rank" }, from === to ? number(from) : `${number(from)}–${number(to)}`), h("td", { colspan: "5" }, t("nobody")));
}

function leagueRow(league, row, most) {
  const star = (figure, from) => (figure === null ? "" : from === null ? number(figure) : h("span", { title: from || t("derived") }, number(figure), h("sup", null, "*")));
  const { index, year, component } = league;
  const facts = address("facts", [], { unit: row.unit, index, year, component: component || "-" });
  const moved = row.change === null ? "" : h("span", { class: row.change > 0 ? "up" : row.change < 0 ? "down" : "same" }, row.change > 0 ? "▲ " : row.change < 0 ? "▼ " : "= ", star(Math.abs(row.change), row.change_from));
  return h("tr", { class: row.conflicts ? "disputed" : "" },
    h("td", { class: "rank" }, star(row.rank, row.rank_from)),
    h("th", { scope: "row", class: "unit" }, h("a", { href: address("timeline", [row.unit]) }, row.unit),
      row.conflicts ? h("details", null, h("summary", null, severityMark("warning"), " ", t("conflicts", row.conflicts.split("\n").length)), h("ul", null, row.conflicts.split("\n").map((one) => h("li", null, one)))) : null),
    h("td", { class: "score" }, row.score === null ? "" : [h("span", { class: "bar", "aria-hidden": "true" }, h("span", { style: { width: `${Math.max(0, 100 * row.score / most)}%` } })), star(row.score, row.score_from)]),
    h("td", { class: "moved" }, moved),
    h("td", { class: "before" }, star(row.before, row.before_from)),
    h("td", { class: "sources" }, row.sources ? h("a", { href: facts, "aria-label": t("sources.of", row.sources, row.unit) }, number(row.sources)) : "0"));
}
