// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/envsubstitution.h"

using namespace Qt::StringLiterals;

namespace claw::config {

using json::Json5Node;

namespace {

bool isNameUnit(QChar unit, bool isFirst)
{
    const bool isLetter = (unit >= u'A' && unit <= u'Z') || unit == u'_';
    return isLetter || (!isFirst && unit >= u'0' && unit <= u'9');
}

// The NAME of a `${NAME}` that begins at `at`; empty when there is none.
QStringView referenceAt(QStringView text, qsizetype at)
{
    if (!text.sliced(at).startsWith(u"${"))
        return {};
    qsizetype end = at + 2;
    while (end < text.size() && isNameUnit(text[end], end == at + 2))
        ++end;
    const bool isClosed = end < text.size() && text[end] == u'}';
    return isClosed ? text.sliced(at + 2, end - at - 2) : QStringView();
}

// Paths in this one message are written a.b[0].c.
QString bracketed(const QStringList &path, const QList<bool> &isIndex)
{
    QString out;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (isIndex[i])
            out.append(u"[%1]"_s.arg(path[i]));
        else
            out.append(out.isEmpty() ? path[i] : QString(u'.' + path[i]));
    }
    return out;
}

class Substitution
{
public:
    Substitution(const QProcessEnvironment &environment, Findings &findings)
        : m_environment(environment)
        , m_findings(findings)
    { }

    void apply(Json5Node &node)
    {
        if (node.scalar.isString())
            replace(node);
        for (size_t i = 0; i < node.elements.size(); ++i)
            applyBelow(node.elements[i], QString::number(i), true);
        for (json::Json5Member &member : node.members)
            applyBelow(member.value, member.key, false);
    }

private:
    void applyBelow(Json5Node &node, const QString &key, bool isIndex)
    {
        m_path.append(key);
        m_isIndex.append(isIndex);
        apply(node);
        m_path.removeLast();
        m_isIndex.removeLast();
    }

    void replace(Json5Node &node)
    {
        QStringList missing;
        const QString text = node.scalar.toString();
        if (!text.contains(u'$'))
            return;
        node.scalar = substituted(text, m_environment, missing);
        for (const QString &name : missing) {
            m_findings.report(node,
                              u"Missing env var \"%1\" referenced at config path: %2"_s.arg(
                                  name, bracketed(m_path, m_isIndex)));
        }
    }

    const QProcessEnvironment &m_environment;
    Findings &m_findings;
    QStringList m_path;
    QList<bool> m_isIndex;
};

} // namespace

QString substituted(const QString &text, const QProcessEnvironment &environment,
                    QStringList &missing)
{
    QString out;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype dollar = text.indexOf(u'$', at);
        if (dollar < 0)
            break;
        out.append(QStringView(text).sliced(at, dollar - at));
        at = dollar;
        if (at + 1 < text.size() && text[at + 1] == u'$') {
            const QStringView escaped = referenceAt(text, at + 1);
            out.append(escaped.isEmpty() ? u"$"_s : u"${%1}"_s.arg(escaped));
            at += escaped.isEmpty() ? 1 : escaped.size() + 4;
            continue;
        }
        const QStringView name = referenceAt(text, at);
        if (name.isEmpty()) {
            out.append(u'$');
            ++at;
            continue;
        }
        const QString value = environment.value(name.toString());
        if (value.isEmpty())
            missing.append(name.toString());
        out.append(value);
        at += name.size() + 3;
    }
    return out + QStringView(text).sliced(at);
}

void substituteVariables(Json5Node &tree, const QProcessEnvironment &environment,
                         Findings &findings)
{
    Substitution(environment, findings).apply(tree);
}

} // namespace claw::config
