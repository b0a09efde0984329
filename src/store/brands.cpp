// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/brands.h"

#include "model/handle.h"
#include "store/forgotten_people.h"
#include "store/query_rows.h"
#include "store/revision.h"
#include "store/rollup/rollup_version.h"
#include "store/rollup/rollups.h"
#include "store/source_totals.h"

#include <fmt/format.h>

#include <algorithm>

namespace weft::store {

using base::ErrorCode;

namespace {

struct Owned {
    model::Account account;
    std::string brand;
};

model::Account readAccount(const Statement& row) {
    return {row.integer(0), std::string(row.text(1)), row.optionalText(2)};
}

base::Result<std::optional<Owned>> findOwned(Database& database, std::string_view folded) {
    const auto statement = database.prepare("SELECT account.id, handle, user_id, brand.name FROM account "
                                            "JOIN brand ON brand.id = brand_id WHERE handle_folded = ?1");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, folded);
    return firstRow(**statement, [](const Statement& row) {
        return Owned{readAccount(row), std::string(row.text(3))};
    });
}

std::string_view withoutAt(std::string_view handle) {
    return handle.starts_with('@') ? handle.substr(1) : handle;
}

base::Status checkNames(std::string_view brandName, std::string_view handle) {
    const auto hasControl = [](std::string_view text) {
        return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    };
    if (!model::canBeHandle(handle))
        return base::fail(ErrorCode::BadArgument, "account",
                          "a handle has 1 to 60 characters, and no spaces, commas or line breaks");
    if (brandName.empty() || hasControl(brandName))
        return base::fail(ErrorCode::BadArgument, "brand", "a brand needs a name without line breaks");
    return {};
}

base::Result<std::int64_t> brandIdFor(Database& database, std::string_view name) {
    const auto add = database.prepare("INSERT INTO brand (name) VALUES (?1) ON CONFLICT (name) DO NOTHING");
    if (!add) return base::fail(add.error());
    if (auto ok = (*add)->bind(1, name).run(); !ok) return base::fail(std::move(ok.error()));
    const auto find = database.prepare("SELECT id FROM brand WHERE name = ?1");
    if (!find) return base::fail(find.error());
    (*find)->bind(1, name);
    const auto id = firstRow(**find, [](const Statement& row) { return row.integer(0); });
    if (!id) return base::fail(id.error());
    return id->value_or(0);
}

/// Who is named in held posts, or wrote some, is seen with other eyes now.
base::Status followAccount(Database& database, const std::string& folded) {
    const auto statement =
        database.prepare("SELECT 1 WHERE EXISTS (SELECT 1 FROM person WHERE handle = ?1 COLLATE NOCASE) "
                         "OR EXISTS (SELECT 1 FROM mention WHERE handle = ?1)");
    if (!statement) return base::fail(statement.error());
    (*statement)->bind(1, folded);
    const auto known = firstRow(**statement, [](const Statement&) { return true; });
    if (!known) return base::fail(known.error());
    if (!*known) return {};
    const auto horizon = readHorizon(database);
    if (!horizon) return base::fail(horizon.error());
    if (auto ok = countSourcesAnew(database); !ok) return ok;
    return rebuildRollupsWithin(database, *horizon);
}

bool sameName(std::string_view a, std::string_view b) {
    return model::foldHandle(a) == model::foldHandle(b);
}

base::Result<model::Account> addAccountWithin(Database& database, std::string_view brandName,
                                              std::string_view handle) {
    handle = withoutAt(handle);
    if (auto ok = checkNames(brandName, handle); !ok) return base::fail(std::move(ok.error()));
    const auto folded = model::foldHandle(handle);
    auto held = findOwned(database, folded);
    if (!held) return base::fail(std::move(held.error()));
    if (*held && !sameName((*held)->brand, brandName))
        return base::fail(ErrorCode::BadArgument, fmt::format("@{}", handle),
                          fmt::format("this account belongs to the brand {} already", (*held)->brand));
    if (*held) return std::move((*held)->account);
    const auto brandId = brandIdFor(database, brandName);
    if (!brandId) return base::fail(brandId.error());
    // Whoever signs in wants to be seen.
    if (auto ok = ForgottenPeople(database).remove(folded); !ok) return base::fail(std::move(ok.error()));
    const auto add =
        database.prepare("INSERT INTO account (brand_id, handle, handle_folded) VALUES (?1, ?2, ?3)");
    if (!add) return base::fail(add.error());
    if (auto ok = (*add)->bind(1, *brandId).bind(2, handle).bind(3, folded).run(); !ok)
        return base::fail(std::move(ok.error()));
    model::Account account{database.lastInsertRowId(), std::string(handle), std::nullopt};
    if (auto ok = followAccount(database, folded); !ok) return base::fail(std::move(ok.error()));
    // Also where no post knows the account: what was computed without it names no brand.
    if (auto ok = raiseRevision(database); !ok) return base::fail(std::move(ok.error()));
    return account;
}

} // namespace

base::Result<std::vector<model::Brand>> listBrands(Database& database) {
    const auto statement =
        database.prepare("SELECT account.id, handle, user_id, brand.id, brand.name FROM brand "
                         "LEFT JOIN account ON brand_id = brand.id ORDER BY brand.id, account.id");
    if (!statement) return base::fail(statement.error());
    std::vector<model::Brand> brands;
    auto read = forEachRow(**statement, [&](const Statement& row) {
        if (brands.empty() || brands.back().id != row.integer(3))
            brands.push_back({row.integer(3), std::string(row.text(4)), {}});
        if (!row.isNull(0)) brands.back().accounts.push_back(readAccount(row));
    });
    if (!read) return base::fail(std::move(read.error()));
    return brands;
}

base::Result<model::Account> addAccount(Database& database, std::string_view brandName,
                                        std::string_view handle) {
    if (database.inTransaction()) return addAccountWithin(database, brandName, handle);
    auto transaction = Transaction::begin(database);
    if (!transaction) return base::fail(std::move(transaction.error()));
    auto account = addAccountWithin(database, brandName, handle);
    if (!account) return account;
    if (auto ok = transaction->commit(); !ok) return base::fail(std::move(ok.error()));
    return account;
}

base::Result<std::optional<model::Account>> findAccount(Database& database, std::string_view handle) {
    auto held = findOwned(database, model::foldHandle(handle));
    if (!held) return base::fail(std::move(held.error()));
    if (!*held) return std::nullopt;
    return std::move((*held)->account);
}

base::Status saveProfile(Database& database, std::int64_t accountId, const model::Profile& profile) {
    const auto statement =
        database.prepare("UPDATE account SET user_id = ?2, display_name = coalesce(?3, display_name), "
                         "biography = coalesce(?4, biography), picture_url = coalesce(?5, picture_url), "
                         "verified = coalesce(?6, verified) WHERE id = ?1");
    if (!statement) return base::fail(statement.error());
    const auto userId = profile.id.empty() ? std::nullopt : std::optional(profile.id);
    if (auto ok = (*statement)
                      ->bind(1, accountId)
                      .bind(2, userId)
                      .bind(3, profile.name)
                      .bind(4, profile.biography)
                      .bind(5, profile.pictureUrl)
                      .bind(6, profile.verified)
                      .run();
        !ok)
        return ok;
    if (database.changes() == 0)
        return base::fail(ErrorCode::BadArgument, "account", "there is no such account");
    return {};
}

} // namespace weft::store
