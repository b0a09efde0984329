// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "simulator/api_answer.h"
#include "simulator/moment.h"
#include "simulator/paging.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace weft::simulator {

struct ApiOptions {
    LastPage lastPage = LastPage::KeepsCursor;
    /// Whether lists carry `paging.next`; the real API does not say.
    bool nextLinks = false;
    /// What the usage headers show at least, in percent.
    int usageFloor = 0;
};

/// A path without its version: "me/threads" in parts.
struct ApiPath {
    std::string node;
    std::string edge;
    /// There is more behind the edge, so nothing can answer.
    bool tooLong = false;
};

[[nodiscard]] ApiPath splitPath(std::string_view path);

/// The Threads API over a world, without HTTP. One thread at a time.
class Api {
public:
    Api(World world, ApiOptions options, const base::Clock& clock);

    [[nodiscard]] ApiAnswer answer(const ApiRequest& request);

    /// "/me/threads", "/{media}/conversation" …: under what a request is counted.
    [[nodiscard]] std::string endpointOf(std::string_view path) const;
    /// How many posts can be seen now.
    [[nodiscard]] std::size_t visiblePosts();

    [[nodiscard]] const World& world() const { return m_world; }

private:
    [[nodiscard]] ApiAnswer route(const Moment& moment, const ApiRequest& request) const;
    [[nodiscard]] ApiAnswer userEdge(const Moment& moment, const ApiPath& path,
                                     const ApiRequest& request) const;
    [[nodiscard]] ApiAnswer mediaEdge(const Moment& moment, World::Index index, const ApiPath& path,
                                      const ApiRequest& request) const;
    [[nodiscard]] ApiAnswer list(const Moment& moment, World::List posts, ListKind kind,
                                 const ApiRequest& request) const;
    [[nodiscard]] bool isOwner(std::string_view node) const;
    void addUsage(ApiAnswer& answer) const;

    World m_world;
    ApiOptions m_options;
    const base::Clock& m_clock;
    std::size_t m_calls = 0;
};

} // namespace weft::simulator
