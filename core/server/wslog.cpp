// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/wslog.h"

#include "log/categories.h"
#include "protocol/errorwire.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::server {

namespace {

constexpr qsizetype longestValue = 240;
constexpr qsizetype longestId = 24;
constexpr std::chrono::milliseconds slow = 50ms; // From here on an answer is worth a line.

// Clients choose most of these words; none of them may fill the log or start a line of its own.
QString value(const QString &text)
{
    const QString line = text.left(longestValue).simplified();
    return text.size() > longestValue ? line + u"..."_s : line;
}

QString ends(const QString &text, qsizetype head)
{
    return text.left(head) + u'…' + text.right(4);
}

QString shortId(const QString &text)
{
    const QString id = text.size() > longestValue ? text : text.simplified();
    if (id.size() == 36 && !QUuid::fromString(id).isNull())
        return ends(id, 8);
    return id.size() <= longestId ? id : ends(id, 12).simplified();
}

} // namespace

class WsLog::Line
{
public:
    explicit Line(const QString &start)
        : m_text(start)
    { }

    Line &word(const QString &text)
    {
        m_text += u' ' + text;
        return *this;
    }
    Line &add(QLatin1StringView key, const QString &text) { return word(key + u'=' + value(text)); }
    Line &add(QLatin1StringView key, qint64 number) { return add(key, QString::number(number)); }
    Line &add(QLatin1StringView key, const std::optional<QString> &text)
    {
        return text ? add(key, *text) : *this;
    }
    Line &id(QLatin1StringView key, const QString &text)
    {
        return word(key + u'=' + shortId(text));
    }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

void WsLog::opened(const QString &connId, const QString &address)
{
    if (!tellsAll())
        return;
    Line line(u"← open"_s);
    line.add("remoteAddr"_L1, address);
    finish(std::move(line), connId);
}

void WsLog::connected(const Caller &caller, QLatin1StringView auth)
{
    if (!tellsAll())
        return;
    const protocol::ClientInfo &client = caller.client;
    Line line(u"← connect"_s);
    line.add("client"_L1, client.id).add("clientDisplayName"_L1, client.displayName);
    line.add("version"_L1, client.version).add("mode"_L1, client.mode);
    line.add("clientId"_L1, client.id).add("platform"_L1, client.platform);
    line.add("auth"_L1, QString(auth));
    finish(std::move(line), caller.connId);
}

void WsLog::greeted(const QString &connId, qsizetype methods, qsizetype presence,
                    protocol::StateVersion versions)
{
    if (!tellsAll())
        return;
    Line line(u"→ hello-ok"_s);
    line.add("methods"_L1, methods);
    line.add("events"_L1, protocol::announcedEvents().size());
    line.add("presence"_L1, presence).add("stateVersion"_L1, versions.presence);
    finish(std::move(line), connId);
}

void WsLog::requested(const QString &connId, const QString &id, const QString &method)
{
    if (!isFull())
        return;
    Line line(u"← req"_s);
    line.word(value(method));
    finish(std::move(line), connId, id);
}

void WsLog::answered(const Caller &caller, const QString &id, const QString &method,
                     const Reply &reply, std::chrono::milliseconds took)
{
    const bool isProblem = !caller.isSelfCheck && (!reply || took >= slow);
    if (!tellsAll() && (m_mode == log::WsLogMode::Off || !isProblem))
        return;
    Line line(isFull() ? u"→ res"_s : u"⇄ res"_s);
    line.word(reply ? u"✓"_s : u"✗"_s).word(value(method));
    line.word(QString::number(took.count()) + u"ms"_s);
    if (!reply) {
        line.add("errorCode"_L1, QString(protocol::errorCodeOnWire(reply.error().code)));
        line.add("errorMessage"_L1, reply.error().message);
    }
    finish(std::move(line), caller.connId, id);
}

void WsLog::broadcast(const protocol::EventKind &kind, qint64 seq, qsizetype clients,
                      const std::optional<protocol::StateVersion> &versions)
{
    if (!tellsAll())
        return;
    Line line(u"→ event"_s);
    line.word(kind.name).add("seq"_L1, seq).add("clients"_L1, clients);
    if (kind.whenSlow == protocol::WhenSlow::Skip)
        line.add("dropIfSlow"_L1, u"true"_s);
    if (versions)
        line.add("presenceVersion"_L1, versions->presence)
            .add("healthVersion"_L1, versions->health);
    finish(std::move(line), QString());
}

void WsLog::closed(const QString &connId, int code, const QString &reason,
                   std::chrono::milliseconds lasted, bool wasAdmitted)
{
    if (!tellsAll())
        return;
    Line line(u"→ close"_s);
    line.add("code"_L1, code).add("reason"_L1, reason).add("durationMs"_L1, lasted.count());
    line.add("handshake"_L1, wasAdmitted ? u"connected"_s : u"failed"_s);
    finish(std::move(line), connId);
}

void WsLog::unreadable(const QString &connId, const Error &error)
{
    if (m_mode == log::WsLogMode::Off)
        return;
    Line line(u"✗ parse-error"_s);
    line.add("error"_L1, error.message).id("conn"_L1, connId);
    qCWarning(lcWs).noquote() << line.text();
}

void WsLog::finish(Line line, const QString &connId, const QString &id)
{
    const bool isRepeated = m_mode == log::WsLogMode::Compact && connId == m_lastConn;
    if (!connId.isEmpty() && !isRepeated) {
        line.id("conn"_L1, connId);
        m_lastConn = connId;
    }
    if (!id.isEmpty())
        line.id("id"_L1, id);
    qCInfo(lcWs).noquote() << line.text();
}

} // namespace claw::server
