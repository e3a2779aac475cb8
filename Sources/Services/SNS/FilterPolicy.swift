import Codecs
import Events
import SNSAPI
import Shapes
import Synchronization

/// Which messages a subscription wants: a filter policy, matched by the engine of event patterns.
/// https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html
enum FilterPolicy {
    static let bytesMax = 256 << 10
    private static let keysMax = 5
    private static let combinationsMax = 150
    private static let depthMax = 100

    /// - Throws: what is wrong with the policy.
    static func check(_ text: String, scope: String) throws {
        guard text.utf8.count <= bytesMax else {
            throw Refusal.invalid("FilterPolicy: Filter policy is too large")
        }
        guard let json = try? JSON(text: text), let members = json.members else {
            throw Refusal.invalid("FilterPolicy: failed to parse JSON.")
        }
        guard !members.isEmpty else { return }
        if scope == "MessageAttributes",
            members.contains(where: { $0.name != "$or" && $0.value.members != nil })
        {
            throw Refusal.invalid(
                "Filter policy scope MessageAttributes does not support nested filter policy")
        }
        guard keys(json) <= keysMax else {
            throw Refusal.invalid("FilterPolicy: Filter policy can not have more than 5 keys")
        }
        guard combinations(json, depth: 1) <= combinationsMax else {
            throw Refusal.invalid("FilterPolicy: Filter policy is too complex")
        }
        do {
            _ = try EventPattern(text: text)
        } catch {
            throw Refusal.invalid("FilterPolicy: \(error.description)")
        }
    }

    private static func keys(_ json: JSON) -> Int {
        if let members = json.members {
            return members.reduce(0) { sum, member in
                if member.name == "$or" {
                    return sum + (member.value.array ?? []).reduce(0) { $0 + keys($1) }
                }
                return sum + (member.value.members == nil ? 1 : keys(member.value))
            }
        }
        return 0
    }

    /// The product of the values of each key, each times its depth, as the documentation counts.
    private static func combinations(_ json: JSON, depth: Int) -> Int {
        (json.members ?? []).reduce(1) { product, member in
            guard product <= combinationsMax else { return product }
            if member.name == "$or" {
                return product
                    * max(
                        1,
                        (member.value.array ?? []).reduce(0) { $0 + combinations($1, depth: depth) }
                    )
            }
            if let items = member.value.array { return product * max(1, items.count * depth) }
            return product * combinations(member.value, depth: depth + 1)
        }
    }

    /// What an attribute policy looks at: each attribute as a member of one object.
    static func event(_ attributes: [MessageValue]) -> [UInt8] {
        JSON.object(
            attributes.compactMap { it in
                switch it.type.prefix(while: { $0 != "." }) {
                case "Binary": return nil
                case "Number":
                    return (try? JSON(text: it.value)).map { JSONMember(it.name, $0) }
                default:
                    if it.type == "String.Array" {
                        guard let list = try? JSON(text: it.value) else { return nil }
                        return JSONMember(it.name, list)
                    }
                    return JSONMember(it.name, .string(it.value))
                }
            }
        ).bytes
    }
}

/// Filter policies compiled once.
final class FilterCache: Sendable {
    private static let max = 10_000
    private let known = Mutex<[String: EventPattern]>([:])

    /// Whether a message passes; a policy that cannot be read lets nothing through.
    func passes(_ event: [UInt8], _ policy: String) -> Bool {
        let pattern: EventPattern
        if let found = known.withLock({ $0[policy] }) {
            pattern = found
        } else {
            guard let made = try? EventPattern(text: policy) else { return false }
            known.withLock { known in
                if known.count >= Self.max { known.removeAll() }
                known[policy] = made
            }
            pattern = made
        }
        return (try? pattern.matches(event)) ?? false
    }
}
