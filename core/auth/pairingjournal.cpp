// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/pairingjournal.h"

#include "log/categories.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::auth {

PairingJournal::PairingJournal(PairingFiles files, QObject *parent)
    : QObject(parent)
    , m_files(std::move(files))
{
    m_amendTimer.setSingleShot(true);
    m_amendTimer.setInterval(1s);
    connect(&m_amendTimer, &QTimer::timeout, this, [this] {
        if (!m_next)
            beginWrite();
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PairingJournal::onWritten);
}

PairingJournal::~PairingJournal()
{
    const Outcome aborted = fail(ErrorCode::Aborted, u"the pairing store is gone"_s);
    answer(m_writing, aborted);
    answer(m_waiting, aborted);
}

Result<> PairingJournal::load(qint64 nowMs)
{
    auto state = m_files.read(nowMs);
    if (!state) {
        m_refusal = Error{.code = ErrorCode::Unavailable,
                          .message = u"pairing data cannot be used: "_s + state.error().message,
                          .hint = u"repair or remove the file, then restart the gateway"_s,
                          .retryable = true,
                          .details = {}};
        return tl::unexpected(*m_refusal);
    }
    m_state = *std::move(state);
    return {};
}

QFuture<PairingJournal::Outcome> PairingJournal::commit(Change change)
{
    Entry &entry = m_waiting.emplace_back(Entry{std::move(change), {}});
    entry.promise.start();
    auto outcome = entry.promise.future();
    if (!m_next)
        beginWrite();
    return outcome;
}

void PairingJournal::amend(const Change &change)
{
    change(m_state);
    if (m_next)
        change(*m_next); // The worker has a copy of its own; this one becomes the state.
    m_isAmended = true;
    if (!m_amendTimer.isActive())
        m_amendTimer.start();
}

QFuture<PairingJournal::Outcome> PairingJournal::flush()
{
    return commit([](PairingState &) { return false; });
}

void PairingJournal::beginWrite()
{
    m_writing = std::exchange(m_waiting, {});
    PairingState next = m_state;
    bool isChanged = std::exchange(m_isAmended, false);
    for (const Entry &entry : m_writing)
        isChanged = entry.change(next) || isChanged;

    if (!isChanged) {
        answer(m_writing, {});
    } else if (m_refusal) {
        answer(m_writing, tl::unexpected(*m_refusal));
    } else {
        m_next = std::move(next);
        m_watcher.setFuture(
            QtConcurrent::run([files = m_files, state = *m_next, before = m_digests] {
                return files.write(state, before);
            }));
    }
}

void PairingJournal::onWritten()
{
    const auto digests = m_watcher.result();
    Outcome outcome;
    if (digests) {
        m_digests = *digests;
        m_state = *std::move(m_next);
    } else {
        qCWarning(lcAuth).noquote() << "pairing data not stored:" << digests.error().message;
        outcome = failWithin(u"cannot store pairing data"_s, digests.error());
        m_digests = {}; // One of the files may be new.
        m_isAmended = true; // Amendments of that write are in the state but not on the disk.
    }
    m_next.reset();
    answer(m_writing, outcome);
    if (!m_waiting.empty() || (digests && m_isAmended && !m_amendTimer.isActive()))
        beginWrite();
}

void PairingJournal::answer(std::vector<Entry> &entries, const Outcome &outcome)
{
    auto answered = std::exchange(entries, {});
    for (Entry &entry : answered) {
        entry.promise.addResult(outcome);
        entry.promise.finish();
    }
}

} // namespace claw::auth
