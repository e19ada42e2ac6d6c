// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/writetool.h"

#include "files/atomicfile.h"
#include "files/beneath.h"
#include "tools/filepath.h"
#include "tools/toolschema.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::tools {

namespace {

constexpr qsizetype mostBytes = 8 * 1024 * 1024;

struct WriteRequest
{
    QString workspaceDir;
    QString path;
    QString content;
    std::stop_token stop;
};

Result<ToolOutput> writeFile(const WriteRequest &request)
{
    const QByteArray bytes = request.content.toUtf8();
    if (bytes.size() > mostBytes)
        return fail(ErrorCode::TooLarge, u"the content has more than 8 MB"_s,
                    u"write it in parts"_s);
    if (request.stop.stop_requested())
        return fail(ErrorCode::Aborted, u"stopped before anything was written"_s);
    const auto written = files::ensurePrivateDir(request.workspaceDir).and_then([&] {
        return files::replaceBeneath(request.workspaceDir, request.path, bytes);
    });
    if (!written)
        return tl::unexpected(explained(written.error(), request.workspaceDir));
    return ToolOutput::text(u"Wrote %1 bytes to %2"_s.arg(bytes.size()).arg(request.path));
}

} // namespace

ChangeQueue makeChangeQueue()
{
    auto queue = std::make_shared<QThreadPool>();
    queue->setMaxThreadCount(1);
    return queue;
}

WriteTool::WriteTool(const files::StatePaths &paths, ChangeQueue queue)
    : m_paths(paths)
    , m_queue(std::move(queue))
{
    m_spec.name = u"write"_s;
    m_spec.description =
        u"Writes a file of the workspace: makes it, with the directories it needs, or "
        "replaces all of its content."_s;
    m_spec.parameters = objectSchema({
        {"path"_L1, textShape(), "The file, relative to the workspace or absolute"_L1},
        {"file_path"_L1, textShape(), "Another name for path"_L1},
        {"content"_L1, textShape(), "All of the new content"_L1, Parameter::Presence::Required},
    });
}

bool WriteTool::changesTheWorld(const QJsonObject & /*arguments*/) const
{
    return true;
}

QString WriteTool::hint(const QJsonObject &arguments) const
{
    return m_paths.shown(withPlainNames(arguments).value("path"_L1).toString());
}

QCoro::Task<ToolOutput> WriteTool::run(QJsonObject arguments, ToolContext context)
{
    const QJsonObject plain = withPlainNames(std::move(arguments));
    const auto path = pathOf(plain, m_paths);
    if (!path)
        co_return ToolOutput::failure(u"write"_s, path.error());
    WriteRequest request;
    request.workspaceDir = context.workspaceDir;
    request.path = *path;
    request.content = plain.value("content"_L1).toString();
    request.stop = context.stop;
    const auto writing = QtConcurrent::run(m_queue.get(), &writeFile, request);
    const auto output = co_await writing;
    co_return output ? *output : ToolOutput::failure(u"write"_s, output.error());
}

} // namespace claw::tools
