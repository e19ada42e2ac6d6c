// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/findings.h"

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

// A file of nothing but mistakes must not become a flood.
constexpr size_t mostFindings = 1000;

} // namespace

void Findings::add(int source, qsizetype offset, const QString &message, const QStringList &below)
{
    if (m_all.size() < mostFindings)
        m_all.push_back({m_path + below, message, source, offset});
}

void Findings::reportFatal(const json::Json5Node &at, const QString &message)
{
    ++m_fatalCount;
    add(at.source, at.span.start, message, {});
}

void Findings::report(const json::Json5Node &at, const QString &message, const QStringList &below)
{
    const json::Json5Node *exact = at.find(below);
    const json::Json5Node &place = exact ? *exact : at;
    add(place.source, place.span.start, message, below);
}

void Findings::reportUnknownKeys(const std::vector<const json::Json5Member *> &unknown)
{
    if (unknown.empty())
        return;
    QStringList names;
    for (const json::Json5Member *member : unknown)
        names.append(u"\"%1\""_s.arg(member->key));
    names.removeDuplicates();
    const auto word = names.size() == 1 ? "key"_L1 : "keys"_L1;
    const json::Json5Member *first = unknown.front();
    add(first->keySource, first->keySpan.start,
        u"Unrecognized %1: %2"_s.arg(word, names.join(", "_L1)), {});
}

Findings Findings::fork() const
{
    Findings fork;
    fork.m_path = m_path;
    return fork;
}

void Findings::join(Findings fork)
{
    m_fatalCount += fork.m_fatalCount;
    for (Finding &finding : fork.m_all) {
        if (m_all.size() < mostFindings)
            m_all.push_back(std::move(finding));
    }
}

} // namespace claw::config
