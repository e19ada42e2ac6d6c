// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/reloadplan.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

struct Rule
{
    QLatin1StringView prefix;
    ChangeKind kind;
    std::optional<HotAction> action = std::nullopt;
};

constexpr auto dynamic = ChangeKind::Dynamic;
constexpr auto hot = ChangeKind::Hot;

// The first that fits counts; keys without a rule need a restart. `meta` changes with every write of
// ours and means nothing.
constexpr Rule rules[] = {
    {"gateway.remote"_L1, dynamic},
    {"gateway.reload"_L1, dynamic},
    {"gateway.metrics"_L1, dynamic},
    {"hooks.gmail"_L1, hot, HotAction::GmailWatcher},
    {"hooks"_L1, hot, HotAction::Hooks},
    {"agents.defaults.heartbeat"_L1, hot, HotAction::Heartbeat},
    {"cron"_L1, hot, HotAction::Cron},
    {"browser"_L1, hot, HotAction::Browser},
    {"meta"_L1, dynamic},
    {"identity"_L1, dynamic},
    {"wizard"_L1, dynamic},
    {"logging"_L1, dynamic},
    {"models"_L1, dynamic},
    {"limits"_L1, dynamic},
    {"agents"_L1, dynamic},
    {"tools"_L1, dynamic},
    {"bindings"_L1, dynamic},
    {"audio"_L1, dynamic},
    {"messages"_L1, dynamic},
    {"session"_L1, dynamic},
    {"talk"_L1, dynamic},
    {"skills"_L1, dynamic},
    {"ui"_L1, dynamic},
};

bool isBelow(const QString &key, const QString &prefix)
{
    return key == prefix || key.startsWith(prefix + u'.');
}

const Rule *ruleFor(const QString &key)
{
    for (const Rule &rule : rules) {
        if (isBelow(key, rule.prefix))
            return &rule;
    }
    return nullptr;
}

void collect(const QString &path, const QJsonValue &before, const QJsonValue &after,
             QStringList &changed)
{
    if (before == after)
        return;
    if (!before.isObject() || !after.isObject()) {
        changed.append(path);
        return;
    }
    const QJsonObject old = before.toObject();
    const QJsonObject now = after.toObject();
    QStringList keys = old.keys() + now.keys();
    keys.sort();
    keys.removeDuplicates();
    for (const QString &key : keys)
        collect(path.isEmpty() ? key : QString(path + u'.' + key), old.value(key), now.value(key),
                changed);
}

class Planner
{
public:
    explicit Planner(const QStringList &channels)
        : m_channels(channels)
    { }

    void add(const QString &key)
    {
        plan.changed.append(key);
        if (addChannel(key))
            return;
        const Rule *rule = ruleFor(key);
        if (!rule) {
            plan.restartKeys.append(key);
        } else if (rule->kind == ChangeKind::Dynamic) {
            plan.dynamicKeys.append(key);
        } else {
            plan.hotKeys.append(key);
            addAction(*rule->action);
            if (rule->action == HotAction::GmailWatcher)
                addAction(HotAction::Hooks);
        }
    }

    ReloadPlan plan;

private:
    // WhatsApp reads its section whenever it needs it; only `web` makes it start over.
    bool addChannel(const QString &key)
    {
        if (m_channels.contains("whatsapp"_L1)) {
            if (isBelow(key, u"web"_s))
                return restartChannel(key, u"whatsapp"_s);
            if (isBelow(key, u"channels.whatsapp"_s)) {
                plan.dynamicKeys.append(key);
                return true;
            }
        }
        for (const QString &channel : m_channels) {
            if (isBelow(key, u"channels."_s + channel))
                return restartChannel(key, channel);
        }
        return false;
    }
    bool restartChannel(const QString &key, const QString &channel)
    {
        plan.hotKeys.append(key);
        addAction(HotAction::Channel);
        if (!plan.channels.contains(channel))
            plan.channels.append(channel);
        return true;
    }
    void addAction(HotAction action)
    {
        if (!plan.actions.contains(action))
            plan.actions.append(action);
    }

    const QStringList &m_channels;
};

ReloadDecision decide(const ReloadPlan &plan, ReloadMode mode)
{
    if (plan.changed.isEmpty())
        return ReloadDecision::Nothing;
    if (mode == ReloadMode::Off)
        return ReloadDecision::Disabled;
    if (mode == ReloadMode::Restart)
        return ReloadDecision::Restart;
    if (!plan.restartKeys.isEmpty())
        return mode == ReloadMode::Hot ? ReloadDecision::Refused : ReloadDecision::Restart;
    return plan.hotKeys.isEmpty() ? ReloadDecision::Nothing : ReloadDecision::ApplyHot;
}

} // namespace

QStringList changedKeys(const QJsonObject &before, const QJsonObject &after)
{
    QStringList changed;
    collect({}, before, after, changed);
    return changed;
}

ReloadPlan planReload(const QJsonObject &before, const QJsonObject &after, ReloadMode mode,
                      const QStringList &loadedChannels)
{
    Planner planner(loadedChannels);
    const QStringList changed = changedKeys(before, after);
    for (const QString &key : changed)
        planner.add(key);
    planner.plan.decision = decide(planner.plan, mode);
    return planner.plan;
}

QString ReloadPlan::logLine() const
{
    const auto listed = [](const QStringList &keys) { return keys.join(", "_L1); };
    switch (decision) {
    case ReloadDecision::Nothing:
        return changed.isEmpty()
            ? QString()
            : u"config change applied (dynamic reads: %1)"_s.arg(listed(changed));
    case ReloadDecision::ApplyHot:
        return u"config hot reload applied (%1)"_s.arg(listed(hotKeys));
    case ReloadDecision::Restart:
        return u"config change requires gateway restart (%1)"_s.arg(
            listed(restartKeys.isEmpty() ? changed : restartKeys));
    case ReloadDecision::Refused:
        return u"config reload requires gateway restart; hot mode ignoring (%1)"_s.arg(
            listed(restartKeys));
    case ReloadDecision::Disabled:
        break;
    }
    return u"config reload disabled (gateway.reload.mode=off)"_s;
}

} // namespace claw::config
