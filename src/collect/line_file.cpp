// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/line_file.h"

#include "store/draft_file.h"

#include <fmt/format.h>
#include <zstd.h>

#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>
#include <vector>

namespace weft::collect {

using base::ErrorCode;

namespace {

constexpr std::size_t kPiece = 1u << 20;

struct CloseFile {
    void operator()(std::FILE* file) const { std::ignore = std::fclose(file); }
};

struct FreeContext {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
};

base::Status failure(const std::filesystem::path& path, int reason) {
    const bool full = reason == ENOSPC || reason == EDQUOT || reason == EFBIG;
    return base::fail(full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, path.string(),
                      full ? std::string("there is no room left")
                           : fmt::format("cannot be written: {}", std::generic_category().message(reason)));
}

} // namespace

struct LineFile::Impl {
    explicit Impl(const std::filesystem::path& target) : path(target), draft(target, "writing") {}

    base::Status write(std::string_view bytes) {
        if (std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size()) return {};
        return failure(path, errno);
    }

    base::Status pack(ZSTD_EndDirective end) {
        ZSTD_inBuffer input{pending.data(), pending.size(), 0};
        while (true) {
            ZSTD_outBuffer output{packed.data(), packed.size(), 0};
            const auto left = ZSTD_compressStream2(context.get(), &output, &input, end);
            if (ZSTD_isError(left) != 0)
                return base::fail(ErrorCode::FileNotWritable, path.string(), ZSTD_getErrorName(left));
            if (auto ok = write({packed.data(), output.pos}); !ok) return ok;
            if (end == ZSTD_e_end ? left == 0 : input.pos == input.size) return {};
        }
    }

    base::Status flush(ZSTD_EndDirective end) {
        auto ok = context ? pack(end) : write(pending);
        pending.clear();
        return ok;
    }

    std::filesystem::path path;
    store::DraftFile draft;
    std::unique_ptr<std::FILE, CloseFile> file;
    std::unique_ptr<ZSTD_CCtx, FreeContext> context;
    std::string pending;
    std::vector<char> packed;
};

LineFile::LineFile(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {
}

LineFile::LineFile(LineFile&&) noexcept = default;
LineFile& LineFile::operator=(LineFile&&) noexcept = default;
LineFile::~LineFile() = default;

base::Result<LineFile> LineFile::begin(const std::filesystem::path& path) {
    std::error_code unknown;
    if (std::filesystem::is_directory(path, unknown))
        return base::fail(ErrorCode::FileIsDirectory, path.string(), "is a folder, not a file");
    auto impl = std::make_unique<Impl>(path);
    impl->file.reset(std::fopen(impl->draft.path().c_str(), "wxe"));
    if (!impl->file) {
        auto failed = failure(path, errno);
        return base::fail(std::move(failed.error()));
    }
    if (path.extension() == ".zst") {
        impl->context.reset(ZSTD_createCCtx());
        impl->packed.resize(ZSTD_CStreamOutSize());
        ZSTD_CCtx_setParameter(impl->context.get(), ZSTD_c_checksumFlag, 1);
    }
    return LineFile(std::move(impl));
}

base::Status LineFile::add(std::string_view line) {
    m_impl->pending += line;
    m_impl->pending += '\n';
    return m_impl->pending.size() < kPiece ? base::Status{} : m_impl->flush(ZSTD_e_continue);
}

base::Result<std::int64_t> LineFile::finish() {
    if (auto ok = m_impl->flush(ZSTD_e_end); !ok) return base::fail(std::move(ok.error()));
    if (std::fclose(m_impl->file.release()) != 0) {
        auto failed = failure(m_impl->path, errno);
        return base::fail(std::move(failed.error()));
    }
    std::error_code unknown;
    const auto bytes = std::filesystem::file_size(m_impl->draft.path(), unknown);
    if (auto ok = m_impl->draft.replace(); !ok) return base::fail(std::move(ok.error()));
    return unknown ? 0 : static_cast<std::int64_t>(bytes);
}

} // namespace weft::collect
