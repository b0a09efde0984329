// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include "threads/percent.h"
#include "threads/sign_in.h"

using namespace weft;
using fuzz::require;

namespace {

bool isPlain(std::string_view code) {
    return std::ranges::all_of(code, [](char c) { return c > 0x20 && c < 0x7F; });
}

void check(const base::Result<threads::Secret>& code) {
    if (!code) {
        fuzz::checkError(code.error());
        require(code.error().code == base::ErrorCode::SignInRefused, "what is no code is refused");
        return;
    }
    require(!code->empty() && isPlain(code->reveal()), "a code can be sent");
}

} // namespace

/// The first line is the state that the sign-in began with, the rest is what was pasted.
void fuzzOne(std::string_view input) {
    const auto end = std::min(input.find('\n'), input.size());
    const auto state = input.substr(0, end);
    const auto pasted = input.substr(std::min(end + 1, input.size()));
    const auto code = threads::codeFromReturnAddress(pasted, state);
    check(code);
    const auto loose = threads::codeFromReturnAddress(pasted, {});
    check(loose);
    if (code) require(loose && loose->reveal() == code->reveal(), "the state only ever forbids");
    require(threads::percentDecode(threads::percentEncode(pasted)) == pasted, "encoding loses nothing");
}
