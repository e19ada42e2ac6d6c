// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/pairingfiles.h"
#include "base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace claw::auth {

/*! Keeps the pairing state in memory and on the disk in step.

    A change is made on a copy of the state, written by a worker, and becomes the state when the disk
    has it; if the disk refuses, the state is as if nothing had been asked. Changes that arrive during
    a write are made together in the order of their arrival, with one write for all of them. Small
    print that may be lost in a crash (amend()) shows at once and is written within a second.
*/
class PairingJournal : public QObject
{
    Q_OBJECT

public:
    //! Returns false when it left the state as it was. Called on the thread of the journal.
    using Change = std::function<bool(PairingState &)>;
    using Outcome = Result<>;

    explicit PairingJournal(PairingFiles files, QObject *parent = nullptr);
    //! Changes that are not written yet fail with Aborted; flush first.
    ~PairingJournal() override;

    //! Blocks; call it before anything else. After a failure the state is empty and every change
    //! fails with Unavailable: what is on the disk stays untouched.
    [[nodiscard]] Result<> load(qint64 nowMs);
    //! False after a failed load().
    [[nodiscard]] bool isUsable() const { return !m_refusal; }
    //! What the disk has, and the small print.
    [[nodiscard]] const PairingState &state() const { return m_state; }

    //! Finished when the change is on the disk, or when there was nothing to write. Fails with
    //! Unavailable. Never finished without an answer.
    [[nodiscard]] QFuture<Outcome> commit(Change change);
    void amend(const Change &change);
    //! Writes the small print now.
    [[nodiscard]] QFuture<Outcome> flush();

private:
    struct Entry
    {
        Change change;
        QPromise<Outcome> promise;
    };

    void beginWrite();
    void onWritten();
    static void answer(std::vector<Entry> &entries, const Outcome &outcome);

    PairingFiles m_files;
    PairingState m_state;
    std::optional<PairingState> m_next; //!< What is being written.
    std::vector<Entry> m_waiting; //!< For the write after that.
    std::vector<Entry> m_writing; //!< For the end of the current one.
    std::optional<Error> m_refusal; //!< Why nothing may be written.
    PairingDigests m_digests;
    bool m_isAmended = false;
    QFutureWatcher<Result<PairingDigests>> m_watcher;
    QTimer m_amendTimer;
};

} // namespace claw::auth
