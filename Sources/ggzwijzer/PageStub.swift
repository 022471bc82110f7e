import GGZAfspraken

enum PageJSON { static func text(_ p: Page, of l: LookupID) -> String { "" } }
struct PageText {
  let page: Page
  let allowsBold: Bool
  var text: String { "" }
}
