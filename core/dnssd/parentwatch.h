// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <memory>

namespace claw::dnssd {

//! Says when the other end of standard input is gone, and with it whoever wanted us.
class ParentWatch : public QObject
{
    Q_OBJECT

public:
    ParentWatch();
    ~ParentWatch() override;

Q_SIGNALS:
    void parentGone();

private:
    class Platform;

    std::unique_ptr<Platform> m_platform;
};

} // namespace claw::dnssd
