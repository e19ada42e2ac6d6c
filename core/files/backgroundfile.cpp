// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/backgroundfile.h"

#include "files/atomicfile.h"
#include "log/categories.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace claw::files {

BackgroundFile::BackgroundFile(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BackgroundFile::onWritten);
}

BackgroundFile::~BackgroundFile()
{
    const Result<> aborted = fail(ErrorCode::Aborted, u"the file is not kept any more"_s);
    answer(m_writing, aborted);
    answer(m_waiting, aborted);
}

QFuture<Result<>> BackgroundFile::write(QByteArray content)
{
    m_next = std::move(content);
    return promise();
}

QFuture<Result<>> BackgroundFile::flush()
{
    return promise();
}

QFuture<Result<>> BackgroundFile::promise()
{
    auto &promise = m_waiting.emplace_back();
    promise.start();
    auto future = promise.future();
    if (!m_isWriting)
        begin();
    return future;
}

void BackgroundFile::begin()
{
    m_writing = std::exchange(m_waiting, {});
    if (!m_next) {
        answer(m_writing, {});
        return;
    }
    m_isWriting = true;
    m_current = *std::exchange(m_next, std::nullopt);
    m_watcher.setFuture(QtConcurrent::run([path = m_path, content = m_current]() -> Result<> {
        return ensurePrivateDir(QFileInfo(path).path()).and_then([&] {
            return writeAtomically(path, content);
        });
    }));
}

void BackgroundFile::onWritten()
{
    m_isWriting = false;
    Result<> outcome = m_watcher.result();
    if (!outcome) {
        qCWarning(lcFiles).noquote() << m_path << "not written:" << outcome.error().message;
        outcome.error().code = ErrorCode::Unavailable;
        if (!m_next)
            m_next = std::move(m_current);
    }
    m_current.clear();
    answer(m_writing, outcome);
    if (!m_waiting.empty())
        begin();
}

void BackgroundFile::answer(Promises &promises, const Result<> &outcome)
{
    auto answered = std::exchange(promises, {});
    for (auto &promise : answered) {
        promise.addResult(outcome);
        promise.finish();
    }
}

} // namespace claw::files
