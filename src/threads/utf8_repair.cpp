// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/utf8_repair.h"

#include "base/utf8.h"

#include <array>
#include <utility>

namespace weft::threads {

namespace {

/// U+FDD0, a noncharacter: set aside by Unicode for a program's own use.
constexpr std::string_view kMark = "\xEF\xB7\x90";

bool isMarked(const std::optional<std::string>& text) {
    return text && text->find(kMark) != std::string::npos;
}

} // namespace

std::string markInvalidUtf8(std::string_view text) {
    std::string marked;
    marked.reserve(text.size());
    for (auto bad = base::firstInvalidUtf8(text); bad; bad = base::firstInvalidUtf8(text)) {
        marked += text.substr(0, *bad);
        marked += kMark;
        text.remove_prefix(*bad + 1);
    }
    marked += text;
    return marked;
}

std::string_view markedField(const model::Post& post) {
    using Field = std::pair<std::string_view, const std::optional<std::string>&>;
    const std::optional<std::string> id = post.id;
    const std::array fields{Field{"id", id},
                            Field{"text", post.text},
                            Field{"username", post.author},
                            Field{"topic_tag", post.topicTag},
                            Field{"alt_text", post.altText},
                            Field{"permalink", post.permalink},
                            Field{"link_attachment_url", post.linkUrl},
                            Field{"replied_to", post.parentId},
                            Field{"text_attachment", post.attachedText},
                            Field{"location", post.locationName},
                            Field{"root_post", post.rootId}};
    for (const auto& [name, value] : fields)
        if (isMarked(value)) return name;
    if (post.poll)
        for (const model::PollOption& option : post.poll->options)
            if (isMarked(option.text)) return "poll_attachment";
    return {};
}

} // namespace weft::threads
