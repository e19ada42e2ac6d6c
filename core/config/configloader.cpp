// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/configloader.h"

#include "base/version.h"
#include "config/configreader.h"
#include "config/documentdefaults.h"
#include "config/envsubstitution.h"
#include "config/includeresolver.h"
#include "config/legacykeys.h"
#include "config/meaningchecks.h"
#include "config/schema.h"
#include "files/atomicfile.h"

#include <QCryptographicHash>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace claw::config {

using json::Json5Document;
using json::Json5Node;

namespace {

QByteArray hashOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

void addIssue(ConfigOutcome &outcome, const QString &message, const QString &reason,
              json::TextPosition position = {})
{
    outcome.issues.push_back({.path = {},
                              .message = message,
                              .reason = reason,
                              .file = outcome.path,
                              .position = position});
}

// Members of `env` that name variables; a direct member wins over one in `vars`.
QMap<QString, QString> variablesOf(const QJsonObject &document)
{
    const QJsonObject env = document.value("env"_L1).toObject();
    QMap<QString, QString> variables;
    const auto take = [&variables](const QJsonObject &from) {
        for (auto it = from.begin(); it != from.end(); ++it) {
            if (it->isString() && !it->toString().trimmed().isEmpty())
                variables.insert(it.key(), it->toString());
        }
    };
    take(env.value("vars"_L1).toObject());
    take(env);
    return variables;
}

QStringList notesOn(const QJsonObject &document, const Config &config)
{
    QStringList notes;
    const QString writer = config.meta.lastTouchedVersion;
    if (QVersionNumber::fromString(writer) > QVersionNumber::fromString(buildVersion())) {
        notes.append(
            u"Config was last written by a newer Clawdbot (%1); current version is %2."_s.arg(
                writer, buildVersion()));
    }
    const QString mainKey = document.value("session"_L1).toObject().value("mainKey"_L1).toString();
    if (!mainKey.isEmpty() && mainKey != "main"_L1)
        notes.append(u"session.mainKey is ignored; main session is always \"main\"."_s);
    return notes;
}

} // namespace

ConfigLoader::ConfigLoader(files::StatePaths paths, QProcessEnvironment environment)
    : m_paths(std::move(paths))
    , m_environment(std::move(environment))
{ }

bool ConfigLoader::isManagedOutside() const
{
    return m_environment.value(u"CLAWDBOT_NIX_MODE"_s) == "1"_L1;
}

ConfigOutcome ConfigLoader::load() const
{
    const auto bytes = files::readAll(m_paths.configPath, Json5Document::maxBytes);
    if (bytes)
        return loadText(*bytes, m_paths.configPath);

    ConfigOutcome outcome;
    outcome.path = m_paths.configPath;
    outcome.files = {outcome.path};
    outcome.hash = hashOf({});
    if (bytes.error().code == ErrorCode::NotFound) {
        outcome.effective = withAbsolutePaths(emptyDocument(m_environment), m_paths);
        outcome.config = std::make_shared<const Config>(readConfig(outcome.effective));
        outcome.valid = true;
        return outcome;
    }
    outcome.exists = true;
    addIssue(outcome, u"read failed: "_s + bytes.error().message,
             u"the file cannot be read: "_s + bytes.error().message);
    return outcome;
}

ConfigOutcome ConfigLoader::loadText(const QByteArray &text, const QString &path,
                                     Expansion expansion) const
{
    ConfigOutcome outcome;
    outcome.path = path;
    outcome.exists = true;
    outcome.raw = text;
    outcome.hash = hashOf(text);
    outcome.files = {path};
    auto document = Json5Document::parse(text);
    if (!document) {
        const json::Json5Error &error = document.error();
        addIssue(outcome, u"JSON5 parse failed: SyntaxError: "_s + error.libraryText(),
                 error.reason, error.position);
        return outcome;
    }
    outcome.parsed = document->root().toJson();
    SourceTexts texts;
    Json5Node tree = texts.add(path, *std::move(document));
    if (expansion != Expansion::None) {
        auto included = IncludeResolver(texts).resolve(std::move(tree), path);
        outcome.files = texts.files();
        if (!included) {
            outcome.issues.push_back(included.error());
            return outcome;
        }
        tree = *std::move(included);
    }
    check(std::move(tree), texts, expansion, outcome);
    return outcome;
}

void ConfigLoader::check(Json5Node tree, SourceTexts &texts, Expansion expansion,
                         ConfigOutcome &outcome) const
{
    outcome.resolved = tree.toJson().toObject();
    if (expansion == Expansion::Full) {
        Findings missing;
        substituteVariables(tree, m_environment, missing);
        outcome.issues = texts.issues(missing.take());
        if (!outcome.issues.empty())
            return;
    }
    outcome.effective = tree.toJson().toObject();

    Findings legacy;
    findLegacyKeys(tree, legacy);
    outcome.legacyIssues = texts.issues(legacy.take());
    outcome.issues = outcome.legacyIssues;
    if (!outcome.issues.empty())
        return;

    Findings findings;
    configShape().check(tree, findings);
    outcome.issues = texts.issues(findings.take());
    if (outcome.issues.empty())
        finish(tree, texts, outcome);
}

void ConfigLoader::finish(const Json5Node &tree, const SourceTexts &texts,
                          ConfigOutcome &outcome) const
{
    const QJsonObject document =
        withAbsolutePaths(withDefaults(outcome.effective, m_environment), m_paths);
    auto config = std::make_shared<const Config>(readConfig(document));
    Findings findings;
    checkMeaning(tree, *config, m_paths, findings);
    outcome.issues = texts.issues(findings.take());
    if (!outcome.issues.empty())
        return;
    Findings doubts;
    findDoubts(tree, doubts);
    outcome.warnings = texts.issues(doubts.take());
    outcome.notes = notesOn(outcome.effective, *config);
    outcome.variables = variablesOf(outcome.effective);
    outcome.effective = document;
    outcome.config = std::move(config);
    outcome.valid = true;
}

} // namespace claw::config
