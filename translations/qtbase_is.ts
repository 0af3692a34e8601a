<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="is">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Loka flipa</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Samheiti</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drif</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Skrá</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Flýtileið</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Óþekkt</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Velja allt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Hækka</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Lækka</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Minnka</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Minnka gildið</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Fer eina síðu til baka</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Fer á næstu síðu</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Auka</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Auka gildið</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Næsta síða</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Ýta</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Fyrri síða</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Fletta niður</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Fletta til vinstri</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Fletta til hægri</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Fletta upp</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Flettir niður</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Flettir til vinstri</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Flettir til hægri</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Flettir upp</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Setja í fókus</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Setur í fókus</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Birta valmynd</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Birtir valmyndina</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Víxla</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Víxlar stöðunni</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Framkvæmir aðgerðina</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Ósatt</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Opna vallistann</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Satt</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Hvað er þetta?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Í lagi</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>Í &amp;lagi</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Birta þessi skilaboð aftur</translation>
    </message>
    <message>
        <source>An error occurred</source>
        <translation>Villa kom upp</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Alvarleg villa:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Kembiskilaboð:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Banvæn villa:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Upplýsingar:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Viðvörun:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappan fannst ekki.
Athugaðu hvort nafn möppunnar er rétt.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Skráin fannst ekki.
Athugaðu hvort nafn skrárinnar er rétt.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 er þegar til.
Viltu skrifa yfir?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Velja</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eyða</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Leita í:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ný mappa</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Opna</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Endurnefna</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1“ er ritvarið.
Viltu eyða því samt?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Allar skrár (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Allar skrár (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Vinstri</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Hægri</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Upp</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Viltu örugglega eyða „%1“?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Til baka</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Skipta yfir í ítarlega sýn</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Skipta yfir í lista</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Ekki tókst að eyða möppunni.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Búa til nýja möppu</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Búa til nýja möppu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eyða</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Ítarleg sýn</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Möppur</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mappa:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Skráarheiti:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Skrár</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Skrár af &amp;gerð:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Finna möppu</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Áfram</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Fara til baka</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Fara áfram</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Fara í yfirmöppu</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listi</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Listi yfir staði og bókamerki</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ný mappa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opna</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Yfirmappa</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nýlegir staðir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjarlægja</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Vista sem</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Birta </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Birta &amp;faldar skrár</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Hliðarslá</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Tölva</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Breytt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Gerð</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Tölvan mín</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Heiti</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Stærð</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Gerð</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hætta við</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Loka</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>Í &amp;lagi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Loka án þess að vista</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Sláðu inn gildi:</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>Ýttu á flýtilykil</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Afrita</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Líma</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Endurgera</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Aft&amp;urkalla</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Klippa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eyða</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Velja allt</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Fela nánari upplýsingar...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Birta nánari upplýsingar...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nei</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Já</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Stöðva</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Virkja</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hætta við</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Loka</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Henda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjálp</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Hunsa</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ei við öllu</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Í lagi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opna</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Endurstilla</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Nota sjálfgefin gildi</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reyna aftur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Vista allt</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Já við &amp;öllu</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hætta við</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Neðst</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Vinstri brún</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Síðu niður</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Síðu til vinstri</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Síðu til hægri</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Síðu upp</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Hægri brún</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Fletta niður</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Fletta hingað</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Fletta til vinstri</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Fletta til hægri</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Fletta upp</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Efst</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Backtab</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>CapsLock</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Niður</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjálp</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vinstri</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Valmynd</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>NumLock</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>PrtSc</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Hægri</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Bilslá</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Desktop</source>
        <translation>Skjáborð</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Skjöl</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Niðurhal</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Heimamappa</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Myndbönd</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Tónlist</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Myndir</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Sameiginlegt</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Sniðmát</translation>
    </message>
    <message>
        <source>Temporary Directory</source>
        <translation>Bráðabirgðamappa</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Fletta til vinstri</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Fletta til hægri</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>Endurgera</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Endurgera %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Afturkalla</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Afturkalla %1</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Endurgera</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Endurgera %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Afturkalla</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Afturkalla %1</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Einangrun eftir fyrsta sterka staf</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Setja inn Unicode-stýritákn</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Byrjun innfellingar frá vinstri til hægri</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Einangrun frá vinstri til hægri</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Merki frá vinstri til hægri</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Byrjun þvingunar frá vinstri til hægri</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Lok stefnusniðs</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Lok einangrunar</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Byrjun innfellingar frá hægri til vinstri</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Einangrun frá hægri til vinstri</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Merki frá hægri til vinstri</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Byrjun þvingunar frá hægri til vinstri</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Breiddarlaus tenging</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Breiddarlaus aðskilnaður</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Breiddarlaust bil</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Hvað er þetta?</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Afrita</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Líma</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Endurgera</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Aft&amp;urkalla</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Afrita &amp;slóð tengils</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Klippa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eyða</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Velja allt</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Ljúka</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjálp</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Næsta</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Næsta &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; Til &amp;baka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hætta við</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Staðfesta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Halda áfram</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lokið</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Til baka</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjálp</translation>
    </message>
</context>
</TS>
