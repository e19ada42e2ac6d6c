// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/loginitem.h"

#include "service/servicetr.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::service {

Result<> checkRepresentable(const LoginItemPlan &plan)
{
    for (const QString &word : plan.command) {
        const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
        if (std::any_of(word.begin(), word.end(), isControl))
            return fail(
                ErrorCode::InvalidRequest,
                Tr::tr("a login item holds no control characters: %1").arg(word.simplified()));
    }
    return {};
}

QString toWord(LoginItemStatus status)
{
    switch (status) {
    case LoginItemStatus::Off:
        return u"off"_s;
    case LoginItemStatus::On:
        return u"on"_s;
    case LoginItemStatus::Blocked:
        return u"blocked"_s;
    case LoginItemStatus::Stale:
        return u"stale"_s;
    }
    Q_UNREACHABLE();
}

LoginItemStatus statusOf(const std::optional<LoginItemEntry> &entry)
{
    if (!entry || entry->isHidden)
        return LoginItemStatus::Off;
    if (entry->isBlocked)
        return LoginItemStatus::Blocked;
    const QFileInfo program(entry->command.value(0));
    return program.isFile() && program.isExecutable() ? LoginItemStatus::On
                                                      : LoginItemStatus::Stale;
}

} // namespace claw::service
