// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { useState } from 'preact/hooks'
import { methods } from '../gateway/link'
import { t } from '../text'
import { type Bar, Bars, Meter } from '../ui/chart'
import { useCall } from '../ui/data'
import { ago, count, money } from '../ui/format'
import { Card, Empty, Loading, Notice, Page } from '../ui/parts'

interface Amount {
    input: number
    output: number
    cacheRead: number
    cacheWrite: number
    totalTokens: number
    totalCost: number
    missingCostEntries: number
}

interface Costs {
    daily: (Amount & { date: string })[]
    totals: Amount
}

interface Quotas {
    providers: { provider: string; displayName: string; plan?: string; error?: string; windows: { label: string; usedPercent: number; resetAt?: number }[] }[]
}

const dayFormat = new Intl.DateTimeFormat(navigator.language, { day: 'numeric', month: 'short' })
const dayLabel = (date: string) => dayFormat.format(new Date(`${date}T12:00`))

//! Days without use are days too.
function everyDay(daily: Costs['daily'], days: number): Costs['daily'] {
    const known = new Map(daily.map((day) => [day.date, day]))
    const none: Amount = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, totalTokens: 0, totalCost: 0, missingCostEntries: 0 }
    return Array.from({ length: days }, (_, index) => {
        const day = new Date()
        day.setDate(day.getDate() - (days - 1 - index))
        const date = [day.getFullYear(), String(day.getMonth() + 1).padStart(2, '0'), String(day.getDate()).padStart(2, '0')].join('-')
        return known.get(date) ?? { date, ...none }
    })
}

function costBars(days: Costs['daily']): Bar[] {
    return days.map((day) => ({ label: dayLabel(day.date), title: `${day.date}: ${money(day.totalCost)}`, parts: [{ value: day.totalCost, kind: 'first' }] }))
}

function tokenBars(days: Costs['daily']): Bar[] {
    return days.map((day) => ({
        label: dayLabel(day.date),
        title: `${day.date}: ${count(day.totalTokens)}`,
        parts: [
            { value: day.cacheRead + day.cacheWrite, kind: 'second' },
            { value: day.input, kind: 'third' },
            { value: day.output, kind: 'first' },
        ],
    }))
}

function Quota() {
    const isOffered = methods.value.has('usage.status')
    const { data } = useCall<Quotas>('usage.status', {}, { skip: !isOffered })
    if (!data || data.providers.length === 0) return null
    return (
        <Card title={t('usage.quotas')}>
            <ul class="rows">
                {data.providers.map((provider) => (
                    <li key={provider.provider}>
                        <span class="row-main">
                            <strong>{provider.displayName}</strong>
                            <span class="soft">{provider.error ?? provider.plan ?? ''}</span>
                        </span>
                        {provider.windows.map((window) => (
                            <span key={window.label} class="context">
                                <span class="soft small">{window.label} {window.usedPercent}% {window.resetAt ? t('usage.resets', { when: ago(window.resetAt) }) : ''}</span>
                                <Meter value={window.usedPercent} most={100} label={window.label} />
                            </span>
                        ))}
                    </li>
                ))}
            </ul>
        </Card>
    )
}

export default function Usage() {
    const [days, setDays] = useState(14)
    const { data, error } = useCall<Costs>('usage.cost', { days }, { everyMs: 60_000 })
    const choice = (
        <select value={days} aria-label={t('usage.day')} onChange={(event) => setDays(Number(event.currentTarget.value))}>
            {[7, 14, 30, 90].map((n) => <option key={n} value={n}>{t('usage.days', { n })}</option>)}
        </select>
    )
    if (!data && !error) return <Loading />
    const all = data ? everyDay(data.daily, days) : []
    return (
        <Page title={t('page.usage')} lead={t('usage.lead')} actions={choice}>
            {error && <Notice tone="bad">{error}</Notice>}
            {data && (
                <Card>
                    <div class="figures five">
                        <div><strong>{money(data.totals.totalCost)}</strong><span class="soft">{t('usage.total')}</span></div>
                        <div><strong>{count(data.totals.totalTokens)}</strong><span class="soft">{t('overview.tokens')}</span></div>
                        <div><strong>{count(data.totals.input)}</strong><span class="soft">{t('usage.input')}</span></div>
                        <div><strong>{count(data.totals.output)}</strong><span class="soft">{t('usage.output')}</span></div>
                        <div><strong>{count(data.totals.cacheRead)}</strong><span class="soft">{t('usage.cache')}</span></div>
                    </div>
                    {data.totals.missingCostEntries > 0 && <p class="soft">{t('usage.missing', { n: count(data.totals.missingCostEntries) })}</p>}
                </Card>
            )}
            {data?.totals.totalTokens === 0 && <Empty icon="usage" title={t('usage.none')} />}
            {data && data.totals.totalTokens > 0 && (
                <>
                    {data.totals.totalCost > 0 && <Card title={t('usage.cost')}><Bars bars={costBars(all)} label={t('usage.cost')} axis={money} /></Card>}
                    <Card title={t('usage.tokens')}>
                        <Bars bars={tokenBars(all)} label={t('usage.tokens')} axis={count} />
                        <p class="legend soft small"><i class="first" />{t('usage.output')} <i class="third" />{t('usage.input')} <i class="second" />{t('usage.cache')}</p>
                    </Card>
                </>
            )}
            <Quota />
        </Page>
    )
}
