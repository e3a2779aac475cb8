import Foundation
import Shapes
import Testing

@Suite struct WebsiteTests {
    private static func site(_ configuration: String) async throws -> TestServer {
        let server = try TestServer()
        _ = try await server.send("PUT", "/site")
        _ = try await server.send("DELETE", "/site?publicAccessBlock")
        let policy =
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"#
            + #"["s3:GetObject","s3:ListBucket"],"Resource":"#
            + #"["arn:aws:s3:::site","arn:aws:s3:::site/*"]}]}"#
        #expect(try await server.send("PUT", "/site?policy", policy).status == 204)
        for (key, text) in [
            ("index.html", "home"), ("docs/index.html", "docs"), ("404.html", "own error"),
            ("a&b.txt", "odd"),
        ] {
            _ = try await server.send(
                "PUT", "/site/\(key.replacing("&", with: "%26"))", text,
                headers: ["Content-Type": "text/html"])
        }
        let text = "<WebsiteConfiguration>\(configuration)</WebsiteConfiguration>"
        let put = try await server.send(
            "PUT", "/site?website", text, headers: TestServer.digest(of: text))
        #expect(put.status == 200, "\(put.text)")
        return server
    }
    private static let index = "<IndexDocument><Suffix>index.html</Suffix></IndexDocument>"
    private static let error = "<ErrorDocument><Key>404.html</Key></ErrorDocument>"

    @Test(arguments: [
        ("/", 200, "home"), ("/index.html", 200, "home"), ("/docs/", 200, "docs"),
        ("/a%26b.txt", 200, "odd"), ("/a%26b.txt?x=1", 200, "odd"), ("/none", 404, "own error"),
        ("/none/", 404, "own error"),
    ])
    func `folders show their index and errors their own page`(
        _ path: String, _ status: Int, _ text: String
    ) async throws {
        let server = try await Self.site(Self.index + Self.error)
        let page = try await server.visit("site", path)
        #expect(page.status == status)
        #expect(page.text == text)
        let head = try await server.visit("site", path, method: "HEAD")
        #expect(head.status == status)
    }

    @Test func `a folder without its slash is sent to it, what else is missing is told in HTML`()
        async throws
    {
        let server = try await Self.site(Self.index)
        let folder = try await server.visit("site", "/docs")
        #expect((folder.status, folder.headers["location"]) == (302, "/docs/"))
        let none = try await server.visit("site", "/no<ne")
        #expect(none.status == 404)
        #expect(none.headers["content-type"]?.hasPrefix("text/html") == true)
        #expect(none.text.contains("<li>Code: NoSuchKey</li>"))
        #expect(none.text.contains("<li>Key: no&lt;ne</li>"))
        #expect(try await server.visit("site", "/", method: "POST").status == 405)
        #expect(try await server.visit("nowhere", "/").status == 404)
    }

    @Test func `what is not public is not shown`() async throws {
        let server = try await Self.site(Self.index)
        _ = try await server.send("DELETE", "/site?policy")
        let page = try await server.visit("site", "/")
        #expect(page.status == 403)
        #expect(page.text.contains("<li>Code: AccessDenied</li>"))
    }

    @Test(arguments: [
        ("/old/a.html", 301, "http://site.s3-website.localhost:4566/new/a.html"),
        ("/shop", 302, "https://shop.example.com/front"),
        ("/lost", 307, "http://help.example.com/lost"),
    ])
    func `routing rules redirect before the object is sought or after it was not found`(
        _ path: String, _ status: Int, _ place: String
    ) async throws {
        let server = try await Self.site(
            Self.index
                + "<RoutingRules><RoutingRule><Condition><KeyPrefixEquals>old/</KeyPrefixEquals>"
                + "</Condition><Redirect><ReplaceKeyPrefixWith>new/</ReplaceKeyPrefixWith>"
                + "</Redirect>"
                + "</RoutingRule><RoutingRule><Condition><KeyPrefixEquals>shop</KeyPrefixEquals>"
                + "</Condition><Redirect><HostName>shop.example.com</HostName>"
                + "<HttpRedirectCode>302</HttpRedirectCode><Protocol>https</Protocol>"
                + "<ReplaceKeyWith>front</ReplaceKeyWith></Redirect></RoutingRule><RoutingRule>"
                + "<Condition><HttpErrorCodeReturnedEquals>404</HttpErrorCodeReturnedEquals>"
                + "</Condition><Redirect><HostName>help.example.com</HostName>"
                + "<HttpRedirectCode>307</HttpRedirectCode></Redirect></RoutingRule></RoutingRules>"
        )
        let page = try await server.visit("site", path)
        #expect((page.status, page.headers["location"]) == (status, place))
        #expect(try await server.visit("site", "/index.html").status == 200)
    }

    @Test func `all requests or one object may be sent elsewhere`() async throws {
        let server = try await Self.site(
            "<RedirectAllRequestsTo><HostName>example.org</HostName><Protocol>https</Protocol>"
                + "</RedirectAllRequestsTo>")
        let page = try await server.visit("site", "/x/y")
        #expect((page.status, page.headers["location"]) == (301, "https://example.org/x/y"))

        let other = try await Self.site(Self.index)
        _ = try await other.send(
            "PUT", "/site/away", headers: ["x-amz-website-redirect-location": "/index.html"])
        let away = try await other.visit("site", "/away")
        #expect((away.status, away.headers["location"]) == (301, "/index.html"))
    }

    @Test(arguments: [
        "<Redirect><ReplaceKeyWith>a</ReplaceKeyWith>"
            + "<ReplaceKeyPrefixWith>b</ReplaceKeyPrefixWith></Redirect>",
        "<Redirect><HostName>h</HostName><HttpRedirectCode>200</HttpRedirectCode></Redirect>",
        "<Condition><HttpErrorCodeReturnedEquals>200</HttpErrorCodeReturnedEquals></Condition>"
            + "<Redirect><HostName>h</HostName></Redirect>",
    ])
    func `rules that make no sense are refused`(_ rule: String) async throws {
        let server = try TestServer()
        _ = try await server.send("PUT", "/site")
        let text =
            "<WebsiteConfiguration>\(Self.index)<RoutingRules><RoutingRule>\(rule)</RoutingRule>"
            + "</RoutingRules></WebsiteConfiguration>"
        let put = try await server.send(
            "PUT", "/site?website", text, headers: TestServer.digest(of: text))
        #expect((put.status, put.code) == (400, "InvalidRequest"))
    }
}
