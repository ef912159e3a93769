/// Decides every block that no other stage claimed: it is chrome.
struct RemainderStage: CleaningStage {
  func callAsFunction(_ page: inout PageDraft) {
    for index in page.traits.indices where page.isOpen(index) {
      let hints = page.hints(index, below: -1)
      page.decide(index, ChromeRole.of(page.traits[index], hints), "chrome.outside-article")
    }
  }
}
