import Codecs
import Shapes

/// Smithy RPC v2 CBOR: `POST /service/{service}/operation/{operation}`.
enum RPCv2CBORProtocol {
    static func input(_ route: Route, _ request: HTTPRequest) throws(Failure) -> Fields {
        let schema = route.operation.input
        guard !request.body.isEmpty else { return Fields(emptyFor: schema) }
        let item: CBOR
        do throws(CBORError) {
            item = try CBOR(bytes: request.body, depthMax: route.limits.depthMax)
        } catch {
            throw route.dialect.malformedBody(
                error.reason == .tooDeep
                    ? .tooDeep : Mismatch("The request body is no CBOR: \(error)"))
        }
        do throws(Mismatch) {
            return try CBORBody.read(item, schema)
        } catch {
            throw route.dialect.malformedBody(error)
        }
    }

    static func response(_ output: Fields, _ route: Route) -> HTTPResponse {
        response(route.operation.status, CBORBody.item(output, route.operation.output))
    }

    static func response(_ failure: Failure, _ dialect: Dialect) -> HTTPResponse {
        let type = "com.amazonaws.\(dialect.service.signingName)#\(failure.shape)"
        let pairs =
            [
                CBORPair(.text("__type"), .text(type)),
                CBORPair(.text("message"), .text(failure.message)),
            ] + failure.members.map { CBORPair(.text($0.key), CBORBody.plain($0.value)) }
        var response = response(failure.status, .map(pairs))
        dialect.addQueryError(failure, to: &response)
        return response
    }

    private static func response(_ status: Int, _ item: CBOR) -> HTTPResponse {
        HTTPResponse(
            status: status,
            headers: HTTPHeaders([
                HTTPField("smithy-protocol", "rpc-v2-cbor"),
                HTTPField("Content-Type", "application/cbor"),
            ]), body: item.encoded)
    }
}
