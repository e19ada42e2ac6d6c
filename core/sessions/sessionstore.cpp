// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/sessionstore.h"

#include "json/jsontext.h"
#include "log/categories.h"

#include <QCoroFuture>
#include <QPointer>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::sessions {

namespace {

constexpr auto coalescing = 100ms;

} // namespace

SessionStore::SessionStore(QString path, QThreadPool &disk, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_disk(disk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(coalescing);
    connect(&m_soon, &QTimer::timeout, this, &SessionStore::beginWrite);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SessionStore::onWritten);
}

SessionStore::~SessionStore()
{
    const Outcome aborted = fail(ErrorCode::Aborted, u"the session store is gone"_s);
    answer(m_writing, aborted);
    answer(m_waiting, aborted);
}

QCoro::Task<> SessionStore::refresh()
{
    const QPointer<SessionStore> self(this);
    const FileStamp now = FileStamp::of(m_path);
    const bool isOurs = m_isWriting || !m_dirty.isEmpty(); // The write merges what others did.
    if (now == m_stamp || now == m_unreadable || isOurs)
        co_return;
    const auto reading = QtConcurrent::run(&m_disk, &readStore, m_path);
    auto content = co_await reading;
    if (!self)
        co_return;
    if (!content) {
        m_unreadable = now;
        report(content.error());
        co_return;
    }
    if (m_isWriting || !m_dirty.isEmpty())
        co_return;
    adopt(*std::move(content));
    reportRecovery();
    Q_EMIT replaced();
}

const SessionIndex *SessionStore::find(const QString &key) const
{
    const auto it = m_index.constFind(key);
    return it == m_index.cend() ? nullptr : &*it;
}

QJsonObject SessionStore::entry(const QString &key) const
{
    const auto it = m_texts.constFind(key);
    if (it == m_texts.cend())
        return {};
    const auto value = json::parse(*it);
    return value ? migrated(value->toObject()) : QJsonObject();
}

void SessionStore::put(const QString &key, const QJsonObject &entry)
{
    const QJsonObject whole = withDeliveryMerged(entry);
    m_texts.insert(key, entryText(whole));
    m_index.insert(key, indexOf(key, whole));
    noteChange(key);
}

void SessionStore::remove(const QString &key)
{
    m_texts.remove(key);
    m_index.remove(key);
    noteChange(key);
}

void SessionStore::noteChange(const QString &key)
{
    m_dirty.insert(key);
    ++m_generation;
    if (!m_isWriting && !m_soon.isActive())
        m_soon.start();
}

QCoro::Task<SessionStore::Outcome> SessionStore::flush()
{
    if (m_dirty.isEmpty() && !m_isWriting)
        co_return Outcome();
    QPromise<Outcome> &promise = m_waiting.emplace_back();
    promise.start();
    const auto future = promise.future();
    if (!m_isWriting)
        beginWrite();
    const auto outcome = co_await future;
    co_return outcome;
}

void SessionStore::beginWrite()
{
    m_soon.stop();
    m_writing = std::exchange(m_waiting, {});
    if (m_dirty.isEmpty()) {
        answer(m_writing, {});
        return;
    }
    m_isWriting = true;
    m_beingWritten = std::exchange(m_dirty, {});
    m_watcher.setFuture(QtConcurrent::run(
        &m_disk, &writeStore,
        StoreWrite{.path = m_path, .texts = m_texts, .dirty = m_beingWritten, .seen = m_stamp}));
}

void SessionStore::onWritten()
{
    m_isWriting = false;
    const auto written = m_watcher.result();
    Outcome outcome;
    if (written) {
        m_stamp = written->stamp;
        if (!written->setAside.isEmpty())
            qCWarning(lcSessions).noquote()
                << m_path << "could not be used and was kept as" << written->setAside;
        if (written->merged)
            adopt(*written->merged);
        reportRecovery();
    } else {
        outcome = failWithin(u"sessions not stored"_s, written.error());
        m_dirty += m_beingWritten;
        report(written.error());
    }
    const bool isForeign = written && written->merged;
    m_beingWritten.clear();
    answer(m_writing, outcome);
    if (!m_waiting.empty())
        beginWrite();
    else if (written && !m_dirty.isEmpty())
        m_soon.start();
    if (isForeign)
        Q_EMIT replaced();
}

//! Changes made since the reading began stay.
void SessionStore::adopt(StoreContent content)
{
    for (const QString &key : std::as_const(m_dirty)) {
        const auto own = m_texts.constFind(key);
        if (own == m_texts.cend()) {
            content.texts.remove(key);
            content.index.remove(key);
        } else {
            content.texts.insert(key, *own);
            content.index.insert(key, m_index.value(key));
        }
    }
    m_texts = std::move(content.texts);
    m_index = std::move(content.index);
    m_stamp = content.stamp;
    ++m_generation;
}

void SessionStore::report(const Error &error)
{
    const QString text = u"session store %1: %2; fix: make the file readable and writable, or move "
                         "it away"_s.arg(m_path, error.message);
    qCWarning(lcSessions).noquote() << text;
    m_isTroubled = true;
    Q_EMIT troubled(text);
}

void SessionStore::reportRecovery()
{
    if (std::exchange(m_isTroubled, false))
        Q_EMIT recovered();
}

void SessionStore::answer(std::vector<QPromise<Outcome>> &waiting, const Outcome &outcome)
{
    auto answered = std::exchange(waiting, {});
    for (QPromise<Outcome> &promise : answered) {
        promise.addResult(outcome);
        promise.finish();
    }
}

} // namespace claw::sessions
