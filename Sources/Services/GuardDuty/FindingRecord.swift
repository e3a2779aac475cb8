import Codecs
import Gate
import GuardDutyAPI
import Shapes
import Store
import Vocabulary

/// A row of `guardduty_findings` with its document brought up to date.
struct FindingRecord {
    let id: String
    let type: String
    let severity: Double
    let isArchived: Bool
    let updated: Instant
    /// The finding as GetFindings returns it.
    let document: JSON

    /// Nil if the row's document is no JSON object: such a row is passed over, so that it hides no
    /// other finding.
    init?(_ row: Row) {
        guard var document = try? JSON(text: row.text("document")), document.members != nil else {
            return nil
        }
        id = row.text("id")
        type = row.text("type")
        severity = row.real("severity")
        isArchived = row.flag("archived")
        updated = row.instant("updated")
        document.set(
            "service", "count", to: .number(JSONNumber(Int(clamping: row.integer("count")))))
        document.set("service", "archived", to: .bool(isArchived))
        self.document = document
    }

    /// The finding as the API has it; nil if its document lacks what every finding has.
    var shape: GuardDutyShape.Finding? {
        try? WireText.read(document, as: GuardDutyShape.Finding.self)
    }
}

extension JSON {
    /// Sets `self[outer][inner]`, making what is not there.
    mutating func set(_ outer: String, _ inner: String, to value: JSON) {
        var part = self[outer] ?? .object([])
        part.set(inner, to: value)
        set(outer, to: part)
    }

    mutating func set(_ name: String, to value: JSON) {
        var members = self.members ?? []
        if let index = members.firstIndex(where: { $0.name == name }) {
            members[index].value = value
        } else {
            members.append(JSONMember(name, value))
        }
        self = .object(members)
    }
}

extension Reading {
    /// The findings of a detector that fit `criteria`, archived or not: AWS lists both unless
    /// `service.archived` is among the criteria.
    func findings(of detector: String, _ criteria: Criteria) throws -> [FindingRecord] {
        var found: [FindingRecord] = []
        try each("SELECT * FROM guardduty_findings WHERE detector = ?", [.text(detector)]) { row in
            if let record = FindingRecord(row), criteria.matches(record.document) {
                found.append(record)
            }
            return true
        }
        return found
    }
}

/// The order of a list of findings.
struct FindingOrder {
    private let field: CriteriaField
    private let isDescending: Bool

    /// - Throws: `BadRequestException` for a property that no finding has.
    init(_ criteria: GuardDutyShape.SortCriteria?) throws {
        guard let field = CriteriaField(criteria?.attributeName ?? "updatedAt") else {
            throw Refusal.invalid("sortCriteria")
        }
        self.field = field
        isDescending = (criteria?.orderBy ?? (criteria == nil ? "DESC" : "ASC")) == "DESC"
    }

    func sorted(_ findings: [FindingRecord]) -> [FindingRecord] {
        let keyed = findings.map { record in
            let value = field.values(in: record.document).first
            return (
                record: record, number: value.flatMap(Criteria.number),
                text: value.map(Criteria.text)
            )
        }
        return keyed.sorted { a, b in
            let order: Int
            if let x = a.number, let y = b.number {
                order = x < y ? -1 : (x > y ? 1 : 0)
            } else {
                // What has no value comes first.
                let (x, y) = (a.text ?? "", b.text ?? "")
                order = x < y ? -1 : (x > y ? 1 : 0)
            }
            if order == 0 { return a.record.id < b.record.id }
            return isDescending ? order > 0 : order < 0
        }.map(\.record)
    }
}
