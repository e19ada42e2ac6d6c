// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runrequest.h"
#include "config/queuesettings.h"

#include <QStringList>

#include <deque>
#include <optional>

namespace claw::agent {

//! What the run of a message is called that had to wait for another one. The same for the same run,
//! so that a restart finds its answer.
[[nodiscard]] QString followupRunId(const QString &runId);

/*! The messages of one session that wait for its run to end, oldest first; at most as many as the
    settings of the last one allow. What is given up leaves a line in the next prompt, or nothing.
*/
class Followups
{
public:
    //! Returns what nobody will answer because the queue was full; it may be the message itself.
    [[nodiscard]] std::vector<RunRequest> add(RunRequest message,
                                              const config::QueueSettings &settings);
    //! Before all others, whatever the limit.
    void addFirst(RunRequest message);
    //! What is to be run next; several messages to one place in one.
    [[nodiscard]] std::optional<RunRequest> next();
    //! Everything, also what was only left as a line.
    [[nodiscard]] std::vector<RunRequest> takeAll();
    [[nodiscard]] std::optional<RunRequest> take(const QString &runId);

    [[nodiscard]] int size() const { return int(m_waiting.size()); }

private:
    [[nodiscard]] bool shareOnePlace() const;
    [[nodiscard]] RunRequest collected();
    [[nodiscard]] QString takeSummary(RunRequest &into);

    std::deque<RunRequest> m_waiting;
    std::vector<RunRequest> m_summarized; //!< Given up; their texts are in the lines.
    QStringList m_lines;
    config::QueueMode m_mode = config::QueueMode::Collect;
    bool m_isMixed = false; //!< Once messages go to several places each is run alone.
};

} // namespace claw::agent
