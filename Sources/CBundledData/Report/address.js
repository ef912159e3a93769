// Addresses: #/view/argument/…?name=value, to be sent to a colleague.
function address(view, parts = [], parameters = {}) {
  const path = ["#", view, ...parts.map((part) => encodeURIComponent(part))].join("/");
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null && value !== ""));
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

function here() {
  const [path, query = ""] = location.hash.replace(/^#\/?/, "").split("?");
  const parts = path.split("/").map((part) => { try { return decodeURIComponent(part); } catch { return part; } });
  return { view: parts[0] || "overview", parts: parts.slice(1).filter((part) => part !== ""), parameters: Object.fromEntries(new URLSearchParams(query)) };
}

// Changes parameters of the address in place, without a step in the history.
function remember(changes) {
  const { view, parts, parameters } = here();
  history.replaceState(null, "", address(view, parts, { ...parameters, ...changes }));
}

// Where a page is: in this file, or in one of the folder's.
function pageAddress(page, parameters) {
  const hash = address("page", [page.key], parameters);
  const { files, pagesPerFile } = store.settings;
  if (!files || !files.length) return hash;
  return encodeURI(files[Math.floor(page.number / pagesPerFile)] || "") + address("page", [page.id], parameters);
}

function recordAddress(record) {
  const page = store.pages[record.page];
  return page ? pageAddress(page, { fact: record.place }) : "#/";
}
