// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/pairingcommands.h"

#include "auth/senderpairing.h"
#include "cli/clisettings.h"
#include "cli/clitr.h"
#include "cli/command.h"
#include "cli/commandline.h"
#include "cli/options.h"
#include "cli/table.h"
#include "json/jsontext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

const auto channels =
    u"telegram, whatsapp, discord, googlechat, slack, signal, imessage, msteams"_s;

Result<QString> channelNamed(const QString &text)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_-]{0,63}$"_s);
    const QString channel = text.trimmed().toLower();
    if (!form.match(channel).hasMatch())
        return fail(ErrorCode::InvalidRequest, Tr::tr("Invalid channel: %1").arg(channel));
    return channel;
}

//! Both commands: read the options, work on the files, say what went wrong.
class PairingCommand : public Command
{
public:
    void declare(CLI::App &app) override
    {
        addOption(app, "--channel", "<channel>", m_channel, Tr::tr("Channel (%1)").arg(channels));
    }
    int run(const CommandContext &context) override
    {
        const auto done = work(context);
        if (done)
            return 0;
        context.err.line(
            context.err.paint(Tone::Failure, Tr::tr("Error: %1").arg(done.error().message)));
        return 1;
    }

protected:
    [[nodiscard]] virtual Result<> work(const CommandContext &context) = 0;
    [[nodiscard]] Result<auth::SenderPairing> pairing(const CommandContext &context,
                                                      const QString &channel) const
    {
        const auto settings = readSettings(context);
        if (!settings)
            return tl::unexpected(settings.error());
        return auth::SenderPairing(settings->paths.credentialsDir, channel, m_clock);
    }

    std::optional<QString> m_channel;
    QStringList m_words;

private:
    SystemClock m_clock;
};

class PairingListCommand final : public PairingCommand
{
public:
    QString path() const override { return u"pairing list"_s; }
    QString summary() const override { return Tr::tr("List pending pairing requests"); }
    void declare(CLI::App &app) override
    {
        addListOption(app, "channelName", "[channel]", m_words, Tr::tr("Channel"));
        PairingCommand::declare(app);
        addFlag(app, "--json", m_json, Tr::tr("Print JSON"));
    }

protected:
    Result<> work(const CommandContext &context) override
    {
        if (!m_channel && m_words.isEmpty())
            return fail(ErrorCode::InvalidRequest,
                        Tr::tr("Channel required. Use --channel <channel> or pass it as the first "
                               "argument (expected one of: %1)")
                            .arg(channels));
        const auto channel = channelNamed(m_channel.value_or(m_words.value(0)));
        if (!channel)
            return tl::unexpected(channel.error());
        const auto requests =
            pairing(context, *channel).and_then([](const auto &store) { return store.list(); });
        if (!requests)
            return tl::unexpected(requests.error());
        if (m_json)
            context.out.line(QString::fromUtf8(
                json::pretty(QJsonObject{{u"channel"_s, *channel}, {u"requests"_s, *requests}})));
        else
            show(*channel, *requests, context);
        return {};
    }

private:
    static void show(const QString &channel, const QJsonArray &requests,
                     const CommandContext &context)
    {
        if (requests.isEmpty()) {
            context.out.line(context.out.paint(
                Tone::Muted, Tr::tr("No pending %1 pairing requests.").arg(channel)));
            return;
        }
        std::vector<QStringList> rows;
        for (const QJsonValue &request : requests) {
            const QJsonValue meta = request["meta"_L1];
            rows.push_back({request["code"_L1].toString(), request["id"_L1].toString(),
                            meta.isObject() ? QString::fromUtf8(json::compact(meta)) : QString(),
                            request["createdAt"_L1].toString()});
        }
        context.out.line(context.out.paint(Tone::Heading, Tr::tr("Pairing requests")) + u' '
                         + context.out.paint(Tone::Muted, u"(%1)"_s.arg(requests.size())));
        context.out.write(
            renderTable({{.header = Tr::tr("Code"), .minWidth = 10},
                         {.header = u"userId"_s, .minWidth = 12, .isFlexible = true},
                         {.header = Tr::tr("Meta"), .minWidth = 8, .isFlexible = true},
                         {.header = Tr::tr("Requested"), .minWidth = 12}},
                        rows, tableWidth(context.out.traits().columns))
                .toUtf8());
    }

    bool m_json = false;
};

class PairingApproveCommand final : public PairingCommand
{
public:
    QString path() const override { return u"pairing approve"_s; }
    QString summary() const override
    {
        return Tr::tr("Approve a pairing code and allow that sender");
    }
    void declare(CLI::App &app) override
    {
        addListOption(app, "codeOrChannel", "<code>", m_words,
                      Tr::tr("The code, after the channel unless --channel names it"));
        PairingCommand::declare(app);
    }

protected:
    Result<> work(const CommandContext &context) override
    {
        const QString form = u"clawdbot pairing approve --channel <channel> <code>"_s;
        const qsizetype wanted = m_channel ? 1 : 2;
        if (m_words.size() < wanted)
            return fail(
                ErrorCode::InvalidRequest,
                Tr::tr("Usage: clawdbot pairing approve <channel> <code> (or: %1)").arg(form));
        if (m_words.size() > wanted)
            return fail(ErrorCode::InvalidRequest, Tr::tr("Too many arguments. Use: %1").arg(form));
        const auto channel = channelNamed(m_channel.value_or(m_words.value(0)));
        if (!channel)
            return tl::unexpected(channel.error());
        const auto id = pairing(context, *channel).and_then([this](const auto &store) {
            return store.approve(m_words.last());
        });
        if (!id)
            return tl::unexpected(id.error());
        context.out.line(
            context.out.paint(Tone::Success, Tr::tr("Approved %1 sender %2.").arg(*channel, *id)));
        return {};
    }
};

} // namespace

void addPairingCommands(CommandLine &line)
{
    line.addGroup(u"pairing"_s, Tr::tr("People who want to talk to the assistant"));
    line.add(std::make_unique<PairingListCommand>());
    line.add(std::make_unique<PairingApproveCommand>());
}

} // namespace claw::cli
