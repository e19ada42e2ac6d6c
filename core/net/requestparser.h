// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httphead.h"
#include "net/limits.h"

#include <http_parser.h>

#include <optional>

namespace claw::net {

//! Why a request cannot be served, as the answer that says so.
struct HttpFault
{
    int status = 400;
    QByteArray text; //!< For a person; the body of the answer.
};

//! Reads one request (RFC 9112), however it is cut into pieces. It stops behind the head, so that the
//! body's limit can be chosen by what the head asks for, and behind the message, so that a pipelined
//! request is left to the next parser.
class RequestParser
{
public:
    enum class State { Head, Body, Complete, Failed };

    explicit RequestParser(const Limits &limits);
    RequestParser(const RequestParser &) = delete; // http_parser points back at us
    RequestParser &operator=(const RequestParser &) = delete;

    //! Takes what it can use and returns how much that was; call again with the rest while the state
    //! is Head or Body.
    qsizetype feed(QByteArrayView bytes);
    [[nodiscard]] State state() const { return m_state; }
    //! Complete unless the state is Head or Failed; the addresses are the caller's to fill.
    [[nodiscard]] const HttpHead &head() const { return m_head; }
    //! Why the state is Failed.
    [[nodiscard]] const HttpFault &fault() const { return m_fault; }

    //! From here on a longer body fails with 413. Before: the limit of Limits.
    void setBodyLimit(qint64 bytes) { m_bodyLimit = bytes; }
    [[nodiscard]] QByteArray takeBody() { return std::exchange(m_body, {}); }

private:
    static int onTarget(http_parser *parser, const char *at, size_t length);
    static int onFieldName(http_parser *parser, const char *at, size_t length);
    static int onFieldValue(http_parser *parser, const char *at, size_t length);
    static int onHeadComplete(http_parser *parser);
    static int onBody(http_parser *parser, const char *at, size_t length);
    static int onComplete(http_parser *parser);
    static const http_parser_settings &callbacks();

    void storeField();
    [[nodiscard]] std::optional<HttpFault> judgeHead() const;
    [[nodiscard]] HttpFault parserFault() const;
    void fail(HttpFault fault);

    const Limits m_limits;
    http_parser m_parser;
    State m_state = State::Head;
    HttpHead m_head;
    HttpFault m_fault;
    QByteArray m_fieldName;
    QByteArray m_fieldValue;
    bool m_inValue = false;
    qsizetype m_headBytes = 0;
    qint64 m_bodyLimit;
    QByteArray m_body;
};

} // namespace claw::net
