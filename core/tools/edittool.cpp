// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/edittool.h"

#include "files/beneath.h"
#include "tools/filepath.h"
#include "tools/linediff.h"
#include "tools/textedit.h"
#include "tools/toolschema.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::tools {

namespace {

constexpr qint64 mostBytes = 8 * 1024 * 1024;

struct EditRequest
{
    QString workspaceDir;
    QString path;
    TextEdit edit;
    std::stop_token stop;
};

Result<QByteArray> contentOf(const FoundFile &found)
{
    const QByteArray bytes = found.file->read(mostBytes + 1);
    if (found.file->error() != QFileDevice::NoError)
        return fail(ErrorCode::Unavailable, found.file->errorString());
    if (bytes.size() > mostBytes)
        return fail(ErrorCode::TooLarge, u"%1 has more than 8 MB"_s.arg(found.path));
    return bytes;
}

ToolOutput told(const EditRequest &request, const EditedText &edited)
{
    const LineDiff diff = lineDiff(edited.before, edited.after);
    const QString leniency = edited.wasFuzzy
        ? u" The old text was found in another spelling of blanks, quotes or dashes."_s
        : QString();
    return ToolOutput::text(
        u"Edited %1 from line %2 on.%3"_s.arg(request.path)
            .arg(diff.firstChangedLine)
            .arg(leniency),
        {{u"diff"_s, diff.text}, {u"firstChangedLine"_s, diff.firstChangedLine}});
}

Result<ToolOutput> editFile(const EditRequest &request)
{
    const auto found = findFile(request.workspaceDir, request.path);
    if (!found)
        return tl::unexpected(found.error());
    const auto bytes = contentOf(*found);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto changed = edited(*bytes, request.edit);
    if (!changed)
        return failWithin(request.path, changed.error());
    if (request.stop.stop_requested())
        return fail(ErrorCode::Aborted, u"stopped before anything was written"_s);
    const auto written = files::replaceBeneath(request.workspaceDir, found->path, changed->bytes);
    if (!written)
        return tl::unexpected(explained(written.error(), request.workspaceDir));
    return told(request, *changed);
}

} // namespace

EditTool::EditTool(const files::StatePaths &paths, ChangeQueue queue)
    : m_paths(paths)
    , m_queue(std::move(queue))
{
    m_spec.name = u"edit"_s;
    m_spec.description =
        u"Exchanges one place in a text file of the workspace. The old text must stand "
        "in the file exactly once, blanks included; take enough lines around it."_s;
    m_spec.parameters = objectSchema({
        {"path"_L1, textShape(), "The file, relative to the workspace or absolute"_L1},
        {"file_path"_L1, textShape(), "Another name for path"_L1},
        {"oldText"_L1, textShape(), "The text as it stands in the file"_L1},
        {"old_string"_L1, textShape(), "Another name for oldText"_L1},
        {"newText"_L1, textShape(), "The text to put in its place; empty to remove it"_L1},
        {"new_string"_L1, textShape(), "Another name for newText"_L1},
    });
}

bool EditTool::changesTheWorld(const QJsonObject & /*arguments*/) const
{
    return true;
}

QString EditTool::hint(const QJsonObject &arguments) const
{
    return m_paths.shown(withPlainNames(arguments).value("path"_L1).toString());
}

QCoro::Task<ToolOutput> EditTool::run(QJsonObject arguments, ToolContext context)
{
    const QJsonObject plain = withPlainNames(std::move(arguments));
    const auto path = pathOf(plain, m_paths);
    if (!path)
        co_return ToolOutput::failure(u"edit"_s, path.error());
    EditRequest request;
    request.workspaceDir = context.workspaceDir;
    request.path = *path;
    request.edit.oldText = plain.value("oldText"_L1).toString();
    request.edit.newText = plain.value("newText"_L1).toString();
    request.stop = context.stop;
    Error missing;
    if (request.edit.oldText.isEmpty())
        missing = {ErrorCode::InvalidRequest, u"oldText is missing"_s};
    else if (!plain.contains("newText"_L1))
        missing = {ErrorCode::InvalidRequest, u"newText is missing"_s};
    if (!missing.message.isEmpty())
        co_return ToolOutput::failure(u"edit"_s, missing);
    const auto editing = QtConcurrent::run(m_queue.get(), &editFile, request);
    const auto output = co_await editing;
    co_return output ? *output : ToolOutput::failure(u"edit"_s, output.error());
}

} // namespace claw::tools
