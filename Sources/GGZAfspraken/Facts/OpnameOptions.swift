/// How far an admission is.
public enum Opnamefase: String, FactOption {
  case aanloop
  case tijdens
  case uitstroom

  /// The option in words.
  public var label: String {
    switch self {
    case .aanloop: "een opname dreigt"
    case .tijdens: "de inwoner is opgenomen"
    case .uitstroom: "de inwoner gaat weg uit de opname, of is net weg"
    }
  }

  /// Other words for the option.
  public var synonyms: [String] {
    switch self {
    case .aanloop: ["voor", "dreigt", "voor de opname"]
    case .tijdens: ["opgenomen", "tijdens de opname"]
    case .uitstroom: ["na", "ontslag", "na de opname"]
    }
  }
}

/// Whether a veiligheidsaanpak of the municipality holds, and which one.
public enum Veiligheidsaanpak: String, FactOption {
  case geen
  case pga
  case topx

  /// The options that are an approach.
  public static let some: [Veiligheidsaanpak] = [.pga, .topx]

  /// The option in words.
  public var label: String {
    switch self {
    case .geen: "nee"
    case .pga: "ja: PGA, ook bij woonoverlast, PGA-jeugd of na een incident"
    case .topx: "ja: TopX"
    }
  }

  /// Other words for the option.
  public var synonyms: [String] {
    switch self {
    case .geen: ["nee", "niet"]
    case .pga: ["pga-jeugd", "pga volwassenen", "woonoverlast", "incident"]
    case .topx: ["top-x", "top x"]
    }
  }
}
