// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/dashboardcommand.h"

#include "cli/clitr.h"
#include "cli/options.h"
#include "cli/platform.h"
#include "json/jsontext.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

// Behind the #, so that no server and no Referer ever sees it.
QUrl linkTo(const GatewayTarget &target, const QJsonObject &answer)
{
    QUrl link = target.url;
    link.setScheme(target.url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    link.setPath(answer.value("basePath"_L1).toString() + u'/');
    link.setFragment("code="_L1 + answer.value("code"_L1).toString());
    return link;
}

//! Does not wait for it: a browser may stay in the foreground until it is closed.
bool opensBrowser(const QUrl &link, const QProcessEnvironment &environment)
{
    const QStringList words = browserCommand(link.toString(QUrl::FullyEncoded), environment);
    if (words.isEmpty())
        return false;
    QProcess browser;
    browser.setProgram(words.first());
    browser.setArguments(words.mid(1));
    browser.setProcessEnvironment(environment);
    browser.setStandardInputFile(QProcess::nullDevice());
    browser.setStandardOutputFile(QProcess::nullDevice());
    browser.setStandardErrorFile(QProcess::nullDevice());
    return browser.startDetached();
}

} // namespace

QString DashboardCommand::path() const
{
    return u"dashboard"_s;
}

QString DashboardCommand::summary() const
{
    return Tr::tr("Open the control page in the browser, signed in");
}

void DashboardCommand::declare(CLI::App &app)
{
    RpcCommand::declare(app);
    addFlag(app, "--no-open", m_staysHere, Tr::tr("Print the link instead of opening it"));
}

Result<> DashboardCommand::converse(GatewaySession &session, const CommandContext &context)
{
    const auto answer = session.request(u"dashboard.code"_s, QJsonObject());
    if (!answer)
        return tl::unexpected(answer.error());
    const QUrl link = linkTo(session.target(), answer->toObject());
    const std::chrono::milliseconds lifetime(answer->toObject().value("lifetimeMs"_L1).toInt());
    if (m_rpc.json) {
        const QJsonObject out{{u"url"_s, link.toString(QUrl::FullyEncoded)},
                              {u"lifetimeMs"_s, qint64(lifetime.count())}};
        context.out.line(QString::fromUtf8(json::pretty(out)));
        return {};
    }
    if (!m_staysHere && opensBrowser(link, context.environment)) {
        context.out.line(
            Tr::tr("Opened %1 in your browser.")
                .arg(link.adjusted(QUrl::RemoveFragment).toString(QUrl::FullyEncoded)));
        return {};
    }
    show(link, std::chrono::duration_cast<std::chrono::seconds>(lifetime), context);
    return {};
}

void DashboardCommand::show(const QUrl &link, std::chrono::seconds lifetime,
                            const CommandContext &context) const
{
    context.out.line(link.toString(QUrl::FullyEncoded));
    context.out.line(
        Tr::tr("The link signs one browser in, once, within %1 s.").arg(lifetime.count()));
    if (m_staysHere || !context.environment.contains(u"SSH_CONNECTION"_s))
        return;
    // user@host of the machine we are on is what the person typed to get here; we cannot know it.
    context.out.line(Tr::tr("From your computer, first: ssh -N -L %1:127.0.0.1:%1 <this machine>")
                         .arg(link.port()));
}

} // namespace claw::cli
