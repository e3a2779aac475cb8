import Store
import TestSupport
import Testing

@Suite struct PageTests {
    let query = PageQuery("iam:ListUsers", "123456789012", "/")

    @Test(arguments: [["a"], [""], ["", ""], ["Zoë", "b/c+d", "🦆"], []])
    func `a marker gives its key back to the call it is of`(key: [String]) throws {
        let marker = query.marker(after: key)
        #expect(try query.key(of: marker) == (key.isEmpty ? [""] : key))
        #expect(
            marker.allSatisfy {
                $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_")
            })
    }

    @Test(arguments: [
        PageQuery("iam:ListRoles", "123456789012", "/"),
        PageQuery("iam:ListUsers", "210987654321", "/"),
        PageQuery("iam:ListUsers", "123456789012", "/x"),
        PageQuery("iam:ListUsers", "123456789012", nil),
        PageQuery("iam:ListUsers", "123456789012"),
        PageQuery("iam:ListUsers123456789012", "/"),
    ])
    func `a marker is refused by every other call`(other: PageQuery) throws {
        let marker = query.marker(after: ["a"])
        #expect(throws: InvalidMarker()) { try other.key(of: marker) }
    }

    @Test(arguments: ["", "A", "AAAA", "!", "AQ", "ÄÖ", String(repeating: "A", count: 100_000)])
    func `what is no marker is refused`(text: String) {
        #expect(throws: InvalidMarker()) { try query.key(of: text) }
    }

    @Test func `every cut or changed marker is refused or names another key`() throws {
        let marker = Array(query.marker(after: ["alice"]))
        for index in marker.indices {
            var changed = marker
            changed[index] = changed[index] == "A" ? "B" : "A"
            #expect((try? query.key(of: String(changed))) != ["alice"])
            #expect((try? query.key(of: String(marker[..<index]))) != ["alice"])
        }
    }

    @Test(arguments: [1, 3, 7, 10, 11, 100])
    func `pages hold each item once, in order`(limit: Int) throws {
        let all = (0..<10).map { "user-\($0)" }
        var seen: [String] = []
        var marker: String?
        repeat {
            let after = try marker.map { try query.key(of: $0)[0] } ?? ""
            let page = Page(
                fetched: Array(all.filter { $0 > after }.prefix(limit + 1)), limit: limit,
                query: query, key: { [$0] })
            #expect(page.items.count <= limit)
            seen += page.items
            marker = page.next
        } while marker != nil
        #expect(seen == all)
    }
}
