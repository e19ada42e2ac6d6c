// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/imagerefs.h"

#include "files/beneath.h"

#include <QRegularExpression>
#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;

namespace claw::prompt {

namespace {

using providers::ImageBlock;
using providers::InputBlock;
using providers::TextBlock;

// HEIC, TIFF and BMP are found as well, so that the model hears why it does not see them.
const QString endings = QStringLiteral("\\.(?:png|jpe?g|gif|webp|bmp|tiff?|heic|heif)");

QRegularExpression pattern(const QString &expression)
{
    return QRegularExpression(expression, QRegularExpression::CaseInsensitiveOption);
}

//! The path in a URL, or the path itself with `~` made absolute; empty for what lies elsewhere.
QString localPath(const QString &written, const QString &homeDir)
{
    const QString path = written.trimmed();
    if (path.startsWith("file:"_L1, Qt::CaseInsensitive))
        return QUrl(path).toLocalFile();
    if (path.contains("://"_L1))
        return {};
    const bool isHome = path == "~"_L1 || path.startsWith("~/"_L1);
    return isHome ? QString(homeDir + path.sliced(1)) : path;
}

void addMatches(QStringList &paths, const QRegularExpression &expression, const QString &text,
                const QString &homeDir)
{
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QString path = localPath(matches.next().captured(1), homeDir);
        if (!path.isEmpty() && !paths.contains(path))
            paths.append(path);
    }
}

TextBlock note(const QString &path, const QString &why)
{
    return {.text = u"[Image not shown: %1: %2]"_s.arg(path, why), .signature = {}};
}

//! nullopt when the path leads to nothing that may be read.
std::optional<InputBlock> load(const QString &path, const ImageRules &rules)
{
    for (const QString &root : rules.roots) {
        const auto file = files::openBeneath(root, path);
        if (!file)
            continue;
        const qint64 size = (*file)->size();
        if (size > rules.maxBytes)
            return note(path, u"%1 bytes are too many"_s.arg(size));
        const QByteArray bytes = (*file)->read(rules.maxBytes);
        const QString type = imageTypeOf(bytes);
        if (type.isEmpty())
            return note(path, u"not a PNG, JPEG, GIF or WebP image"_s);
        return ImageBlock{.base64 = bytes.toBase64(), .mimeType = type};
    }
    return std::nullopt;
}

} // namespace

QStringList imagePathsIn(const QString &text, const QString &homeDir)
{
    // No run of characters holds what begins a match, so hostile texts take no longer than others.
    static const QRegularExpression attached =
        pattern(u"\\[media attached(?:\\s{1,4}\\d+/\\d+)?:([^\\[\\]\\n]{1,4096}?"_s + endings
                + u")\\s{0,4}(?:\\(|\\||\\])"_s);
    static const QRegularExpression source =
        pattern(u"\\[Image:\\s{0,4}source:([^\\[\\]\\n]{1,4096}"_s + endings + u")\\]"_s);
    static const QRegularExpression url =
        pattern(u"(file://(?:/[a-z]:)?[^\\s<>\"'`\\]:]{1,4096}"_s + endings + u')');
    static const QRegularExpression bare = pattern(
        u"(?:^|[\\s\"'`(])((?:\\.\\.?/|~/|/)[^\\s\"'`()\\[\\]]{0,4096}"_s + endings + u")\\b"_s);
    QStringList paths;
    for (const QRegularExpression &expression : {attached, source, url, bare})
        addMatches(paths, expression, text, homeDir);
    return paths;
}

std::vector<InputBlock> referencedImages(const QString &text, const ImageRules &rules)
{
    std::vector<InputBlock> blocks;
    const QStringList paths = imagePathsIn(text, rules.homeDir);
    for (const QString &path : paths) {
        if (blocks.size() == rules.mostImages)
            break;
        if (auto block = load(path, rules))
            blocks.push_back(*std::move(block));
    }
    return blocks;
}

QString imageTypeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (bytes.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return u"image/gif"_s;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return u"image/webp"_s;
    return {};
}

} // namespace claw::prompt
