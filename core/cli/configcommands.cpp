// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/configcommands.h"

#include "cli/clisettings.h"
#include "cli/clitr.h"
#include "cli/command.h"
#include "cli/commandline.h"
#include "cli/configedit.h"
#include "cli/confighistorycommands.h"
#include "cli/options.h"
#include "cli/setupcommands.h"
#include "json/json5document.h"
#include "json/jsonpath.h"
#include "json/jsontext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

//! The configuration for looking at it: variables that are not set here stand for themselves, since
//! the gateway may have them.
Result<config::ConfigOutcome> loadForReading(const CommandContext &context)
{
    const auto loader = configLoader(context);
    if (!loader)
        return tl::unexpected(loader.error());
    auto outcome = loader->load();
    if (config::lacksOnlyVariables(outcome)) {
        outcome = loader->loadText(outcome.raw.value_or(QByteArray()), outcome.path,
                                   config::ConfigLoader::Expansion::Includes);
    }
    return outcome;
}

QString shownValue(const QJsonValue &value, bool asJson)
{
    return value.isString() && !asJson ? value.toString() : QString::fromUtf8(json::pretty(value));
}

Result<QJsonValue> parseValue(const QString &text, bool mustBeJson)
{
    const auto document = json::Json5Document::parse(text.trimmed().toUtf8());
    if (document)
        return document->root().toJson();
    if (!mustBeJson)
        return QJsonValue(text);
    return fail(ErrorCode::InvalidRequest,
                Tr::tr("Failed to parse JSON5 value: %1")
                    .arg(u"SyntaxError: "_s + document.error().libraryText()));
}

class ConfigGetCommand final : public Command
{
public:
    QString path() const override { return u"config get"_s; }
    QString summary() const override { return Tr::tr("Show a value of the configuration"); }
    void declare(CLI::App &app) override
    {
        addArgument(app, "path", m_path,
                    Tr::tr("The key: agents.defaults.model, agents.list[0].id"));
        addFlag(app, "--json", m_json, Tr::tr("Print text as JSON, too"));
    }
    int run(const CommandContext &context) override
    {
        const auto path = json::parsePath(m_path);
        if (!path)
            return reportEditFailure(path.error(), context);
        const auto outcome = loadForReading(context);
        if (!outcome)
            return reportEditFailure(outcome.error(), context);
        if (!outcome->valid) {
            reportInvalidConfig(*outcome, context);
            return 1;
        }
        const auto value = json::valueAt(outcome->effective, *path);
        if (value.isUndefined()) {
            return reportEditFailure(
                fail(ErrorCode::NotFound, Tr::tr("Config path not found: %1").arg(m_path)).value(),
                context);
        }
        context.out.line(shownValue(value, m_json));
        return 0;
    }

private:
    QString m_path;
    bool m_json = false;
};

//! `set` and `unset`: one change of the file.
class ConfigChangeCommand final : public Command
{
public:
    enum class Verb { Set, Unset };
    explicit ConfigChangeCommand(Verb verb)
        : m_sets(verb == Verb::Set)
    { }

    QString path() const override { return m_sets ? u"config set"_s : u"config unset"_s; }
    QString summary() const override
    {
        return m_sets
            ? Tr::tr("Change a value of the configuration; everything else in the file stays")
            : Tr::tr("Remove a value from the configuration; everything else stays");
    }
    void declare(CLI::App &app) override
    {
        addArgument(app, "path", m_path, Tr::tr("The key: gateway.port, agents.list[0].name"));
        if (!m_sets)
            return;
        addArgument(app, "value", m_value, Tr::tr("The value as JSON5; anything else is text"));
        addFlag(app, "--json", m_json, Tr::tr("Refuse a value that is no JSON5"));
    }
    int run(const CommandContext &context) override
    {
        const auto path = json::parsePath(m_path);
        if (!path)
            return reportEditFailure(path.error(), context);
        const auto value = m_sets ? parseValue(m_value, m_json) : QJsonValue(QJsonValue::Undefined);
        if (!value)
            return reportEditFailure(value.error(), context);
        const auto edited = editConfig({{*path, *value}}, context);
        if (!edited)
            return reportEditFailure(edited.error(), context);
        context.out.line(
            u"%1 %2"_s.arg((m_sets ? Tr::tr("Updated %1.") : Tr::tr("Removed %1.")).arg(m_path),
                           afterEdit(*edited)));
        return 0;
    }

private:
    bool m_sets;
    QString m_path;
    QString m_value;
    bool m_json = false;
};

class ConfigValidateCommand final : public Command
{
public:
    QString path() const override { return u"config validate"_s; }
    QString summary() const override { return Tr::tr("Check the configuration file"); }
    void declare(CLI::App &app) override { addFlag(app, "--json", m_json, Tr::tr("Print JSON")); }
    int run(const CommandContext &context) override
    {
        const auto loader = configLoader(context);
        if (!loader)
            return reportEditFailure(loader.error(), context);
        const auto outcome = loader->load();
        const auto shown = [&loader](const QString &path) { return loader->paths().shown(path); };
        if (m_json)
            context.out.line(QString::fromUtf8(json::pretty(toJson(outcome))));
        else if (!outcome.exists)
            context.out.line(Tr::tr("No %1; the defaults apply.").arg(shown(outcome.path)));
        else if (outcome.valid)
            context.out.line(Tr::tr("Config OK: %1").arg(shown(outcome.path)));
        if (m_json)
            return outcome.valid ? 0 : 1;
        for (const auto &issue : outcome.issues)
            printIssue(context.err, Tone::Failure, shown(issue.file), issue);
        for (const auto &issue : outcome.warnings)
            printIssue(context.err, Tone::Warning, shown(issue.file), issue);
        if (!outcome.valid) {
            context.err.line(
                Tr::tr("Run `%1` for help.").arg(context.commandHint(u"clawdbot doctor"_s)));
        }
        return outcome.valid ? 0 : 1;
    }

private:
    static void printIssue(Terminal &err, Tone tone, const QString &file,
                           const config::ConfigIssue &issue)
    {
        const QString place =
            u"%1:%2:%3"_s.arg(file).arg(issue.position.line).arg(issue.position.column);
        const QString key = issue.path.isEmpty() ? u"<root>"_s : issue.path;
        const QString reason = issue.reason.isEmpty() ? issue.message : issue.reason;
        err.line(u"%1: %2: %3"_s.arg(place, err.paint(tone, key), reason));
    }
    static QJsonArray toJson(const config::ConfigIssues &issues)
    {
        QJsonArray array;
        for (const auto &issue : issues) {
            array.append(QJsonObject{{u"path"_s, issue.path},
                                     {u"message"_s, issue.message},
                                     {u"file"_s, issue.file},
                                     {u"line"_s, issue.position.line},
                                     {u"column"_s, issue.position.column}});
        }
        return array;
    }
    static QJsonObject toJson(const config::ConfigOutcome &outcome)
    {
        return {{u"ok"_s, outcome.valid},
                {u"path"_s, outcome.path},
                {u"exists"_s, outcome.exists},
                {u"issues"_s, toJson(outcome.issues)},
                {u"warnings"_s, toJson(outcome.warnings)}};
    }

    bool m_json = false;
};

} // namespace

void addConfigCommands(CommandLine &line)
{
    using Verb = ConfigChangeCommand::Verb;
    addConfigGroup(line);
    line.add(std::make_unique<ConfigGetCommand>());
    line.add(std::make_unique<ConfigChangeCommand>(Verb::Set));
    line.add(std::make_unique<ConfigChangeCommand>(Verb::Unset));
    line.add(std::make_unique<ConfigValidateCommand>());
    addConfigHistoryCommands(line);
}

} // namespace claw::cli
