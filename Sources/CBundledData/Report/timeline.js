// A unit's ranks over the years, one line an index.
const strokes = ["", "7 4", "2 4", "10 3 2 3", "14 5", "4 2"];

function standings(unit) {
  const lines = new Map();
  for (const league of store.leagues) {
    if (league.component) continue;
    const row = league.rows.find((one) => one.unit === unit);
    if (!row || row.rank === null) continue;
    const name = league.parent ? `${league.index} (${league.parent})` : league.index;
    if (!lines.has(name)) lines.set(name, []);
    lines.get(name).push({ index: league.index, year: league.year, rank: row.rank, from: row.rank_from, score: row.score, conflicts: row.conflicts, league });
  }
  for (const points of lines.values()) points.sort((left, right) => left.year - right.year);
  return [...lines].sort((left, right) => right[1].length - left[1].length || left[0].localeCompare(right[0]));
}

function rankedUnits() {
  const counts = new Map();
  for (const league of store.leagues) if (!league.component) for (const row of league.rows) if (row.rank !== null) counts.set(row.unit, (counts.get(row.unit) || 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1] || left[0].localeCompare(right[0], "vi"));
}

views.timeline = (content, [unit]) => {
  const units = rankedUnits();
  const chosen = unit || (units[0] && units[0][0]);
  const field = h("input", { type: "search", class: "search", list: "trich-units", "aria-label": t("unit"), placeholder: t("unit"), value: unit || "" });
  field.addEventListener("change", () => { if (units.some(([name]) => name === field.value)) location.hash = address("timeline", [field.value]); });
  append(content, [
    heading(chosen ? t("timeline.of", chosen) : t("view.timeline")),
    h("div", { class: "filters", role: "search" }, field, h("datalist", { id: "trich-units" }, units.map(([name]) => h("option", { value: name }))),
      units.slice(0, 8).map(([name]) => h("a", { class: "suggestion", href: address("timeline", [name]), "aria-current": name === chosen ? "true" : undefined }, name))),
  ]);
  if (!chosen) { append(content, [nothing()]); return; }
  const lines = standings(chosen);
  if (!lines.length) { append(content, [nothing()]); return; }
  append(content, [
    h("div", { class: "scroll timeline", tabindex: "0", role: "region", "aria-label": t("timeline.of", chosen) }, lineChart(lines)),
    h("p", { class: "legend" }, lines.map(([name], place) => h("span", { class: `key line-${place % 6}` }, svg("svg", { viewBox: "0 0 34 10", width: 34, height: 10, "aria-hidden": "true" }, svg("path", { d: "M0 5H34", class: "line", "stroke-dasharray": strokes[place % 6] })), name))),
    h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": t("view.facts") }, standingsTable(lines)),
    h("p", null, h("a", { href: address("facts", [], { unit: chosen }) }, t("all.facts", chosen))),
  ]);
};

function lineChart(lines) {
  const points = lines.flatMap(([, line]) => line);
  const years = [Math.min(...points.map((point) => point.year)), Math.max(...points.map((point) => point.year))];
  if (years[0] === years[1]) { years[0] -= 1; years[1] += 1; }
  const last = Math.max(...points.map((point) => Math.max(point.rank, point.league.total || 0)), 5);
  const names = Math.max(...lines.map(([name]) => name.length)) * 7.2 + 66;
  const room = Math.min(1360, document.getElementById("view").clientWidth - 90);
  const [width, height, left, right, top, bottom] = [Math.max(room, (years[1] - years[0]) * 56 + names + 60), 400, 46, names, 18, 34];
  const x = (year) => left + (year - years[0]) / (years[1] - years[0]) * (width - left - right);
  const y = (rank) => top + (rank - 1) / (last - 1) * (height - top - bottom);
  const ticks = [1, ...[10, 20, 30, 40, 50, 60, 80, 100, 150, 200].filter((tick) => tick < last * 0.92 && last / tick < 12), last];
  const ends = spread(lines.map(([, line]) => y(line[line.length - 1].rank)), 17, height - bottom);
  return svg("svg", { class: "chart", viewBox: `0 0 ${width} ${height}`, width, height, role: "group", "aria-label": t("view.timeline") },
    ticks.map((tick) => [svg("path", { class: "grid", d: `M${left} ${y(tick)}H${width - right}` }), svg("text", { x: left - 8, y: y(tick) + 4, class: "tick end" }, number(tick))]),
    Array.from({ length: years[1] - years[0] + 1 }, (_, step) => svg("text", { x: x(years[0] + step), y: height - 10, class: "tick middle" }, years[0] + step)),
    lines.map(([name, line], place) => svg("g", { class: `line-${place % 6}` },
      svg("path", { class: "line", "stroke-dasharray": strokes[place % 6], d: line.map((point, at) => `${at ? "L" : "M"}${x(point.year)} ${y(point.rank)}`).join("") }),
      line.map((point) => {
        const label = `${name} ${point.year}: ${t("measure.rank")} ${point.rank}${point.league.total ? `/${point.league.total}` : ""}${point.from !== null ? `, ${t("derived")}` : ""}${point.conflicts ? `, ${t("disputed")}` : ""}`;
        return svg("a", { href: leagueAddress(point.league), "aria-label": label }, svg("title", null, label),
          svg("circle", { cx: x(point.year), cy: y(point.rank), r: 12, class: "reach" }),
          point.conflicts ? svg("circle", { cx: x(point.year), cy: y(point.rank), r: 9, class: "halo" }) : null,
          svg("circle", { cx: x(point.year), cy: y(point.rank), r: 5, class: point.from === null ? "dot" : "dot hollow" }));
      }),
      svg("path", { class: "leader", d: `M${x(line[line.length - 1].year) + 8} ${y(line[line.length - 1].rank)}L${width - right + 26} ${ends[place]}` }),
      svg("text", { x: width - right + 32, y: ends[place] + 4, class: "name" }, `${name} ${line[line.length - 1].rank}`))));
}

// Heights that keep a distance from each other.
function spread(heights, distance, most) {
  const order = heights.map((height, place) => ({ height, place })).sort((left, right) => left.height - right.height);
  for (let at = 1; at < order.length; at += 1) order[at].height = Math.max(order[at].height, order[at - 1].height + distance);
  const over = order.length ? order[order.length - 1].height - most : 0;
  const result = [];
  for (const { height, place } of order) result[place] = over > 0 ? height - over : height;
  return result;
}

function standingsTable(lines) {
  const years = [...new Set(lines.flatMap(([, line]) => line.map((point) => point.year)))].sort();
  return h("table", { class: "standings" },
    h("thead", null, h("tr", null, h("th", { scope: "col" }, t("index")), years.map((year) => h("th", { scope: "col" }, year)))),
    h("tbody", null, lines.map(([name, line]) => h("tr", null, h("th", { scope: "row" }, name), years.map((year) => {
      const point = line.find((one) => one.year === year);
      return h("td", null, point ? h("a", { href: leagueAddress(point.league) }, number(point.rank), point.from !== null ? "*" : "") : "");
    })))));
}
