import S3
import Shapes
import Signatures
import Testing

@Suite struct ListingTests {
    private func bucket(_ keys: [String]) async throws -> TestServer {
        let server = try TestServer()
        _ = try await server.send("PUT", "/box")
        for key in keys {
            let answer = try await server.send("PUT", "/box/\(key)", "x")
            #expect(answer.status == 200, "\(key): \(answer.text)")
        }
        return server
    }

    @Test func `keys come in the order of their bytes`() async throws {
        let server = try await bucket(["b", "a%2Fb", "a", "B", "%C3%A9", "z", "a-", "e%CC%81"])
        let all = try await server.send("GET", "/box?list-type=2").all("Key")
        #expect(
            all.map { Array($0.utf8) }
                == ["B", "a", "a-", "a/b", "b", "e\u{301}", "z", "\u{e9}"].map { Array($0.utf8) })
    }

    @Test(arguments: [
        ("delimiter=%2F", ["a", "z"], ["b/", "c/"]),
        ("prefix=b%2F&delimiter=%2F", ["b/1", "b/2"], ["b/x/"]),
        ("prefix=b", ["b/1", "b/2", "b/x/1", "b/x/2"], []),
        ("prefix=none", [], []), ("delimiter=b%2F", ["a", "c/1", "z"], ["b/"]),
        ("start-after=b%2F1&delimiter=%2F", ["z"], ["c/"]),
        ("start-after=b%2Fx%2F2", ["c/1", "z"], []), ("start-after=zz", [], []),
        ("max-keys=0", [], []),
        ("prefix=&delimiter=", ["a", "b/1", "b/2", "b/x/1", "b/x/2", "c/1", "z"], []),
    ])
    func `prefix, delimiter and start choose`(
        _ each: (String, [String], [String])
    ) async throws {
        let server = try await bucket(
            ["a", "b/1", "b/2", "b/x/1", "b/x/2", "c/1", "z"].map {
                $0.split(separator: "/").joined(separator: "%2F")
            })
        let page = try await server.send("GET", "/box?list-type=2&\(each.0)")
        #expect(page.status == 200)
        #expect(page.all("Key") == each.1)
        #expect(
            page.all("CommonPrefixes").map {
                $0.split(separator: ">")[1].split(separator: "<")[0]
            } == each.2.map { $0[...] })
        #expect(page.first("KeyCount") == String(each.1.count + each.2.count))
        #expect(page.first("IsTruncated") == "false")
    }

    @Test(arguments: [1, 2, 3, 100])
    func `pages of any size hold everything once`(_ size: Int) async throws {
        let keys = ["a", "b/1", "b/2", "b/3", "c", "d/1", "d/2", "e"]
        let server = try await bucket(
            keys.map { $0.split(separator: "/").joined(separator: "%2F") })
        for delimiter in ["", "&delimiter=%2F"] {
            var seen: [String] = []
            var query = ""
            for _ in 0..<20 {
                let page = try await server.send(
                    "GET", "/box?list-type=2&max-keys=\(size)\(delimiter)\(query)")
                let found = page.all("Key") + page.all("CommonPrefixes")
                #expect(found.count <= size)
                seen += found
                guard page.first("IsTruncated") == "true" else { break }
                query = "&continuation-token=\(try #require(page.first("NextContinuationToken")))"
            }
            #expect(seen.count == (delimiter.isEmpty ? 8 : 5))
            #expect(Set(seen).count == seen.count)
            var marked: [String] = []
            query = ""
            for _ in 0..<20 {
                let page = try await server.send(
                    "GET", "/box?max-keys=\(size)\(delimiter)\(query)")
                marked += page.all("Key") + page.all("CommonPrefixes")
                guard page.first("IsTruncated") == "true" else { break }
                let marker = page.first("NextMarker") ?? page.all("Key").last ?? ""
                query =
                    "&marker=\(marker.split(separator: "/", omittingEmptySubsequences: false).joined(separator: "%2F"))"
            }
            #expect(marked.sorted() == seen.sorted())
        }
    }

    @Test func `keys can be asked for in URL encoding`() async throws {
        let server = try await bucket(["a%20b%2Bc", "%C3%BC%28"])
        let page = try await server.send("GET", "/box?list-type=2&encoding-type=url")
        #expect(page.all("Key") == ["a+b%2Bc", "%C3%BC%28"])
        #expect(page.first("EncodingType") == "url")
    }

    @Test func `a token of another call is refused`() async throws {
        let server = try await bucket(["a", "b"])
        let page = try await server.send("GET", "/box?list-type=2&max-keys=1")
        let token = try #require(page.first("NextContinuationToken"))
        let other = try await server.send(
            "GET", "/box?list-type=2&prefix=b&continuation-token=\(token)")
        #expect(other.status == 400)
        #expect(other.code == "InvalidArgument")
        #expect(
            try await server.send("GET", "/box?list-type=2&continuation-token=x").status == 400)
        #expect(try await server.send("GET", "/box?list-type=2&max-keys=-1").status == 400)
    }
}
