/// The names of a query and their places in its rows.
final class SymbolTable {
    private(set) var names: [String] = []
    private var slots: [String: Int] = [:]
    /// Names that commands have given values to so far.
    private var assigned: Set<String> = []
    /// Places of `unmask(name)`, with the name.
    private(set) var unmasked: [(slot: Int, name: String)] = []

    func slot(_ name: String) -> Int {
        if let slot = slots[name] { return slot }
        slots[name] = names.count
        names.append(name)
        return names.count - 1
    }

    func assign(_ name: String) -> Int {
        assigned.insert(name)
        return slot(name)
    }

    func isAssigned(_ name: String) -> Bool { assigned.contains(name) }

    /// What stands before the names of fields of the only table, in SQL.
    var alias: String?

    func field(_ name: String) -> FieldPlace {
        var name = name
        if let alias, name.hasPrefix(alias + ".") { name.removeFirst(alias.count + 1) }
        var place = FieldPlace(name: name, slot: slot(name))
        var path: [String] = []
        var rest = Substring(name)
        while let dot = rest.lastIndex(of: ".") {
            path.insert(String(rest[rest.index(after: dot)...]), at: 0)
            rest = rest[..<dot]
            if assigned.contains(String(rest)) {
                place.parents.append(FieldPlace.Parent(slot: slot(String(rest)), path: path))
            }
        }
        return place
    }

    func unmasked(_ name: String) -> Int {
        if let known = unmasked.first(where: { $0.name == name }) { return known.slot }
        let place = slot("unmask(\(name))")
        unmasked.append((place, name))
        return place
    }
}
