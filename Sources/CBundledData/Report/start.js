// Begins: the words and the summary, then the view that the address names.
(async () => {
  const root = document.getElementById("trich");
  loadWords();
  store.settings = JSON.parse(block("trich-settings") || "{}");
  store.language = kept("language") || store.settings.language || "vi";
  const theme = kept("theme");
  if (theme) document.documentElement.dataset.theme = theme;
  drawFrame(root);
  if (typeof DecompressionStream === "undefined") { replace(document.getElementById("view"), nothing(t("old.browser"))); return; }
  try {
    if (store.settings.mode === "workbench") await openWorkbench();
    await loadSummary();
  } catch (error) {
    replace(document.getElementById("view"), nothing(t("failed", error.message)));
    console.error(error);
    return;
  }
  addEventListener("hashchange", () => { show().then(() => { const main = document.getElementById("view"); if (!/[?&]fact=/.test(location.hash)) scrollTo(0, 0); main.focus({ preventScroll: true }); }); });
  addEventListener("beforeprint", () => document.querySelectorAll(".virtual").forEach((list) => list.print(true)));
  addEventListener("afterprint", () => document.querySelectorAll(".virtual").forEach((list) => list.print(false)));
  document.addEventListener("keydown", onKey);
  await show();
  document.documentElement.dataset.ready = "yes";
})();
