// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/approvalscommands.h"

#include "cli/approvalsdesk.h"
#include "cli/approvalstext.h"
#include "cli/clitr.h"
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
        addOption(app, "--node", "<node>", m_node, Tr::tr("Target node id/name/IP"));
        addFlag(app, "--gateway", m_gateway, Tr::tr("The gateway's approvals"));
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
            return fail(ErrorCode::Conflict,
                        Tr::tr("Exec approvals hash missing; reload and retry."));
        QJsonObject next = file;
        next.insert("version"_L1, 1);
        const auto written = desk.write(next, hash);
        if (!written)
            return tl::unexpected(written.error());
        if (!m_rpc.json)
            context.out.line(
                context.out.paint(Tone::Muted, Tr::tr("Target: %1").arg(desk.label())));
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
    QString summary() const override { return Tr::tr("Show which commands run without asking"); }

protected:
    Result<> serve(ApprovalsDesk &desk, const CommandContext &context) override
    {
        const auto snapshot = desk.read();
        if (!snapshot)
            return tl::unexpected(snapshot.error());
        if (desk.isLocal() && !m_rpc.json) {
            context.out.line(context.out.paint(Tone::Muted, Tr::tr("Showing local approvals.")));
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
    QString summary() const override { return Tr::tr("Replace exec approvals with a JSON file"); }
    void declare(CLI::App &app) override
    {
        addOption(app, "--file", "<path>", m_file, Tr::tr("Path to JSON file to upload"));
        addFlag(app, "--stdin", m_stdin, Tr::tr("Read JSON from stdin"));
        ApprovalsCommand::declare(app);
    }

protected:
    Result<> check() override
    {
        if (!m_file && !m_stdin)
            return fail(ErrorCode::InvalidRequest, Tr::tr("Provide --file or --stdin."));
        if (m_file && m_stdin)
            return fail(ErrorCode::InvalidRequest,
                        Tr::tr("Use either --file or --stdin (not both)."));
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
                        Tr::tr("Failed to parse approvals JSON: %1").arg(document.error().reason));
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
            return fail(ErrorCode::Unavailable, Tr::tr("standard input cannot be read"));
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
        return m_adds ? Tr::tr("Add a glob pattern to an allowlist")
                      : Tr::tr("Remove a glob pattern from an allowlist");
    }
    void declare(CLI::App &app) override
    {
        addArgument(app, "pattern", m_pattern, Tr::tr("Such as /usr/bin/rg or ~/bin/*"));
        addOption(app, "--agent", "<id>", m_agent, Tr::tr("Agent id (defaults to \"*\")"));
        ApprovalsCommand::declare(app);
    }

protected:
    Result<> check() override
    {
        m_pattern = m_pattern.trimmed();
        if (m_pattern.isEmpty())
            return fail(ErrorCode::InvalidRequest, Tr::tr("Pattern required."));
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
            context.out.line(m_adds ? Tr::tr("Already allowlisted.")
                                    : Tr::tr("Pattern not found."));
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
    line.addGroup(u"approvals"_s, Tr::tr("Which commands run without asking"));
    line.add(std::make_unique<ApprovalsGetCommand>());
    line.add(std::make_unique<ApprovalsSetCommand>());
    line.addGroup(u"approvals allowlist"_s, Tr::tr("Edit the allowlist of an agent"));
    line.add(std::make_unique<AllowlistCommand>(AllowlistCommand::Change::Add));
    line.add(std::make_unique<AllowlistCommand>(AllowlistCommand::Change::Remove));
}

} // namespace claw::cli
