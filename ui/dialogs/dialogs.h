// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <functional>

class QWidget;

namespace weft::dialogs {

/// What is asked of the reader when a file is needed.
struct FileQuestion {
    enum class Kind { Open, Save };

    Kind kind = Kind::Open;
    QString title;
    /// "Weft workspace (*.weft)"
    QString filter;
    /// A name to begin with, for Save.
    QString suggestion = {};
    /// Added when the chosen name has no suffix.
    QString suffix = {};
};

/// First and last day, both included.
struct DayRange {
    QDate first;
    QDate last;
};

/// The door to everything that opens on top of the window. The answer comes later, or never when the reader
/// cancels. Tests hand in answers of their own.
class Dialogs {
public:
    Dialogs() = default;
    virtual ~Dialogs() = default;
    Dialogs(const Dialogs&) = delete;
    Dialogs& operator=(const Dialogs&) = delete;

    virtual void chooseFile(QWidget* parent, const FileQuestion& question,
                            std::function<void(const QString&)> answer) = 0;
    virtual void choosePeriod(QWidget* parent, const DayRange& current,
                              std::function<void(const DayRange&)> answer) = 0;
};

} // namespace weft::dialogs
