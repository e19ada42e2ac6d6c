// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "approvals/approvalrecords.h"
#include "base/clock.h"
#include "base/random.h"
#include "files/backgroundfile.h"

#include <QCoroTask>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <map>
#include <vector>

namespace claw::approvals {

/*! The commands that wait for a person's decision, from whomever they come.

    Asking, waiting and deciding are steps of their own: a question lives until it is decided or
    expires, whether or not somebody waits for it, and survives a restart. One who asked before the
    restart asks the same again, under the same id, and goes on waiting.
*/
class ApprovalRegistry : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t mostPending = 200;
    static constexpr qsizetype mostBytes = 4 * 1024 * 1024; //!< Of all questions together.
    static constexpr std::chrono::milliseconds defaultTimeout{120'000};

    //! Questions outlive the gateway in `approvals/pending.json` below the state directory.
    ApprovalRegistry(const QString &stateDir, const Clock &clock, Random &random,
                     QObject *parent = nullptr);
    ~ApprovalRegistry() override;

    //! Takes up what the last run left open. Blocks; call it before anything else. A file that makes
    //! no sense is set aside.
    void load();

    //! Puts a question. An empty id gets one. Fails with InvalidRequest when the id is pending, and
    //! with Unavailable beyond the limits. A question that was left open by the last run and is put
    //! again is that same question, its time to live included.
    [[nodiscard]] Result<PendingApproval> ask(ApprovalQuestion question, QString id,
                                              std::chrono::milliseconds timeout);
    //! The answer to a question that was put. InvalidRequest for an unknown id, Aborted when
    //! stopWaiting() came first.
    [[nodiscard]] QCoro::Task<Result<ApprovalAnswer>> wait(QString id);
    //! Fails with InvalidRequest, `unknown approval id`, unless it is pending.
    [[nodiscard]] Result<> resolve(const QString &id, Decision decision, const QString &resolvedBy);

    //! The open questions, the oldest first.
    [[nodiscard]] std::vector<PendingApproval> pending() const;
    //! Ends questions whose time is over; by itself at that time.
    void expire();
    //! Nobody is answered any more, but the questions stay: the gateway goes and comes back.
    void stopWaiting();
    [[nodiscard]] QFuture<Result<>> flush() { return m_file.flush(); }

Q_SIGNALS:
    void requested(const claw::approvals::PendingApproval &approval);
    void resolved(const claw::approvals::ApprovalResolution &resolution);
    //! Nobody decided in time.
    void expired(const claw::approvals::PendingApproval &approval);

private:
    using Outcome = Result<ApprovalAnswer>;

    struct Entry
    {
        PendingApproval approval;
        QByteArray encoded;
        bool isLeftOver = false; //!< Of the last run, and not asked again yet.
        std::optional<Decision> decision; //!< Taken while it was left over.
        QPromise<Outcome> promise;
    };
    using Entries = std::map<QString, Entry>;

    Entry &insert(PendingApproval approval);
    void finish(Entries::iterator it, std::optional<Decision> decision);
    [[nodiscard]] Result<> roomFor(const ApprovalQuestion &question) const;
    void keep();
    void schedule();

    const Clock &m_clock;
    Random &m_random;
    files::BackgroundFile m_file;
    Entries m_entries;
    QTimer m_expiry; //!< Runs while something is pending.
};

} // namespace claw::approvals
