// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/line_reader.h"

#include <zstd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace weft::simulator {

namespace {

using base::ErrorCode;

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

struct FreeStream {
    void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
};

using File = std::unique_ptr<std::FILE, CloseFile>;

/// Collects bytes into lines.
class LineSplitter {
public:
    explicit LineSplitter(const std::function<void(std::size_t, std::string_view)>& take) : m_take(take) {}

    void add(std::string_view bytes) {
        for (std::size_t end = bytes.find('\n'); end != std::string_view::npos; end = bytes.find('\n')) {
            m_line.append(bytes.substr(0, end));
            finish();
            bytes.remove_prefix(end + 1);
        }
        m_line.append(bytes);
    }

    void finish() {
        m_take(++m_number, m_line);
        m_line.clear();
    }

    void end() {
        if (!m_line.empty()) finish();
    }

private:
    const std::function<void(std::size_t, std::string_view)>& m_take;
    std::string m_line;
    std::size_t m_number = 0;
};

base::Result<File> openFile(const std::filesystem::path& path) {
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return base::fail(ErrorCode::FileIsDirectory, path.string(), "this is a directory, not a file");
    File file(std::fopen(path.c_str(), "rb"));
    if (file) return file;
    const int reason = errno;
    return base::fail(reason == ENOENT ? ErrorCode::FileNotFound : ErrorCode::FileNotReadable, path.string(),
                      std::string("cannot be opened: ") + std::strerror(reason));
}

/// Passes bytes through, uncompressed if the file is compressed.
class Decoder {
public:
    base::Status add(std::string_view bytes, LineSplitter& lines) {
        if (m_start) {
            m_start = false;
            if (bytes.starts_with("\x28\xB5\x2F\xFD")) m_stream.reset(ZSTD_createDStream());
        }
        if (!m_stream) {
            lines.add(bytes);
            return {};
        }
        ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
        // A full output buffer may mean that the stream holds more than the input shows.
        for (bool full = false; in.pos < in.size || full;) {
            ZSTD_outBuffer out{m_buffer.data(), m_buffer.size(), 0};
            m_left = ZSTD_decompressStream(m_stream.get(), &out, &in);
            if (ZSTD_isError(m_left))
                return base::fail(ErrorCode::FileNotReadable, {}, ZSTD_getErrorName(m_left));
            lines.add({m_buffer.data(), out.pos});
            full = out.pos == out.size;
        }
        return {};
    }

    [[nodiscard]] bool complete() const { return !m_stream || m_left == 0; }

private:
    std::unique_ptr<ZSTD_DStream, FreeStream> m_stream;
    std::vector<char> m_buffer = std::vector<char>(ZSTD_DStreamOutSize());
    std::size_t m_left = 0;
    bool m_start = true;
};

} // namespace

base::Status readLines(const std::filesystem::path& path,
                       const std::function<void(std::size_t, std::string_view)>& take) {
    const auto file = openFile(path);
    if (!file) return base::fail(file.error());
    LineSplitter lines(take);
    Decoder decoder;
    std::vector<char> buffer(1u << 17);
    for (;;) {
        const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), file->get());
        if (count == 0) break;
        if (auto status = decoder.add({buffer.data(), count}, lines); !status) {
            status.error().where = path.string();
            return status;
        }
    }
    if (std::ferror(file->get()))
        return base::fail(ErrorCode::FileNotReadable, path.string(), "reading it failed");
    if (!decoder.complete())
        return base::fail(ErrorCode::FileTruncated, path.string(), "the compressed file is cut off");
    lines.end();
    return {};
}

} // namespace weft::simulator
