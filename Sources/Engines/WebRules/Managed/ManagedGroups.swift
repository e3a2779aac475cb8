/// The rule groups that come with the engine, under AWS's names.
package enum ManagedGroups {
    /// Versions of a group; those without versions ignore the name.
    static func definition(
        vendor: String, name: String, _ version: String?
    ) -> GroupDefinition? {
        vendor == "AWS" ? all[name] : nil
    }

    static let all: [String: GroupDefinition] = [:]
}
