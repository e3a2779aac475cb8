package import Gate
package import S3API
package import Store

extension HeadObject: ReadHandler {
    package static var admitsAnonymous: Bool { true }
    package static var isDataEvent: Bool { true }

    package static func authorize(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Authorization {
        try service.authorizeObject(
            input, action: input.versionId == nil ? "GetObject" : "GetObjectVersion", call,
            snapshot)
    }

    package static func perform(
        _ input: Input, _ call: Call, _ snapshot: Snapshot, _ service: S3Service
    ) throws -> Output {
        let found = try ObjectAnswer(input, call, snapshot, service)
        if found.isPartial { call.reply.setStatus(206) }
        var output = found.fill(Output())
        output.archiveStatus = found.object.detail.archive
        return output
    }
}
