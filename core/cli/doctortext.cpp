// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/clitr.h"
#include "cli/doctorcommand.h"
#include "doctor/check.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

using doctor::Severity;

QString markOf(const doctor::Finding &finding, const Terminal &out)
{
    if (finding.repaired.value_or(false))
        return out.paint(Tone::Success, u"✓"_s);
    switch (finding.severity) {
    case Severity::Fine:
        return out.paint(Tone::Success, u"✓"_s);
    case Severity::Note:
        return out.paint(Tone::Info, u"·"_s);
    case Severity::Warning:
        return out.paint(Tone::Warning, u"!"_s);
    case Severity::Problem:
        return out.paint(Tone::Failure, u"✗"_s);
    }
    Q_UNREACHABLE();
}

void printFinding(const doctor::Finding &finding, const QString &title, Terminal &out)
{
    out.line(u"%1 %2: %3"_s.arg(markOf(finding, out), title, finding.what));
    const auto detail = [&out](const QString &word, const QString &text) {
        if (!text.isEmpty())
            out.line(u"    %1 %2"_s.arg(out.paint(Tone::Muted, word), text));
    };
    if (finding.repaired.value_or(false)) {
        detail(Tr::tr("Repaired:"), textOf(*finding.repair));
        return;
    }
    detail(Tr::tr("Why:"), finding.why);
    detail(Tr::tr("Fix:"), finding.fix);
    detail(Tr::tr("Could not repair it:"), finding.repairError);
}

QString summaryOf(const doctor::Findings &findings, bool mayRepair, const CommandContext &context)
{
    const auto open = std::ranges::count_if(findings, &doctor::Finding::needsAttention);
    const auto repairable = std::ranges::count_if(
        findings, [](const auto &finding) { return finding.repair && !finding.repaired; });
    QString text = open == 0 ? Tr::tr("Nothing needs attention.")
        : open == 1          ? Tr::tr("One thing needs attention.")
                             : Tr::tr("%n things need attention.", nullptr, int(open));
    if (mayRepair && repairable > 0)
        text += u' '
            + Tr::tr("Run \"%1\" to apply changes (%2 of them can be repaired).")
                  .arg(context.commandHint(u"clawdbot doctor --repair"_s))
                  .arg(repairable);
    return text;
}

} // namespace

void print(const doctor::Findings &findings, bool mayRepair, const CommandContext &context)
{
    const auto checks = doctor::allChecks();
    for (const auto &finding : findings) {
        const auto check = std::ranges::find(checks, finding.check, &doctor::Check::name);
        const QString title = check == checks.end() ? finding.check : check->title;
        printFinding(finding, title, context.out);
    }
    context.out.line();
    context.out.line(summaryOf(findings, mayRepair, context));
}

} // namespace claw::cli
