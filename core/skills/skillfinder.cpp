// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "skills/skillfinder.h"

#include "files/atomicfile.h"
#include "log/categories.h"
#include "skills/skillfile.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::skills {

namespace {

class Search
{
public:
    void lookIn(const QString &place, Source source)
    {
        m_source = source;
        m_found = 0;
        if (!place.isEmpty())
            descend(QDir(place), 0);
    }
    [[nodiscard]] std::vector<Skill> take() { return std::move(m_all); }

private:
    void descend(const QDir &folder, int depth)
    {
        const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &name : names) {
            if (m_found >= mostSkills)
                return;
            const QDir below(folder.filePath(name));
            if (below.exists(u"SKILL.md"_s))
                add(below.absoluteFilePath(u"SKILL.md"_s));
            else if (depth + 1 < deepest && !name.startsWith(u'.'))
                descend(below, depth + 1);
        }
    }
    void add(const QString &file)
    {
        const auto text = files::readAll(file, largestFile);
        auto skill = text ? parseSkill(*text, file, m_source) : std::nullopt;
        if (!skill) {
            qCDebug(lcConfig).noquote() << "no skill in" << file;
            return;
        }
        ++m_found;
        const auto same = std::find_if(m_all.begin(), m_all.end(), [&skill](const Skill &known) {
            return known.name == skill->name;
        });
        if (same == m_all.end())
            m_all.push_back(*std::move(skill));
        else
            *same = *std::move(skill);
    }

    std::vector<Skill> m_all;
    Source m_source = Source::Extra;
    int m_found = 0;
};

} // namespace

std::vector<Skill> findSkills(const Places &places)
{
    Search search;
    for (const QString &place : places.extra)
        search.lookIn(place, Source::Extra);
    search.lookIn(places.bundled, Source::Bundled);
    search.lookIn(places.managed, Source::Managed);
    search.lookIn(places.workspace, Source::Workspace);
    return search.take();
}

} // namespace claw::skills
