/// The views that a person would ask for.
enum ViewDefinitions {
  /// Statements that put all views in the place of those that are there.
  static let anew =
    names.reversed().map { "DROP VIEW IF EXISTS \($0)" }
    + [facts, claims, standings, leagueTables, conflicts, unitTimelines, copies]

  private static let names = [
    "facts", "claims", "standings", "league_tables", "conflicts", "unit_timelines", "copies",
  ]

  /// Every record with its document; `origin` is one number for all copies of a text.
  private static let facts = """
    CREATE VIEW facts AS
    SELECT records.*, documents.name, documents.url, documents.site, documents.published,
      documents.title, coalesce(documents.copy_of, documents.id) AS origin
    FROM records JOIN documents ON documents.id = records.document
    """

  /// What is stated of a unit, each value once, with how many independent texts state it.
  private static let claims = """
    CREATE VIEW claims AS
    SELECT index_id, component, period, scope, subject_parent, subject,
      max(subject_id) AS subject_id, max(subject_level) AS subject_level, measure, baseline, value, max(unit) AS unit, max(out_of) AS out_of,
      count(DISTINCT origin) AS sources, min(published) AS first_published,
      min(document) AS document
    FROM facts
    WHERE is_derived = 0
    GROUP BY index_id, component, period, scope, subject_parent, subject, measure, baseline, value
    """

  /// Claims in the order in which they are believed: `choice` 1 has most sources, then the earliest.
  private static let standings = """
    CREATE VIEW standings AS
    SELECT *,
      row_number() OVER (
        PARTITION BY index_id, component, period, scope, subject_parent, subject, measure,
          baseline
        ORDER BY sources DESC, first_published IS NULL, first_published, value
      ) AS choice,
      count(*) OVER whole AS choices,
      max(value) OVER whole - min(value) OVER whole AS spread
    FROM claims
    WINDOW whole AS (
      PARTITION BY index_id, component, period, scope, subject_parent, subject, measure, baseline)
    """

  /// One row for each unit that has a rank; without a level of its own it has that of its code.
  private static let leagueTables = """
    CREATE VIEW league_tables AS
    SELECT index_id, component, period, scope,
      max(value) FILTER (WHERE measure = 'rank') AS rank,
      max(out_of) FILTER (WHERE measure = 'rank') AS out_of,
      subject, max(subject_id) AS subject_id,
      coalesce(max(subject_level), CASE WHEN max(subject_id) GLOB '[0-9]*' THEN 'province'
        WHEN max(subject_id) GLOB 'G[0-9]*' THEN 'ministry' END) AS level,
      subject_parent AS parent,
      max(value) FILTER (WHERE measure = 'score') AS score,
      max(value) FILTER (WHERE measure = 'percent') AS percent,
      max(value) FILTER (WHERE measure = 'rank_change') AS rank_change,
      max(sources) FILTER (WHERE measure = 'rank') AS sources,
      max(choices) FILTER (WHERE measure = 'rank') - 1 AS rivals
    FROM standings
    WHERE choice = 1 AND period IS NOT NULL
      AND measure IN ('rank', 'score', 'percent', 'rank_change')
    GROUP BY index_id, component, period, scope, subject_parent, subject
    HAVING rank IS NOT NULL
    """

  /// Facts for which texts give different values; scores count from a tenth of a point.
  private static let conflicts = """
    CREATE VIEW conflicts AS
    SELECT subject, subject_id, subject_parent AS parent, index_id, component, period, scope,
      measure, value, unit, sources, choice, choices, document
    FROM standings
    WHERE choices > 1 AND period IS NOT NULL
      AND (measure IN ('rank', 'rank_change') OR measure = 'score' AND spread >= 0.1)
    """

  /// One row for each unit, index and period: where it stood in the whole index.
  private static let unitTimelines = """
    CREATE VIEW unit_timelines AS
    SELECT subject, max(subject_id) AS subject_id, subject_parent AS parent, index_id, period,
      max(value) FILTER (WHERE measure = 'rank') AS rank,
      max(out_of) FILTER (WHERE measure = 'rank') AS out_of,
      max(value) FILTER (WHERE measure = 'score') AS score,
      max(value) FILTER (WHERE measure = 'percent') AS percent,
      max(value) FILTER (WHERE measure = 'rank_change') AS rank_change,
      max(sources) AS sources, max(choices) - 1 AS rivals
    FROM standings
    WHERE choice = 1 AND component IS NULL AND scope IS NULL AND period IS NOT NULL
      AND measure IN ('rank', 'score', 'percent', 'rank_change')
    GROUP BY subject, subject_parent, index_id, period
    """

  /// Pages that repeat a text: word for word (exact) or half of its words and more (near).
  private static let copies = """
    CREATE VIEW copies AS
    SELECT 'exact' AS kind, pages.document AS original, pages.name, pages.url, pages.source,
      pages.number
    FROM pages
    WHERE EXISTS (
      SELECT 1 FROM pages AS earlier WHERE earlier.document = pages.document
        AND (earlier.source < pages.source
          OR earlier.source = pages.source AND earlier.number < pages.number))
    UNION ALL
    SELECT 'near', documents.copy_of, documents.name, documents.url, pages.source, pages.number
    FROM documents JOIN pages ON pages.document = documents.id
    WHERE documents.copy_of IS NOT NULL
    """
}
