import Detection
import Gate
import Journal
import Shapes
import Store
import Vocabulary

/// An object of a watched bucket, in the version that was read.
struct ReadObject: Sendable {
    let bucket: String
    let key: String
    let eTag: String
}

extension Transaction {
    func note(_ object: ReadObject, detector: String) throws {
        try run(
            """
            INSERT INTO guardduty_objects (detector, bucket, key, etag)
            SELECT id, ?, ?, ? FROM guardduty_detectors WHERE id = ?
            ON CONFLICT (detector, bucket, key) DO UPDATE SET etag = excluded.etag
            """,
            [.text(object.bucket), .text(object.key), .text(object.eTag), .text(detector)])
    }
}

// Buckets into which other sources put their logs. A place is listed when the trail tells of a
// write to its bucket, and now and then in any case; so an idle server does not fill its own trail
// with listings.
extension Watch {
    private static let objectBytesMax = 64 << 20
    private static let listingPause = Duration.seconds(60)
    private static let pageMax = 1_000

    /// A hint only: whoever forges it has a place listed once more.
    func noteWrites(in event: ArraySlice<UInt8>) {
        guard !service.watched.isEmpty, event.contains(Self.write) else { return }
        for place in service.watched where listed[place] != nil {
            let bucket = place.prefix { $0 != "/" }
            if event.contains(Array("\"\(bucket)\"".utf8)) { listed[place] = nil }
        }
    }

    private static let write = Array("\"readOnly\":false".utf8)

    func readPlaces() async throws {
        guard !posts.isEmpty else { return }
        for place in service.watched {
            let now = service.clock.now()
            if let last = listed[place], now - last < Self.listingPause { continue }
            listed[place] = now
            try await readPlace(place)
        }
    }

    /// Reads the objects of a place that were not read yet, in the order of their keys.
    private func readPlace(_ place: String) async throws {
        let parts = place.split(separator: "/", maxSplits: 1).map(String.init)
        guard let bucket = parts.first,
            let region = try service.buckets.region(ofBucket: bucket)
        else { return }
        let prefix = parts.count > 1 ? parts[1] : ""
        let caller = Caller.service(GuardDutyService.principalName, account: service.account)
        var after: String?
        var hasRead = false
        repeat {
            let page: [BucketListing]
            do {
                page = try await service.buckets.list(
                    bucket: bucket, prefix: prefix, after: after, as: caller, region: region)
            } catch {
                // The trail has the refusal, too; the place is tried again after the pause.
                service.report("the bucket \(bucket) cannot be listed: \(error.code)")
                return
            }
            for (item, unread) in try unread(in: page, bucket: bucket) {
                try Task.checkCancellation()
                if try await readObject(item, bucket, region, caller, unread) { hasRead = true }
            }
            after = page.count >= Self.pageMax ? page.last?.key : nil
        } while after != nil
        if hasRead {
            for post in posts { try await saveMemory(post) }
        }
    }

    /// What is new in a page, and for which detectors.
    private func unread(
        in page: [BucketListing], bucket: String
    ) throws -> [(BucketListing, [Post])] {
        guard let first = page.first, let last = page.last else { return [] }
        let known = try service.store.read { snapshot in
            try snapshot.rows(
                """
                SELECT detector, key, etag FROM guardduty_objects
                WHERE bucket = ? AND key >= ? AND key <= ?
                """, [.text(bucket), .text(first.key), .text(last.key)])
        }
        var read: [String: Set<String>] = [:]
        for row in known {
            read[row.text("detector"), default: []].insert(
                row.text("key") + "\u{0}" + row.text("etag"))
        }
        return page.compactMap { item in
            let mark = item.key + "\u{0}" + item.eTag
            let unread = posts.filter { read[$0.detector.id]?.contains(mark) != true }
            return unread.isEmpty ? nil : (item, unread)
        }
    }

    private func readObject(
        _ item: BucketListing, _ bucket: String, _ region: Region, _ caller: Caller,
        _ readers: [Post]
    ) async throws -> Bool {
        var bytes: [UInt8] = []
        let name = "s3://\(bucket)/\(item.key)"
        if item.size > Self.objectBytesMax {
            service.report("\(name) is longer than \(Self.objectBytesMax) bytes and is not read")
        } else {
            do {
                bytes = try await service.buckets.get(
                    bucket: bucket, key: item.key, bytesMax: Self.objectBytesMax, as: caller,
                    region: region
                ).bytes
            } catch {
                service.report("\(name) cannot be read: \(error.code)")
                return false
            }
        }
        let home = LogPlace.region(ofKey: item.key) ?? region
        let isWatched = posts.contains { $0.detector.region == home }
        for post in readers {
            // Records that name no region belong to that of the log; where no detector watches it,
            // to every detector.
            post.read(bytes, named: name, unplaced: !isWatched || post.detector.region == home)
            let changed = post.takeChanged(account: service.account)
            try await commit(
                post, changed,
                object: ReadObject(bucket: bucket, key: item.key, eTag: item.eTag))
        }
        return !bytes.isEmpty
    }
}

/// What an object's key says of the log in it.
enum LogPlace {
    /// The region in AWS's key layouts, `AWSLogs/account/vpcflowlogs/region/…`, also in its Hive
    /// form, `…/aws-region=region/…`.
    static func region(ofKey key: String) -> Region? {
        let parts = key.split(separator: "/")
        for (part, next) in zip(parts, parts.dropFirst()) {
            if part.hasPrefix("aws-region=") { return Region(part.dropFirst(11)) }
            if part == "vpcflowlogs" || part == "CloudTrail" {
                if next.hasPrefix("aws-region=") { return Region(next.dropFirst(11)) }
                if let region = Region(next) { return region }
            }
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    /// Whether the bytes hold `needle` somewhere.
    fileprivate func contains(_ needle: [UInt8]) -> Bool {
        guard let first = needle.first, count >= needle.count else { return needle.isEmpty }
        return withUnsafeBufferPointer { bytes in
            var index = 0
            let last = bytes.count - needle.count
            while index <= last {
                if bytes[index] == first {
                    var matched = 1
                    while matched < needle.count, bytes[index + matched] == needle[matched] {
                        matched += 1
                    }
                    if matched == needle.count { return true }
                }
                index += 1
            }
            return false
        }
    }
}
