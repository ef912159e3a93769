import Testing

@testable import PageReading

@Suite("What attributes say")
struct BlockBuilderAttributesTests {
  private func read(_ body: String) -> ReadPage {
    PageReader().read(PageInput(kind: .html, content: Array(body.utf8)))
  }

  @Test(
    "hidden elements are marked so",
    arguments: [
      "<div hidden>", "<div hidden=''>", "<div class='d-none'>", "<div class='box hidden'>",
      "<div class='visually-hidden'>", "<div class='sr-only'>", "<div style='display: none;'>",
      "<div style='color:red;DISPLAY : NONE'>", "<div style='visibility:hidden'>",
    ])
  func marksHidden(_ tag: String) {
    let page = read("\(tag)<p>một</p></div>")
    #expect(page.elements.contains { $0.tag == .div && $0.hints.contains(.hidden) })
  }

  @Test(
    "what is shown on some screens, or only sounds hidden, is not",
    arguments: [
      "<div class='d-none d-md-block'>", "<div class='hidden md:flex'>", "<div class='hidden-gem'>",
      "<div style='overflow:hidden'>", "<div class='hide-on-print x'>",
    ])
  func leavesShown(_ tag: String) {
    let page = read("\(tag)<p>một</p></div>")
    #expect(!page.elements.contains { $0.hints.contains(.hidden) })
  }

  @Test("hidden words of a paragraph are left out, the paragraph stays")
  func skipsHiddenWords() {
    let page = read("<p>Bộ Tư pháp <span class='sr-only'>liên kết</span> đứng thứ 7</p>")
    #expect(page.blocks.count == 1 && page.string(ofBlock: 0) == "Bộ Tư pháp đứng thứ 7")
    #expect(read("<p>a<template><b>b</b></template></p>").string(ofBlock: 0) == "a")
  }

  @Test("advertisements of AMP are skipped")
  func skipsAdvertisements() {
    let page = read(
      "<p>một</p><amp-ad><div>mua ngay</div></amp-ad><amp-embed>x</amp-embed><p>hai</p>")
    #expect(page.blocks.indices.map { page.string(ofBlock: $0) } == ["một", "hai"])
  }

  @Test(
    "dates in attributes are kept with what they are dates of",
    arguments: [
      ("<time datetime='2023-08-06'>x</time>", DeclaredMetadata.Key.timeElement, "2023-08-06"),
      (
        "<time itemprop='datePublished' datetime='2023-08-06'>x</time>", .metaPublished,
        "2023-08-06"
      ),
      ("<time itemprop='dateModified' datetime='2023-08-06'>x</time>", .modified, "2023-08-06"),
      ("<time class='updated' datetime='2023-08-06'>x</time>", .modified, "2023-08-06"),
      (
        "<time class='published updated' datetime='2023-08-06'>x</time>", .timeElement, "2023-08-06"
      ),
      ("<abbr class='timeago' title='06/08/2023 13:18'>x</abbr>", .timeElement, "06/08/2023 13:18"),
      (
        "<span itemprop='datePublished' content='2023-08-06'>x</span>", .metaPublished, "2023-08-06"
      ),
    ])
  func keepsDates(_ tag: String, _ key: DeclaredMetadata.Key, _ date: String) {
    #expect(read("<p>một</p>\(tag)").declared.values.map(\.key) == [key])
    #expect(read("<p>một</p>\(tag)").declared.first(key) == date)
  }

  @Test(
    "dates of other things in microdata are none of the page's",
    arguments: ["VideoObject", "Comment", "Event", "Person"])
  func passesOverForeign(_ type: String) {
    let page = read(
      """
      <div itemscope itemtype='https://schema.org/NewsArticle'><p>một</p>
      <div itemscope itemtype='https://schema.org/\(type)'><meta itemprop='datePublished' content='2019-01-01'>
      <time datetime='2019-01-02'>x</time></div>
      <meta itemprop='datePublished' content='2023-08-06'></div>
      """)
    #expect(page.declared.all(.metaPublished) == ["2023-08-06"])
    #expect(page.declared.all(.timeElement).isEmpty)
  }
}
