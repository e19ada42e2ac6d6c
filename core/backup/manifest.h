// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace claw::backup {

//! What a backup says about one file.
struct FileRecord
{
    qint64 size = 0;
    bool isExecutable = false;
    QByteArray sha256; //!< In hex.

    [[nodiscard]] bool operator==(const FileRecord &) const = default;
};

//! What a backup says of itself: the last entry of the archive, `manifest.json`.
struct Manifest
{
    static constexpr int currentVersion = 1;
    static constexpr auto entryName = "manifest.json";

    int version = currentVersion;
    QString createdAt; //!< ISO 8601, UTC.
    QString program; //!< Version of the program that made it.
    std::map<QString, FileRecord> files; //!< By name.

    [[nodiscard]] QByteArray toJson() const;
    //! Fails with InvalidRequest for anything that is no manifest of a version known here.
    [[nodiscard]] static Result<Manifest> fromJson(const QByteArray &text);

    [[nodiscard]] qint64 totalBytes() const;
    //! Fails with InvalidRequest, naming the first file that is missing, unknown or another one.
    [[nodiscard]] Result<> check(const std::map<QString, FileRecord> &found) const;
};

} // namespace claw::backup
