/// One page of a listing in byte order, with keys that share a prefix up to a delimiter rolled up.
///
/// Rolled-up keys are not walked: after the first of them the source is asked for what comes after
/// all of them, so a "folder" of a million keys costs one step.
struct Listing<Row> {
    /// Rows with a key of their own, in order.
    var rows: [Row] = []
    /// Common prefixes, in order.
    var prefixes: [String] = []
    /// Where the page ended, if there is more.
    var next: Position?

    /// A place between two rows.
    enum Position: Equatable {
        /// Before the first row whose key is this one or later.
        case at(key: String)
        /// After the row with this key and order (see the source); after all rows of the key if
        /// the order is nil.
        case after(key: String, order: Int64?)
        /// After all keys that begin with this common prefix.
        case afterPrefix(String)
    }

    /// What is asked for.
    struct Request {
        var prefix = ""
        var delimiter = ""
        var start: Position?
        var max: Int
    }

    /// Rows from a position on, at most `limit`, in order of keys' bytes. The position is never
    /// `.afterPrefix`.
    typealias Source = (_ from: Position, _ limit: Int) throws -> [Row]

    init(
        _ request: Request, key: (Row) -> String, order: (Row) -> Int64?, source: Source
    ) rethrows {
        guard request.max > 0 else { return }
        var position = Self.first(request)
        var lastPrefix = Self.prefixPassed(request)
        let pageSize = request.delimiter.isEmpty ? request.max + 1 : min(request.max + 1, 100)
        var last: Position?
        while true {
            let page = try source(position, pageSize)
            for row in page {
                let key = key(row)
                guard key.bytesStart(with: request.prefix) else { return }
                let common = key.commonPrefix(after: request.prefix, upTo: request.delimiter)
                if let common, let lastPrefix, common.bytesEqual(lastPrefix) {
                    position = Self.after(prefix: common)
                    continue
                }
                if rows.count + prefixes.count == request.max {
                    next = last
                    return
                }
                if let common {
                    prefixes.append(common)
                    lastPrefix = common
                    last = .afterPrefix(common)
                    position = Self.after(prefix: common)
                } else {
                    rows.append(row)
                    let here = Position.after(key: key, order: order(row))
                    last = here
                    position = here
                }
            }
            if page.count < pageSize { return }
        }
    }

    /// Where to begin: at the prefix or after the marker, whichever is later.
    private static func first(_ request: Request) -> Position {
        let atPrefix = Position.at(key: request.prefix)
        switch request.start {
        case nil: return atPrefix
        case .at(let key): return key.bytesPrecede(request.prefix) ? atPrefix : .at(key: key)
        case .after(let key, let order):
            return key.bytesPrecede(request.prefix) ? atPrefix : .after(key: key, order: order)
        case .afterPrefix(let prefix): return after(prefix: prefix)
        }
    }

    /// The common prefix that the marker itself lies in: it sorts before the marker, so it is not
    /// listed again.
    private static func prefixPassed(_ request: Request) -> String? {
        switch request.start {
        case .afterPrefix(let prefix): return prefix
        case .after(let key, _), .at(let key):
            guard key.bytesStart(with: request.prefix) else { return nil }
            return key.commonPrefix(after: request.prefix, upTo: request.delimiter)
        case nil: return nil
        }
    }

    /// After the last key that UTF-8 can spell with this prefix and one more character. Should a
    /// key go on beyond that, it is recognised by its common prefix.
    private static func after(prefix: String) -> Position {
        .after(key: prefix + "\u{10FFFF}", order: nil)
    }
}
