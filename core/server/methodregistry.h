// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "protocol/frame.h"
#include "protocol/schema.h"
#include "server/caller.h"

#include <QByteArray>
#include <QCoroTask>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace claw::server {

//! Passes on a successful response that comes before the last one, as JSON text.
using EarlyResponse = std::function<void(const QByteArray &payload)>;

//! One request on its way to a handler. Params are valid by the method's schema and never null or
//! undefined when it has one.
struct Call
{
    std::shared_ptr<const Caller> caller;
    QJsonValue params;
    EarlyResponse respondEarly; //!< For methods that answer in two stages.

    [[nodiscard]] QJsonObject object() const { return params.toObject(); }
};

//! JSON text ready to be sent, or why there is none. A null array means the method answers nothing.
using Reply = Result<QByteArray>;

//! A reply that is there at once, or the work that will bring it.
using Answer = std::variant<Reply, QCoro::Task<Reply>>;
using MethodHandler = std::function<Answer(const Call &)>;

//! What a client may ask for. Without a schema, params of any type are ignored or read leniently.
struct Method
{
    QString name;
    std::optional<protocol::Schema> schema;
    MethodHandler handler;
    bool isAnnounced = true; //!< In hello-ok; clients may know the others anyway.
};

//! The table of everything a client may ask for. Filled once at start by the files in
//! server/methods; the order of registration is the order in
//! hello-ok.
class MethodRegistry
{
public:
    void add(Method method);

    //! nullptr for a name nobody registered.
    [[nodiscard]] const Method *find(const QString &name) const;
    //! Of those that are announced.
    [[nodiscard]] const QStringList &names() const { return m_names; }

    //! The params a handler gets: missing and null become {}; a misfit is InvalidRequest with the
    //! text `invalid <method> params: ...`.
    [[nodiscard]] static Result<QJsonValue> validParams(const Method &method,
                                                        const protocol::RequestFrame &request);

private:
    QHash<QString, Method> m_methods;
    QStringList m_names;
};

} // namespace claw::server
