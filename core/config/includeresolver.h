// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/sourcetexts.h"

#include <tl/expected.hpp>

namespace claw::config {

//! Replaces every object with an `$include` by what the named files hold (configuration spec 3):
//! several files are merged left to right, sibling keys over them; lists are joined. Paths are
//! relative to the including file. Bounded in depth and in number of files; cycles are refused.
class IncludeResolver
{
public:
    static constexpr int maxDepth = 10; //!< Files nested in files.
    static constexpr int maxFiles = 256; //!< In all, counting repeats.

    explicit IncludeResolver(SourceTexts &texts);

    using Outcome = tl::expected<json::Json5Node, ConfigIssue>;

    //! The tree of the main file at `path` with everything included.
    [[nodiscard]] Outcome resolve(json::Json5Node root, const QString &path);

private:
    [[nodiscard]] Outcome resolveNode(json::Json5Node node);
    [[nodiscard]] Outcome resolveObject(json::Json5Node node);
    [[nodiscard]] Outcome included(const json::Json5Node &value);
    [[nodiscard]] Outcome load(const json::Json5Node &name);
    [[nodiscard]] tl::unexpected<ConfigIssue> refuse(const json::Json5Node &at,
                                                     const QString &message) const;

    SourceTexts &m_texts;
    QStringList m_chain; //!< The files being read, outermost first.
    int m_filesRead = 0;
};

//! `over` laid over `base`: objects member by member, lists joined, everything else replaced.
[[nodiscard]] json::Json5Node mergedTrees(json::Json5Node base, json::Json5Node over);

} // namespace claw::config
