// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/readtool.h"

#include "json/jsonmember.h"
#include "tools/filepath.h"
#include "tools/imageheader.h"
#include "tools/linewindow.h"
#include "tools/toolschema.h"

#include <QCoroFuture>
#include <QDir>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::tools {

namespace {

constexpr qint64 headBytes = 8 * 1024; // Enough to tell an image from a text from neither.
constexpr qint64 mostImageBytes = 5 * 1024 * 1024 / 4 * 3; // 5 MiB in base64.
constexpr int mostImagePixels = 8000; // Of a side.

struct ReadRequest
{
    QString workspaceDir;
    QString skillsDir; //!< Of all agents; to be read, not to be changed.
    QString path;
    LineWish wish;
    std::stop_token stop;
};

QString sizeText(qint64 bytes)
{
    return u"%1 KB"_s.arg(double(bytes) / 1024, 0, 'f', 1);
}

Result<ToolOutput> readImage(QFile &file)
{
    if (file.size() > mostImageBytes)
        return fail(ErrorCode::TooLarge, u"the image has more than the 3.75 MB that models take"_s,
                    u"make it smaller first"_s);
    const QByteArray bytes = file.read(mostImageBytes + 1);
    const auto header = readImageHeader(bytes);
    if (!header || bytes.size() > mostImageBytes)
        return fail(ErrorCode::Unavailable, u"the image changed while it was read"_s);
    if (header->width == 0 || header->height == 0)
        return fail(ErrorCode::InvalidRequest, u"the image is damaged: it does not say its size"_s);
    if (header->width > mostImagePixels || header->height > mostImagePixels)
        return fail(
            ErrorCode::TooLarge,
            u"the image has %1 x %2 pixels, models take at most %3 a side"_s.arg(header->width)
                .arg(header->height)
                .arg(mostImagePixels),
            u"make it smaller first"_s);
    ToolOutput output = ToolOutput::text(u"Image [%1], %2 x %3 pixels"_s.arg(header->mimeType)
                                             .arg(header->width)
                                             .arg(header->height));
    output.content.emplace_back(
        providers::ImageBlock{.base64 = bytes.toBase64(), .mimeType = header->mimeType});
    return output;
}

//! What a reader must know besides the lines; empty when everything is there.
QString footerOf(const LineWindow &window)
{
    const QString total = window.isCounted ? QString::number(window.totalLines)
                                           : u"more than %1"_s.arg(window.totalLines);
    const qint64 next = window.last() + 1;
    if (window.overlong > 0)
        return u"[Line %1 has %2, more than the 50 KB that are shown at a time. Go on with offset=%3]"_s
            .arg(window.first)
            .arg(sizeText(window.overlong))
            .arg(window.first + 1);
    switch (window.end) {
    case LineWindow::End::OfText:
        return {};
    case LineWindow::End::Wished:
    case LineWindow::End::MostLines:
        break;
    case LineWindow::End::MostBytes:
        return u"[Lines %1-%2 of %3, 50 KB at a time. Go on with offset=%4]"_s.arg(window.first)
            .arg(window.last())
            .arg(total)
            .arg(next);
    }
    return u"[Lines %1-%2 of %3. Go on with offset=%4]"_s.arg(window.first)
        .arg(window.last())
        .arg(total)
        .arg(next);
}

ToolOutput shown(const LineWindow &window)
{
    QString text = QString::fromUtf8(window.text);
    const QString footer = footerOf(window);
    if (!footer.isEmpty())
        text += text.isEmpty() ? footer : u"\n\n"_s + footer;
    const bool isCut =
        window.end == LineWindow::End::MostLines || window.end == LineWindow::End::MostBytes;
    if (!isCut)
        return ToolOutput::text(text);
    const bool byLines = window.end == LineWindow::End::MostLines;
    const QJsonObject truncation{{u"truncated"_s, true},
                                 {u"truncatedBy"_s, byLines ? u"lines"_s : u"bytes"_s},
                                 {u"totalLines"_s, window.totalLines},
                                 {u"outputLines"_s, window.lines},
                                 {u"outputBytes"_s, window.text.size()}};
    return ToolOutput::text(text, {{u"truncation"_s, truncation}});
}

Result<ToolOutput> readFile(const ReadRequest &request)
{
    auto found = findFile(request.workspaceDir, request.path);
    const bool isOutside = !found && found.error().code == ErrorCode::Forbidden;
    if (isOutside && QDir::isAbsolutePath(request.path)) {
        // The system prompt names skills that lie there.
        if (auto skill = findFile(request.skillsDir, request.path))
            found = std::move(skill);
    }
    if (!found)
        return tl::unexpected(found.error());
    QFile &file = *found->file;
    const QByteArray head = file.peek(headBytes);
    if (readImageHeader(head))
        return readImage(file);
    if (head.contains('\0'))
        return fail(ErrorCode::InvalidRequest,
                    u"%1 is a binary file, neither text nor an image"_s.arg(request.path));
    return readLines(file, request.wish, request.stop).map(shown);
}

} // namespace

ReadTool::ReadTool(const files::StatePaths &paths)
    : m_paths(paths)
{
    m_spec.name = u"read"_s;
    m_spec.description = u"Reads a file of the workspace: text, or an image (jpg, png, gif, webp), "
                         u"which comes as an "
                         "attachment. At most 2000 lines or 50 KB of text come at a time; use "
                         "offset and limit for the "
                         "rest of a large file."_s;
    m_spec.parameters = objectSchema({
        {"path"_L1, textShape(), "The file, relative to the workspace or absolute"_L1},
        {"file_path"_L1, textShape(), "Another name for path"_L1},
        {"offset"_L1, wholeShape(), "The first line to read, counted from 1"_L1},
        {"limit"_L1, wholeShape(1), "How many lines to read at most"_L1},
    });
}

bool ReadTool::changesTheWorld(const QJsonObject & /*arguments*/) const
{
    return false;
}

QString ReadTool::hint(const QJsonObject &arguments) const
{
    const QJsonObject plain = withPlainNames(arguments);
    const QString path = m_paths.shown(plain.value("path"_L1).toString());
    const auto offset = json::integerMember(plain, "offset"_L1);
    const auto limit = json::integerMember(plain, "limit"_L1);
    return offset && limit ? u"%1:%2-%3"_s.arg(path).arg(*offset).arg(*offset + *limit) : path;
}

QCoro::Task<ToolOutput> ReadTool::run(QJsonObject arguments, ToolContext context)
{
    const QJsonObject plain = withPlainNames(std::move(arguments));
    const auto path = pathOf(plain, m_paths);
    if (!path)
        co_return ToolOutput::failure(u"read"_s, path.error());
    ReadRequest request;
    request.workspaceDir = context.workspaceDir;
    request.skillsDir = m_paths.stateDir + "/skills"_L1;
    request.path = *path;
    request.wish.first = std::max<qint64>(1, plain.value("offset"_L1).toInteger(1));
    request.wish.count = plain.value("limit"_L1).toInteger(request.wish.count);
    request.stop = context.stop;
    const auto reading = QtConcurrent::run(&readFile, request);
    const auto output = co_await reading;
    co_return output ? *output : ToolOutput::failure(u"read"_s, output.error());
}

} // namespace claw::tools
