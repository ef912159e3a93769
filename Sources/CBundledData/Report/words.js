// The words of the views, in the language that is chosen.
const said = new Map();

function loadWords() {
  for (const [key, vi, en] of JSON.parse(block("trich-words") || "[]")) said.set(key, { vi, en });
}

// t("facts.count", 7): the words of `key` with what stands at {1}, {2} ….
function t(key, ...values) {
  const entry = said.get(key);
  const text = entry ? entry[store.language] : key;
  return text.replace(/\{(\d)\}/g, (_, place) => String(values[place - 1] ?? ""));
}

function told(message) { return message[store.language === "vi" ? 1 : 0]; }

function number(value) {
  if (value === null || value === undefined) return "";
  return new Intl.NumberFormat(store.language === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 4 }).format(value);
}

function day(text) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(text || "");
  if (!parts) return text || "";
  return store.language === "vi" ? `${parts[3]}/${parts[2]}/${parts[1]}` : `${Number(parts[3])} ${t(`month.${Number(parts[2])}`)} ${parts[1]}`;
}

// Letters without case and marks; a query without marks finds any.
function folded(text) {
  return (text || "").normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
}

function isMarked(query) { return folded(query) !== query.toLowerCase().normalize("NFC"); }

function matcher(query) {
  const words = query.trim().split(/\s+/).filter(Boolean);
  if (!words.length) return null;
  const tests = words.map((word) => {
    const marked = isMarked(word);
    const wanted = marked ? word.toLowerCase().normalize("NFC") : folded(word);
    return (plain, bare) => (marked ? plain : bare).includes(wanted);
  });
  return (plain, bare) => tests.every((test) => test(plain, bare));
}
