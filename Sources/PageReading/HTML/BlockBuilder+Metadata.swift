extension BlockBuilder {
  /// Keeps what a `<meta>` or `<link>` declares.
  mutating func collect(_ tag: ElementTag, _ attributes: AttributeList) {
    switch tag {
    case .meta: collectMeta(attributes)
    case .link where attributes.value(.rel)?.lowercased() == "canonical":
      declared.add(.canonical, attributes.value(.href) ?? "")
    default: break
    }
  }

  private mutating func collectMeta(_ attributes: AttributeList) {
    guard let content = attributes.value(.content) else { return }
    let names: [AttributeName] = [.property, .name, .itemprop]
    for name in names where name != .itemprop || stack.last?.isForeign != true {
      guard let value = attributes.value(name)?.lowercased(), let key = Self.key(of: value) else {
        continue
      }
      declared.add(key, content)
    }
  }

  /// Names in use for each value: Open Graph, Dublin Core, schema.org and what portals invent.
  private static func key(of name: String) -> DeclaredMetadata.Key? {
    switch name {
    case "article:published_time", "og:article:published_time": .articlePublished
    case "article:modified_time", "datemodified", "dcterms.modified", "lastmod": .modified
    case "pubdate", "publishdate", "publish-date", "publish_date", "datepublished",
      "dc.date.issued", "dc.date", "dcterms.issued", "dcterms.date", "date", "datecreated":
      .metaPublished
    case "og:title", "twitter:title", "dc.title", "dcterms.title": .openGraphTitle
    case "article:author", "dable:author": .articleAuthor
    case "author", "dc.creator", "dcterms.creator": .metaAuthor
    case "og:site_name", "application-name": .siteName
    case "og:type": .pageType
    case "description", "og:description": .description
    default: nil
    }
  }
}
