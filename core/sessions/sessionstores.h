// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/config.h"
#include "files/statepaths.h"
#include "sessions/sessionkey.h"
#include "sessions/sessionstore.h"
#include "sessions/transcriptreader.h"

#include <QCoroTask>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <map>
#include <memory>
#include <vector>

namespace claw::sessions {

//! Where a session that somebody named is, or would be.
struct SessionTarget
{
    QString key; //!< Canonical.
    QString literalKey; //!< As it was named; an old entry may be stored under it.
    QString agentId;
    SessionStore *store = nullptr;

    //! The key the entry is under now: the canonical one, else the literal one, else empty.
    [[nodiscard]] QString storedKey() const;
    [[nodiscard]] const SessionIndex *find() const { return store->find(storedKey()); }
    [[nodiscard]] QJsonObject entry() const { return store->entry(storedKey()); }
};

//! A store and the agent that the keys without an agent in it belong to.
struct AgentStore
{
    QString agentId;
    SessionStore *store = nullptr;
};

//! The session stores of all agents, opened when they are first needed.
class SessionStores : public QObject
{
    Q_OBJECT

public:
    explicit SessionStores(const files::StatePaths &paths, QObject *parent = nullptr);
    ~SessionStores() override;

    //! Takes over which agents there are and where their stores lie.
    void configure(config::ConfigPtr config);
    [[nodiscard]] const KeyRules &rules() const { return m_rules; }
    [[nodiscard]] const config::Config &config() const { return *m_config; }

    //! Configured agents, default first; without a list of agents also those that have a directory.
    [[nodiscard]] QStringList agentIds() const { return m_agentIds; }
    //! One for each file: agents that share a store appear once.
    [[nodiscard]] std::vector<AgentStore> all() const;
    [[nodiscard]] SessionStore &storeOf(const QString &agentId);
    [[nodiscard]] SessionTarget target(const QString &requestedKey);
    [[nodiscard]] TranscriptPlaces placesOf(const SessionTarget &target) const;
    //! What a list of sessions calls its store: the file, the template, or `(multiple)`.
    [[nodiscard]] QString shownPath() const;

    //! Brings all stores up to date with their files.
    [[nodiscard]] QCoro::Task<> refresh();
    //! Ends when everything is on the disk, or the disk has refused.
    [[nodiscard]] QCoro::Task<Result<>> flush();
    //! Where workers that change files run: one after the other.
    [[nodiscard]] QThreadPool &disk() { return m_disk; }

Q_SIGNALS:
    //! Another program has written a store.
    void replaced(const QString &agentId);
    void troubled(const QString &text);
    void recovered();

private:
    void listAgents();

    const files::StatePaths &m_paths;
    config::ConfigPtr m_config;
    KeyRules m_rules;
    QStringList m_agentIds;
    QThreadPool m_disk; //!< Goes after the stores, whose writes it runs.
    std::map<QString, std::unique_ptr<SessionStore>> m_stores; //!< By path.
};

} // namespace claw::sessions
