// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_world.h"

namespace weft::simulator::tests {

base::Instant smallWorldNow() {
    return base::instantFromMs(1'773'144'000'000);
}

SimPost postAt(std::string id, std::string author, int minutesAgo, std::string text) {
    SimPost post;
    post.id = std::move(id);
    post.author = std::move(author);
    post.time = smallWorldNow() - std::chrono::minutes{minutesAgo};
    post.text = std::move(text);
    return post;
}

SimPost replyAt(std::string id, std::string author, int minutesAgo, std::string parent, std::string root) {
    SimPost post = postAt(std::move(id), std::move(author), minutesAgo, "reply");
    post.parentId = std::move(parent);
    post.rootId = std::move(root);
    return post;
}

std::vector<SimPost> smallWorldPosts() {
    std::vector<SimPost> posts;
    posts.push_back(postAt("1", "Acme", 5000, "first thread"));
    posts.push_back(replyAt("2", "ann", 4900, "1", "1"));
    posts.push_back(replyAt("3", "acme", 4800, "2", "1"));
    posts.push_back(replyAt("4", "bob", 4700, "3", "1"));
    posts.push_back(replyAt("5", "cat", 4600, "missing", "1"));
    posts.push_back(postAt("6", "dan", 4000, "hello @ACME."));
    posts.push_back(replyAt("7", "acme", 3900, "6", "6"));
    posts.push_back(postAt("8", "acme", 3000, "second thread"));
    posts.push_back(postAt("9", "acme", 2000, ""));
    posts.back().text.reset();
    posts.back().media = model::MediaType::Repost;
    posts.push_back(postAt("10", "eve", 1000, "mail me@acme.example"));
    posts.push_back(postAt("11", "fay", 900, "secret @acme"));
    posts.back().authorHidden = true;
    posts.push_back(replyAt("12", "fay", 800, "8", "8"));
    posts.back().authorHidden = true;
    posts.push_back(postAt("13", "acme", 700, "which?"));
    posts.back().pollOptions = {"a", "b"};
    posts.push_back(postAt("14", "acme", 600, "pictures"));
    posts.back().media = model::MediaType::Carousel;
    posts.back().pictures = 2;
    posts.push_back(replyAt("15", "ann", -60, "1", "1"));
    return posts;
}

World smallWorld() {
    return {profileFor("acme"), smallWorldPosts()};
}

ApiAnswer call(Api& api, std::string_view method, std::string_view path, std::string_view parameters,
               std::string_view token) {
    ApiRequest request;
    request.method = method;
    request.path = path;
    request.token = token;
    while (!parameters.empty()) {
        const std::string_view pair = parameters.substr(0, parameters.find('&'));
        parameters.remove_prefix(std::min(pair.size() + 1, parameters.size()));
        const std::size_t equals = std::min(pair.find('='), pair.size() - 1);
        request.parameters.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
    }
    return api.answer(request);
}

nlohmann::json callJson(Api& api, std::string_view method, std::string_view path, std::string_view parameters,
                        std::string_view token) {
    return nlohmann::json::parse(call(api, method, path, parameters, token).body);
}

ApiAnswer get(Api& api, std::string_view path, std::string_view parameters) {
    return call(api, "GET", path, parameters);
}

nlohmann::json getJson(Api& api, std::string_view path, std::string_view parameters) {
    return callJson(api, "GET", path, parameters);
}

nlohmann::json errorCode(const ApiAnswer& answer) {
    const auto body = nlohmann::json::parse(answer.body);
    return body.contains("error") ? body["error"]["code"] : nlohmann::json(0);
}

std::vector<std::string> allIds(Api& api, std::string_view path, std::string_view parameters) {
    std::vector<std::string> ids;
    std::string query(parameters);
    for (int pages = 0; pages < 10'000; ++pages) {
        const auto page = getJson(api, path, query);
        for (const auto& post : page.at("data"))
            ids.push_back(post.at("id"));
        if (!page.contains("paging") || !page["paging"]["cursors"].contains("after")) break;
        query = std::string(parameters) + "&after=" + page["paging"]["cursors"]["after"].get<std::string>();
    }
    return ids;
}

} // namespace weft::simulator::tests
