// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/agentidentity.h"

#include "config/agentresolution.h"
#include "files/atomicfile.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

constexpr qsizetype longestName = 50;
constexpr qsizetype longestAvatar = 200;
constexpr qint64 largestIdentity = 256 * 1024;
constexpr qint64 largestAvatar = 2 * 1024 * 1024;

//! What the template of the file suggests; nobody has chosen it.
bool isPlaceholder(const QString &value)
{
    static const QStringList placeholders{
        u"pick something you like"_s,
        u"ai? robot? familiar? ghost in the machine? something weirder?"_s,
        u"how do you come across? sharp? warm? chaotic? calm?"_s,
        u"your signature - pick one that feels right"_s,
        u"workspace-relative path, http(s) url, or data uri"_s};
    static const QRegularExpression emphasis(u"^[*_]+|[*_]+$"_s);
    QString text = QString(value).remove(emphasis).trimmed();
    if (text.startsWith(u'(') && text.endsWith(u')'))
        text = text.sliced(1, text.size() - 2);
    text.replace(QChar(0x2013), u'-').replace(QChar(0x2014), u'-');
    return placeholders.contains(text.simplified().toLower());
}

bool isUrl(const QString &value)
{
    static const QRegularExpression url(u"^(https?://|data:image/)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return url.match(value).hasMatch();
}

bool isPathLike(const QString &value)
{
    static const QRegularExpression image(u"[\\\\/]|\\.(png|jpe?g|gif|webp|svg|ico)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return image.match(value).hasMatch();
}

bool isAvatar(const QString &value)
{
    static const QRegularExpression blank(u"\\s"_s);
    constexpr qsizetype fewLetters = 4;
    return !value.isEmpty()
        && (isUrl(value) || isPathLike(value)
            || (value.size() <= fewLetters && !value.contains(blank)));
}

QString mimeOf(const QString &fileName)
{
    static const QHash<QString, QString> types{
        {u"png"_s, u"image/png"_s},   {u"jpg"_s, u"image/jpeg"_s}, {u"jpeg"_s, u"image/jpeg"_s},
        {u"webp"_s, u"image/webp"_s}, {u"gif"_s, u"image/gif"_s},  {u"svg"_s, u"image/svg+xml"_s},
        {u"bmp"_s, u"image/bmp"_s},   {u"tif"_s, u"image/tiff"_s}, {u"tiff"_s, u"image/tiff"_s}};
    return types.value(QFileInfo(fileName).suffix().toLower(), u"application/octet-stream"_s);
}

} // namespace

WrittenIdentity parseIdentity(const QString &markdown)
{
    static const QRegularExpression bullet(u"^\\s*-\\s*"_s);
    static const QRegularExpression emphasis(u"^[*_]+|[*_]+$"_s);
    static const QRegularExpression marks(u"[*_]"_s);
    WrittenIdentity identity;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        const QString text = line.trimmed().remove(bullet);
        const qsizetype colon = text.indexOf(u':');
        if (colon < 0)
            continue;
        const QString label = text.first(colon).remove(marks).trimmed().toLower();
        const QString value = text.sliced(colon + 1).remove(emphasis).trimmed();
        if (value.isEmpty() || isPlaceholder(value))
            continue;
        if (label == "name"_L1)
            identity.name = value;
        else if (label == "emoji"_L1)
            identity.emoji = value;
        else if (label == "avatar"_L1)
            identity.avatar = value;
    }
    return identity;
}

AgentIdentity identityOf(const Config &config, const QString &agentId,
                         const files::StatePaths &paths)
{
    const AgentConfig *agent = findAgent(config.agents, agentId);
    const IdentityConfig own = agent ? agent->identity : IdentityConfig();
    const QString file = agentWorkspace(config.agents, agentId, paths) + u"/IDENTITY.md"_s;
    const auto text = files::readAll(file, largestIdentity);
    const WrittenIdentity written =
        text ? parseIdentity(QString::fromUtf8(*text)) : WrittenIdentity();

    AgentIdentity identity{.agentId = agentId, .name = u"Assistant"_s, .avatar = u"A"_s};
    for (const QString &name : {config.ui.assistantName, own.name, written.name}) {
        if (!name.trimmed().isEmpty()) {
            identity.name = name.trimmed().left(longestName);
            break;
        }
    }
    for (const QString &avatar :
         {config.ui.assistantAvatar, own.avatar, own.emoji, written.avatar, written.emoji}) {
        const QString candidate = avatar.trimmed().left(longestAvatar);
        if (isAvatar(candidate)) {
            identity.avatar = candidate;
            break;
        }
    }
    if (!isUrl(identity.avatar) && isPathLike(identity.avatar))
        identity.avatar = u"%1/avatar/%2"_s.arg(config.gateway.controlUi.basePath, agentId);
    return identity;
}

std::optional<QString> avatarUrl(const QString &avatar, const QString &workspaceDir)
{
    static const QRegularExpression direct(u"^(data:|https?://)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(u"^[a-z][a-z0-9+.-]*:(?![\\\\/])"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString value = avatar.trimmed();
    if (direct.match(value).hasMatch())
        return value;
    if (value.isEmpty() || value.startsWith(u'~') || scheme.match(value).hasMatch())
        return std::nullopt;
    const QString root = QFileInfo(workspaceDir).canonicalFilePath();
    const QString path = QFileInfo(QDir(root).absoluteFilePath(value)).canonicalFilePath();
    if (root.isEmpty() || !path.startsWith(root + u'/'))
        return std::nullopt; // Missing, or not in the workspace.
    const auto bytes = files::readAll(path, largestAvatar);
    if (!bytes)
        return std::nullopt;
    return u"data:%1;base64,%2"_s.arg(mimeOf(path), QString::fromLatin1(bytes->toBase64()));
}

} // namespace claw::config
