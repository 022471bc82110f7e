extension Facts {
  // MARK: Verwijzen

  /// How the risk of danger or neglect was judged.
  public static let risico = ChoiceFact<Risico>(
    "risico",
    label: "risico op gevaar of verwaarlozing",
    question: "Hoe schat je het risico in, voor de inwoner zelf en voor anderen?",
    reason: "Wij vragen dit eerst: bij hoog risico kan het niet wachten.",
    knownBy: "wie de inwoner het laatst zag of sprak",
  )
  /// Whether the same complaints came back soon after a closed ggz treatment.
  public static let terugvalBinnen12Maanden = FlagFact(
    "terugval-binnen-12-maanden",
    label: "terugval binnen 12 maanden na een ggz-behandeling",
    question: "Zijn dezelfde klachten terug, binnen 12 maanden na een afgesloten ggz-behandeling?",
    reason: "Dan kan een terugkeerconsultatie.",
    knownBy: "de inwoner of de laatste ggz-instelling",
  )
  /// The traits of the case.
  public static let kenmerken = SetFact<Kenmerk>(
    "kenmerken",
    label: "kenmerken",
    question: "Welke kenmerken gelden voor deze inwoner?",
    reason: "De landelijke criteria letten hierop.",
    knownBy: "de huisarts of de POH-ggz",
  )
  /// Whether a disorder after the DSM is suspected.
  public static let vermoedenDSM = FlagFact(
    "vermoeden-dsm",
    label: "vermoeden van een DSM-stoornis",
    question: "Vermoed je een stoornis volgens de DSM?",
    reason: "Een vermoeden is genoeg; een diagnose hoeft niet.",
    knownBy: "de huisarts",
    isJudgement: true,
  )
  /// How heavy the suffering is.
  public static let ernst = ChoiceFact<Ernst>(
    "ernst",
    label: "lijdensdruk en disfunctioneren",
    question: "Hoe zwaar zijn de lijdensdruk en het disfunctioneren?",
    reason: "Dit is je eigen oordeel; een score is er niet.",
    knownBy: "de huisarts of de POH-ggz",
  )
  /// Whether it has not lasted long.
  public static let kortdurend = FlagFact(
    "kortdurend",
    label: "nog maar kort ziek",
    question: "Heeft de inwoner deze klachten nog maar kort?",
    reason: "De bron noemt geen aantal weken.",
    knownBy: "de inwoner of de huisarts",
    isJudgement: true,
  )
  /// Whether treatment was tried without improvement.
  public static let geenVerbetering = ChoiceFact<GeenVerbetering>(
    "geen-verbetering",
    label: "behandeld zonder verbetering",
    question: "Is er al behandeld, zonder dat het beter ging? Waar?",
    reason: "Dan kan een zwaardere plek passen.",
    knownBy: "de huisarts of de mono ggz",
  )
  /// Whether mono is unsuitable because of how serious and complex it is.
  public static let basisGGZOngeschikt = FlagFact(
    "basis-ggz-ongeschikt",
    label: "basis-ggz past niet",
    question: "Is het te ernstig en te complex voor de basis-ggz?",
    reason: "Dan past de multi ggz eerder.",
    knownBy: "de huisarts",
    isJudgement: true,
  )
  /// The day that treatment began.
  public static let behandelingSinds = DayFact(
    day: "behandeling-sinds",
    label: "behandeling begonnen op",
    question: "Op welke dag begon die behandeling?",
    reason: "Vanaf die dag telt de indicatie in maanden.",
    knownBy: "de huisartsenpraktijk of de mono ggz",
  )
  /// Whether there is a social question as well.
  public static let hulpvraagSociaal = FlagFact(
    "hulpvraag-sociaal",
    label: "ook een sociale hulpvraag",
    question: "Is er ook een sociale hulpvraag, zoals geld, wonen, werk of eenzaamheid?",
    reason: "Dan kan het sociaal domein meehelpen.",
    knownBy: "de inwoner",
  )

  // MARK: Overleg

  /// Where the inwoner has long been in care.
  public static let langdurigIn = ChoiceFact<Niveau>(
    "langdurig-in",
    label: "langdurig in zorg bij",
    question: "Bij welke ggz is de inwoner al lang in zorg?",
    reason: "Mono en multi ggz hebben elk een eigen lijst.",
    knownBy: "de inwoner of de ggz-instelling",
  )
  /// Whether it is a serious psychiatric disorder.
  public static let ernstigeAandoening = FlagFact(
    "ernstige-aandoening",
    label: "ernstige psychiatrische aandoening",
    question: "Heeft de inwoner een ernstige psychiatrische aandoening?",
    reason: "Alleen daarover gaat de lijst voor de multi ggz.",
    knownBy: "de ggz-instelling of de huisarts",
  )
  /// What gives cause to get in touch.
  public static let signaal = SetFact<Signaal>(
    "signaal",
    label: "aanleiding",
    question: "Wat is de aanleiding? (meer mag)",
    reason: "De aanleiding bepaalt of contact wordt aangeraden.",
    knownBy: "wie de inwoner ziet of spreekt",
  )
  /// Whether it was agreed that the huisarts controls the laboratory results.
  public static let huisartsControleert = FlagFact(
    "huisarts-controleert",
    label: "de huisarts doet de labcontrole",
    question: "Is afgesproken dat de huisarts de labwaarden controleert?",
    reason: "Alleen dan staat een labuitslag op de lijst.",
    knownBy: "de huisarts of de ggz-instelling",
  )

  // MARK: Stepped care

  /// How heavy the complaints are.
  public static let zwaarte = ChoiceFact<Zwaarte>(
    "zwaarte",
    label: "zwaarte van de klachten",
    question: "Hoe zwaar zijn de klachten?",
    reason: "De visie noemt per zwaarte een begin.",
    knownBy: "de huisarts of de POH-ggz",
  )
  /// Whether there is a waiting list for the ggz.
  public static let wachtlijst = FlagFact(
    "wachtlijst",
    label: "wachtlijst voor de ggz",
    question: "Is er een wachtlijst voor de ggz?",
    reason: "De visie heeft een plan voor de tijd van wachten.",
    knownBy: "de ggz-instelling",
  )
  /// The steps that were tried.
  public static let stap = SetFact<Zorgstap>(
    "stap",
    label: "al geprobeerde stappen",
    question: "Welke stappen zijn al geprobeerd?",
    reason: "De lichtste stap die nog niet is geprobeerd, komt eerst.",
    knownBy: "de huisarts, de POH-ggz of de inwoner",
  )
}
