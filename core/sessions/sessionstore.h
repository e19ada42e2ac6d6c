// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "sessions/storefile.h"

#include <QCoroTask>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <vector>

namespace claw::sessions {

/*! One `sessions.json` in memory.

    Questions are answered from memory. A change shows at once and is written by a worker, together
    with all others that come within 100 ms; flush() says when it is on the disk. Other programs may
    write the file as well: refresh() takes over what they did, and a write keeps their entries.
*/
class SessionStore : public QObject
{
    Q_OBJECT

public:
    using Outcome = Result<>;

    //! `disk` runs the workers and outlives the store.
    SessionStore(QString path, QThreadPool &disk, QObject *parent = nullptr);
    //! What is not written yet is lost and its waiters get Aborted; flush first.
    ~SessionStore() override;

    [[nodiscard]] const QString &path() const { return m_path; }

    //! Reads the file unless it is as it was at the last reading. When it cannot be read, the store
    //! stays as it was and troubled() is emitted.
    [[nodiscard]] QCoro::Task<> refresh();

    [[nodiscard]] const QHash<QString, SessionIndex> &index() const { return m_index; }
    //! Null when there is no such session. Valid until control returns to the event loop.
    [[nodiscard]] const SessionIndex *find(const QString &key) const;
    //! The whole entry; empty when there is none.
    [[nodiscard]] QJsonObject entry(const QString &key) const;
    //! Grows with every change, ours or not.
    [[nodiscard]] quint64 generation() const { return m_generation; }

    void put(const QString &key, const QJsonObject &entry);
    void remove(const QString &key);
    //! Ends when everything up to now is on the disk. Fails with Unavailable when the disk refuses;
    //! the changes stay in memory and are tried again with the next one.
    [[nodiscard]] QCoro::Task<Outcome> flush();

Q_SIGNALS:
    //! Somebody else has written the file; everything may be different.
    void replaced();
    //! The file cannot be read or written; for an operator, with cause and next step.
    void troubled(const QString &text);
    //! It can again.
    void recovered();

private:
    void adopt(StoreContent content);
    void noteChange(const QString &key);
    void beginWrite();
    void onWritten();
    void report(const Error &error);
    void reportRecovery();
    static void answer(std::vector<QPromise<Outcome>> &waiting, const Outcome &outcome);

    QString m_path;
    QThreadPool &m_disk;
    EntryTexts m_texts;
    QHash<QString, SessionIndex> m_index;
    FileStamp m_stamp; //!< Of what m_texts came from.
    FileStamp m_unreadable; //!< Of a file that was reported already.
    quint64 m_generation = 0;
    bool m_isTroubled = false;
    bool m_isWriting = false;
    QSet<QString> m_dirty;
    QSet<QString> m_beingWritten;
    std::vector<QPromise<Outcome>> m_waiting; //!< For the next write.
    std::vector<QPromise<Outcome>> m_writing; //!< For the end of the current one.
    QFutureWatcher<Result<StoreWritten>> m_watcher;
    QTimer m_soon;
};

} // namespace claw::sessions
