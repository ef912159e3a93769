"""Writes the pictures of the documentation: every view of a report of Corpus, as a person sees it."""
import os
import pathlib
import subprocess
import tempfile
import time

from PIL import Image

from browser import Browser

ROOT = pathlib.Path(__file__).resolve().parents[2]
PLACE = ROOT / "Documentation" / "pictures"
VIEWS = {
    "overview": "#/overview", "pages": "#/pages", "facts": "#/facts?index=PCI", "findings": "#/findings", "tables": "#/tables",
    "table": "#/table/PAR_INDEX/2020/province", "timeline": "#/timeline/Qu%E1%BA%A3ng%20Ninh", "map": "#/map/PCI/2022", "page": None,
}
MOST_ERRORS = "return [...store.pages].sort((left, right) => right.errors - left.errors || right.records - left.records)[0].key"


def keep(browser, name):
    """Writes a picture of 96 colours, which is a fifth of the size and looks the same."""
    path = PLACE / f"{name}.png"
    browser.picture(path)
    Image.open(path).convert("RGB").quantize(96, dither=Image.Dither.NONE).save(path, optimize=True)


def views(browser, path, names, suffix=""):
    browser.open(path)
    for name in names:
        browser.go(VIEWS[name] or f"#/page/{browser.run(MOST_ERRORS)}?fact=1")
        time.sleep(0.3)
        keep(browser, name + suffix)
    browser.close()


def printed(path):
    """What a printer gets of the page view: the first sheet of its PDF."""
    import base64
    browser = Browser()
    browser.open(path)
    browser.go(f"#/page/{browser.run(MOST_ERRORS)}")
    pdf = pathlib.Path(tempfile.mkdtemp()) / "page.pdf"
    pdf.write_bytes(base64.b64decode(browser.driver.execute_cdp_cmd("Page.printToPDF", {"paperWidth": 8.27, "paperHeight": 11.69})["data"]))
    browser.close()
    subprocess.run(["pdftoppm", "-r", "70", "-f", "1", "-l", "1", "-singlefile", "-png", str(pdf), str(PLACE / "page-print")], check=True)
    path = PLACE / "page-print.png"
    Image.open(path).convert("RGB").quantize(48, dither=Image.Dither.NONE).save(path, optimize=True)


def workbench():
    """A page with corrections, and what would be learned from them."""
    from workbench_test import Server
    server = Server("Corpus/contradictions")
    browser = Browser(1280, 800)
    try:
        browser.open(server.address)
        key = browser.run(MOST_ERRORS)
        for name, actions in (("lan", ["accept", "reject"]), ("minh", ["accept", "accept"])):
            browser.run("bench.annotator = arguments[0]", name)
            browser.go("#/overview")
            browser.go(f"#/page/{key}")
            browser.one(".bench")
            for place, action in enumerate(actions):
                browser.run("arguments[0].click()", browser.all(f".act.{action}")[place])
                time.sleep(0.6)
        browser.run("scrollTo(0, 0)")
        keep(browser, "workbench")
        browser.go("#/learn")
        browser.until(lambda: browser.all(".unsure li"))
        time.sleep(3)
        keep(browser, "workbench-learn")
    finally:
        browser.close()
        server.kill()


def main():
    PLACE.mkdir(parents=True, exist_ok=True)
    path = pathlib.Path(tempfile.mkdtemp()) / "corpus.html"
    subprocess.run([os.environ["TRICH"], "report", "Corpus", "--lang", "en", "-o", str(path)], check=True, cwd=ROOT)
    views(Browser(1280, 800), path, list(VIEWS))
    views(Browser(1280, 800, dark=True), path, ["overview", "page", "map"], "-dark")
    views(Browser(390, 844), path, ["overview", "facts", "page"], "-phone")
    printed(path)
    workbench()


if __name__ == "__main__":
    main()
