// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/confighistorycommands.h"

#include "base/clock.h"
#include "cli/clisettings.h"
#include "cli/clitr.h"
#include "cli/command.h"
#include "cli/commandline.h"
#include "cli/configedit.h"
#include "cli/options.h"
#include "config/confighistory.h"
#include "config/configrevert.h"
#include "json/jsontext.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

constexpr int usualLimit = 20;
constexpr qsizetype longestValue = 60; //!< Characters on one line.

QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return Tr::tr("(not set)");
    const QString text = QString::fromUtf8(json::compact(value));
    return text.size() <= longestValue ? text : text.first(longestValue - 1) + u'…';
}

QString authorText(const config::ConfigAuthor &author)
{
    using Kind = config::ConfigAuthor::Kind;
    switch (author.kind) {
    case Kind::Client:
        return author.device.isEmpty()
            ? author.client
            : Tr::tr("%1 (device %2)").arg(author.client, author.device.left(12));
    case Kind::Command:
        return Tr::tr("a command (pid %1)").arg(author.pid);
    case Kind::Message:
        return Tr::tr("a message to the agent");
    case Kind::Editor:
        break;
    }
    return Tr::tr("an editor");
}

void printRevision(const config::ConfigRevision &revision, Terminal &out)
{
    const auto when = QDateTime::fromMSecsSinceEpoch(revision.atMs);
    QString line = out.paint(Tone::Heading, QString::number(revision.number)) + u"  "_s
        + when.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u"  "_s + authorText(revision.author);
    if (!revision.author.why.isEmpty())
        line += out.paint(Tone::Muted, u"  "_s + revision.author.why);
    out.line(line);
    for (const auto &change : revision.changes) {
        const QString path = change.path.isEmpty() ? u"<root>"_s : change.path.join(u'.');
        const QString values = revision.hasValues
            ? u"%1 → %2"_s.arg(shown(change.before), shown(change.after))
            : Tr::tr("(too large to keep)");
        out.line(u"    %1: %2"_s.arg(path, values));
    }
}

class ConfigHistoryCommand final : public Command
{
public:
    QString path() const override { return u"config history"_s; }
    QString summary() const override
    {
        return Tr::tr("Show who changed the configuration, and what");
    }
    void declare(CLI::App &app) override
    {
        addOption(app, "--limit", "<n>", m_limit,
                  Tr::tr("How many of the latest changes (default: 20)"));
        addFlag(app, "--json", m_json, Tr::tr("Print JSON"));
    }
    int run(const CommandContext &context) override
    {
        bool isNumber = true;
        const int limit = m_limit ? m_limit->toInt(&isNumber) : usualLimit;
        if (!isNumber || limit < 1) {
            const auto wrong = fail(ErrorCode::InvalidRequest, Tr::tr("--limit wants a number"));
            return reportEditFailure(wrong.value(), context);
        }
        const auto all = configLoader(context).and_then([](const config::ConfigLoader &loader) {
            return config::ConfigHistory(loader.paths()).revisions();
        });
        if (!all)
            return reportEditFailure(all.error(), context);
        print(*all, size_t(limit), context.out);
        return 0;
    }

private:
    void print(const std::vector<config::ConfigRevision> &all, size_t limit, Terminal &out) const
    {
        const size_t first = all.size() > limit ? all.size() - limit : 0;
        QJsonArray list;
        for (size_t i = all.size(); i > first; --i) {
            if (m_json)
                list.append(all[i - 1].toJson());
            else
                printRevision(all[i - 1], out);
        }
        if (m_json)
            out.line(QString::fromUtf8(json::pretty(list)));
        else if (all.empty())
            out.line(Tr::tr("No change is remembered yet."));
    }

    std::optional<QString> m_limit;
    bool m_json = false;
};

class ConfigRevertCommand final : public Command
{
public:
    QString path() const override { return u"config revert"_s; }
    QString summary() const override
    {
        return Tr::tr("Take one change of the configuration back; later ones stay");
    }
    void declare(CLI::App &app) override
    {
        addArgument(app, "n", m_number,
                    Tr::tr("The number of the change, as `config history` shows it"));
    }
    int run(const CommandContext &context) override
    {
        bool isNumber = false;
        const qint64 number = m_number.toLongLong(&isNumber);
        if (!isNumber) {
            const auto wrong = fail(ErrorCode::InvalidRequest,
                                    Tr::tr("\"%1\" is no number of a change").arg(m_number));
            return reportEditFailure(wrong.value(), context);
        }
        const SystemClock clock;
        const auto reverted = configEditor(context, clock, Tr::tr("config revert %1").arg(number))
                                  .and_then([number](const config::ConfigEditor &editor) {
                                      return config::revertConfig(editor, number);
                                  });
        if (!reverted)
            return reportEditFailure(reverted.error(), context);
        context.out.line(Tr::tr("Took change %1 back. %2").arg(number).arg(afterEdit(*reverted)));
        return 0;
    }

private:
    QString m_number;
};

} // namespace

void addConfigHistoryCommands(CommandLine &line)
{
    line.add(std::make_unique<ConfigHistoryCommand>());
    line.add(std::make_unique<ConfigRevertCommand>());
}

} // namespace claw::cli
