// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/json5node.h"

#include <QStringList>

#include <vector>

namespace claw::config {

//! A fault found while a tree is checked; becomes a ConfigIssue once the texts are at hand.
struct Finding
{
    QStringList path;
    QString message;
    int source = 0; //!< Which text `offset` counts in.
    qsizetype offset = 0;
};

//! Collects findings and knows the path of the value being checked.
class Findings
{
public:
    //! Names one step of the path for as long as it lives.
    class Step
    {
    public:
        Step(Findings &findings, const QString &key)
            : m_findings(findings)
        {
            m_findings.m_path.append(key);
        }
        ~Step() { m_findings.m_path.removeLast(); }
        Q_DISABLE_COPY_MOVE(Step)

    private:
        Findings &m_findings;
    };

    //! A value of the wrong kind: what it should obey further is not looked at.
    void reportFatal(const json::Json5Node &at, const QString &message);
    //! A value of the right kind but a wrong content.
    void report(const json::Json5Node &at, const QString &message, const QStringList &below = {});
    //! Keys that are not known, in order of appearance. The rest of the object is still looked at.
    void reportUnknownKeys(const std::vector<const json::Json5Member *> &unknown);

    //! Empty findings at the same path, to try a shape out.
    [[nodiscard]] Findings fork() const;
    //! Takes over what a fork has found.
    void join(Findings fork);

    [[nodiscard]] size_t fatalCount() const { return m_fatalCount; }
    [[nodiscard]] bool isEmpty() const { return m_all.empty(); }
    [[nodiscard]] const QStringList &path() const { return m_path; }
    [[nodiscard]] std::vector<Finding> take() { return std::move(m_all); }

private:
    void add(int source, qsizetype offset, const QString &message, const QStringList &below);

    QStringList m_path;
    std::vector<Finding> m_all;
    size_t m_fatalCount = 0;
};

} // namespace claw::config
