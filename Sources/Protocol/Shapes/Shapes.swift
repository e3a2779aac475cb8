// Shapes: values described by schemas, and the checks that a schema asks for.
//
// A service model becomes generated structs, each with a static schema. On the wire side a
// protocol reads bytes into a tree of `Value`s by that schema; on the code side the struct is made
// from the tree. Because the tree stands between them, validation, redaction, CloudTrail records
// and every protocol are written once. Shapes knows no protocol, no service and no socket.
