// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "ggzwijzer",
  products: [
    .executable(name: "ggzwijzer", targets: ["ggzwijzer"])
  ],
  targets: [
    .target(name: "Rulebook"),
    .target(name: "JSONText"),
    .target(name: "AgreementData", path: "Data", plugins: ["EmbedData"]),
    .target(name: "GGZAfspraken", dependencies: ["Rulebook", "AgreementData", "JSONText"]),
    .executableTarget(
      name: "ggzwijzer",
      dependencies: ["GGZAfspraken", "Rulebook", "JSONText"],
    ),

    // Data/**.json → string literals in the target AgreementData, while building.
    .plugin(
      name: "EmbedData",
      capability: .buildTool(),
      dependencies: ["embed-data"],
      path: "Sources/EmbedData",
    ),
    .executableTarget(name: "embed-data", dependencies: ["JSONText"]),

    .testTarget(name: "RulebookTests", dependencies: ["Rulebook"]),
    .testTarget(
      name: "GGZAfsprakenTests",
      dependencies: ["GGZAfspraken", "Rulebook", "JSONText", "AgreementData"],
      exclude: ["cases.ndjson"],
    ),
    .testTarget(
      name: "ggzwijzerTests",
      dependencies: ["ggzwijzer", "GGZAfspraken", "Rulebook", "JSONText"],
      exclude: ["Transcripts"],
    ),
  ],
)

for target in package.targets where target.type != .plugin {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
