package import Gate
package import S3API
import Shapes
package import Store
import Vocabulary

extension BucketRecord {
    fileprivate func requireLock() throws(Failure) {
        guard objectLock != nil else {
            throw Refusal.invalidRequest("Bucket is missing Object Lock Configuration")
        }
    }

    fileprivate var noObjectLock: Failure {
        Failure(
            "NoSuchObjectLockConfiguration",
            "The specified object does not have a ObjectLock configuration", status: 404)
    }
}

extension GetObjectRetention: ObjectReadHandler {
    package static let action = "GetObjectRetention"
    package static let versionAction = "GetObjectRetention"

    package static func answer(_ input: Input, _ view: ObjectView) throws -> Output {
        try view.bucket.requireLock()
        guard let mode = view.object.detail.lock.mode else { throw view.bucket.noObjectLock }
        return Output(
            retention: .init(
                mode: mode.rawValue, retainUntilDate: view.object.detail.lock.retainUntil))
    }
}

extension PutObjectRetention: ObjectWriteHandler {
    package static let action = "PutObjectRetention"
    package static let versionAction = "PutObjectRetention"

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        var actions = ["PutObjectRetention"]
        if input.bypassGovernanceRetention == true { actions.append("BypassGovernanceRetention") }
        var targets: [Target] = []
        var keys: [(String, [String])] = []
        if let mode = input.retention?.mode { keys.append(("s3:object-lock-mode", [mode])) }
        if let until = input.retention?.retainUntilDate {
            keys.append(("s3:object-lock-retain-until-date", [until.iso8601]))
            let days = (until - call.time).components.seconds / 86_400
            keys.append(("s3:object-lock-remaining-retention-days", [String(days)]))
        }
        for action in actions {
            guard
                case .targets(let more) = try service.authorizeObject(
                    input, action: action, call, snapshot, keys: keys)
            else { continue }
            targets += more
        }
        return .targets(targets)
    }

    package static func apply(_ input: Input, _ change: ObjectChange) throws -> Output {
        try change.bucket.requireLock()
        var next = change.object.detail.lock
        next.mode = nil
        next.retainUntil = nil
        if let wanted = input.retention, wanted.mode != nil || wanted.retainUntilDate != nil {
            guard let mode = wanted.mode.flatMap(ObjectLock.Mode.init(rawValue:)),
                let until = wanted.retainUntilDate
            else { throw Refusal.malformedXML }
            guard until > change.call.time else {
                throw Refusal.invalidArgument(
                    "The retain until date must be in the future!", "RetainUntilDate",
                    until.iso8601)
            }
            next.mode = mode
            next.retainUntil = until
        }
        let bypass = input.bypassGovernanceRetention == true
        guard
            change.object.detail.lock.allows(
                next.mode == nil ? nil : next, at: change.call.time, bypass: bypass)
        else { throw Refusal.blockedByObjectLock }
        var detail = change.object.detail
        detail.lock = next
        try change.save(detail)
        return Output()
    }
}

extension GetObjectLegalHold: ObjectReadHandler {
    package static let action = "GetObjectLegalHold"
    package static let versionAction = "GetObjectLegalHold"

    package static func answer(_ input: Input, _ view: ObjectView) throws -> Output {
        try view.bucket.requireLock()
        guard let hold = view.object.detail.lock.legalHold else { throw view.bucket.noObjectLock }
        return Output(legalHold: .init(status: hold ? "ON" : "OFF"))
    }
}

extension PutObjectLegalHold: ObjectWriteHandler {
    package static let action = "PutObjectLegalHold"
    package static let versionAction = "PutObjectLegalHold"

    package static func keys(_ input: Input) throws -> [(String, [String])] {
        input.legalHold?.status.map { [("s3:object-lock-legal-hold", [$0])] } ?? []
    }

    package static func apply(_ input: Input, _ change: ObjectChange) throws -> Output {
        try change.bucket.requireLock()
        guard let status = input.legalHold?.status, status == "ON" || status == "OFF" else {
            throw Refusal.malformedXML
        }
        var detail = change.object.detail
        detail.lock.legalHold = status == "ON"
        try change.save(detail)
        return Output()
    }
}
