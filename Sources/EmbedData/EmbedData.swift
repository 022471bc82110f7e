import Foundation
import PackagePlugin

/// Gives the target it is attached to one generated Swift file with the text of its JSON files.
@main
struct EmbedData: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let inputs = target.sourceModule?.sourceFiles(withSuffix: "json").map(\.url) ?? []
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    // Every path is an argument, so that adding or deleting a file is a changed command.
    let paths = [target.directoryURL, output] + inputs
    return [
      .buildCommand(
        displayName: "Embedding the JSON files of \(target.name)",
        executable: try context.tool(named: "embed-data").url,
        arguments: paths.map { $0.path(percentEncoded: false) },
        inputFiles: inputs,
        outputFiles: [output],
      )
    ]
  }
}
