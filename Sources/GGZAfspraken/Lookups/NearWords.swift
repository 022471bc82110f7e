import Rulebook

/// Words that were probably meant.
public enum NearWords {
  /// The names that come nearest to what was typed, best first; none when nothing comes near.
  public static func nearest(
    to typed: String,
    among names: [String],
    atMost count: Int = 4,
  ) -> [String] {
    let word = typed.folded
    guard word.count > 1 else { return [] }
    let ranked = names.unique.compactMap { name -> (name: String, distance: Int)? in
      let distance = distance(word, name.folded)
      if distance <= (word.count < 5 ? 1 : 2) { return (name, distance) }
      return word.commonStart(with: name.folded) >= max(4, word.count - 4) ? (name, 3) : nil
    }
    return ranked.sorted { $0.distance < $1.distance }.prefix(count).map(\.name)
  }

  /// The number of letters to add, drop, change or swap.
  private static func distance(_ first: String, _ second: String) -> Int {
    let (a, b) = (Array(first), Array(second))
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    guard abs(a.count - b.count) <= 2 else { return max(a.count, b.count) }
    var rows = [Array(0...b.count)]
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        var best = min(rows[i - 1][j] + 1, row[j - 1] + 1)
        best = min(best, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, rows[i - 2][j - 2] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}

extension String {
  /// The number of letters that both begin with.
  fileprivate func commonStart(with other: String) -> Int {
    zip(self, other).prefix { $0 == $1 }.count
  }
}
