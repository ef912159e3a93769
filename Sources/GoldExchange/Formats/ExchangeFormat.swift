internal import Foundation

/// A tool that passages go to; the raw value is what `--to` takes.
public enum ExchangeFormat: String, Sendable, CaseIterable {
  case labelstudio, doccano, spacy, conll, brat, hf

  /// Whether it is a folder of files.
  public var isFolder: Bool { self == .brat || self == .hf }

  /// A file of an export; the name is empty where the format is one file.
  public struct File: Sendable {
    /// The path below the folder.
    public var name: String
    /// What it holds.
    public var bytes: [UInt8]
  }

  /// The files that hold `passages`.
  ///
  /// ```swift
  /// try ExchangeFormat.doccano.files(of: passages)[0].bytes
  /// ```
  ///
  /// - Throws: what the encoder says of a value that JSON cannot hold.
  public func files(of passages: [ExchangePassage]) throws -> [File] {
    switch self {
    case .labelstudio: [File(name: "", bytes: try LabelStudio.bytes(of: passages))]
    case .doccano: [File(name: "", bytes: try Lines.of(passages.map(Doccano.line)))]
    case .spacy: [File(name: "", bytes: try Lines.of(passages.map(SpacyDoc.line)))]
    case .conll: [File(name: "", bytes: try CoNLL.bytes(of: passages))]
    case .brat: try Brat.files(of: passages)
    case .hf: try HuggingFace.files(of: passages)
    }
  }
}

/// A tool that passages come back from; the raw value is what `--from` takes.
public enum ImportFormat: String, Sendable, CaseIterable {
  case labelstudio, doccano

  /// The lines of annotated passages that `bytes` hold.
  ///
  /// - Throws: `ExchangeFailure` for what is no export of the tool.
  public func lines(of bytes: [UInt8]) throws -> [UInt8] {
    switch self {
    case .labelstudio: try Lines.of(LabelStudio.passages(in: bytes))
    case .doccano: try Lines.of(Doccano.passages(in: bytes))
    }
  }
}

/// JSON Lines.
enum Lines {
  static func of(_ values: [JSONValue]) throws -> [UInt8] {
    try values.reduce(into: []) { $0 += try bytes(of: $1) + [0x0A] }
  }

  static func bytes(of value: JSONValue) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }

  static func text(of value: JSONValue) throws -> String {
    String(decoding: try bytes(of: value), as: UTF8.self)
  }

  static func value(of text: String) -> JSONValue? {
    try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }
}
