internal import Foundation

/// What a CSV file of records holds, for programs that read tables.
///
/// `schema` is a Table Schema and `package(_:)` a data package around it (source: Data Package
/// standard, Frictionless Data): with them every reader keeps the leading zeros of codes.
public enum TableSchema {
  /// The Table Schema of these columns, indented JSON.
  public static func schema(_ columns: [RecordColumn] = RecordColumn.allCases) -> String {
    "{\n  \"fields\": [\n" + fields(columns, indent: "    ") + "\n  ],\n"
      + "  \"missingValues\": [\"\"]\n}\n"
  }

  /// A data package that describes the file `path` with these columns.
  public static func package(
    _ path: String, _ columns: [RecordColumn] = RecordColumn.allCases
  ) -> String {
    """
    {
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": "trich-records",
      "resources": [
        {
          "name": "records",
          "path": \(quoted(path)),
          "type": "table",
          "format": "csv",
          "mediatype": "text/csv",
          "encoding": "utf-8",
          "schema": {
            "fields": [
    \(fields(columns, indent: "          "))
            ],
            "missingValues": [""]
          }
        }
      ]
    }

    """
  }

  private static func fields(_ columns: [RecordColumn], indent: String) -> String {
    columns.map { column in
      "\(indent){\"name\": \(quoted(column.rawValue)), \"type\": \"\(column.kind.rawValue)\", "
        + "\"description\": \(quoted(column.about))}"
    }.joined(separator: ",\n")
  }

  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return String(decoding: (try? encoder.encode(text)) ?? Data(), as: UTF8.self)
  }
}
