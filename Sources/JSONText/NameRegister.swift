/// The names an object has had so far, compared scalar by scalar.
struct NameRegister {
  /// A few names are compared one by one, which is faster than hashing them.
  private static let fewNames = 8

  private var few: [String] = []
  private var many: Set<ExactName> = []

  /// Adds the name, or gives false when it was there already.
  mutating func insert(_ name: String) -> Bool {
    if few.count < Self.fewNames {
      guard !few.contains(where: { $0.hasSameScalars(as: name) }) else { return false }
      few.append(name)
      return true
    }
    if many.isEmpty { many = Set(few.map(ExactName.init)) }
    return many.insert(ExactName(text: name)).inserted
  }
}

/// A name whose equality does not normalize, as that of `String` does.
private struct ExactName: Hashable {
  let text: String

  static func == (left: ExactName, right: ExactName) -> Bool {
    left.text.hasSameScalars(as: right.text)
  }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }
}
