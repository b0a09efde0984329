// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/list_answer.h"

#include "simulator/media_object.h"

#include <nlohmann/json.hpp>

namespace weft::simulator {

namespace {

using nlohmann::json;

ApiAnswer pageAnswer(const Moment& moment, const Page& page, std::span<const FieldRequest> fields,
                     FieldColumn column, const ApiRequest& request, const ApiOptions& options) {
    json body{{"data", json::array()}};
    for (const World::Index index : page.posts)
        body["data"].push_back(mediaObject(moment, index, fields, column));
    if (!page.before.empty()) body["paging"]["cursors"]["before"] = page.before;
    if (!page.after.empty()) body["paging"]["cursors"]["after"] = page.after;
    if (options.nextLinks && !page.after.empty())
        body["paging"]["next"] = "https://graph.threads.net" + request.path +
                                 "?access_token=" + request.token + "&after=" + page.after;
    ApiAnswer answer;
    answer.body = body.dump(-1, ' ', false, json::error_handler_t::replace);
    return answer;
}

} // namespace

ApiAnswer listAnswer(const Moment& moment, World::List posts, ListKind kind, FieldColumn column,
                     const ApiRequest& request, const ApiOptions& options) {
    const auto fields = parseFields(request.parameter("fields"), fieldsOf(column));
    if (!fields) return errorAnswer(fields.error());
    const auto page = pageOf(moment, posts, request, kind, options.lastPage);
    if (!page) return errorAnswer(page.error());
    return pageAnswer(moment, *page, *fields, column, request, options);
}

ApiAnswer rankedAnswer(const Moment& moment, const std::vector<World::Index>& ranked, FieldColumn column,
                       const ApiRequest& request, const ApiOptions& options) {
    const auto fields = parseFields(request.parameter("fields"), fieldsOf(column));
    if (!fields) return errorAnswer(fields.error());
    const auto page = pageOfRanked(moment, ranked, request, options.lastPage);
    if (!page) return errorAnswer(page.error());
    return pageAnswer(moment, *page, *fields, column, request, options);
}

} // namespace weft::simulator
