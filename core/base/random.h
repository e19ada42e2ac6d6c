// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace claw {

//! Where randomness comes from. Handed in through constructors so that tests can fix the seed.
class Random
{
public:
    virtual ~Random() = default;

    //! `count` unpredictable bytes.
    [[nodiscard]] virtual QByteArray bytes(qsizetype count) = 0;

    //! A lower-case RFC 4122 version 4 UUID with dashes.
    [[nodiscard]] QString uuid();
    //! The same 128 bits as 32 lower-case hex digits: the form of every token the gateway mints.
    [[nodiscard]] QString hexToken();
    //! A number in [0, bound).
    [[nodiscard]] quint32 below(quint32 bound);
};

//! The operating system's cryptographic generator.
class SystemRandom final : public Random
{
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
};

} // namespace claw
