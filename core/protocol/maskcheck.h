// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

#include <array>

namespace claw::protocol {

//! Whether a client masks all its WebSocket frames, as it must (RFC 6455, section 5.1). Follows the
//! frame headers in the bytes of one connection and looks at nothing else of them.
class MaskCheck
{
public:
    //! The next bytes, cut anywhere. False from the first unmasked frame on.
    [[nodiscard]] bool feed(QByteArrayView bytes);
    //! Spares feeding the next `count` bytes; false, and nothing happens, when a header is among them.
    [[nodiscard]] bool skip(qint64 count);

private:
    [[nodiscard]] bool takeHeaderByte(quint8 byte);

    std::array<quint8, 10> m_header{}; //!< Of the frame that begins, without its mask.
    size_t m_headerSize = 0;
    quint64 m_toSkip = 0; //!< Mask and payload still to come.
    bool m_isViolated = false;
};

} // namespace claw::protocol
