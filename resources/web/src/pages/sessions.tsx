// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { useState } from 'preact/hooks'
import { titleOf } from '../chat/sessionlist'
import { follow, href } from '../app/router'
import { call, defaults, methods } from '../gateway/link'
import type { SessionRow } from '../gateway/protocol'
import { t } from '../text'
import { Meter } from '../ui/chart'
import { useCall } from '../ui/data'
import { ago, count, dateTime, sessionName } from '../ui/format'
import { Badge, Button, Card, DangerButton, Empty, Facts, Loading, Notice, Page, Search } from '../ui/parts'
import { shown } from '../ui/toast'

const levels = {
    thinkingLevel: ['off', 'minimal', 'low', 'medium', 'high'],
    verboseLevel: ['off', 'on', 'full'],
} as const

function LevelChoice({ row, field, label, onSaved }: { row: SessionRow; field: keyof typeof levels; label: string; onSaved: () => void }) {
    const save = (value: string) => void shown(call('sessions.patch', { key: row.key, [field]: value || null }), t('sessions.saved')).then(onSaved)
    return (
        <select value={row[field] ?? ''} aria-label={label} onChange={(event) => save(event.currentTarget.value)}>
            <option value="">{t('sessions.default')}</option>
            {levels[field].map((level) => <option key={level} value={level}>{level}</option>)}
        </select>
    )
}

function LabelField({ row, onSaved }: { row: SessionRow; onSaved: () => void }) {
    const [label, setLabel] = useState(row.label ?? '')
    const save = (event: Event) => {
        event.preventDefault()
        void shown(call('sessions.patch', { key: row.key, label: label.trim() || null }), t('sessions.saved')).then(onSaved)
    }
    return (
        <form class="actions" onSubmit={save}>
            <input value={label} maxLength={64} aria-label={t('sessions.label')} onInput={(event) => setLabel(event.currentTarget.value)} />
            {label !== (row.label ?? '') && <Button submit>{t('save')}</Button>}
        </form>
    )
}

function Details({ row, onChanged }: { row: SessionRow; onChanged: () => void }) {
    const isMain = row.key === defaults.value.mainSessionKey
    const reset = () => void shown(call('sessions.reset', { key: row.key }), t('sessions.wasReset')).then(onChanged)
    const remove = () => void shown(call('sessions.delete', { key: row.key }), t('sessions.deleted')).then(onChanged)
    return (
        <div class="details">
            <Facts
                rows={[
                    ['Key', <code key="k">{row.key}</code>],
                    [t('sessions.label'), <LabelField key="l" row={row} onSaved={onChanged} />],
                    [t('sessions.thinking'), <LevelChoice key="t" row={row} field="thinkingLevel" label={t('sessions.thinking')} onSaved={onChanged} />],
                    [t('sessions.verbose'), <LevelChoice key="v" row={row} field="verboseLevel" label={t('sessions.verbose')} onSaved={onChanged} />],
                    [t('sessions.model'), [row.modelProvider, row.model].filter(Boolean).join('/') || t('sessions.default')],
                    [t('sessions.updated'), dateTime(row.updatedAt)],
                ]}
            />
            <div class="actions">
                <a class="button primary" href={href('chat', { session: row.key })} onClick={(event) => follow(event, 'chat', { session: row.key })}>{t('sessions.open')}</a>
                {methods.value.has('sessions.reset') && <Button icon="refresh" onClick={reset}>{t('sessions.reset')}</Button>}
                {!isMain && methods.value.has('sessions.delete') && <DangerButton label={t('sessions.delete')} onConfirm={remove} />}
            </div>
        </div>
    )
}

function Row({ row, onChanged }: { row: SessionRow; onChanged: () => void }) {
    const [isOpen, setOpen] = useState(false)
    return (
        <li class="session-row">
            <button type="button" class="row-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
                <span class="row-main">
                    <strong>{titleOf(row)}</strong>
                    <span class="soft">{[sessionName(row.key), row.channel, row.model].filter(Boolean).join(' · ')}</span>
                </span>
                {row.kind === 'group' && <Badge>group</Badge>}
                {row.contextTokens ? (
                    <span class="context">
                        <span class="soft small">{count(row.totalTokens)} / {count(row.contextTokens)}</span>
                        <Meter value={row.totalTokens} most={row.contextTokens} label={t('sessions.tokens')} />
                    </span>
                ) : null}
                <time class="soft">{ago(row.updatedAt)}</time>
            </button>
            {isOpen && <Details row={row} onChanged={onChanged} />}
        </li>
    )
}

export default function Sessions() {
    const [query, setQuery] = useState('')
    const params = { limit: 200, includeGlobal: true, includeDerivedTitles: true, ...(query.trim() && { search: query.trim() }) }
    const { data, error, reload } = useCall<{ sessions: SessionRow[] }>('sessions.list', params, { everyMs: 15_000 })
    const rows = data?.sessions
    return (
        <Page title={t('sessions.title')} lead={t('sessions.lead')} actions={<Search value={query} label={t('sessions.search')} onInput={setQuery} />}>
            {error && <Notice tone="bad">{error}</Notice>}
            {!rows && !error && <Loading />}
            {rows?.length === 0 && <Empty icon="sessions" title={t(query ? 'sessions.noneFound' : 'sessions.none')} />}
            {rows && rows.length > 0 && (
                <Card>
                    <ul class="rows flush">{rows.map((row) => <Row key={row.key} row={row} onChanged={reload} />)}</ul>
                </Card>
            )}
        </Page>
    )
}
