/// The HTML elements a reader has to tell apart.
///
/// ```swift
/// ElementTag(rawValue: "td")      // .td
/// ElementTag(rawValue: "o:p")     // nil, read as .other
/// ```
public enum ElementTag: String, Hashable, Sendable, CaseIterable {
  case other, line
  case html, head, body, title, meta, link
  case address, article, aside, blockquote, caption, center, dd, details, dialog, dir, div, dl, dt
  case fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr
  case label, legend, li, main, menu, nav, ol, p, pre, section, summary
  case table, tbody, td, tfoot, th, thead, time, tr, ul
  case a, b, br, em, font, i, img, span, strong, sup, u
  case audio, button, canvas, iframe, input, map, math, noscript, object, optgroup, option
  case script, select, style, svg, template, textarea, video
  case ampAd = "amp-ad"
  case ampConsent = "amp-consent"
  case ampEmbed = "amp-embed"
  case ampSidebar = "amp-sidebar"

  /// Whether text on its two sides belongs to different paragraphs.
  public var isBlockLevel: Bool {
    switch self {
    case .html, .body, .address, .article, .aside, .blockquote, .caption, .center, .dd, .details,
      .dialog, .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2,
      .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .label, .legend, .li, .main, .menu, .nav, .ol,
      .p, .pre, .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead, .time, .tr, .ul:
      true
    default: false
    }
  }

  /// Whether a browser shows no text of it, or only a control's label.
  public var isSkipped: Bool {
    switch self {
    case .head, .audio, .button, .canvas, .iframe, .map, .math, .noscript, .object, .optgroup,
      .option, .script, .select, .style, .svg, .template, .textarea, .video, .ampAd, .ampConsent,
      .ampEmbed, .ampSidebar:
      true
    default: false
    }
  }

  /// Whether it is a heading of any level.
  public var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  /// Whether it stands inside a container as one paragraph, item or heading, or only groups such.
  public var isParagraphLike: Bool {
    switch self {
    case .p, .h1, .h2, .h3, .h4, .h5, .h6, .li, .ul, .ol, .dl, .dd, .dt, .blockquote, .pre,
      .figure, .figcaption, .center, .time, .label, .hr, .line:
      true
    default: false
    }
  }
}
