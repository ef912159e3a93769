// Bars whose length is a share of the largest, each a link to what it counts.
function bars(rows, label) {
  const most = Math.max(1, ...rows.map((row) => row.count));
  return h("ul", { class: "bars", "aria-label": label }, rows.map((row) =>
    h("li", null, h("a", { href: row.href },
      h("span", { class: "name" }, row.mark, row.name),
      h("span", { class: "track", "aria-hidden": "true" }, h("span", { class: `fill ${row.kind || ""}`, style: { width: `${100 * row.count / most}%` } })),
      h("span", { class: "count" }, number(row.count))))));
}

// Columns over a scale, each a link.
function histogram(bins, label) {
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  return h("ol", { class: "histogram", "aria-label": label }, bins.map((bin) =>
    h("li", null, h("a", { href: bin.href, title: `${bin.name}: ${number(bin.count)}`, "aria-label": `${bin.name}: ${number(bin.count)}` },
      h("span", { class: "count", "aria-hidden": "true" }, bin.count ? number(bin.count) : ""),
      h("span", { class: "column", "aria-hidden": "true", style: { height: `${Math.max(bin.count ? 2 : 0, 84 * bin.count / most)}px` } }),
      h("span", { class: "name", "aria-hidden": "true" }, bin.short)))));
}

// Steps of one colour from little to much; told apart in print and by everybody.
function step(share) { return Math.max(0, Math.min(6, Math.floor(share * 7))); }

// Provinces as tiles of equal size; `about` gives each its figure, step and address.
function tileMap(epoch, about, size = 46) {
  const tiles = store.map.filter((tile) => tile[0] === epoch);
  const gap = 4;
  const columns = Math.max(...tiles.map((tile) => tile[4])) + 1;
  const rows = Math.max(...tiles.map((tile) => tile[5])) + 1;
  const [width, height] = [columns * (size + gap) - gap, rows * (size + gap) - gap];
  return svg("svg", { class: "tiles", viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": t("map.label"), style: { "max-width": `${width}px` } },
    tiles.map(([, , name, letters, column, row]) => {
      const { figure, shade, href, words } = about(name);
      const [x, y] = [column * (size + gap), row * (size + gap)];
      const label = `${name}: ${words}`;
      const parts = [
        svg("title", null, label),
        svg("rect", { x, y, width: size, height: size, rx: 6, class: shade === null ? "tile none" : `tile step-${shade}` }),
        svg("text", { x: x + size / 2, y: y + size * 0.4, class: `letters on-${shade === null ? "none" : shade}` }, letters),
        svg("text", { x: x + size / 2, y: y + size * 0.78, class: `figure on-${shade === null ? "none" : shade}` }, figure),
      ];
      return href ? svg("a", { href, "aria-label": label }, parts) : svg("g", { role: "img", "aria-label": label }, parts);
    }));
}
