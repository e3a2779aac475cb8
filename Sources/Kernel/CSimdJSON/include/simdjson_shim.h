// A small C interface over simdjson; what a reader of logs needs and no more.
//
// It reads one JSON text that holds log records (one object, an array of them, or an object whose
// `Records` are them), picks the fields that detection needs out of each and hands them over as
// slices of the text itself. Nothing is copied unless a string holds an escape.
#pragma once
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif

// Bytes that must be readable after the text (they need not be zero).
size_t garrison_json_padding(void);

// A run of bytes: a string without its quotes, or a number, boolean, object or array as it stands.
// `start` is null where the record has no such field or it is null.
typedef struct {
  const uint8_t *start;
  size_t count;
} garrison_slice;

// The fields of a record, by their place in the array handed to the callback.
typedef enum {
  // CloudTrail
  GARRISON_EVENT_TIME,
  GARRISON_EVENT_SOURCE,
  GARRISON_EVENT_NAME,
  GARRISON_AWS_REGION,
  GARRISON_SOURCE_IP,
  GARRISON_USER_AGENT,
  GARRISON_ERROR_CODE,
  GARRISON_ERROR_MESSAGE,
  GARRISON_EVENT_ID,
  GARRISON_EVENT_TYPE,
  GARRISON_READ_ONLY,
  GARRISON_RECIPIENT_ACCOUNT,
  GARRISON_VPC_ENDPOINT,
  GARRISON_EVENT_CATEGORY,
  GARRISON_REQUEST,
  GARRISON_RESPONSE,
  GARRISON_ADDITIONAL,
  GARRISON_RESOURCES,
  GARRISON_SERVICE_DETAILS,
  GARRISON_IDENTITY_TYPE,
  GARRISON_IDENTITY_PRINCIPAL,
  GARRISON_IDENTITY_ARN,
  GARRISON_IDENTITY_ACCOUNT,
  GARRISON_IDENTITY_KEY,
  GARRISON_IDENTITY_NAME,
  GARRISON_IDENTITY_INVOKED_BY,
  GARRISON_ISSUER_TYPE,
  GARRISON_ISSUER_ARN,
  GARRISON_ISSUER_NAME,
  GARRISON_SESSION_MFA,
  GARRISON_SESSION_DELIVERY,
  // Addresses and counts: VPC flow logs, and what resolver logs share with them
  GARRISON_SOURCE_ADDRESS,
  GARRISON_DESTINATION_ADDRESS,
  GARRISON_SOURCE_PORT,
  GARRISON_DESTINATION_PORT,
  GARRISON_PROTOCOL,
  GARRISON_PACKETS,
  GARRISON_BYTES,
  GARRISON_START,
  GARRISON_END,
  GARRISON_ACTION,
  GARRISON_LOG_STATUS,
  GARRISON_ACCOUNT,
  GARRISON_REGION,
  GARRISON_INTERFACE,
  GARRISON_INSTANCE,
  GARRISON_VPC,
  GARRISON_SUBNET,
  GARRISON_DIRECTION,
  GARRISON_TCP_FLAGS,
  // Resolver query logs
  GARRISON_QUERY_NAME,
  GARRISON_QUERY_TYPE,
  GARRISON_QUERY_TIME,
  GARRISON_RCODE,
  GARRISON_ANSWERS,
  GARRISON_TIME_MILLISECONDS,
  // A line of a log within an envelope, where it is no JSON
  GARRISON_MESSAGE,
  GARRISON_FIELD_COUNT
} garrison_field;

// Called for each object that could be a record, in the order of the text; `fields` and what they
// point to are valid during the call only. `offset` is where the object starts.
typedef void (*garrison_json_record)(
    void *context, const garrison_slice *fields, size_t offset);

typedef struct {
  // Objects handed over.
  size_t records;
  // Where the object starts that could not be read; the length of the text if all could.
  size_t resume;
  // Zero, or simdjson's error code.
  int32_t status;
} garrison_json_result;

// A parser and its memory, to be used again and again by one thread at a time.
typedef struct garrison_json garrison_json;
garrison_json *garrison_json_make(void);
void garrison_json_free(garrison_json *json);

// Reads `count` bytes of `text`, of which `garrison_json_padding()` more are readable.
garrison_json_result garrison_json_read(
    garrison_json *json, const uint8_t *text, size_t count, void *context,
    garrison_json_record record);

// Where the object ends that starts at `text[0]` (one past its closing brace), by counting braces
// outside strings; 0 if it does not end within `count` bytes.
size_t garrison_json_object_end(const uint8_t *text, size_t count);

// The name of simdjson's error `status`.
const char *garrison_json_error(int32_t status);
#ifdef __cplusplus
}
#endif
