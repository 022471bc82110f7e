import JSONText

/// Contacts that no source holds, filled in by the users themselves in a folder of their own.
public struct OwnData: Hashable, Sendable {
  /// One contact.
  public struct Contact: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The telephone number.
    public let phone: String?
    /// The e-mail or web address.
    public let email: String?
    /// When it can be reached, or what it is for.
    public let remark: String?
  }

  /// The file in the folder that holds the contacts.
  public static let fileName = "aanvulling.json"
  /// No contacts.
  public static let none = OwnData(contacts: [:])

  /// The contacts, by kind.
  public let contacts: [FillableContact: [Contact]]

  /// Reads the contacts; throws `DataError` when the text is not what it should be.
  public init(path: String, text: String) throws(DataError) {
    let data = try DataReader(path: path, text: text)
    guard data.value.objectValue != nil else { throw data.fail("hier hoort een object te staan") }
    var contacts: [FillableContact: [Contact]] = [:]
    for name in data.names {
      guard let kind = FillableContact(rawValue: name) else {
        let known = FillableContact.allCases.map(\.rawValue).joined(separator: ", ")
        throw data.fail("'\(name)' is hier onbekend; wel bekend: \(known)")
      }
      contacts[kind] = try data.each(name) { item throws(DataError) in
        let contact = Contact(
          name: try item.string("naam"),
          phone: try item.optionalString("telefoon"),
          email: try item.optionalString("adres"),
          remark: try item.optionalString("toelichting"),
        )
        guard contact.phone != nil || contact.email != nil else {
          throw item.fail("vul 'telefoon' of 'adres' in")
        }
        return contact
      }
    }
    self.contacts = contacts
  }

  private init(contacts: [FillableContact: [Contact]]) {
    self.contacts = contacts
  }
}
