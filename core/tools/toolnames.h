// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/toolsconfig.h"

#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace claw::tools {

//! Lower case without blanks around it; tools that go by a second name are brought to the first
//! (`bash` is `exec`).
[[nodiscard]] QString normalizedToolName(const QString &name);

//! What a profile allows, in the words of a configuration.
[[nodiscard]] config::ToolLists listsOf(config::ToolProfile profile);

//! Names of tools as a configuration gives them: names, groups and patterns with `*`.
class ToolNames
{
public:
    ToolNames() = default;
    explicit ToolNames(const QStringList &words);

    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty() && m_patterns.empty(); }
    //! `name` is normalised.
    [[nodiscard]] bool contains(const QString &name) const;

private:
    QSet<QString> m_names;
    std::vector<QRegularExpression> m_patterns;
};

//! Whether a word of a configuration can mean a tool of this product, built yet or not.
[[nodiscard]] bool isKnownToolWord(const QString &word);

} // namespace claw::tools
