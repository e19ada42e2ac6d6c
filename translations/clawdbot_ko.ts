<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>claw::backup</name>
    <message>
        <source>there is no file %1</source>
        <translation>%1 파일이 없습니다</translation>
    </message>
    <message>
        <source>the backup is damaged: %1</source>
        <translation>백업이 손상되었습니다: %1</translation>
    </message>
    <message>
        <source>the backup has too many entries</source>
        <translation>백업에 항목이 너무 많습니다</translation>
    </message>
    <message>
        <source>the backup holds something that no backup holds: %1</source>
        <translation>백업에 있을 수 없는 항목이 들어 있습니다: %1</translation>
    </message>
    <message>
        <source>do not restore it; it was not made by this program</source>
        <translation>복원하지 마세요. 이 프로그램으로 만든 백업이 아닙니다</translation>
    </message>
    <message>
        <source>the backup cannot be written: %1</source>
        <translation>백업을 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 changed while it was read</source>
        <translation>읽는 동안 %1이(가) 변경되었습니다</translation>
    </message>
    <message>
        <source>%1 exists</source>
        <translation>%1이(가) 이미 있습니다</translation>
    </message>
    <message>
        <source>choose another name, or remove it first</source>
        <translation>다른 이름을 고르거나 먼저 제거하세요</translation>
    </message>
    <message>
        <source>there is no directory %1</source>
        <translation>%1 디렉터리가 없습니다</translation>
    </message>
    <message>
        <source>the backup would lie within %1, which it is a backup of</source>
        <translation>백업 위치가 백업 대상인 %1 안에 있습니다</translation>
    </message>
    <message>
        <source>write it elsewhere, best to another disk</source>
        <translation>다른 곳에 쓰세요. 다른 디스크가 가장 좋습니다</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>the backup is damaged: unexpected %1</source>
        <translation>백업이 손상되었습니다: 예상하지 못한 항목 %1</translation>
    </message>
    <message>
        <source>the backup is not complete: no manifest</source>
        <translation>백업이 완전하지 않습니다: 매니페스트 없음</translation>
    </message>
    <message>
        <source>its manifest is none</source>
        <translation>매니페스트가 올바르지 않습니다</translation>
    </message>
    <message>
        <source>the backup has version %1, this program knows version %2</source>
        <translation>백업 버전은 %1이지만 이 프로그램이 지원하는 버전은 %2입니다</translation>
    </message>
    <message>
        <source>restore it with the program that made it (%1)</source>
        <translation>백업을 만든 프로그램으로 복원하세요(%1)</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1이(가) 없습니다</translation>
    </message>
    <message>
        <source>%1 is not what was put into it</source>
        <translation>%1이(가) 백업할 때의 내용과 다릅니다</translation>
    </message>
    <message>
        <source>%1 does not belong to it</source>
        <translation>%1은(는) 이 백업의 항목이 아닙니다</translation>
    </message>
    <message>
        <source>%1 may be the root of a disk, or belong to another user</source>
        <translation>%1은(는) 디스크의 루트이거나 다른 사용자의 소유일 수 있습니다</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>%1을(를) 제거할 수 없습니다</translation>
    </message>
    <message>
        <source>an earlier restore has left something behind that cannot be removed</source>
        <translation>이전 복원에서 남은 항목을 제거할 수 없습니다</translation>
    </message>
    <message>
        <source>remove what ends in .restoring beside %1</source>
        <translation>%1 옆에서 이름이 .restoring으로 끝나는 항목을 제거하세요</translation>
    </message>
    <message>
        <source>the backup has its %1 outside of the state directory, this machine has not</source>
        <translation>백업에서는 %1이(가) 상태 디렉터리 밖에 있지만 이 컴퓨터에서는 그렇지 않습니다</translation>
    </message>
    <message>
        <source>set the same CLAWDBOT_* variables as where it was made</source>
        <translation>백업을 만든 곳과 같은 CLAWDBOT_* 변수를 설정하세요</translation>
    </message>
    <message>
        <source>there is no room for what the backup holds</source>
        <translation>백업 내용을 저장할 공간이 부족합니다</translation>
    </message>
    <message>
        <source>it is written beside what is there, so both need room for a while</source>
        <translation>기존 내용 옆에 쓰므로 한동안 둘 다 저장할 공간이 필요합니다</translation>
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
        <translation>공유 비밀번호. CLAWDBOT_GATEWAY_PASSWORD 사용 권장</translation>
    </message>
    <message>
        <source>Publish through Tailscale: off, serve, funnel</source>
        <translation>Tailscale로 공개: off, serve, funnel</translation>
    </message>
    <message>
        <source>Undo that at the end</source>
        <translation>종료할 때 이 설정 되돌리기</translation>
    </message>
    <message>
        <source>Start without gateway.mode=local</source>
        <translation>gateway.mode=local 없이 시작</translation>
    </message>
    <message>
        <source>Use a playground: profile ~/.clawdbot-dev, ~/clawd-dev</source>
        <translation>연습용 환경 사용: 프로필 ~/.clawdbot-dev, ~/clawd-dev</translation>
    </message>
    <message>
        <source>Delete the playground first (with --dev)</source>
        <translation>먼저 실험 환경 삭제(--dev와 함께)</translation>
    </message>
    <message>
        <source>End whoever listens on the port</source>
        <translation>이 포트에서 수신 대기 중인 프로세스를 종료</translation>
    </message>
    <message>
        <source>Show debug lines and WebSocket traffic</source>
        <translation>디버그 로그와 WebSocket 트래픽 표시</translation>
    </message>
    <message>
        <source>Show only the lines of the claude-cli agent</source>
        <translation>claude-cli 에이전트의 줄만 표시</translation>
    </message>
    <message>
        <source>Lines about frames, with --verbose: auto, full, compact</source>
        <translation>--verbose와 함께 쓰며 프레임을 표시하는 방식: auto, full, compact</translation>
    </message>
    <message>
        <source>Same as --ws-log compact</source>
        <translation>--ws-log compact와 같음</translation>
    </message>
    <message>
        <source>Record what models stream</source>
        <translation>모델의 스트리밍 출력 기록</translation>
    </message>
    <message>
        <source>Where to record it</source>
        <translation>기록할 위치</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>다른 프로세스</translation>
    </message>
    <message>
        <source>the gateway with pid %1</source>
        <translation>게이트웨이(PID %1)</translation>
    </message>
    <message>
        <source>%1 works in %2, and sessions have one writer</source>
        <translation>%1이(가) %2에서 작업 중이며, 세션에는 한 프로세스만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>Leave --local out, or stop it: clawdbot gateway stop</source>
        <translation>--local을 빼거나 중지하세요: clawdbot gateway stop</translation>
    </message>
    <message>
        <source>the agent did not come to an end</source>
        <translation>에이전트가 작업을 끝내지 못했습니다</translation>
    </message>
    <message>
        <source>the run was stopped</source>
        <translation>실행이 중지되었습니다</translation>
    </message>
    <message>
        <source>Lend this machine to a gateway</source>
        <translation>이 컴퓨터를 게이트웨이의 노드로 제공</translation>
    </message>
    <message>
        <source>Lend this machine to a gateway, in the foreground</source>
        <translation>이 컴퓨터를 게이트웨이의 노드로 제공(포그라운드)</translation>
    </message>
    <message>
        <source>node.json not written: %1</source>
        <translation>node.json에 쓰지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Waiting for agent reply…</source>
        <translation>에이전트의 응답을 기다리는 중…</translation>
    </message>
    <message>
        <source>No reply from agent.</source>
        <translation>에이전트의 응답이 없습니다.</translation>
    </message>
    <message>
        <source>Let an agent answer one message</source>
        <translation>에이전트가 메시지 하나에 응답하게 하기</translation>
    </message>
    <message>
        <source>What to say to the agent</source>
        <translation>에이전트에게 보낼 말</translation>
    </message>
    <message>
        <source>The session of this person, by phone number (E.164)</source>
        <translation>이 사람의 세션, 전화번호로 지정(E.164)</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>이 세션</translation>
    </message>
    <message>
        <source>The main session of this agent</source>
        <translation>이 에이전트의 주 세션</translation>
    </message>
    <message>
        <source>How much it thinks: off, minimal, low, medium, high</source>
        <translation>추론 수준: off, minimal, low, medium, high</translation>
    </message>
    <message>
        <source>Whether the session shows tools; stays so</source>
        <translation>세션에 도구 표시 여부. 계속 유지됨</translation>
    </message>
    <message>
        <source>Also send the reply to a channel</source>
        <translation>응답을 채널로도 보내기</translation>
    </message>
    <message>
        <source>That channel</source>
        <translation>사용할 채널</translation>
    </message>
    <message>
        <source>Deliver to somebody else</source>
        <translation>다른 사람에게 전달</translation>
    </message>
    <message>
        <source>Deliver by this channel</source>
        <translation>이 채널로 전달</translation>
    </message>
    <message>
        <source>Deliver from this account</source>
        <translation>이 계정에서 전달</translation>
    </message>
    <message>
        <source>How long the agent may take (agents.defaults.timeoutSeconds, 600)</source>
        <translation>에이전트 제한 시간(agents.defaults.timeoutSeconds, 600)</translation>
    </message>
    <message>
        <source>In this process; no gateway may run</source>
        <translation>이 프로세스에서 실행. 게이트웨이가 실행 중이면 안 됨</translation>
    </message>
    <message>
        <source>--timeout must be a positive integer (seconds)</source>
        <translation>--timeout은 양의 정수여야 합니다(초)</translation>
    </message>
    <message>
        <source>without a gateway nothing can be delivered to a channel</source>
        <translation>게이트웨이 없이는 채널로 전달할 수 없습니다</translation>
    </message>
    <message>
        <source>Leave --local or --deliver out</source>
        <translation>--local 또는 --deliver를 빼세요</translation>
    </message>
    <message>
        <source>Message (--message) is required</source>
        <translation>메시지(--message)가 필요합니다</translation>
    </message>
    <message>
        <source>Pass --to &lt;E.164&gt;, --session-id, or --agent to choose a session</source>
        <translation>세션을 고르려면 --to &lt;E.164&gt;, --session-id 또는 --agent를 지정하세요</translation>
    </message>
    <message>
        <source>--verbose must be on or off</source>
        <translation>--verbose는 on 또는 off여야 합니다</translation>
    </message>
    <message>
        <source>Unknown agent id &quot;%1&quot;.</source>
        <translation>알 수 없는 에이전트 ID &quot;%1&quot;입니다.</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>사용 가능: %1</translation>
    </message>
    <message>
        <source>Gateway agent failed; falling back to embedded: %1</source>
        <translation>게이트웨이 에이전트가 실패하여 내장 에이전트로 전환합니다: %1</translation>
    </message>
    <message>
        <source>Target node id/name/IP</source>
        <translation>대상 노드 ID/이름/IP</translation>
    </message>
    <message>
        <source>The gateway&apos;s approvals</source>
        <translation>게이트웨이의 승인 설정</translation>
    </message>
    <message>
        <source>Exec approvals hash missing; reload and retry.</source>
        <translation>실행 승인 해시가 없습니다. 다시 읽어 들인 후 재시도하세요.</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>대상: %1</translation>
    </message>
    <message>
        <source>Show which commands run without asking</source>
        <translation>묻지 않고 실행되는 명령 표시</translation>
    </message>
    <message>
        <source>Showing local approvals.</source>
        <translation>로컬 승인 설정을 표시합니다.</translation>
    </message>
    <message>
        <source>Replace exec approvals with a JSON file</source>
        <translation>실행 승인 설정을 JSON 파일로 교체</translation>
    </message>
    <message>
        <source>Path to JSON file to upload</source>
        <translation>업로드할 JSON 파일의 경로</translation>
    </message>
    <message>
        <source>Read JSON from stdin</source>
        <translation>표준 입력에서 JSON 읽기</translation>
    </message>
    <message>
        <source>Provide --file or --stdin.</source>
        <translation>--file 또는 --stdin을 지정하세요.</translation>
    </message>
    <message>
        <source>Use either --file or --stdin (not both).</source>
        <translation>--file과 --stdin 중 하나만 사용하세요(둘 다 사용 불가).</translation>
    </message>
    <message>
        <source>Failed to parse approvals JSON: %1</source>
        <translation>승인 설정 JSON을 해석하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>표준 입력을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Add a glob pattern to an allowlist</source>
        <translation>허용 목록에 glob 패턴 추가</translation>
    </message>
    <message>
        <source>Remove a glob pattern from an allowlist</source>
        <translation>허용 목록에서 glob 패턴 제거</translation>
    </message>
    <message>
        <source>Such as /usr/bin/rg or ~/bin/*</source>
        <translation>예: /usr/bin/rg 또는 ~/bin/*</translation>
    </message>
    <message>
        <source>Agent id (defaults to &quot;*&quot;)</source>
        <translation>에이전트 ID(기본값 &quot;*&quot;)</translation>
    </message>
    <message>
        <source>Pattern required.</source>
        <translation>패턴이 필요합니다.</translation>
    </message>
    <message>
        <source>Already allowlisted.</source>
        <translation>이미 허용 목록에 있습니다.</translation>
    </message>
    <message>
        <source>Pattern not found.</source>
        <translation>패턴을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Which commands run without asking</source>
        <translation>묻지 않고 실행되는 명령</translation>
    </message>
    <message>
        <source>Edit the allowlist of an agent</source>
        <translation>에이전트의 허용 목록 편집</translation>
    </message>
    <message>
        <source>the gateway at %1</source>
        <translation>%1의 게이트웨이</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 전</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>존재</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>해시</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>소켓</translation>
    </message>
    <message>
        <source>default</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>에이전트</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>허용 목록</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>No allowlist entries.</source>
        <translation>허용 목록에 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>에이전트</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>패턴</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>마지막 사용</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>파일 %n개, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a gateway is running on %1 (pid %2)</source>
        <translation>게이트웨이가 %1에서 실행 중입니다(PID %2)</translation>
    </message>
    <message>
        <source>a gateway is running on %1</source>
        <translation>게이트웨이가 %1에서 실행 중입니다</translation>
    </message>
    <message>
        <source>it would go on writing; stop it first: %1</source>
        <translation>게이트웨이가 계속 쓰게 되므로 먼저 중지하세요: %1</translation>
    </message>
    <message>
        <source>The backup: *.tar.zst, or *.tar.gz</source>
        <translation>백업 파일: *.tar.zst 또는 *.tar.gz</translation>
    </message>
    <message>
        <source>Print JSON</source>
        <translation>JSON으로 출력</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>오류: %1</translation>
    </message>
    <message>
        <source>Put configuration and state into one file</source>
        <translation>구성과 상태를 파일 하나로 저장</translation>
    </message>
    <message>
        <source>there is nothing to back up: no %1</source>
        <translation>백업할 내용이 없습니다: %1 없음</translation>
    </message>
    <message>
        <source>backup written: %1 in %2 (%3)</source>
        <translation>백업을 썼습니다: %1, 위치 %2(%3)</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>제외됨: %1</translation>
    </message>
    <message>
        <source>It holds your keys and tokens: keep it as safe as they are.</source>
        <translation>키와 토큰이 들어 있으므로 그만큼 안전하게 보관하세요.</translation>
    </message>
    <message>
        <source>Check that a backup is complete and unchanged</source>
        <translation>백업이 완전하고 변경되지 않았는지 검사</translation>
    </message>
    <message>
        <source>backup is complete: %1, made %2 by version %3</source>
        <translation>백업이 완전합니다: %1, 만든 시각 %2, 버전 %3</translation>
    </message>
    <message>
        <source>Put a backup in the place of what is there</source>
        <translation>기존 내용을 백업으로 교체</translation>
    </message>
    <message>
        <source>restored: %1, made %2</source>
        <translation>복원했습니다: %1, 만든 시각 %2</translation>
    </message>
    <message>
        <source>what was there before is kept in %1</source>
        <translation>이전 내용은 %1에 보관되어 있습니다</translation>
    </message>
    <message>
        <source>Start the gateway: %1</source>
        <translation>게이트웨이를 시작하세요: %1</translation>
    </message>
    <message>
        <source>Save, check and restore configuration and state</source>
        <translation>구성과 상태의 저장, 검사, 복원</translation>
    </message>
    <message>
        <source>a message has at most 1 MiB</source>
        <translation>메시지는 최대 1 MiB입니다</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Error: the gateway went away and did not come back</source>
        <translation>오류: 게이트웨이 연결이 끊긴 후 복구되지 않았습니다</translation>
    </message>
    <message>
        <source>Talk to an agent on the terminal</source>
        <translation>터미널에서 에이전트와 대화</translation>
    </message>
    <message>
        <source>This session (main)</source>
        <translation>이 세션(main)</translation>
    </message>
    <message>
        <source>Say only this, print the answer and leave</source>
        <translation>이 메시지만 보내고 응답을 출력한 후 종료</translation>
    </message>
    <message>
        <source>How much it thinks</source>
        <translation>추론 수준</translation>
    </message>
    <message>
        <source>Messages to show at the start (50)</source>
        <translation>시작할 때 표시할 메시지 수(50)</translation>
    </message>
    <message>
        <source>--history-limit must be a number from 1 to 1000</source>
        <translation>--history-limit은 1에서 1000 사이의 숫자여야 합니다</translation>
    </message>
    <message>
        <source>there is no message to send</source>
        <translation>보낼 메시지가 없습니다</translation>
    </message>
    <message>
        <source>The connection is lost; trying again…</source>
        <translation>연결이 끊겼습니다. 다시 시도하는 중…</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>다시 연결되었습니다.</translation>
    </message>
    <message>
        <source>Session %1. Ctrl-C ends an answer, Ctrl-D leaves.</source>
        <translation>세션 %1. Ctrl-C: 응답 중단, Ctrl-D: 종료.</translation>
    </message>
    <message>
        <source>Press Ctrl-C again to leave.</source>
        <translation>종료하려면 Ctrl-C를 다시 누르세요.</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(응답 없음)</translation>
    </message>
    <message>
        <source>(aborted)</source>
        <translation>(중단됨)</translation>
    </message>
    <message>
        <source>Start the tray at log-in</source>
        <translation>로그인할 때 트레이 시작</translation>
    </message>
    <message>
        <source>Config invalid</source>
        <translation>구성이 잘못되었습니다</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>파일: %1</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>문제:</translation>
    </message>
    <message>
        <source>Using the last configuration that was good.</source>
        <translation>마지막으로 정상이었던 구성을 사용합니다.</translation>
    </message>
    <message>
        <source>Using the parts of it that make sense.</source>
        <translation>구성에서 올바른 부분만 사용합니다.</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>실행하세요: %1</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>이 도움말 보기</translation>
    </message>
    <message>
        <source>Print a completion script for bash, zsh or fish</source>
        <translation>bash, zsh 또는 fish용 자동 완성 스크립트 출력</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash, zsh 또는 fish</translation>
    </message>
    <message>
        <source>There is no completion for &quot;%1&quot;; choose bash, zsh or fish.</source>
        <translation>&quot;%1&quot;용 자동 완성이 없습니다. bash, zsh, fish 중에서 고르세요.</translation>
    </message>
    <message>
        <source>Failed to parse JSON5 value: %1</source>
        <translation>JSON5 값을 해석하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Show a value of the configuration</source>
        <translation>구성 값 표시</translation>
    </message>
    <message>
        <source>The key: agents.defaults.model, agents.list[0].id</source>
        <translation>키: agents.defaults.model, agents.list[0].id</translation>
    </message>
    <message>
        <source>Print text as JSON, too</source>
        <translation>텍스트도 JSON으로 출력</translation>
    </message>
    <message>
        <source>Config path not found: %1</source>
        <translation>구성 경로를 찾을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Change a value of the configuration; everything else in the file stays</source>
        <translation>구성 값 변경. 파일의 나머지 내용은 유지됨</translation>
    </message>
    <message>
        <source>Remove a value from the configuration; everything else stays</source>
        <translation>구성 값 제거. 나머지 내용은 유지됨</translation>
    </message>
    <message>
        <source>The key: gateway.port, agents.list[0].name</source>
        <translation>키: gateway.port, agents.list[0].name</translation>
    </message>
    <message>
        <source>The value as JSON5; anything else is text</source>
        <translation>JSON5 값. 그 밖의 것은 텍스트로 처리</translation>
    </message>
    <message>
        <source>Refuse a value that is no JSON5</source>
        <translation>JSON5가 아닌 값 거부</translation>
    </message>
    <message>
        <source>Updated %1.</source>
        <translation>%1을(를) 업데이트했습니다.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1을(를) 제거했습니다.</translation>
    </message>
    <message>
        <source>Check the configuration file</source>
        <translation>구성 파일 검사</translation>
    </message>
    <message>
        <source>No %1; the defaults apply.</source>
        <translation>%1이(가) 없어 기본값이 적용됩니다.</translation>
    </message>
    <message>
        <source>Config OK: %1</source>
        <translation>구성 정상: %1</translation>
    </message>
    <message>
        <source>Run `%1` for help.</source>
        <translation>도움말을 보려면 `%1`을(를) 실행하세요.</translation>
    </message>
    <message>
        <source>A running gateway applies it by itself.</source>
        <translation>실행 중인 게이트웨이에 자동으로 적용됩니다.</translation>
    </message>
    <message>
        <source>A running gateway restarts by itself to apply it.</source>
        <translation>실행 중인 게이트웨이가 자동으로 다시 시작되어 적용됩니다.</translation>
    </message>
    <message>
        <source>Restart the gateway to apply.</source>
        <translation>적용하려면 게이트웨이를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Config invalid at %1.</source>
        <translation>%1의 구성이 잘못되었습니다.</translation>
    </message>
    <message>
        <source>Run `%1` to repair, then retry.</source>
        <translation>`%1`을(를) 실행하여 복구한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(설정 안 됨)</translation>
    </message>
    <message>
        <source>%1 (device %2)</source>
        <translation>%1(장치 %2)</translation>
    </message>
    <message>
        <source>a command (pid %1)</source>
        <translation>명령(PID %1)</translation>
    </message>
    <message>
        <source>a message to the agent</source>
        <translation>에이전트에게 보낸 메시지</translation>
    </message>
    <message>
        <source>an editor</source>
        <translation>편집기</translation>
    </message>
    <message>
        <source>(too large to keep)</source>
        <translation>(너무 커서 보관하지 않음)</translation>
    </message>
    <message>
        <source>Show who changed the configuration, and what</source>
        <translation>구성을 변경한 사람과 변경 내용 표시</translation>
    </message>
    <message>
        <source>How many of the latest changes (default: 20)</source>
        <translation>표시할 최근 변경 수(기본값: 20)</translation>
    </message>
    <message>
        <source>--limit wants a number</source>
        <translation>--limit에는 숫자가 필요합니다</translation>
    </message>
    <message>
        <source>No change is remembered yet.</source>
        <translation>아직 기록된 변경이 없습니다.</translation>
    </message>
    <message>
        <source>Take one change of the configuration back; later ones stay</source>
        <translation>구성 변경 하나 되돌리기. 나중 변경은 유지됨</translation>
    </message>
    <message>
        <source>The number of the change, as `config history` shows it</source>
        <translation>변경 번호(`config history`에 표시되는 번호)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a change</source>
        <translation>&quot;%1&quot;은(는) 변경 번호가 아닙니다</translation>
    </message>
    <message>
        <source>config revert %1</source>
        <translation>config revert %1</translation>
    </message>
    <message>
        <source>Took change %1 back. %2</source>
        <translation>변경 %1을(를) 되돌렸습니다. %2</translation>
    </message>
    <message>
        <source>this device is not paired with the gateway</source>
        <translation>이 장치는 게이트웨이와 페어링되어 있지 않습니다</translation>
    </message>
    <message>
        <source>the gateway wants a %1 and none is configured here</source>
        <translation>게이트웨이에 %1이(가) 필요하지만 여기에 구성되어 있지 않습니다</translation>
    </message>
    <message>
        <source>the %1 is not the one of the gateway (%2)</source>
        <translation>%1이(가) 게이트웨이의 것과 다릅니다(%2)</translation>
    </message>
    <message>
        <source>see gateway.remote.%1</source>
        <translation>gateway.remote.%1을(를) 확인하세요</translation>
    </message>
    <message>
        <source>see gateway.auth.%1</source>
        <translation>gateway.auth.%1을(를) 확인하세요</translation>
    </message>
    <message>
        <source>the gateway refused this client</source>
        <translation>게이트웨이가 이 클라이언트를 거부했습니다</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS에 실패했습니다</translation>
    </message>
    <message>
        <source>connection refused: nothing listens on %1</source>
        <translation>연결이 거부되었습니다: %1에서 수신 대기하는 프로그램이 없습니다</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation>%1에 연결할 수 없습니다(%2)</translation>
    </message>
    <message>
        <source>no secure connection: %1</source>
        <translation>보안 연결을 할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>what answers on %1 is not a gateway (%2)</source>
        <translation>%1에서 응답하는 프로그램은 게이트웨이가 아닙니다(%2)</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1이(가) 응답하지 않습니다</translation>
    </message>
    <message>
        <source>the connection ended before the answer came</source>
        <translation>응답이 오기 전에 연결이 끊겼습니다</translation>
    </message>
    <message>
        <source>gateway timeout after %1ms</source>
        <translation>게이트웨이 시간 초과(%1ms)</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>원인: %1</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>해결 방법: %1</translation>
    </message>
    <message>
        <source>warning: cron scheduler is disabled in the Gateway; jobs are saved but will not run automatically.</source>
        <translation>경고: 게이트웨이에서 cron 스케줄러가 꺼져 있습니다. 작업은 저장되지만 자동으로 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>Re-enable with `cron.enabled: true` (or remove `cron.enabled: false`) and restart the Gateway.</source>
        <translation>`cron.enabled: true`로 다시 켜고(또는 `cron.enabled: false`를 제거하고) 게이트웨이를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>store: %1</source>
        <translation>저장소: %1</translation>
    </message>
    <message>
        <source>Show how the scheduler is</source>
        <translation>스케줄러 상태 표시</translation>
    </message>
    <message>
        <source>List the jobs</source>
        <translation>작업 목록 표시</translation>
    </message>
    <message>
        <source>Include disabled jobs</source>
        <translation>꺼진 작업도 포함</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>작업 추가</translation>
    </message>
    <message>
        <source>Change what a job is</source>
        <translation>작업 내용 변경</translation>
    </message>
    <message>
        <source>The job, see cron list</source>
        <translation>작업(cron list 참조)</translation>
    </message>
    <message>
        <source>Let a job run again</source>
        <translation>작업 다시 켜기</translation>
    </message>
    <message>
        <source>Keep a job without running it</source>
        <translation>작업을 실행하지 않고 보관</translation>
    </message>
    <message>
        <source>Remove a job</source>
        <translation>작업 제거</translation>
    </message>
    <message>
        <source>Run a job now if it is due</source>
        <translation>예정 시각이 된 작업을 지금 실행</translation>
    </message>
    <message>
        <source>Run it although it is not due</source>
        <translation>예정 시각이 아니어도 실행</translation>
    </message>
    <message>
        <source>Show when a job ran and what came of it</source>
        <translation>작업의 실행 시각과 결과 표시</translation>
    </message>
    <message>
        <source>The newest so many (default 50)</source>
        <translation>최근 실행 표시 개수(기본값 50)</translation>
    </message>
    <message>
        <source>Include due times at which the job did not run, and why</source>
        <translation>작업이 실행되지 않은 예정 시각과 이유도 포함</translation>
    </message>
    <message>
        <source>Let agents do things by the clock</source>
        <translation>에이전트가 정해진 시각에 일하게 하기</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>작업 설명</translation>
    </message>
    <message>
        <source>The agent that does it</source>
        <translation>작업을 수행할 에이전트</translation>
    </message>
    <message>
        <source>Where: main, or isolated for a conversation of its own</source>
        <translation>실행 위치: main, 또는 별도 대화인 isolated</translation>
    </message>
    <message>
        <source>When the agent looks at it: now or next-heartbeat</source>
        <translation>에이전트가 확인하는 시점: now 또는 next-heartbeat</translation>
    </message>
    <message>
        <source>Once: ISO time, or from now (20m)</source>
        <translation>한 번 실행: ISO 시각 또는 지금부터의 시간(20m)</translation>
    </message>
    <message>
        <source>Again and again (10m, 1h, 1d)</source>
        <translation>반복 실행(10m, 1h, 1d)</translation>
    </message>
    <message>
        <source>By a cron expression of 5 or 6 fields</source>
        <translation>5개 또는 6개 필드의 cron 표현식</translation>
    </message>
    <message>
        <source>The time zone of the expression</source>
        <translation>표현식의 시간대</translation>
    </message>
    <message>
        <source>Words for the main session</source>
        <translation>주 세션에 보낼 텍스트</translation>
    </message>
    <message>
        <source>A message to an agent</source>
        <translation>에이전트에게 보낼 메시지</translation>
    </message>
    <message>
        <source>How much it thinks (off, minimal, low, medium, high)</source>
        <translation>추론 수준(off, minimal, low, medium, high)</translation>
    </message>
    <message>
        <source>Which model it asks</source>
        <translation>사용할 모델</translation>
    </message>
    <message>
        <source>How long it may take</source>
        <translation>제한 시간</translation>
    </message>
    <message>
        <source>Send the reply out</source>
        <translation>응답을 밖으로 보내기</translation>
    </message>
    <message>
        <source>By which channel (default last)</source>
        <translation>보낼 채널(기본값 last)</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>받는 사람</translation>
    </message>
    <message>
        <source>A reply that cannot be sent is no failure</source>
        <translation>응답을 보내지 못해도 실패로 처리하지 않음</translation>
    </message>
    <message>
        <source>What the main session&apos;s notice begins with (default Cron)</source>
        <translation>주 세션 알림의 머리말(기본값 Cron)</translation>
    </message>
    <message>
        <source>Remove a one-shot job once it has succeeded</source>
        <translation>일회성 작업이 성공하면 제거</translation>
    </message>
    <message>
        <source>Due times that were missed: skip, run-once or run-all</source>
        <translation>놓친 예정 시각 처리: skip, run-once 또는 run-all</translation>
    </message>
    <message>
        <source>How many of them run-all runs (default 10)</source>
        <translation>run-all로 실행할 최대 개수(기본값 10)</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>작업 이름</translation>
    </message>
    <message>
        <source>Keep it without running it</source>
        <translation>실행하지 않고 보관</translation>
    </message>
    <message>
        <source>What the main session hears: summary or full</source>
        <translation>주 세션에 전달할 내용: summary 또는 full</translation>
    </message>
    <message>
        <source>The most of it in full (default 8000)</source>
        <translation>full일 때 최대 길이(기본값 8000)</translation>
    </message>
    <message>
        <source>A new name</source>
        <translation>새 이름</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>작업 켜기</translation>
    </message>
    <message>
        <source>Keep a one-shot job</source>
        <translation>일회성 작업 유지</translation>
    </message>
    <message>
        <source>Leave it to the default agent</source>
        <translation>기본 에이전트에 맡기기</translation>
    </message>
    <message>
        <source>Do not send the reply out</source>
        <translation>응답을 밖으로 보내지 않기</translation>
    </message>
    <message>
        <source>A reply that cannot be sent is a failure</source>
        <translation>응답을 보내지 못하면 실패로 처리</translation>
    </message>
    <message>
        <source>Invalid --at; use ISO time or duration like 20m</source>
        <translation>--at이 잘못되었습니다. ISO 시각 또는 20m 같은 시간을 사용하세요</translation>
    </message>
    <message>
        <source>Invalid --every; use e.g. 10m, 1h, 1d</source>
        <translation>--every가 잘못되었습니다. 예: 10m, 1h, 1d</translation>
    </message>
    <message>
        <source>Choose exactly one payload: --system-event or --message</source>
        <translation>페이로드를 하나만 고르세요: --system-event 또는 --message</translation>
    </message>
    <message>
        <source>--session must be main or isolated</source>
        <translation>--session은 main 또는 isolated여야 합니다</translation>
    </message>
    <message>
        <source>--wake must be now or next-heartbeat</source>
        <translation>--wake는 now 또는 next-heartbeat여야 합니다</translation>
    </message>
    <message>
        <source>--missed must be skip, run-once or run-all</source>
        <translation>--missed는 skip, run-once 또는 run-all이어야 합니다</translation>
    </message>
    <message>
        <source>--missed-most must be a positive number</source>
        <translation>--missed-most는 양수여야 합니다</translation>
    </message>
    <message>
        <source>Choose exactly one schedule: --at, --every, or --cron</source>
        <translation>일정을 하나만 고르세요: --at, --every 또는 --cron</translation>
    </message>
    <message>
        <source>Main jobs require --system-event (systemEvent).</source>
        <translation>main 작업에는 --system-event(systemEvent)가 필요합니다.</translation>
    </message>
    <message>
        <source>Isolated jobs require --message (agentTurn).</source>
        <translation>isolated 작업에는 --message(agentTurn)가 필요합니다.</translation>
    </message>
    <message>
        <source>--name is required</source>
        <translation>--name이 필요합니다</translation>
    </message>
    <message>
        <source>Main jobs cannot use --message; use --system-event or --session isolated.</source>
        <translation>main 작업에는 --message를 사용할 수 없습니다. --system-event 또는 --session isolated를 사용하세요.</translation>
    </message>
    <message>
        <source>Isolated jobs cannot use --system-event; use --message or --session main.</source>
        <translation>isolated 작업에는 --system-event를 사용할 수 없습니다. --message 또는 --session main을 사용하세요.</translation>
    </message>
    <message>
        <source>--post-prefix only applies to isolated jobs.</source>
        <translation>--post-prefix는 isolated 작업에만 적용됩니다.</translation>
    </message>
    <message>
        <source>Choose --enable or --disable, not both</source>
        <translation>--enable과 --disable 중 하나만 고르세요</translation>
    </message>
    <message>
        <source>Choose --delete-after-run or --keep-after-run, not both</source>
        <translation>--delete-after-run과 --keep-after-run 중 하나만 고르세요</translation>
    </message>
    <message>
        <source>Use --agent or --clear-agent, not both</source>
        <translation>--agent와 --clear-agent 중 하나만 사용하세요</translation>
    </message>
    <message>
        <source>Choose at most one schedule change</source>
        <translation>일정 변경은 하나만 고르세요</translation>
    </message>
    <message>
        <source>Choose at most one payload change</source>
        <translation>페이로드 변경은 하나만 고르세요</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 후</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>%1마다</translation>
    </message>
    <message>
        <source>No cron jobs.</source>
        <translation>cron 작업이 없습니다.</translation>
    </message>
    <message>
        <source>%1 (not understood: %2)</source>
        <translation>%1(해석할 수 없음: %2)</translation>
    </message>
    <message>
        <source>Open the control page in the browser, signed in</source>
        <translation>브라우저에서 로그인된 제어 페이지 열기</translation>
    </message>
    <message>
        <source>Print the link instead of opening it</source>
        <translation>열지 않고 링크 출력</translation>
    </message>
    <message>
        <source>Opened %1 in your browser.</source>
        <translation>브라우저에서 %1을(를) 열었습니다.</translation>
    </message>
    <message>
        <source>The link signs one browser in, once, within %1 s.</source>
        <translation>이 링크로 %1초 안에 브라우저 하나가 한 번만 로그인할 수 있습니다.</translation>
    </message>
    <message>
        <source>From your computer, first: ssh -N -L %1:127.0.0.1:%1 &lt;this machine&gt;</source>
        <translation>사용자 컴퓨터에서 먼저 실행하세요: ssh -N -L %1:127.0.0.1:%1 &lt;이 컴퓨터&gt;</translation>
    </message>
    <message>
        <source>List pending requests and paired devices</source>
        <translation>대기 중인 요청과 페어링된 장치 목록 표시</translation>
    </message>
    <message>
        <source>Let a device in that asked for it</source>
        <translation>요청한 장치의 접근 승인</translation>
    </message>
    <message>
        <source>Turn a device away</source>
        <translation>장치 거부</translation>
    </message>
    <message>
        <source>The request, see devices list</source>
        <translation>요청(devices list 참조)</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인함</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거부함</translation>
    </message>
    <message>
        <source>Give a device a new token</source>
        <translation>장치에 새 토큰 발급</translation>
    </message>
    <message>
        <source>Take the token of a device away</source>
        <translation>장치의 토큰 취소</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>The role of the token</source>
        <translation>토큰의 역할</translation>
    </message>
    <message>
        <source>What it may do from now on</source>
        <translation>이후 허용할 권한</translation>
    </message>
    <message>
        <source>--device and --role required</source>
        <translation>--device와 --role이 필요합니다</translation>
    </message>
    <message>
        <source>Pair devices and manage their tokens</source>
        <translation>장치 페어링 및 토큰 관리</translation>
    </message>
    <message>
        <source>%1 (revoked)</source>
        <translation>%1(취소됨)</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>플래그</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>페어링됨</translation>
    </message>
    <message>
        <source>No device pairing entries.</source>
        <translation>장치 페어링 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Find out what is wrong, and repair what can be repaired</source>
        <translation>문제를 찾고 복구할 수 있는 것은 복구</translation>
    </message>
    <message>
        <source>Do what helps and loses nothing</source>
        <translation>잃는 것 없이 도움이 되는 조치 실행</translation>
    </message>
    <message>
        <source>Accepted for scripts; changes nothing</source>
        <translation>스크립트 호환용. 아무것도 바꾸지 않음</translation>
    </message>
    <message>
        <source>Repaired:</source>
        <translation>복구함:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>이유:</translation>
    </message>
    <message>
        <source>Fix:</source>
        <translation>해결:</translation>
    </message>
    <message>
        <source>Could not repair it:</source>
        <translation>복구하지 못함:</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>확인할 문제가 없습니다.</translation>
    </message>
    <message>
        <source>One thing needs attention.</source>
        <translation>확인할 문제가 1건 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n things need attention.</source>
        <translation>
            <numerusform>확인할 문제가 %n건 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run &quot;%1&quot; to apply changes (%2 of them can be repaired).</source>
        <translation>변경 사항을 적용하려면 &quot;%1&quot;을(를) 실행하세요(복구 가능 %2건).</translation>
    </message>
    <message>
        <source>Call one method of the gateway and print its answer</source>
        <translation>게이트웨이의 메서드 하나를 호출하고 응답 출력</translation>
    </message>
    <message>
        <source>Name of the method, such as health or status</source>
        <translation>메서드 이름, 예: health 또는 status</translation>
    </message>
    <message>
        <source>Parameters as JSON ({})</source>
        <translation>JSON 매개변수({})</translation>
    </message>
    <message>
        <source>Wait for the final answer of methods that answer twice</source>
        <translation>두 번 응답하는 메서드의 최종 응답 기다리기</translation>
    </message>
    <message>
        <source>Gateway call failed: Error: %1</source>
        <translation>게이트웨이 호출에 실패했습니다: 오류: %1</translation>
    </message>
    <message>
        <source>--params is not JSON</source>
        <translation>--params가 JSON이 아닙니다</translation>
    </message>
    <message>
        <source>Gateway call</source>
        <translation>게이트웨이 호출</translation>
    </message>
    <message>
        <source>Gateway Discovery</source>
        <translation>게이트웨이 검색</translation>
    </message>
    <message numerus="yes">
        <source>Found %n gateway(s) · domains: %1</source>
        <translation>
            <numerusform>게이트웨이 %n개 찾음 · 도메인: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Find gateways that announce themselves in the network</source>
        <translation>네트워크에 자신을 알리는 게이트웨이 찾기</translation>
    </message>
    <message>
        <source>Look around for this many milliseconds (2000)</source>
        <translation>검색할 시간, 밀리초(2000)</translation>
    </message>
    <message>
        <source>gateway discover failed: Error: %1</source>
        <translation>게이트웨이 검색에 실패했습니다: 오류: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>참고: %1</translation>
    </message>
    <message>
        <source>connect failed: %1</source>
        <translation>연결에 실패했습니다: %1</translation>
    </message>
    <message>
        <source>Find out which gateways can be reached from here</source>
        <translation>여기에서 연결할 수 있는 게이트웨이 찾기</translation>
    </message>
    <message>
        <source>Ask through an SSH tunnel (user@host:port)</source>
        <translation>SSH 터널로 요청(user@host:port)</translation>
    </message>
    <message>
        <source>Key file for the tunnel</source>
        <translation>터널용 키 파일</translation>
    </message>
    <message>
        <source>Tunnel to the first gateway found in the network</source>
        <translation>네트워크에서 처음 찾은 게이트웨이로 터널 열기</translation>
    </message>
    <message>
        <source>No gateway answers. Try: %1</source>
        <translation>응답하는 게이트웨이가 없습니다. 해결 방법: %1</translation>
    </message>
    <message>
        <source>Loopback-only gateway; only local clients can connect.</source>
        <translation>루프백 전용 게이트웨이입니다. 로컬 클라이언트만 연결할 수 있습니다.</translation>
    </message>
    <message>
        <source>Local probe uses loopback (127.0.0.1). bind=lan listens on 0.0.0.0 (all interfaces); use a LAN IP for remote clients.</source>
        <translation>로컬 확인에는 루프백(127.0.0.1)을 사용합니다. bind=lan은 0.0.0.0(모든 인터페이스)에서 수신 대기합니다. 원격 클라이언트에는 LAN IP를 사용하세요.</translation>
    </message>
    <message>
        <source>Show the gateway service and whether the gateway answers</source>
        <translation>게이트웨이 서비스와 게이트웨이 응답 여부 표시</translation>
    </message>
    <message>
        <source>Look at the service only</source>
        <translation>서비스만 확인</translation>
    </message>
    <message>
        <source>Also look at services of the system</source>
        <translation>시스템 서비스도 확인</translation>
    </message>
    <message>
        <source>Gateway status failed: %1</source>
        <translation>게이트웨이 상태를 확인하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Service config looks out of date or non-standard.</source>
        <translation>서비스 구성이 오래되었거나 표준과 다릅니다.</translation>
    </message>
    <message>
        <source>Service config issue: %1</source>
        <translation>서비스 구성 문제: %1</translation>
    </message>
    <message>
        <source>Recommendation: run &quot;%1&quot;</source>
        <translation>권장 조치: &quot;%1&quot; 실행</translation>
    </message>
    <message>
        <source>File logs: %1</source>
        <translation>파일 로그: %1</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>명령: %1</translation>
    </message>
    <message>
        <source>Service file: %1</source>
        <translation>서비스 파일: %1</translation>
    </message>
    <message>
        <source>Working dir: %1</source>
        <translation>작업 디렉터리: %1</translation>
    </message>
    <message>
        <source>Service env: %1</source>
        <translation>서비스 환경: %1</translation>
    </message>
    <message>
        <source>Version: %1 (cli), %2 (service)</source>
        <translation>버전: %1(cli), %2(서비스)</translation>
    </message>
    <message>
        <source>Config (%1): %2</source>
        <translation>구성(%1): %2</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(없음)</translation>
    </message>
    <message>
        <source>(invalid)</source>
        <translation>(잘못됨)</translation>
    </message>
    <message>
        <source>Config issue</source>
        <translation>구성 문제</translation>
    </message>
    <message>
        <source>Service config issue</source>
        <translation>서비스 구성 문제</translation>
    </message>
    <message>
        <source>Root cause: CLI and service are using different config paths (likely a profile/state-dir mismatch).</source>
        <translation>근본 원인: CLI와 서비스가 다른 구성 경로를 사용합니다(프로필 또는 상태 디렉터리가 다른 것으로 추정).</translation>
    </message>
    <message>
        <source>Fix: rerun `clawdbot gateway install --force` from the same --profile / CLAWDBOT_STATE_DIR you expect.</source>
        <translation>해결: 원하는 --profile / CLAWDBOT_STATE_DIR에서 `clawdbot gateway install --force`를 다시 실행하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Since: %1, restarted %n times</source>
        <translation>
            <numerusform>시작 시각: %1, 다시 시작 %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>시작 시각: %1</translation>
    </message>
    <message>
        <source>Gateway says: %1</source>
        <translation>게이트웨이 메시지: %1</translation>
    </message>
    <message>
        <source>Gateway: bind=%1 (%2), port=%3 (%4)</source>
        <translation>게이트웨이: bind=%1 (%2), port=%3 (%4)</translation>
    </message>
    <message>
        <source>service args</source>
        <translation>서비스 인수</translation>
    </message>
    <message>
        <source>Probe target: %1</source>
        <translation>확인 대상: %1</translation>
    </message>
    <message>
        <source>Dashboard: %1</source>
        <translation>대시보드: %1</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Probe note: %1</source>
        <translation>확인 참고: %1</translation>
    </message>
    <message>
        <source>Last run: it %1</source>
        <translation>지난 실행: %1</translation>
    </message>
    <message>
        <source>RPC target: %1</source>
        <translation>RPC 대상: %1</translation>
    </message>
    <message>
        <source>Listening: %1</source>
        <translation>수신 대기: %1</translation>
    </message>
    <message>
        <source>Note: CLI config resolves gateway port=%1.</source>
        <translation>참고: CLI 구성의 게이트웨이 포트는 %1입니다.</translation>
    </message>
    <message>
        <source>%1 user services unavailable.</source>
        <translation>%1 사용자 서비스를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>다음: %1</translation>
    </message>
    <message>
        <source>Logs: %1</source>
        <translation>로그: %1</translation>
    </message>
    <message>
        <source>Other gateway-like services detected (best effort):</source>
        <translation>게이트웨이로 보이는 다른 서비스를 찾았습니다(추정):</translation>
    </message>
    <message>
        <source>- %1 (%2, unit: %3)</source>
        <translation>- %1 (%2, unit: %3)</translation>
    </message>
    <message>
        <source>Cleanup hint: %1</source>
        <translation>정리 방법: %1</translation>
    </message>
    <message>
        <source>Recommendation: run a single gateway per machine for most setups. One gateway supports multiple agents (see docs: /gateway#multiple-gateways-same-host).</source>
        <translation>권장 사항: 대부분의 경우 컴퓨터당 게이트웨이 하나만 실행하세요. 게이트웨이 하나로 여러 에이전트를 지원합니다(문서 참조: /gateway#multiple-gateways-same-host).</translation>
    </message>
    <message>
        <source>Troubles: run %1</source>
        <translation>문제가 있으면 %1 실행</translation>
    </message>
    <message>
        <source>Troubleshooting: https://docs.clawd.bot/troubleshooting</source>
        <translation>문제 해결: https://docs.clawd.bot/troubleshooting</translation>
    </message>
    <message>
        <source>invalid gateway URL: %1</source>
        <translation>게이트웨이 URL이 잘못되었습니다: %1</translation>
    </message>
    <message>
        <source>use ws://host:port or wss://host:port</source>
        <translation>ws://host:port 또는 wss://host:port를 사용하세요</translation>
    </message>
    <message>
        <source>local tailnet %1</source>
        <translation>로컬 tailnet %1</translation>
    </message>
    <message>
        <source>local loopback</source>
        <translation>로컬 루프백</translation>
    </message>
    <message>
        <source>Gateway target: %1</source>
        <translation>게이트웨이 대상: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>Config: %1</source>
        <translation>구성: %1</translation>
    </message>
    <message>
        <source>Bind: %1</source>
        <translation>바인드: %1</translation>
    </message>
    <message>
        <source>Warn: gateway.mode=remote but gateway.remote.url is missing; set gateway.remote.url or switch gateway.mode=local.</source>
        <translation>경고: gateway.mode=remote이지만 gateway.remote.url이 없습니다. gateway.remote.url을 설정하거나 gateway.mode=local로 바꾸세요.</translation>
    </message>
    <message>
        <source>cli --url</source>
        <translation>cli --url</translation>
    </message>
    <message>
        <source>config gateway.remote.url</source>
        <translation>구성 gateway.remote.url</translation>
    </message>
    <message>
        <source>gateway remote mode misconfigured: gateway.remote.url missing
Config: %1
Fix: set gateway.remote.url, or set gateway.mode=local.</source>
        <translation>게이트웨이 원격 모드의 구성이 잘못되었습니다: gateway.remote.url 없음
구성: %1
해결: gateway.remote.url을 설정하거나 gateway.mode=local로 설정하세요.</translation>
    </message>
    <message>
        <source>missing gateway.remote.url (fallback local)</source>
        <translation>gateway.remote.url 없음(로컬로 대체)</translation>
    </message>
    <message>
        <source>%1 · %2 tokens</source>
        <translation>%1 · 토큰 %2개</translation>
    </message>
    <message>
        <source>Show what models used in the last days</source>
        <translation>최근 며칠간의 모델 사용량 표시</translation>
    </message>
    <message>
        <source>Days to look back, today included (30)</source>
        <translation>조회할 일수, 오늘 포함(30)</translation>
    </message>
    <message>
        <source>Gateway usage cost failed: %1</source>
        <translation>게이트웨이 사용 비용을 확인하지 못했습니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>Usage cost (%n days)</source>
        <translation>
            <numerusform>사용 비용(%n일)</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>합계: %1</translation>
    </message>
    <message>
        <source>Missing entries: %1</source>
        <translation>누락된 항목: %1</translation>
    </message>
    <message>
        <source>Latest day: %1 · %2</source>
        <translation>최근 날짜: %1 · %2</translation>
    </message>
    <message>
        <source>--profile requires a value</source>
        <translation>--profile에는 값이 필요합니다</translation>
    </message>
    <message>
        <source>Invalid --profile (use letters, numbers, &quot;_&quot;, &quot;-&quot; only)</source>
        <translation>--profile이 잘못되었습니다(문자, 숫자, &quot;_&quot;, &quot;-&quot;만 사용)</translation>
    </message>
    <message>
        <source>Cannot combine --dev with --profile</source>
        <translation>--dev와 --profile은 함께 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>Use the state and configuration of this profile</source>
        <translation>이 프로필의 상태와 구성 사용</translation>
    </message>
    <message>
        <source>The profile &quot;dev&quot; with port 19001</source>
        <translation>프로필 &quot;dev&quot;, 포트 19001 사용</translation>
    </message>
    <message>
        <source>Never show a window</source>
        <translation>창을 표시하지 않음</translation>
    </message>
    <message>
        <source>No colours</source>
        <translation>색상 사용 안 함</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>버전 출력</translation>
    </message>
    <message>
        <source>Ask the running gateway for its health</source>
        <translation>실행 중인 게이트웨이의 상태 점검</translation>
    </message>
    <message>
        <source>Probe the channels and show the connection</source>
        <translation>채널을 확인하고 연결 표시</translation>
    </message>
    <message>
        <source>Same as --verbose</source>
        <translation>--verbose와 같음</translation>
    </message>
    <message>
        <source>Gateway connection:</source>
        <translation>게이트웨이 연결:</translation>
    </message>
    <message>
        <source>failed (%1) - %2</source>
        <translation>실패(%1) - %2</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>알 수 없는 오류</translation>
    </message>
    <message>
        <source>ok (%1ms)</source>
        <translation>정상(%1ms)</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>연동 안 됨</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>연동됨</translation>
    </message>
    <message>
        <source>linked (auth age %1)</source>
        <translation>연동됨(인증 경과 %1)</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>구성됨</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>구성 안 됨</translation>
    </message>
    <message numerus="yes">
        <source>Session store (%1): %2 (%n entries)</source>
        <translation>
            <numerusform>세션 저장소(%1): %2 (항목 %n개)</numerusform>
        </translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>활동 없음</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1(기본)</translation>
    </message>
    <message>
        <source>Agents: %1</source>
        <translation>에이전트: %1</translation>
    </message>
    <message>
        <source>Heartbeat interval: %1</source>
        <translation>하트비트 간격: %1</translation>
    </message>
    <message>
        <source>! Gateway is degraded (%1): %2</source>
        <translation>! 게이트웨이 일부 이상(%1): %2</translation>
    </message>
    <message>
        <source>! The last run %1, on %2 UTC</source>
        <translation>! 지난 실행: %1, 시각 %2 UTC</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>See whether it runs and answers</source>
        <translation>실행 및 응답 여부 확인</translation>
    </message>
    <message>
        <source>Try things out, apart from your own state</source>
        <translation>사용자 상태와 분리하여 시험</translation>
    </message>
    <message>
        <source>Ask the running gateway from a script</source>
        <translation>스크립트에서 실행 중인 게이트웨이에 요청</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>예:</translation>
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
        <translation>모든 대화를 하나의 Clawdbot으로.</translation>
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
        <translation>꺼짐: 로그인할 때 아무것도 시작하지 않습니다</translation>
    </message>
    <message>
        <source>on: %1 is started at log-in</source>
        <translation>켜짐: 로그인할 때 %1을(를) 시작합니다</translation>
    </message>
    <message>
        <source>blocked: switched off in the settings of the desktop</source>
        <translation>차단됨: 데스크톱 설정에서 꺼져 있습니다</translation>
    </message>
    <message>
        <source>stale: %1 is not there any more</source>
        <translation>무효: %1이(가) 더 이상 없습니다</translation>
    </message>
    <message>
        <source>Start the tray whenever you log in</source>
        <translation>로그인할 때마다 트레이 시작</translation>
    </message>
    <message>
        <source>Do not start the tray any more</source>
        <translation>트레이 자동 시작 끄기</translation>
    </message>
    <message>
        <source>Show whether the tray is started at log-in</source>
        <translation>로그인할 때 트레이가 시작되는지 표시</translation>
    </message>
    <message>
        <source>clawdbot-tray is not installed</source>
        <translation>clawdbot-tray가 설치되어 있지 않습니다</translation>
    </message>
    <message>
        <source>install the tray; the gateway itself is kept online by: %1</source>
        <translation>트레이를 설치하세요. 게이트웨이 자체를 계속 실행하는 명령: %1</translation>
    </message>
    <message>
        <source>the tray is already started at log-in</source>
        <translation>트레이가 이미 로그인할 때 시작되도록 설정되어 있습니다</translation>
    </message>
    <message>
        <source>the tray starts at your next log-in</source>
        <translation>다음에 로그인할 때 트레이가 시작됩니다</translation>
    </message>
    <message>
        <source>the tray is not started at log-in any more</source>
        <translation>이제 로그인할 때 트레이가 시작되지 않습니다</translation>
    </message>
    <message>
        <source>there was no login item</source>
        <translation>로그인 항목이 없었습니다</translation>
    </message>
    <message>
        <source>Login item %1 failed: %2</source>
        <translation>로그인 항목 %1에 실패했습니다: %2</translation>
    </message>
    <message>
        <source>Login item %1</source>
        <translation>로그인 항목 %1</translation>
    </message>
    <message>
        <source>Log tail truncated (increase --max-bytes).</source>
        <translation>로그 끝부분이 잘렸습니다(--max-bytes를 늘리세요).</translation>
    </message>
    <message>
        <source>Log cursor reset (file rotated).</source>
        <translation>로그 위치를 초기화했습니다(파일 교체됨).</translation>
    </message>
    <message>
        <source>clawdbot logs: output stdout closed (EPIPE). Stopping tail.</source>
        <translation>clawdbot logs: 표준 출력이 닫혔습니다(EPIPE). 로그 추적을 중지합니다.</translation>
    </message>
    <message>
        <source>Log file:</source>
        <translation>로그 파일:</translation>
    </message>
    <message>
        <source>Gateway not reachable. Is it running and accessible?</source>
        <translation>게이트웨이에 연결할 수 없습니다. 실행 중이고 접근할 수 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Hint: run `%1`.</source>
        <translation>도움말: `%1`을(를) 실행하세요.</translation>
    </message>
    <message>
        <source>invalid %1: %2 (a whole number from %3 to %4)</source>
        <translation>%1 값이 잘못되었습니다: %2 (%3에서 %4까지의 정수)</translation>
    </message>
    <message>
        <source>Show the gateway&apos;s log</source>
        <translation>게이트웨이 로그 표시</translation>
    </message>
    <message>
        <source>Most lines to show (200)</source>
        <translation>표시할 최대 줄 수(200)</translation>
    </message>
    <message>
        <source>Most bytes to read (250000)</source>
        <translation>읽을 최대 바이트 수(250000)</translation>
    </message>
    <message>
        <source>Leave out what matters less: trace, debug, info, warn, error, fatal</source>
        <translation>이보다 낮은 수준 제외: trace, debug, info, warn, error, fatal</translation>
    </message>
    <message>
        <source>Go on with what is added</source>
        <translation>추가되는 내용을 계속 표시</translation>
    </message>
    <message>
        <source>How often to look for more (1000)</source>
        <translation>새 내용 확인 간격(1000)</translation>
    </message>
    <message>
        <source>Full times, no colours</source>
        <translation>전체 시각 표시, 색상 없음</translation>
    </message>
    <message>
        <source>invalid --level: %1 (use trace, debug, info, warn, error or fatal)</source>
        <translation>--level이 잘못되었습니다: %1(trace, debug, info, warn, error, fatal 중 하나 사용)</translation>
    </message>
    <message>
        <source>Gateway not reachable (%1); %2</source>
        <translation>게이트웨이에 연결할 수 없습니다(%1). %2</translation>
    </message>
    <message>
        <source>reading the file.</source>
        <translation>파일을 읽습니다.</translation>
    </message>
    <message>
        <source>trying again.</source>
        <translation>다시 시도합니다.</translation>
    </message>
    <message>
        <source>The gateway answers again.</source>
        <translation>게이트웨이가 다시 응답합니다.</translation>
    </message>
    <message>
        <source>Invalid model reference: %1</source>
        <translation>모델 참조가 잘못되었습니다: %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>%1을(를) 업데이트했습니다</translation>
    </message>
    <message>
        <source>Choose the model that agents use</source>
        <translation>에이전트가 사용할 모델 선택</translation>
    </message>
    <message>
        <source>Choose the model that looks at images</source>
        <translation>이미지를 볼 모델 선택</translation>
    </message>
    <message>
        <source>provider/model, or an alias</source>
        <translation>provider/model 또는 별칭</translation>
    </message>
    <message>
        <source>Default model: %1</source>
        <translation>기본 모델: %1</translation>
    </message>
    <message>
        <source>Image model: %1</source>
        <translation>이미지 모델: %1</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>대체 모델</translation>
    </message>
    <message>
        <source>Image fallbacks</source>
        <translation>이미지 대체 모델</translation>
    </message>
    <message>
        <source>Try one more model when the others fail</source>
        <translation>다른 모델이 실패할 때 시도할 모델 추가</translation>
    </message>
    <message>
        <source>No longer try this model</source>
        <translation>이 모델을 더 이상 시도하지 않음</translation>
    </message>
    <message>
        <source>Try no other models</source>
        <translation>다른 모델을 시도하지 않음</translation>
    </message>
    <message>
        <source>Fallback list cleared.</source>
        <translation>대체 모델 목록을 지웠습니다.</translation>
    </message>
    <message>
        <source>Image fallback list cleared.</source>
        <translation>이미지 대체 모델 목록을 지웠습니다.</translation>
    </message>
    <message>
        <source>Fallback not found: %1</source>
        <translation>대체 모델을 찾을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Image fallback not found: %1</source>
        <translation>이미지 대체 모델을 찾을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Give a model a short name</source>
        <translation>모델에 짧은 이름 붙이기</translation>
    </message>
    <message>
        <source>Take a short name away</source>
        <translation>짧은 이름 제거</translation>
    </message>
    <message>
        <source>The short name</source>
        <translation>짧은 이름</translation>
    </message>
    <message>
        <source>Alias must use letters, numbers, dots, underscores, colons, or dashes.</source>
        <translation>별칭에는 문자, 숫자, 점, 밑줄, 콜론, 하이픈만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Alias not found: %1</source>
        <translation>별칭을 찾을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Alias %1 already points to %2.</source>
        <translation>별칭 %1은(는) 이미 %2을(를) 가리킵니다.</translation>
    </message>
    <message>
        <source>Alias %1 -&gt; %2</source>
        <translation>별칭 %1 -&gt; %2</translation>
    </message>
    <message>
        <source>List the short names of models</source>
        <translation>모델의 짧은 이름 목록 표시</translation>
    </message>
    <message>
        <source>List what is tried when a model fails</source>
        <translation>모델이 실패할 때 시도할 목록 표시</translation>
    </message>
    <message>
        <source>One in a line and nothing else</source>
        <translation>한 줄에 하나씩만 출력</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>별칭</translation>
    </message>
    <message>
        <source>- none</source>
        <translation>- 없음</translation>
    </message>
    <message>
        <source>Short names of models</source>
        <translation>모델의 짧은 이름</translation>
    </message>
    <message>
        <source>What is tried when the model fails</source>
        <translation>모델이 실패할 때 시도할 모델</translation>
    </message>
    <message>
        <source>What is tried when the image model fails</source>
        <translation>이미지 모델이 실패할 때 시도할 모델</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Ctx</source>
        <translation>컨텍스트</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>로컬</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>인증</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>List the models that the configuration names</source>
        <translation>구성에 있는 모델 목록 표시</translation>
    </message>
    <message>
        <source>Every model there is</source>
        <translation>모든 모델</translation>
    </message>
    <message>
        <source>Only those on this machine</source>
        <translation>이 컴퓨터의 모델만</translation>
    </message>
    <message>
        <source>Only those of this provider</source>
        <translation>이 제공자의 모델만</translation>
    </message>
    <message>
        <source>Error: Choose either --json or --plain, not both.</source>
        <translation>오류: --json과 --plain 중 하나만 고르세요.</translation>
    </message>
    <message>
        <source>No models found.</source>
        <translation>모델을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>static</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>expiring expires in %1</source>
        <translation>만료 임박, %1 후 만료</translation>
    </message>
    <message>
        <source>ok expires in %1</source>
        <translation>정상, %1 후 만료</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>Agent dir</source>
        <translation>에이전트 디렉터리</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1(출처: %2)</translation>
    </message>
    <message>
        <source>Image model</source>
        <translation>이미지 모델</translation>
    </message>
    <message>
        <source>Configured models</source>
        <translation>구성된 모델</translation>
    </message>
    <message>
        <source>all</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Auth overview</source>
        <translation>인증 개요</translation>
    </message>
    <message>
        <source>Auth store</source>
        <translation>인증 저장소</translation>
    </message>
    <message>
        <source>Missing auth</source>
        <translation>인증 누락</translation>
    </message>
    <message>
        <source>- %1 Run `%2` or set an API key env var.</source>
        <translation>- %1: `%2`을(를) 실행하거나 API 키 환경 변수를 설정하세요.</translation>
    </message>
    <message>
        <source>- %1 failed lately; it is tried again in %2</source>
        <translation>- %1: 최근에 실패했습니다. %2 후에 다시 시도합니다</translation>
    </message>
    <message>
        <source>OAuth/token status</source>
        <translation>OAuth/토큰 상태</translation>
    </message>
    <message>
        <source>See and choose models</source>
        <translation>모델 확인 및 선택</translation>
    </message>
    <message>
        <source>Show which models are used and whether there are keys</source>
        <translation>사용 중인 모델과 키 유무 표시</translation>
    </message>
    <message>
        <source>Only the name of the default model</source>
        <translation>기본 모델의 이름만 출력</translation>
    </message>
    <message>
        <source>Exit code 1 when a key is missing or expired, 2 when one expires within a day</source>
        <translation>키가 없거나 만료되면 종료 코드 1, 하루 안에 만료되면 2</translation>
    </message>
    <message>
        <source>Choose either --json or --plain, not both.</source>
        <translation>--json과 --plain 중 하나만 고르세요.</translation>
    </message>
    <message>
        <source>Gateway host</source>
        <translation>게이트웨이 호스트</translation>
    </message>
    <message>
        <source>Gateway port</source>
        <translation>게이트웨이 포트</translation>
    </message>
    <message>
        <source>Use TLS for the gateway connection</source>
        <translation>게이트웨이 연결에 TLS 사용</translation>
    </message>
    <message>
        <source>Expected TLS certificate fingerprint (sha256)</source>
        <translation>예상되는 TLS 인증서 지문(sha256)</translation>
    </message>
    <message>
        <source>Override node id</source>
        <translation>노드 ID 직접 지정</translation>
    </message>
    <message>
        <source>Override node display name</source>
        <translation>노드 표시 이름 직접 지정</translation>
    </message>
    <message>
        <source>Invalid port</source>
        <translation>포트가 잘못되었습니다</translation>
    </message>
    <message>
        <source>node required</source>
        <translation>노드가 필요합니다</translation>
    </message>
    <message>
        <source>unknown node: %1</source>
        <translation>알 수 없는 노드: %1</translation>
    </message>
    <message>
        <source>unknown node: %1 (known: %2)</source>
        <translation>알 수 없는 노드: %1(알려진 노드: %2)</translation>
    </message>
    <message>
        <source>ambiguous node: %1 (matches: %2)</source>
        <translation>모호한 노드: %1(일치: %2)</translation>
    </message>
    <message>
        <source>nodes %1 failed: Error: %2</source>
        <translation>nodes %1에 실패했습니다: 오류: %2</translation>
    </message>
    <message>
        <source>Only show connected nodes</source>
        <translation>연결된 노드만 표시</translation>
    </message>
    <message>
        <source>Only show nodes connected within duration (e.g. 24h)</source>
        <translation>이 시간 안에 연결된 노드만 표시(예: 24h)</translation>
    </message>
    <message>
        <source>Invalid --last-connected: invalid duration: %1</source>
        <translation>--last-connected가 잘못되었습니다. 잘못된 시간: %1</translation>
    </message>
    <message>
        <source>List known nodes with connection status and capabilities</source>
        <translation>알려진 노드 목록을 연결 상태 및 기능과 함께 표시</translation>
    </message>
    <message>
        <source>List pending and paired nodes</source>
        <translation>대기 중인 노드와 페어링된 노드 목록 표시</translation>
    </message>
    <message>
        <source>List pending pairing requests</source>
        <translation>대기 중인 페어링 요청 목록 표시</translation>
    </message>
    <message>
        <source>Describe a node (capabilities + supported invoke commands)</source>
        <translation>노드 설명(기능 및 지원하는 호출 명령)</translation>
    </message>
    <message>
        <source>Node id, name, or IP</source>
        <translation>노드 ID, 이름 또는 IP</translation>
    </message>
    <message>
        <source>Approve a pending pairing request</source>
        <translation>대기 중인 페어링 요청 승인</translation>
    </message>
    <message>
        <source>Reject a pending pairing request</source>
        <translation>대기 중인 페어링 요청 거부</translation>
    </message>
    <message>
        <source>Pending request id</source>
        <translation>대기 중인 요청 ID</translation>
    </message>
    <message>
        <source>Rename a paired node (display name override)</source>
        <translation>페어링된 노드 이름 바꾸기(표시 이름 직접 지정)</translation>
    </message>
    <message>
        <source>New display name</source>
        <translation>새 표시 이름</translation>
    </message>
    <message>
        <source>--node and --name required</source>
        <translation>--node와 --name이 필요합니다</translation>
    </message>
    <message>
        <source>node rename ok: %1 -&gt; %2</source>
        <translation>노드 이름을 바꿨습니다: %1 -&gt; %2</translation>
    </message>
    <message>
        <source>Devices that lend their capabilities</source>
        <translation>기능을 제공하는 장치</translation>
    </message>
    <message>
        <source>Node %1 failed</source>
        <translation>노드 %1에 실패했습니다</translation>
    </message>
    <message>
        <source>Keep the node host running as a service</source>
        <translation>노드 호스트를 서비스로 계속 실행</translation>
    </message>
    <message>
        <source>Accepted and not needed: node or bun</source>
        <translation>호환용, 필요하지 않음: node 또는 bun</translation>
    </message>
    <message>
        <source>Reinstall/overwrite if already installed</source>
        <translation>이미 설치되어 있으면 다시 설치/덮어쓰기</translation>
    </message>
    <message>
        <source>Node service check failed</source>
        <translation>노드 서비스를 확인하지 못했습니다</translation>
    </message>
    <message>
        <source>Node service already %1.</source>
        <translation>노드 서비스가 이미 %1 상태입니다.</translation>
    </message>
    <message>
        <source>Reinstall with: %1</source>
        <translation>다시 설치하려면: %1</translation>
    </message>
    <message>
        <source>Installed %1: %2</source>
        <translation>%1 설치함: %2</translation>
    </message>
    <message>
        <source>Node install failed: it was started and does not run</source>
        <translation>노드를 설치하지 못했습니다: 시작했지만 실행되고 있지 않습니다</translation>
    </message>
    <message>
        <source>Stop the node host service until it is started again</source>
        <translation>다시 시작할 때까지 노드 호스트 서비스 중지</translation>
    </message>
    <message>
        <source>Start the node host service over</source>
        <translation>노드 호스트 서비스 다시 시작</translation>
    </message>
    <message>
        <source>Stop the node host service and remove it</source>
        <translation>노드 호스트 서비스를 중지하고 제거</translation>
    </message>
    <message>
        <source>Node service %1.</source>
        <translation>노드 서비스: %1.</translation>
    </message>
    <message>
        <source>Start with: %1</source>
        <translation>시작하려면: %1</translation>
    </message>
    <message>
        <source>Stopped %1: %2</source>
        <translation>%1 중지함: %2</translation>
    </message>
    <message>
        <source>Restarted %1: %2</source>
        <translation>%1 다시 시작함: %2</translation>
    </message>
    <message>
        <source>Removed %1: %2</source>
        <translation>%1 제거함: %2</translation>
    </message>
    <message>
        <source>%1 not found at %2</source>
        <translation>%1을(를) %2에서 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>Whose node this machine is, and its service</source>
        <translation>이 컴퓨터를 노드로 쓰는 게이트웨이와 노드 서비스 표시</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>노드: %1</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>아직 설정 안 됨</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>게이트웨이: %1</translation>
    </message>
    <message>
        <source>invalid %1: %2</source>
        <translation>%1이(가) 잘못되었습니다: %2</translation>
    </message>
    <message>
        <source>How long the node may take (default 15000)</source>
        <translation>노드 제한 시간(기본값 15000)</translation>
    </message>
    <message>
        <source>Told to the node, which may know the request already</source>
        <translation>노드에 전달할 값. 노드가 이미 아는 요청인지 구분하는 데 사용</translation>
    </message>
    <message>
        <source>Invoke a command on a paired node</source>
        <translation>페어링된 노드에서 명령 호출</translation>
    </message>
    <message>
        <source>Command (e.g. system.which)</source>
        <translation>명령(예: system.which)</translation>
    </message>
    <message>
        <source>JSON object string for params</source>
        <translation>매개변수 JSON 객체 문자열</translation>
    </message>
    <message>
        <source>Show a notification on a node</source>
        <translation>노드에 알림 표시</translation>
    </message>
    <message>
        <source>Notification title</source>
        <translation>알림 제목</translation>
    </message>
    <message>
        <source>Notification body</source>
        <translation>알림 내용</translation>
    </message>
    <message>
        <source>Notification sound</source>
        <translation>알림 소리</translation>
    </message>
    <message>
        <source>Notification priority</source>
        <translation>알림 우선순위</translation>
    </message>
    <message>
        <source>Delivery mode (default system)</source>
        <translation>전달 방식(기본값 system)</translation>
    </message>
    <message>
        <source>missing --title or --body</source>
        <translation>--title 또는 --body가 없습니다</translation>
    </message>
    <message>
        <source>notify ok</source>
        <translation>알림을 보냈습니다</translation>
    </message>
    <message>
        <source>Run a command on a node</source>
        <translation>노드에서 명령 실행</translation>
    </message>
    <message>
        <source>Command and args</source>
        <translation>명령과 인수</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>작업 디렉터리</translation>
    </message>
    <message>
        <source>Environment override (repeatable)</source>
        <translation>환경 변수 지정(반복 가능)</translation>
    </message>
    <message>
        <source>Run a raw shell command string (sh -lc / cmd.exe /c)</source>
        <translation>셸 명령 문자열을 그대로 실행(sh -lc / cmd.exe /c)</translation>
    </message>
    <message>
        <source>Whose rules count (default: main)</source>
        <translation>규칙을 적용할 에이전트(기본값: main)</translation>
    </message>
    <message>
        <source>Exec ask mode (off|on-miss|always)</source>
        <translation>실행 확인 방식(off|on-miss|always)</translation>
    </message>
    <message>
        <source>Exec security mode (deny|allowlist|full)</source>
        <translation>실행 보안 방식(deny|allowlist|full)</translation>
    </message>
    <message>
        <source>Command timeout (ms)</source>
        <translation>명령 제한 시간(ms)</translation>
    </message>
    <message>
        <source>Require screen recording permission</source>
        <translation>화면 녹화 권한 요구</translation>
    </message>
    <message>
        <source>Node invoke timeout in ms (default 30000)</source>
        <translation>노드 호출 제한 시간, ms(기본값 30000)</translation>
    </message>
    <message>
        <source>use --raw or argv, not both</source>
        <translation>--raw와 argv 중 하나만 사용하세요</translation>
    </message>
    <message>
        <source>command required</source>
        <translation>명령이 필요합니다</translation>
    </message>
    <message>
        <source>node required (set --node)</source>
        <translation>노드가 필요합니다(--node 지정)</translation>
    </message>
    <message>
        <source>invalid --security (use deny|allowlist|full)</source>
        <translation>--security가 잘못되었습니다(deny|allowlist|full 중 하나 사용)</translation>
    </message>
    <message>
        <source>invalid --ask (use off|on-miss|always)</source>
        <translation>--ask가 잘못되었습니다(off|on-miss|always 중 하나 사용)</translation>
    </message>
    <message>
        <source>invalid --env (use KEY=VALUE): %1</source>
        <translation>--env가 잘못되었습니다(KEY=VALUE 형식 사용): %1</translation>
    </message>
    <message>
        <source>invalid --command-timeout: %1</source>
        <translation>--command-timeout이 잘못되었습니다: %1</translation>
    </message>
    <message>
        <source>invalid --invoke-timeout: %1</source>
        <translation>--invoke-timeout이 잘못되었습니다: %1</translation>
    </message>
    <message>
        <source>exec approvals unavailable</source>
        <translation>실행 승인을 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>exec denied: host=node security=deny</source>
        <translation>실행이 거부되었습니다: host=node security=deny</translation>
    </message>
    <message>
        <source>exec denied: user denied</source>
        <translation>실행이 거부되었습니다: 사용자가 거부함</translation>
    </message>
    <message>
        <source>exec denied: approval required (nobody answered in time)</source>
        <translation>실행이 거부되었습니다: 승인 필요(제시간에 응답한 사람 없음)</translation>
    </message>
    <message>
        <source>run timed out</source>
        <translation>실행 시간이 초과되었습니다</translation>
    </message>
    <message>
        <source>run failed: %1</source>
        <translation>실행에 실패했습니다: %1</translation>
    </message>
    <message>
        <source>run exit %1</source>
        <translation>실행 종료 코드 %1</translation>
    </message>
    <message>
        <source>the command was ended by a signal</source>
        <translation>명령이 시그널로 종료되었습니다</translation>
    </message>
    <message>
        <source>device: %1</source>
        <translation>장치: %1</translation>
    </message>
    <message>
        <source>hw: %1</source>
        <translation>하드웨어: %1</translation>
    </message>
    <message>
        <source>perms: %1</source>
        <translation>권한: %1</translation>
    </message>
    <message>
        <source>paired</source>
        <translation>페어링됨</translation>
    </message>
    <message>
        <source>unpaired</source>
        <translation>페어링 안 됨</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>Last Connect</source>
        <translation>마지막 연결</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1(전체 %2)</translation>
    </message>
    <message>
        <source>Known: %1 · Paired: %2 · Connected: %3</source>
        <translation>알려짐: %1 · 페어링됨: %2 · 연결됨: %3</translation>
    </message>
    <message>
        <source>(%1 ago)</source>
        <translation>(%1 전)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>상세</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>Perms</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>- (none reported)</source>
        <translation>- (보고된 것 없음)</translation>
    </message>
    <message>
        <source>No pending pairing requests.</source>
        <translation>대기 중인 페어링 요청이 없습니다.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>요청 시각</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>Pending: %1 · Paired: %2</source>
        <translation>대기 중: %1 · 페어링됨: %2</translation>
    </message>
    <message>
        <source>Invalid channel: %1</source>
        <translation>채널이 잘못되었습니다: %1</translation>
    </message>
    <message>
        <source>Channel (%1)</source>
        <translation>채널(%1)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Channel required. Use --channel &lt;channel&gt; or pass it as the first argument (expected one of: %1)</source>
        <translation>채널이 필요합니다. --channel &lt;channel&gt;을 사용하거나 첫 번째 인수로 지정하세요(다음 중 하나: %1)</translation>
    </message>
    <message>
        <source>No pending %1 pairing requests.</source>
        <translation>대기 중인 %1 페어링 요청이 없습니다.</translation>
    </message>
    <message>
        <source>Pairing requests</source>
        <translation>페어링 요청</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>메타</translation>
    </message>
    <message>
        <source>Approve a pairing code and allow that sender</source>
        <translation>페어링 코드를 승인하고 보낸 사람 허용</translation>
    </message>
    <message>
        <source>The code, after the channel unless --channel names it</source>
        <translation>코드. --channel로 채널을 지정하지 않으면 채널 다음에 입력</translation>
    </message>
    <message>
        <source>Usage: clawdbot pairing approve &lt;channel&gt; &lt;code&gt; (or: %1)</source>
        <translation>사용법: clawdbot pairing approve &lt;channel&gt; &lt;code&gt; (또는: %1)</translation>
    </message>
    <message>
        <source>Too many arguments. Use: %1</source>
        <translation>인수가 너무 많습니다. 사용법: %1</translation>
    </message>
    <message>
        <source>Approved %1 sender %2.</source>
        <translation>%1의 보낸 사람 %2을(를) 승인했습니다.</translation>
    </message>
    <message>
        <source>People who want to talk to the assistant</source>
        <translation>어시스턴트와 대화하려는 사람</translation>
    </message>
    <message>
        <source>error: unknown option &apos;%1&apos;</source>
        <translation>오류: 알 수 없는 옵션 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>error: unknown command &apos;%1&apos;</source>
        <translation>오류: 알 수 없는 명령 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>error: too many arguments for &apos;%1&apos;. Expected 1 argument but got %2.</source>
        <translation>오류: &apos;%1&apos;의 인수가 너무 많습니다. 필요한 인수는 1개이지만 %2개를 받았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>error: too many arguments for &apos;%1&apos;. Expected %n arguments but got %2.</source>
        <translation>
            <numerusform>오류: &apos;%1&apos;의 인수가 너무 많습니다. 필요한 인수는 %n개이지만 %2개를 받았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>error: missing required argument &apos;%1&apos;</source>
        <translation>오류: 필수 인수 &apos;%1&apos;이(가) 없습니다</translation>
    </message>
    <message>
        <source>error: required option &apos;%1&apos; not specified</source>
        <translation>오류: 필수 옵션 &apos;%1&apos;이(가) 지정되지 않았습니다</translation>
    </message>
    <message>
        <source>error: option &apos;%1&apos; argument missing</source>
        <translation>오류: 옵션 &apos;%1&apos;의 인수가 없습니다</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>오류: %1</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>Gateway already running locally. Stop it (%1) or use a different port.</source>
        <translation>게이트웨이가 이미 로컬에서 실행 중입니다. 중지하거나(%1) 다른 포트를 사용하세요.</translation>
    </message>
    <message>
        <source>SSH tunnel already bound to this port. Close the tunnel or use a different local port in -L.</source>
        <translation>이 포트에 이미 SSH 터널이 열려 있습니다. 터널을 닫거나 -L에 다른 로컬 포트를 사용하세요.</translation>
    </message>
    <message>
        <source>Another process is listening on this port.</source>
        <translation>다른 프로세스가 이 포트에서 수신 대기하고 있습니다.</translation>
    </message>
    <message>
        <source>Multiple listeners detected; ensure only one gateway/tunnel per port unless intentionally running isolated profiles.</source>
        <translation>여러 프로그램이 수신 대기하고 있습니다. 일부러 분리된 프로필을 실행하는 경우가 아니면 포트당 게이트웨이/터널을 하나만 두세요.</translation>
    </message>
    <message>
        <source>Port is in use but process details are unavailable (run as an admin user to see them).</source>
        <translation>포트가 사용 중이지만 프로세스 정보를 볼 수 없습니다(관리자로 실행하면 볼 수 있습니다).</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>포트 %1을(를) 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Port %1 is already in use.</source>
        <translation>포트 %1이(가) 이미 사용 중입니다.</translation>
    </message>
    <message>
        <source>- pid ? %1: unknown</source>
        <translation>- pid ? %1: 알 수 없음</translation>
    </message>
    <message>
        <source>URL (explicit)</source>
        <translation>URL(직접 지정)</translation>
    </message>
    <message>
        <source>Remote (configured)</source>
        <translation>원격(구성됨)</translation>
    </message>
    <message>
        <source>Remote (configured, inactive)</source>
        <translation>원격(구성됨, 비활성)</translation>
    </message>
    <message>
        <source>Remote over SSH</source>
        <translation>SSH를 통한 원격</translation>
    </message>
    <message>
        <source>Found in the network</source>
        <translation>네트워크에서 찾음</translation>
    </message>
    <message>
        <source>Local loopback</source>
        <translation>로컬 루프백</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>Answers, and wants credentials; none are shown to a gateway that is known from the network alone</source>
        <translation>응답하며 자격 증명을 요구합니다. 네트워크 검색으로만 알게 된 게이트웨이에는 자격 증명을 보내지 않습니다</translation>
    </message>
    <message>
        <source>Connect: %1</source>
        <translation>연결: %1</translation>
    </message>
    <message>
        <source>failed - %1</source>
        <translation>실패 - %1</translation>
    </message>
    <message>
        <source>Connect: %1 (%2ms) · RPC: %3</source>
        <translation>연결: %1(%2ms) · RPC: %3</translation>
    </message>
    <message>
        <source>Gateway: %1 (%2) · %3 · app %4</source>
        <translation>게이트웨이: %1(%2) · %3 · 앱 %4</translation>
    </message>
    <message>
        <source>Wide-area discovery: %1</source>
        <translation>광역 검색: %1</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>경고:</translation>
    </message>
    <message>
        <source>Discovery (this machine)</source>
        <translation>검색(이 컴퓨터)</translation>
    </message>
    <message numerus="yes">
        <source>Found %n gateway(s) via Bonjour (%1)</source>
        <translation>
            <numerusform>Bonjour로 게이트웨이 %n개 찾음(%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Found 0 gateways via Bonjour (%1)</source>
        <translation>Bonjour로 게이트웨이 0개 찾음(%1)</translation>
    </message>
    <message>
        <source>Tip: if the gateway is remote, mDNS won’t cross networks; use Wide-Area Bonjour (split DNS) or SSH tunnels.</source>
        <translation>도움말: 게이트웨이가 원격에 있으면 mDNS가 네트워크를 넘지 못합니다. 광역 Bonjour(분할 DNS) 또는 SSH 터널을 사용하세요.</translation>
    </message>
    <message>
        <source>SSH tunnel failed: %1</source>
        <translation>SSH 터널에 실패했습니다: %1</translation>
    </message>
    <message>
        <source>More than one gateway answers; run one on purpose only.</source>
        <translation>둘 이상의 게이트웨이가 응답합니다. 의도한 것이 아니면 하나만 실행하세요.</translation>
    </message>
    <message>
        <source>Gateway Status</source>
        <translation>게이트웨이 상태</translation>
    </message>
    <message>
        <source>Reachable: %1</source>
        <translation>연결 가능: %1</translation>
    </message>
    <message>
        <source>Probe budget: %1ms</source>
        <translation>확인 제한 시간: %1ms</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Setup cancelled.</source>
        <translation>설정을 취소했습니다.</translation>
    </message>
    <message>
        <source>Please answer y or n.</source>
        <translation>y 또는 n으로 답하세요.</translation>
    </message>
    <message>
        <source>Please answer with a number from 1 to %1.</source>
        <translation>1에서 %1 사이의 숫자로 답하세요.</translation>
    </message>
    <message>
        <source>gateway connect failed: Error: %1</source>
        <translation>게이트웨이에 연결하지 못했습니다: 오류: %1</translation>
    </message>
    <message>
        <source>Give up after this many milliseconds (%1)</source>
        <translation>이 시간이 지나면 포기, 밀리초(%1)</translation>
    </message>
    <message>
        <source>WebSocket URL of the gateway</source>
        <translation>게이트웨이의 WebSocket URL</translation>
    </message>
    <message>
        <source>Shared token of the gateway</source>
        <translation>게이트웨이의 공유 토큰</translation>
    </message>
    <message>
        <source>Password of the gateway</source>
        <translation>게이트웨이의 비밀번호</translation>
    </message>
    <message>
        <source>invalid --timeout: %1</source>
        <translation>--timeout이 잘못되었습니다: %1</translation>
    </message>
    <message>
        <source>Two gateways: the service, and %1 on port %2.</source>
        <translation>게이트웨이가 두 개입니다: 서비스, 그리고 포트 %2의 %1.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program: %2.</source>
        <translation>다른 프로그램에서 포트 %1을(를) 사용하고 있습니다: %2.</translation>
    </message>
    <message>
        <source>The gateway refused to start as it is configured.</source>
        <translation>현재 구성으로는 게이트웨이의 시작이 거부됩니다.</translation>
    </message>
    <message>
        <source>The gateway does not stay up.</source>
        <translation>게이트웨이가 계속 실행되지 못합니다.</translation>
    </message>
    <message>
        <source>Service is loaded but not running: it was stopped.</source>
        <translation>서비스가 로드되었지만 실행 중이 아닙니다: 중지되었습니다.</translation>
    </message>
    <message>
        <source>Service is loaded but not running (likely exited immediately).</source>
        <translation>서비스가 로드되었지만 실행 중이 아닙니다(바로 종료된 것으로 추정).</translation>
    </message>
    <message>
        <source>The gateway answers, but not to this command line.</source>
        <translation>게이트웨이가 응답하지만 이 명령줄에는 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>The gateway holds its port and does not answer.</source>
        <translation>게이트웨이가 포트를 잡고 있지만 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>The gateway was started a moment ago and does not listen yet.</source>
        <translation>게이트웨이가 방금 시작되어 아직 수신 대기하지 않습니다.</translation>
    </message>
    <message>
        <source>Gateway port %1 is not listening (service appears running).</source>
        <translation>게이트웨이 포트 %1에서 수신 대기하지 않습니다(서비스는 실행 중으로 보임).</translation>
    </message>
    <message>
        <source>The service manager cannot be asked: %1.</source>
        <translation>서비스 관리자에 확인할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Somebody forbade the service to start (masked).</source>
        <translation>서비스가 마스크되어 있어 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep the gateway running as a service</source>
        <translation>게이트웨이를 서비스로 계속 실행</translation>
    </message>
    <message>
        <source>Shared token; kept in a file only you can read</source>
        <translation>공유 토큰. 사용자만 읽을 수 있는 파일에 보관</translation>
    </message>
    <message>
        <source>Write the service file again</source>
        <translation>서비스 파일 다시 쓰기</translation>
    </message>
    <message>
        <source>Register it without starting it</source>
        <translation>시작하지 않고 등록</translation>
    </message>
    <message>
        <source>Also keep it running when you log out</source>
        <translation>로그아웃해도 계속 실행</translation>
    </message>
    <message>
        <source>Show the service file for the whole machine instead</source>
        <translation>대신 시스템 전체용 서비스 파일 표시</translation>
    </message>
    <message>
        <source>Nix mode detected; service install is disabled.</source>
        <translation>Nix 모드가 감지되어 서비스를 설치할 수 없습니다.</translation>
    </message>
    <message>
        <source>Gateway install failed</source>
        <translation>게이트웨이를 설치하지 못했습니다</translation>
    </message>
    <message>
        <source>Invalid --runtime (use &quot;node&quot; or &quot;bun&quot;)</source>
        <translation>--runtime이 잘못되었습니다(&quot;node&quot; 또는 &quot;bun&quot; 사용)</translation>
    </message>
    <message>
        <source>Gateway service check failed</source>
        <translation>게이트웨이 서비스를 확인하지 못했습니다</translation>
    </message>
    <message>
        <source>Gateway service is masked. Run: %1</source>
        <translation>게이트웨이 서비스가 마스크되어 있습니다. 실행하세요: %1</translation>
    </message>
    <message>
        <source>Gateway install failed: it was started and does not answer</source>
        <translation>게이트웨이를 설치하지 못했습니다: 시작했지만 응답하지 않습니다</translation>
    </message>
    <message>
        <source>Gateway service already %1.</source>
        <translation>게이트웨이 서비스가 이미 %1 상태입니다.</translation>
    </message>
    <message>
        <source>It does not run. Start with: %1</source>
        <translation>실행 중이 아닙니다. 시작하려면: %1</translation>
    </message>
    <message>
        <source># Nothing was changed. As an administrator, write this to %1:
</source>
        <translation># 아무것도 변경하지 않았습니다. 관리자 권한으로 다음 내용을 %1에 쓰세요:
</translation>
    </message>
    <message>
        <source># Then run:</source>
        <translation># 그런 다음 실행하세요:</translation>
    </message>
    <message>
        <source>%1. Run: sudo loginctl enable-linger $USER</source>
        <translation>%1. 실행하세요: sudo loginctl enable-linger $USER</translation>
    </message>
    <message>
        <source>Without lingering the gateway stops when you log out. Keep it online: %1</source>
        <translation>Linger가 꺼져 있으면 로그아웃할 때 게이트웨이가 중지됩니다. 계속 실행하려면: %1</translation>
    </message>
    <message>
        <source>%1: Error: %2</source>
        <translation>%1: 오류: %2</translation>
    </message>
    <message>
        <source>Port %1 is still held, by %2: not by this service.</source>
        <translation>%2에서 포트 %1을(를) 아직 잡고 있습니다. 이 서비스가 아닙니다.</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>서비스 시작</translation>
    </message>
    <message>
        <source>Stop the service until it is started again</source>
        <translation>다시 시작할 때까지 서비스 중지</translation>
    </message>
    <message>
        <source>Start the service over</source>
        <translation>서비스 다시 시작</translation>
    </message>
    <message>
        <source>Stop the service and remove it</source>
        <translation>서비스를 중지하고 제거</translation>
    </message>
    <message>
        <source>Gateway %1 failed</source>
        <translation>게이트웨이 %1에 실패했습니다</translation>
    </message>
    <message>
        <source>Gateway service %1.</source>
        <translation>게이트웨이 서비스: %1.</translation>
    </message>
    <message>
        <source>%1: Error: no new process was started</source>
        <translation>%1: 오류: 새 프로세스가 시작되지 않았습니다</translation>
    </message>
    <message>
        <source>%1: it was started and does not answer</source>
        <translation>%1: 시작했지만 응답하지 않습니다</translation>
    </message>
    <message>
        <source>%1: Error: process %2 is still there</source>
        <translation>%1: 오류: 프로세스 %2이(가) 아직 있습니다</translation>
    </message>
    <message>
        <source>Nix mode detected; service uninstall is disabled.</source>
        <translation>Nix 모드가 감지되어 서비스를 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>Gateway service still loaded after uninstall.</source>
        <translation>제거한 후에도 게이트웨이 서비스가 로드되어 있습니다.</translation>
    </message>
    <message>
        <source>a process of another user</source>
        <translation>다른 사용자의 프로세스</translation>
    </message>
    <message numerus="yes">
        <source>It is started again and again (%n times so far).</source>
        <translation>
            <numerusform>계속 다시 시작되고 있습니다(지금까지 %n회).</numerusform>
        </translation>
    </message>
    <message>
        <source>Exit code 78: it is not started again until the configuration is fixed.</source>
        <translation>종료 코드 78: 구성을 고칠 때까지 다시 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>It froze, and the watchdog ended it.</source>
        <translation>멈춰서 워치독이 종료했습니다.</translation>
    </message>
    <message>
        <source>The system ran out of memory and ended it.</source>
        <translation>메모리가 부족하여 시스템이 종료했습니다.</translation>
    </message>
    <message>
        <source>Session store: %1</source>
        <translation>세션 저장소: %1</translation>
    </message>
    <message>
        <source>Sessions listed: %1</source>
        <translation>표시된 세션: %1</translation>
    </message>
    <message numerus="yes">
        <source>Filtered to last %n minute(s)</source>
        <translation>
            <numerusform>최근 %n분으로 필터링함</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions found.</source>
        <translation>세션을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Tokens (ctx %)</source>
        <translation>토큰(컨텍스트 %)</translation>
    </message>
    <message>
        <source>List the conversations there are</source>
        <translation>대화 목록 표시</translation>
    </message>
    <message>
        <source>Read this session store instead</source>
        <translation>대신 이 세션 저장소 읽기</translation>
    </message>
    <message>
        <source>Only those used within so many minutes</source>
        <translation>최근 지정한 분 안에 사용한 것만</translation>
    </message>
    <message>
        <source>Accepted for old scripts</source>
        <translation>이전 스크립트 호환용</translation>
    </message>
    <message>
        <source>--active must be a positive integer (minutes)</source>
        <translation>--active는 양의 정수여야 합니다(분)</translation>
    </message>
    <message>
        <source>Invalid %1 &quot;%2&quot; (use %3).</source>
        <translation>%1 &quot;%2&quot;이(가) 잘못되었습니다(%3 사용).</translation>
    </message>
    <message>
        <source>Invalid --gateway-auth &quot;%1&quot; (use off, token or password).</source>
        <translation>--gateway-auth &quot;%1&quot;이(가) 잘못되었습니다(off, token 또는 password 사용).</translation>
    </message>
    <message>
        <source>Give one API key at a time: %1 or %2</source>
        <translation>API 키는 한 번에 하나만 지정하세요: %1 또는 %2</translation>
    </message>
    <message>
        <source>Ask nothing; take the options</source>
        <translation>묻지 않고 옵션 사용</translation>
    </message>
    <message>
        <source>An agent can run programs; needed with --non-interactive</source>
        <translation>에이전트가 프로그램을 실행할 수 있음을 확인. --non-interactive에 필요</translation>
    </message>
    <message>
        <source>local, or remote: the gateway runs elsewhere</source>
        <translation>local, 또는 게이트웨이가 다른 곳에서 실행되면 remote</translation>
    </message>
    <message>
        <source>Where agents keep their files</source>
        <translation>에이전트가 파일을 보관할 위치</translation>
    </message>
    <message>
        <source>The provider whose API key is the first line of standard input</source>
        <translation>표준 입력의 첫 줄이 API 키인 제공자</translation>
    </message>
    <message>
        <source>API key of %1; others see it in the list of processes</source>
        <translation>%1의 API 키. 다른 사용자가 프로세스 목록에서 볼 수 있음</translation>
    </message>
    <message>
        <source>skip: no key</source>
        <translation>skip: 키 없음</translation>
    </message>
    <message>
        <source>The model that agents use</source>
        <translation>에이전트가 사용할 모델</translation>
    </message>
    <message>
        <source>Do not try the key out</source>
        <translation>키를 시험하지 않음</translation>
    </message>
    <message>
        <source>loopback, lan, tailnet, auto or custom</source>
        <translation>loopback, lan, tailnet, auto 또는 custom</translation>
    </message>
    <message>
        <source>off, token or password</source>
        <translation>off, token 또는 password</translation>
    </message>
    <message>
        <source>Shared token; one is made otherwise</source>
        <translation>공유 토큰. 지정하지 않으면 새로 생성</translation>
    </message>
    <message>
        <source>Shared password</source>
        <translation>공유 비밀번호</translation>
    </message>
    <message>
        <source>off, serve or funnel</source>
        <translation>off, serve 또는 funnel</translation>
    </message>
    <message>
        <source>WebSocket URL of the remote gateway</source>
        <translation>원격 게이트웨이의 WebSocket URL</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>원격 게이트웨이의 토큰</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>서비스 없음</translation>
    </message>
    <message>
        <source>Do not look whether the gateway answers</source>
        <translation>게이트웨이의 응답 여부를 확인하지 않음</translation>
    </message>
    <message>
        <source>Invalid --mode &quot;%1&quot; (use local|remote).</source>
        <translation>--mode &quot;%1&quot;이(가) 잘못되었습니다(local|remote 사용).</translation>
    </message>
    <message>
        <source>Missing --remote-url for remote mode.</source>
        <translation>원격 모드에 필요한 --remote-url이 없습니다.</translation>
    </message>
    <message>
        <source>Invalid --gateway-port</source>
        <translation>--gateway-port가 잘못되었습니다</translation>
    </message>
    <message>
        <source>✓ The key works: %1 answered.</source>
        <translation>✓ 키가 작동합니다: %1이(가) 응답했습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed. --skip-key-test keeps the key all the same.</source>
        <translation>아무것도 변경하지 않았습니다. 그래도 키를 저장하려면 --skip-key-test를 사용하세요.</translation>
    </message>
    <message>
        <source>The key could not be tried out: %1. It is kept.</source>
        <translation>키를 시험하지 못했습니다: %1. 키는 저장합니다.</translation>
    </message>
    <message>
        <source>Workspace OK: %1</source>
        <translation>작업 공간 정상: %1</translation>
    </message>
    <message>
        <source>Sessions OK: %1</source>
        <translation>세션 정상: %1</translation>
    </message>
    <message>
        <source>✓ The gateway answers. Talk to the agent: %1</source>
        <translation>✓ 게이트웨이가 응답합니다. 에이전트와 대화하려면: %1</translation>
    </message>
    <message>
        <source>Next: %1, then %2</source>
        <translation>다음: %1, 그다음 %2</translation>
    </message>
    <message>
        <source>Remote gateway: %1</source>
        <translation>원격 게이트웨이: %1</translation>
    </message>
    <message>
        <source>--provider needs the API key on standard input</source>
        <translation>--provider를 사용하려면 표준 입력에 API 키가 필요합니다</translation>
    </message>
    <message>
        <source>there is no terminal to ask questions on</source>
        <translation>질문을 표시할 터미널이 없습니다</translation>
    </message>
    <message>
        <source>Answer with options: %1</source>
        <translation>옵션으로 답하세요: %1</translation>
    </message>
    <message>
        <source>Set the gateway up: models, workspace, access, service</source>
        <translation>게이트웨이 설정: 모델, 작업 공간, 접근, 서비스</translation>
    </message>
    <message>
        <source>Non-interactive onboarding requires explicit risk acknowledgement.</source>
        <translation>비대화형 설정에는 위험에 대한 명시적인 동의가 필요합니다.</translation>
    </message>
    <message>
        <source>Read: https://docs.clawd.bot/security
Re-run with: %1</source>
        <translation>읽어 보세요: https://docs.clawd.bot/security
다시 실행: %1</translation>
    </message>
    <message>
        <source>Make configuration and workspace</source>
        <translation>구성과 작업 공간 만들기</translation>
    </message>
    <message>
        <source>Ask everything, as onboard does</source>
        <translation>onboard처럼 모두 묻기</translation>
    </message>
    <message>
        <source>Read and change the configuration file</source>
        <translation>구성 파일 읽기 및 변경</translation>
    </message>
    <message>
        <source>Change parts of the set-up</source>
        <translation>설정의 일부 변경</translation>
    </message>
    <message>
        <source>Only this part; may be repeated: %1</source>
        <translation>이 부분만, 반복 가능: %1</translation>
    </message>
    <message>
        <source>Invalid --section: %1. Expected one of: %2.</source>
        <translation>--section이 잘못되었습니다: %1. 다음 중 하나를 사용하세요: %2.</translation>
    </message>
    <message>
        <source>There is nothing to configure for %1 yet.</source>
        <translation>%1에는 아직 구성할 항목이 없습니다.</translation>
    </message>
    <message>
        <source>An agent acts in your name: it can run programs, read and change files, and send
messages. Messages from strangers can try to talk it into something. Keep it on a
machine and an account where that is acceptable.</source>
        <translation>에이전트는 사용자를 대신해 움직입니다. 프로그램을 실행하고 파일을 읽고 바꾸며
메시지를 보낼 수 있습니다. 낯선 사람의 메시지가 에이전트를 속이려 할 수 있습니다.
그래도 괜찮은 컴퓨터와 계정에서 사용하세요.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>Where does the gateway run</source>
        <translation>게이트웨이 실행 위치</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>On another machine</source>
        <translation>다른 컴퓨터</translation>
    </message>
    <message>
        <source>It begins with ws:// or wss://.</source>
        <translation>ws:// 또는 wss://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>Its token (Enter: as it is)</source>
        <translation>게이트웨이의 토큰(Enter: 그대로)</translation>
    </message>
    <message>
        <source>None for now</source>
        <translation>지금은 없음</translation>
    </message>
    <message>
        <source>Whose models do you use</source>
        <translation>사용할 모델의 제공자</translation>
    </message>
    <message>
        <source>%1. It is kept; no key is asked for.</source>
        <translation>%1. 그대로 유지하며 키를 묻지 않습니다.</translation>
    </message>
    <message>
        <source>There is a key already (%1). Use it</source>
        <translation>이미 키가 있습니다(%1). 이 키 사용</translation>
    </message>
    <message>
        <source>API key of %1 (Enter: later)</source>
        <translation>%1의 API 키(Enter: 나중에)</translation>
    </message>
    <message>
        <source>Trying it with %1…</source>
        <translation>%1(으)로 시험하는 중…</translation>
    </message>
    <message>
        <source>✓ The key works.</source>
        <translation>✓ 키가 작동합니다.</translation>
    </message>
    <message>
        <source>Keep this key anyway</source>
        <translation>그래도 이 키 저장</translation>
    </message>
    <message>
        <source>Where does the agent keep its files</source>
        <translation>에이전트의 파일 보관 위치</translation>
    </message>
    <message>
        <source>Who may reach the gateway</source>
        <translation>게이트웨이 접근 허용 범위</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>이 컴퓨터만</translation>
    </message>
    <message>
        <source>The local network</source>
        <translation>로컬 네트워크</translation>
    </message>
    <message>
        <source>My tailnet (Tailscale)</source>
        <translation>내 tailnet(Tailscale)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>포트는 1에서 65535 사이의 숫자입니다.</translation>
    </message>
    <message>
        <source>With a token (recommended)</source>
        <translation>토큰 사용(권장)</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>비밀번호 사용</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>인증 안 함</translation>
    </message>
    <message>
        <source>How do clients prove themselves</source>
        <translation>클라이언트 인증 방법</translation>
    </message>
    <message>
        <source>Token (Enter: as it is)</source>
        <translation>토큰(Enter: 그대로)</translation>
    </message>
    <message>
        <source>Token (Enter: make one)</source>
        <translation>토큰(Enter: 새로 생성)</translation>
    </message>
    <message>
        <source>Password (Enter: as it is)</source>
        <translation>비밀번호(Enter: 그대로)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Show the gateway, its agents and sessions on one page</source>
        <translation>게이트웨이, 에이전트, 세션을 한 페이지에 표시</translation>
    </message>
    <message>
        <source>Everything that helps to find a fault</source>
        <translation>문제를 찾는 데 도움이 되는 모든 정보</translation>
    </message>
    <message>
        <source>With the use of models</source>
        <translation>모델 사용량 포함</translation>
    </message>
    <message>
        <source>With the health of the gateway</source>
        <translation>게이트웨이 상태 점검 포함</translation>
    </message>
    <message>
        <source>With the connection</source>
        <translation>연결 정보 포함</translation>
    </message>
    <message>
        <source>fallback %1 · misconfigured (remote.url missing)</source>
        <translation>대체 %1 · 구성 오류(remote.url 없음)</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>원격</translation>
    </message>
    <message>
        <source>local</source>
        <translation>로컬</translation>
    </message>
    <message>
        <source>%1 · unreachable (%2)</source>
        <translation>%1 · 연결 불가(%2)</translation>
    </message>
    <message>
        <source>%1 · reachable %2ms · auth %3</source>
        <translation>%1 · 연결 가능 %2ms · 인증 %3</translation>
    </message>
    <message>
        <source>%1 active · default %2 (%3k ctx) · %4</source>
        <translation>활성 %1 · 기본 %2(컨텍스트 %3k) · %4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>한도 도달</translation>
    </message>
    <message>
        <source>limit of %1 reached</source>
        <translation>한도 %1 도달</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>대기열 %1</translation>
    </message>
    <message>
        <source>%1 not installed</source>
        <translation>%1 설치 안 됨</translation>
    </message>
    <message>
        <source>%1 installed · %2 · %3</source>
        <translation>%1 설치됨 · %2 · %3</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>대시보드</translation>
    </message>
    <message>
        <source>Tailscale</source>
        <translation>Tailscale</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>게이트웨이</translation>
    </message>
    <message>
        <source>Gateway service</source>
        <translation>게이트웨이 서비스</translation>
    </message>
    <message>
        <source>Node service</source>
        <translation>노드 서비스</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>skipped (use --deep)</source>
        <translation>건너뜀(--deep 사용)</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>일부 이상</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>오늘 사용액</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>하트비트</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>no sessions yet</source>
        <translation>아직 세션 없음</translation>
    </message>
    <message>
        <source>System events</source>
        <translation>시스템 이벤트</translation>
    </message>
    <message>
        <source>… +%1 more</source>
        <translation>… 외 %1개</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>연결 불가</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>연결 가능</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>일부 이상</translation>
    </message>
    <message>
        <source>Usage: no provider usage available. This version does not ask providers yet.</source>
        <translation>사용량: 제공자 사용량을 알 수 없습니다. 이 버전은 아직 제공자에 조회하지 않습니다.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>상태 점검</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Clawdbot status</source>
        <translation>Clawdbot 상태</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>FAQ: https://docs.clawd.bot/faq</source>
        <translation>FAQ: https://docs.clawd.bot/faq</translation>
    </message>
    <message>
        <source>Next steps:</source>
        <translation>다음 단계:</translation>
    </message>
    <message>
        <source>Need to share?</source>
        <translation>공유하려면:</translation>
    </message>
    <message>
        <source>Need to debug live?</source>
        <translation>실시간으로 디버그하려면:</translation>
    </message>
    <message>
        <source>Need to test channels?</source>
        <translation>채널을 시험하려면:</translation>
    </message>
    <message>
        <source>Fix reachability first:</source>
        <translation>먼저 연결 문제 해결:</translation>
    </message>
    <message>
        <source>Show the gateway in the tray of the desktop</source>
        <translation>데스크톱 트레이에 게이트웨이 표시</translation>
    </message>
    <message>
        <source>Open the control window as well</source>
        <translation>제어 창도 열기</translation>
    </message>
    <message>
        <source>Install the package clawdbot-tray; on a server use: %1</source>
        <translation>clawdbot-tray 패키지를 설치하세요. 서버에서는 다음을 사용하세요: %1</translation>
    </message>
    <message>
        <source>there is no graphical session to show the tray in</source>
        <translation>트레이를 표시할 그래픽 세션이 없습니다</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>사용하세요: %1</translation>
    </message>
    <message>
        <source>cannot start %1: %2</source>
        <translation>%1을(를) 시작할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>The tray shows the gateway now.</source>
        <translation>이제 트레이에 게이트웨이가 표시됩니다.</translation>
    </message>
    <message>
        <source>--token is not used: gateway.auth.token in %1 overrules it.</source>
        <translation>--token을 사용하지 않습니다. %1의 gateway.auth.token이 우선합니다.</translation>
    </message>
    <message>
        <source>CLAWDBOT_GATEWAY_PASSWORD is not carried into the service; set gateway.auth.password.</source>
        <translation>CLAWDBOT_GATEWAY_PASSWORD는 서비스에 전달되지 않습니다. gateway.auth.password를 설정하세요.</translation>
    </message>
    <message>
        <source>the service file cannot be read</source>
        <translation>서비스 파일을 읽을 수 없습니다</translation>
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
        <translation>구성</translation>
    </message>
    <message>
        <source>State directory</source>
        <translation>상태 디렉터리</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>디스크</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>게이트웨이</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>인증</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>비밀 정보</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>노출</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>After log-out</source>
        <translation>로그아웃 후</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>남은 항목</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시계</translation>
    </message>
    <message>
        <source>Model provider</source>
        <translation>모델 제공자</translation>
    </message>
    <message>
        <source>the gateway refuses to start like that</source>
        <translation>이 상태로는 게이트웨이의 시작이 거부됩니다</translation>
    </message>
    <message>
        <source>every program on this machine may connect without a secret</source>
        <translation>이 컴퓨터의 모든 프로그램이 비밀 값 없이 연결할 수 있습니다</translation>
    </message>
    <message>
        <source>web pages are still refused, other users of the machine are not</source>
        <translation>웹 페이지는 여전히 거부되지만 이 컴퓨터의 다른 사용자는 거부되지 않습니다</translation>
    </message>
    <message>
        <source>a long random text</source>
        <translation>긴 무작위 텍스트</translation>
    </message>
    <message>
        <source>gateway.controlUi.allowInsecureAuth lets browsers in without a device key</source>
        <translation>gateway.controlUi.allowInsecureAuth 때문에 브라우저가 장치 키 없이 연결할 수 있습니다</translation>
    </message>
    <message>
        <source>whoever learns the token can use it from anywhere</source>
        <translation>토큰을 알게 된 사람은 누구나 어디서든 사용할 수 있습니다</translation>
    </message>
    <message>
        <source>gateway.controlUi.allowedOrigins allows every web page</source>
        <translation>gateway.controlUi.allowedOrigins가 모든 웹 페이지를 허용합니다</translation>
    </message>
    <message>
        <source>any page you open can then talk to the gateway</source>
        <translation>그러면 열어 보는 모든 페이지가 게이트웨이와 통신할 수 있습니다</translation>
    </message>
    <message>
        <source>name the origins that you use</source>
        <translation>사용하는 출처를 지정하세요</translation>
    </message>
    <message>
        <source>clients need the password or a paired device</source>
        <translation>클라이언트에는 비밀번호 또는 페어링된 장치가 필요합니다</translation>
    </message>
    <message>
        <source>clients need the token or a paired device</source>
        <translation>클라이언트에는 토큰 또는 페어링된 장치가 필요합니다</translation>
    </message>
    <message>
        <source>device keys and certificates are refused when the clock is wrong, and jobs run at the wrong time</source>
        <translation>시계가 틀리면 장치 키와 인증서가 거부되고 작업이 잘못된 시각에 실행됩니다</translation>
    </message>
    <message>
        <source>set the clock, and let it be kept (timedatectl set-ntp true)</source>
        <translation>시계를 맞추고 자동으로 유지되게 하세요(timedatectl set-ntp true)</translation>
    </message>
    <message>
        <source>the clock says %1, before this program was made</source>
        <translation>시계가 이 프로그램을 만든 시점보다 이른 %1을(를) 가리킵니다</translation>
    </message>
    <message>
        <source>the clock has gone back: the gateway was last seen at %1</source>
        <translation>시계가 뒤로 갔습니다: 게이트웨이가 마지막으로 확인된 시각은 %1입니다</translation>
    </message>
    <message>
        <source>the gateway runs on the last configuration that worked and ignores your change</source>
        <translation>게이트웨이가 마지막으로 정상이었던 구성으로 실행 중이며 변경 내용을 무시합니다</translation>
    </message>
    <message>
        <source>the gateway does not start with it</source>
        <translation>이 구성으로는 게이트웨이가 시작되지 않습니다</translation>
    </message>
    <message>
        <source>correct that line of the file</source>
        <translation>파일의 해당 줄을 고치세요</translation>
    </message>
    <message>
        <source>%1 does not exist: everything has its default</source>
        <translation>%1이(가) 없어 모두 기본값입니다</translation>
    </message>
    <message>
        <source>the gateway passes over it</source>
        <translation>게이트웨이가 이를 무시합니다</translation>
    </message>
    <message>
        <source>gateway.mode is unset</source>
        <translation>gateway.mode가 설정되어 있지 않습니다</translation>
    </message>
    <message>
        <source>the gateway refuses to start without it</source>
        <translation>이 값이 없으면 게이트웨이의 시작이 거부됩니다</translation>
    </message>
    <message>
        <source>%1 is valid</source>
        <translation>%1은(는) 올바릅니다</translation>
    </message>
    <message>
        <source>the system does not say how much room there is</source>
        <translation>시스템에서 남은 공간을 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 is on a disk that is read-only</source>
        <translation>%1이(가) 읽기 전용 디스크에 있습니다</translation>
    </message>
    <message>
        <source>the gateway runs degraded and keeps nothing</source>
        <translation>게이트웨이가 일부 이상 상태로 실행되며 아무것도 저장하지 못합니다</translation>
    </message>
    <message>
        <source>mount %1 for writing, or set CLAWDBOT_STATE_DIR</source>
        <translation>%1을(를) 쓰기 가능하게 마운트하거나 CLAWDBOT_STATE_DIR을 설정하세요</translation>
    </message>
    <message>
        <source>%1 free for %2</source>
        <translation>여유 공간 %1, 위치 %2</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>부족: %1</translation>
    </message>
    <message>
        <source>what the gateway cannot write it loses: sessions, pairings, log</source>
        <translation>게이트웨이가 쓰지 못한 내용은 사라집니다: 세션, 페어링, 로그</translation>
    </message>
    <message>
        <source>make room on %1</source>
        <translation>%1에 공간을 확보하세요</translation>
    </message>
    <message>
        <source>it may soon not be able to write</source>
        <translation>곧 쓰지 못하게 될 수 있습니다</translation>
    </message>
    <message>
        <source>programs on this machine</source>
        <translation>이 컴퓨터의 프로그램</translation>
    </message>
    <message>
        <source>devices of your tailnet</source>
        <translation>tailnet의 장치</translation>
    </message>
    <message>
        <source>everybody in the local network</source>
        <translation>로컬 네트워크의 모든 사람</translation>
    </message>
    <message>
        <source>everybody who can reach this machine, perhaps from the internet</source>
        <translation>이 컴퓨터에 연결할 수 있는 모든 사람(인터넷 포함 가능)</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <translation>%1 포트 %2: %3</translation>
    </message>
    <message>
        <source>no secret is asked for</source>
        <translation>비밀 값을 요구하지 않습니다</translation>
    </message>
    <message>
        <source>without TLS the token and all messages can be read on the way</source>
        <translation>TLS가 없으면 토큰과 모든 메시지를 중간에서 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>Tailscale serves it to the devices of your tailnet</source>
        <translation>Tailscale을 통해 tailnet의 장치에 제공됩니다</translation>
    </message>
    <message>
        <source>Tailscale Funnel publishes it to the internet</source>
        <translation>Tailscale Funnel을 통해 인터넷에 공개됩니다</translation>
    </message>
    <message>
        <source>the password is all that stands between</source>
        <translation>비밀번호가 유일한 보호 수단입니다</translation>
    </message>
    <message>
        <source>the proxies %1 are believed when they say who a client is</source>
        <translation>프록시 %1이(가) 알려 주는 클라이언트 정보를 신뢰합니다</translation>
    </message>
    <message>
        <source>a proxy that passes headers through lets clients lie</source>
        <translation>헤더를 그대로 전달하는 프록시에서는 클라이언트가 거짓 정보를 보낼 수 있습니다</translation>
    </message>
    <message>
        <source>runs as pid %1, version %2</source>
        <translation>실행 중: PID %1, 버전 %2</translation>
    </message>
    <message>
        <source>pid %1 has stood still for %2 s, busy with %3</source>
        <translation>PID %1이(가) %2초 동안 멈춰 있습니다. 처리 중이던 작업: %3</translation>
    </message>
    <message>
        <source>pid %1 has stood still for %2 s</source>
        <translation>PID %1이(가) %2초 동안 멈춰 있습니다</translation>
    </message>
    <message>
        <source>it answers nobody</source>
        <translation>누구에게도 응답하지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>its loop stood still %n times, for %1 ms at most, busy with %2</source>
        <translation>
            <numerusform>루프가 %n회 멈췄습니다(최대 %1ms). 처리 중이던 작업: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is answered meanwhile</source>
        <translation>그동안 누구에게도 응답하지 않습니다</translation>
    </message>
    <message>
        <source>the last run %1</source>
        <translation>지난 실행: %1</translation>
    </message>
    <message>
        <source>whatever was under way was cut off</source>
        <translation>진행 중이던 작업이 모두 끊겼습니다</translation>
    </message>
    <message>
        <source>no gateway has run here yet</source>
        <translation>여기에서 실행된 게이트웨이가 아직 없습니다</translation>
    </message>
    <message>
        <source>it is not running</source>
        <translation>실행 중이 아닙니다</translation>
    </message>
    <message>
        <source>nobody is answered</source>
        <translation>누구에게도 응답하지 못합니다</translation>
    </message>
    <message>
        <source>%1 starts the npm package</source>
        <translation>%1이(가) npm 패키지를 시작합니다</translation>
    </message>
    <message>
        <source>two gateways fight for the port and for the sessions</source>
        <translation>두 게이트웨이가 포트와 세션을 두고 충돌합니다</translation>
    </message>
    <message>
        <source>a gateway of the npm package seems to run with this configuration (pid %1)</source>
        <translation>npm 패키지의 게이트웨이가 이 구성으로 실행 중인 것 같습니다(PID %1)</translation>
    </message>
    <message>
        <source>both write to the same sessions</source>
        <translation>둘 다 같은 세션에 씁니다</translation>
    </message>
    <message>
        <source>%1 was left behind by the npm package</source>
        <translation>npm 패키지에서 %1이(가) 남아 있습니다</translation>
    </message>
    <message>
        <source>its owner is gone; it stops nobody</source>
        <translation>소유한 프로세스가 없어 아무것도 막지 않습니다</translation>
    </message>
    <message>
        <source>nothing of the npm package is in the way</source>
        <translation>npm 패키지에서 방해가 되는 것이 없습니다</translation>
    </message>
    <message>
        <source>no user service of systemd is concerned</source>
        <translation>관련된 systemd 사용자 서비스가 없습니다</translation>
    </message>
    <message>
        <source>USER is not set, so nobody knows whose service to look at</source>
        <translation>USER가 설정되어 있지 않아 누구의 서비스를 확인할지 알 수 없습니다</translation>
    </message>
    <message>
        <source>the service goes on when %1 logs out</source>
        <translation>%1이(가) 로그아웃해도 서비스가 계속 실행됩니다</translation>
    </message>
    <message>
        <source>lingering is off for %1</source>
        <translation>%1의 Linger가 꺼져 있습니다</translation>
    </message>
    <message>
        <source>systemd ends the gateway some seconds after the log-out, and does not start it before the next log-in</source>
        <translation>로그아웃하고 몇 초 후 systemd가 게이트웨이를 종료하며, 다음 로그인까지 시작하지 않습니다</translation>
    </message>
    <message>
        <source>no gateway runs whose PATH could differ</source>
        <translation>PATH를 비교할 게이트웨이가 실행되고 있지 않습니다</translation>
    </message>
    <message>
        <source>the system does not show the gateway&apos;s</source>
        <translation>시스템에서 게이트웨이의 PATH를 볼 수 없습니다</translation>
    </message>
    <message>
        <source>the gateway finds the programs that this shell finds</source>
        <translation>이 셸에서 찾는 프로그램을 게이트웨이도 찾습니다</translation>
    </message>
    <message>
        <source>the gateway does not look in %1</source>
        <translation>게이트웨이가 %1에서 프로그램을 찾지 않습니다</translation>
    </message>
    <message>
        <source>programs that work here may not be found by the assistant</source>
        <translation>여기에서 작동하는 프로그램을 어시스턴트가 찾지 못할 수 있습니다</translation>
    </message>
    <message>
        <source>add what is needed to PATH in the service file (%1 shows where it is), then: %2; an install keeps what you add</source>
        <translation>서비스 파일의 PATH에 필요한 항목을 추가한 후(위치 확인: %1) 다음을 실행하세요: %2. 추가한 내용은 설치할 때도 유지됩니다</translation>
    </message>
    <message>
        <source>%1, run by %2</source>
        <translation>%1, 실행한 사용자 %2</translation>
    </message>
    <message>
        <source>port %1 is held by %2, which is not this gateway</source>
        <translation>포트 %1을(를) 이 게이트웨이가 아닌 %2에서 사용하고 있습니다</translation>
    </message>
    <message>
        <source>the gateway cannot listen there</source>
        <translation>게이트웨이가 그 포트에서 수신 대기할 수 없습니다</translation>
    </message>
    <message>
        <source>stop that program, or %1</source>
        <translation>그 프로그램을 중지하거나 %1</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>다른 포트</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>포트 %1</translation>
    </message>
    <message>
        <source>the system does not say who listens on %1</source>
        <translation>시스템에서 %1의 수신 대기 프로그램을 알 수 없습니다</translation>
    </message>
    <message>
        <source>a program of another user</source>
        <translation>다른 사용자의 프로그램</translation>
    </message>
    <message>
        <source>a program of %1</source>
        <translation>%1의 프로그램</translation>
    </message>
    <message>
        <source>%1 is the gateway&apos;s (pid %2)</source>
        <translation>%1은(는) 게이트웨이가 사용 중입니다(PID %2)</translation>
    </message>
    <message>
        <source>the gateway runs but does not listen on %1</source>
        <translation>게이트웨이가 실행 중이지만 %1에서 수신 대기하지 않습니다</translation>
    </message>
    <message>
        <source>commands look for it there</source>
        <translation>명령은 이 위치에서 게이트웨이를 찾습니다</translation>
    </message>
    <message>
        <source>restart it, or give the commands the port it was started with</source>
        <translation>다시 시작하거나, 시작할 때 지정한 포트를 명령에도 지정하세요</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1을(를) 사용할 수 있습니다</translation>
    </message>
    <message>
        <source>%1 is not reached over TLS from here directly; not tried</source>
        <translation>%1은(는) 여기에서 TLS로 직접 연결하지 않으므로 시험하지 않았습니다</translation>
    </message>
    <message>
        <source>%1 answers over TLS</source>
        <translation>%1이(가) TLS로 응답합니다</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1에 연결할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 needs it to answer</source>
        <translation>%1이(가) 응답하려면 필요합니다</translation>
    </message>
    <message>
        <source>check the network, DNS and a firewall on the way</source>
        <translation>네트워크, DNS, 중간의 방화벽을 확인하세요</translation>
    </message>
    <message>
        <source>the %1 is shorter than %2 characters</source>
        <translation>%1이(가) %2자보다 짧습니다</translation>
    </message>
    <message>
        <source>the %1 has only %2 different characters</source>
        <translation>%1에 서로 다른 문자가 %2개뿐입니다</translation>
    </message>
    <message>
        <source>the %1 begins with a word that guessers try first</source>
        <translation>%1이(가) 추측할 때 가장 먼저 시도되는 단어로 시작합니다</translation>
    </message>
    <message>
        <source>the %1 is hard to guess</source>
        <translation>%1을(를) 추측하기 어렵습니다</translation>
    </message>
    <message>
        <source>it can be guessed</source>
        <translation>추측될 수 있습니다</translation>
    </message>
    <message>
        <source>set gateway.auth.%1 to what `openssl rand -hex 24` prints</source>
        <translation>gateway.auth.%1을(를) `openssl rand -hex 24`의 출력으로 설정하세요</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>설정된 것이 없습니다</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is masked: nobody may start it</source>
        <translation>%1이(가) 마스크되어 있어 시작할 수 없습니다</translation>
    </message>
    <message>
        <source>the gateway does not come back after a reboot</source>
        <translation>재부팅한 후 게이트웨이가 다시 시작되지 않습니다</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1: %2 아님</translation>
    </message>
    <message>
        <source>it is started and ends again and again</source>
        <translation>시작된 후 종료되기를 반복합니다</translation>
    </message>
    <message>
        <source>nobody starts the gateway</source>
        <translation>게이트웨이를 시작하는 것이 없습니다</translation>
    </message>
    <message>
        <source>the service is not what an install from here would make</source>
        <translation>서비스가 여기에서 설치할 때 만드는 것과 다릅니다</translation>
    </message>
    <message>
        <source>the gateway is not installed as a service</source>
        <translation>게이트웨이가 서비스로 설치되어 있지 않습니다</translation>
    </message>
    <message>
        <source>it ends with the terminal, and does not come back after a reboot</source>
        <translation>터미널과 함께 종료되며, 재부팅한 후 다시 시작되지 않습니다</translation>
    </message>
    <message>
        <source>%1 looks like another gateway (%2)</source>
        <translation>%1은(는) 다른 게이트웨이로 보입니다(%2)</translation>
    </message>
    <message>
        <source>nothing here starts the gateway after a reboot</source>
        <translation>재부팅한 후 게이트웨이를 시작하는 것이 여기에 없습니다</translation>
    </message>
    <message>
        <source>%1 can be read or changed by other users</source>
        <translation>다른 사용자가 %1을(를) 읽거나 변경할 수 있습니다</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1이(가) 없습니다</translation>
    </message>
    <message>
        <source>nothing is kept until the gateway has made it</source>
        <translation>게이트웨이가 만들 때까지 아무것도 저장되지 않습니다</translation>
    </message>
    <message>
        <source>%1 is not a directory</source>
        <translation>%1은(는) 디렉터리가 아닙니다</translation>
    </message>
    <message>
        <source>the gateway can keep nothing</source>
        <translation>게이트웨이가 아무것도 저장할 수 없습니다</translation>
    </message>
    <message>
        <source>move it out of the way</source>
        <translation>다른 곳으로 옮기세요</translation>
    </message>
    <message>
        <source>%1 cannot be written to</source>
        <translation>%1에 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>pairings, sessions and the log are lost with each restart</source>
        <translation>다시 시작할 때마다 페어링, 세션, 로그가 사라집니다</translation>
    </message>
    <message>
        <source>keys, tokens and conversations are in there</source>
        <translation>키, 토큰, 대화가 들어 있습니다</translation>
    </message>
    <message>
        <source>it may hold a token or a password</source>
        <translation>토큰이나 비밀번호가 들어 있을 수 있습니다</translation>
    </message>
    <message>
        <source>%1 is there, and yours alone</source>
        <translation>%1이(가) 있으며 사용자만 접근할 수 있습니다</translation>
    </message>
    <message>
        <source>no answer within 4 s</source>
        <translation>4초 안에 응답이 없습니다</translation>
    </message>
    <message>
        <source>%1: no answer within %2 s</source>
        <translation>%1: %2초 안에 응답이 없습니다</translation>
    </message>
    <message>
        <source>whatever it looks at is slow or does not answer</source>
        <translation>확인하는 대상이 느리거나 응답하지 않습니다</translation>
    </message>
    <message>
        <source>set %1 to %2 in %3</source>
        <translation>%3에서 %1을(를) %2(으)로 설정</translation>
    </message>
    <message>
        <source>set mode %1 on %2</source>
        <translation>%2의 권한을 %1(으)로 설정</translation>
    </message>
    <message>
        <source>make %1</source>
        <translation>%1 만들기</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>%1 실행</translation>
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
        <translation>새로 생성(&amp;E)</translation>
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
        <translation>설치(&amp;D)</translation>
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
        <translation>비밀번호 인증에 필요한 --gateway-password가 없습니다.</translation>
    </message>
</context>
</TS>
