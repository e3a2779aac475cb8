import Codecs
import Crypto
import Store
import Vocabulary

/// A file's content and the hash that digests tell of it.
private struct Opened {
    let bytes: [UInt8]
    let hash: String

    init?(_ object: DeliveredObject) {
        guard
            let bytes = try? Gzip.inflate(
                object.bytes, outputBytesMax: DeliveryVerification.fileBytesMax)
        else { return nil }
        self.bytes = bytes
        hash = Hex.encode(SHA256.hash(data: bytes))
    }
}

/// The walk over all chains.
struct DeliveryVerifier {
    private struct Place: Hashable {
        let bucket: String
        let key: String

        init(_ row: Row) {
            bucket = row.text("bucket")
            key = row.text("key")
        }
        init(bucket: String, key: String) {
            self.bucket = bucket
            self.key = key
        }
    }

    var result = DeliveryVerification()
    private let reading: any Reading
    private let objects: any DeliveredObjects
    private let publicKeys: [String: [UInt8]]
    /// The end of the chain's last digest that was proven.
    private var since: Instant?

    init(_ reading: any Reading, _ objects: any DeliveredObjects) throws {
        self.reading = reading
        self.objects = objects
        publicKeys = Dictionary(
            try reading.rows("SELECT fingerprint, public FROM cloudtrail_keys").map {
                ($0.text("fingerprint"), $0.blob("public"))
            }, uniquingKeysWith: { first, _ in first })
    }

    mutating func run() throws {
        let digests = try reading.rows(
            """
            SELECT * FROM cloudtrail_digests WHERE delivered IS NOT NULL
            ORDER BY trail, epoch, region, id
            """)
        var start = 0
        while start < digests.count {
            var end = start + 1
            while end < digests.count, isSameChain(digests[start], digests[end]) { end += 1 }
            try verify(chain: digests[start..<end])
            start = end
        }
        since = nil
        let loose = try reading.rows(
            "SELECT * FROM cloudtrail_files WHERE delivered IS NOT NULL AND digest IS NULL")
        for row in loose {
            result.unsignedFiles += 1
            try verify(file: row)
        }
        try findAdded()
    }

    private func isSameChain(_ a: Row, _ b: Row) -> Bool {
        a.integer("trail") == b.integer("trail") && a.integer("epoch") == b.integer("epoch")
            && a.text("region") == b.text("region")
    }

    private mutating func report(_ kind: DeliveryProblem.Kind, _ row: Row, _ text: String) {
        result.report(
            DeliveryProblem(
                kind: kind, bucket: row.text("bucket"), key: row.text("key"),
                trail: row.text("arn"), since: since, text: text))
    }

    // MARK: - Digests

    private mutating func verify(chain: ArraySlice<Row>) throws {
        result.chains += 1
        since = nil
        // What is missing at the end has nothing after it that could tell.
        let lastPresent = try chain.lastIndex {
            try objects.object(bucket: $0.text("bucket"), key: $0.text("key")) != nil
        }
        var previous: Row?
        for index in chain.indices {
            let row = chain[index]
            result.digests += 1
            let before = result.problems.count
            if let object = try objects.object(bucket: row.text("bucket"), key: row.text("key")) {
                verify(digest: row, object, after: previous)
            } else if let lastPresent, index < lastPresent {
                report(.removed, row, "the digest is missing")
            } else {
                report(.truncated, row, "the digest is missing at the end of its chain")
            }
            for file in try reading.rows(
                "SELECT * FROM cloudtrail_files WHERE digest = ? ORDER BY id",
                [SQLValue(row.integer("id"))])
            {
                result.files += 1
                try verify(file: file)
            }
            if result.problems.count == before, !result.hasMore { since = row.instant("ends") }
            previous = row
        }
    }

    private mutating func verify(digest row: Row, _ object: DeliveredObject, after previous: Row?) {
        guard let opened = Opened(object), let json = try? JSON(bytes: opened.bytes) else {
            return report(.altered, row, "the digest cannot be read")
        }
        let told = Place(
            bucket: json["digestS3Bucket"]?.string ?? "", key: json["digestS3Object"]?.string ?? "")
        guard told == Place(row) else {
            return report(.swapped, row, "it is the digest of s3://\(told.bucket)/\(told.key)")
        }
        if opened.hash != row.text("hash") {
            report(.altered, row, "the digest is not the one that was written")
        }
        verifySignature(row, object, opened, json)
        func text(_ name: String) -> String? { json[name]?.string }
        if text("previousDigestS3Bucket") != previous?.text("bucket")
            || text("previousDigestS3Object") != previous?.text("key")
            || text("previousDigestHashValue") != previous?.text("hash")
            || text("previousDigestSignature") != previous?.text("signature")
        {
            report(.chain, row, "the digest does not follow the one before it")
        }
        if let previous, previous.instant("ends") != row.instant("starts") {
            report(
                .gap, row,
                "no digest covers \(previous.instant("ends").iso8601) to "
                    + row.instant("starts").iso8601)
        }
        if text("digestStartTime") != row.instant("starts").iso8601
            || text("digestEndTime") != row.instant("ends").iso8601
        {
            report(.altered, row, "the digest covers another time than it did")
        }
    }

    private mutating func verifySignature(
        _ row: Row, _ object: DeliveredObject, _ opened: Opened, _ json: JSON
    ) {
        let signature = object.metadata["signature"] ?? ""
        let toSign = DigestText.toSign(
            ends: json["digestEndTime"]?.string ?? "", bucket: row.text("bucket"),
            key: row.text("key"), hash: opened.hash,
            previousSignature: json["previousDigestSignature"]?.string)
        let fingerprint = json["digestPublicKeyFingerprint"]?.string ?? ""
        guard let key = publicKeys[fingerprint] else {
            return report(.signature, row, "there is no key with fingerprint \(fingerprint)")
        }
        guard object.metadata["signature-algorithm"] == DigestText.signatureAlgorithm,
            DigestKeys.isValid(signature, of: toSign, publicKey: key)
        else { return report(.signature, row, "the signature is not that of the digest") }
        if signature != row.text("signature") {
            report(.signature, row, "the signature is not the one that was written")
        }
    }

    // MARK: - Log files

    private mutating func verify(file row: Row) throws {
        guard let object = try objects.object(bucket: row.text("bucket"), key: row.text("key"))
        else { return report(.removed, row, "the log file is missing") }
        guard let opened = Opened(object) else {
            return report(.altered, row, "the log file cannot be read")
        }
        if opened.hash != row.text("hash") {
            report(.altered, row, "the log file is not the one that was delivered")
        }
    }

    // MARK: - What should not be there

    private mutating func findAdded() throws {
        var known: Set<Place> = []
        var folders: Set<Place> = []
        for table in ["cloudtrail_files", "cloudtrail_digests"] {
            try reading.each("SELECT bucket, key FROM \(table)", []) { row in
                let place = Place(row)
                known.insert(place)
                // `[prefix/]AWSLogs/<account>/CloudTrail` begins both kinds of keys.
                let parts = place.key.split(separator: "/", omittingEmptySubsequences: false)
                if let logs = parts.firstIndex(of: "AWSLogs"), parts.count > logs + 2 {
                    let folder = parts[...(logs + 1)].joined(separator: "/") + "/CloudTrail"
                    folders.insert(Place(bucket: place.bucket, key: folder))
                }
                return true
            }
        }
        for folder in folders.sorted(by: { ($0.bucket, $0.key) < ($1.bucket, $1.key) }) {
            for key in try objects.keys(bucket: folder.bucket, prefix: folder.key).sorted()
            where !known.contains(Place(bucket: folder.bucket, key: key)) {
                let rest = key.dropFirst(folder.key.count)
                guard ["/", "-Digest/", "-Insight/"].contains(where: { rest.hasPrefix($0) })
                else { continue }
                result.report(
                    DeliveryProblem(
                        kind: .added, bucket: folder.bucket, key: key, trail: "", since: nil,
                        text: "the file was never delivered"))
            }
        }
    }
}
