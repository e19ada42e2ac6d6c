// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/requestparser.h"

namespace claw::net {

namespace {

RequestParser &self(http_parser *parser)
{
    return *static_cast<RequestParser *>(parser->data);
}

} // namespace

RequestParser::RequestParser(const Limits &limits)
    : m_limits(limits)
    , m_bodyLimit(limits.bodyBytes)
{
    http_parser_init(&m_parser, HTTP_REQUEST);
    m_parser.data = this;
}

const http_parser_settings &RequestParser::callbacks()
{
    static const http_parser_settings settings = [] {
        http_parser_settings made;
        http_parser_settings_init(&made);
        made.on_url = &onTarget;
        made.on_header_field = &onFieldName;
        made.on_header_value = &onFieldValue;
        made.on_headers_complete = &onHeadComplete;
        made.on_body = &onBody;
        made.on_message_complete = &onComplete;
        return made;
    }();
    return settings;
}

qsizetype RequestParser::feed(QByteArrayView bytes)
{
    if (m_state == State::Complete || m_state == State::Failed)
        return 0;
    const bool inHead = m_state == State::Head;
    if (inHead)
        bytes = bytes.first(std::min(bytes.size(), m_limits.headBytes - m_headBytes));
    else
        http_parser_pause(&m_parser, 0);

    const auto used = static_cast<qsizetype>(
        http_parser_execute(&m_parser, &callbacks(), bytes.data(), size_t(bytes.size())));
    const auto error = HTTP_PARSER_ERRNO(&m_parser);
    if (m_state != State::Failed && error != HPE_OK && error != HPE_PAUSED)
        fail(parserFault());
    if (inHead) {
        m_headBytes += used;
        if (m_state == State::Head && m_headBytes >= m_limits.headBytes)
            fail({.status = 431, .text = "The request headers are too large."});
    }
    return used;
}

int RequestParser::onTarget(http_parser *parser, const char *at, size_t length)
{
    RequestParser &me = self(parser);
    me.m_head.target.append(at, qsizetype(length));
    if (me.m_head.target.size() <= me.m_limits.targetBytes)
        return 0;
    me.fail({.status = 414, .text = "The request target is too long."});
    return 1;
}

int RequestParser::onFieldName(http_parser *parser, const char *at, size_t length)
{
    RequestParser &me = self(parser);
    if (me.m_state != State::Head)
        return 0; // Trailers of a chunked body are not for us.
    if (me.m_inValue)
        me.storeField();
    me.m_fieldName.append(at, qsizetype(length));
    // What the library lets through, and a proxy in front may read as another field (RFC 9112 5.1).
    if (!QByteArrayView(at, qsizetype(length)).contains(' '))
        return 0;
    me.fail({.status = 400, .text = "Bad Request: a blank in the name of a header"});
    return 1;
}

int RequestParser::onFieldValue(http_parser *parser, const char *at, size_t length)
{
    RequestParser &me = self(parser);
    me.m_inValue = me.m_state == State::Head;
    if (me.m_inValue)
        me.m_fieldValue.append(at, qsizetype(length));
    return 0;
}

int RequestParser::onHeadComplete(http_parser *parser)
{
    RequestParser &me = self(parser);
    if (me.m_inValue)
        me.storeField();
    HttpHead &head = me.m_head;
    head.method = http_method_str(static_cast<http_method>(parser->method));
    head.minorVersion = parser->http_minor;
    head.chunked = (parser->flags & F_CHUNKED) != 0;
    if ((parser->flags & F_CONTENTLENGTH) != 0)
        head.contentLength = qint64(std::min(parser->content_length, uint64_t(INT64_MAX)));
    head.keepAlive = http_should_keep_alive(parser) != 0;
    const bool hasPath = splitTarget(head);
    auto fault = me.judgeHead();
    if (!fault && !hasPath)
        fault = HttpFault{.status = 400, .text = "The request target is not a path."};
    if (fault) {
        me.fail(*std::move(fault));
        return -1;
    }
    me.m_state = State::Body;
    http_parser_pause(parser, 1);
    return 0;
}

int RequestParser::onBody(http_parser *parser, const char *at, size_t length)
{
    RequestParser &me = self(parser);
    if (me.m_body.size() + qint64(length) > me.m_bodyLimit) {
        me.fail({.status = 413, .text = "payload too large"});
        return 1;
    }
    me.m_body.append(at, qsizetype(length));
    return 0;
}

int RequestParser::onComplete(http_parser *parser)
{
    self(parser).m_state = State::Complete;
    http_parser_pause(parser, 1);
    return 0;
}

void RequestParser::storeField()
{
    m_head.headers.append(std::exchange(m_fieldName, {}),
                          std::exchange(m_fieldValue, {}).trimmed());
    m_inValue = false;
}

std::optional<HttpFault> RequestParser::judgeHead() const
{
    if (m_parser.http_major != 1)
        return HttpFault{.status = 505, .text = "Only HTTP/1.0 and HTTP/1.1 are spoken here."};
    if (m_head.method == "CONNECT")
        return HttpFault{.status = 501, .text = "This is not a proxy."};
    const qsizetype hosts = m_head.headers.count("host");
    if (hosts > 1 || (hosts == 0 && m_head.minorVersion >= 1))
        return HttpFault{.status = 400, .text = "A request needs exactly one Host header."};
    return std::nullopt;
}

HttpFault RequestParser::parserFault() const
{
    const auto error = HTTP_PARSER_ERRNO(&m_parser);
    if (error == HPE_HEADER_OVERFLOW)
        return {.status = 431, .text = "The request headers are too large."};
    if (error == HPE_INVALID_TRANSFER_ENCODING)
        return {.status = 501, .text = "Of the transfer codings only chunked is known here."};
    return {.status = 400, .text = QByteArray("Bad Request: ") + http_errno_description(error)};
}

void RequestParser::fail(HttpFault fault)
{
    m_state = State::Failed;
    m_fault = std::move(fault);
}

} // namespace claw::net
