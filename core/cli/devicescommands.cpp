// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/devicescommands.h"

#include "cli/clitr.h"
#include "cli/commandline.h"
#include "cli/devicestext.h"
#include "cli/options.h"
#include "cli/rpccommand.h"
#include "json/jsontext.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

class DevicesCommand : public RpcCommand
{
protected:
    [[nodiscard]] bool needsValidConfig() const override { return true; }
    static void printJson(const QJsonValue &value, const CommandContext &context)
    {
        context.out.line(QString::fromUtf8(json::pretty(value)));
    }
};

class DevicesListCommand final : public DevicesCommand
{
public:
    QString path() const override { return u"devices list"_s; }
    QString summary() const override { return Tr::tr("List pending requests and paired devices"); }

protected:
    Result<> converse(GatewaySession &session, const CommandContext &context) override
    {
        const auto devices = session.request(u"device.pair.list"_s, QJsonObject());
        if (!devices)
            return tl::unexpected(devices.error());
        if (m_rpc.json)
            printJson(*devices, context);
        else
            context.out.write(
                devicesText(devices->toObject(), SystemClock().nowMs(), context.out).toUtf8());
        return {};
    }
};

//! `approve` and `reject`: the same but for two words.
class DevicesDecisionCommand final : public DevicesCommand
{
public:
    enum class Decision { Approve, Reject };
    explicit DevicesDecisionCommand(Decision decision)
        : m_approves(decision == Decision::Approve)
    { }

    QString path() const override
    {
        return m_approves ? u"devices approve"_s : u"devices reject"_s;
    }
    QString summary() const override
    {
        return m_approves ? Tr::tr("Let a device in that asked for it")
                          : Tr::tr("Turn a device away");
    }
    void declare(CLI::App &app) override
    {
        addArgument(app, "requestId", m_requestId, Tr::tr("The request, see devices list"));
        RpcCommand::declare(app);
    }

protected:
    Result<> converse(GatewaySession &session, const CommandContext &context) override
    {
        const QJsonObject params{{u"requestId"_s, m_requestId}};
        const auto answer = session.request(
            m_approves ? u"device.pair.approve"_s : u"device.pair.reject"_s, params);
        if (!answer)
            return tl::unexpected(answer.error());
        if (m_rpc.json) {
            printJson(*answer, context);
            return {};
        }
        const QJsonValue owner = m_approves ? (*answer)["device"_L1] : *answer;
        context.out.line(u"%1 %2"_s.arg(m_approves ? Tr::tr("Approved") : Tr::tr("Rejected"),
                                        owner["deviceId"_L1].toString()));
        return {};
    }

private:
    bool m_approves;
    QString m_requestId;
};

//! `rotate` and `revoke` of the token that a device has for a role.
class DevicesTokenCommand final : public DevicesCommand
{
public:
    enum class Action { Rotate, Revoke };
    explicit DevicesTokenCommand(Action action)
        : m_rotates(action == Action::Rotate)
    { }

    QString path() const override { return m_rotates ? u"devices rotate"_s : u"devices revoke"_s; }
    QString summary() const override
    {
        return m_rotates ? Tr::tr("Give a device a new token")
                         : Tr::tr("Take the token of a device away");
    }
    void declare(CLI::App &app) override
    {
        addRequiredOption(app, "--device", "<id>", m_device, Tr::tr("The device"));
        addRequiredOption(app, "--role", "<role>", m_role, Tr::tr("The role of the token"));
        if (m_rotates)
            addListOption(app, "--scope", "<scope...>", m_scopes,
                          Tr::tr("What it may do from now on"));
        RpcCommand::declare(app);
    }

protected:
    Result<> check() override
    {
        m_device = m_device.trimmed();
        m_role = m_role.trimmed();
        if (m_device.isEmpty() || m_role.isEmpty())
            return fail(ErrorCode::InvalidRequest, Tr::tr("--device and --role required"));
        return {};
    }
    Result<> converse(GatewaySession &session, const CommandContext &context) override
    {
        QJsonObject params{{u"deviceId"_s, m_device}, {u"role"_s, m_role}};
        if (!m_scopes.isEmpty())
            params.insert(u"scopes"_s, QJsonArray::fromStringList(m_scopes));
        const auto answer = session.request(
            m_rotates ? u"device.token.rotate"_s : u"device.token.revoke"_s, params);
        if (!answer)
            return tl::unexpected(answer.error());
        printJson(*answer, context);
        return {};
    }

private:
    bool m_rotates;
    QString m_device;
    QString m_role;
    QStringList m_scopes;
};

} // namespace

void addDevicesCommands(CommandLine &line)
{
    line.addGroup(u"devices"_s, Tr::tr("Pair devices and manage their tokens"));
    line.add(std::make_unique<DevicesListCommand>());
    line.add(std::make_unique<DevicesDecisionCommand>(DevicesDecisionCommand::Decision::Approve));
    line.add(std::make_unique<DevicesDecisionCommand>(DevicesDecisionCommand::Decision::Reject));
    line.add(std::make_unique<DevicesTokenCommand>(DevicesTokenCommand::Action::Rotate));
    line.add(std::make_unique<DevicesTokenCommand>(DevicesTokenCommand::Action::Revoke));
}

} // namespace claw::cli
