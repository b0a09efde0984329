// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/csv_post.h"
#include "collect/csv_records.h"

#include <memory>
#include <optional>
#include <string>

namespace weft::collect {

/// The records of an import, whichever format it has. Which one is told by the first line, and where that
/// says too little by the file's name.
class ImportRecords {
public:
    /// Looks at the first line, and at the header of a CSV. A mapping makes anything a CSV that is neither
    /// JSON nor a web page; with JSON it is BadArgument.
    [[nodiscard]] static base::Result<ImportRecords> begin(ImportBytes bytes, const CsvMapping& mapping);

    /// The next record that is not empty; nothing at the end of the file.
    [[nodiscard]] base::Result<std::optional<ImportRecord>> next();

    /// The columns of a CSV; nothing for JSON lines.
    [[nodiscard]] const std::optional<CsvColumns>& columns() const { return m_columns; }

    /// The first of JSON lines, until the first record is read.
    [[nodiscard]] std::string_view firstLine() const { return m_first ? m_first->text : std::string_view{}; }

    /// The first line begins like a web page.
    [[nodiscard]] bool looksLikeWebPage() const { return m_webPage; }

    [[nodiscard]] const ImportBytes& bytes() const { return m_lines->bytes(); }

private:
    explicit ImportRecords(ImportBytes bytes);
    [[nodiscard]] base::Result<std::optional<ImportRecord>> nextLine();
    [[nodiscard]] base::Status readHeader(const ImportLine& first, const CsvMapping& mapping);

    std::unique_ptr<ImportLines> m_lines;
    std::optional<CsvRecords> m_csv;
    std::optional<CsvColumns> m_columns;
    /// The first line of JSON lines, which was read to look at.
    std::optional<ImportLine> m_first;
    bool m_webPage = false;
};

} // namespace weft::collect
