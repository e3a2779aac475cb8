import Glibc

extension Journal {
    /// Where a consumer goes on: what it saved last; `start` if it never did. Never beyond `end`.
    package func cursor(_ name: String) throws(JournalError) -> Position {
        try Self.check(name)
        let path = "\(folder)/cursors/\(name)"
        guard Disk.exists(path) else { return start }
        let text = String(decoding: try File(path, O_RDONLY).bytes(32, at: 0), as: UTF8.self)
        guard text.hasSuffix("\n"), let value = UInt64(text.dropLast()) else {
            throw .corrupt(
                JournalProblem(
                    .unreadable, segment: "cursors/\(name)", position: nil, time: nil,
                    text: "the cursor is not a number"))
        }
        // A record that was not durable may be gone with the power, and the cursor ahead of it.
        return min(Position(value), end)
    }

    /// Remembers where a consumer goes on: lasting when it returns, whole or not at all.
    package func saveCursor(_ name: String, _ position: Position) throws(JournalError) {
        try Self.check(name)
        if shared.isClosed { throw .closed }
        try Disk.replace("\(folder)/cursors", name, Array("\(position.value)\n".utf8))
    }

    private static func check(_ name: String) throws(JournalError) {
        let isName =
            (1...128).contains(name.utf8.count) && !name.hasPrefix(".") && !name.hasSuffix(".new")
            && name.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f: true
                default: false
                }
            }
        guard isName else { throw .cursorName(name) }
    }
}
