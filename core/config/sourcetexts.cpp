// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/sourcetexts.h"

namespace claw::config {

json::Json5Node SourceTexts::add(const QString &file, json::Json5Document document)
{
    json::Json5Node root = document.root();
    root.setSource(static_cast<int>(m_sources.size()));
    m_sources.push_back({file, std::move(document)});
    return root;
}

void SourceTexts::addUnread(const QString &file)
{
    m_unread.append(file);
}

ConfigIssue SourceTexts::issue(const Finding &finding) const
{
    const Source &source = m_sources.at(static_cast<size_t>(finding.source));
    return {.path = finding.path.join(u'.'),
            .message = finding.message,
            .reason = {},
            .file = source.file,
            .position = source.document.position(finding.offset)};
}

ConfigIssues SourceTexts::issues(const std::vector<Finding> &findings) const
{
    ConfigIssues all;
    all.reserve(findings.size());
    for (const Finding &finding : findings)
        all.push_back(issue(finding));
    return all;
}

QStringList SourceTexts::files() const
{
    QStringList all;
    for (const Source &source : m_sources)
        all.append(source.file);
    all.append(m_unread);
    all.removeDuplicates();
    return all;
}

} // namespace claw::config
