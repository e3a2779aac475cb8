import Foundation

/// A marker that no list call of ours gave out, or that belongs to another call.
package struct InvalidMarker: Error, Hashable, Sendable {
    package init() {}
}

/// The identity of a list call: what a marker of it is good for.
///
/// Name everything that decides which items the call lists and in which order (operation, account,
/// region, filters), but not the page size, which may change from page to page.
package struct PageQuery: Hashable, Sendable {
    private let identity: UInt64

    package init(_ parts: String?...) {
        // FNV-1a, 64 bits: stable from run to run, which Hasher is not. It guards against mistakes,
        // not malice: a forged marker only moves its sender within what the sender may list.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func add(_ byte: UInt8) {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        for part in parts {
            // 0xff and 0xfe are in no UTF-8 text, so parts cannot run into each other.
            if let part { part.utf8.forEach(add) } else { add(0xfe) }
            add(0xff)
        }
        identity = hash
    }

    /// The marker that continues after the item with this key, in characters safe in a URL.
    package func marker(after key: [String]) -> String {
        var bytes: [UInt8] = [Self.version]
        for shift in stride(from: 56, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: identity >> UInt64(shift)))
        }
        for (index, part) in key.enumerated() {
            if index > 0 { bytes.append(0xff) }
            bytes += Array(part.utf8)
        }
        return Data(bytes).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// The key to continue after. Throws if the marker is not one of this very call.
    package func key(of marker: String) throws(InvalidMarker) -> [String] {
        guard marker.utf8.count <= Self.markerBytesMax else { throw InvalidMarker() }
        var text = marker.replacing("-", with: "+").replacing("_", with: "/")
        text += String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: text), data.count >= 9, data[0] == Self.version,
            data[1..<9].reduce(0, { $0 << 8 | UInt64($1) }) == identity
        else { throw InvalidMarker() }
        var key: [String] = []
        for part in data[9...].split(separator: 0xff, omittingEmptySubsequences: false) {
            guard let text = String(validating: part, as: UTF8.self) else { throw InvalidMarker() }
            key.append(text)
        }
        return key
    }

    private static let version: UInt8 = 1
    private static let markerBytesMax = 8192
}

/// Part of a list, and the marker of the next part if there is one.
package struct Page<Item: Sendable>: Sendable {
    package let items: [Item]
    /// Nil on the last page.
    package let next: String?

    /// Cuts what was fetched to `limit` items. Fetch one more than `limit`: its presence is what
    /// tells that there is a next page.
    package init(
        fetched: [Item], limit: Int, query: PageQuery, key: (Item) -> [String]
    ) {
        items = Array(fetched.prefix(max(0, limit)))
        next = fetched.count > items.count ? items.last.map { query.marker(after: key($0)) } : nil
    }

    private init(items: [Item], next: String?) {
        self.items = items
        self.next = next
    }

    /// The same page of other values.
    package func map<Other: Sendable>(
        _ transform: (Item) throws -> Other
    ) rethrows -> Page<Other> {
        Page<Other>(items: try items.map(transform), next: next)
    }
}
