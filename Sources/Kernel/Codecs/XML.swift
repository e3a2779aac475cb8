/// An element of an XML 1.0 document, with what AWS's protocols ask of one: its name without the
/// prefix, the namespace the prefix stood for, attributes, children and character data.
package struct XMLElement: Hashable, Sendable {
    /// The local name, without any prefix.
    package var name: String
    /// The namespace's URI, or nil where there is none.
    package var namespace: String?
    /// Attributes in document order; namespace declarations are not among them.
    package var attributes: [XMLAttribute]
    package var children: [XMLElement]
    /// All character data that stands directly in this element, joined.
    package var text: String

    package init(
        _ name: String, namespace: String? = nil, attributes: [XMLAttribute] = [],
        text: String = "", children: [XMLElement] = []
    ) {
        self.name = name
        self.namespace = namespace
        self.attributes = attributes
        self.text = text
        self.children = children
    }

    /// The first child called `name`.
    package func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }

    /// The value of the first attribute called `name`, whatever its namespace.
    package func attribute(_ name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }
}

/// One attribute of an element.
package struct XMLAttribute: Hashable, Sendable {
    /// The local name, without any prefix.
    package var name: String
    /// The namespace of the prefix; an attribute without a prefix has none.
    package var namespace: String?
    package var value: String

    package init(_ name: String, _ value: String, namespace: String? = nil) {
        self.name = name
        self.namespace = namespace
        self.value = value
    }
}

/// What a document may be at most.
package struct XMLLimits: Hashable, Sendable {
    package var bytesMax: Int
    package var depthMax: Int
    package var elementsMax: Int
    /// Attributes of one element, namespace declarations included.
    package var attributesMax: Int

    package init(
        bytesMax: Int = 64 << 20, depthMax: Int = 64, elementsMax: Int = 250_000,
        attributesMax: Int = 64
    ) {
        self.bytesMax = bytesMax
        self.depthMax = depthMax
        self.elementsMax = elementsMax
        self.attributesMax = attributesMax
    }
}

/// Why bytes are not the XML that was asked for.
package struct XMLError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Reason: Hashable, Sendable {
        case unexpectedByte, unexpectedEnd, badUTF8, badCharacter, badReference, badName
        case mismatchedTag, duplicateAttribute, unboundPrefix
        /// A document type declaration; they are refused, and with them every entity.
        case doctype
        /// An encoding other than UTF-8.
        case encoding
        case noRoot, trailingContent
        case tooLong, tooDeep, tooManyElements, tooManyAttributes
    }
    package let reason: Reason
    /// Where in the bytes, from 0.
    package let offset: Int

    package init(reason: Reason, offset: Int) {
        self.reason = reason
        self.offset = offset
    }

    package var description: String { "\(reason) at byte \(offset)" }
}
