// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/sessions.h"

#include "config/agentresolution.h"
#include "log/categories.h"
#include "log/logfield.h"
#include "sessions/freshness.h"

#include <QCoroFuture>
#include <QFileInfo>
#include <QPointer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::sessions {

namespace {

tl::unexpected<Error> gone()
{
    return fail(ErrorCode::Aborted, u"the gateway is stopping"_s);
}

bool isLabelTaken(const SessionTarget &target, const QString &label)
{
    const auto &index = target.store->index();
    for (auto it = index.cbegin(); it != index.cend(); ++it) {
        if (it->label == label && it.key() != target.key)
            return true;
    }
    return false;
}

} // namespace

Sessions::Sessions(const files::StatePaths &paths, const Clock &clock, Random &random,
                   QObject *parent)
    : QObject(parent)
    , m_paths(paths)
    , m_clock(clock)
    , m_random(random)
    , m_stores(paths)
{
    connect(&m_stores, &SessionStores::replaced, this, [this](const QString &agentId) {
        Q_EMIT changed({.agentId = agentId, .reason = ChangeReason::Outside});
    });
}

void Sessions::settle(const SessionTarget &target)
{
    const QString stored = target.storedKey();
    if (stored.isEmpty() || stored == target.key)
        return;
    target.store->put(target.key, target.store->entry(stored));
    target.store->remove(stored);
}

void Sessions::announce(const SessionTarget &target, const QString &sessionId, ChangeReason reason)
{
    Q_EMIT changed(
        {.key = target.key, .agentId = target.agentId, .sessionId = sessionId, .reason = reason});
}

QCoro::Task<Result<SessionEntry>> Sessions::patch(QString key, QJsonObject members,
                                                  ModelRules models)
{
    const QPointer<Sessions> self(this);
    co_await m_stores.refresh();
    if (!self)
        co_return gone();
    const SessionTarget target = m_stores.target(key);
    PatchSurroundings around;
    around.key = target.key;
    around.newSessionId = m_random.uuid();
    around.nowMs = m_clock.nowMs();
    around.defaultModel = models.defaultModel;
    around.chooseModel = models.choose;
    around.isLabelTaken = [&target](const QString &label) { return isLabelTaken(target, label); };
    const auto entry = patched(target.entry(), members, around);
    if (!entry)
        co_return tl::unexpected(entry.error());
    settle(target);
    target.store->put(target.key, *entry);
    announce(target, textOf(*entry, "sessionId"_L1), ChangeReason::Patched);
    const SessionEntry done{.key = target.key, .path = target.store->path(), .entry = *entry};
    const auto stored = co_await target.store->flush();
    if (!stored)
        co_return tl::unexpected(stored.error());
    co_return done;
}

QCoro::Task<Result<SessionEntry>> Sessions::reset(QString key)
{
    const QPointer<Sessions> self(this);
    co_await m_stores.refresh();
    if (!self)
        co_return gone();
    const SessionTarget target = m_stores.target(key);
    settle(target);
    const QJsonObject entry = afterReset(target.entry(), m_random.uuid(), m_clock.nowMs());
    target.store->put(target.key, entry);
    announce(target, textOf(entry, "sessionId"_L1), ChangeReason::Reset);
    const SessionEntry done{.key = target.key, .path = target.store->path(), .entry = entry};
    const auto stored = co_await target.store->flush();
    if (!stored)
        co_return tl::unexpected(stored.error());
    co_return done;
}

QCoro::Task<Result<DeletedSession>> Sessions::remove(QString key, bool withTranscript)
{
    const QPointer<Sessions> self(this);
    co_await m_stores.refresh();
    if (!self)
        co_return gone();
    const SessionTarget target = m_stores.target(key);
    const QString main = m_stores.rules().mainSessionKey();
    if (target.key == main)
        co_return fail(ErrorCode::InvalidRequest,
                       u"Cannot delete the main session (%1)."_s.arg(main));

    DeletedSession deleted;
    deleted.key = target.key;
    const TranscriptPlaces places = m_stores.placesOf(target);
    deleted.existed = target.find() != nullptr;
    if (!deleted.existed)
        co_return deleted;
    target.store->remove(target.storedKey());
    announce(target, places.sessionId, ChangeReason::Deleted);
    const auto stored = co_await target.store->flush();
    if (!stored)
        co_return tl::unexpected(stored.error());
    if (!self || !withTranscript || places.sessionId.isEmpty())
        co_return deleted;
    const auto archiving =
        QtConcurrent::run(&m_stores.disk(), &archiveDeleted, places.candidates(), m_clock.nowMs());
    deleted.archived = co_await archiving;
    if (self)
        prune(QFileInfo(places.storePath).path());
    co_return deleted;
}

QCoro::Task<Result<CompactedSession>> Sessions::compact(QString key, qsizetype maxLines)
{
    const QPointer<Sessions> self(this);
    co_await m_stores.refresh();
    if (!self)
        co_return gone();
    const SessionTarget target = m_stores.target(key);
    settle(target);
    CompactedSession done;
    done.key = target.key;
    const TranscriptPlaces places = m_stores.placesOf(target);
    const QString path = places.existing();
    if (places.sessionId.isEmpty())
        done.obstacle = u"no sessionId"_s;
    else if (path.isEmpty())
        done.obstacle = u"no transcript"_s;
    if (!done.obstacle.isEmpty())
        co_return done;

    const auto cutting =
        QtConcurrent::run(&m_stores.disk(), &compactTranscript, path, maxLines, m_clock.nowMs());
    const auto compaction = co_await cutting;
    if (!compaction)
        co_return tl::unexpected(compaction.error());
    done.compaction = *compaction;
    if (!self || !compaction->isCompacted)
        co_return done;
    QJsonObject entry = target.entry();
    for (const auto counter : {"inputTokens"_L1, "outputTokens"_L1, "totalTokens"_L1})
        entry.remove(counter);
    entry.insert("updatedAt"_L1, m_clock.nowMs());
    target.store->put(target.key, entry);
    announce(target, places.sessionId, ChangeReason::Compacted);
    prune(QFileInfo(path).path());
    const auto stored = co_await target.store->flush();
    if (!stored)
        co_return tl::unexpected(stored.error());
    co_return done;
}

QCoro::Task<Result<TurnSession>> Sessions::beginTurn(QString key, TurnBegin begin)
{
    const QPointer<Sessions> self(this);
    co_await m_stores.refresh();
    if (!self)
        co_return gone();
    const SessionTarget target = m_stores.target(key);
    settle(target);
    const QString freshId = begin.sessionId.isEmpty() ? m_random.uuid() : begin.sessionId;
    const TurnEntry turn =
        entryForTurn(target.entry(), begin, freshId, m_clock.nowMs(), QTimeZone::systemTimeZone());
    target.store->put(target.key, turn.entry);
    const TranscriptPlaces places = m_stores.placesOf(target);
    const QString existing = places.existing();
    TurnSession session{.key = target.key,
                        .agentId = target.agentId,
                        .sessionId = places.sessionId,
                        .entry = turn.entry,
                        .transcriptPath = existing.isEmpty() ? places.preferred() : existing,
                        .isNew = turn.isNew,
                        .startedOver = turn.startedOver};
    if (!turn.isNew && !turn.startedOver)
        co_return session;
    announce(target, places.sessionId, ChangeReason::Reset);
    const auto stored = co_await target.store->flush();
    if (!stored)
        co_return tl::unexpected(stored.error());
    co_return session;
}

QCoro::Task<> Sessions::note(QString key, QJsonObject members, ChangeReason reason)
{
    const QPointer<Sessions> self(this);
    co_await m_stores.refresh();
    if (!self)
        co_return;
    const SessionTarget target = m_stores.target(key);
    settle(target);
    QJsonObject entry = target.entry();
    for (auto it = members.constBegin(); it != members.constEnd(); ++it)
        entry.insert(it.key(), *it);
    target.store->put(target.key, entry);
    announce(target, textOf(entry, "sessionId"_L1), reason);
}

QCoro::Task<Result<std::vector<WrittenEntry>>> Sessions::append(QString key,
                                                                std::vector<NewEntry> entries,
                                                                bool mayCreate,
                                                                Durability durability)
{
    const QPointer<Sessions> self(this);
    co_await m_stores.refresh();
    if (!self)
        co_return gone();
    const SessionTarget target = m_stores.target(key);
    const TranscriptPlaces places = m_stores.placesOf(target);
    if (places.sessionId.isEmpty())
        co_return fail(ErrorCode::InvalidRequest, u"session not found"_s);
    const QString existing = places.existing();
    TranscriptAppend append;
    append.path = existing.isEmpty() ? places.preferred() : existing;
    append.sessionId = places.sessionId;
    append.workspaceDir = config::agentWorkspace(m_stores.config().agents, target.agentId, m_paths);
    append.mayCreate = mayCreate;
    append.durability = durability;
    append.entries = std::move(entries);
    append.nowMs = m_clock.nowMs();
    if (append.path.isEmpty())
        co_return fail(ErrorCode::NotFound, u"transcript file not found"_s);

    const auto writing = QtConcurrent::run(&m_stores.disk(), &appendToTranscript, append);
    const auto appended = co_await writing;
    if (!appended)
        co_return tl::unexpected(appended.error());
    if (!appended->torn.isEmpty())
        qCWarning(lcSessions).noquote()
            << "transcript ended in a torn line, repaired:" << append.path
            << log::field("kept", appended->torn);
    if (self)
        announce(target, places.sessionId, ChangeReason::Message);
    co_return appended->entries;
}

QCoro::Task<SessionHistory> Sessions::history(QString key, HistoryLimits limits)
{
    const QPointer<Sessions> self(this);
    SessionHistory history;
    co_await m_stores.refresh();
    if (!self)
        co_return history;
    const SessionTarget target = m_stores.target(key);
    const TranscriptPlaces places = m_stores.placesOf(target);
    history.sessionId = places.sessionId;
    history.entry = target.entry();
    if (places.sessionId.isEmpty())
        co_return history;
    const auto reading = QtConcurrent::run(&readHistory, places.existing(), limits);
    history.messages = co_await reading;
    co_return history;
}

QCoro::Task<std::vector<SessionPreview>> Sessions::previews(QStringList keys, PreviewLimits limits)
{
    const QPointer<Sessions> self(this);
    std::vector<SessionPreview> previews;
    co_await m_stores.refresh();
    if (!self)
        co_return previews;
    QStringList paths;
    for (const QString &key : keys) {
        const TranscriptPlaces places = m_stores.placesOf(m_stores.target(key));
        SessionPreview &preview = previews.emplace_back();
        preview.key = key;
        preview.exists = !places.sessionId.isEmpty();
        paths.append(preview.exists ? places.existing() : QString());
    }
    const auto readAll = [](const QStringList &files, PreviewLimits wanted) {
        std::vector<std::vector<PreviewItem>> items;
        for (const QString &file : files)
            items.push_back(readPreview(file, wanted));
        return items;
    };
    const auto reading = QtConcurrent::run(readAll, paths, limits);
    const auto items = co_await reading;
    for (size_t i = 0; i < items.size(); ++i)
        previews[i].items = items[i];
    co_return previews;
}

//! On the same worker as the archiving before it.
void Sessions::prune(const QString &directory)
{
    m_stores.disk().start([directory] {
        const Pruned pruned = pruneArchives(directory, {});
        if (pruned.files > 0)
            qCInfo(lcSessions).noquote()
                << "old transcript archives removed" << log::field("files", pruned.files)
                << log::field("bytes", pruned.bytes);
    });
}

} // namespace claw::sessions
