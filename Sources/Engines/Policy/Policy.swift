// Policy: may this principal do this to that, and why?
//
// The whole of AWS's policy language: documents are read and checked as IAM checks them when they
// are put (`PolicyDocument`), compiled once (`CompiledPolicy`), and judged together
// (`PoliciesInForce.decide`). A decision names the kind of policy that made it and the statements
// that matched. The rules are those of the IAM User Guide, "Policy evaluation logic" and "IAM JSON
// policy elements reference"; where practice is known to differ from the guide, a comment says so.
//
// It knows no store, no request format and no clock: callers bring the policies in force and the
// context keys, the current time among them.
