# `make run` extracts the corpus, `make test` runs the tests; `make help` lists the rest.
.DEFAULT_GOAL := help
.PHONY: help setup run test test-kill test-store test-dist test-spark test-spark-short dist install uninstall rules mutate faults sound build train train-check cross lint format eval floors bench growth start million archive archives damage fuzz fuzz-asan docs data clean bench-peers instructions test-report test-exchange screenshots wheel test-python test-python-short release test-datasette test-sheets readme readme-check

help: ## List the targets.
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: ## Install missing system packages (libxml2, PCRE2, zlib, libdeflate, Zstandard, libarchive, SQLite, pkg-config).
	@.ci/setup

run: setup ## Extract Corpus into out/corpus.jsonl; show the first records and a summary.
	@mkdir -p out
	@[ -x .build/release/trich ] || echo "the first build takes about 15 minutes on two cores" >&2
	swift build -c release --product trich
	@"$$(swift build -c release --show-bin-path)/trich" extract Corpus --quiet --format table | head -12
	"$$(swift build -c release --show-bin-path)/trich" extract Corpus -o out/corpus.jsonl --summary

test: setup ## Run the tests.
	swift test

rules: build ## Test the rules' examples, and the mentions of the golden texts.
	"$$(swift build -c release --show-bin-path)/trich" rules lint
	"$$(swift build -c release --show-bin-path)/trich" test --stage mentions Fixtures/passages
	"$$(swift build -c release --show-bin-path)/trich" test --rules Fixtures/overlay Fixtures/overlay/pages

mutate: build ## Change every rule in small ways; nine of ten changes must be noticed.
	"$$(swift build -c release --show-bin-path)/trich" test --mutate --floor 0.90 Fixtures/passages/passages.jsonl

SOUND = Corpus Fixtures/passages/passages.jsonl Fixtures/checks/correct.jsonl \
	Fixtures/evaluation/developed.jsonl
faults: build ## Plant faults into correct pages; 96.2 of 100 must be found, nothing sound called wrong.
	"$$(swift build -c release --show-bin-path)/trich" test Fixtures/checks/wrong.golden.jsonl
	"$$(swift build -c release --show-bin-path)/trich" test --faults --floor 0.962 --kind-floor 0.82 --least 2000 --warnings 18 $(SOUND)

# The passages' figures are invented; the texts of Corpus are read as the pages they come from, and
# the short texts are the examples of rules and checks, wrong ones among them.
INVENTED = $(filter-out %-set-aside.jsonl %/corpus.jsonl %/short-texts.jsonl,$(wildcard Fixtures/training/*.jsonl))
sound: build ## Check pages on which nothing is wrong; 4.75 warnings on 100 may be given, and no more.
	"$$(swift build -c release --show-bin-path)/trich" test --sound --least 2200 --marked Fixtures/checks/marked.tsv \
		--false-errors 0.31 --false-warnings 4.75 --annotated-warnings 1.2 \
		$(SOUND) Fixtures/evaluation/newsroom.jsonl Fixtures/evaluation/retold.jsonl \
		Fixtures/negatives/passages.jsonl --invented $(INVENTED)

# What the linker learns from: every annotated passage that is not set aside for measuring.
LEARNED = $(filter-out %-set-aside.jsonl,$(wildcard Fixtures/training/*.jsonl)) \
	Fixtures/evaluation/developed.jsonl Fixtures/evaluation/newsroom.jsonl \
	Fixtures/evaluation/retold.jsonl
MODEL = Sources/CBundledData/Model/linking.tsv
train: build ## Learn the linker's model from the annotated passages, into the program's data.
	"$$(swift build -c release --show-bin-path)/trich" train $(LEARNED) -o $(MODEL)
	@$(MAKE) data

train-check: build ## Check that the model inside the program is what the passages give.
	@mkdir -p out
	"$$(swift build -c release --show-bin-path)/trich" train $(LEARNED) -o out/linking.tsv
	cmp out/linking.tsv $(MODEL)

cross: build ## Score every source of passages by a model that has not seen it, slot by slot.
	"$$(swift build -c release --show-bin-path)/trich" train --cross --slots $(LEARNED)

build: setup ## Build for use.
	swift build -c release

dist: setup ## Build one self-contained program and pack it: dist/trich-VERSION-OS-ARCH and its .tar.gz.
	@Distribution/build

test-dist: setup ## Check the packed program: its libraries, an empty environment, installing, uninstalling.
	@tree="$$(Distribution/build)" && Distribution/check "$$tree"

wheel: setup ## Pack the self-contained program with the Python package: dist/trich-VERSION-py3-none-PLATFORM.whl.
	@tree="$$(Distribution/build)" && Integrations/python/wheel "$$tree/bin/trich" dist

test-python: wheel ## Test the wheel in a fresh virtual environment; pandas, pyarrow, polars, DuckDB come from PyPI.
	@rm -rf out/python-venv
	Integrations/python/check "$$(ls -t dist/trich-*.whl | head -1)" out/python-venv

test-python-short: build ## The same with the program as it was built, without pandas and the like; passed over without PyPI.
	@mkdir -p out/wheel
	@Integrations/python/wheel "$$(swift build -c release --show-bin-path)/trich" out/wheel
	Integrations/python/check "$$(ls -t out/wheel/trich-*.whl | head -1)" out/python-venv-short --short

release: setup ## Make a release in dist/release: packed program, wheel, Debian package, SPDX, checksums.
	@tree="$$(Distribution/build)" && Distribution/release "$$tree" dist/release

test-datasette: build ## Open a store in Datasette (PyPI): search, facets, canned queries.
	@mkdir -p out
	@Integrations/datasette/check "$$(swift build -c release --show-bin-path)/trich" out/datasette-venv

test-sheets: build ## Open workbooks and CSV with openpyxl, pandas, DuckDB, frictionless (PyPI) and LibreOffice.
	@mkdir -p out
	@Tests/SheetChecks/check "$$(swift build -c release --show-bin-path)/trich" out/sheets-venv

readme: build ## Run every command of the documents, write what comes out into them, make the reference pages.
	@Documentation/refresh "$$(swift build -c release --show-bin-path)/trich"

readme-check: build ## Check that the documents say what the program prints.
	@Documentation/refresh "$$(swift build -c release --show-bin-path)/trich" --check

test-spark: setup ## Test the Spark job, also on a cluster that loses a worker; pyspark comes from PyPI.
	@mkdir -p out
	@tree="$$(Distribution/build)" && Integrations/spark/check "$$tree/bin/trich" out/spark-venv

test-spark-short: build ## Test the Spark job without a cluster, where Java and PyPI can be had.
	@mkdir -p out
	@Integrations/spark/check "$$(swift build -c release --show-bin-path)/trich" out/spark-venv --short

PREFIX ?= /usr/local
DESTDIR ?=
install: setup ## Install the program, its manual page and completions below PREFIX (DESTDIR stands before it).
	@tree="$$(Distribution/build)" && Distribution/install "$$tree" "$(PREFIX)" "$(DESTDIR)"

uninstall: ## Take away what install put below PREFIX.
	@Distribution/install --remove "$(PREFIX)" "$(DESTDIR)"

lint: ## Check the style, the sizes of files and functions, and that Vietnamese words are data.
	swift format lint --strict -r Sources Tests Package.swift Benchmarks/Sources
	@.ci/sizes Sources Tests Benchmarks/Sources
	@.ci/words

format: ## Format in place.
	swift format -i -r Sources Tests Package.swift Benchmarks/Sources

eval: build ## Score the annotated pages beside the repository against their floors.
	@.ci/eval

floors: build ## Raise the floors of eval to what is reached now.
	@.ci/floors "$$(swift build -c release --show-bin-path)/trich" ../shared

bench: build ## Time the stages beside libxml2's bare parser, start-up and memory; count their instructions.
	@Benchmarks/run "$$(swift build -c release --show-bin-path)"
	@.ci/instructions "$$(swift build -c release --show-bin-path)"

bench-peers: build ## Time trafilatura, resiliparse, dateparser and underthesea beside it; they come from PyPI.
	@mkdir -p out
	@Benchmarks/peers "$$(swift build -c release --show-bin-path)" out/peers-venv $(wildcard ../shared/html)

instructions: build ## Count the instructions of every stage, where valgrind is there; they have ceilings.
	@.ci/instructions "$$(swift build -c release --show-bin-path)"

million: build ## Measure the validation of 10,000, 100,000 and 1,000,000 records: time and memory.
	"$$(swift build -c release --show-bin-path)/trich-benchmarks" --records 10000 100000 1000000

# Kilobytes of a hostile page: the work may not grow faster than the page does.
SIZES ?= 64,256
growth: build ## Extract hostile pages of SIZES kilobytes; their cost beside an ordinary page's, into out/growth.md.
	@mkdir -p out
	Benchmarks/growth "$$(swift build -c release --show-bin-path)/trich" --sizes $(SIZES) --table out/growth.md

start: build ## Count the instructions until the program begins; over their ceiling it fails.
	@.ci/start "$$(swift build -c release --show-bin-path)/trich"

SIZE ?= 1G
archive: ## Write a synthetic web archive of SIZE to out/archive.warc.gz.
	@mkdir -p out
	Benchmarks/make-archive out/archive.warc.gz --size $(SIZE)

archives: build archive ## Measure reading beside FastWARC, and extraction with one and two jobs.
	Benchmarks/make-archive out/tenth.warc.gz --size $(SIZE) --part 10
	Benchmarks/archive-throughput out/archive.warc.gz
	Benchmarks/archive-run out/archive.warc.gz out/tenth.warc.gz

TRIALS ?= 1000
damage: setup ## Damage archives of 200 records in TRIALS ways; nothing sound may be lost.
	swift run -c release trich-damage $(TRIALS)

KILLS ?= 100
test-kill: build ## Kill `trich ingest` at KILLS random moments; every store must end up the same.
	@mkdir -p out
	Tests/StoreChecks/kill-test "$$(swift build -c release --show-bin-path)/trich" --kills $(KILLS)

test-store: build ## Open a store with sqlite3, pandas and DuckDB, and run the queries of its documentation.
	@mkdir -p out
	Tests/StoreChecks/open-store "$$(swift build -c release --show-bin-path)/trich" out/store-venv

test-report: build ## Test the report in headless Chromium, with axe-core (Debian's chromium, PyPI's selenium).
	@mkdir -p out
	Tests/BrowserChecks/check "$$(swift build -c release --show-bin-path)/trich" out/browser-venv

test-exchange: build ## Open exports in the real spaCy, datasets and Label Studio SDK (from PyPI), and bring them back.
	@mkdir -p out
	Tests/ExchangeChecks/check "$$(swift build -c release --show-bin-path)/trich" out/exchange-venv

screenshots: build ## Write the pictures of the documentation.
	@mkdir -p out
	Tests/BrowserChecks/check "$$(swift build -c release --show-bin-path)/trich" out/browser-venv pictures

PAGES ?= 10000
SEED ?= 1
fuzz: setup ## Try PAGES mutated pages (SEED chooses which); findings go to out/fuzz.
	swift run -c release trich-fuzz out/fuzz pages=$(PAGES) seed=$(SEED)

fuzz-asan: setup ## The same on small pages with the address sanitizer on.
	swift build -c release --product trich-fuzz --sanitize=address --scratch-path .build-asan
	.build-asan/release/trich-fuzz out/fuzz pages=$(PAGES) seed=$(SEED) longest=3000 seconds=5

docs: ## Write the API documentation's symbol graphs to out/docs.
	@mkdir -p out/docs
	swift package dump-symbol-graph --minimum-access-level public
	@find .build -name '*.symbols.json' -exec cp {} out/docs/ \;
	@echo "out/docs: symbol graphs for docc convert"

data: ## Rewrite what the program carries ready to use (Prepared), and the list of its data files.
	@.ci/bundle
	swift build -c release --product trich
	"$$(swift build -c release --show-bin-path)/trich" prepare Sources/CBundledData
	@touch Sources/CBundledData/bundled.c

clean: ## Remove what was built.
	swift package clean
	rm -rf out dist .build-static
