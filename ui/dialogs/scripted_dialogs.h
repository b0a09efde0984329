// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogs.h"

#include <optional>

namespace weft::dialogs {

/// Answers without a reader: what a test put in before. Without a prepared answer a question counts as
/// cancelled.
class ScriptedDialogs final : public Dialogs {
public:
    void setNextFileName(const QString& name) { m_fileName = name; }

    void setNextPeriod(const DayRange& range) { m_range = range; }

    /// The last question about a file, to look at its words.
    [[nodiscard]] const std::optional<FileQuestion>& lastQuestion() const { return m_lastQuestion; }

    void chooseFile(QWidget* parent, const FileQuestion& question,
                    std::function<void(const QString&)> answer) override;
    void choosePeriod(QWidget* parent, const DayRange& current,
                      std::function<void(const DayRange&)> answer) override;

private:
    std::optional<QString> m_fileName;
    std::optional<DayRange> m_range;
    std::optional<FileQuestion> m_lastQuestion;
};

} // namespace weft::dialogs
