/// How a word that was typed fits a word of a text; a whole word goes before a beginning or a part.
enum WordFit: Int, Comparable {
  case part = 1
  case beginning
  case whole

  static func < (left: WordFit, right: WordFit) -> Bool { left.rawValue < right.rawValue }

  /// How a folded word fits the folded words of a text; nil when it does not.
  init?(_ typed: String, in words: [String]) {
    if words.contains(typed) {
      self = .whole
    } else if words.contains(where: { typed.begins($0) }) {
      self = .beginning
    } else if typed.count > 3, words.contains(where: { $0.contains(typed) }) {
      self = .part
    } else {
      return nil
    }
  }
}

extension String {
  /// The words for comparing: lower case, no accents, split at all that is no letter or digit.
  var searchWords: [String] {
    guard utf8.allSatisfy({ $0 < 0x80 }) else {
      return folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    return lowercased().utf8.split { !$0.isLetterOrDigit }.compactMap { String($0) }
  }

  /// Whether another word begins with this one, or is the same but for its ending.
  fileprivate func begins(_ word: String) -> Bool {
    guard utf8.first == word.utf8.first, utf8.count > 1 else { return false }
    if word.hasPrefix(self) { return true }
    guard utf8.dropFirst().first == word.utf8.dropFirst().first else { return false }
    let root = root
    return root.count > 3 && root == word.root
  }

  /// The word without a Dutch ending: 'lokale' and 'lokaal', 'brief' and 'brieven' become the same.
  fileprivate var root: String {
    var letters = Array(self)
    for ending in [["e", "n"], ["e"], ["s"]] as [[Character]]
    where letters.count > ending.count + 2 && letters.suffix(ending.count).elementsEqual(ending) {
      letters.removeLast(ending.count)
      break
    }
    var root: [Character] = []
    for letter in letters where letter != root.last { root.append(letter) }
    if root.last == "v" { root[root.count - 1] = "f" }
    if root.last == "z" { root[root.count - 1] = "s" }
    return String(root)
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}

/// Words that say nothing about what is looked for.
enum SmallWords {
  static let all: Set<String> = [
    "aan", "als", "bij", "dan", "dat", "de", "die", "dit", "een", "en", "er", "het", "hoe", "ik",
    "in", "is", "je", "kan", "kun", "mag", "met", "mijn", "moet", "naar", "of", "om", "op", "te",
    "tot", "van", "voor", "wanneer", "wat", "welke", "wie",
  ]
}
