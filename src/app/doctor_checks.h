// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor.h"

#include <string>
#include <vector>

namespace weft::app {

/// What to do about an error, as far as that can be said in general.
[[nodiscard]] std::string adviceFor(base::ErrorCode code);
[[nodiscard]] Check failedCheck(std::string name, const base::Error& error);

// The parts of examine(); each adds what it found.

/// What the workspace knows of each account: search approval, endpoints left alone, refused fields, outbox.
void examineCollecting(const std::filesystem::path& workspace, base::Instant now, std::vector<Check>& checks);
/// Whether the call budgets leave room for the doctor's own questions; says so when they do not.
[[nodiscard]] bool callsLeft(const std::filesystem::path& workspace, base::Instant now,
                             std::vector<Check>& checks);
/// Where the tokens are and how long they live.
void examineTokens(const DoctorOptions& options, base::Instant now, std::vector<Check>& checks);
/// What the server says of one token: whose it is, what it may do, and what time it is there.
void examineServer(const AccountToken& token, const std::string& apiBase, const base::Clock& clock,
                   std::vector<Check>& checks);

} // namespace weft::app
