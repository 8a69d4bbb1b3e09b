// The checks by hand, over yyjson: about as fast as they can be. Reads documents, one a line, on standard input, and
// writes for each what was found, as the reference does: [["R06",3],["R18"]].
//
// It trusts the documents to be as they are made, as a program for one purpose may.
#include <yyjson.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <unistd.h>
#include <utility>
#include <vector>

using Text = std::string_view;

static yyjson_val *at(yyjson_val *object, Text name) { return yyjson_obj_getn(object, name.data(), name.size()); }

static Text text(yyjson_val *value) {
  return value && yyjson_is_str(value) ? Text(yyjson_get_str(value), yyjson_get_len(value)) : Text();
}

static bool isDigit(char c) { return c >= '0' && c <= '9'; }

static size_t codePoints(Text text) {
  return std::count_if(text.begin(), text.end(), [](unsigned char c) { return (c & 0xC0) != 0x80; });
}

static bool isVersion(Text text) {
  int parts = 1;
  for (size_t i = 0; i < text.size(); i++) {
    if (isDigit(text[i])) continue;
    if (text[i] != '.' || i == 0 || !isDigit(text[i - 1])) return false;
    parts++;
  }
  return parts == 3 && isDigit(text.back());
}

static bool isDate(Text text) {
  if (text.size() != 10) return false;
  for (size_t i = 0; i < 10; i++)
    if (i == 4 || i == 7 ? text[i] != '-' : !isDigit(text[i])) return false;
  return true;
}

static bool isAddress(Text text) {
  size_t sign = text.find('@'), dot = text.rfind('.');
  if (sign == 0 || sign == Text::npos || text.find('@', sign + 1) != Text::npos) return false;
  if (text.find_first_of(" \t\r\n") != Text::npos) return false;
  if (dot == Text::npos || dot <= sign + 1 || text.size() - dot < 3) return false;
  return std::all_of(text.begin() + dot + 1, text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

template <size_t count> static bool isOneOf(Text text, const Text (&words)[count]) {
  return std::find(words, words + count, text) != words + count;
}

static const Text sectors[] = {"government", "civil-society", "business", "academia", "media", "community"};
static const Text languages[] = {"en", "fr", "es", "de", "ar", "uk"};

class Findings {
public:
  explicit Findings(std::string &out) : out(out) { out += '['; }
  ~Findings() { out += "]\n"; }

  void add(int rule, long entry = -1) {
    char row[40];
    int length = entry < 0 ? snprintf(row, sizeof row, "%s[\"R%02d\"]", comma, rule)
                           : snprintf(row, sizeof row, "%s[\"R%02d\",%ld]", comma, rule, entry);
    out.append(row, length);
    comma = ",";
  }

private:
  std::string &out;
  const char *comma = "";
};

static void check(yyjson_val *document, std::string &out) {
  Findings found(out);
  yyjson_val *entry, *part;
  size_t i, count, j, parts;

  size_t length = codePoints(text(at(document, "title")));
  if (length < 10 || length > 160) found.add(1);
  if (codePoints(text(at(at(document, "problem"), "statement"))) < 200) found.add(2);
  if (!isVersion(text(at(document, "version")))) found.add(3);
  if (!isOneOf(text(at(document, "language")), languages)) found.add(4);
  if (yyjson_arr_size(at(document, "conveners")) < 1) found.add(5);

  yyjson_val *participants = at(document, "participants");
  std::vector<Text> ids;
  std::vector<std::pair<Text, size_t>> groups;
  yyjson_arr_foreach(participants, i, count, entry) {
    Text sector = text(at(entry, "sector"));
    if (!at(entry, "region")) found.add(6, i);
    if (!isOneOf(sector, sectors)) found.add(8, i);
    if (!isAddress(text(at(at(entry, "contact"), "email")))) found.add(9, i);
    ids.push_back(text(at(entry, "id")));
    auto group = std::find_if(groups.begin(), groups.end(), [&](auto &group) { return group.first == sector; });
    if (group == groups.end()) groups.push_back({sector, 1});
    else group->second++;
  }
  size_t seats = yyjson_arr_size(participants);
  if (seats < 20 || seats > 100) found.add(7);
  if (groups.size() < 3) found.add(17);
  for (auto &group : groups)
    if (group.second * 2 > seats) found.add(18);

  std::vector<Text> channels;
  yyjson_arr_foreach(at(document, "channels"), i, count, entry) {
    channels.push_back(text(at(entry, "id")));
    if (!isDate(text(at(entry, "deadline")))) found.add(12, i);
  }
  yyjson_arr_foreach(at(document, "agenda"), i, count, entry) {
    auto minutes = yyjson_get_sint(at(entry, "minutes"));
    if (minutes < 5 || minutes > 240) found.add(10, i);
    yyjson_val *named = at(entry, "channels");
    if (yyjson_arr_size(named) < 1) found.add(11, i);
    yyjson_arr_foreach(named, j, parts, part) {
      if (std::find(channels.begin(), channels.end(), text(part)) == channels.end()) found.add(19, i);
    }
  }

  std::sort(ids.begin(), ids.end());
  bool isIndependent = false;
  yyjson_arr_foreach(at(document, "intermediaries"), i, count, entry) {
    isIndependent = isIndependent || yyjson_is_true(at(entry, "independent"));
    yyjson_arr_foreach(at(entry, "represents"), j, parts, part) {
      if (!std::binary_search(ids.begin(), ids.end(), text(part))) found.add(20, i);
    }
  }
  if (!isIndependent) found.add(13);

  if (yyjson_arr_size(at(document, "phases")) < 3) found.add(14);
  yyjson_val *followUp = at(document, "followUp"), *budget = at(document, "budget");
  if (yyjson_arr_size(at(followUp, "reviews")) < 1) found.add(15);
  if (!yyjson_is_true(at(at(followUp, "report"), "public"))) found.add(16);
  int64_t sum = 0;
  yyjson_arr_foreach(at(budget, "lines"), i, count, entry) sum += yyjson_get_sint(at(entry, "amount"));
  if (sum != yyjson_get_sint(at(budget, "total"))) found.add(22);
}

int main() {
  std::vector<char> input(1 << 20), pool;
  std::string out;
  size_t used = 0;
  bool isAtEnd = false;
  while (!isAtEnd) {
    if (used == input.size()) input.resize(input.size() * 2);
    ssize_t got = read(STDIN_FILENO, input.data() + used, input.size() - used);
    if (got < 0) return 1;
    isAtEnd = got == 0;
    used += got;
    char *line = input.data(), *end = line + used;
    while (char *feed = static_cast<char *>(memchr(line, '\n', end - line))) {
      size_t length = feed - line;
      pool.resize(std::max(pool.size(), yyjson_read_max_memory_usage(length, 0)));
      yyjson_alc memory;
      yyjson_alc_pool_init(&memory, pool.data(), pool.size());
      yyjson_doc *document = yyjson_read_opts(line, length, 0, &memory, nullptr);
      if (!document) return 1;
      check(yyjson_doc_get_root(document), out);
      line = feed + 1;
    }
    used = end - line;
    memmove(input.data(), line, used);
    if (fwrite(out.data(), 1, out.size(), stdout) != out.size()) return 1;
    out.clear();
  }
  return 0;
}
