// Which records and pages an address asks for.
const measures = ["rank", "top", "rank_change", "score", "percent", "change", "gap", "count"];
const levels = ["country", "region", "ministry", "province", "department", "district", "commune"];

function searchable(record) {
  if (!record.plain) {
    const page = store.pages[record.page];
    record.plain = [record.subject, record.index, record.component, record.period, record.words, record.scope, page && page.title].filter(Boolean).join(" ").normalize("NFC").toLowerCase();
    record.bare = folded(record.plain);
  }
  return record;
}

function chosenRecords(parameters) {
  const { q, unit, index, year, measure, level, sure, unsure, severity, component, page, check } = parameters;
  const fits = q ? matcher(q) : null;
  const [least, most] = [Number(sure || 0), Number(unsure || 1)];
  return store.records.filter((record) => {
    if (unit && record.subject !== unit) return false;
    if (index && record.index !== index) return false;
    if (year && String(record.period) !== year) return false;
    if (measure && record.measure !== measure) return false;
    if (level && record.level !== level) return false;
    if (component && (component === "-" ? record.component !== null : record.component !== component)) return false;
    if (page && store.pages[record.page].key !== page) return false;
    if (record.confidence < least || record.confidence > most) return false;
    if (severity && worst(record) !== severity) return false;
    if (check && !(record.findings || []).some((finding) => finding.check === check)) return false;
    if (!fits) return true;
    searchable(record);
    return fits(record.plain, record.bare);
  });
}

function chosenPages(parameters) {
  const { q, severity, site } = parameters;
  const fits = q ? matcher(q) : null;
  return store.pages.filter((page) => {
    if (site && page.site !== site) return false;
    if (severity === "error" && !page.errors) return false;
    if (severity === "warning" && !page.warnings) return false;
    if (severity === "none" && (page.errors || page.warnings)) return false;
    if (!fits) return true;
    if (!page.plain) {
      const subjects = new Set(store.records.slice(page.first, page.first + page.records).map((record) => record.subject));
      page.plain = [page.title, page.site, page.url, page.path, page.id, ...subjects].filter(Boolean).join(" ").normalize("NFC").toLowerCase();
      page.bare = folded(page.plain);
    }
    return fits(page.plain, page.bare) || (page.inText && page.inText === q);
  });
}

function chosenFindings(parameters) {
  const { q, severity, check, kind = "page", page } = parameters;
  const fits = q ? matcher(q) : null;
  return store.findings.filter((finding) => {
    if (finding.kind !== kind) return false;
    if (severity && finding.severity !== severity) return false;
    if (check && finding.check !== check) return false;
    if (page && !finding.places.some(([number]) => store.pages[number] && store.pages[number].key === page)) return false;
    if (!fits) return true;
    const plain = [...finding.message, finding.check, ...finding.quotes].join(" ").normalize("NFC").toLowerCase();
    return fits(plain, folded(plain));
  });
}

// The values of a field with how often each stands there, the most frequent or the first of the alphabet first.
function tally(rows, key, byName = false) {
  const counts = new Map();
  for (const row of rows) {
    const value = key(row);
    if (value !== null && value !== undefined && value !== "") counts.set(value, (counts.get(value) || 0) + 1);
  }
  const order = byName ? (left, right) => String(left[0]).localeCompare(String(right[0]), "vi") : (left, right) => right[1] - left[1];
  return [...counts].sort(order);
}

function valueText(record) {
  const sign = ["rank_change", "change", "gap"].includes(record.measure) && record.value > 0 ? "+" : "";
  const unit = record.unit && record.measure !== "rank" ? (record.unit === "%" ? "%" : ` ${record.unit}`) : "";
  const of = record.of !== null && record.of !== undefined ? `/${number(record.of)}` : "";
  const figure = record.value === null || record.value === undefined ? t("last") : number(record.value);
  return `${record.measure === "top" ? "top " : ""}${sign}${figure}${of}${unit}`;
}

function aboutRecord(record) {
  return [record.index, record.period, record.component, record.scope, record.baseline && t("against", record.baseline)].filter(Boolean).join(" · ");
}

const groups = ["ministries", "provinces", "departments", "districts", "communes", "regions", "countries"];

function subjectName(name) { return groups.includes(name) ? t(`group.${name}`) : name; }
