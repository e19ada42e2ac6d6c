// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/configissue.h"
#include "config/findings.h"
#include "json/json5document.h"

#include <QStringList>

namespace claw::config {

//! The texts one configuration was made of: the main file first, then what it includes. Turns a
//! place in a merged tree back into file, line and column.
class SourceTexts
{
public:
    //! Remembers a text and returns its tree, marked with its number.
    json::Json5Node add(const QString &file, json::Json5Document document);
    //! Remembers a file that cannot be read or parsed, so that it is watched all the same.
    void addUnread(const QString &file);

    [[nodiscard]] ConfigIssue issue(const Finding &finding) const;
    [[nodiscard]] ConfigIssues issues(const std::vector<Finding> &findings) const;
    //! Every file, absolute, without repeats.
    [[nodiscard]] QStringList files() const;

private:
    struct Source
    {
        QString file;
        json::Json5Document document;
    };

    std::vector<Source> m_sources;
    QStringList m_unread;
};

} // namespace claw::config
