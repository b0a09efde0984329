// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measured_collection.h"
#include "support/process.h"
#include "support/temporary_folder.h"
#include "threads/http.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace weft;
using namespace std::chrono_literals;

constexpr auto kLongestStart = 120s;

/// weft-simulator in a process of its own.
class SimulatorProcess {
public:
    explicit SimulatorProcess(int posts)
        : m_process(WEFT_SIMULATOR, {"--community", "living", "--posts", std::to_string(posts), "--budget",
                                     "calls=100000000"}) {
        const auto deadline = std::chrono::steady_clock::now() + kLongestStart;
        while (m_apiBase.empty()) {
            if (!m_process.running() || std::chrono::steady_clock::now() > deadline)
                throw std::runtime_error("weft-simulator does not start: " + m_process.errorsSoFar());
            std::this_thread::sleep_for(20ms);
            readAddress();
        }
    }

    [[nodiscard]] const std::string& apiBase() const { return m_apiBase; }

    /// How long its own code took to answer, without waiting.
    [[nodiscard]] double handlingSeconds() const {
        threads::HttpClient http({});
        const auto server = m_apiBase.substr(0, m_apiBase.rfind('/'));
        const auto response = http.send({.url = server + "/__sim/stats", .bearer = {}}, {});
        if (!response) throw std::runtime_error(response.error().text());
        return nlohmann::json::parse(response->body).at("handling_ms").get<double>() / 1000;
    }

private:
    void readAddress() {
        const auto said = m_process.outputSoFar();
        const auto from = said.find("http://");
        const auto end = said.find(' ', from);
        if (from != std::string::npos && end != std::string::npos) m_apiBase = said.substr(from, end - from);
    }

    tests::Process m_process;
    std::string m_apiBase;
};

void measureSize(const std::string& self, int posts) {
    const tests::TemporaryFolder folder;
    const SimulatorProcess simulator(posts);
    const auto finished =
        tests::runProcess(self, {"--collect", simulator.apiBase(), (folder / "w.weft").string()});
    if (finished.status != 0) throw std::runtime_error("collecting failed: " + finished.errors);
    const auto measured = bench::fromJson(finished.output);
    const auto percent = [&](double seconds) { return 100 * seconds / measured.seconds; };
    const double handling = simulator.handlingSeconds();
    const double rest = measured.seconds - measured.network - measured.parsing - measured.writing;
    fmt::print("{:9} {:9} {:9} {:8.1f} {:8.0f} {:9.1f} {:11.1f} {:8.1f} {:8.1f} {:6.1f} {:9.1f}  {}\n", posts,
               measured.posts, measured.requests, measured.seconds,
               static_cast<double>(measured.posts) / measured.seconds, percent(measured.network),
               percent(handling), percent(measured.parsing), percent(measured.writing), percent(rest),
               static_cast<double>(measured.peakKilobytes) / 1024, measured.complaint);
    std::fflush(stdout);
}

int collectOnly(const std::string& apiBase, const std::string& file) {
    fmt::print("{}\n", bench::toJson(bench::measureCollection(apiBase, file)));
    return 0;
}

int measureAll(const std::string& self, const std::vector<int>& sizes) {
    fmt::print("shares in percent of the time; network includes the simulator's own handling\n");
    fmt::print("community collected  requests  seconds  posts/s   network  (simulator)  parsing  writing   "
               "rest   peak MB\n");
    for (const int posts : sizes)
        measureSize(self, posts);
    return 0;
}

int run(const std::vector<std::string>& words) {
    if (words.size() == 4 && words[1] == "--collect") return collectOnly(words[2], words[3]);
    std::vector<int> sizes;
    for (std::size_t i = 1; i < words.size(); ++i) {
        sizes.push_back(std::atoi(words[i].c_str()));
        if (sizes.back() <= 0) {
            fmt::print(stderr, "Usage: collect_bench [POSTS …]\n");
            return 2;
        }
    }
    if (sizes.empty()) sizes = {10'000, 50'000, 200'000};
    return measureAll("/proc/self/exe", sizes);
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run(std::vector<std::string>(argv, argv + argc));
    } catch (const std::exception& error) {
        fmt::print(stderr, "collect_bench: {}\n", error.what());
        return 1;
    }
}
