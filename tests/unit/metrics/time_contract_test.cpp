// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/answer_times.h"
#include "metrics/growth.h"
#include "metrics/loyalty.h"
#include "metrics/peer_answers.h"
#include "metrics/stickiness.h"

#include "contract_sample.h"

namespace weft::metrics {
namespace {

constexpr std::chrono::hours kDay{24};

/// Waiting and coming back in the contract's sample.
class TimeContract : public ContractSample {
protected:
    static void expectShare(const json& expected, const std::optional<SurvivalShare>& found,
                            const std::string& name) {
        ASSERT_EQ(found.has_value(), !expected.is_null()) << name;
        if (!found) return;
        expectNumber(expected["p"], found->p, name + " p");
        expectNumber(expected["se"], found->se, name + " se");
        expectNumber(expected["lo"], found->lo, name + " lo");
        expectNumber(expected["hi"], found->hi, name + " hi");
    }

    static void expectResponse(const json& expected, const WaitingTimes& found) {
        EXPECT_EQ(found.count, expected["addressable"]);
        EXPECT_EQ(found.came, expected["answered"]);
        expectNumber(expected["crude_rate"], found.crudeRate(), "crude_rate");
        expectNumber(expected["answered_only_median"], found.answeredOnlyMedian(), "answered_only_median");
        expectNumber(expected["answered_only_p90"], found.answeredOnlyP90(), "answered_only_p90");
        expectNumber(expected["km_median"], found.median(), "km_median");
        expectNumber(expected["km_p90"], found.p90(), "km_p90");
        const std::map<std::string, int> hours{
            {"km_by_1h", 1}, {"km_by_6h", 6}, {"km_by_24h", 24}, {"km_by_72h", 72}, {"km_by_7d", 168}};
        for (const auto& [name, count] : hours)
            expectShare(expected.at(name), found.within(std::chrono::hours{count}), name);
    }

    static void expectPeers(const json& expected, const WaitingTimes& found) {
        EXPECT_EQ(found.count, expected["posts"]);
        EXPECT_EQ(found.came, expected["answered"]);
        expectShare(expected["km_by_24h"], found.within(kDay), "km_by_24h");
        expectShare(expected["km_by_7d"], found.within(7 * kDay), "km_by_7d");
    }

    static void expectReturns(const json& expected, const WaitingTimes& found, const std::string& name) {
        EXPECT_EQ(found.count, expected["newcomers"]) << name;
        EXPECT_EQ(found.came, expected["returned"]) << name;
        expectShare(expected["by_7d"], found.within(7 * kDay), name + " by_7d");
        expectShare(expected["by_30d"], found.within(30 * kDay), name + " by_30d");
        expectShare(expected["by_90d"], found.within(90 * kDay), name + " by_90d");
    }
};

TEST_F(TimeContract, AnswerTimes) {
    const auto times = measureAnswerTimes(m_scope, m_window);
    expectResponse(m_expected["response"], times.all);
    expectResponse(m_expected["response_questions"], times.questions);
    const auto& answers = m_expected["score"]["components"]["answers"];
    expectNumber(answers["n_eff"], times.all.curve.effectiveCount(24 * 3600), "n_eff");
}

TEST_F(TimeContract, PeerAnswers) {
    const auto answers = measurePeerAnswers(m_scope, m_window);
    const auto& expected = m_expected["peer"];
    expectPeers(expected["all"], answers.all);
    expectPeers(expected["questions"], answers.questions);
    EXPECT_EQ(answers.goesOnReplies, expected["goes_on_replies"]);
    expectNumber(expected["goes_on_share"], answers.goesOnShare(), "goes_on_share");
}

TEST_F(TimeContract, Loyalty) {
    const auto loyalty = measureLoyalty(m_scope, m_window);
    const auto& expected = m_expected["loyalty"];
    expectReturns(expected, loyalty.all, "loyalty");
    expectReturns(expected["if_replied_24h"], loyalty.ifReplied, "if_replied_24h");
    expectReturns(expected["if_not_replied_24h"], loyalty.ifNotReplied, "if_not_replied_24h");
}

TEST_F(TimeContract, Growth) {
    const auto growth = measureGrowth(m_scope, PeriodKind::Week, m_window);
    const auto& expected = m_expected["growth"];
    ASSERT_EQ(growth.periods.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const auto& week = growth.periods[i];
        EXPECT_EQ(base::formatInstant(week.start), expected[i]["week_start"]);
        EXPECT_EQ(week.active, expected[i]["active"]);
        EXPECT_EQ(week.fresh, expected[i]["new"]);
        EXPECT_EQ(week.retained, expected[i]["retained"]);
        EXPECT_EQ(week.resurrected, expected[i]["resurrected"]);
        EXPECT_EQ(week.churned, expected[i]["churned"]);
        EXPECT_EQ(week.complete, expected[i]["complete"]);
        expectNumber(expected[i]["retention"], week.retention(), "retention");
        expectNumber(expected[i]["returning_share"], week.returningShare(), "returning_share");
        expectNumber(expected[i]["quick_ratio"], week.quickRatio(), "quick_ratio");
    }
}

TEST_F(TimeContract, Cohorts) {
    const auto cohorts = measureGrowth(m_scope, PeriodKind::Week, m_window).cohorts;
    const auto& expected = m_expected["cohorts"];
    ASSERT_EQ(cohorts.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(base::formatInstant(cohorts[i].start), expected[i]["week_start"]);
        EXPECT_EQ(cohorts[i].size, expected[i]["size"]);
        EXPECT_EQ(json(cohorts[i].active), expected[i]["active"]);
    }
}

TEST_F(TimeContract, Stickiness) {
    const auto stickiness = measureStickiness(m_scope, m_window);
    const auto& expected = m_expected["stickiness"];
    EXPECT_EQ(stickiness.monthly, expected["mau"]);
    expectNumber(expected["mean_dau"], stickiness.meanDaily(), "mean_dau");
    expectNumber(expected["dau_mau"], stickiness.dailyOfMonthly(), "dau_mau");
}

} // namespace
} // namespace weft::metrics
