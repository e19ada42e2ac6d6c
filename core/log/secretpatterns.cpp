// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "log/secretpatterns.h"

using namespace Qt::StringLiterals;

namespace claw::log {

namespace {

// Every run of characters before a fixed text is bounded: what is logged may come from an attacker,
// and an unbounded run would make the search take quadratic time.

// The end of a name whose value is a secret. A bare "key" is not one: sessionKey is no secret.
constexpr QStringView secretName =
    u"(?:token|secret|password|passwd|passphrase|api[_-]?key|access[_-]?key"
    "|private[_-]?key(?:[_-]?pem)?|credentials?)";

// A quoted text, or all up to white space or what separates values.
constexpr QStringView value = u"(?:\"[^\"]*\"?|'[^']*'?|[^\\s,;&\"'})\\]]+)";

SecretPattern pattern(const QString &expression, const QString &replacement)
{
    SecretPattern made{QRegularExpression(expression,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption),
                       replacement};
    Q_ASSERT(made.expression.isValid());
    made.expression.optimize();
    return made;
}

//! Texts that are recognised by their beginning alone.
SecretPattern knownKeys()
{
    return pattern(u"(?<![\\w-])(?:"
                   "sk-[\\w-]{8,}"
                   "|gh[opsur]_\\w{16,}|github_pat_\\w{16,}|glpat-[\\w-]{16,}"
                   "|xox[a-z]-[\\w-]{10,}|xapp-[\\w-]{10,}"
                   "|gsk_\\w{10,}|AIza[\\w-]{20,}|pplx-\\w{10,}|npm_\\w{10,}|hf_\\w{16,}"
                   "|AKIA[0-9A-Z]{16}"
                   "|\\d{6,12}:[\\w-]{30,}" // a Telegram bot
                   "|eyJ[\\w-]{8,}\\.[\\w-]{8,}\\.[\\w-]+)"_s, // a JSON web token
                   u"***"_s);
}

std::vector<SecretPattern> made()
{
    std::vector<SecretPattern> all;
    // First, for its lines look like anything; a block that was cut short ends with the text.
    all.push_back(
        pattern(u"(-----BEGIN [A-Z ]*PRIVATE KEY-----)(?!\\*{3}).*?(?:-----END [A-Z ]*-----|$)"_s,
                u"\\1***"_s));
    all.push_back(pattern(u"\\b((?:set-)?cookie)(\\s*:\\s*)[^\\r\\n]+"_s, u"\\1\\2***"_s));
    all.push_back(pattern(u"\\b(authorization[\"']?\\s*[:=]\\s*[\"']?(?:\\w+ +)?)[^\\s\"',;]+"_s,
                          u"\\1***"_s));
    all.push_back(pattern(u"\\b(bearer\\s+)[\\w.~+/=-]{8,}"_s, u"\\1***"_s));
    // "token":"...", and the same inside a JSON string: \"token\":\"...\".
    all.push_back(pattern(
        u"(\\\\{0,8}\")([\\w.-]{0,48}%1)\\1(\\s*:\\s*)\\1.*?(?:(?<!\\\\)\\1|$)"_s.arg(secretName),
        u"\\1\\2\\1\\3\\1***\\1"_s));
    // Prose such as "pass --token or --password" is none.
    all.push_back(
        pattern(u"(--[\\w-]{0,48}%1)(\\s+)(?!(?:or|and|to|is|in|with|for|if)\\b|[-<\\[])%2"_s.arg(
                    secretName, value),
                u"\\1\\2***"_s));
    all.push_back(pattern(u"\\b([\\w.-]{0,48}%1)(\\s*=\\s*|:\\s*)%2"_s.arg(secretName, value),
                          u"\\1\\2***"_s));
    all.push_back(pattern(u"\\b(\\w{1,48}_key)(=)%1"_s.arg(value), u"\\1\\2***"_s));
    all.push_back(
        pattern(u"([?&#](?:key|auth|code|sig|signature|pass)=)[^&\\s\"'#]+"_s, u"\\1***"_s));
    all.push_back(pattern(u"\\b([a-z][a-z0-9+.-]{0,20}://)[^/\\s@?#\"']+@"_s, u"\\1***@"_s));
    all.push_back(knownKeys());
    return all;
}

} // namespace

const std::vector<SecretPattern> &secretPatterns()
{
    static const std::vector<SecretPattern> all = made();
    return all;
}

} // namespace claw::log
