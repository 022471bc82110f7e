/// How the program ends.
enum EndStatus: Int32, Hashable {
  /// An answer.
  case answered = 0
  /// A check says no: an afsluitbrief that is not complete.
  case checkSaysNo = 1
  /// Wrong usage.
  case usage = 64
  /// Bad input data.
  case badData = 65
  /// A file cannot be read.
  case noInput = 66
  /// The output failed.
  case outputFailed = 74
  /// A bad data folder.
  case badConfiguration = 78
  /// Interrupted.
  case interrupted = 130
}
