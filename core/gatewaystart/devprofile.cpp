// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "gatewaystart/devprofile.h"

#include "base/clock.h"
#include "config/configeditor.h"
#include "files/accounthome.h"
#include "files/atomicfile.h"
#include "json/jsonpath.h"
#include "log/categories.h"
#include "workspace/workspaceseed.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace claw::gatewaystart {

namespace {

//! What is wrong with the file otherwise is told by the start.
void ensureMode(const files::StatePaths &paths)
{
    const QStringList mode{u"gateway"_s, u"mode"_s};
    const config::ConfigLoader loader(paths, {});
    if (!json::valueAt(loader.load().resolved, mode).isUndefined())
        return;
    const SystemClock clock;
    const config::ConfigEditor editor(loader, clock,
                                      {.kind = config::ConfigAuthor::Kind::Command,
                                       .pid = QCoreApplication::applicationPid(),
                                       .why = u"gateway --dev"_s});
    if (const auto edited = editor.apply({{mode, u"local"_s}}); !edited)
        qCInfo(lcConfig).noquote() << "gateway.mode is not set:" << edited.error().message;
}

} // namespace

Result<DevProfile> DevProfile::forEnvironment(const QProcessEnvironment &environment)
{
    const bool isHomeless = environment.value(files::homeVariable()).isEmpty();
    files::StatePathsInput input{.environment = environment,
                                 .dev = true,
                                 .accountHome = isHomeless ? files::accountHomeDir() : QString()};
    auto paths = files::StatePaths::resolve(input);
    if (!paths)
        return tl::unexpected(std::move(paths.error()));
    const QString workspace = paths->homeDir + "/clawd-dev"_L1;
    return DevProfile{.paths = *std::move(paths), .workspaceDir = workspace};
}

QByteArray DevProfile::configText() const
{
    const QJsonObject identity{
        {u"name"_s, u"C3-PO"_s}, {u"theme"_s, u"protocol droid"_s}, {u"emoji"_s, u"🤖"_s}};
    const QJsonObject agent{{u"id"_s, u"dev"_s},
                            {u"default"_s, true},
                            {u"workspace"_s, workspaceDir},
                            {u"identity"_s, identity}};
    const QJsonObject defaults{{u"workspace"_s, workspaceDir}, {u"skipBootstrap"_s, true}};
    const QJsonObject gateway{{u"mode"_s, u"local"_s}, {u"bind"_s, u"loopback"_s}};
    const QJsonObject agents{{u"defaults"_s, defaults}, {u"list"_s, QJsonArray{agent}}};
    return QJsonDocument(QJsonObject{{u"gateway"_s, gateway}, {u"agents"_s, agents}}).toJson();
}

Result<bool> DevProfile::ensureConfig() const
{
    if (QFile::exists(paths.configPath)) {
        ensureMode(paths);
        return false;
    }
    if (const auto made = files::ensurePrivateDir(QFileInfo(paths.configPath).path()); !made)
        return tl::unexpected(made.error());
    if (const auto written = files::writeAtomically(paths.configPath, configText()); !written)
        return tl::unexpected(written.error());
    return true;
}

Result<bool> DevProfile::ensureWorkspace() const
{
    return workspace::seedWorkspace(workspaceDir, workspace::SeedKind::Development)
        .map([](const workspace::Seeded &seeded) { return !seeded.written.isEmpty(); });
}

} // namespace claw::gatewaystart
