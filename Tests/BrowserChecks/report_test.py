"""Tests of `trich report` in headless Chromium: what is shown, where it leads, and what never happens."""
import base64
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

from browser import CSS, KEYS, Browser, axe_source
import hostile

ROOT = pathlib.Path(__file__).resolve().parents[2]
TRICH = os.environ["TRICH"]
OUT = pathlib.Path(tempfile.mkdtemp(prefix="trich-report-"))
VIEWS = ["overview", "pages", "facts", "findings", "tables", "table/PAR_INDEX/2020/province", "timeline/An%20Giang", "map/PCI/2022"]


def report(name, *arguments):
    path = OUT / name
    subprocess.run([TRICH, "report", *map(str, arguments), "-o", str(path)], check=True, cwd=ROOT)
    return path


class CorpusReport(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.path = report("corpus.html", "Corpus", "--lang", "en")
        cls.browser = Browser()
        cls.browser.open(cls.path)
        cls.audit = json.loads(subprocess.run([TRICH, "validate", "Corpus", "--format", "json", "--lang", "en"], cwd=ROOT, capture_output=True).stdout)

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()

    def go(self, hash_):
        self.browser.go(hash_)

    def key(self, choice="right.errors - left.errors || right.records - left.records"):
        return self.browser.run(f"return [...store.pages].sort((left, right) => {choice})[0].key")

    def figure(self, name):
        return int(re.sub(r"\D", "", self.browser.text(f".figure.{name} b")))

    def test_figures_are_those_of_validate_and_lead_to_their_lists(self):
        counts = {"pages": self.audit["documents"], "facts": self.audit["records"], "error": self.audit["counts"]["error"], "warning": self.audit["counts"]["warning"], "doubts": len(self.audit["doubts"])}
        for name, expected in counts.items():
            self.go("#/overview")
            self.assertEqual(self.figure(name), expected, name)
            self.browser.one(f".figure.{name}").click()
            shown = self.browser.until(lambda: re.match(r"([\d,]+) of", self.browser.text(".heading [role=status]")))
            self.assertEqual(int(shown[1].replace(",", "")), expected, name)

    def test_a_cell_of_the_overview_leads_to_as_many_facts(self):
        self.go("#/overview")
        cell = self.browser.one(".heat .cell")
        count = cell.text
        cell.click()
        self.assertTrue(self.browser.until(lambda: self.browser.text(".heading [role=status]").startswith(f"{count} of")))

    def test_marks_stand_at_the_words_of_the_contract(self):
        for page in self.browser.run("return store.pages.map((page) => page.key)")[:20]:
            self.go(f"#/page/{page}")
            wrong = self.browser.run("""
              const letters = Array.from(open.document.text), at = (from, to) => letters.slice(from, to).join("").replace(/\\n/g, "");
              const ties = open.data.ties.flatMap((ties) => Object.values(ties));
              return [...open.records.map((one) => [one.start, one.end]), ...ties, ...open.document.mentions.map((one) => [one.start, one.end])]
                .filter(([from, to]) => open.find([from, to]).map((piece) => piece.element.textContent).join("") !== at(from, to) && open.find([from, to]).length > 0)""")
            self.assertEqual(wrong, [], page)
            lost = self.browser.run("return open.records.filter((one) => !open.find([one.start, one.end]).length).length")
            self.assertEqual(lost, 0, page)

    def test_a_fact_lights_its_parts_and_draws_ties(self):
        self.go(f"#/page/{self.key('right.records - left.records')}?fact=0")
        self.assertGreater(len(self.browser.all(".ties path")), 0)
        self.assertGreater(len(self.browser.all(".mark.lit-value")), 0)
        self.assertEqual(self.browser.one(".card[aria-pressed=true]").get_attribute("aria-pressed"), "true")
        subject = self.browser.run("return open.lit.to.find((one) => one.part === 'subject').pieces.map((piece) => piece.element.textContent).join('')")
        self.assertTrue(subject)

    def test_focus_alone_lights_a_fact(self):
        self.go(f"#/page/{self.key('right.records - left.records')}")
        self.browser.run("open.cards[1].focus()")
        self.assertIn("lit", self.browser.run("return open.cards[1].className"))

    def test_both_sides_of_a_contradiction_are_linked(self):
        finding = self.browser.run("return store.findings.findIndex((one) => new Set(one.places.map(([page]) => page)).size > 1)")
        self.assertGreaterEqual(finding, 0)
        one, other = self.browser.run("const finding = store.findings[arguments[0]]; return [...new Set(finding.places.map(([page]) => page))].slice(0, 2).map((page) => store.pages[page].key)", finding)
        for own, wanted in ((one, other), (other, one)):
            self.go(f"#/page/{own}")
            links = [link.get_attribute("href") for link in self.browser.all(".note a")]
            self.assertTrue(any(f"/page/{wanted}" in link for link in links), (own, wanted, links))

    def test_filters_show_what_they_say(self):
        self.go("#/facts?index=PCI&measure=rank")
        rows = self.browser.all(".record-row")
        self.assertTrue(rows and all("PCI" in row.text and "rank" in row.text for row in rows))

    def test_search_without_tone_marks_finds_any(self):
        self.go("#/facts")
        self.browser.one("input.search").send_keys("quang ninh")
        self.browser.until(lambda: "q=quang" in self.browser.run("return location.hash"))
        self.assertTrue(any("Quảng Ninh" in row.text for row in self.browser.all(".record-row")))
        self.go("#/facts?q=qu%C3%A3ng")
        self.assertEqual(self.browser.all(".record-row"), [])

    def test_texts_can_be_searched(self):
        self.go("#/pages?q=chuyen%20doi%20so")
        self.browser.one(".deep").click()
        self.assertTrue(self.browser.until(lambda: len(self.browser.all(".page-row")) > 2))

    def test_keys_go_everywhere(self):
        self.go("#/overview")
        body = self.browser.one("body")
        body.send_keys("g"), body.send_keys("f")
        self.browser.until(lambda: self.browser.all(".record-row"))
        self.browser.one("#view").send_keys("/")
        self.assertEqual(self.browser.run("return document.activeElement.type"), "search")
        self.browser.press(KEYS.ESCAPE)
        self.browser.one("body").send_keys("j")
        self.assertEqual(self.browser.run("return document.activeElement.dataset.row"), "0")
        self.browser.press("j")
        self.assertEqual(self.browser.run("return document.activeElement.dataset.row"), "1")
        self.browser.press(KEYS.ENTER)
        self.browser.until(lambda: self.browser.all(".card[aria-pressed=true]"))
        before = self.browser.run("return open.pinned")
        self.browser.one("body").send_keys("j")
        self.assertEqual(self.browser.run("return open.pinned"), before + 1)
        self.assertIn(f"fact={before + 1}", self.browser.run("return location.hash"))
        self.browser.one("body").send_keys(KEYS.ESCAPE)
        self.assertIsNone(self.browser.run("return open.pinned"))
        self.browser.one("body").send_keys("?")
        self.assertTrue(self.browser.until(lambda: self.browser.all("dialog[open]")))
        self.browser.press(KEYS.ESCAPE)
        self.browser.until(lambda: not self.browser.all("dialog[open]"))

    def test_the_last_row_of_a_list_can_be_reached(self):
        self.go("#/facts")
        last = self.browser.run("return store.records.length - 1")
        self.browser.run("const list = document.querySelector('.virtual'); list.scrollTop = list.scrollHeight")
        self.assertTrue(self.browser.until(lambda: self.browser.all(f"[data-row='{last}']")))
        self.assertLess(len(self.browser.all(".record-row")), 60)

    def test_it_speaks_vietnamese_and_english(self):
        self.go("#/findings")
        self.browser.one(".tool.language").click()
        self.browser.until(lambda: self.browser.text("h1") == "Phát hiện")
        self.assertEqual(self.browser.run("return document.documentElement.lang"), "vi")
        missing = self.browser.run("return [...document.body.innerText.matchAll(/\\b(view|check|part|measure|level|figure|panel|severity)\\.[a-z_]+/g)].map((one) => one[0])")
        self.assertEqual(missing, [])
        self.browser.one(".tool.language").click()
        self.browser.until(lambda: self.browser.text("h1") == "Findings")

    def test_every_word_is_told_in_both_languages(self):
        unsaid = self.browser.run("return [...said].filter(([, words]) => !words.vi || !words.en).map(([key]) => key)")
        self.assertEqual(unsaid, [])
        script = "".join(path.read_text() for path in (ROOT / "Sources/CBundledData/Report").glob("*.js"))
        used = set(re.findall(r"""\bt\("([a-z._]+)["]""", script))
        known = set(self.browser.run("return [...said.keys()]"))
        self.assertEqual(used - known, set())

    def test_it_can_be_printed(self):
        for hash_ in ("#/overview", "#/facts", f"#/page/{self.key()}"):
            self.go(hash_)
            pdf = base64.b64decode(self.browser.driver.execute_cdp_cmd("Page.printToPDF", {"printBackground": False})["data"])
            self.assertGreater(len(pdf), 10_000)

    def test_left_out_blocks_are_there(self):
        self.go(f"#/page/{self.key()}")
        self.assertFalse(self.browser.run("return document.querySelector('details.dropped').open"))
        self.browser.one("button.left-out").click()
        self.assertTrue(self.browser.run("return document.querySelector('details.dropped').open"))
        self.assertIn("chrome.", self.browser.text("details.dropped code"))

    def test_nothing_serious_for_a_screen_reader(self):
        axe = axe_source()
        for theme in ("light", "dark"):
            self.browser.run("setTheme(arguments[0])", theme)
            for hash_ in [f"#/{view}" for view in VIEWS] + [f"#/page/{self.key()}?fact=0"]:
                self.go(hash_)
                self.assertEqual(self.browser.audit(axe), [], (theme, hash_))
        self.browser.run("setTheme('auto')")

    def test_zz_no_complaint_and_no_request(self):
        complaints, requests = self.browser.collect()
        self.assertEqual(complaints, [])
        self.assertEqual([one for one in requests if not one.startswith("file:") and not one.startswith("data:")], [])


class Phone(unittest.TestCase):
    def test_no_view_is_wider_than_a_phone(self):
        browser = Browser(390, 844)
        try:
            browser.open(report("phone.html", "Corpus"))
            key = browser.run("return [...store.pages].sort((left, right) => right.records - left.records)[0].key")
            for hash_ in [f"#/{view}" for view in VIEWS] + [f"#/page/{key}"]:
                browser.go(hash_)
                self.assertLessEqual(browser.run("return document.documentElement.scrollWidth"), 390, hash_)
        finally:
            browser.close()


class Hostile(unittest.TestCase):
    def test_hostile_text_stays_text(self):
        folder = OUT / "hostile"
        folder.mkdir()
        hostile.write(folder)
        path = report("hostile.html", folder, "--title", hostile.PAYLOADS[1])
        browser = Browser()
        try:
            browser.open(path)
            keys = browser.run("return store.pages.map((page) => page.key)")
            self.assertGreaterEqual(len(keys), 2 * len(hostile.PAYLOADS) - 2)
            hashes = [f"#/{view}" for view in VIEWS] + browser.run("return store.pages.map((page) => pageAddress(page, {fact: 0}))")
            hashes += browser.run("return store.leagues.slice(0, 20).map(leagueAddress)")
            for hash_ in hashes:
                browser.go(hash_)
                self.assertIsNone(browser.run("return window.hacked ?? parent.hacked ?? null"), hash_)
                strange = browser.run("""return [...document.querySelectorAll("#trich *")].filter((one) =>
                    /^(script|img|iframe|object|embed|base|meta|form|math|style|link)$/i.test(one.tagName) && !one.closest("dialog")
                    || [...one.attributes].some((attribute) => /^on/i.test(attribute.name) || attribute.name === "style" && /url|expression/.test(attribute.value))
                    || one.href && !/^(file|https?):/.test(String(one.href.baseVal ?? one.href)) && !String(one.href.baseVal ?? "").startsWith("#")).map((one) => one.outerHTML.slice(0, 200))""")
                self.assertEqual(strange, [], hash_)
            shown = browser.run("return store.pages.map((page) => page.title)")
            for payload in hostile.PAYLOADS[:12]:
                self.assertIn(payload, shown)
            complaints, requests = browser.collect()
            self.assertEqual(complaints, [])
            self.assertEqual([one for one in requests if not one.startswith(("file:", "data:"))], [])
        finally:
            browser.close()

    def test_the_policy_forbids_what_it_does_not_name(self):
        browser = Browser()
        try:
            browser.open(report("policy.html", "Fixtures/overlay/pages"))
            browser.run("const script = document.createElement('script'); script.textContent = 'window.hacked = 1'; document.body.append(script)")
            browser.run("fetch('https://example.org/').catch(() => { window.refused = true })")
            browser.until(lambda: browser.run("return window.refused"))
            self.assertIsNone(browser.run("return window.hacked ?? null"))
        finally:
            browser.close()


class Size(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        pages = sorted((ROOT / "Corpus").rglob("*.html"))
        cls.path = OUT / "thousand.jsonl"
        with open(cls.path, "w", encoding="utf-8") as file:
            for number in range(1000):
                page = pages[number % len(pages)]
                file.write(json.dumps({"id": f"{number}-{page.name}", "url": f"https://x{number}.gov.vn/", "html": page.read_text(encoding="utf-8", errors="replace")}, ensure_ascii=False) + "\n")

    def test_a_thousand_pages_open_at_once(self):
        path = report("thousand.html", self.path)
        self.assertLess(path.stat().st_size, 40_000_000)
        browser = Browser()
        try:
            seconds = min(browser.open(path), browser.open(path))
            print(f"\n1000 pages: {path.stat().st_size / 1e6:.1f} MB, first view after {seconds:.2f} s")
            self.assertLess(seconds, 2)
        finally:
            browser.close()

    def test_more_pages_than_a_file_may_hold_make_a_folder(self):
        report("folder.html", "Corpus", "--pages-per-file", "20")
        folder = OUT / "folder"
        self.assertEqual(sorted(path.name for path in folder.iterdir()), ["index.html", "pages-0001.html", "pages-0002.html", "pages-0003.html"])
        browser = Browser()
        try:
            browser.open(folder / "index.html")
            address = browser.run("return pageAddress(store.pages[45], {fact: 0})")
            title = browser.run("return store.pages[45].title")
            self.assertTrue(address.startswith("pages-0003.html#/page/"))
            browser.run("location.href = arguments[0]", address)
            self.assertEqual(browser.until(lambda: browser.run("return document.documentElement.dataset.ready && document.querySelector('h1').textContent")), title)
        finally:
            browser.close()


if __name__ == "__main__":
    unittest.main(verbosity=1)
