// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/configeditor.h"

#include "config/confighistory.h"
#include "config/configlock.h"
#include "config/configtext.h"
#include "config/configwriter.h"
#include "config/includeresolver.h"
#include "json/json5edit.h"
#include "json/jsonpath.h"
#include "log/categories.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::config {

using json::Json5Node;

namespace {

//! Where a key of the merged document stands that the main file does not hold itself.
std::optional<ConfigIssue> placeInIncludedFile(const ConfigOutcome &outcome,
                                               const QStringList &path)
{
    auto document = json::Json5Document::parse(outcome.raw.value_or(QByteArray()));
    if (!document)
        return std::nullopt;
    SourceTexts texts;
    const Json5Node own = texts.add(outcome.path, *std::move(document));
    const auto merged = IncludeResolver(texts).resolve(own, outcome.path);
    if (!merged)
        return std::nullopt;
    for (qsizetype depth = 1; depth <= path.size(); ++depth) {
        const QStringList steps = path.first(depth);
        const Json5Node *whole = merged->find(steps);
        if (!whole)
            return std::nullopt; // New keys go into the main file.
        const Json5Node *here = own.find(steps);
        // Lists are joined, so that an index of the whole says nothing about one of the parts.
        const bool isJoined = whole->kind == Json5Node::Kind::Array && here
            && here->elements.size() != whole->elements.size() && depth < path.size();
        const bool isElsewhere =
            !here && (depth == path.size() || whole->kind != Json5Node::Kind::Object);
        if (isElsewhere || isJoined) {
            const Json5Node *at = isJoined ? &whole->elements.front() : whole;
            return texts.issue({steps, {}, at->source, at->span.start});
        }
    }
    return std::nullopt;
}

tl::unexpected<Error> refuseInclude(const QString &path, const ConfigIssue &place)
{
    return fail(
        ErrorCode::Conflict,
        u"%1 stands in %2, line %3, which the configuration includes"_s.arg(path, place.file)
            .arg(place.position.line),
        u"Change it in that file."_s);
}

tl::unexpected<Error> refuseInvalid(const ConfigOutcome &after)
{
    QJsonArray issues;
    for (const ConfigIssue &issue : after.issues)
        issues.append(QJsonObject{{u"path"_s, issue.path}, {u"message"_s, issue.message}});
    const ConfigIssue &first = after.issues.front();
    const QString path = first.path.isEmpty() ? u"<root>"_s : first.path;
    auto failure = fail(ErrorCode::InvalidConfig,
                        u"Config validation failed: %1: %2"_s.arg(path, first.message));
    failure.value().details.insert("issues"_L1, issues);
    return failure;
}

} // namespace

bool lacksOnlyVariables(const ConfigOutcome &outcome)
{
    return !outcome.issues.empty()
        && std::all_of(outcome.issues.begin(), outcome.issues.end(), [](const ConfigIssue &issue) {
               return issue.message.startsWith("Missing env var "_L1);
           });
}

ConfigEditor::ConfigEditor(ConfigLoader loader, const Clock &clock, ConfigAuthor author)
    : m_loader(std::move(loader))
    , m_clock(clock)
    , m_author(std::move(author))
{ }

Result<EditedConfig> ConfigEditor::apply(const std::vector<ConfigChange> &changes) const
{
    return edit([&changes](const ConfigOutcome &before) { return textWith(before, changes); });
}

Result<EditedConfig> ConfigEditor::edit(const Rewrite &rewrite) const
{
    const QString path = m_loader.paths().configPath;
    if (m_loader.isManagedOutside()) {
        return fail(ErrorCode::Forbidden, u"%1 is managed by Nix"_s.arg(path),
                    u"Change it in your Nix configuration."_s);
    }
    const auto lock = lockConfig(path);
    if (!lock)
        return tl::unexpected(lock.error());
    EditedConfig edited{.before = m_loader.load(), .after = {}};
    if (edited.before.exists && !edited.before.raw)
        return refuseInvalid(edited.before);
    const ConfigWriter writer(path, m_clock);
    const auto wanted = rewrite(edited.before);
    const bool isSame = wanted && edited.before.raw == *wanted;
    const auto text =
        wanted.and_then([&](const QByteArray &raw) { return isSame ? raw : writer.stamped(raw); });
    if (!text)
        return tl::unexpected(text.error());
    edited.after = loaded(*text);
    if (!edited.after.valid)
        return refuseInvalid(edited.after);
    if (isSame)
        return edited;
    if (const auto written = writer.writeText(*text); !written)
        return tl::unexpected(written.error());
    remember(edited);
    return edited;
}

Result<QByteArray> ConfigEditor::textWith(const ConfigOutcome &before,
                                          const std::vector<ConfigChange> &changes)
{
    QJsonValue document = before.parsed;
    for (const ConfigChange &change : changes) {
        const QString name = change.path.join(u'.');
        if (const auto place = placeInIncludedFile(before, change.path))
            return refuseInclude(name, *place);
        if (!change.value.isUndefined()) {
            const auto next = json::withValueAt(document, change.path, change.value);
            if (!next)
                return tl::unexpected(next.error());
            document = *next;
            continue;
        }
        if (json::valueAt(document, change.path).isUndefined())
            return fail(ErrorCode::NotFound, u"Config path not found: %1"_s.arg(name));
        document = json::withoutValueAt(document, change.path);
    }
    if (!before.raw)
        return configText(document.toObject());
    const auto text = json::rewritten(*before.raw, document);
    return text ? text : failWithin(before.path, text.error());
}

//! Variables may be set where the gateway runs, and not here.
ConfigOutcome ConfigEditor::loaded(const QByteArray &text) const
{
    const QString path = m_loader.paths().configPath;
    auto outcome = m_loader.loadText(text, path);
    if (lacksOnlyVariables(outcome))
        outcome = m_loader.loadText(text, path, ConfigLoader::Expansion::Includes);
    return outcome;
}

// The file is written by then; a journal that cannot be is no reason to say that it was not.
void ConfigEditor::remember(const EditedConfig &edited) const
{
    const ConfigHistory history(m_loader.paths());
    const auto kept =
        history.append({.atMs = m_clock.nowMs(),
                        .author = m_author,
                        .changes = differences(edited.before.resolved, edited.after.resolved),
                        .hashBefore = edited.before.hash,
                        .hashAfter = edited.after.hash});
    if (!kept)
        qCWarning(lcConfig).noquote() << "a change is not remembered:" << kept.error().message;
}

} // namespace claw::config
