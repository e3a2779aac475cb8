/// The values of a body, by its content type.
enum BodyValues {
    static func read(_ body: Bytes, _ request: WebRequest) -> [Bytes] {
        let type = request.values(ofHeader: Bytes("content-type")).first?.lowered ?? []
        if type.firstRange(of: Bytes("json")) != nil {
            let walk = JSONWalk(body)
            let values = walk.items.map(\.bytes)
            return walk.isValid && !values.isEmpty ? values : values + [body]
        }
        if type.starts(with: Bytes("multipart/")) {
            let form = MultipartReader(body, contentType: type == [] ? [] : contentType(request))
            var values: [Bytes] = []
            for part in form.parts {
                if let file = part.filename { values.append(file) }
                values += [part.name, part.value]
            }
            return values.isEmpty ? [body] : values
        }
        if type.starts(with: Bytes("application/x-www-form-urlencoded")) {
            return FieldReader.decoded(RequestParts.pairs(body))
        }
        if type.isEmpty, body.contains(UInt8(ascii: "=")), body.contains(UInt8(ascii: "%")) {
            return FieldReader.decoded(RequestParts.pairs(body)) + [body]
        }
        return [body]
    }

    private static func contentType(_ request: WebRequest) -> Bytes {
        request.values(ofHeader: Bytes("content-type")).first ?? []
    }
}
