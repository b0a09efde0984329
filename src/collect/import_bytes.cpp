// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/import_bytes.h"

#include "collect/zstd_unpacker.h"

#include <fmt/format.h>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <vector>

namespace weft::collect {

using base::ErrorCode;

namespace {

constexpr std::size_t kPiece = 256u << 10;
/// How soon a stop is noticed while a pipe is silent.
constexpr int kPollMs = 100;
constexpr std::string_view kGzip = "\x1F\x8B";

/// A file descriptor; standard input stays open.
class Descriptor {
public:
    explicit Descriptor(int value) : m_value(value) {}

    ~Descriptor() {
        if (m_value > STDIN_FILENO) ::close(m_value);
    }

    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int get() const { return m_value; }

private:
    int m_value;
};

base::Error errorOf(int number, const std::string& name) {
    const std::string said = std::strerror(number);
    if (number == ENOENT || number == ENOTDIR)
        return {ErrorCode::FileNotFound, name, "there is no such file"};
    if (number == EISDIR) return {ErrorCode::FileIsDirectory, name, "is a folder, not a file"};
    if (number == EACCES || number == EPERM)
        return {ErrorCode::FileNotReadable, name, "may not be read: " + said};
    return {ErrorCode::FileNotReadable, name, "cannot be read: " + said};
}

} // namespace

struct ImportBytes::Impl {
    Impl(int fd, std::string fileName, std::stop_token stopToken)
        : descriptor(fd), name(std::move(fileName)), stop(std::move(stopToken)), buffer(kPiece) {}

    Descriptor descriptor;
    std::string name;
    std::stop_token stop;
    std::vector<char> buffer;
    std::optional<std::int64_t> size;
    std::int64_t bytesRead = 0;
    bool begun = false;
    std::optional<ZstdUnpacker> unpacker;

    [[nodiscard]] base::Status waitReadable() const;
    [[nodiscard]] base::Result<std::size_t> fill(std::size_t from);
    [[nodiscard]] base::Result<std::string_view> begin();
    [[nodiscard]] base::Result<std::string_view> unpacked(std::string_view raw);
};

base::Status ImportBytes::Impl::waitReadable() const {
    pollfd waited{descriptor.get(), POLLIN, 0};
    int ready = 0;
    while (ready == 0) {
        if (stop.stop_requested()) return base::fail(ErrorCode::Cancelled, name, "stopped");
        ready = poll(&waited, 1, kPollMs);
        if (ready < 0 && errno == EINTR) ready = 0;
    }
    if (ready < 0) return base::fail(errorOf(errno, name));
    return {};
}

/// Reads once into the buffer; 0 bytes at the end.
base::Result<std::size_t> ImportBytes::Impl::fill(std::size_t from) {
    while (true) {
        if (const auto ready = waitReadable(); !ready) return base::fail(ready.error());
        const auto count = ::read(descriptor.get(), buffer.data() + from, buffer.size() - from);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return base::fail(errorOf(errno, name));
        bytesRead += count;
        return static_cast<std::size_t>(count);
    }
}

/// The first piece: at least four bytes, as far as there are any, because the kind of file shows in them.
base::Result<std::string_view> ImportBytes::Impl::begin() {
    begun = true;
    std::size_t held = 0;
    while (held < 4) {
        const auto count = fill(held);
        if (!count) return base::fail(count.error());
        if (*count == 0) break;
        held += *count;
    }
    const std::string_view first(buffer.data(), held);
    if (first.starts_with(kGzip))
        return base::fail(ErrorCode::BadShape, name,
                          "is compressed with gzip; only plain files and zstd can be read");
    if (ZstdUnpacker::recognises(first)) unpacker.emplace();
    return first;
}

base::Result<std::string_view> ImportBytes::Impl::unpacked(std::string_view raw) {
    unpacker->feed(raw);
    while (true) {
        auto piece = unpacker->next();
        if (!piece) return base::fail(piece.error().code, name, piece.error().detail);
        if (!piece->empty()) return piece;
        const auto count = fill(0);
        if (!count) return base::fail(count.error());
        if (*count == 0 && unpacker->midFrame())
            return base::fail(ErrorCode::FileTruncated, name, "ends in the middle of its zstd compression");
        if (*count == 0) return std::string_view{};
        unpacker->feed({buffer.data(), *count});
    }
}

ImportBytes::ImportBytes(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {
}

ImportBytes::ImportBytes(ImportBytes&&) noexcept = default;
ImportBytes& ImportBytes::operator=(ImportBytes&&) noexcept = default;
ImportBytes::~ImportBytes() = default;

base::Result<ImportBytes> ImportBytes::open(const std::filesystem::path& path, std::stop_token stop) {
    const bool standardInput = path == "-";
    const std::string name = standardInput ? "standard input" : path.string();
    const int fd = standardInput ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return base::fail(errorOf(errno, name));
    auto impl = std::make_unique<Impl>(fd, name, std::move(stop));

    struct stat about {};

    if (fstat(fd, &about) != 0) return base::fail(errorOf(errno, name));
    if (S_ISDIR(about.st_mode)) return base::fail(errorOf(EISDIR, name));
    if (S_ISREG(about.st_mode)) impl->size = about.st_size;
    return ImportBytes(std::move(impl));
}

base::Result<std::string_view> ImportBytes::next() {
    if (!m_impl->begun) {
        auto first = m_impl->begin();
        if (!first || !m_impl->unpacker) return first;
        return m_impl->unpacked(*first);
    }
    if (m_impl->unpacker) return m_impl->unpacked({});
    const auto count = m_impl->fill(0);
    if (!count) return base::fail(count.error());
    return std::string_view(m_impl->buffer.data(), *count);
}

std::optional<double> ImportBytes::share() const {
    if (!m_impl->size || *m_impl->size <= 0) return std::nullopt;
    return static_cast<double>(m_impl->bytesRead) / static_cast<double>(*m_impl->size);
}

const std::string& ImportBytes::name() const {
    return m_impl->name;
}

} // namespace weft::collect
