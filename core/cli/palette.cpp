// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/palette.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

struct Colour
{
    QLatin1StringView rgb; //!< Decimal red;green;blue, as SGR 38;2 takes it.
    QLatin1StringView nearest; //!< The closest entry of the 256-colour palette.
};

Colour colourOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Accent:
    case Tone::Heading:
        return {"255;90;45"_L1, "209"_L1};
    case Tone::Info:
        return {"255;138;91"_L1, "216"_L1};
    case Tone::Success:
        return {"47;191;113"_L1, "72"_L1};
    case Tone::Warning:
        return {"255;176;32"_L1, "215"_L1};
    case Tone::Failure:
        return {"226;61;45"_L1, "167"_L1};
    case Tone::Muted:
        return {"139;127;119"_L1, "138"_L1};
    }
    return {};
}

} // namespace

QString paint(Tone tone, const QString &text, ColourLevel level)
{
    if (level == ColourLevel::None || tone == Tone::Plain || text.isEmpty())
        return text;
    const auto colour = colourOf(tone);
    const QString weight = tone == Tone::Heading ? u"\x1b[1m"_s : QString();
    const QString code = level == ColourLevel::TrueColour ? "\x1b[38;2;"_L1 + colour.rgb
                                                          : "\x1b[38;5;"_L1 + colour.nearest;
    return weight + code + u'm' + text + u"\x1b[0m"_s;
}

} // namespace claw::cli
