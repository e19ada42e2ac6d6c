// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "approvals/approvalsfile.h"
#include "base/clock.h"
#include "base/result.h"

#include <optional>

namespace claw::approvals {

//! The file as it was at one moment.
struct ApprovalsSnapshot
{
    QString path;
    bool exists = false;
    QString hash; //!< SHA-256 of the text in hex; of no text when there is no file.
    ApprovalsFile file;

    //! What clients get: {path, exists, hash, file}, the socket's token left out.
    [[nodiscard]] QByteArray toRedactedJson() const;
    //! The same with everything, for the owner of the file.
    [[nodiscard]] QByteArray toJson() const;
};

//! A program that was run because an entry of the allowlist names it.
struct AllowlistUse
{
    QString agentId;
    std::vector<AllowlistEntry> entries;
    QString command;
    QString executable; //!< Empty: unknown.
};

/*! `exec-approvals.json`, which people, the reference and we write. All functions block; two processes
    that change it at the same moment are told apart by the hash, as far as a file can.
*/
class ApprovalsDisk
{
public:
    static constexpr qint64 largestFile = 4 * 1024 * 1024;

    //! Both outlive it.
    ApprovalsDisk(QString path, const Clock &clock, Random &random);

    //! A file that makes no sense counts as empty. Unavailable when it cannot be read.
    [[nodiscard]] Result<ApprovalsSnapshot> read() const;
    //! Makes the file, or brings it into shape, first. What makes no sense is kept under another name.
    [[nodiscard]] Result<ApprovalsSnapshot> ensure() const;
    //! A file as a client sends it.
    [[nodiscard]] ApprovalsFile fromJson(const QJsonObject &object) const;
    //! Replaces everything but a socket that `file` does not name. Conflict, in the words of the
    //! protocol, without the hash that the file has now.
    [[nodiscard]] Result<ApprovalsSnapshot> replace(ApprovalsFile file,
                                                    const QString &baseHash) const;

    //! replace() for somebody who has read() and not ensure()d: the hash is that of the file as it is,
    //! or of no file.
    [[nodiscard]] Result<ApprovalsSnapshot> overwrite(ApprovalsFile file,
                                                      const QString &baseHash) const;

    //! Writes down when and for what entries were last used.
    [[nodiscard]] Result<> noteUse(const AllowlistUse &use) const;
    //! For the answer "always".
    [[nodiscard]] Result<> allow(const QString &agentId, const QStringList &patterns) const;

private:
    [[nodiscard]] Result<ApprovalsSnapshot> write(const ApprovalsFile &file) const;
    [[nodiscard]] ApprovalsFile withSocket(ApprovalsFile file, const ApprovalsFile &before) const;

    QString m_path;
    const Clock *m_clock;
    Random *m_random;
};

} // namespace claw::approvals
