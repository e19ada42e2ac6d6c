// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "files/statepaths.h"
#include "tools/tool.h"
#include "tools/writetool.h"

namespace claw::tools {

/*! `edit`: exchanges one place in a text file of the workspace (see textedit.h), of at most 8 MiB.
    Details: `diff` and `firstChangedLine`.
*/
class EditTool final : public Tool
{
public:
    //! The paths outlive the tool.
    EditTool(const files::StatePaths &paths, ChangeQueue queue);

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
