<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>claw::tray::ApprovalInbox</name>
        <message>
            <source>%1 wants to connect</source>
            <translation>%1 请求连接</translation>
        </message>
        <message>
            <source>%1 wants to be a node</source>
            <translation>%1 请求成为节点</translation>
        </message>
        <message>
            <source>A command waits for your approval</source>
            <translation>有一条命令等待批准</translation>
        </message>
        <message>
            <source>%1 wants to run a command</source>
            <translation>%1 请求运行命令</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::ApprovalMenu</name>
        <message numerus="yes">
            <source>%n approval(s) waiting</source>
            <translation>
                <numerusform>%n 项等待批准</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Allow once</source>
            <translation>允许一次(&amp;A)</translation>
        </message>
        <message>
            <source>Al&amp;ways allow</source>
            <translation>始终允许(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>批准(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Deny</source>
            <translation>拒绝(&amp;D)</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n s left)</source>
            <translation>
                <numerusform>%1（剩余 %n 秒）</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>claw::tray::ControlWindow</name>
        <message>
            <source>State of the gateway</source>
            <translation>网关状态</translation>
        </message>
        <message>
            <source>Reason of the state</source>
            <translation>状态原因</translation>
        </message>
        <message>
            <source>Name of the gateway</source>
            <translation>网关名称</translation>
        </message>
        <message>
            <source>Process of the gateway</source>
            <translation>网关进程</translation>
        </message>
        <message>
            <source>What is connected</source>
            <translation>连接情况</translation>
        </message>
        <message>
            <source>Clawdbot</source>
            <translation>Clawdbot</translation>
        </message>
        <message>
            <source>Something is under way</source>
            <translation>正在执行操作</translation>
        </message>
        <message>
            <source>Connection URL, copies it</source>
            <translation>连接 URL，点击即可复制</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::LogWindow</name>
        <message>
            <source>Log of %1</source>
            <translation>%1 的日志</translation>
        </message>
        <message>
            <source>Lines of the log</source>
            <translation>日志行</translation>
        </message>
        <message>
            <source>No log: %1</source>
            <translation>无法显示日志：%1</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>警告和错误</translation>
        </message>
        <message>
            <source>Information and above</source>
            <translation>信息及以上</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Which lines are shown</source>
            <translation>要显示的日志级别</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Text that lines must hold</source>
            <translation>日志行须包含的文本</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>Copy diagnostic &amp;report</source>
            <translation>复制诊断报告(&amp;R)</translation>
        </message>
        <message>
            <source>Copies the selected lines, or all that are shown.</source>
            <translation>复制所选的行；如果未选择，则复制显示的所有行。</translation>
        </message>
        <message>
            <source>Copies state, versions and the end of the log, without secrets.</source>
            <translation>复制状态、版本和日志末尾部分，不包含机密信息。</translation>
        </message>
        <message>
            <source>The report is in the clipboard.</source>
            <translation>报告已复制到剪贴板。</translation>
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
            <translation>您想如何启动网关？</translation>
        </message>
        <message>
            <source>As a service it starts whenever you log in, and is started again when it ends unexpectedly. Without, it runs until it is stopped or you log out.</source>
            <translation>作为服务安装后，网关会在您每次登录时启动，意外结束后也会重新启动。如果不安装，网关将一直运行到被停止或您注销为止。</translation>
        </message>
        <message>
            <source>This computer has no service manager for your account. The gateway runs until it is stopped or you log out.</source>
            <translation>此计算机没有适用于您账户的服务管理器。网关将一直运行到被停止或您注销为止。</translation>
        </message>
        <message>
            <source>&amp;Install the service</source>
            <translation>安装服务(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Run it now</source>
            <translation>立即运行(&amp;R)</translation>
        </message>
        <message>
            <source>This gateway was not started by the tray.</source>
            <translation>此网关不是由托盘启动的。</translation>
        </message>
        <message>
            <source>Process %1 runs in a terminal or belongs to another program. It would be stopped and started again in the background.</source>
            <translation>进程 %1 正在终端中运行，或属于其他程序。如果继续，它将被停止，然后在后台重新启动。</translation>
        </message>
        <message>
            <source>Process %1 runs in a terminal or belongs to another program. Stop it all the same?</source>
            <translation>进程 %1 正在终端中运行，或属于其他程序。仍要停止它吗？</translation>
        </message>
        <message>
            <source>&amp;Restart it</source>
            <translation>重新启动(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Stop it</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <source>Keep the gateway running?</source>
            <translation>要让网关继续运行吗？</translation>
        </message>
        <message>
            <source>The tray started the gateway. It can go on without the tray.</source>
            <translation>此网关由托盘启动。没有托盘，它也可以继续运行。</translation>
        </message>
        <message>
            <source>&amp;Keep it running</source>
            <translation>继续运行(&amp;K)</translation>
        </message>
        <message>
            <source>Clawdbot %1</source>
            <translation>Clawdbot %1</translation>
        </message>
        <message>
            <source>The tray shows and controls the Clawdbot Gateway.</source>
            <translation>托盘用于显示和控制 Clawdbot 网关。</translation>
        </message>
        <message>
            <source>The tray shows and controls the Clawdbot Gateway. Connected to version %1.</source>
            <translation>托盘用于显示和控制 Clawdbot 网关。已连接到版本 %1。</translation>
        </message>
        <message>
            <source>The gateway could not be stopped.</source>
            <translation>无法停止网关。</translation>
        </message>
        <message>
            <source>The gateway could not be restarted.</source>
            <translation>无法重新启动网关。</translation>
        </message>
        <message>
            <source>The service could not be installed.</source>
            <translation>无法安装服务。</translation>
        </message>
        <message>
            <source>The service could not be removed.</source>
            <translation>无法移除服务。</translation>
        </message>
        <message>
            <source>The gateway could not be started.</source>
            <translation>无法启动网关。</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::SettingsDialog</name>
        <message>
            <source>&amp;Start the tray when I log in</source>
            <translation>登录时启动托盘(&amp;S)</translation>
        </message>
        <message>
            <source>Show &amp;notifications</source>
            <translation>显示通知(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Apply</source>
            <translation>应用(&amp;A)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>托盘</translation>
        </message>
        <message>
            <source>&amp;Icon:</source>
            <translation>图标(&amp;I)：</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>语言(&amp;L)：</translation>
        </message>
        <message>
            <source>Coloured</source>
            <translation>彩色</translation>
        </message>
        <message>
            <source>Dark, for light panels</source>
            <translation>深色，用于浅色面板</translation>
        </message>
        <message>
            <source>Light, for dark panels</source>
            <translation>浅色，用于深色面板</translation>
        </message>
        <message>
            <source>One colour</source>
            <translation>单色</translation>
        </message>
        <message>
            <source>Language of the desktop</source>
            <translation>桌面语言</translation>
        </message>
        <message>
            <source>In force the next time that the tray starts.</source>
            <translation>下次启动托盘时生效。</translation>
        </message>
        <message>
            <source>Service:</source>
            <translation>服务：</translation>
        </message>
        <message>
            <source>&amp;Reachable from:</source>
            <translation>可访问范围(&amp;R)：</translation>
        </message>
        <message>
            <source>&amp;Port:</source>
            <translation>端口(&amp;P)：</translation>
        </message>
        <message>
            <source>&amp;Token:</source>
            <translation>令牌(&amp;T)：</translation>
        </message>
        <message>
            <source>This computer only</source>
            <translation>仅此计算机</translation>
        </message>
        <message>
            <source>The local network</source>
            <translation>本地网络</translation>
        </message>
        <message>
            <source>The tailnet</source>
            <translation>tailnet</translation>
        </message>
        <message>
            <source>Wherever it makes sense</source>
            <translation>自动（视情况而定）</translation>
        </message>
        <message>
            <source>An address of its own</source>
            <translation>自定义地址</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Sho&amp;w</source>
            <translation>显示(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>重新生成(&amp;N)</translation>
        </message>
        <message>
            <source>Makes another token; programs that use this one have to be told.</source>
            <translation>生成新的令牌；正在使用当前令牌的程序也需要改用新令牌。</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>已安装</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>未安装</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>移除(&amp;M)</translation>
        </message>
        <message>
            <source>Ins&amp;tall</source>
            <translation>安装(&amp;T)</translation>
        </message>
        <message>
            <source>Saved. The gateway takes it over by itself.</source>
            <translation>已保存。网关会自动采用新设置。</translation>
        </message>
        <message>
            <source>The new token counts once it is applied.</source>
            <translation>新令牌将在应用后生效。</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::StateText</name>
        <message>
            <source>Running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>正在启动</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Degraded</source>
            <translation>部分异常</translation>
        </message>
        <message>
            <source>Unreachable</source>
            <translation>无法连接</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>未安装</translation>
        </message>
        <message>
            <source>Looking for the gateway.</source>
            <translation>正在查找网关。</translation>
        </message>
        <message>
            <source>The gateway is restarting.</source>
            <translation>网关正在重新启动。</translation>
        </message>
        <message>
            <source>It ended and is being started again.</source>
            <translation>网关已结束，正在重新启动。</translation>
        </message>
        <message>
            <source>It is being started again. The last run %1.</source>
            <translation>正在重新启动。上次运行：%1。</translation>
        </message>
        <message>
            <source>The gateway is coming up.</source>
            <translation>网关正在启动。</translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>您已将其停止。</translation>
        </message>
        <message>
            <source>It was stopped in order.</source>
            <translation>已正常停止。</translation>
        </message>
        <message>
            <source>The gateway is stopping.</source>
            <translation>网关正在停止。</translation>
        </message>
        <message>
            <source>The last run failed.</source>
            <translation>上次运行失败。</translation>
        </message>
        <message>
            <source>The last run %1.</source>
            <translation>上次运行：%1。</translation>
        </message>
        <message>
            <source>The configuration is broken: %1</source>
            <translation>配置有误：%1</translation>
        </message>
        <message>
            <source>Its start was refused.</source>
            <translation>启动被拒绝。</translation>
        </message>
        <message>
            <source>Its start was refused: %1</source>
            <translation>启动被拒绝：%1</translation>
        </message>
        <message>
            <source>Another program listens on its port.</source>
            <translation>其他程序正在使用其端口。</translation>
        </message>
        <message>
            <source>Its port is taken by %1.</source>
            <translation>其端口已被 %1 占用。</translation>
        </message>
        <message>
            <source>The service is masked: somebody forbade starting it.</source>
            <translation>服务已被屏蔽（masked），禁止启动。</translation>
        </message>
        <message>
            <source>The gateway does not run.</source>
            <translation>网关未在运行。</translation>
        </message>
        <message>
            <source>The gateway does not answer: it is frozen.</source>
            <translation>网关已卡死，没有响应。</translation>
        </message>
        <message>
            <source>The gateway does not accept the token of this computer.</source>
            <translation>网关不接受此计算机的令牌。</translation>
        </message>
        <message>
            <source>The gateway wants this computer to be approved first.</source>
            <translation>需要先在网关上批准此计算机。</translation>
        </message>
        <message>
            <source>Something answers there that is not a gateway.</source>
            <translation>该地址上响应的不是网关。</translation>
        </message>
        <message>
            <source>There is no way to that computer.</source>
            <translation>没有通往该计算机的网络路径。</translation>
        </message>
        <message>
            <source>The gateway shows a certificate that is not trusted.</source>
            <translation>网关的证书不受信任。</translation>
        </message>
        <message>
            <source>The gateway does not answer.</source>
            <translation>网关没有响应。</translation>
        </message>
        <message>
            <source>The configuration is broken: %1
The gateway runs on the last one that was good.</source>
            <translation>配置有误：%1
网关正在使用上一份有效的配置运行。</translation>
        </message>
        <message>
            <source>A gateway answers, but the one of the service cannot start: %1</source>
            <translation>有网关在响应，但服务的网关无法启动：%1</translation>
        </message>
        <message>
            <source>No gateway runs, and none is installed as a service.</source>
            <translation>没有正在运行的网关，也没有安装为服务的网关。</translation>
        </message>
        <message>
            <source>The gateway runs already.</source>
            <translation>网关已在运行。</translation>
        </message>
        <message>
            <source>The gateway is starting already.</source>
            <translation>网关已在启动。</translation>
        </message>
        <message>
            <source>The gateway is stopping already.</source>
            <translation>网关已在停止。</translation>
        </message>
        <message>
            <source>Wait until what you asked for is done.</source>
            <translation>请等待您请求的操作完成。</translation>
        </message>
        <message>
            <source>This gateway runs on another computer.</source>
            <translation>此网关在另一台计算机上运行。</translation>
        </message>
        <message>
            <source>There is no connection to the gateway.</source>
            <translation>未连接到网关。</translation>
        </message>
        <message>
            <source>The dashboard is switched off in the configuration.</source>
            <translation>仪表板已在配置中关闭。</translation>
        </message>
        <message>
            <source>This computer has no service manager for your account.</source>
            <translation>此计算机没有适用于您账户的服务管理器。</translation>
        </message>
        <message>
            <source>The service is installed already.</source>
            <translation>服务已安装。</translation>
        </message>
        <message>
            <source>There is no service to remove.</source>
            <translation>没有可移除的服务。</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::TrayActions</name>
        <message>
            <source>&amp;Start</source>
            <translation>启动(&amp;S)</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Restart</source>
            <translation>重新启动(&amp;R)</translation>
        </message>
        <message>
            <source>Open &amp;dashboard</source>
            <translation>打开仪表板(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Copy connection URL</source>
            <translation>复制连接 URL(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Open Clawdbot</source>
            <translation>打开 Clawdbot(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Logs…</source>
            <translation>日志(&amp;L)…</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translation>设置(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;About Clawdbot</source>
            <translation>关于 Clawdbot(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Quit the tray</source>
            <translation>退出托盘(&amp;Q)</translation>
        </message>
        <message>
            <source>Copy the connection URL.</source>
            <translation>复制连接 URL。</translation>
        </message>
        <message>
            <source>Copy the process number.</source>
            <translation>复制进程号。</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::TrayController</name>
        <message>
            <source>The answer did not reach the gateway.</source>
            <translation>您的答复未能送达网关。</translation>
        </message>
        <message>
            <source>Allow once</source>
            <translation>允许一次</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>Deny</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a gateway and its state</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::TrayIcon</name>
        <message>
            <source>Clawdbot: %1</source>
            <translation>Clawdbot：%1</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::TrayMenu</name>
        <message>
            <source>&amp;Gateway</source>
            <translation>网关(&amp;G)</translation>
        </message>
        <message>
            <source>Clawdbot gateway</source>
            <translation>Clawdbot 网关</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::TrayText</name>
        <message>
            <source>%1: %2</source>
            <comment>state and its reason</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>正在启动…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>Restarting…</source>
            <translation>正在重新启动…</translation>
        </message>
        <message>
            <source>Installing the service…</source>
            <translation>正在安装服务…</translation>
        </message>
        <message>
            <source>Removing the service…</source>
            <translation>正在移除服务…</translation>
        </message>
        <message>
            <source>PID %1</source>
            <translation>PID %1</translation>
        </message>
        <message>
            <source>up %1</source>
            <translation>已运行 %1</translation>
        </message>
        <message>
            <source>v%1</source>
            <translation>v%1</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n 个会话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s)</source>
            <translation>
                <numerusform>%n 个客户端</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n 个节点</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n channel(s)</source>
            <translation>
                <numerusform>%n 个渠道</numerusform>
            </translation>
        </message>
        <message>
            <source>Default gateway</source>
            <translation>默认网关</translation>
        </message>
        <message>
            <source>Profile %1</source>
            <translation>配置方案 %1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a gateway and its computer</comment>
            <translation>%2 上的 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>%n 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <comment>hours</comment>
            <translation>
                <numerusform>%n 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d</source>
            <comment>days</comment>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
    </context>
</TS>
