// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/meaningchecks.h"

#include "config/agentresolution.h"
#include "config/webhooksconfig.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::config {

using json::Json5Node;

namespace {

// Ids of channels and plugins that come with the reference; whatever else is named must have been
// installed, and then plugins.installs or plugins.load.paths says so.
const QStringList &channelIds()
{
    static const QStringList ids{u"telegram"_s,      u"whatsapp"_s, u"discord"_s,  u"googlechat"_s,
                                 u"slack"_s,         u"signal"_s,   u"imessage"_s, u"bluebubbles"_s,
                                 u"msteams"_s,       u"matrix"_s,   u"line"_s,     u"nostr"_s,
                                 u"mattermost"_s,    u"zalo"_s,     u"zalouser"_s, u"tlon"_s,
                                 u"nextcloud-talk"_s};
    return ids;
}

const QStringList &otherPluginIds()
{
    static const QStringList ids{u"copilot-proxy"_s,
                                 u"diagnostics-otel"_s,
                                 u"google-antigravity-auth"_s,
                                 u"google-gemini-cli-auth"_s,
                                 u"llm-task"_s,
                                 u"lobster"_s,
                                 u"memory-core"_s,
                                 u"memory-lancedb"_s,
                                 u"open-prose"_s,
                                 u"qwen-portal-auth"_s,
                                 u"voice-call"_s};
    return ids;
}

bool isKnownPlugin(const Json5Node &root, const QString &id)
{
    return channelIds().contains(id) || otherPluginIds().contains(id)
        || root.find({u"plugins"_s, u"installs"_s, id});
}

//! Plugins from paths of the user's own may bring any id, channels included.
bool loadsForeignPlugins(const Json5Node &root)
{
    const Json5Node *paths = root.find({u"plugins"_s, u"load"_s, u"paths"_s});
    const Json5Node *installs = root.find({u"plugins"_s, u"installs"_s});
    return (paths && !paths->elements.empty()) || (installs && !installs->members.empty());
}

// Calls `visit` with the path and the id of every plugin that the file names.
template<typename Visit>
void visitPluginIds(const Json5Node &root, Visit visit)
{
    if (const Json5Node *entries = root.find({u"plugins"_s, u"entries"_s})) {
        for (const json::Json5Member &entry : entries->members)
            visit(QStringList{u"plugins"_s, u"entries"_s, entry.key}, entry.key);
    }
    for (const QString &key : {u"allow"_s, u"deny"_s}) {
        const Json5Node *list = root.find({u"plugins"_s, key});
        const size_t count = list ? list->elements.size() : 0;
        for (size_t i = 0; i < count; ++i) {
            const QString id = list->elements[i].scalar.toString();
            if (!id.trimmed().isEmpty())
                visit(QStringList{u"plugins"_s, key}, id);
        }
    }
    const QStringList slot{u"plugins"_s, u"slots"_s, u"memory"_s};
    if (const Json5Node *memory = root.find(slot)) {
        const QString id = memory->scalar.toString();
        if (!id.trimmed().isEmpty() && id.trimmed().toLower() != "none"_L1)
            visit(slot, id);
    }
}

void checkPlugins(const Json5Node &root, Findings &findings)
{
    if (loadsForeignPlugins(root))
        return;
    visitPluginIds(root, [&](const QStringList &path, const QString &id) {
        if (!isKnownPlugin(root, id))
            findings.report(root, u"plugin not found: "_s + id, path);
    });
}

void checkChannels(const Json5Node &root, Findings &findings)
{
    const Json5Node *channels = root.find({u"channels"_s});
    if (!channels || loadsForeignPlugins(root))
        return;
    for (const json::Json5Member &channel : channels->members) {
        const QString id = channel.key.trimmed();
        if (!id.isEmpty() && id != "defaults"_L1 && !channelIds().contains(id))
            findings.report(root, u"unknown channel id: "_s + id, {u"channels"_s, channel.key});
    }
}

void checkTarget(const Json5Node &root, const QStringList &path, Findings &findings)
{
    const Json5Node *target = root.find(path);
    if (!target)
        return;
    const QString text = target->scalar.toString();
    const QString id = text.trimmed().toLower();
    static const QStringList words{u"last"_s, u"none"_s, u"imsg"_s, u"google-chat"_s, u"gchat"_s};
    if (id.isEmpty())
        findings.report(root, u"heartbeat target must not be empty"_s, path);
    else if (!words.contains(id) && !channelIds().contains(id) && !loadsForeignPlugins(root))
        findings.report(root, u"unknown heartbeat target: "_s + text, path);
}

void checkTargets(const Json5Node &root, Findings &findings)
{
    checkTarget(root, {u"agents"_s, u"defaults"_s, u"heartbeat"_s, u"target"_s}, findings);
    const Json5Node *list = root.find({u"agents"_s, u"list"_s});
    const size_t count = list ? list->elements.size() : 0;
    for (size_t i = 0; i < count; ++i) {
        checkTarget(root, {u"agents"_s, u"list"_s, QString::number(i), u"heartbeat"_s, u"target"_s},
                    findings);
    }
}

//! Two agents in one directory would overwrite each other's credentials and sessions.
void checkAgentDirs(const Json5Node &root, const Config &config, const files::StatePaths &paths,
                    Findings &findings)
{
    QStringList dirs;
    std::vector<QStringList> owners;
    for (const QString &id : agentIds(config.agents)) {
        const QString dir = QDir::cleanPath(agentStateDir(config.agents, id, paths));
        qsizetype place = dirs.indexOf(dir);
        if (place < 0) {
            place = dirs.size();
            dirs.append(dir);
            owners.emplace_back();
        }
        owners[static_cast<size_t>(place)].append(u"\"%1\""_s.arg(id));
    }
    QStringList lines;
    for (qsizetype i = 0; i < dirs.size(); ++i) {
        const QStringList &sharing = owners[static_cast<size_t>(i)];
        if (sharing.size() > 1)
            lines.append(u"- %1: %2"_s.arg(dirs[i], sharing.join(", "_L1)));
    }
    if (lines.isEmpty())
        return;
    lines.prepend(u"Duplicate agentDir detected (multi-agent config)."_s);
    lines.append(u"Give each agent an agentDir of its own, or remove the setting."_s);
    findings.report(root, lines.join(u'\n'), {u"agents"_s, u"list"_s});
}

// The fault of one avatar, or an empty text.
QString avatarFault(const QString &avatar, const QString &workspace)
{
    static const QRegularExpression allowed(u"^(data:|https?://)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(u"^[a-z][a-z0-9+.-]*:"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression drive(u"^[a-zA-Z]:[\\\\/]"_s);
    if (avatar.isEmpty() || avatar.contains(allowed))
        return {};
    const bool isForeign = avatar.contains(scheme) && !avatar.contains(drive);
    if (avatar.startsWith(u'~') || isForeign)
        return u"identity.avatar must be a workspace-relative path, http(s) URL, or data URI."_s;
    const QString relative =
        QDir(workspace).relativeFilePath(QDir(workspace).absoluteFilePath(avatar));
    if (relative.startsWith(".."_L1) || QDir::isAbsolutePath(relative))
        return u"identity.avatar must stay within the agent workspace."_s;
    return {};
}

void checkAvatars(const Json5Node &root, const Config &config, const files::StatePaths &paths,
                  Findings &findings)
{
    for (size_t i = 0; i < config.agents.list.size(); ++i) {
        const AgentConfig &agent = config.agents.list[i];
        const QString workspace = agentWorkspace(config.agents, normalizedAgentId(agent.id), paths);
        const QString fault = avatarFault(agent.identity.avatar.trimmed(), workspace);
        if (!fault.isEmpty()) {
            findings.report(
                root, fault,
                {u"agents"_s, u"list"_s, QString::number(i), u"identity"_s, u"avatar"_s});
        }
    }
}

} // namespace

void checkMeaning(const Json5Node &root, const Config &config, const files::StatePaths &paths,
                  Findings &findings)
{
    checkAgentDirs(root, config, paths, findings);
    if (!findings.isEmpty())
        return;
    checkAvatars(root, config, paths, findings);
    if (!findings.isEmpty())
        return;
    checkPlugins(root, findings);
    checkChannels(root, findings);
    checkTargets(root, findings);
    checkWebHooks(root, findings);
}

void findDoubts(const Json5Node &root, Findings &findings)
{
    if (!loadsForeignPlugins(root))
        return;
    visitPluginIds(root, [&](const QStringList &path, const QString &id) {
        if (!isKnownPlugin(root, id))
            findings.report(root, u"plugin not found: "_s + id, path);
    });
}

} // namespace claw::config
