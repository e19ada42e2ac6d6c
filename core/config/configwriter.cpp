// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/configwriter.h"

#include "base/version.h"
#include "config/configtext.h"
#include "files/atomicfile.h"
#include "json/json5document.h"
#include "json/json5edit.h"
#include "log/categories.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

void stamp(QJsonObject &document, qint64 nowMs)
{
    QJsonObject meta = document.value("meta"_L1).toObject();
    meta.insert("lastTouchedVersion"_L1, buildVersion());
    meta.insert("lastTouchedAt"_L1,
                QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(Qt::ISODateWithMs));
    document.insert("meta"_L1, meta);
}

} // namespace

QString ConfigWriter::backupName(const QString &path, int age)
{
    return age == 0 ? path + ".bak"_L1 : u"%1.bak.%2"_s.arg(path).arg(age);
}

ConfigWriter::ConfigWriter(QString path, const Clock &clock)
    : m_path(std::move(path))
    , m_clock(clock)
{ }

Result<QByteArray> ConfigWriter::stamped(const QByteArray &text) const
{
    const auto parsed = json::Json5Document::parse(text);
    if (!parsed)
        return fail(ErrorCode::InvalidRequest, u"SyntaxError: "_s + parsed.error().libraryText());
    QJsonObject document = parsed->root().toJson().toObject();
    if (QFileInfo::exists(m_path) && !document.contains("meta"_L1))
        return text;
    stamp(document, m_clock.nowMs());
    return json::rewritten(text, document);
}

Result<WrittenConfig> ConfigWriter::write(const QJsonObject &document) const
{
    const auto before = files::readAll(m_path, json::Json5Document::maxBytes);
    QJsonObject fresh = document;
    if (!before)
        stamp(fresh, m_clock.nowMs()); // In its place, which is the first.
    // A text that nobody can read has no formatting worth keeping; its backup is made below.
    const QByteArray text =
        before.and_then([&](const QByteArray &old) { return json::rewritten(old, document); })
            .value_or(configText(fresh));
    return stamped(text).and_then([this](const QByteArray &whole) { return writeText(whole); });
}

Result<WrittenConfig> ConfigWriter::writeText(const QByteArray &text) const
{
    WrittenConfig written{
        .text = text, .hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()};
    if (const auto made = files::ensurePrivateDir(QFileInfo(m_path).path()); !made)
        return tl::unexpected(made.error());
    rotateBackups();
    if (const auto done = files::writeAtomically(m_path, written.text); !done)
        return tl::unexpected(done.error());
    return written;
}

void ConfigWriter::rotateBackups() const
{
    if (!QFileInfo::exists(m_path))
        return;
    // A backup that cannot be made must not keep a person from saving.
    QFile::remove(backupName(m_path, backups - 1));
    for (int age = backups - 1; age > 0; --age)
        QFile::rename(backupName(m_path, age - 1), backupName(m_path, age));
    if (!QFile::copy(m_path, backupName(m_path, 0)))
        qCWarning(lcConfig).noquote() << "no backup was made of" << m_path;
}

} // namespace claw::config
