// swift-format-ignore-file
// Written by forge from events/2015-10-07 for the operations in Sources/APIs. Not edited.
// One type an operation.

package import Shapes
package import Vocabulary

package enum CancelReplay: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var replayName: Swift.String
        package init(replayName: Swift.String) {
            self.replayName = replayName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.replayName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.replayName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CancelReplayRequest",
            [
                Shapes.Member("ReplayName", { EventBridgeSchema.ReplayName }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var replayArn: Swift.String?
        package var state: Swift.String?
        package var stateReason: Swift.String?
        package init(replayArn: Swift.String? = nil, state: Swift.String? = nil, stateReason: Swift.String? = nil) {
            self.replayArn = replayArn
            self.state = state
            self.stateReason = stateReason
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.replayArn = try fields.optional(0)
            self.state = try fields.optional(1)
            self.stateReason = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.replayArn?.shapeValue
            fields[1] = self.state?.shapeValue
            fields[2] = self.stateReason?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CancelReplayResponse",
            [
                Shapes.Member("ReplayArn", { EventBridgeSchema.ReplayArn }),
                Shapes.Member("State", { EventBridgeSchema.ReplayState }),
                Shapes.Member("StateReason", { EventBridgeSchema.ReplayStateReason }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CancelReplay", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CreateApiDestination: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var description: Swift.String?
        package var connectionArn: Swift.String
        package var invocationEndpoint: Swift.String
        package var httpMethod: Swift.String
        package var invocationRateLimitPerSecond: Swift.Int?
        package init(name: Swift.String, description: Swift.String? = nil, connectionArn: Swift.String, invocationEndpoint: Swift.String, httpMethod: Swift.String, invocationRateLimitPerSecond: Swift.Int? = nil) {
            self.name = name
            self.description = description
            self.connectionArn = connectionArn
            self.invocationEndpoint = invocationEndpoint
            self.httpMethod = httpMethod
            self.invocationRateLimitPerSecond = invocationRateLimitPerSecond
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.description = try fields.optional(1)
            self.connectionArn = try fields.required(2)
            self.invocationEndpoint = try fields.required(3)
            self.httpMethod = try fields.required(4)
            self.invocationRateLimitPerSecond = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.description?.shapeValue
            fields[2] = self.connectionArn.shapeValue
            fields[3] = self.invocationEndpoint.shapeValue
            fields[4] = self.httpMethod.shapeValue
            fields[5] = self.invocationRateLimitPerSecond?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateApiDestinationRequest",
            [
                Shapes.Member("Name", { EventBridgeSchema.ApiDestinationName }, traits: [.required]),
                Shapes.Member("Description", { EventBridgeSchema.ApiDestinationDescription }),
                Shapes.Member("ConnectionArn", { EventBridgeSchema.ConnectionArn }, traits: [.required]),
                Shapes.Member("InvocationEndpoint", { EventBridgeSchema.HttpsEndpoint }, traits: [.required]),
                Shapes.Member("HttpMethod", { EventBridgeSchema.ApiDestinationHttpMethod }, traits: [.required]),
                Shapes.Member("InvocationRateLimitPerSecond", { EventBridgeSchema.ApiDestinationInvocationRateLimitPerSecond }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var apiDestinationArn: Swift.String?
        package var apiDestinationState: Swift.String?
        package var creationTime: Vocabulary.Instant?
        package var lastModifiedTime: Vocabulary.Instant?
        package init(apiDestinationArn: Swift.String? = nil, apiDestinationState: Swift.String? = nil, creationTime: Vocabulary.Instant? = nil, lastModifiedTime: Vocabulary.Instant? = nil) {
            self.apiDestinationArn = apiDestinationArn
            self.apiDestinationState = apiDestinationState
            self.creationTime = creationTime
            self.lastModifiedTime = lastModifiedTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.apiDestinationArn = try fields.optional(0)
            self.apiDestinationState = try fields.optional(1)
            self.creationTime = try fields.optional(2)
            self.lastModifiedTime = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.apiDestinationArn?.shapeValue
            fields[1] = self.apiDestinationState?.shapeValue
            fields[2] = self.creationTime?.shapeValue
            fields[3] = self.lastModifiedTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateApiDestinationResponse",
            [
                Shapes.Member("ApiDestinationArn", { EventBridgeSchema.ApiDestinationArn }),
                Shapes.Member("ApiDestinationState", { EventBridgeSchema.ApiDestinationState }),
                Shapes.Member("CreationTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("LastModifiedTime", { EventBridgeSchema.Timestamp }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateApiDestination", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CreateArchive: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var archiveName: Swift.String
        package var eventSourceArn: Swift.String
        package var description: Swift.String?
        package var eventPattern: Swift.String?
        package var retentionDays: Swift.Int?
        package var kmsKeyIdentifier: Swift.String?
        package init(archiveName: Swift.String, eventSourceArn: Swift.String, description: Swift.String? = nil, eventPattern: Swift.String? = nil, retentionDays: Swift.Int? = nil, kmsKeyIdentifier: Swift.String? = nil) {
            self.archiveName = archiveName
            self.eventSourceArn = eventSourceArn
            self.description = description
            self.eventPattern = eventPattern
            self.retentionDays = retentionDays
            self.kmsKeyIdentifier = kmsKeyIdentifier
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.archiveName = try fields.required(0)
            self.eventSourceArn = try fields.required(1)
            self.description = try fields.optional(2)
            self.eventPattern = try fields.optional(3)
            self.retentionDays = try fields.optional(4)
            self.kmsKeyIdentifier = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.archiveName.shapeValue
            fields[1] = self.eventSourceArn.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.eventPattern?.shapeValue
            fields[4] = self.retentionDays?.shapeValue
            fields[5] = self.kmsKeyIdentifier?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateArchiveRequest",
            [
                Shapes.Member("ArchiveName", { EventBridgeSchema.ArchiveName }, traits: [.required]),
                Shapes.Member("EventSourceArn", { EventBridgeSchema.EventBusArn }, traits: [.required]),
                Shapes.Member("Description", { EventBridgeSchema.ArchiveDescription }),
                Shapes.Member("EventPattern", { EventBridgeSchema.EventPattern }),
                Shapes.Member("RetentionDays", { EventBridgeSchema.RetentionDays }),
                Shapes.Member("KmsKeyIdentifier", { EventBridgeSchema.KmsKeyIdentifier }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var archiveArn: Swift.String?
        package var state: Swift.String?
        package var stateReason: Swift.String?
        package var creationTime: Vocabulary.Instant?
        package init(archiveArn: Swift.String? = nil, state: Swift.String? = nil, stateReason: Swift.String? = nil, creationTime: Vocabulary.Instant? = nil) {
            self.archiveArn = archiveArn
            self.state = state
            self.stateReason = stateReason
            self.creationTime = creationTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.archiveArn = try fields.optional(0)
            self.state = try fields.optional(1)
            self.stateReason = try fields.optional(2)
            self.creationTime = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.archiveArn?.shapeValue
            fields[1] = self.state?.shapeValue
            fields[2] = self.stateReason?.shapeValue
            fields[3] = self.creationTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateArchiveResponse",
            [
                Shapes.Member("ArchiveArn", { EventBridgeSchema.ArchiveArn }),
                Shapes.Member("State", { EventBridgeSchema.ArchiveState }),
                Shapes.Member("StateReason", { EventBridgeSchema.ArchiveStateReason }),
                Shapes.Member("CreationTime", { EventBridgeSchema.Timestamp }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateArchive", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CreateConnection: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var description: Swift.String?
        package var authorizationType: Swift.String
        package var authParameters: EventBridgeShape.CreateConnectionAuthRequestParameters
        package var invocationConnectivityParameters: EventBridgeShape.ConnectivityResourceParameters?
        package var kmsKeyIdentifier: Swift.String?
        package init(name: Swift.String, description: Swift.String? = nil, authorizationType: Swift.String, authParameters: EventBridgeShape.CreateConnectionAuthRequestParameters, invocationConnectivityParameters: EventBridgeShape.ConnectivityResourceParameters? = nil, kmsKeyIdentifier: Swift.String? = nil) {
            self.name = name
            self.description = description
            self.authorizationType = authorizationType
            self.authParameters = authParameters
            self.invocationConnectivityParameters = invocationConnectivityParameters
            self.kmsKeyIdentifier = kmsKeyIdentifier
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.description = try fields.optional(1)
            self.authorizationType = try fields.required(2)
            self.authParameters = try fields.required(3)
            self.invocationConnectivityParameters = try fields.optional(4)
            self.kmsKeyIdentifier = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.description?.shapeValue
            fields[2] = self.authorizationType.shapeValue
            fields[3] = self.authParameters.shapeValue
            fields[4] = self.invocationConnectivityParameters?.shapeValue
            fields[5] = self.kmsKeyIdentifier?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateConnectionRequest",
            [
                Shapes.Member("Name", { EventBridgeSchema.ConnectionName }, traits: [.required]),
                Shapes.Member("Description", { EventBridgeSchema.ConnectionDescription }),
                Shapes.Member("AuthorizationType", { EventBridgeSchema.ConnectionAuthorizationType }, traits: [.required]),
                Shapes.Member("AuthParameters", { EventBridgeSchema.CreateConnectionAuthRequestParameters }, traits: [.required]),
                Shapes.Member("InvocationConnectivityParameters", { EventBridgeSchema.ConnectivityResourceParameters }),
                Shapes.Member("KmsKeyIdentifier", { EventBridgeSchema.KmsKeyIdentifier }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var connectionArn: Swift.String?
        package var connectionState: Swift.String?
        package var creationTime: Vocabulary.Instant?
        package var lastModifiedTime: Vocabulary.Instant?
        package init(connectionArn: Swift.String? = nil, connectionState: Swift.String? = nil, creationTime: Vocabulary.Instant? = nil, lastModifiedTime: Vocabulary.Instant? = nil) {
            self.connectionArn = connectionArn
            self.connectionState = connectionState
            self.creationTime = creationTime
            self.lastModifiedTime = lastModifiedTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.connectionArn = try fields.optional(0)
            self.connectionState = try fields.optional(1)
            self.creationTime = try fields.optional(2)
            self.lastModifiedTime = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.connectionArn?.shapeValue
            fields[1] = self.connectionState?.shapeValue
            fields[2] = self.creationTime?.shapeValue
            fields[3] = self.lastModifiedTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateConnectionResponse",
            [
                Shapes.Member("ConnectionArn", { EventBridgeSchema.ConnectionArn }),
                Shapes.Member("ConnectionState", { EventBridgeSchema.ConnectionState }),
                Shapes.Member("CreationTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("LastModifiedTime", { EventBridgeSchema.Timestamp }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateConnection", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum CreateEventBus: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var eventSourceName: Swift.String?
        package var description: Swift.String?
        package var kmsKeyIdentifier: Swift.String?
        package var deadLetterConfig: EventBridgeShape.DeadLetterConfig?
        package var logConfig: EventBridgeShape.LogConfig?
        package var tags: [EventBridgeShape.Tag]?
        package init(name: Swift.String, eventSourceName: Swift.String? = nil, description: Swift.String? = nil, kmsKeyIdentifier: Swift.String? = nil, deadLetterConfig: EventBridgeShape.DeadLetterConfig? = nil, logConfig: EventBridgeShape.LogConfig? = nil, tags: [EventBridgeShape.Tag]? = nil) {
            self.name = name
            self.eventSourceName = eventSourceName
            self.description = description
            self.kmsKeyIdentifier = kmsKeyIdentifier
            self.deadLetterConfig = deadLetterConfig
            self.logConfig = logConfig
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.eventSourceName = try fields.optional(1)
            self.description = try fields.optional(2)
            self.kmsKeyIdentifier = try fields.optional(3)
            self.deadLetterConfig = try fields.optional(4)
            self.logConfig = try fields.optional(5)
            self.tags = try fields.optional(6)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.eventSourceName?.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.kmsKeyIdentifier?.shapeValue
            fields[4] = self.deadLetterConfig?.shapeValue
            fields[5] = self.logConfig?.shapeValue
            fields[6] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateEventBusRequest",
            [
                Shapes.Member("Name", { EventBridgeSchema.EventBusName }, traits: [.required]),
                Shapes.Member("EventSourceName", { EventBridgeSchema.EventSourceName }),
                Shapes.Member("Description", { EventBridgeSchema.EventBusDescription }),
                Shapes.Member("KmsKeyIdentifier", { EventBridgeSchema.KmsKeyIdentifier }),
                Shapes.Member("DeadLetterConfig", { EventBridgeSchema.DeadLetterConfig }),
                Shapes.Member("LogConfig", { EventBridgeSchema.LogConfig }),
                Shapes.Member("Tags", { EventBridgeSchema.TagList }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var eventBusArn: Swift.String?
        package var description: Swift.String?
        package var kmsKeyIdentifier: Swift.String?
        package var deadLetterConfig: EventBridgeShape.DeadLetterConfig?
        package var logConfig: EventBridgeShape.LogConfig?
        package init(eventBusArn: Swift.String? = nil, description: Swift.String? = nil, kmsKeyIdentifier: Swift.String? = nil, deadLetterConfig: EventBridgeShape.DeadLetterConfig? = nil, logConfig: EventBridgeShape.LogConfig? = nil) {
            self.eventBusArn = eventBusArn
            self.description = description
            self.kmsKeyIdentifier = kmsKeyIdentifier
            self.deadLetterConfig = deadLetterConfig
            self.logConfig = logConfig
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.eventBusArn = try fields.optional(0)
            self.description = try fields.optional(1)
            self.kmsKeyIdentifier = try fields.optional(2)
            self.deadLetterConfig = try fields.optional(3)
            self.logConfig = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.eventBusArn?.shapeValue
            fields[1] = self.description?.shapeValue
            fields[2] = self.kmsKeyIdentifier?.shapeValue
            fields[3] = self.deadLetterConfig?.shapeValue
            fields[4] = self.logConfig?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "CreateEventBusResponse",
            [
                Shapes.Member("EventBusArn", { EventBridgeSchema.String }),
                Shapes.Member("Description", { EventBridgeSchema.EventBusDescription }),
                Shapes.Member("KmsKeyIdentifier", { EventBridgeSchema.KmsKeyIdentifier }),
                Shapes.Member("DeadLetterConfig", { EventBridgeSchema.DeadLetterConfig }),
                Shapes.Member("LogConfig", { EventBridgeSchema.LogConfig }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "CreateEventBus", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeauthorizeConnection: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package init(name: Swift.String) {
            self.name = name
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeauthorizeConnectionRequest",
            [
                Shapes.Member("Name", { EventBridgeSchema.ConnectionName }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var connectionArn: Swift.String?
        package var connectionState: Swift.String?
        package var creationTime: Vocabulary.Instant?
        package var lastModifiedTime: Vocabulary.Instant?
        package var lastAuthorizedTime: Vocabulary.Instant?
        package init(connectionArn: Swift.String? = nil, connectionState: Swift.String? = nil, creationTime: Vocabulary.Instant? = nil, lastModifiedTime: Vocabulary.Instant? = nil, lastAuthorizedTime: Vocabulary.Instant? = nil) {
            self.connectionArn = connectionArn
            self.connectionState = connectionState
            self.creationTime = creationTime
            self.lastModifiedTime = lastModifiedTime
            self.lastAuthorizedTime = lastAuthorizedTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.connectionArn = try fields.optional(0)
            self.connectionState = try fields.optional(1)
            self.creationTime = try fields.optional(2)
            self.lastModifiedTime = try fields.optional(3)
            self.lastAuthorizedTime = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.connectionArn?.shapeValue
            fields[1] = self.connectionState?.shapeValue
            fields[2] = self.creationTime?.shapeValue
            fields[3] = self.lastModifiedTime?.shapeValue
            fields[4] = self.lastAuthorizedTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeauthorizeConnectionResponse",
            [
                Shapes.Member("ConnectionArn", { EventBridgeSchema.ConnectionArn }),
                Shapes.Member("ConnectionState", { EventBridgeSchema.ConnectionState }),
                Shapes.Member("CreationTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("LastModifiedTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("LastAuthorizedTime", { EventBridgeSchema.Timestamp }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DeauthorizeConnection", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteApiDestination: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package init(name: Swift.String) {
            self.name = name
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteApiDestinationRequest",
            [
                Shapes.Member("Name", { EventBridgeSchema.ApiDestinationName }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteApiDestinationResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteApiDestination", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteArchive: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var archiveName: Swift.String
        package init(archiveName: Swift.String) {
            self.archiveName = archiveName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.archiveName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.archiveName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteArchiveRequest",
            [
                Shapes.Member("ArchiveName", { EventBridgeSchema.ArchiveName }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteArchiveResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "DeleteArchive", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteConnection: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package init(name: Swift.String) {
            self.name = name
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteConnectionRequest",
            [
                Shapes.Member("Name", { EventBridgeSchema.ConnectionName }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var connectionArn: Swift.String?
        package var connectionState: Swift.String?
        package var creationTime: Vocabulary.Instant?
        package var lastModifiedTime: Vocabulary.Instant?
        package var lastAuthorizedTime: Vocabulary.Instant?
        package init(connectionArn: Swift.String? = nil, connectionState: Swift.String? = nil, creationTime: Vocabulary.Instant? = nil, lastModifiedTime: Vocabulary.Instant? = nil, lastAuthorizedTime: Vocabulary.Instant? = nil) {
            self.connectionArn = connectionArn
            self.connectionState = connectionState
            self.creationTime = creationTime
            self.lastModifiedTime = lastModifiedTime
            self.lastAuthorizedTime = lastAuthorizedTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.connectionArn = try fields.optional(0)
            self.connectionState = try fields.optional(1)
            self.creationTime = try fields.optional(2)
            self.lastModifiedTime = try fields.optional(3)
            self.lastAuthorizedTime = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.connectionArn?.shapeValue
            fields[1] = self.connectionState?.shapeValue
            fields[2] = self.creationTime?.shapeValue
            fields[3] = self.lastModifiedTime?.shapeValue
            fields[4] = self.lastAuthorizedTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteConnectionResponse",
            [
                Shapes.Member("ConnectionArn", { EventBridgeSchema.ConnectionArn }),
                Shapes.Member("ConnectionState", { EventBridgeSchema.ConnectionState }),
                Shapes.Member("CreationTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("LastModifiedTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("LastAuthorizedTime", { EventBridgeSchema.Timestamp }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DeleteConnection", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteEventBus: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package init(name: Swift.String) {
            self.name = name
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteEventBusRequest",
            [
                Shapes.Member("Name", { EventBridgeSchema.EventBusName }, traits: [.required]),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteEventBus", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DeleteRule: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var eventBusName: Swift.String?
        package var force: Swift.Bool?
        package init(name: Swift.String, eventBusName: Swift.String? = nil, force: Swift.Bool? = nil) {
            self.name = name
            self.eventBusName = eventBusName
            self.force = force
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.eventBusName = try fields.optional(1)
            self.force = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.eventBusName?.shapeValue
            fields[2] = self.force?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DeleteRuleRequest",
            [
                Shapes.Member("Name", { EventBridgeSchema.RuleName }, traits: [.required]),
                Shapes.Member("EventBusName", { EventBridgeSchema.EventBusNameOrArn }),
                Shapes.Member("Force", { EventBridgeSchema.Boolean }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DeleteRule", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeApiDestination: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package init(name: Swift.String) {
            self.name = name
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeApiDestinationRequest",
            [
                Shapes.Member("Name", { EventBridgeSchema.ApiDestinationName }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var apiDestinationArn: Swift.String?
        package var name: Swift.String?
        package var description: Swift.String?
        package var apiDestinationState: Swift.String?
        package var connectionArn: Swift.String?
        package var invocationEndpoint: Swift.String?
        package var httpMethod: Swift.String?
        package var invocationRateLimitPerSecond: Swift.Int?
        package var creationTime: Vocabulary.Instant?
        package var lastModifiedTime: Vocabulary.Instant?
        package init(apiDestinationArn: Swift.String? = nil, name: Swift.String? = nil, description: Swift.String? = nil, apiDestinationState: Swift.String? = nil, connectionArn: Swift.String? = nil, invocationEndpoint: Swift.String? = nil, httpMethod: Swift.String? = nil, invocationRateLimitPerSecond: Swift.Int? = nil, creationTime: Vocabulary.Instant? = nil, lastModifiedTime: Vocabulary.Instant? = nil) {
            self.apiDestinationArn = apiDestinationArn
            self.name = name
            self.description = description
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
            self.description = try fields.optional(2)
            self.apiDestinationState = try fields.optional(3)
            self.connectionArn = try fields.optional(4)
            self.invocationEndpoint = try fields.optional(5)
            self.httpMethod = try fields.optional(6)
            self.invocationRateLimitPerSecond = try fields.optional(7)
            self.creationTime = try fields.optional(8)
            self.lastModifiedTime = try fields.optional(9)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.apiDestinationArn?.shapeValue
            fields[1] = self.name?.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.apiDestinationState?.shapeValue
            fields[4] = self.connectionArn?.shapeValue
            fields[5] = self.invocationEndpoint?.shapeValue
            fields[6] = self.httpMethod?.shapeValue
            fields[7] = self.invocationRateLimitPerSecond?.shapeValue
            fields[8] = self.creationTime?.shapeValue
            fields[9] = self.lastModifiedTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeApiDestinationResponse",
            [
                Shapes.Member("ApiDestinationArn", { EventBridgeSchema.ApiDestinationArn }),
                Shapes.Member("Name", { EventBridgeSchema.ApiDestinationName }),
                Shapes.Member("Description", { EventBridgeSchema.ApiDestinationDescription }),
                Shapes.Member("ApiDestinationState", { EventBridgeSchema.ApiDestinationState }),
                Shapes.Member("ConnectionArn", { EventBridgeSchema.ConnectionArn }),
                Shapes.Member("InvocationEndpoint", { EventBridgeSchema.HttpsEndpoint }),
                Shapes.Member("HttpMethod", { EventBridgeSchema.ApiDestinationHttpMethod }),
                Shapes.Member("InvocationRateLimitPerSecond", { EventBridgeSchema.ApiDestinationInvocationRateLimitPerSecond }),
                Shapes.Member("CreationTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("LastModifiedTime", { EventBridgeSchema.Timestamp }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeApiDestination", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeArchive: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var archiveName: Swift.String
        package init(archiveName: Swift.String) {
            self.archiveName = archiveName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.archiveName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.archiveName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeArchiveRequest",
            [
                Shapes.Member("ArchiveName", { EventBridgeSchema.ArchiveName }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var archiveArn: Swift.String?
        package var archiveName: Swift.String?
        package var eventSourceArn: Swift.String?
        package var description: Swift.String?
        package var eventPattern: Swift.String?
        package var state: Swift.String?
        package var stateReason: Swift.String?
        package var kmsKeyIdentifier: Swift.String?
        package var retentionDays: Swift.Int?
        package var sizeBytes: Swift.Int?
        package var eventCount: Swift.Int?
        package var creationTime: Vocabulary.Instant?
        package init(archiveArn: Swift.String? = nil, archiveName: Swift.String? = nil, eventSourceArn: Swift.String? = nil, description: Swift.String? = nil, eventPattern: Swift.String? = nil, state: Swift.String? = nil, stateReason: Swift.String? = nil, kmsKeyIdentifier: Swift.String? = nil, retentionDays: Swift.Int? = nil, sizeBytes: Swift.Int? = nil, eventCount: Swift.Int? = nil, creationTime: Vocabulary.Instant? = nil) {
            self.archiveArn = archiveArn
            self.archiveName = archiveName
            self.eventSourceArn = eventSourceArn
            self.description = description
            self.eventPattern = eventPattern
            self.state = state
            self.stateReason = stateReason
            self.kmsKeyIdentifier = kmsKeyIdentifier
            self.retentionDays = retentionDays
            self.sizeBytes = sizeBytes
            self.eventCount = eventCount
            self.creationTime = creationTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.archiveArn = try fields.optional(0)
            self.archiveName = try fields.optional(1)
            self.eventSourceArn = try fields.optional(2)
            self.description = try fields.optional(3)
            self.eventPattern = try fields.optional(4)
            self.state = try fields.optional(5)
            self.stateReason = try fields.optional(6)
            self.kmsKeyIdentifier = try fields.optional(7)
            self.retentionDays = try fields.optional(8)
            self.sizeBytes = try fields.optional(9)
            self.eventCount = try fields.optional(10)
            self.creationTime = try fields.optional(11)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.archiveArn?.shapeValue
            fields[1] = self.archiveName?.shapeValue
            fields[2] = self.eventSourceArn?.shapeValue
            fields[3] = self.description?.shapeValue
            fields[4] = self.eventPattern?.shapeValue
            fields[5] = self.state?.shapeValue
            fields[6] = self.stateReason?.shapeValue
            fields[7] = self.kmsKeyIdentifier?.shapeValue
            fields[8] = self.retentionDays?.shapeValue
            fields[9] = self.sizeBytes?.shapeValue
            fields[10] = self.eventCount?.shapeValue
            fields[11] = self.creationTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeArchiveResponse",
            [
                Shapes.Member("ArchiveArn", { EventBridgeSchema.ArchiveArn }),
                Shapes.Member("ArchiveName", { EventBridgeSchema.ArchiveName }),
                Shapes.Member("EventSourceArn", { EventBridgeSchema.EventBusArn }),
                Shapes.Member("Description", { EventBridgeSchema.ArchiveDescription }),
                Shapes.Member("EventPattern", { EventBridgeSchema.EventPattern }),
                Shapes.Member("State", { EventBridgeSchema.ArchiveState }),
                Shapes.Member("StateReason", { EventBridgeSchema.ArchiveStateReason }),
                Shapes.Member("KmsKeyIdentifier", { EventBridgeSchema.KmsKeyIdentifier }),
                Shapes.Member("RetentionDays", { EventBridgeSchema.RetentionDays }),
                Shapes.Member("SizeBytes", { EventBridgeSchema.Long }),
                Shapes.Member("EventCount", { EventBridgeSchema.Long }),
                Shapes.Member("CreationTime", { EventBridgeSchema.Timestamp }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeArchive", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeConnection: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package init(name: Swift.String) {
            self.name = name
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeConnectionRequest",
            [
                Shapes.Member("Name", { EventBridgeSchema.ConnectionName }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var connectionArn: Swift.String?
        package var name: Swift.String?
        package var description: Swift.String?
        package var invocationConnectivityParameters: EventBridgeShape.DescribeConnectionConnectivityParameters?
        package var connectionState: Swift.String?
        package var stateReason: Swift.String?
        package var authorizationType: Swift.String?
        package var secretArn: Swift.String?
        package var kmsKeyIdentifier: Swift.String?
        package var authParameters: EventBridgeShape.ConnectionAuthResponseParameters?
        package var creationTime: Vocabulary.Instant?
        package var lastModifiedTime: Vocabulary.Instant?
        package var lastAuthorizedTime: Vocabulary.Instant?
        package init(connectionArn: Swift.String? = nil, name: Swift.String? = nil, description: Swift.String? = nil, invocationConnectivityParameters: EventBridgeShape.DescribeConnectionConnectivityParameters? = nil, connectionState: Swift.String? = nil, stateReason: Swift.String? = nil, authorizationType: Swift.String? = nil, secretArn: Swift.String? = nil, kmsKeyIdentifier: Swift.String? = nil, authParameters: EventBridgeShape.ConnectionAuthResponseParameters? = nil, creationTime: Vocabulary.Instant? = nil, lastModifiedTime: Vocabulary.Instant? = nil, lastAuthorizedTime: Vocabulary.Instant? = nil) {
            self.connectionArn = connectionArn
            self.name = name
            self.description = description
            self.invocationConnectivityParameters = invocationConnectivityParameters
            self.connectionState = connectionState
            self.stateReason = stateReason
            self.authorizationType = authorizationType
            self.secretArn = secretArn
            self.kmsKeyIdentifier = kmsKeyIdentifier
            self.authParameters = authParameters
            self.creationTime = creationTime
            self.lastModifiedTime = lastModifiedTime
            self.lastAuthorizedTime = lastAuthorizedTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.connectionArn = try fields.optional(0)
            self.name = try fields.optional(1)
            self.description = try fields.optional(2)
            self.invocationConnectivityParameters = try fields.optional(3)
            self.connectionState = try fields.optional(4)
            self.stateReason = try fields.optional(5)
            self.authorizationType = try fields.optional(6)
            self.secretArn = try fields.optional(7)
            self.kmsKeyIdentifier = try fields.optional(8)
            self.authParameters = try fields.optional(9)
            self.creationTime = try fields.optional(10)
            self.lastModifiedTime = try fields.optional(11)
            self.lastAuthorizedTime = try fields.optional(12)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.connectionArn?.shapeValue
            fields[1] = self.name?.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.invocationConnectivityParameters?.shapeValue
            fields[4] = self.connectionState?.shapeValue
            fields[5] = self.stateReason?.shapeValue
            fields[6] = self.authorizationType?.shapeValue
            fields[7] = self.secretArn?.shapeValue
            fields[8] = self.kmsKeyIdentifier?.shapeValue
            fields[9] = self.authParameters?.shapeValue
            fields[10] = self.creationTime?.shapeValue
            fields[11] = self.lastModifiedTime?.shapeValue
            fields[12] = self.lastAuthorizedTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeConnectionResponse",
            [
                Shapes.Member("ConnectionArn", { EventBridgeSchema.ConnectionArn }),
                Shapes.Member("Name", { EventBridgeSchema.ConnectionName }),
                Shapes.Member("Description", { EventBridgeSchema.ConnectionDescription }),
                Shapes.Member("InvocationConnectivityParameters", { EventBridgeSchema.DescribeConnectionConnectivityParameters }),
                Shapes.Member("ConnectionState", { EventBridgeSchema.ConnectionState }),
                Shapes.Member("StateReason", { EventBridgeSchema.ConnectionStateReason }),
                Shapes.Member("AuthorizationType", { EventBridgeSchema.ConnectionAuthorizationType }),
                Shapes.Member("SecretArn", { EventBridgeSchema.SecretsManagerSecretArn }),
                Shapes.Member("KmsKeyIdentifier", { EventBridgeSchema.KmsKeyIdentifier }),
                Shapes.Member("AuthParameters", { EventBridgeSchema.ConnectionAuthResponseParameters }),
                Shapes.Member("CreationTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("LastModifiedTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("LastAuthorizedTime", { EventBridgeSchema.Timestamp }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeConnection", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeEventBus: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String?
        package init(name: Swift.String? = nil) {
            self.name = name
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeEventBusRequest",
            [
                Shapes.Member("Name", { EventBridgeSchema.EventBusNameOrArn }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var name: Swift.String?
        package var arn: Swift.String?
        package var description: Swift.String?
        package var kmsKeyIdentifier: Swift.String?
        package var deadLetterConfig: EventBridgeShape.DeadLetterConfig?
        package var policy: Swift.String?
        package var logConfig: EventBridgeShape.LogConfig?
        package var creationTime: Vocabulary.Instant?
        package var lastModifiedTime: Vocabulary.Instant?
        package init(name: Swift.String? = nil, arn: Swift.String? = nil, description: Swift.String? = nil, kmsKeyIdentifier: Swift.String? = nil, deadLetterConfig: EventBridgeShape.DeadLetterConfig? = nil, policy: Swift.String? = nil, logConfig: EventBridgeShape.LogConfig? = nil, creationTime: Vocabulary.Instant? = nil, lastModifiedTime: Vocabulary.Instant? = nil) {
            self.name = name
            self.arn = arn
            self.description = description
            self.kmsKeyIdentifier = kmsKeyIdentifier
            self.deadLetterConfig = deadLetterConfig
            self.policy = policy
            self.logConfig = logConfig
            self.creationTime = creationTime
            self.lastModifiedTime = lastModifiedTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.arn = try fields.optional(1)
            self.description = try fields.optional(2)
            self.kmsKeyIdentifier = try fields.optional(3)
            self.deadLetterConfig = try fields.optional(4)
            self.policy = try fields.optional(5)
            self.logConfig = try fields.optional(6)
            self.creationTime = try fields.optional(7)
            self.lastModifiedTime = try fields.optional(8)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.arn?.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.kmsKeyIdentifier?.shapeValue
            fields[4] = self.deadLetterConfig?.shapeValue
            fields[5] = self.policy?.shapeValue
            fields[6] = self.logConfig?.shapeValue
            fields[7] = self.creationTime?.shapeValue
            fields[8] = self.lastModifiedTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeEventBusResponse",
            [
                Shapes.Member("Name", { EventBridgeSchema.String }),
                Shapes.Member("Arn", { EventBridgeSchema.String }),
                Shapes.Member("Description", { EventBridgeSchema.EventBusDescription }),
                Shapes.Member("KmsKeyIdentifier", { EventBridgeSchema.KmsKeyIdentifier }),
                Shapes.Member("DeadLetterConfig", { EventBridgeSchema.DeadLetterConfig }),
                Shapes.Member("Policy", { EventBridgeSchema.String }),
                Shapes.Member("LogConfig", { EventBridgeSchema.LogConfig }),
                Shapes.Member("CreationTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("LastModifiedTime", { EventBridgeSchema.Timestamp }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeEventBus", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeReplay: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var replayName: Swift.String
        package init(replayName: Swift.String) {
            self.replayName = replayName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.replayName = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.replayName.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeReplayRequest",
            [
                Shapes.Member("ReplayName", { EventBridgeSchema.ReplayName }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var replayName: Swift.String?
        package var replayArn: Swift.String?
        package var description: Swift.String?
        package var state: Swift.String?
        package var stateReason: Swift.String?
        package var eventSourceArn: Swift.String?
        package var destination: EventBridgeShape.ReplayDestination?
        package var eventStartTime: Vocabulary.Instant?
        package var eventEndTime: Vocabulary.Instant?
        package var eventLastReplayedTime: Vocabulary.Instant?
        package var replayStartTime: Vocabulary.Instant?
        package var replayEndTime: Vocabulary.Instant?
        package init(replayName: Swift.String? = nil, replayArn: Swift.String? = nil, description: Swift.String? = nil, state: Swift.String? = nil, stateReason: Swift.String? = nil, eventSourceArn: Swift.String? = nil, destination: EventBridgeShape.ReplayDestination? = nil, eventStartTime: Vocabulary.Instant? = nil, eventEndTime: Vocabulary.Instant? = nil, eventLastReplayedTime: Vocabulary.Instant? = nil, replayStartTime: Vocabulary.Instant? = nil, replayEndTime: Vocabulary.Instant? = nil) {
            self.replayName = replayName
            self.replayArn = replayArn
            self.description = description
            self.state = state
            self.stateReason = stateReason
            self.eventSourceArn = eventSourceArn
            self.destination = destination
            self.eventStartTime = eventStartTime
            self.eventEndTime = eventEndTime
            self.eventLastReplayedTime = eventLastReplayedTime
            self.replayStartTime = replayStartTime
            self.replayEndTime = replayEndTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.replayName = try fields.optional(0)
            self.replayArn = try fields.optional(1)
            self.description = try fields.optional(2)
            self.state = try fields.optional(3)
            self.stateReason = try fields.optional(4)
            self.eventSourceArn = try fields.optional(5)
            self.destination = try fields.optional(6)
            self.eventStartTime = try fields.optional(7)
            self.eventEndTime = try fields.optional(8)
            self.eventLastReplayedTime = try fields.optional(9)
            self.replayStartTime = try fields.optional(10)
            self.replayEndTime = try fields.optional(11)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.replayName?.shapeValue
            fields[1] = self.replayArn?.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.state?.shapeValue
            fields[4] = self.stateReason?.shapeValue
            fields[5] = self.eventSourceArn?.shapeValue
            fields[6] = self.destination?.shapeValue
            fields[7] = self.eventStartTime?.shapeValue
            fields[8] = self.eventEndTime?.shapeValue
            fields[9] = self.eventLastReplayedTime?.shapeValue
            fields[10] = self.replayStartTime?.shapeValue
            fields[11] = self.replayEndTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeReplayResponse",
            [
                Shapes.Member("ReplayName", { EventBridgeSchema.ReplayName }),
                Shapes.Member("ReplayArn", { EventBridgeSchema.ReplayArn }),
                Shapes.Member("Description", { EventBridgeSchema.ReplayDescription }),
                Shapes.Member("State", { EventBridgeSchema.ReplayState }),
                Shapes.Member("StateReason", { EventBridgeSchema.ReplayStateReason }),
                Shapes.Member("EventSourceArn", { EventBridgeSchema.ArchiveArn }),
                Shapes.Member("Destination", { EventBridgeSchema.ReplayDestination }),
                Shapes.Member("EventStartTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("EventEndTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("EventLastReplayedTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("ReplayStartTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("ReplayEndTime", { EventBridgeSchema.Timestamp }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeReplay", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DescribeRule: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var eventBusName: Swift.String?
        package init(name: Swift.String, eventBusName: Swift.String? = nil) {
            self.name = name
            self.eventBusName = eventBusName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.eventBusName = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.eventBusName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeRuleRequest",
            [
                Shapes.Member("Name", { EventBridgeSchema.RuleName }, traits: [.required]),
                Shapes.Member("EventBusName", { EventBridgeSchema.EventBusNameOrArn }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var name: Swift.String?
        package var arn: Swift.String?
        package var eventPattern: Swift.String?
        package var scheduleExpression: Swift.String?
        package var state: Swift.String?
        package var description: Swift.String?
        package var roleArn: Swift.String?
        package var managedBy: Swift.String?
        package var eventBusName: Swift.String?
        package var createdBy: Swift.String?
        package init(name: Swift.String? = nil, arn: Swift.String? = nil, eventPattern: Swift.String? = nil, scheduleExpression: Swift.String? = nil, state: Swift.String? = nil, description: Swift.String? = nil, roleArn: Swift.String? = nil, managedBy: Swift.String? = nil, eventBusName: Swift.String? = nil, createdBy: Swift.String? = nil) {
            self.name = name
            self.arn = arn
            self.eventPattern = eventPattern
            self.scheduleExpression = scheduleExpression
            self.state = state
            self.description = description
            self.roleArn = roleArn
            self.managedBy = managedBy
            self.eventBusName = eventBusName
            self.createdBy = createdBy
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.arn = try fields.optional(1)
            self.eventPattern = try fields.optional(2)
            self.scheduleExpression = try fields.optional(3)
            self.state = try fields.optional(4)
            self.description = try fields.optional(5)
            self.roleArn = try fields.optional(6)
            self.managedBy = try fields.optional(7)
            self.eventBusName = try fields.optional(8)
            self.createdBy = try fields.optional(9)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.arn?.shapeValue
            fields[2] = self.eventPattern?.shapeValue
            fields[3] = self.scheduleExpression?.shapeValue
            fields[4] = self.state?.shapeValue
            fields[5] = self.description?.shapeValue
            fields[6] = self.roleArn?.shapeValue
            fields[7] = self.managedBy?.shapeValue
            fields[8] = self.eventBusName?.shapeValue
            fields[9] = self.createdBy?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DescribeRuleResponse",
            [
                Shapes.Member("Name", { EventBridgeSchema.RuleName }),
                Shapes.Member("Arn", { EventBridgeSchema.RuleArn }),
                Shapes.Member("EventPattern", { EventBridgeSchema.EventPattern }),
                Shapes.Member("ScheduleExpression", { EventBridgeSchema.ScheduleExpression }),
                Shapes.Member("State", { EventBridgeSchema.RuleState }),
                Shapes.Member("Description", { EventBridgeSchema.RuleDescription }),
                Shapes.Member("RoleArn", { EventBridgeSchema.RoleArn }),
                Shapes.Member("ManagedBy", { EventBridgeSchema.ManagedBy }),
                Shapes.Member("EventBusName", { EventBridgeSchema.EventBusName }),
                Shapes.Member("CreatedBy", { EventBridgeSchema.CreatedBy }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "DescribeRule", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum DisableRule: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var eventBusName: Swift.String?
        package init(name: Swift.String, eventBusName: Swift.String? = nil) {
            self.name = name
            self.eventBusName = eventBusName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.eventBusName = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.eventBusName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "DisableRuleRequest",
            [
                Shapes.Member("Name", { EventBridgeSchema.RuleName }, traits: [.required]),
                Shapes.Member("EventBusName", { EventBridgeSchema.EventBusNameOrArn }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "DisableRule", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum EnableRule: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var eventBusName: Swift.String?
        package init(name: Swift.String, eventBusName: Swift.String? = nil) {
            self.name = name
            self.eventBusName = eventBusName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.eventBusName = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.eventBusName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "EnableRuleRequest",
            [
                Shapes.Member("Name", { EventBridgeSchema.RuleName }, traits: [.required]),
                Shapes.Member("EventBusName", { EventBridgeSchema.EventBusNameOrArn }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "EnableRule", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListApiDestinations: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var namePrefix: Swift.String?
        package var connectionArn: Swift.String?
        package var nextToken: Swift.String?
        package var limit: Swift.Int?
        package init(namePrefix: Swift.String? = nil, connectionArn: Swift.String? = nil, nextToken: Swift.String? = nil, limit: Swift.Int? = nil) {
            self.namePrefix = namePrefix
            self.connectionArn = connectionArn
            self.nextToken = nextToken
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.namePrefix = try fields.optional(0)
            self.connectionArn = try fields.optional(1)
            self.nextToken = try fields.optional(2)
            self.limit = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.namePrefix?.shapeValue
            fields[1] = self.connectionArn?.shapeValue
            fields[2] = self.nextToken?.shapeValue
            fields[3] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListApiDestinationsRequest",
            [
                Shapes.Member("NamePrefix", { EventBridgeSchema.ApiDestinationName }),
                Shapes.Member("ConnectionArn", { EventBridgeSchema.ConnectionArn }),
                Shapes.Member("NextToken", { EventBridgeSchema.NextToken }),
                Shapes.Member("Limit", { EventBridgeSchema.LimitMax100 }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var apiDestinations: [EventBridgeShape.ApiDestination]?
        package var nextToken: Swift.String?
        package init(apiDestinations: [EventBridgeShape.ApiDestination]? = nil, nextToken: Swift.String? = nil) {
            self.apiDestinations = apiDestinations
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.apiDestinations = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.apiDestinations?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListApiDestinationsResponse",
            [
                Shapes.Member("ApiDestinations", { EventBridgeSchema.ApiDestinationResponseList }),
                Shapes.Member("NextToken", { EventBridgeSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListApiDestinations", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListArchives: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var namePrefix: Swift.String?
        package var eventSourceArn: Swift.String?
        package var state: Swift.String?
        package var nextToken: Swift.String?
        package var limit: Swift.Int?
        package init(namePrefix: Swift.String? = nil, eventSourceArn: Swift.String? = nil, state: Swift.String? = nil, nextToken: Swift.String? = nil, limit: Swift.Int? = nil) {
            self.namePrefix = namePrefix
            self.eventSourceArn = eventSourceArn
            self.state = state
            self.nextToken = nextToken
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.namePrefix = try fields.optional(0)
            self.eventSourceArn = try fields.optional(1)
            self.state = try fields.optional(2)
            self.nextToken = try fields.optional(3)
            self.limit = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.namePrefix?.shapeValue
            fields[1] = self.eventSourceArn?.shapeValue
            fields[2] = self.state?.shapeValue
            fields[3] = self.nextToken?.shapeValue
            fields[4] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListArchivesRequest",
            [
                Shapes.Member("NamePrefix", { EventBridgeSchema.ArchiveName }),
                Shapes.Member("EventSourceArn", { EventBridgeSchema.EventBusArn }),
                Shapes.Member("State", { EventBridgeSchema.ArchiveState }),
                Shapes.Member("NextToken", { EventBridgeSchema.NextToken }),
                Shapes.Member("Limit", { EventBridgeSchema.LimitMax100 }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var archives: [EventBridgeShape.Archive]?
        package var nextToken: Swift.String?
        package init(archives: [EventBridgeShape.Archive]? = nil, nextToken: Swift.String? = nil) {
            self.archives = archives
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.archives = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.archives?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListArchivesResponse",
            [
                Shapes.Member("Archives", { EventBridgeSchema.ArchiveResponseList }),
                Shapes.Member("NextToken", { EventBridgeSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListArchives", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListConnections: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var namePrefix: Swift.String?
        package var connectionState: Swift.String?
        package var nextToken: Swift.String?
        package var limit: Swift.Int?
        package init(namePrefix: Swift.String? = nil, connectionState: Swift.String? = nil, nextToken: Swift.String? = nil, limit: Swift.Int? = nil) {
            self.namePrefix = namePrefix
            self.connectionState = connectionState
            self.nextToken = nextToken
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.namePrefix = try fields.optional(0)
            self.connectionState = try fields.optional(1)
            self.nextToken = try fields.optional(2)
            self.limit = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.namePrefix?.shapeValue
            fields[1] = self.connectionState?.shapeValue
            fields[2] = self.nextToken?.shapeValue
            fields[3] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListConnectionsRequest",
            [
                Shapes.Member("NamePrefix", { EventBridgeSchema.ConnectionName }),
                Shapes.Member("ConnectionState", { EventBridgeSchema.ConnectionState }),
                Shapes.Member("NextToken", { EventBridgeSchema.NextToken }),
                Shapes.Member("Limit", { EventBridgeSchema.LimitMax100 }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var connections: [EventBridgeShape.Connection]?
        package var nextToken: Swift.String?
        package init(connections: [EventBridgeShape.Connection]? = nil, nextToken: Swift.String? = nil) {
            self.connections = connections
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.connections = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.connections?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListConnectionsResponse",
            [
                Shapes.Member("Connections", { EventBridgeSchema.ConnectionResponseList }),
                Shapes.Member("NextToken", { EventBridgeSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListConnections", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListEventBuses: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var namePrefix: Swift.String?
        package var nextToken: Swift.String?
        package var limit: Swift.Int?
        package init(namePrefix: Swift.String? = nil, nextToken: Swift.String? = nil, limit: Swift.Int? = nil) {
            self.namePrefix = namePrefix
            self.nextToken = nextToken
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.namePrefix = try fields.optional(0)
            self.nextToken = try fields.optional(1)
            self.limit = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.namePrefix?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            fields[2] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListEventBusesRequest",
            [
                Shapes.Member("NamePrefix", { EventBridgeSchema.EventBusName }),
                Shapes.Member("NextToken", { EventBridgeSchema.NextToken }),
                Shapes.Member("Limit", { EventBridgeSchema.LimitMax100 }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var eventBuses: [EventBridgeShape.EventBus]?
        package var nextToken: Swift.String?
        package init(eventBuses: [EventBridgeShape.EventBus]? = nil, nextToken: Swift.String? = nil) {
            self.eventBuses = eventBuses
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.eventBuses = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.eventBuses?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListEventBusesResponse",
            [
                Shapes.Member("EventBuses", { EventBridgeSchema.EventBusList }),
                Shapes.Member("NextToken", { EventBridgeSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListEventBuses", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListReplays: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var namePrefix: Swift.String?
        package var state: Swift.String?
        package var eventSourceArn: Swift.String?
        package var nextToken: Swift.String?
        package var limit: Swift.Int?
        package init(namePrefix: Swift.String? = nil, state: Swift.String? = nil, eventSourceArn: Swift.String? = nil, nextToken: Swift.String? = nil, limit: Swift.Int? = nil) {
            self.namePrefix = namePrefix
            self.state = state
            self.eventSourceArn = eventSourceArn
            self.nextToken = nextToken
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.namePrefix = try fields.optional(0)
            self.state = try fields.optional(1)
            self.eventSourceArn = try fields.optional(2)
            self.nextToken = try fields.optional(3)
            self.limit = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.namePrefix?.shapeValue
            fields[1] = self.state?.shapeValue
            fields[2] = self.eventSourceArn?.shapeValue
            fields[3] = self.nextToken?.shapeValue
            fields[4] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListReplaysRequest",
            [
                Shapes.Member("NamePrefix", { EventBridgeSchema.ReplayName }),
                Shapes.Member("State", { EventBridgeSchema.ReplayState }),
                Shapes.Member("EventSourceArn", { EventBridgeSchema.ArchiveArn }),
                Shapes.Member("NextToken", { EventBridgeSchema.NextToken }),
                Shapes.Member("Limit", { EventBridgeSchema.LimitMax100 }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var replays: [EventBridgeShape.Replay]?
        package var nextToken: Swift.String?
        package init(replays: [EventBridgeShape.Replay]? = nil, nextToken: Swift.String? = nil) {
            self.replays = replays
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.replays = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.replays?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListReplaysResponse",
            [
                Shapes.Member("Replays", { EventBridgeSchema.ReplayList }),
                Shapes.Member("NextToken", { EventBridgeSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListReplays", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListRuleNamesByTarget: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var targetArn: Swift.String
        package var eventBusName: Swift.String?
        package var nextToken: Swift.String?
        package var limit: Swift.Int?
        package init(targetArn: Swift.String, eventBusName: Swift.String? = nil, nextToken: Swift.String? = nil, limit: Swift.Int? = nil) {
            self.targetArn = targetArn
            self.eventBusName = eventBusName
            self.nextToken = nextToken
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.targetArn = try fields.required(0)
            self.eventBusName = try fields.optional(1)
            self.nextToken = try fields.optional(2)
            self.limit = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.targetArn.shapeValue
            fields[1] = self.eventBusName?.shapeValue
            fields[2] = self.nextToken?.shapeValue
            fields[3] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListRuleNamesByTargetRequest",
            [
                Shapes.Member("TargetArn", { EventBridgeSchema.TargetArn }, traits: [.required]),
                Shapes.Member("EventBusName", { EventBridgeSchema.EventBusNameOrArn }),
                Shapes.Member("NextToken", { EventBridgeSchema.NextToken }),
                Shapes.Member("Limit", { EventBridgeSchema.LimitMax100 }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var ruleNames: [Swift.String]?
        package var nextToken: Swift.String?
        package init(ruleNames: [Swift.String]? = nil, nextToken: Swift.String? = nil) {
            self.ruleNames = ruleNames
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ruleNames = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ruleNames?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListRuleNamesByTargetResponse",
            [
                Shapes.Member("RuleNames", { EventBridgeSchema.RuleNameList }),
                Shapes.Member("NextToken", { EventBridgeSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListRuleNamesByTarget", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListRules: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var namePrefix: Swift.String?
        package var eventBusName: Swift.String?
        package var nextToken: Swift.String?
        package var limit: Swift.Int?
        package init(namePrefix: Swift.String? = nil, eventBusName: Swift.String? = nil, nextToken: Swift.String? = nil, limit: Swift.Int? = nil) {
            self.namePrefix = namePrefix
            self.eventBusName = eventBusName
            self.nextToken = nextToken
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.namePrefix = try fields.optional(0)
            self.eventBusName = try fields.optional(1)
            self.nextToken = try fields.optional(2)
            self.limit = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.namePrefix?.shapeValue
            fields[1] = self.eventBusName?.shapeValue
            fields[2] = self.nextToken?.shapeValue
            fields[3] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListRulesRequest",
            [
                Shapes.Member("NamePrefix", { EventBridgeSchema.RuleName }),
                Shapes.Member("EventBusName", { EventBridgeSchema.EventBusNameOrArn }),
                Shapes.Member("NextToken", { EventBridgeSchema.NextToken }),
                Shapes.Member("Limit", { EventBridgeSchema.LimitMax100 }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var rules: [EventBridgeShape.Rule]?
        package var nextToken: Swift.String?
        package init(rules: [EventBridgeShape.Rule]? = nil, nextToken: Swift.String? = nil) {
            self.rules = rules
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.rules = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.rules?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListRulesResponse",
            [
                Shapes.Member("Rules", { EventBridgeSchema.RuleResponseList }),
                Shapes.Member("NextToken", { EventBridgeSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListRules", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListTagsForResource: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceARN: Swift.String
        package init(resourceARN: Swift.String) {
            self.resourceARN = resourceARN
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceARN = try fields.required(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceARN.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListTagsForResourceRequest",
            [
                Shapes.Member("ResourceARN", { EventBridgeSchema.Arn }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var tags: [EventBridgeShape.Tag]?
        package init(tags: [EventBridgeShape.Tag]? = nil) {
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.tags = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.tags?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListTagsForResourceResponse",
            [
                Shapes.Member("Tags", { EventBridgeSchema.TagList }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListTagsForResource", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum ListTargetsByRule: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var rule: Swift.String
        package var eventBusName: Swift.String?
        package var nextToken: Swift.String?
        package var limit: Swift.Int?
        package init(rule: Swift.String, eventBusName: Swift.String? = nil, nextToken: Swift.String? = nil, limit: Swift.Int? = nil) {
            self.rule = rule
            self.eventBusName = eventBusName
            self.nextToken = nextToken
            self.limit = limit
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.rule = try fields.required(0)
            self.eventBusName = try fields.optional(1)
            self.nextToken = try fields.optional(2)
            self.limit = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.rule.shapeValue
            fields[1] = self.eventBusName?.shapeValue
            fields[2] = self.nextToken?.shapeValue
            fields[3] = self.limit?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListTargetsByRuleRequest",
            [
                Shapes.Member("Rule", { EventBridgeSchema.RuleName }, traits: [.required]),
                Shapes.Member("EventBusName", { EventBridgeSchema.EventBusNameOrArn }),
                Shapes.Member("NextToken", { EventBridgeSchema.NextToken }),
                Shapes.Member("Limit", { EventBridgeSchema.LimitMax100 }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var targets: [EventBridgeShape.Target]?
        package var nextToken: Swift.String?
        package init(targets: [EventBridgeShape.Target]? = nil, nextToken: Swift.String? = nil) {
            self.targets = targets
            self.nextToken = nextToken
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.targets = try fields.optional(0)
            self.nextToken = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.targets?.shapeValue
            fields[1] = self.nextToken?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "ListTargetsByRuleResponse",
            [
                Shapes.Member("Targets", { EventBridgeSchema.TargetList }),
                Shapes.Member("NextToken", { EventBridgeSchema.NextToken }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "ListTargetsByRule", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutEvents: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var entries: [EventBridgeShape.PutEventsRequestEntry]
        package var endpointId: Swift.String?
        package init(entries: [EventBridgeShape.PutEventsRequestEntry], endpointId: Swift.String? = nil) {
            self.entries = entries
            self.endpointId = endpointId
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.entries = try fields.required(0)
            self.endpointId = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.entries.shapeValue
            fields[1] = self.endpointId?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutEventsRequest",
            [
                Shapes.Member("Entries", { EventBridgeSchema.PutEventsRequestEntryList }, traits: [.required]),
                Shapes.Member("EndpointId", { EventBridgeSchema.EndpointId }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var failedEntryCount: Swift.Int?
        package var entries: [EventBridgeShape.PutEventsResultEntry]?
        package init(failedEntryCount: Swift.Int? = nil, entries: [EventBridgeShape.PutEventsResultEntry]? = nil) {
            self.failedEntryCount = failedEntryCount
            self.entries = entries
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.failedEntryCount = try fields.optional(0)
            self.entries = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.failedEntryCount?.shapeValue
            fields[1] = self.entries?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutEventsResponse",
            [
                Shapes.Member("FailedEntryCount", { EventBridgeSchema.Integer }),
                Shapes.Member("Entries", { EventBridgeSchema.PutEventsResultEntryList }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutEvents", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutPermission: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var eventBusName: Swift.String?
        package var action: Swift.String?
        package var principal: Swift.String?
        package var statementId: Swift.String?
        package var condition: EventBridgeShape.Condition?
        package var policy: Swift.String?
        package init(eventBusName: Swift.String? = nil, action: Swift.String? = nil, principal: Swift.String? = nil, statementId: Swift.String? = nil, condition: EventBridgeShape.Condition? = nil, policy: Swift.String? = nil) {
            self.eventBusName = eventBusName
            self.action = action
            self.principal = principal
            self.statementId = statementId
            self.condition = condition
            self.policy = policy
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.eventBusName = try fields.optional(0)
            self.action = try fields.optional(1)
            self.principal = try fields.optional(2)
            self.statementId = try fields.optional(3)
            self.condition = try fields.optional(4)
            self.policy = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.eventBusName?.shapeValue
            fields[1] = self.action?.shapeValue
            fields[2] = self.principal?.shapeValue
            fields[3] = self.statementId?.shapeValue
            fields[4] = self.condition?.shapeValue
            fields[5] = self.policy?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutPermissionRequest",
            [
                Shapes.Member("EventBusName", { EventBridgeSchema.NonPartnerEventBusName }),
                Shapes.Member("Action", { EventBridgeSchema.Action }),
                Shapes.Member("Principal", { EventBridgeSchema.Principal }),
                Shapes.Member("StatementId", { EventBridgeSchema.StatementId }),
                Shapes.Member("Condition", { EventBridgeSchema.Condition }),
                Shapes.Member("Policy", { EventBridgeSchema.String }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "PutPermission", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutRule: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var scheduleExpression: Swift.String?
        package var eventPattern: Swift.String?
        package var state: Swift.String?
        package var description: Swift.String?
        package var roleArn: Swift.String?
        package var tags: [EventBridgeShape.Tag]?
        package var eventBusName: Swift.String?
        package init(name: Swift.String, scheduleExpression: Swift.String? = nil, eventPattern: Swift.String? = nil, state: Swift.String? = nil, description: Swift.String? = nil, roleArn: Swift.String? = nil, tags: [EventBridgeShape.Tag]? = nil, eventBusName: Swift.String? = nil) {
            self.name = name
            self.scheduleExpression = scheduleExpression
            self.eventPattern = eventPattern
            self.state = state
            self.description = description
            self.roleArn = roleArn
            self.tags = tags
            self.eventBusName = eventBusName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.scheduleExpression = try fields.optional(1)
            self.eventPattern = try fields.optional(2)
            self.state = try fields.optional(3)
            self.description = try fields.optional(4)
            self.roleArn = try fields.optional(5)
            self.tags = try fields.optional(6)
            self.eventBusName = try fields.optional(7)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.scheduleExpression?.shapeValue
            fields[2] = self.eventPattern?.shapeValue
            fields[3] = self.state?.shapeValue
            fields[4] = self.description?.shapeValue
            fields[5] = self.roleArn?.shapeValue
            fields[6] = self.tags?.shapeValue
            fields[7] = self.eventBusName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutRuleRequest",
            [
                Shapes.Member("Name", { EventBridgeSchema.RuleName }, traits: [.required]),
                Shapes.Member("ScheduleExpression", { EventBridgeSchema.ScheduleExpression }),
                Shapes.Member("EventPattern", { EventBridgeSchema.EventPattern }),
                Shapes.Member("State", { EventBridgeSchema.RuleState }),
                Shapes.Member("Description", { EventBridgeSchema.RuleDescription }),
                Shapes.Member("RoleArn", { EventBridgeSchema.RoleArn }),
                Shapes.Member("Tags", { EventBridgeSchema.TagList }),
                Shapes.Member("EventBusName", { EventBridgeSchema.EventBusNameOrArn }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var ruleArn: Swift.String?
        package init(ruleArn: Swift.String? = nil) {
            self.ruleArn = ruleArn
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.ruleArn = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.ruleArn?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutRuleResponse",
            [
                Shapes.Member("RuleArn", { EventBridgeSchema.RuleArn }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutRule", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum PutTargets: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var rule: Swift.String
        package var eventBusName: Swift.String?
        package var targets: [EventBridgeShape.Target]
        package init(rule: Swift.String, eventBusName: Swift.String? = nil, targets: [EventBridgeShape.Target]) {
            self.rule = rule
            self.eventBusName = eventBusName
            self.targets = targets
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.rule = try fields.required(0)
            self.eventBusName = try fields.optional(1)
            self.targets = try fields.required(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.rule.shapeValue
            fields[1] = self.eventBusName?.shapeValue
            fields[2] = self.targets.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutTargetsRequest",
            [
                Shapes.Member("Rule", { EventBridgeSchema.RuleName }, traits: [.required]),
                Shapes.Member("EventBusName", { EventBridgeSchema.EventBusNameOrArn }),
                Shapes.Member("Targets", { EventBridgeSchema.TargetList }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var failedEntryCount: Swift.Int?
        package var failedEntries: [EventBridgeShape.PutTargetsResultEntry]?
        package init(failedEntryCount: Swift.Int? = nil, failedEntries: [EventBridgeShape.PutTargetsResultEntry]? = nil) {
            self.failedEntryCount = failedEntryCount
            self.failedEntries = failedEntries
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.failedEntryCount = try fields.optional(0)
            self.failedEntries = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.failedEntryCount?.shapeValue
            fields[1] = self.failedEntries?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "PutTargetsResponse",
            [
                Shapes.Member("FailedEntryCount", { EventBridgeSchema.Integer }),
                Shapes.Member("FailedEntries", { EventBridgeSchema.PutTargetsResultEntryList }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "PutTargets", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum RemovePermission: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var statementId: Swift.String?
        package var removeAllPermissions: Swift.Bool?
        package var eventBusName: Swift.String?
        package init(statementId: Swift.String? = nil, removeAllPermissions: Swift.Bool? = nil, eventBusName: Swift.String? = nil) {
            self.statementId = statementId
            self.removeAllPermissions = removeAllPermissions
            self.eventBusName = eventBusName
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.statementId = try fields.optional(0)
            self.removeAllPermissions = try fields.optional(1)
            self.eventBusName = try fields.optional(2)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.statementId?.shapeValue
            fields[1] = self.removeAllPermissions?.shapeValue
            fields[2] = self.eventBusName?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RemovePermissionRequest",
            [
                Shapes.Member("StatementId", { EventBridgeSchema.StatementId }),
                Shapes.Member("RemoveAllPermissions", { EventBridgeSchema.Boolean }),
                Shapes.Member("EventBusName", { EventBridgeSchema.NonPartnerEventBusName }),
            ])
    }
    package typealias Output = Shapes.EmptyStructure
    package static let model = Shapes.OperationModel(
        "RemovePermission", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum RemoveTargets: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var rule: Swift.String
        package var eventBusName: Swift.String?
        package var ids: [Swift.String]
        package var force: Swift.Bool?
        package init(rule: Swift.String, eventBusName: Swift.String? = nil, ids: [Swift.String], force: Swift.Bool? = nil) {
            self.rule = rule
            self.eventBusName = eventBusName
            self.ids = ids
            self.force = force
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.rule = try fields.required(0)
            self.eventBusName = try fields.optional(1)
            self.ids = try fields.required(2)
            self.force = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.rule.shapeValue
            fields[1] = self.eventBusName?.shapeValue
            fields[2] = self.ids.shapeValue
            fields[3] = self.force?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RemoveTargetsRequest",
            [
                Shapes.Member("Rule", { EventBridgeSchema.RuleName }, traits: [.required]),
                Shapes.Member("EventBusName", { EventBridgeSchema.EventBusNameOrArn }),
                Shapes.Member("Ids", { EventBridgeSchema.TargetIdList }, traits: [.required]),
                Shapes.Member("Force", { EventBridgeSchema.Boolean }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var failedEntryCount: Swift.Int?
        package var failedEntries: [EventBridgeShape.RemoveTargetsResultEntry]?
        package init(failedEntryCount: Swift.Int? = nil, failedEntries: [EventBridgeShape.RemoveTargetsResultEntry]? = nil) {
            self.failedEntryCount = failedEntryCount
            self.failedEntries = failedEntries
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.failedEntryCount = try fields.optional(0)
            self.failedEntries = try fields.optional(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.failedEntryCount?.shapeValue
            fields[1] = self.failedEntries?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "RemoveTargetsResponse",
            [
                Shapes.Member("FailedEntryCount", { EventBridgeSchema.Integer }),
                Shapes.Member("FailedEntries", { EventBridgeSchema.RemoveTargetsResultEntryList }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "RemoveTargets", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum StartReplay: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var replayName: Swift.String
        package var description: Swift.String?
        package var eventSourceArn: Swift.String
        package var eventStartTime: Vocabulary.Instant
        package var eventEndTime: Vocabulary.Instant
        package var destination: EventBridgeShape.ReplayDestination
        package init(replayName: Swift.String, description: Swift.String? = nil, eventSourceArn: Swift.String, eventStartTime: Vocabulary.Instant, eventEndTime: Vocabulary.Instant, destination: EventBridgeShape.ReplayDestination) {
            self.replayName = replayName
            self.description = description
            self.eventSourceArn = eventSourceArn
            self.eventStartTime = eventStartTime
            self.eventEndTime = eventEndTime
            self.destination = destination
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.replayName = try fields.required(0)
            self.description = try fields.optional(1)
            self.eventSourceArn = try fields.required(2)
            self.eventStartTime = try fields.required(3)
            self.eventEndTime = try fields.required(4)
            self.destination = try fields.required(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.replayName.shapeValue
            fields[1] = self.description?.shapeValue
            fields[2] = self.eventSourceArn.shapeValue
            fields[3] = self.eventStartTime.shapeValue
            fields[4] = self.eventEndTime.shapeValue
            fields[5] = self.destination.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "StartReplayRequest",
            [
                Shapes.Member("ReplayName", { EventBridgeSchema.ReplayName }, traits: [.required]),
                Shapes.Member("Description", { EventBridgeSchema.ReplayDescription }),
                Shapes.Member("EventSourceArn", { EventBridgeSchema.ArchiveArn }, traits: [.required]),
                Shapes.Member("EventStartTime", { EventBridgeSchema.Timestamp }, traits: [.required]),
                Shapes.Member("EventEndTime", { EventBridgeSchema.Timestamp }, traits: [.required]),
                Shapes.Member("Destination", { EventBridgeSchema.ReplayDestination }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var replayArn: Swift.String?
        package var state: Swift.String?
        package var stateReason: Swift.String?
        package var replayStartTime: Vocabulary.Instant?
        package init(replayArn: Swift.String? = nil, state: Swift.String? = nil, stateReason: Swift.String? = nil, replayStartTime: Vocabulary.Instant? = nil) {
            self.replayArn = replayArn
            self.state = state
            self.stateReason = stateReason
            self.replayStartTime = replayStartTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.replayArn = try fields.optional(0)
            self.state = try fields.optional(1)
            self.stateReason = try fields.optional(2)
            self.replayStartTime = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.replayArn?.shapeValue
            fields[1] = self.state?.shapeValue
            fields[2] = self.stateReason?.shapeValue
            fields[3] = self.replayStartTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "StartReplayResponse",
            [
                Shapes.Member("ReplayArn", { EventBridgeSchema.ReplayArn }),
                Shapes.Member("State", { EventBridgeSchema.ReplayState }),
                Shapes.Member("StateReason", { EventBridgeSchema.ReplayStateReason }),
                Shapes.Member("ReplayStartTime", { EventBridgeSchema.Timestamp }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "StartReplay", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum TagResource: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceARN: Swift.String
        package var tags: [EventBridgeShape.Tag]
        package init(resourceARN: Swift.String, tags: [EventBridgeShape.Tag]) {
            self.resourceARN = resourceARN
            self.tags = tags
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceARN = try fields.required(0)
            self.tags = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceARN.shapeValue
            fields[1] = self.tags.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TagResourceRequest",
            [
                Shapes.Member("ResourceARN", { EventBridgeSchema.Arn }, traits: [.required]),
                Shapes.Member("Tags", { EventBridgeSchema.TagList }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "TagResourceResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "TagResource", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum TestEventPattern: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var eventPattern: Swift.String
        package var event: Swift.String
        package init(eventPattern: Swift.String, event: Swift.String) {
            self.eventPattern = eventPattern
            self.event = event
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.eventPattern = try fields.required(0)
            self.event = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.eventPattern.shapeValue
            fields[1] = self.event.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TestEventPatternRequest",
            [
                Shapes.Member("EventPattern", { EventBridgeSchema.EventPattern }, traits: [.required]),
                Shapes.Member("Event", { EventBridgeSchema.String }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package var result: Swift.Bool?
        package init(result: Swift.Bool? = nil) {
            self.result = result
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.result = try fields.optional(0)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.result?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "TestEventPatternResponse",
            [
                Shapes.Member("Result", { EventBridgeSchema.Boolean }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "TestEventPattern", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UntagResource: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var resourceARN: Swift.String
        package var tagKeys: [Swift.String]
        package init(resourceARN: Swift.String, tagKeys: [Swift.String]) {
            self.resourceARN = resourceARN
            self.tagKeys = tagKeys
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.resourceARN = try fields.required(0)
            self.tagKeys = try fields.required(1)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.resourceARN.shapeValue
            fields[1] = self.tagKeys.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UntagResourceRequest",
            [
                Shapes.Member("ResourceARN", { EventBridgeSchema.Arn }, traits: [.required]),
                Shapes.Member("TagKeys", { EventBridgeSchema.TagKeyList }, traits: [.required]),
            ])
    }
    package struct Output: Shapes.Structure {
        package init() {
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
        }
        package var fields: Shapes.Fields {
            Shapes.Fields(emptyFor: Self.schema)
        }
        package static let schema = Shapes.StructureSchema(
            "UntagResourceResponse",
            [])
    }
    package static let model = Shapes.OperationModel(
        "UntagResource", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateApiDestination: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var description: Swift.String?
        package var connectionArn: Swift.String?
        package var invocationEndpoint: Swift.String?
        package var httpMethod: Swift.String?
        package var invocationRateLimitPerSecond: Swift.Int?
        package init(name: Swift.String, description: Swift.String? = nil, connectionArn: Swift.String? = nil, invocationEndpoint: Swift.String? = nil, httpMethod: Swift.String? = nil, invocationRateLimitPerSecond: Swift.Int? = nil) {
            self.name = name
            self.description = description
            self.connectionArn = connectionArn
            self.invocationEndpoint = invocationEndpoint
            self.httpMethod = httpMethod
            self.invocationRateLimitPerSecond = invocationRateLimitPerSecond
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.description = try fields.optional(1)
            self.connectionArn = try fields.optional(2)
            self.invocationEndpoint = try fields.optional(3)
            self.httpMethod = try fields.optional(4)
            self.invocationRateLimitPerSecond = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.description?.shapeValue
            fields[2] = self.connectionArn?.shapeValue
            fields[3] = self.invocationEndpoint?.shapeValue
            fields[4] = self.httpMethod?.shapeValue
            fields[5] = self.invocationRateLimitPerSecond?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateApiDestinationRequest",
            [
                Shapes.Member("Name", { EventBridgeSchema.ApiDestinationName }, traits: [.required]),
                Shapes.Member("Description", { EventBridgeSchema.ApiDestinationDescription }),
                Shapes.Member("ConnectionArn", { EventBridgeSchema.ConnectionArn }),
                Shapes.Member("InvocationEndpoint", { EventBridgeSchema.HttpsEndpoint }),
                Shapes.Member("HttpMethod", { EventBridgeSchema.ApiDestinationHttpMethod }),
                Shapes.Member("InvocationRateLimitPerSecond", { EventBridgeSchema.ApiDestinationInvocationRateLimitPerSecond }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var apiDestinationArn: Swift.String?
        package var apiDestinationState: Swift.String?
        package var creationTime: Vocabulary.Instant?
        package var lastModifiedTime: Vocabulary.Instant?
        package init(apiDestinationArn: Swift.String? = nil, apiDestinationState: Swift.String? = nil, creationTime: Vocabulary.Instant? = nil, lastModifiedTime: Vocabulary.Instant? = nil) {
            self.apiDestinationArn = apiDestinationArn
            self.apiDestinationState = apiDestinationState
            self.creationTime = creationTime
            self.lastModifiedTime = lastModifiedTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.apiDestinationArn = try fields.optional(0)
            self.apiDestinationState = try fields.optional(1)
            self.creationTime = try fields.optional(2)
            self.lastModifiedTime = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.apiDestinationArn?.shapeValue
            fields[1] = self.apiDestinationState?.shapeValue
            fields[2] = self.creationTime?.shapeValue
            fields[3] = self.lastModifiedTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateApiDestinationResponse",
            [
                Shapes.Member("ApiDestinationArn", { EventBridgeSchema.ApiDestinationArn }),
                Shapes.Member("ApiDestinationState", { EventBridgeSchema.ApiDestinationState }),
                Shapes.Member("CreationTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("LastModifiedTime", { EventBridgeSchema.Timestamp }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "UpdateApiDestination", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateArchive: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var archiveName: Swift.String
        package var description: Swift.String?
        package var eventPattern: Swift.String?
        package var retentionDays: Swift.Int?
        package var kmsKeyIdentifier: Swift.String?
        package init(archiveName: Swift.String, description: Swift.String? = nil, eventPattern: Swift.String? = nil, retentionDays: Swift.Int? = nil, kmsKeyIdentifier: Swift.String? = nil) {
            self.archiveName = archiveName
            self.description = description
            self.eventPattern = eventPattern
            self.retentionDays = retentionDays
            self.kmsKeyIdentifier = kmsKeyIdentifier
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.archiveName = try fields.required(0)
            self.description = try fields.optional(1)
            self.eventPattern = try fields.optional(2)
            self.retentionDays = try fields.optional(3)
            self.kmsKeyIdentifier = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.archiveName.shapeValue
            fields[1] = self.description?.shapeValue
            fields[2] = self.eventPattern?.shapeValue
            fields[3] = self.retentionDays?.shapeValue
            fields[4] = self.kmsKeyIdentifier?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateArchiveRequest",
            [
                Shapes.Member("ArchiveName", { EventBridgeSchema.ArchiveName }, traits: [.required]),
                Shapes.Member("Description", { EventBridgeSchema.ArchiveDescription }),
                Shapes.Member("EventPattern", { EventBridgeSchema.EventPattern }),
                Shapes.Member("RetentionDays", { EventBridgeSchema.RetentionDays }),
                Shapes.Member("KmsKeyIdentifier", { EventBridgeSchema.KmsKeyIdentifier }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var archiveArn: Swift.String?
        package var state: Swift.String?
        package var stateReason: Swift.String?
        package var creationTime: Vocabulary.Instant?
        package init(archiveArn: Swift.String? = nil, state: Swift.String? = nil, stateReason: Swift.String? = nil, creationTime: Vocabulary.Instant? = nil) {
            self.archiveArn = archiveArn
            self.state = state
            self.stateReason = stateReason
            self.creationTime = creationTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.archiveArn = try fields.optional(0)
            self.state = try fields.optional(1)
            self.stateReason = try fields.optional(2)
            self.creationTime = try fields.optional(3)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.archiveArn?.shapeValue
            fields[1] = self.state?.shapeValue
            fields[2] = self.stateReason?.shapeValue
            fields[3] = self.creationTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateArchiveResponse",
            [
                Shapes.Member("ArchiveArn", { EventBridgeSchema.ArchiveArn }),
                Shapes.Member("State", { EventBridgeSchema.ArchiveState }),
                Shapes.Member("StateReason", { EventBridgeSchema.ArchiveStateReason }),
                Shapes.Member("CreationTime", { EventBridgeSchema.Timestamp }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "UpdateArchive", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateConnection: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String
        package var description: Swift.String?
        package var authorizationType: Swift.String?
        package var authParameters: EventBridgeShape.UpdateConnectionAuthRequestParameters?
        package var invocationConnectivityParameters: EventBridgeShape.ConnectivityResourceParameters?
        package var kmsKeyIdentifier: Swift.String?
        package init(name: Swift.String, description: Swift.String? = nil, authorizationType: Swift.String? = nil, authParameters: EventBridgeShape.UpdateConnectionAuthRequestParameters? = nil, invocationConnectivityParameters: EventBridgeShape.ConnectivityResourceParameters? = nil, kmsKeyIdentifier: Swift.String? = nil) {
            self.name = name
            self.description = description
            self.authorizationType = authorizationType
            self.authParameters = authParameters
            self.invocationConnectivityParameters = invocationConnectivityParameters
            self.kmsKeyIdentifier = kmsKeyIdentifier
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.required(0)
            self.description = try fields.optional(1)
            self.authorizationType = try fields.optional(2)
            self.authParameters = try fields.optional(3)
            self.invocationConnectivityParameters = try fields.optional(4)
            self.kmsKeyIdentifier = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name.shapeValue
            fields[1] = self.description?.shapeValue
            fields[2] = self.authorizationType?.shapeValue
            fields[3] = self.authParameters?.shapeValue
            fields[4] = self.invocationConnectivityParameters?.shapeValue
            fields[5] = self.kmsKeyIdentifier?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateConnectionRequest",
            [
                Shapes.Member("Name", { EventBridgeSchema.ConnectionName }, traits: [.required]),
                Shapes.Member("Description", { EventBridgeSchema.ConnectionDescription }),
                Shapes.Member("AuthorizationType", { EventBridgeSchema.ConnectionAuthorizationType }),
                Shapes.Member("AuthParameters", { EventBridgeSchema.UpdateConnectionAuthRequestParameters }),
                Shapes.Member("InvocationConnectivityParameters", { EventBridgeSchema.ConnectivityResourceParameters }),
                Shapes.Member("KmsKeyIdentifier", { EventBridgeSchema.KmsKeyIdentifier }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var connectionArn: Swift.String?
        package var connectionState: Swift.String?
        package var creationTime: Vocabulary.Instant?
        package var lastModifiedTime: Vocabulary.Instant?
        package var lastAuthorizedTime: Vocabulary.Instant?
        package init(connectionArn: Swift.String? = nil, connectionState: Swift.String? = nil, creationTime: Vocabulary.Instant? = nil, lastModifiedTime: Vocabulary.Instant? = nil, lastAuthorizedTime: Vocabulary.Instant? = nil) {
            self.connectionArn = connectionArn
            self.connectionState = connectionState
            self.creationTime = creationTime
            self.lastModifiedTime = lastModifiedTime
            self.lastAuthorizedTime = lastAuthorizedTime
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.connectionArn = try fields.optional(0)
            self.connectionState = try fields.optional(1)
            self.creationTime = try fields.optional(2)
            self.lastModifiedTime = try fields.optional(3)
            self.lastAuthorizedTime = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.connectionArn?.shapeValue
            fields[1] = self.connectionState?.shapeValue
            fields[2] = self.creationTime?.shapeValue
            fields[3] = self.lastModifiedTime?.shapeValue
            fields[4] = self.lastAuthorizedTime?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateConnectionResponse",
            [
                Shapes.Member("ConnectionArn", { EventBridgeSchema.ConnectionArn }),
                Shapes.Member("ConnectionState", { EventBridgeSchema.ConnectionState }),
                Shapes.Member("CreationTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("LastModifiedTime", { EventBridgeSchema.Timestamp }),
                Shapes.Member("LastAuthorizedTime", { EventBridgeSchema.Timestamp }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "UpdateConnection", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

package enum UpdateEventBus: Shapes.Operation {
    package struct Input: Shapes.Structure {
        package var name: Swift.String?
        package var kmsKeyIdentifier: Swift.String?
        package var description: Swift.String?
        package var deadLetterConfig: EventBridgeShape.DeadLetterConfig?
        package var logConfig: EventBridgeShape.LogConfig?
        package init(name: Swift.String? = nil, kmsKeyIdentifier: Swift.String? = nil, description: Swift.String? = nil, deadLetterConfig: EventBridgeShape.DeadLetterConfig? = nil, logConfig: EventBridgeShape.LogConfig? = nil) {
            self.name = name
            self.kmsKeyIdentifier = kmsKeyIdentifier
            self.description = description
            self.deadLetterConfig = deadLetterConfig
            self.logConfig = logConfig
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.name = try fields.optional(0)
            self.kmsKeyIdentifier = try fields.optional(1)
            self.description = try fields.optional(2)
            self.deadLetterConfig = try fields.optional(3)
            self.logConfig = try fields.optional(4)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.name?.shapeValue
            fields[1] = self.kmsKeyIdentifier?.shapeValue
            fields[2] = self.description?.shapeValue
            fields[3] = self.deadLetterConfig?.shapeValue
            fields[4] = self.logConfig?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateEventBusRequest",
            [
                Shapes.Member("Name", { EventBridgeSchema.EventBusName }),
                Shapes.Member("KmsKeyIdentifier", { EventBridgeSchema.KmsKeyIdentifier }),
                Shapes.Member("Description", { EventBridgeSchema.EventBusDescription }),
                Shapes.Member("DeadLetterConfig", { EventBridgeSchema.DeadLetterConfig }),
                Shapes.Member("LogConfig", { EventBridgeSchema.LogConfig }),
            ])
    }
    package struct Output: Shapes.Structure {
        package var arn: Swift.String?
        package var name: Swift.String?
        package var kmsKeyIdentifier: Swift.String?
        package var description: Swift.String?
        package var deadLetterConfig: EventBridgeShape.DeadLetterConfig?
        package var logConfig: EventBridgeShape.LogConfig?
        package init(arn: Swift.String? = nil, name: Swift.String? = nil, kmsKeyIdentifier: Swift.String? = nil, description: Swift.String? = nil, deadLetterConfig: EventBridgeShape.DeadLetterConfig? = nil, logConfig: EventBridgeShape.LogConfig? = nil) {
            self.arn = arn
            self.name = name
            self.kmsKeyIdentifier = kmsKeyIdentifier
            self.description = description
            self.deadLetterConfig = deadLetterConfig
            self.logConfig = logConfig
        }
        package init(fields: Shapes.Fields) throws(Shapes.ShapeError) {
            self.arn = try fields.optional(0)
            self.name = try fields.optional(1)
            self.kmsKeyIdentifier = try fields.optional(2)
            self.description = try fields.optional(3)
            self.deadLetterConfig = try fields.optional(4)
            self.logConfig = try fields.optional(5)
        }
        package var fields: Shapes.Fields {
            var fields = Shapes.Fields(emptyFor: Self.schema)
            fields[0] = self.arn?.shapeValue
            fields[1] = self.name?.shapeValue
            fields[2] = self.kmsKeyIdentifier?.shapeValue
            fields[3] = self.description?.shapeValue
            fields[4] = self.deadLetterConfig?.shapeValue
            fields[5] = self.logConfig?.shapeValue
            return fields
        }
        package static let schema = Shapes.StructureSchema(
            "UpdateEventBusResponse",
            [
                Shapes.Member("Arn", { EventBridgeSchema.String }),
                Shapes.Member("Name", { EventBridgeSchema.EventBusName }),
                Shapes.Member("KmsKeyIdentifier", { EventBridgeSchema.KmsKeyIdentifier }),
                Shapes.Member("Description", { EventBridgeSchema.EventBusDescription }),
                Shapes.Member("DeadLetterConfig", { EventBridgeSchema.DeadLetterConfig }),
                Shapes.Member("LogConfig", { EventBridgeSchema.LogConfig }),
            ])
    }
    package static let model = Shapes.OperationModel(
        "UpdateEventBus", method: "POST", uri: "/", input: Input.schema, output: Output.schema)
}

