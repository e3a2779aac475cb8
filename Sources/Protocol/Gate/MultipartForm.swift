import Shapes

/// Reads `multipart/form-data`: fields into memory up to the file, the file as a stream.
/// Source: RFC 7578; S3 allows 20 KB of fields before the file.
actor MultipartForm {
    static let fieldBytesMax = 20 << 10
    private static let headerBytesMax = 8 << 10

    private let body: BodyStream
    /// `\r\n--boundary`
    private let mark: [UInt8]
    private var buffer: [UInt8]
    private var isAtEnd = false
    private var fileEnded = false
    /// The file's name as the browser gives it; nil as long as no file was seen.
    nonisolated var fileName: String? { name.value }
    private nonisolated let name = OneValue<String>()

    static let malformed = Failure(
        "MalformedPOSTRequest",
        "The body of your POST request is not well-formed multipart/form-data.")

    init(_ request: IncomingRequest) throws {
        let type = request.headers["content-type"] ?? ""
        guard let boundary = Self.parameter("boundary", of: type),
            (1...70).contains(boundary.utf8.count)
        else { throw Self.malformed }
        mark = Array("\r\n--\(boundary)".utf8)
        body = request.body
        // So that the first boundary is found as the others are.
        buffer = [13, 10]
    }

    /// `name="file"` of a header's value.
    private static func parameter(_ name: String, of text: String) -> String? {
        for part in text.split(separator: ";").dropFirst() {
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard sides.count == 2, sides[0].filter({ $0 != " " }).lowercased() == name else {
                continue
            }
            var value = sides[1].drop { $0 == " " }
            while value.last == " " { value.removeLast() }
            if value.count >= 2, value.first == "\"", value.last == "\"" {
                value = value.dropFirst().dropLast()
            }
            return String(value)
        }
        return nil
    }

    /// The fields before the file, names in lower case; what follows the file means nothing.
    func fields() async throws -> [(name: String, value: String)] {
        var found: [(name: String, value: String)] = []
        var size = 0
        _ = try await taken(upTo: mark, bytesMax: Self.headerBytesMax)
        while true {
            // After a boundary: `--` ends the form, a line end begins a part.
            let line = try await taken(upTo: [13, 10], bytesMax: Self.headerBytesMax)
            if line.starts(with: Array("--".utf8)) { return found }
            guard line.allSatisfy({ $0 == 0x20 }) else { throw Self.malformed }
            guard let disposition = try await disposition(),
                let name = Self.parameter("name", of: disposition)?.lowercased()
            else { throw Self.malformed }
            if name == "file" {
                self.name.set(Self.parameter("filename", of: disposition) ?? "")
                return found
            }
            let value = try await taken(upTo: mark, bytesMax: Self.fieldBytesMax)
            size += name.utf8.count + value.count
            guard size <= Self.fieldBytesMax else { throw Self.tooLong }
            guard let text = String(validating: value, as: UTF8.self) else { throw Self.malformed }
            found.append((name, text))
        }
    }

    private static let tooLong = Failure(
        "MaxPostPreDataLengthExceeded",
        "Your POST request fields preceding the upload file were too large.")

    /// A part's headers; answers its `Content-Disposition`.
    private func disposition() async throws -> String? {
        var found: String?
        var size = 0
        while true {
            let line = try await taken(upTo: [13, 10], bytesMax: Self.headerBytesMax)
            if line.isEmpty { return found }
            size += line.count
            guard size <= Self.headerBytesMax else { throw Self.tooLong }
            let text = String(decoding: line, as: UTF8.self)
            if text.lowercased().hasPrefix("content-disposition:") { found = text }
        }
    }

    /// The bytes before `end`, which is taken too.
    private func taken(upTo end: [UInt8], bytesMax: Int) async throws -> [UInt8] {
        while true {
            if let at = Self.find(end, in: buffer) {
                let bytes = Array(buffer[..<at])
                buffer.removeFirst(at + end.count)
                return bytes
            }
            guard buffer.count <= bytesMax else { throw Self.tooLong }
            guard let piece = try await body.next() else {
                guard end == [13, 10], buffer.starts(with: Array("--".utf8)) else {
                    throw Self.malformed
                }
                defer { buffer = [] }
                return buffer
            }
            buffer += piece
        }
    }

    /// The file's next bytes; nil at its end.
    func next() async throws -> [UInt8]? {
        if fileEnded { return nil }
        while true {
            if let at = Self.find(mark, in: buffer) {
                fileEnded = true
                let bytes = Array(buffer[..<at])
                buffer = []
                // What follows is read and dropped, so that the connection can be used again.
                while try await body.next() != nil {}
                return bytes.isEmpty ? nil : bytes
            }
            // All that cannot be the beginning of the boundary is the file's.
            if buffer.count >= mark.count {
                let safe = buffer.count - mark.count + 1
                let bytes = Array(buffer[..<safe])
                buffer.removeFirst(safe)
                return bytes
            }
            guard let piece = try await body.next() else {
                throw Failure(
                    "IncompleteBody",
                    "You did not provide the number of bytes specified by the Content-Length HTTP "
                        + "header")
            }
            buffer += piece
        }
    }

    private static func find(_ wanted: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= wanted.count else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            wanted.withUnsafeBufferPointer { wanted in
                var at = 0
                let last = bytes.count - wanted.count
                while at <= last {
                    if bytes[at] == wanted[0],
                        (1..<wanted.count).allSatisfy({ bytes[at + $0] == wanted[$0] })
                    {
                        return at
                    }
                    at += 1
                }
                return nil
            }
        }
    }
}
