// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QString>

#include <optional>
#include <vector>

namespace claw::files {

/*! A state file that is replaced as a whole and often, by a worker and one write at a time. Contents
    that come during a write are not queued: the newest one is written next.
*/
class BackgroundFile : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundFile(QString path, QObject *parent = nullptr);
    //! What is not written yet is lost and fails with Aborted; flush first.
    ~BackgroundFile() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    //! Finished when this content or a newer one is on the disk, or with Unavailable. Never finished
    //! without an answer. After a failure the content stays and goes with the next write or flush().
    QFuture<Result<>> write(QByteArray content);
    //! Finished when nothing is left to write, or with Unavailable.
    [[nodiscard]] QFuture<Result<>> flush();

private:
    using Promises = std::vector<QPromise<Result<>>>;

    [[nodiscard]] QFuture<Result<>> promise();
    void begin();
    void onWritten();
    static void answer(Promises &promises, const Result<> &outcome);

    QString m_path;
    std::optional<QByteArray> m_next; //!< To be written.
    QByteArray m_current; //!< Being written.
    bool m_isWriting = false;
    Promises m_waiting; //!< For m_next.
    Promises m_writing; //!< For m_current.
    QFutureWatcher<Result<>> m_watcher;
};

} // namespace claw::files
