// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time_range.h"
#include "cli/weftctl.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace weft::tests {

/// A line of an import.
[[nodiscard]] inline std::string line(const std::string& id, const std::string& author,
                                      const std::string& time, const std::string& text,
                                      const std::string& parent = {}) {
    nlohmann::json post{{"id", id}, {"author", author}, {"timestamp", time}, {"text", text}};
    post["parent_id"] = parent.empty() ? nlohmann::json() : nlohmann::json(parent);
    post["root_id"] = parent.empty() ? id : "r" + time.substr(0, 10);
    return post.dump() + "\n";
}

/// Every day of four weeks from Monday 2 February 2026: a root by the brand at noon, ana at night, bob in
/// business hours, and an answer to him. Five people copy one text. Two people name Rival, one of them Acme,
/// too.
[[nodiscard]] inline std::string community() {
    std::string lines;
    for (int day = 2; day <= 29; ++day) {
        const auto date = base::formatDate(base::parseInstant("2026-01-31").value() + std::chrono::days{day});
        lines += line("r" + date, "acme", date + "T12:00:00Z", "Which colour?");
        lines += line("a" + date, "ana", date + "T22:00:00Z", "blue", "r" + date);
        lines += line("b" + date, "bob", date + "T13:00:00Z", "and green?", "r" + date);
        lines += line("c" + date, "acme", date + "T13:30:00Z", "green it is", "b" + date);
    }
    for (int i = 0; i < 5; ++i)
        lines += line("copy" + std::to_string(i), "bot" + std::to_string(i),
                      "2026-02-10T10:0" + std::to_string(i) + ":00Z", "buy the most wonderful thing of all",
                      "r2026-02-10");
    lines += line("x", "xin", "2026-02-11T10:00:00Z", "@rival is better");
    lines += line("y", "yan", "2026-02-11T11:00:00Z", "@rival or @acme?");
    return lines;
}

/// A workspace that holds the community of acme.
class MetricsFixture : public testing::Test {
protected:
    void SetUp() override {
        const auto file = m_folder.write("posts.jsonl", community());
        ASSERT_EQ(weftctl({"import", file.string(), "--workspace", m_workspace}).status, 0);
        ASSERT_EQ(weftctl({"init", "--workspace", m_workspace, "--brand", "acme"}).status, 0);
    }

    /// About the week from 16 February, with further options.
    [[nodiscard]] Finished ask(const std::vector<std::string>& options,
                               const std::string& command = "metrics") const {
        std::vector<std::string> arguments{command,   "--workspace", m_workspace, "--since",   "2026-02-16",
                                           "--until", "2026-02-23",  "--as-of",   "2026-03-02"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return weftctl(arguments);
    }

    [[nodiscard]] nlohmann::json figures(std::vector<std::string> options) const {
        options.emplace_back("--json");
        const auto done = ask(options);
        EXPECT_EQ(done.status, 0) << done.errors;
        return nlohmann::json::parse(done.output);
    }

    TemporaryFolder m_folder;
    std::string m_workspace = (m_folder / "w.weft").string();
};

} // namespace weft::tests
