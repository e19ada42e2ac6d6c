// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/terminal.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

ColourLevel levelOfTerminal(const QProcessEnvironment &environment)
{
    const auto colorTerm = environment.value(u"COLORTERM"_s);
    if (colorTerm == "truecolor"_L1 || colorTerm == "24bit"_L1)
        return ColourLevel::TrueColour;
    return ColourLevel::Palette256;
}

} // namespace

ColourLevel detectColour(const QProcessEnvironment &environment, bool isTty)
{
    const auto force = environment.value(u"FORCE_COLOR"_s);
    const bool isForced = !force.isEmpty() && force != "0"_L1;
    if (isForced)
        return force == "3"_L1 ? ColourLevel::TrueColour : levelOfTerminal(environment);
    if (!environment.value(u"NO_COLOR"_s).isEmpty() || force == "0"_L1 || !isTty
        || environment.value(u"TERM"_s) == "dumb"_L1)
        return ColourLevel::None;
    return levelOfTerminal(environment);
}

Terminal::Terminal(QIODevice &device, TerminalTraits traits)
    : m_device(device)
    , m_traits(traits)
{ }

void Terminal::line(const QString &text)
{
    write(text.toUtf8() + '\n');
}

void Terminal::write(const QByteArray &bytes)
{
    if (m_device.write(bytes) < 0)
        m_isGone = true;
}

QString Terminal::paint(Tone tone, const QString &text) const
{
    return cli::paint(tone, text, m_traits.colour);
}

} // namespace claw::cli
