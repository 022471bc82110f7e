/// Who asks.
public enum Rol: String, FactOption {
  case huisarts
  case pohGGZ = "poh-ggz"
  case wijkteam
  case welzijn
  case herstelnetwerk
  case ggz

  /// The professionals of the sociaal domein.
  public static let sociaalDomein: [Rol] = [.wijkteam, .welzijn, .herstelnetwerk]
  /// The professionals of the huisartsenzorg.
  public static let huisartsenzorg: [Rol] = [.huisarts, .pohGGZ]

  /// The option in words.
  public var label: String {
    switch self {
    case .huisarts: "huisarts"
    case .pohGGZ: "POH-ggz"
    case .wijkteam: "medewerker van een lokaal team (wijkteam)"
    case .welzijn: "medewerker van een welzijnsorganisatie"
    case .herstelnetwerk: "medewerker van het herstelnetwerk"
    case .ggz: "ggz-professional"
    }
  }

  /// Other words for the option.
  public var synonyms: [String] {
    switch self {
    case .huisarts: ["ha", "dokter"]
    case .pohGGZ: ["poh", "pohggz", "poh ggz", "praktijkondersteuner"]
    case .wijkteam: ["lokaal-team", "lokaal team", "sociaal team", "sociaal wijkteam", "team"]
    case .welzijn: ["welzijnswerk", "welzijnswerker"]
    case .herstelnetwerk: ["ervaringsdeskundige"]
    case .ggz:
      [
        "behandelaar", "ggz-professional", "ggz-instelling", "regiebehandelaar", "psychiater",
        "psycholoog", "casemanager", "maatschappelijk werker",
      ]
    }
  }

  /// How the one who asks is named in an answer.
  public var party: Party {
    switch self {
    case .huisarts: .huisarts
    case .pohGGZ: .pohGGZ
    case .wijkteam: .lokaalTeam
    case .welzijn: .welzijn
    case .herstelnetwerk: .herstelnetwerk
    case .ggz: .ggzInstelling
    }
  }
}

/// The municipality where the inwoner lives.
public enum Gemeente: String, FactOption {
  case amersfoort
  case baarn
  case bunschoten
  case leusden
  case nijkerk
  case soest
  case woudenberg
  case barneveld
  case scherpenzeel
  case anders

  /// The option in words.
  public var label: String {
    self == .anders ? "een andere gemeente" : name
  }

  /// Other words for the option.
  public var synonyms: [String] {
    switch self {
    case .bunschoten: ["bunschoten-spakenburg"]
    case .anders: ["andere", "andere gemeente", "elders", "buiten de regio"]
    default: []
    }
  }

  /// The name with its capital.
  public var name: String {
    rawValue.prefix(1).uppercased() + rawValue.dropFirst()
  }
}

/// Where the care takes place.
public enum Setting: String, FactOption {
  case ambulant
  case opname

  /// The option in words.
  public var label: String {
    switch self {
    case .ambulant: "ambulant (thuis of op de polikliniek)"
    case .opname: "opname in een ggz-instelling"
    }
  }

  /// Other words for the option.
  public var synonyms: [String] {
    switch self {
    case .ambulant: ["thuis", "poli"]
    case .opname: ["intramuraal", "opgenomen", "kliniek"]
    }
  }
}

/// The two tiers of the ggz.
public enum Niveau: String, FactOption {
  case mono
  case multi

  /// The option in words.
  public var label: String {
    switch self {
    case .mono: "mono ggz (basis-ggz)"
    case .multi: "multi ggz (gespecialiseerde ggz)"
    }
  }

  /// Other words for the option.
  public var synonyms: [String] {
    switch self {
    case .mono:
      [
        "mono ggz", "mono-ggz", "basis-ggz", "basis ggz", "bggz", "gb-ggz", "gbggz",
        "generalistische basis-ggz",
      ]
    case .multi:
      ["multi ggz", "multi-ggz", "gespecialiseerde ggz", "gespecialiseerde-ggz", "sggz", "s-ggz"]
    }
  }
}

/// How far the way through the ggz has come.
public enum Doorstroomfase: String, FactOption {
  case naVerwijzing = "na-verwijzing"
  case naIntake = "na-intake"
  case tijdensBehandeling = "tijdens-behandeling"

  /// The option in words.
  public var label: String {
    switch self {
    case .naVerwijzing: "verwezen, de intake is nog niet geweest"
    case .naIntake: "de intake is geweest, de behandeling nog niet begonnen"
    case .tijdensBehandeling: "de behandeling loopt"
    }
  }

  /// Other words for the option.
  public var synonyms: [String] {
    switch self {
    case .naVerwijzing: ["verwijzing", "voor-intake"]
    case .naIntake: ["intake"]
    case .tijdensBehandeling: ["behandeling", "tijdens"]
    }
  }
}

/// Who asked, or asks, for a terugkeerconsultatie.
public enum Aanvrager: String, FactOption {
  case huisarts
  case overnemendeGGZ = "overnemende-ggz"
  case sociaalDomein = "sociaal-domein"

  /// The option in words.
  public var label: String {
    switch self {
    case .huisarts: "de huisarts"
    case .overnemendeGGZ: "de ggz-instelling die de inwoner overneemt"
    case .sociaalDomein: "het sociaal domein"
    }
  }

  /// Other words for the option.
  public var synonyms: [String] {
    switch self {
    case .huisarts: ["ha"]
    case .overnemendeGGZ: ["overnemende-ggz-instelling", "ggz"]
    case .sociaalDomein: ["wijkteam", "lokaal-team", "welzijn", "herstelnetwerk", "sd"]
    }
  }
}

/// What was decided after a terugkeerconsultatie.
public enum Besluit: String, FactOption {
  case opnieuwBehandelen = "opnieuw-behandelen"
  case andereOplossing = "andere-oplossing"

  /// The option in words.
  public var label: String {
    switch self {
    case .opnieuwBehandelen: "opnieuw in behandeling"
    case .andereOplossing: "een andere passende oplossing"
    }
  }

  /// Other words for the option.
  public var synonyms: [String] {
    switch self {
    case .opnieuwBehandelen: ["behandelen", "behandeling", "opnieuw"]
    case .andereOplossing: ["anders", "andere"]
    }
  }
}

/// Which agreements a knelpunt is about.
public enum Afspraak: String, FactOption {
  case toegankelijkeGGZ = "toegankelijke-ggz"
  case wederkerigheid

  /// The option in words.
  public var label: String {
    switch self {
    case .toegankelijkeGGZ: "toegankelijke ggz: verwijzen, overdragen, samen begeleiden"
    case .wederkerigheid: "wederkerigheid: rond een opname bij GGz Centraal"
    }
  }

  /// Other words for the option.
  public var synonyms: [String] {
    switch self {
    case .toegankelijkeGGZ: ["ggz", "ambulant", "toegankelijk"]
    case .wederkerigheid: ["opname", "wederkerigheidsafspraken"]
    }
  }
}

/// How many steps against a knelpunt have been taken.
public enum Gezet: String, FactOption {
  case geen = "0"
  case een = "1"
  case twee = "2"
  case drie = "3"

  /// The option in words.
  public var label: String {
    switch self {
    case .geen: "nog geen stap"
    case .een: "stap 1: besproken met de betrokken partijen"
    case .twee: "stap 2: ook de wegwijzer of het lokale casuïstiekoverleg"
    case .drie: "stap 3: ook de regionale overlegtafel"
    }
  }

  /// Other words for the option.
  public var synonyms: [String] {
    switch self {
    case .geen: ["geen", "nul"]
    case .een: ["een", "één", "besproken"]
    case .twee: ["twee", "wegwijzer"]
    case .drie: ["drie", "overlegtafel"]
    }
  }
}

/// What a huisarts or POH-ggz wants to ask the ggz.
public enum Consultatievraag: String, FactOption {
  case diagnostiek
  case terugvalpreventie
  case omgang
  case aanpak
  case psychofarmaca
  case comorbiditeit
  case wilsbekwaamheid
  case middelenAfhankelijkheid = "middelen-afhankelijkheid"
  case medicatieTerugvalpreventie = "medicatie-terugvalpreventie"

  /// The questions that are for the multi ggz.
  public static let forMulti: [Consultatievraag] = [
    .psychofarmaca, .comorbiditeit, .wilsbekwaamheid, .middelenAfhankelijkheid,
    .medicatieTerugvalpreventie,
  ]

  /// The option in words.
  public var label: String {
    switch self {
    case .diagnostiek: "diagnostiek"
    case .terugvalpreventie: "terugval voorkomen, of het traject daarna"
    case .omgang: "hoe je met de inwoner omgaat"
    case .aanpak: "de aanpak in de praktijk, of een behandeling die stokt"
    case .psychofarmaca: "psychofarmaca: beginnen of gebruiken"
    case .comorbiditeit: "een andere ziekte of stoornis die de behandeling beïnvloedt"
    case .wilsbekwaamheid: "twijfel over wilsbekwaamheid"
    case .middelenAfhankelijkheid: "middelengebruik met lichamelijke afhankelijkheid"
    case .medicatieTerugvalpreventie: "medicatie tegen terugval, als verwijzen niet haalbaar is"
    }
  }
}
