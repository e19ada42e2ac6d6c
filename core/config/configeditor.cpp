// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/configeditor.h"

#include "config/configtext.h"
#include "config/configwriter.h"
#include "config/includeresolver.h"
#include "json/json5edit.h"
#include "json/jsonpath.h"

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
    for (const ConfigIssue &issue : after.issues) {
        const QString path = issue.path.isEmpty() ? u"<root>"_s : issue.path;
        issues.append(QString(path + ": "_L1 + issue.message));
    }
    auto failure = fail(ErrorCode::InvalidConfig,
                        u"Config validation failed: %1"_s.arg(issues.first().toString()));
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

ConfigEditor::ConfigEditor(ConfigLoader loader, const Clock &clock)
    : m_loader(std::move(loader))
    , m_clock(clock)
{ }

Result<QJsonValue> ConfigEditor::changed(const ConfigOutcome &before,
                                         const std::vector<ConfigChange> &changes) const
{
    QJsonValue document = before.parsed;
    for (const ConfigChange &change : changes) {
        const QString name = change.path.join(u'.');
        if (const auto place = placeInIncludedFile(before, change.path))
            return refuseInclude(name, *place);
        if (!change.value.isUndefined()) {
            const auto next = json::withValueAt(document, change.path, change.value);
            if (!next)
                return next;
            document = *next;
            continue;
        }
        if (json::valueAt(document, change.path).isUndefined())
            return fail(ErrorCode::NotFound, u"Config path not found: %1"_s.arg(name));
        document = json::withoutValueAt(document, change.path);
    }
    return document;
}

Result<EditedConfig> ConfigEditor::apply(const std::vector<ConfigChange> &changes) const
{
    const QString path = m_loader.paths().configPath;
    if (m_loader.isManagedOutside()) {
        return fail(ErrorCode::Forbidden, u"%1 is managed by Nix"_s.arg(path),
                    u"Change it in your Nix configuration."_s);
    }
    EditedConfig edited{.before = m_loader.load(), .after = {}};
    if (edited.before.exists && !edited.before.raw)
        return refuseInvalid(edited.before);
    const auto document = changed(edited.before, changes);
    if (!document)
        return tl::unexpected(document.error());

    const auto text = edited.before.raw ? json::rewritten(*edited.before.raw, *document)
                                        : configText(document->toObject());
    if (!text)
        return failWithin(path, text.error());
    edited.after = m_loader.loadText(*text, path);
    if (lacksOnlyVariables(edited.after))
        edited.after = m_loader.loadText(*text, path, ConfigLoader::Expansion::Includes);
    if (!edited.after.valid)
        return refuseInvalid(edited.after);
    const auto written = ConfigWriter(path, m_clock).write(document->toObject());
    if (!written)
        return tl::unexpected(written.error());
    return edited;
}

} // namespace claw::config
