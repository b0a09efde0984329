// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/api_path.h"
#include "threads/client.h"
#include "threads/write_json.h"

namespace weft::threads {

using base::ErrorCode;

namespace {

base::Status asStatus(base::Result<bool> done) {
    if (!done) return base::fail(std::move(done.error()));
    return {};
}

} // namespace

base::Result<std::string> Client::prepareReply(std::string_view replyTo, std::string_view text,
                                               const std::stop_token& stop) {
    if (const auto checked = checkId(replyTo); !checked) return base::fail(checked.error());
    if (text.empty()) return base::fail(ErrorCode::BadArgument, "text", "is empty");
    return m_connection.ask({.endpoint = Endpoint::CreateContainer,
                             .path = "/me/threads",
                             .method = HttpMethod::Post,
                             .form = {{"media_type", "TEXT"},
                                      {"text", std::string(text)},
                                      {"reply_to_id", std::string(replyTo)}}},
                            stop, parseCreatedId);
}

base::Result<std::string> Client::publish(std::string_view containerId, const std::stop_token& stop) {
    if (const auto checked = checkId(containerId); !checked) return base::fail(checked.error());
    return m_connection.ask({.endpoint = Endpoint::Publish,
                             .path = "/me/threads_publish",
                             .method = HttpMethod::Post,
                             .form = {{"creation_id", std::string(containerId)}}},
                            stop, parseCreatedId);
}

base::Result<ContainerState> Client::containerState(std::string_view containerId,
                                                    const std::stop_token& stop) {
    if (const auto checked = checkId(containerId); !checked) return base::fail(checked.error());
    return m_connection.ask({.endpoint = Endpoint::ContainerState,
                             .path = pathOf(containerId, ""),
                             .parameters = {{"fields", "status,error_message"}}},
                            stop, parseContainerState);
}

base::Status Client::hideReply(std::string_view replyId, bool hide, const std::stop_token& stop) {
    if (const auto checked = checkId(replyId); !checked) return base::fail(checked.error());
    return asStatus(m_connection.ask({.endpoint = Endpoint::ManageReply,
                                      .path = pathOf(replyId, "/manage_reply"),
                                      .method = HttpMethod::Post,
                                      .form = {{"hide", hide ? "true" : "false"}}},
                                     stop, parseSuccess));
}

base::Status Client::decidePendingReply(std::string_view replyId, bool approve, const std::stop_token& stop) {
    if (const auto checked = checkId(replyId); !checked) return base::fail(checked.error());
    return asStatus(m_connection.ask({.endpoint = Endpoint::ManagePendingReply,
                                      .path = pathOf(replyId, "/manage_pending_reply"),
                                      .method = HttpMethod::Post,
                                      .form = {{"approve", approve ? "true" : "false"}}},
                                     stop, parseSuccess));
}

base::Status Client::deletePost(std::string_view postId, const std::stop_token& stop) {
    if (const auto checked = checkId(postId); !checked) return base::fail(checked.error());
    return asStatus(m_connection.ask(
        {.endpoint = Endpoint::Delete, .path = pathOf(postId, ""), .method = HttpMethod::Delete}, stop,
        parseSuccess));
}

} // namespace weft::threads
