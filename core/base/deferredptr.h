// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <memory>

namespace claw {

//! Deletes through the event loop, for objects that may die inside their own signal.
struct DeleteLater
{
    void operator()(QObject *object) const
    {
        if (object)
            object->deleteLater();
    }
};

template<typename T>
using DeferredPtr = std::unique_ptr<T, DeleteLater>;

} // namespace claw
