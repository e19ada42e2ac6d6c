// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "remote/sshtarget.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::remote {

namespace {

bool isPlain(const QString &word)
{
    return !word.startsWith(u'-') && std::none_of(word.begin(), word.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c == u'@';
    });
}

} // namespace

QString SshTarget::destination() const
{
    return user.isEmpty() ? host : user + u'@' + host;
}

QString SshTarget::shown() const
{
    return port == 0 ? destination() : destination() + u':' + QString::number(port);
}

Result<SshTarget> parseSshTarget(const QString &text)
{
    QString rest = text.trimmed();
    if (rest.startsWith("ssh "_L1))
        rest = rest.mid(4).trimmed();
    SshTarget target;
    if (const qsizetype at = rest.indexOf(u'@'); at >= 0) {
        target.user = rest.left(at);
        rest = rest.mid(at + 1);
    }
    bool isFine = !text.contains(u'@') || !target.user.isEmpty();
    // More than one colon is an IPv6 address, which has its port in the configuration of ssh.
    if (rest.count(u':') == 1) {
        target.port = rest.section(u':', 1).toUShort(&isFine);
        isFine = isFine && target.port != 0;
        rest = rest.section(u':', 0, 0);
    }
    target.host = rest;
    if (!isFine || target.host.isEmpty() || !isPlain(target.host) || !isPlain(target.user))
        return fail(ErrorCode::InvalidRequest, u"invalid SSH target: %1"_s.arg(text.trimmed()),
                    u"use user@host or user@host:port"_s);
    return target;
}

} // namespace claw::remote
