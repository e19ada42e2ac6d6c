// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "files/statepaths.h"
#include "tools/tool.h"

#include <QThreadPool>

#include <memory>

namespace claw::tools {

//! Where files are changed: one after the other, so that no change is made to what another call has
//! changed meanwhile. Shared by the tools that do so.
using ChangeQueue = std::shared_ptr<QThreadPool>;
[[nodiscard]] ChangeQueue makeChangeQueue();

/*! `write`: makes a file of the workspace or replaces it whole, with the directories it needs. At most
    8 MiB. A crash leaves the old or the new file.
*/
class WriteTool final : public Tool
{
public:
    //! The paths outlive the tool.
    WriteTool(const files::StatePaths &paths, ChangeQueue queue);

    [[nodiscard]] const providers::ToolSpec &spec() const override { return m_spec; }
    [[nodiscard]] bool changesTheWorld(const QJsonObject &arguments) const override;
    [[nodiscard]] QString hint(const QJsonObject &arguments) const override;
    [[nodiscard]] QCoro::Task<ToolOutput> run(QJsonObject arguments, ToolContext context) override;

private:
    const files::StatePaths &m_paths;
    ChangeQueue m_queue;
    providers::ToolSpec m_spec;
};

} // namespace claw::tools
