// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/toolregistry.h"

#include "json/jsontext.h"
#include "log/logfield.h"
#include "tools/argumentcheck.h"
#include "tools/toollog.h"

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

namespace claw::tools {

namespace {

constexpr qsizetype longestEcho = 2000; // Characters of arguments that are told back.

bool comesBefore(const std::unique_ptr<Tool> &tool, const QString &name)
{
    return tool->spec().name < name;
}

QString badArguments(const QString &name, const Error &fault, const QJsonObject &arguments)
{
    QString received = QString::fromUtf8(json::pretty(arguments));
    if (received.size() > longestEcho)
        received = received.first(longestEcho) + u"…"_s;
    return u"The arguments for \"%1\" do not fit its parameters:\n%2\n\nReceived:\n%3"_s.arg(
        name, fault.message, received);
}

ToolOutput failedBy(const QString &tool, const std::exception &failure)
{
    Error error;
    error.message = u"unexpected failure: "_s + QString::fromUtf8(failure.what());
    qCWarning(lcTools).noquote() << tool << "threw:" << error.message;
    return ToolOutput::failure(tool, error);
}

} // namespace

void ToolRegistry::add(std::unique_ptr<Tool> tool)
{
    const QString name = tool->spec().name;
    Q_ASSERT(!find(name));
    const auto place = std::lower_bound(m_tools.begin(), m_tools.end(), name, comesBefore);
    m_tools.insert(place, std::move(tool));
}

std::vector<const Tool *> ToolRegistry::allowed(const ToolPolicy &policy) const
{
    std::vector<const Tool *> tools;
    for (const auto &tool : m_tools) {
        if (policy.allows(tool->spec().name))
            tools.push_back(tool.get());
    }
    return tools;
}

Tool *ToolRegistry::find(const QString &name) const
{
    const QString wanted = normalizedToolName(name);
    const auto it = std::lower_bound(m_tools.begin(), m_tools.end(), wanted, comesBefore);
    return it != m_tools.end() && (*it)->spec().name == wanted ? it->get() : nullptr;
}

QString ToolRegistry::unknownTool(const QString &name, const ToolPolicy &policy) const
{
    QStringList names;
    for (const Tool *tool : allowed(policy))
        names.append(tool->spec().name);
    const QString cause = policy.refusalOf(name);
    const QString reason = !find(name) || cause.isEmpty()
        ? u"There is no tool \"%1\"."_s.arg(name)
        : u"The tool \"%1\" may not be used here: %2 forbids it."_s.arg(name, cause);
    const QString others =
        names.isEmpty() ? u"There are no others."_s : u"Use one of these: "_s + names.join(u", "_s);
    return reason + u' ' + others;
}

PreparedCall ToolRegistry::prepare(const QString &name, const QJsonObject &arguments,
                                   const ToolPolicy &policy) const
{
    PreparedCall call;
    call.name = normalizedToolName(name);
    call.arguments = arguments;
    Tool *tool = find(name);
    if (!tool || !policy.allows(name)) {
        call.refusal = ToolOutput::refusal(unknownTool(call.name, policy));
        return call;
    }
    const auto checked = checkedArguments(tool->spec().parameters, arguments);
    if (!checked) {
        call.hint = tool->hint(arguments);
        call.refusal = ToolOutput::refusal(badArguments(call.name, checked.error(), arguments));
        return call;
    }
    call.tool = tool;
    call.arguments = *checked;
    call.hint = tool->hint(*checked);
    call.changesTheWorld = tool->changesTheWorld(*checked);
    return call;
}

QCoro::Task<ToolOutput> ToolRegistry::run(PreparedCall call, ToolContext context) const
{
    if (!call.tool)
        co_return call.refusal;
    if (context.stop.stop_requested())
        co_return ToolOutput::failure(call.name,
                                      {ErrorCode::Aborted, u"stopped before it began"_s});
    try {
        ToolOutput output = co_await call.tool->run(std::move(call.arguments), std::move(context));
        co_return output;
    } catch (const std::exception &failure) {
        co_return failedBy(call.name, failure);
    }
}

} // namespace claw::tools
