// Provinces as tiles, coloured by their standing in one index and year.
views.map = (content, parts, parameters) => {
  const leagues = store.leagues.filter((league) => league.level === "province" && !league.component && !league.parent);
  if (!leagues.length) { append(content, [heading(t("view.map")), nothing()]); return; }
  const fullest = [...leagues].sort((left, right) => right.rows.length - left.rows.length)[0];
  const index = parts[0] || fullest.index;
  const own = leagues.filter((league) => league.index === index);
  const league = own.find((one) => String(one.year) === parts[1]) || own.find((one) => one === fullest) || own[0];
  if (!league) { append(content, [heading(t("view.map")), nothing()]); return; }
  const by = parameters.by || (league.rows.some((row) => row.rank !== null) ? "rank" : "score");
  const epoch = league.year >= 2025 ? "34" : "63";
  const rows = new Map(league.rows.map((row) => [row.unit, row]));
  const values = league.rows.map((row) => row[by]).filter((value) => value !== null);
  const [low, high] = [Math.min(...values), Math.max(...values, by === "rank" ? league.total || 0 : -Infinity)];
  const shade = (value) => {
    const share = high === low ? 1 : (value - low) / (high - low);
    return step(0.999 * (by === "rank" ? 1 - share : share));
  };
  const about = (name) => {
    const row = rows.get(name);
    const value = row ? row[by] : null;
    if (value === null || value === undefined) return { figure: "", shade: null, words: t("not.known"), href: null };
    return { figure: by === "score" ? number(Math.round(value * 10) / 10) : number(value), shade: shade(value), words: `${t(`column.${by}`)} ${number(value)}`, href: address("timeline", [name]) };
  };
  const go = (next) => { location.hash = address("map", [next.index || index, next.year || (next.index ? "" : league.year)].filter(Boolean), { by: next.by || parameters.by }); };
  append(content, [
    heading(`${index} ${league.year}`, h("p", { class: "muted" }, indexName(index))),
    h("div", { class: "filters" },
      menu(t("index"), index, tally(leagues, (one) => one.index).map(([one]) => [one, one]), (value) => go({ index: value }), ""),
      menu(t("year"), String(league.year), own.map((one) => [String(one.year), String(one.year)]), (value) => go({ year: value }), ""),
      h("span", { class: "switch", role: "group", "aria-label": t("colour") }, ["rank", "score"].map((one) => h("a", { href: address("map", [index, league.year], { by: one }), "aria-current": one === by ? "true" : undefined }, t(`column.${one}`)))),
      h("a", { class: "clear", href: leagueAddress(league) }, t("show.table"))),
    h("div", { class: "atlas" },
      h("figure", null, tileMap(epoch, about, 50),
        h("figcaption", null, h("span", null, by === "rank" ? t("worst") : number(low)), [0, 1, 2, 3, 4, 5, 6].map((one) => h("span", { class: `swatch step-${one}` })), h("span", null, by === "rank" ? t("best") : number(high)), h("span", { class: "swatch none" }), h("span", null, t("not.known")))),
      h("ol", { class: "places" }, league.rows.filter((row) => row[by] !== null).map((row) => h("li", null, h("a", { href: address("timeline", [row.unit]) }, h("span", { class: `swatch step-${shade(row[by])}` }), h("b", null, number(row[by])), " ", row.unit))))),
  ]);
};
