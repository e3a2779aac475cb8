import Codecs
import Matching

extension ThreatList {
    private static func lines(_ bytes: [UInt8]) -> [Substring] {
        String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    }

    /// One entry a line; `#`, `;` and `//` begin comments, and what follows the entry is its own
    /// affair (counts, as some public lists have).
    static func readLines(_ bytes: [UInt8], into found: inout Indicators) {
        for line in lines(bytes) {
            let text = line.trimmed
            guard !text.isEmpty, !text.hasPrefix("#"), !text.hasPrefix(";"), !text.hasPrefix("//")
            else { continue }
            let word = text.split { " \t,;#".contains($0) }.first ?? ""
            found.take(word)
        }
    }

    /// `address#reliability#risk#kind#country#city#latitude,longitude#id`, one a line.
    static func readAlienVault(_ bytes: [UInt8], into found: inout Indicators) {
        for line in lines(bytes) {
            guard let first = line.split(separator: "#", maxSplits: 1).first else { continue }
            found.take(first)
        }
    }

    /// Comma-separated values with a header. Entries stand in the columns named, or in the column
    /// `place` if the header names none of them.
    static func readTable(
        _ bytes: [UInt8], columns: [String], place: Int?, into found: inout Indicators
    ) {
        let lines = lines(bytes)
        guard let header = lines.first else { return }
        let names = fields(header).map { $0.trimmed.lowercased() }
        var places = names.indices.filter { columns.contains(names[$0]) }
        var rows = lines[...]
        if places.isEmpty, let place { places = [place] } else { rows = rows.dropFirst() }
        for line in rows where !line.hasPrefix("#") {
            let values = fields(line)
            for place in places where place < values.count { found.take(values[place]) }
        }
    }

    /// The fields of a line (RFC 4180, but a field may not hold a line's end).
    static func fields(_ line: Substring) -> [String] {
        var result: [String] = []
        var field = ""
        var isQuoted = false
        for character in line {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == ",", !isQuoted {
                result.append(field)
                field = ""
            } else {
                field.append(character)
            }
        }
        result.append(field)
        return result
    }

    /// STIX 1 (XML, CybOX address and domain objects) and STIX 2 (JSON, patterns and observables).
    static func readSTIX(
        _ bytes: [UInt8], into found: inout Indicators
    ) throws(ThreatListError) {
        let first = bytes.first { $0 > 0x20 && $0 < 0x80 }
        if first == 0x3c {
            do throws(XMLError) {
                walk(try XMLElement(bytes: bytes), into: &found)
            } catch {
                throw .malformed("\(error)")
            }
        } else {
            do throws(JSONError) {
                walk(try JSON(bytes: bytes), into: &found)
            } catch {
                throw .malformed("\(error)")
            }
        }
    }

    /// XML's depth is bounded by its reader.
    private static func walk(_ element: XMLElement, into found: inout Indicators) {
        if element.name == "Address_Value" || element.name == "Value"
            || element.name == "IP_Address"
        {
            // CybOX joins several values by `##comma##`.
            for value in element.text.replacing("##comma##", with: ",").split(separator: ",") {
                found.take(value)
            }
        }
        for child in element.children { walk(child, into: &found) }
    }

    /// JSON's depth is bounded by its reader.
    private static func walk(_ json: JSON, into found: inout Indicators) {
        switch json {
        case .array(let items):
            for item in items { walk(item, into: &found) }
        case .object(let members):
            let type = json["type"]?.string ?? ""
            if ["ipv4-addr", "ipv6-addr", "domain-name", "url"].contains(type),
                let value = json["value"]?.string
            {
                found.take(value)
            }
            if let pattern = json["pattern"]?.string { readPattern(pattern, into: &found) }
            for member in members { walk(member.value, into: &found) }
        default: return
        }
    }

    /// The quoted values in a pattern such as `[ipv4-addr:value = '198.51.100.1' OR …]`.
    private static func readPattern(_ pattern: String, into found: inout Indicators) {
        let parts = pattern.split(separator: "'", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() where index % 2 == 1 {
            let before = parts[index - 1].lowercased()
            if before.contains("-addr:value") || before.contains("domain-name:value")
                || before.contains("url:value")
            {
                found.take(part)
            }
        }
    }
}
