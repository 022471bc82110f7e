import Foundation  // for timegm and gmtime_r of the C library, the calendar to compare with
import Rulebook
import Testing

@Suite("CivilDate, against the calendar of the C library")
struct CivilDateCalendarTests {
  private static let firstDay = seconds(1999, 1, 1) / 86_400
  private static let lastDay = seconds(2101, 12, 31) / 86_400

  @Test func `every day from 1999 to 2101 has the same year, month, day and weekday`() {
    let wrong = (Self.firstDay...Self.lastDay)
      .filter { number in
        let date = CivilDate(dayNumber: number)
        let (year, month, day, weekday) = parts(number)
        return date.year != year || date.month != month || date.day != day
          || date.weekday.rawValue != weekday
      }
    #expect(wrong == [])
    #expect(Self.lastDay - Self.firstDay + 1 == 37_620)
  }

  @Test func `every day from 1999 to 2101 is found back from its year, month and day`() {
    let wrong = (Self.firstDay...Self.lastDay)
      .filter { number in
        let (year, month, day, _) = parts(number)
        return CivilDate(year: year, month: month, day: day)?.dayNumber != number
          || seconds(year, month, day) != number * 86_400
      }
    #expect(wrong == [])
  }

  @Test func `every day is found back from its ISO text, and the texts go up with the days`() {
    var previous = ""
    let wrong = (Self.firstDay...Self.lastDay)
      .filter { number in
        let date = CivilDate(dayNumber: number)
        let text = date.isoText
        defer { previous = text }
        return CivilDate(isoText: text) != date || text <= previous
          || date >= CivilDate(dayNumber: number + 1)
      }
    #expect(wrong == [])
  }

  @Test func `far away days agree with the C library too`() {
    let numbers = stride(from: -719_162, through: 2_932_896, by: 997)
    let wrong = numbers.filter { number in
      let date = CivilDate(dayNumber: number)
      let (year, month, day, weekday) = parts(number)
      return date.year != year || date.month != month || date.day != day
        || date.weekday.rawValue != weekday
        || CivilDate(year: year, month: month, day: day) != date
    }
    #expect(wrong == [])
    #expect(CivilDate(year: 1, month: 1, day: 1)?.dayNumber == -719_162)
    #expect(CivilDate(year: 9999, month: 12, day: 31)?.dayNumber == 2_932_896)
  }

  // The definition: in the month that is so many months later, the same day number, else the
  // last one. Months and their lengths are counted by walking through the C calendar.
  @Test func `adding 0 to 24 months to every day keeps the day number or takes the last day`() {
    var months: [(first: Int, length: Int)] = []
    for number in Self.firstDay...(Self.lastDay + 800) {
      if parts(number).day == 1 { months.append((number, 0)) }
      months[months.count - 1].length += 1
    }
    var index = -1
    var wrong: [String] = []
    for number in Self.firstDay...Self.lastDay {
      let day = parts(number).day
      if day == 1 { index += 1 }
      let date = CivilDate(dayNumber: number)
      for count in 0...24 {
        let target = months[index + count]
        let expected = target.first + min(day, target.length) - 1
        if date.adding(.months(count)).dayNumber != expected {
          wrong.append("\(date.isoText) + \(count)")
        }
      }
    }
    #expect(wrong == [])
  }

  @Test func `adding months never puts a later day before an earlier one`() {
    let wrong = (Self.firstDay..<Self.lastDay)
      .filter { number in
        let date = CivilDate(dayNumber: number)
        let next = CivilDate(dayNumber: number + 1)
        return [1, 6, 12].contains { date.adding(.months($0)) > next.adding(.months($0)) }
      }
    #expect(wrong == [])
  }

  @Test func `weeks are 7 days and keep the weekday`() {
    let wrong = (Self.firstDay...Self.lastDay)
      .filter { number in
        let date = CivilDate(dayNumber: number)
        return [-1, 1, 3, 4, 6, 52]
          .contains { count in
            let later = date.adding(.weeks(count))
            return date.days(until: later) != 7 * count || later.weekday != date.weekday
              || later != date.adding(.days(7 * count)) || later != date.advanced(byDays: 7 * count)
          }
      }
    #expect(wrong == [])
  }
}

private func seconds(_ year: Int, _ month: Int, _ day: Int) -> Int {
  var fields = tm()
  fields.tm_year = Int32(year - 1900)
  fields.tm_mon = Int32(month - 1)
  fields.tm_mday = Int32(day)
  return Int(timegm(&fields))
}

private func parts(_ dayNumber: Int) -> (year: Int, month: Int, day: Int, weekday: Int) {
  var time = time_t(dayNumber * 86_400)
  var fields = tm()
  gmtime_r(&time, &fields)
  let weekday = fields.tm_wday == 0 ? 7 : Int(fields.tm_wday)
  return (Int(fields.tm_year) + 1900, Int(fields.tm_mon) + 1, Int(fields.tm_mday), weekday)
}
