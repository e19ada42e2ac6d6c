<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>claw::tray::ApprovalInbox</name>
        <message>
            <source>%1 wants to connect</source>
            <translation>%1 souhaite se connecter</translation>
        </message>
        <message>
            <source>%1 wants to be a node</source>
            <translation>%1 souhaite devenir un nœud</translation>
        </message>
        <message>
            <source>A command waits for your approval</source>
            <translation>Une commande attend votre approbation</translation>
        </message>
        <message>
            <source>%1 wants to run a command</source>
            <translation>%1 souhaite exécuter une commande</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::ApprovalMenu</name>
        <message numerus="yes">
            <source>%n approval(s) waiting</source>
            <translation>
                <numerusform>%n approbation en attente</numerusform>
                <numerusform>%n approbations en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Allow once</source>
            <translation>Autoriser &amp;une fois</translation>
        </message>
        <message>
            <source>Al&amp;ways allow</source>
            <translation>&amp;Toujours autoriser</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>&amp;Approuver</translation>
        </message>
        <message>
            <source>&amp;Deny</source>
            <translation>&amp;Refuser</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n s left)</source>
            <translation>
                <numerusform>%1 (encore %n s)</numerusform>
                <numerusform>%1 (encore %n s)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>claw::tray::ControlWindow</name>
        <message>
            <source>State of the gateway</source>
            <translation>État de la passerelle</translation>
        </message>
        <message>
            <source>Reason of the state</source>
            <translation>Raison de l’état</translation>
        </message>
        <message>
            <source>Name of the gateway</source>
            <translation>Nom de la passerelle</translation>
        </message>
        <message>
            <source>Process of the gateway</source>
            <translation>Processus de la passerelle</translation>
        </message>
        <message>
            <source>What is connected</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <source>Clawdbot</source>
            <translation>Clawdbot</translation>
        </message>
        <message>
            <source>Something is under way</source>
            <translation>Une opération est en cours</translation>
        </message>
        <message>
            <source>Connection URL, copies it</source>
            <translation>URL de connexion (à copier)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::LogWindow</name>
        <message>
            <source>Log of %1</source>
            <translation>Journal : %1</translation>
        </message>
        <message>
            <source>Lines of the log</source>
            <translation>Lignes du journal</translation>
        </message>
        <message>
            <source>No log: %1</source>
            <translation>Aucun journal : %1</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Avertissements et erreurs</translation>
        </message>
        <message>
            <source>Information and above</source>
            <translation>Informations et au-delà</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Which lines are shown</source>
            <translation>Lignes affichées</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Text that lines must hold</source>
            <translation>Texte que les lignes doivent contenir</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>Copy diagnostic &amp;report</source>
            <translation>Copier le &amp;rapport de diagnostic</translation>
        </message>
        <message>
            <source>Copies the selected lines, or all that are shown.</source>
            <translation>Copie les lignes sélectionnées ou, à défaut, toutes celles affichées.</translation>
        </message>
        <message>
            <source>Copies state, versions and the end of the log, without secrets.</source>
            <translation>Copie l’état, les versions et la fin du journal, sans données confidentielles.</translation>
        </message>
        <message>
            <source>The report is in the clipboard.</source>
            <translation>Le rapport a été copié dans le presse-papiers.</translation>
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
            <translation>Comment voulez-vous démarrer la passerelle ?</translation>
        </message>
        <message>
            <source>As a service it starts whenever you log in, and is started again when it ends unexpectedly. Without, it runs until it is stopped or you log out.</source>
            <translation>En tant que service, elle démarre à chaque ouverture de session et redémarre si elle se termine de façon inattendue. Sans service, elle fonctionne jusqu’à ce qu’elle soit arrêtée ou que vous fermiez la session.</translation>
        </message>
        <message>
            <source>This computer has no service manager for your account. The gateway runs until it is stopped or you log out.</source>
            <translation>Cet ordinateur n’a pas de gestionnaire de services pour votre compte. La passerelle fonctionne jusqu’à ce qu’elle soit arrêtée ou que vous fermiez la session.</translation>
        </message>
        <message>
            <source>&amp;Install the service</source>
            <translation>&amp;Installer le service</translation>
        </message>
        <message>
            <source>&amp;Run it now</source>
            <translation>&amp;Démarrer maintenant</translation>
        </message>
        <message>
            <source>This gateway was not started by the tray.</source>
            <translation>Cette passerelle n’a pas été démarrée par l’application.</translation>
        </message>
        <message>
            <source>Process %1 runs in a terminal or belongs to another program. It would be stopped and started again in the background.</source>
            <translation>Le processus %1 s’exécute dans un terminal ou appartient à un autre programme. Il serait arrêté puis redémarré en arrière-plan.</translation>
        </message>
        <message>
            <source>Process %1 runs in a terminal or belongs to another program. Stop it all the same?</source>
            <translation>Le processus %1 s’exécute dans un terminal ou appartient à un autre programme. L’arrêter quand même ?</translation>
        </message>
        <message>
            <source>&amp;Restart it</source>
            <translation>&amp;Redémarrer</translation>
        </message>
        <message>
            <source>&amp;Stop it</source>
            <translation>&amp;Arrêter</translation>
        </message>
        <message>
            <source>Keep the gateway running?</source>
            <translation>Laisser la passerelle en marche ?</translation>
        </message>
        <message>
            <source>The tray started the gateway. It can go on without the tray.</source>
            <translation>L’application a démarré la passerelle. Celle-ci peut continuer sans l’application.</translation>
        </message>
        <message>
            <source>&amp;Keep it running</source>
            <translation>&amp;Laisser en marche</translation>
        </message>
        <message>
            <source>Clawdbot %1</source>
            <translation>Clawdbot %1</translation>
        </message>
        <message>
            <source>The tray shows and controls the Clawdbot Gateway.</source>
            <translation>L’application de la zone de notification affiche et contrôle la passerelle Clawdbot.</translation>
        </message>
        <message>
            <source>The tray shows and controls the Clawdbot Gateway. Connected to version %1.</source>
            <translation>L’application de la zone de notification affiche et contrôle la passerelle Clawdbot. Connectée à la version %1.</translation>
        </message>
        <message>
            <source>The gateway could not be stopped.</source>
            <translation>Impossible d’arrêter la passerelle.</translation>
        </message>
        <message>
            <source>The gateway could not be restarted.</source>
            <translation>Impossible de redémarrer la passerelle.</translation>
        </message>
        <message>
            <source>The service could not be installed.</source>
            <translation>Impossible d’installer le service.</translation>
        </message>
        <message>
            <source>The service could not be removed.</source>
            <translation>Impossible de supprimer le service.</translation>
        </message>
        <message>
            <source>The gateway could not be started.</source>
            <translation>Impossible de démarrer la passerelle.</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::SettingsDialog</name>
        <message>
            <source>&amp;Start the tray when I log in</source>
            <translation>&amp;Lancer l’application à l’ouverture de session</translation>
        </message>
        <message>
            <source>Show &amp;notifications</source>
            <translation>Afficher les &amp;notifications</translation>
        </message>
        <message>
            <source>&amp;Apply</source>
            <translation>&amp;Appliquer</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>&amp;Icon:</source>
            <translation>&amp;Icône :</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>Lan&amp;gue :</translation>
        </message>
        <message>
            <source>Coloured</source>
            <translation>En couleurs</translation>
        </message>
        <message>
            <source>Dark, for light panels</source>
            <translation>Sombre, pour barres claires</translation>
        </message>
        <message>
            <source>Light, for dark panels</source>
            <translation>Claire, pour barres sombres</translation>
        </message>
        <message>
            <source>One colour</source>
            <translation>Monochrome</translation>
        </message>
        <message>
            <source>Language of the desktop</source>
            <translation>Langue du bureau</translation>
        </message>
        <message>
            <source>In force the next time that the tray starts.</source>
            <translation>Prend effet au prochain lancement de l’application.</translation>
        </message>
        <message>
            <source>Service:</source>
            <translation>Service :</translation>
        </message>
        <message>
            <source>&amp;Reachable from:</source>
            <translation>Accessibl&amp;e depuis :</translation>
        </message>
        <message>
            <source>&amp;Port:</source>
            <translation>&amp;Port :</translation>
        </message>
        <message>
            <source>&amp;Token:</source>
            <translation>&amp;Jeton :</translation>
        </message>
        <message>
            <source>This computer only</source>
            <translation>Cet ordinateur uniquement</translation>
        </message>
        <message>
            <source>The local network</source>
            <translation>Le réseau local</translation>
        </message>
        <message>
            <source>The tailnet</source>
            <translation>Le tailnet</translation>
        </message>
        <message>
            <source>Wherever it makes sense</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>An address of its own</source>
            <translation>Adresse personnalisée</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Sho&amp;w</source>
            <translation>Affiche&amp;r</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>No&amp;uveau</translation>
        </message>
        <message>
            <source>Makes another token; programs that use this one have to be told.</source>
            <translation>Génère un nouveau jeton ; les programmes qui utilisent l’actuel devront être mis à jour.</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Installé</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>Non installé</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <source>Ins&amp;tall</source>
            <translation>Ins&amp;taller</translation>
        </message>
        <message>
            <source>Saved. The gateway takes it over by itself.</source>
            <translation>Enregistré. La passerelle prend la modification en compte automatiquement.</translation>
        </message>
        <message>
            <source>The new token counts once it is applied.</source>
            <translation>Le nouveau jeton sera valable une fois appliqué.</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::StateText</name>
        <message>
            <source>Running</source>
            <translation>En marche</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêtée</translation>
        </message>
        <message>
            <source>Degraded</source>
            <translation>Dégradée</translation>
        </message>
        <message>
            <source>Unreachable</source>
            <translation>Injoignable</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>Non installée</translation>
        </message>
        <message>
            <source>Looking for the gateway.</source>
            <translation>Recherche de la passerelle.</translation>
        </message>
        <message>
            <source>The gateway is restarting.</source>
            <translation>La passerelle redémarre.</translation>
        </message>
        <message>
            <source>It ended and is being started again.</source>
            <translation>Elle s’est terminée et redémarre.</translation>
        </message>
        <message>
            <source>It is being started again. The last run %1.</source>
            <translation>Elle redémarre. Dernière exécution : %1.</translation>
        </message>
        <message>
            <source>The gateway is coming up.</source>
            <translation>La passerelle démarre.</translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>Vous l’avez arrêtée.</translation>
        </message>
        <message>
            <source>It was stopped in order.</source>
            <translation>Elle a été arrêtée normalement.</translation>
        </message>
        <message>
            <source>The gateway is stopping.</source>
            <translation>La passerelle s’arrête.</translation>
        </message>
        <message>
            <source>The last run failed.</source>
            <translation>La dernière exécution a échoué.</translation>
        </message>
        <message>
            <source>The last run %1.</source>
            <translation>Dernière exécution : %1.</translation>
        </message>
        <message>
            <source>The configuration is broken: %1</source>
            <translation>La configuration n’est pas valide : %1</translation>
        </message>
        <message>
            <source>Its start was refused.</source>
            <translation>Le démarrage a été refusé.</translation>
        </message>
        <message>
            <source>Its start was refused: %1</source>
            <translation>Le démarrage a été refusé : %1</translation>
        </message>
        <message>
            <source>Another program listens on its port.</source>
            <translation>Un autre programme utilise son port.</translation>
        </message>
        <message>
            <source>Its port is taken by %1.</source>
            <translation>Son port est occupé par %1.</translation>
        </message>
        <message>
            <source>The service is masked: somebody forbade starting it.</source>
            <translation>Le service est masqué : son démarrage a été interdit.</translation>
        </message>
        <message>
            <source>The gateway does not run.</source>
            <translation>La passerelle n’est pas en marche.</translation>
        </message>
        <message>
            <source>The gateway does not answer: it is frozen.</source>
            <translation>La passerelle ne répond pas : elle est figée.</translation>
        </message>
        <message>
            <source>The gateway does not accept the token of this computer.</source>
            <translation>La passerelle n’accepte pas le jeton de cet ordinateur.</translation>
        </message>
        <message>
            <source>The gateway wants this computer to be approved first.</source>
            <translation>Cet ordinateur doit d’abord être approuvé sur la passerelle.</translation>
        </message>
        <message>
            <source>Something answers there that is not a gateway.</source>
            <translation>Ce qui répond à cette adresse n’est pas une passerelle.</translation>
        </message>
        <message>
            <source>There is no way to that computer.</source>
            <translation>Aucune route réseau vers cet ordinateur.</translation>
        </message>
        <message>
            <source>The gateway shows a certificate that is not trusted.</source>
            <translation>Le certificat de la passerelle n’est pas approuvé.</translation>
        </message>
        <message>
            <source>The gateway does not answer.</source>
            <translation>La passerelle ne répond pas.</translation>
        </message>
        <message>
            <source>The configuration is broken: %1
The gateway runs on the last one that was good.</source>
            <translation>La configuration n’est pas valide : %1
La passerelle fonctionne avec la dernière qui l’était.</translation>
        </message>
        <message>
            <source>A gateway answers, but the one of the service cannot start: %1</source>
            <translation>Une passerelle répond, mais celle du service ne peut pas démarrer : %1</translation>
        </message>
        <message>
            <source>No gateway runs, and none is installed as a service.</source>
            <translation>Aucune passerelle n’est en marche ni installée en tant que service.</translation>
        </message>
        <message>
            <source>The gateway runs already.</source>
            <translation>La passerelle est déjà en marche.</translation>
        </message>
        <message>
            <source>The gateway is starting already.</source>
            <translation>La passerelle est déjà en cours de démarrage.</translation>
        </message>
        <message>
            <source>The gateway is stopping already.</source>
            <translation>La passerelle est déjà en cours d’arrêt.</translation>
        </message>
        <message>
            <source>Wait until what you asked for is done.</source>
            <translation>Attendez la fin de l’opération en cours.</translation>
        </message>
        <message>
            <source>This gateway runs on another computer.</source>
            <translation>Cette passerelle fonctionne sur un autre ordinateur.</translation>
        </message>
        <message>
            <source>There is no connection to the gateway.</source>
            <translation>Aucune connexion à la passerelle.</translation>
        </message>
        <message>
            <source>The dashboard is switched off in the configuration.</source>
            <translation>Le tableau de bord est désactivé dans la configuration.</translation>
        </message>
        <message>
            <source>This computer has no service manager for your account.</source>
            <translation>Cet ordinateur n’a pas de gestionnaire de services pour votre compte.</translation>
        </message>
        <message>
            <source>The service is installed already.</source>
            <translation>Le service est déjà installé.</translation>
        </message>
        <message>
            <source>There is no service to remove.</source>
            <translation>Aucun service à supprimer.</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::TrayActions</name>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Démarrer</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>&amp;Arrêter</translation>
        </message>
        <message>
            <source>&amp;Restart</source>
            <translation>&amp;Redémarrer</translation>
        </message>
        <message>
            <source>Open &amp;dashboard</source>
            <translation>Ouvrir le &amp;tableau de bord</translation>
        </message>
        <message>
            <source>&amp;Copy connection URL</source>
            <translation>&amp;Copier l’URL de connexion</translation>
        </message>
        <message>
            <source>&amp;Open Clawdbot</source>
            <translation>&amp;Ouvrir Clawdbot</translation>
        </message>
        <message>
            <source>&amp;Logs…</source>
            <translation>&amp;Journal…</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translation>Para&amp;mètres…</translation>
        </message>
        <message>
            <source>&amp;About Clawdbot</source>
            <translation>À propos de Clawd&amp;bot</translation>
        </message>
        <message>
            <source>&amp;Quit the tray</source>
            <translation>&amp;Quitter l’application</translation>
        </message>
        <message>
            <source>Copy the connection URL.</source>
            <translation>Copier l’URL de connexion.</translation>
        </message>
        <message>
            <source>Copy the process number.</source>
            <translation>Copier le numéro de processus.</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::TrayController</name>
        <message>
            <source>The answer did not reach the gateway.</source>
            <translation>La réponse n’est pas parvenue à la passerelle.</translation>
        </message>
        <message>
            <source>Allow once</source>
            <translation>Autoriser une fois</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <source>Deny</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a gateway and its state</comment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::TrayIcon</name>
        <message>
            <source>Clawdbot: %1</source>
            <translation>Clawdbot : %1</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::TrayMenu</name>
        <message>
            <source>&amp;Gateway</source>
            <translation>&amp;Passerelle</translation>
        </message>
        <message>
            <source>Clawdbot gateway</source>
            <translation>Passerelle Clawdbot</translation>
        </message>
    </context>
    <context>
        <name>claw::tray::TrayText</name>
        <message>
            <source>%1: %2</source>
            <comment>state and its reason</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Démarrage…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
        <message>
            <source>Restarting…</source>
            <translation>Redémarrage…</translation>
        </message>
        <message>
            <source>Installing the service…</source>
            <translation>Installation du service…</translation>
        </message>
        <message>
            <source>Removing the service…</source>
            <translation>Suppression du service…</translation>
        </message>
        <message>
            <source>PID %1</source>
            <translation>PID %1</translation>
        </message>
        <message>
            <source>up %1</source>
            <translation>en marche depuis %1</translation>
        </message>
        <message>
            <source>v%1</source>
            <translation>v%1</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s)</source>
            <translation>
                <numerusform>%n client</numerusform>
                <numerusform>%n clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n nœud</numerusform>
                <numerusform>%n nœuds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n channel(s)</source>
            <translation>
                <numerusform>%n canal</numerusform>
                <numerusform>%n canaux</numerusform>
            </translation>
        </message>
        <message>
            <source>Default gateway</source>
            <translation>Passerelle par défaut</translation>
        </message>
        <message>
            <source>Profile %1</source>
            <translation>Profil %1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>a gateway and its computer</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <comment>seconds</comment>
            <translation>
                <numerusform>%n s</numerusform>
                <numerusform>%n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <comment>hours</comment>
            <translation>
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d</source>
            <comment>days</comment>
            <translation>
                <numerusform>%n j</numerusform>
                <numerusform>%n j</numerusform>
            </translation>
        </message>
    </context>
</TS>
