// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { useState } from 'preact/hooks'
import { call, methods } from '../gateway/link'
import { t } from '../text'
import { useCall } from '../ui/data'
import { Badge, Button, Card, Empty, Loading, Notice, Page, Search } from '../ui/parts'
import { shown } from '../ui/toast'

interface Skill {
    name: string
    description: string
    source: string
    skillKey: string
    emoji?: string
    disabled: boolean
    eligible: boolean
    missing: Record<'bins' | 'anyBins' | 'env' | 'config' | 'os', string[]>
    install: { id: string; label: string }[]
}

function SkillRow({ skill, onChanged }: { skill: Skill; onChanged: () => void }) {
    const missing = Object.values(skill.missing).flat()
    const enable = () => void shown(call('skills.update', { skillKey: skill.skillKey, enabled: skill.disabled }), t('skills.saved')).then(onChanged)
    const install = (installId: string) =>
        void shown(call('skills.install', { name: skill.name, installId, timeoutMs: 300_000 }, 310_000), t('skills.installed')).then(onChanged)
    return (
        <li>
            <span class="row-main">
                <strong>{skill.emoji} {skill.name}</strong>
                <span class="soft">{skill.description}</span>
                {missing.length > 0 && <span class="soft">{t('skills.missing', { what: missing.join(', ') })}</span>}
            </span>
            {skill.disabled ? <Badge>{t('skills.disabled')}</Badge> : skill.eligible ? <Badge tone="good">{t('skills.ready')}</Badge> : null}
            {missing.length > 0 && methods.value.has('skills.install') && skill.install.map((one) => <Button key={one.id} onClick={() => install(one.id)}>{t('skills.install', { label: one.label })}</Button>)}
            {methods.value.has('skills.update') && <Button kind="quiet" onClick={enable}>{t(skill.disabled ? 'skills.enable' : 'skills.disable')}</Button>}
        </li>
    )
}

export default function Skills() {
    const [query, setQuery] = useState('')
    const { data, error, reload } = useCall<{ skills: Skill[] }>('skills.status')
    if (error) return <Page title={t('page.skills')}><Notice tone="bad">{error}</Notice></Page>
    if (!data) return <Loading />
    const word = query.toLowerCase()
    const found = data.skills.filter((skill) => `${skill.name} ${skill.description}`.toLowerCase().includes(word))
    return (
        <Page title={t('page.skills')} lead={t('skills.lead')} actions={<Search value={query} label={t('skills.search')} onInput={setQuery} />}>
            {found.length === 0 && <Empty icon="skills" title={t('skills.none')} />}
            {found.length > 0 && <Card><ul class="rows">{found.map((skill) => <SkillRow key={skill.skillKey} skill={skill} onChanged={reload} />)}</ul></Card>}
        </Page>
    )
}
