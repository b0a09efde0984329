// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/settings.h"

#include "format/text.h"

#include <QStandardPaths>
#include <QTime>

namespace weft::window {

namespace {

const auto kRecent = QStringLiteral("workspaces/recent");
const auto kTheme = QStringLiteral("window/theme");
const auto kMotion = QStringLiteral("window/motion");
const auto kLanguage = QStringLiteral("window/language");
const auto kGeometry = QStringLiteral("window/geometry");
const auto kHiddenProblems = QStringLiteral("sources/hidden_problems");
const auto kView = QStringLiteral("view/");
const auto kOf = QStringLiteral("workspace");
const auto kScreen = QStringLiteral("screen");
const auto kPeriod = QStringLiteral("period");
const auto kSince = QStringLiteral("since");
const auto kUntil = QStringLiteral("until");
const auto kCompare = QStringLiteral("compare");
const auto kBrand = QStringLiteral("brand");
const auto kHandles = QStringLiteral("handles");
const auto kBeside = QStringLiteral("beside");
const auto kQuery = QStringLiteral("query");
const auto kHiddenPostColumns = QStringLiteral("posts/hidden_columns");
const auto kPreset = QStringLiteral("filter/period");

const auto kAlertMode = QStringLiteral("alerts/mode");
const auto kDigestAt = QStringLiteral("alerts/digest");
const auto kQuietFrom = QStringLiteral("alerts/quiet_from");
const auto kQuietUntil = QStringLiteral("alerts/quiet_until");

/// In the order of app::AlertMode.
const QStringList kAlertModes{QStringLiteral("off"), QStringLiteral("digest"), QStringLiteral("at_once")};

const auto kMinutes = QStringLiteral("HH:mm");
constexpr int kMsAMinute = 60'000;

constexpr qsizetype kRecentCount = 8;

} // namespace

Settings::Settings(const QString& path) : m_store(path, QSettings::IniFormat) {
}

QString Settings::defaultPath() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/weft/weft.ini");
}

QStringList Settings::recentWorkspaces() const {
    return m_store.value(kRecent).toStringList();
}

void Settings::addRecentWorkspace(const QString& path) {
    QStringList recent = recentWorkspaces();
    recent.removeAll(path);
    recent.prepend(path);
    m_store.setValue(kRecent, QStringList(recent.mid(0, kRecentCount)));
}

theme::Mode Settings::theme() const {
    const QString name = m_store.value(kTheme).toString();
    if (name == QStringLiteral("light")) return theme::Mode::Light;
    return name == QStringLiteral("dark") ? theme::Mode::Dark : theme::Mode::System;
}

void Settings::setTheme(theme::Mode mode) {
    const QString name = mode == theme::Mode::Light  ? QStringLiteral("light")
                         : mode == theme::Mode::Dark ? QStringLiteral("dark")
                                                     : QStringLiteral("system");
    m_store.setValue(kTheme, name);
}

theme::Motion Settings::motion() const {
    const bool less = m_store.value(kMotion).toString() == QStringLiteral("less");
    return less ? theme::Motion::Less : theme::Motion::System;
}

void Settings::setMotion(theme::Motion motion) {
    m_store.setValue(kMotion,
                     motion == theme::Motion::Less ? QStringLiteral("less") : QStringLiteral("system"));
}

QString Settings::language() const {
    return m_store.value(kLanguage).toString();
}

void Settings::setLanguage(const QString& language) {
    m_store.setValue(kLanguage, language);
}

QByteArray Settings::geometry() const {
    return m_store.value(kGeometry).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry) {
    m_store.setValue(kGeometry, geometry);
}

QStringList Settings::hiddenProblems() const {
    return m_store.value(kHiddenProblems).toStringList();
}

void Settings::hideProblem(const QString& key) {
    QStringList hidden = hiddenProblems();
    if (!hidden.contains(key)) hidden.append(key);
    m_store.setValue(kHiddenProblems, hidden);
}

std::optional<QStringList> Settings::hiddenPostColumns() const {
    if (!m_store.contains(kHiddenPostColumns)) return std::nullopt;
    return m_store.value(kHiddenPostColumns).toStringList();
}

void Settings::setHiddenPostColumns(const QStringList& keys) {
    m_store.setValue(kHiddenPostColumns, keys);
}

std::optional<store::SavedView> Settings::lastView(const QString& workspace) const {
    const auto text = [this](const QString& key) {
        return format::toUtf8(m_store.value(kView + key).toString());
    };
    const auto texts = [this](const QString& key) {
        std::vector<std::string> list;
        for (const QString& one : m_store.value(kView + key).toStringList())
            list.push_back(format::toUtf8(one));
        return list;
    };
    if (workspace.isEmpty() || m_store.value(kView + kOf).toString() != workspace) return std::nullopt;
    store::SavedView view{.screen = text(kScreen), .period = text(kPeriod)};
    const auto since = base::parseInstant(text(kSince));
    const auto until = base::parseInstant(text(kUntil));
    if (since && until) view.range = base::TimeRange{*since, *until};
    view.compare = m_store.value(kView + kCompare, true).toBool();
    view.brand = text(kBrand);
    view.handles = texts(kHandles);
    view.compared = texts(kBeside);
    view.query = text(kQuery);
    return view;
}

void Settings::setLastView(const QString& workspace, const store::SavedView& view) {
    const auto keep = [this](const QString& key, const std::string& text) {
        m_store.setValue(kView + key, format::fromUtf8(text));
    };
    const auto keepAll = [this](const QString& key, const std::vector<std::string>& texts) {
        QStringList list;
        for (const std::string& one : texts)
            list += format::fromUtf8(one);
        m_store.setValue(kView + key, list);
    };
    m_store.setValue(kView + kOf, workspace);
    keep(kScreen, view.screen);
    keep(kPeriod, view.period);
    keep(kSince, view.range ? base::formatInstant(view.range->since) : std::string());
    keep(kUntil, view.range ? base::formatInstant(view.range->until) : std::string());
    m_store.setValue(kView + kCompare, view.compare);
    keep(kBrand, view.brand);
    keepAll(kHandles, view.handles);
    keepAll(kBeside, view.compared);
    keep(kQuery, view.query);
}

app::PeriodPreset Settings::preset() const {
    const auto preset = app::presetFromName(format::toUtf8(m_store.value(kPreset).toString()));
    return preset.value_or(app::PeriodPreset::Last28Days);
}

void Settings::setPreset(app::PeriodPreset preset) {
    m_store.setValue(kPreset, format::fromUtf8(app::presetName(preset)));
}

app::DayMinute Settings::minute(const QString& key, app::DayMinute otherwise) const {
    const QTime time = QTime::fromString(m_store.value(key).toString(), kMinutes);
    return time.isValid() ? app::DayMinute(time.msecsSinceStartOfDay() / kMsAMinute) : otherwise;
}

void Settings::setMinute(const QString& key, app::DayMinute minute) {
    const auto time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(minute.count()) * kMsAMinute);
    m_store.setValue(key, time.toString(kMinutes));
}

app::AlertSettings Settings::alerts() const {
    app::AlertSettings settings;
    const auto mode = kAlertModes.indexOf(m_store.value(kAlertMode).toString());
    if (mode >= 0) settings.mode = static_cast<app::AlertMode>(mode);
    settings.digestAt = minute(kDigestAt, settings.digestAt);
    settings.quietFrom = minute(kQuietFrom, settings.quietFrom);
    settings.quietUntil = minute(kQuietUntil, settings.quietUntil);
    return settings;
}

void Settings::setAlerts(const app::AlertSettings& settings) {
    m_store.setValue(kAlertMode, kAlertModes[static_cast<qsizetype>(settings.mode)]);
    setMinute(kDigestAt, settings.digestAt);
    setMinute(kQuietFrom, settings.quietFrom);
    setMinute(kQuietUntil, settings.quietUntil);
}

} // namespace weft::window
