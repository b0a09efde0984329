// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/post.h"
#include "threads/json.h"

namespace weft::threads {

/// What hangs on a media object besides its text: poll, long text, place, pictures, and what is said of ghost
/// posts. Each may come as an object, wrapped as {"data": …}, or in a list; what cannot be read is absent.
void readAttachments(const JsonValue& media, model::Post& post);

} // namespace weft::threads
