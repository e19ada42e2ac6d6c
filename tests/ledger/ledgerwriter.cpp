// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// Accepts numbered inputs as fast as it can and prints the number of each one that was acknowledged,
// until it is killed. Arguments: the state directory, the first number.

#include "base/clock.h"
#include "ledger/ledger.h"

#include <QCoreApplication>
#include <QCoroTask>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace claw;

namespace {

//! One of several that take turns, so that transactions hold more than one input.
QCoro::Task<> write(ledger::Ledger &ledger, int &next)
{
    while (true) {
        const int number = next++;
        ledger::NewInput input;
        input.idempotencyKey = QString::number(number);
        input.sessionKey = u"agent:main:main"_s;
        input.payload = QByteArray(200, 'x');
        const auto accepted = co_await ledger.accept(std::move(input));
        if (!accepted)
            co_return;
        std::printf("%d\n", number);
        std::fflush(stdout);
        if (number % 3 == 0) {
            const auto started = co_await ledger.start(accepted->input.id, QString());
            static_cast<void>(started);
        }
        if (number % 6 == 0) {
            const auto done =
                co_await ledger.finish(accepted->input.id, ledger::InputState::Done, QByteArray());
            static_cast<void>(done);
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const SystemClock clock;
    ledger::Ledger ledger(arguments.value(1), clock);
    ledger.open();
    int next = arguments.value(2).toInt();
    std::vector<QCoro::Task<>> writers;
    for (int i = 0; i < 4; ++i)
        writers.push_back(write(ledger, next));
    return app.exec();
}
