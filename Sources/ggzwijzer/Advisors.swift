import GGZAfspraken
import Rulebook

/// The advisors of the editions that a run needs, each loaded once.
struct Advisors {
  let own: OwnData
  private var loaded: [Advisor] = []

  init(own: OwnData) {
    self.own = own
  }

  /// The advisor for a day.
  mutating func advisor(on day: CivilDate) throws(DataError) -> Advisor {
    if let found = loaded.first(where: { $0.days.contains(day) }) { return found }
    let advisor = try Advisor(on: day, own: own)
    loaded.append(advisor)
    return advisor
  }
}
