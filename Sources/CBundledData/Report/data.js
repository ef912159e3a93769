// The data: a summary of everything, and the pages in portions that are unpacked when they are asked for.
const store = { settings: {}, pages: [], records: [], findings: [], leagues: [], disputes: [], indices: [], map: [], byKey: new Map() };

function block(id) {
  const element = document.getElementById(id);
  return element ? element.textContent : null;
}

async function unpack(text) {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).json();
}

const embedded = {
  summary: () => unpack(block("trich-summary")),
  portions: new Map(),
  async page(number) {
    const size = store.portion;
    const portion = Math.floor(number / size);
    if (!this.portions.has(portion)) {
      const text = block(`trich-portion-${portion}`);
      if (text === null) return null;
      if (this.portions.size > 12) this.portions.delete(this.portions.keys().next().value);
      this.portions.set(portion, unpack(text));
    }
    return (await this.portions.get(portion))[number % size];
  },
};

let source = embedded;

async function loadSummary() {
  const summary = await source.summary();
  const { pages, records, page_columns, record_columns, league_columns, leagues, ...rest } = summary;
  Object.assign(store, rest);
  store.pages = pages.map((row, number) => Object.assign(named(page_columns, row), { number }));
  store.records = records.map((row, number) => Object.assign(named(record_columns, row), { number }));
  store.leagues = leagues.map((league) => ({ ...league, rows: league.rows.map((row) => named(league_columns, row)) }));
  store.byKey = new Map();
  for (const page of store.pages) {
    let key = page.id;
    for (let copy = 2; store.byKey.has(key); copy += 1) key = `${page.id}~${copy}`;
    page.key = key;
    store.byKey.set(key, page);
  }
  tieFindings();
}

function named(columns, row) {
  const object = {};
  for (let place = 0; place < columns.length; place += 1) object[columns[place]] = row[place];
  return object;
}

// Each record knows the findings about it, each page those that other pages share.
function tieFindings() {
  for (const page of store.pages) page.findings = [];
  for (const finding of store.findings) {
    for (const [page, place] of finding.places) {
      const on = store.pages[page];
      if (!on) continue;
      if (!on.findings.includes(finding)) on.findings.push(finding);
      if (place === null) continue;
      const record = store.records[on.first + place];
      if (record) (record.findings = record.findings || []).push(finding);
    }
  }
}

// Offsets of the data count Unicode scalars, those of the browser UTF-16 units.
function scalars(text) {
  if (!/[\ud800-\udbff]/.test(text)) return { slice: (from, to) => text.slice(from, to) };
  const letters = Array.from(text);
  return { slice: (from, to) => letters.slice(from, to).join("") };
}

const severities = ["error", "warning", "info"];

function worst(record) {
  const found = (record.findings || []).filter((finding) => finding.kind === "page").map((finding) => finding.severity);
  return severities.find((severity) => found.includes(severity));
}

function indexName(id) {
  const index = store.indices.find((one) => one.id === id);
  return index ? index[store.language] || index.vi : id;
}
