<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>claw::backup</name>
    <message>
        <source>there is no file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup has too many entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup holds something that no backup holds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not restore it; it was not made by this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name, or remove it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no directory %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup would lie within %1, which it is a backup of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it elsewhere, best to another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup is damaged: unexpected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup is not complete: no manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its manifest is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup has version %1, this program knows version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore it with the program that made it (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what was put into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not belong to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be the root of a disk, or belong to another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation type="unfinished">%1을(를) 제거할 수 없습니다</translation>
    </message>
    <message>
        <source>an earlier restore has left something behind that cannot be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove what ends in .restoring beside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup has its %1 outside of the state directory, this machine has not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the same CLAWDBOT_* variables as where it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no room for what the backup holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is written beside what is there, so both need room for a while</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claw::cli</name>
    <message>
        <source>Run the gateway in the foreground</source>
        <translation>게이트웨이를 포그라운드에서 실행</translation>
    </message>
    <message>
        <source>Run the gateway, or ask a running one</source>
        <translation>게이트웨이를 실행하거나 실행 중인 게이트웨이에 질의</translation>
    </message>
    <message>
        <source>Port to listen on (18789)</source>
        <translation>수신 대기할 포트(18789)</translation>
    </message>
    <message>
        <source>Where to listen: loopback, lan, tailnet, auto, custom</source>
        <translation>수신 대기할 위치: loopback, lan, tailnet, auto, custom</translation>
    </message>
    <message>
        <source>Shared token; prefer CLAWDBOT_GATEWAY_TOKEN</source>
        <translation>공유 토큰(CLAWDBOT_GATEWAY_TOKEN 사용을 권장)</translation>
    </message>
    <message>
        <source>What clients show: token or password</source>
        <translation>클라이언트가 제시할 인증 수단: token 또는 password</translation>
    </message>
    <message>
        <source>Shared password; prefer CLAWDBOT_GATEWAY_PASSWORD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish through Tailscale: off, serve, funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo that at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without gateway.mode=local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a playground: profile ~/.clawdbot-dev, ~/clawd-dev</source>
        <translation>연습용 환경 사용: 프로필 ~/.clawdbot-dev, ~/clawd-dev</translation>
    </message>
    <message>
        <source>Delete the playground first (with --dev)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End whoever listens on the port</source>
        <translation>이 포트에서 수신 대기 중인 프로세스를 종료</translation>
    </message>
    <message>
        <source>Show debug lines and WebSocket traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the lines of the claude-cli agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines about frames, with --verbose: auto, full, compact</source>
        <translation>--verbose와 함께 쓰며 프레임을 표시하는 방식: auto, full, compact</translation>
    </message>
    <message>
        <source>Same as --ws-log compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what models stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway with pid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works in %2, and sessions have one writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --local out, or stop it: clawdbot gateway stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent did not come to an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lend this machine to a gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lend this machine to a gateway, in the foreground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node.json not written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for agent reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply from agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an agent answer one message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say to the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of this person, by phone number (E.164)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main session of this agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it thinks: off, minimal, low, medium, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the session shows tools; stays so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also send the reply to a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver by this channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver from this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the agent may take (agents.defaults.timeoutSeconds, 600)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this process; no gateway may run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout must be a positive integer (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a gateway nothing can be delivered to a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --local or --deliver out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message (--message) is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass --to &lt;E.164&gt;, --session-id, or --agent to choose a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--verbose must be on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown agent id &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway agent failed; falling back to embedded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target node id/name/IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway&apos;s approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exec approvals hash missing; reload and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which commands run without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing local approvals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace exec approvals with a JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path to JSON file to upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read JSON from stdin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provide --file or --stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use either --file or --stdin (not both).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed to parse approvals JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a glob pattern to an allowlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a glob pattern from an allowlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as /usr/bin/rg or ~/bin/*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent id (defaults to &quot;*&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already allowlisted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which commands run without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the allowlist of an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No allowlist entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a gateway is running on %1 (pid %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gateway is running on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would go on writing; stop it first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup: *.tar.zst, or *.tar.gz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put configuration and state into one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to back up: no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup written: %1 in %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds your keys and tokens: keep it as safe as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that a backup is complete and unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup is complete: %1, made %2 by version %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup in the place of what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored: %1, made %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was there before is kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the gateway: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, check and restore configuration and state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message has at most 1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: the gateway went away and did not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to an agent on the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session (main)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say only this, print the answer and leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it thinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to show at the start (50)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--history-limit must be a number from 1 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no message to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is lost; trying again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1. Ctrl-C ends an answer, Ctrl-D leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl-C again to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(aborted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the tray at log-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using the last configuration that was good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using the parts of it that make sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>이 도움말 보기</translation>
    </message>
    <message>
        <source>Print a completion script for bash, zsh or fish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no completion for &quot;%1&quot;; choose bash, zsh or fish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed to parse JSON5 value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a value of the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key: agents.defaults.model, agents.list[0].id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print text as JSON, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config path not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a value of the configuration; everything else in the file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a value from the configuration; everything else stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key: gateway.port, agents.list[0].name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value as JSON5; anything else is text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse a value that is no JSON5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the configuration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1; the defaults apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config OK: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `%1` for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A running gateway applies it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A running gateway restarts by itself to apply it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the gateway to apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config invalid at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `%1` to repair, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (device %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command (pid %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message to the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(too large to keep)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who changed the configuration, and what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the latest changes (default: 20)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit wants a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change is remembered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one change of the configuration back; later ones stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the change, as `config history` shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config revert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took change %1 back. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this device is not paired with the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway wants a %1 and none is configured here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 is not the one of the gateway (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see gateway.remote.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see gateway.auth.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway refused this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection refused: nothing listens on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secure connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what answers on %1 is not a gateway (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection ended before the answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway timeout after %1ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: cron scheduler is disabled in the Gateway; jobs are saved but will not run automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-enable with `cron.enabled: true` (or remove `cron.enabled: false`) and restart the Gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how the scheduler is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include disabled jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what a job is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job, see cron list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a job run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a job without running it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a job now if it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it although it is not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show when a job ran and what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest so many (default 50)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include due times at which the job did not run, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let agents do things by the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent that does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: main, or isolated for a conversation of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the agent looks at it: now or next-heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once: ISO time, or from now (20m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again and again (10m, 1h, 1d)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a cron expression of 5 or 6 fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone of the expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for the main session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message to an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it thinks (off, minimal, low, medium, high)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model it asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it may take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the reply out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which channel (default last)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply that cannot be sent is no failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the main session&apos;s notice begins with (default Cron)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a one-shot job once it has succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due times that were missed: skip, run-once or run-all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of them run-all runs (default 10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it without running it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the main session hears: summary or full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most of it in full (default 8000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a one-shot job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it to the default agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send the reply out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply that cannot be sent is a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid --at; use ISO time or duration like 20m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid --every; use e.g. 10m, 1h, 1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose exactly one payload: --system-event or --message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--session must be main or isolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--wake must be now or next-heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--missed must be skip, run-once or run-all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--missed-most must be a positive number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose exactly one schedule: --at, --every, or --cron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main jobs require --system-event (systemEvent).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated jobs require --message (agentTurn).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--name is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main jobs cannot use --message; use --system-event or --session isolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated jobs cannot use --system-event; use --message or --session main.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--post-prefix only applies to isolated jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose --enable or --disable, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose --delete-after-run or --keep-after-run, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --agent or --clear-agent, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at most one schedule change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at most one payload change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cron jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not understood: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the control page in the browser, signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the link instead of opening it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1 in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link signs one browser in, once, within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your computer, first: ssh -N -L %1:127.0.0.1:%1 &lt;this machine&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List pending requests and paired devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a device in that asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a device away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request, see devices list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a device a new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the token of a device away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--device and --role required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair devices and manage their tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (revoked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device pairing entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what is wrong, and repair what can be repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what helps and loses nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted for scripts; changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not repair it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things need attention.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Run &quot;%1&quot; to apply changes (%2 of them can be repaired).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call one method of the gateway and print its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the method, such as health or status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters as JSON ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the final answer of methods that answer twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway call failed: Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--params is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway Discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Found %n gateway(s) · domains: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find gateways that announce themselves in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around for this many milliseconds (2000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway discover failed: Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out which gateways can be reached from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask through an SSH tunnel (user@host:port)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file for the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel to the first gateway found in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gateway answers. Try: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopback-only gateway; only local clients can connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local probe uses loopback (127.0.0.1). bind=lan listens on 0.0.0.0 (all interfaces); use a LAN IP for remote clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the gateway service and whether the gateway answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the service only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also look at services of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway status failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service config looks out of date or non-standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service config issue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation: run &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File logs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working dir: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service env: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version: %1 (cli), %2 (service)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(invalid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service config issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cause: CLI and service are using different config paths (likely a profile/state-dir mismatch).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix: rerun `clawdbot gateway install --force` from the same --profile / CLAWDBOT_STATE_DIR you expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Since: %1, restarted %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway: bind=%1 (%2), port=%3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service args</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe target: %1</source>
        <translation>확인 대상: %1</translation>
    </message>
    <message>
        <source>Dashboard: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run: it %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPC target: %1</source>
        <translation>RPC 대상: %1</translation>
    </message>
    <message>
        <source>Listening: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: CLI config resolves gateway port=%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 user services unavailable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other gateway-like services detected (best effort):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- %1 (%2, unit: %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleanup hint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation: run a single gateway per machine for most setups. One gateway supports multiple agents (see docs: /gateway#multiple-gateways-same-host).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Troubles: run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Troubleshooting: https://docs.clawd.bot/troubleshooting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid gateway URL: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use ws://host:port or wss://host:port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local tailnet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway target: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn: gateway.mode=remote but gateway.remote.url is missing; set gateway.remote.url or switch gateway.mode=local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cli --url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config gateway.remote.url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway remote mode misconfigured: gateway.remote.url missing
Config: %1
Fix: set gateway.remote.url, or set gateway.mode=local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing gateway.remote.url (fallback local)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what models used in the last days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to look back, today included (30)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway usage cost failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Usage cost (%n days)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing entries: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest day: %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile requires a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid --profile (use letters, numbers, &quot;_&quot;, &quot;-&quot; only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot combine --dev with --profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the state and configuration of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile &quot;dev&quot; with port 19001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never show a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the running gateway for its health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe the channels and show the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as --verbose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway connection:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed (%1) - %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok (%1ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked (auth age %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Session store (%1): %2 (%n entries)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat interval: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Gateway is degraded (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! The last run %1, on %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether it runs and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try things out, apart from your own state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the running gateway from a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[옵션]</translation>
    </message>
    <message>
        <source>[command]</source>
        <translation>[명령]</translation>
    </message>
    <message>
        <source>All your chats, one Clawdbot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>사용법:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>인수:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>옵션:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>명령:</translation>
    </message>
    <message>
        <source>Docs:</source>
        <translation>문서:</translation>
    </message>
    <message>
        <source>off: nothing is started at log-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on: %1 is started at log-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: switched off in the settings of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale: %1 is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the tray whenever you log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not start the tray any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show whether the tray is started at log-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clawdbot-tray is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install the tray; the gateway itself is kept online by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tray is already started at log-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tray starts at your next log-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tray is not started at log-in any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there was no login item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login item %1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log tail truncated (increase --max-bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log cursor reset (file rotated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clawdbot logs: output stdout closed (EPIPE). Stopping tail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway not reachable. Is it running and accessible?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint: run `%1`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid %1: %2 (a whole number from %3 to %4)</source>
        <translation>%1 값이 잘못되었습니다: %2 (%3에서 %4까지의 정수)</translation>
    </message>
    <message>
        <source>Show the gateway&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most lines to show (200)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most bytes to read (250000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what matters less: trace, debug, info, warn, error, fatal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often to look for more (1000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full times, no colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid --level: %1 (use trace, debug, info, warn, error or fatal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway not reachable (%1); %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway answers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid model reference: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the model that agents use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the model that looks at images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider/model, or an alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image fallbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try one more model when the others fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer try this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try no other models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback list cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image fallback list cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image fallback not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a model a short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a short name away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias must use letters, numbers, dots, underscores, colons, or dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias %1 already points to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias %1 -&gt; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the short names of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what is tried when a model fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One in a line and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short names of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is tried when the model fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is tried when the image model fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the models that the configuration names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every model there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those of this provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: Choose either --json or --plain, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No models found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>static</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expiring expires in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok expires in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent dir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configured models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- %1 Run `%2` or set an API key env var.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- %1 failed lately; it is tried again in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth/token status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and choose models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which models are used and whether there are keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the name of the default model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code 1 when a key is missing or expired, 2 when one expires within a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose either --json or --plain, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use TLS for the gateway connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected TLS certificate fingerprint (sha256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override node id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override node display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown node: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown node: %1 (known: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous node: %1 (matches: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodes %1 failed: Error: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only show connected nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only show nodes connected within duration (e.g. 24h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid --last-connected: invalid duration: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List known nodes with connection status and capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List pending and paired nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List pending pairing requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe a node (capabilities + supported invoke commands)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node id, name, or IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve a pending pairing request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject a pending pairing request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a paired node (display name override)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--node and --name required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node rename ok: %1 -&gt; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices that lend their capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the node host running as a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted and not needed: node or bun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstall/overwrite if already installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node service check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node service already %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstall with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node install failed: it was started and does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the node host service until it is started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the node host service over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the node host service and remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node service %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarted %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not found at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose node this machine is, and its service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the node may take (default 15000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to the node, which may know the request already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoke a command on a paired node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command (e.g. system.which)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON object string for params</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a notification on a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery mode (default system)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing --title or --body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notify ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a command on a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command and args</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment override (repeatable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a raw shell command string (sh -lc / cmd.exe /c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose rules count (default: main)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exec ask mode (off|on-miss|always)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exec security mode (deny|allowlist|full)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command timeout (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require screen recording permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node invoke timeout in ms (default 30000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use --raw or argv, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node required (set --node)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid --security (use deny|allowlist|full)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid --ask (use off|on-miss|always)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid --env (use KEY=VALUE): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid --command-timeout: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid --invoke-timeout: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exec approvals unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exec denied: host=node security=deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exec denied: user denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exec denied: approval required (nobody answered in time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run exit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command was ended by a signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hw: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perms: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known: %1 · Paired: %2 · Connected: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 ago)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- (none reported)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pending pairing requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending: %1 · Paired: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid channel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel required. Use --channel &lt;channel&gt; or pass it as the first argument (expected one of: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pending %1 pairing requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve a pairing code and allow that sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code, after the channel unless --channel names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: clawdbot pairing approve &lt;channel&gt; &lt;code&gt; (or: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many arguments. Use: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved %1 sender %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who want to talk to the assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error: unknown option &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error: unknown command &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error: too many arguments for &apos;%1&apos;. Expected 1 argument but got %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>error: too many arguments for &apos;%1&apos;. Expected %n arguments but got %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>error: missing required argument &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error: required option &apos;%1&apos; not specified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error: option &apos;%1&apos; argument missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway already running locally. Stop it (%1) or use a different port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH tunnel already bound to this port. Close the tunnel or use a different local port in -L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process is listening on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple listeners detected; ensure only one gateway/tunnel per port unless intentionally running isolated profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port is in use but process details are unavailable (run as an admin user to see them).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is already in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- pid ? %1: unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL (explicit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote (configured)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote (configured, inactive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote over SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers, and wants credentials; none are shown to a gateway that is known from the network alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed - %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect: %1 (%2ms) · RPC: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway: %1 (%2) · %3 · app %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide-area discovery: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discovery (this machine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Found %n gateway(s) via Bonjour (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Found 0 gateways via Bonjour (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip: if the gateway is remote, mDNS won’t cross networks; use Wide-Area Bonjour (split DNS) or SSH tunnels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH tunnel failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one gateway answers; run one on purpose only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe budget: %1ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer y or n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer with a number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway connect failed: Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up after this many milliseconds (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket URL of the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared token of the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid --timeout: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two gateways: the service, and %1 on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is taken by another program: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway refused to start as it is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway does not stay up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service is loaded but not running: it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service is loaded but not running (likely exited immediately).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway answers, but not to this command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway holds its port and does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway was started a moment ago and does not listen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway port %1 is not listening (service appears running).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service manager cannot be asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody forbade the service to start (masked).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the gateway running as a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared token; kept in a file only you can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the service file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register it without starting it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also keep it running when you log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the service file for the whole machine instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nix mode detected; service install is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway install failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid --runtime (use &quot;node&quot; or &quot;bun&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway service check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway service is masked. Run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway install failed: it was started and does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway service already %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not run. Start with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># Nothing was changed. As an administrator, write this to %1:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># Then run:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Run: sudo loginctl enable-linger $USER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without lingering the gateway stops when you log out. Keep it online: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Error: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is still held, by %2: not by this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the service until it is started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the service over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the service and remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway service %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Error: no new process was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it was started and does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Error: process %2 is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nix mode detected; service uninstall is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway service still loaded after uninstall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a process of another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is started again and again (%n times so far).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exit code 78: it is not started again until the configuration is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It froze, and the watchdog ended it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system ran out of memory and ended it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session store: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions listed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Filtered to last %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens (ctx %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the conversations there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this session store instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those used within so many minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted for old scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--active must be a positive integer (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid %1 &quot;%2&quot; (use %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid --gateway-auth &quot;%1&quot; (use off, token or password).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one API key at a time: %1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask nothing; take the options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent can run programs; needed with --non-interactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local, or remote: the gateway runs elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where agents keep their files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider whose API key is the first line of standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key of %1; others see it in the list of processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip: no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that agents use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not try the key out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loopback, lan, tailnet, auto or custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off, token or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared token; one is made otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off, serve or funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket URL of the remote gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not look whether the gateway answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid --mode &quot;%1&quot; (use local|remote).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing --remote-url for remote mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid --gateway-port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The key works: %1 answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. --skip-key-test keeps the key all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be tried out: %1. It is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace OK: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions OK: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The gateway answers. Talk to the agent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1, then %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote gateway: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--provider needs the API key on standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no terminal to ask questions on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with options: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the gateway up: models, workspace, access, service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-interactive onboarding requires explicit risk acknowledgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: https://docs.clawd.bot/security
Re-run with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make configuration and workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask everything, as onboard does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and change the configuration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change parts of the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this part; may be repeated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid --section: %1. Expected one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to configure for %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent acts in your name: it can run programs, read and change files, and send
messages. Messages from strangers can try to talk it into something. Keep it on a
machine and an account where that is acceptable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the gateway run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with ws:// or wss://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its token (Enter: as it is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose models do you use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It is kept; no key is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a key already (%1). Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key of %1 (Enter: later)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it with %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The key works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this key anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the agent keep its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may reach the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local network</source>
        <translation type="unfinished">로컬 네트워크</translation>
    </message>
    <message>
        <source>My tailnet (Tailscale)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a token (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do clients prove themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token (Enter: as it is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token (Enter: make one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password (Enter: as it is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the gateway, its agents and sessions on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that helps to find a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the use of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the health of the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fallback %1 · misconfigured (remote.url missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · unreachable (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · reachable %2ms · auth %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 active · default %2 (%3k ctx) · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit of %1 reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 installed · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped (use --deep)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation type="unfinished">일부 이상</translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… +%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: no provider usage available. This version does not ask providers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clawdbot status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAQ: https://docs.clawd.bot/faq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need to share?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need to debug live?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need to test channels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix reachability first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the gateway in the tray of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the control window as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package clawdbot-tray; on a server use: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no graphical session to show the tray in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tray shows the gateway now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--token is not used: gateway.auth.token in %1 overrules it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLAWDBOT_GATEWAY_PASSWORD is not carried into the service; set gateway.auth.password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claw::config</name>
    <message>
        <source>the whole file</source>
        <translation>파일 전체</translation>
    </message>
    <message>
        <source>%1 was changed again since</source>
        <translation>그 후에 %1 값이 다시 변경되었습니다</translation>
    </message>
    <message>
        <source>Revert the later change first, or set the key by hand.</source>
        <translation>나중 변경을 먼저 되돌리거나 키를 직접 설정하세요.</translation>
    </message>
    <message>
        <source>the earlier value of %1 is not kept any more</source>
        <translation>%1의 이전 값이 더 이상 보관되어 있지 않습니다</translation>
    </message>
    <message>
        <source>Set it by hand; secrets are kept in the last five backups alone.</source>
        <translation>직접 설정하세요. 비밀 값은 최근 백업 다섯 개에만 보관됩니다.</translation>
    </message>
    <message>
        <source>there is no change %1</source>
        <translation>변경 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>The history lists those that can be taken back.</source>
        <translation>되돌릴 수 있는 변경은 기록에서 볼 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (외 %n개)</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the file back; the last that worked is config/last-good.json in the state directory.</source>
        <translation>파일을 되돌려 놓으세요. 마지막으로 정상이었던 구성은 상태 디렉터리의 config/last-good.json에 있습니다.</translation>
    </message>
    <message>
        <source>Move the directory %1 away; a file belongs there.</source>
        <translation>디렉터리 %1을(를) 옮기세요. 이 위치에는 파일이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Make %1 readable for this user (chmod 600) and not larger than 16 MiB.</source>
        <translation>%1을(를) 이 사용자가 읽을 수 있게 하고(chmod 600) 16 MiB를 넘지 않게 하세요.</translation>
    </message>
    <message>
        <source>Restart the gateway: it moves these keys itself.</source>
        <translation>게이트웨이를 다시 시작하면 이 키들이 자동으로 이전됩니다.</translation>
    </message>
    <message>
        <source>Correct this place, or go back to the backup %1.</source>
        <translation>이 위치를 고치거나 백업 %1(으)로 되돌리세요.</translation>
    </message>
    <message>
        <source>Correct this place. To check the file: clawdbot doctor</source>
        <translation>이 위치를 고치세요. 파일 검사: clawdbot doctor</translation>
    </message>
</context>
<context>
    <name>claw::doctor</name>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After log-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway refuses to start like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every program on this machine may connect without a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web pages are still refused, other users of the machine are not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a long random text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway.controlUi.allowInsecureAuth lets browsers in without a device key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever learns the token can use it from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway.controlUi.allowedOrigins allows every web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any page you open can then talk to the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the origins that you use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients need the password or a paired device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients need the token or a paired device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device keys and certificates are refused when the clock is wrong, and jobs run at the wrong time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the clock, and let it be kept (timedatectl set-ntp true)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock says %1, before this program was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock has gone back: the gateway was last seen at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway runs on the last configuration that worked and ignores your change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway does not start with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct that line of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist: everything has its default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway passes over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway.mode is unset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway refuses to start without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system does not say how much room there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on a disk that is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway runs degraded and keeps nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mount %1 for writing, or set CLAWDBOT_STATE_DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the gateway cannot write it loses: sessions, pairings, log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may soon not be able to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programs on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devices of your tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody in the local network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody who can reach this machine, perhaps from the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secret is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without TLS the token and all messages can be read on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale serves it to the devices of your tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale Funnel publishes it to the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password is all that stands between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxies %1 are believed when they say who a client is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proxy that passes headers through lets clients lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs as pid %1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pid %1 has stood still for %2 s, busy with %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pid %1 has stood still for %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answers nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>its loop stood still %n times, for %1 ms at most, busy with %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is answered meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whatever was under way was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gateway has run here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts the npm package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two gateways fight for the port and for the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gateway of the npm package seems to run with this configuration (pid %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both write to the same sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left behind by the npm package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its owner is gone; it stops nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of the npm package is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no user service of systemd is concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USER is not set, so nobody knows whose service to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service goes on when %1 logs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lingering is off for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd ends the gateway some seconds after the log-out, and does not start it before the next log-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gateway runs whose PATH could differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system does not show the gateway&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway finds the programs that this shell finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway does not look in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programs that work here may not be found by the assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add what is needed to PATH in the service file (%1 shows where it is), then: %2; an install keeps what you add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, run by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1 is held by %2, which is not this gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway cannot listen there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop that program, or %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system does not say who listens on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program of another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the gateway&apos;s (pid %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway runs but does not listen on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands look for it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart it, or give the commands the port it was started with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not reached over TLS from here directly; not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers over TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs it to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the network, DNS and a firewall on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 is shorter than %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 has only %2 different characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 begins with a word that guessers try first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 is hard to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can be guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set gateway.auth.%1 to what `openssl rand -hex 24` prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is masked: nobody may start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway does not come back after a reboot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is started and ends again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody starts the gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service is not what an install from here would make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway is not installed as a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends with the terminal, and does not come back after a reboot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like another gateway (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing here starts the gateway after a reboot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be read or changed by other users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is kept until the gateway has made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway can keep nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move it out of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairings, sessions and the log are lost with each restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys, tokens and conversations are in there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may hold a token or a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, and yours alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within 4 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer within %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whatever it looks at is slow or does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set %1 to %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set mode %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claw::flight</name>
    <message>
        <source>%1 sent by pid %2</source>
        <translation>%1, PID %2에서 보냄</translation>
    </message>
    <message>
        <source>ended, and its record is too damaged to say how</source>
        <translation>종료됨(기록이 손상되어 원인을 알 수 없음)</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>was replaced by a newer program</source>
        <translation>새 프로그램으로 교체됨</translation>
    </message>
    <message>
        <source>was refused its start</source>
        <translation>시작이 거부됨</translation>
    </message>
    <message>
        <source>left before its clean-up was done</source>
        <translation>정리가 끝나기 전에 종료됨</translation>
    </message>
    <message>
        <source>was killed without warning (SIGKILL)</source>
        <translation>예고 없이 강제 종료됨(SIGKILL)</translation>
    </message>
    <message>
        <source>was killed by the system for want of memory</source>
        <translation>메모리 부족으로 시스템이 강제 종료함</translation>
    </message>
    <message>
        <source>was killed, probably by the system for want of memory</source>
        <translation>강제 종료됨(시스템 메모리 부족으로 추정)</translation>
    </message>
    <message>
        <source>crashed with %1</source>
        <translation>%1(으)로 비정상 종료됨</translation>
    </message>
    <message>
        <source>aborted (SIGABRT)</source>
        <translation>중단됨(SIGABRT)</translation>
    </message>
    <message>
        <source>stood still and was ended by the watchdog</source>
        <translation>멈춰서 워치독이 종료함</translation>
    </message>
    <message>
        <source>went down with the machine (power loss or reboot)</source>
        <translation>컴퓨터와 함께 꺼짐(정전 또는 재부팅)</translation>
    </message>
    <message>
        <source>%1 during its start</source>
        <translation>시작 중 %1</translation>
    </message>
    <message>
        <source>%1 while stopping</source>
        <translation>중지 중 %1</translation>
    </message>
    <message>
        <source>%1 while restarting</source>
        <translation>다시 시작 중 %1</translation>
    </message>
    <message>
        <source>%1, busy with %2</source>
        <translation>%1, 처리 중이던 작업: %2</translation>
    </message>
    <message>
        <source>%1, busy with %2 for %3</source>
        <translation>%1, 처리 중이던 작업: %2(%3 동안)</translation>
    </message>
    <message>
        <source>%1, after %2, on %3 UTC</source>
        <translation>%1, 가동 시간 %2, 시각 %3 UTC</translation>
    </message>
</context>
<context>
    <name>claw::process</name>
    <message>
        <source>the program is not installed</source>
        <translation>프로그램이 설치되어 있지 않습니다</translation>
    </message>
    <message>
        <source>the program could not be started</source>
        <translation>프로그램을 시작하지 못했습니다</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>제시간에 응답하지 않았습니다</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>시그널 %1(으)로 종료되었습니다</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>종료 코드 %1</translation>
    </message>
</context>
<context>
    <name>claw::service</name>
    <message>
        <source>cannot make %1</source>
        <translation>%1을(를) 만들 수 없습니다</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>%1을(를) 제거할 수 없습니다</translation>
    </message>
    <message>
        <source>a login item holds no control characters: %1</source>
        <translation>로그인 항목에는 제어 문자를 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>a login item of Windows holds no quotes: %1</source>
        <translation>Windows 로그인 항목에는 따옴표를 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>the command is too long for a login item: %1 characters, at most %2</source>
        <translation>로그인 항목에 쓰기에는 명령이 너무 깁니다: %1자, 최대 %2자</translation>
    </message>
    <message>
        <source>install the program in a shorter path</source>
        <translation>프로그램을 더 짧은 경로에 설치하세요.</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1에 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>has not yet run</source>
        <translation>아직 실행된 적 없음</translation>
    </message>
    <message>
        <source>ended by a person</source>
        <translation>사용자가 종료함</translation>
    </message>
    <message>
        <source>Service command does not include the gateway subcommand</source>
        <translation>서비스 명령에 gateway 하위 명령이 없습니다</translation>
    </message>
    <message>
        <source>The service starts another implementation of the gateway</source>
        <translation>서비스가 다른 게이트웨이 구현을 시작합니다</translation>
    </message>
    <message>
        <source>The program of the service is not there any more</source>
        <translation>서비스의 프로그램이 더 이상 없습니다</translation>
    </message>
    <message>
        <source>Gateway service entrypoint does not match the current install.</source>
        <translation>게이트웨이 서비스의 실행 파일이 현재 설치와 다릅니다.</translation>
    </message>
    <message>
        <source>The service listens on another port than the configuration says</source>
        <translation>서비스가 구성과 다른 포트에서 수신 대기합니다</translation>
    </message>
    <message>
        <source>The service uses another %1 than this command</source>
        <translation>서비스가 이 명령과 다른 %1을(를) 사용합니다</translation>
    </message>
    <message>
        <source>Gateway service PATH is not set; the daemon should use a minimal PATH.</source>
        <translation>게이트웨이 서비스에 PATH가 설정되어 있지 않습니다. 서비스는 최소한의 PATH를 사용해야 합니다.</translation>
    </message>
    <message>
        <source>Gateway service PATH missing required dirs: %1</source>
        <translation>게이트웨이 서비스의 PATH에 필요한 디렉터리가 없습니다: %1</translation>
    </message>
    <message>
        <source>The service was installed by another version</source>
        <translation>서비스가 다른 버전에서 설치되었습니다</translation>
    </message>
    <message>
        <source>The service carries a token that gateway.auth.token overrules</source>
        <translation>서비스에 gateway.auth.token보다 우선순위가 낮은 토큰이 들어 있습니다</translation>
    </message>
    <message>
        <source>Others can read the token in the service file</source>
        <translation>다른 사용자가 서비스 파일의 토큰을 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>launchctl bootstrap failed</source>
        <translation>launchctl bootstrap에 실패했습니다</translation>
    </message>
    <message>
        <source>LaunchAgents need a log-in at the screen of this Mac. Log in there, or install for the whole machine: clawdbot gateway install --system</source>
        <translation>LaunchAgent를 사용하려면 이 Mac의 화면에서 로그인해야 합니다. 화면에서 로그인하거나 시스템 전체에 설치하세요: clawdbot gateway install --system</translation>
    </message>
    <message>
        <source>See whether it is switched off: launchctl print-disabled %1</source>
        <translation>꺼져 있는지 확인하세요: launchctl print-disabled %1</translation>
    </message>
    <message>
        <source>launchctl print failed</source>
        <translation>launchctl print에 실패했습니다</translation>
    </message>
    <message>
        <source>a profile named %1 would take the label of another service</source>
        <translation>프로필 이름 %1은(는) 다른 서비스의 레이블과 겹칩니다</translation>
    </message>
    <message>
        <source>Choose another profile name, or set CLAWDBOT_LAUNCHD_LABEL</source>
        <translation>다른 프로필 이름을 고르거나 CLAWDBOT_LAUNCHD_LABEL을 설정하세요</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>%1이(가) 없습니다</translation>
    </message>
    <message>
        <source>Run: clawdbot gateway install</source>
        <translation>실행하세요: clawdbot gateway install</translation>
    </message>
    <message>
        <source>launchctl bootout failed</source>
        <translation>launchctl bootout에 실패했습니다</translation>
    </message>
    <message>
        <source>launchctl bootout failed: the service does not end</source>
        <translation>launchctl bootout에 실패했습니다: 서비스가 종료되지 않습니다</translation>
    </message>
    <message>
        <source>launchctl %1 failed</source>
        <translation>launchctl %1에 실패했습니다</translation>
    </message>
    <message>
        <source>The LaunchAgent is switched off and will not start at log-in</source>
        <translation>LaunchAgent가 꺼져 있어 로그인할 때 시작되지 않습니다</translation>
    </message>
    <message>
        <source>run: clawdbot gateway start</source>
        <translation>실행하세요: clawdbot gateway start</translation>
    </message>
    <message>
        <source>The LaunchAgent is not the one an install would write</source>
        <translation>LaunchAgent가 설치할 때 쓰는 내용과 다릅니다</translation>
    </message>
    <message>
        <source>systemctl show failed</source>
        <translation>systemctl show에 실패했습니다</translation>
    </message>
    <message>
        <source>Lingering is off: the gateway stops when you log out</source>
        <translation>Linger가 꺼져 있어 로그아웃하면 게이트웨이가 중지됩니다</translation>
    </message>
    <message>
        <source>run: loginctl enable-linger</source>
        <translation>실행하세요: loginctl enable-linger</translation>
    </message>
    <message>
        <source>The service file changed and systemd has not read it</source>
        <translation>서비스 파일이 바뀌었지만 systemd가 아직 읽지 않았습니다</translation>
    </message>
    <message>
        <source>run: systemctl --user daemon-reload</source>
        <translation>실행하세요: systemctl --user daemon-reload</translation>
    </message>
    <message>
        <source>The service file is not the one an install would write</source>
        <translation>서비스 파일이 설치할 때 쓰는 내용과 다릅니다</translation>
    </message>
    <message>
        <source>schtasks query failed</source>
        <translation>schtasks 조회에 실패했습니다</translation>
    </message>
    <message>
        <source>If access was denied: run PowerShell as Administrator, or run the gateway in the foreground: clawdbot gateway run</source>
        <translation>액세스가 거부되었다면 PowerShell을 관리자 권한으로 실행하거나 게이트웨이를 포그라운드에서 실행하세요: clawdbot gateway run</translation>
    </message>
    <message>
        <source>schtasks end failed: the task does not end</source>
        <translation>schtasks로 종료하지 못했습니다: 작업이 끝나지 않습니다</translation>
    </message>
    <message>
        <source>schtasks unavailable</source>
        <translation>schtasks를 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>schtasks %1 failed</source>
        <translation>schtasks %1에 실패했습니다</translation>
    </message>
    <message>
        <source>The Scheduled Task is switched off and will not start at log-in</source>
        <translation>예약된 작업이 꺼져 있어 로그인할 때 시작되지 않습니다</translation>
    </message>
    <message>
        <source>The task script is not the one an install would write</source>
        <translation>작업 스크립트가 설치할 때 쓰는 내용과 다릅니다</translation>
    </message>
    <message>
        <source>a service for the whole machine is not supported on Windows</source>
        <translation>Windows에서는 시스템 전체 서비스를 지원하지 않습니다</translation>
    </message>
    <message>
        <source>Install for this user: clawdbot gateway install</source>
        <translation>이 사용자용으로 설치하세요: clawdbot gateway install</translation>
    </message>
    <message>
        <source>Invalid value for %1: control characters are not allowed in a service file.</source>
        <translation>%1의 값이 잘못되었습니다. 서비스 파일에는 제어 문자를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>the environment file</source>
        <translation>환경 파일</translation>
    </message>
    <message>
        <source>systemctl is not installed</source>
        <translation>systemctl이 설치되어 있지 않습니다</translation>
    </message>
    <message>
        <source>systemctl %1 failed</source>
        <translation>systemctl %1에 실패했습니다</translation>
    </message>
    <message>
        <source>A batch file cannot hold a value with a quotation mark: %1</source>
        <translation>배치 파일에는 따옴표가 들어간 값을 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>WSL2 needs systemd enabled: edit /etc/wsl.conf with [boot]\nsystemd=true
Then run: wsl --shutdown (from PowerShell) and reopen your distro.
Verify: systemctl --user status</source>
        <translation>WSL2에서 systemd를 켜야 합니다. /etc/wsl.conf에 [boot]\nsystemd=true를 추가하세요
그런 다음 wsl --shutdown을 실행하고(PowerShell) 배포판을 다시 여세요.
확인: systemctl --user status</translation>
    </message>
    <message>
        <source>systemd user services are unavailable; install/enable systemd or run the gateway under your supervisor.
If you&apos;re in a container, run the gateway in the foreground: clawdbot gateway run</source>
        <translation>systemd 사용자 서비스를 사용할 수 없습니다. systemd를 설치하거나 켜세요. 또는 직접 쓰는 관리 프로그램으로 게이트웨이를 실행하세요.
컨테이너에서는 게이트웨이를 포그라운드에서 실행하세요: clawdbot gateway run</translation>
    </message>
    <message>
        <source>systemctl --user unavailable: %1</source>
        <translation>systemctl --user를 사용할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>the gateway is a user service</source>
        <translation>게이트웨이는 사용자 서비스입니다</translation>
    </message>
    <message>
        <source>Run this without sudo: the gateway is a user service.</source>
        <translation>sudo 없이 실행하세요. 게이트웨이는 사용자 서비스입니다.</translation>
    </message>
    <message>
        <source>this system was not started by systemd</source>
        <translation>이 시스템은 systemd로 부팅되지 않았습니다</translation>
    </message>
    <message>
        <source>no service manager runs for this user</source>
        <translation>이 사용자의 서비스 관리자가 실행되고 있지 않습니다</translation>
    </message>
</context>
<context>
    <name>claw::tray::ApprovalInbox</name>
    <message>
        <source>%1 wants to connect</source>
        <translation>%1에서 연결을 요청했습니다</translation>
    </message>
    <message>
        <source>%1 wants to be a node</source>
        <translation>%1에서 노드 등록을 요청했습니다</translation>
    </message>
    <message>
        <source>A command waits for your approval</source>
        <translation>명령이 승인을 기다리고 있습니다</translation>
    </message>
    <message>
        <source>%1 wants to run a command</source>
        <translation>%1에서 명령 실행을 요청했습니다</translation>
    </message>
</context>
<context>
    <name>claw::tray::ApprovalMenu</name>
    <message numerus="yes">
        <source>%n approval(s) waiting</source>
        <translation>
            <numerusform>승인 대기 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Allow once</source>
        <translation>한 번 허용(&amp;A)</translation>
    </message>
    <message>
        <source>Al&amp;ways allow</source>
        <translation>항상 허용(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>승인(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>거부(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n s left)</source>
        <translation>
            <numerusform>%1 (%n초 남음)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claw::tray::ControlWindow</name>
    <message>
        <source>State of the gateway</source>
        <translation>게이트웨이 상태</translation>
    </message>
    <message>
        <source>Reason of the state</source>
        <translation>상태의 원인</translation>
    </message>
    <message>
        <source>Name of the gateway</source>
        <translation>게이트웨이 이름</translation>
    </message>
    <message>
        <source>Process of the gateway</source>
        <translation>게이트웨이 프로세스</translation>
    </message>
    <message>
        <source>What is connected</source>
        <translation>연결 현황</translation>
    </message>
    <message>
        <source>Clawdbot</source>
        <translation>Clawdbot</translation>
    </message>
    <message>
        <source>Something is under way</source>
        <translation>작업 진행 중</translation>
    </message>
    <message>
        <source>Connection URL, copies it</source>
        <translation>연결 URL, 누르면 복사</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>claw::tray::LogWindow</name>
    <message>
        <source>Log of %1</source>
        <translation>%1 로그</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>로그 줄</translation>
    </message>
    <message>
        <source>No log: %1</source>
        <translation>로그를 표시할 수 없음: %1</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>경고 및 오류</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>정보 수준 이상</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>표시할 로그 수준</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Text that lines must hold</source>
        <translation>줄에 포함될 텍스트</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy diagnostic &amp;report</source>
        <translation>진단 보고서 복사(&amp;R)</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown.</source>
        <translation>선택한 줄을 복사합니다. 선택한 줄이 없으면 표시된 모든 줄을 복사합니다.</translation>
    </message>
    <message>
        <source>Copies state, versions and the end of the log, without secrets.</source>
        <translation>상태, 버전, 로그의 마지막 부분을 복사합니다. 비밀 정보는 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>보고서를 클립보드에 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>claw::tray::Questions</name>
    <message>
        <source>Clawdbot</source>
        <translation>Clawdbot</translation>
    </message>
    <message>
        <source>How do you want to start the gateway?</source>
        <translation>게이트웨이를 어떻게 시작할까요?</translation>
    </message>
    <message>
        <source>As a service it starts whenever you log in, and is started again when it ends unexpectedly. Without, it runs until it is stopped or you log out.</source>
        <translation>서비스로 설치하면 로그인할 때마다 시작되고, 예기치 않게 종료되어도 다시 시작됩니다. 설치하지 않으면 중지하거나 로그아웃할 때까지만 실행됩니다.</translation>
    </message>
    <message>
        <source>This computer has no service manager for your account. The gateway runs until it is stopped or you log out.</source>
        <translation>이 컴퓨터에는 사용자 계정용 서비스 관리자가 없습니다. 게이트웨이는 중지하거나 로그아웃할 때까지 실행됩니다.</translation>
    </message>
    <message>
        <source>&amp;Install the service</source>
        <translation>서비스 설치(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Run it now</source>
        <translation>지금 실행(&amp;R)</translation>
    </message>
    <message>
        <source>This gateway was not started by the tray.</source>
        <translation>이 게이트웨이는 트레이에서 시작하지 않았습니다.</translation>
    </message>
    <message>
        <source>Process %1 runs in a terminal or belongs to another program. It would be stopped and started again in the background.</source>
        <translation>터미널에서 실행 중이거나 다른 프로그램에 속한 프로세스(%1)입니다. 계속하면 중지한 후 백그라운드에서 다시 시작합니다.</translation>
    </message>
    <message>
        <source>Process %1 runs in a terminal or belongs to another program. Stop it all the same?</source>
        <translation>터미널에서 실행 중이거나 다른 프로그램에 속한 프로세스(%1)입니다. 그래도 중지할까요?</translation>
    </message>
    <message>
        <source>&amp;Restart it</source>
        <translation>다시 시작(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Keep the gateway running?</source>
        <translation>게이트웨이를 계속 실행할까요?</translation>
    </message>
    <message>
        <source>The tray started the gateway. It can go on without the tray.</source>
        <translation>트레이에서 시작한 게이트웨이입니다. 트레이 없이도 계속 실행할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Keep it running</source>
        <translation>계속 실행(&amp;K)</translation>
    </message>
    <message>
        <source>Clawdbot %1</source>
        <translation>Clawdbot %1</translation>
    </message>
    <message>
        <source>The tray shows and controls the Clawdbot Gateway.</source>
        <translation>트레이는 Clawdbot 게이트웨이의 상태를 표시하고 제어합니다.</translation>
    </message>
    <message>
        <source>The tray shows and controls the Clawdbot Gateway. Connected to version %1.</source>
        <translation>트레이는 Clawdbot 게이트웨이의 상태를 표시하고 제어합니다. 연결된 게이트웨이 버전은 %1입니다.</translation>
    </message>
    <message>
        <source>The gateway could not be stopped.</source>
        <translation>게이트웨이를 중지하지 못했습니다.</translation>
    </message>
    <message>
        <source>The gateway could not be restarted.</source>
        <translation>게이트웨이를 다시 시작하지 못했습니다.</translation>
    </message>
    <message>
        <source>The service could not be installed.</source>
        <translation>서비스를 설치하지 못했습니다.</translation>
    </message>
    <message>
        <source>The service could not be removed.</source>
        <translation>서비스를 제거하지 못했습니다.</translation>
    </message>
    <message>
        <source>The gateway could not be started.</source>
        <translation>게이트웨이를 시작하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>claw::tray::SettingsDialog</name>
    <message>
        <source>&amp;Start the tray when I log in</source>
        <translation>로그인할 때 트레이 시작(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>알림 표시(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>적용(&amp;A)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>트레이</translation>
    </message>
    <message>
        <source>&amp;Icon:</source>
        <translation>아이콘(&amp;I):</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>언어(&amp;L):</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>컬러</translation>
    </message>
    <message>
        <source>Dark, for light panels</source>
        <translation>어두운 색(밝은 패널용)</translation>
    </message>
    <message>
        <source>Light, for dark panels</source>
        <translation>밝은 색(어두운 패널용)</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>단색</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>데스크톱 언어</translation>
    </message>
    <message>
        <source>In force the next time that the tray starts.</source>
        <translation>다음에 트레이를 시작할 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>서비스:</translation>
    </message>
    <message>
        <source>&amp;Reachable from:</source>
        <translation>접근 허용 범위(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>포트(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>토큰(&amp;T):</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>이 컴퓨터만</translation>
    </message>
    <message>
        <source>The local network</source>
        <translation>로컬 네트워크</translation>
    </message>
    <message>
        <source>The tailnet</source>
        <translation>tailnet</translation>
    </message>
    <message>
        <source>Wherever it makes sense</source>
        <translation>자동(상황에 맞게)</translation>
    </message>
    <message>
        <source>An address of its own</source>
        <translation>직접 지정한 주소</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>표시(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>N&amp;ew</source>
        <translation>새로 생성(&amp;N)</translation>
    </message>
    <message>
        <source>Makes another token; programs that use this one have to be told.</source>
        <translation>새 토큰을 만듭니다. 현재 토큰을 사용하는 프로그램에도 새 토큰을 입력해야 합니다.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>설치됨</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>설치 안 됨</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>제거(&amp;M)</translation>
    </message>
    <message>
        <source>Insta&amp;ll</source>
        <translation>설치(&amp;T)</translation>
    </message>
    <message>
        <source>Saved. The gateway takes it over by itself.</source>
        <translation>저장했습니다. 게이트웨이에 자동으로 적용됩니다.</translation>
    </message>
    <message>
        <source>The new token counts once it is applied.</source>
        <translation>새 토큰은 적용한 후부터 사용됩니다.</translation>
    </message>
</context>
<context>
    <name>claw::tray::StateText</name>
    <message>
        <source>Running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>시작 중</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>일부 이상</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>연결 불가</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>설치 안 됨</translation>
    </message>
    <message>
        <source>Looking for the gateway.</source>
        <translation>게이트웨이를 찾고 있습니다.</translation>
    </message>
    <message>
        <source>The gateway is restarting.</source>
        <translation>게이트웨이를 다시 시작하고 있습니다.</translation>
    </message>
    <message>
        <source>It ended and is being started again.</source>
        <translation>종료되어 다시 시작하고 있습니다.</translation>
    </message>
    <message>
        <source>It is being started again. The last run %1.</source>
        <translation>다시 시작하고 있습니다. 지난 실행: %1.</translation>
    </message>
    <message>
        <source>The gateway is coming up.</source>
        <translation>게이트웨이를 시작하고 있습니다.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>사용자가 중지했습니다.</translation>
    </message>
    <message>
        <source>It was stopped in order.</source>
        <translation>정상적으로 중지되었습니다.</translation>
    </message>
    <message>
        <source>The gateway is stopping.</source>
        <translation>게이트웨이를 중지하고 있습니다.</translation>
    </message>
    <message>
        <source>The last run failed.</source>
        <translation>지난 실행이 실패했습니다.</translation>
    </message>
    <message>
        <source>The last run %1.</source>
        <translation>지난 실행: %1.</translation>
    </message>
    <message>
        <source>The configuration is broken: %1</source>
        <translation>구성에 오류가 있습니다: %1</translation>
    </message>
    <message>
        <source>Its start was refused.</source>
        <translation>시작이 거부되었습니다.</translation>
    </message>
    <message>
        <source>Its start was refused: %1</source>
        <translation>시작이 거부되었습니다: %1</translation>
    </message>
    <message>
        <source>Another program listens on its port.</source>
        <translation>다른 프로그램에서 포트를 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>Its port is taken by %1.</source>
        <translation>다른 프로그램에서 포트를 사용하고 있습니다: %1.</translation>
    </message>
    <message>
        <source>The service is masked: somebody forbade starting it.</source>
        <translation>서비스가 마스크되어 있어 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>The gateway does not run.</source>
        <translation>게이트웨이가 실행되고 있지 않습니다.</translation>
    </message>
    <message>
        <source>The gateway does not answer: it is frozen.</source>
        <translation>게이트웨이가 멈춰서 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>The gateway does not accept the token of this computer.</source>
        <translation>게이트웨이에서 이 컴퓨터의 토큰을 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>The gateway wants this computer to be approved first.</source>
        <translation>먼저 게이트웨이에서 이 컴퓨터를 승인해야 합니다.</translation>
    </message>
    <message>
        <source>Something answers there that is not a gateway.</source>
        <translation>해당 주소에서 게이트웨이가 아닌 다른 프로그램이 응답합니다.</translation>
    </message>
    <message>
        <source>There is no way to that computer.</source>
        <translation>해당 컴퓨터로 가는 네트워크 경로가 없습니다.</translation>
    </message>
    <message>
        <source>The gateway shows a certificate that is not trusted.</source>
        <translation>게이트웨이의 인증서를 신뢰할 수 없습니다.</translation>
    </message>
    <message>
        <source>The gateway does not answer.</source>
        <translation>게이트웨이가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>The configuration is broken: %1
The gateway runs on the last one that was good.</source>
        <translation>구성에 오류가 있습니다: %1
게이트웨이는 마지막으로 정상이었던 구성으로 실행 중입니다.</translation>
    </message>
    <message>
        <source>A gateway answers, but the one of the service cannot start: %1</source>
        <translation>게이트웨이가 응답하지만, 서비스의 게이트웨이는 시작할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>No gateway runs, and none is installed as a service.</source>
        <translation>실행 중인 게이트웨이가 없고, 서비스로 설치된 게이트웨이도 없습니다.</translation>
    </message>
    <message>
        <source>The gateway runs already.</source>
        <translation>게이트웨이가 이미 실행 중입니다.</translation>
    </message>
    <message>
        <source>The gateway is starting already.</source>
        <translation>게이트웨이를 이미 시작하고 있습니다.</translation>
    </message>
    <message>
        <source>The gateway is stopping already.</source>
        <translation>게이트웨이를 이미 중지하고 있습니다.</translation>
    </message>
    <message>
        <source>Wait until what you asked for is done.</source>
        <translation>요청한 작업이 끝날 때까지 기다려 주세요.</translation>
    </message>
    <message>
        <source>This gateway runs on another computer.</source>
        <translation>이 게이트웨이는 다른 컴퓨터에서 실행됩니다.</translation>
    </message>
    <message>
        <source>There is no connection to the gateway.</source>
        <translation>게이트웨이에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The dashboard is switched off in the configuration.</source>
        <translation>구성에서 대시보드가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>This computer has no service manager for your account.</source>
        <translation>이 컴퓨터에는 사용자 계정용 서비스 관리자가 없습니다.</translation>
    </message>
    <message>
        <source>The service is installed already.</source>
        <translation>서비스가 이미 설치되어 있습니다.</translation>
    </message>
    <message>
        <source>There is no service to remove.</source>
        <translation>제거할 서비스가 없습니다.</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>시작(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>중지(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>다시 시작(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;dashboard</source>
        <translation>대시보드 열기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy connection URL</source>
        <translation>연결 URL 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open Clawdbot</source>
        <translation>Clawdbot 열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Logs…</source>
        <translation>로그(&amp;L)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>설정(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;About Clawdbot</source>
        <translation>Clawdbot 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit the tray</source>
        <translation>트레이 종료(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy the connection URL.</source>
        <translation>연결 URL을 복사합니다.</translation>
    </message>
    <message>
        <source>Copy the process number.</source>
        <translation>프로세스 번호를 복사합니다.</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayController</name>
    <message>
        <source>The answer did not reach the gateway.</source>
        <translation>응답을 게이트웨이에 전달하지 못했습니다.</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>한 번 허용</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a gateway and its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayIcon</name>
    <message>
        <source>Clawdbot: %1</source>
        <translation>Clawdbot: %1</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayMenu</name>
    <message>
        <source>&amp;Gateway</source>
        <translation>게이트웨이(&amp;G)</translation>
    </message>
    <message>
        <source>Clawdbot gateway</source>
        <translation>Clawdbot 게이트웨이</translation>
    </message>
</context>
<context>
    <name>claw::tray::TrayText</name>
    <message>
        <source>%1: %2</source>
        <comment>state and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>시작하는 중…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>다시 시작하는 중…</translation>
    </message>
    <message>
        <source>Installing the service…</source>
        <translation>서비스를 설치하는 중…</translation>
    </message>
    <message>
        <source>Removing the service…</source>
        <translation>서비스를 제거하는 중…</translation>
    </message>
    <message>
        <source>PID %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>가동 시간 %1</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>세션 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>클라이언트 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>노드 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>채널 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Default gateway</source>
        <translation>기본 게이트웨이</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>프로필 %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a gateway and its computer</comment>
        <translation>%2의 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>claw::wizard</name>
    <message>
        <source>Missing --gateway-password for password auth.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
