"""Opens what `trich export` writes in the real tools, and brings it back: spaCy, datasets, Label Studio's SDK."""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
TRICH = os.environ["TRICH"]
OUT = pathlib.Path(tempfile.mkdtemp(prefix="trich-exchange-"))
GOLD = OUT / "gold.jsonl"


def trich(*arguments):
    return subprocess.run([TRICH, *map(str, arguments)], check=True, capture_output=True).stdout


def passages(path):
    return [json.loads(line) for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines()]


def setUpModule():
    lines = [line for name in ("evaluation/developed.jsonl", "training/province-pages.jsonl") for line in (ROOT / "Fixtures" / name).read_text(encoding="utf-8").splitlines() if line.strip() and "html" not in json.loads(line)]
    GOLD.write_text("".join(line + "\n" for line in lines[:60]), encoding="utf-8")


class Exchange(unittest.TestCase):
    def test_label_studio_checks_it_and_gives_it_back(self):
        from label_studio_sdk.label_interface import LabelInterface
        path = OUT / "tasks.json"
        trich("export", GOLD, "--to", "labelstudio", "-o", path)
        tasks = json.loads(path.read_text(encoding="utf-8"))
        labels = sorted({label for task in tasks for result in task["annotations"][0]["result"] for label in result.get("value", {}).get("labels", [])})
        config = ("<View><Labels name='label' toName='text'>" + "".join(f"<Label value='{label}'/>" for label in labels)
                  + "</Labels><Relations><Relation value='subject'/><Relation value='index'/><Relation value='period'/><Relation value='baseline'/><Relation value='scope'/></Relations>"
                  + "<Text name='text' value='$text'/><TextArea name='fact' toName='text' perRegion='true'/></View>")
        interface = LabelInterface(config)
        interface.validate()
        for task in tasks:
            self.assertTrue(interface.validate_task({"data": task["data"]}), task["data"]["text"][:60])
            for annotation in task["annotations"]:
                self.assertTrue(interface.validate_annotation(annotation), task["data"]["text"][:60])
        back = OUT / "back.jsonl"
        trich("import", path, "--from", "labelstudio", "-o", back)
        self.assertEqual(passages(back), passages(GOLD))

    def test_doccano_gives_it_back(self):
        path, back = OUT / "doccano.jsonl", OUT / "doccano-back.jsonl"
        trich("export", GOLD, "--to", "doccano", "-o", path)
        for row in passages(path):
            for entity in row["entities"]:
                self.assertTrue(row["text"][entity["start_offset"]:entity["end_offset"]].strip())
        trich("import", path, "--from", "doccano", "-o", back)
        self.assertEqual(passages(back), passages(GOLD))

    def test_spacy_opens_it(self):
        import spacy
        from spacy.tokens import Doc, DocBin
        path = OUT / "spacy.jsonl"
        trich("export", GOLD, "--to", "spacy", "-o", path)
        vocabulary = spacy.blank("xx").vocab
        Doc.set_extension("trich", default=None)
        rows = passages(path)
        docs = [Doc(vocabulary).from_json(row, validate=True) for row in rows]
        self.assertEqual(len(docs), len(passages(GOLD)))
        for doc, row, gold in zip(docs, rows, passages(GOLD)):
            self.assertEqual([(span.start_char, span.end_char, span.label_) for span in doc.ents], [(one["start"], one["end"], one["label"]) for one in row["ents"]])
            self.assertEqual([span.text for span in doc.spans["facts"]], [record["quote"] for record in gold["records"]])
            self.assertEqual(json.loads(doc._.trich), gold)
        DocBin(docs=docs, store_user_data=True).to_disk(OUT / "gold.spacy")
        self.assertEqual(len(list(DocBin().from_disk(OUT / "gold.spacy").get_docs(vocabulary))), len(docs))

    def test_datasets_opens_it(self):
        from datasets import load_dataset
        folder = OUT / "hf"
        trich("export", GOLD, "--to", "hf", "-o", folder)
        data = load_dataset(str(folder), cache_dir=str(OUT / "cache"))
        rows = [row for split in data.values() for row in split]
        gold = {one["id"]: one for one in passages(GOLD)}
        self.assertEqual({row["id"] for row in rows}, set(gold))
        self.assertIn("test", data)
        for row in rows:
            self.assertEqual(json.loads(row["trich"]), gold[row["id"]])
            for record in row["records"]:
                self.assertEqual(row["text"][record["start"]:record["end"]], record["words"])

    def test_conll_and_brat_hold_the_words(self):
        path, folder = OUT / "gold.conll", OUT / "brat"
        trich("export", GOLD, "--to", "conll", "-o", path)
        text = path.read_text(encoding="utf-8")
        back = [json.loads(line.removeprefix("# trich = ")) for line in text.splitlines() if line.startswith("# trich = ")]
        self.assertEqual(back, passages(GOLD))
        self.assertTrue(all(len(line.split("\t")) == 3 for line in text.splitlines() if line and not line.startswith("#")))
        trich("export", GOLD, "--to", "brat", "-o", folder)
        self.assertEqual(len(list(folder.glob("*.ann"))), len(back))
        for note in folder.glob("*.ann"):
            words = note.with_suffix(".txt").read_bytes().decode("utf-8")
            for line in note.read_text(encoding="utf-8").split("\n"):
                if not line.startswith("T"):
                    continue
                _, place, shown = line.split("\t")
                pieces = [words[int(one.split()[0]):int(one.split()[1])] for one in place.split(" ", 1)[1].split(";")]
                self.assertEqual(" ".join(pieces), shown)


if __name__ == "__main__":
    unittest.main()
