<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
    <context>
        <name>claw::config</name>
        <message>
            <source>the whole file</source>
            <translation>todo el archivo</translation>
        </message>
        <message>
            <source>%1 was changed again since</source>
            <translation>%1 se ha vuelto a cambiar desde entonces</translation>
        </message>
        <message>
            <source>Revert the later change first, or set the key by hand.</source>
            <translation>Revierta primero el cambio posterior o establezca la clave a mano.</translation>
        </message>
        <message>
            <source>the earlier value of %1 is not kept any more</source>
            <translation>el valor anterior de %1 ya no se conserva</translation>
        </message>
        <message>
            <source>Set it by hand; secrets are kept in the last five backups alone.</source>
            <translation>Establézcalo a mano; los secretos solo se conservan en las cinco últimas copias de seguridad.</translation>
        </message>
        <message>
            <source>there is no change %1</source>
            <translation>no existe el cambio %1</translation>
        </message>
        <message>
            <source>The history lists those that can be taken back.</source>
            <translation>El historial muestra los que se pueden revertir.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (and %n more)</source>
            <translation>
                <numerusform>%1 (y %n más)</numerusform>
                <numerusform>%1 (y %n más)</numerusform>
            </translation>
        </message>
        <message>
            <source>Put the file back; the last that worked is config/last-good.json in the state directory.</source>
            <translation>Restaure el archivo; el último que funcionó es config/last-good.json, en el directorio de estado.</translation>
        </message>
        <message>
            <source>Move the directory %1 away; a file belongs there.</source>
            <translation>Mueva el directorio %1 a otro lugar; ahí va un archivo.</translation>
        </message>
        <message>
            <source>Make %1 readable for this user (chmod 600) and not larger than 16 MiB.</source>
            <translation>Haga que este usuario pueda leer %1 (chmod 600) y que no supere los 16 MiB.</translation>
        </message>
        <message>
            <source>Restart the gateway: it moves these keys itself.</source>
            <translation>Reinicie la pasarela: ella misma traslada estas claves.</translation>
        </message>
        <message>
            <source>Correct this place, or go back to the backup %1.</source>
            <translation>Corrija este punto o vuelva a la copia de seguridad %1.</translation>
        </message>
        <message>
            <source>Correct this place. To check the file: clawdbot doctor</source>
            <translation>Corrija este punto. Para comprobar el archivo: clawdbot doctor</translation>
        </message>
    </context>
    <context>
        <name>claw::flight</name>
        <message>
            <source>%1 sent by pid %2</source>
            <translation>%1, enviada por el PID %2</translation>
        </message>
        <message>
            <source>ended, and its record is too damaged to say how</source>
            <translation>terminada; su registro está demasiado dañado para saber cómo</translation>
        </message>
        <message>
            <source>was stopped</source>
            <translation>detenida</translation>
        </message>
        <message>
            <source>was replaced by a newer program</source>
            <translation>sustituida por un programa más reciente</translation>
        </message>
        <message>
            <source>was refused its start</source>
            <translation>inicio rechazado</translation>
        </message>
        <message>
            <source>left before its clean-up was done</source>
            <translation>terminada antes de acabar la limpieza</translation>
        </message>
        <message>
            <source>was killed without warning (SIGKILL)</source>
            <translation>terminada sin aviso (SIGKILL)</translation>
        </message>
        <message>
            <source>was killed by the system for want of memory</source>
            <translation>terminada por el sistema por falta de memoria</translation>
        </message>
        <message>
            <source>was killed, probably by the system for want of memory</source>
            <translation>terminada, probablemente por el sistema por falta de memoria</translation>
        </message>
        <message>
            <source>crashed with %1</source>
            <translation>fallo con %1</translation>
        </message>
        <message>
            <source>aborted (SIGABRT)</source>
            <translation>abortada (SIGABRT)</translation>
        </message>
        <message>
            <source>stood still and was ended by the watchdog</source>
            <translation>bloqueada y terminada por el watchdog</translation>
        </message>
        <message>
            <source>went down with the machine (power loss or reboot)</source>
            <translation>caída junto con el equipo (corte de luz o reinicio)</translation>
        </message>
        <message>
            <source>%1 during its start</source>
            <translation>%1 durante el inicio</translation>
        </message>
        <message>
            <source>%1 while stopping</source>
            <translation>%1 durante la detención</translation>
        </message>
        <message>
            <source>%1 while restarting</source>
            <translation>%1 durante el reinicio</translation>
        </message>
        <message>
            <source>%1, busy with %2</source>
            <translation>%1, ocupada con %2</translation>
        </message>
        <message>
            <source>%1, busy with %2 for %3</source>
            <translation>%1, ocupada con %2 durante %3</translation>
        </message>
        <message>
            <source>%1, after %2, on %3 UTC</source>
            <translation>%1, después de %2, el %3 UTC</translation>
        </message>
    </context>
    <context>
        <name>claw::process</name>
        <message>
            <source>the program is not installed</source>
            <translation>el programa no está instalado</translation>
        </message>
        <message>
            <source>the program could not be started</source>
            <translation>no se pudo iniciar el programa</translation>
        </message>
        <message>
            <source>no answer in time</source>
            <translation>sin respuesta a tiempo</translation>
        </message>
        <message>
            <source>ended by signal %1</source>
            <translation>terminado por la señal %1</translation>
        </message>
        <message>
            <source>exit code %1</source>
            <translation>código de salida %1</translation>
        </message>
    </context>
    <context>
        <name>claw::service</name>
        <message>
            <source>cannot make %1</source>
            <translation>no se puede crear %1</translation>
        </message>
        <message>
            <source>cannot remove %1</source>
            <translation>no se puede eliminar %1</translation>
        </message>
        <message>
            <source>a login item holds no control characters: %1</source>
            <translation>un elemento de inicio de sesión no admite caracteres de control: %1</translation>
        </message>
        <message>
            <source>a login item of Windows holds no quotes: %1</source>
            <translation>un elemento de inicio de sesión de Windows no admite comillas: %1</translation>
        </message>
        <message>
            <source>the command is too long for a login item: %1 characters, at most %2</source>
            <translation>la orden es demasiado larga para un elemento de inicio de sesión: %1 caracteres, máximo %2</translation>
        </message>
        <message>
            <source>install the program in a shorter path</source>
            <translation>instale el programa en una ruta más corta</translation>
        </message>
        <message>
            <source>cannot write %1</source>
            <translation>no se puede escribir %1</translation>
        </message>
        <message>
            <source>has not yet run</source>
            <translation>todavía no se ha ejecutado</translation>
        </message>
        <message>
            <source>ended by a person</source>
            <translation>terminado por una persona</translation>
        </message>
        <message>
            <source>Service command does not include the gateway subcommand</source>
            <translation>La orden del servicio no incluye la suborden gateway</translation>
        </message>
        <message>
            <source>The service starts another implementation of the gateway</source>
            <translation>El servicio inicia otra implementación de la pasarela</translation>
        </message>
        <message>
            <source>The program of the service is not there any more</source>
            <translation>El programa del servicio ya no existe</translation>
        </message>
        <message>
            <source>Gateway service entrypoint does not match the current install.</source>
            <translation>El ejecutable del servicio de la pasarela no coincide con la instalación actual.</translation>
        </message>
        <message>
            <source>The service listens on another port than the configuration says</source>
            <translation>El servicio escucha en un puerto distinto del que indica la configuración</translation>
        </message>
        <message>
            <source>The service uses another %1 than this command</source>
            <translation>El servicio usa un %1 distinto del de esta orden</translation>
        </message>
        <message>
            <source>Gateway service PATH is not set; the daemon should use a minimal PATH.</source>
            <translation>El servicio de la pasarela no tiene PATH; debería usar un PATH mínimo.</translation>
        </message>
        <message>
            <source>Gateway service PATH missing required dirs: %1</source>
            <translation>Al PATH del servicio de la pasarela le faltan directorios necesarios: %1</translation>
        </message>
        <message>
            <source>The service was installed by another version</source>
            <translation>El servicio lo instaló otra versión</translation>
        </message>
        <message>
            <source>The service carries a token that gateway.auth.token overrules</source>
            <translation>El servicio lleva un token sobre el que prevalece gateway.auth.token</translation>
        </message>
        <message>
            <source>Others can read the token in the service file</source>
            <translation>Otros pueden leer el token en el archivo del servicio</translation>
        </message>
        <message>
            <source>launchctl bootstrap failed</source>
            <translation>falló launchctl bootstrap</translation>
        </message>
        <message>
            <source>LaunchAgents need a log-in at the screen of this Mac. Log in there, or install for the whole machine: clawdbot gateway install --system</source>
            <translation>Los LaunchAgents requieren iniciar sesión en la pantalla de este Mac. Iníciela allí o instale para todo el equipo: clawdbot gateway install --system</translation>
        </message>
        <message>
            <source>See whether it is switched off: launchctl print-disabled %1</source>
            <translation>Compruebe si está desactivado: launchctl print-disabled %1</translation>
        </message>
        <message>
            <source>launchctl print failed</source>
            <translation>falló launchctl print</translation>
        </message>
        <message>
            <source>a profile named %1 would take the label of another service</source>
            <translation>un perfil llamado %1 ocuparía la etiqueta de otro servicio</translation>
        </message>
        <message>
            <source>Choose another profile name, or set CLAWDBOT_LAUNCHD_LABEL</source>
            <translation>Elija otro nombre de perfil o defina CLAWDBOT_LAUNCHD_LABEL</translation>
        </message>
        <message>
            <source>there is no %1</source>
            <translation>no existe %1</translation>
        </message>
        <message>
            <source>Run: clawdbot gateway install</source>
            <translation>Ejecute: clawdbot gateway install</translation>
        </message>
        <message>
            <source>launchctl bootout failed</source>
            <translation>falló launchctl bootout</translation>
        </message>
        <message>
            <source>launchctl bootout failed: the service does not end</source>
            <translation>falló launchctl bootout: el servicio no termina</translation>
        </message>
        <message>
            <source>launchctl %1 failed</source>
            <translation>falló launchctl %1</translation>
        </message>
        <message>
            <source>The LaunchAgent is switched off and will not start at log-in</source>
            <translation>El LaunchAgent está desactivado y no se inicia al iniciar sesión</translation>
        </message>
        <message>
            <source>run: clawdbot gateway start</source>
            <translation>ejecute: clawdbot gateway start</translation>
        </message>
        <message>
            <source>The LaunchAgent is not the one an install would write</source>
            <translation>El LaunchAgent no es el que escribiría una instalación</translation>
        </message>
        <message>
            <source>systemctl show failed</source>
            <translation>falló systemctl show</translation>
        </message>
        <message>
            <source>Lingering is off: the gateway stops when you log out</source>
            <translation>El lingering está desactivado: la pasarela se detiene al cerrar la sesión</translation>
        </message>
        <message>
            <source>run: loginctl enable-linger</source>
            <translation>ejecute: loginctl enable-linger</translation>
        </message>
        <message>
            <source>The service file changed and systemd has not read it</source>
            <translation>El archivo del servicio ha cambiado y systemd no lo ha leído</translation>
        </message>
        <message>
            <source>run: systemctl --user daemon-reload</source>
            <translation>ejecute: systemctl --user daemon-reload</translation>
        </message>
        <message>
            <source>The service file is not the one an install would write</source>
            <translation>El archivo del servicio no es el que escribiría una instalación</translation>
        </message>
        <message>
            <source>schtasks query failed</source>
            <translation>falló la consulta con schtasks</translation>
        </message>
        <message>
            <source>If access was denied: run PowerShell as Administrator, or run the gateway in the foreground: clawdbot gateway run</source>
            <translation>Si se denegó el acceso: ejecute PowerShell como administrador o inicie la pasarela en primer plano: clawdbot gateway run</translation>
        </message>
        <message>
            <source>schtasks end failed: the task does not end</source>
            <translation>falló la detención con schtasks: la tarea no termina</translation>
        </message>
        <message>
            <source>schtasks unavailable</source>
            <translation>schtasks no está disponible</translation>
        </message>
        <message>
            <source>schtasks %1 failed</source>
            <translation>falló schtasks %1</translation>
        </message>
        <message>
            <source>The Scheduled Task is switched off and will not start at log-in</source>
            <translation>La tarea programada está desactivada y no se inicia al iniciar sesión</translation>
        </message>
        <message>
            <source>The task script is not the one an install would write</source>
            <translation>El script de la tarea no es el que escribiría una instalación</translation>
        </message>
        <message>
            <source>a service for the whole machine is not supported on Windows</source>
            <translation>en Windows no se admite un servicio para todo el equipo</translation>
        </message>
        <message>
            <source>Install for this user: clawdbot gateway install</source>
            <translation>Instale para este usuario: clawdbot gateway install</translation>
        </message>
        <message>
            <source>Invalid value for %1: control characters are not allowed in a service file.</source>
            <translation>Valor no válido para %1: un archivo de servicio no admite caracteres de control.</translation>
        </message>
        <message>
            <source>the command</source>
            <translation>la orden</translation>
        </message>
        <message>
            <source>the environment file</source>
            <translation>el archivo de entorno</translation>
        </message>
        <message>
            <source>systemctl is not installed</source>
            <translation>systemctl no está instalado</translation>
        </message>
        <message>
            <source>systemctl %1 failed</source>
            <translation>falló systemctl %1</translation>
        </message>
        <message>
            <source>A batch file cannot hold a value with a quotation mark: %1</source>
            <translation>Un archivo por lotes no puede contener un valor con comillas: %1</translation>
        </message>
        <message>
            <source>WSL2 needs systemd enabled: edit /etc/wsl.conf with [boot]\nsystemd=true
Then run: wsl --shutdown (from PowerShell) and reopen your distro.
Verify: systemctl --user status</source>
            <translation>WSL2 necesita systemd: añada [boot]\nsystemd=true a /etc/wsl.conf
Después ejecute wsl --shutdown (en PowerShell) y vuelva a abrir la distribución.
Compruebe: systemctl --user status</translation>
        </message>
        <message>
            <source>systemd user services are unavailable; install/enable systemd or run the gateway under your supervisor.
If you&apos;re in a container, run the gateway in the foreground: clawdbot gateway run</source>
            <translation>Los servicios de usuario de systemd no están disponibles; instale o active systemd, o ejecute la pasarela con su propio supervisor.
En un contenedor, ejecute la pasarela en primer plano: clawdbot gateway run</translation>
        </message>
        <message>
            <source>systemctl --user unavailable: %1</source>
            <translation>systemctl --user no está disponible: %1</translation>
        </message>
        <message>
            <source>the gateway is a user service</source>
            <translation>la pasarela es un servicio de usuario</translation>
        </message>
        <message>
            <source>Run this without sudo: the gateway is a user service.</source>
            <translation>Ejecute esto sin sudo: la pasarela es un servicio de usuario.</translation>
        </message>
        <message>
            <source>this system was not started by systemd</source>
            <translation>este sistema no se inició con systemd</translation>
        </message>
        <message>
            <source>no service manager runs for this user</source>
            <translation>no se ejecuta ningún gestor de servicios para este usuario</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::ApprovalInbox</name>
        <message>
            <source>%1 wants to connect</source>
            <translation>%1 quiere conectarse</translation>
        </message>
        <message>
            <source>%1 wants to be a node</source>
            <translation>%1 quiere ser un nodo</translation>
        </message>
        <message>
            <source>A command waits for your approval</source>
            <translation>Un comando espera su aprobación</translation>
        </message>
        <message>
            <source>%1 wants to run a command</source>
            <translation>%1 quiere ejecutar un comando</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::ApprovalMenu</name>
        <message numerus="yes">
            <source>%n approval(s) waiting</source>
            <translation>
                <numerusform>%n aprobación pendiente</numerusform>
                <numerusform>%n aprobaciones pendientes</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Allow once</source>
            <translation>Permitir &amp;una vez</translation>
        </message>
        <message>
            <source>Al&amp;ways allow</source>
            <translation>Permitir &amp;siempre</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>&amp;Aprobar</translation>
        </message>
        <message>
            <source>&amp;Deny</source>
            <translation>&amp;Denegar</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n s left)</source>
            <translation>
                <numerusform>%1 (queda %n s)</numerusform>
                <numerusform>%1 (quedan %n s)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>claw::tray::ControlWindow</name>
        <message>
            <source>State of the gateway</source>
            <translation>Estado de la pasarela</translation>
        </message>
        <message>
            <source>Reason of the state</source>
            <translation>Motivo del estado</translation>
        </message>
        <message>
            <source>Name of the gateway</source>
            <translation>Nombre de la pasarela</translation>
        </message>
        <message>
            <source>Process of the gateway</source>
            <translation>Proceso de la pasarela</translation>
        </message>
        <message>
            <source>What is connected</source>
            <translation>Conexiones</translation>
        </message>
        <message>
            <source>Clawdbot</source>
            <translation>Clawdbot</translation>
        </message>
        <message>
            <source>Something is under way</source>
            <translation>Hay una operación en curso</translation>
        </message>
        <message>
            <source>Connection URL, copies it</source>
            <translation>URL de conexión (para copiar)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::LogWindow</name>
        <message>
            <source>Log of %1</source>
            <translation>Registro: %1</translation>
        </message>
        <message>
            <source>Lines of the log</source>
            <translation>Líneas del registro</translation>
        </message>
        <message>
            <source>No log: %1</source>
            <translation>Sin registro: %1</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errores</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Advertencias y errores</translation>
        </message>
        <message>
            <source>Information and above</source>
            <translation>Información y superiores</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Which lines are shown</source>
            <translation>Líneas mostradas</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Text that lines must hold</source>
            <translation>Texto que deben contener las líneas</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Copy diagnostic &amp;report</source>
            <translation>Copiar &amp;informe de diagnóstico</translation>
        </message>
        <message>
            <source>Copies the selected lines, or all that are shown.</source>
            <translation>Copia las líneas seleccionadas o, si no hay ninguna, todas las mostradas.</translation>
        </message>
        <message>
            <source>Copies state, versions and the end of the log, without secrets.</source>
            <translation>Copia el estado, las versiones y el final del registro, sin datos confidenciales.</translation>
        </message>
        <message>
            <source>The report is in the clipboard.</source>
            <translation>El informe se ha copiado al portapapeles.</translation>
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
            <translation>¿Cómo desea iniciar la pasarela?</translation>
        </message>
        <message>
            <source>As a service it starts whenever you log in, and is started again when it ends unexpectedly. Without, it runs until it is stopped or you log out.</source>
            <translation>Como servicio, se inicia cada vez que se inicia sesión y se reinicia si termina de forma inesperada. Sin servicio, se ejecuta hasta que se detenga o se cierre la sesión.</translation>
        </message>
        <message>
            <source>This computer has no service manager for your account. The gateway runs until it is stopped or you log out.</source>
            <translation>Este equipo no tiene un gestor de servicios para su cuenta. La pasarela se ejecuta hasta que se detenga o se cierre la sesión.</translation>
        </message>
        <message>
            <source>&amp;Install the service</source>
            <translation>&amp;Instalar el servicio</translation>
        </message>
        <message>
            <source>&amp;Run it now</source>
            <translation>I&amp;niciar ahora</translation>
        </message>
        <message>
            <source>This gateway was not started by the tray.</source>
            <translation>La aplicación de bandeja no inició esta pasarela.</translation>
        </message>
        <message>
            <source>Process %1 runs in a terminal or belongs to another program. It would be stopped and started again in the background.</source>
            <translation>El proceso %1 se ejecuta en un terminal o pertenece a otro programa. Se detendría y se volvería a iniciar en segundo plano.</translation>
        </message>
        <message>
            <source>Process %1 runs in a terminal or belongs to another program. Stop it all the same?</source>
            <translation>El proceso %1 se ejecuta en un terminal o pertenece a otro programa. ¿Detenerlo de todos modos?</translation>
        </message>
        <message>
            <source>&amp;Restart it</source>
            <translation>&amp;Reiniciar</translation>
        </message>
        <message>
            <source>&amp;Stop it</source>
            <translation>&amp;Detener</translation>
        </message>
        <message>
            <source>Keep the gateway running?</source>
            <translation>¿Mantener la pasarela en ejecución?</translation>
        </message>
        <message>
            <source>The tray started the gateway. It can go on without the tray.</source>
            <translation>La aplicación de bandeja inició la pasarela. Puede seguir en ejecución sin la aplicación.</translation>
        </message>
        <message>
            <source>&amp;Keep it running</source>
            <translation>&amp;Mantener en ejecución</translation>
        </message>
        <message>
            <source>Clawdbot %1</source>
            <translation>Clawdbot %1</translation>
        </message>
        <message>
            <source>The tray shows and controls the Clawdbot Gateway.</source>
            <translation>La aplicación de bandeja muestra y controla la pasarela de Clawdbot.</translation>
        </message>
        <message>
            <source>The tray shows and controls the Clawdbot Gateway. Connected to version %1.</source>
            <translation>La aplicación de bandeja muestra y controla la pasarela de Clawdbot. Conectada a la versión %1.</translation>
        </message>
        <message>
            <source>The gateway could not be stopped.</source>
            <translation>No se pudo detener la pasarela.</translation>
        </message>
        <message>
            <source>The gateway could not be restarted.</source>
            <translation>No se pudo reiniciar la pasarela.</translation>
        </message>
        <message>
            <source>The service could not be installed.</source>
            <translation>No se pudo instalar el servicio.</translation>
        </message>
        <message>
            <source>The service could not be removed.</source>
            <translation>No se pudo quitar el servicio.</translation>
        </message>
        <message>
            <source>The gateway could not be started.</source>
            <translation>No se pudo iniciar la pasarela.</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::SettingsDialog</name>
        <message>
            <source>&amp;Start the tray when I log in</source>
            <translation>&amp;Iniciar la aplicación de bandeja al iniciar sesión</translation>
        </message>
        <message>
            <source>Show &amp;notifications</source>
            <translation>Mostrar &amp;notificaciones</translation>
        </message>
        <message>
            <source>&amp;Apply</source>
            <translation>&amp;Aplicar</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Aplicación de bandeja</translation>
        </message>
        <message>
            <source>&amp;Icon:</source>
            <translation>Ic&amp;ono:</translation>
        </message>
        <message>
            <source>Lan&amp;guage:</source>
            <translation>I&amp;dioma:</translation>
        </message>
        <message>
            <source>Coloured</source>
            <translation>En color</translation>
        </message>
        <message>
            <source>Dark, for light panels</source>
            <translation>Oscuro, para paneles claros</translation>
        </message>
        <message>
            <source>Light, for dark panels</source>
            <translation>Claro, para paneles oscuros</translation>
        </message>
        <message>
            <source>One colour</source>
            <translation>Monocromo</translation>
        </message>
        <message>
            <source>Language of the desktop</source>
            <translation>Idioma del escritorio</translation>
        </message>
        <message>
            <source>In force the next time that the tray starts.</source>
            <translation>Se aplicará la próxima vez que se inicie la aplicación de bandeja.</translation>
        </message>
        <message>
            <source>Service:</source>
            <translation>Servicio:</translation>
        </message>
        <message>
            <source>&amp;Reachable from:</source>
            <translation>Acce&amp;sible desde:</translation>
        </message>
        <message>
            <source>&amp;Port:</source>
            <translation>&amp;Puerto:</translation>
        </message>
        <message>
            <source>&amp;Token:</source>
            <translation>&amp;Token:</translation>
        </message>
        <message>
            <source>This computer only</source>
            <translation>Solo este equipo</translation>
        </message>
        <message>
            <source>The local network</source>
            <translation>La red local</translation>
        </message>
        <message>
            <source>The tailnet</source>
            <translation>La tailnet</translation>
        </message>
        <message>
            <source>Wherever it makes sense</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>An address of its own</source>
            <translation>Dirección personalizada</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Sho&amp;w</source>
            <translation>&amp;Mostrar</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>N&amp;ew</source>
            <translation>N&amp;uevo</translation>
        </message>
        <message>
            <source>Makes another token; programs that use this one have to be told.</source>
            <translation>Genera otro token; habrá que actualizar los programas que usen el actual.</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Instalado</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>No instalado</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>Insta&amp;ll</source>
            <translation>Insta&amp;lar</translation>
        </message>
        <message>
            <source>Saved. The gateway takes it over by itself.</source>
            <translation>Guardado. La pasarela aplicará el cambio automáticamente.</translation>
        </message>
        <message>
            <source>The new token counts once it is applied.</source>
            <translation>El nuevo token será válido una vez aplicado.</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::StateText</name>
        <message>
            <source>Running</source>
            <translation>En ejecución</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Iniciando</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <source>Degraded</source>
            <translation>Degradada</translation>
        </message>
        <message>
            <source>Unreachable</source>
            <translation>Inaccesible</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>No instalada</translation>
        </message>
        <message>
            <source>Looking for the gateway.</source>
            <translation>Buscando la pasarela.</translation>
        </message>
        <message>
            <source>The gateway is restarting.</source>
            <translation>La pasarela se está reiniciando.</translation>
        </message>
        <message>
            <source>It ended and is being started again.</source>
            <translation>Terminó y se está volviendo a iniciar.</translation>
        </message>
        <message>
            <source>It is being started again. The last run %1.</source>
            <translation>Se está volviendo a iniciar. Última ejecución: %1.</translation>
        </message>
        <message>
            <source>The gateway is coming up.</source>
            <translation>La pasarela se está iniciando.</translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>Detenida manualmente.</translation>
        </message>
        <message>
            <source>It was stopped in order.</source>
            <translation>Se detuvo correctamente.</translation>
        </message>
        <message>
            <source>The gateway is stopping.</source>
            <translation>La pasarela se está deteniendo.</translation>
        </message>
        <message>
            <source>The last run failed.</source>
            <translation>La última ejecución falló.</translation>
        </message>
        <message>
            <source>The last run %1.</source>
            <translation>Última ejecución: %1.</translation>
        </message>
        <message>
            <source>The configuration is broken: %1</source>
            <translation>La configuración no es válida: %1</translation>
        </message>
        <message>
            <source>Its start was refused.</source>
            <translation>Se rechazó el inicio.</translation>
        </message>
        <message>
            <source>Its start was refused: %1</source>
            <translation>Se rechazó el inicio: %1</translation>
        </message>
        <message>
            <source>Another program listens on its port.</source>
            <translation>Otro programa está usando su puerto.</translation>
        </message>
        <message>
            <source>Its port is taken by %1.</source>
            <translation>Su puerto está ocupado por %1.</translation>
        </message>
        <message>
            <source>The service is masked: somebody forbade starting it.</source>
            <translation>El servicio está enmascarado: se ha prohibido iniciarlo.</translation>
        </message>
        <message>
            <source>The gateway does not run.</source>
            <translation>La pasarela no está en ejecución.</translation>
        </message>
        <message>
            <source>The gateway does not answer: it is frozen.</source>
            <translation>La pasarela no responde: está bloqueada.</translation>
        </message>
        <message>
            <source>The gateway does not accept the token of this computer.</source>
            <translation>La pasarela no acepta el token de este equipo.</translation>
        </message>
        <message>
            <source>The gateway wants this computer to be approved first.</source>
            <translation>Este equipo debe aprobarse primero en la pasarela.</translation>
        </message>
        <message>
            <source>Something answers there that is not a gateway.</source>
            <translation>En esa dirección responde algo que no es una pasarela.</translation>
        </message>
        <message>
            <source>There is no way to that computer.</source>
            <translation>No hay ruta de red hasta ese equipo.</translation>
        </message>
        <message>
            <source>The gateway shows a certificate that is not trusted.</source>
            <translation>El certificado de la pasarela no es de confianza.</translation>
        </message>
        <message>
            <source>The gateway does not answer.</source>
            <translation>La pasarela no responde.</translation>
        </message>
        <message>
            <source>The configuration is broken: %1
The gateway runs on the last one that was good.</source>
            <translation>La configuración no es válida: %1
La pasarela funciona con la última que era válida.</translation>
        </message>
        <message>
            <source>A gateway answers, but the one of the service cannot start: %1</source>
            <translation>Una pasarela responde, pero la del servicio no puede iniciarse: %1</translation>
        </message>
        <message>
            <source>No gateway runs, and none is installed as a service.</source>
            <translation>No hay ninguna pasarela en ejecución ni instalada como servicio.</translation>
        </message>
        <message>
            <source>The gateway runs already.</source>
            <translation>La pasarela ya está en ejecución.</translation>
        </message>
        <message>
            <source>The gateway is starting already.</source>
            <translation>La pasarela ya se está iniciando.</translation>
        </message>
        <message>
            <source>The gateway is stopping already.</source>
            <translation>La pasarela ya se está deteniendo.</translation>
        </message>
        <message>
            <source>Wait until what you asked for is done.</source>
            <translation>Espere a que termine la operación en curso.</translation>
        </message>
        <message>
            <source>This gateway runs on another computer.</source>
            <translation>Esta pasarela se ejecuta en otro equipo.</translation>
        </message>
        <message>
            <source>There is no connection to the gateway.</source>
            <translation>No hay conexión con la pasarela.</translation>
        </message>
        <message>
            <source>The dashboard is switched off in the configuration.</source>
            <translation>El panel de control está desactivado en la configuración.</translation>
        </message>
        <message>
            <source>This computer has no service manager for your account.</source>
            <translation>Este equipo no tiene un gestor de servicios para su cuenta.</translation>
        </message>
        <message>
            <source>The service is installed already.</source>
            <translation>El servicio ya está instalado.</translation>
        </message>
        <message>
            <source>There is no service to remove.</source>
            <translation>No hay ningún servicio que quitar.</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::TrayActions</name>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Iniciar</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>&amp;Detener</translation>
        </message>
        <message>
            <source>&amp;Restart</source>
            <translation>&amp;Reiniciar</translation>
        </message>
        <message>
            <source>Open &amp;dashboard</source>
            <translation>Abrir panel de con&amp;trol</translation>
        </message>
        <message>
            <source>&amp;Copy connection URL</source>
            <translation>&amp;Copiar URL de conexión</translation>
        </message>
        <message>
            <source>&amp;Open Clawdbot</source>
            <translation>&amp;Abrir Clawdbot</translation>
        </message>
        <message>
            <source>&amp;Logs…</source>
            <translation>Re&amp;gistro…</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translation>Con&amp;figuración…</translation>
        </message>
        <message>
            <source>&amp;About Clawdbot</source>
            <translation>Acerca de C&amp;lawdbot</translation>
        </message>
        <message>
            <source>&amp;Quit the tray</source>
            <translation>&amp;Salir de la aplicación de bandeja</translation>
        </message>
        <message>
            <source>Copy the connection URL.</source>
            <translation>Copiar la URL de conexión.</translation>
        </message>
        <message>
            <source>Copy the process number.</source>
            <translation>Copiar el número de proceso.</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::TrayController</name>
        <message>
            <source>The answer did not reach the gateway.</source>
            <translation>La respuesta no llegó a la pasarela.</translation>
        </message>
        <message>
            <source>Allow once</source>
            <translation>Permitir una vez</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <source>Deny</source>
            <translation>Denegar</translation>
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
            <translation>&amp;Pasarela</translation>
        </message>
        <message>
            <source>Clawdbot gateway</source>
            <translation>Pasarela de Clawdbot</translation>
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
            <translation>Iniciando…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>Restarting…</source>
            <translation>Reiniciando…</translation>
        </message>
        <message>
            <source>Installing the service…</source>
            <translation>Instalando el servicio…</translation>
        </message>
        <message>
            <source>Removing the service…</source>
            <translation>Quitando el servicio…</translation>
        </message>
        <message>
            <source>PID %1</source>
            <translation>PID %1</translation>
        </message>
        <message>
            <source>up %1</source>
            <translation>activa desde hace %1</translation>
        </message>
        <message>
            <source>v%1</source>
            <translation>v%1</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n sesión</numerusform>
                <numerusform>%n sesiones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s)</source>
            <translation>
                <numerusform>%n cliente</numerusform>
                <numerusform>%n clientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n nodo</numerusform>
                <numerusform>%n nodos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n channel(s)</source>
            <translation>
                <numerusform>%n canal</numerusform>
                <numerusform>%n canales</numerusform>
            </translation>
        </message>
        <message>
            <source>Default gateway</source>
            <translation>Pasarela predeterminada</translation>
        </message>
        <message>
            <source>Profile %1</source>
            <translation>Perfil %1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a gateway and its computer</comment>
            <translation>%1 en %2</translation>
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
                <numerusform>%n d</numerusform>
                <numerusform>%n d</numerusform>
            </translation>
        </message>
    </context>
</TS>
