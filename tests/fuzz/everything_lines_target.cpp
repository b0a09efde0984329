// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "collect/everything_json.h"

#include <tuple>

using namespace weft;
using fuzz::require;

namespace {

bool isSame(const collect::EverythingHeader& a, const collect::EverythingHeader& b) {
    return std::tie(a.digest, a.posts) == std::tie(b.digest, b.posts);
}

bool isSame(const collect::EverythingEnd& a, const collect::EverythingEnd& b) {
    return a.lines == b.lines;
}

bool isSame(const store::Snapshot& a, const store::Snapshot& b) {
    return std::tie(a.takenAt, a.counters) == std::tie(b.takenAt, b.counters);
}

bool isSame(const store::WorkspaceRow& a, const store::WorkspaceRow& b) {
    return std::tie(a.kind, a.values) == std::tie(b.kind, b.values);
}

bool isSame(const store::HeldPost& a, const store::HeldPost& b) {
    const auto parts = [](const store::HeldPost& held) {
        const auto& record = held.record;
        return std::tie(record.post, record.hasQuestion, record.goneAt, record.forgotten, held.mentions,
                        held.sighting, held.countersReadAt, held.hits, held.note, held.favouriteSince,
                        held.tone);
    };
    return parts(a) == parts(b) &&
           std::ranges::equal(a.counters, b.counters,
                              [](const auto& x, const auto& y) { return isSame(x, y); });
}

bool isSame(const store::WorkspaceItem& a, const store::WorkspaceItem& b) {
    if (const auto* post = std::get_if<store::HeldPost>(&a)) {
        const auto* other = std::get_if<store::HeldPost>(&b);
        return other != nullptr && isSame(*post, *other);
    }
    const auto* other = std::get_if<store::WorkspaceRow>(&b);
    return other != nullptr && isSame(std::get<store::WorkspaceRow>(a), *other);
}

void checkItem(const store::WorkspaceItem& item) {
    if (const auto* held = std::get_if<store::HeldPost>(&item)) {
        fuzz::checkPost(held->record.post);
        return;
    }
    const auto& row = std::get<store::WorkspaceRow>(item);
    require(row.kind != nullptr && row.values.size() == row.kind->columns.size(), "a row has its columns");
}

} // namespace

void fuzzOne(std::string_view input) {
    const auto read = collect::parseEverythingLine(input);
    if (!read) {
        fuzz::checkError(read.error());
        return;
    }
    if (const auto* item = std::get_if<store::WorkspaceItem>(&*read)) checkItem(*item);
    const auto line = std::visit([](const auto& value) { return collect::everythingLine(value); }, *read);
    require(line.find('\n') == std::string::npos, "a line is one line");
    require(collect::isEverythingHeader(line) == std::holds_alternative<collect::EverythingHeader>(*read),
            "a header is known as one");
    const auto again = collect::parseEverythingLine(line);
    require(again && again->index() == read->index(), "a line that was written can be read");
    std::visit(
        [&](const auto& value) {
            const auto& back = std::get<std::decay_t<decltype(value)>>(*again);
            require(isSame(value, back), "a line is read as it was written");
        },
        *read);
}
