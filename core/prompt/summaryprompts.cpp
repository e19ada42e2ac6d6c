// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/summaryprompts.h"

using namespace Qt::StringLiterals;

namespace claw::prompt {

namespace {

QString headings()
{
    return u"Use exactly these headings, each with what belongs under it:\n\n"
           "## Goal\n"
           "What the user wants to reach; several things if there are several.\n\n"
           "## Constraints & Preferences\n"
           "- What they asked for or ruled out. \"(none)\" if there is nothing.\n\n"
           "## Progress\n"
           "### Done\n"
           "- [x] What is finished.\n\n"
           "### In Progress\n"
           "- [ ] What is being worked on.\n\n"
           "### Blocked\n"
           "- What stands in the way, if anything.\n\n"
           "## Key Decisions\n"
           "- **The decision**: its reason in a few words.\n\n"
           "## Next Steps\n"
           "1. What is to happen next, in order.\n\n"
           "## Critical Context\n"
           "- Facts, examples and sources that are needed to go on. \"(none)\" if there are "
           "none.\n\n"
           "Be brief. Copy paths, names and error messages letter by letter."_s;
}

QString firstRequest()
{
    return u"Summarise the conversation above for the model that will carry it on in your place "
           u"and "
           "will see nothing of it but your summary. "_s
        + headings();
}

QString updateRequest()
{
    return u"The conversation above goes on from where the summary in <previous-summary> ends. "
           u"Write "
           "one summary of both. Keep what the old one says unless it has been overtaken; add what "
           "is "
           "new; move what got finished to Done; put Next Steps right. "_s
        + headings();
}

QString prefixRequest()
{
    return u"The conversation above is the beginning of one long turn. Its end is kept as it is; "
           u"the "
           "beginning will be replaced by your summary. Say what a reader of the end must know, "
           "under "
           "these headings:\n\n"
           "## Original Request\n"
           "What the user asked for.\n\n"
           "## Early Progress\n"
           "- What was decided and done.\n\n"
           "## Context for Suffix\n"
           "- What the rest of the turn builds on.\n\n"
           "Be brief. Copy paths, names and error messages letter by letter."_s;
}

QString request(const SummaryQuestion &question)
{
    if (question.kind == SummaryKind::TurnPrefix)
        return prefixRequest();
    return question.previous.isEmpty() ? firstRequest() : updateRequest();
}

} // namespace

QString summarySystemPrompt()
{
    return u"You summarise conversations between a user and an assistant. You take no part in "
           u"them: you "
           "do not go on with the conversation and answer no question that is asked in it. Your "
           "reply "
           "is the summary in the form asked for, and nothing else."_s;
}

QString summaryRequest(const SummaryQuestion &question)
{
    QString text = u"<conversation>\n"_s + question.conversation + u"\n</conversation>\n\n"_s;
    if (!question.previous.isEmpty())
        text += u"<previous-summary>\n"_s + question.previous + u"\n</previous-summary>\n\n"_s;
    text += request(question);
    if (!question.focus.trimmed().isEmpty())
        text += u"\n\nAdditional focus: "_s + question.focus.trimmed();
    return text;
}

QString mergeFocus(const QString &focus)
{
    const QString merge = u"The messages are summaries of consecutive parts of one conversation. "
                          u"Make one of them and "
                          "lose no decision, task, open question or constraint."_s;
    return focus.trimmed().isEmpty() ? merge : QString(merge + u'\n' + focus.trimmed());
}

} // namespace claw::prompt
