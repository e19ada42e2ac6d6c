// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/support/program.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace claw::testing {

std::optional<Program> referenceIn(const QString &directory)
{
    const QDir modules(directory + u"/node_modules");
    const QString entry = modules.filePath(u"clawdbot/dist/entry.js"_s);
    if (!modules.isAbsolute() || !QFile::exists(entry))
        return {};
    // The package of node is named after the platform.
    const QStringList packages = modules.entryList({u"node-*-*"_s}, QDir::Dirs);
    for (const QString &package : packages) {
        const QString node = modules.filePath(package + u"/bin/node");
        if (QFile::exists(node))
            return Program{.path = node, .arguments = {entry}};
    }
    return {};
}

} // namespace claw::testing
