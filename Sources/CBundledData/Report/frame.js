// What stands around every view: the bar with the names of the views, the language and the theme.
const views = {};
const viewNames = ["overview", "pages", "facts", "findings", "tables", "timeline", "map"];

function drawFrame(root) {
  const nav = h("nav", { class: "views", "aria-label": t("views") });
  const main = h("main", { id: "view", tabindex: "-1" });
  const bar = h("header", { class: "bar" },
    h("a", { class: "skip", href: "#view", on: { click: (event) => { event.preventDefault(); main.focus(); } } }, t("skip")),
    h("a", { class: "brand", href: "#/overview" }, h("b", null, "Trich"), h("span", { class: "title" }, store.settings.title)),
    nav,
    h("div", { class: "tools" },
      h("button", { type: "button", class: "tool", title: t("keys"), "aria-label": t("keys"), on: { click: showKeys } }, "?"),
      h("button", { type: "button", class: "tool", "aria-label": t("theme"), title: t("theme"), on: { click: nextTheme } }, "◐"),
      h("button", { type: "button", class: "tool language", lang: store.language === "vi" ? "en" : "vi", on: { click: () => setLanguage(store.language === "vi" ? "en" : "vi") } }, store.language === "vi" ? "English" : "Tiếng Việt")));
  replace(root, bar, main, h("div", { id: "said", class: "said", role: "status", "aria-live": "polite" }));
  document.documentElement.lang = store.language;
}

function drawNav(view) {
  const owner = { page: "pages", table: "tables" }[view] || view;
  replace(document.querySelector("nav.views"), [...viewNames, ...(source === embedded ? [] : ["learn"])].map((name) =>
    h("a", { href: `#/${name}`, "aria-current": name === owner ? "page" : undefined }, t(`view.${name}`))));
}

function say(text) {
  const line = document.getElementById("said");
  line.textContent = "";
  requestAnimationFrame(() => { line.textContent = text; });
}

let leaving = null;

async function show() {
  const { view, parts, parameters } = here();
  if (leaving) leaving();
  leaving = null;
  const main = document.getElementById("view");
  const draw = views[view] || views.overview;
  drawNav(view);
  main.className = `view-${view}`;
  const content = h("div", { class: "content" });
  replace(main, content);
  try {
    leaving = (await draw(content, parts, parameters)) || null;
  } catch (error) {
    replace(content, h("p", { class: "empty" }, t("failed", error.message)));
    console.error(error);
  }
  const heading = main.querySelector("h1");
  document.title = `${heading ? heading.textContent : t(`view.${view}`)} · Trich`;
}

// Draws again with other parameters in the address, keeping the place.
function refine(changes) {
  remember(changes);
  show();
}

function setLanguage(language) {
  store.language = language;
  keep("language", language);
  drawFrame(document.getElementById("trich"));
  show();
}

function nextTheme() {
  const themes = ["auto", "light", "dark"];
  const now = document.documentElement.dataset.theme || "auto";
  setTheme(themes[(themes.indexOf(now) + 1) % themes.length]);
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  keep("theme", theme);
  const line = document.getElementById("said");
  if (line) say(t(`theme.${theme}`));
}

// What a reader chose is kept where the browser lets it be.
function keep(key, value) { try { localStorage.setItem(`trich.${key}`, value); } catch { /* not kept */ } }
function kept(key) { try { return localStorage.getItem(`trich.${key}`); } catch { return null; } }

function showKeys() {
  const rows = [["/", "search"], ["j k", "next"], ["n p", "page"], ["g …", "go"], ["Esc", "close"], ["?", "help"]];
  const dialog = h("dialog", { class: "keys", "aria-label": t("keys") },
    h("h2", null, t("keys")),
    h("dl", null, rows.map(([keys, name]) => [h("dt", null, keys.split(" ").map((key) => h("kbd", null, key))), h("dd", null, t(`key.${name}`))])),
    h("form", { method: "dialog" }, h("button", { type: "submit" }, t("close"))));
  document.body.append(dialog);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.showModal();
}

let waiting = "";

function onKey(event) {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) || event.target.isContentEditable;
  if (event.ctrlKey || event.metaKey || event.altKey || (typing && event.key !== "Escape")) return;
  if (document.querySelector("dialog[open]")) return;
  const list = document.querySelector(".virtual");
  if (waiting === "g") {
    waiting = "";
    const view = viewNames.find((name) => t(`go.${name}`) === event.key);
    if (view) { location.hash = `#/${view}`; event.preventDefault(); }
    return;
  }
  if (event.key === "g") waiting = "g";
  else if (event.key === "?") showKeys();
  else if (event.key === "/") {
    const field = document.querySelector("input.search");
    if (field) field.focus(); else location.hash = "#/facts";
    event.preventDefault();
  } else if (event.key === "j" || event.key === "k") {
    const by = event.key === "j" ? 1 : -1;
    if (typeof stepFact === "function" && stepFact(by)) return;
    if (list) list.step(by);
  } else if (event.key === "n" || event.key === "p") stepPage(event.key === "n" ? 1 : -1);
  else if (event.key === "Escape") { if (typing) event.target.blur(); else document.dispatchEvent(new CustomEvent("trich-close")); }
}

function chip(text, kind) { return h("span", { class: `chip ${kind || ""}` }, text); }

function severityMark(severity, count) {
  const signs = { error: "✕", warning: "!", info: "i" };
  return h("span", { class: `severity ${severity}`, title: t(`severity.${severity}`) },
    h("span", { "aria-hidden": "true" }, signs[severity]), h("span", { class: "unseen" }, t(`severity.${severity}`)), count === undefined ? "" : ` ${number(count)}`);
}

function sureness(value) {
  const share = Math.round(value * 100);
  return h("span", { class: "sure", title: t("confidence.of", share) },
    h("span", { class: "bar", "aria-hidden": "true" }, h("span", { style: { width: `${share}%` } })), h("span", null, `${share} %`));
}

function heading(text, ...more) { return h("div", { class: "heading" }, h("h1", null, text), more); }

function nothing(text) { return h("p", { class: "empty" }, text || t("nothing")); }
