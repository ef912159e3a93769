internal import Foundation
internal import TestSupport

// Damages an archive of 200 records of each packing in many ways and reads what is left. Run as
// `trich-damage TRIALS [SEED]`; one line for every trial that breaks a property.
let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
guard let trials = arguments.first, trials > 0 else {
  print("usage: trich-damage TRIALS [SEED]")
  exit(2)
}
let seed = UInt64(arguments.dropFirst().first ?? 1)
let folder = NSTemporaryDirectory() + "/trich-damage-\(ProcessInfo.processInfo.processIdentifier)"
try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(atPath: folder) }
let pages = RandomText.pages(200, seed: seed)
let properties = ArchiveProperties(folder: folder)
var broken = 0
var slowest = 0.0
for packing in ArchiveDraft.Packing.allCases {
  let archive = ArchiveDraft(pages: pages, packing: packing)
  for number in 0..<trials {
    let start = ContinuousClock.now
    let damage = ArchiveDamage(archive, number: number, seed: seed)
    for violation in try properties.violations(of: damage, in: archive) {
      broken += 1
      print("\(packing.rawValue) \(number): \(violation)")
    }
    slowest = max(slowest, (ContinuousClock.now - start) / .seconds(1))
  }
  print(
    "\(packing.rawValue): \(trials) trials over \(archive.bytes.count) bytes, \(broken) broken so far"
  )
}
print("slowest trial \(String(format: "%.3f", slowest)) s")
exit(broken == 0 ? 0 : 1)
