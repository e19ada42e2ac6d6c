// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "approvals/approvalsfile.h"

#include "json/jsonmember.h"
#include "json/jsonwriter.h"
#include "json/statejson.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace claw::approvals {

namespace {

using json::flagMember;
using json::integerMember;
using json::textMember;

QJsonObject without(QJsonObject object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys)
        object.remove(key);
    return object;
}

AllowlistEntry readEntry(const QJsonObject &object, Random &random)
{
    const QString id = object.value("id"_L1).toString();
    return {.id = id.isEmpty() ? random.uuid() : id,
            .pattern = object.value("pattern"_L1).toString(),
            .lastUsedAtMs = integerMember(object, "lastUsedAt"_L1),
            .lastUsedCommand = textMember(object, "lastUsedCommand"_L1),
            .lastResolvedPath = textMember(object, "lastResolvedPath"_L1),
            .rest = without(object,
                            {"id"_L1, "pattern"_L1, "lastUsedAt"_L1, "lastUsedCommand"_L1,
                             "lastResolvedPath"_L1})};
}

QByteArray toJson(const AllowlistEntry &entry)
{
    json::ObjectWriter writer;
    writer.add("pattern"_L1, entry.pattern)
        .add("lastUsedAt"_L1, entry.lastUsedAtMs)
        .add("lastUsedCommand"_L1, entry.lastUsedCommand)
        .add("lastResolvedPath"_L1, entry.lastResolvedPath)
        .add("id"_L1, entry.id);
    return json::withRest(writer.take(), entry.rest);
}

ApprovalSettings readSettings(const QJsonObject &object)
{
    return {.security = textMember(object, "security"_L1),
            .ask = textMember(object, "ask"_L1),
            .askFallback = textMember(object, "askFallback"_L1),
            .autoAllowSkills = flagMember(object, "autoAllowSkills"_L1)};
}

void write(json::ObjectWriter &writer, const ApprovalSettings &settings)
{
    writer.add("security"_L1, settings.security)
        .add("ask"_L1, settings.ask)
        .add("askFallback"_L1, settings.askFallback)
        .add("autoAllowSkills"_L1, settings.autoAllowSkills);
}

AgentApprovals readAgent(const QJsonObject &object, Random &random)
{
    AgentApprovals agent{.settings = readSettings(object),
                         .allowlist = {},
                         .rest = without(object,
                                         {"security"_L1, "ask"_L1, "askFallback"_L1,
                                          "autoAllowSkills"_L1, "allowlist"_L1})};
    const QJsonValue list = object.value("allowlist"_L1);
    if (!list.isArray())
        return agent;
    agent.allowlist.emplace();
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &entry : entries) {
        if (entry.isObject())
            agent.allowlist->push_back(readEntry(entry.toObject(), random));
    }
    return agent;
}

QByteArray toJson(const AgentApprovals &agent)
{
    json::ObjectWriter writer;
    write(writer, agent.settings);
    if (agent.allowlist) {
        QByteArray list("[");
        for (const AllowlistEntry &entry : *agent.allowlist)
            list.append(list.size() > 1 ? "," : "").append(toJson(entry));
        list.append(']');
        writer.addRaw("allowlist"_L1, list);
    }
    return json::withRest(writer.take(), agent.rest);
}

//! The whole file around what is said of the socket.
QByteArray encode(const ApprovalsFile &file, const QByteArray &socket)
{
    json::ObjectWriter defaults;
    write(defaults, file.defaults);
    QByteArray agents("{");
    for (auto it = file.agents.cbegin(); it != file.agents.cend(); ++it)
        json::appendMember(agents, it.key(), toJson(*it));
    json::ObjectWriter writer;
    writer.add("version"_L1, 1);
    if (!socket.isEmpty())
        writer.addRaw("socket"_L1, socket);
    agents.append('}');
    writer.addRaw("defaults"_L1, defaults.take()).addRaw("agents"_L1, agents);
    return writer.take();
}

QString foldedPattern(const AllowlistEntry &entry)
{
    return entry.pattern.trimmed().toLower();
}

//! Versions before agents had names kept what is now the main agent's under `default`.
void mergeLegacy(AgentApprovals &main, const AgentApprovals &legacy)
{
    const auto fill = [](auto &value, const auto &other) {
        if (!value)
            value = other;
    };
    fill(main.settings.security, legacy.settings.security);
    fill(main.settings.ask, legacy.settings.ask);
    fill(main.settings.askFallback, legacy.settings.askFallback);
    fill(main.settings.autoAllowSkills, legacy.settings.autoAllowSkills);
    std::vector<AllowlistEntry> merged;
    QSet<QString> seen;
    for (const auto *list : {&std::as_const(main).allowlist, &legacy.allowlist}) {
        for (const AllowlistEntry &entry : list->value_or(std::vector<AllowlistEntry>())) {
            const QString key = foldedPattern(entry);
            if (key.isEmpty() || seen.contains(key))
                continue;
            seen.insert(key);
            merged.push_back(entry);
        }
    }
    main.allowlist = merged.empty() ? std::nullopt : std::optional(std::move(merged));
}

//! The first of the settings that means something.
template<typename T, typename Read>
T firstOf(std::initializer_list<std::optional<QString>> words, Read read, T fallback)
{
    for (const auto &word : words) {
        if (!word)
            continue;
        // A word without meaning still hides what stands behind it, as if nothing were said.
        return read(*word).value_or(fallback);
    }
    return fallback;
}

} // namespace

QString mainAgent()
{
    return u"main"_s;
}

ApprovalsFile ApprovalsFile::fromJson(const QJsonObject &object, Random &random)
{
    const QJsonObject socket = object.value("socket"_L1).toObject();
    ApprovalsFile file{.socketPath = socket.value("path"_L1).toString().trimmed(),
                       .socketToken = Secret(socket.value("token"_L1).toString().trimmed()),
                       .defaults = readSettings(object.value("defaults"_L1).toObject()),
                       .agents = {}};
    const QJsonObject agents = object.value("agents"_L1).toObject();
    for (auto it = agents.constBegin(); it != agents.constEnd(); ++it)
        file.agents.insert(it.key(), readAgent(it->toObject(), random));
    const auto legacy = file.agents.constFind(u"default"_s);
    if (legacy == file.agents.constEnd())
        return file;
    const AgentApprovals before = *legacy;
    file.agents.remove(u"default"_s);
    const auto main = file.agents.find(mainAgent());
    if (main == file.agents.end())
        file.agents.insert(mainAgent(), before);
    else
        mergeLegacy(*main, before);
    return file;
}

QByteArray ApprovalsFile::toJson() const
{
    json::ObjectWriter socket;
    if (!socketPath.isEmpty())
        socket.add("path"_L1, socketPath);
    if (!socketToken.isEmpty())
        socket.add("token"_L1, socketToken.reveal());
    return encode(*this, socket.take());
}

QByteArray ApprovalsFile::toRedactedJson() const
{
    json::ObjectWriter socket;
    socket.add("path"_L1, socketPath);
    return encode(*this, socketPath.isEmpty() ? QByteArray() : socket.take());
}

QByteArray ApprovalsFile::toText() const
{
    return json::indented(toJson()) + '\n';
}

ExecPolicy ApprovalsFile::policyFor(const QString &agentId, const ExecPolicy &fallback) const
{
    const ApprovalSettings own = agents.value(agentId).settings;
    const ApprovalSettings every = agents.value(u"*"_s).settings;
    const auto security = firstOf({defaults.security}, securityFromText, fallback.security);
    const auto ask = firstOf({defaults.ask}, askFromText, fallback.ask);
    const auto askFallback =
        firstOf({defaults.askFallback}, securityFromText, fallback.askFallback);
    const auto skills = own.autoAllowSkills.has_value() ? own.autoAllowSkills
        : every.autoAllowSkills.has_value()             ? every.autoAllowSkills
                                                        : defaults.autoAllowSkills;
    return {.security = firstOf({own.security, every.security}, securityFromText, security),
            .ask = firstOf({own.ask, every.ask}, askFromText, ask),
            .askFallback =
                firstOf({own.askFallback, every.askFallback}, securityFromText, askFallback),
            .autoAllowSkills = skills.value_or(fallback.autoAllowSkills)};
}

std::vector<AllowlistEntry> ApprovalsFile::allowlistFor(const QString &agentId) const
{
    std::vector<AllowlistEntry> entries =
        agents.value(u"*"_s).allowlist.value_or(std::vector<AllowlistEntry>());
    if (agentId == "*"_L1)
        return entries;
    const auto own = agents.value(agentId).allowlist.value_or(std::vector<AllowlistEntry>());
    entries.insert(entries.end(), own.cbegin(), own.cend());
    return entries;
}

bool ApprovalsFile::addPattern(const QString &agentId, const QString &pattern, Random &random)
{
    auto &list = agents[agentId].allowlist;
    if (!list)
        list.emplace();
    const bool isKnown =
        std::any_of(list->cbegin(), list->cend(),
                    [&](const AllowlistEntry &entry) { return entry.pattern == pattern; });
    if (isKnown)
        return false;
    list->push_back({.id = random.uuid(), .pattern = pattern});
    return true;
}

bool ApprovalsFile::removePattern(const QString &agentId, const QString &pattern)
{
    const auto agent = agents.find(agentId);
    if (agent == agents.end() || !agent->allowlist)
        return false;
    auto &list = *agent->allowlist;
    const auto end = std::remove_if(list.begin(), list.end(), [&](const AllowlistEntry &entry) {
        return entry.pattern == pattern;
    });
    const bool isRemoved = end != list.end();
    list.erase(end, list.end());
    if (list.empty())
        agent->allowlist.reset();
    return isRemoved;
}

} // namespace claw::approvals
