// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/sim_post.h"

#include "model/handle.h"
#include "simulator/random.h"

#include <cctype>

namespace weft::simulator {

SimProfile profileFor(std::string_view handle) {
    SimProfile profile;
    profile.username = handle.starts_with('@') ? handle.substr(1) : handle;
    profile.id =
        std::to_string(25'000'000'000'000'000 + hashText(model::foldHandle(handle)) % 999'999'999'999'999);
    profile.name = profile.username;
    bool wordStart = true;
    for (char& c : profile.name) {
        if (c == '_' || c == '.') c = ' ';
        if (wordStart) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        wordStart = c == ' ';
    }
    profile.biography = "Official account of " + profile.name;
    profile.verified = hashText(profile.id) % 2 == 0;
    return profile;
}

} // namespace weft::simulator
