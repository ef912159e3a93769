/// A language in which findings are told; the raw value is what `--lang` takes.
///
/// ```swift
/// MessageLanguage(environment: ["LANG": "vi_VN.UTF-8"])    // .vietnamese
/// ```
public enum MessageLanguage: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case vietnamese = "vi"

  /// The language of a person's locale: that of `LC_ALL` if it is set, else of `LANG`; English unless
  /// it begins with "vi".
  public init(environment: [String: String]) {
    let locale = [environment["LC_ALL"], environment["LANG"]].compactMap { $0 }
      .first { !$0.isEmpty }
    self = locale?.hasPrefix("vi") ?? false ? .vietnamese : .english
  }
}
