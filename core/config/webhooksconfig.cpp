// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/webhooksconfig.h"

#include "config/sectionreader.h"

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

//! Empty for blanks: then it is the default.
QByteArray normalizedPath(const QString &written)
{
    QByteArray path = written.trimmed().toUtf8();
    if (path.isEmpty())
        return path;
    if (!path.startsWith('/'))
        path.prepend('/');
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    return path;
}

QStringList doubtsAbout(const WebHooksConfig &hooks, const QStringList &presets)
{
    QStringList doubts;
    for (const HookMapping &mapping : hooks.mappings) {
        if (!mapping.script.isEmpty())
            doubts.append(
                u"the hook mapping \"%1\" has a transform module (%2), and no scripts are "
                "run here: its hook is refused; put what it did into messageTemplate or "
                "textTemplate and remove hooks.mappings[].transform"_s.arg(mapping.id,
                                                                           mapping.script));
    }
    for (const QString &preset : presets) {
        if (!hookPresets().contains(preset))
            doubts.append(u"hooks.presets: \"%1\" is not known; there is %2"_s.arg(
                preset, hookPresets().join(u", "_s)));
    }
    return doubts;
}

QString textAt(const json::Json5Node &root, const QString &key)
{
    const json::Json5Node *node = root.find({u"hooks"_s, key});
    return node ? node->scalar.toString().trimmed() : QString();
}

} // namespace

WebHooksConfig readWebHooks(const QJsonObject &document)
{
    WebHooksConfig hooks;
    const QJsonObject section = document.value("hooks"_L1).toObject();
    const SectionReader in(section);
    in.read("enabled"_L1, hooks.enabled);
    if (!hooks.enabled)
        return hooks;
    hooks.token = Secret(in.value("token"_L1).toString().trimmed());
    in.read("maxBodyBytes"_L1, hooks.maxBodyBytes);
    if (const QByteArray path = normalizedPath(in.value("path"_L1).toString()); !path.isEmpty())
        hooks.path = path;
    hooks.mappings = readHookMappings(section);
    in.section("gmail"_L1).read("model"_L1, hooks.gmailModel);
    in.section("gmail"_L1).read("thinking"_L1, hooks.gmailThinking);
    QStringList presets;
    in.read("presets"_L1, presets);
    hooks.doubts = doubtsAbout(hooks, presets);
    return hooks;
}

void checkWebHooks(const json::Json5Node &root, Findings &findings)
{
    const json::Json5Node *enabled = root.find({u"hooks"_s, u"enabled"_s});
    if (!enabled || !enabled->scalar.toBool())
        return;
    if (textAt(root, u"token"_s).isEmpty())
        findings.report(*enabled, // There may be no token to point at.
                        u"hooks.enabled requires hooks.token: set it to a long random text that is "
                        "not the gateway's own secret"_s,
                        {u"hooks"_s, u"token"_s});
    if (normalizedPath(textAt(root, u"path"_s)) == "/")
        findings.report(root,
                        u"hooks.path may not be '/': set it to a path of its own such as /hooks"_s,
                        {u"hooks"_s, u"path"_s});
}

} // namespace claw::config
