// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/diagnostic.h"

#include "config/configtr.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

QString reasonOf(const ConfigIssue &issue, size_t others)
{
    QString reason = issue.reason.isEmpty() ? issue.message : issue.reason;
    if (!issue.path.isEmpty())
        reason.prepend(issue.path + u": "_s);
    if (others > 0)
        reason = Tr::tr("%1 (and %n more)", nullptr, int(others)).arg(reason);
    return reason;
}

QString fixFor(const ConfigOutcome &outcome, const ConfigIssue &issue)
{
    if (!outcome.exists)
        return Tr::tr(
            "Put the file back; the last that worked is config/last-good.json in the state "
            "directory.");
    if (!outcome.raw) {
        return QFileInfo(outcome.path).isDir()
            ? Tr::tr("Move the directory %1 away; a file belongs there.").arg(outcome.path)
            : Tr::tr("Make %1 readable for this user (chmod 600) and not larger than 16 MiB.")
                  .arg(outcome.path);
    }
    if (!outcome.legacyIssues.empty())
        return Tr::tr("Restart the gateway: it moves these keys itself.");
    const QString backup = outcome.path + ".bak"_L1;
    if (issue.file == outcome.path && QFileInfo::exists(backup))
        return Tr::tr("Correct this place, or go back to the backup %1.").arg(backup);
    return Tr::tr("Correct this place. To check the file: clawdbot doctor");
}

} // namespace

QString Diagnostic::text() const
{
    return u"%1:%2:%3: %4"_s.arg(file).arg(position.line).arg(position.column).arg(reason);
}

QJsonObject Diagnostic::toJson() const
{
    return {{u"file"_s, file},
            {u"line"_s, position.line},
            {u"column"_s, position.column},
            {u"reason"_s, reason},
            {u"fix"_s, fix}};
}

Error Diagnostic::toError() const
{
    return {.code = ErrorCode::InvalidConfig,
            .message = text(),
            .hint = fix,
            .retryable = false,
            .details = toJson()};
}

Diagnostic Diagnostic::of(const ConfigOutcome &outcome)
{
    Q_ASSERT(!outcome.issues.empty());
    const ConfigIssue &issue = outcome.issues.front();
    return {.file = issue.file,
            .position = issue.position,
            .reason = reasonOf(issue, outcome.issues.size() - 1),
            .fix = fixFor(outcome, issue)};
}

} // namespace claw::config
