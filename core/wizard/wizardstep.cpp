// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "wizard/wizardstep.h"

#include "json/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace claw::wizard {

namespace {

QLatin1StringView wordOf(StepType type)
{
    switch (type) {
    case StepType::Note:
        return "note"_L1;
    case StepType::Select:
        return "select"_L1;
    case StepType::Text:
        return "text"_L1;
    case StepType::Confirm:
        break;
    }
    return "confirm"_L1;
}

QByteArray encodeOptions(const std::vector<StepOption> &options)
{
    QByteArrayList list;
    for (const StepOption &option : options) {
        json::ObjectWriter writer;
        writer.add("value"_L1, option.value).add("label"_L1, option.label);
        if (!option.hint.isEmpty())
            writer.add("hint"_L1, option.hint);
        list.append(writer.take());
    }
    return QByteArray('[' + list.join(',') + ']');
}

} // namespace

QByteArray encode(const WizardStep &step)
{
    json::ObjectWriter writer;
    writer.add("type"_L1, wordOf(step.type));
    if (!step.title.isEmpty())
        writer.add("title"_L1, step.title);
    writer.add("message"_L1, step.message);
    if (step.type == StepType::Select)
        writer.addRaw("options"_L1, encodeOptions(step.options));
    if (!step.initialValue.isUndefined())
        writer.add("initialValue"_L1, step.initialValue);
    if (!step.placeholder.isEmpty())
        writer.add("placeholder"_L1, step.placeholder);
    if (step.isSensitive)
        writer.add("sensitive"_L1, true);
    return writer.add("executor"_L1, "client"_L1).add("id"_L1, step.id).take();
}

} // namespace claw::wizard
