import Gate
import Shapes
import Store
import Vocabulary

/// What GuardDuty's actions are judged on: ARNs and tags.
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonguardduty.html
enum Resource {
    case detectors
    case detector(String)
    case filter(String, of: String)
    case set(String, SetKind, of: String)
    case destination(String, of: String)

    func arn(_ call: Call) -> String {
        switch self {
        case .detectors: call.detectorARN("*")
        case .detector(let id): call.detectorARN(id)
        case .filter(let name, let id): call.detectorARN(id, "/filter/\(name)")
        case .set(let set, let kind, let id): call.detectorARN(id, "/\(kind.path)/\(set)")
        case .destination(let it, let id): call.detectorARN(id, "/publishingDestination/\(it)")
        }
    }

    /// The tags it has; none if it is not there.
    func tags(_ call: Call, _ reading: any Reading) throws -> [String: String] {
        let row: Row?
        switch self {
        case .detectors: return [:]
        case .detector(let id):
            row = try reading.row(
                "SELECT tags FROM guardduty_detectors WHERE id = ? AND account = ? AND region = ?",
                [.text(id), .text(call.account.description), .text(call.region.description)])
        case .filter(let name, let id):
            row = try reading.row(
                "SELECT tags FROM guardduty_filters WHERE detector = ? AND name = ?",
                [.text(id), .text(name)])
        case .set(let set, let kind, let id):
            row = try reading.row(
                "SELECT tags FROM guardduty_sets WHERE detector = ? AND id = ? AND kind = ?",
                [.text(id), .text(set), .text(kind.rawValue)])
        case .destination(let it, let id):
            row = try reading.row(
                "SELECT tags FROM guardduty_destinations WHERE detector = ? AND id = ?",
                [.text(id), .text(it)])
        }
        return row.map { TagText.read($0.text("tags")) } ?? [:]
    }
}

extension Call {
    /// The action of this call on `resource`, with the tags it has and those it is asked to get.
    func targets(
        _ resource: Resource, arn: String? = nil, requesting tags: [String: String]? = nil,
        tagKeys: [String] = [], _ snapshot: Snapshot
    ) throws -> Authorization {
        var keys: [(String, [String])] = []
        let requested = tags ?? [:]
        for (key, value) in requested.sorted(by: { $0.key < $1.key }) {
            keys.append(("aws:RequestTag/\(key)", [value]))
        }
        let names = tagKeys + requested.keys.sorted()
        if !names.isEmpty { keys.append(("aws:TagKeys", names)) }
        for (key, value) in try resource.tags(self, snapshot).sorted(by: { $0.key < $1.key }) {
            keys.append(("aws:ResourceTag/\(key)", [value]))
        }
        let action = ActionName("guardduty", operation)
        return .targets([Target(action, on: arn ?? resource.arn(self), keys: keys)])
    }
}
