// swift-tools-version: 6.2
import PackageDescription

/// The settings of every Swift target, in one place.
let habits: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The layers, lowest first: a module may only name modules above it in this list.
let package = Package(
  name: "trich",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "trich", targets: ["trich"]),
    .library(
      name: "PagePipeline",
      targets: [
        "PagePipeline", "ArchiveReading", "PageReading", "PageCleaning", "ReferenceData",
        "ExtractionRules", "FactExtraction", "FactValidation", "FactOutput", "RecordReading",
        "OfficeReading", "Syndication", "FactComparison", "LeagueTables", "FactAudit",
        "DocumentModel",
        "VietnameseText",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8",
      providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
    .systemLibrary(
      name: "CDeflate", pkgConfig: "libdeflate",
      providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .systemLibrary(
      name: "CBrotli", pkgConfig: "libbrotlidec",
      providers: [.apt(["libbrotli-dev"]), .brew(["brotli"])]),
    .target(
      name: "CBundledData",
      exclude: [
        "Charsets", "Cleaning", "Demo", "Messages", "Model", "Prepared", "Reference", "Report",
        "Rules", "Schemas",
        "Words",
      ]),
    .target(name: "PreparedData"),
    .target(name: "BundledData", dependencies: ["CBundledData", "PreparedData"]),
    .target(name: "WordLists", dependencies: ["BundledData"]),
    .target(name: "VietnameseText", dependencies: ["PreparedData"]),
    .target(name: "DocumentModel", dependencies: ["VietnameseText"]),
    .target(
      name: "ReferenceData",
      dependencies: ["BundledData", "DocumentModel", "PreparedData", "VietnameseText"]),
    .target(
      name: "PageReading",
      dependencies: ["BundledData", "CLibXML2", "DocumentModel", "VietnameseText"]),
    .target(name: "OfficeReading", dependencies: ["CLibXML2"]),
    .target(name: "FindingMessages", dependencies: ["BundledData", "DocumentModel"]),
    .target(
      name: "ArchiveReading",
      dependencies: [
        "BundledData", "CArchive", "CBrotli", "CDeflate", "CZlib", "CZstd", "DocumentModel",
        "OfficeReading", "PageReading",
      ]),
    .target(
      name: "PageCleaning",
      dependencies: ["BundledData", "DocumentModel", "PageReading", "VietnameseText", "WordLists"]),
    .target(
      name: "ExtractionRules",
      dependencies: [
        "BundledData", "CPCRE2", "DocumentModel", "PreparedData", "ReferenceData",
        "VietnameseText", .product(name: "Yams", package: "Yams"),
      ]),
    .target(
      name: "FactLinking",
      dependencies: [
        "BundledData", "DocumentModel", "PreparedData", "VietnameseText", "WordLists",
      ]),
    .target(
      name: "FactExtraction",
      dependencies: [
        "BundledData", "DocumentModel", "ExtractionRules", "FactLinking", "PreparedData",
        "ReferenceData", "VietnameseText", "WordLists",
      ]),
    .target(name: "Evaluation", dependencies: ["DocumentModel", "VietnameseText", "WordLists"]),
    .target(
      name: "LinkerTraining",
      dependencies: [
        "DocumentModel", "Evaluation", "ExtractionRules", "FactLinking", "PageCleaning",
        "PagePipeline", "PageReading", "ReferenceData", "VietnameseText",
      ]),
    .target(
      name: "FactValidation",
      dependencies: ["DocumentModel", "ReferenceData", "VietnameseText", "WordLists"]),
    .target(
      name: "FactOutput",
      dependencies: ["BundledData", "CArchive", "DocumentModel", "VietnameseText"]),
    .target(
      name: "FactStore",
      dependencies: [
        "DocumentModel", "FactOutput", "VietnameseText",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Documentation.md"]),
    .target(
      name: "PagePipeline",
      dependencies: [
        "ReferenceData", "DocumentModel", "ExtractionRules", "FactExtraction",
        "FactLinking", "FactValidation", "PageCleaning", "PageReading", "VietnameseText",
      ]),
    .target(
      name: "RecordReading",
      dependencies: [
        "ArchiveReading", "DocumentModel", "OfficeReading", "PageReading", "ReferenceData",
        "VietnameseText",
      ]),
    .target(name: "Syndication", dependencies: ["DocumentModel", "VietnameseText"]),
    .target(
      name: "FactComparison",
      dependencies: [
        "ReferenceData", "DocumentModel", "FactValidation", "Syndication", "VietnameseText",
      ]),
    .target(
      name: "LeagueTables",
      dependencies: [
        "ReferenceData",
        "DocumentModel", "FactComparison", "FactOutput", "FactValidation", "VietnameseText",
      ]),
    .target(
      name: "FactAudit",
      dependencies: [
        "FindingMessages",
        "ReferenceData", "DocumentModel", "FactComparison", "FactOutput", "FactValidation",
        "RecordReading",
        .product(name: "Yams", package: "Yams"),
      ]),
    .target(
      name: "RuleTesting",
      dependencies: [
        "ArchiveReading", "ReferenceData", "DocumentModel", "Evaluation", "ExtractionRules",
        "FactExtraction", "FactLinking", "FactValidation", "PageCleaning",
        "PagePipeline", "PageReading", "VietnameseText",
      ]),
    .target(
      name: "ReportPages",
      dependencies: [
        "BundledData", "CDeflate", "DocumentModel", "FactAudit", "FactComparison", "FactOutput",
        "FindingMessages", "LeagueTables", "PageCleaning", "PageReading", "RecordReading",
        "ReferenceData", "VietnameseText",
      ]),
    .target(
      name: "Workbench",
      dependencies: [
        "DocumentModel", "Evaluation", "ExtractionRules", "FactAudit", "FactLinking", "FactOutput",
        "FactValidation", "LinkerTraining", "PageCleaning", "PagePipeline", "PageReading",
        "RecordReading", "ReferenceData", "ReportPages", "RuleTesting", "VietnameseText",
      ]),
    .target(name: "GoldExchange"),
    .executableTarget(
      name: "trich",
      dependencies: [
        "ArchiveReading", "BundledData", "DocumentModel", "Evaluation", "ExtractionRules",
        "FactAudit", "FactComparison", "FactExtraction", "FactLinking", "FactOutput", "FactStore",
        "FactValidation", "FindingMessages", "GoldExchange", "LeagueTables", "LinkerTraining",
        "PageCleaning", "PagePipeline", "PageReading", "RecordReading", "ReferenceData",
        "ReportPages", "RuleTesting",
        "VietnameseText", "Workbench",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ]),
    .executableTarget(
      name: "trich-benchmarks",
      dependencies: [
        "CLibXML2", "DocumentModel", "ExtractionRules", "FactAudit", "FactExtraction", "FactOutput",
        "FactValidation", "PageCleaning", "PagePipeline", "PageReading", "RecordReading",
        "ReferenceData", "VietnameseText",
      ],
      path: "Benchmarks/Sources/trich-benchmarks"),
    .target(
      name: "TestSupport",
      dependencies: [
        "ReferenceData", "ArchiveReading", "BundledData", "CZlib", "CZstd", "DocumentModel",
        "Evaluation", "ExtractionRules", "FactComparison", "FactExtraction", "PageCleaning",
        "PagePipeline", "PageReading", "VietnameseText",
      ],
      path: "Tests/TestSupport"),
    .executableTarget(
      name: "trich-fuzz", dependencies: ["PageReading", "TestSupport"],
      path: "Tests/FuzzDriver"),
    .executableTarget(
      name: "trich-damage", dependencies: ["TestSupport"], path: "Tests/DamageDriver"),
    .testTarget(name: "PreparedDataTests", dependencies: ["PreparedData"]),
    .testTarget(name: "BundledDataTests", dependencies: ["BundledData", "PreparedData"]),
    .testTarget(
      name: "DocumentModelTests", dependencies: ["VietnameseText", "DocumentModel", "TestSupport"]),
    .testTarget(
      name: "ReferenceDataTests",
      dependencies: [
        "DocumentModel", "FactValidation", "ReferenceData", "TestSupport", "VietnameseText",
      ]),
    .testTarget(
      name: "ExtractionRulesTests",
      dependencies: [
        "BundledData", "ExtractionRules", "ReferenceData", "TestSupport", "VietnameseText",
      ]),
    .testTarget(
      name: "FactExtractionTests",
      dependencies: [
        "BundledData", "DocumentModel", "ExtractionRules", "FactExtraction", "PreparedData",
        "ReferenceData", "TestSupport", "VietnameseText", "WordLists",
      ]),
    .testTarget(
      name: "CorpusTests",
      dependencies: [
        "DocumentModel", "Evaluation", "PagePipeline", "PageReading", "RuleTesting", "TestSupport",
        "VietnameseText",
      ],
      exclude: ["known-gaps.txt"]),
    .testTarget(
      name: "FactOutputTests",
      dependencies: ["BundledData", "DocumentModel", "FactOutput", "TestSupport", "VietnameseText"]),
    .testTarget(
      name: "FactStoreTests",
      dependencies: [
        "DocumentModel", "FactStore", "TestSupport", "VietnameseText",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "FactValidationTests",
      dependencies: [
        "ReferenceData", "DocumentModel", "FactValidation", "TestSupport", "VietnameseText",
        "WordLists",
      ]),
    .testTarget(
      name: "RecordReadingTests",
      dependencies: [
        "DocumentModel", "FactOutput", "PagePipeline", "PageReading", "RecordReading",
        "TestSupport", "VietnameseText",
      ]),
    .testTarget(
      name: "SyndicationTests",
      dependencies: ["DocumentModel", "Syndication", "TestSupport", "VietnameseText"]),
    .testTarget(
      name: "FactComparisonTests",
      dependencies: [
        "FindingMessages",
        "DocumentModel", "FactComparison", "FactValidation", "TestSupport", "VietnameseText",
      ]),
    .testTarget(
      name: "LeagueTablesTests",
      dependencies: [
        "ReferenceData", "DocumentModel", "FactComparison", "FactOutput", "FactValidation",
        "LeagueTables", "PagePipeline", "TestSupport",
      ]),
    .testTarget(
      name: "FactAuditTests",
      dependencies: [
        "FindingMessages",
        "DocumentModel", "FactAudit", "FactComparison", "PagePipeline", "RecordReading",
        "TestSupport", "VietnameseText",
      ]),
    .testTarget(
      name: "PagePipelineTests",
      dependencies: [
        "FindingMessages",
        "DocumentModel", "ExtractionRules", "FactOutput", "FactValidation", "PageCleaning",
        "PagePipeline", "PageReading", "TestSupport", "VietnameseText",
      ]),
    .testTarget(
      name: "RuleTestingTests",
      dependencies: [
        "DocumentModel", "ExtractionRules", "FactExtraction", "FactLinking", "PagePipeline",
        "PageReading",
        "RuleTesting", "TestSupport", "VietnameseText",
      ]),
    .testTarget(
      name: "FactLinkingTests",
      dependencies: [
        "BundledData", "DocumentModel", "FactLinking", "TestSupport", "VietnameseText",
      ]),
    .testTarget(
      name: "LinkerTrainingTests",
      dependencies: [
        "DocumentModel", "Evaluation", "ExtractionRules", "FactLinking", "LinkerTraining",
        "TestSupport",
      ]),
    .testTarget(
      name: "ReportPagesTests",
      dependencies: [
        "DocumentModel", "FactAudit", "PagePipeline", "ReportPages", "TestSupport",
        "VietnameseText",
      ]),
    .testTarget(name: "GoldExchangeTests", dependencies: ["GoldExchange"]),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: ["DocumentModel", "Evaluation", "TestSupport", "VietnameseText", "Workbench"]),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["DocumentModel", "Evaluation", "TestSupport", "VietnameseText", "WordLists"]),
    .testTarget(name: "EndToEndTests", dependencies: ["FactOutput", "TestSupport", "trich"]),
    .testTarget(name: "WordListsTests", dependencies: ["WordLists"]),
    .testTarget(
      name: "VietnameseTextTests", dependencies: ["PreparedData", "TestSupport", "VietnameseText"]),
    .testTarget(
      name: "PageReadingTests",
      dependencies: ["DocumentModel", "PageReading", "TestSupport", "VietnameseText"]),
    .testTarget(name: "OfficeReadingTests", dependencies: ["OfficeReading"]),
    .testTarget(
      name: "FindingMessagesTests",
      dependencies: ["DocumentModel", "FactAudit", "FactValidation", "FindingMessages"]),
    .testTarget(
      name: "ArchiveReadingTests",
      dependencies: ["ArchiveReading", "DocumentModel", "PageReading", "TestSupport"]),
    .testTarget(
      name: "PageCleaningTests",
      dependencies: [
        "DocumentModel", "PageCleaning", "PageReading", "TestSupport", "VietnameseText",
        "WordLists",
      ]),
  ]
)

for target in package.targets where target.type != .system && target.name != "CBundledData" {
  target.swiftSettings = habits
}
