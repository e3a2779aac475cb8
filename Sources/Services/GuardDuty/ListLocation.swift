import Codecs

/// A list's place, in the forms that GuardDuty takes: `https://s3.amazonaws.com/bucket/key`,
/// `https://s3-region.amazonaws.com/bucket/key`, `https://bucket.s3.amazonaws.com/key`,
/// `https://bucket.s3-region.amazonaws.com/key`, `s3://bucket/key`; and this server's own address.
/// https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_upload-lists.html
struct ListLocation: Equatable {
    let bucket: String
    let key: String

    init?(_ text: String) {
        if text.hasPrefix("s3://") {
            self.init(path: text.dropFirst(5), isEncoded: false)
            return
        }
        guard text.hasPrefix("https://") || text.hasPrefix("http://") else { return nil }
        let place = text.drop { $0 != "/" }.dropFirst(2)
        let host = place.prefix { $0 != "/" }.prefix { $0 != ":" }
        let path = place.drop { $0 != "/" }.dropFirst().prefix { $0 != "?" && $0 != "#" }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        let isOurs = host == "localhost" || host.allSatisfy { $0.isNumber || $0 == "." }
        let mark = labels.lastIndex { $0 == "s3" || $0.hasPrefix("s3-") }
        if isOurs || mark == 0 {
            self.init(path: path, isEncoded: true)
            return
        }
        guard let mark, let key = PercentCoding.decode(path) else { return nil }
        self.init(bucket: labels[..<mark].joined(separator: "."), key: key)
    }

    private init?(path: Substring, isEncoded: Bool) {
        let parts = path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        guard let key = isEncoded ? PercentCoding.decode(parts[1]) : String(parts[1]) else {
            return nil
        }
        self.init(bucket: String(parts[0]), key: key)
    }

    private init?(bucket: String, key: String) {
        guard bucket.utf8.count >= 3, !key.isEmpty, key.utf8.count <= 1024 else { return nil }
        self.bucket = bucket
        self.key = key
    }
}
