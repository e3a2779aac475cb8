extension OTLPMetrics {
    /// Reads the binary form.
    package static func read(_ bytes: [UInt8], namespace: String) throws(PushError) -> Push {
        guard bytes.count <= PushLimits.bytesMax else { throw PushError("The push is too long") }
        let result = bytes.withUnsafeBytes { all in
            Result { () throws(PushError) -> Push in
                var push = Push()
                var request = ProtobufReader(all)
                while let (field, value) = try request.next() {
                    guard field == 1, case .bytes(let inner) = value else { continue }
                    try resourceMetrics(inner, namespace, &push)
                }
                return push
            }
        }
        return try result.get()
    }

    private static func resourceMetrics(
        _ bytes: UnsafeRawBufferPointer, _ namespace: String, _ push: inout Push
    ) throws(PushError) {
        var resource = Resource()
        var scopes: [UnsafeRawBufferPointer] = []
        var reader = ProtobufReader(bytes)
        while let (field, value) = try reader.next() {
            guard case .bytes(let inner) = value else { continue }
            if field == 1 {
                var fields = ProtobufReader(inner)
                while let (field, value) = try fields.next() {
                    if field == 1, case .bytes(let pair) = value,
                        let attribute = try attribute(pair), resourceKept.contains(attribute.0)
                    {
                        resource.attributes.append(attribute)
                    }
                }
            }
            if field == 2 { scopes.append(inner) }
        }
        for scope in scopes {
            var reader = ProtobufReader(scope)
            while let (field, value) = try reader.next() {
                guard field == 2, case .bytes(let inner) = value else { continue }
                try add(try metric(inner), resource, namespace: namespace, to: &push)
            }
        }
    }

    /// A KeyValue whose value is a plain one.
    private static func attribute(
        _ bytes: UnsafeRawBufferPointer
    ) throws(PushError) -> (String, String)? {
        var name = ""
        var text: String?
        var reader = ProtobufReader(bytes)
        while let (field, value) = try reader.next() {
            guard case .bytes(let inner) = value else { continue }
            if field == 1 { name = ProtobufReader.text(inner) }
            guard field == 2 else { continue }
            var any = ProtobufReader(inner)
            while let (kind, value) = try any.next() {
                switch (kind, value) {
                case (1, .bytes(let bytes)): text = ProtobufReader.text(bytes)
                case (2, _): text = value.number != 0 ? "true" : "false"
                case (3, _): text = "\(Int64(bitPattern: value.number))"
                case (4, _): text = "\(value.double)"
                default: break
                }
            }
        }
        return text.map { (name, $0) }
    }

    private static func metric(_ bytes: UnsafeRawBufferPointer) throws(PushError) -> Metric {
        var metric = Metric()
        var reader = ProtobufReader(bytes)
        while let (field, value) = try reader.next() {
            guard case .bytes(let inner) = value else { continue }
            switch field {
            case 1: metric.name = ProtobufReader.text(inner)
            case 3: metric.unit = ProtobufReader.text(inner)
            // Gauge, sum, histogram, exponential histogram, summary.
            case 5, 7, 9, 10, 11:
                var data = ProtobufReader(inner)
                while let (part, value) = try data.next() {
                    if part == 2, field != 11 { metric.isCumulative = value.number == 2 }
                    guard part == 1, case .bytes(let point) = value else { continue }
                    guard metric.points.count < PushLimits.samplesMax else {
                        throw ProtobufReader.damaged
                    }
                    switch field {
                    case 5, 7: metric.points.append(try number(point))
                    case 9: metric.points.append(try histogram(point))
                    case 10: metric.points.append(try exponential(point))
                    default: metric.points.append(try summary(point))
                    }
                }
            default: break
            }
        }
        return metric
    }

    private static func number(_ bytes: UnsafeRawBufferPointer) throws(PushError) -> Point {
        var point = Point()
        var reader = ProtobufReader(bytes)
        while let (field, value) = try reader.next() {
            switch (field, value) {
            case (3, _): point.seconds = Int64(value.number / 1_000_000_000)
            case (4, _): point.body = .number(value.double)
            case (6, _): point.body = .number(Double(Int64(bitPattern: value.number)))
            case (7, .bytes(let pair)):
                if let one = try attribute(pair) { point.attributes.append(one) }
            case (8, _): point.flags = value.number
            default: break
            }
        }
        return point
    }

    private static func histogram(_ bytes: UnsafeRawBufferPointer) throws(PushError) -> Point {
        var point = Point()
        var histogram = Histogram()
        var counts: [UInt64] = []
        var bounds: [UInt64] = []
        var reader = ProtobufReader(bytes)
        while let (field, value) = try reader.next() {
            switch (field, value) {
            case (3, _): point.seconds = Int64(value.number / 1_000_000_000)
            case (4, _): histogram.count = Double(value.number)
            case (5, _): histogram.sum = value.double
            case (6, _):
                try ProtobufReader.repeated(value, isFixed: true, into: &counts, limit: 10_000)
            case (7, _):
                try ProtobufReader.repeated(value, isFixed: true, into: &bounds, limit: 10_000)
            case (9, .bytes(let pair)):
                if let one = try attribute(pair) { point.attributes.append(one) }
            case (10, _): point.flags = value.number
            case (11, _): histogram.minimum = value.double
            case (12, _): histogram.maximum = value.double
            default: break
            }
        }
        histogram.counts = counts.map { Double($0) }
        histogram.bounds = bounds.map { Double(bitPattern: $0) }
        histogram.values = middles(histogram.bounds)
        point.body = .histogram(histogram)
        return point
    }

    private static func exponential(_ bytes: UnsafeRawBufferPointer) throws(PushError) -> Point {
        var point = Point()
        var histogram = Histogram()
        var scale = 0
        var zeros = 0.0
        var sides: [(sign: Double, bytes: UnsafeRawBufferPointer)] = []
        var reader = ProtobufReader(bytes)
        while let (field, value) = try reader.next() {
            switch (field, value) {
            case (1, .bytes(let pair)):
                if let one = try attribute(pair) { point.attributes.append(one) }
            case (3, _): point.seconds = Int64(value.number / 1_000_000_000)
            case (4, _): histogram.count = Double(value.number)
            case (5, _): histogram.sum = value.double
            case (6, _): scale = Int(Int64(zigzag: value.number))
            case (7, _): zeros = Double(value.number)
            case (8, .bytes(let side)): sides.append((1, side))
            case (9, .bytes(let side)): sides.append((-1, side))
            case (10, _): point.flags = value.number
            case (12, _): histogram.minimum = value.double
            case (13, _): histogram.maximum = value.double
            default: break
            }
        }
        if zeros > 0 {
            histogram.values = [0]
            histogram.counts = [zeros]
        }
        for (sign, side) in sides {
            var offset = 0
            var counts: [UInt64] = []
            var reader = ProtobufReader(side)
            while let (field, value) = try reader.next() {
                if field == 1 {
                    offset = Int(max(min(Int64(zigzag: value.number), 1 << 31), -(1 << 31)))
                }
                if field == 2 {
                    try ProtobufReader.repeated(
                        value, isFixed: false, into: &counts, limit: 10_000)
                }
            }
            let values = exponential(scale: scale, offset: offset, count: counts.count)
            histogram.values += values.map { $0 * sign }
            histogram.counts += counts.map { Double($0) }
        }
        point.body = .histogram(histogram)
        return point
    }

    private static func summary(_ bytes: UnsafeRawBufferPointer) throws(PushError) -> Point {
        var point = Point()
        var count = 0.0
        var sum = 0.0
        var quantiles: [(Double, Double)] = []
        var reader = ProtobufReader(bytes)
        while let (field, value) = try reader.next() {
            switch (field, value) {
            case (3, _): point.seconds = Int64(value.number / 1_000_000_000)
            case (4, _): count = Double(value.number)
            case (5, _): sum = value.double
            case (6, .bytes(let pair)):
                var inner = ProtobufReader(pair)
                var quantile = 0.0
                var number = 0.0
                while let (field, value) = try inner.next() {
                    if field == 1 { quantile = value.double }
                    if field == 2 { number = value.double }
                }
                guard quantiles.count < 100 else { throw ProtobufReader.damaged }
                quantiles.append((quantile, number))
            case (7, .bytes(let pair)):
                if let one = try attribute(pair) { point.attributes.append(one) }
            case (8, _): point.flags = value.number
            default: break
            }
        }
        point.body = .summary(count: count, sum: sum, quantiles: quantiles)
        return point
    }
}
