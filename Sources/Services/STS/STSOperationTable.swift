// swift-format-ignore-file
// Written by forge from sts/2011-06-15 for the operations in Sources/APIs. Not edited.
// Every listed operation; one without a handler does not compile.

package import Gate
import STSAPI

extension STSService {
    package static let operations: [AnyOperation<STSService>] = [
        STSAPI.AssumeRole.erased,
        STSAPI.AssumeRoleWithWebIdentity.erased,
        STSAPI.DecodeAuthorizationMessage.erased,
        STSAPI.GetAccessKeyInfo.erased,
        STSAPI.GetCallerIdentity.erased,
        STSAPI.GetFederationToken.erased,
        STSAPI.GetSessionToken.erased,
    ]
}
