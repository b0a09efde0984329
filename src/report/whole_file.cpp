// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/whole_file.h"

#include <fmt/format.h>

#include <cerrno>
#include <fcntl.h>
#include <random>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace weft::report {

namespace {

namespace fs = std::filesystem;

base::Status failure(const fs::path& path, int error) {
    const auto where = path.string();
    switch (error) {
    case ENOENT:
        return base::fail(base::ErrorCode::FileNotFound, where, "the folder does not exist");
    case EISDIR:
        return base::fail(base::ErrorCode::FileIsDirectory, where, "is a folder, not a file");
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return base::fail(base::ErrorCode::DiskFull, where, "there is no room left");
    default:
        return base::fail(base::ErrorCode::FileNotWritable, where,
                          fmt::format("cannot be written: {}", std::generic_category().message(error)));
    }
}

/// Writes everything, syncs if asked to, and closes. Returns errno of the first step that failed, or 0.
int writeAndClose(int descriptor, std::string_view bytes, bool sync) {
    int error = 0;
    while (!bytes.empty() && error == 0) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written >= 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            error = errno;
    }
    if (error == 0 && sync && ::fsync(descriptor) != 0) error = errno;
    if (::close(descriptor) != 0 && error == 0) error = errno;
    return error;
}

int writeInPlace(const fs::path& path, std::string_view bytes) {
    const auto descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    return descriptor < 0 ? errno : writeAndClose(descriptor, bytes, false);
}

int writeBeside(const fs::path& path, std::string_view bytes) {
    std::random_device random;
    auto beside = path;
    beside += fmt::format(".{:08x}.part", random());
    // Created with 0666 so that the user's own mask decides.
    const auto descriptor = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor < 0) return errno;

    struct stat before {};

    if (::stat(path.c_str(), &before) == 0 && ::fchmod(descriptor, before.st_mode & 0777) != 0) errno = 0;
    auto error = writeAndClose(descriptor, bytes, true);
    if (error == 0 && ::rename(beside.c_str(), path.c_str()) != 0) error = errno;
    if (error != 0) ::unlink(beside.c_str());
    return error;
}

} // namespace

base::Status writeWholeFile(const fs::path& path, std::string_view bytes) {
    std::error_code ignored;
    const auto resolved = fs::is_symlink(path, ignored) ? fs::weakly_canonical(path, ignored) : path;
    const auto& target = resolved.empty() ? path : resolved;
    const auto status = fs::status(target, ignored);
    if (target.empty() || target.filename().empty() || fs::is_directory(status)) return failure(path, EISDIR);
    const auto inPlace = fs::exists(status) && !fs::is_regular_file(status);
    // A file that its owner made read-only is not replaced behind their back.
    if (fs::is_regular_file(status) && ::access(target.c_str(), W_OK) != 0) return failure(path, errno);
    const auto error = inPlace ? writeInPlace(target, bytes) : writeBeside(target, bytes);
    if (error != 0) return failure(path, error);
    return {};
}

} // namespace weft::report
