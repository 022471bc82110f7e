import Rulebook

extension Topic {
  /// The same case as somebody with another role brings it.
  ///
  /// What followed from the first role stays where the other role says nothing about it, and so does who
  /// asked for a terugkeerconsultatie that has been asked for.
  func seen(_ known: Case, by reader: Rol) -> Case {
    let changed = known.setting(Facts.rol.id, to: Facts.rol.value(reader).value)
    let isRequested = id == .terugkeer && known.truth(of: Terugkeer.isRequested) == .yes
    let kept = known.inferred.filter { fact, _ in
      changed[fact] == nil || isRequested && fact == Facts.aanvrager.id
    }
    return changed.setting(kept.map { ($0.key, Optional($0.value)) })
  }
}
