import Shapes

/// `x-amz-copy-source`: `bucket/key`, `/bucket/key` or an access point's ARN, percent-encoded,
/// with an optional `?versionId=`. Some clients encode it as a form does: the slashes too, and a
/// space as `+`.
struct CopySource: Equatable {
    var bucket: String
    var key: String
    var versionID: String?

    init(_ header: String) throws(Failure) {
        let malformed = Refusal.invalidArgument(
            "Copy Source must mention the source bucket and key: sourcebucket/sourcekey",
            "x-amz-copy-source", header)
        var path = Substring(header)
        // The version stands outside the encoded key; a key's own `?` is encoded.
        if let mark = header.range(ofBytes: "?versionId=") {
            path = header[..<mark.lowerBound]
            let version = String(header[mark.upperBound...])
            guard !version.isEmpty else {
                throw Refusal.invalidArgument(
                    "Version id cannot be the empty string", "versionId", "")
            }
            versionID = version
        }
        guard let decoded = String(path).percentDecoded(plusIsSpace: true) else { throw malformed }
        let parts = (decoded.utf8.first == UInt8(ascii: "/") ? decoded.dropFirst() : decoded[...])
            .split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { throw malformed }
        bucket = String(parts[0])
        key = String(parts[1])
    }
}

extension String {
    /// Where the bytes of `text` last stand.
    fileprivate func range(ofBytes text: String) -> Range<String.Index>? {
        let wanted = Array(text.utf8)
        var start = utf8.endIndex
        while start != utf8.startIndex {
            start = utf8.index(before: start)
            if utf8[start...].starts(with: wanted) {
                return start..<utf8.index(start, offsetBy: wanted.count)
            }
        }
        return nil
    }
}
