// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "files/statepaths.h"
#include "tools/tool.h"

namespace claw::tools {

/*! `read`: a text file of the workspace by lines, at most 2000 of them or 50 KiB at a time, or an
    image (png, jpeg, gif, webp, known by its first bytes) for the model to look at. Images over
    3.75 MiB or 8000 pixels a side are refused, since providers refuse a conversation that holds
    one. So are other binary files.
*/
class ReadTool final : public Tool
{
public:
    //! The paths outlive the tool.
    explicit ReadTool(const files::StatePaths &paths);

    [[nodiscard]] const providers::ToolSpec &spec() const override { return m_spec; }
    [[nodiscard]] bool changesTheWorld(const QJsonObject &arguments) const override;
    [[nodiscard]] QString hint(const QJsonObject &arguments) const override;
    [[nodiscard]] QCoro::Task<ToolOutput> run(QJsonObject arguments, ToolContext context) override;

private:
    const files::StatePaths &m_paths;
    providers::ToolSpec m_spec;
};

} // namespace claw::tools
