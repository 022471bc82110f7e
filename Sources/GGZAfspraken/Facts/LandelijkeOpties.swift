/// How heavy the suffering is and how much it disturbs daily life.
public enum Ernst: String, FactOption {
  case licht
  case matig
  case ernstig
  case ernstigSterk = "ernstig-sterk-disfunctioneren"

  /// The option in words.
  public var label: String {
    switch self {
    case .licht: "licht"
    case .matig: "matig"
    case .ernstig: "ernstig"
    case .ernstigSterk: "ernstig, en de inwoner functioneert heel slecht"
    }
  }

  /// Other words for the option.
  public var synonyms: [String] {
    switch self {
    case .licht: ["mild"]
    case .ernstigSterk: ["sterk", "ernstig-sterk", "zeer ernstig"]
    case .matig, .ernstig: []
    }
  }
}

/// How the risk of danger or neglect was judged.
public enum Risico: String, FactOption {
  case geen
  case enigMetBescherming = "enig-met-bescherming"
  case hoog
  case nietBeoordeeld = "niet-beoordeeld"

  /// The option in words.
  public var label: String {
    switch self {
    case .geen: "geen risico gezien"
    case .enigMetBescherming: "enig risico, met bescherming: steun, werk, dagritme, goede coping"
    case .hoog: "hoog risico: suïcide, automutilatie, geweld, mishandeling of verwaarlozing"
    case .nietBeoordeeld: "nog niet beoordeeld"
    }
  }

  /// Other words for the option.
  public var synonyms: [String] {
    switch self {
    case .geen: ["nee", "laag"]
    case .enigMetBescherming: ["enig", "enig-risico-met-bescherming"]
    case .hoog: ["hoog-risico"]
    case .nietBeoordeeld: ["niet beoordeeld"]
    }
  }

  /// The trait of the same name, if there is one.
  public var kenmerk: Kenmerk? {
    switch self {
    case .hoog: .hoogRisico
    case .enigMetBescherming: .enigRisico
    case .geen, .nietBeoordeeld: nil
    }
  }
}

/// Where treatment was tried without improvement.
public enum GeenVerbetering: String, FactOption {
  case nee
  case praktijk
  case basisGGZ = "basis-ggz"

  /// The option in words.
  public var label: String {
    switch self {
    case .nee: "nee, of er is nog niet behandeld"
    case .praktijk: "in de huisartsenpraktijk"
    case .basisGGZ: "in de basis-ggz (mono ggz)"
    }
  }

  /// Other words for the option.
  public var synonyms: [String] {
    switch self {
    case .nee: ["geen", "niet"]
    case .praktijk: ["huisartsenpraktijk", "huisarts"]
    case .basisGGZ: ["mono", "mono-ggz", "bggz", "gb-ggz", "basis ggz"]
    }
  }
}

/// A reason to get in touch about somebody in long-term care.
public enum Signaal: String, FactOption {
  case crisis
  case ontregeling
  case adviesNietGevolgd = "advies-niet-gevolgd"
  case levensgebeurtenis
  case somatisch
  case lab
  case periodiek
  case psychofarmaca

  /// The signals on the list for the multi ggz that need no further agreement.
  public static let forMulti: [Signaal] = [
    .crisis, .ontregeling, .adviesNietGevolgd, .levensgebeurtenis, .somatisch, .periodiek,
  ]
  /// The signals on the list for the mono ggz.
  public static let forMono: [Signaal] = [
    .crisis, .ontregeling, .adviesNietGevolgd, .psychofarmaca,
  ]
  /// The signals that always carry the way through a crisis.
  public static let unsafe: [Signaal] = [.crisis, .ontregeling]

  /// The option in words.
  public var label: String {
    switch self {
    case .crisis: "tekenen van een crisis"
    case .ontregeling: "psychiatrische ontregeling"
    case .adviesNietGevolgd: "volgt adviezen niet op die ontregeling moeten voorkomen"
    case .levensgebeurtenis: "een grote gebeurtenis, zoals een zwangerschap"
    case .somatisch: "een lichamelijke aandoening die meespeelt"
    case .lab: "een afwijkende labuitslag, zoals een bloedspiegel"
    case .periodiek: "geen bijzonderheid, maar vast overleg is afgesproken"
    case .psychofarmaca: "psychofarmaca voorschrijven of wijzigen"
    }
  }

  /// Other words for the option.
  public var synonyms: [String] {
    switch self {
    case .adviesNietGevolgd: ["advies", "therapietrouw"]
    case .levensgebeurtenis: ["gebeurtenis", "zwangerschap", "zwanger"]
    case .somatisch: ["lichamelijk"]
    case .lab: ["labuitslag", "bloedspiegel"]
    case .psychofarmaca: ["medicatie"]
    case .crisis, .ontregeling, .periodiek: []
    }
  }
}

/// How heavy the complaints are, in the words of the vision of RegiozorgNU.
public enum Zwaarte: String, FactOption {
  case bijHetLeven = "bij-het-leven"
  case mild
  case matigErnstig = "matig-ernstig"
  case ernstigComplex = "ernstig-complex"

  /// The option in words.
  public var label: String {
    switch self {
    case .bijHetLeven: "mild, en past bij wat iemand meemaakt (rouw, levensfase)"
    case .mild: "mild, maar meer dan bij het leven hoort"
    case .matigErnstig: "matig ernstig"
    case .ernstigComplex: "ernstig of complex: te zwaar voor de praktijk"
    }
  }

  /// Other words for the option.
  public var synonyms: [String] {
    switch self {
    case .bijHetLeven: ["bij het leven", "rouw", "levensfase"]
    case .mild: ["licht"]
    case .matigErnstig: ["matig", "matig ernstig"]
    case .ernstigComplex: ["ernstig", "complex"]
    }
  }
}

/// A step of stepped care.
public enum Zorgstap: String, FactOption {
  case stap0 = "0"
  case stap1a = "1a"
  case stap1b = "1b"
  case stap2a = "2a"
  case stap2b = "2b"
  case stap3 = "3"
  case stap4a = "4a"
  case stap4b = "4b"
  case stap5 = "5"

  /// What the step is.
  public var what: String {
    switch self {
    case .stap0: "afwachten en volgen"
    case .stap1a: "psycho-educatie"
    case .stap1b: "advies over dagritme, activiteiten, bewegen en ontspannen"
    case .stap2a: "zelfhulp, zo nodig met begeleiding"
    case .stap2b: "hulp bij psychosociale problemen"
    case .stap3: "kortdurende begeleiding"
    case .stap4a: "medicatie"
    case .stap4b: "intensieve psychotherapie, via een verwijzing"
    case .stap5: "medicatie samen met psychotherapie"
    }
  }

  /// The option in words.
  public var label: String { "stap \(rawValue): \(what)" }
}
