"""Headless Chromium for the tests of the report and the workbench.

Every address outside of this machine is refused, and whatever the page asks for is written down.
"""
import json
import os
import pathlib
import shutil
import time

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

CSS = By.CSS_SELECTOR
KEYS = Keys


class Browser:
    """One browser with a profile of its own."""

    def __init__(self, width=1440, height=900, dark=False, scale=1):
        options = webdriver.ChromeOptions()
        options.binary_location = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
        for flag in (
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1", "--force-prefers-reduced-motion",
            f"--window-size={width},{height}", f"--force-device-scale-factor={scale}",
        ):
            options.add_argument(flag)
        if dark:
            options.add_argument("--force-dark-mode")
            options.add_argument("--blink-settings=preferredColorScheme=0")
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        service = webdriver.ChromeService(shutil.which("chromedriver"))
        self.driver = webdriver.Chrome(options=options, service=service)
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": scale, "mobile": width < 600})
        if dark:
            self.driver.execute_cdp_cmd(
                "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark"}]})
        self.complaints = []
        self.requests = []

    def open(self, address):
        """Opens a file or an address and waits until the first view stands there."""
        if isinstance(address, pathlib.Path):
            address = address.resolve().as_uri()
        started = time.monotonic()
        self.driver.get(address)
        self.until(lambda: self.run("return document.documentElement.dataset.ready === 'yes'"))
        return time.monotonic() - started

    def go(self, hash_):
        """Goes to another view of the same page."""
        self.run("window.__drawn = document.querySelector('.content'); location.hash = arguments[0]", hash_)
        self.until(lambda: self.run(
            "return document.querySelector('.content') !== window.__drawn && !!document.querySelector('.content h1')"))

    def run(self, script, *given):
        return self.driver.execute_script(script, *given)

    def until(self, holds, seconds=20):
        end = time.monotonic() + seconds
        while True:
            try:
                found = holds()
                if found:
                    return found
            except Exception:
                if time.monotonic() > end:
                    raise
            if time.monotonic() > end:
                raise AssertionError("waited too long")
            time.sleep(0.03)

    def all(self, selector):
        return self.driver.find_elements(CSS, selector)

    def one(self, selector):
        return self.until(lambda: self.driver.find_element(CSS, selector))

    def text(self, selector):
        return self.one(selector).text

    def press(self, *keys):
        self.driver.switch_to.active_element.send_keys(*keys)

    def collect(self):
        """Takes the console's lines and the addresses asked for since the last time."""
        for line in self.driver.get_log("browser"):
            if line["level"] in ("SEVERE", "WARNING"):
                self.complaints.append(line["message"])
        for line in self.driver.get_log("performance"):
            message = json.loads(line["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                self.requests.append(message["params"]["request"]["url"])
        return self.complaints, self.requests

    def audit(self, axe):
        """The serious and critical findings of axe-core on what is shown."""
        self.run(axe)
        result = self.driver.execute_async_script(
            "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then(done, (error) => done({failure: String(error)}))")
        assert "failure" not in result, result
        return [
            f"{found['id']}: {found['help']}: {node['html'][:140]}"
            for found in result["violations"] if found["impact"] in ("serious", "critical")
            for node in found["nodes"][:3]]

    def picture(self, path):
        self.driver.save_screenshot(str(path))

    def close(self):
        self.driver.quit()


def axe_source():
    """The text of axe-core, as the package axe-selenium-python carries it."""
    import axe_selenium_python
    folder = pathlib.Path(axe_selenium_python.__file__).parent
    return next(folder.rglob("axe.min.js")).read_text()
