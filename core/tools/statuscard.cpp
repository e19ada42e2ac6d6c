// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/statuscard.h"

#include "base/version.h"
#include "config/agentresolution.h"
#include "json/jsonmember.h"
#include "providers/modelcatalog.h"
#include "sessions/sessionentry.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace claw::tools {

using json::integerMember;

namespace {

constexpr qint64 usualWindow = 200'000;

QString memberOr(const QJsonObject &entry, QLatin1StringView key, const QString &otherwise)
{
    const QString text = entry.value(key).toString();
    return text.isEmpty() ? otherwise : text;
}

providers::ModelRef modelOf(const config::Config &config, const QString &agentId,
                            const QJsonObject &entry)
{
    providers::ModelRef model = agentModel(config, agentId);
    model.provider = memberOr(entry, "providerOverride"_L1, model.provider);
    model.model = memberOr(entry, "modelOverride"_L1, model.model);
    return model;
}

//! Tokens, what they cost, and how full the context is.
void readUsage(StatusCard &card, const config::Config &config, const QJsonObject &entry)
{
    const auto known =
        providers::findModel(card.model, providers::BuiltInModels::instance(), config.models);
    card.inputTokens = integerMember(entry, "inputTokens"_L1);
    card.outputTokens = integerMember(entry, "outputTokens"_L1);
    if (known && (card.inputTokens || card.outputTokens)) {
        providers::Usage usage{.input = card.inputTokens.value_or(0),
                               .output = card.outputTokens.value_or(0)};
        usage.price(known->prices);
        if (usage.cost.total() > 0)
            card.cost = usage.cost.total();
    }
    card.contextUsed = integerMember(entry, "totalTokens"_L1)
                           .value_or(card.inputTokens.value_or(0) + card.outputTokens.value_or(0));
    const qint64 window = config.agents.defaults.contextTokens
        ? *config.agents.defaults.contextTokens
        : (known ? known->contextWindow : usualWindow);
    card.contextWindow = integerMember(entry, "contextTokens"_L1).value_or(window);
}

QString userTime(const config::Config &config, qint64 nowMs)
{
    const QTimeZone wanted(config.agents.defaults.userTimezone.trimmed().toUtf8());
    const QTimeZone zone = wanted.isValid() ? wanted : QTimeZone::systemTimeZone();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    return u"%1 (%2)"_s.arg(QLocale::c().toString(now, u"dddd yyyy-MM-dd HH:mm"_s),
                            QString::fromUtf8(zone.id()));
}

QString amount(qint64 tokens)
{
    const double count = double(qMax<qint64>(0, tokens));
    if (count >= 1e6)
        return u"%1m"_s.arg(count / 1e6, 0, 'f', 1);
    if (count >= 1e3)
        return u"%1k"_s.arg(count / 1e3, 0, 'f', count >= 1e4 ? 0 : 1);
    return QString::number(tokens);
}

QString amount(const std::optional<qint64> &tokens)
{
    return tokens ? amount(*tokens) : u"?"_s;
}

QString ageText(const std::optional<qint64> &ms)
{
    if (!ms)
        return u"no activity"_s;
    const qint64 minutes = (*ms + 30'000) / 60'000;
    if (minutes < 1)
        return u"updated just now"_s;
    if (minutes < 60)
        return u"updated %1m ago"_s.arg(minutes);
    const qint64 hours = (minutes + 30) / 60;
    return hours < 48 ? u"updated %1h ago"_s.arg(hours)
                      : u"updated %1d ago"_s.arg((hours + 12) / 24);
}

QString dollars(double amount)
{
    return u"$%1"_s.arg(amount, 0, 'f', amount >= 0.01 ? 2 : 4);
}

} // namespace

providers::ModelRef agentModel(const config::Config &config, const QString &agentId)
{
    const config::AgentDefaults &defaults = config.agents.defaults;
    const config::AgentConfig *agent = config::findAgent(config.agents, agentId);
    const QString own = agent && agent->model ? agent->model->primary : QString();
    return providers::resolveModel(own.isEmpty() ? defaults.model.primary : own, defaults);
}

StatusCard StatusCard::of(const config::Config &config, const QString &agentId,
                          const QString &sessionKey, const QJsonObject &entry, qint64 nowMs)
{
    const config::AgentDefaults &defaults = config.agents.defaults;
    StatusCard card;
    card.sessionKey = sessionKey;
    card.model = modelOf(config, agentId, entry);
    readUsage(card, config, entry);
    card.compactions = integerMember(entry, "compactionCount"_L1).value_or(0);
    if (const auto updatedAt = integerMember(entry, "updatedAt"_L1))
        card.idleMs = qMax<qint64>(0, nowMs - *updatedAt);
    const auto thinking = defaults.thinkingDefault.value_or(config::ThinkingLevel::Off);
    card.thinking = memberOr(entry, "thinkingLevel"_L1, config::toWord(thinking));
    card.verbose = memberOr(entry, "verboseLevel"_L1, config::toWord(defaults.verboseDefault));
    card.reasoning = memberOr(entry, "reasoningLevel"_L1, u"off"_s);
    card.elevated = memberOr(entry, "elevatedLevel"_L1, u"off"_s);
    if (sessions::indexOf(sessionKey, entry).kind == "group"_L1)
        card.activation = memberOr(entry, "groupActivation"_L1, u"mention"_s);
    card.time = userTime(config, nowMs);
    return card;
}

QString StatusCard::text() const
{
    const qint64 percent = contextWindow > 0
        ? qMin<qint64>(999, (contextUsed * 100 + contextWindow / 2) / contextWindow)
        : 0;
    QStringList options{u"Think: "_s + thinking};
    if (verbose != "off"_L1)
        options.append(u"Verbose: "_s + verbose);
    if (reasoning != "off"_L1)
        options.append(u"Reasoning: "_s + reasoning);
    if (elevated != "off"_L1)
        options.append(u"Elevated: "_s + elevated);
    if (!activation.isEmpty())
        options.append(u"Activation: "_s + activation);
    if (!activity.queue.isEmpty())
        options.append(u"Queue: "_s + activity.queue);

    QStringList lines{u"🦞 Clawdbot "_s + buildVersion(), u"🕒 Time: "_s + time};
    lines.append(u"🧠 Model: "_s + model.text()
                 + (activity.keySource.isEmpty() ? QString() : u" · 🔑 "_s + activity.keySource));
    if (inputTokens || outputTokens)
        lines.append(u"🧮 Tokens: %1 in / %2 out"_s.arg(amount(inputTokens), amount(outputTokens))
                     + (cost ? u" · Cost: "_s + dollars(*cost) : QString()));
    lines.append(u"📚 Context: %1/%2 (%3%) · Compactions: %4"_s
                     .arg(amount(contextUsed), amount(contextWindow))
                     .arg(percent)
                     .arg(compactions));
    if (!activity.usage.isEmpty())
        lines.append(u"📊 Usage: "_s + activity.usage);
    lines.append(u"🧵 Session: %1 · %2"_s.arg(sessionKey, ageText(idleMs)));
    lines.append(u"⚙️ "_s + options.join(u" · "_s));
    return lines.join(u'\n');
}

} // namespace claw::tools
