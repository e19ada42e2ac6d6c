// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "ledger/ledgerconnection.h"

#include "files/atomicfile.h"
#include "files/setaside.h"
#include "ledger/ledgerschema.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace claw::ledger {

namespace {

// Primary result codes of SQLite (sqlite3.h).
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

Error errorOf(const QSqlError &error)
{
    const bool isFull = primaryCode(error) == sqliteFull;
    return {.code = ErrorCode::Unavailable,
            .message = error.databaseText(),
            .hint = isFull ? u"free some space on the disk"_s : QString(),
            .retryable = true,
            .details = {}};
}

} // namespace

LedgerConnection::LedgerConnection(QString path)
    : m_path(std::move(path))
    , m_name(u"ledger-"_s + QUuid::createUuid().toString(QUuid::Id128))
{ }

LedgerConnection::~LedgerConnection()
{
    close();
}

void LedgerConnection::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase(); // The table refuses to forget a connection that is referred to.
    QSqlDatabase::removeDatabase(m_name);
}

Result<QString> LedgerConnection::open()
{
    auto ready = connectToFile().and_then([this] { return migrate(); });
    QString kept;
    if (!ready && m_isDamaged) {
        const auto aside = setAside();
        if (!aside)
            return tl::unexpected(aside.error());
        kept = *aside;
        ready = connectToFile().and_then([this] { return migrate(); });
    }
    if (!ready) {
        close();
        return failWithin(m_path, ready.error());
    }
    return kept;
}

Result<> LedgerConnection::connectToFile()
{
    const auto made = files::ensurePrivateDir(QFileInfo(m_path).path());
    if (!made)
        return made;
    // SQLite gives its log the mode of the database, and would make that one readable for all.
    QFile file(m_path);
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, files::privateFile))
        return fail(ErrorCode::Unavailable, file.errorString());
    file.close();

    m_isDamaged = false;
    m_failure.reset();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (!m_database.isValid())
        return fail(ErrorCode::Unavailable, u"the SQLite driver of Qt is missing"_s,
                    u"install libqt6sql6-sqlite, or your system's package of that driver"_s);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return tl::unexpected(errorOf(m_database.lastError()));
    for (const QString &setting :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
          u"PRAGMA cache_size = -512"_s, u"PRAGMA journal_size_limit = 4194304"_s}) {
        if (!execute(setting, {}))
            return tl::unexpected(*m_failure);
    }
    auto check = execute(u"PRAGMA quick_check(1)"_s, {});
    if (!check)
        return tl::unexpected(*m_failure);
    if (check->next() && check->value(0).toString() != "ok"_L1) {
        m_isDamaged = true;
        return fail(ErrorCode::Unavailable, check->value(0).toString());
    }
    return {};
}

Result<> LedgerConnection::migrate()
{
    auto query = execute(u"PRAGMA user_version"_s, {});
    const int version = query && query->next() ? query->value(0).toInt() : -1;
    query.reset(); // An unfinished statement would keep its lock.
    if (version < 0)
        return tl::unexpected(m_failure.value_or(Error{}));
    if (version > schemaVersion)
        return fail(ErrorCode::Conflict,
                    u"the ledger was written by a newer version (%1)"_s.arg(version),
                    u"install that version, or move the file away"_s);
    return transact([this, version] {
        for (int from = version; from < schemaVersion; ++from) {
            const QStringList steps = migrationFrom(from);
            for (const QString &step : steps)
                static_cast<void>(run(step));
        }
        static_cast<void>(run(u"PRAGMA user_version = %1"_s.arg(schemaVersion)));
    });
}

Result<> LedgerConnection::transact(const std::function<void()> &work)
{
    m_failure.reset();
    if (execute(u"BEGIN IMMEDIATE"_s, {}))
        work();
    if (!m_failure)
        static_cast<void>(execute(u"COMMIT"_s, {}));
    if (!m_failure)
        return {};
    const Error failure = *m_failure;
    static_cast<void>(execute(u"ROLLBACK"_s, {})); // Some failures have done it already.
    return tl::unexpected(failure);
}

std::optional<QSqlQuery> LedgerConnection::run(const QString &statement, const QVariantList &values)
{
    return m_failure ? std::nullopt : execute(statement, values);
}

tl::unexpected<Error> LedgerConnection::failed()
{
    return fail(ErrorCode::Unavailable, u"the ledger failed"_s);
}

std::optional<QSqlQuery> LedgerConnection::execute(const QString &statement,
                                                   const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool isDone = query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    isDone = isDone && query.exec();
    if (isDone)
        return query;
    const int code = primaryCode(query.lastError());
    m_isDamaged = m_isDamaged || code == sqliteCorrupt || code == sqliteNotADatabase;
    m_failure = errorOf(query.lastError());
    return std::nullopt;
}

Result<QString> LedgerConnection::setAside()
{
    close();
    m_isDamaged = false;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto kept = files::setAside(m_path, now);
    if (!kept)
        return kept;
    const QString log = m_path + u"-wal"_s;
    if (QFileInfo::exists(log))
        static_cast<void>(files::setAside(log, now)); // Belongs to the database beside it.
    QFile::remove(m_path + u"-shm"_s);
    return kept;
}

} // namespace claw::ledger
