package import Gate
package import IAMAPI
import Policy
import Shapes
package import Store
import Vocabulary

// When services were last used, and which policies grant access to them.

extension GenerateServiceLastAccessedDetails: WriteHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        .targets([Target(action, on: input.arn)])
    }

    package static func perform(
        _ input: Input, _ call: Call, _ transaction: Transaction, _ service: IAMService
    ) throws -> Output {
        _ = try AccessScope(input.arn, call.account, transaction, service)
        let id = service.entropy.uuid()
        // Jobs are answers to a question, of which the newest are asked for.
        try transaction.run(
            "DELETE FROM iam_access_jobs WHERE created < ?",
            [.init(call.second - .seconds(86_400 * 7))])
        try transaction.run(
            """
            INSERT INTO iam_access_jobs (id, account, arn, granularity, created)
            VALUES (?, ?, ?, ?, ?)
            """,
            [
                .init(id), .init(call.account.description), .init(input.arn),
                .init(input.granularity ?? "SERVICE_LEVEL"), .init(call.second),
            ])
        return Output(jobId: id)
    }
}

extension GetServiceLastAccessedDetails: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let job = try snapshot.accessJob(input.jobId, call)
        let scope = try AccessScope(job.arn, call.account, snapshot, service)
        let tellsActions = job.granularity == "ACTION_LEVEL"
        let services = KnownService.all.filter { known in
            scope.documents.contains { $0.allows(service: known.namespace) }
        }
        let part = try Part(
            of: services.map(\.namespace), input.marker, input.maxItems,
            PageQuery("GetServiceLastAccessedDetails", input.jobId)
        ) { $0 }
        return Output(
            jobStatus: "COMPLETED", jobType: job.granularity, jobCreationDate: job.created,
            servicesLastAccessed: try part.items.map { namespace in
                let uses = try scope.uses(of: namespace, snapshot, service.uses)
                return IAMShape.ServiceLastAccessed(
                    serviceName: KnownService.name(namespace),
                    lastAuthenticated: uses.first.map { Instant(seconds: $0.use.time.seconds) },
                    serviceNamespace: namespace, lastAuthenticatedEntity: uses.first?.entity.arn,
                    lastAuthenticatedRegion: uses.first?.use.region,
                    totalAuthenticatedEntities: uses.count,
                    trackedActionsLastAccessed: tellsActions
                        ? try scope.actions(of: namespace, snapshot, service.uses) : nil)
            }, jobCompletionDate: job.created, isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension GetServiceLastAccessedDetailsWithEntities: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        onEverything()
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let job = try snapshot.accessJob(input.jobId, call)
        let scope = try AccessScope(job.arn, call.account, snapshot, service)
        let uses = try scope.uses(of: input.serviceNamespace, snapshot, service.uses)
        let details = scope.principals.map { entity in
            let use = uses.first { $0.entity.id == entity.id }?.use
            return IAMShape.EntityDetails(
                entityInfo: IAMShape.EntityInfo(
                    arn: entity.arn, name: entity.name, type: entity.kind.rawValue.uppercased(),
                    id: entity.id, path: entity.path),
                lastAuthenticated: use.map { Instant(seconds: $0.time.seconds) })
        }
        let part = try Part(
            of: details, input.marker, input.maxItems,
            PageQuery("LastAccessedEntities", input.jobId, input.serviceNamespace)
        ) { $0.entityInfo.arn }
        return Output(
            jobStatus: "COMPLETED", jobCreationDate: job.created, jobCompletionDate: job.created,
            entityDetailsList: part.items, isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension ListPoliciesGrantingServiceAccess: ReadHandler {
    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Authorization {
        try onSource(input.arn, call, snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: IAMService
    ) throws -> Output {
        let entity = try snapshot.policySource(input.arn, call.account)
        let policies = try service.grantedPolicies(entity, snapshot)
        let part = try Part(
            of: input.serviceNamespaces.unique(), input.marker, nil,
            PageQuery("ListPoliciesGrantingServiceAccess", input.arn)
        ) { $0 }
        return Output(
            policiesGrantingServiceAccess: part.items.map { namespace in
                let granting = policies.filter { $0.document.allows(service: namespace) }
                return IAMShape.ListPoliciesGrantingServiceAccessEntry(
                    serviceNamespace: namespace,
                    policies: granting.map { policy in
                        // Of a managed policy only its ARN is told, as AWS does.
                        IAMShape.PolicyGrantingServiceAccess(
                            policyName: policy.name,
                            policyType: policy.arn == nil ? "INLINE" : "MANAGED",
                            policyArn: policy.arn,
                            entityType: policy.arn == nil
                                ? policy.owner.kind.rawValue.uppercased() : nil,
                            entityName: policy.arn == nil ? policy.owner.name : nil)
                    })
            }, isTruncated: part.isTruncated, marker: part.marker)
    }
}

extension Reading {
    /// - Throws: `NoSuchEntity`.
    func accessJob(
        _ id: String, _ call: Call
    ) throws -> (arn: String, granularity: String, created: Instant) {
        guard
            let row = try row(
                """
                SELECT arn, granularity, created FROM iam_access_jobs
                WHERE id = ? AND account = ?
                """,
                [.init(id), .init(call.account.description)])
        else { throw IAMFailure.noSuchEntity("The job with id \(id) cannot be found.") }
        return (row.text("arn"), row.text("granularity"), row.instant("created"))
    }
}
