// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

const paths = {
    overview: 'M4 13a8 8 0 1 1 16 0M12 13l4-4M4 18h16',
    chat: 'M4 5h16v11H9l-5 4z',
    sessions: 'M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01',
    channels: 'M12 3v6m0 6v6M3 12h6m6 0h6M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
    nodes: 'M3 5h18v11H3zM9 20h6M12 16v4',
    approvals: 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6zM8.5 12l2.5 2.5L15.5 10',
    cron: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 8v4l3 2',
    skills: 'M12 3l2.6 5.6L20.5 9.5l-4.3 4.2 1 6-5.2-2.9-5.2 2.9 1-6L3.5 9.5l5.9-.9z',
    config: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 5v4M8 15v4',
    logs: 'M5 3h10l4 4v14H5zM9 11h6M9 15h6',
    usage: 'M5 20V11M10 20V5M15 20v-7M20 20V8',
    debug: 'M8 5l-5 7 5 7M16 5l5 7-5 7',
    search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14M16 16l5 5',
    send: 'M12 19V5M6 11l6-6 6 6',
    stop: 'M7 7h10v10H7z',
    attach: 'M20 11l-8.5 8.5a5 5 0 0 1-7-7L13 4a3.5 3.5 0 0 1 5 5l-8.5 8.5a2 2 0 0 1-3-3L14 7',
    copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
    check: 'M5 13l4 4L19 7',
    close: 'M6 6l12 12M18 6L6 18',
    menu: 'M4 7h16M4 12h16M4 17h16',
    sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5L19 19M19 5l-1.5 1.5M6.5 17.5L5 19',
    moon: 'M20 14a8 8 0 1 1-9-10 6.5 6.5 0 0 0 9 10',
    plus: 'M12 5v14M5 12h14',
    edit: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
    trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13',
    refresh: 'M20 11a8 8 0 0 0-14.5-4L3 9.5M3 4v5.5h5.5M4 13a8 8 0 0 0 14.5 4l2.5-2.5M21 20v-5.5h-5.5',
    chevron: 'M9 6l6 6-6 6',
    tool: 'M14.5 6a4 4 0 0 1 5-1l-3 3 1.5 1.5 3-3a4 4 0 0 1-5.5 5L8 19a2 2 0 0 1-3-3l7.5-7.5a4 4 0 0 1 2-2.5',
    thought: 'M9 18h6M10 21h4M12 3a6 6 0 0 0-3.5 11v1h7v-1A6 6 0 0 0 12 3',
    play: 'M8 5l11 7-11 7z',
    signOut: 'M14 4H5v16h9M10 12h11M17 8l4 4-4 4',
    alert: 'M12 4L2.5 20h19zM12 10v4M12 17h.01',
    down: 'M12 5v14M6 13l6 6 6-6',
} as const

export type IconName = keyof typeof paths

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
    return (
        <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
            <path d={paths[name]} />
        </svg>
    )
}
