// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/configloader.h"

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace claw::config {

//! Notices changes of the configuration file and of what it includes, and reads it anew on a worker
//! thread. Editors that replace the file, delete and write it, or write it in pieces are all one
//! change: it is read once nothing has moved for a while. Costs nothing while nothing changes.
class ConfigWatcher : public QObject
{
    Q_OBJECT

public:
    //! How long files must lie still before the debounce begins (configuration spec 9.1).
    static constexpr std::chrono::milliseconds settleTime{200};

    //! `current` is the outcome in force; only what differs from it is reported.
    ConfigWatcher(ConfigLoader loader, const ConfigOutcome &current, QObject *parent = nullptr);

    //! `gateway.reload.debounceMs`, added to settleTime. 300 ms until set.
    void setDebounce(std::chrono::milliseconds debounce);
    //! Reads the file now, changed or not; the outcome is reported in any case.
    void reload();

Q_SIGNALS:
    //! The file says something else than before, be it valid or not. A file that is gone is reported
    //! as not valid: nobody who deletes it under a running gateway asks for one without auth. Never
    //! emitted from within a call.
    void loaded(const claw::config::ConfigOutcome &outcome);

private:
    //! What tells one state of a file from another without reading it.
    struct Trace
    {
        qint64 modifiedMs = -1;
        qint64 size = -1;
        bool operator==(const Trace &) const = default;
    };

    void onMoved();
    void load();
    void onLoaded(ConfigOutcome outcome);
    void watch(const QStringList &files);
    [[nodiscard]] QHash<QString, Trace> traces() const;

    ConfigLoader m_loader;
    QFileSystemWatcher m_watcher;
    //! Not QFuture::then(): that one must not outlive its context.
    QFutureWatcher<ConfigOutcome> m_reading;
    QTimer m_debounce;
    QStringList m_files;
    QHash<QString, Trace> m_traces;
    QByteArray m_hash;
    QJsonObject m_resolved;
    bool m_valid = false;
    bool m_hasExisted = false;
    bool m_isLoading = false;
    bool m_isStale = false; //!< Something moved while a reading was under way.
    bool m_isForced = false;
};

} // namespace claw::config
