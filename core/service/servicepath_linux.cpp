// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/serviceplan.h"

#include <QDir>

#include <array>

using namespace Qt::StringLiterals;

namespace claw::service {

namespace {

struct ToolHome
{
    const char *variable;
    const char *below;
};

constexpr std::array toolHomes{
    ToolHome{"PNPM_HOME", ""},          ToolHome{"NPM_CONFIG_PREFIX", "bin"},
    ToolHome{"BUN_INSTALL", "bin"},     ToolHome{"VOLTA_HOME", "bin"},
    ToolHome{"ASDF_DATA_DIR", "shims"}, ToolHome{"NVM_DIR", "current/bin"},
    ToolHome{"FNM_DIR", "current/bin"}};

constexpr std::array belowHome{".local/bin",       ".npm-global/bin",   "bin",
                               ".nvm/current/bin", ".fnm/current/bin",  ".volta/bin",
                               ".asdf/shims",      ".local/share/pnpm", ".bun/bin"};

} // namespace

QStringList servicePath(const QProcessEnvironment &environment, const QString &home)
{
    QStringList path;
    for (const auto &tool : toolHomes) {
        const auto directory = environment.value(QString::fromLatin1(tool.variable)).trimmed();
        const auto below = QString::fromLatin1(tool.below);
        if (directory.isEmpty())
            continue;
        const bool isComplete = below.isEmpty() || directory.endsWith(u'/' + below);
        path.append(QDir::cleanPath(isComplete ? directory : directory + u'/' + below));
    }
    for (const char *below : belowHome)
        path.append(home + u'/' + QString::fromLatin1(below));
    path += QStringList{u"/usr/local/bin"_s, u"/usr/bin"_s, u"/bin"_s, u"/usr/sbin"_s, u"/sbin"_s};
    path.removeDuplicates();
    return path;
}

} // namespace claw::service
