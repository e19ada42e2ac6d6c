// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import type { TextKey } from '../text'

export interface SlashCommand {
    name: string
    args?: string
    help: TextKey
}

export const commands: SlashCommand[] = [
    { name: '/new', args: '[text]', help: 'slash.new' },
    { name: '/stop', help: 'slash.stop' },
    { name: '/status', help: 'slash.status' },
    { name: '/compact', args: '[instructions]', help: 'slash.compact' },
    { name: '/model', args: '[provider/model]', help: 'slash.model' },
    { name: '/think', args: 'off|minimal|low|medium|high', help: 'slash.think' },
    { name: '/verbose', args: 'on|off', help: 'slash.verbose' },
    { name: '/reasoning', args: 'on|off', help: 'slash.reasoning' },
    { name: '/usage', args: 'off|tokens|full|cost', help: 'slash.usage' },
    { name: '/queue', args: '[mode]', help: 'slash.queue' },
    { name: '/context', help: 'slash.context' },
    { name: '/whoami', help: 'slash.whoami' },
    { name: '/help', help: 'slash.help' },
]

//! What may follow while the first word is being typed.
export function completions(text: string): SlashCommand[] {
    if (!/^\/\w*$/.test(text)) return []
    return commands.filter((command) => command.name.startsWith(text.toLowerCase()) && command.name !== text)
}
