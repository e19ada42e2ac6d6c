// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/statuspage.h"

#include "base/version.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace claw::server::web {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("claw::server::web", text);
}

QString uptimeText(std::chrono::milliseconds uptime)
{
    const qint64 minutes = uptime.count() / 60'000;
    const qint64 hours = minutes / 60;
    if (hours >= 24)
        return tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
    if (hours > 0)
        return tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return minutes > 0 ? tr("%1 min").arg(minutes) : tr("%1 s").arg(uptime.count() / 1000);
}

QString row(const QString &name, const QString &value)
{
    return u"<div><dt>%1</dt><dd>%2</dd></div>\n"_s.arg(name.toHtmlEscaped(),
                                                        value.toHtmlEscaped());
}

struct State
{
    QLatin1StringView style;
    QString text;
};

State stateOf(const GatewayFacts &facts)
{
    if (!facts.ready)
        return {.style = "busy"_L1, .text = facts.phase};
    if (!facts.problem.isEmpty())
        return {.style = "degraded"_L1, .text = tr("degraded")};
    return {.style = "ready"_L1, .text = tr("running")};
}

} // namespace

QByteArray renderStatusPage(const GatewayFacts &facts)
{
    const State state = stateOf(facts);
    QString rows = row(tr("Version"), buildVersion()) + row(tr("Address"), facts.url)
        + row(tr("Uptime"), uptimeText(facts.uptime));
    if (!facts.problem.isEmpty())
        rows += row(tr("Problem"), facts.problem);
    // One pass over all markers: a value that looks like a marker is not replaced again.
    const QString page = uR"(<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Clawdbot Gateway</title>
<link rel="stylesheet" href="%1/assets/status.css">
</head>
<body>
<main>
<h1>Clawdbot Gateway</h1>
<p class="state %2">%3</p>
<dl>
%4</dl>
</main>
</body>
</html>
)"_s.arg(facts.basePath.toHtmlEscaped(), state.style, state.text.toHtmlEscaped(), rows);
    return page.toUtf8();
}

QByteArray statusStyleSheet()
{
    return R"(:root { --ink: #1c1b19; --soft: #6b6860; --paper: #f6f4ef; --card: #ffffff; --line: #e4e0d6;
  --good: #2f7d4f; --warn: #b3661a; --wait: #3b6ea8; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eceae4; --soft: #9c998f; --paper: #161513; --card: #201f1c; --line: #34322d;
    --good: #5fbf86; --warn: #e2a054; --wait: #7fb0e6; }
}
* { box-sizing: border-box; margin: 0; }
body { min-height: 100vh; display: grid; place-items: center; padding: 1.5rem; color: var(--ink);
  background: var(--paper); font: 16px/1.5 system-ui, sans-serif; }
main { width: min(30rem, 100%); padding: 2rem; background: var(--card); border: 1px solid var(--line);
  border-radius: 14px; }
h1 { font-size: 1.25rem; font-weight: 650; }
.state { display: inline-block; margin: .6rem 0 1.4rem; font-weight: 600; }
.state::before { content: ""; display: inline-block; width: .6em; height: .6em; margin-right: .5em;
  border-radius: 50%; background: currentColor; }
.ready { color: var(--good); } .degraded { color: var(--warn); } .busy { color: var(--wait); }
dl > div { display: flex; gap: 1rem; padding: .55rem 0; border-top: 1px solid var(--line); }
dt { flex: 0 0 6rem; color: var(--soft); }
dd { overflow-wrap: anywhere; }
)";
}

} // namespace claw::server::web
