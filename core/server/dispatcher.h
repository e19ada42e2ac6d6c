// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/frame.h"
#include "server/methodregistry.h"

namespace claw::server {

//! Takes a request through authorization, look-up and validation to its handler, in that order: a
//! limited client learns nothing about methods it may not call.
class Dispatcher
{
public:
    explicit Dispatcher(const MethodRegistry &methods)
        : m_methods(methods)
    { }

    [[nodiscard]] Answer handle(const protocol::RequestFrame &request,
                                const std::shared_ptr<const Caller> &caller,
                                EarlyResponse respondEarly) const;
    [[nodiscard]] bool knows(const QString &method) const { return m_methods.find(method); }

private:
    const MethodRegistry &m_methods;
};

} // namespace claw::server
