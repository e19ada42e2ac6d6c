// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/json5document.h"
#include "json/json5edit.h"
#include "json/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

// Each span of a tree lies within the text and within its parent.
void checkSpans(const claw::json::Json5Node &node, claw::json::TextSpan within)
{
    if (node.span.start < within.start || node.span.end > within.end
        || node.span.start >= node.span.end)
        std::abort();
    for (const auto &element : node.elements)
        checkSpans(element, node.span);
    for (const auto &member : node.members) {
        if (member.keySpan.end > member.value.span.start)
            std::abort();
        checkSpans(member.value, node.span);
    }
}

// A text is left alone when nothing differs, and reads as it should when something does.
void checkEdits(QByteArrayView text, const QJsonValue &value)
{
    const auto same = claw::json::rewritten(text, value);
    if (!same)
        return; // Its UTF-8 is broken.
    if (*same != text)
        std::abort();
    QJsonObject object = value.toObject();
    if (!object.isEmpty())
        object.erase(object.begin());
    object.insert(QStringLiteral("added"), QJsonArray{1, object, QStringLiteral("it's \"so\"")});
    const auto changed = claw::json::rewritten(text, object);
    const auto read = changed ? claw::json::Json5Document::parse(*changed)
                              : tl::unexpected(claw::json::Json5Error());
    if (!read) {
        if (!changed || !read.error().isLimit)
            std::abort();
        return;
    }
    if (claw::json::compact(read->root().toJson()) != claw::json::compact(object))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(data, static_cast<qsizetype>(size));
    const auto document = claw::json::Json5Document::parse(text);
    if (!document) {
        if (document.error().reason.isEmpty() || document.error().position.line < 1)
            std::abort();
        return 0;
    }
    checkSpans(document->root(), {0, document->text().size()});
    // What was read is JSON once it is written, and JSON is JSON5.
    const QByteArray json = claw::json::compact(document->root().toJson());
    if (!claw::json::Json5Document::parse(json))
        std::abort();
    checkEdits(text, document->root().toJson());
    return 0;
}
