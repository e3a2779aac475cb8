/// Rules of SecLang, compiled: what `SecTransaction` runs.
///
/// Directives that configure a server's logging are read and have no effect here; those that say
/// how requests are judged have theirs.
package final class SecRuleSet: Sendable {
    package enum Engine: String, Sendable {
        case on
        case detectionOnly = "detectiononly"
        case off
    }

    /// In the order of the files, by phase (1 to 5).
    let phases: [[SecStep]]
    let plan: SecPlan
    let engine: Engine
    let bodyBytesMax: Int
    let argumentsMax: Int
    let readsResponseBody: Bool
    package let ruleCount: Int

    static let rulesMax = 20_000

    /// The numbers of all rules that begin a chain or stand alone.
    package var ruleIDs: Set<Int> {
        Set(phases.joined().map(\.id))
    }

    /// Reads rule files in order. `file` yields the content of files that operators name, relative
    /// to the rules.
    ///
    /// The sets of patterns are compiled on a thread of their own when a request first needs them,
    /// and kept in `store` for the next start; until they are there each pattern is tried by
    /// itself, which is slow but judges the same. `prepare` waits for them.
    package init(
        files: [(name: String, text: String)], store: PatternStore? = nil,
        file: (String) -> Bytes? = { _ in nil }
    ) throws(SecLangError) {
        var reader = SecReader()
        for (name, text) in files {
            do { try reader.read(text, file: file) } catch {
                throw SecLangError(line: error.line, "\(name): \(error.reason)")
            }
        }
        var assembly = SecAssembly(reader.items)
        phases = assembly.phases()
        plan = assembly.plan(store)
        ruleCount = phases.reduce(0) { $0 + $1.count }
        engine = reader.engine
        bodyBytesMax = reader.bodyBytesMax
        argumentsMax = reader.argumentsMax
        readsResponseBody = reader.readsResponseBody
    }

    /// Compiles the sets of patterns that rules up to a paranoia level need, or takes them from the
    /// store, and returns when that is done.
    package func prepare(paranoia: Int = 1) {
        for family in plan.families where family.level <= paranoia {
            family.all.compile()
            for set in family.own { set?.compile() }
        }
    }
}
