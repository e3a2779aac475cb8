/// The variables of SecLang that rules look at.
enum SecVariable: UInt8, CaseIterable, Sendable {
    case args, argsCombinedSize, argsGet, argsGetNames, argsNames, argsPost, argsPostNames
    case authType, duration, files, filesCombinedSize, filesNames, filesSizes, filesTmpContent
    case fullRequest, fullRequestLength, geo, global, highestSeverity, inboundDataError, ip
    case matchedVar, matchedVarName, matchedVars, matchedVarsNames, modsecBuild
    case multipartPartHeaders, multipartStrictError, multipartUnmatchedBoundary
    case multipartBoundaryQuoted, multipartBoundaryWhitespace, multipartCRLFLFLines
    case multipartDataAfter, multipartDataBefore, multipartFileLimitExceeded, multipartFilename
    case multipartHeaderFolding, multipartInvalidHeaderFolding, multipartInvalidPart
    case multipartInvalidQuoting, multipartLFLine, multipartMissingSemicolon, multipartName
    case outboundDataError, pathInfo, queryString, remoteAddr, remoteHost, remotePort, remoteUser
    case reqbodyError, reqbodyErrorMessage, reqbodyProcessor, reqbodyProcessorError
    case reqbodyProcessorErrorMessage
    case requestBasename, requestBody, requestBodyLength, requestCookies, requestCookiesNames
    case requestFilename, requestHeaders, requestHeadersNames, requestLine, requestMethod
    case requestProtocol, requestURI, requestURIRaw, resource
    case responseArgs, responseBody, responseContentLength, responseContentType, responseHeaders
    case responseHeadersNames, responseProtocol, responseStatus
    case rule, serverAddr, serverName, serverPort, session, sessionID, statusLine
    case time, timeDay, timeEpoch, timeHour, timeMinute, timeMonth, timeSecond, timeWeekday
    case timeYear, tx, uniqueID, urlencodedError, user, userID, xml, xmlAttributes
    /// One that this engine does not have: it holds nothing.
    case unknown

    init(_ name: String) { self = Self.byName[name] ?? .unknown }

    var name: String { Self.names[Int(rawValue)] }

    private static let byName: [String: SecVariable] = {
        var all: [String: SecVariable] = [:]
        for it in allCases { all[it.name] = it }
        return all
    }()

    /// In the order of the cases.
    private static let names = """
        ARGS ARGS_COMBINED_SIZE ARGS_GET ARGS_GET_NAMES ARGS_NAMES ARGS_POST ARGS_POST_NAMES
        AUTH_TYPE DURATION FILES FILES_COMBINED_SIZE FILES_NAMES FILES_SIZES FILES_TMP_CONTENT
        FULL_REQUEST FULL_REQUEST_LENGTH GEO GLOBAL HIGHEST_SEVERITY INBOUND_DATA_ERROR IP
        MATCHED_VAR MATCHED_VAR_NAME MATCHED_VARS MATCHED_VARS_NAMES MODSEC_BUILD
        MULTIPART_PART_HEADERS MULTIPART_STRICT_ERROR MULTIPART_UNMATCHED_BOUNDARY
        MULTIPART_BOUNDARY_QUOTED MULTIPART_BOUNDARY_WHITESPACE MULTIPART_CRLF_LF_LINES
        MULTIPART_DATA_AFTER MULTIPART_DATA_BEFORE MULTIPART_FILE_LIMIT_EXCEEDED
        MULTIPART_FILENAME MULTIPART_HEADER_FOLDING MULTIPART_INVALID_HEADER_FOLDING
        MULTIPART_INVALID_PART MULTIPART_INVALID_QUOTING MULTIPART_LF_LINE
        MULTIPART_MISSING_SEMICOLON MULTIPART_NAME OUTBOUND_DATA_ERROR PATH_INFO QUERY_STRING
        REMOTE_ADDR REMOTE_HOST REMOTE_PORT REMOTE_USER REQBODY_ERROR REQBODY_ERROR_MSG
        REQBODY_PROCESSOR REQBODY_PROCESSOR_ERROR REQBODY_PROCESSOR_ERROR_MSG REQUEST_BASENAME
        REQUEST_BODY REQUEST_BODY_LENGTH REQUEST_COOKIES REQUEST_COOKIES_NAMES REQUEST_FILENAME
        REQUEST_HEADERS REQUEST_HEADERS_NAMES REQUEST_LINE REQUEST_METHOD REQUEST_PROTOCOL
        REQUEST_URI REQUEST_URI_RAW RESOURCE RESPONSE_ARGS RESPONSE_BODY RESPONSE_CONTENT_LENGTH
        RESPONSE_CONTENT_TYPE RESPONSE_HEADERS RESPONSE_HEADERS_NAMES RESPONSE_PROTOCOL
        RESPONSE_STATUS RULE SERVER_ADDR SERVER_NAME SERVER_PORT SESSION SESSIONID STATUS_LINE
        TIME TIME_DAY TIME_EPOCH TIME_HOUR TIME_MIN TIME_MON TIME_SEC TIME_WDAY TIME_YEAR TX
        UNIQUE_ID URLENCODED_ERROR USER USERID XML XML@ UNKNOWN
        """.split { $0 == " " || $0 == "\n" }.map(String.init)

    /// Whether it may hold something else for the next rule.
    var changes: Bool {
        switch self {
        case .tx, .ip, .global, .session, .user, .resource, .matchedVar, .matchedVars,
            .matchedVarName, .matchedVarsNames, .rule, .highestSeverity, .reqbodyError,
            .reqbodyErrorMessage, .reqbodyProcessor, .reqbodyProcessorError,
            .reqbodyProcessorErrorMessage, .duration, .multipartStrictError,
            .multipartUnmatchedBoundary, .inboundDataError, .outboundDataError, .sessionID, .userID:
            return true
        default: return false
        }
    }

    /// Whether it is known only once the response is; until then it holds nothing.
    var isOfResponse: Bool {
        switch self {
        case .responseArgs, .responseBody, .responseContentLength, .responseContentType,
            .responseHeaders, .responseHeadersNames, .responseProtocol, .responseStatus,
            .statusLine:
            return true
        default: return false
        }
    }

    /// Whether it is known, or known whole, only once the body is.
    var isOfBody: Bool {
        switch self {
        case .args, .argsNames, .argsPost, .argsPostNames, .argsCombinedSize, .files, .filesNames,
            .filesSizes, .filesCombinedSize, .filesTmpContent, .multipartPartHeaders,
            .multipartFilename, .multipartName, .multipartBoundaryQuoted,
            .multipartBoundaryWhitespace, .multipartCRLFLFLines, .multipartDataAfter,
            .multipartDataBefore, .multipartFileLimitExceeded, .multipartHeaderFolding,
            .multipartInvalidHeaderFolding, .multipartInvalidPart, .multipartInvalidQuoting,
            .multipartLFLine, .multipartMissingSemicolon, .requestBody, .requestBodyLength,
            .fullRequest, .fullRequestLength, .urlencodedError, .xml, .xmlAttributes:
            return true
        default: return false
        }
    }

    var isPersistent: Bool {
        switch self {
        case .ip, .global, .session, .user, .resource: return true
        default: return false
        }
    }
}
