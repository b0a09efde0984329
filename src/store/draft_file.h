// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string_view>

namespace weft::store {

/// A file under construction beside the one it becomes; it and what SQLite put beside it are gone at the end
/// of the scope, unless it was published. Those of programs that were killed are removed when the next draft
/// for the same target is made.
class DraftFile {
public:
    /// Named `TARGET.PURPOSE-PID`.
    DraftFile(const std::filesystem::path& target, std::string_view purpose);
    ~DraftFile();
    DraftFile(const DraftFile&) = delete;
    DraftFile& operator=(const DraftFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// Flushes the draft to the disk and gives it its name without ever replacing another file.
    [[nodiscard]] base::Status publish() const;
    /// The same, in place of whatever has the name now: at every moment there is one whole file of that name.
    [[nodiscard]] base::Status replace() const;

private:
    void remove() const;

    std::filesystem::path m_target;
    std::filesystem::path m_path;
};

/// Whether a new file can be made there: nothing of this name, a folder that can be written to.
[[nodiscard]] base::Status checkNewPlace(const std::filesystem::path& path);

/// Waits until a file is on the disk.
[[nodiscard]] base::Status flushFile(const std::filesystem::path& path);
/// Waits until the names in the folder of a file are on the disk.
void flushFolderOf(const std::filesystem::path& path);

} // namespace weft::store
