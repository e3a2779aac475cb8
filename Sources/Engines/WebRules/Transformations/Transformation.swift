/// One text transformation. AWS WAF's and SecLang's lists overlap; where both have a
/// transformation of one effect it is one case here, and where they differ they are two.
///
/// AWS: "Text transformations in AWS WAF", WAF Developer Guide. SecLang: ModSecurity reference
/// manual, "Transformation functions".
package enum Transformation: UInt8, CaseIterable, Hashable, Sendable {
    case none
    case base64Decode, base64DecodeExt, base64Encode
    case cmdLine, cmdLineUnix, cmdLineWin
    case compressWhitespace
    /// `cssDecode` yields the whole code point, as the SecLang vectors want; `cssDecodeLow` keeps
    /// the low byte, which is how AWS describes CSS_DECODE ("up to two bytes").
    case cssDecode, cssDecodeLow
    case escapeSeqDecode
    /// `hexDecodeStrict` yields nothing for what is no hexadecimal; `hexDecode` leaves it alone.
    case hexDecode, hexDecodeStrict, hexEncode
    case htmlEntityDecode
    case jsDecode, jsDecodeExt
    case length, lowercase, uppercase
    case md5, sha1, sha256
    case normalizePath, normalizePathWin
    case parityEven7bit, parityOdd7bit, parityZero7bit
    case removeComments, removeCommentsChar, removeNulls, removeWhitespace
    case replaceComments, replaceNulls
    case sqlHexDecode
    case trim, trimLeft, trimRight
    case urlDecode
    /// `urlDecodeUni` maps code points to their likeness in ASCII, as SecLang does with a mapping
    /// table; `urlDecodeUniLow` keeps the low byte, which is what AWS documents.
    case urlDecodeUni, urlDecodeUniLow
    case urlEncode
    case utf8ToUnicode
    /// Of our own rule groups: see `Plain`.
    case plainPercent, plainBase64, plainOverlong, plainShell

    /// The transformed bytes, or nil where nothing changes: then nothing is copied either.
    package func apply(_ input: Bytes) -> Bytes? {
        switch self {
        case .none: return nil
        case .base64Decode: return Coding.base64Decode(input, forgiving: false)
        case .base64DecodeExt: return Coding.base64Decode(input, forgiving: true)
        case .base64Encode: return Coding.base64Encode(input)
        case .cmdLine: return CommandLine.transform(input, deleting: CommandLine.both)
        case .cmdLineUnix: return CommandLine.transform(input, deleting: CommandLine.unix)
        case .cmdLineWin: return CommandLine.transform(input, deleting: CommandLine.windows)
        case .compressWhitespace: return Spaces.compress(input)
        case .cssDecode: return Escapes.css(input, wholeCodePoints: true)
        case .cssDecodeLow: return Escapes.css(input, wholeCodePoints: false)
        case .escapeSeqDecode: return Escapes.ansiC(input)
        case .hexDecode: return Coding.hexDecode(input)
        case .hexDecodeStrict: return input.isEmpty ? nil : Coding.hexDecode(input) ?? []
        case .hexEncode: return Coding.hexEncode(input)
        case .htmlEntityDecode: return Entities.decode(input)
        case .jsDecode: return Escapes.javaScript(input, wholeCodePoints: false)
        case .jsDecodeExt: return Escapes.javaScript(input, wholeCodePoints: true)
        case .length: return Bytes(String(input.count).utf8)
        case .lowercase: return Spaces.lowercase(input)
        case .uppercase: return Spaces.uppercase(input)
        case .md5: return Digest.md5(input)
        case .sha1: return Digest.sha1(input)
        case .sha256: return Digest.sha256(input)
        case .normalizePath: return Paths.normalize(input, windows: false)
        case .normalizePathWin: return Paths.normalize(input, windows: true)
        case .parityEven7bit: return Coding.parity(input) { $0.nonzeroBitCount & 1 == 1 }
        case .parityOdd7bit: return Coding.parity(input) { $0.nonzeroBitCount & 1 == 0 }
        case .parityZero7bit: return Coding.parity(input) { _ in false }
        case .removeComments: return Comments.remove(input)
        case .removeCommentsChar: return Comments.removeMarks(input)
        case .removeNulls: return Spaces.removeNulls(input)
        case .removeWhitespace: return Spaces.removeAll(input)
        case .replaceComments: return Comments.replace(input)
        case .replaceNulls: return Spaces.replaceNulls(input)
        case .sqlHexDecode: return Coding.sqlHexDecode(input)
        case .trim: return Spaces.trim(input, left: true, right: true)
        case .trimLeft: return Spaces.trim(input, left: true, right: false)
        case .trimRight: return Spaces.trim(input, left: false, right: true)
        case .urlDecode: return Percent.decode(input)
        case .urlDecodeUni: return Percent.decodeUnicode(input, mapped: true)
        case .urlDecodeUniLow: return Percent.decodeUnicode(input, mapped: false)
        case .urlEncode: return Percent.encode(input)
        case .utf8ToUnicode: return Coding.utf8ToUnicode(input)
        case .plainPercent: return Plain.percentDecode(input)
        case .plainBase64: return Plain.base64Text(input)
        case .plainOverlong: return Plain.overlong(input)
        case .plainShell: return Plain.shell(input)
        }
    }

    /// The transformation that AWS calls `name`.
    package init?(aws name: String) {
        guard let found = Self.awsNames[name] else { return nil }
        self = found
    }

    /// The transformation that SecLang calls `name`; names there ignore case.
    package init?(secLang name: String) {
        guard let found = Self.secLangNames[name.lowercased()] else { return nil }
        self = found
    }

    /// All 31 names of AWS's `TextTransformationType`.
    package static let awsNames: [String: Transformation] = [
        "NONE": .none, "COMPRESS_WHITE_SPACE": .compressWhitespace,
        "HTML_ENTITY_DECODE": .htmlEntityDecode, "LOWERCASE": .lowercase, "CMD_LINE": .cmdLine,
        "URL_DECODE": .urlDecode, "BASE64_DECODE": .base64Decode, "HEX_DECODE": .hexDecode,
        "MD5": .md5, "REPLACE_COMMENTS": .replaceComments, "ESCAPE_SEQ_DECODE": .escapeSeqDecode,
        "SQL_HEX_DECODE": .sqlHexDecode, "CSS_DECODE": .cssDecodeLow, "JS_DECODE": .jsDecode,
        "NORMALIZE_PATH": .normalizePath, "NORMALIZE_PATH_WIN": .normalizePathWin,
        "REMOVE_NULLS": .removeNulls, "REPLACE_NULLS": .replaceNulls,
        "BASE64_DECODE_EXT": .base64DecodeExt, "URL_DECODE_UNI": .urlDecodeUniLow,
        "UTF8_TO_UNICODE": .utf8ToUnicode, "REMOVE_WHITESPACE": .removeWhitespace,
        "TRIM": .trim, "TRIM_LEFT": .trimLeft, "TRIM_RIGHT": .trimRight,
        "REMOVE_COMMENTS_CHAR": .removeCommentsChar, "UPPERCASE": .uppercase,
        "CMD_LINE_WIN": .cmdLineWin, "CMD_LINE_UNIX": .cmdLineUnix,
        "JS_DECODE_EXT": .jsDecodeExt, "SHA256": .sha256,
    ]

    private static let secLangNames: [String: Transformation] = [
        "none": .none, "base64decode": .base64Decode, "base64decodeext": .base64DecodeExt,
        "base64encode": .base64Encode, "cmdline": .cmdLine,
        "compresswhitespace": .compressWhitespace, "cssdecode": .cssDecode,
        "escapeseqdecode": .escapeSeqDecode, "hexdecode": .hexDecodeStrict,
        "hexencode": .hexEncode, "htmlentitydecode": .htmlEntityDecode, "jsdecode": .jsDecode,
        "length": .length, "lowercase": .lowercase, "uppercase": .uppercase, "md5": .md5,
        "sha1": .sha1, "sha256": .sha256, "normalisepath": .normalizePath,
        "normalizepath": .normalizePath, "normalisepathwin": .normalizePathWin,
        "normalizepathwin": .normalizePathWin, "parityeven7bit": .parityEven7bit,
        "parityodd7bit": .parityOdd7bit, "parityzero7bit": .parityZero7bit,
        "removecomments": .removeComments, "removecommentschar": .removeCommentsChar,
        "removenulls": .removeNulls, "removewhitespace": .removeWhitespace,
        "replacecomments": .replaceComments, "replacenulls": .replaceNulls,
        "sqlhexdecode": .sqlHexDecode, "trim": .trim, "trimleft": .trimLeft,
        "trimright": .trimRight, "urldecode": .urlDecode, "urldecodeuni": .urlDecodeUni,
        "urlencode": .urlEncode, "utf8tounicode": .utf8ToUnicode,
    ]
}

/// Transformations in the order in which they apply.
package struct TransformationChain: Hashable, Sendable {
    package let steps: [Transformation]

    /// `none` has no effect, so that chains with and without it share their results.
    package init(_ steps: [Transformation]) { self.steps = steps.filter { $0 != .none } }

    package static let identity = TransformationChain([])

    /// The result, and whether it differs from `input`.
    package func apply(_ input: Bytes) -> (bytes: Bytes, changed: Bool) {
        var value = input
        var changed = false
        for step in steps {
            guard let next = step.apply(value) else { continue }
            value = next
            changed = true
        }
        return (value, changed)
    }
}
