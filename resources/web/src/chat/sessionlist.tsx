// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { useEffect, useState } from 'preact/hooks'
import { follow, href } from '../app/router'
import { on } from '../gateway/link'
import type { SessionRow } from '../gateway/protocol'
import { t } from '../text'
import { useCall } from '../ui/data'
import { ago, sessionName } from '../ui/format'
import { Empty, Search } from '../ui/parts'
import { canonicalKey } from './conversation'

//! Without the note that the gateway adds to messages for the model.
const withoutNote = (text: string) => text.replace(/\s*\[message_id:.*$/s, '')

export function titleOf(row: SessionRow): string {
    return row.label ?? row.displayName ?? (withoutNote(row.derivedTitle ?? '') || sessionName(row.key))
}

export function SessionList({ current, onChosen }: { current: string; onChosen: () => void }) {
    const [query, setQuery] = useState('')
    const { data, reload } = useCall<{ sessions: SessionRow[] }>(
        'sessions.list',
        { limit: 100, includeDerivedTitles: true, includeLastMessage: true, ...(query.trim() && { search: query.trim() }) },
        { everyMs: 15_000 },
    )
    // A conversation that has just begun, or the last words of another one.
    useEffect(() => on('chat', (event) => (event as { state: string }).state !== 'delta' && reload()), [])
    const rows = data?.sessions ?? []
    return (
        <div class="session-list">
            <Search value={query} label={t('sessions.search')} onInput={setQuery} />
            {data && rows.length === 0 && <Empty icon="sessions" title={t(query ? 'sessions.noneFound' : 'sessions.none')} />}
            <ul>
                {rows.map((row) => (
                    <li key={row.key}>
                        <a
                            href={href('chat', { session: row.key })}
                            aria-current={canonicalKey(row.key) === current ? 'true' : undefined}
                            onClick={(event) => (onChosen(), follow(event, 'chat', { session: row.key }))}
                        >
                            <span class="row-title">{titleOf(row)}</span>
                            <time class="soft">{ago(row.updatedAt)}</time>
                            {row.lastMessagePreview && <span class="row-preview soft">{withoutNote(row.lastMessagePreview)}</span>}
                        </a>
                    </li>
                ))}
            </ul>
        </div>
    )
}
