// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/json5edit.h"

#include "json/json5document.h"
#include "json/json5rewriter.h"

using namespace Qt::StringLiterals;

namespace claw::json {

Result<QByteArray> rewritten(QByteArrayView utf8, const QJsonValue &value)
{
    constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
    const QByteArrayView mark = utf8.startsWith(byteOrderMark) ? byteOrderMark : QByteArrayView();
    const auto document = Json5Document::parse(utf8);
    if (!document) {
        const Json5Error &error = document.error();
        return fail(error.isLimit ? ErrorCode::TooLarge : ErrorCode::InvalidRequest,
                    u"line %1, column %2: %3"_s.arg(error.position.line)
                        .arg(error.position.column)
                        .arg(error.reason));
    }
    // What cannot be read cannot be written back as it was.
    if (document->text().toUtf8() != utf8.sliced(mark.size()))
        return fail(ErrorCode::InvalidRequest, u"the text is not valid UTF-8"_s);
    Json5Rewriter rewriter(document->text());
    rewriter.change(document->root(), value, Json5Style(document->text()));
    QByteArray changed = mark.toByteArray();
    changed += rewriter.finish().toUtf8();
    return changed;
}

} // namespace claw::json
