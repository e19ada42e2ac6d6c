// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "nodehost/runparams.h"

#include "approvals/commandanalysis.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::nodehost {

namespace {

bool loadsCode(const QString &name)
{
    static const QStringList names{
        u"NODE_OPTIONS"_s, u"PYTHONHOME"_s, u"PYTHONPATH"_s, u"PYTHONSTARTUP"_s, u"PERL5LIB"_s,
        u"PERL5OPT"_s,     u"RUBYOPT"_s,    u"RUBYLIB"_s,    u"BASH_ENV"_s,      u"ENV"_s,
        u"ZDOTDIR"_s,      u"SHELLOPTS"_s,  u"BASHOPTS"_s,   u"PS4"_s,           u"IFS"_s};
    return names.contains(name) || name.startsWith("LD_"_L1) || name.startsWith("DYLD_"_L1)
        || name.startsWith("BASH_FUNC_"_L1);
}

bool extendsPath(const QString &value, const QString &searchPath)
{
    return value == searchPath || value.endsWith(QDir::listSeparator() + searchPath);
}

} // namespace

QMap<QString, QString> permittedEnvironment(const QJsonObject &wanted, const QString &searchPath)
{
    QMap<QString, QString> permitted;
    for (auto it = wanted.constBegin(); it != wanted.constEnd(); ++it) {
        const QString name = it.key().trimmed();
        const QString upper = name.toUpper();
        const QString value = it->toString();
        const bool isName = !name.isEmpty() && !name.contains(u'=') && !name.contains(QChar(0));
        if (!isName || !it->isString() || value.contains(QChar(0)) || loadsCode(upper))
            continue;
        if (upper == "PATH"_L1 && !extendsPath(value.trimmed(), searchPath))
            continue;
        permitted.insert(name, value);
    }
    return permitted;
}

Result<RunParams> RunParams::fromJson(const QJsonObject &params, const QString &searchPath)
{
    RunParams run;
    const QJsonArray argv = params.value("command"_L1).toArray();
    for (const QJsonValue &word : argv)
        run.argv.append(word.toVariant().toString());
    if (run.argv.isEmpty())
        return fail(ErrorCode::InvalidRequest, u"command required"_s);
    run.cwd = params.value("cwd"_L1).toString().trimmed();
    run.environment = permittedEnvironment(params.value("env"_L1).toObject(), searchPath);
    if (const qint64 timeout = params.value("timeoutMs"_L1).toInteger(); timeout > 0)
        run.timeout = std::chrono::milliseconds(timeout);
    run.agentId = params.value("agentId"_L1).toString().trimmed();
    run.sessionKey = params.value("sessionKey"_L1).toString().trimmed();
    if (run.sessionKey.isEmpty())
        run.sessionKey = u"node"_s;
    run.runId = params.value("runId"_L1).toString().trimmed();
    run.decision = approvals::decisionFromText(params.value("approvalDecision"_L1).toString());
    run.isApproved = params.value("approved"_L1) == QJsonValue(true)
        || (run.decision && *run.decision != approvals::Decision::Deny);
    run.needsScreenRecording = params.value("needsScreenRecording"_L1).toBool();
    return run;
}

QString RunParams::shownCommand() const
{
    if (const QString line = approvals::shellLineOf(argv); !line.isNull())
        return line;
    QStringList words;
    for (const QString &word : argv) {
        const bool isPlain = !word.isEmpty()
            && std::none_of(word.cbegin(), word.cend(), [](QChar unit) { return unit.isSpace(); });
        words.append(isPlain ? word : u'"' + QString(word).replace(u'"', u"\\\""_s) + u'"');
    }
    return words.join(u' ');
}

} // namespace claw::nodehost
