/// Takes what differs between messages of one kind out of them before they are compressed: ids,
/// addresses, times and numbers go to a run of their own, a short mark stays behind. What stays
/// repeats almost whole, which compressors are good at.
///
/// The shredded form is: the size of the text, the text with marks, then the values in the order
/// of their marks, each kind in a run of its own.
enum Shredder {
    // Bytes that no UTF-8 text holds mark where a value was.
    private static let uuidMark: UInt8 = 0xf8
    private static let numberMark: UInt8 = 0xf9
    private static let timeMark: UInt8 = 0xfa
    private static let wordMark: UInt8 = 0xfb
    private static let wordEnd: UInt8 = 0x0a
    private static let wordMax = 64

    /// Nil where the text holds bytes that stand for marks: it is then stored as it is.
    static func shred(_ body: [UInt8]) -> [UInt8]? {
        guard body.count >= 256 else { return nil }
        var text: [UInt8] = []
        text.reserveCapacity(body.count / 2)
        var uuids: [UInt8] = []
        var numbers = Packer()
        var times = Packer()
        var words: [UInt8] = []
        var lastTime: Int64 = 0
        var isPossible = true
        let classes = Self.classes
        body.withUnsafeBufferPointer { body in
            var index = 0
            // What stays is copied in runs, from one value to the next.
            var from = 0
            let count = body.count
            func keep(upTo end: Int) {
                text.append(contentsOf: UnsafeBufferPointer(rebasing: body[from..<end]))
            }
            while index < count {
                let byte = body[index]
                if classes[Int(byte)] == 0 {
                    if byte >= 0xf8 {
                        isPossible = false
                        return
                    }
                    index += 1
                    continue
                }
                // A run of letters and digits.
                var end = index
                var digits = 0
                while end < count {
                    let kind = classes[Int(body[end])]
                    if kind == 0 { break }
                    digits += Int(kind >> 1)
                    end += 1
                }
                let length = end - index
                let start = index
                index = end
                if digits == 0 { continue }
                if length == 8, isUUID(body, start) {
                    keep(upTo: start)
                    text.append(uuidMark)
                    pack(uuid: body, start, into: &uuids)
                    index = start + 36
                } else if length == 4, let time = time(body, start) {
                    keep(upTo: start)
                    text.append(timeMark)
                    times.append(signed: time - lastTime)
                    lastTime = time
                    index = start + 19
                } else if digits == length, length >= 3, length <= 18,
                    body[start] != UInt8(ascii: "0")
                {
                    var value: UInt64 = 0
                    for place in start..<end { value = value * 10 + UInt64(body[place] - 0x30) }
                    keep(upTo: start)
                    text.append(numberMark)
                    numbers.append(value)
                } else if length >= 4, length <= wordMax {
                    keep(upTo: start)
                    text.append(wordMark)
                    words.append(contentsOf: UnsafeBufferPointer(rebasing: body[start..<end]))
                    words.append(wordEnd)
                } else {
                    continue
                }
                from = index
            }
            keep(upTo: count)
        }
        guard isPossible else { return nil }
        var packer = Packer()
        packer.append(text.count)
        packer.append(uuids.count)
        packer.append(numbers.bytes.count)
        packer.append(times.bytes.count)
        packer.append(raw: text)
        packer.append(raw: uuids)
        packer.append(raw: numbers.bytes)
        packer.append(raw: times.bytes)
        packer.append(raw: words)
        return packer.bytes
    }

    /// The text again, which has `size` bytes.
    static func restore(_ shredded: [UInt8], size: Int) throws(BlockError) -> [UInt8] {
        var reader = Unpacker(shredded)
        let textCount = try reader.count(most: shredded.count)
        let uuidCount = try reader.count(most: shredded.count)
        let numberCount = try reader.count(most: shredded.count)
        let timeCount = try reader.count(most: shredded.count)
        let text = reader.offset
        let uuidStart = text + textCount
        let numberStart = uuidStart + uuidCount
        let timeStart = numberStart + numberCount
        let wordStart = timeStart + timeCount
        guard wordStart <= shredded.count else { throw .corrupt }
        var body: [UInt8] = []
        body.reserveCapacity(size)
        var numbers = Unpacker(shredded, from: numberStart, to: timeStart)
        var times = Unpacker(shredded, from: timeStart, to: wordStart)
        var uuid = uuidStart
        var word = wordStart
        var lastTime: Int64 = 0
        var index = text
        while index < uuidStart {
            let byte = shredded[index]
            if byte < 0xf8 {
                var end = index + 1
                while end < uuidStart, shredded[end] < 0xf8 { end += 1 }
                guard body.count + end - index <= size else { throw .corrupt }
                body.append(contentsOf: shredded[index..<end])
                index = end
                continue
            }
            index += 1
            switch byte {
            case uuidMark:
                guard uuid + 16 <= numberStart else { throw .corrupt }
                for place in 0..<16 {
                    if place == 4 || place == 6 || place == 8 || place == 10 {
                        body.append(UInt8(ascii: "-"))
                    }
                    body.append(hex[Int(shredded[uuid + place] >> 4)])
                    body.append(hex[Int(shredded[uuid + place] & 15)])
                }
                uuid += 16
            case numberMark:
                append(try numbers.number(), to: &body)
            case timeMark:
                lastTime = lastTime &+ (try times.signed())
                append(time: lastTime, to: &body)
            case wordMark:
                guard let end = shredded[word...].firstIndex(of: wordEnd) else { throw .corrupt }
                body.append(contentsOf: shredded[word..<end])
                word = end + 1
            default: throw .corrupt
            }
            guard body.count <= size else { throw .corrupt }
        }
        guard body.count == size else { throw .corrupt }
        return body
    }

    private static let hex = Array("0123456789abcdef".utf8)

    /// 1 for letters, 2 for digits, 0 for what separates.
    private static let classes: [UInt8] = (0..<256).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): 2
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): 1
        default: 0
        }
    }

    @inline(__always)
    private static func nibble(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 0x30
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 0x57
        default: nil
        }
    }

    /// Whether 36 bytes from `start` are a UUID in small letters.
    private static func isUUID(_ body: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        guard start + 36 <= body.count, body[start + 8] == UInt8(ascii: "-") else { return false }
        for place in 0..<36 {
            let byte = body[start + place]
            if place == 8 || place == 13 || place == 18 || place == 23 {
                if byte != UInt8(ascii: "-") { return false }
            } else if nibble(byte) == nil {
                return false
            }
        }
        return start + 36 == body.count || classes[Int(body[start + 36])] == 0
    }

    private static func pack(
        uuid body: UnsafeBufferPointer<UInt8>, _ start: Int, into bytes: inout [UInt8]
    ) {
        var high: UInt8?
        for place in 0..<36 {
            guard let value = nibble(body[start + place]) else { continue }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
    }

    /// Seconds since 1970 of `2024-05-06T07:08:09` at `start`, if all of it is there and would be
    /// written the same way again.
    private static func time(_ body: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int64? {
        guard start + 19 <= body.count, body[start + 4] == UInt8(ascii: "-"),
            body[start + 7] == UInt8(ascii: "-"), body[start + 10] == UInt8(ascii: "T"),
            body[start + 13] == UInt8(ascii: ":"), body[start + 16] == UInt8(ascii: ":")
        else { return nil }
        func number(_ from: Int, _ count: Int) -> Int64? {
            var value: Int64 = 0
            for place in (start + from)..<(start + from + count) {
                let byte = body[place]
                guard byte >= 0x30, byte <= 0x39 else { return nil }
                value = value * 10 + Int64(byte - 0x30)
            }
            return value
        }
        guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2),
            let hour = number(11, 2), let minute = number(14, 2), let second = number(17, 2),
            (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 60
        else { return nil }
        let time =
            TimeText.days(year: year, month: month, day: day) * 86_400 + hour * 3_600
            + minute * 60 + second
        // The 31st of June would come back as the 1st of July.
        let civil = TimeText.civil(days: TimeText.floor(time, 86_400) / 86_400)
        return civil.year == year && civil.month == month && civil.day == day ? time : nil
    }

    private static func append(_ value: UInt64, to body: inout [UInt8]) {
        var digits: [UInt8] = []
        var rest = value
        repeat {
            digits.append(UInt8(rest % 10) + 0x30)
            rest /= 10
        } while rest > 0
        body.append(contentsOf: digits.reversed())
    }

    private static func append(time: Int64, to body: inout [UInt8]) {
        let day = TimeText.floor(time, 86_400) / 86_400
        let second = time - day * 86_400
        let civil = TimeText.civil(days: day)
        func two(_ value: Int64) {
            body.append(UInt8(truncatingIfNeeded: value / 10 % 10) + 0x30)
            body.append(UInt8(truncatingIfNeeded: value % 10) + 0x30)
        }
        two(civil.year / 100)
        two(civil.year % 100)
        body.append(UInt8(ascii: "-"))
        two(civil.month)
        body.append(UInt8(ascii: "-"))
        two(civil.day)
        body.append(UInt8(ascii: "T"))
        two(second / 3_600)
        body.append(UInt8(ascii: ":"))
        two(second / 60 % 60)
        body.append(UInt8(ascii: ":"))
        two(second % 60)
    }
}
