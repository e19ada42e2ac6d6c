// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "approvals/approvalsdisk.h"

#include "files/atomicfile.h"
#include "files/setaside.h"
#include "json/jsontext.h"
#include "json/jsonwriter.h"
#include "log/categories.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::approvals {

namespace {

QString hashOf(const QByteArray &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

//! What the text says; nullopt when it is no file of this format.
std::optional<QJsonObject> parsed(const QByteArray &text)
{
    const auto value = json::parse(text);
    const bool isOurs = value && value->toObject().value("version"_L1) == QJsonValue(1);
    return isOurs ? std::optional(value->toObject()) : std::nullopt;
}

QByteArray encode(const ApprovalsSnapshot &snapshot, const QByteArray &file)
{
    json::ObjectWriter writer;
    writer.add("path"_L1, snapshot.path)
        .add("exists"_L1, snapshot.exists)
        .add("hash"_L1, snapshot.hash)
        .addRaw("file"_L1, file);
    return writer.take();
}

tl::unexpected<Error> outdated(const QString &what)
{
    return fail(ErrorCode::Conflict,
                u"exec approvals %1; re-run exec.approvals.get and retry"_s.arg(what));
}

} // namespace

QByteArray ApprovalsSnapshot::toRedactedJson() const
{
    return encode(*this, file.toRedactedJson());
}

QByteArray ApprovalsSnapshot::toJson() const
{
    return encode(*this, file.toJson());
}

ApprovalsDisk::ApprovalsDisk(QString path, const Clock &clock, Random &random)
    : m_path(std::move(path))
    , m_clock(&clock)
    , m_random(&random)
{ }

Result<ApprovalsSnapshot> ApprovalsDisk::read() const
{
    const auto text = files::readAll(m_path, largestFile);
    if (!text && text.error().code != ErrorCode::NotFound)
        return tl::unexpected(text.error());
    ApprovalsSnapshot snapshot{.path = m_path, .exists = text.has_value(), .hash = {}, .file = {}};
    snapshot.hash = hashOf(text.value_or(QByteArray()));
    if (const auto object = text ? parsed(*text) : std::nullopt)
        snapshot.file = ApprovalsFile::fromJson(*object, *m_random);
    return snapshot;
}

Result<ApprovalsSnapshot> ApprovalsDisk::ensure() const
{
    const auto text = files::readAll(m_path, largestFile);
    if (!text && text.error().code != ErrorCode::NotFound)
        return tl::unexpected(text.error());
    ApprovalsFile file;
    if (const auto object = text ? parsed(*text) : std::nullopt) {
        file = withSocket(ApprovalsFile::fromJson(*object, *m_random), {});
        if (file.toText() == *text)
            return ApprovalsSnapshot{
                .path = m_path, .exists = true, .hash = hashOf(*text), .file = std::move(file)};
        return write(file);
    }
    if (text && !text->trimmed().isEmpty()) {
        const auto kept = files::setAside(m_path, m_clock->nowMs());
        if (!kept)
            return tl::unexpected(kept.error());
        qCWarning(lcApprovals).noquote()
            << m_path << "cannot be used, starting empty; kept as" << *kept;
    }
    return write(withSocket(std::move(file), {}));
}

ApprovalsFile ApprovalsDisk::fromJson(const QJsonObject &object) const
{
    return ApprovalsFile::fromJson(object, *m_random);
}

Result<ApprovalsSnapshot> ApprovalsDisk::replace(ApprovalsFile file, const QString &baseHash) const
{
    const auto before = ensure();
    if (!before)
        return before;
    if (baseHash.trimmed().isEmpty())
        return outdated(u"base hash required"_s);
    if (baseHash.trimmed() != before->hash)
        return outdated(u"changed since last load"_s);
    return write(withSocket(std::move(file), before->file));
}

Result<ApprovalsSnapshot> ApprovalsDisk::overwrite(ApprovalsFile file,
                                                   const QString &baseHash) const
{
    const auto before = read();
    if (!before)
        return before;
    if (baseHash != before->hash)
        return outdated(u"changed since last load"_s);
    return write(withSocket(std::move(file), before->file));
}

Result<> ApprovalsDisk::noteUse(const AllowlistUse &use) const
{
    auto snapshot = ensure();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    bool isChanged = false;
    // An entry is where it was found: with the agent or with everybody.
    for (const QString &agentId : {use.agentId, u"*"_s}) {
        const auto agent = snapshot->file.agents.find(agentId);
        if (agent == snapshot->file.agents.end() || !agent->allowlist)
            continue;
        for (AllowlistEntry &entry : *agent->allowlist) {
            const bool isUsed =
                std::any_of(use.entries.cbegin(), use.entries.cend(), [&](const auto &used) {
                    return used.id == entry.id && used.pattern == entry.pattern;
                });
            if (!isUsed)
                continue;
            entry.lastUsedAtMs = m_clock->nowMs();
            entry.lastUsedCommand = use.command;
            if (!use.executable.isEmpty())
                entry.lastResolvedPath = use.executable;
            isChanged = true;
        }
    }
    return isChanged ? write(snapshot->file).map([](const auto &) {}) : Result<>();
}

Result<> ApprovalsDisk::allow(const QString &agentId, const QStringList &patterns) const
{
    auto snapshot = ensure();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    bool isChanged = false;
    for (const QString &pattern : patterns)
        isChanged = snapshot->file.addPattern(agentId, pattern, *m_random) || isChanged;
    return isChanged ? write(snapshot->file).map([](const auto &) {}) : Result<>();
}

Result<ApprovalsSnapshot> ApprovalsDisk::write(const ApprovalsFile &file) const
{
    const QByteArray text = file.toText();
    return files::ensurePrivateDir(QFileInfo(m_path).path())
        .and_then([&] { return files::writeAtomically(m_path, text); })
        .map([&] {
            return ApprovalsSnapshot{
                .path = m_path, .exists = true, .hash = hashOf(text), .file = file};
        });
}

ApprovalsFile ApprovalsDisk::withSocket(ApprovalsFile file, const ApprovalsFile &before) const
{
    if (file.socketPath.isEmpty())
        file.socketPath = before.socketPath;
    if (file.socketPath.isEmpty())
        file.socketPath = QFileInfo(m_path).path() + "/exec-approvals.sock"_L1;
    if (file.socketToken.isEmpty())
        file.socketToken = before.socketToken;
    if (file.socketToken.isEmpty()) {
        const QByteArray token = m_random->bytes(24).toBase64(QByteArray::Base64UrlEncoding
                                                              | QByteArray::OmitTrailingEquals);
        file.socketToken = Secret(QString::fromLatin1(token));
    }
    return file;
}

} // namespace claw::approvals
