; Dossiers have an icon of their own; the installer would give them that of the program.
!macro NSIS_HOOK_POSTINSTALL
  WriteRegStr SHCTX "Software\Classes\Jauge\DefaultIcon" "" "$INSTDIR\document.ico,0"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
!macroend
