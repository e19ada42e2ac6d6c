// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/json5node.h"

#include <QAnyStringView>
#include <QJsonObject>
#include <QStringList>

namespace claw::protocol {

//! Where in a value a check is: a chain on the stack, spelled out only when there is a fault to report.
struct Place
{
    const Place *parent = nullptr; //!< Null: the value itself.
    QAnyStringView key;

    //! A JSON pointer (RFC 6901).
    [[nodiscard]] QString pointer() const;
};

//! Collects what a schema has against a value.
class SchemaFaults
{
public:
    //! `written` is the value as it was sent; null when that is not known. It outlives this.
    explicit SchemaFaults(const json::Json5Node *written = nullptr)
        : m_written(written)
    { }

    void report(const Place &place, const QString &text);
    //! As report(), for a place that is spelled in another way.
    void reportAt(const QString &spelled, const QString &text);
    //! The keys of the object at `place` in the order they were written in, or sorted.
    [[nodiscard]] QStringList keys(const Place &place, const QJsonObject &object) const;
    //! How many were reported, repeated ones included.
    [[nodiscard]] qsizetype count() const { return m_texts.size(); }
    //! All texts, repeated ones once, joined; empty when there are none.
    [[nodiscard]] QString joined() const;

private:
    const json::Json5Node *m_written;
    QStringList m_texts;
};

} // namespace claw::protocol
