/// What kind of place somebody lived in.
public enum Woonsoort: String, FactOption {
  case zelfstandig
  case ouders
  case instelling
  case pleeggezin
  case tijdelijk

  /// The kinds that count as a place of one's own.
  public static let counting: [Woonsoort] = [.zelfstandig, .ouders]
  /// The kinds that are passed over.
  public static let skipped: [Woonsoort] = allCases.filter { !counting.contains($0) }

  /// The option in words.
  public var label: String {
    switch self {
    case .zelfstandig: "zelfstandig, op een eigen adres"
    case .ouders: "bij ouders, als vast thuis"
    case .instelling: "in een instelling (ook opvang, jeugdzorg, beschermd wonen)"
    case .pleeggezin: "bij pleegouders of in een gezinshuis"
    case .tijdelijk: "tijdelijk bij vrienden, familie of netwerk (ook weer even bij ouders)"
    }
  }

  /// Other words for the option.
  public var synonyms: [String] {
    switch self {
    case .zelfstandig: ["eigen", "eigen adres", "woning", "huis"]
    case .ouders: ["ouderlijk huis", "bij ouders"]
    case .instelling: ["kliniek", "opvang", "beschermd wonen", "begeleid wonen", "jeugdzorg"]
    case .pleeggezin: ["pleegouders", "gezinshuis"]
    case .tijdelijk: ["vrienden", "familie", "netwerk", "logeren"]
    }
  }

  /// Why a place of this kind does or does not count.
  var verdict: String {
    switch self {
    case .zelfstandig: "een eigen adres telt"
    case .ouders: "een vast thuis bij ouders telt"
    case .instelling: "een instelling telt niet"
    case .pleeggezin: "een pleeggezin telt niet"
    case .tijdelijk: "een tijdelijk adres telt niet"
    }
  }
}

/// A reason to live in another municipality than the gemeente van herkomst.
public enum Verhuisreden: String, FactOption {
  case trauma
  case negatiefNetwerk = "negatief-netwerk"
  case steunendNetwerk = "steunend-netwerk"
  case dagbesteding
  case pleeggezin

  /// The reasons that count by themselves.
  ///
  /// A supporting network needs facts, a foster family a jongere.
  public static let plain: [Verhuisreden] = [.trauma, .negatiefNetwerk, .dagbesteding]

  /// The option in words.
  public var label: String {
    switch self {
    case .trauma:
      "traumatische ervaringen die het functioneren raken en aan de gemeente van herkomst vastzitten"
    case .negatiefNetwerk:
      "een negatief netwerk in de gemeente van herkomst, met te veel kans op terugval"
    case .steunendNetwerk: "een steunend netwerk in de andere gemeente"
    case .dagbesteding: "vast werk of vaste dagbesteding elders, niet makkelijk te vervangen"
    case .pleeggezin: "een jongere die al lang in een pleeggezin of gezinshuis daar woont"
    }
  }

  /// Other words for the option.
  public var synonyms: [String] {
    switch self {
    case .trauma: ["traumatisch", "ervaringen"]
    case .negatiefNetwerk: ["negatief netwerk", "negatief"]
    case .steunendNetwerk: ["steunend netwerk", "steunend"]
    case .dagbesteding: ["werk"]
    case .pleeggezin: ["gezinshuis", "pleegouders"]
    }
  }
}
