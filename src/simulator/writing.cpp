// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/writing.h"

#include "simulator/fields.h"
#include "simulator/post_text.h"

#include <nlohmann/json.hpp>

#include <array>

namespace weft::simulator {

namespace {

using nlohmann::json;

ApiAnswer jsonAnswer(const json& body) {
    ApiAnswer answer;
    answer.body = body.dump(-1, ' ', false, json::error_handler_t::replace);
    return answer;
}

ApiError containerProblem(std::optional<int> subcode, std::string message) {
    return {400, 24, subcode, "OAuthException", std::move(message), false};
}

std::optional<bool> flag(const ApiRequest& request, std::string_view name) {
    const auto text = request.parameter(name);
    if (text && (*text == "true" || *text == "1")) return true;
    if (text && (*text == "false" || *text == "0")) return false;
    return std::nullopt;
}

ApiError flagMissing(std::string_view name) {
    return badParameter("(#100) Param " + std::string(name) + " must be a boolean");
}

} // namespace

ApiError budgetSpent(BudgetKind kind) {
    return {400,
            613,
            std::nullopt,
            "OAuthException",
            "(#613) Calls to this api have exceeded the rate limit: " + std::string(budgetName(kind)),
            false};
}

std::optional<ApiError> Writing::replyProblem(const ApiRequest& request, SimPost& post) const {
    const auto target = request.parameter("reply_to_id");
    if (!target || target->empty()) return std::nullopt;
    if (const auto problem = m_tokens.scopeProblem(request.token, "threads_manage_replies")) return problem;
    const auto answered = m_world.find(*target);
    if (!answered || m_world.post(*answered).gone || m_world.post(*answered).time > post.time)
        return noSuchObject(*target);
    const World::Index root = m_world.threadOf(*answered);
    const bool allowed = m_world.isOwn(root) || m_tokens.hasScope(request.token, "threads_keyword_search") ||
                         m_tokens.hasScope(request.token, "threads_manage_mentions");
    if (!allowed) return notPermitted();
    post.parentId = *target;
    post.rootId = m_world.post(root).id;
    return std::nullopt;
}

ApiAnswer Writing::prepare(const ApiRequest& request, base::Instant now) {
    if (request.parameter("media_type").value_or("") != "TEXT")
        return errorAnswer(
            badParameter("(#100) Param media_type must be TEXT; the simulator takes no media"));
    const std::string_view text = request.parameter("text").value_or("");
    if (const auto problem = textProblem(text)) return errorAnswer(*problem);
    SimPost post;
    post.author = m_world.owner().username;
    post.text = text;
    post.time = now;
    if (const auto problem = replyProblem(request, post)) return errorAnswer(*problem);
    if (const auto tag = request.parameter("topic_tag"); tag && !tag->empty()) post.topicTag = *tag;
    if (const auto link = request.parameter("link_attachment"); link && !link->empty()) post.link = *link;
    if (const auto quoted = request.parameter("quote_post_id"); quoted && !quoted->empty()) {
        post.quote = true;
        post.quotedId = *quoted;
    }
    post.ghost = flag(request, "is_ghost_post").value_or(false) && !post.isReply();
    post.asksApproval = flag(request, "enable_reply_approvals").value_or(false) && !post.isReply();
    Container& container = m_containers.add(std::move(post), now);
    if (flag(request, "auto_publish_text").value_or(false)) return publish(container, now);
    return jsonAnswer({{"id", container.id}});
}

ApiAnswer Writing::publish(const ApiRequest& request, base::Instant now) {
    const std::string_view id = request.parameter("creation_id").value_or("");
    Container* const container = m_containers.find(id);
    if (id.empty()) return errorAnswer(badParameter("(#100) The parameter creation_id is required"));
    if (container == nullptr)
        return errorAnswer(containerProblem(std::nullopt, "The container does not exist"));
    const std::string_view status = m_containers.status(*container, now);
    if (status == "IN_PROGRESS")
        return errorAnswer(containerProblem(4279009, "The media is not ready to be published"));
    if (status == "PUBLISHED")
        return errorAnswer(containerProblem(std::nullopt, "The container has already been published"));
    if (status == "EXPIRED") return errorAnswer(containerProblem(std::nullopt, "The container has expired"));
    return publish(*container, now);
}

BudgetKind Writing::budgetOf(std::string_view containerId) {
    const Container* const container = m_containers.find(containerId);
    return container != nullptr && container->post.isReply() ? BudgetKind::Replies : BudgetKind::Posts;
}

ApiAnswer Writing::publish(Container& container, base::Instant now) {
    const BudgetKind kind = container.post.isReply() ? BudgetKind::Replies : BudgetKind::Posts;
    m_budgets.use(kind, now);
    container.published = container.post.id;
    m_world.insert(container.post, now);
    return jsonAnswer({{"id", *container.published}});
}

ApiAnswer Writing::state(const Container& container, const ApiRequest& request, base::Instant now) const {
    constexpr std::array<std::string_view, 3> kFields{"id", "status", "error_message"};
    const auto fields = parseFields(request.parameter("fields"), kFields);
    if (!fields) return errorAnswer(fields.error());
    json body{{"id", container.id}};
    for (const FieldRequest& field : *fields)
        if (field.name == "status") body["status"] = m_containers.status(container, now);
    return jsonAnswer(body);
}

ApiAnswer Writing::manageReply(World::Index reply, const ApiRequest& request) {
    const auto hide = flag(request, "hide");
    if (!hide) return errorAnswer(flagMissing("hide"));
    const World::Index root = m_world.threadOf(reply);
    if (root == reply || !m_world.isOwn(root)) return errorAnswer(notPermitted());
    if (m_world.post(reply).parentId != m_world.post(root).id)
        return errorAnswer(badParameter("(#100) Only top-level replies can be hidden"));
    m_world.setHidden(reply, *hide);
    return jsonAnswer({{"success", true}});
}

ApiAnswer Writing::managePendingReply(World::Index reply, const ApiRequest& request) {
    const auto approve = flag(request, "approve");
    if (!approve) return errorAnswer(flagMissing("approve"));
    if (!m_world.isOwn(m_world.threadOf(reply))) return errorAnswer(notPermitted());
    if (m_world.post(reply).approval == ReplyApproval::NotAsked)
        return errorAnswer(badParameter("(#100) The reply does not wait for approval"));
    m_world.decide(reply, *approve);
    return jsonAnswer({{"success", true}});
}

ApiAnswer Writing::remove(World::Index post, base::Instant now) {
    if (!m_world.isOwn(post)) return errorAnswer(notPermitted());
    const std::string id = m_world.post(post).id;
    m_world.withdraw(post);
    m_budgets.use(BudgetKind::Deletes, now);
    return jsonAnswer({{"success", true}, {"deleted_id", id}});
}

} // namespace weft::simulator
