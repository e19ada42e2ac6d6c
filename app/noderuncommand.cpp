// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/noderuncommand.h"

#include "app/nodeforeground.h"
#include "cli/clisettings.h"
#include "cli/clitr.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace claw::app {

namespace {

int refuse(const Error &error, const cli::CommandContext &context)
{
    context.err.line(context.err.paint(cli::Tone::Failure, error.message));
    if (!error.hint.isEmpty())
        context.err.line(error.hint);
    return 1;
}

} // namespace

QString NodeRunCommand::path() const
{
    return u"node run"_s;
}

QString NodeRunCommand::summary() const
{
    return cli::Tr::tr("Lend this machine to a gateway, in the foreground");
}

void NodeRunCommand::declare(CLI::App &app)
{
    m_options.declare(app);
}

int NodeRunCommand::run(const cli::CommandContext &context)
{
    const auto settings = cli::readSettings(context);
    if (!settings)
        return refuse(settings.error(), context);
    cli::warnOfBrokenSettings(*settings, context);
    SystemRandom random;
    const QString path = nodehost::HostFile::pathIn(settings->paths.stateDir);
    const auto file = m_options.over(nodehost::HostFile::read(path, random));
    if (!file)
        return refuse(file.error(), context);
    if (const auto kept = file->write(path); !kept)
        context.err.line(cli::Tr::tr("node.json not written: %1").arg(kept.error().message));
    auto foreground = NodeForeground::create(*file, *settings, context);
    if (!foreground)
        return refuse(foreground.error(), context);
    return QCoro::waitFor((*foreground)->run());
}

} // namespace claw::app
