// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/confighistory.h"

#include "config/secretmask.h"
#include "files/atomicfile.h"
#include "files/statepaths.h"
#include "json/jsontext.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

using Kind = ConfigAuthor::Kind;

struct KindWord
{
    Kind kind;
    QLatin1StringView word;
};

constexpr KindWord kindWords[] = {
    {Kind::Client, "client"_L1},
    {Kind::Command, "command"_L1},
    {Kind::Message, "message"_L1},
    {Kind::Editor, "editor"_L1},
};

QString wordOf(Kind kind)
{
    const auto *word = std::find_if(std::begin(kindWords), std::end(kindWords),
                                    [kind](const KindWord &known) { return known.kind == kind; });
    return word->word;
}

Kind kindOf(const QString &word)
{
    for (const KindWord &known : kindWords) {
        if (known.word == word)
            return known.kind;
    }
    return Kind::Editor;
}

QJsonObject toJson(const ConfigAuthor &author)
{
    QJsonObject by{{u"kind"_s, wordOf(author.kind)}};
    if (!author.client.isEmpty())
        by.insert("client"_L1, author.client);
    if (!author.device.isEmpty())
        by.insert("device"_L1, author.device);
    if (author.pid > 0)
        by.insert("pid"_L1, author.pid);
    return by;
}

QJsonObject toJson(const Difference &difference, bool withValues)
{
    QJsonObject change{{u"path"_s, QJsonArray::fromStringList(difference.path)}};
    if (withValues && !difference.before.isUndefined())
        change.insert("before"_L1, difference.before);
    if (withValues && !difference.after.isUndefined())
        change.insert("after"_L1, difference.after);
    return change;
}

Difference differenceFrom(const QJsonObject &change)
{
    Difference difference;
    const QJsonArray path = change.value("path"_L1).toArray();
    for (const QJsonValue &step : path)
        difference.path.append(step.toString());
    difference.before = change.value("before"_L1);
    difference.after = change.value("after"_L1);
    return difference;
}

void prepare(ConfigRevision &revision)
{
    auto &changes = revision.changes;
    changes.erase(
        std::remove_if(changes.begin(), changes.end(),
                       [](const Difference &change) { return change.path.value(0) == "meta"_L1; }),
        changes.end());
    qint64 bytes = 0;
    for (Difference &change : changes) {
        change.before = withoutSecrets(change.before, change.path);
        change.after = withoutSecrets(change.after, change.path);
        bytes += json::compact(change.before).size() + json::compact(change.after).size();
    }
    revision.hasValues = bytes <= ConfigHistory::largestValue;
}

std::optional<ConfigRevision> revisionIn(const QByteArray &line)
{
    const auto value = json::parse(line);
    return value ? ConfigRevision::fromJson(value->toObject()) : std::nullopt;
}

std::vector<ConfigRevision> revisionsIn(const QByteArrayList &lines)
{
    std::vector<ConfigRevision> all;
    for (const QByteArray &line : lines) {
        if (auto revision = revisionIn(line))
            all.push_back(*std::move(revision));
    }
    return all;
}

std::optional<ConfigRevision> lastIn(const QByteArrayList &lines)
{
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        if (auto revision = revisionIn(*line))
            return revision;
    }
    return std::nullopt;
}

QByteArray newerHalf(const QByteArrayList &lines)
{
    QByteArray kept;
    for (const ConfigRevision &revision : revisionsIn(lines.mid(lines.size() / 2)))
        kept += json::compact(revision.toJson()) + '\n';
    return kept;
}

Result<> appendLine(const QString &path, const QByteArray &line)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append, files::privateFile))
        return fail(ErrorCode::Unavailable, u"%1: %2"_s.arg(path, file.errorString()));
    // A line that a power cut has torn must not take this one with it.
    QByteArray text = line + '\n';
    if (file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n")
        text.prepend('\n');
    if (file.write(text) != text.size() || !file.flush())
        return fail(ErrorCode::Unavailable, u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace

QJsonObject ConfigRevision::toJson() const
{
    QJsonArray list;
    for (const Difference &change : changes)
        list.append(config::toJson(change, hasValues));
    QJsonObject object{
        {u"n"_s, number},
        {u"at"_s, QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).toString(Qt::ISODateWithMs)},
        {u"by"_s, config::toJson(author)},
        {u"changes"_s, list},
        {u"hashBefore"_s, QString::fromLatin1(hashBefore)},
        {u"hashAfter"_s, QString::fromLatin1(hashAfter)},
    };
    if (!author.why.isEmpty())
        object.insert("why"_L1, author.why);
    if (!hasValues)
        object.insert("valuesLeftOut"_L1, true);
    return object;
}

std::optional<ConfigRevision> ConfigRevision::fromJson(const QJsonObject &object)
{
    ConfigRevision revision;
    revision.number = object.value("n"_L1).toInteger();
    const auto at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs);
    if (revision.number < 1 || !at.isValid())
        return std::nullopt;
    revision.atMs = at.toMSecsSinceEpoch();
    const QJsonObject by = object.value("by"_L1).toObject();
    revision.author = {.kind = kindOf(by.value("kind"_L1).toString()),
                       .client = by.value("client"_L1).toString(),
                       .device = by.value("device"_L1).toString(),
                       .pid = by.value("pid"_L1).toInteger(),
                       .why = object.value("why"_L1).toString()};
    const QJsonArray changes = object.value("changes"_L1).toArray();
    for (const QJsonValue &change : changes)
        revision.changes.push_back(differenceFrom(change.toObject()));
    revision.hasValues = !object.value("valuesLeftOut"_L1).toBool();
    revision.hashBefore = object.value("hashBefore"_L1).toString().toLatin1();
    revision.hashAfter = object.value("hashAfter"_L1).toString().toLatin1();
    return revision;
}

ConfigHistory::ConfigHistory(const files::StatePaths &paths)
    : m_path(paths.stateDir + u"/config/history.jsonl"_s)
{ }

Result<QByteArray> ConfigHistory::text() const
{
    // One change over the limit may have been written before the older half went.
    auto text = files::readAll(m_path, 2 * mostBytes);
    if (!text && text.error().code == ErrorCode::NotFound)
        return QByteArray();
    return text;
}

Result<std::vector<ConfigRevision>> ConfigHistory::revisions() const
{
    return text().map([](const QByteArray &all) { return revisionsIn(all.split('\n')); });
}

Result<qint64> ConfigHistory::append(ConfigRevision revision) const
{
    const auto before = text();
    if (!before)
        return tl::unexpected(before.error());
    if (const auto made = files::ensurePrivateDir(QFileInfo(m_path).path()); !made)
        return tl::unexpected(made.error());
    const QByteArrayList lines = before->trimmed().split('\n');
    const auto last = lastIn(lines);
    revision.number = last ? last->number + 1 : 1;
    prepare(revision);
    const QByteArray line = json::compact(revision.toJson());
    const bool isFull = lines.size() >= mostRevisions || before->size() + line.size() >= mostBytes;
    const auto written = isFull ? files::writeAtomically(m_path, newerHalf(lines) + line + '\n')
                                : appendLine(m_path, line);
    return written.map([&revision] { return revision.number; });
}

} // namespace claw::config
