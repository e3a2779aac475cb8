/// Reads the values out of an event that some pattern asks for, and passes over all others.
struct EventScanner {
    let names: FieldNames
    var scanner: ByteScanner
    private var key: ContiguousArray<UInt8> = []

    init(_ names: FieldNames, _ bytes: UnsafeBufferPointer<UInt8>) {
        self.names = names
        scanner = ByteScanner(bytes)
    }

    mutating func read(into fields: inout EventFields) throws(EventError) {
        scanner.skipSpace()
        guard scanner.peek == 0x7b else { throw scanner.failure }
        try object(FieldNames.root, isInElement: false, depth: 0, &fields)
        scanner.skipSpace()
        guard scanner.index == scanner.bytes.count else { throw scanner.failure }
    }

    private mutating func object(
        _ node: Int32, isInElement: Bool, depth: Int, _ fields: inout EventFields
    ) throws(EventError) {
        guard depth < ByteScanner.depthMax else { throw scanner.failure }
        scanner.index += 1
        scanner.skipSpace()
        if scanner.peek == 0x7d {
            scanner.index += 1
            return
        }
        while true {
            guard scanner.peek == 0x22 else { throw scanner.failure }
            let child = try self.child(node)
            try scanner.expect(0x3a)
            if child < 0 {
                try scanner.skipValue()
            } else {
                try value(child, isInElement: isInElement, depth: depth, &fields)
            }
            scanner.skipSpace()
            if scanner.peek == 0x2c {
                scanner.index += 1
                scanner.skipSpace()
            } else if scanner.peek == 0x7d {
                scanner.index += 1
                return
            } else {
                throw scanner.failure
            }
        }
    }

    /// Reads a name and finds the node it leads to.
    private mutating func child(_ node: Int32) throws(EventError) -> Int32 {
        let (range, hasEscapes) = try scanner.string()
        let bytes = UnsafeBufferPointer(rebasing: scanner.bytes[range])
        if hasEscapes {
            key.removeAll(keepingCapacity: true)
            let quoted = scanner.bytes[range.lowerBound - 1..<range.upperBound + 1]
            guard JSONString.append(UnsafeBufferPointer(rebasing: quoted), to: &key) else {
                throw scanner.failure
            }
            return key.withUnsafeBufferPointer { Self.child(names, node, $0) }
        }
        return Self.child(names, node, bytes)
    }

    static func child(
        _ names: FieldNames, _ node: Int32, _ name: UnsafeBufferPointer<UInt8>
    ) -> Int32 {
        let found = names.child(node, name)
        guard found < 0, name.contains(0x2e) else { return found }
        // A dot inside a name means the same as a step.
        var node = node
        var start = 0
        for index in 0...name.count where index == name.count || name[index] == 0x2e {
            node = names.child(node, UnsafeBufferPointer(rebasing: name[start..<index]))
            if node < 0 { return -1 }
            start = index + 1
        }
        return node
    }

    private mutating func value(
        _ node: Int32, isInElement: Bool, depth: Int, _ fields: inout EventFields
    ) throws(EventError) {
        switch scanner.peek {
        case 0x7b:
            guard names.hasChildren(node) else { return try scanner.skipValue() }
            try object(node, isInElement: isInElement, depth: depth + 1, &fields)
        case 0x5b: try array(node, isInElement: isInElement, depth: depth + 1, &fields)
        default: try scalar(names.path(node), isInElement: isInElement, &fields)
        }
    }

    private mutating func array(
        _ node: Int32, isInElement: Bool, depth: Int, _ fields: inout EventFields
    ) throws(EventError) {
        guard depth < ByteScanner.depthMax else { throw scanner.failure }
        scanner.index += 1
        scanner.skipSpace()
        if scanner.peek == 0x5d {
            scanner.index += 1
            return
        }
        while true {
            switch scanner.peek {
            case 0x7b, 0x5b: try value(node, isInElement: true, depth: depth, &fields)
            default: try scalar(names.path(node), isInElement: isInElement, &fields)
            }
            scanner.skipSpace()
            if scanner.peek == 0x2c {
                scanner.index += 1
                scanner.skipSpace()
            } else if scanner.peek == 0x5d {
                scanner.index += 1
                return
            } else {
                throw scanner.failure
            }
        }
    }

    @inline(__always) private mutating func scalar(
        _ path: Int32, isInElement: Bool, _ fields: inout EventFields
    ) throws(EventError) {
        if scanner.peek == 0x22 {
            let (range, hasEscapes) = try scanner.string()
            guard path >= 0 else { return }
            var found = range
            if hasEscapes {
                let quoted = scanner.bytes[range.lowerBound - 1..<range.upperBound + 1]
                guard let kept = fields.unescape(UnsafeBufferPointer(rebasing: quoted)) else {
                    throw scanner.failure
                }
                found = kept
            }
            fields.add(
                path: path, kind: .string, start: found.lowerBound, count: found.count,
                isInScratch: hasEscapes, isInElement: isInElement)
        } else {
            let first = scanner.peek
            let range = try scanner.bare()
            guard path >= 0 else { return }
            let isNumber = first == 0x2d || first &- 0x30 < 10
            fields.add(
                path: path, kind: isNumber ? .number : .word, start: range.lowerBound,
                count: range.count, isInScratch: false, isInElement: isInElement)
        }
    }
}
