import Gate
import Shapes

/// What is named either by its ARN or by name, scope and id.
struct EntityChoice {
    let arn: String?
    let name: String?
    let scope: String?
    let id: String?

    /// The ARN of what is meant.
    func text(_ kind: EntityKind, _ call: Call) throws -> String {
        if let arn { return try EntityARN(arn, call).text }
        guard let name, let scope, let id else {
            // AWS answers so, whatever the caller may do.
            throw Failure(
                "AccessDeniedException",
                "Critical information is missing in your request: "
                    + "\(call.operation)Request(name=\(name ?? "null"), scope=\(scope ?? "null"), "
                    + "id=\(id ?? "null"), aRN=null).")
        }
        return EntityARN(kind, name, id: id, try Scope(scope, call), call).text
    }
}
