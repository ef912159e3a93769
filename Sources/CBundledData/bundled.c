#include "CBundledData.h"

// Every data file of the program: bytes first, then the table. `make data` writes this file.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char cleaning_chrome_tsv[] = {
#embed "Cleaning/chrome.tsv"
};
static const unsigned char cleaning_class_words_tsv[] = {
#embed "Cleaning/class-words.tsv"
};
static const unsigned char reference_components_tsv[] = {
#embed "Reference/components.tsv"
};
static const unsigned char reference_index_ranges_tsv[] = {
#embed "Reference/index-ranges.tsv"
};
static const unsigned char reference_indices_tsv[] = {
#embed "Reference/indices.tsv"
};
static const unsigned char reference_leaders_tsv[] = {
#embed "Reference/leaders.tsv"
};
static const unsigned char reference_ministries_tsv[] = {
#embed "Reference/ministries.tsv"
};
static const unsigned char reference_provinces_2025_tsv[] = {
#embed "Reference/provinces-2025.tsv"
};
static const unsigned char reference_provinces_tsv[] = {
#embed "Reference/provinces.tsv"
};
static const unsigned char reference_surnames_tsv[] = {
#embed "Reference/surnames.tsv"
};
static const unsigned char reference_titles_tsv[] = {
#embed "Reference/titles.tsv"
};
static const unsigned char reference_totals_tsv[] = {
#embed "Reference/totals.tsv"
};
static const unsigned char schemas_document_schema_json[] = {
#embed "Schemas/document.schema.json"
};

static const TrichBundledFile files[] = {
  {"Cleaning/chrome.tsv", cleaning_chrome_tsv, sizeof cleaning_chrome_tsv},
  {"Cleaning/class-words.tsv", cleaning_class_words_tsv, sizeof cleaning_class_words_tsv},
  {"Reference/components.tsv", reference_components_tsv, sizeof reference_components_tsv},
  {"Reference/index-ranges.tsv", reference_index_ranges_tsv, sizeof reference_index_ranges_tsv},
  {"Reference/indices.tsv", reference_indices_tsv, sizeof reference_indices_tsv},
  {"Reference/leaders.tsv", reference_leaders_tsv, sizeof reference_leaders_tsv},
  {"Reference/ministries.tsv", reference_ministries_tsv, sizeof reference_ministries_tsv},
  {"Reference/provinces-2025.tsv", reference_provinces_2025_tsv, sizeof reference_provinces_2025_tsv},
  {"Reference/provinces.tsv", reference_provinces_tsv, sizeof reference_provinces_tsv},
  {"Reference/surnames.tsv", reference_surnames_tsv, sizeof reference_surnames_tsv},
  {"Reference/titles.tsv", reference_titles_tsv, sizeof reference_titles_tsv},
  {"Reference/totals.tsv", reference_totals_tsv, sizeof reference_totals_tsv},
  {"Schemas/document.schema.json", schemas_document_schema_json, sizeof schemas_document_schema_json},
};

size_t trich_bundled_count(void) { return sizeof files / sizeof files[0]; }

TrichBundledFile trich_bundled_file(size_t index) { return files[index]; }
