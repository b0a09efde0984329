// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draft_file.h"

#include "store/file_header.h"

#include <fmt/format.h>

#include <cerrno>
#include <charconv>
#include <csignal>
#include <string>
#include <system_error>
#include <tuple>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace weft::store {

using base::ErrorCode;

namespace {

base::Status taken(const std::filesystem::path& path) {
    return base::fail(ErrorCode::BadArgument, path.string(),
                      "there is something of this name already; open it or choose another name");
}

base::Status failed(const std::filesystem::path& path, std::string_view what, int reason) {
    return base::fail(reason == ENOSPC ? ErrorCode::DiskFull : ErrorCode::StoreFailed, path.string(),
                      fmt::format("{}: {}", what, std::generic_category().message(reason)));
}

/// Whether the program that made a draft is still there; a name without its number is nobody's draft.
bool isAbandoned(std::string_view number) {
    pid_t maker = 0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), maker);
    if (read.ec != std::errc{} || maker <= 0) return false;
    // What SQLite puts beside a file has the same number and a suffix.
    const std::string_view rest(read.ptr, number.data() + number.size());
    if (!rest.empty() && rest != "-journal" && rest != "-wal" && rest != "-shm") return false;
    return kill(maker, 0) != 0 && errno == ESRCH;
}

void removeAbandoned(const std::filesystem::path& target, std::string_view purpose) {
    const auto start = fmt::format("{}.{}-", target.filename().string(), purpose);
    std::error_code ignored;
    std::vector<std::filesystem::path> abandoned;
    for (std::filesystem::directory_iterator entry(folderOf(target), ignored), end; !ignored && entry != end;
         entry.increment(ignored)) {
        const auto name = entry->path().filename().string();
        if (name.starts_with(start) && isAbandoned(std::string_view(name).substr(start.size())))
            abandoned.push_back(entry->path());
    }
    for (const auto& path : abandoned)
        std::filesystem::remove(path, ignored);
}

} // namespace

DraftFile::DraftFile(const std::filesystem::path& target, std::string_view purpose)
    : m_target(target), m_path(fmt::format("{}.{}-{}", target.string(), purpose, getpid())) {
    removeAbandoned(target, purpose);
    remove();
}

DraftFile::~DraftFile() {
    remove();
}

void DraftFile::remove() const {
    for (const auto* suffix : {"", "-journal", "-wal", "-shm"}) {
        std::error_code ignored;
        auto file = m_path;
        std::filesystem::remove(file += suffix, ignored);
    }
}

base::Status DraftFile::publish() const {
    if (auto ok = flushFile(m_path); !ok) return ok;
    if (link(m_path.c_str(), m_target.c_str()) == 0) {
        flushFolderOf(m_target);
        return {};
    }
    if (errno == EEXIST) return taken(m_target);
    // File systems without hard links.
    std::error_code unknown;
    if (std::filesystem::exists(std::filesystem::symlink_status(m_target, unknown))) return taken(m_target);
    return replace();
}

base::Status DraftFile::replace() const {
    if (auto ok = flushFile(m_path); !ok) return ok;
    if (rename(m_path.c_str(), m_target.c_str()) != 0)
        return failed(m_target, "the file cannot be made", errno);
    flushFolderOf(m_target);
    return {};
}

base::Status checkNewPlace(const std::filesystem::path& path) {
    std::error_code unknown;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, unknown))) return taken(path);
    const auto folder = folderOf(path);
    if (!std::filesystem::is_directory(folder, unknown))
        return base::fail(ErrorCode::StoreNotFound, path.string(),
                          "its folder does not exist; make it first");
    if (access(folder.c_str(), W_OK | X_OK) != 0)
        return base::fail(ErrorCode::StoreReadOnly, path.string(),
                          "its folder cannot be written to; choose another or change its permissions");
    return {};
}

base::Status flushFile(const std::filesystem::path& path) {
    const int file = open(path.c_str(), O_RDWR | O_CLOEXEC);
    const bool flushed = file >= 0 && fsync(file) == 0;
    const int reason = errno;
    if (file >= 0) close(file);
    if (flushed) return {};
    return failed(path, "the file cannot be written", reason);
}

void flushFolderOf(const std::filesystem::path& path) {
    const int folder = open(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return;
    // Some file systems know no such thing; the names are then written when they like.
    std::ignore = fsync(folder);
    close(folder);
}

} // namespace weft::store
