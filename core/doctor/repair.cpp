// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/repair.h"

#include "doctor/doctortr.h"
#include "files/atomicfile.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::doctor {

namespace {

Result<> applyNow(const MakePrivate &repair)
{
    QFile file(repair.path);
    if (file.setPermissions(repair.mode))
        return {};
    return fail(ErrorCode::Forbidden, u"%1: %2"_s.arg(repair.path, file.errorString()));
}

Result<> applyNow(const MakeDirectory &repair)
{
    return files::ensurePrivateDir(repair.path);
}

Result<> applyNow(const RemoveLeftover &repair)
{
    QFile file(repair.path);
    if (!file.exists() || file.remove())
        return {};
    return fail(ErrorCode::Forbidden, u"%1: %2"_s.arg(repair.path, file.errorString()));
}

QString commandOf(const RunProgram &repair)
{
    return (QStringList{repair.program} + repair.arguments).join(u' ');
}

QString modeText(QFile::Permissions mode)
{
    return mode.testFlag(QFile::ExeOwner) ? u"0700"_s : u"0600"_s;
}

} // namespace

QString textOf(const Repair &repair)
{
    struct Words
    {
        QString operator()(const MakePrivate &one) const
        {
            return Tr::tr("set mode %1 on %2").arg(modeText(one.mode), one.path);
        }
        QString operator()(const MakeDirectory &one) const
        {
            return Tr::tr("make %1").arg(one.path);
        }
        QString operator()(const RemoveLeftover &one) const
        {
            return Tr::tr("remove %1").arg(one.path);
        }
        QString operator()(const RunProgram &one) const
        {
            return Tr::tr("run %1").arg(commandOf(one));
        }
    };
    return std::visit(Words{}, repair);
}

QCoro::Task<Result<>> carryOut(Repair repair, process::ProcessRunner &runner)
{
    if (const auto *one = std::get_if<MakePrivate>(&repair))
        co_return applyNow(*one);
    if (const auto *one = std::get_if<MakeDirectory>(&repair))
        co_return applyNow(*one);
    if (const auto *one = std::get_if<RemoveLeftover>(&repair))
        co_return applyNow(*one);
    const auto command = std::get<RunProgram>(repair);
    process::ProcessRequest request;
    request.program = command.program;
    request.arguments = command.arguments;
    request.deadline = 25s;
    const auto outcome = co_await runner.run(std::move(request));
    if (outcome.succeeded())
        co_return Result<>();
    co_return outcome.failure(commandOf(command));
}

} // namespace claw::doctor
