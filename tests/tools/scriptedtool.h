// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tools/tool.h"

#include <QJsonArray>

#include <functional>
#include <utility>

namespace claw::testing {

//! A tool that does what a test tells it; its one parameter `word` is a required string.
class ScriptedTool final : public tools::Tool
{
public:
    using Script =
        std::function<tools::ToolOutput(const QJsonObject &, const tools::ToolContext &)>;

    ScriptedTool(const QString &name, Script script)
        : m_script(std::move(script))
    {
        m_spec.name = name;
        m_spec.parameters = {
            {QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("required"), QJsonArray{QStringLiteral("word")}},
            {QStringLiteral("properties"),
             QJsonObject{{QStringLiteral("word"),
                          QJsonObject{{QStringLiteral("type"), QStringLiteral("string")}}}}}};
    }

    [[nodiscard]] const providers::ToolSpec &spec() const override { return m_spec; }
    [[nodiscard]] bool changesTheWorld(const QJsonObject &arguments) const override
    {
        return arguments.value(QLatin1StringView("word")) == QLatin1StringView("change");
    }
    [[nodiscard]] QString hint(const QJsonObject &arguments) const override
    {
        return arguments.value(QLatin1StringView("word")).toString();
    }
    [[nodiscard]] QCoro::Task<tools::ToolOutput> run(QJsonObject arguments,
                                                     tools::ToolContext context) override
    {
        co_return m_script(arguments, context);
    }

private:
    providers::ToolSpec m_spec;
    Script m_script;
};

} // namespace claw::testing
