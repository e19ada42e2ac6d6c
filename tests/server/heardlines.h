// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>
#include <QStringList>

#include <utility>

namespace claw::testing {

//! What is logged in one category for as long as this lives; one at a time.
class HeardLines
{
public:
    explicit HeardLines(const char *category)
        : m_category(category)
    {
        s_listening = this;
        m_before = qInstallMessageHandler(&HeardLines::hear);
    }
    ~HeardLines()
    {
        qInstallMessageHandler(m_before);
        s_listening = nullptr;
    }
    Q_DISABLE_COPY_MOVE(HeardLines)

    [[nodiscard]] QStringList take() { return std::exchange(m_lines, {}); }

private:
    static void hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        if (qstrcmp(context.category, s_listening->m_category) == 0)
            s_listening->m_lines.append(text);
        else if (s_listening->m_before)
            s_listening->m_before(type, context, text);
    }

    static inline HeardLines *s_listening = nullptr;
    const char *m_category;
    QtMessageHandler m_before = nullptr;
    QStringList m_lines;
};

} // namespace claw::testing
