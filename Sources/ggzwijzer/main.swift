import GGZAfspraken
var t = Terminal()
var advisors = Advisors(own: .none)
var n = 0
let b = Batch(own: .none, now: t.now)
loop: while true {
  switch t.readLine() {
  case .line(let l): n += 1; if l.isEmpty { continue }; let (s, _) = b.answer(l, number: n, with: &advisors); try t.writeLine(s)
  default: break loop
  }
}
