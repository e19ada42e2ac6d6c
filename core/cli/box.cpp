// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/box.h"

#include "cli/textwidth.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

QString renderBox(const QStringList &lines)
{
    qsizetype inner = 38;
    for (const auto &line : lines)
        inner = std::max(inner, displayWidth(line) + 2);

    const QString edge(inner, u'─');
    QString text = u'┌' + edge + u"┐\n"_s;
    for (const auto &line : lines)
        text += u"│ "_s + padded(line, inner - 2) + u" │\n"_s;
    return text + u'└' + edge + u"┘\n"_s;
}

} // namespace claw::cli
