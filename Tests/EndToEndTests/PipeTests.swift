import Foundation
import Testing

@Suite("Lines through a pipe")
struct PipeTests {
  @Test(
    "a line is answered before the next one is sent",
    arguments: [["extract"], ["clean", "--format", "jsonl"]])
  func answersAtOnce(_ command: [String]) throws {
    let process = Process()
    process.executableURL = BuiltProgram.url
    process.arguments = command + ["-"]
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    for id in ["một", "hai", "ba"] {
      try input.fileHandleForWriting.write(contentsOf: Data(goodLine(id).utf8))
      let answer = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      #expect(answer.contains("Cà Mau xếp thứ 12/63"), "\(id)")
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
