import Shapes
import Vocabulary

/// What a request demands of the object it finds.
/// Source: RFC 9110, 13; S3 API reference, GetObject, CopyObject, "Conditional writes".
struct Conditions {
    var ifMatch: String?
    var ifNoneMatch: String?
    var ifModifiedSince: Instant?
    var ifUnmodifiedSince: Instant?

    enum Outcome: Equatable {
        case holds
        case notModified
        /// The name of the header that failed.
        case fails(String)
    }

    /// For an object that is there. Entity tags are strong; moments count in whole seconds.
    func outcome(eTag: String, modified: Instant) -> Outcome {
        if let ifMatch {
            if !Self.list(ifMatch, holds: eTag) { return .fails("If-Match") }
        } else if let ifUnmodifiedSince, modified.seconds > ifUnmodifiedSince.seconds {
            return .fails("If-Unmodified-Since")
        }
        if let ifNoneMatch {
            if Self.list(ifNoneMatch, holds: eTag) { return .notModified }
        } else if let ifModifiedSince, modified.seconds <= ifModifiedSince.seconds {
            return .notModified
        }
        return .holds
    }

    /// For reads: throws unless the object is to be sent.
    func checkRead(eTag: String, modified: Instant) throws(Failure) {
        switch outcome(eTag: eTag, modified: modified) {
        case .holds: return
        case .notModified:
            throw Refusal.notModified(eTag: "\"\(eTag)\"", modified: modified.httpDate)
        case .fails(let name): throw Refusal.preconditionFailed(name)
        }
    }

    /// For the source of a copy, where "not modified" is a failure too.
    func checkCopy(eTag: String, modified: Instant) throws(Failure) {
        switch outcome(eTag: eTag, modified: modified) {
        case .holds: return
        case .notModified:
            throw Refusal.preconditionFailed(
                ifNoneMatch == nil
                    ? "x-amz-copy-source-If-Modified-Since" : "x-amz-copy-source-If-None-Match")
        case .fails(let name): throw Refusal.preconditionFailed("x-amz-copy-source-\(name)")
        }
    }

    /// For writes: `current` is the entity tag of the object that stands there now, nil if none
    /// does.
    func checkWrite(key: String, current: String?) throws(Failure) {
        if let ifNoneMatch {
            guard ifNoneMatch == "*" else { throw Refusal.notImplemented("If-None-Match") }
            if current != nil { throw Refusal.preconditionFailed("If-None-Match") }
        }
        if let ifMatch {
            guard let current else { throw Refusal.noSuchKey(key) }
            if !Self.list(ifMatch, holds: current) {
                throw Refusal.preconditionFailed("If-Match")
            }
        }
    }

    private static func list(_ header: String, holds eTag: String) -> Bool {
        header.split(separator: ",").contains { item in
            var tag = item.drop { $0 == " " }
            while tag.last == " " { tag.removeLast() }
            if tag == "*" { return true }
            // S3 takes a tag without its quotes, and with one of them.
            if tag.first == "\"" { tag = tag.dropFirst() }
            if tag.last == "\"" { tag = tag.dropLast() }
            return tag == eTag[...]
        }
    }
}
