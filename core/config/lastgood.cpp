// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/lastgood.h"

#include "config/configtext.h"
#include "files/atomicfile.h"
#include "json/json5document.h"
#include "log/categories.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::config {

Result<> rememberLastGood(const ConfigOutcome &outcome, const QString &lastGoodPath)
{
    Q_ASSERT(outcome.valid);
    if (!outcome.exists)
        return {};
    const QByteArray text = configText(outcome.resolved);
    const auto known = files::readAll(lastGoodPath, json::Json5Document::maxBytes);
    if (known && *known == text)
        return {};
    return files::ensurePrivateDir(QFileInfo(lastGoodPath).path()).and_then([&] {
        return files::writeAtomically(lastGoodPath, text);
    });
}

namespace {

QJsonObject resolvedIn(const QString &lastGoodPath)
{
    const auto text = files::readAll(lastGoodPath, json::Json5Document::maxBytes);
    const auto document = json::Json5Document::parse(text.value_or(QByteArray()));
    return document ? document->root().toJson().toObject() : QJsonObject();
}

Result<> startUpgraded(StartConfig &start, const ConfigLoader &loader)
{
    auto upgrade = upgradeLegacy(start.current, loader);
    if (!upgrade)
        return tl::unexpected(upgrade.error());
    auto outcome = loader.loadText(configText(upgrade->document), start.current.path);
    if (!outcome.valid) {
        const auto &issue = outcome.issues.front();
        return fail(ErrorCode::InvalidConfig,
                    issue.path.isEmpty() ? issue.message : issue.path + u": "_s + issue.message,
                    u"Correct this place; the old keys are moved at the next start."_s);
    }
    start.inForce = std::move(outcome);
    start.upgrade = *std::move(upgrade);
    return {};
}

} // namespace

Result<StartConfig> chooseStartConfig(const ConfigLoader &loader)
{
    const QString lastGoodPath = loader.paths().lastGoodPath();
    StartConfig start;
    start.current = loader.load();
    start.previous = resolvedIn(lastGoodPath);
    if (start.current.valid) {
        const auto kept = rememberLastGood(start.current, lastGoodPath);
        if (!kept)
            qCWarning(lcConfig).noquote() << "no last good copy:" << kept.error().message;
        start.inForce = start.current;
        return start;
    }
    Diagnostic problem = Diagnostic::of(start.current);
    if (!start.current.legacyIssues.empty()) {
        const auto upgraded = startUpgraded(start, loader);
        if (upgraded)
            return start;
        problem.reason = upgraded.error().message;
        problem.fix = upgraded.error().hint;
    }
    const auto text = files::readAll(lastGoodPath, json::Json5Document::maxBytes);
    if (!text)
        return tl::unexpected(problem.toError());
    start.inForce = loader.loadText(*text, lastGoodPath);
    if (!start.inForce.valid)
        return tl::unexpected(problem.toError());
    start.problem = problem;
    return start;
}

} // namespace claw::config
