#include "CBundledData.h"

// Every data file of the program: bytes first, then the table. `make data` writes this file.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char charsets_letters_tsv[] = {
#embed "Charsets/letters.tsv"
};
static const unsigned char charsets_references_tsv[] = {
#embed "Charsets/references.tsv"
};
static const unsigned char charsets_syllables_tsv[] = {
#embed "Charsets/syllables.tsv"
};
static const unsigned char charsets_tcvn3_tsv[] = {
#embed "Charsets/tcvn3.tsv"
};
static const unsigned char charsets_tcvn5712_1_tsv[] = {
#embed "Charsets/tcvn5712-1.tsv"
};
static const unsigned char charsets_viscii_tsv[] = {
#embed "Charsets/viscii.tsv"
};
static const unsigned char charsets_vni_tsv[] = {
#embed "Charsets/vni.tsv"
};
static const unsigned char charsets_vps_tsv[] = {
#embed "Charsets/vps.tsv"
};
static const unsigned char charsets_windows_1252_tsv[] = {
#embed "Charsets/windows-1252.tsv"
};
static const unsigned char charsets_windows_1258_tsv[] = {
#embed "Charsets/windows-1258.tsv"
};
static const unsigned char cleaning_chrome_tsv[] = {
#embed "Cleaning/chrome.tsv"
};
static const unsigned char cleaning_class_words_tsv[] = {
#embed "Cleaning/class-words.tsv"
};
static const unsigned char cleaning_consent_tsv[] = {
#embed "Cleaning/consent.tsv"
};
static const unsigned char cleaning_date_labels_tsv[] = {
#embed "Cleaning/date-labels.tsv"
};
static const unsigned char cleaning_document_labels_tsv[] = {
#embed "Cleaning/document-labels.tsv"
};
static const unsigned char cleaning_name_syllables_txt[] = {
#embed "Cleaning/name-syllables.txt"
};
static const unsigned char cleaning_words_tsv[] = {
#embed "Cleaning/words.tsv"
};
static const unsigned char demo_an_giang_html[] = {
#embed "Demo/an-giang.html"
};
static const unsigned char demo_bang_xep_hang_html[] = {
#embed "Demo/bang-xep-hang.html"
};
static const unsigned char demo_so_sai_html[] = {
#embed "Demo/so-sai.html"
};
static const unsigned char messages_examples_tsv[] = {
#embed "Messages/examples.tsv"
};
static const unsigned char messages_findings_tsv[] = {
#embed "Messages/findings.tsv"
};
static const unsigned char messages_remedies_tsv[] = {
#embed "Messages/remedies.tsv"
};
static const unsigned char messages_talk_tsv[] = {
#embed "Messages/talk.tsv"
};
static const unsigned char model_linking_tsv[] = {
#embed "Model/linking.tsv"
};
static const unsigned char prepared_model_bin[] = {
#embed "Prepared/model.bin"
};
static const unsigned char prepared_names_bin[] = {
#embed "Prepared/names.bin"
};
static const unsigned char prepared_rules_bin[] = {
#embed "Prepared/rules.bin"
};
static const unsigned char reference_by_names_tsv[] = {
#embed "Reference/by-names.tsv"
};
static const unsigned char reference_columns_tsv[] = {
#embed "Reference/columns.tsv"
};
static const unsigned char reference_communes_2025_tsv[] = {
#embed "Reference/communes-2025.tsv"
};
static const unsigned char reference_components_tsv[] = {
#embed "Reference/components.tsv"
};
static const unsigned char reference_countries_tsv[] = {
#embed "Reference/countries.tsv"
};
static const unsigned char reference_departments_tsv[] = {
#embed "Reference/departments.tsv"
};
static const unsigned char reference_districts_tsv[] = {
#embed "Reference/districts.tsv"
};
static const unsigned char reference_editions_tsv[] = {
#embed "Reference/editions.tsv"
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
static const unsigned char reference_ministries_former_tsv[] = {
#embed "Reference/ministries-former.tsv"
};
static const unsigned char reference_ministries_tsv[] = {
#embed "Reference/ministries.tsv"
};
static const unsigned char reference_misprints_tsv[] = {
#embed "Reference/misprints.tsv"
};
static const unsigned char reference_organizations_tsv[] = {
#embed "Reference/organizations.tsv"
};
static const unsigned char reference_place_types_tsv[] = {
#embed "Reference/place-types.tsv"
};
static const unsigned char reference_provinces_2025_tsv[] = {
#embed "Reference/provinces-2025.tsv"
};
static const unsigned char reference_provinces_tsv[] = {
#embed "Reference/provinces.tsv"
};
static const unsigned char reference_record_columns_tsv[] = {
#embed "Reference/record-columns.tsv"
};
static const unsigned char reference_regions_tsv[] = {
#embed "Reference/regions.tsv"
};
static const unsigned char reference_surnames_tsv[] = {
#embed "Reference/surnames.tsv"
};
static const unsigned char reference_titles_tsv[] = {
#embed "Reference/titles.tsv"
};
static const unsigned char reference_topics_tsv[] = {
#embed "Reference/topics.tsv"
};
static const unsigned char reference_totals_tsv[] = {
#embed "Reference/totals.tsv"
};
static const unsigned char reference_type_words_tsv[] = {
#embed "Reference/type-words.tsv"
};
static const unsigned char reference_unranked_tsv[] = {
#embed "Reference/unranked.tsv"
};
static const unsigned char report_address_js[] = {
#embed "Report/address.js"
};
static const unsigned char report_article_js[] = {
#embed "Report/article.js"
};
static const unsigned char report_charts_js[] = {
#embed "Report/charts.js"
};
static const unsigned char report_data_js[] = {
#embed "Report/data.js"
};
static const unsigned char report_dom_js[] = {
#embed "Report/dom.js"
};
static const unsigned char report_facts_js[] = {
#embed "Report/facts.js"
};
static const unsigned char report_findings_js[] = {
#embed "Report/findings.js"
};
static const unsigned char report_frame_js[] = {
#embed "Report/frame.js"
};
static const unsigned char report_leagues_js[] = {
#embed "Report/leagues.js"
};
static const unsigned char report_list_js[] = {
#embed "Report/list.js"
};
static const unsigned char report_map_js[] = {
#embed "Report/map.js"
};
static const unsigned char report_overview_js[] = {
#embed "Report/overview.js"
};
static const unsigned char report_pages_js[] = {
#embed "Report/pages.js"
};
static const unsigned char report_records_js[] = {
#embed "Report/records.js"
};
static const unsigned char report_report_css[] = {
#embed "Report/report.css"
};
static const unsigned char report_start_js[] = {
#embed "Report/start.js"
};
static const unsigned char report_ties_js[] = {
#embed "Report/ties.js"
};
static const unsigned char report_tiles_tsv[] = {
#embed "Report/tiles.tsv"
};
static const unsigned char report_timeline_js[] = {
#embed "Report/timeline.js"
};
static const unsigned char report_words_js[] = {
#embed "Report/words.js"
};
static const unsigned char report_words_tsv[] = {
#embed "Report/words.tsv"
};
static const unsigned char report_workbench_js[] = {
#embed "Report/workbench.js"
};
static const unsigned char rules_calendar_yaml[] = {
#embed "Rules/calendar.yaml"
};
static const unsigned char rules_cues_yaml[] = {
#embed "Rules/cues.yaml"
};
static const unsigned char rules_dates_yaml[] = {
#embed "Rules/dates.yaml"
};
static const unsigned char rules_documents_yaml[] = {
#embed "Rules/documents.yaml"
};
static const unsigned char rules_indices_yaml[] = {
#embed "Rules/indices.yaml"
};
static const unsigned char rules_measures_yaml[] = {
#embed "Rules/measures.yaml"
};
static const unsigned char rules_names_yaml[] = {
#embed "Rules/names.yaml"
};
static const unsigned char rules_ranks_yaml[] = {
#embed "Rules/ranks.yaml"
};
static const unsigned char rules_standings_yaml[] = {
#embed "Rules/standings.yaml"
};
static const unsigned char rules_tables_yaml[] = {
#embed "Rules/tables.yaml"
};
static const unsigned char rules_vocabulary_yaml[] = {
#embed "Rules/vocabulary.yaml"
};
static const unsigned char schemas_document_schema_json[] = {
#embed "Schemas/document.schema.json"
};
static const unsigned char schemas_rules_schema_json[] = {
#embed "Schemas/rules.schema.json"
};
static const unsigned char words_checks_tsv[] = {
#embed "Words/checks.tsv"
};
static const unsigned char words_extraction_tsv[] = {
#embed "Words/extraction.tsv"
};
static const unsigned char words_linking_tsv[] = {
#embed "Words/linking.tsv"
};
static const unsigned char words_scoring_tsv[] = {
#embed "Words/scoring.tsv"
};

static const TrichBundledFile files[] = {
  {"Charsets/letters.tsv", charsets_letters_tsv, sizeof charsets_letters_tsv},
  {"Charsets/references.tsv", charsets_references_tsv, sizeof charsets_references_tsv},
  {"Charsets/syllables.tsv", charsets_syllables_tsv, sizeof charsets_syllables_tsv},
  {"Charsets/tcvn3.tsv", charsets_tcvn3_tsv, sizeof charsets_tcvn3_tsv},
  {"Charsets/tcvn5712-1.tsv", charsets_tcvn5712_1_tsv, sizeof charsets_tcvn5712_1_tsv},
  {"Charsets/viscii.tsv", charsets_viscii_tsv, sizeof charsets_viscii_tsv},
  {"Charsets/vni.tsv", charsets_vni_tsv, sizeof charsets_vni_tsv},
  {"Charsets/vps.tsv", charsets_vps_tsv, sizeof charsets_vps_tsv},
  {"Charsets/windows-1252.tsv", charsets_windows_1252_tsv, sizeof charsets_windows_1252_tsv},
  {"Charsets/windows-1258.tsv", charsets_windows_1258_tsv, sizeof charsets_windows_1258_tsv},
  {"Cleaning/chrome.tsv", cleaning_chrome_tsv, sizeof cleaning_chrome_tsv},
  {"Cleaning/class-words.tsv", cleaning_class_words_tsv, sizeof cleaning_class_words_tsv},
  {"Cleaning/consent.tsv", cleaning_consent_tsv, sizeof cleaning_consent_tsv},
  {"Cleaning/date-labels.tsv", cleaning_date_labels_tsv, sizeof cleaning_date_labels_tsv},
  {"Cleaning/document-labels.tsv", cleaning_document_labels_tsv, sizeof cleaning_document_labels_tsv},
  {"Cleaning/name-syllables.txt", cleaning_name_syllables_txt, sizeof cleaning_name_syllables_txt},
  {"Cleaning/words.tsv", cleaning_words_tsv, sizeof cleaning_words_tsv},
  {"Demo/an-giang.html", demo_an_giang_html, sizeof demo_an_giang_html},
  {"Demo/bang-xep-hang.html", demo_bang_xep_hang_html, sizeof demo_bang_xep_hang_html},
  {"Demo/so-sai.html", demo_so_sai_html, sizeof demo_so_sai_html},
  {"Messages/examples.tsv", messages_examples_tsv, sizeof messages_examples_tsv},
  {"Messages/findings.tsv", messages_findings_tsv, sizeof messages_findings_tsv},
  {"Messages/remedies.tsv", messages_remedies_tsv, sizeof messages_remedies_tsv},
  {"Messages/talk.tsv", messages_talk_tsv, sizeof messages_talk_tsv},
  {"Model/linking.tsv", model_linking_tsv, sizeof model_linking_tsv},
  {"Prepared/model.bin", prepared_model_bin, sizeof prepared_model_bin},
  {"Prepared/names.bin", prepared_names_bin, sizeof prepared_names_bin},
  {"Prepared/rules.bin", prepared_rules_bin, sizeof prepared_rules_bin},
  {"Reference/by-names.tsv", reference_by_names_tsv, sizeof reference_by_names_tsv},
  {"Reference/columns.tsv", reference_columns_tsv, sizeof reference_columns_tsv},
  {"Reference/communes-2025.tsv", reference_communes_2025_tsv, sizeof reference_communes_2025_tsv},
  {"Reference/components.tsv", reference_components_tsv, sizeof reference_components_tsv},
  {"Reference/countries.tsv", reference_countries_tsv, sizeof reference_countries_tsv},
  {"Reference/departments.tsv", reference_departments_tsv, sizeof reference_departments_tsv},
  {"Reference/districts.tsv", reference_districts_tsv, sizeof reference_districts_tsv},
  {"Reference/editions.tsv", reference_editions_tsv, sizeof reference_editions_tsv},
  {"Reference/index-ranges.tsv", reference_index_ranges_tsv, sizeof reference_index_ranges_tsv},
  {"Reference/indices.tsv", reference_indices_tsv, sizeof reference_indices_tsv},
  {"Reference/leaders.tsv", reference_leaders_tsv, sizeof reference_leaders_tsv},
  {"Reference/ministries-former.tsv", reference_ministries_former_tsv, sizeof reference_ministries_former_tsv},
  {"Reference/ministries.tsv", reference_ministries_tsv, sizeof reference_ministries_tsv},
  {"Reference/misprints.tsv", reference_misprints_tsv, sizeof reference_misprints_tsv},
  {"Reference/organizations.tsv", reference_organizations_tsv, sizeof reference_organizations_tsv},
  {"Reference/place-types.tsv", reference_place_types_tsv, sizeof reference_place_types_tsv},
  {"Reference/provinces-2025.tsv", reference_provinces_2025_tsv, sizeof reference_provinces_2025_tsv},
  {"Reference/provinces.tsv", reference_provinces_tsv, sizeof reference_provinces_tsv},
  {"Reference/record-columns.tsv", reference_record_columns_tsv, sizeof reference_record_columns_tsv},
  {"Reference/regions.tsv", reference_regions_tsv, sizeof reference_regions_tsv},
  {"Reference/surnames.tsv", reference_surnames_tsv, sizeof reference_surnames_tsv},
  {"Reference/titles.tsv", reference_titles_tsv, sizeof reference_titles_tsv},
  {"Reference/topics.tsv", reference_topics_tsv, sizeof reference_topics_tsv},
  {"Reference/totals.tsv", reference_totals_tsv, sizeof reference_totals_tsv},
  {"Reference/type-words.tsv", reference_type_words_tsv, sizeof reference_type_words_tsv},
  {"Reference/unranked.tsv", reference_unranked_tsv, sizeof reference_unranked_tsv},
  {"Report/address.js", report_address_js, sizeof report_address_js},
  {"Report/article.js", report_article_js, sizeof report_article_js},
  {"Report/charts.js", report_charts_js, sizeof report_charts_js},
  {"Report/data.js", report_data_js, sizeof report_data_js},
  {"Report/dom.js", report_dom_js, sizeof report_dom_js},
  {"Report/facts.js", report_facts_js, sizeof report_facts_js},
  {"Report/findings.js", report_findings_js, sizeof report_findings_js},
  {"Report/frame.js", report_frame_js, sizeof report_frame_js},
  {"Report/leagues.js", report_leagues_js, sizeof report_leagues_js},
  {"Report/list.js", report_list_js, sizeof report_list_js},
  {"Report/map.js", report_map_js, sizeof report_map_js},
  {"Report/overview.js", report_overview_js, sizeof report_overview_js},
  {"Report/pages.js", report_pages_js, sizeof report_pages_js},
  {"Report/records.js", report_records_js, sizeof report_records_js},
  {"Report/report.css", report_report_css, sizeof report_report_css},
  {"Report/start.js", report_start_js, sizeof report_start_js},
  {"Report/ties.js", report_ties_js, sizeof report_ties_js},
  {"Report/tiles.tsv", report_tiles_tsv, sizeof report_tiles_tsv},
  {"Report/timeline.js", report_timeline_js, sizeof report_timeline_js},
  {"Report/words.js", report_words_js, sizeof report_words_js},
  {"Report/words.tsv", report_words_tsv, sizeof report_words_tsv},
  {"Report/workbench.js", report_workbench_js, sizeof report_workbench_js},
  {"Rules/calendar.yaml", rules_calendar_yaml, sizeof rules_calendar_yaml},
  {"Rules/cues.yaml", rules_cues_yaml, sizeof rules_cues_yaml},
  {"Rules/dates.yaml", rules_dates_yaml, sizeof rules_dates_yaml},
  {"Rules/documents.yaml", rules_documents_yaml, sizeof rules_documents_yaml},
  {"Rules/indices.yaml", rules_indices_yaml, sizeof rules_indices_yaml},
  {"Rules/measures.yaml", rules_measures_yaml, sizeof rules_measures_yaml},
  {"Rules/names.yaml", rules_names_yaml, sizeof rules_names_yaml},
  {"Rules/ranks.yaml", rules_ranks_yaml, sizeof rules_ranks_yaml},
  {"Rules/standings.yaml", rules_standings_yaml, sizeof rules_standings_yaml},
  {"Rules/tables.yaml", rules_tables_yaml, sizeof rules_tables_yaml},
  {"Rules/vocabulary.yaml", rules_vocabulary_yaml, sizeof rules_vocabulary_yaml},
  {"Schemas/document.schema.json", schemas_document_schema_json, sizeof schemas_document_schema_json},
  {"Schemas/rules.schema.json", schemas_rules_schema_json, sizeof schemas_rules_schema_json},
  {"Words/checks.tsv", words_checks_tsv, sizeof words_checks_tsv},
  {"Words/extraction.tsv", words_extraction_tsv, sizeof words_extraction_tsv},
  {"Words/linking.tsv", words_linking_tsv, sizeof words_linking_tsv},
  {"Words/scoring.tsv", words_scoring_tsv, sizeof words_scoring_tsv},
};

size_t trich_bundled_count(void) { return sizeof files / sizeof files[0]; }

TrichBundledFile trich_bundled_file(size_t index) { return files[index]; }
