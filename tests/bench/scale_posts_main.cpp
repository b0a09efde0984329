// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/scale_line.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cmath>
#include <cstdio>
#include <stdexcept>

namespace {

using namespace weft::bench;

constexpr std::size_t kPiece = std::size_t{1} << 20U;
/// However many posts there are, a day has as many: a million make three years.
constexpr double kDaysPerPost = 1095.0 / 1'000'000;

struct Options {
    ScaleSize size{.posts = 10'000, .days = 0, .seed = 1};
    std::string file;
    std::int64_t later = 0;
    std::string laterFile;
};

void write(std::FILE* file, const std::string& piece) {
    if (std::fwrite(piece.data(), 1, piece.size(), file) != piece.size())
        throw std::runtime_error("the disk takes no more");
}

void writePosts(const std::string& name, std::int64_t posts, ScaleCommunity& community, ScaleLines& lines) {
    std::FILE* file = std::fopen(name.c_str(), "wb");
    if (file == nullptr) throw std::runtime_error("cannot write " + name);
    std::string piece;
    for (std::int64_t i = 0; i < posts; ++i) {
        lines.append(piece, community.next());
        if (piece.size() < kPiece) continue;
        write(file, piece);
        piece.clear();
    }
    write(file, piece);
    if (std::fclose(file) != 0) throw std::runtime_error("cannot finish " + name);
}

int run(int argc, char** argv) {
    CLI::App program("Writes the posts of a generated community in the import's plain shape");
    Options options;
    program.add_option("--posts", options.size.posts)->check(CLI::PositiveNumber)->capture_default_str();
    program.add_option("--days", options.size.days, "Days before 2026-11-01; without it 913 posts a day");
    program.add_option("--seed", options.size.seed)->capture_default_str();
    program.add_option("-o,--output", options.file)->required();
    auto* later = program.add_option("--later", options.later, "How many posts after 2026-11-01");
    program.add_option("--later-output", options.laterFile)->needs(later);
    CLI11_PARSE(program, argc, argv);
    if (options.size.days <= 0)
        options.size.days = std::lround(std::ceil(static_cast<double>(options.size.posts) * kDaysPerPost));
    ScaleCommunity community(options.size);
    ScaleLines lines(options.size.seed);
    writePosts(options.file, options.size.posts, community, lines);
    if (!options.laterFile.empty()) writePosts(options.laterFile, options.later, community, lines);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {
        fmt::print(stderr, "weft_scale_posts: {}\n", error.what());
        return 1;
    }
}
