#include "simdjson_shim.h"

#include <simdjson.h>

#include <array>
#include <cstring>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace ondemand = simdjson::ondemand;
using simdjson::error_code;

struct Node;

// What to do with the value of a key.
enum class Take : uint8_t {
  text,    // a string, number or boolean becomes a slice
  raw,     // anything becomes the slice of its whole text
  inside,  // an object is searched with `node`
  record,  // an object is itself the record (an envelope around it)
  records,  // an array holds records
  text_or_record,  // a string holds a record as JSON text, or a line of a log
};

struct Key {
  const char *name;  // in lower case
  Take take;
  int slot;
  const Node *node;
};

// The keys of one level, found by their length and first and last letters, ignoring case: some
// stores (Athena, Security Lake) write the names of CloudTrail's fields in lower case.
struct Node {
  // Names are compared eight letters at once; none has more than `lengthMax`.
  static constexpr size_t lengthMax = 24;
  static constexpr uint64_t lower = 0x2020202020202020;

  struct Entry {
    Key key;
    size_t length;
    int next;
    std::array<uint64_t, lengthMax / 8> words;
    // Of the last word: the bytes that belong to the name.
    uint64_t mask;
  };
  std::array<int, 64> heads;
  std::vector<Entry> entries;

  Node(std::initializer_list<Key> keys) {
    heads.fill(-1);
    for (const Key &key : keys) {
      size_t length = std::strlen(key.name);
      size_t place = hash(key.name, length);
      Entry entry{key, length, heads[place], {}, 0};
      char padded[lengthMax] = {};
      std::memcpy(padded, key.name, length < lengthMax ? length : lengthMax);
      std::memcpy(entry.words.data(), padded, lengthMax);
      size_t rest = length % 8;
      entry.mask = rest == 0 ? ~uint64_t(0) : (uint64_t(1) << (rest * 8)) - 1;
      for (uint64_t &word : entry.words) word |= lower;
      entries.push_back(entry);
      heads[place] = int(entries.size()) - 1;
    }
  }

  static size_t hash(const char *name, size_t length) {
    return (length * 7 + size_t(name[0] | 0x20) * 3 + size_t(name[length - 1] | 0x20)) & 63;
  }

  // The text behind a name is readable: simdjson's padding is longer than any name.
  const Key *find(const char *name, size_t length) const {
    if (length == 0 || length > lengthMax) return nullptr;
    for (int i = heads[hash(name, length)]; i >= 0; i = entries[i].next) {
      const Entry &entry = entries[i];
      if (entry.length == length && same(name, entry)) return &entry.key;
    }
    return nullptr;
  }

  // `_` becomes 0x7f and `-` stays itself under | 0x20; the names in the tables go the same way.
  static bool same(const char *name, const Entry &entry) {
    size_t last = (entry.length - 1) / 8;
    for (size_t i = 0; i < last; i++) {
      if ((load(name + i * 8) | lower) != entry.words[i]) return false;
    }
    return (((load(name + last * 8) | lower) ^ entry.words[last]) & entry.mask) == 0;
  }

  // Up to the quote that ends the name; 0 if it is longer than any known one.
  static size_t lengthOf(const char *name) {
    constexpr uint64_t ones = 0x0101010101010101;
    for (size_t i = 0; i <= lengthMax; i += 8) {
      uint64_t word = load(name + i) ^ (ones * '"');
      uint64_t found = (word - ones) & ~word & (ones << 7);
      if (found) return i + size_t(__builtin_ctzll(found)) / 8;
    }
    return 0;
  }

  static uint64_t load(const char *bytes) {
    uint64_t word;
    std::memcpy(&word, bytes, sizeof word);
    return word;
  }
};

const Node issuer{
    {"type", Take::text, GARRISON_ISSUER_TYPE, nullptr},
    {"arn", Take::text, GARRISON_ISSUER_ARN, nullptr},
    {"username", Take::text, GARRISON_ISSUER_NAME, nullptr},
};
const Node sessionAttributes{
    {"mfaauthenticated", Take::text, GARRISON_SESSION_MFA, nullptr},
};
const Node session{
    {"sessionissuer", Take::inside, 0, &issuer},
    {"attributes", Take::inside, 0, &sessionAttributes},
    {"ec2roledelivery", Take::text, GARRISON_SESSION_DELIVERY, nullptr},
};
const Node identity{
    {"type", Take::text, GARRISON_IDENTITY_TYPE, nullptr},
    {"principalid", Take::text, GARRISON_IDENTITY_PRINCIPAL, nullptr},
    {"arn", Take::text, GARRISON_IDENTITY_ARN, nullptr},
    {"accountid", Take::text, GARRISON_IDENTITY_ACCOUNT, nullptr},
    {"accesskeyid", Take::text, GARRISON_IDENTITY_KEY, nullptr},
    {"username", Take::text, GARRISON_IDENTITY_NAME, nullptr},
    {"invokedby", Take::text, GARRISON_IDENTITY_INVOKED_BY, nullptr},
    {"sessioncontext", Take::inside, 0, &session},
};
const Node sourceIDs{
    {"instance", Take::text, GARRISON_INSTANCE, nullptr},
};
// The Open Cybersecurity Schema Framework's names, as Security Lake writes them.
const Node sourceEndpoint{
    {"ip", Take::text, GARRISON_SOURCE_ADDRESS, nullptr},
    {"port", Take::text, GARRISON_SOURCE_PORT, nullptr},
    {"instance_uid", Take::text, GARRISON_INSTANCE, nullptr},
    {"interface_uid", Take::text, GARRISON_INTERFACE, nullptr},
    {"vpc_uid", Take::text, GARRISON_VPC, nullptr},
    {"subnet_uid", Take::text, GARRISON_SUBNET, nullptr},
};
const Node destinationEndpoint{
    {"ip", Take::text, GARRISON_DESTINATION_ADDRESS, nullptr},
    {"port", Take::text, GARRISON_DESTINATION_PORT, nullptr},
};
const Node cloudAccount{{"uid", Take::text, GARRISON_ACCOUNT, nullptr}};
const Node cloud{
    {"region", Take::text, GARRISON_REGION, nullptr},
    {"account", Take::inside, 0, &cloudAccount},
    {"account_uid", Take::text, GARRISON_ACCOUNT, nullptr},
};
const Node query{
    {"hostname", Take::text, GARRISON_QUERY_NAME, nullptr},
    {"type", Take::text, GARRISON_QUERY_TYPE, nullptr},
};
const Node traffic{
    {"packets", Take::text, GARRISON_PACKETS, nullptr},
    {"bytes", Take::text, GARRISON_BYTES, nullptr},
};
const Node connection{
    {"protocol_num", Take::text, GARRISON_PROTOCOL, nullptr},
    {"direction", Take::text, GARRISON_DIRECTION, nullptr},
    {"tcp_flags", Take::text, GARRISON_TCP_FLAGS, nullptr},
};

const Node root{
    {"records", Take::records, 0, nullptr},
    {"event", Take::record, 0, nullptr},
    {"detail", Take::record, 0, nullptr},
    // What the CLI prints of LookupEvents, GetLogEvents and FilterLogEvents, what subscriptions of
    // CloudWatch Logs deliver, and what queues carry.
    {"events", Take::records, 0, nullptr},
    {"logevents", Take::records, 0, nullptr},
    {"messages", Take::records, 0, nullptr},
    {"cloudtrailevent", Take::text_or_record, GARRISON_MESSAGE, nullptr},
    {"message", Take::text_or_record, GARRISON_MESSAGE, nullptr},
    {"@message", Take::text_or_record, GARRISON_MESSAGE, nullptr},
    {"body", Take::text_or_record, GARRISON_MESSAGE, nullptr},
    // CloudTrail
    {"eventtime", Take::text, GARRISON_EVENT_TIME, nullptr},
    {"eventsource", Take::text, GARRISON_EVENT_SOURCE, nullptr},
    {"eventname", Take::text, GARRISON_EVENT_NAME, nullptr},
    {"awsregion", Take::text, GARRISON_AWS_REGION, nullptr},
    {"sourceipaddress", Take::text, GARRISON_SOURCE_IP, nullptr},
    {"useragent", Take::text, GARRISON_USER_AGENT, nullptr},
    {"errorcode", Take::text, GARRISON_ERROR_CODE, nullptr},
    {"errormessage", Take::text, GARRISON_ERROR_MESSAGE, nullptr},
    {"eventid", Take::text, GARRISON_EVENT_ID, nullptr},
    {"eventtype", Take::text, GARRISON_EVENT_TYPE, nullptr},
    {"readonly", Take::text, GARRISON_READ_ONLY, nullptr},
    {"recipientaccountid", Take::text, GARRISON_RECIPIENT_ACCOUNT, nullptr},
    {"vpcendpointid", Take::text, GARRISON_VPC_ENDPOINT, nullptr},
    {"eventcategory", Take::text, GARRISON_EVENT_CATEGORY, nullptr},
    {"requestparameters", Take::raw, GARRISON_REQUEST, nullptr},
    {"responseelements", Take::raw, GARRISON_RESPONSE, nullptr},
    {"additionaleventdata", Take::raw, GARRISON_ADDITIONAL, nullptr},
    {"resources", Take::raw, GARRISON_RESOURCES, nullptr},
    {"serviceeventdetails", Take::raw, GARRISON_SERVICE_DETAILS, nullptr},
    {"useridentity", Take::inside, 0, &identity},
    // Flow logs as JSON: with hyphens, underscores, or neither
    {"srcaddr", Take::text, GARRISON_SOURCE_ADDRESS, nullptr},
    {"dstaddr", Take::text, GARRISON_DESTINATION_ADDRESS, nullptr},
    {"srcport", Take::text, GARRISON_SOURCE_PORT, nullptr},
    {"dstport", Take::text, GARRISON_DESTINATION_PORT, nullptr},
    {"protocol", Take::text, GARRISON_PROTOCOL, nullptr},
    {"packets", Take::text, GARRISON_PACKETS, nullptr},
    {"bytes", Take::text, GARRISON_BYTES, nullptr},
    {"start", Take::text, GARRISON_START, nullptr},
    {"end", Take::text, GARRISON_END, nullptr},
    {"action", Take::text, GARRISON_ACTION, nullptr},
    {"log_status", Take::text, GARRISON_LOG_STATUS, nullptr},
    {"log-status", Take::text, GARRISON_LOG_STATUS, nullptr},
    {"logstatus", Take::text, GARRISON_LOG_STATUS, nullptr},
    {"status", Take::text, GARRISON_LOG_STATUS, nullptr},
    {"status_code", Take::text, GARRISON_LOG_STATUS, nullptr},
    {"account_id", Take::text, GARRISON_ACCOUNT, nullptr},
    {"account-id", Take::text, GARRISON_ACCOUNT, nullptr},
    {"accountid", Take::text, GARRISON_ACCOUNT, nullptr},
    {"region", Take::text, GARRISON_REGION, nullptr},
    {"interface_id", Take::text, GARRISON_INTERFACE, nullptr},
    {"interface-id", Take::text, GARRISON_INTERFACE, nullptr},
    {"interfaceid", Take::text, GARRISON_INTERFACE, nullptr},
    {"instance_id", Take::text, GARRISON_INSTANCE, nullptr},
    {"instance-id", Take::text, GARRISON_INSTANCE, nullptr},
    {"instanceid", Take::text, GARRISON_INSTANCE, nullptr},
    {"vpc_id", Take::text, GARRISON_VPC, nullptr},
    {"vpc-id", Take::text, GARRISON_VPC, nullptr},
    {"vpcid", Take::text, GARRISON_VPC, nullptr},
    {"subnet_id", Take::text, GARRISON_SUBNET, nullptr},
    {"subnet-id", Take::text, GARRISON_SUBNET, nullptr},
    {"subnetid", Take::text, GARRISON_SUBNET, nullptr},
    {"flow_direction", Take::text, GARRISON_DIRECTION, nullptr},
    {"flow-direction", Take::text, GARRISON_DIRECTION, nullptr},
    {"flowdirection", Take::text, GARRISON_DIRECTION, nullptr},
    {"tcp_flags", Take::text, GARRISON_TCP_FLAGS, nullptr},
    {"tcp-flags", Take::text, GARRISON_TCP_FLAGS, nullptr},
    {"tcpflags", Take::text, GARRISON_TCP_FLAGS, nullptr},
    // Resolver query logs
    {"query_name", Take::text, GARRISON_QUERY_NAME, nullptr},
    {"query_type", Take::text, GARRISON_QUERY_TYPE, nullptr},
    {"query_timestamp", Take::text, GARRISON_QUERY_TIME, nullptr},
    {"rcode", Take::text, GARRISON_RCODE, nullptr},
    {"answers", Take::raw, GARRISON_ANSWERS, nullptr},
    {"srcids", Take::inside, 0, &sourceIDs},
    // OCSF
    {"query", Take::inside, 0, &query},
    {"src_endpoint", Take::inside, 0, &sourceEndpoint},
    {"dst_endpoint", Take::inside, 0, &destinationEndpoint},
    {"cloud", Take::inside, 0, &cloud},
    {"traffic", Take::inside, 0, &traffic},
    {"connection_info", Take::inside, 0, &connection},
    {"time", Take::text, GARRISON_TIME_MILLISECONDS, nullptr},
};

constexpr int envelopesMax = 5;

// Parsers for texts inside strings, one for each depth, each with its copy of the text.
struct Inner {
  ondemand::parser parser;
  std::string text;
};

struct Reading {
  const uint8_t *text;
  void *context;
  garrison_json_record record;
  Inner *inner;
  size_t records = 0;
  size_t resume = 0;

  void hand(const garrison_slice *fields, size_t offset) {
    records++;
    record(context, fields, offset);
  }
};

garrison_slice slice(std::string_view view) {
  return {reinterpret_cast<const uint8_t *>(view.data()), view.size()};
}

std::string_view trimmed(std::string_view token) {
  while (!token.empty() && static_cast<unsigned char>(token.back()) <= 0x20) {
    token.remove_suffix(1);
  }
  return token;
}

// A scalar as a slice of the text. A string without a backslash is what stands between its quotes.
error_code takeText(ondemand::value &value, garrison_slice &out) {
  std::string_view token = trimmed(value.raw_json_token());
  if (token.empty()) return simdjson::TAPE_ERROR;
  if (token.front() == '"') {
    if (token.size() >= 2 && token.back() == '"' &&
        std::memchr(token.data(), '\\', token.size()) == nullptr) {
      out = slice(token.substr(1, token.size() - 2));
      return simdjson::SUCCESS;
    }
    std::string_view text;
    error_code error = value.get_string().get(text);
    if (!error) out = slice(text);
    return error;
  }
  if (token.front() == '{' || token.front() == '[' || token == "null") return simdjson::SUCCESS;
  out = slice(token);
  return simdjson::SUCCESS;
}

error_code takeRaw(ondemand::value &value, garrison_slice &out) {
  ondemand::json_type type;
  if (error_code error = value.type().get(type)) return error;
  std::string_view text;
  switch (type) {
    case ondemand::json_type::object: {
      ondemand::object object;
      if (error_code error = value.get_object().get(object)) return error;
      if (error_code error = object.raw_json().get(text)) return error;
      break;
    }
    case ondemand::json_type::array: {
      ondemand::array array;
      if (error_code error = value.get_array().get(array)) return error;
      if (error_code error = array.raw_json().get(text)) return error;
      break;
    }
    default:
      text = trimmed(value.raw_json_token());
      if (text == "null") return simdjson::SUCCESS;
  }
  out = slice(text);
  return simdjson::SUCCESS;
}

error_code readRecord(Reading &reading, ondemand::object object, size_t offset, int depth);

// Reads the record that a string holds; false if it holds none.
bool readEmbedded(Reading &reading, std::string_view text, size_t offset, int depth);

error_code readRecords(Reading &reading, ondemand::array array, int depth) {
  for (auto element : array) {
    ondemand::value value;
    if (error_code error = element.get(value)) return error;
    const char *start = value.raw_json_token().data();
    size_t offset = size_t(reinterpret_cast<const uint8_t *>(start) - reading.text);
    reading.resume = offset;
    ondemand::object object;
    if (value.get_object().get(object)) {
      garrison_slice fields[GARRISON_FIELD_COUNT] = {};
      reading.hand(fields, offset);  // not an object: a record without fields
      continue;
    }
    if (error_code error = readRecord(reading, object, offset, depth)) return error;
  }
  return simdjson::SUCCESS;
}

error_code search(
    Reading &reading, ondemand::object object, const Node &node, garrison_slice *fields,
    size_t offset, int depth, bool &handed) {
  for (auto item : object) {
    ondemand::field field;
    if (error_code error = std::move(item).get(field)) return error;
    const char *name = field.key().raw();
    // Names longer than any known one, or with escapes, match nothing.
    const Key *key = node.find(name, Node::lengthOf(name));
    if (!key) continue;
    ondemand::value value = field.value();
    switch (key->take) {
      case Take::text:
        if (error_code error = takeText(value, fields[key->slot])) return error;
        break;
      case Take::raw:
        if (error_code error = takeRaw(value, fields[key->slot])) return error;
        break;
      case Take::inside: {
        ondemand::object inner;
        if (value.get_object().get(inner)) break;
        if (error_code error =
                search(reading, inner, *key->node, fields, offset, depth, handed)) {
          return error;
        }
        break;
      }
      case Take::text_or_record: {
        std::string_view text;
        if (depth >= envelopesMax || value.get_string().get(text)) break;
        if (readEmbedded(reading, text, offset, depth)) {
          handed = true;
        } else {
          fields[key->slot] = slice(text);
        }
        break;
      }
      case Take::record: {
        ondemand::object inner;
        if (depth >= envelopesMax || value.get_object().get(inner)) break;
        handed = true;
        if (error_code error = readRecord(reading, inner, offset, depth + 1)) return error;
        break;
      }
      case Take::records: {
        ondemand::array inner;
        if (depth >= envelopesMax || value.get_array().get(inner)) break;
        handed = true;
        if (error_code error = readRecords(reading, inner, depth + 1)) return error;
        break;
      }
    }
  }
  return simdjson::SUCCESS;
}

error_code readRecord(Reading &reading, ondemand::object object, size_t offset, int depth) {
  garrison_slice fields[GARRISON_FIELD_COUNT] = {};
  bool handed = false;
  if (error_code error = search(reading, object, root, fields, offset, depth, handed)) {
    return error;
  }
  if (!handed) reading.hand(fields, offset);
  return simdjson::SUCCESS;
}

bool readEmbedded(Reading &reading, std::string_view text, size_t offset, int depth) {
  size_t first = text.find('{');
  // A timestamp may stand before the object, as CloudWatch Logs exports it.
  if (first == std::string_view::npos || first > 32) return false;
  Inner &inner = reading.inner[depth];
  inner.text.reserve(text.size() - first + simdjson::SIMDJSON_PADDING);
  inner.text.assign(text.data() + first, text.size() - first);
  ondemand::document document;
  ondemand::object object;
  if (inner.parser.iterate(inner.text).get(document)) return false;
  if (document.get_object().get(object)) return false;
  Reading within{reinterpret_cast<const uint8_t *>(inner.text.data()), reading.context,
                 reading.record, reading.inner};
  if (readRecord(within, object, offset, depth + 1)) return false;
  reading.records += within.records;
  return true;
}

}  // namespace

struct garrison_json {
  ondemand::parser parser;
  Inner inner[envelopesMax];
};

size_t garrison_json_padding(void) { return simdjson::SIMDJSON_PADDING; }

garrison_json *garrison_json_make(void) { return new (std::nothrow) garrison_json(); }

void garrison_json_free(garrison_json *json) { delete json; }

garrison_json_result garrison_json_read(
    garrison_json *json, const uint8_t *text, size_t count, void *context,
    garrison_json_record record) {
  Reading reading{text, context, record, json->inner};
  auto fail = [&](error_code error) {
    return garrison_json_result{reading.records, reading.resume, int32_t(error)};
  };
  ondemand::document document;
  simdjson::padded_string_view view(text, count, count + simdjson::SIMDJSON_PADDING);
  if (error_code error = json->parser.iterate(view).get(document)) return fail(error);
  ondemand::json_type type;
  if (error_code error = document.type().get(type)) return fail(error);
  if (type == ondemand::json_type::array) {
    ondemand::array array;
    if (error_code error = document.get_array().get(array)) return fail(error);
    if (error_code error = readRecords(reading, array, 0)) return fail(error);
  } else if (type == ondemand::json_type::object) {
    ondemand::object object;
    if (error_code error = document.get_object().get(object)) return fail(error);
    if (error_code error = readRecord(reading, object, 0, 0)) return fail(error);
  } else {
    return fail(simdjson::INCORRECT_TYPE);
  }
  return {reading.records, count, 0};
}

size_t garrison_json_object_end(const uint8_t *text, size_t count) {
  size_t depth = 0;
  size_t i = 0;
  while (i < count) {
    switch (text[i]) {
      case '"': {
        i++;
        for (;;) {
          const void *quote = i < count ? std::memchr(text + i, '"', count - i) : nullptr;
          if (!quote) return 0;
          size_t at = size_t(static_cast<const uint8_t *>(quote) - text);
          size_t slashes = 0;
          while (at - slashes > i && text[at - slashes - 1] == '\\') slashes++;
          i = at + 1;
          if (slashes % 2 == 0) break;
        }
        continue;
      }
      case '{':
        depth++;
        break;
      case '}':
        if (depth == 0) return 0;
        if (--depth == 0) return i + 1;
        break;
      default:
        break;
    }
    i++;
  }
  return 0;
}

const char *garrison_json_error(int32_t status) {
  if (status < 0 || status >= int32_t(simdjson::NUM_ERROR_CODES)) return "unknown";
  return simdjson::error_message(static_cast<error_code>(status));
}
