// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/json_blocks.h"
#include "figures/json_values.h"

#include <nlohmann/json.hpp>

#include <array>
#include <string>
#include <utility>

namespace weft::figures {

namespace {

using Json = nlohmann::ordered_json;
using namespace std::chrono_literals;

Json toJson(const metrics::Summary& summary) {
    Json json{{"n", summary.count}};
    put(json, "mean", summary.mean);
    put(json, "median", summary.median);
    put(json, "p90", summary.p90);
    put(json, "max", summary.max);
    put(json, "min", summary.min);
    return json;
}

Json toJson(const metrics::ThreadShape& thread, base::Instant asOf) {
    Json json{{"n", thread.nodes},
              {"max_depth", thread.maxDepth},
              {"mean_depth", thread.meanDepth},
              {"median_depth", thread.medianDepth},
              {"width", thread.width},
              {"h_index", thread.hIndex}};
    put(json, "structural_virality", thread.structuralVirality);
    json["levels"] = thread.levels;
    json["id"] = thread.id;
    json["posts"] = thread.posts;
    json["audience_replies"] = thread.audienceReplies;
    json["participants"] = thread.participants;
    json["audience_participants"] = thread.audienceParticipants;
    json["orphans"] = thread.orphans;
    json["mature"] = thread.mature(asOf);
    json["living"] = thread.living();
    return json;
}

Json threadsJson(const MetricsReport& report, bool perThread) {
    Json json = shapesJson(report.figures.shapes);
    if (!perThread) return json;
    auto& rows = json["rows"] = Json::array();
    for (const auto& thread : report.figures.homeThreads)
        rows.push_back(toJson(thread, report.window.asOf));
    return json;
}

Json toJson(const metrics::Dyads& dyads) {
    Json json{{"mutual", dyads.mutual}, {"asymmetric", dyads.asymmetric}};
    put(json, "dyadic", dyads.dyadic());
    put(json, "arc", dyads.arc());
    put(json, "rho", dyads.rho());
    return json;
}

/// Hours of the week in which somebody spoke to the brand.
Json hoursJson(const metrics::AnswerTimes& answers) {
    Json hours = Json::array();
    for (std::size_t i = 0; i < answers.byHour.size(); ++i) {
        const auto& hour = answers.byHour[i];
        if (hour.addressed == 0) continue;
        Json json{{"weekday", i / 24},
                  {"hour", i % 24},
                  {"addressable", hour.addressed},
                  {"answered", hour.answered}};
        put(json, "km_median", hour.median);
        hours.push_back(std::move(json));
    }
    return hours;
}

Json peerJson(const metrics::WaitingTimes& times) {
    return {{"posts", times.count},
            {"answered", times.came},
            {"km_by_24h", survivalJson(times.within(24h))},
            {"km_by_7d", survivalJson(times.within(std::chrono::hours{7 * 24}))}};
}

Json hyperJson(const DepthFigures& figures) {
    const auto& hyper = figures.hyper;
    const auto outreach = hyper.outreach();
    Json json{{"brand_roots", hyper.roots},
              {"brand_self_replies", hyper.selfReplies},
              {"replies_home", hyper.home},
              {"replies_summoned", hyper.summoned},
              {"replies_joined", hyper.joined},
              {"replies_away_unclear", hyper.awayUnclear},
              {"replies_unknown_thread", hyper.unknownThread},
              {"away_threads", hyper.awayThreads},
              {"replies_away", hyper.away()},
              {"replies_to_others", hyper.repliesToOthers()}};
    put(json, "conversational_share", hyper.conversationalShare());
    put(json, "outbound_share", hyper.outboundShare());
    put(json, "outreach_share", shareOf(outreach));
    json["outreach_ci"] = intervalOf(outreach);
    put(json, "answered_within_day", figures.answeredWithinDay.share);
    json["hyper_conversation_index"] = figures.hyperConversationIndex;
    return json;
}

/// {lo, hi, rough}; null from few posts.
Json bootstrapJson(std::span<const conversation::OwnThread> threads, metrics::PostRatio ratio) {
    const auto estimate = metrics::bootstrapRatio(metrics::ratioTerms(threads, ratio));
    if (!estimate.interval) return nullptr;
    return {{"lo", estimate.interval->lo}, {"hi", estimate.interval->hi}, {"rough", estimate.rough}};
}

Json coverageJson(const metrics::Coverage& coverage) {
    Json json{{"threads", coverage.threads},
              {"partial_threads", coverage.partialThreads},
              {"undeclared_threads", coverage.undeclaredThreads},
              {"replies", coverage.replies.replies}};
    put(json, "declared", coverage.replies.declared);
    put(json, "share", coverage.replies.share());
    put(json, "orphan_share", coverage.replies.orphanShare());
    json["partial"] = coverage.replies.partial();
    return json;
}

} // namespace

Json shapesJson(const metrics::ThreadShapes& shapes) {
    Json json{{"home_threads", shapes.homeThreads},
              {"with_audience_reply", shapes.withAudienceReply},
              {"mature", shapes.mature},
              {"mature_living", shapes.matureLiving}};
    put(json, "living_share", shapes.livingShare());
    json["audience_replies"] = toJson(shapes.audienceReplies);
    json["participants"] = toJson(shapes.participants);
    json["max_depth"] = toJson(shapes.maxDepth);
    json["mean_depth"] = toJson(shapes.meanDepth);
    json["width"] = toJson(shapes.width);
    json["h_index"] = toJson(shapes.hIndex);
    json["structural_virality"] = toJson(shapes.structuralVirality);
    return json;
}

Json reciprocityJson(const metrics::Reciprocity& reciprocity) {
    Json json{{"all", toJson(reciprocity.all)},
              {"audience_only", toJson(reciprocity.audience)},
              {"members_to_brand", reciprocity.membersToBrand},
              {"members_answered_by_brand", reciprocity.membersAnsweredByBrand}};
    put(json, "brand_reciprocity", reciprocity.brandReciprocity());
    return json;
}

Json ratesJson(const metrics::EngagementRates& rates, std::span<const conversation::OwnThread> threads) {
    using metrics::PostRatio;
    Json byViews{{"posts", rates.byViews.posts}};
    put(byViews, "ratio", rates.byViews.value);
    byViews["ratio_ci"] = bootstrapJson(threads, PostRatio::ByViews);
    put(byViews, "mean_of_posts", rates.meanOfViewRates.value);
    byViews["mean_of_posts_ci"] = bootstrapJson(threads, PostRatio::MeanOfViewRates);
    Json perPost{{"posts", rates.perPost.posts}};
    put(perPost, "mean", rates.perPost.value);
    perPost["mean_ci"] = bootstrapJson(threads, PostRatio::PerPost);
    put(perPost, "median", rates.medianPerPost.value);
    Json json{{"by_views", std::move(byViews)}, {"per_post", std::move(perPost)}};
    put(json, "by_followers", rates.byFollowers.value);
    put(json, "virality", rates.virality.value);
    json["virality_ci"] = bootstrapJson(threads, PostRatio::Virality);
    put(json, "amplification", rates.amplification.value);
    json["amplification_ci"] = bootstrapJson(threads, PostRatio::Amplification);
    put(json, "conversation", rates.conversation.value);
    json["conversation_ci"] = bootstrapJson(threads, PostRatio::Conversation);
    return json;
}

Json peersJson(const metrics::PeerAnswers& peers) {
    Json json{{"all", peerJson(peers.all)},
              {"questions", peerJson(peers.questions)},
              {"goes_on_replies", peers.goesOnReplies},
              {"replies", peers.replies}};
    put(json, "goes_on_share", peers.goesOnShare());
    return json;
}

void addAnswerBlocks(Json& json, const DepthFigures& figures) {
    json["response"] = responseJson(figures.answers.all);
    json["response"]["hours"] = hoursJson(figures.answers);
    json["response_questions"] = responseJson(figures.answers.questions);
    json["hyper"] = hyperJson(figures);
}

void addThreadBlocks(Json& json, const MetricsReport& report, bool perThread) {
    const auto& figures = report.figures;
    json["threads"] = threadsJson(report, perThread);
    json["flow"] = flowJson(figures.flow);
    json["reciprocity"] = reciprocityJson(figures.reciprocity);
    addAnswerBlocks(json, figures);
    json["peer"] = peersJson(figures.peers);
    put(json["peer"], "solo_share", figures.shapes.soloShare());
    json["engagement"] = engagementJson(figures.engagement);
    json["rates"] = ratesJson(figures.engagement, figures.ownThreads);
    json["coverage"] = coverageJson(figures.coverage);
}

} // namespace weft::figures
