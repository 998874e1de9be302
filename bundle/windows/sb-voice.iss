; The installer for Windows, made by Inno Setup 6:
;   iscc /DEdition=local /DVersion=0.1.0 bundle\windows\sb-voice.iss
; Installs for one user, with no administrator; the same AppId lets a newer version replace an older one.

#ifndef Edition
  #define Edition "local"
#endif
#ifndef Version
  #define Version "0.0.0"
#endif
#if Edition == "local"
  #define Package "sb-voice"
#else
  #define Package "sb-voice-" + Edition
#endif

[Setup]
AppId={{6B0E5F0A-6A54-4C55-9B7B-2F8E1D3C7A41}
AppName=SB Voice
AppVersion={#Version}
AppPublisher=The SB Voice authors
DefaultDirName={autopf}\SB Voice
DefaultGroupName=SB Voice
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
SourceDir=..\..
OutputDir=dist
OutputBaseFilename={#Package}-{#Version}-windows-x86_64
SetupIconFile=bundle\icons\app.ico
UninstallDisplayIcon={app}\SB Voice.exe
UninstallDisplayName=SB Voice
LicenseFile=dist\{#Edition}\sb-voice\_internal\resources\licences\LICENCES.txt
Compression=lzma2/max
SolidCompression=yes
; A running app would hold its files: Setup asks to close it.
CloseApplications=yes

[Files]
Source: "dist\{#Edition}\sb-voice\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Icons]
; The same id as the app gives itself: one button on the task bar, and notifications under its name.
Name: "{autoprograms}\SB Voice"; Filename: "{app}\SB Voice.exe"; AppUserModelID: "sb-voice"
Name: "{autodesktop}\SB Voice"; Filename: "{app}\SB Voice.exe"; AppUserModelID: "sb-voice"; Tasks: desktopicon

[Run]
Filename: "{app}\SB Voice.exe"; Description: "{cm:LaunchProgram,SB Voice}"; Flags: nowait postinstall skipifsilent
