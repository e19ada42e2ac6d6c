// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "metrics/exposition.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace claw::metrics {

namespace {

QByteArray nameOf(Type type)
{
    switch (type) {
    case Type::Counter:
        return "counter"_ba;
    case Type::Gauge:
        return "gauge"_ba;
    case Type::Histogram:
        return "histogram"_ba;
    }
    Q_UNREACHABLE();
}

QByteArray escaped(const QString &value)
{
    QByteArray bytes = value.toUtf8();
    bytes.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return bytes;
}

//! As short as it can be read back; whole numbers without an exponent.
QByteArray figure(double value)
{
    if (std::isnan(value))
        return "NaN"_ba;
    if (std::isinf(value))
        return value > 0 ? "+Inf"_ba : "-Inf"_ba;
    constexpr double mostExact = 9007199254740992.0; // 2^53
    if (value == std::trunc(value) && std::abs(value) < mostExact)
        return QByteArray::number(qint64(value));
    return QByteArray::number(value, 'g', 15);
}

} // namespace

void Exposition::family(QByteArrayView name, Type type, QByteArrayView help)
{
    m_name = name.toByteArray();
    m_text += "# HELP " + m_name + ' ' + help.toByteArray() + '\n';
    m_text += "# TYPE " + m_name + ' ' + nameOf(type) + '\n';
}

void Exposition::sample(const Labels &labels, double value)
{
    line({}, labels, value);
}

void Exposition::histogram(const Labels &labels, const Histogram &times)
{
    Labels withBound = labels;
    withBound.append({"le"_L1, {}});
    for (size_t i = 0; i < Histogram::bounds.size(); ++i) {
        withBound.back().value = QString::fromLatin1(figure(Histogram::bounds[i]));
        line("_bucket", withBound, double(times.atMost(i)));
    }
    withBound.back().value = u"+Inf"_s;
    line("_bucket", withBound, double(times.count()));
    line("_sum", labels, times.sumSeconds());
    line("_count", labels, double(times.count()));
}

void Exposition::gauge(QByteArrayView name, QByteArrayView help, double value)
{
    family(name, Type::Gauge, help);
    sample(value);
}

void Exposition::counter(QByteArrayView name, QByteArrayView help, double value)
{
    family(name, Type::Counter, help);
    sample(value);
}

void Exposition::line(QByteArrayView suffix, const Labels &labels, double value)
{
    QByteArrayList pairs;
    for (const auto &label : labels)
        pairs.append(QByteArray(label.name.data(), label.name.size()) + "=\"" + escaped(label.value)
                     + '"');
    m_text += m_name + suffix.toByteArray();
    if (!pairs.isEmpty())
        m_text += '{' + pairs.join(',') + '}';
    m_text += ' ' + figure(value) + '\n';
}

} // namespace claw::metrics
