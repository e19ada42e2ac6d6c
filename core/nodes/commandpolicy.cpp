// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "nodes/commandpolicy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::nodes {

namespace {

enum class Platform { Ios, Android, Mac, Windows, Linux, Unknown };

Platform platformOf(const ConnectedNode &node)
{
    const QString platform = node.platform.trimmed().toLower();
    const std::pair<QLatin1StringView, Platform> beginnings[]{
        {"ios"_L1, Platform::Ios},     {"android"_L1, Platform::Android},
        {"mac"_L1, Platform::Mac},     {"darwin"_L1, Platform::Mac},
        {"win"_L1, Platform::Windows}, {"linux"_L1, Platform::Linux}};
    for (const auto &[word, kind] : beginnings) {
        if (platform.startsWith(word))
            return kind;
    }
    const QString family = node.deviceFamily.value_or(QString()).trimmed().toLower();
    const std::pair<QLatin1StringView, Platform> parts[]{
        {"iphone"_L1, Platform::Ios}, {"ipad"_L1, Platform::Ios},
        {"ios"_L1, Platform::Ios},    {"android"_L1, Platform::Android},
        {"mac"_L1, Platform::Mac},    {"windows"_L1, Platform::Windows},
        {"linux"_L1, Platform::Linux}};
    for (const auto &[word, kind] : parts) {
        if (family.contains(word))
            return kind;
    }
    return Platform::Unknown;
}

const QStringList &sensorCommands()
{
    static const QStringList commands{
        u"canvas.present"_s,        u"canvas.hide"_s,       u"canvas.navigate"_s,
        u"canvas.eval"_s,           u"canvas.snapshot"_s,   u"canvas.a2ui.push"_s,
        u"canvas.a2ui.pushJSONL"_s, u"canvas.a2ui.reset"_s, u"camera.list"_s,
        u"camera.snap"_s,           u"camera.clip"_s,       u"screen.record"_s,
        u"location.get"_s};
    return commands;
}

const QStringList &systemCommands()
{
    static const QStringList commands{u"system.run"_s,
                                      u"system.which"_s,
                                      u"system.notify"_s,
                                      u"system.execApprovals.get"_s,
                                      u"system.execApprovals.set"_s,
                                      u"browser.proxy"_s};
    return commands;
}

bool isUsual(Platform platform, const QString &command)
{
    const bool isServer = platform == Platform::Linux || platform == Platform::Windows;
    const bool isPhone = platform == Platform::Ios || platform == Platform::Android;
    if (command == "sms.send"_L1)
        return platform == Platform::Android || platform == Platform::Unknown;
    return (!isServer && sensorCommands().contains(command))
        || (!isPhone && systemCommands().contains(command));
}

bool names(const QStringList &list, const QString &command)
{
    return std::any_of(list.cbegin(), list.cend(),
                       [&command](const QString &entry) { return entry.trimmed() == command; });
}

} // namespace

QStringList uniqueSorted(const QStringList &texts)
{
    QStringList sorted;
    for (const QString &text : texts) {
        if (const QString trimmed = text.trimmed(); !trimmed.isEmpty())
            sorted.append(trimmed);
    }
    sorted.sort();
    sorted.removeDuplicates();
    return sorted;
}

bool CommandPolicy::allows(const ConnectedNode &node, const QString &command) const
{
    if (names(denied, command))
        return false;
    return isUsual(platformOf(node), command) || names(allowed, command);
}

QStringList CommandPolicy::filtered(const ConnectedNode &node) const
{
    QStringList kept;
    const QStringList declared = uniqueSorted(node.commands);
    for (const QString &command : declared) {
        if (allows(node, command))
            kept.append(command);
    }
    return kept;
}

std::optional<QString> CommandPolicy::objection(const ConnectedNode &node,
                                                const QString &command) const
{
    if (!allows(node, command))
        return u"command not allowlisted"_s;
    if (node.commands.isEmpty())
        return u"node did not declare commands"_s;
    if (!node.commands.contains(command))
        return u"command not declared by node"_s;
    return {};
}

} // namespace claw::nodes
