// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/backupcommands.h"

#include "backup/restore.h"
#include "base/version.h"
#include "cli/clisettings.h"
#include "cli/clitr.h"
#include "cli/command.h"
#include "cli/commandline.h"
#include "cli/options.h"
#include "files/statelock.h"
#include "json/jsontext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

QString contentText(const backup::Manifest &manifest)
{
    return Tr::tr("%n files, %1", nullptr, int(manifest.files.size()))
        .arg(sizeText(manifest.totalBytes()));
}

QJsonObject contentJson(const backup::Manifest &manifest)
{
    return {{u"ok"_s, true},
            {u"files"_s, qint64(manifest.files.size())},
            {u"bytes"_s, manifest.totalBytes()},
            {u"createdAt"_s, manifest.createdAt},
            {u"program"_s, manifest.program}};
}

//! While it is held no gateway starts on this state directory. A disk that takes no lock takes no
//! gateway's writes either.
Result<std::optional<files::StateLock>> holdOffGateways(const files::StatePaths &paths,
                                                        const CommandContext &context)
{
    auto lock = files::StateLock::tryAcquire(paths.lockPath(),
                                             {.pid = QCoreApplication::applicationPid(),
                                              .startedAt = QDateTime::currentDateTimeUtc(),
                                              .url = {},
                                              .configPath = paths.configPath,
                                              .version = buildVersion()});
    if (lock)
        return std::optional(*std::move(lock));
    if (lock.error().code != ErrorCode::Conflict)
        return std::optional<files::StateLock>();
    const auto holder = files::LockHolder::fromJson(lock.error().details);
    const QString place = paths.shown(paths.stateDir);
    return fail(ErrorCode::Conflict,
                holder ? Tr::tr("a gateway is running on %1 (pid %2)").arg(place).arg(holder->pid)
                       : Tr::tr("a gateway is running on %1").arg(place),
                Tr::tr("it would go on writing; stop it first: %1")
                    .arg(context.commandHint(u"clawdbot gateway stop"_s)));
}

//! What the three commands have in common: one file, words or JSON, and failures.
class BackupCommand : public Command
{
public:
    void declare(CLI::App &app) override
    {
        addArgument(app, "<file>", m_file, Tr::tr("The backup: *.tar.zst, or *.tar.gz"));
        addFlag(app, "--json", m_json, Tr::tr("Print JSON"));
    }

    int run(const CommandContext &context) override
    {
        const auto settings = readSettings(context);
        const auto outcome =
            settings ? act(settings->paths, context) : tl::unexpected(settings.error());
        if (outcome)
            return 0;
        const auto &error = outcome.error();
        if (m_json)
            context.out.line(QString::fromUtf8(json::pretty(QJsonObject{
                {u"ok"_s, false}, {u"error"_s, error.message}, {u"hint"_s, error.hint}})));
        context.err.line(context.err.paint(Tone::Failure, Tr::tr("Error: %1").arg(error.message)));
        if (!error.hint.isEmpty())
            context.err.line(error.hint);
        return 1;
    }

protected:
    [[nodiscard]] virtual Result<> act(const files::StatePaths &paths,
                                       const CommandContext &context) = 0;
    [[nodiscard]] QString file() const { return QFileInfo(m_file).absoluteFilePath(); }
    void report(const QStringList &lines, const QJsonObject &json,
                const CommandContext &context) const
    {
        if (m_json)
            return context.out.line(QString::fromUtf8(json::pretty(json)));
        const QString mark = context.out.paint(Tone::Success, u"✓"_s);
        context.out.line(mark + u' ' + lines.first());
        for (const auto &line : lines.mid(1))
            context.out.line(line);
    }

private:
    QString m_file;
    bool m_json = false;
};

class CreateCommand final : public BackupCommand
{
public:
    QString path() const override { return u"backup create"_s; }
    QString summary() const override { return Tr::tr("Put configuration and state into one file"); }

protected:
    Result<> act(const files::StatePaths &paths, const CommandContext &context) override
    {
        if (!QFileInfo::exists(paths.stateDir))
            return fail(
                ErrorCode::NotFound,
                Tr::tr("there is nothing to back up: no %1").arg(paths.shown(paths.stateDir)));
        const auto lock = holdOffGateways(paths, context);
        if (!lock)
            return tl::unexpected(lock.error());
        const auto created = backup::create(backup::rootsOf(paths), file());
        if (!created)
            return tl::unexpected(created.error());
        QStringList lines{
            Tr::tr("backup written: %1 in %2 (%3)")
                .arg(contentText(created->manifest), file(), sizeText(created->archiveBytes))};
        for (const auto &path : created->leftOut)
            lines.append(u"  "_s + Tr::tr("left out: %1").arg(path));
        lines.append(Tr::tr("It holds your keys and tokens: keep it as safe as they are."));
        auto json = contentJson(created->manifest);
        json.insert(u"path"_s, file());
        json.insert(u"archiveBytes"_s, created->archiveBytes);
        json.insert(u"leftOut"_s, QJsonArray::fromStringList(created->leftOut));
        report(lines, json, context);
        return {};
    }
};

class VerifyCommand final : public BackupCommand
{
public:
    QString path() const override { return u"backup verify"_s; }
    QString summary() const override
    {
        return Tr::tr("Check that a backup is complete and unchanged");
    }

protected:
    Result<> act(const files::StatePaths &, const CommandContext &context) override
    {
        const auto manifest = backup::verify(file());
        if (!manifest)
            return tl::unexpected(manifest.error());
        report({Tr::tr("backup is complete: %1, made %2 by version %3")
                    .arg(contentText(*manifest), manifest->createdAt, manifest->program)},
               contentJson(*manifest), context);
        return {};
    }
};

class RestoreCommand final : public BackupCommand
{
public:
    QString path() const override { return u"backup restore"_s; }
    QString summary() const override
    {
        return Tr::tr("Put a backup in the place of what is there");
    }

protected:
    Result<> act(const files::StatePaths &paths, const CommandContext &context) override
    {
        const auto lock = holdOffGateways(paths, context);
        if (!lock)
            return tl::unexpected(lock.error());
        const auto restored = backup::restore(file(), backup::rootsOf(paths));
        if (!restored)
            return tl::unexpected(restored.error());
        QStringList lines{Tr::tr("restored: %1, made %2")
                              .arg(contentText(restored->manifest), restored->manifest.createdAt)};
        for (const auto &path : restored->keptAside)
            lines.append(u"  "_s + Tr::tr("what was there before is kept in %1").arg(path));
        lines.append(
            Tr::tr("Start the gateway: %1").arg(context.commandHint(u"clawdbot gateway start"_s)));
        auto json = contentJson(restored->manifest);
        json.insert(u"keptAside"_s, QJsonArray::fromStringList(restored->keptAside));
        report(lines, json, context);
        return {};
    }
};

} // namespace

void addBackupCommands(CommandLine &line)
{
    line.addGroup(u"backup"_s, Tr::tr("Save, check and restore configuration and state"));
    line.add(std::make_unique<CreateCommand>());
    line.add(std::make_unique<VerifyCommand>());
    line.add(std::make_unique<RestoreCommand>());
}

} // namespace claw::cli
