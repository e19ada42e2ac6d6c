// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/approvalscommands.h"

#include "cli/approvalsdesk.h"
#include "cli/approvalstext.h"
#include "cli/command.h"
#include "cli/commandline.h"
#include "cli/options.h"
#include "files/atomicfile.h"
#include "json/json5document.h"
#include "json/jsontext.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

//! One of the commands: opens the approvals that the options choose, and turns a failure into exit
//! code 1 and a line.
class ApprovalsCommand : public Command
{
public:
    explicit ApprovalsCommand(QString verb)
        : m_verb(std::move(verb))
    { }
    QString path() const override { return u"approvals "_s + m_verb; }
    void declare(CLI::App &app) override
    {
        addOption(app, "--node", "<node>", m_node, u"Target node id/name/IP"_s);
        addFlag(app, "--gateway", m_gateway, u"The gateway's approvals"_s);
        m_rpc.declare(app, "10000");
    }
    int run(const CommandContext &context) override
    {
        const auto done = check().and_then([&] { return work(context); });
        if (done)
            return 0;
        context.err.line(context.err.paint(Tone::Failure, done.error().message));
        if (!done.error().hint.isEmpty())
            context.err.line(done.error().hint);
        return 1;
    }

protected:
    [[nodiscard]] virtual Result<> check() { return {}; }
    [[nodiscard]] virtual Result<> serve(ApprovalsDesk &desk, const CommandContext &context) = 0;
    void show(const QJsonObject &snapshot, const ApprovalsDesk &desk,
              const CommandContext &context) const
    {
        if (m_rpc.json) {
            context.out.line(QString::fromUtf8(json::compact(snapshot)));
            return;
        }
        const qint64 now = SystemClock().nowMs();
        context.out.write(approvalsText(snapshot, desk.label(), now, context.out).toUtf8());
    }
    //! Writes what a change made of the file, and shows the outcome.
    [[nodiscard]] Result<> store(const QJsonObject &file, const QJsonObject &before,
                                 ApprovalsDesk &desk, const CommandContext &context) const
    {
        const QString hash = before.value("hash"_L1).toString();
        if (hash.isEmpty())
            return fail(ErrorCode::Conflict, u"Exec approvals hash missing; reload and retry."_s);
        QJsonObject next = file;
        next.insert("version"_L1, 1);
        const auto written = desk.write(next, hash);
        if (!written)
            return tl::unexpected(written.error());
        if (!m_rpc.json)
            context.out.line(context.out.paint(Tone::Muted, u"Target: "_s + desk.label()));
        show(*written, desk, context);
        return {};
    }

    RpcOptions m_rpc;

private:
    [[nodiscard]] Result<> work(const CommandContext &context)
    {
        const auto settings = readSettings(context);
        if (!settings)
            return tl::unexpected(settings.error());
        warnOfBrokenSettings(*settings, context);
        const ApprovalsDesk::Choice choice{.gateway = m_gateway,
                                           .node = m_node.value_or(QString()).trimmed()};
        const auto desk = ApprovalsDesk::open(choice, m_rpc, *settings);
        return desk ? serve(**desk, context) : tl::unexpected(desk.error());
    }

    QString m_verb;
    std::optional<QString> m_node;
    bool m_gateway = false;
};

class ApprovalsGetCommand final : public ApprovalsCommand
{
public:
    ApprovalsGetCommand()
        : ApprovalsCommand(u"get"_s)
    { }
    QString summary() const override { return u"Show which commands run without asking"_s; }

protected:
    Result<> serve(ApprovalsDesk &desk, const CommandContext &context) override
    {
        const auto snapshot = desk.read();
        if (!snapshot)
            return tl::unexpected(snapshot.error());
        if (desk.isLocal() && !m_rpc.json) {
            context.out.line(context.out.paint(Tone::Muted, u"Showing local approvals."_s));
            context.out.line();
        }
        show(*snapshot, desk, context);
        return {};
    }
};

class ApprovalsSetCommand final : public ApprovalsCommand
{
public:
    ApprovalsSetCommand()
        : ApprovalsCommand(u"set"_s)
    { }
    QString summary() const override { return u"Replace exec approvals with a JSON file"_s; }
    void declare(CLI::App &app) override
    {
        addOption(app, "--file", "<path>", m_file, u"Path to JSON file to upload"_s);
        addFlag(app, "--stdin", m_stdin, u"Read JSON from stdin"_s);
        ApprovalsCommand::declare(app);
    }

protected:
    Result<> check() override
    {
        if (!m_file && !m_stdin)
            return fail(ErrorCode::InvalidRequest, u"Provide --file or --stdin."_s);
        if (m_file && m_stdin)
            return fail(ErrorCode::InvalidRequest, u"Use either --file or --stdin (not both)."_s);
        return {};
    }
    Result<> serve(ApprovalsDesk &desk, const CommandContext &context) override
    {
        const auto text = given();
        if (!text)
            return tl::unexpected(text.error());
        const auto document = json::Json5Document::parse(*text);
        if (!document)
            return fail(ErrorCode::InvalidRequest,
                        u"Failed to parse approvals JSON: "_s + document.error().reason);
        const auto before = desk.read();
        if (!before)
            return tl::unexpected(before.error());
        return store(document->root().toJson().toObject(), *before, desk, context);
    }

private:
    [[nodiscard]] Result<QByteArray> given() const
    {
        constexpr qint64 largest = approvals::ApprovalsDisk::largestFile;
        if (m_file)
            return files::readAll(*m_file, largest);
        QFile input;
        if (!input.open(stdin, QFile::ReadOnly))
            return fail(ErrorCode::Unavailable, u"standard input cannot be read"_s);
        return input.read(largest);
    }

    std::optional<QString> m_file;
    bool m_stdin = false;
};

//! `allowlist add` and `allowlist remove`.
class AllowlistCommand final : public ApprovalsCommand
{
public:
    enum class Change { Add, Remove };
    explicit AllowlistCommand(Change change)
        : ApprovalsCommand(change == Change::Add ? u"allowlist add"_s : u"allowlist remove"_s)
        , m_adds(change == Change::Add)
    { }
    QString summary() const override
    {
        return m_adds ? u"Add a glob pattern to an allowlist"_s
                      : u"Remove a glob pattern from an allowlist"_s;
    }
    void declare(CLI::App &app) override
    {
        addArgument(app, "pattern", m_pattern, u"Such as /usr/bin/rg or ~/bin/*"_s);
        addOption(app, "--agent", "<id>", m_agent, u"Agent id (defaults to \"*\")"_s);
        ApprovalsCommand::declare(app);
    }

protected:
    Result<> check() override
    {
        m_pattern = m_pattern.trimmed();
        if (m_pattern.isEmpty())
            return fail(ErrorCode::InvalidRequest, u"Pattern required."_s);
        return {};
    }
    Result<> serve(ApprovalsDesk &desk, const CommandContext &context) override
    {
        const auto before = desk.read();
        if (!before)
            return tl::unexpected(before.error());
        SystemRandom random;
        auto file = approvals::ApprovalsFile::fromJson(before->value("file"_L1).toObject(), random);
        const QString asked = m_agent.value_or(QString()).trimmed();
        const QString agent = asked.isEmpty() ? u"*"_s : asked;
        const bool isChanged = m_adds ? file.addPattern(agent, m_pattern, random)
                                      : file.removePattern(agent, m_pattern);
        if (!isChanged) {
            context.out.line(m_adds ? u"Already allowlisted."_s : u"Pattern not found."_s);
            return {};
        }
        const auto next = json::parse(file.toRedactedJson()).value_or(QJsonValue()).toObject();
        return store(next, *before, desk, context);
    }

private:
    bool m_adds;
    QString m_pattern;
    std::optional<QString> m_agent;
};

} // namespace

void addApprovalsCommands(CommandLine &line)
{
    line.addGroup(u"approvals"_s, u"Which commands run without asking"_s);
    line.add(std::make_unique<ApprovalsGetCommand>());
    line.add(std::make_unique<ApprovalsSetCommand>());
    line.addGroup(u"approvals allowlist"_s, u"Edit the allowlist of an agent"_s);
    line.add(std::make_unique<AllowlistCommand>(AllowlistCommand::Change::Add));
    line.add(std::make_unique<AllowlistCommand>(AllowlistCommand::Change::Remove));
}

} // namespace claw::cli
