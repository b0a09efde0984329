// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/private_file.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace weft::secrets {

namespace {

using base::ErrorCode;

constexpr mode_t kOnlyOwner = 0600;
constexpr mode_t kOnlyOwnerFolder = 0700;
/// A few tokens are far smaller.
constexpr off_t kLargest = 1 << 20;

class OpenFile {
public:
    explicit OpenFile(int file) : m_file(file) {}

    ~OpenFile() {
        if (m_file >= 0) ::close(m_file);
    }

    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    [[nodiscard]] bool valid() const { return m_file >= 0; }

    [[nodiscard]] int get() const { return m_file; }

private:
    int m_file;
};

tl::unexpected<base::Error> failed(const std::filesystem::path& path, std::string detail) {
    return base::fail(ErrorCode::SecretStoreFailed, path.string(), std::move(detail));
}

tl::unexpected<base::Error> systemFailed(const std::filesystem::path& path, std::string_view what) {
    return failed(path, std::string(what) + ": " + std::strerror(errno));
}

base::Status checkPrivate(const std::filesystem::path& path, const struct stat& state) {
    if (!S_ISREG(state.st_mode)) return failed(path, "this is no plain file");
    if (state.st_uid != ::geteuid()) return failed(path, "the file belongs to somebody else");
    if ((state.st_mode & 077) != 0)
        return failed(path,
                      "other users of this machine may read the file; take that away with \"chmod 600\", "
                      "and make new tokens if somebody could have read it");
    if (state.st_size > kLargest) return failed(path, "the file is too large to be a file of secrets");
    return {};
}

base::Status makeFolder(const std::filesystem::path& folder) {
    std::error_code error;
    if (!folder.has_parent_path() || std::filesystem::exists(folder, error)) return {};
    if (const auto parent = folder.parent_path(); parent != folder)
        if (auto status = makeFolder(parent); !status) return status;
    if (::mkdir(folder.c_str(), kOnlyOwnerFolder) != 0 && errno != EEXIST)
        return systemFailed(folder, "the folder cannot be made");
    return {};
}

/// Somebody who may write to the folder could put another file in place.
base::Status checkFolder(const std::filesystem::path& folder) {
    struct stat state {};

    if (::stat(folder.c_str(), &state) != 0) return systemFailed(folder, "the folder cannot be looked at");
    if ((state.st_mode & 022) != 0 && (state.st_mode & S_ISVTX) == 0)
        return failed(folder, "other users of this machine may write to the folder; take that away with "
                              "\"chmod go-w\"");
    return {};
}

bool writeAll(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(file) == 0;
}

base::Status writeAside(const std::filesystem::path& aside, std::string_view bytes) {
    // What a killed process left behind is of no use; an exclusive new file has no readers yet.
    ::unlink(aside.c_str());
    const OpenFile file(
        ::open(aside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, kOnlyOwner));
    if (!file.valid()) return systemFailed(aside, "the file cannot be made");
    if (writeAll(file.get(), bytes)) return {};
    auto status = systemFailed(aside, "the file cannot be written");
    ::unlink(aside.c_str());
    return status;
}

std::filesystem::path withSuffix(std::filesystem::path path, std::string_view suffix) {
    path += suffix;
    return path;
}

} // namespace

base::Result<std::optional<std::string>> readPrivateFile(const std::filesystem::path& path) {
    // Not blocking, so that a named pipe in place of the file cannot hold us.
    const OpenFile file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.valid() && errno == ENOENT) return std::nullopt;
    if (!file.valid() && errno == ELOOP) return failed(path, "this is a link, not a file");
    if (!file.valid()) return systemFailed(path, "the file cannot be opened");

    struct stat state {};

    if (::fstat(file.get(), &state) != 0) return systemFailed(path, "the file cannot be looked at");
    if (auto status = checkPrivate(path, state); !status) return base::fail(status.error());
    std::string bytes;
    std::array<char, 4096> block{};
    for (;;) {
        const auto count = ::read(file.get(), block.data(), block.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return systemFailed(path, "the file cannot be read");
        if (count == 0) return bytes;
        bytes.append(block.data(), static_cast<std::size_t>(count));
    }
}

base::Status writePrivateFile(const std::filesystem::path& path, std::string_view bytes) {
    const auto folder = std::filesystem::absolute(path).parent_path();
    if (auto status = makeFolder(folder); !status) return status;
    if (auto status = checkFolder(folder); !status) return status;
    const auto aside = withSuffix(path, ".new");
    if (auto status = writeAside(aside, bytes); !status) return status;
    if (::rename(aside.c_str(), path.c_str()) != 0) {
        auto status = systemFailed(path, "the file cannot be replaced");
        ::unlink(aside.c_str());
        return status;
    }
    const OpenFile opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.valid()) ::fsync(opened.get());
    return {};
}

base::Result<PrivateFileLock> PrivateFileLock::take(const std::filesystem::path& path) {
    const auto folder = std::filesystem::absolute(path).parent_path();
    if (auto status = makeFolder(folder); !status) return base::fail(status.error());
    const auto name = withSuffix(path, ".lock");
    const int file = ::open(name.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, kOnlyOwner);
    if (file < 0) return systemFailed(name, "the file cannot be made");
    PrivateFileLock lock(file);
    while (::flock(file, LOCK_EX) != 0)
        if (errno != EINTR) return systemFailed(name, "the file cannot be locked");
    return lock;
}

PrivateFileLock::~PrivateFileLock() {
    if (m_file >= 0) ::close(m_file);
}

} // namespace weft::secrets
