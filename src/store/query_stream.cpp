// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query_stream.h"

#include <algorithm>

namespace weft::store {

namespace {

using Next = base::Result<std::optional<std::int64_t>>;

/// How many rows are passed over before the list is opened anew further down.
int patienceFor(const QueryList& list) {
    if (list.dearToSeek) return std::numeric_limits<int>::max();
    return list.source == QueryList::Source::Text ? 1000 : 30;
}

class ListStream final : public SeqStream {
public:
    ListStream(OnceStatement statement, const QueryList& list, SeqBounds bounds)
        : m_statement(std::move(statement)), m_list(list), m_bounds(bounds), m_patience(patienceFor(list)) {}

    Next atMost(std::int64_t seq) override {
        if (m_done || seq < m_bounds.low) return std::nullopt;
        if (m_current && *m_current <= seq) return m_current;
        if (!m_current) leapTo(seq);
        for (int passed = 0;; ++passed) {
            if (passed == m_patience) leapTo(seq);
            auto row = m_statement.statement().step();
            if (!row) return base::fail(std::move(row.error()));
            m_done = !*row;
            if (m_done) return std::nullopt;
            m_current = m_statement.statement().integer(0);
            if (*m_current <= seq) return m_current;
        }
    }

private:
    void leapTo(std::int64_t seq) {
        auto& statement = m_statement.statement();
        statement.reset();
        statement.bind(1, m_bounds.low).bind(2, std::min(seq, m_bounds.high));
        bindList(statement, m_list);
    }

    OnceStatement m_statement;
    QueryList m_list;
    SeqBounds m_bounds;
    int m_patience;
    std::optional<std::int64_t> m_current;
    bool m_done = false;
};

class AllStream final : public SeqStream {
public:
    explicit AllStream(std::vector<SeqStreamPtr> streams) : m_streams(std::move(streams)) {}

    Next atMost(std::int64_t seq) override {
        std::size_t agreed = 0;
        for (std::size_t i = 0; agreed < m_streams.size(); i = (i + 1) % m_streams.size()) {
            auto found = m_streams[i]->atMost(seq);
            if (!found || !*found) return found;
            agreed = **found == seq ? agreed + 1 : 1;
            seq = **found;
        }
        return seq;
    }

private:
    std::vector<SeqStreamPtr> m_streams;
};

class AnyStream final : public SeqStream {
public:
    explicit AnyStream(std::vector<SeqStreamPtr> streams) : m_streams(std::move(streams)) {}

    Next atMost(std::int64_t seq) override {
        std::optional<std::int64_t> newest;
        for (const auto& stream : m_streams) {
            auto found = stream->atMost(seq);
            if (!found) return found;
            newest = std::max(newest, *found);
        }
        return newest;
    }

private:
    std::vector<SeqStreamPtr> m_streams;
};

class WithoutStream final : public SeqStream {
public:
    WithoutStream(SeqStreamPtr wanted, SeqStreamPtr unwanted)
        : m_wanted(std::move(wanted)), m_unwanted(std::move(unwanted)) {}

    Next atMost(std::int64_t seq) override {
        while (true) {
            auto found = m_wanted->atMost(seq);
            if (!found || !*found) return found;
            auto refused = m_unwanted->atMost(**found);
            if (!refused) return refused;
            if (*refused != *found) return found;
            seq = **found - 1;
        }
    }

private:
    SeqStreamPtr m_wanted;
    SeqStreamPtr m_unwanted;
};

} // namespace

base::Result<SeqStreamPtr> streamList(Database& database, const QueryList& list, SeqBounds bounds) {
    auto once = OnceStatement::prepare(database, selectOf(list.source));
    if (!once) return base::fail(std::move(once.error()));
    return std::make_unique<ListStream>(std::move(*once), list, bounds);
}

SeqStreamPtr streamAll(std::vector<SeqStreamPtr> streams) {
    return std::make_unique<AllStream>(std::move(streams));
}

SeqStreamPtr streamAny(std::vector<SeqStreamPtr> streams) {
    return std::make_unique<AnyStream>(std::move(streams));
}

SeqStreamPtr streamWithout(SeqStreamPtr wanted, SeqStreamPtr unwanted) {
    return std::make_unique<WithoutStream>(std::move(wanted), std::move(unwanted));
}

} // namespace weft::store
