// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/servicefiles.h"

#include "files/atomicfile.h"
#include "service/environmentfile.h"
#include "service/servicetr.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::service {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

} // namespace

QString textOf(const QString &path)
{
    const auto bytes = files::readAll(path, largestFile);
    return bytes ? QString::fromUtf8(*bytes) : QString();
}

Result<> replaceServiceFile(const QString &path, const QByteArray &bytes)
{
    const auto directory = QFileInfo(path).path();
    if (!QDir().mkpath(directory))
        return fail(ErrorCode::Unavailable, Tr::tr("cannot make %1").arg(directory));
    const auto before = files::readAll(path, largestFile);
    if (before && !before->isEmpty() && *before != bytes) {
        if (auto kept = files::writeAtomically(path + replacedSuffix, *before); !kept)
            return kept;
    }
    return files::writeAtomically(path, bytes);
}

Result<> storeToken(const ServicePlan &plan)
{
    if (plan.token.isEmpty())
        return {};
    const auto secrets = withVariable(textOf(plan.secretsFile), tokenVariable, plan.token.reveal());
    if (auto made = files::ensurePrivateDir(QFileInfo(plan.secretsFile).path()); !made)
        return made;
    return files::writeAtomically(plan.secretsFile, secrets.toUtf8());
}

Result<> removeToken(const QString &secretsFile)
{
    const auto secrets = textOf(secretsFile);
    if (secrets.isEmpty())
        return {};
    const auto rest = withVariable(secrets, tokenVariable, {});
    if (!rest.isEmpty())
        return files::writeAtomically(secretsFile, rest.toUtf8());
    QFile::remove(secretsFile);
    return {};
}

} // namespace claw::service
