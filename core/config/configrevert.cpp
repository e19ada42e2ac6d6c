// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/configrevert.h"

#include "config/configtr.h"
#include "config/configwriter.h"
#include "config/secretmask.h"
#include "files/atomicfile.h"
#include "json/json5document.h"
#include "json/jsonpath.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

QString nameOf(const Difference &change)
{
    return change.path.isEmpty() ? Tr::tr("the whole file") : change.path.join(u'.');
}

bool holdsPlaceholder(const QJsonValue &value)
{
    if (value.isString())
        return value.toString() == secretPlaceholder;
    const QJsonArray elements = value.isArray() ? value.toArray() : QJsonArray();
    const QJsonObject members = value.toObject();
    return std::any_of(elements.begin(), elements.end(), holdsPlaceholder)
        || std::any_of(members.begin(), members.end(), holdsPlaceholder);
}

//! What the file said, if one of its backups still does.
std::optional<QJsonValue> backupWith(const QByteArray &hash, const QString &configPath)
{
    for (int age = 0; age < ConfigWriter::backups; ++age) {
        const auto text = files::readAll(ConfigWriter::backupName(configPath, age),
                                         json::Json5Document::maxBytes);
        if (!text || QCryptographicHash::hash(*text, QCryptographicHash::Sha256).toHex() != hash)
            continue;
        const auto document = json::Json5Document::parse(*text);
        if (document)
            return document->root().toJson();
    }
    return std::nullopt;
}

class Reversal
{
public:
    Reversal(const ConfigRevision &revision, const ConfigOutcome &now)
        : m_revision(revision)
        , m_now(now)
    { }

    Result<std::vector<ConfigChange>> changes()
    {
        std::vector<ConfigChange> all;
        for (const Difference &change : m_revision.changes) {
            const QJsonValue current = json::valueAt(m_now.resolved, change.path);
            if (m_revision.hasValues && withoutSecrets(current, change.path) != change.after) {
                return fail(ErrorCode::Conflict,
                            Tr::tr("%1 was changed again since").arg(nameOf(change)),
                            Tr::tr("Revert the later change first, or set the key by hand."));
            }
            const auto before = valueBefore(change);
            if (!before)
                return tl::unexpected(before.error());
            if (!before->isUndefined() || !current.isUndefined())
                all.push_back({change.path, *before});
        }
        return all;
    }

private:
    Result<QJsonValue> valueBefore(const Difference &change)
    {
        if (m_revision.hasValues && !holdsPlaceholder(change.before))
            return change.before;
        const auto backup = backupWith(m_revision.hashBefore, m_now.path);
        if (backup)
            return json::valueAt(*backup, change.path);
        return fail(ErrorCode::NotFound,
                    Tr::tr("the earlier value of %1 is not kept any more").arg(nameOf(change)),
                    Tr::tr("Set it by hand; secrets are kept in the last five backups alone."));
    }

    const ConfigRevision &m_revision;
    const ConfigOutcome &m_now;
};

} // namespace

Result<EditedConfig> revertConfig(const ConfigEditor &editor, qint64 number)
{
    return editor.edit([&](const ConfigOutcome &now) -> Result<QByteArray> {
        const auto all = ConfigHistory(editor.loader().paths()).revisions();
        if (!all)
            return tl::unexpected(all.error());
        const auto revision =
            std::find_if(all->begin(), all->end(), [number](const ConfigRevision &candidate) {
                return candidate.number == number;
            });
        if (revision == all->end()) {
            return fail(ErrorCode::NotFound, Tr::tr("there is no change %1").arg(number),
                        Tr::tr("The history lists those that can be taken back."));
        }
        return Reversal(*revision, now).changes().and_then([&now](const auto &changes) {
            return ConfigEditor::textWith(now, changes);
        });
    });
}

} // namespace claw::config
