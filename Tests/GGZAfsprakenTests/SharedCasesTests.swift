import Foundation
import JSONText
import Rulebook
import Testing

@testable import GGZAfspraken

@Suite("Worked cases")
struct SharedCasesTests {
  static let cases = (try? CaseFile.cases(in: CaseFile.own)) ?? []

  @Test("There are worked cases for every topic")
  func topics() throws {
    let topics = Set(Self.cases.map(\.topic))
    for topic in try Advisor(on: CivilDate(dayNumber: 20_778)).topics {
      #expect(topics.contains(topic.id.rawValue))
    }
  }

  @Test("A worked case comes out as written", arguments: cases)
  func outcome(worked: WorkedCase) throws {
    if let refusal = worked.expected["fout"] {
      let problem = try #require(throws: InputProblem.self) { try worked.answer() }
      if let fact = refusal["feit"]?.stringValue {
        #expect(fact.isOneOf([problem.subject ?? "null"]))
      }
      return
    }
    let answer = try worked.answer()
    let expected = worked.expected
    if let status = expected["status"] { #expect(answer.status.rawValue == status.stringValue) }
    if let outcome = expected["uitkomst"] { #expect(answer.outcome?.id == outcome.stringValue) }
    checkParties(answer, expected)
    checkDeadlines(answer, expected)
    for kind in expected["letop"]?.texts ?? [] {
      #expect(kind.isOneOf(answer.notices.map(\.kind.rawValue)), "letop \(kind)")
    }
    for kind in expected["letop-niet"]?.texts ?? [] {
      #expect(!kind.isOneOf(answer.notices.map(\.kind.rawValue)), "letop-niet \(kind)")
    }
    for fact in expected["ontbreekt"]?.texts ?? [] {
      #expect(fact.isOneOf(answer.missing.map(\.id.name)), "ontbreekt \(fact)")
    }
    for outcome in expected["mogelijk"]?.texts ?? [] {
      #expect(outcome.isOneOf(answer.possibilities.map(\.outcome.id)), "mogelijk \(outcome)")
    }
  }

  private func checkParties(_ answer: Answer, _ expected: JSONObject) {
    let parties = answer.responsible.map(\.party.rawValue)
    for party in expected["partijen"]?.texts ?? [] {
      #expect(party.isOneOf(parties), "partij \(party)")
    }
    for party in expected["partijen-niet"]?.texts ?? [] {
      #expect(!party.isOneOf(parties), "partij \(party)")
    }
  }

  private func checkDeadlines(_ answer: Answer, _ expected: JSONObject) {
    for member in expected["termijnen"]?.objectValue?.members ?? [] {
      let found = answer.deadlines.filter { $0.term.id == member.name }
      #expect(!found.isEmpty, "termijn \(member.name)")
      let days = found.map { $0.lastDay?.isoText }
      if member.value.isNull {
        #expect(days.contains(nil), "termijn \(member.name)")
      } else {
        for day in member.value.texts { #expect(days.contains(day), "termijn \(member.name)") }
      }
    }
    for id in expected["termijnen-niet"]?.texts ?? [] {
      #expect(!id.isOneOf(answer.deadlines.map(\.term.id)), "termijn \(id)")
    }
    for member in expected["dagen"]?.objectValue?.members ?? [] {
      let found = answer.deadlines.filter { $0.term.id == member.name }.map(\.daysLeft)
      #expect(found.contains(member.value.intValue), "dagen \(member.name)")
    }
  }

  @Test(
    "The project's own cases are those of the shared file",
    .enabled(
      if: FileManager.default.fileExists(atPath: CaseFile.shared.path(percentEncoded: false)),
      "the shared file is not here",
    ),
  )
  func copyIsFresh() throws {
    let own = try CaseFile.lines(of: CaseFile.own)
    let ids = Set(try CaseFile.cases(in: CaseFile.shared).map(\.id))
    let shared = try CaseFile.lines(of: CaseFile.shared)
      .filter { line in
        guard let id = (try? JSONValue(parsing: line))?["id"]?.stringValue else { return false }
        return ids.contains(id)
      }
    #expect(own == shared)
  }
}

extension String {
  /// Whether one of the alternatives in 'a|b' is in a list.
  fileprivate func isOneOf(_ list: [String]) -> Bool {
    split(separator: "|").contains { list.contains(String($0)) }
  }
}
