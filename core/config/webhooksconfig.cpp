// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/webhooksconfig.h"

#include "config/sectionreader.h"

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

QByteArray normalizedPath(const QString &written)
{
    QByteArray path = written.trimmed().toUtf8();
    if (!path.startsWith('/'))
        path.prepend('/');
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    return path;
}

} // namespace

Result<WebHooksConfig> readWebHooks(const QJsonObject &document)
{
    WebHooksConfig hooks;
    const SectionReader in = SectionReader(document).section("hooks"_L1);
    in.read("enabled"_L1, hooks.enabled);
    if (!hooks.enabled)
        return hooks;
    hooks.token = Secret(in.value("token"_L1).toString().trimmed());
    if (hooks.token.isEmpty())
        return fail(
            ErrorCode::InvalidConfig, u"hooks.enabled requires hooks.token"_s,
            u"set hooks.token to a long random text that is not the gateway's own secret"_s);
    in.read("maxBodyBytes"_L1, hooks.maxBodyBytes);
    if (const QString path = in.value("path"_L1).toString(); !path.trimmed().isEmpty())
        hooks.path = normalizedPath(path);
    if (hooks.path == "/")
        return fail(ErrorCode::InvalidConfig, u"hooks.path may not be '/'"_s,
                    u"set hooks.path to a path of its own such as /hooks"_s);
    return hooks;
}

} // namespace claw::config
