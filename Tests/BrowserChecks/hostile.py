"""Pages and documents that try to become markup, script or an address."""
import json

PAYLOADS = [
    "<script>window.hacked = 1</script>", "</script><script>window.hacked = 2</script>",
    "<img src=x onerror=\"window.hacked = 3\">", "<svg/onload=window.hacked=4>", "\"><svg onload=window.hacked=5>",
    "'-window.hacked=6-'", "${window.hacked=7}", "{{constructor.constructor('window.hacked=8')()}}",
    "<!--<script>window.hacked=9</script>", "]]><script>window.hacked=10</script>", "</style><script>window.hacked=11</script>",
    "<iframe srcdoc='<script>parent.hacked=12</script>'>", "<math><mtext></mtext><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=window.hacked=13&gt;\">",
    "<a href=\"javascript:window.hacked=14\">x</a>", "&lt;script&gt;window.hacked=15&lt;/script&gt;", "\u202e<b onmouseover=window.hacked=16>\u2028\u2029",
    "<base href=//evil.example>", "<meta http-equiv=refresh content=0;url=//evil.example>", "<form action=//evil.example><input name=x>", "__proto__", "constructor", "%3Cscript%3E",
]
ADDRESSES = ["javascript:window.hacked=20", "JaVaScRiPt:window.hacked=21", "data:text/html,<script>window.hacked=22</script>", "vbscript:x", "//evil.example/x", "https://x.gov.vn/\"onmouseover=window.hacked=23 x=\"", "https://x.gov.vn/<script>window.hacked=24</script>"]


def documents():
    """Whole documents as `trich extract` writes them, hostile in every field."""
    for place, payload in enumerate(PAYLOADS):
        text = f"{payload} An Giang xếp thứ 5/63 về PCI 2020 {payload}"
        start = text.index("thứ 5/63")
        record = {
            "subject": f"An Giang {payload}", "subject_id": "89", "subject_level": "province", "subject_parent": payload, "index": f"PCI{payload}" if place % 2 else "PCI",
            "component": payload, "period": "2020", "measure": "rank", "value": 5, "of": 63, "unit": payload, "baseline": payload, "scope": payload,
            "start": start, "end": start + 8, "rule": payload, "confidence": 0.9, "origin": "prose", "derived": False}
        yield {
            "schema_version": 1, "id": payload, "source": {"path": payload, "url": ADDRESSES[place % len(ADDRESSES)], "media_type": "text/html", "charset": payload, "record_id": None},
            "title": payload, "published": "2021-06-25", "author": payload, "site": payload, "lead": payload, "text": text,
            "blocks": [{"start": 0, "end": len(text), "role": "body", "rule": payload}],
            "mentions": [{"type": "entity", "start": 0, "end": len(payload), "text": payload, "rule": payload, "kind": "organization", "name": payload, "id": None}],
            "records": [record, {**record, "value": 6}], "findings": [{
                "check": payload, "severity": "error", "kind": "page", "certainty": 1, "message": payload, "record": 0, "mention": None, "expected": payload, "found": payload,
                "start": 0, "end": 5, "related": [{"check": payload, "message": payload, "record": None, "mention": None, "start": 0, "end": 3}]}]}


def write(folder):
    """Writes hostile documents and pages, hostile names of files among them."""
    with open(folder / "documents.jsonl", "w", encoding="utf-8") as file:
        for document in documents():
            file.write(json.dumps(document, ensure_ascii=False) + "\n")
    for place, payload in enumerate(PAYLOADS):
        name = payload.replace("/", "∕")[:80]
        escaped = payload.replace("&", "&amp;").replace("<", "&lt;")
        (folder / f"{place} {name}.html").write_text(
            f"<html><head><title>{escaped}</title></head><body><article><h1>{escaped}</h1><p>{escaped} Năm 2020, An Giang xếp thứ 26/63 về PAR INDEX {escaped}.</p>"
            f"{payload}<p>Bộ Tư pháp đạt 90,1 điểm PAR INDEX 2020. {escaped}</p></article></body></html>", encoding="utf-8")
