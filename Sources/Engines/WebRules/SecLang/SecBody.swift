/// A request body as the body processors of SecLang leave it.
struct SecBody: Sendable {
    typealias Pair = (name: Bytes, value: Bytes)
    enum Processor: String, Sendable {
        case urlEncoded = "URLENCODED"
        case multipart = "MULTIPART"
        case json = "JSON"
        case xml = "XML"
    }
    var arguments: [Pair] = []
    var files: [Pair] = []
    var fileSizes: [Pair] = []
    var fileContents: [Pair] = []
    var partHeaders: [Pair] = []
    var xmlText: [Bytes] = []
    var xmlAttributes: [Bytes] = []
    var error: String?
    var multipart: MultipartReader?

    init() {}

    init(_ body: Bytes, _ processor: Processor?, contentType: Bytes) {
        switch processor {
        case .urlEncoded?: arguments = SecBody.form(body)
        case .multipart?: readMultipart(body, contentType)
        case .json?: readJSON(body)
        case .xml?:
            let reader = XMLText(body)
            xmlText = [reader.text]
            xmlAttributes = reader.attributes
            if !reader.isWellFormed { error = "XML parsing error" }
        case nil: break
        }
    }

    static func form(_ body: Bytes) -> [Pair] { decoded(RequestParts.pairs(body)) }

    static func decoded(_ pairs: [Pair]) -> [Pair] {
        pairs.map { name, value in
            (
                Transformation.urlDecode.apply(name) ?? name,
                Transformation.urlDecode.apply(value) ?? value
            )
        }
    }

    private mutating func readMultipart(_ body: Bytes, _ contentType: Bytes) {
        let reader = MultipartReader(body, contentType: contentType)
        multipart = reader
        for part in reader.parts {
            for header in part.headers {
                partHeaders.append((part.name, header.name + Bytes(": ") + header.value))
            }
            guard let filename = part.filename else {
                arguments.append((part.name, part.value))
                continue
            }
            files.append((part.name, filename))
            fileSizes.append((part.name, Bytes(String(part.value.count).utf8)))
            fileContents.append((part.name, part.value))
        }
        if reader.boundary == nil || reader.parts.isEmpty { error = "Multipart parsing error" }
    }

    private mutating func readJSON(_ body: Bytes) {
        let walk = JSONWalk(body)
        for item in walk.items where !item.isKey {
            // Items of lists go by the name of their list.
            let names = item.path.filter { part in !part.allSatisfy(\.isDigit) || part.isEmpty }
            arguments.append(
                (
                    Bytes((([Bytes("json")] + names).joined(separator: [UInt8(ascii: ".")]))),
                    item.bytes
                ))
        }
        if !walk.isValid { error = "JSON parsing error" }
    }
}

/// The text and the attribute values of an XML document, read leniently.
struct XMLText {
    private(set) var text = Bytes()
    private(set) var attributes: [Bytes] = []
    private(set) var isWellFormed = true
    private static let depthMax = 256
    private static let attributesMax = 10_000

    init(_ input: Bytes) {
        var index = 0
        var open: [Bytes] = []
        var sawElement = false
        while index < input.count {
            guard input[index] == UInt8(ascii: "<") else {
                let end = input[index...].firstIndex(of: UInt8(ascii: "<")) ?? input.count
                if !open.isEmpty {
                    let part = Bytes(input[index..<end])
                    text += Transformation.htmlEntityDecode.apply(part) ?? part
                } else if !Bytes(input[index..<end]).trimmed.isEmpty {
                    isWellFormed = false
                }
                index = end
                continue
            }
            if input.starts(with: Bytes("<![CDATA["), at: index) {
                let end = input.firstRange(of: Bytes("]]>"), from: index + 9)
                text += input[(index + 9)..<(end ?? input.count)]
                index = end.map { $0 + 3 } ?? input.count
            } else if input.starts(with: Bytes("<!--"), at: index) {
                index =
                    input.firstRange(of: Bytes("-->"), from: index + 4).map { $0 + 3 }
                    ?? input.count
            } else if input.starts(with: Bytes("<?"), at: index) {
                index =
                    input.firstRange(of: Bytes("?>"), from: index + 2).map { $0 + 2 } ?? input.count
            } else if input.starts(with: Bytes("<!"), at: index) {
                var depth = 0
                while index < input.count {
                    if input[index] == UInt8(ascii: "[") { depth += 1 }
                    if input[index] == UInt8(ascii: "]") { depth -= 1 }
                    index += 1
                    if depth <= 0, input[index - 1] == UInt8(ascii: ">") { break }
                }
            } else {
                sawElement = true
                index = tag(input, index + 1, &open)
            }
        }
        if !open.isEmpty || !sawElement { isWellFormed = false }
    }

    private mutating func tag(_ input: Bytes, _ start: Int, _ open: inout [Bytes]) -> Int {
        var index = start
        let isEnd = index < input.count && input[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        let nameStart = index
        while index < input.count, !input[index].isSpace, ![0x2f, 0x3e].contains(input[index]) {
            index += 1
        }
        let name = Bytes(input[nameStart..<index])
        if name.isEmpty { isWellFormed = false }
        var isEmpty = false
        while index < input.count, input[index] != UInt8(ascii: ">") {
            let byte = input[index]
            if byte == 0x22 || byte == 0x27 {
                let end = input[(index + 1)...].firstIndex(of: byte) ?? input.count
                let value = Bytes(input[min(index + 1, end)..<end])
                if attributes.count < Self.attributesMax {
                    attributes.append(Transformation.htmlEntityDecode.apply(value) ?? value)
                }
                if end == input.count { isWellFormed = false }
                index = min(end + 1, input.count)
                continue
            }
            isEmpty = byte == UInt8(ascii: "/")
            index += 1
        }
        if index >= input.count { isWellFormed = false }
        if isEnd {
            if open.popLast() != name { isWellFormed = false }
        } else if !isEmpty, open.count < Self.depthMax {
            open.append(name)
        }
        return index + 1
    }
}
