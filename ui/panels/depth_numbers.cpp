// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/index.h"
#include "figures/explanation.h"
#include "format/numbers.h"
#include "format/text.h"
#include "panels/depth_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace weft::panels {

namespace {

using figures::CountedPosts;
using figures::LevelPosts;
using metrics::ScoreComponent;

/// Numbers of the 90 days, each with its count in the figures; those of nothing are left out.
class Numbers {
public:
    explicit Numbers(const std::string& figures) : m_figures(figures) {}

    /// `path` leads to the count.
    Numbers& add(const QString& text, std::string_view path, const figures::CommunityNumber& counted) {
        const QString count = countAt(path);
        return addOf(
            QCoreApplication::translate("depth", "%1: %2", "what is counted, how many").arg(text, count),
            text, path, counted);
    }

    /// `path` leads to a count of something else, without which there are no posts either.
    Numbers& addUncounted(const QString& text, std::string_view path,
                          const figures::CommunityNumber& counted) {
        return addOf(text, text, path, counted);
    }

    [[nodiscard]] std::vector<CountedPeople> take() { return std::move(m_numbers); }

private:
    [[nodiscard]] QString countAt(std::string_view path) const {
        const auto language =
            QLocale().language() == QLocale::French ? figures::Language::French : figures::Language::English;
        return format::fromUtf8(figures::putFiguresIn('{' + std::string(path) + '}', m_figures, language));
    }

    Numbers& addOf(const QString& choice, const QString& text, std::string_view path,
                   const figures::CommunityNumber& counted) {
        const QString count = countAt(path);
        if (count != QStringLiteral("0") && count != format::dash())
            m_numbers.push_back(
                {choice, QCoreApplication::translate("depth", "%1, 90 days", "name of posts").arg(text),
                 counted});
        return *this;
    }

    const std::string& m_figures;
    std::vector<CountedPeople> m_numbers;
};

} // namespace

std::vector<CountedPeople> depthNumbers(int part, const std::string& figures) {
    using Who = LevelPosts::Who;
    Numbers numbers(figures);
    switch (metrics::kScoreComponents.at(base::at(part))) {
    case ScoreComponent::Horizontal:
        return numbers
            .add(QCoreApplication::translate("depth", "Replies among the audience"), "flow.AA",
                 CountedPosts::AmongAudience)
            .take();
    case ScoreComponent::Reciprocity:
        return numbers
            .addUncounted(QCoreApplication::translate("depth", "Replies of pairs who answered each other"),
                          "reciprocity.audience_only.mutual", CountedPosts::MutualReplies)
            .take();
    case ScoreComponent::LivingThreads:
        return numbers
            .add(QCoreApplication::translate("depth", "Living threads"), "threads.mature_living",
                 CountedPosts::LivingRoots)
            .add(QCoreApplication::translate("depth", "Your threads of 48 hours and more"), "threads.mature",
                 CountedPosts::JudgedRoots)
            .take();
    case ScoreComponent::Answers:
        return numbers
            .add(QCoreApplication::translate("depth", "Posts to you"), "response.addressable",
                 CountedPosts::Addressed)
            .take();
    case ScoreComponent::Outreach:
        return numbers
            .add(QCoreApplication::translate("depth", "Your uninvited replies elsewhere"),
                 "hyper.replies_joined", CountedPosts::Joined)
            .add(QCoreApplication::translate("depth", "Your replies in your own threads"),
                 "hyper.replies_home", CountedPosts::AtHome)
            .add(QCoreApplication::translate("depth", "Your replies where you were called"),
                 "hyper.replies_summoned", CountedPosts::Summoned)
            .take();
    case ScoreComponent::Loyalty:
        return numbers
            .add(QCoreApplication::translate("depth", "First posts of newcomers"), "loyalty.newcomers",
                 figures::NewcomerPosts{})
            .take();
    case ScoreComponent::Core:
        break;
    }
    return numbers
        .add(QCoreApplication::translate("depth", "Core members"), "levels.core",
             LevelPosts{metrics::Level::Core, Who::Members})
        .add(QCoreApplication::translate("depth", "Regular members"), "levels.regular",
             LevelPosts{metrics::Level::Regular, Who::Members})
        .take();
}

} // namespace weft::panels
