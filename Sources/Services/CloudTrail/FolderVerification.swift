package import Codecs
import Crypto
package import Vocabulary

// Verification of delivered files alone: a copy of a bucket and the public keys, nothing that the
// server remembers. What the store could tell is then taken from the chain itself: each digest
// proves the one before it, so that of a chain only its newest end is without a witness.

/// The public keys of digests as `aws cloudtrail list-public-keys` gives them.
package struct DigestPublicKeys: Sendable {
    /// PKCS #1 DER by fingerprint.
    let keys: [String: [UInt8]]

    /// - Parameter json: the operation's answer, with its `PublicKeyList`.
    ///
    /// Nil if that is not what it is.
    package init?(_ json: JSON) {
        guard let list = json["PublicKeyList"]?.array else { return nil }
        var keys: [String: [UInt8]] = [:]
        for item in list {
            guard let fingerprint = item["Fingerprint"]?.string,
                let value = item["Value"]?.string.flatMap({ Base64.decode($0) })
            else { return nil }
            keys[fingerprint] = value
        }
        self.keys = keys
    }
}

extension DeliveryVerification {
    /// Verifies what lies in `bucket` by what lies there.
    /// - Parameters:
    ///   - objects: a copy may lack the objects' metadata; signatures are then those that the next
    ///     digest tells, and the newest digest of each chain is noted as unproven.
    ///   - until: each chain must reach this moment; without it a chain that was cut at its end
    ///     looks like one that is young.
    package init(
        copyOf bucket: String, _ objects: any DeliveredObjects, keys: DigestPublicKeys,
        until: Instant? = nil
    ) throws {
        var verifier = FolderVerifier(
            bucket: bucket, objects: objects, keys: keys.keys, until: until)
        try verifier.run()
        self = verifier.result
    }
}

/// One digest of the copy, read.
private struct FoundDigest {
    let key: String
    let json: JSON
    /// Of its content.
    let hash: String
    /// The metadata's, where the copy has it.
    let signature: String?
    let starts: Instant
    let ends: Instant

    func text(_ name: String) -> String? { json[name]?.string }
}

private struct FolderVerifier {
    let bucket: String
    let objects: any DeliveredObjects
    let keys: [String: [UInt8]]
    let until: Instant?
    var result = DeliveryVerification()
    private var since: Instant?
    private var named: Set<String> = []
    /// Each region's newest digest: files made well before it ends are under it or an older one.
    private var newest: [Substring: FoundDigest] = [:]
    /// Regions of which a digest is missing, or says nothing: files that it named are unnamed now.
    private var torn: Set<Substring> = []
    /// From the minute in a file's name until it is surely delivered.
    private static let deliverySecondsMax: Int64 = 15 * 60

    init(
        bucket: String, objects: any DeliveredObjects, keys: [String: [UInt8]], until: Instant?
    ) {
        self.bucket = bucket
        self.objects = objects
        self.keys = keys
        self.until = until
    }

    mutating func run() throws {
        let all = try objects.keys(bucket: bucket, prefix: "").sorted()
        // `…_CloudTrail-Digest_<region>_<trail>_<home>_<end>.json.gz`: all but the day and the end
        // is the chain's.
        var chains: [String: [String]] = [:]
        for key in all where key.contains("/CloudTrail-Digest/") {
            guard let mark = key.lastIndex(of: "_"), let name = key.lastIndex(of: "/"), name < mark
            else { continue }
            let folder = key.split(separator: "/").dropLast(4).joined(separator: "/")
            chains["\(folder)/\(key[key.index(after: name)..<mark])", default: []].append(key)
        }
        for chain in chains.keys.sorted() { try verify(chain: chain, chains[chain] ?? []) }
        try findUnnamed(
            all.filter { $0.contains("/CloudTrail/") || $0.contains("/CloudTrail-Insight/") })
    }

    private mutating func report(
        _ kind: DeliveryProblem.Kind, _ key: String, _ text: String
    ) {
        result.report(
            DeliveryProblem(
                kind: kind, bucket: bucket, key: key, trail: "", since: since, text: text))
    }

    // MARK: - Digests

    private mutating func verify(chain name: String, _ keys: [String]) throws {
        result.chains += 1
        since = nil
        var digests: [FoundDigest] = []
        for key in keys {
            result.digests += 1
            if let digest = try read(key) { digests.append(digest) }
        }
        digests.sort { ($0.ends, $0.key) < ($1.ends, $1.key) }
        for (index, digest) in digests.enumerated() {
            let before = result.problems.count
            let previous = index > 0 ? digests[index - 1] : nil
            let next = index + 1 < digests.count ? digests[index + 1] : nil
            checkPlace(digest)
            checkLink(digest, previous)
            checkSignature(digest, next)
            try checkFiles(digest)
            if result.problems.count == before, !result.hasMore { since = digest.ends }
        }
        guard let last = digests.last else { return }
        let region = Self.region(of: last.key)
        if newest[region].map({ $0.ends < last.ends }) ?? true { newest[region] = last }
        if let until, last.ends < until {
            report(.truncated, last.key, "nothing proves \(last.ends.iso8601) to \(until.iso8601)")
        }
    }

    private mutating func read(_ key: String) throws -> FoundDigest? {
        guard let object = try objects.object(bucket: bucket, key: key) else { return nil }
        guard
            let bytes = try? Gzip.inflate(
                object.bytes, outputBytesMax: DeliveryVerification.fileBytesMax),
            let json = try? JSON(bytes: bytes),
            let starts = json["digestStartTime"]?.string.flatMap({ Instant(iso8601: $0) }),
            let ends = json["digestEndTime"]?.string.flatMap({ Instant(iso8601: $0) })
        else {
            report(.altered, key, "the digest cannot be read")
            torn.insert(Self.region(of: key))
            return nil
        }
        return FoundDigest(
            key: key, json: json, hash: Hex.encode(SHA256.hash(data: bytes)),
            signature: object.metadata["signature"], starts: starts, ends: ends)
    }

    private mutating func checkPlace(_ digest: FoundDigest) {
        let told = digest.text("digestS3Object") ?? ""
        if told != digest.key {
            report(.swapped, digest.key, "it is the digest of \(told)")
        } else if !digest.key.hasSuffix("_\(digest.ends.basic8601).json.gz") {
            report(.altered, digest.key, "the digest covers another time than its name tells")
        }
    }

    private mutating func checkLink(_ digest: FoundDigest, _ previous: FoundDigest?) {
        guard let told = digest.text("previousDigestS3Object") else {
            if let previous {
                result.note(
                    "\(digest.key): a new chain; the trail did not log from "
                        + "\(previous.ends.iso8601) to \(digest.starts.iso8601)")
            }
            return
        }
        guard let previous else {
            torn.insert(Self.region(of: told))
            return report(.removed, told, "the digest is missing, and what was before it")
        }
        guard told == previous.key else {
            if (try? objects.object(bucket: bucket, key: told)) == nil {
                torn.insert(Self.region(of: told))
                report(.removed, told, "the digest is missing")
            } else {
                report(.chain, digest.key, "the digest does not follow the one before it")
            }
            return
        }
        if digest.text("previousDigestHashValue") != previous.hash {
            report(.altered, previous.key, "the digest is not the one that the next one names")
        }
        if let signature = previous.signature,
            digest.text("previousDigestSignature") != signature
        {
            report(.signature, previous.key, "the signature is not the one that the next one names")
        }
        if digest.starts != previous.ends {
            report(
                .gap, digest.key,
                "no digest covers \(previous.ends.iso8601) to \(digest.starts.iso8601)")
        }
    }

    private mutating func checkSignature(_ digest: FoundDigest, _ next: FoundDigest?) {
        var told: String?
        if let next, next.text("previousDigestS3Object") == digest.key {
            told = next.text("previousDigestSignature")
        }
        guard let signature = digest.signature ?? told else {
            return result.note(
                "\(digest.key): unproven; no later digest tells its signature, and the copy lacks "
                    + "the object's metadata")
        }
        let fingerprint = digest.text("digestPublicKeyFingerprint") ?? ""
        guard let key = keys[fingerprint] else {
            return report(
                .signature, digest.key, "there is no key with fingerprint \(fingerprint)")
        }
        let text = DigestText.toSign(
            ends: digest.text("digestEndTime") ?? "", bucket: digest.text("digestS3Bucket") ?? "",
            key: digest.key, hash: digest.hash,
            previousSignature: digest.text("previousDigestSignature"))
        guard DigestKeys.isValid(signature, of: text, publicKey: key) else {
            return report(.signature, digest.key, "the signature is not that of the digest")
        }
    }

    // MARK: - Log files

    private mutating func checkFiles(_ digest: FoundDigest) throws {
        for file in digest.json["logFiles"]?.array ?? [] {
            guard let key = file["s3Object"]?.string else { continue }
            named.insert(key)
            result.files += 1
            guard let object = try objects.object(bucket: bucket, key: key) else {
                report(.removed, key, "the log file is missing")
                continue
            }
            guard
                let bytes = try? Gzip.inflate(
                    object.bytes, outputBytesMax: DeliveryVerification.fileBytesMax)
            else {
                report(.altered, key, "the log file cannot be read")
                continue
            }
            if Hex.encode(SHA256.hash(data: bytes)) != file["hashValue"]?.string {
                report(.altered, key, "the log file is not the one that was delivered")
            }
        }
    }

    /// A file that no digest names is too new for one, or was added. Its own name tells when it
    /// was made; if the newest digest begins after it was delivered, an older one should name it.
    private mutating func findUnnamed(_ files: [String]) throws {
        since = nil
        for key in files where !named.contains(key) {
            let region = Self.region(of: key)
            let stamp = key.split(separator: "_").dropLast().last ?? ""
            guard let made = Self.minute(stamp), let digest = newest[region],
                !torn.contains(region),
                made.seconds + Self.deliverySecondsMax < digest.starts.seconds
            else {
                result.unsignedFiles += 1
                continue
            }
            report(.added, key, "no digest names the file")
        }
    }

    /// `…/<region>/YYYY/MM/DD/<name>`
    private static func region(of key: String) -> Substring {
        key.split(separator: "/").dropLast(4).last ?? ""
    }

    /// `20231114T2213Z`
    private static func minute(_ text: Substring) -> Instant? {
        guard text.utf8.count == 14, text.hasSuffix("Z") else { return nil }
        let t = Array(text)
        func part(_ range: Range<Int>) -> String { String(t[range]) }
        return Instant(
            iso8601: "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T"
                + "\(part(9..<11)):\(part(11..<13)):00Z")
    }
}
