<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
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
</TS>
