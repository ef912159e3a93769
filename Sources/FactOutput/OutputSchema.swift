internal import BundledData

/// The JSON Schema (draft 2020-12) of one line of output.
public enum OutputSchema {
  /// The schema's file, UTF-8 JSON; empty only in a program built without its data.
  public static var bytes: [UInt8] {
    BundledFile.named("Schemas/document.schema.json")?.bytes ?? []
  }
}
