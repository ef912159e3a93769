"""Tests of `trich serve` in headless Chromium and over bare HTTP: why, correct, undo, learn, and who is kept out."""
import http.client
import json
import os
import pathlib
import signal
import socket
import subprocess
import tempfile
import time
import unittest
import urllib.parse

from browser import KEYS, Browser, axe_source
import hostile

ROOT = pathlib.Path(__file__).resolve().parents[2]
TRICH = os.environ["TRICH"]


class Server:
    """A workbench of its own, with a folder of its own."""

    def __init__(self, *paths, gold=None):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.gold = pathlib.Path(gold or tempfile.mkdtemp(prefix="trich-gold-"))
        self.paths = paths
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            [TRICH, "serve", *map(str, self.paths), "--port", str(self.port), "--gold", str(self.gold), "--lang", "en"],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = self.process.stdout.readline().strip()
        assert self.address.startswith("http://127.0.0.1:"), self.address
        self.path = urllib.parse.urlparse(self.address).path
        for _ in range(200):
            try:
                if self.ask("GET", "api/edits")[0] == 200:
                    return
            except OSError:
                pass
            time.sleep(0.05)
        raise AssertionError("the server does not answer")

    def ask(self, method, path, body=None, headers=None, whole=False):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=300)
        own = {"Host": f"127.0.0.1:{self.port}"}
        if method == "POST":
            own |= {"Origin": f"http://127.0.0.1:{self.port}", "Content-Type": "application/json"}
        own |= headers or {}
        own = {name: value for name, value in own.items() if value is not None}
        connection.putrequest(method, path if whole else self.path + path, skip_host=True, skip_accept_encoding=True)
        data = None if body is None else (body if isinstance(body, bytes) else json.dumps(body).encode())
        for name, value in own.items():
            connection.putheader(name, value)
        if method == "POST":
            connection.putheader("Content-Length", str(len(data or b"")))
        connection.endheaders(data)
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        return answer.status, text, dict(answer.getheaders())

    def json(self, method, path, body=None):
        status, text, _ = self.ask(method, path, body)
        assert status == 200, (status, text)
        return json.loads(text)

    def edits(self):
        return self.json("GET", "api/edits")

    def passages(self, name="me"):
        return [json.loads(line) for line in (self.gold / f"{name}.jsonl").read_text().splitlines()]

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()


class Workbench(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server("Corpus/contradictions")
        cls.browser = Browser()
        cls.browser.open(cls.server.address)

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.server.kill()

    def page(self):
        key = self.browser.run("return [...store.pages].sort((left, right) => right.records - left.records)[0].key")
        self.browser.go("#/overview")
        self.browser.go(f"#/page/{key}")
        self.browser.one(".bench")
        return key

    def click(self, selector, place=0):
        self.browser.until(lambda: len(self.browser.all(selector)) > place)
        self.browser.run("arguments[0].click()", self.browser.all(selector)[place])

    def wait(self, count):
        self.browser.until(lambda: len(self.server.edits()) == count)
        self.browser.until(lambda: self.browser.run("return bench.edits.length") == count)

    def test_1_why_tells_candidates_and_the_trail(self):
        self.page()
        self.click(".act.why")
        dialog = self.browser.one("dialog.wide")
        self.browser.until(lambda: "record" in dialog.text)
        self.assertIn("%", dialog.text)
        self.assertIn("Subject", dialog.text)
        self.assertEqual(self.browser.audit(axe_source()), [])
        self.click("dialog.wide button[type=submit]")
        self.browser.until(lambda: not self.browser.all("dialog"))

    def test_2_correct_undo_and_save(self):
        page = self.page()
        before = len(self.server.edits())
        self.click(".act.accept", 0)
        self.wait(before + 1)
        self.click(".act.reject", 1)
        self.wait(before + 2)
        self.assertEqual(len(self.browser.all(".card.rejected")), 1)
        self.click(".bench .undo")
        self.wait(before + 3)
        self.browser.until(lambda: not self.browser.all(".card.rejected"))
        self.click(".act.change", 1)
        field = self.browser.one("#slot-period")
        field.clear()
        field.send_keys("2019")
        self.click("dialog button.primary")
        self.wait(before + 4)
        passage = next(one for one in self.server.passages() if one["id"] == page)
        self.assertEqual(len(passage["records"]), 2)
        self.assertIn("2019", [record["period"] for record in passage["records"]])
        for record in passage["records"]:
            self.assertGreaterEqual(passage["text"].count(record["quote"]), record["nth"])
        self.assertTrue(passage["optional_records"])
        self.click(".bench .checked")
        self.wait(before + 5)
        self.assertFalse(next(one for one in self.server.passages() if one["id"] == page)["optional_records"])

    def test_3_add_a_fact_by_selecting_its_words(self):
        page = self.page()
        before = len(self.server.edits())
        words = self.browser.run("""
          const block = [...document.querySelectorAll(".text .block.body")].find((one) => one.textContent.length > 40);
          const range = document.createRange(), walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
          let node = walker.nextNode(); while (node.textContent.trim().length < 8) node = walker.nextNode();
          const at = node.textContent.search(/\\S/); range.setStart(node, at); range.setEnd(node, at + 6);
          getSelection().removeAllRanges(); getSelection().addRange(range); return getSelection().toString().trim()""")
        self.click(".bench .add")
        self.assertEqual(self.browser.one("dialog mark").text, words)
        for slot, value in (("subject", "Cà Mau"), ("index", "PCI"), ("value", "12")):
            field = self.browser.one(f"#slot-{slot}")
            field.clear()
            field.send_keys(value)
        self.click("dialog button.primary")
        self.wait(before + 1)
        fields = self.server.edits()[-1]["fields"]
        text = json.loads(self.server.ask("GET", f"api/pages/{self.browser.run('return store.byKey.get(arguments[0]).number', page)}")[1])["document"]["text"]
        self.assertEqual(text[fields["start"]:fields["end"]], words)
        self.assertTrue(any(record["subject"] == "Cà Mau" and record["quote"] == words for record in self.server.passages()[0]["records"]))

    def test_3b_a_cleaning_correction_becomes_a_golden(self):
        self.page()
        before = len(self.server.edits())
        self.browser.run("document.querySelector('details.dropped').open = true")
        self.click(".block-keep")
        self.wait(before + 1)
        folder = self.server.gold / "cleaning"
        test = lambda: subprocess.run([TRICH, "test", "--stage", "clean", str(folder)], capture_output=True, text=True)
        golden = json.loads(next(folder.glob("*.golden.json")).read_text())
        self.assertEqual(golden["kept"], [self.server.edits()[-1]["text"]])
        self.assertEqual(test().returncode, 4, "the block is left out as yet")
        self.click(".bench .undo")
        self.wait(before + 2)
        self.click(".block-drop")
        self.wait(before + 3)
        golden = json.loads(next(folder.glob("*.golden.json")).read_text())
        self.assertEqual(golden["kept"], [])
        self.assertEqual(golden["dropped"], [self.server.edits()[-1]["text"]])
        self.assertEqual(test().returncode, 4, "the block is kept as yet")

    def test_4_two_browsers_lose_no_edit_and_disagreements_are_listed(self):
        page = self.page()
        other = Browser()
        try:
            other.open(self.server.address)
            other.run("bench.annotator = 'lan'")
            other.go(f"#/page/{page}")
            other.one(".bench")
            before = len(self.server.edits())
            for place in range(3):
                self.click(".act.accept", place)
                other.run("arguments[0].click()", other.all(".act.reject")[place])
            self.browser.until(lambda: len(self.server.edits()) == before + 6)
            self.assertEqual([edit["number"] for edit in self.server.edits()], list(range(1, before + 7)))
            self.browser.run("return refreshEdits()")
            self.browser.until(lambda: "lan" in self.browser.text(".said-by"))
            self.browser.go("#/learn")
            self.browser.until(lambda: len(self.browser.all(".disagreements > li")) >= 2)
            self.assertTrue((self.server.gold / "lan.jsonl").exists())
        finally:
            other.close()

    def test_5_views_have_no_serious_finding(self):
        axe = axe_source()
        self.page()
        self.assertEqual(self.browser.audit(axe), [])
        self.browser.go("#/learn")
        self.browser.until(lambda: self.browser.all(".unsure li"))
        self.assertEqual(self.browser.audit(axe), [])

    def test_6_no_complaint_and_no_foreign_request(self):
        complaints, requests = self.browser.collect()
        self.assertEqual([one for one in complaints if "favicon" not in one], [])
        self.assertEqual([one for one in requests if not one.startswith((self.server.address, "data:")) and "favicon" not in one], [])


class Learning(unittest.TestCase):
    """A correction changes the next extraction: put right, train, see the change, keep, extract."""

    def test_a_correction_changes_the_next_extraction(self):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="trich-pages-"))
        pages = [path for path in sorted((ROOT / "Corpus/contradictions").iterdir()) if path.suffix in (".html", ".txt")]
        server = Server(*pages)
        browser = Browser()
        try:
            browser.open(server.address)
            unsure = browser.run("""
              return store.records.filter((one) => one.origin === "prose" && one.measure === "rank").sort((left, right) => left.confidence - right.confidence)
                .map((one) => ({page: store.pages[one.page].key, number: one.page, place: one.place}))""")
            changed = False
            for target in unsure[:6]:
                data = json.loads(server.ask("GET", f"api/pages/{target['number']}")[1])
                record = data["document"]["records"][target["place"]]
                fields = {key: record[key] for key in ("subject", "index", "component", "period", "measure", "value", "of", "unit", "baseline", "scope", "start", "end") if record[key] is not None}
                server.json("POST", "api/edits", {"annotator": "me", "page": target["page"], "action": "reject", "original": fields})
                server.json("POST", "api/edits", {"annotator": "me", "page": target["page"], "action": "checked"})
                browser.go("#/overview")
                browser.go("#/learn")
                browser.run("arguments[0].click()", browser.one(".train"))
                browser.until(lambda: browser.all(".learned .keep"), seconds=300)
                if browser.all(".changes tbody tr"):
                    changed = True
                    break
            self.assertTrue(changed, "six rejected facts changed nothing")
            lines = [row.text for row in browser.all(".changes tbody tr")]
            model = server.gold / "linking.tsv"
            self.assertFalse(model.exists(), "nothing is kept before it was said")
            browser.run("arguments[0].click()", browser.one(".learned .keep"))
            browser.until(model.exists, seconds=60)
            before = subprocess.run([TRICH, "extract", *map(str, pages)], capture_output=True).stdout
            after = subprocess.run([TRICH, "extract", "--model", str(model), *map(str, pages)], capture_output=True).stdout
            self.assertNotEqual(before, after)
            print(f"\nlearned: {len(lines)} changes, such as {lines[0][:150]}")
            # Started again, the workbench reads with the model that was kept.
            kept = json.loads(server.ask("GET", "api/summary")[1])["records"]
            server.kill()
            server.start()
            self.assertEqual(json.loads(server.ask("GET", "api/summary")[1])["records"], kept)
        finally:
            browser.close()
            server.kill()
            folder.rmdir()


class Safety(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="trich-hostile-"))
        hostile.write(folder)
        cls.server = Server(folder)

    @classmethod
    def tearDownClass(cls):
        cls.server.kill()

    def edit(self):
        page = json.loads(self.server.ask("GET", "api/summary")[1])["pages"][0][0]
        return {"annotator": "me", "page": page, "action": "checked"}

    def test_other_hosts_and_origins_are_refused(self):
        ask = self.server.ask
        for headers in ({"Host": "evil.example"}, {"Host": f"evil.example:{self.server.port}"}, {"Host": None}, {"Origin": "http://evil.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}):
            status, text, _ = ask("GET", "api/summary", headers=headers)
            self.assertEqual(status, 403, (headers, text[:80]))
        for path in ("/", "/api/summary", "/x/api/edits", self.server.path[:-3] + "/api/edits"):
            self.assertEqual(ask("GET", path, whole=True)[0], 403, path)

    def test_forms_cannot_change_anything(self):
        count = len(self.server.edits())
        for headers in ({"Content-Type": "text/plain"}, {"Content-Type": "application/x-www-form-urlencoded"}, {"Content-Type": None}, {"Origin": None}, {"Origin": "http://evil.example"}):
            self.assertEqual(self.server.ask("POST", "api/edits", self.edit(), headers)[0], 403, headers)
        self.assertEqual(len(self.server.edits()), count)

    def test_answers_carry_a_strict_policy(self):
        for path in ("", "api/summary", "api/nothing"):
            headers = self.server.ask("GET", path)[2]
            self.assertIn("default-src 'none'", headers["Content-Security-Policy"])
            self.assertIn("frame-ancestors 'none'", headers["Content-Security-Policy"])
            self.assertEqual(headers["X-Content-Type-Options"], "nosniff")
            self.assertEqual(headers["Cache-Control"], "no-store")
            self.assertNotIn("Access-Control-Allow-Origin", headers)

    def test_nonsense_is_answered_with_a_reason(self):
        for body in (b"", b"{", b"[]", b"{}", json.dumps({**self.edit(), "action": "burn"}).encode(), json.dumps({**self.edit(), "annotator": "../x"}).encode(), json.dumps({**self.edit(), "page": "nobody's"}).encode(), b"[" * 100_000):
            status, text, _ = self.server.ask("POST", "api/edits", body)
            self.assertEqual(status, 400, text[:100])
            self.assertTrue(json.loads(text)["message"])
        for path in ("api/pages/999999", "api/pages/-1", "api/pages/x", "api/pages/0/why?start=5", "api/../../etc/passwd", "api/pages/99999999999999999999/why?start=1&end=2"):
            self.assertIn(self.server.ask("GET", path)[0], (400, 403, 404), path)
        self.assertEqual(self.server.ask("GET", "api/edits")[0], 200)

    def test_hostile_text_stays_text(self):
        browser = Browser()
        try:
            browser.open(self.server.address)
            for hash_ in ["#/overview", "#/facts", "#/learn"] + browser.run("return store.pages.map((page) => pageAddress(page, {fact: 0}))")[:44:3]:
                browser.go(hash_)
                self.assertIsNone(browser.run("return window.hacked ?? null"), hash_)
            complaints, requests = browser.collect()
            self.assertEqual([one for one in complaints if "favicon" not in one], [])
            self.assertEqual([one for one in requests if not one.startswith((self.server.address, "data:")) and "favicon" not in one], [])
        finally:
            browser.close()


class Kill(unittest.TestCase):
    def test_a_kill_loses_nothing_that_was_saved(self):
        server = Server("Fixtures/overlay/pages")
        page = json.loads(server.ask("GET", "api/summary")[1])["pages"][0][0]
        for number in range(1, 21):
            self.assertEqual(server.json("POST", "api/edits", {"annotator": "me", "page": page, "action": "checked"})["number"], number)
            if number % 5 == 0:
                server.kill()
                with open(server.gold / "edits.jsonl", "ab") as file:
                    file.write(b'{"annotator": "me", "pa')
                server.start()
                self.assertEqual(len(server.edits()), number)
        server.kill()


if __name__ == "__main__":
    unittest.main()
