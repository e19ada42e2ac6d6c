// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "metrics/histogram.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace claw::metrics {

enum class Type { Counter, Gauge, Histogram };

struct Label
{
    QLatin1StringView name;
    QString value; //!< Anything; it is escaped.
};
using Labels = QList<Label>;

/*! A page of figures in the text format of Prometheus, version 0.0.4
    (https://prometheus.io/docs/instrumenting/exposition_formats/). Each family once, its samples
    directly after it; names and help texts are ours and need no escaping.
*/
class Exposition
{
public:
    static constexpr auto contentType = "text/plain; version=0.0.4; charset=utf-8";

    //! Begins a family: `clawdbot_clients`. Counters end in `_total`.
    void family(QByteArrayView name, Type type, QByteArrayView help);
    //! One sample of the family begun last.
    void sample(const Labels &labels, double value);
    void sample(double value) { sample({}, value); }
    //! The samples of one histogram of the family begun last.
    void histogram(const Labels &labels, const Histogram &times);

    //! A family of one sample.
    void gauge(QByteArrayView name, QByteArrayView help, double value);
    void counter(QByteArrayView name, QByteArrayView help, double value);

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    void line(QByteArrayView suffix, const Labels &labels, double value);

    QByteArray m_text;
    QByteArray m_name;
};

} // namespace claw::metrics
