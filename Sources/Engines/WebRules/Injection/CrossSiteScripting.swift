/// Is this value markup that runs script in a browser?
///
/// A value is tokenised from each place where a page may put it: in text, as an attribute without
/// quotes, and within each kind of quotes. It is an attack if it opens an element that runs or
/// loads something, sets an event handler, or gives an address with a script scheme.
package enum CrossSiteScripting {
    /// Longer values are judged by their first bytes.
    package static let inputBytesMax = 65_536

    package static func detects(_ input: Bytes) -> Bool {
        let text = input.count > inputBytesMax ? Bytes(input.prefix(inputBytesMax)) : input
        let hasLess = text.contains(UInt8(ascii: "<"))
        let hasEquals = text.contains(UInt8(ascii: "="))
        if hasLess, judge(text, .text) { return true }
        guard hasLess || hasEquals else { return false }
        if judge(text, .unquoted) { return true }
        if text.contains(0x27), judge(text, .singleQuoted) { return true }
        if text.contains(0x22), judge(text, .doubleQuoted) { return true }
        if text.contains(0x60), judge(text, .ticked) { return true }
        return false
    }

    /// The first tags and attributes of the value, as the log shows them.
    package static func evidence(_ input: Bytes) -> [String] {
        var lexer = HTMLLexer(Bytes(input.prefix(inputBytesMax)))
        var found: [String] = []
        while found.count < 4, let token = lexer.next() {
            switch token.kind {
            case .tagOpen: found += ["<", Bytes(input[token.range].prefix(64)).text]
            case .attribute: found.append(Bytes(input[token.range].prefix(64)).text)
            default: break
            }
        }
        return found.isEmpty ? [Bytes(input.prefix(64)).text] : found
    }

    private static func judge(_ input: Bytes, _ context: HTMLLexer.Context) -> Bool {
        var lexer = HTMLLexer(input, context: context)
        var attribute = Attribute.plain
        var isFirst = true
        while let token = lexer.next() {
            defer { isFirst = false }
            switch token.kind {
            case .doctype: return true
            case .tagOpen:
                attribute = .plain
                if isDangerousTag(name(input[token.range])) { return true }
            case .attribute:
                attribute =
                    isPlain(input, token.range)
                    ? .plain : kind(ofAttribute: name(input[token.range]))
            // A handler without a value does nothing, but `=` may follow: the value tells.
            case .value:
                if isFirst, context != .text, context != .unquoted { break }
                switch attribute {
                case .plain: break
                case .handler: return true
                case .address: if hasScriptScheme(Array(input[token.range])) { return true }
                case .style: if isActiveStyle(Array(input[token.range])) { return true }
                case .names: if !isHandlerName(input[token.range]) { break } else { return true }
                }
                attribute = .plain
            case .comment: if isActiveComment(Array(input[token.range])) { return true }
            case .text, .tagEnd, .tagSelfEnd, .tagClose: break
            }
        }
        return false
    }

    /// A name as browsers read it: without nulls, in lower case.
    private static func name(_ bytes: ArraySlice<UInt8>) -> Bytes {
        bytes.lazy.filter { $0 != 0 }.map(\.lowered)
    }

    private static func isDangerousTag(_ name: Bytes) -> Bool {
        if tags.contains(name) { return true }
        return name.starts(with: Bytes("svg")) || name.starts(with: Bytes("xsl"))
            || name.starts(with: Bytes("script"))
    }

    private static let tags = names(
        """
        applet base bgsound comment embed frame frameset handler iframe ilayer import isindex
        layer link listener math meta noscript object portal script style template vmlframe xml
        xss animate set animatetransform foreignobject
        """)

    /// Whether an attribute is none of those that do anything, by the length and the first letter
    /// of its name alone: most of what a long text holds is none.
    private static func isPlain(_ input: Bytes, _ range: Range<Int>) -> Bool {
        var place = range.lowerBound
        while place < range.upperBound, input[place] == 0 { place += 1 }
        guard range.upperBound - place > 1 else { return true }
        return !firstLetters.contains(input[place].lowered)
    }

    /// With what the names begin that `kind` knows.
    private static let firstLetters: ByteSet = {
        var set = ByteSet("osfadx")
        for name in addresses { if let first = name.first { set.insert(first) } }
        return set
    }()

    private enum Attribute { case plain, handler, address, style, names }

    private static func kind(ofAttribute name: Bytes) -> Attribute {
        if name.count >= 5, name[0] == 0x6f, name[1] == 0x6e, isHandlerName(name[...]) {
            return .handler
        }
        if addresses.contains(name) { return .address }
        if styleNames.contains(name) { return .style }
        if name == attributeName { return .names }
        if name[0] == UInt8(ascii: "x"), name.starts(with: xmlns) || name.starts(with: xlink) {
            return name.contains(UInt8(ascii: ":")) ? .address : .plain
        }
        return handlerNames.contains(name) ? .handler : .plain
    }

    private static let styleNames = names("style filter")
    private static let handlerNames = names("datasrc dataformatas srcdoc")
    private static let attributeName = Bytes("attributename")
    private static let xmlns = Bytes("xmlns")
    private static let xlink = Bytes("xlink")

    /// `on` and a name of letters that an event has; "one=1" and "only=x" are no handlers.
    private static func isHandlerName(_ name: ArraySlice<UInt8>) -> Bool {
        let lowered = Bytes(name.lazy.filter { $0 != 0 }.map(\.lowered))
        guard lowered.count >= 5, lowered.starts(with: Bytes("on")) else { return false }
        let rest = lowered[2...]
        guard rest.allSatisfy({ $0.isLetter }) else { return false }
        return events.contains { rest.starts(with: $0) }
    }

    /// How the names of events begin (HTML, SVG, pointer, media and old Internet Explorer's).
    private static let events: [Bytes] = Array(
        names(
            """
            abort activate after animation auxclick before begin blur bounce canplay cellchange
            change click close contentready contentsave contextmenu controlselect copy cuechange
            cut dataavailable dataset dblclick deactivate detach devicelight devicemotion
            deviceorientation drag drop durationchange emptied end ended error filterchange finish
            focus formchange forminput formdata fullscreenchange fullscreenerror gamepad gesture
            gotpointercapture hashchange help input invalid keydown keypress keyup languagechange
            layoutcomplete load losecapture lostpointercapture media message mouse move
            mozfullscreen offline online orientationchange outofsync page paste pause play pointer
            popstate progress propertychange ratechange readystatechange redo rejectionhandled
            repeat reset resize reverse rowenter rowexit rowdelete rowinserted scroll search
            securitypolicyviolation seek seeked seeking select show slotchange stalled start
            stop storage submit suspend synchrestored timeerror timeout timeupdate toggle touch
            trackchange transition undo unhandledrejection unload urlflip userproximity
            volumechange waiting webkit wheel zoom
            """))

    private static let addresses = names(
        """
        action background by cite classid code codebase content data dynsrc folder formaction from
        href icon longdesc lowsrc manifest ping poster profile src srcset to url usemap values
        xlink:href
        """)

    /// `javascript:` and its kin, however it is written: entities, white space and control bytes
    /// within are skipped, as browsers do.
    private static func hasScriptScheme(_ value: Bytes) -> Bool {
        let decoded = Transformation.htmlEntityDecode.apply(value) ?? value
        let letters = decoded.lazy.filter { $0 > 0x20 && $0 != 0xa0 }.prefix(512).map(\.lowered)
        let text = Bytes(letters)
        return schemes.contains { text.starts(with: $0) || text.firstRange(of: [0x3b] + $0) != nil }
    }

    private static let schemes = [
        "javascript:", "vbscript:", "livescript:", "mocha:", "data:text", "data:image/svg",
        "data:application", "data:;", "data:,", "view-source:", "jar:", "feed:javascript",
    ].map { Bytes($0.utf8) }

    private static func isActiveStyle(_ value: Bytes) -> Bool {
        let entities = Transformation.htmlEntityDecode.apply(value) ?? value
        let css = Transformation.cssDecode.apply(entities) ?? entities
        let text = (Transformation.replaceComments.apply(css) ?? css).filter { $0 > 0x20 }.lowered
        return styles.contains { text.firstRange(of: $0) != nil }
    }

    private static let styles = [
        "expression(", "behavior:", "behaviour:", "-moz-binding", "javascript:", "vbscript:",
        "@import", "-o-link",
    ].map { Bytes($0.utf8) }

    /// Comments that some browsers run.
    private static func isActiveComment(_ value: Bytes) -> Bool {
        if value.contains(0x60) { return true }
        let text = value.lowered
        return text.starts(with: Bytes("[if")) || text.starts(with: Bytes("xml"))
            || text.starts(with: Bytes("import")) || text.starts(with: Bytes("entity"))
    }

    private static func names(_ text: String) -> Set<Bytes> {
        Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Bytes($0.utf8) })
    }
}
