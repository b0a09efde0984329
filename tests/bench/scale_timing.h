// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace weft::bench {

/// How long something took, over many times.
struct ScaleTiming {
    std::string name;
    int times = 0;
    /// The first time, when nothing had been read yet; not among the others.
    double firstMs = 0;
    double medianMs = 0;
    double p95Ms = 0;
    double longestMs = 0;
};

/// Collects how long pieces of work took; the first one counts apart.
class Stopwatch {
public:
    void time(const std::function<void()>& work);
    /// Of all the work so far, of which there were two pieces at least.
    [[nodiscard]] ScaleTiming timing(std::string name) const;

private:
    std::vector<double> m_taken;
};

/// Does it once, and then so many times with the numbers from 0 on.
[[nodiscard]] ScaleTiming timeIt(std::string name, int times, const std::function<void(int)>& work);

/// One line of JSON.
[[nodiscard]] std::string toJson(const ScaleTiming& timing);

} // namespace weft::bench
