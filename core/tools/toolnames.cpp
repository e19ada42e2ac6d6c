// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/toolnames.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::tools {

namespace {

const QHash<QString, QStringList> &groups()
{
    static const QHash<QString, QStringList> table{
        {u"group:fs"_s, {u"read"_s, u"write"_s, u"edit"_s, u"apply_patch"_s}},
        {u"group:runtime"_s, {u"exec"_s, u"process"_s}},
        {u"group:sessions"_s,
         {u"sessions_list"_s, u"sessions_history"_s, u"sessions_send"_s, u"sessions_spawn"_s,
          u"session_status"_s}},
        {u"group:memory"_s, {u"memory_search"_s, u"memory_get"_s}},
        {u"group:web"_s, {u"web_search"_s, u"web_fetch"_s}},
        {u"group:ui"_s, {u"browser"_s, u"canvas"_s}},
        {u"group:automation"_s, {u"cron"_s, u"gateway"_s}},
        {u"group:messaging"_s, {u"message"_s}},
        {u"group:nodes"_s, {u"nodes"_s}},
        {u"group:clawdbot"_s,
         {u"browser"_s, u"canvas"_s, u"nodes"_s, u"cron"_s, u"message"_s, u"gateway"_s,
          u"agents_list"_s, u"sessions_list"_s, u"sessions_history"_s, u"sessions_send"_s,
          u"sessions_spawn"_s, u"session_status"_s, u"memory_search"_s, u"memory_get"_s,
          u"web_search"_s, u"web_fetch"_s, u"image"_s}},
    };
    return table;
}

//! Every tool of the product: a configuration may name one that this build does not have.
const QSet<QString> &knownNames()
{
    static const QSet<QString> names = [] {
        QSet<QString> all{u"tts"_s};
        for (const QStringList &members : groups())
            all.unite(QSet<QString>(members.begin(), members.end()));
        return all;
    }();
    return names;
}

//! Normalised, with the members of groups in their places.
QStringList expanded(const QStringList &words)
{
    QStringList names;
    for (const QString &word : words) {
        const QString name = normalizedToolName(word);
        if (!name.isEmpty())
            names.append(groups().value(name, QStringList(name)));
    }
    return names;
}

QRegularExpression patternOf(const QString &name)
{
    const QString escaped = QRegularExpression::escape(name).replace("\\*"_L1, ".*"_L1);
    return QRegularExpression(QRegularExpression::anchoredPattern(escaped));
}

} // namespace

QString normalizedToolName(const QString &name)
{
    const QString word = name.trimmed().toLower();
    if (word == "bash"_L1)
        return u"exec"_s;
    return word == "apply-patch"_L1 ? u"apply_patch"_s : word;
}

config::ToolLists listsOf(config::ToolProfile profile)
{
    switch (profile) {
    case config::ToolProfile::Minimal:
        return {.allow = {u"session_status"_s}, .deny = {}};
    case config::ToolProfile::Coding:
        return {.allow = {u"group:fs"_s, u"group:runtime"_s, u"group:sessions"_s, u"group:memory"_s,
                          u"image"_s},
                .deny = {}};
    case config::ToolProfile::Messaging:
        return {.allow = {u"group:messaging"_s, u"sessions_list"_s, u"sessions_history"_s,
                          u"sessions_send"_s, u"session_status"_s},
                .deny = {}};
    case config::ToolProfile::Full:
        break;
    }
    return {};
}

ToolNames::ToolNames(const QStringList &words)
{
    for (const QString &name : expanded(words)) {
        if (name.contains(u'*'))
            m_patterns.push_back(patternOf(name));
        else
            m_names.insert(name);
    }
}

bool ToolNames::contains(const QString &name) const
{
    return m_names.contains(name)
        || std::any_of(m_patterns.begin(), m_patterns.end(),
                       [&name](const QRegularExpression &pattern) {
                           return pattern.match(name).hasMatch();
                       });
}

bool isKnownToolWord(const QString &word)
{
    const ToolNames meant({word});
    return std::any_of(knownNames().begin(), knownNames().end(),
                       [&meant](const QString &name) { return meant.contains(name); });
}

} // namespace claw::tools
