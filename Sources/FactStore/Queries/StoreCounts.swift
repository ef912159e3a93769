/// The question how much of everything a store holds.
enum StoreCounts {
  static let sql = """
    SELECT 'documents' AS what, count(*) AS number FROM documents
    UNION ALL SELECT 'near copies', count(*) FROM documents WHERE copy_of IS NOT NULL
    UNION ALL SELECT 'pages', count(*) FROM pages
    UNION ALL SELECT 'exact copies',
      (SELECT count(*) FROM pages) - (SELECT count(*) FROM documents)
    UNION ALL SELECT 'sources', count(*) FROM sources
    UNION ALL SELECT 'sources not read to the end', count(*) FROM sources WHERE is_complete = 0
    UNION ALL SELECT 'quarantined: ' || reason, count(*) FROM quarantine GROUP BY reason
    UNION ALL SELECT 'mentions', count(*) FROM mentions
    UNION ALL SELECT 'records', count(*) FROM records
    UNION ALL SELECT 'records: ' || index_id, count(*) FROM records GROUP BY index_id
    UNION ALL SELECT 'findings: ' || severity, count(*) FROM findings GROUP BY severity
    UNION ALL SELECT 'rule books', count(DISTINCT rules) FROM documents
    """
}
