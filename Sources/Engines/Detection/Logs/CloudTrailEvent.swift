import CSimdJSON

/// What detection needs of one CloudTrail event. Fields that the event lacks are empty.
///
/// The names are CloudTrail's own ("CloudTrail record contents" in its user guide). Fields that are
/// objects (`requestParameters` and its like) stay JSON text until a detector wants them.
package struct CloudTrailEvent {
    /// Seconds since 1970; 0 if `eventTime` is missing or wrong.
    package let time: Int64
    package let eventSource: ByteRun
    package let eventName: ByteRun
    package let awsRegion: ByteRun
    package let sourceIPAddress: ByteRun
    package let userAgent: ByteRun
    package let errorCode: ByteRun
    package let errorMessage: ByteRun
    package let eventID: ByteRun
    package let eventType: ByteRun
    package let readOnly: ByteRun
    package let recipientAccountID: ByteRun
    package let vpcEndpointID: ByteRun
    package let eventCategory: ByteRun
    package let requestParameters: ByteRun
    package let responseElements: ByteRun
    package let additionalEventData: ByteRun
    package let resources: ByteRun
    package let serviceEventDetails: ByteRun
    package let identityType: ByteRun
    package let principalID: ByteRun
    package let identityARN: ByteRun
    package let identityAccount: ByteRun
    package let accessKeyID: ByteRun
    package let userName: ByteRun
    package let invokedBy: ByteRun
    package let issuerType: ByteRun
    package let issuerARN: ByteRun
    package let issuerName: ByteRun
    package let mfaAuthenticated: ByteRun
    /// `1.0` or `2.0` where the session's credentials came from the instance metadata service.
    package let roleDelivery: ByteRun

    init(_ fields: UnsafePointer<garrison_slice>) {
        func field(_ slot: garrison_field) -> ByteRun { ByteRun(fields[Int(slot.rawValue)]) }
        time = logSeconds(field(GARRISON_EVENT_TIME)) ?? 0
        eventSource = field(GARRISON_EVENT_SOURCE)
        eventName = field(GARRISON_EVENT_NAME)
        awsRegion = field(GARRISON_AWS_REGION)
        sourceIPAddress = field(GARRISON_SOURCE_IP)
        userAgent = field(GARRISON_USER_AGENT)
        errorCode = field(GARRISON_ERROR_CODE)
        errorMessage = field(GARRISON_ERROR_MESSAGE)
        eventID = field(GARRISON_EVENT_ID)
        eventType = field(GARRISON_EVENT_TYPE)
        readOnly = field(GARRISON_READ_ONLY)
        recipientAccountID = field(GARRISON_RECIPIENT_ACCOUNT)
        vpcEndpointID = field(GARRISON_VPC_ENDPOINT)
        eventCategory = field(GARRISON_EVENT_CATEGORY)
        requestParameters = field(GARRISON_REQUEST)
        responseElements = field(GARRISON_RESPONSE)
        additionalEventData = field(GARRISON_ADDITIONAL)
        resources = field(GARRISON_RESOURCES)
        serviceEventDetails = field(GARRISON_SERVICE_DETAILS)
        identityType = field(GARRISON_IDENTITY_TYPE)
        principalID = field(GARRISON_IDENTITY_PRINCIPAL)
        identityARN = field(GARRISON_IDENTITY_ARN)
        identityAccount = field(GARRISON_IDENTITY_ACCOUNT)
        accessKeyID = field(GARRISON_IDENTITY_KEY)
        userName = field(GARRISON_IDENTITY_NAME)
        invokedBy = field(GARRISON_IDENTITY_INVOKED_BY)
        issuerType = field(GARRISON_ISSUER_TYPE)
        issuerARN = field(GARRISON_ISSUER_ARN)
        issuerName = field(GARRISON_ISSUER_NAME)
        mfaAuthenticated = field(GARRISON_SESSION_MFA)
        roleDelivery = field(GARRISON_SESSION_DELIVERY)
    }

    /// Whether the call failed.
    package var failed: Bool {
        !errorCode.isEmpty && errorCode != "Success" || !errorMessage.isEmpty
    }

    /// Whether the caller was refused for want of a permission, whatever the service calls it.
    package var denied: Bool {
        !errorCode.isEmpty
            && (errorCode.containsIgnoringCase("accessdenied")
                || errorCode.containsIgnoringCase("unauthorized")
                || errorCode == "Forbidden" || errorCode.hasSuffix("AuthFailure"))
    }

    /// Whether an AWS service made the call, for itself or for a service-linked role.
    package var isByService: Bool {
        identityType == "AWSService" || identityARN.containsIgnoringCase("/awsservicerolefor")
    }

    /// Whether a service made the call in the course of its upkeep of what it was told to keep:
    /// scaling, backups, replacing hosts. CloudFormation is not among them: it does what somebody
    /// just told it to.
    package var isUpkeep: Bool {
        guard !invokedBy.isEmpty else { return false }
        return invokedBy == "backup.amazonaws.com" || invokedBy == "dlm.amazonaws.com"
            || invokedBy == "autoscaling.amazonaws.com" || invokedBy == "rds.amazonaws.com"
            || invokedBy == "eks.amazonaws.com" || invokedBy == "eks-nodegroup.amazonaws.com"
            || invokedBy == "ecs.amazonaws.com" || invokedBy == "elasticloadbalancing.amazonaws.com"
            || invokedBy == "elasticmapreduce.amazonaws.com" || invokedBy == "fms.amazonaws.com"
            || invokedBy == "config.amazonaws.com" || invokedBy == "spot.amazonaws.com"
            || invokedBy == "ec2fleet.amazonaws.com" || invokedBy == "spotfleet.amazonaws.com"
            || invokedBy == "controltower.amazonaws.com" || invokedBy == "sso.amazonaws.com"
            || invokedBy == "application-autoscaling.amazonaws.com"
            || invokedBy == "dynamodb.application-autoscaling.amazonaws.com"
            || invokedBy == "imagebuilder.amazonaws.com" || invokedBy == "opsworks.amazonaws.com"
            || invokedBy == "lambda.amazonaws.com" && eventSource == "ec2.amazonaws.com"
    }

    /// Whether the call came from inside AWS rather than from an address.
    package var isFromService: Bool {
        sourceIPAddress.hasSuffix(".amazonaws.com") || sourceIPAddress == "AWS Internal"
            || sourceIPAddress.hasSuffix(".aws.internal")
    }
}
