package import Gate
package import IAMAPI
import Shapes
package import Store
import Vocabulary

// Root access of the member accounts of an organization. The account of this server is in none, so
// there is nothing to list or to switch, which AWS answers with an error.

extension ListOrganizationsFeatures: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        throw Organization.missing
    }
}

extension EnableOrganizationsRootSessions: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    package static var isReadOnly: Bool { false }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        throw Organization.missing
    }
}

extension DisableOrganizationsRootSessions: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    package static var isReadOnly: Bool { false }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        throw Organization.missing
    }
}

extension EnableOrganizationsRootCredentialsManagement: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    package static var isReadOnly: Bool { false }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        throw Organization.missing
    }
}

extension DisableOrganizationsRootCredentialsManagement: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    package static var isReadOnly: Bool { false }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        throw Organization.missing
    }
}

enum Organization {
    static var missing: Failure {
        IAMFailure.organizationNotFound(
            "No organization is associated with this account.")
    }
}
