// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/startwarnings.h"

#include "log/categories.h"

using namespace Qt::StringLiterals;

namespace claw::app {

void warnOfTroubles(const Launch &launch, const QString &diskTrouble)
{
    for (const auto &note : launch.paths.notes)
        qCWarning(lcApp).noquote() << note;
    for (const auto &warning : launch.plan.bind.warnings)
        qCWarning(lcApp).noquote() << warning;
    if (const auto &problem = launch.config.problem) {
        qCWarning(lcApp).noquote() << "degraded: running on the last good configuration";
        qCWarning(lcApp).noquote() << problem->text();
        qCWarning(lcApp).noquote() << "fix:" << problem->fix;
    }
    if (!diskTrouble.isEmpty())
        qCWarning(lcApp).noquote() << "degraded: nothing can be kept on disk:" << diskTrouble;
}

void tellUpgrade(Composition &composition, const Result<> &kept)
{
    if (const auto &upgrade = composition.launch().config.upgrade)
        qCInfo(lcApp).noquote() << upgrade->logText();
    if (!kept) {
        composition.reportTrouble(u"config"_s, kept.error().message);
        qCWarning(lcApp).noquote() << kept.error().message;
    }
}

} // namespace claw::app
