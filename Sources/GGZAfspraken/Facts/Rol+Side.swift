/// Whose work belongs together, for answers that put the asker's own steps first.
extension Rol {
  /// The parties that somebody with this role is, or works beside every day.
  var ownParties: [Party] {
    switch self {
    case .huisarts, .pohGGZ: [.huisarts, .pohGGZ, .huisartsenpraktijk]
    case .ggz: [.ggzInstelling, .regiebehandelaar, .maatschappelijkWerker]
    case .wijkteam, .welzijn, .herstelnetwerk: [party]
    }
  }

  /// Whether the steps of the parties together are also the asker's.
  var isAmongParties: Bool { self == .ggz || self == .wijkteam }
}

extension Party {
  /// The name among colleagues.
  public var shortName: String {
    self == .maatschappelijkWerker ? "maatschappelijk werker" : name
  }
}
