"""Times trafilatura, resiliparse, dateparser and underthesea beside trich on the same pages.

All run on one core; the figure is processor time, the median of five passes after one that warms
up, without the start-up of any program. Trich's figures come from trich-benchmarks on the same folder.
"""
import os
import re
import statistics
import subprocess
import sys
import time
from pathlib import Path

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[name] = "1"

NUMBERS = [
    re.compile(pattern)
    for pattern in (
        r"(?:thứ|hạng|vị trí)\s+(\d+)(?:/(\d+))?",
        r"(\d+(?:,\d+)?)\s*điểm",
        r"(\d+(?:,\d+)?)\s*%",
        r"(?:tăng|giảm)\s+(\d+)\s+bậc",
        r"\b(?:PCI|PAPI|SIPAS|PGI|DTI|PAR INDEX)\b",
    )
]


def median(work, pages, passes=5):
    """The median processor time in seconds of doing `work` to every page."""
    times = []
    for number in range(passes + 1 if passes > 1 else 1):
        start = time.process_time()
        for page in pages:
            work(page)
        if number or passes == 1:
            times.append(time.process_time() - start)
    return statistics.median(times)


def peers():
    """What is done to a page, by name; what cannot be imported is left out with a word."""
    found = {}
    try:
        from resiliparse.extract.html2text import extract_plain_text

        def clean(page):
            return extract_plain_text(page, main_content=True)

        found["resiliparse, main content"] = clean
        def both(page):
            text = clean(page)
            return [pattern.findall(text) for pattern in NUMBERS]

        found["resiliparse + 5 expressions"] = both
    except ImportError as error:
        print("left out:", error)
    try:
        import trafilatura

        found["trafilatura"] = trafilatura.extract
    except ImportError as error:
        print("left out:", error)
    return found


def slow_peers():
    """Peers of which one pass is enough."""
    slow = {}
    try:
        import trafilatura
        from dateparser.search import search_dates

        slow["trafilatura + dateparser"] = lambda page: search_dates(
            trafilatura.extract(page) or "", languages=["vi"]
        )
    except ImportError as error:
        print("left out:", error)
    try:
        import trafilatura
        from underthesea import word_tokenize

        slow["trafilatura + underthesea words"] = lambda page: word_tokenize(
            trafilatura.extract(page) or ""
        )
    except ImportError as error:
        print("left out:", error)
    return slow


def own(binaries, folder):
    """Trich's milliseconds by stage."""
    table = subprocess.run(
        [f"{binaries}/trich-benchmarks", folder], check=True, capture_output=True, text=True
    ).stdout
    print(table)
    rows = re.findall(r"^(\D+?)\s+(\d+\.\d+)\s+(?:\d+\.\d+|inf)\s+\d+\.\d+$", table, re.M)
    return {name: float(value) / 1000 for name, value in rows}


def main():
    binaries, folder = sys.argv[1:]
    paths = sorted(p for p in Path(folder).rglob("*") if p.suffix in (".html", ".htm"))
    pages = [p.read_bytes().decode("utf-8", "replace") for p in paths]
    stages = own(binaries, folder)
    cleaning = stages["reading"] + stages["cleaning"]
    whole = stages["page to JSON line"]
    print(f"{len(pages)} pages, one core; a figure above 1 is how many times as long as trich")
    print(f"{'':34}{'ms':>10}{'cleaning':>10}{'whole':>10}")
    found = peers()
    times = {name: median(work, pages) for name, work in found.items()}
    times |= {name: median(work, pages, 1) for name, work in slow_peers().items()}
    for name, seconds in times.items():
        print(
            f"{name:34}{seconds * 1000:10.1f}{seconds / cleaning:10.2f}{seconds / whole:10.2f}"
        )


main()
