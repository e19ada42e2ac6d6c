<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
    <context>
        <name>claw::config</name>
        <message>
            <source>the whole file</source>
            <translation>die ganze Datei</translation>
        </message>
        <message>
            <source>%1 was changed again since</source>
            <translation>%1 wurde seither erneut geändert</translation>
        </message>
        <message>
            <source>Revert the later change first, or set the key by hand.</source>
            <translation>Machen Sie zuerst die spätere Änderung rückgängig, oder setzen Sie den Schlüssel von Hand.</translation>
        </message>
        <message>
            <source>the earlier value of %1 is not kept any more</source>
            <translation>der frühere Wert von %1 ist nicht mehr gespeichert</translation>
        </message>
        <message>
            <source>Set it by hand; secrets are kept in the last five backups alone.</source>
            <translation>Setzen Sie ihn von Hand; vertrauliche Werte stehen nur in den letzten fünf Sicherungen.</translation>
        </message>
        <message>
            <source>there is no change %1</source>
            <translation>es gibt keine Änderung %1</translation>
        </message>
        <message>
            <source>The history lists those that can be taken back.</source>
            <translation>Der Verlauf zeigt, welche sich rückgängig machen lassen.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (and %n more)</source>
            <translation>
                <numerusform>%1 (und %n weiterer)</numerusform>
                <numerusform>%1 (und %n weitere)</numerusform>
            </translation>
        </message>
        <message>
            <source>Put the file back; the last that worked is config/last-good.json in the state directory.</source>
            <translation>Stellen Sie die Datei wieder her; die letzte funktionierende ist config/last-good.json im Statusverzeichnis.</translation>
        </message>
        <message>
            <source>Move the directory %1 away; a file belongs there.</source>
            <translation>Verschieben Sie das Verzeichnis %1; dort gehört eine Datei hin.</translation>
        </message>
        <message>
            <source>Make %1 readable for this user (chmod 600) and not larger than 16 MiB.</source>
            <translation>%1 muss für diesen Benutzer lesbar (chmod 600) und höchstens 16 MiB groß sein.</translation>
        </message>
        <message>
            <source>Restart the gateway: it moves these keys itself.</source>
            <translation>Starten Sie das Gateway neu: Es verschiebt diese Schlüssel selbst.</translation>
        </message>
        <message>
            <source>Correct this place, or go back to the backup %1.</source>
            <translation>Korrigieren Sie diese Stelle, oder kehren Sie zur Sicherung %1 zurück.</translation>
        </message>
        <message>
            <source>Correct this place. To check the file: clawdbot doctor</source>
            <translation>Korrigieren Sie diese Stelle. Zum Prüfen der Datei: clawdbot doctor</translation>
        </message>
    </context>
    <context>
        <name>claw::flight</name>
        <message>
            <source>%1 sent by pid %2</source>
            <translation>%1, gesendet von PID %2</translation>
        </message>
        <message>
            <source>ended, and its record is too damaged to say how</source>
            <translation>beendet; die Aufzeichnung ist zu beschädigt, um den Grund zu nennen</translation>
        </message>
        <message>
            <source>was stopped</source>
            <translation>gestoppt</translation>
        </message>
        <message>
            <source>was replaced by a newer program</source>
            <translation>durch ein neueres Programm ersetzt</translation>
        </message>
        <message>
            <source>was refused its start</source>
            <translation>Start verweigert</translation>
        </message>
        <message>
            <source>left before its clean-up was done</source>
            <translation>vor dem Ende der Aufräumarbeiten beendet</translation>
        </message>
        <message>
            <source>was killed without warning (SIGKILL)</source>
            <translation>ohne Vorwarnung beendet (SIGKILL)</translation>
        </message>
        <message>
            <source>was killed by the system for want of memory</source>
            <translation>vom System wegen Speichermangels beendet</translation>
        </message>
        <message>
            <source>was killed, probably by the system for want of memory</source>
            <translation>beendet, vermutlich vom System wegen Speichermangels</translation>
        </message>
        <message>
            <source>crashed with %1</source>
            <translation>abgestürzt mit %1</translation>
        </message>
        <message>
            <source>aborted (SIGABRT)</source>
            <translation>abgebrochen (SIGABRT)</translation>
        </message>
        <message>
            <source>stood still and was ended by the watchdog</source>
            <translation>eingefroren und vom Watchdog beendet</translation>
        </message>
        <message>
            <source>went down with the machine (power loss or reboot)</source>
            <translation>zusammen mit dem Rechner ausgefallen (Stromausfall oder Neustart)</translation>
        </message>
        <message>
            <source>%1 during its start</source>
            <translation>%1 beim Start</translation>
        </message>
        <message>
            <source>%1 while stopping</source>
            <translation>%1 beim Stoppen</translation>
        </message>
        <message>
            <source>%1 while restarting</source>
            <translation>%1 beim Neustart</translation>
        </message>
        <message>
            <source>%1, busy with %2</source>
            <translation>%1, beschäftigt mit %2</translation>
        </message>
        <message>
            <source>%1, busy with %2 for %3</source>
            <translation>%1, beschäftigt mit %2 seit %3</translation>
        </message>
        <message>
            <source>%1, after %2, on %3 UTC</source>
            <translation>%1, nach %2, am %3 UTC</translation>
        </message>
    </context>
    <context>
        <name>claw::process</name>
        <message>
            <source>the program is not installed</source>
            <translation>das Programm ist nicht installiert</translation>
        </message>
        <message>
            <source>the program could not be started</source>
            <translation>das Programm konnte nicht gestartet werden</translation>
        </message>
        <message>
            <source>no answer in time</source>
            <translation>keine rechtzeitige Antwort</translation>
        </message>
        <message>
            <source>ended by signal %1</source>
            <translation>durch Signal %1 beendet</translation>
        </message>
        <message>
            <source>exit code %1</source>
            <translation>Exitcode %1</translation>
        </message>
    </context>
    <context>
        <name>claw::service</name>
        <message>
            <source>cannot make %1</source>
            <translation>%1 kann nicht angelegt werden</translation>
        </message>
        <message>
            <source>cannot remove %1</source>
            <translation>%1 kann nicht entfernt werden</translation>
        </message>
        <message>
            <source>a login item holds no control characters: %1</source>
            <translation>ein Anmeldeobjekt darf keine Steuerzeichen enthalten: %1</translation>
        </message>
        <message>
            <source>a login item of Windows holds no quotes: %1</source>
            <translation>ein Anmeldeobjekt von Windows darf keine Anführungszeichen enthalten: %1</translation>
        </message>
        <message>
            <source>the command is too long for a login item: %1 characters, at most %2</source>
            <translation>der Befehl ist zu lang für ein Anmeldeobjekt: %1 Zeichen, höchstens %2</translation>
        </message>
        <message>
            <source>install the program in a shorter path</source>
            <translation>Installieren Sie das Programm unter einem kürzeren Pfad.</translation>
        </message>
        <message>
            <source>cannot write %1</source>
            <translation>%1 kann nicht geschrieben werden</translation>
        </message>
        <message>
            <source>has not yet run</source>
            <translation>noch nie gelaufen</translation>
        </message>
        <message>
            <source>ended by a person</source>
            <translation>von einer Person beendet</translation>
        </message>
        <message>
            <source>Service command does not include the gateway subcommand</source>
            <translation>Der Dienstbefehl enthält den Unterbefehl gateway nicht</translation>
        </message>
        <message>
            <source>The service starts another implementation of the gateway</source>
            <translation>Der Dienst startet eine andere Implementierung des Gateways</translation>
        </message>
        <message>
            <source>The program of the service is not there any more</source>
            <translation>Das Programm des Dienstes existiert nicht mehr</translation>
        </message>
        <message>
            <source>Gateway service entrypoint does not match the current install.</source>
            <translation>Das Startprogramm des Gateway-Dienstes passt nicht zur aktuellen Installation.</translation>
        </message>
        <message>
            <source>The service listens on another port than the configuration says</source>
            <translation>Der Dienst lauscht an einem anderen Port, als die Konfiguration angibt</translation>
        </message>
        <message>
            <source>The service uses another %1 than this command</source>
            <translation>Der Dienst verwendet ein anderes %1 als dieser Befehl</translation>
        </message>
        <message>
            <source>Gateway service PATH is not set; the daemon should use a minimal PATH.</source>
            <translation>PATH ist für den Gateway-Dienst nicht gesetzt; der Dienst sollte einen minimalen PATH verwenden.</translation>
        </message>
        <message>
            <source>Gateway service PATH missing required dirs: %1</source>
            <translation>Im PATH des Gateway-Dienstes fehlen nötige Verzeichnisse: %1</translation>
        </message>
        <message>
            <source>The service was installed by another version</source>
            <translation>Der Dienst wurde von einer anderen Version installiert</translation>
        </message>
        <message>
            <source>The service carries a token that gateway.auth.token overrules</source>
            <translation>Der Dienst enthält ein Token, das von gateway.auth.token überstimmt wird</translation>
        </message>
        <message>
            <source>Others can read the token in the service file</source>
            <translation>Andere können das Token in der Dienstdatei lesen</translation>
        </message>
        <message>
            <source>launchctl bootstrap failed</source>
            <translation>launchctl bootstrap ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>LaunchAgents need a log-in at the screen of this Mac. Log in there, or install for the whole machine: clawdbot gateway install --system</source>
            <translation>LaunchAgents erfordern eine Anmeldung am Bildschirm dieses Macs. Melden Sie sich dort an, oder installieren Sie für den ganzen Rechner: clawdbot gateway install --system</translation>
        </message>
        <message>
            <source>See whether it is switched off: launchctl print-disabled %1</source>
            <translation>Prüfen Sie, ob er ausgeschaltet ist: launchctl print-disabled %1</translation>
        </message>
        <message>
            <source>launchctl print failed</source>
            <translation>launchctl print ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>a profile named %1 would take the label of another service</source>
            <translation>ein Profil namens %1 würde das Label eines anderen Dienstes belegen</translation>
        </message>
        <message>
            <source>Choose another profile name, or set CLAWDBOT_LAUNCHD_LABEL</source>
            <translation>Wählen Sie einen anderen Profilnamen, oder setzen Sie CLAWDBOT_LAUNCHD_LABEL</translation>
        </message>
        <message>
            <source>there is no %1</source>
            <translation>%1 gibt es nicht</translation>
        </message>
        <message>
            <source>Run: clawdbot gateway install</source>
            <translation>Führen Sie aus: clawdbot gateway install</translation>
        </message>
        <message>
            <source>launchctl bootout failed</source>
            <translation>launchctl bootout ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>launchctl bootout failed: the service does not end</source>
            <translation>launchctl bootout ist fehlgeschlagen: der Dienst endet nicht</translation>
        </message>
        <message>
            <source>launchctl %1 failed</source>
            <translation>launchctl %1 ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>The LaunchAgent is switched off and will not start at log-in</source>
            <translation>Der LaunchAgent ist ausgeschaltet und startet nicht bei der Anmeldung</translation>
        </message>
        <message>
            <source>run: clawdbot gateway start</source>
            <translation>Führen Sie aus: clawdbot gateway start</translation>
        </message>
        <message>
            <source>The LaunchAgent is not the one an install would write</source>
            <translation>Der LaunchAgent entspricht nicht dem, den eine Installation schreiben würde</translation>
        </message>
        <message>
            <source>systemctl show failed</source>
            <translation>systemctl show ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>Lingering is off: the gateway stops when you log out</source>
            <translation>Lingering ist aus: Das Gateway endet, wenn Sie sich abmelden</translation>
        </message>
        <message>
            <source>run: loginctl enable-linger</source>
            <translation>Führen Sie aus: loginctl enable-linger</translation>
        </message>
        <message>
            <source>The service file changed and systemd has not read it</source>
            <translation>Die Dienstdatei hat sich geändert, und systemd hat sie noch nicht gelesen</translation>
        </message>
        <message>
            <source>run: systemctl --user daemon-reload</source>
            <translation>Führen Sie aus: systemctl --user daemon-reload</translation>
        </message>
        <message>
            <source>The service file is not the one an install would write</source>
            <translation>Die Dienstdatei entspricht nicht der, die eine Installation schreiben würde</translation>
        </message>
        <message>
            <source>schtasks query failed</source>
            <translation>die Abfrage mit schtasks ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>If access was denied: run PowerShell as Administrator, or run the gateway in the foreground: clawdbot gateway run</source>
            <translation>Wenn der Zugriff verweigert wurde: Führen Sie PowerShell als Administrator aus, oder starten Sie das Gateway im Vordergrund: clawdbot gateway run</translation>
        </message>
        <message>
            <source>schtasks end failed: the task does not end</source>
            <translation>das Beenden mit schtasks ist fehlgeschlagen: die Aufgabe endet nicht</translation>
        </message>
        <message>
            <source>schtasks unavailable</source>
            <translation>schtasks ist nicht verfügbar</translation>
        </message>
        <message>
            <source>schtasks %1 failed</source>
            <translation>schtasks %1 ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>The Scheduled Task is switched off and will not start at log-in</source>
            <translation>Die geplante Aufgabe ist ausgeschaltet und startet nicht bei der Anmeldung</translation>
        </message>
        <message>
            <source>The task script is not the one an install would write</source>
            <translation>Das Skript der Aufgabe entspricht nicht dem, das eine Installation schreiben würde</translation>
        </message>
        <message>
            <source>a service for the whole machine is not supported on Windows</source>
            <translation>ein Dienst für den ganzen Rechner wird unter Windows nicht unterstützt</translation>
        </message>
        <message>
            <source>Install for this user: clawdbot gateway install</source>
            <translation>Installieren Sie für dieses Benutzerkonto: clawdbot gateway install</translation>
        </message>
        <message>
            <source>Invalid value for %1: control characters are not allowed in a service file.</source>
            <translation>Ungültiger Wert für %1: Steuerzeichen sind in einer Dienstdatei nicht erlaubt.</translation>
        </message>
        <message>
            <source>the command</source>
            <translation>den Befehl</translation>
        </message>
        <message>
            <source>the environment file</source>
            <translation>die Umgebungsdatei</translation>
        </message>
        <message>
            <source>systemctl is not installed</source>
            <translation>systemctl ist nicht installiert</translation>
        </message>
        <message>
            <source>systemctl %1 failed</source>
            <translation>systemctl %1 ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>A batch file cannot hold a value with a quotation mark: %1</source>
            <translation>Eine Batchdatei kann keinen Wert mit Anführungszeichen enthalten: %1</translation>
        </message>
        <message>
            <source>WSL2 needs systemd enabled: edit /etc/wsl.conf with [boot]\nsystemd=true
Then run: wsl --shutdown (from PowerShell) and reopen your distro.
Verify: systemctl --user status</source>
            <translation>WSL2 braucht systemd: Tragen Sie in /etc/wsl.conf [boot]\nsystemd=true ein
Führen Sie dann aus: wsl --shutdown (in PowerShell), und öffnen Sie Ihre Distribution neu.
Prüfen: systemctl --user status</translation>
        </message>
        <message>
            <source>systemd user services are unavailable; install/enable systemd or run the gateway under your supervisor.
If you&apos;re in a container, run the gateway in the foreground: clawdbot gateway run</source>
            <translation>systemd-Benutzerdienste sind nicht verfügbar; installieren oder aktivieren Sie systemd, oder betreiben Sie das Gateway unter Ihrer eigenen Dienstverwaltung.
Starten Sie in einem Container das Gateway im Vordergrund: clawdbot gateway run</translation>
        </message>
        <message>
            <source>systemctl --user unavailable: %1</source>
            <translation>systemctl --user ist nicht verfügbar: %1</translation>
        </message>
        <message>
            <source>the gateway is a user service</source>
            <translation>das Gateway ist ein Benutzerdienst</translation>
        </message>
        <message>
            <source>Run this without sudo: the gateway is a user service.</source>
            <translation>Führen Sie dies ohne sudo aus: Das Gateway ist ein Benutzerdienst.</translation>
        </message>
        <message>
            <source>this system was not started by systemd</source>
            <translation>dieses System wurde nicht mit systemd gestartet</translation>
        </message>
        <message>
            <source>no service manager runs for this user</source>
            <translation>für dieses Benutzerkonto läuft keine Dienstverwaltung</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::ApprovalInbox</name>
        <message>
            <source>%1 wants to connect</source>
            <translation>%1 möchte sich verbinden</translation>
        </message>
        <message>
            <source>%1 wants to be a node</source>
            <translation>%1 möchte ein Knoten werden</translation>
        </message>
        <message>
            <source>A command waits for your approval</source>
            <translation>Ein Befehl wartet auf Freigabe</translation>
        </message>
        <message>
            <source>%1 wants to run a command</source>
            <translation>%1 möchte einen Befehl ausführen</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::ApprovalMenu</name>
        <message numerus="yes">
            <source>%n approval(s) waiting</source>
            <translation>
                <numerusform>%n Freigabe steht aus</numerusform>
                <numerusform>%n Freigaben stehen aus</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Allow once</source>
            <translation>&amp;Einmal erlauben</translation>
        </message>
        <message>
            <source>Al&amp;ways allow</source>
            <translation>&amp;Immer erlauben</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>&amp;Freigeben</translation>
        </message>
        <message>
            <source>&amp;Deny</source>
            <translation>&amp;Ablehnen</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n s left)</source>
            <translation>
                <numerusform>%1 (noch %n s)</numerusform>
                <numerusform>%1 (noch %n s)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>claw::tray::ControlWindow</name>
        <message>
            <source>State of the gateway</source>
            <translation>Status des Gateways</translation>
        </message>
        <message>
            <source>Reason of the state</source>
            <translation>Grund für den Status</translation>
        </message>
        <message>
            <source>Name of the gateway</source>
            <translation>Name des Gateways</translation>
        </message>
        <message>
            <source>Process of the gateway</source>
            <translation>Prozess des Gateways</translation>
        </message>
        <message>
            <source>What is connected</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>Clawdbot</source>
            <translation>Clawdbot</translation>
        </message>
        <message>
            <source>Something is under way</source>
            <translation>Ein Vorgang läuft</translation>
        </message>
        <message>
            <source>Connection URL, copies it</source>
            <translation>Verbindungs-URL (zum Kopieren)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::LogWindow</name>
        <message>
            <source>Log of %1</source>
            <translation>Protokoll: %1</translation>
        </message>
        <message>
            <source>Lines of the log</source>
            <translation>Protokollzeilen</translation>
        </message>
        <message>
            <source>No log: %1</source>
            <translation>Kein Protokoll: %1</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Warnungen und Fehler</translation>
        </message>
        <message>
            <source>Information and above</source>
            <translation>Informationen und höher</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Which lines are shown</source>
            <translation>Angezeigte Zeilen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Text that lines must hold</source>
            <translation>Text, den die Zeilen enthalten müssen</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Copy diagnostic &amp;report</source>
            <translation>&amp;Diagnosebericht kopieren</translation>
        </message>
        <message>
            <source>Copies the selected lines, or all that are shown.</source>
            <translation>Kopiert die ausgewählten oder sonst alle angezeigten Zeilen.</translation>
        </message>
        <message>
            <source>Copies state, versions and the end of the log, without secrets.</source>
            <translation>Kopiert Status, Versionen und das Ende des Protokolls, ohne vertrauliche Daten.</translation>
        </message>
        <message>
            <source>The report is in the clipboard.</source>
            <translation>Der Bericht wurde in die Zwischenablage kopiert.</translation>
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
            <translation>Wie soll das Gateway gestartet werden?</translation>
        </message>
        <message>
            <source>As a service it starts whenever you log in, and is started again when it ends unexpectedly. Without, it runs until it is stopped or you log out.</source>
            <translation>Als Dienst startet es bei jeder Anmeldung und wird neu gestartet, wenn es unerwartet endet. Ohne Dienst läuft es bis zum Stoppen oder Abmelden.</translation>
        </message>
        <message>
            <source>This computer has no service manager for your account. The gateway runs until it is stopped or you log out.</source>
            <translation>Auf diesem Computer gibt es keine Dienstverwaltung für dieses Benutzerkonto. Das Gateway läuft bis zum Stoppen oder Abmelden.</translation>
        </message>
        <message>
            <source>&amp;Install the service</source>
            <translation>&amp;Dienst installieren</translation>
        </message>
        <message>
            <source>&amp;Run it now</source>
            <translation>&amp;Jetzt starten</translation>
        </message>
        <message>
            <source>This gateway was not started by the tray.</source>
            <translation>Dieses Gateway wurde nicht vom Tray-Programm gestartet.</translation>
        </message>
        <message>
            <source>Process %1 runs in a terminal or belongs to another program. It would be stopped and started again in the background.</source>
            <translation>Prozess %1 läuft in einem Terminal oder gehört zu einem anderen Programm. Er würde gestoppt und im Hintergrund neu gestartet.</translation>
        </message>
        <message>
            <source>Process %1 runs in a terminal or belongs to another program. Stop it all the same?</source>
            <translation>Prozess %1 läuft in einem Terminal oder gehört zu einem anderen Programm. Trotzdem stoppen?</translation>
        </message>
        <message>
            <source>&amp;Restart it</source>
            <translation>&amp;Neu starten</translation>
        </message>
        <message>
            <source>&amp;Stop it</source>
            <translation>&amp;Stoppen</translation>
        </message>
        <message>
            <source>Keep the gateway running?</source>
            <translation>Gateway weiterlaufen lassen?</translation>
        </message>
        <message>
            <source>The tray started the gateway. It can go on without the tray.</source>
            <translation>Das Gateway wurde vom Tray-Programm gestartet. Es kann auch ohne das Tray-Programm weiterlaufen.</translation>
        </message>
        <message>
            <source>&amp;Keep it running</source>
            <translation>&amp;Weiterlaufen lassen</translation>
        </message>
        <message>
            <source>Clawdbot %1</source>
            <translation>Clawdbot %1</translation>
        </message>
        <message>
            <source>The tray shows and controls the Clawdbot Gateway.</source>
            <translation>Das Tray-Programm zeigt und steuert das Clawdbot-Gateway.</translation>
        </message>
        <message>
            <source>The tray shows and controls the Clawdbot Gateway. Connected to version %1.</source>
            <translation>Das Tray-Programm zeigt und steuert das Clawdbot-Gateway. Verbunden mit Version %1.</translation>
        </message>
        <message>
            <source>The gateway could not be stopped.</source>
            <translation>Das Gateway konnte nicht gestoppt werden.</translation>
        </message>
        <message>
            <source>The gateway could not be restarted.</source>
            <translation>Das Gateway konnte nicht neu gestartet werden.</translation>
        </message>
        <message>
            <source>The service could not be installed.</source>
            <translation>Der Dienst konnte nicht installiert werden.</translation>
        </message>
        <message>
            <source>The service could not be removed.</source>
            <translation>Der Dienst konnte nicht entfernt werden.</translation>
        </message>
        <message>
            <source>The gateway could not be started.</source>
            <translation>Das Gateway konnte nicht gestartet werden.</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::SettingsDialog</name>
        <message>
            <source>&amp;Start the tray when I log in</source>
            <translation>&amp;Tray-Programm beim Anmelden starten</translation>
        </message>
        <message>
            <source>Show &amp;notifications</source>
            <translation>&amp;Benachrichtigungen anzeigen</translation>
        </message>
        <message>
            <source>&amp;Apply</source>
            <translation>&amp;Anwenden</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Tray-Programm</translation>
        </message>
        <message>
            <source>&amp;Icon:</source>
            <translation>&amp;Symbol:</translation>
        </message>
        <message>
            <source>Lan&amp;guage:</source>
            <translation>Sp&amp;rache:</translation>
        </message>
        <message>
            <source>Coloured</source>
            <translation>Farbig</translation>
        </message>
        <message>
            <source>Dark, for light panels</source>
            <translation>Dunkel, für helle Leisten</translation>
        </message>
        <message>
            <source>Light, for dark panels</source>
            <translation>Hell, für dunkle Leisten</translation>
        </message>
        <message>
            <source>One colour</source>
            <translation>Einfarbig</translation>
        </message>
        <message>
            <source>Language of the desktop</source>
            <translation>Sprache des Desktops</translation>
        </message>
        <message>
            <source>In force the next time that the tray starts.</source>
            <translation>Gilt ab dem nächsten Start des Tray-Programms.</translation>
        </message>
        <message>
            <source>Service:</source>
            <translation>Dienst:</translation>
        </message>
        <message>
            <source>&amp;Reachable from:</source>
            <translation>&amp;Erreichbar für:</translation>
        </message>
        <message>
            <source>&amp;Port:</source>
            <translation>&amp;Port:</translation>
        </message>
        <message>
            <source>&amp;Token:</source>
            <translation>T&amp;oken:</translation>
        </message>
        <message>
            <source>This computer only</source>
            <translation>Nur diesen Computer</translation>
        </message>
        <message>
            <source>The local network</source>
            <translation>Das lokale Netzwerk</translation>
        </message>
        <message>
            <source>The tailnet</source>
            <translation>Das Tailnet</translation>
        </message>
        <message>
            <source>Wherever it makes sense</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>An address of its own</source>
            <translation>Benutzerdefinierte Adresse</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keines</translation>
        </message>
        <message>
            <source>Sho&amp;w</source>
            <translation>An&amp;zeigen</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>N&amp;ew</source>
            <translation>&amp;Neu</translation>
        </message>
        <message>
            <source>Makes another token; programs that use this one have to be told.</source>
            <translation>Erzeugt ein neues Token; Programme, die das bisherige verwenden, müssen angepasst werden.</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Installiert</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>Nicht installiert</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>Ent&amp;fernen</translation>
        </message>
        <message>
            <source>Insta&amp;ll</source>
            <translation>&amp;Installieren</translation>
        </message>
        <message>
            <source>Saved. The gateway takes it over by itself.</source>
            <translation>Gespeichert. Das Gateway übernimmt die Änderung automatisch.</translation>
        </message>
        <message>
            <source>The new token counts once it is applied.</source>
            <translation>Das neue Token gilt erst nach dem Anwenden.</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::StateText</name>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Startet</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <source>Degraded</source>
            <translation>Eingeschränkt</translation>
        </message>
        <message>
            <source>Unreachable</source>
            <translation>Nicht erreichbar</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>Nicht installiert</translation>
        </message>
        <message>
            <source>Looking for the gateway.</source>
            <translation>Das Gateway wird gesucht.</translation>
        </message>
        <message>
            <source>The gateway is restarting.</source>
            <translation>Das Gateway startet neu.</translation>
        </message>
        <message>
            <source>It ended and is being started again.</source>
            <translation>Es wurde beendet und wird neu gestartet.</translation>
        </message>
        <message>
            <source>It is being started again. The last run %1.</source>
            <translation>Es wird neu gestartet. Letzter Lauf: %1.</translation>
        </message>
        <message>
            <source>The gateway is coming up.</source>
            <translation>Das Gateway wird gestartet.</translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>Manuell gestoppt.</translation>
        </message>
        <message>
            <source>It was stopped in order.</source>
            <translation>Ordnungsgemäß gestoppt.</translation>
        </message>
        <message>
            <source>The gateway is stopping.</source>
            <translation>Das Gateway wird gestoppt.</translation>
        </message>
        <message>
            <source>The last run failed.</source>
            <translation>Der letzte Lauf ist fehlgeschlagen.</translation>
        </message>
        <message>
            <source>The last run %1.</source>
            <translation>Letzter Lauf: %1.</translation>
        </message>
        <message>
            <source>The configuration is broken: %1</source>
            <translation>Die Konfiguration ist fehlerhaft: %1</translation>
        </message>
        <message>
            <source>Its start was refused.</source>
            <translation>Der Start wurde verweigert.</translation>
        </message>
        <message>
            <source>Its start was refused: %1</source>
            <translation>Der Start wurde verweigert: %1</translation>
        </message>
        <message>
            <source>Another program listens on its port.</source>
            <translation>Ein anderes Programm belegt den Port.</translation>
        </message>
        <message>
            <source>Its port is taken by %1.</source>
            <translation>Der Port ist belegt durch %1.</translation>
        </message>
        <message>
            <source>The service is masked: somebody forbade starting it.</source>
            <translation>Der Dienst ist maskiert: Das Starten wurde gesperrt.</translation>
        </message>
        <message>
            <source>The gateway does not run.</source>
            <translation>Das Gateway läuft nicht.</translation>
        </message>
        <message>
            <source>The gateway does not answer: it is frozen.</source>
            <translation>Das Gateway antwortet nicht: Es ist eingefroren.</translation>
        </message>
        <message>
            <source>The gateway does not accept the token of this computer.</source>
            <translation>Das Gateway akzeptiert das Token dieses Computers nicht.</translation>
        </message>
        <message>
            <source>The gateway wants this computer to be approved first.</source>
            <translation>Dieser Computer muss erst am Gateway freigegeben werden.</translation>
        </message>
        <message>
            <source>Something answers there that is not a gateway.</source>
            <translation>Unter dieser Adresse antwortet etwas, das kein Gateway ist.</translation>
        </message>
        <message>
            <source>There is no way to that computer.</source>
            <translation>Es gibt keinen Netzwerkweg zu diesem Computer.</translation>
        </message>
        <message>
            <source>The gateway shows a certificate that is not trusted.</source>
            <translation>Das Zertifikat des Gateways ist nicht vertrauenswürdig.</translation>
        </message>
        <message>
            <source>The gateway does not answer.</source>
            <translation>Das Gateway antwortet nicht.</translation>
        </message>
        <message>
            <source>The configuration is broken: %1
The gateway runs on the last one that was good.</source>
            <translation>Die Konfiguration ist fehlerhaft: %1
Das Gateway läuft mit der letzten gültigen weiter.</translation>
        </message>
        <message>
            <source>A gateway answers, but the one of the service cannot start: %1</source>
            <translation>Ein Gateway antwortet, aber das des Dienstes kann nicht starten: %1</translation>
        </message>
        <message>
            <source>No gateway runs, and none is installed as a service.</source>
            <translation>Es läuft kein Gateway, und keines ist als Dienst installiert.</translation>
        </message>
        <message>
            <source>The gateway runs already.</source>
            <translation>Das Gateway läuft bereits.</translation>
        </message>
        <message>
            <source>The gateway is starting already.</source>
            <translation>Das Gateway wird bereits gestartet.</translation>
        </message>
        <message>
            <source>The gateway is stopping already.</source>
            <translation>Das Gateway wird bereits gestoppt.</translation>
        </message>
        <message>
            <source>Wait until what you asked for is done.</source>
            <translation>Der laufende Vorgang muss erst abgeschlossen sein.</translation>
        </message>
        <message>
            <source>This gateway runs on another computer.</source>
            <translation>Dieses Gateway läuft auf einem anderen Computer.</translation>
        </message>
        <message>
            <source>There is no connection to the gateway.</source>
            <translation>Es besteht keine Verbindung zum Gateway.</translation>
        </message>
        <message>
            <source>The dashboard is switched off in the configuration.</source>
            <translation>Das Dashboard ist in der Konfiguration ausgeschaltet.</translation>
        </message>
        <message>
            <source>This computer has no service manager for your account.</source>
            <translation>Auf diesem Computer gibt es keine Dienstverwaltung für dieses Benutzerkonto.</translation>
        </message>
        <message>
            <source>The service is installed already.</source>
            <translation>Der Dienst ist bereits installiert.</translation>
        </message>
        <message>
            <source>There is no service to remove.</source>
            <translation>Es gibt keinen Dienst zum Entfernen.</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::TrayActions</name>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Starten</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>S&amp;toppen</translation>
        </message>
        <message>
            <source>&amp;Restart</source>
            <translation>&amp;Neu starten</translation>
        </message>
        <message>
            <source>Open &amp;dashboard</source>
            <translation>&amp;Dashboard öffnen</translation>
        </message>
        <message>
            <source>&amp;Copy connection URL</source>
            <translation>&amp;Verbindungs-URL kopieren</translation>
        </message>
        <message>
            <source>&amp;Open Clawdbot</source>
            <translation>&amp;Clawdbot öffnen</translation>
        </message>
        <message>
            <source>&amp;Logs…</source>
            <translation>&amp;Protokoll…</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <source>&amp;About Clawdbot</source>
            <translation>Über Cl&amp;awdbot</translation>
        </message>
        <message>
            <source>&amp;Quit the tray</source>
            <translation>Tray-Programm &amp;beenden</translation>
        </message>
        <message>
            <source>Copy the connection URL.</source>
            <translation>Verbindungs-URL kopieren.</translation>
        </message>
        <message>
            <source>Copy the process number.</source>
            <translation>Prozessnummer kopieren.</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::TrayController</name>
        <message>
            <source>The answer did not reach the gateway.</source>
            <translation>Die Antwort hat das Gateway nicht erreicht.</translation>
        </message>
        <message>
            <source>Allow once</source>
            <translation>Einmal erlauben</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Deny</source>
            <translation>Ablehnen</translation>
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
            <translation>&amp;Gateway</translation>
        </message>
        <message>
            <source>Clawdbot gateway</source>
            <translation>Clawdbot-Gateway</translation>
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
            <translation>Wird gestartet…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird gestoppt…</translation>
        </message>
        <message>
            <source>Restarting…</source>
            <translation>Wird neu gestartet…</translation>
        </message>
        <message>
            <source>Installing the service…</source>
            <translation>Dienst wird installiert…</translation>
        </message>
        <message>
            <source>Removing the service…</source>
            <translation>Dienst wird entfernt…</translation>
        </message>
        <message>
            <source>PID %1</source>
            <translation>PID %1</translation>
        </message>
        <message>
            <source>up %1</source>
            <translation>läuft seit %1</translation>
        </message>
        <message>
            <source>v%1</source>
            <translation>v%1</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n Sitzung</numerusform>
                <numerusform>%n Sitzungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s)</source>
            <translation>
                <numerusform>%n Client</numerusform>
                <numerusform>%n Clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n Knoten</numerusform>
                <numerusform>%n Knoten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n channel(s)</source>
            <translation>
                <numerusform>%n Kanal</numerusform>
                <numerusform>%n Kanäle</numerusform>
            </translation>
        </message>
        <message>
            <source>Default gateway</source>
            <translation>Standard-Gateway</translation>
        </message>
        <message>
            <source>Profile %1</source>
            <translation>Profil %1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a gateway and its computer</comment>
            <translation>%1 auf %2</translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>%n s</numerusform>
                <numerusform>%n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <comment>hours</comment>
            <translation>
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d</source>
            <comment>days</comment>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tagen</numerusform>
            </translation>
        </message>
    </context>
</TS>
