// swift-format-ignore-file
// Written by forge from events/2015-10-07 for the operations in Sources/APIs. Not edited.
// The structures that operations share.

package import Shapes
package import Vocabulary

package enum EventBridgeShape {}

extension EventBridgeShape {
    package struct ApiDestination: Shapes.Structure {
        package var apiDestinationArn: Swift.String?
        package var name: Swift.String?
        package var apiDestinationState: Swift.String?
        package var connectionArn: Swift.String?
        package var invocationEndpoint: Swift.String?
        package var httpMethod: Swift.String?
        package var invocationRateLimitPerSecond: Swift.Int?
        package var creationTime: Vocabulary.Instant?
        package var lastModifiedTime: Vocabulary.Instant?
        package init(apiDestinationArn: Swift.String? = nil, name: Swift.String? = nil, apiDestinationState: Swift.String? = nil, connectionArn: Swift.String? = nil, invocationEndpoint: Swift.String? = nil, httpMethod: Swift.String? = nil, invocationRateLimitPerSecond: Swift.Int? = nil, creationTime: Vocabulary.Instant? = nil, lastModifiedTime: Vocabulary.Instant? = nil) {
            self.apiDestinationArn = apiDestinationArn
            self.name = name
            self.apiDestinationState = apiDestinationState
            self.connectionArn = connectionArn
            self.invocationEndpoint = invocationEndpoint
            self.httpMethod = httpMethod
            self.invocationRateLimitPerSecond = invocationRateLimitPerSecond
            self.creationTime = creationTime
            self.lastModifiedTime = lastModifiedTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.apiDestinationArn = try fields.optional(0)
            self.name = try fields.optional(1)
            self.apiDestinationState = try fields.optional(2)
            self.connectionArn = try fields.optional(3)
            self.invocationEndpoint = try fields.optional(4)
            self.httpMethod = try fields.optional(5)
            self.invocationRateLimitPerSecond = try fields.optional(6)
            self.creationTime = try fields.optional(7)
            self.lastModifiedTime = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.apiDestinationArn?.shapeValue
            fields[1] = self.name?.shapeValue
            fields[2] = self.apiDestinationState?.shapeValue
            fields[3] = self.connectionArn?.shapeValue
            fields[4] = self.invocationEndpoint?.shapeValue
            fields[5] = self.httpMethod?.shapeValue
            fields[6] = self.invocationRateLimitPerSecond?.shapeValue
            fields[7] = self.creationTime?.shapeValue
            fields[8] = self.lastModifiedTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ApiDestination",
            [
                Shapes.Member("ApiDestinationArn", { EventBridgeSchema.ApiDestinationArn }),
                Shapes.Member("Name", { EventBridgeSchema.ApiDestinationName }),
                Shapes.Member("ApiDestinationState", { EventBridgeSchema.ApiDestinationState }),
                Shapes.Member("ConnectionArn", { EventBridgeSchema.ConnectionArn }),
                Shapes.Member("InvocationEndpoint", { EventBridgeSchema.HttpsEndpoint }),
                Shapes.Member("HttpMethod", { EventBridgeSchema.ApiDestinationHttpMethod }),
                Shapes.Member("InvocationRateLimitPerSecond", { EventBridgeSchema.ApiDestinationInvocationRateLimitPerSecond }),
                Shapes.Member("CreationTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("LastModifiedTime", { EventBridgeSchema.Timestamp }),
            ])
    }
}

extension EventBridgeShape {
    package struct AppSyncParameters: Shapes.Structure {
        package var graphQLOperation: Swift.String?
        package init(graphQLOperation: Swift.String? = nil) {
            self.graphQLOperation = graphQLOperation
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.graphQLOperation = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.graphQLOperation?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AppSyncParameters",
            [
                Shapes.Member("GraphQLOperation", { EventBridgeSchema.GraphQLOperation }),
            ])
    }
}

extension EventBridgeShape {
    package struct Archive: Shapes.Structure {
        package var archiveName: Swift.String?
        package var eventSourceArn: Swift.String?
        package var state: Swift.String?
        package var stateReason: Swift.String?
        package var retentionDays: Swift.Int?
        package var sizeBytes: Swift.Int?
        package var eventCount: Swift.Int?
        package var creationTime: Vocabulary.Instant?
        package init(archiveName: Swift.String? = nil, eventSourceArn: Swift.String? = nil, state: Swift.String? = nil, stateReason: Swift.String? = nil, retentionDays: Swift.Int? = nil, sizeBytes: Swift.Int? = nil, eventCount: Swift.Int? = nil, creationTime: Vocabulary.Instant? = nil) {
            self.archiveName = archiveName
            self.eventSourceArn = eventSourceArn
            self.state = state
            self.stateReason = stateReason
            self.retentionDays = retentionDays
            self.sizeBytes = sizeBytes
            self.eventCount = eventCount
            self.creationTime = creationTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.archiveName = try fields.optional(0)
            self.eventSourceArn = try fields.optional(1)
            self.state = try fields.optional(2)
            self.stateReason = try fields.optional(3)
            self.retentionDays = try fields.optional(4)
            self.sizeBytes = try fields.optional(5)
            self.eventCount = try fields.optional(6)
            self.creationTime = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.archiveName?.shapeValue
            fields[1] = self.eventSourceArn?.shapeValue
            fields[2] = self.state?.shapeValue
            fields[3] = self.stateReason?.shapeValue
            fields[4] = self.retentionDays?.shapeValue
            fields[5] = self.sizeBytes?.shapeValue
            fields[6] = self.eventCount?.shapeValue
            fields[7] = self.creationTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Archive",
            [
                Shapes.Member("ArchiveName", { EventBridgeSchema.ArchiveName }),
                Shapes.Member("EventSourceArn", { EventBridgeSchema.EventBusArn }),
                Shapes.Member("State", { EventBridgeSchema.ArchiveState }),
                Shapes.Member("StateReason", { EventBridgeSchema.ArchiveStateReason }),
                Shapes.Member("RetentionDays", { EventBridgeSchema.RetentionDays }),
                Shapes.Member("SizeBytes", { EventBridgeSchema.Long }),
                Shapes.Member("EventCount", { EventBridgeSchema.Long }),
                Shapes.Member("CreationTime", { EventBridgeSchema.Timestamp }),
            ])
    }
}

extension EventBridgeShape {
    package struct AwsVpcConfiguration: Shapes.Structure {
        package var subnets: [Swift.String]
        package var securityGroups: [Swift.String]?
        package var assignPublicIp: Swift.String?
        package init(subnets: [Swift.String], securityGroups: [Swift.String]? = nil, assignPublicIp: Swift.String? = nil) {
            self.subnets = subnets
            self.securityGroups = securityGroups
            self.assignPublicIp = assignPublicIp
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.subnets = try fields.required(0)
            self.securityGroups = try fields.optional(1)
            self.assignPublicIp = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.subnets.shapeValue
            fields[1] = self.securityGroups?.shapeValue
            fields[2] = self.assignPublicIp?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "AwsVpcConfiguration",
            [
                Shapes.Member("Subnets", { EventBridgeSchema.StringList }, traits: [.required]),
                Shapes.Member("SecurityGroups", { EventBridgeSchema.StringList }),
                Shapes.Member("AssignPublicIp", { EventBridgeSchema.AssignPublicIp }),
            ])
    }
}

extension EventBridgeShape {
    package struct BatchArrayProperties: Shapes.Structure {
        package var size: Swift.Int?
        package init(size: Swift.Int? = nil) {
            self.size = size
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.size = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.size?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "BatchArrayProperties",
            [
                Shapes.Member("Size", { EventBridgeSchema.Integer }),
            ])
    }
}

extension EventBridgeShape {
    package struct BatchParameters: Shapes.Structure {
        package var jobDefinition: Swift.String
        package var jobName: Swift.String
        package var arrayProperties: EventBridgeShape.BatchArrayProperties?
        package var retryStrategy: EventBridgeShape.BatchRetryStrategy?
        package init(jobDefinition: Swift.String, jobName: Swift.String, arrayProperties: EventBridgeShape.BatchArrayProperties? = nil, retryStrategy: EventBridgeShape.BatchRetryStrategy? = nil) {
            self.jobDefinition = jobDefinition
            self.jobName = jobName
            self.arrayProperties = arrayProperties
            self.retryStrategy = retryStrategy
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.jobDefinition = try fields.required(0)
            self.jobName = try fields.required(1)
            self.arrayProperties = try fields.optional(2)
            self.retryStrategy = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.jobDefinition.shapeValue
            fields[1] = self.jobName.shapeValue
            fields[2] = self.arrayProperties?.shapeValue
            fields[3] = self.retryStrategy?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "BatchParameters",
            [
                Shapes.Member("JobDefinition", { EventBridgeSchema.String }, traits: [.required]),
                Shapes.Member("JobName", { EventBridgeSchema.String }, traits: [.required]),
                Shapes.Member("ArrayProperties", { EventBridgeSchema.BatchArrayProperties }),
                Shapes.Member("RetryStrategy", { EventBridgeSchema.BatchRetryStrategy }),
            ])
    }
}

extension EventBridgeShape {
    package struct BatchRetryStrategy: Shapes.Structure {
        package var attempts: Swift.Int?
        package init(attempts: Swift.Int? = nil) {
            self.attempts = attempts
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.attempts = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.attempts?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "BatchRetryStrategy",
            [
                Shapes.Member("Attempts", { EventBridgeSchema.Integer }),
            ])
    }
}

extension EventBridgeShape {
    package struct CapacityProviderStrategyItem: Shapes.Structure {
        package var capacityProvider: Swift.String
        package var weight: Swift.Int?
        package var base: Swift.Int?
        package init(capacityProvider: Swift.String, weight: Swift.Int? = nil, base: Swift.Int? = nil) {
            self.capacityProvider = capacityProvider
            self.weight = weight
            self.base = base
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.capacityProvider = try fields.required(0)
            self.weight = try fields.optional(1)
            self.base = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.capacityProvider.shapeValue
            fields[1] = self.weight?.shapeValue
            fields[2] = self.base?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CapacityProviderStrategyItem",
            [
                Shapes.Member("capacityProvider", { EventBridgeSchema.CapacityProvider }, traits: [.required]),
                Shapes.Member("weight", { EventBridgeSchema.CapacityProviderStrategyItemWeight }),
                Shapes.Member("base", { EventBridgeSchema.CapacityProviderStrategyItemBase }),
            ])
    }
}

extension EventBridgeShape {
    package struct Condition: Shapes.Structure {
        package var type: Swift.String
        package var key: Swift.String
        package var value: Swift.String
        package init(type: Swift.String, key: Swift.String, value: Swift.String) {
            self.type = type
            self.key = key
            self.value = value
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.type = try fields.required(0)
            self.key = try fields.required(1)
            self.value = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.type.shapeValue
            fields[1] = self.key.shapeValue
            fields[2] = self.value.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Condition",
            [
                Shapes.Member("Type", { EventBridgeSchema.String }, traits: [.required]),
                Shapes.Member("Key", { EventBridgeSchema.String }, traits: [.required]),
                Shapes.Member("Value", { EventBridgeSchema.String }, traits: [.required]),
            ])
    }
}

extension EventBridgeShape {
    package struct Connection: Shapes.Structure {
        package var connectionArn: Swift.String?
        package var name: Swift.String?
        package var connectionState: Swift.String?
        package var stateReason: Swift.String?
        package var authorizationType: Swift.String?
        package var creationTime: Vocabulary.Instant?
        package var lastModifiedTime: Vocabulary.Instant?
        package var lastAuthorizedTime: Vocabulary.Instant?
        package init(connectionArn: Swift.String? = nil, name: Swift.String? = nil, connectionState: Swift.String? = nil, stateReason: Swift.String? = nil, authorizationType: Swift.String? = nil, creationTime: Vocabulary.Instant? = nil, lastModifiedTime: Vocabulary.Instant? = nil, lastAuthorizedTime: Vocabulary.Instant? = nil) {
            self.connectionArn = connectionArn
            self.name = name
            self.connectionState = connectionState
            self.stateReason = stateReason
            self.authorizationType = authorizationType
            self.creationTime = creationTime
            self.lastModifiedTime = lastModifiedTime
            self.lastAuthorizedTime = lastAuthorizedTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.connectionArn = try fields.optional(0)
            self.name = try fields.optional(1)
            self.connectionState = try fields.optional(2)
            self.stateReason = try fields.optional(3)
            self.authorizationType = try fields.optional(4)
            self.creationTime = try fields.optional(5)
            self.lastModifiedTime = try fields.optional(6)
            self.lastAuthorizedTime = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.connectionArn?.shapeValue
            fields[1] = self.name?.shapeValue
            fields[2] = self.connectionState?.shapeValue
            fields[3] = self.stateReason?.shapeValue
            fields[4] = self.authorizationType?.shapeValue
            fields[5] = self.creationTime?.shapeValue
            fields[6] = self.lastModifiedTime?.shapeValue
            fields[7] = self.lastAuthorizedTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Connection",
            [
                Shapes.Member("ConnectionArn", { EventBridgeSchema.ConnectionArn }),
                Shapes.Member("Name", { EventBridgeSchema.ConnectionName }),
                Shapes.Member("ConnectionState", { EventBridgeSchema.ConnectionState }),
                Shapes.Member("StateReason", { EventBridgeSchema.ConnectionStateReason }),
                Shapes.Member("AuthorizationType", { EventBridgeSchema.ConnectionAuthorizationType }),
                Shapes.Member("CreationTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("LastModifiedTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("LastAuthorizedTime", { EventBridgeSchema.Timestamp }),
            ])
    }
}

extension EventBridgeShape {
    package struct ConnectionApiKeyAuthResponseParameters: Shapes.Structure {
        package var apiKeyName: Swift.String?
        package init(apiKeyName: Swift.String? = nil) {
            self.apiKeyName = apiKeyName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.apiKeyName = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.apiKeyName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ConnectionApiKeyAuthResponseParameters",
            [
                Shapes.Member("ApiKeyName", { EventBridgeSchema.AuthHeaderParameters }),
            ])
    }
}

extension EventBridgeShape {
    package struct ConnectionAuthResponseParameters: Shapes.Structure {
        package var basicAuthParameters: EventBridgeShape.ConnectionBasicAuthResponseParameters?
        package var oAuthParameters: EventBridgeShape.ConnectionOAuthResponseParameters?
        package var apiKeyAuthParameters: EventBridgeShape.ConnectionApiKeyAuthResponseParameters?
        package var invocationHttpParameters: EventBridgeShape.ConnectionHttpParameters?
        package var connectivityParameters: EventBridgeShape.DescribeConnectionConnectivityParameters?
        package init(basicAuthParameters: EventBridgeShape.ConnectionBasicAuthResponseParameters? = nil, oAuthParameters: EventBridgeShape.ConnectionOAuthResponseParameters? = nil, apiKeyAuthParameters: EventBridgeShape.ConnectionApiKeyAuthResponseParameters? = nil, invocationHttpParameters: EventBridgeShape.ConnectionHttpParameters? = nil, connectivityParameters: EventBridgeShape.DescribeConnectionConnectivityParameters? = nil) {
            self.basicAuthParameters = basicAuthParameters
            self.oAuthParameters = oAuthParameters
            self.apiKeyAuthParameters = apiKeyAuthParameters
            self.invocationHttpParameters = invocationHttpParameters
            self.connectivityParameters = connectivityParameters
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.basicAuthParameters = try fields.optional(0)
            self.oAuthParameters = try fields.optional(1)
            self.apiKeyAuthParameters = try fields.optional(2)
            self.invocationHttpParameters = try fields.optional(3)
            self.connectivityParameters = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.basicAuthParameters?.shapeValue
            fields[1] = self.oAuthParameters?.shapeValue
            fields[2] = self.apiKeyAuthParameters?.shapeValue
            fields[3] = self.invocationHttpParameters?.shapeValue
            fields[4] = self.connectivityParameters?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ConnectionAuthResponseParameters",
            [
                Shapes.Member("BasicAuthParameters", { EventBridgeSchema.ConnectionBasicAuthResponseParameters }),
                Shapes.Member("OAuthParameters", { EventBridgeSchema.ConnectionOAuthResponseParameters }),
                Shapes.Member("ApiKeyAuthParameters", { EventBridgeSchema.ConnectionApiKeyAuthResponseParameters }),
                Shapes.Member("InvocationHttpParameters", { EventBridgeSchema.ConnectionHttpParameters }),
                Shapes.Member("ConnectivityParameters", { EventBridgeSchema.DescribeConnectionConnectivityParameters }),
            ])
    }
}

extension EventBridgeShape {
    package struct ConnectionBasicAuthResponseParameters: Shapes.Structure {
        package var username: Swift.String?
        package init(username: Swift.String? = nil) {
            self.username = username
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.username = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.username?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ConnectionBasicAuthResponseParameters",
            [
                Shapes.Member("Username", { EventBridgeSchema.AuthHeaderParameters }),
            ])
    }
}

extension EventBridgeShape {
    package struct ConnectionBodyParameter: Shapes.Structure {
        package var key: Swift.String?
        package var value: Swift.String?
        package var isValueSecret: Swift.Bool?
        package init(key: Swift.String? = nil, value: Swift.String? = nil, isValueSecret: Swift.Bool? = nil) {
            self.key = key
            self.value = value
            self.isValueSecret = isValueSecret
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.key = try fields.optional(0)
            self.value = try fields.optional(1)
            self.isValueSecret = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.key?.shapeValue
            fields[1] = self.value?.shapeValue
            fields[2] = self.isValueSecret?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ConnectionBodyParameter",
            [
                Shapes.Member("Key", { EventBridgeSchema.String }),
                Shapes.Member("Value", { EventBridgeSchema.SensitiveString }),
                Shapes.Member("IsValueSecret", { EventBridgeSchema.Boolean }),
            ])
    }
}

extension EventBridgeShape {
    package struct ConnectionHeaderParameter: Shapes.Structure {
        package var key: Swift.String?
        package var value: Swift.String?
        package var isValueSecret: Swift.Bool?
        package init(key: Swift.String? = nil, value: Swift.String? = nil, isValueSecret: Swift.Bool? = nil) {
            self.key = key
            self.value = value
            self.isValueSecret = isValueSecret
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.key = try fields.optional(0)
            self.value = try fields.optional(1)
            self.isValueSecret = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.key?.shapeValue
            fields[1] = self.value?.shapeValue
            fields[2] = self.isValueSecret?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ConnectionHeaderParameter",
            [
                Shapes.Member("Key", { EventBridgeSchema.HeaderKey }),
                Shapes.Member("Value", { EventBridgeSchema.HeaderValueSensitive }),
                Shapes.Member("IsValueSecret", { EventBridgeSchema.Boolean }),
            ])
    }
}

extension EventBridgeShape {
    package struct ConnectionHttpParameters: Shapes.Structure {
        package var headerParameters: [EventBridgeShape.ConnectionHeaderParameter]?
        package var queryStringParameters: [EventBridgeShape.ConnectionQueryStringParameter]?
        package var bodyParameters: [EventBridgeShape.ConnectionBodyParameter]?
        package init(headerParameters: [EventBridgeShape.ConnectionHeaderParameter]? = nil, queryStringParameters: [EventBridgeShape.ConnectionQueryStringParameter]? = nil, bodyParameters: [EventBridgeShape.ConnectionBodyParameter]? = nil) {
            self.headerParameters = headerParameters
            self.queryStringParameters = queryStringParameters
            self.bodyParameters = bodyParameters
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.headerParameters = try fields.optional(0)
            self.queryStringParameters = try fields.optional(1)
            self.bodyParameters = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.headerParameters?.shapeValue
            fields[1] = self.queryStringParameters?.shapeValue
            fields[2] = self.bodyParameters?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ConnectionHttpParameters",
            [
                Shapes.Member("HeaderParameters", { EventBridgeSchema.ConnectionHeaderParametersList }),
                Shapes.Member("QueryStringParameters", { EventBridgeSchema.ConnectionQueryStringParametersList }),
                Shapes.Member("BodyParameters", { EventBridgeSchema.ConnectionBodyParametersList }),
            ])
    }
}

extension EventBridgeShape {
    package struct ConnectionOAuthClientResponseParameters: Shapes.Structure {
        package var clientID: Swift.String?
        package init(clientID: Swift.String? = nil) {
            self.clientID = clientID
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.clientID = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.clientID?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ConnectionOAuthClientResponseParameters",
            [
                Shapes.Member("ClientID", { EventBridgeSchema.AuthHeaderParameters }),
            ])
    }
}

extension EventBridgeShape {
    package struct ConnectionOAuthResponseParameters: Shapes.Structure {
        package var clientParameters: EventBridgeShape.ConnectionOAuthClientResponseParameters?
        package var authorizationEndpoint: Swift.String?
        package var httpMethod: Swift.String?
        package var oAuthHttpParameters: EventBridgeShape.ConnectionHttpParameters?
        package init(clientParameters: EventBridgeShape.ConnectionOAuthClientResponseParameters? = nil, authorizationEndpoint: Swift.String? = nil, httpMethod: Swift.String? = nil, oAuthHttpParameters: EventBridgeShape.ConnectionHttpParameters? = nil) {
            self.clientParameters = clientParameters
            self.authorizationEndpoint = authorizationEndpoint
            self.httpMethod = httpMethod
            self.oAuthHttpParameters = oAuthHttpParameters
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.clientParameters = try fields.optional(0)
            self.authorizationEndpoint = try fields.optional(1)
            self.httpMethod = try fields.optional(2)
            self.oAuthHttpParameters = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.clientParameters?.shapeValue
            fields[1] = self.authorizationEndpoint?.shapeValue
            fields[2] = self.httpMethod?.shapeValue
            fields[3] = self.oAuthHttpParameters?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ConnectionOAuthResponseParameters",
            [
                Shapes.Member("ClientParameters", { EventBridgeSchema.ConnectionOAuthClientResponseParameters }),
                Shapes.Member("AuthorizationEndpoint", { EventBridgeSchema.HttpsEndpoint }),
                Shapes.Member("HttpMethod", { EventBridgeSchema.ConnectionOAuthHttpMethod }),
                Shapes.Member("OAuthHttpParameters", { EventBridgeSchema.ConnectionHttpParameters }),
            ])
    }
}

extension EventBridgeShape {
    package struct ConnectionQueryStringParameter: Shapes.Structure {
        package var key: Swift.String?
        package var value: Swift.String?
        package var isValueSecret: Swift.Bool?
        package init(key: Swift.String? = nil, value: Swift.String? = nil, isValueSecret: Swift.Bool? = nil) {
            self.key = key
            self.value = value
            self.isValueSecret = isValueSecret
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.key = try fields.optional(0)
            self.value = try fields.optional(1)
            self.isValueSecret = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.key?.shapeValue
            fields[1] = self.value?.shapeValue
            fields[2] = self.isValueSecret?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ConnectionQueryStringParameter",
            [
                Shapes.Member("Key", { EventBridgeSchema.QueryStringKey }),
                Shapes.Member("Value", { EventBridgeSchema.QueryStringValueSensitive }),
                Shapes.Member("IsValueSecret", { EventBridgeSchema.Boolean }),
            ])
    }
}

extension EventBridgeShape {
    package struct ConnectivityResourceConfigurationArn: Shapes.Structure {
        package var resourceConfigurationArn: Swift.String
        package init(resourceConfigurationArn: Swift.String) {
            self.resourceConfigurationArn = resourceConfigurationArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceConfigurationArn = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceConfigurationArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ConnectivityResourceConfigurationArn",
            [
                Shapes.Member("ResourceConfigurationArn", { EventBridgeSchema.ResourceConfigurationArn }, traits: [.required]),
            ])
    }
}

extension EventBridgeShape {
    package struct ConnectivityResourceParameters: Shapes.Structure {
        package var resourceParameters: EventBridgeShape.ConnectivityResourceConfigurationArn
        package init(resourceParameters: EventBridgeShape.ConnectivityResourceConfigurationArn) {
            self.resourceParameters = resourceParameters
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceParameters = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceParameters.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ConnectivityResourceParameters",
            [
                Shapes.Member("ResourceParameters", { EventBridgeSchema.ConnectivityResourceConfigurationArn }, traits: [.required]),
            ])
    }
}

extension EventBridgeShape {
    package struct CreateConnectionApiKeyAuthRequestParameters: Shapes.Structure {
        package var apiKeyName: Swift.String
        package var apiKeyValue: Swift.String
        package init(apiKeyName: Swift.String, apiKeyValue: Swift.String) {
            self.apiKeyName = apiKeyName
            self.apiKeyValue = apiKeyValue
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.apiKeyName = try fields.required(0)
            self.apiKeyValue = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.apiKeyName.shapeValue
            fields[1] = self.apiKeyValue.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateConnectionApiKeyAuthRequestParameters",
            [
                Shapes.Member("ApiKeyName", { EventBridgeSchema.AuthHeaderParameters }, traits: [.required]),
                Shapes.Member("ApiKeyValue", { EventBridgeSchema.AuthHeaderParametersSensitive }, traits: [.required]),
            ])
    }
}

extension EventBridgeShape {
    package struct CreateConnectionAuthRequestParameters: Shapes.Structure {
        package var basicAuthParameters: EventBridgeShape.CreateConnectionBasicAuthRequestParameters?
        package var oAuthParameters: EventBridgeShape.CreateConnectionOAuthRequestParameters?
        package var apiKeyAuthParameters: EventBridgeShape.CreateConnectionApiKeyAuthRequestParameters?
        package var invocationHttpParameters: EventBridgeShape.ConnectionHttpParameters?
        package var connectivityParameters: EventBridgeShape.ConnectivityResourceParameters?
        package init(basicAuthParameters: EventBridgeShape.CreateConnectionBasicAuthRequestParameters? = nil, oAuthParameters: EventBridgeShape.CreateConnectionOAuthRequestParameters? = nil, apiKeyAuthParameters: EventBridgeShape.CreateConnectionApiKeyAuthRequestParameters? = nil, invocationHttpParameters: EventBridgeShape.ConnectionHttpParameters? = nil, connectivityParameters: EventBridgeShape.ConnectivityResourceParameters? = nil) {
            self.basicAuthParameters = basicAuthParameters
            self.oAuthParameters = oAuthParameters
            self.apiKeyAuthParameters = apiKeyAuthParameters
            self.invocationHttpParameters = invocationHttpParameters
            self.connectivityParameters = connectivityParameters
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.basicAuthParameters = try fields.optional(0)
            self.oAuthParameters = try fields.optional(1)
            self.apiKeyAuthParameters = try fields.optional(2)
            self.invocationHttpParameters = try fields.optional(3)
            self.connectivityParameters = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.basicAuthParameters?.shapeValue
            fields[1] = self.oAuthParameters?.shapeValue
            fields[2] = self.apiKeyAuthParameters?.shapeValue
            fields[3] = self.invocationHttpParameters?.shapeValue
            fields[4] = self.connectivityParameters?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateConnectionAuthRequestParameters",
            [
                Shapes.Member("BasicAuthParameters", { EventBridgeSchema.CreateConnectionBasicAuthRequestParameters }),
                Shapes.Member("OAuthParameters", { EventBridgeSchema.CreateConnectionOAuthRequestParameters }),
                Shapes.Member("ApiKeyAuthParameters", { EventBridgeSchema.CreateConnectionApiKeyAuthRequestParameters }),
                Shapes.Member("InvocationHttpParameters", { EventBridgeSchema.ConnectionHttpParameters }),
                Shapes.Member("ConnectivityParameters", { EventBridgeSchema.ConnectivityResourceParameters }),
            ])
    }
}

extension EventBridgeShape {
    package struct CreateConnectionBasicAuthRequestParameters: Shapes.Structure {
        package var username: Swift.String
        package var password: Swift.String
        package init(username: Swift.String, password: Swift.String) {
            self.username = username
            self.password = password
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.username = try fields.required(0)
            self.password = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.username.shapeValue
            fields[1] = self.password.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateConnectionBasicAuthRequestParameters",
            [
                Shapes.Member("Username", { EventBridgeSchema.AuthHeaderParameters }, traits: [.required]),
                Shapes.Member("Password", { EventBridgeSchema.AuthHeaderParametersSensitive }, traits: [.required]),
            ])
    }
}

extension EventBridgeShape {
    package struct CreateConnectionOAuthClientRequestParameters: Shapes.Structure {
        package var clientID: Swift.String
        package var clientSecret: Swift.String
        package init(clientID: Swift.String, clientSecret: Swift.String) {
            self.clientID = clientID
            self.clientSecret = clientSecret
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.clientID = try fields.required(0)
            self.clientSecret = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.clientID.shapeValue
            fields[1] = self.clientSecret.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateConnectionOAuthClientRequestParameters",
            [
                Shapes.Member("ClientID", { EventBridgeSchema.AuthHeaderParameters }, traits: [.required]),
                Shapes.Member("ClientSecret", { EventBridgeSchema.AuthHeaderParametersSensitive }, traits: [.required]),
            ])
    }
}

extension EventBridgeShape {
    package struct CreateConnectionOAuthRequestParameters: Shapes.Structure {
        package var clientParameters: EventBridgeShape.CreateConnectionOAuthClientRequestParameters
        package var authorizationEndpoint: Swift.String
        package var httpMethod: Swift.String
        package var oAuthHttpParameters: EventBridgeShape.ConnectionHttpParameters?
        package init(clientParameters: EventBridgeShape.CreateConnectionOAuthClientRequestParameters, authorizationEndpoint: Swift.String, httpMethod: Swift.String, oAuthHttpParameters: EventBridgeShape.ConnectionHttpParameters? = nil) {
            self.clientParameters = clientParameters
            self.authorizationEndpoint = authorizationEndpoint
            self.httpMethod = httpMethod
            self.oAuthHttpParameters = oAuthHttpParameters
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.clientParameters = try fields.required(0)
            self.authorizationEndpoint = try fields.required(1)
            self.httpMethod = try fields.required(2)
            self.oAuthHttpParameters = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.clientParameters.shapeValue
            fields[1] = self.authorizationEndpoint.shapeValue
            fields[2] = self.httpMethod.shapeValue
            fields[3] = self.oAuthHttpParameters?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateConnectionOAuthRequestParameters",
            [
                Shapes.Member("ClientParameters", { EventBridgeSchema.CreateConnectionOAuthClientRequestParameters }, traits: [.required]),
                Shapes.Member("AuthorizationEndpoint", { EventBridgeSchema.HttpsEndpoint }, traits: [.required]),
                Shapes.Member("HttpMethod", { EventBridgeSchema.ConnectionOAuthHttpMethod }, traits: [.required]),
                Shapes.Member("OAuthHttpParameters", { EventBridgeSchema.ConnectionHttpParameters }),
            ])
    }
}

extension EventBridgeShape {
    package struct DeadLetterConfig: Shapes.Structure {
        package var arn: Swift.String?
        package init(arn: Swift.String? = nil) {
            self.arn = arn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arn = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeadLetterConfig",
            [
                Shapes.Member("Arn", { EventBridgeSchema.ResourceArn }),
            ])
    }
}

extension EventBridgeShape {
    package struct DescribeConnectionConnectivityParameters: Shapes.Structure {
        package var resourceParameters: EventBridgeShape.DescribeConnectionResourceParameters
        package init(resourceParameters: EventBridgeShape.DescribeConnectionResourceParameters) {
            self.resourceParameters = resourceParameters
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceParameters = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceParameters.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeConnectionConnectivityParameters",
            [
                Shapes.Member("ResourceParameters", { EventBridgeSchema.DescribeConnectionResourceParameters }, traits: [.required]),
            ])
    }
}

extension EventBridgeShape {
    package struct DescribeConnectionResourceParameters: Shapes.Structure {
        package var resourceConfigurationArn: Swift.String
        package var resourceAssociationArn: Swift.String
        package init(resourceConfigurationArn: Swift.String, resourceAssociationArn: Swift.String) {
            self.resourceConfigurationArn = resourceConfigurationArn
            self.resourceAssociationArn = resourceAssociationArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceConfigurationArn = try fields.required(0)
            self.resourceAssociationArn = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceConfigurationArn.shapeValue
            fields[1] = self.resourceAssociationArn.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeConnectionResourceParameters",
            [
                Shapes.Member("ResourceConfigurationArn", { EventBridgeSchema.ResourceConfigurationArn }, traits: [.required]),
                Shapes.Member("ResourceAssociationArn", { EventBridgeSchema.ResourceAssociationArn }, traits: [.required]),
            ])
    }
}

extension EventBridgeShape {
    package struct EcsParameters: Shapes.Structure {
        package var taskDefinitionArn: Swift.String
        package var taskCount: Swift.Int?
        package var launchType: Swift.String?
        package var networkConfiguration: EventBridgeShape.NetworkConfiguration?
        package var platformVersion: Swift.String?
        package var group: Swift.String?
        package var capacityProviderStrategy: [EventBridgeShape.CapacityProviderStrategyItem]?
        package var enableECSManagedTags: Swift.Bool?
        package var enableExecuteCommand: Swift.Bool?
        package var placementConstraints: [EventBridgeShape.PlacementConstraint]?
        package var placementStrategy: [EventBridgeShape.PlacementStrategy]?
        package var propagateTags: Swift.String?
        package var referenceId: Swift.String?
        package var tags: [EventBridgeShape.Tag]?
        package init(taskDefinitionArn: Swift.String, taskCount: Swift.Int? = nil, launchType: Swift.String? = nil, networkConfiguration: EventBridgeShape.NetworkConfiguration? = nil, platformVersion: Swift.String? = nil, group: Swift.String? = nil, capacityProviderStrategy: [EventBridgeShape.CapacityProviderStrategyItem]? = nil, enableECSManagedTags: Swift.Bool? = nil, enableExecuteCommand: Swift.Bool? = nil, placementConstraints: [EventBridgeShape.PlacementConstraint]? = nil, placementStrategy: [EventBridgeShape.PlacementStrategy]? = nil, propagateTags: Swift.String? = nil, referenceId: Swift.String? = nil, tags: [EventBridgeShape.Tag]? = nil) {
            self.taskDefinitionArn = taskDefinitionArn
            self.taskCount = taskCount
            self.launchType = launchType
            self.networkConfiguration = networkConfiguration
            self.platformVersion = platformVersion
            self.group = group
            self.capacityProviderStrategy = capacityProviderStrategy
            self.enableECSManagedTags = enableECSManagedTags
            self.enableExecuteCommand = enableExecuteCommand
            self.placementConstraints = placementConstraints
            self.placementStrategy = placementStrategy
            self.propagateTags = propagateTags
            self.referenceId = referenceId
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.taskDefinitionArn = try fields.required(0)
            self.taskCount = try fields.optional(1)
            self.launchType = try fields.optional(2)
            self.networkConfiguration = try fields.optional(3)
            self.platformVersion = try fields.optional(4)
            self.group = try fields.optional(5)
            self.capacityProviderStrategy = try fields.optional(6)
            self.enableECSManagedTags = try fields.optional(7)
            self.enableExecuteCommand = try fields.optional(8)
            self.placementConstraints = try fields.optional(9)
            self.placementStrategy = try fields.optional(10)
            self.propagateTags = try fields.optional(11)
            self.referenceId = try fields.optional(12)
            self.tags = try fields.optional(13)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.taskDefinitionArn.shapeValue
            fields[1] = self.taskCount?.shapeValue
            fields[2] = self.launchType?.shapeValue
            fields[3] = self.networkConfiguration?.shapeValue
            fields[4] = self.platformVersion?.shapeValue
            fields[5] = self.group?.shapeValue
            fields[6] = self.capacityProviderStrategy?.shapeValue
            fields[7] = self.enableECSManagedTags?.shapeValue
            fields[8] = self.enableExecuteCommand?.shapeValue
            fields[9] = self.placementConstraints?.shapeValue
            fields[10] = self.placementStrategy?.shapeValue
            fields[11] = self.propagateTags?.shapeValue
            fields[12] = self.referenceId?.shapeValue
            fields[13] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EcsParameters",
            [
                Shapes.Member("TaskDefinitionArn", { EventBridgeSchema.Arn }, traits: [.required]),
                Shapes.Member("TaskCount", { EventBridgeSchema.LimitMin1 }),
                Shapes.Member("LaunchType", { EventBridgeSchema.LaunchType }),
                Shapes.Member("NetworkConfiguration", { EventBridgeSchema.NetworkConfiguration }),
                Shapes.Member("PlatformVersion", { EventBridgeSchema.String }),
                Shapes.Member("Group", { EventBridgeSchema.String }),
                Shapes.Member("CapacityProviderStrategy", { EventBridgeSchema.CapacityProviderStrategy }),
                Shapes.Member("EnableECSManagedTags", { EventBridgeSchema.Boolean }),
                Shapes.Member("EnableExecuteCommand", { EventBridgeSchema.Boolean }),
                Shapes.Member("PlacementConstraints", { EventBridgeSchema.PlacementConstraints }),
                Shapes.Member("PlacementStrategy", { EventBridgeSchema.PlacementStrategies }),
                Shapes.Member("PropagateTags", { EventBridgeSchema.PropagateTags }),
                Shapes.Member("ReferenceId", { EventBridgeSchema.ReferenceId }),
                Shapes.Member("Tags", { EventBridgeSchema.TagList }),
            ])
    }
}

extension EventBridgeShape {
    package struct EventBus: Shapes.Structure {
        package var name: Swift.String?
        package var arn: Swift.String?
        package var description: Swift.String?
        package var policy: Swift.String?
        package var creationTime: Vocabulary.Instant?
        package var lastModifiedTime: Vocabulary.Instant?
        package init(name: Swift.String? = nil, arn: Swift.String? = nil, description: Swift.String? = nil, policy: Swift.String? = nil, creationTime: Vocabulary.Instant? = nil, lastModifiedTime: Vocabulary.Instant? = nil) {
            self.name = name
            self.arn = arn
            self.description = description
            self.policy = policy
            self.creationTime = creationTime
            self.lastModifiedTime = lastModifiedTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.arn = try fields.optional(1)
            self.description = try fields.optional(2)
            self.policy = try fields.optional(3)
            self.creationTime = try fields.optional(4)
            self.lastModifiedTime = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.arn?.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.policy?.shapeValue
            fields[4] = self.creationTime?.shapeValue
            fields[5] = self.lastModifiedTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EventBus",
            [
                Shapes.Member("Name", { EventBridgeSchema.String }),
                Shapes.Member("Arn", { EventBridgeSchema.String }),
                Shapes.Member("Description", { EventBridgeSchema.EventBusDescription }),
                Shapes.Member("Policy", { EventBridgeSchema.String }),
                Shapes.Member("CreationTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("LastModifiedTime", { EventBridgeSchema.Timestamp }),
            ])
    }
}

extension EventBridgeShape {
    package struct HttpParameters: Shapes.Structure {
        package var pathParameterValues: [Swift.String]?
        package var headerParameters: [Swift.String: Swift.String]?
        package var queryStringParameters: [Swift.String: Swift.String]?
        package init(pathParameterValues: [Swift.String]? = nil, headerParameters: [Swift.String: Swift.String]? = nil, queryStringParameters: [Swift.String: Swift.String]? = nil) {
            self.pathParameterValues = pathParameterValues
            self.headerParameters = headerParameters
            self.queryStringParameters = queryStringParameters
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.pathParameterValues = try fields.optional(0)
            self.headerParameters = try fields.optional(1)
            self.queryStringParameters = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.pathParameterValues?.shapeValue
            fields[1] = self.headerParameters?.shapeValue
            fields[2] = self.queryStringParameters?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "HttpParameters",
            [
                Shapes.Member("PathParameterValues", { EventBridgeSchema.PathParameterList }),
                Shapes.Member("HeaderParameters", { EventBridgeSchema.HeaderParametersMap }),
                Shapes.Member("QueryStringParameters", { EventBridgeSchema.QueryStringParametersMap }),
            ])
    }
}

extension EventBridgeShape {
    package struct InputTransformer: Shapes.Structure {
        package var inputPathsMap: [Swift.String: Swift.String]?
        package var inputTemplate: Swift.String
        package init(inputPathsMap: [Swift.String: Swift.String]? = nil, inputTemplate: Swift.String) {
            self.inputPathsMap = inputPathsMap
            self.inputTemplate = inputTemplate
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.inputPathsMap = try fields.optional(0)
            self.inputTemplate = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.inputPathsMap?.shapeValue
            fields[1] = self.inputTemplate.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "InputTransformer",
            [
                Shapes.Member("InputPathsMap", { EventBridgeSchema.TransformerPaths }),
                Shapes.Member("InputTemplate", { EventBridgeSchema.TransformerInput }, traits: [.required]),
            ])
    }
}

extension EventBridgeShape {
    package struct KinesisParameters: Shapes.Structure {
        package var partitionKeyPath: Swift.String
        package init(partitionKeyPath: Swift.String) {
            self.partitionKeyPath = partitionKeyPath
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.partitionKeyPath = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.partitionKeyPath.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "KinesisParameters",
            [
                Shapes.Member("PartitionKeyPath", { EventBridgeSchema.TargetPartitionKeyPath }, traits: [.required]),
            ])
    }
}

extension EventBridgeShape {
    package struct LogConfig: Shapes.Structure {
        package var includeDetail: Swift.String?
        package var level: Swift.String?
        package init(includeDetail: Swift.String? = nil, level: Swift.String? = nil) {
            self.includeDetail = includeDetail
            self.level = level
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.includeDetail = try fields.optional(0)
            self.level = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.includeDetail?.shapeValue
            fields[1] = self.level?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "LogConfig",
            [
                Shapes.Member("IncludeDetail", { EventBridgeSchema.IncludeDetail }),
                Shapes.Member("Level", { EventBridgeSchema.Level }),
            ])
    }
}

extension EventBridgeShape {
    package struct NetworkConfiguration: Shapes.Structure {
        package var awsvpcConfiguration: EventBridgeShape.AwsVpcConfiguration?
        package init(awsvpcConfiguration: EventBridgeShape.AwsVpcConfiguration? = nil) {
            self.awsvpcConfiguration = awsvpcConfiguration
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.awsvpcConfiguration = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.awsvpcConfiguration?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "NetworkConfiguration",
            [
                Shapes.Member("awsvpcConfiguration", { EventBridgeSchema.AwsVpcConfiguration }),
            ])
    }
}

extension EventBridgeShape {
    package struct PlacementConstraint: Shapes.Structure {
        package var type: Swift.String?
        package var expression: Swift.String?
        package init(type: Swift.String? = nil, expression: Swift.String? = nil) {
            self.type = type
            self.expression = expression
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.type = try fields.optional(0)
            self.expression = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.type?.shapeValue
            fields[1] = self.expression?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PlacementConstraint",
            [
                Shapes.Member("type", { EventBridgeSchema.PlacementConstraintType }),
                Shapes.Member("expression", { EventBridgeSchema.PlacementConstraintExpression }),
            ])
    }
}

extension EventBridgeShape {
    package struct PlacementStrategy: Shapes.Structure {
        package var type: Swift.String?
        package var field: Swift.String?
        package init(type: Swift.String? = nil, field: Swift.String? = nil) {
            self.type = type
            self.field = field
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.type = try fields.optional(0)
            self.field = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.type?.shapeValue
            fields[1] = self.field?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PlacementStrategy",
            [
                Shapes.Member("type", { EventBridgeSchema.PlacementStrategyType }),
                Shapes.Member("field", { EventBridgeSchema.PlacementStrategyField }),
            ])
    }
}

extension EventBridgeShape {
    package struct PutEventsRequestEntry: Shapes.Structure {
        package var time: Vocabulary.Instant?
        package var source: Swift.String?
        package var resources: [Swift.String]?
        package var detailType: Swift.String?
        package var detail: Swift.String?
        package var eventBusName: Swift.String?
        package var traceHeader: Swift.String?
        package init(time: Vocabulary.Instant? = nil, source: Swift.String? = nil, resources: [Swift.String]? = nil, detailType: Swift.String? = nil, detail: Swift.String? = nil, eventBusName: Swift.String? = nil, traceHeader: Swift.String? = nil) {
            self.time = time
            self.source = source
            self.resources = resources
            self.detailType = detailType
            self.detail = detail
            self.eventBusName = eventBusName
            self.traceHeader = traceHeader
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.time = try fields.optional(0)
            self.source = try fields.optional(1)
            self.resources = try fields.optional(2)
            self.detailType = try fields.optional(3)
            self.detail = try fields.optional(4)
            self.eventBusName = try fields.optional(5)
            self.traceHeader = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.time?.shapeValue
            fields[1] = self.source?.shapeValue
            fields[2] = self.resources?.shapeValue
            fields[3] = self.detailType?.shapeValue
            fields[4] = self.detail?.shapeValue
            fields[5] = self.eventBusName?.shapeValue
            fields[6] = self.traceHeader?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutEventsRequestEntry",
            [
                Shapes.Member("Time", { EventBridgeSchema.EventTime }),
                Shapes.Member("Source", { EventBridgeSchema.String }),
                Shapes.Member("Resources", { EventBridgeSchema.EventResourceList }),
                Shapes.Member("DetailType", { EventBridgeSchema.String }),
                Shapes.Member("Detail", { EventBridgeSchema.String }),
                Shapes.Member("EventBusName", { EventBridgeSchema.NonPartnerEventBusNameOrArn }),
                Shapes.Member("TraceHeader", { EventBridgeSchema.TraceHeader }),
            ])
    }
}

extension EventBridgeShape {
    package struct PutEventsResultEntry: Shapes.Structure {
        package var eventId: Swift.String?
        package var errorCode: Swift.String?
        package var errorMessage: Swift.String?
        package init(eventId: Swift.String? = nil, errorCode: Swift.String? = nil, errorMessage: Swift.String? = nil) {
            self.eventId = eventId
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.eventId = try fields.optional(0)
            self.errorCode = try fields.optional(1)
            self.errorMessage = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.eventId?.shapeValue
            fields[1] = self.errorCode?.shapeValue
            fields[2] = self.errorMessage?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutEventsResultEntry",
            [
                Shapes.Member("EventId", { EventBridgeSchema.EventId }),
                Shapes.Member("ErrorCode", { EventBridgeSchema.ErrorCode }),
                Shapes.Member("ErrorMessage", { EventBridgeSchema.ErrorMessage }),
            ])
    }
}

extension EventBridgeShape {
    package struct PutTargetsResultEntry: Shapes.Structure {
        package var targetId: Swift.String?
        package var errorCode: Swift.String?
        package var errorMessage: Swift.String?
        package init(targetId: Swift.String? = nil, errorCode: Swift.String? = nil, errorMessage: Swift.String? = nil) {
            self.targetId = targetId
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.targetId = try fields.optional(0)
            self.errorCode = try fields.optional(1)
            self.errorMessage = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.targetId?.shapeValue
            fields[1] = self.errorCode?.shapeValue
            fields[2] = self.errorMessage?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutTargetsResultEntry",
            [
                Shapes.Member("TargetId", { EventBridgeSchema.TargetId }),
                Shapes.Member("ErrorCode", { EventBridgeSchema.ErrorCode }),
                Shapes.Member("ErrorMessage", { EventBridgeSchema.ErrorMessage }),
            ])
    }
}

extension EventBridgeShape {
    package struct RedshiftDataParameters: Shapes.Structure {
        package var secretManagerArn: Swift.String?
        package var database: Swift.String
        package var dbUser: Swift.String?
        package var sql: Swift.String?
        package var statementName: Swift.String?
        package var withEvent: Swift.Bool?
        package var sqls: [Swift.String]?
        package init(secretManagerArn: Swift.String? = nil, database: Swift.String, dbUser: Swift.String? = nil, sql: Swift.String? = nil, statementName: Swift.String? = nil, withEvent: Swift.Bool? = nil, sqls: [Swift.String]? = nil) {
            self.secretManagerArn = secretManagerArn
            self.database = database
            self.dbUser = dbUser
            self.sql = sql
            self.statementName = statementName
            self.withEvent = withEvent
            self.sqls = sqls
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.secretManagerArn = try fields.optional(0)
            self.database = try fields.required(1)
            self.dbUser = try fields.optional(2)
            self.sql = try fields.optional(3)
            self.statementName = try fields.optional(4)
            self.withEvent = try fields.optional(5)
            self.sqls = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.secretManagerArn?.shapeValue
            fields[1] = self.database.shapeValue
            fields[2] = self.dbUser?.shapeValue
            fields[3] = self.sql?.shapeValue
            fields[4] = self.statementName?.shapeValue
            fields[5] = self.withEvent?.shapeValue
            fields[6] = self.sqls?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RedshiftDataParameters",
            [
                Shapes.Member("SecretManagerArn", { EventBridgeSchema.RedshiftSecretManagerArn }),
                Shapes.Member("Database", { EventBridgeSchema.Database }, traits: [.required]),
                Shapes.Member("DbUser", { EventBridgeSchema.DbUser }),
                Shapes.Member("Sql", { EventBridgeSchema.Sql }),
                Shapes.Member("StatementName", { EventBridgeSchema.StatementName }),
                Shapes.Member("WithEvent", { EventBridgeSchema.Boolean }),
                Shapes.Member("Sqls", { EventBridgeSchema.Sqls }),
            ])
    }
}

extension EventBridgeShape {
    package struct RemoveTargetsResultEntry: Shapes.Structure {
        package var targetId: Swift.String?
        package var errorCode: Swift.String?
        package var errorMessage: Swift.String?
        package init(targetId: Swift.String? = nil, errorCode: Swift.String? = nil, errorMessage: Swift.String? = nil) {
            self.targetId = targetId
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.targetId = try fields.optional(0)
            self.errorCode = try fields.optional(1)
            self.errorMessage = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.targetId?.shapeValue
            fields[1] = self.errorCode?.shapeValue
            fields[2] = self.errorMessage?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RemoveTargetsResultEntry",
            [
                Shapes.Member("TargetId", { EventBridgeSchema.TargetId }),
                Shapes.Member("ErrorCode", { EventBridgeSchema.ErrorCode }),
                Shapes.Member("ErrorMessage", { EventBridgeSchema.ErrorMessage }),
            ])
    }
}

extension EventBridgeShape {
    package struct Replay: Shapes.Structure {
        package var replayName: Swift.String?
        package var eventSourceArn: Swift.String?
        package var state: Swift.String?
        package var stateReason: Swift.String?
        package var eventStartTime: Vocabulary.Instant?
        package var eventEndTime: Vocabulary.Instant?
        package var eventLastReplayedTime: Vocabulary.Instant?
        package var replayStartTime: Vocabulary.Instant?
        package var replayEndTime: Vocabulary.Instant?
        package init(replayName: Swift.String? = nil, eventSourceArn: Swift.String? = nil, state: Swift.String? = nil, stateReason: Swift.String? = nil, eventStartTime: Vocabulary.Instant? = nil, eventEndTime: Vocabulary.Instant? = nil, eventLastReplayedTime: Vocabulary.Instant? = nil, replayStartTime: Vocabulary.Instant? = nil, replayEndTime: Vocabulary.Instant? = nil) {
            self.replayName = replayName
            self.eventSourceArn = eventSourceArn
            self.state = state
            self.stateReason = stateReason
            self.eventStartTime = eventStartTime
            self.eventEndTime = eventEndTime
            self.eventLastReplayedTime = eventLastReplayedTime
            self.replayStartTime = replayStartTime
            self.replayEndTime = replayEndTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.replayName = try fields.optional(0)
            self.eventSourceArn = try fields.optional(1)
            self.state = try fields.optional(2)
            self.stateReason = try fields.optional(3)
            self.eventStartTime = try fields.optional(4)
            self.eventEndTime = try fields.optional(5)
            self.eventLastReplayedTime = try fields.optional(6)
            self.replayStartTime = try fields.optional(7)
            self.replayEndTime = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.replayName?.shapeValue
            fields[1] = self.eventSourceArn?.shapeValue
            fields[2] = self.state?.shapeValue
            fields[3] = self.stateReason?.shapeValue
            fields[4] = self.eventStartTime?.shapeValue
            fields[5] = self.eventEndTime?.shapeValue
            fields[6] = self.eventLastReplayedTime?.shapeValue
            fields[7] = self.replayStartTime?.shapeValue
            fields[8] = self.replayEndTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Replay",
            [
                Shapes.Member("ReplayName", { EventBridgeSchema.ReplayName }),
                Shapes.Member("EventSourceArn", { EventBridgeSchema.ArchiveArn }),
                Shapes.Member("State", { EventBridgeSchema.ReplayState }),
                Shapes.Member("StateReason", { EventBridgeSchema.ReplayStateReason }),
                Shapes.Member("EventStartTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("EventEndTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("EventLastReplayedTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("ReplayStartTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("ReplayEndTime", { EventBridgeSchema.Timestamp }),
            ])
    }
}

extension EventBridgeShape {
    package struct ReplayDestination: Shapes.Structure {
        package var arn: Swift.String
        package var filterArns: [Swift.String]?
        package init(arn: Swift.String, filterArns: [Swift.String]? = nil) {
            self.arn = arn
            self.filterArns = filterArns
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arn = try fields.required(0)
            self.filterArns = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arn.shapeValue
            fields[1] = self.filterArns?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ReplayDestination",
            [
                Shapes.Member("Arn", { EventBridgeSchema.Arn }, traits: [.required]),
                Shapes.Member("FilterArns", { EventBridgeSchema.ReplayDestinationFilters }),
            ])
    }
}

extension EventBridgeShape {
    package struct RetryPolicy: Shapes.Structure {
        package var maximumRetryAttempts: Swift.Int?
        package var maximumEventAgeInSeconds: Swift.Int?
        package init(maximumRetryAttempts: Swift.Int? = nil, maximumEventAgeInSeconds: Swift.Int? = nil) {
            self.maximumRetryAttempts = maximumRetryAttempts
            self.maximumEventAgeInSeconds = maximumEventAgeInSeconds
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.maximumRetryAttempts = try fields.optional(0)
            self.maximumEventAgeInSeconds = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.maximumRetryAttempts?.shapeValue
            fields[1] = self.maximumEventAgeInSeconds?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RetryPolicy",
            [
                Shapes.Member("MaximumRetryAttempts", { EventBridgeSchema.MaximumRetryAttempts }),
                Shapes.Member("MaximumEventAgeInSeconds", { EventBridgeSchema.MaximumEventAgeInSeconds }),
            ])
    }
}

extension EventBridgeShape {
    package struct Rule: Shapes.Structure {
        package var name: Swift.String?
        package var arn: Swift.String?
        package var eventPattern: Swift.String?
        package var state: Swift.String?
        package var description: Swift.String?
        package var scheduleExpression: Swift.String?
        package var roleArn: Swift.String?
        package var managedBy: Swift.String?
        package var eventBusName: Swift.String?
        package init(name: Swift.String? = nil, arn: Swift.String? = nil, eventPattern: Swift.String? = nil, state: Swift.String? = nil, description: Swift.String? = nil, scheduleExpression: Swift.String? = nil, roleArn: Swift.String? = nil, managedBy: Swift.String? = nil, eventBusName: Swift.String? = nil) {
            self.name = name
            self.arn = arn
            self.eventPattern = eventPattern
            self.state = state
            self.description = description
            self.scheduleExpression = scheduleExpression
            self.roleArn = roleArn
            self.managedBy = managedBy
            self.eventBusName = eventBusName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.arn = try fields.optional(1)
            self.eventPattern = try fields.optional(2)
            self.state = try fields.optional(3)
            self.description = try fields.optional(4)
            self.scheduleExpression = try fields.optional(5)
            self.roleArn = try fields.optional(6)
            self.managedBy = try fields.optional(7)
            self.eventBusName = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.arn?.shapeValue
            fields[2] = self.eventPattern?.shapeValue
            fields[3] = self.state?.shapeValue
            fields[4] = self.description?.shapeValue
            fields[5] = self.scheduleExpression?.shapeValue
            fields[6] = self.roleArn?.shapeValue
            fields[7] = self.managedBy?.shapeValue
            fields[8] = self.eventBusName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Rule",
            [
                Shapes.Member("Name", { EventBridgeSchema.RuleName }),
                Shapes.Member("Arn", { EventBridgeSchema.RuleArn }),
                Shapes.Member("EventPattern", { EventBridgeSchema.EventPattern }),
                Shapes.Member("State", { EventBridgeSchema.RuleState }),
                Shapes.Member("Description", { EventBridgeSchema.RuleDescription }),
                Shapes.Member("ScheduleExpression", { EventBridgeSchema.ScheduleExpression }),
                Shapes.Member("RoleArn", { EventBridgeSchema.RoleArn }),
                Shapes.Member("ManagedBy", { EventBridgeSchema.ManagedBy }),
                Shapes.Member("EventBusName", { EventBridgeSchema.EventBusName }),
            ])
    }
}

extension EventBridgeShape {
    package struct RunCommandParameters: Shapes.Structure {
        package var runCommandTargets: [EventBridgeShape.RunCommandTarget]
        package init(runCommandTargets: [EventBridgeShape.RunCommandTarget]) {
            self.runCommandTargets = runCommandTargets
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.runCommandTargets = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.runCommandTargets.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RunCommandParameters",
            [
                Shapes.Member("RunCommandTargets", { EventBridgeSchema.RunCommandTargets }, traits: [.required]),
            ])
    }
}

extension EventBridgeShape {
    package struct RunCommandTarget: Shapes.Structure {
        package var key: Swift.String
        package var values: [Swift.String]
        package init(key: Swift.String, values: [Swift.String]) {
            self.key = key
            self.values = values
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.key = try fields.required(0)
            self.values = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.key.shapeValue
            fields[1] = self.values.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RunCommandTarget",
            [
                Shapes.Member("Key", { EventBridgeSchema.RunCommandTargetKey }, traits: [.required]),
                Shapes.Member("Values", { EventBridgeSchema.RunCommandTargetValues }, traits: [.required]),
            ])
    }
}

extension EventBridgeShape {
    package struct SageMakerPipelineParameter: Shapes.Structure {
        package var name: Swift.String
        package var value: Swift.String
        package init(name: Swift.String, value: Swift.String) {
            self.name = name
            self.value = value
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.value = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.value.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SageMakerPipelineParameter",
            [
                Shapes.Member("Name", { EventBridgeSchema.SageMakerPipelineParameterName }, traits: [.required]),
                Shapes.Member("Value", { EventBridgeSchema.SageMakerPipelineParameterValue }, traits: [.required]),
            ])
    }
}

extension EventBridgeShape {
    package struct SageMakerPipelineParameters: Shapes.Structure {
        package var pipelineParameterList: [EventBridgeShape.SageMakerPipelineParameter]?
        package init(pipelineParameterList: [EventBridgeShape.SageMakerPipelineParameter]? = nil) {
            self.pipelineParameterList = pipelineParameterList
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.pipelineParameterList = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.pipelineParameterList?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SageMakerPipelineParameters",
            [
                Shapes.Member("PipelineParameterList", { EventBridgeSchema.SageMakerPipelineParameterList }),
            ])
    }
}

extension EventBridgeShape {
    package struct SqsParameters: Shapes.Structure {
        package var messageGroupId: Swift.String?
        package init(messageGroupId: Swift.String? = nil) {
            self.messageGroupId = messageGroupId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.messageGroupId = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.messageGroupId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "SqsParameters",
            [
                Shapes.Member("MessageGroupId", { EventBridgeSchema.MessageGroupId }),
            ])
    }
}

extension EventBridgeShape {
    package struct Tag: Shapes.Structure {
        package var key: Swift.String
        package var value: Swift.String
        package init(key: Swift.String, value: Swift.String) {
            self.key = key
            self.value = value
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.key = try fields.required(0)
            self.value = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.key.shapeValue
            fields[1] = self.value.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Tag",
            [
                Shapes.Member("Key", { EventBridgeSchema.TagKey }, traits: [.required]),
                Shapes.Member("Value", { EventBridgeSchema.TagValue }, traits: [.required]),
            ])
    }
}

extension EventBridgeShape {
    package struct Target: Shapes.Structure {
        package var id: Swift.String
        package var arn: Swift.String
        package var roleArn: Swift.String?
        package var input: Swift.String?
        package var inputPath: Swift.String?
        package var inputTransformer: EventBridgeShape.InputTransformer?
        package var kinesisParameters: EventBridgeShape.KinesisParameters?
        package var runCommandParameters: EventBridgeShape.RunCommandParameters?
        package var ecsParameters: EventBridgeShape.EcsParameters?
        package var batchParameters: EventBridgeShape.BatchParameters?
        package var sqsParameters: EventBridgeShape.SqsParameters?
        package var httpParameters: EventBridgeShape.HttpParameters?
        package var redshiftDataParameters: EventBridgeShape.RedshiftDataParameters?
        package var sageMakerPipelineParameters: EventBridgeShape.SageMakerPipelineParameters?
        package var deadLetterConfig: EventBridgeShape.DeadLetterConfig?
        package var retryPolicy: EventBridgeShape.RetryPolicy?
        package var appSyncParameters: EventBridgeShape.AppSyncParameters?
        package init(id: Swift.String, arn: Swift.String, roleArn: Swift.String? = nil, input: Swift.String? = nil, inputPath: Swift.String? = nil, inputTransformer: EventBridgeShape.InputTransformer? = nil, kinesisParameters: EventBridgeShape.KinesisParameters? = nil, runCommandParameters: EventBridgeShape.RunCommandParameters? = nil, ecsParameters: EventBridgeShape.EcsParameters? = nil, batchParameters: EventBridgeShape.BatchParameters? = nil, sqsParameters: EventBridgeShape.SqsParameters? = nil, httpParameters: EventBridgeShape.HttpParameters? = nil, redshiftDataParameters: EventBridgeShape.RedshiftDataParameters? = nil, sageMakerPipelineParameters: EventBridgeShape.SageMakerPipelineParameters? = nil, deadLetterConfig: EventBridgeShape.DeadLetterConfig? = nil, retryPolicy: EventBridgeShape.RetryPolicy? = nil, appSyncParameters: EventBridgeShape.AppSyncParameters? = nil) {
            self.id = id
            self.arn = arn
            self.roleArn = roleArn
            self.input = input
            self.inputPath = inputPath
            self.inputTransformer = inputTransformer
            self.kinesisParameters = kinesisParameters
            self.runCommandParameters = runCommandParameters
            self.ecsParameters = ecsParameters
            self.batchParameters = batchParameters
            self.sqsParameters = sqsParameters
            self.httpParameters = httpParameters
            self.redshiftDataParameters = redshiftDataParameters
            self.sageMakerPipelineParameters = sageMakerPipelineParameters
            self.deadLetterConfig = deadLetterConfig
            self.retryPolicy = retryPolicy
            self.appSyncParameters = appSyncParameters
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.id = try fields.required(0)
            self.arn = try fields.required(1)
            self.roleArn = try fields.optional(2)
            self.input = try fields.optional(3)
            self.inputPath = try fields.optional(4)
            self.inputTransformer = try fields.optional(5)
            self.kinesisParameters = try fields.optional(6)
            self.runCommandParameters = try fields.optional(7)
            self.ecsParameters = try fields.optional(8)
            self.batchParameters = try fields.optional(9)
            self.sqsParameters = try fields.optional(10)
            self.httpParameters = try fields.optional(11)
            self.redshiftDataParameters = try fields.optional(12)
            self.sageMakerPipelineParameters = try fields.optional(13)
            self.deadLetterConfig = try fields.optional(14)
            self.retryPolicy = try fields.optional(15)
            self.appSyncParameters = try fields.optional(16)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.id.shapeValue
            fields[1] = self.arn.shapeValue
            fields[2] = self.roleArn?.shapeValue
            fields[3] = self.input?.shapeValue
            fields[4] = self.inputPath?.shapeValue
            fields[5] = self.inputTransformer?.shapeValue
            fields[6] = self.kinesisParameters?.shapeValue
            fields[7] = self.runCommandParameters?.shapeValue
            fields[8] = self.ecsParameters?.shapeValue
            fields[9] = self.batchParameters?.shapeValue
            fields[10] = self.sqsParameters?.shapeValue
            fields[11] = self.httpParameters?.shapeValue
            fields[12] = self.redshiftDataParameters?.shapeValue
            fields[13] = self.sageMakerPipelineParameters?.shapeValue
            fields[14] = self.deadLetterConfig?.shapeValue
            fields[15] = self.retryPolicy?.shapeValue
            fields[16] = self.appSyncParameters?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "Target",
            [
                Shapes.Member("Id", { EventBridgeSchema.TargetId }, traits: [.required]),
                Shapes.Member("Arn", { EventBridgeSchema.TargetArn }, traits: [.required]),
                Shapes.Member("RoleArn", { EventBridgeSchema.RoleArn }),
                Shapes.Member("Input", { EventBridgeSchema.TargetInput }),
                Shapes.Member("InputPath", { EventBridgeSchema.TargetInputPath }),
                Shapes.Member("InputTransformer", { EventBridgeSchema.InputTransformer }),
                Shapes.Member("KinesisParameters", { EventBridgeSchema.KinesisParameters }),
                Shapes.Member("RunCommandParameters", { EventBridgeSchema.RunCommandParameters }),
                Shapes.Member("EcsParameters", { EventBridgeSchema.EcsParameters }),
                Shapes.Member("BatchParameters", { EventBridgeSchema.BatchParameters }),
                Shapes.Member("SqsParameters", { EventBridgeSchema.SqsParameters }),
                Shapes.Member("HttpParameters", { EventBridgeSchema.HttpParameters }),
                Shapes.Member("RedshiftDataParameters", { EventBridgeSchema.RedshiftDataParameters }),
                Shapes.Member("SageMakerPipelineParameters", { EventBridgeSchema.SageMakerPipelineParameters }),
                Shapes.Member("DeadLetterConfig", { EventBridgeSchema.DeadLetterConfig }),
                Shapes.Member("RetryPolicy", { EventBridgeSchema.RetryPolicy }),
                Shapes.Member("AppSyncParameters", { EventBridgeSchema.AppSyncParameters }),
            ])
    }
}

extension EventBridgeShape {
    package struct UpdateConnectionApiKeyAuthRequestParameters: Shapes.Structure {
        package var apiKeyName: Swift.String?
        package var apiKeyValue: Swift.String?
        package init(apiKeyName: Swift.String? = nil, apiKeyValue: Swift.String? = nil) {
            self.apiKeyName = apiKeyName
            self.apiKeyValue = apiKeyValue
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.apiKeyName = try fields.optional(0)
            self.apiKeyValue = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.apiKeyName?.shapeValue
            fields[1] = self.apiKeyValue?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateConnectionApiKeyAuthRequestParameters",
            [
                Shapes.Member("ApiKeyName", { EventBridgeSchema.AuthHeaderParameters }),
                Shapes.Member("ApiKeyValue", { EventBridgeSchema.AuthHeaderParametersSensitive }),
            ])
    }
}

extension EventBridgeShape {
    package struct UpdateConnectionAuthRequestParameters: Shapes.Structure {
        package var basicAuthParameters: EventBridgeShape.UpdateConnectionBasicAuthRequestParameters?
        package var oAuthParameters: EventBridgeShape.UpdateConnectionOAuthRequestParameters?
        package var apiKeyAuthParameters: EventBridgeShape.UpdateConnectionApiKeyAuthRequestParameters?
        package var invocationHttpParameters: EventBridgeShape.ConnectionHttpParameters?
        package var connectivityParameters: EventBridgeShape.ConnectivityResourceParameters?
        package init(basicAuthParameters: EventBridgeShape.UpdateConnectionBasicAuthRequestParameters? = nil, oAuthParameters: EventBridgeShape.UpdateConnectionOAuthRequestParameters? = nil, apiKeyAuthParameters: EventBridgeShape.UpdateConnectionApiKeyAuthRequestParameters? = nil, invocationHttpParameters: EventBridgeShape.ConnectionHttpParameters? = nil, connectivityParameters: EventBridgeShape.ConnectivityResourceParameters? = nil) {
            self.basicAuthParameters = basicAuthParameters
            self.oAuthParameters = oAuthParameters
            self.apiKeyAuthParameters = apiKeyAuthParameters
            self.invocationHttpParameters = invocationHttpParameters
            self.connectivityParameters = connectivityParameters
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.basicAuthParameters = try fields.optional(0)
            self.oAuthParameters = try fields.optional(1)
            self.apiKeyAuthParameters = try fields.optional(2)
            self.invocationHttpParameters = try fields.optional(3)
            self.connectivityParameters = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.basicAuthParameters?.shapeValue
            fields[1] = self.oAuthParameters?.shapeValue
            fields[2] = self.apiKeyAuthParameters?.shapeValue
            fields[3] = self.invocationHttpParameters?.shapeValue
            fields[4] = self.connectivityParameters?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateConnectionAuthRequestParameters",
            [
                Shapes.Member("BasicAuthParameters", { EventBridgeSchema.UpdateConnectionBasicAuthRequestParameters }),
                Shapes.Member("OAuthParameters", { EventBridgeSchema.UpdateConnectionOAuthRequestParameters }),
                Shapes.Member("ApiKeyAuthParameters", { EventBridgeSchema.UpdateConnectionApiKeyAuthRequestParameters }),
                Shapes.Member("InvocationHttpParameters", { EventBridgeSchema.ConnectionHttpParameters }),
                Shapes.Member("ConnectivityParameters", { EventBridgeSchema.ConnectivityResourceParameters }),
            ])
    }
}

extension EventBridgeShape {
    package struct UpdateConnectionBasicAuthRequestParameters: Shapes.Structure {
        package var username: Swift.String?
        package var password: Swift.String?
        package init(username: Swift.String? = nil, password: Swift.String? = nil) {
            self.username = username
            self.password = password
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.username = try fields.optional(0)
            self.password = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.username?.shapeValue
            fields[1] = self.password?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateConnectionBasicAuthRequestParameters",
            [
                Shapes.Member("Username", { EventBridgeSchema.AuthHeaderParameters }),
                Shapes.Member("Password", { EventBridgeSchema.AuthHeaderParametersSensitive }),
            ])
    }
}

extension EventBridgeShape {
    package struct UpdateConnectionOAuthClientRequestParameters: Shapes.Structure {
        package var clientID: Swift.String?
        package var clientSecret: Swift.String?
        package init(clientID: Swift.String? = nil, clientSecret: Swift.String? = nil) {
            self.clientID = clientID
            self.clientSecret = clientSecret
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.clientID = try fields.optional(0)
            self.clientSecret = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.clientID?.shapeValue
            fields[1] = self.clientSecret?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateConnectionOAuthClientRequestParameters",
            [
                Shapes.Member("ClientID", { EventBridgeSchema.AuthHeaderParameters }),
                Shapes.Member("ClientSecret", { EventBridgeSchema.AuthHeaderParametersSensitive }),
            ])
    }
}

extension EventBridgeShape {
    package struct UpdateConnectionOAuthRequestParameters: Shapes.Structure {
        package var clientParameters: EventBridgeShape.UpdateConnectionOAuthClientRequestParameters?
        package var authorizationEndpoint: Swift.String?
        package var httpMethod: Swift.String?
        package var oAuthHttpParameters: EventBridgeShape.ConnectionHttpParameters?
        package init(clientParameters: EventBridgeShape.UpdateConnectionOAuthClientRequestParameters? = nil, authorizationEndpoint: Swift.String? = nil, httpMethod: Swift.String? = nil, oAuthHttpParameters: EventBridgeShape.ConnectionHttpParameters? = nil) {
            self.clientParameters = clientParameters
            self.authorizationEndpoint = authorizationEndpoint
            self.httpMethod = httpMethod
            self.oAuthHttpParameters = oAuthHttpParameters
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.clientParameters = try fields.optional(0)
            self.authorizationEndpoint = try fields.optional(1)
            self.httpMethod = try fields.optional(2)
            self.oAuthHttpParameters = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.clientParameters?.shapeValue
            fields[1] = self.authorizationEndpoint?.shapeValue
            fields[2] = self.httpMethod?.shapeValue
            fields[3] = self.oAuthHttpParameters?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateConnectionOAuthRequestParameters",
            [
                Shapes.Member("ClientParameters", { EventBridgeSchema.UpdateConnectionOAuthClientRequestParameters }),
                Shapes.Member("AuthorizationEndpoint", { EventBridgeSchema.HttpsEndpoint }),
                Shapes.Member("HttpMethod", { EventBridgeSchema.ConnectionOAuthHttpMethod }),
                Shapes.Member("OAuthHttpParameters", { EventBridgeSchema.ConnectionHttpParameters }),
            ])
    }
}

