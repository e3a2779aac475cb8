/// Writes XML as AWS's services do: on one line, with the declaration first and quotes escaped in
/// text as well (`<ETag>&quot;…&quot;</ETag>`).
package struct XMLWriter: Sendable {
    /// What has been written.
    package private(set) var bytes: [UInt8] = []

    /// - Parameter hasDeclaration: whether `<?xml version="1.0" encoding="UTF-8"?>` comes first,
    ///   with the line end that S3 puts after it.
    package init(hasDeclaration: Bool = false) {
        if hasDeclaration {
            bytes.append(contentsOf: #"<?xml version="1.0" encoding="UTF-8"?>"#.utf8)
            bytes.append(0x0a)
        }
    }

    /// A start tag. Names are taken as they are: the caller's models hold them.
    package mutating func open(_ name: String, _ attributes: [(String, String)] = []) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: name.utf8)
        for (key, value) in attributes {
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: key.utf8)
            bytes.append(contentsOf: "=\"".utf8)
            escape(value, inAttribute: true)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }

    package mutating func close(_ name: String) {
        bytes.append(contentsOf: "</".utf8)
        bytes.append(contentsOf: name.utf8)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Character data.
    package mutating func text(_ text: String) { escape(text, inAttribute: false) }

    /// An element that holds only text.
    package mutating func element(
        _ name: String, _ text: String, _ attributes: [(String, String)] = []
    ) {
        open(name, attributes)
        self.text(text)
        close(name)
    }

    /// A tree; its namespace is declared where it differs from the parent's. Attributes with a
    /// namespace get a prefix of their own.
    package mutating func tree(_ element: XMLElement, inside outer: String? = nil) {
        var attributes: [(String, String)] = []
        if element.namespace != outer { attributes.append(("xmlns", element.namespace ?? "")) }
        for (index, attribute) in element.attributes.enumerated() {
            if let namespace = attribute.namespace {
                attributes.append(("xmlns:a\(index)", namespace))
                attributes.append(("a\(index):\(attribute.name)", attribute.value))
            } else {
                attributes.append((attribute.name, attribute.value))
            }
        }
        open(element.name, attributes)
        text(element.text)
        for child in element.children { tree(child, inside: element.namespace) }
        close(element.name)
    }

    /// A carriage return is written as a reference, since readers turn a literal one into a line
    /// feed (XML 1.0 §2.11). Other control characters have no literal form either.
    private mutating func escape(_ text: String, inAttribute: Bool) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
            case 0x09 where !inAttribute, 0x0a where !inAttribute: bytes.append(byte)
            case 0..<0x20: bytes.append(contentsOf: "&#\(byte);".utf8)
            default: bytes.append(byte)
            }
        }
    }
}

extension XMLElement {
    /// The document whose root this is.
    package var bytes: [UInt8] {
        var writer = XMLWriter()
        writer.tree(self)
        return writer.bytes
    }
}
