// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "sessions/sessionpatch.h"
#include "sessions/sessionstores.h"
#include "sessions/transcriptarchive.h"
#include "sessions/transcriptreader.h"
#include "sessions/transcriptwriter.h"
#include "sessions/turnbegin.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace claw::sessions {

//! Why a session is not what it was.
enum class ChangeReason {
    Patched, //!< Settings, made by a client.
    Reset, //!< A new conversation under the same key.
    Deleted,
    Compacted, //!< Its transcript was cut.
    Message, //!< Something was said.
    Turn, //!< Bookkeeping of a run.
    Outside, //!< Another program wrote the store; the key is empty: any session of the agent.
};

//! What every mutation of a session is told with.
struct SessionChange
{
    QString key; //!< Canonical.
    QString agentId;
    QString sessionId; //!< Afterwards; of a deleted one, before.
    ChangeReason reason = ChangeReason::Turn;
};

struct SessionEntry
{
    QString key; //!< Canonical.
    QString path; //!< Of its store.
    QJsonObject entry;
};

struct DeletedSession
{
    QString key;
    bool existed = false;
    QStringList archived; //!< Where its transcripts are now.
};

struct CompactedSession
{
    QString key;
    QString obstacle; //!< Why nothing could be done: `no sessionId`, `no transcript`; else empty.
    Compaction compaction;
};

struct SessionHistory
{
    QString sessionId; //!< Empty: there is no such session.
    QJsonObject entry;
    QByteArrayList messages; //!< JSON texts, oldest first.
};

struct SessionPreview
{
    QString key; //!< As asked for.
    bool exists = false; //!< There is an entry with a session id.
    std::vector<PreviewItem> items;
};

//! What a model reference means here; see PatchSurroundings.
struct ModelRules
{
    config::ModelRef defaultModel;
    std::function<Result<config::ModelRef>(const QString &words)> choose;
};

/*! The conversations of all agents: what clients may do with them, and what runs leave in them.

    Keys are taken in any form (see canonicalKey()). What answers with success is on the disk; every
    mutation emits changed() once. Nobody else writes stores or transcripts in this process.
*/
class Sessions : public QObject
{
    Q_OBJECT

public:
    Sessions(const files::StatePaths &paths, const Clock &clock, Random &random,
             QObject *parent = nullptr);

    [[nodiscard]] SessionStores &stores() { return m_stores; }
    [[nodiscard]] const SessionStores &stores() const { return m_stores; }

    //! Changes settings; an unknown key becomes a session. See patched().
    [[nodiscard]] QCoro::Task<Result<SessionEntry>> patch(QString key, QJsonObject members,
                                                          ModelRules models);
    //! Starts the conversation over; an unknown key becomes a session. The transcript stays.
    [[nodiscard]] QCoro::Task<Result<SessionEntry>> reset(QString key);
    //! Removes the entry and archives its transcripts. The main session is refused.
    [[nodiscard]] QCoro::Task<Result<DeletedSession>> remove(QString key, bool withTranscript);
    //! Cuts the transcript to so many lines and forgets the token counters.
    [[nodiscard]] QCoro::Task<Result<CompactedSession>> compact(QString key, qsizetype maxLines);
    //! The session of a turn, which is made, or started over when its time has come. A session that
    //! was not there before is on the disk afterwards.
    [[nodiscard]] QCoro::Task<Result<TurnSession>> beginTurn(QString key, TurnBegin begin);
    //! Replaces the members of an entry that a run accounts for; written soon, not waited for.
    [[nodiscard]] QCoro::Task<> note(QString key, QJsonObject members, ChangeReason reason);

    //! Adds lines to the transcript of a session. InvalidRequest `session not found`, NotFound when
    //! it has no file and `mayCreate` is not given.
    [[nodiscard]] QCoro::Task<Result<std::vector<WrittenEntry>>> append(
        QString key, std::vector<NewEntry> entries, bool mayCreate, Durability durability);

    [[nodiscard]] QCoro::Task<SessionHistory> history(QString key, HistoryLimits limits);
    [[nodiscard]] QCoro::Task<std::vector<SessionPreview>> previews(QStringList keys,
                                                                    PreviewLimits limits);

Q_SIGNALS:
    void changed(const claw::sessions::SessionChange &change);

private:
    //! Moves an entry that is still under another spelling to its canonical key.
    static void settle(const SessionTarget &target);
    void announce(const SessionTarget &target, const QString &sessionId, ChangeReason reason);
    void prune(const QString &directory);

    const files::StatePaths &m_paths;
    const Clock &m_clock;
    Random &m_random;
    SessionStores m_stores;
};

} // namespace claw::sessions
