// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "flight/flightformat.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>
#include <vector>

namespace claw::flight {

//! The memory that a recorder writes to: a mapped file, or plain memory where there is none.
class FlightFile
{
public:
    //! Maps `path`, made anew (mode 0600, all of its blocks allocated) when it is missing. What stands
    //! there and is not ours is renamed to `<path>.aside`, over an earlier one. Fails with Unavailable.
    [[nodiscard]] static Result<std::unique_ptr<FlightFile>> open(const QString &path);
    //! The same without a disk.
    [[nodiscard]] static std::unique_ptr<FlightFile> inMemory();

    ~FlightFile();
    FlightFile(const FlightFile &) = delete;
    FlightFile &operator=(const FlightFile &) = delete;

    [[nodiscard]] format::Header &header();
    //! `sequence` is taken modulo the size of the ring.
    [[nodiscard]] format::Record &slot(quint64 sequence);
    //! Everything, as readStory() takes it. Shares the memory.
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] bool isOnDisk() const { return m_memory.empty(); }
    //! Where an older or foreign file was put; empty: there was none.
    [[nodiscard]] const QString &setAside() const { return m_setAside; }

private:
    FlightFile() = default;
    [[nodiscard]] Result<> map(const QString &path);

    QFile m_file;
    std::vector<uchar> m_memory;
    uchar *m_base = nullptr;
    QString m_setAside;
};

} // namespace claw::flight
