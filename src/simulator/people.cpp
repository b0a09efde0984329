// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/people.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace weft::simulator {

namespace {

constexpr std::array<std::string_view, 44> kEnglishNames{
    "anna", "ben",   "carla", "dan",   "ellie", "finn",  "grace", "hugh",  "iris",  "jonah", "kate",
    "liam", "mara",  "ned",   "olive", "pete",  "quinn", "rosa",  "sam",   "tess",  "una",   "vic",
    "wren", "yusuf", "zoe",   "abby",  "col",   "dilan", "esme",  "freya", "gus",   "hana",  "ivo",
    "june", "kofi",  "lotte", "milo",  "nadia", "owen",  "priya", "ray",   "sunny", "theo",  "willa"};
constexpr std::array<std::string_view, 44> kFrenchNames{
    "adele", "bastien", "camille", "damien",   "elise", "fanny",  "gael",   "helo",    "ines",
    "jules", "karim",   "lea",     "margot",   "nino",  "oceane", "paulin", "quentin", "romane",
    "sacha", "tifenn",  "ugo",     "violette", "yanis", "zelie",  "amina",  "benoit",  "celeste",
    "david", "emeric",  "flo",     "gwen",     "hugo",  "isa",    "jo",     "katell",  "lilou",
    "malo",  "nour",    "odile",   "perrine",  "remi",  "soizic", "timeo",  "vero"};
constexpr std::array<std::string_view, 32> kEnglishWords{
    "outside", "hikes",  "carves", "mends",    "woods",  "trails", "bench",   "boots",
    "rides",   "stitch", "camp",   "planes",   "larch",  "fern",   "heather", "moss",
    "gravel",  "knots",  "spoon",  "workshop", "shed",   "rain",   "ridge",   "otter",
    "badger",  "pines",  "makes",  "slow",     "kettle", "barn",   "needle",  "oak"};
constexpr std::array<std::string_view, 32> kFrenchWords{
    "dehors",  "rando",     "copeaux", "bivouac", "mousse",  "sentier", "rabot",    "couture",
    "chemin",  "etabli",    "brume",   "meleze",  "bruyere", "grive",   "loutre",   "cailloux",
    "noeuds",  "cuillere",  "atelier", "cabane",  "pluie",   "crete",   "hetre",    "lichen",
    "ficelle", "bidouille", "dulac",   "velo",    "foret",   "marche",  "aiguille", "gite"};

std::string handle(bool french, Random& random) {
    const std::string name(french ? kFrenchNames[random.below(kFrenchNames.size())]
                                  : kEnglishNames[random.below(kEnglishNames.size())]);
    const std::string word(french ? kFrenchWords[random.below(kFrenchWords.size())]
                                  : kEnglishWords[random.below(kEnglishWords.size())]);
    const std::string letter(1, static_cast<char>('a' + random.below(26)));
    const std::string number =
        std::to_string(random.chance(0.5) ? 60 + random.below(45) : 1 + random.below(999));
    switch (random.below(8)) {
    case 0:
        return name + "." + word;
    case 1:
        return name + "_" + word;
    case 2:
        return word + "." + name;
    case 3:
        return name + number;
    case 4:
        return name + "." + letter + number;
    case 5:
        return word + "_" + number;
    case 6:
        return name + letter + "_" + word;
    default:
        return name + word;
    }
}

} // namespace

Population::Population(bool french, std::unordered_set<std::string>& takenHandles)
    : m_french(french), m_taken(takenHandles) {
}

Person Population::newPerson(Random& random) {
    Person person;
    person.handle = handle(m_french, random);
    while (!m_taken.insert(person.handle).second)
        person.handle += std::to_string(random.below(10));
    person.verified = random.chance(0.02);
    person.hidden = random.chance(0.01);
    person.lowerCase = random.chance(0.15);
    person.noFullStop = random.chance(0.3);
    person.emoji = random.chance(0.22);
    person.talkative = random.chance(0.3);
    return person;
}

std::size_t Population::pick(double newcomers, Random& random) {
    std::size_t who = m_people.size();
    if (m_people.size() < 3 || random.chance(newcomers)) {
        m_people.push_back(newPerson(random));
    } else if (random.chance(0.2)) {
        who = random.below(m_people.size());
    } else if (random.chance(0.5)) {
        who = m_posts[random.below(m_posts.size())];
    } else {
        const std::size_t recent = std::min<std::size_t>(m_posts.size(), 300);
        who = m_posts[m_posts.size() - 1 - random.below(recent)];
    }
    m_posts.push_back(who);
    return who;
}

} // namespace weft::simulator
