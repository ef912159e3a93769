internal import PageReading
internal import VietnameseText
internal import WordLists

/// Finds where the comments of a page's readers begin, whatever the names of their elements.
enum ReaderComments {
  /// The heading above comments, or `nil` if the page has none.
  ///
  /// It stands below running text, and below it stand buttons to reply to a comment.
  static func start(_ page: PageDraft) -> Int? {
    var hasText = false
    for index in page.traits.indices {
      let traits = page.traits[index]
      hasText = hasText || traits.isProse
      guard hasText, traits.chrome?.kind == .comment, traits.chrome?.isRisky == false else {
        continue
      }
      return replies(behind: index, page) >= fewestReplies ? index : nil
    }
    return nil
  }

  private static let fewestReplies = 2

  /// How many lines of buttons to reply stand behind a block.
  private static func replies(behind index: Int, _ page: PageDraft) -> Int {
    page.traits[(index + 1)...].count { $0.characters <= 60 && isReply($0.folded) }
  }

  private static func isReply(_ folded: [UInt8]) -> Bool {
    replies.contains { folded.holds($0) }
  }

  private static let replies = CleaningWords.replies.bytes
}
