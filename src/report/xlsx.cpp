// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsx.h"

#include "base/utf8.h"
#include "report/clean_text.h"

#include <fmt/format.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <unistd.h>

namespace weft::report {

namespace {

/// Bytes, not characters: no text of 32,767 bytes has more characters than a cell may hold.
constexpr std::size_t kMostTextBytes = 32767;
constexpr std::size_t kMostSheetNameBytes = 31;

std::string sheetName(std::string_view name) {
    auto clean = cleanText(name);
    std::erase_if(clean,
                  [](char c) { return std::string_view("[]:*?/\\'").find(c) != std::string_view::npos; });
    clean = base::utf8Prefix(clean, kMostSheetNameBytes);
    return clean.empty() ? "Weft" : clean;
}

std::optional<lxw_datetime> dateOf(const std::string& text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    lxw_datetime date{};
    const auto read = [&text](std::size_t at, std::size_t length, int& value) {
        const auto* begin = text.data() + at;
        return std::from_chars(begin, begin + length, value).ptr == begin + length;
    };
    if (!read(0, 4, date.year) || !read(5, 2, date.month) || !read(8, 2, date.day)) return std::nullopt;
    // Spreadsheets count days from 1900 on.
    if (date.year < 1900 || date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31)
        return std::nullopt;
    return date;
}

/// Writes cells to one sheet and keeps the first error.
class Sheet {
public:
    Sheet(lxw_workbook* book, lxw_worksheet* sheet) : m_sheet(sheet) {
        m_header = workbook_add_format(book);
        format_set_bold(m_header);
        m_date = workbook_add_format(book);
        format_set_num_format(m_date, "yyyy-mm-dd");
    }

    void header(lxw_col_t column, const std::string& text) {
        keep(worksheet_write_string(m_sheet, 0, column, shortened(text).c_str(), m_header));
        const auto width = static_cast<double>(std::clamp<std::size_t>(text.size() + 3, 12, 40));
        keep(worksheet_set_column(m_sheet, column, column, width, nullptr));
    }

    void cell(lxw_row_t row, lxw_col_t column, const Cell& cell, bool dates) {
        if (const auto* whole = std::get_if<std::int64_t>(&cell))
            keep(worksheet_write_number(m_sheet, row, column, static_cast<double>(*whole), nullptr));
        else if (const auto* number = std::get_if<double>(&cell); number && std::isfinite(*number))
            keep(worksheet_write_number(m_sheet, row, column, *number, nullptr));
        else if (const auto* text = std::get_if<std::string>(&cell))
            this->text(row, column, *text, dates);
    }

    [[nodiscard]] lxw_error error() const { return m_error; }

private:
    void text(lxw_row_t row, lxw_col_t column, const std::string& text, bool dates) {
        if (auto date = dates ? dateOf(text) : std::nullopt)
            keep(worksheet_write_datetime(m_sheet, row, column, &*date, m_date));
        else if (!text.empty())
            keep(worksheet_write_string(m_sheet, row, column, shortened(text).c_str(), nullptr));
    }

    static std::string shortened(const std::string& text) {
        auto clean = cleanText(text);
        // C strings end at a zero byte.
        std::erase(clean, '\0');
        return std::string(base::utf8Prefix(clean, kMostTextBytes));
    }

    void keep(lxw_error error) {
        if (m_error == LXW_NO_ERROR) m_error = error;
    }

    lxw_worksheet* m_sheet;
    lxw_format* m_header = nullptr;
    lxw_format* m_date = nullptr;
    lxw_error m_error = LXW_NO_ERROR;
};

lxw_error fill(lxw_workbook* book, const Table& table) {
    auto* worksheet = workbook_add_worksheet(book, sheetName(table.name).c_str());
    if (worksheet == nullptr) return LXW_ERROR_MEMORY_MALLOC_FAILED;
    Sheet sheet(book, worksheet);
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        sheet.header(static_cast<lxw_col_t>(column), table.columns[column]);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto cells = std::min(table.rows[row].size(), table.columns.size());
        for (std::size_t column = 0; column < cells; ++column)
            sheet.cell(static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column),
                       table.rows[row][column], table.columns[column] == "date");
    }
    worksheet_freeze_panes(worksheet, 1, 0);
    return sheet.error();
}

/// A file name of our own for the library, which can only write files; removed at the end of the scope.
class ScratchFile {
public:
    ScratchFile() {
        std::error_code error;
        m_name = (std::filesystem::temp_directory_path(error) / "weft-XXXXXX").string();
        const auto descriptor = ::mkstemp(m_name.data());
        m_made = descriptor >= 0;
        if (m_made) ::close(descriptor);
    }

    ~ScratchFile() {
        if (m_made) ::unlink(m_name.c_str());
    }

    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;

    [[nodiscard]] bool made() const { return m_made; }

    [[nodiscard]] const std::string& name() const { return m_name; }

    [[nodiscard]] std::string content() const {
        std::ifstream file(m_name, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    }

private:
    std::string m_name;
    bool m_made = false;
};

lxw_error writeBook(const std::string& file, const Table& table) {
    auto* book = workbook_new(file.c_str());
    if (book == nullptr) return LXW_ERROR_MEMORY_MALLOC_FAILED;
    const auto filled = fill(book, table);
    const auto closed = workbook_close(book);
    return filled != LXW_NO_ERROR ? filled : closed;
}

} // namespace

base::Result<std::string> toXlsx(const Table& table) {
    if (table.rows.size() >= LXW_ROW_MAX || table.columns.size() > LXW_COL_MAX)
        return base::fail(base::ErrorCode::BadArgument, table.name,
                          fmt::format("a sheet holds {} rows and {} columns at most; use .csv",
                                      LXW_ROW_MAX - 1, LXW_COL_MAX));
    const ScratchFile scratch;
    if (!scratch.made())
        return base::fail(base::ErrorCode::FileNotWritable, scratch.name(),
                          "the temporary folder cannot be written");
    if (const auto error = writeBook(scratch.name(), table); error != LXW_NO_ERROR)
        return base::fail(base::ErrorCode::FileNotWritable, scratch.name(), lxw_strerror(error));
    return scratch.content();
}

} // namespace weft::report
