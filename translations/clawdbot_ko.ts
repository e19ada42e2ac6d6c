<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
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
            <source>&amp;Language:</source>
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
            <source>&amp;New</source>
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
            <source>Ins&amp;tall</source>
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
