// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "usage/transcriptscan.h"

#include "json/jsontext.h"
#include "providers/modelcatalog.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace claw::usage {

namespace {

constexpr qint64 longestLine = 64 * 1024 * 1024;
constexpr qint64 endBytes = 64;

//! The first of these members that is there, if it is a number.
std::optional<double> numberIn(const QJsonObject &object,
                               std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QJsonValue value = object.value(key);
        if (value.isUndefined() || value.isNull())
            continue;
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<DayUsage> tokensIn(const QJsonObject &usage)
{
    const auto input = numberIn(
        usage,
        {"input"_L1, "inputTokens"_L1, "input_tokens"_L1, "promptTokens"_L1, "prompt_tokens"_L1});
    const auto output = numberIn(usage,
                                 {"output"_L1, "outputTokens"_L1, "output_tokens"_L1,
                                  "completionTokens"_L1, "completion_tokens"_L1});
    const auto cacheRead =
        numberIn(usage, {"cacheRead"_L1, "cache_read"_L1, "cache_read_input_tokens"_L1});
    const auto cacheWrite =
        numberIn(usage, {"cacheWrite"_L1, "cache_write"_L1, "cache_creation_input_tokens"_L1});
    const auto total = numberIn(usage, {"total"_L1, "totalTokens"_L1, "total_tokens"_L1});
    if (!input && !output && !cacheRead && !cacheWrite && !total)
        return std::nullopt;
    DayUsage tokens{.input = input.value_or(0),
                    .output = output.value_or(0),
                    .cacheRead = cacheRead.value_or(0),
                    .cacheWrite = cacheWrite.value_or(0)};
    tokens.totalTokens =
        total.value_or(tokens.input + tokens.output + tokens.cacheRead + tokens.cacheWrite);
    return tokens;
}

//! What the configuration says a model costs, else the catalogue; nullopt for an unknown model.
std::optional<config::ModelPrices> pricesOf(const QString &provider, const QString &model,
                                            const config::ModelsConfig &models)
{
    for (const auto &entry : models.providers) {
        if (entry.id != provider)
            continue;
        for (const auto &listed : entry.models) {
            if (listed.id == model)
                return listed.cost;
        }
    }
    const auto &builtIn = providers::BuiltInModels::instance().models();
    const providers::ModelRef ref{.provider = providers::normalizedProvider(provider),
                                  .model = model};
    const auto it = std::find_if(builtIn.begin(), builtIn.end(),
                                 [&ref](const providers::Model &one) { return one.ref == ref; });
    return it == builtIn.end() ? std::nullopt : std::optional(it->prices);
}

std::optional<double> costOf(const DayUsage &tokens, const QJsonObject &usage,
                             const QString &provider, const QString &model,
                             const config::ModelsConfig &models)
{
    const QJsonValue told = usage.value("cost"_L1)["total"_L1];
    if (told.isDouble() && told.toDouble() >= 0)
        return told.toDouble();
    const auto prices = pricesOf(provider, model, models);
    if (!prices)
        return std::nullopt;
    return (tokens.input * prices->input + tokens.output * prices->output
            + tokens.cacheRead * prices->cacheRead + tokens.cacheWrite * prices->cacheWrite)
        / 1e6;
}

std::optional<QDateTime> timeOf(const QJsonObject &line, const QTimeZone &zone)
{
    const auto written =
        QDateTime::fromString(line.value("timestamp"_L1).toString(), Qt::ISODateWithMs);
    if (written.isValid())
        return written.toTimeZone(zone);
    const QJsonValue ms = line.value("message"_L1)["timestamp"_L1];
    if (!ms.isDouble() || std::abs(ms.toDouble()) > 8.64e15) // Further no date goes.
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(qint64(ms.toDouble()), zone);
}

//! The file is the one that was read before, and may have grown.
bool goesOn(QFile &file, const ScannedTranscript &known)
{
    if (known.readTo <= 0 || file.size() < known.readTo)
        return false;
    return file.seek(known.readTo - known.end.size()) && file.read(known.end.size()) == known.end;
}

void addLine(const QByteArray &line, ScannedTranscript &known, const ScanRules &rules)
{
    // Most lines, and the longest, are no replies: not worth parsing.
    if (!line.contains("\"assistant\"") || !line.contains("\"usage\""))
        return;
    const auto parsed = json::parse(line);
    if (!parsed)
        return;
    if (const auto entry = usageIn(parsed->toObject(), rules))
        known.days[entry->date] += entry->usage;
}

} // namespace

DayUsage &DayUsage::operator+=(const DayUsage &other)
{
    input += other.input;
    output += other.output;
    cacheRead += other.cacheRead;
    cacheWrite += other.cacheWrite;
    totalTokens += other.totalTokens;
    totalCost += other.totalCost;
    missingCostEntries += other.missingCostEntries;
    return *this;
}

std::optional<UsageEntry> usageIn(const QJsonObject &line, const ScanRules &rules)
{
    const QJsonObject message = line.value("message"_L1).toObject();
    if (message.value("role"_L1) != "assistant"_L1)
        return std::nullopt;
    const auto member = [&](QLatin1StringView key) {
        const QJsonValue value = message.value(key);
        return value.isUndefined() || value.isNull() ? line.value(key) : value;
    };
    const QJsonObject usage = member("usage"_L1).toObject();
    auto tokens = tokensIn(usage);
    const auto time = timeOf(line, rules.zone);
    if (!tokens || !time)
        return std::nullopt;
    const auto cost = costOf(*tokens, usage, member("provider"_L1).toString().trimmed(),
                             member("model"_L1).toString().trimmed(), rules.config->models);
    tokens->totalCost = cost.value_or(0);
    tokens->missingCostEntries = cost ? 0 : 1;
    return UsageEntry{.date = time->date(), .usage = *tokens};
}

bool scanTranscript(const QString &path, ScannedTranscript &known, const ScanRules &rules,
                    const std::stop_token &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const qint64 mtimeMs = QFileInfo(file).lastModified().toMSecsSinceEpoch();
    if (!goesOn(file, known))
        known = {};
    file.seek(known.readTo);
    bool isWhole = true; // The line that is being read, so far.
    while (!stop.stop_requested()) {
        const QByteArray line = file.readLine(longestLine);
        if (line.endsWith('\n')) {
            if (isWhole)
                addLine(line, known, rules);
            isWhole = true;
            known.readTo = file.pos();
            known.end = line.right(endBytes);
            continue;
        }
        isWhole = false; // Longer than anything, or still being written.
        if (line.isEmpty() || file.atEnd())
            break;
    }
    if (stop.stop_requested())
        return false;
    known.size = file.pos();
    known.mtimeMs = mtimeMs;
    return true;
}

} // namespace claw::usage
