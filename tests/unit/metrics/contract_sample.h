// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/scope_table.h"
#include "metrics/thread_forest.h"
#include "model/handle.h"
#include "support/shared_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace weft::metrics {

/// The contract's sample, read by the test itself, so that a fault of the import cannot hide one of the
/// metrics.
class ContractSample : public testing::Test {
protected:
    using json = nlohmann::json;

    void SetUp() override {
        const auto posts = tests::sharedFile("contract/sample.jsonl");
        const auto expected = tests::sharedFile("contract/sample.expected.json");
        if (!posts || !expected) GTEST_SKIP() << "the contract's sample files are not beside the checkout";
        std::ifstream lines(*posts);
        for (std::string line; std::getline(lines, line);)
            add(json::parse(line));
        m_expected = json::parse(std::ifstream(*expected));
        m_range = {base::parseInstant("2025-03-03T09:00:00Z").value(),
                   base::parseInstant("2025-03-12").value()};
        m_window = {m_range, m_range.until};
        m_forest = ThreadForest::build(m_table, {"acme"});
        m_scope = ScopeTable::build(m_forest, m_counters);
    }

    void add(const json& post) {
        const auto text = [&](const char* key) {
            return post[key].is_null() ? std::string{} : post[key].get<std::string>();
        };
        const auto [person, isNew] =
            m_people.emplace(text("author"), static_cast<std::int32_t>(m_people.size()));
        if (isNew) m_table.people.push_back(text("author"));
        model::PostRow row;
        row.id = text("id");
        row.author = person->second;
        row.createdAt = base::parseInstant(text("timestamp")).value();
        row.parentId = text("parent_id");
        row.rootId = text("root_id");
        row.question = text("text").find('?') != std::string::npos;
        row.mentions = model::mentionedHandles(text("text"));
        m_table.rows.push_back(row);
        model::PostCounters counters{text("id"), {}};
        for (const auto metric : model::kMetrics) {
            const auto value = post.find(model::metricName(metric));
            if (value != post.end() && value->is_number())
                counters.counters[metric] = value->get<std::int64_t>();
        }
        m_counters.push_back(counters);
    }

    /// Compares with the contract's 1e-9; its null is nothing here.
    static void expectNumber(const json& expected, std::optional<double> found, const std::string& name) {
        ASSERT_EQ(found.has_value(), !expected.is_null()) << name;
        if (!found) return;
        EXPECT_NEAR(*found, expected.get<double>(), 1e-9 * expected.get<double>()) << name;
    }

    std::map<std::string, std::int32_t> m_people;
    model::PostTable m_table;
    std::vector<model::PostCounters> m_counters;
    base::TimeRange m_range;
    Window m_window;
    ThreadForest m_forest;
    ScopeTable m_scope;
    json m_expected;
};

} // namespace weft::metrics
