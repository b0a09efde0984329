// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/background.h"
#include "bridge/question.h"

#include <QTest>

#include <gtest/gtest.h>

#include <thread>

namespace weft::bridge {
namespace {

using Number = int;
using Answer = app::Answer<Number>;

app::Shared<Number> shared(int value) {
    return std::make_shared<const Number>(value);
}

/// Holds the answers of questions until the test gives them.
struct Desk {
    std::vector<Answer> asked;

    Question<Number>::Start start() {
        return [this](Answer answer) {
            asked.push_back(std::move(answer));
            return std::stop_source();
        };
    }
};

class QuestionTest : public ::testing::Test {
protected:
    Question<Number>::Deliver deliver() {
        return [this](base::Result<app::Shared<Number>> result) { m_delivered.push_back(**result); };
    }

    QObject m_owner;
    Desk m_desk;
    std::vector<int> m_delivered;
};

TEST_F(QuestionTest, DeliversInTheThreadOfItsOwner) {
    Question<Number> question(&m_owner);
    std::thread::id where;
    question.ask(m_desk.start(), [&](auto) { where = std::this_thread::get_id(); });
    std::thread([this] { m_desk.asked[0](shared(1)); }).join();
    ASSERT_TRUE(QTest::qWaitFor([&] { return where == std::this_thread::get_id(); }, 5000));
}

TEST_F(QuestionTest, TheLatestWins) {
    Question<Number> question(&m_owner);
    question.ask(m_desk.start(), deliver());
    question.ask(m_desk.start(), deliver());
    m_desk.asked[1](shared(2));
    m_desk.asked[0](shared(1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_delivered.size() == std::size_t{1}; }, 5000));
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(m_delivered, std::vector<int>{2});
}

TEST_F(QuestionTest, RefreshesWaitAndMelt) {
    Question<Number> question(&m_owner);
    question.ask(m_desk.start(), deliver());
    question.refresh(m_desk.start(), deliver());
    question.refresh(m_desk.start(), deliver());
    EXPECT_EQ(m_desk.asked.size(), 1U);
    m_desk.asked[0](shared(1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_desk.asked.size() == std::size_t{2}; }, 5000));
    m_desk.asked[1](shared(2));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_delivered.size() == std::size_t{2}; }, 5000));
    EXPECT_EQ(m_delivered, (std::vector<int>{1, 2}));
}

TEST_F(QuestionTest, AnAnswerToADeadOwnerIsDropped) {
    auto owner = std::make_unique<QObject>();
    auto question = std::make_unique<Question<Number>>(owner.get());
    question->ask(m_desk.start(), deliver());
    m_desk.asked[0](shared(1));
    question.reset();
    owner.reset();
    m_desk.asked[0](shared(2));
    QCoreApplication::sendPostedEvents();
    EXPECT_TRUE(m_delivered.empty());
}

TEST(BackgroundTest, RunsWhatWaitsBeforeItEnds) {
    std::vector<int> order;
    {
        Background background;
        for (int job = 0; job < 3; ++job)
            background.run([&order, job] { order.push_back(job); });
    }
    EXPECT_EQ(order, (std::vector<int>{0, 1, 2}));
}

} // namespace
} // namespace weft::bridge
