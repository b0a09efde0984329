// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/data_file.h"

#include "model/handle.h"
#include "simulator/line_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_map>

namespace weft::simulator {

namespace {

using nlohmann::json;

constexpr std::size_t kNamedComplaints = 5;

base::Result<std::optional<std::string>> optionalText(const json& line, const char* key) {
    const auto found = line.find(key);
    if (found == line.end() || found->is_null()) return std::nullopt;
    if (!found->is_string())
        return base::fail(base::ErrorCode::BadShape, {}, std::string("\"") + key + "\" is not a text");
    return found->get<std::string>();
}

base::Result<std::string> requiredText(const json& line, const char* key) {
    auto text = optionalText(line, key);
    if (!text) return base::fail(text.error());
    if (!*text || (*text)->empty())
        return base::fail(base::ErrorCode::BadShape, {}, std::string("no \"") + key + "\"");
    return std::move(**text);
}

void readCounters(const json& line, SimPost& post) {
    for (const model::Metric metric : model::kMetrics) {
        const auto found = line.find(std::string(model::metricName(metric)));
        if (found == line.end() || !found->is_number()) continue;
        const double value = found->get<double>();
        if (value >= 0 && value < 1e15)
            post.given[static_cast<std::size_t>(metric)] = static_cast<std::int64_t>(value);
    }
}

base::Status readOptional(const json& line, SimPost& post) {
    const std::pair<const char*, std::optional<std::string> SimPost::*> kTexts[] = {
        {"text", &SimPost::text},          {"parent_id", &SimPost::parentId}, {"root_id", &SimPost::rootId},
        {"quoted_id", &SimPost::quotedId}, {"topic_tag", &SimPost::topicTag}, {"lang", &SimPost::language}};
    for (const auto& [key, member] : kTexts) {
        auto text = optionalText(line, key);
        if (!text) return base::fail(text.error());
        post.*member = std::move(*text);
    }
    post.quote = post.quotedId.has_value();
    return {};
}

base::Result<SimPost> readPost(std::string_view text) {
    const json line = json::parse(text, nullptr, false);
    if (line.is_discarded()) return base::fail(base::ErrorCode::BadJson, {}, "not JSON");
    if (!line.is_object()) return base::fail(base::ErrorCode::BadShape, {}, "not a JSON object");
    SimPost post;
    auto id = requiredText(line, "id");
    if (!id) return base::fail(id.error());
    post.id = std::move(*id);
    auto author = requiredText(line, "author");
    if (!author) return base::fail(author.error());
    post.author = std::move(*author);
    const auto timestamp = requiredText(line, "timestamp");
    if (!timestamp) return base::fail(timestamp.error());
    const auto time = base::parseInstant(*timestamp);
    if (!time) return base::fail(time.error());
    post.time = *time;
    if (auto status = readOptional(line, post); !status) return base::fail(status.error());
    readCounters(line, post);
    return post;
}

} // namespace

base::Result<DataFile> readDataFile(const std::filesystem::path& path) {
    DataFile file;
    std::unordered_map<std::string, std::size_t> places;
    const auto status = readLines(path, [&](std::size_t number, std::string_view text) {
        ++file.lines;
        auto post = readPost(text);
        if (!post) {
            ++file.skipped;
            if (file.complaints.size() < kNamedComplaints)
                file.complaints.push_back("line " + std::to_string(number) + ": " + post.error().detail);
            return;
        }
        const auto [place, isNew] = places.emplace(post->id, file.posts.size());
        if (isNew) return file.posts.push_back(std::move(*post));
        ++file.repeated;
        file.posts[place->second] = std::move(*post);
    });
    if (!status) return base::fail(status.error());
    if (!file.posts.empty()) return file;
    if (file.lines == 0) return base::fail(base::ErrorCode::FileEmpty, path.string(), "the file is empty");
    return base::fail(base::ErrorCode::BadShape, path.string(),
                      "none of " + std::to_string(file.lines) + " lines is a post; " +
                          file.complaints.front());
}

World worldOfFile(DataFile file, std::string_view owner, std::optional<double> liveSpeed, base::Instant now) {
    SimProfile profile = profileFor(owner);
    const std::string folded = model::foldHandle(owner);
    const auto spelled = std::ranges::find_if(
        file.posts, [&](const SimPost& post) { return model::foldHandle(post.author) == folded; });
    if (spelled != file.posts.end()) profile.username = spelled->author;
    if (!liveSpeed) return {std::move(profile), std::move(file.posts)};

    const LivePace pace{now, *liveSpeed};
    const auto last = std::ranges::max_element(file.posts, {}, &SimPost::time);
    const auto shift = now - (last->time - std::chrono::hours{24});
    for (SimPost& post : file.posts)
        post.time = pace.release(post.time + shift);
    return {std::move(profile), std::move(file.posts), pace};
}

} // namespace weft::simulator
