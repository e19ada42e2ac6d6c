// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>

namespace claw::ledger {

/*! The connection to a ledger's SQLite database: WAL, every commit on the disk (synchronous=FULL).

    Blocks; it belongs to the thread that opens it. A failure of the database (not of a caller) is
    remembered until the end of the transaction, which is then rolled back as a whole.
*/
class LedgerConnection
{
public:
    explicit LedgerConnection(QString path);
    ~LedgerConnection();
    LedgerConnection(const LedgerConnection &) = delete;
    LedgerConnection &operator=(const LedgerConnection &) = delete;

    //! Opens the database, makes it if it is missing and brings it up to date. One that is damaged is
    //! set aside and replaced by an empty one; the text then says where it is. Fails with Unavailable
    //! when the system refuses, with Conflict when a newer program has written it.
    [[nodiscard]] Result<QString> open();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }

    //! Runs `work` and commits what it did, or undoes all of it and says why.
    [[nodiscard]] Result<> transact(const std::function<void()> &work);

    //! One statement with its values; nullopt when the database failed. Inside transact().
    [[nodiscard]] std::optional<QSqlQuery> run(const QString &statement,
                                               const QVariantList &values = {});

    //! What a verb returns after run() gave nothing: whoever ends the transaction tells why.
    [[nodiscard]] static tl::unexpected<Error> failed();

    //! Whether the last failure means that the file is damaged.
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }
    //! Closes and sets the database aside; open() makes a new one. Returns where it is.
    [[nodiscard]] Result<QString> setAside();

private:
    [[nodiscard]] Result<> connectToFile();
    [[nodiscard]] Result<> migrate();
    [[nodiscard]] std::optional<QSqlQuery> execute(const QString &statement,
                                                   const QVariantList &values);
    void close();

    QString m_path;
    QString m_name; //!< Of the connection; QSqlDatabase keeps them in a table of the process.
    QSqlDatabase m_database;
    std::optional<Error> m_failure;
    bool m_isDamaged = false;
};

} // namespace claw::ledger
