// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/clientedit.h"

#include "config/legacyupgrade.h"
#include "config/secretreturn.h"
#include "json/json5document.h"
#include "json/json5edit.h"
#include "json/jsonpath.h"
#include "json/jsontext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

Result<> checkBase(const ConfigOutcome &now, const QString &baseHash)
{
    if (!now.exists)
        return {};
    const QString base = baseHash.trimmed();
    if (base.isEmpty()) {
        return fail(ErrorCode::InvalidRequest,
                    u"config base hash required; re-run config.get and retry"_s);
    }
    if (base.toLatin1() != now.hash) {
        return fail(ErrorCode::InvalidRequest,
                    u"config changed since last load; re-run config.get and retry"_s);
    }
    return {};
}

Result<QJsonValue> parsed(const QByteArray &raw)
{
    const auto document = json::Json5Document::parse(raw);
    if (!document) {
        return fail(ErrorCode::InvalidRequest, u"SyntaxError: "_s + document.error().libraryText());
    }
    return document->root().toJson();
}

//! Plain JSON does not come out of a person's editor.
bool isPlainJson(const QByteArray &raw)
{
    return json::parse(raw).has_value();
}

Result<QByteArray> replaced(const ConfigOutcome &now, const ClientEdit &edit)
{
    if (const auto fits = checkBase(now, edit.baseHash); !fits)
        return tl::unexpected(fits.error());
    const auto sent = parsed(edit.raw);
    if (!sent)
        return tl::unexpected(sent.error());
    ShownDocument shown{.stored = now.parsed};
    const bool isPlain = isPlainJson(edit.raw);
    if (isPlain && now.exists)
        shown.effective = now.effective;
    const auto document = returned(*sent, shown);
    if (!document)
        return tl::unexpected(document.error());
    // What stands in a text that cannot be read has no formatting worth keeping.
    const auto text = isPlain && now.raw ? json::rewritten(*now.raw, *document)
                                         : json::rewritten(edit.raw, *document);
    return text ? text : json::rewritten(edit.raw, *document);
}

QJsonValue withoutNulls(const QJsonValue &value)
{
    if (!value.isObject())
        return value;
    QJsonObject members;
    const QJsonObject all = value.toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (!it->isNull())
            members.insert(it.key(), withoutNulls(*it));
    }
    return members;
}

//! The single changes that a merge patch comes to.
class MergePatch
{
public:
    explicit MergePatch(const ConfigOutcome &now)
        : m_now(now)
    { }

    Result<> add(const QStringList &path, const QJsonValue &patch)
    {
        const QJsonValue target = json::valueAt(m_now.resolved, path);
        if (!patch.isObject() || !target.isObject())
            return addChange(path, patch);
        const QJsonObject members = patch.toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            if (const auto added = add(path + QStringList(it.key()), *it); !added)
                return added;
        }
        return {};
    }
    [[nodiscard]] const std::vector<ConfigChange> &changes() const { return m_changes; }

private:
    Result<> addChange(const QStringList &path, const QJsonValue &patch)
    {
        if (patch.isNull()) {
            if (!json::valueAt(m_now.resolved, path).isUndefined())
                m_changes.push_back({path, QJsonValue::Undefined});
            return {};
        }
        const auto value = returned(withoutNulls(patch),
                                    {.stored = json::valueAt(m_now.parsed, path), .path = path});
        if (!value)
            return tl::unexpected(value.error());
        m_changes.push_back({path, *value});
        return {};
    }

    const ConfigOutcome &m_now;
    std::vector<ConfigChange> m_changes;
};

//! Clients that know keys of old may send them.
Result<QByteArray> upgraded(const QByteArray &text, const ConfigLoader &loader, const QString &path)
{
    const auto outcome = loader.loadText(text, path);
    if (outcome.legacyIssues.empty())
        return text;
    const auto upgrade = upgradeLegacy(outcome, loader);
    return upgrade ? json::rewritten(text, upgrade->document) : text;
}

Result<QByteArray> patched(const ConfigOutcome &now, const ClientEdit &edit,
                           const ConfigLoader &loader)
{
    if (const auto fits = checkBase(now, edit.baseHash); !fits)
        return tl::unexpected(fits.error());
    if (!now.valid)
        return fail(ErrorCode::InvalidRequest, u"invalid config; fix before patching"_s);
    const auto patch = parsed(edit.raw);
    if (!patch)
        return tl::unexpected(patch.error());
    if (!patch->isObject())
        return fail(ErrorCode::InvalidRequest, u"config.patch raw must be an object"_s);
    MergePatch merge(now);
    const QJsonObject members = patch->toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (const auto added = merge.add({it.key()}, *it); !added)
            return tl::unexpected(added.error());
    }
    const auto text = ConfigEditor::textWith(now, merge.changes());
    return text.and_then(
        [&](const QByteArray &changed) { return upgraded(changed, loader, now.path); });
}

//! Clients know a refusal by these words.
Result<EditedConfig> inWordsOfTheProtocol(Result<EditedConfig> edited)
{
    if (!edited && edited.error().code == ErrorCode::InvalidConfig)
        edited.error().message = u"invalid config"_s;
    return edited;
}

} // namespace

Result<EditedConfig> replaceConfig(const ConfigEditor &editor, const ClientEdit &edit)
{
    return inWordsOfTheProtocol(
        editor.edit([&edit](const ConfigOutcome &now) { return replaced(now, edit); }));
}

Result<EditedConfig> patchConfig(const ConfigEditor &editor, const ClientEdit &edit)
{
    return inWordsOfTheProtocol(
        editor.edit([&](const ConfigOutcome &now) { return patched(now, edit, editor.loader()); }));
}

} // namespace claw::config
