; The installer of Windows, for Inno Setup 6.3 or newer. Not yet run; see packaging/README.md.
; packaging/windows/installer.py compiles it, and gives what stands here first:
;   /DVersion=  as people see it                  /DNumbers=  the same as four numbers
;   /DProgram=  the folder of the frozen program  /DIcon=     the icon, .ico
;   /O and /F   the folder and the name of the result

#ifndef Version
  #error Give the version: /DVersion=0.1.0
#endif
#ifndef Numbers
  #error Give the version as four numbers: /DNumbers=0.1.0.0
#endif
#ifndef Program
  #error Give the folder of the frozen program: /DProgram=...
#endif
#ifndef Icon
  #error Give the icon: /DIcon=...
#endif

; For the icon, without a terminal; and the command, which also runs the engine.
#define Window "goldcrest-window.exe"
#define Command "goldcrest.exe"
#define FileType "Goldcrest.gguf.1"
; The window makes a mutex of this name (desktop/gui/single_instance.py).
#define WindowMutex "Goldcrest.Window"
#define Chinese FileExists(AddBackslash(CompilerPath) + "Languages\ChineseSimplified.isl")

[Setup]
; Never to be changed: by it a newer version finds the older one.
AppId={{B85B8ACF-BF35-4DF0-B835-DBFC365AEB38}
AppName=Goldcrest
AppVersion={#Version}
AppVerName=Goldcrest {#Version}
AppPublisher=The Goldcrest developers
VersionInfoVersion={#Numbers}
VersionInfoDescription=Goldcrest
SetupIconFile={#Icon}
; For one person, without an administrator. Who looks after many computers has /ALLUSERS.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline
DefaultDirName={autopf}\Goldcrest
DisableProgramGroupPage=yes
; What Qt 6.11 and Python need: Windows 10 of 2018 (1809), 64 bits.
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; A window that is open is asked to close, as by its own button, so that nothing is lost.
CloseApplications=yes
RestartApplications=no
ChangesAssociations=yes
UninstallDisplayName=Goldcrest
UninstallDisplayIcon={app}\{#Window}
WizardStyle=modern
Compression=lzma2/max
SolidCompression=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
#if Chinese
Name: "zh"; MessagesFile: "compiler:Languages\ChineseSimplified.isl"
#endif

[CustomMessages]
en.ModelFile=Language model
en.OpenModels=Offer Goldcrest under “Open with” for models (.gguf)
en.CloseFirst=Goldcrest is open. Close its window, also the one in the tray, then choose OK.
en.DataStays=Your models, chats and settings stay on this computer. Unless you chose other folders they are in:%n%n%1
en.DataToo=Do you want to delete them, too? You are shown what is there, and asked again.
de.ModelFile=Sprachmodell
de.OpenModels=Goldcrest bei Modellen (.gguf) unter „Öffnen mit“ anbieten
de.CloseFirst=Goldcrest ist offen. Schließen Sie das Fenster, auch das im Infobereich, und wählen Sie dann OK.
de.DataStays=Ihre Modelle, Chats und Einstellungen bleiben auf diesem Computer. Wenn Sie keine anderen Ordner gewählt haben, sind sie in:%n%n%1
de.DataToo=Möchten Sie auch sie löschen? Sie sehen, was da ist, und werden noch einmal gefragt.
fr.ModelFile=Modèle de langage
fr.OpenModels=Proposer Goldcrest dans « Ouvrir avec » pour les modèles (.gguf)
fr.CloseFirst=Goldcrest est ouvert. Fermez sa fenêtre, y compris dans la zone de notification, puis choisissez OK.
fr.DataStays=Vos modèles, discussions et réglages restent sur cet ordinateur. Sauf si vous avez choisi d’autres dossiers, ils sont dans :%n%n%1
fr.DataToo=Voulez-vous les supprimer aussi ? Vous verrez ce qui s’y trouve et la question vous sera posée de nouveau.
es.ModelFile=Modelo de lenguaje
es.OpenModels=Ofrecer Goldcrest en «Abrir con» para los modelos (.gguf)
es.CloseFirst=Goldcrest está abierto. Cierre su ventana, también la de la bandeja, y elija Aceptar.
es.DataStays=Sus modelos, chats y ajustes se quedan en este equipo. Si no eligió otras carpetas, están en:%n%n%1
es.DataToo=¿Quiere borrarlos también? Verá lo que hay y se le preguntará otra vez.
#if Chinese
zh.ModelFile=语言模型
zh.OpenModels=在模型文件 (.gguf) 的“打开方式”中提供 Goldcrest
zh.CloseFirst=Goldcrest 正在运行。请关闭它的窗口（包括托盘中的窗口），然后选择“确定”。
zh.DataStays=您的模型、对话和设置会保留在这台电脑上。如果您没有选择其他文件夹，它们位于：%n%n%1
zh.DataToo=要把它们也删除吗？会先显示有哪些内容，并再次询问。
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "openwith"; Description: "{cm:OpenModels}"

[InstallDelete]
; What an older version had and this one has not. People keep nothing in there.
Type: filesandordirs; Name: "{app}\_internal"
Type: filesandordirs; Name: "{app}\licences"

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Goldcrest"; Filename: "{app}\{#Window}"
Name: "{autodesktop}\Goldcrest"; Filename: "{app}\{#Window}"; Tasks: desktopicon

[Registry]
; A kind of file of our own, and its name in the list of programs that can open .gguf. What opens
; them so far is left alone: the default of .gguf is not written.
Root: HKA; Subkey: "Software\Classes\{#FileType}"; ValueType: string; ValueData: "{cm:ModelFile}"; Flags: uninsdeletekey; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\{#FileType}\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Window},0"; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\{#FileType}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Window}"" window ""%1"""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\.gguf"; ValueType: none; Flags: uninsdeletekeyifempty; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\.gguf\OpenWithProgids"; ValueType: none; Flags: uninsdeletekeyifempty; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\.gguf\OpenWithProgids"; ValueType: string; ValueName: "{#FileType}"; ValueData: ""; Flags: uninsdeletevalue; Tasks: openwith

[Run]
Filename: "{app}\{#Window}"; Description: "{cm:LaunchProgram,Goldcrest}"; Flags: nowait postinstall skipifsilent

[Code]
// Where this person's models, chats and settings are, unless they chose other folders.
function DataFolder: String;
begin
  Result := GetEnv('GOLDCREST_HOME');
  if Result = '' then
    Result := ExpandConstant('{localappdata}\goldcrest');
end;

// Files of a window that is open cannot be deleted, and what it is saving must not be lost.
function InitializeUninstall: Boolean;
begin
  Result := True;
  while Result and CheckForMutexes('{#WindowMutex}') do
    Result := SuppressibleMsgBox(CustomMessage('CloseFirst'), mbInformation, MB_OKCANCEL, IDCANCEL) = IDOK;
end;

// Before the program goes: it alone knows all that is there, so it does the deleting, and asks.
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Told, Arguments: String;
  Code: Integer;
begin
  if (Step <> usUninstall) or UninstallSilent then
    exit;
  Told := FmtMessage(CustomMessage('DataStays'), [DataFolder]);
  if IsAdminInstallMode then
    // These may be the administrator's folders, not those of the people who used it.
    MsgBox(Told, mbInformation, MB_OK)
  else if MsgBox(Told + #13#10#13#10 + CustomMessage('DataToo'), mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
  begin
    // In a terminal of its own, which stays until what happened was read.
    Arguments := '/C ""' + ExpandConstant('{app}\{#Command}') + '" purge & pause"';
    Exec(ExpandConstant('{cmd}'), Arguments, '', SW_SHOWNORMAL, ewWaitUntilTerminated, Code);
  end;
end;
