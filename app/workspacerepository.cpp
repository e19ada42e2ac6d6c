// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/workspacerepository.h"

#include "log/categories.h"

using namespace Qt::StringLiterals;

namespace claw::app {

QCoro::Task<> makeRepository(process::ProcessRunner &programs, QString directory,
                             std::stop_token stop)
{
    process::ProcessRequest request;
    request.program = u"git"_s;
    request.arguments = QStringList(u"init"_s);
    request.workingDirectory = directory;
    request.deadline = std::chrono::seconds(10);
    const auto outcome = co_await programs.run(std::move(request), stop);
    if (!outcome.succeeded() && outcome.end != process::ProcessEnd::NotFound)
        qCInfo(lcApp).noquote() << "the new workspace has no repository:" << outcome.complaint();
}

} // namespace claw::app
