// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { useState } from 'preact/hooks'
import { call } from '../gateway/link'
import { t } from '../text'
import { drawingWidth } from '../ui/chart'
import { useCall } from '../ui/data'
import { ago, clock, dateTime, duration } from '../ui/format'
import { Badge, Button, Card, DangerButton, Empty, Facts, Loading, Notice, Page } from '../ui/parts'
import { shown } from '../ui/toast'

type Schedule = { kind: 'at'; atMs: number } | { kind: 'every'; everyMs: number } | { kind: 'cron'; expr: string; tz?: string }

interface Job {
    id: string
    agentId?: string
    name: string
    description?: string
    enabled: boolean
    schedule: Schedule
    sessionTarget: string
    wakeMode: string
    payload: { kind: 'systemEvent'; text: string } | { kind: 'agentTurn'; message: string }
    state: { nextRunAtMs?: number; runningAtMs?: number; lastRunAtMs?: number; lastStatus?: string; lastError?: string; lastDurationMs?: number }
}

interface Run {
    ts: number
    status?: string
    error?: string
    summary?: string
    durationMs?: number
}

const dayMs = 86_400_000

function scheduleText(schedule: Schedule): string {
    switch (schedule.kind) {
        case 'at':
            return t('cron.at', { when: dateTime(schedule.atMs) })
        case 'every':
            return t('cron.every', { time: duration(schedule.everyMs) })
        case 'cron':
            return [schedule.expr, schedule.tz].filter(Boolean).join(' ')
    }
}

//! When each job runs next, within a day; a job that repeats by an interval is drawn as often as it runs.
function timesOf(job: Job, now: number): number[] {
    const next = job.state.nextRunAtMs
    if (!job.enabled || next === undefined || next > now + dayMs) return []
    if (job.schedule.kind !== 'every') return [next]
    const step = Math.max(job.schedule.everyMs, dayMs / 96)
    const times: number[] = []
    for (let at = next; at <= now + dayMs; at += step) times.push(at)
    return times
}

function TimeLine({ jobs }: { jobs: Job[] }) {
    const now = Date.now()
    const rows = jobs.map((job) => ({ job, times: timesOf(job, now) })).filter((row) => row.times.length > 0)
    if (rows.length === 0) return null
    const width = drawingWidth()
    const left = 150
    const x = (at: number) => left + ((at - now) / dayMs) * (width - left - 12)
    const bottom = rows.length * 26 + 8
    return (
        <Card title={t('cron.timeline')}>
            <svg class="bars timeline" viewBox={`0 0 ${width} ${bottom + 24}`} role="img" aria-label={t('cron.timeline')}>
                {[0, 6, 12, 18, 24].map((hour) => {
                    const at = now + (hour * dayMs) / 24
                    return (
                        <g key={hour}>
                            <line x1={x(at)} x2={x(at)} y1={0} y2={bottom} />
                            <text x={x(at)} y={bottom + 16} text-anchor={hour === 24 ? 'end' : 'middle'}>{clock(at)}</text>
                        </g>
                    )
                })}
                {rows.map(({ job, times }, index) => (
                    <g key={job.id}>
                        <text x={0} y={index * 26 + 18}>{job.name.length > 20 ? job.name.slice(0, 19) + '…' : job.name}</text>
                        {times.map((at) => (
                            <circle key={at} cx={x(at)} cy={index * 26 + 14} r={4.5}>
                                <title>{`${job.name}, ${dateTime(at)}`}</title>
                            </circle>
                        ))}
                    </g>
                ))}
            </svg>
        </Card>
    )
}

function Receipts({ job }: { job: Job }) {
    const { data } = useCall<{ entries: Run[] }>('cron.runs', { id: job.id, limit: 20 }, { events: ['cron'] })
    const runs = [...(data?.entries ?? [])].reverse()
    if (data && runs.length === 0) return <p class="soft">{t('cron.noHistory')}</p>
    return (
        <ul class="rows">
            {runs.map((run) => (
                <li key={run.ts}>
                    <Badge tone={run.status === 'ok' ? 'good' : run.status === 'error' ? 'bad' : 'plain'}>{run.status ?? '?'}</Badge>
                    <span class="row-main">
                        <span>{dateTime(run.ts)}</span>
                        <span class="soft">{run.error ?? run.summary ?? ''}</span>
                    </span>
                    {run.durationMs !== undefined && <span class="soft small">{(run.durationMs / 1000).toFixed(1)} s</span>}
                </li>
            ))}
        </ul>
    )
}

function JobView({ job, onChanged }: { job: Job; onChanged: () => void }) {
    const [isOpen, setOpen] = useState(false)
    const run = async () => {
        const answer = await shown(call<{ ran: boolean }>('cron.run', { id: job.id, mode: 'force' }, 900_000))
        if (answer) await shown(Promise.resolve(), t(answer.ran ? 'cron.ran' : 'cron.notDue'))
        onChanged()
    }
    const enable = (enabled: boolean) => void shown(call('cron.update', { id: job.id, patch: { enabled } })).then(onChanged)
    const remove = () => void shown(call('cron.remove', { id: job.id }), t('cron.removed')).then(onChanged)
    const { nextRunAtMs, lastRunAtMs, lastStatus, lastError } = job.state
    return (
        <Card
            title={job.name}
            note={scheduleText(job.schedule)}
            actions={
                <label class="actions">
                    <input type="checkbox" checked={job.enabled} aria-label={`${t('cron.enabled')}: ${job.name}`} onChange={(event) => enable(event.currentTarget.checked)} />
                </label>
            }
        >
            {job.description && <p>{job.description}</p>}
            <p class="said soft">{job.payload.kind === 'systemEvent' ? job.payload.text : job.payload.message}</p>
            {lastError && <Notice tone="bad">{lastError}</Notice>}
            <Facts
                rows={[
                    [t('cron.next'), job.enabled && nextRunAtMs ? `${dateTime(nextRunAtMs)} (${ago(nextRunAtMs)})` : t('none')],
                    [t('cron.last'), lastRunAtMs ? `${dateTime(lastRunAtMs)} · ${lastStatus ?? ''}` : t('never')],
                ]}
            />
            <div class="actions">
                <Button icon="play" onClick={() => void run()}>{t('cron.run')}</Button>
                <Button kind="quiet" onClick={() => setOpen(!isOpen)}>{t('cron.history')}</Button>
                <DangerButton label={t('cron.remove')} onConfirm={remove} />
            </div>
            {isOpen && <Receipts job={job} />}
        </Card>
    )
}

export default function Cron() {
    const { data, error, reload } = useCall<{ jobs: Job[] }>('cron.list', { includeDisabled: true }, { events: ['cron'], everyMs: 30_000 })
    const { data: status } = useCall<{ enabled: boolean }>('cron.status', {})
    if (error) return <Page title={t('page.cron')}><Notice tone="bad">{error}</Notice></Page>
    if (!data) return <Loading />
    return (
        <Page title={t('page.cron')} lead={t('cron.lead')}>
            {status?.enabled === false && <Notice tone="warn">{t('cron.off')}</Notice>}
            {data.jobs.length === 0 && <Empty icon="cron" title={t('cron.none')}>{t('cron.noneHint')}</Empty>}
            <TimeLine jobs={data.jobs} />
            <div class="grid">{data.jobs.map((job) => <JobView key={job.id} job={job} onChanged={reload} />)}</div>
        </Page>
    )
}
