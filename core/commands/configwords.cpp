// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/configwords.h"

#include "json/jsontext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::commands {

namespace {

tl::unexpected<Error> refuse(const QString &message)
{
    return fail(ErrorCode::InvalidRequest, message);
}

Result<QStringList> pathOf(const QString &text)
{
    QStringList keys = text.split(u'.');
    for (QString &key : keys) {
        key = key.trimmed();
        if (key.isEmpty())
            return refuse(u"Invalid path. Use dot notation (e.g. foo.bar)."_s);
    }
    return keys;
}

Result<ConfigWords> showWords(const QString &text)
{
    if (text.isEmpty())
        return ConfigWords();
    return pathOf(text).map([](const QStringList &path) {
        return ConfigWords{.action = ConfigWords::Action::Show, .path = path};
    });
}

Result<ConfigWords> setWords(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return refuse(u"Usage: /config set path=value"_s);
    const auto path = pathOf(text.first(equals));
    if (!path)
        return tl::unexpected(path.error());
    return configWordValue(text.sliced(equals + 1)).map([&path](const QJsonValue &value) {
        return ConfigWords{.action = ConfigWords::Action::Set, .path = *path, .value = value};
    });
}

Result<ConfigWords> unsetWords(const QString &text)
{
    if (text.isEmpty())
        return refuse(u"Usage: /config unset path"_s);
    return pathOf(text).map([](const QStringList &path) {
        return ConfigWords{.action = ConfigWords::Action::Unset, .path = path};
    });
}

} // namespace

Result<ConfigWords> configWords(const QString &arguments)
{
    static const QRegularExpression blanks(uR"(\s+)"_s);
    const QString verb = arguments.section(blanks, 0, 0).toLower();
    const QString rest = arguments.section(blanks, 1).trimmed();
    if (verb.isEmpty() || verb == "show"_L1 || verb == "get"_L1)
        return showWords(rest);
    if (verb == "set"_L1)
        return setWords(rest);
    if (verb == "unset"_L1)
        return unsetWords(rest);
    return refuse(u"Usage: /config show|set|unset"_s);
}

Result<QJsonValue> configWordValue(const QString &text)
{
    const QString word = text.trimmed();
    if (word.isEmpty())
        return refuse(u"Missing value."_s);
    const auto parsed = json::parse(word.toUtf8());
    if (parsed)
        return *parsed;
    if (word.startsWith(u'{') || word.startsWith(u'['))
        return refuse(u"Invalid JSON: "_s + parsed.error().message);
    const bool isQuoted = word.size() >= 2 && word.front() == word.back()
        && (word.front() == u'"' || word.front() == u'\'');
    return QJsonValue(isQuoted ? word.sliced(1).chopped(1) : word);
}

} // namespace claw::commands
