// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/loginshell.h"

#include "log/categories.h"
#include "process/processrunner.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::app {

QCoro::Task<QMap<QString, QString>> importFromLoginShell(config::ShellImport wanted,
                                                         QProcessEnvironment environment,
                                                         std::stop_token stop)
{
    constexpr qsizetype mostOutput = 2 * 1024 * 1024;
    process::LocalProcessRunner runner(environment);
    process::ProcessRequest request;
    request.program = wanted.shell;
    request.arguments = QStringList{u"-l"_s, u"-c"_s, u"env -0"_s};
    request.deadline = wanted.timeout;
    request.grace = 1s;
    request.outputLimit = mostOutput;
    const auto outcome = co_await runner.run(std::move(request), stop);
    if (outcome.end == process::ProcessEnd::Stopped)
        co_return QMap<QString, QString>();
    if (!outcome.succeeded() || outcome.truncated) {
        const QString why = outcome.truncated ? wanted.shell + u": it prints too much"_s
                                              : outcome.failure(wanted.shell).value().message;
        qCWarning(lcApp).noquote() << "[clawdbot] shell env fallback failed:" << why;
        co_return QMap<QString, QString>();
    }
    auto keys = config::importedKeys(outcome.out, environment);
    if (!keys.isEmpty())
        qCInfo(lcApp).noquote() << "from the login shell:"
                                << QStringList(keys.keys()).join(u", "_s);
    co_return keys;
}

} // namespace claw::app
