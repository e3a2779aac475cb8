import Codecs
import Crypto
import Vocabulary

/// A policy that AWS manages and every account may attach: name, path and intent are AWS's, the
/// documents are our own words for that intent.
struct AWSManagedPolicy: Sendable {
    let name: String
    /// `/`, `/job-function/`, `/service-role/` or `/aws-service-role/`.
    let path: String
    let description: String
    let document: String

    init(
        _ name: String, path: String = "/", _ description: String, _ statements: Statement...
    ) {
        self.name = name
        self.path = path
        self.description = description
        let document: JSON = [
            "Version": "2012-10-17", "Statement": .array(statements.map(\.json)),
        ]
        self.document = document.text
    }

    var arn: String { "arn:aws:iam::aws:policy\(path)\(name)" }

    /// The same on every server.
    var id: String {
        "ANPA" + Base32.encode(Array(SHA256.hash(data: Array(arn.utf8)))).prefix(17)
    }

    static let created = CivilTime(year: 2015, month: 2, day: 6, hour: 18, minute: 40).instant

    /// All of them, by ARN.
    static let all: [AWSManagedPolicy] =
        [
            administration, jobFunctions, storageAndTrail, detection, operations, linked,
            otherLinked, services, serviceRoles,
        ].flatMap(\.self).sorted { $0.arn < $1.arn }

    static func named(_ arn: String) -> AWSManagedPolicy? {
        guard arn.hasPrefix("arn:aws:iam::aws:policy/") else { return nil }
        return byARN[arn]
    }

    private static let byARN = Dictionary(uniqueKeysWithValues: all.map { ($0.arn, $0) })

    /// A statement of such a policy.
    struct Statement: Sendable {
        let json: JSON

        private init(_ json: JSON) { self.json = json }

        static func allow(
            _ actions: [String], on resources: [String] = ["*"], when condition: JSON? = nil
        ) -> Statement {
            make("Allow", "Action", actions, resources, condition)
        }

        /// Allows everything but `actions`.
        static func allowAllBut(_ actions: [String]) -> Statement {
            make("Allow", "NotAction", actions, ["*"], nil)
        }

        static func deny(_ actions: [String], on resources: [String] = ["*"]) -> Statement {
            make("Deny", "Action", actions, resources, nil)
        }

        private static func make(
            _ effect: String, _ element: String, _ actions: [String], _ resources: [String],
            _ condition: JSON?
        ) -> Statement {
            func list(_ texts: [String]) -> JSON {
                texts.count == 1 ? .string(texts[0]) : .array(texts.map { .string($0) })
            }
            var members = [
                JSONMember("Effect", .string(effect)), JSONMember(element, list(actions)),
                JSONMember("Resource", list(resources)),
            ]
            if let condition { members.append(JSONMember("Condition", condition)) }
            return Statement(.object(members))
        }

        /// Creating the service-linked role of `service`.
        static func linkedRole(_ service: String) -> Statement {
            allow(
                ["iam:CreateServiceLinkedRole"], on: ["arn:aws:iam::*:role/aws-service-role/*"],
                when: ["StringLike": ["iam:AWSServiceName": .string(service)]])
        }
    }
}
