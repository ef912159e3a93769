// swift-tools-version: 6.2
import PackageDescription

/// The benchmarks: a package of their own, so that using `trich` never builds them.
let package = Package(
  name: "trich-benchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "trich", path: "..")],
  targets: [
    .systemLibrary(
      name: "CParserBaseline", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .executableTarget(
      name: "trich-benchmarks",
      dependencies: ["CParserBaseline", .product(name: "PagePipeline", package: "trich")],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]),
  ]
)
